"""Table 3: responses kept a second with 64 clients, against FastAPI and SQLite."""

import contextlib
import dataclasses
import http.client
import json
import os
import random
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path

import survey
from measuring import HERE, ROUNDS, Failure, alternating, progress, ratio, table

CLIENTS = 64
OURS, FASTAPI = "dpg serve", "FastAPI, {} worker{}"
NOTE = """
  Each request is a complete response under an id of its own; every question is checked, and 201 is
  said after COMMIT with fsync. Servers and clients share the machine. Missing: answered 201 but
  not in the file afterwards. Peak memory is summed over the processes of a server."""


@dataclasses.dataclass
class Load:
    """One run of a server under load."""

    per_second: float  # answered 201
    p50: float  # milliseconds
    p99: float  # milliseconds
    cpu: float  # microseconds of the server's processor time a response
    peak: float  # MB
    missing: int  # answered 201, not in the file
    failed: int  # other answers, and connections that broke


def tree(process):
    """The ids of a process and of all below it."""
    ids = [process]
    for path in Path(f"/proc/{process}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in path.read_text().split():
                ids += tree(int(child))
    return ids


def used(process):
    """Processor seconds and peak memory in MB of a server with its workers."""
    seconds, peak = 0.0, 0.0
    for each in tree(process):
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{each}/stat").read_text().rsplit(")", 1)[1].split()
            seconds += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
            for line in Path(f"/proc/{each}/status").read_text().splitlines():
                if line.startswith("VmHWM:"):
                    peak += int(line.split()[1]) / 1024
    return seconds, peak


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def ask(port, method, path, body=None):
    """The status of one request; None if nobody answers."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request(method, path, body, {"Content-Type": "application/json"})
        return connection.getresponse().status
    except OSError:
        return None
    finally:
        connection.close()


@contextlib.contextmanager
def serving(command, port, log, environment):
    """A server that answers, until the block ends."""
    with open(log, "w", encoding="utf-8") as file:
        process = subprocess.Popen(
            [str(word) for word in command], cwd=HERE, env=os.environ | environment, stdout=file,
            stderr=file, start_new_session=True)
    try:
        for _ in range(600):
            if process.poll() is not None:
                break
            if ask(port, "GET", "/health") == 200:
                break
            time.sleep(0.05)
        else:
            raise Failure(f"no answer from {command[0]}")
        if process.poll() is not None:
            raise Failure(f"{command[0]} ended:\n{log.read_text()[-600:]}")
        settle(process.pid)
        yield process.pid
    finally:
        stop(process)


def settle(process):
    """Waits until a server has started all its workers: they do nothing any more."""
    last, _ = used(process)
    for _ in range(60):
        time.sleep(0.5)
        now, _ = used(process)
        if now - last < 0.02:
            return
        last = now


def stop(process):
    """Asks a server to end, then makes it."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


class Serving:
    """One bench's files and how each server is started."""

    def __init__(self, bench):
        self.bench = bench
        self.bodies = bench.folder / "bodies"
        self.turn = 0
        form = bench.folder / "survey.yaml"
        survey.write_questionnaire(form)
        survey.write_bodies(self.bodies, 256)
        self.empty, _ = bench.study("empty.dpg", form)

    def ours(self):
        port, study = free_port(), self.bench.folder / "served.dpg"
        shutil.copyfile(self.empty, study)
        command = [self.bench.dpg, "serve", study, "--port", port]
        return self.under_load(command, port, study, {})

    def fastapi(self, workers):
        port, database = free_port(), self.bench.folder / "fastapi.sqlite"
        for ending in ("", "-wal", "-shm"):
            Path(f"{database}{ending}").unlink(missing_ok=True)
        command = [sys.executable, "-m", "uvicorn", "fastapi_server:app", "--host", "127.0.0.1"]
        command += ["--port", port, "--workers", workers, "--no-access-log"]
        command += ["--log-level", "warning"]
        return self.under_load(command, port, database, {"RESPONSES": str(database)})

    def under_load(self, command, port, file, environment):
        self.turn += 1
        log = self.bench.folder / "server.log"
        with serving(command, port, log, environment) as process:
            self.probe(port)
            before, _ = used(process)
            said = self.clients(port)
            after, peak = used(process)
        with contextlib.closing(sqlite3.connect(file)) as database:
            stored, = database.execute("SELECT count(*) FROM response").fetchone()
        return Load(
            per_second=said["kept"] / said["seconds"], p50=said["p50"], p99=said["p99"],
            cpu=(after - before) / max(1, said["kept"]) * 1e6, peak=peak,
            missing=max(0, said["kept"] + 1 - stored), failed=said["refused"] + said["failed"])

    def probe(self, port):
        """Keeps one response; sees that a choice that does not exist is refused."""
        body = json.loads(self.bodies.read_text(encoding="utf-8").splitlines()[0])
        path = f"/api/v1/responses/{random.Random(self.turn).getrandbits(128):032x}"
        kept = ask(port, "PUT", path, json.dumps(body))
        body["answers"][survey.ITEMS[0]] = "7"
        refused = ask(port, "PUT", path[:-8] + "00000000", json.dumps(body))
        if (kept, refused) != (201, 422):
            raise Failure(f"a server answered {kept} and {refused} instead of 201 and 422")

    def clients(self, port):
        """What wrk says of its clients' time with a server."""
        seconds = self.bench.seconds
        _, said = self.bench.run(
            "wrk", "--threads", 1, "--connections", CLIENTS, "--duration", f"{seconds}s",
            "--timeout", "10s", "--script", HERE / "put.lua", f"http://127.0.0.1:{port}/", "--",
            self.bodies, self.turn, budget=seconds + 60)
        return json.loads([line for line in said.splitlines() if line.startswith("{")][-1])


def rows_of(runs):
    rows = []
    for name, loads in runs.items():
        middle = {
            field.name: statistics.median(getattr(load, field.name) for load in loads)
            for field in dataclasses.fields(Load)}
        rates = [load.per_second for load in loads]
        rows.append([
            name, f"{middle['per_second']:.0f}", f"{min(rates):.0f}-{max(rates):.0f}",
            f"{middle['p50']:.1f}", f"{middle['p99']:.1f}", f"{middle['cpu']:.0f}",
            f"{middle['peak']:.0f}", sum(load.missing for load in loads),
            sum(load.failed for load in loads)])
    return rows


def ratios(ours, peers, name):
    """A table row: ours as multiples of the peer's."""
    def of(field):
        return ratio(*(
            statistics.median(getattr(load, field) for load in loads) for loads in (ours, peers)))
    return [
        f"dpg / {name}", of("per_second"), None, of("p50"), of("p99"), of("cpu"), of("peak"), None,
        None]


def compare(bench):
    """Prints the table; returns whether every response answered 201 is in its file."""
    serving_bench = Serving(bench)
    one, two = FASTAPI.format(1, ""), FASTAPI.format(2, "s")
    progress(f"{ROUNDS} times {bench.seconds} s for each of three servers")
    runs = alternating({
        OURS: serving_bench.ours,
        one: lambda: serving_bench.fastapi(1),
        two: lambda: serving_bench.fastapi(2),
    })
    better = max(
        (one, two), key=lambda name: statistics.median(load.per_second for load in runs[name]))
    rows = rows_of(runs) + [ratios(runs[OURS], runs[better], better)]
    table(
        f"3. Responses kept, {CLIENTS} clients, {bench.seconds} s a run",
        ["medians of 3 runs", "201 a s", "range", "p50 ms", "p99 ms", "cpu µs each", "peak MB",
         "missing", "failed"], rows)
    missing = sum(load.missing for loads in runs.values() for load in loads)
    verdict = "NOT all in the files" if missing else "all in the files"
    print(f"\n  responses answered 201: {verdict}")
    print(NOTE)
    return missing == 0

"""bench.py [quick] [1] [2] [3] [4]: runs the benchmarks and prints a table for each.

`script/bench` does the set-up and calls this. Exit code 1 if programs that should agree do not.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import checking
import exporting
import scoring
import serving
from measuring import HERE, Bench, Failure, compile_c, progress

TABLES = {"1": scoring, "2": exporting, "3": serving, "4": checking}
ROWS, SECONDS, QUICK = 100_000, 10, 20


def said(*command):
    """What a program prints, on one line; empty if it cannot be run."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=HERE)
    except OSError:
        return ""
    return " ".join(done.stdout.split())


def head(bench):
    """Prints what was measured where."""
    processor = next(
        (line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
         if line.startswith("model name")), "unknown processor")
    commit = said("git", "describe", "--always", "--dirty") or "no commit"
    versions = [f"Python {sys.version.split()[0]}"]
    versions += (HERE / "requirements.txt").read_text().split()
    peers = [word for word in versions if word.split("==")[0] in
             ("fastapi", "pandas", "pyxform", "uvicorn", "xlsxwriter") or word.startswith("Python")]
    library = said("dpkg-query", "-W", "-f", "${Version}", "libxlsxwriter-dev")
    peers.append(f"libxlsxwriter {library}")
    disk = said("stat", "-f", "-c", "%T", str(bench.folder))
    print(f"{said(bench.dpg, '--version')} (checkout {commit}); {', '.join(peers)}")
    print(f"{os.cpu_count()} × {processor}; load before: {os.getloadavg()[0]:.1f}; disk: {disk}")
    if os.getloadavg()[0] > 0.5:
        print("The machine was busy before this started: do not quote these figures.")
    if disk == "tmpfs":
        print("The files are in memory, nothing waits for a disk: set TMPDIR to a folder on one.")
    sys.stdout.flush()


def folder():
    """A new folder for everything temporary."""
    parent = Path(os.environ.get("TMPDIR") or "/tmp") / "dpg-bench"
    parent.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(dir=parent))


def run(bench, names):
    """Runs the tables named; returns the exit code."""
    compile_c("measure.c", bench.folder / "measure")
    head(bench)
    is_good = True
    for name in names:
        progress(f"table {name}")
        started = time.monotonic()
        try:
            is_good &= TABLES[name].compare(bench)
        except Failure as failure:
            print(f"\n{name}. No figures: {failure}")
            is_good = False
        sys.stdout.flush()
        progress(f"table {name} took {time.monotonic() - started:.0f} s")
    return 0 if is_good else 1


def main(words):
    is_quick = "quick" in words
    names = [word for word in words if word != "quick"] or list(TABLES)
    if not set(names) <= set(TABLES):
        print(f"usage: script/bench [quick] [{'] ['.join(TABLES)}]", file=sys.stderr)
        return 64
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(130))
    size = QUICK if is_quick else 1
    bench = Bench(
        os.environ["DPG"], folder(), rows=ROWS // size, seconds=max(1, SECONDS // size))
    try:
        return run(bench, names)
    finally:
        if os.environ.get("KEEP"):
            progress(f"kept: {bench.folder}")
        else:
            shutil.rmtree(bench.folder, ignore_errors=True)
            with contextlib.suppress(OSError):  # another run may be using it
                bench.folder.parent.rmdir()


sys.exit(main(sys.argv[1:]))

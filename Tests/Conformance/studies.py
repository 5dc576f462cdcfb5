"""The program under test, its study files and its server, for tests of the built program.

The program is `$DPG`, else `.build/release/dpg` of this checkout. Everything is written under the
folder a test names (its `tmp_path`).
"""

from __future__ import annotations

import http.client
import json
import os
import secrets
import signal
import sqlite3
import subprocess
import time
import urllib.parse
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("DPG") or ROOT / ".build/release/dpg").resolve()
STAFF = ROOT / "questionnaires/dpg-staff.yaml"


def environment(**more: str) -> dict[str, str]:
    """A bare environment: no locale but Spanish, shipped files from this checkout."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return kept | {"LC_ALL": "C.UTF-8", "DPG_DATA": str(ROOT)} | more


@dataclass
class Outcome:
    """What a run of the program did."""

    code: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def messages(self) -> str:
        return self.err.decode()

    @property
    def json(self):
        return json.loads(self.out)

    def __str__(self) -> str:
        return f"exit {self.code}\n--- out\n{self.out!r}\n--- err\n{self.err!r}"


def dpg(*words: object, stdin: bytes | str = b"", cwd: Path | None = None, timeout: float = 60,
        env: dict[str, str] | None = None) -> Outcome:
    """Runs the program to its end."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run([PROGRAM, *map(str, words)], input=given, capture_output=True, cwd=cwd,
                          timeout=timeout, env=env or environment())
    return Outcome(done.returncode, done.stdout, done.stderr)


def done(*words: object, **how) -> Outcome:
    """Runs the program, which must succeed."""
    outcome = dpg(*words, **how)
    assert outcome.code == 0, f"dpg {' '.join(map(str, words))}: {outcome}"
    return outcome


def make_study(folder: Path, *options: object, name: str = "study.dpg",
               questionnaire: object = "dpg-staff", is_open: bool = True) -> Path:
    """A practice study, open unless said otherwise."""
    path = folder / name
    done("init", path, "--questionnaire", questionnaire, "--practice", *options)
    if is_open:
        done("open", path)
    return path


def rows(study: Path, sql: str, *values: object) -> list[tuple]:
    """Rows of a study file, read without writing to it."""
    connection = sqlite3.connect(f"file:{study}?mode=ro", uri=True)
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.close()


def stored(study: Path) -> dict[str, dict]:
    """Answers kept, by response id; what was not asked is None."""
    return {name: json.loads(answers)
            for name, answers in rows(study, "SELECT lower(hex(id)), answers FROM response")}


def verified(study: Path) -> dict:
    """What `dpg verify` says about a file that must be whole."""
    outcome = dpg("verify", study, "--json")
    assert outcome.code == 0, str(outcome)
    return outcome.json


def new_id() -> str:
    return secrets.token_hex(16)


@dataclass
class Answered:
    """An answer of the server."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def json(self):
        return json.loads(self.body)


class Server:
    """`dpg serve` on a free port, until the `with` ends."""

    def __init__(self, study: Path, folder: Path, *options: object, preexec=None):
        self.study = study
        self.out = folder / f"serve-{new_id()[:8]}.out"
        self.err = self.out.with_suffix(".err")
        with self.out.open("wb") as out, self.err.open("wb") as err:
            self.process = subprocess.Popen(
                [PROGRAM, "serve", study, "--port", "0", "--json", *map(str, options)],
                stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment(),
                preexec_fn=preexec)
        self.origin = self._address()
        parts = urllib.parse.urlsplit(self.origin)
        self.host, self.port = parts.hostname, parts.port

    def _address(self) -> str:
        for _ in range(1_000):
            try:
                return json.loads(self.out.read_bytes())["addresses"][0].rstrip("/")
            except ValueError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.01)
        self.kill()
        raise AssertionError(f"the server did not start: {self.err.read_text()}")

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_) -> None:
        self.kill()

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self.host, self.port, timeout=20)

    def ask(self, method: str, path: str, body: bytes | str | None = None,
            headers: dict[str, str] | None = None,
            over: http.client.HTTPConnection | None = None) -> Answered:
        """One request, on a connection of its own unless given one."""
        connection = over or self.connect()
        try:
            given = body.encode() if isinstance(body, str) else body
            connection.request(method, path, given, headers or {})
            answer = connection.getresponse()
            named = {name.lower(): value for name, value in answer.getheaders()}
            return Answered(answer.status, named, answer.read())
        finally:
            if over is None:
                connection.close()

    def put(self, name: str, answers: dict, over: http.client.HTTPConnection | None = None,
            **changed) -> Answered:
        body = submission(answers, **changed)
        return self.ask("PUT", f"/api/v1/responses/{name}", json.dumps(body),
                        {"Content-Type": "application/json"}, over)

    def post(self, fields: list[tuple[str, str]] | dict[str, str],
             over: http.client.HTTPConnection | None = None, **headers: str) -> Answered:
        return self.ask("POST", "/", urllib.parse.urlencode(fields),
                        {"Content-Type": "application/x-www-form-urlencoded"} | headers, over)

    def stop(self, within: float = 6) -> int:
        """Asks it to end, as systemd would; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=within)

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(timeout=10)


def submission(answers: dict, **changed) -> dict:
    """The body of a PUT."""
    return {"instrument": "dpg-staff", "version": "2026.2", "language": "es", "revision": 1,
            "complete": True, "answers": answers} | changed


def form_fields(name: str, answers: dict, language: str = "es") -> list[tuple[str, str]]:
    """What a browser sends for these answers of somebody who consents."""
    fields = [("response", name), ("lang", language), ("dpg.consent", "yes")]
    for question, answer in answers.items():
        for value in answer if isinstance(answer, list) else [answer]:
            fields.append((question, str(value)))
    return fields


class Questionnaire:
    """A questionnaire file read with another YAML reader, every scalar as text."""

    def __init__(self, path: Path = STAFF):
        self.data = yaml.load(path.read_text(), Loader=yaml.BaseLoader)
        self.sections = self.data["sections"]
        self.questions = [each for section in self.sections for question in section["questions"]
                          for each in self.asked(question)]
        self.by_id = {question["id"]: question for question in self.questions}

    def asked(self, question: dict) -> list[dict]:
        """A question with its follow-ups ("other, specify"), or the rows of a matrix."""
        if question.get("type") == "matrix":
            return [{"scale": question["scale"]} | row for row in question["rows"]]
        scale = self.data["scales"].get(question.get("scale"), [])
        choices = scale if isinstance(scale, list) else scale["choices"]
        return [question] + [
            {"id": f"{question['id']}_{choice['code']}", "type": "text", "text": choice["specify"]}
            for choice in choices if "specify" in choice]

    def kind(self, name: str) -> str:
        return self.by_id[name].get("type", "one")

    def choices(self, name: str, language: str = "es") -> list[tuple[str, str]]:
        """Codes and labels; of an institution's list, the sample that practice studies show."""
        scale = self.data["scales"][self.by_id[name]["scale"]]
        own = scale if isinstance(scale, list) else scale["choices"]
        listed: list[tuple[str, str]] = []
        if isinstance(scale, dict) and "from" in scale:
            listed += [(str(n), str(n)) for n in range(int(scale["from"]), int(scale["to"]) + 1)]
        if isinstance(scale, dict) and "setting" in scale:
            sample = self.data["settings"][scale["setting"]]["sample"][language]
            for entry in sample.split(";"):
                code, label = entry.split("=")
                listed.append((code.strip(), " ".join(label.split())))
        for choice in own:
            label = choice["label"]
            listed.append((choice["code"], label if isinstance(label, str) else label[language]))
        return listed

    def exclusive(self, name: str) -> set[str]:
        scale = self.data["scales"][self.by_id[name]["scale"]]
        own = scale if isinstance(scale, list) else scale["choices"]
        return {choice["code"] for choice in own if choice.get("exclusive") == "yes"}

    def full_answers(self, turn: int = 0, text: str = "Una medida concreta.") -> dict:
        """An answer to every question, another one each turn; skip logic not applied."""
        answers: dict = {}
        for place, question in enumerate(self.questions):
            name = question["id"]
            if self.kind(name) == "text":
                answers[name] = f"{text} {turn}"
                continue
            codes = [code for code, _ in self.choices(name)]
            if self.kind(name) == "several":
                free = [code for code in codes if code not in self.exclusive(name)]
                answers[name] = [code for rank, code in enumerate(free) if (rank + turn) % 3 == 0]
            else:
                answers[name] = codes[(place * 3 + turn) % len(codes)]
        return answers

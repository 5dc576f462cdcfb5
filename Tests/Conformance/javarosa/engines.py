"""JavaRosa, the engine inside ODK Collect, and our own evaluator, each behind one process.

Both answer one JSON document a line: `Answers.java` and `../evaluate/Evaluate.swift` say which.
JavaRosa comes out of the ODK Validate that pyxform brings along.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pyxform

ROOT = Path(__file__).resolve().parents[3]
SOURCE = Path(__file__).with_name("Answers.java")


def jar() -> Path:
    """ODK Validate."""
    found = Path(pyxform.__file__).parent / "validators/odk_validate/bin/ODK_Validate.jar"
    assert found.exists() and shutil.which("javac"), "script/setup tests"
    return found


class Engine:
    """A program that answers each line with a line, until the `with` ends."""

    def __init__(self, command: list[str], log: Path):
        self.log = log
        with log.open("wb") as errors:
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
                encoding="utf-8")

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_) -> None:
        self.process.kill()
        self.process.communicate()

    def ask(self, **question) -> dict:
        return self.ask_all([question])[0]

    def ask_all(self, questions: list[dict]) -> list[dict]:
        """Many at once; written on the side, so that neither waits for the other."""

        def write() -> None:
            for each in questions:
                self.process.stdin.write(json.dumps(each) + "\n")
            self.process.stdin.flush()

        writer = threading.Thread(target=write, daemon=True)
        writer.start()
        answers = []
        for each in questions:
            line = self.process.stdout.readline()
            assert line, f"stopped at {each}: {self.log.read_text()[-2_000:]}"
            answers.append(json.loads(line))
        writer.join()
        return answers


def javarosa(form: Path, folder: Path) -> Engine:
    """JavaRosa with one XForm open, in English and without a time zone."""
    classes = folder / "classes"
    if not classes.exists():
        subprocess.run(["javac", "-nowarn", "-cp", jar(), "-d", classes, SOURCE], check=True)
    return Engine(["java", "-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US",
                   "-Dfile.encoding=UTF-8", "-cp", f"{jar()}{os.pathsep}{classes}", "Answers",
                   str(form)], folder / f"{form.stem}.java.log")


@cache
def evaluator() -> Path:
    """Our evaluator, built if need be, beside the other debug products."""
    environment = os.environ | {"DPG_CONFORMANCE": "1"}
    command = ["swift", "build", "--package-path", str(ROOT), "--product", "evaluate"]
    if shutil.which("swift"):
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout[-3_000:]
    return ROOT / ".build/debug/evaluate"


@contextlib.contextmanager
def ours(definition: Path, folder: Path) -> Iterator[Engine]:
    """Our evaluator with one questionnaire open."""
    with Engine([str(evaluator())], folder / f"{definition.stem}.swift.log") as engine:
        opened = engine.ask(definition=str(definition))
        assert [told for told in opened["diagnostics"] if ": error " in told] == [], opened
        yield engine

"""The peer of `dpg serve`: FastAPI and SQLite (WAL, synchronous=FULL); the file is $RESPONSES.

It checks a response as `dpg serve` does, question by question, and answers 201 only after COMMIT.
An async handler with one connection a process: measured faster than the thread pool.
"""

import datetime
import hashlib
import json
import math
import os
import sqlite3
from typing import Annotated, Any

import survey
from fastapi import FastAPI, HTTPException, Path
from fastapi import Response as Reply
from pydantic import BaseModel, Field, StrictBool, StrictInt

CODES = {name: {code for code in codes if code} for name, codes in survey.QUESTIONS.items()}
TABLE = """
CREATE TABLE IF NOT EXISTS response (
  id BLOB PRIMARY KEY, instrument TEXT NOT NULL, version TEXT NOT NULL, language TEXT NOT NULL,
  revision INTEGER NOT NULL, complete INTEGER NOT NULL, answers TEXT NOT NULL,
  content_hash BLOB NOT NULL, day TEXT NOT NULL
) STRICT, WITHOUT ROWID
"""


def connect():
    connection = sqlite3.connect(os.environ["RESPONSES"], timeout=30, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(TABLE)
    return connection


app = FastAPI()
database = connect()


class Submission(BaseModel):
    instrument: str
    version: str
    language: str
    revision: Annotated[StrictInt, Field(ge=1)]
    complete: StrictBool
    answers: dict[str, Any]


def problem(name, value):
    """What is wrong with one answer, or None."""
    if name == survey.WEIGHT:
        is_number = type(value) in (int, float) and math.isfinite(value)
        return None if is_number and 0 <= value <= 100 else "not a number from 0 to 100"
    if name not in CODES:
        return "no such question"
    return None if isinstance(value, str) and value in CODES[name] else "no such choice"


def keep(identifier, submission):
    """Keeps a response; returns the status to answer."""
    answers = json.dumps(submission.answers, separators=(",", ":"), sort_keys=True)
    content = f"{submission.instrument} {submission.version} {submission.language} {answers}"
    digest = hashlib.sha256(content.encode()).digest()
    row = (identifier, submission.instrument, submission.version, submission.language)
    row += (submission.revision, submission.complete, answers, digest)
    row += (datetime.date.today().isoformat(),)
    insert = "INSERT INTO response VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
    if database.execute(insert, row).rowcount == 1:
        return 201
    query = "SELECT content_hash FROM response WHERE id = ?"
    return 200 if database.execute(query, (identifier,)).fetchone() == (digest,) else 409


@app.put("/api/v1/responses/{identifier}")
async def put(
    identifier: Annotated[str, Path(pattern="^[0-9a-f]{32}$")],
    submission: Submission,
    reply: Reply,
):
    if (submission.instrument, submission.version) != (survey.ID, survey.VERSION):
        raise HTTPException(422, "unknown instrument")
    if submission.language != "en":
        raise HTTPException(400, "language")
    found = {name: problem(name, value) for name, value in submission.answers.items()}
    refused = {name: words for name, words in found.items() if words}
    if refused:
        raise HTTPException(422, refused)
    reply.status_code = keep(bytes.fromhex(identifier), submission)
    return {"saved": reply.status_code != 409}


@app.get("/health")
async def health():
    return {"ready": True}

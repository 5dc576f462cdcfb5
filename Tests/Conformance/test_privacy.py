"""The study file and the server tell nothing about who gave which answer, or in which order."""

from __future__ import annotations

import json
import random
import re
import struct
import time
import urllib.parse
from pathlib import Path

import pytest

from studies import (Questionnaire, Server, done, form_fields, make_study, new_id, rows, stored,
                     submission)

STAFF = Questionnaire()
PEOPLE = 50
SECRET = "SECRETO-ñ-73c1"
TRACES = {"User-Agent": "Mozilla/5.0 (huella-7f3a)", "X-Forwarded-For": "203.0.113.77",
          "Cookie": "sesion=galleta-5d11", "Referer": "http://huella.invalid/ref-2b"}
SHORT = {"LID01": "3", "FIL01": "no"}


def hand_in(study: Path, folder: Path, people: int, answers_of, ending: str = "") -> list[str]:
    """Hands in forms one after the other, as browsers do; the ids in that order."""
    order = []
    with Server(study, folder) as server:
        for number in range(people):
            page = server.ask("GET", "/", headers=TRACES).text
            name = re.search(r'name="response" value="([0-9a-f]{32})"', page)[1]
            assert server.post(form_fields(name, answers_of(number)), **TRACES).status == 303
            order.append(name)
        if "kill" in ending:
            server.kill()
        else:
            assert server.stop() == 0
    if "close" in ending:
        done("close", study)
    if "serve again" in ending:
        with Server(study, folder) as server:
            server.kill()
    return order


@pytest.fixture(scope="module")
def answered(tmp_path_factory) -> tuple[Path, list[str], float]:
    """A study that 50 people answered in a known order."""
    folder = tmp_path_factory.mktemp("privacy")
    study = make_study(folder, "--plan", "dpg")
    start = time.time()
    return study, hand_in(study, folder, PEOPLE, STAFF.full_answers), start


def correlation(values: list, order: list[int]) -> float:
    """Spearman's rank correlation."""
    def ranks(of: list) -> list[int]:
        places = sorted(range(len(of)), key=lambda place: of[place])
        return [places.index(place) for place in range(len(of))]
    left, right, n = ranks(values), ranks(order), len(values)
    return 1 - 6 * sum((a - b) ** 2 for a, b in zip(left, right)) / (n * (n * n - 1))


# Between 50 random ranks the standard deviation is 0.143: chance passes this once in 30 000.
BEYOND_CHANCE = 0.6


def test_ids_do_not_tell_the_order(answered):
    study, order, _ = answered
    assert set(order) == set(stored(study))
    assert abs(correlation(order, list(range(PEOPLE)))) < BEYOND_CHANCE


def test_tables_about_people_have_no_row_numbers(answered):
    study, _, _ = answered
    for table in ("response", "conflict", "participation", "qualitative_note"):
        [(sql,)] = rows(study, "SELECT sql FROM sqlite_master WHERE name = ?", table)
        assert "WITHOUT ROWID" in sql, table
    assert not rows(study, "SELECT name FROM sqlite_master WHERE name = 'sqlite_sequence'")


def test_no_time_finer_than_the_day(answered):
    study, _, start = answered
    columns = [name for _, name, *_ in rows(study, "PRAGMA table_info(response)")]
    assert columns == ["id", "instrument", "version", "language", "channel", "revision",
                       "complete", "answers", "content_hash", "day"]
    today = {time.strftime("%Y-%m-%d", moment(when))
             for when in (start, time.time()) for moment in (time.gmtime, time.localtime)}
    assert {day for day, in rows(study, "SELECT DISTINCT day FROM response")} <= today
    assert rows(study, "SELECT DISTINCT revision FROM response") == [(1,)]
    raw = study.read_bytes()
    events = [at.encode() for at, in rows(study, "SELECT at FROM event")]
    times = re.findall(rb"\d\d\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ|\d\d:\d\d:\d\d", raw)
    assert sorted(times) == sorted(events)
    for second in range(int(start), int(time.time()) + 1):
        for trace in (str(second).encode(), struct.pack(">I", second), struct.pack("<I", second)):
            assert trace not in raw


def test_the_log_has_no_entry_for_a_response(answered):
    study, _, _ = answered
    assert [kind for kind, in rows(study, "SELECT kind FROM event ORDER BY number")] == [
        "created", "opened"]
    # Opened before anybody answered: a threshold, and no count.
    assert [details for details, in rows(study, "SELECT details FROM event ORDER BY number")] == [
        "{}", '{"threshold":10,"complete":{}}']


def test_nothing_of_device_or_network_is_kept(answered):
    study, _, _ = answered
    raw = study.read_bytes()
    for trace in ("huella", "203.0.113.77", "galleta", "127.0.0.1", "Mozilla", "User-Agent"):
        assert trace.encode() not in raw
        assert trace.encode("utf-16-le") not in raw
    assert [path.name for path in study.parent.glob("*.dpg*")] == [study.name]


def test_two_people_who_answer_the_same_cannot_be_told_apart(tmp_path):
    study = make_study(tmp_path)
    hand_in(study, tmp_path, 2, lambda _: SHORT)
    first, second = rows(study, "SELECT instrument, version, language, channel, revision, "
                                "complete, answers, content_hash, day FROM response")
    assert first == second


# Where SQLite puts things. The file format is public: whoever holds the file can look.

def varint(raw: bytes, at: int) -> tuple[int, int]:
    value = 0
    for length in range(1, 9):
        byte = raw[at + length - 1]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + length
    return value << 8 | raw[at + 8], at + 9


def places(study: Path) -> dict[str, tuple[int, int | None]]:
    """By response id: where its cell starts in the file, and its first overflow page if any."""
    raw = study.read_bytes()
    size = struct.unpack_from(">H", raw, 16)[0]
    size = 65_536 if size == 1 else size
    largest = (size - 12) * 64 // 255 - 23
    smallest = (size - 12) * 32 // 255 - 23
    [(root,)] = rows(study, "SELECT rootpage FROM sqlite_master WHERE name = 'response'")
    found: dict[str, tuple[int, int | None]] = {}
    pages = [root]
    while pages:
        start = (pages.pop() - 1) * size
        is_interior = raw[start] == 2
        assert is_interior or raw[start] == 10, "not a page of an index tree"
        count = struct.unpack_from(">H", raw, start + 3)[0]
        if is_interior:
            pages.append(struct.unpack_from(">I", raw, start + 8)[0])
        for number in range(count):
            offset = struct.unpack_from(">H", raw, start + (12 if is_interior else 8)
                                        + 2 * number)[0]
            cell = at = start + offset
            if is_interior:
                pages.append(struct.unpack_from(">I", raw, at)[0])
                at += 4
            payload, at = varint(raw, at)
            overflow = None
            if payload > largest:
                local = smallest + (payload - smallest) % (size - 4)
                local = local if local <= largest else smallest
                overflow = struct.unpack_from(">I", raw, at + local)[0]
            head, _ = varint(raw, at)
            found[raw[at + head:at + head + 16].hex()] = (cell, overflow)
    return found


ENDINGS = pytest.mark.parametrize("ending", ["stop", "stop, close", "kill, close",
                                             "kill, serve again"])


@ENDINGS
def test_the_places_of_long_answers_do_not_tell_the_order(tmp_path, ending):
    """Answers that do not fit their page stand in pages of their own: in which order?"""
    study = make_study(tmp_path)
    order = hand_in(study, tmp_path, PEOPLE, lambda number: STAFF.full_answers(number) | {
        "ABI01": "Una práctica que merece mantenerse. " * 20}, ending)
    found = places(study)
    assert set(found) == set(order)
    overflow = [found[name][1] for name in order if found[name][1] is not None]
    assert len(overflow) == PEOPLE
    assert abs(correlation(overflow, list(range(PEOPLE)))) < BEYOND_CHANCE


@ENDINGS
def test_the_places_of_short_answers_do_not_tell_the_order(tmp_path, ending):
    """A page is filled from its end: the last to answer stands first."""
    told = 0
    for turn in range(3):
        study = make_study(tmp_path, name=f"{turn}.dpg")
        order = hand_in(study, tmp_path, 7, lambda _: SHORT, ending)
        found = places(study)
        told += abs(correlation([found[name][0] for name in order], list(range(7)))) == 1
    # By chance one file in 2 520 tells the order.
    assert told < 2


# Nothing that a person wrote comes back in an error, or reaches the facilitator's screen.

def bad_bodies() -> list[tuple[str, str, bytes | str, int]]:
    """Method, path, body with the secret, status expected (0: any 4xx)."""
    def body(**changed) -> str:
        given = submission({"LID01": SECRET, "ABI01": SECRET}) | changed
        return json.dumps(given, ensure_ascii=False)
    path = f"/api/v1/responses/{new_id()}"
    whole = body()
    long_text = SECRET + "x" * 2_000
    answers = [
        {"LID01": SECRET}, {"LID01": [SECRET]}, {"LID01": {SECRET: SECRET}}, {"LID01": 7.25},
        {"CAP07": [SECRET]}, {"CAP07": SECRET}, {"CAP07": ["tiempo", SECRET]}, {"ABI01": [SECRET]},
        {"ABI01": long_text}, {"CAP07": ["ninguna", "tiempo"], "ABI01": SECRET, "LID01": "9"},
    ]
    bodies = [
        ("PUT", path, whole[:-1], 400), ("PUT", path, whole[:-20], 400), ("PUT", path, SECRET, 400),
        ("PUT", path, f'"{SECRET}"', 400), ("PUT", path, f'["{SECRET}"]', 400),
        ("PUT", path, whole.encode() + b"\xff\xfe", 400),
        ("PUT", path, whole.encode().replace("ñ".encode(), b"\xf1"), 400),
        ("PUT", path, '{"answers":' + "[" * 5_000 + SECRET, 400),
        ("PUT", path, whole + whole, 400), ("PUT", path, f"{SECRET}: 1\n", 400),
        ("PUT", path, body(complete=SECRET), 400), ("PUT", path, body(revision=SECRET), 400),
        ("PUT", path, body(revision=-1), 400), ("PUT", path, body(revision=1.5), 400),
        ("PUT", path, body(language=SECRET), 400), ("PUT", path, body(answers=SECRET), 400),
        ("PUT", path, body(instrument=SECRET), 422), ("PUT", path, body(version=SECRET), 422),
        ("PUT", f"{path}-x", whole, 400), ("PUT", "/api/v1/responses/", whole, 404),
        ("PUT", f"/api/{new_id()}", whole, 404), ("POST", path, whole, 405),
        ("PATCH", "/", whole, 405), ("POST", "/thanks", whole, 405),
        ("POST", "/", f"response=x&LID01={SECRET}", 400), ("POST", "/", SECRET, 400),
        ("POST", "/", b"\xff\xfe" + SECRET.encode(), 400), ("POST", "/", "", 400),
        ("POST", "/", f"response={new_id()}&LID01={SECRET}", 422),
        ("POST", "/", f"response={new_id()}&CAP07={SECRET}&CAP07=tiempo", 422),
        ("POST", "/", f"response={new_id()}&CAP07=ninguna&CAP07=tiempo&LID01={SECRET}", 422),
        ("PUT", path, json.dumps(submission({"ABI01": SECRET + "x" * (1 << 20)})), 413),
    ]
    bodies += [("PUT", path, json.dumps(submission(given), ensure_ascii=False), 422)
               for given in answers]
    return bodies


def test_no_answer_comes_back_in_an_error(tmp_path):
    study = make_study(tmp_path)
    with Server(study, tmp_path) as server:
        said = server.err.read_bytes(), server.out.read_bytes()
        for method, path, body, expected in bad_bodies():
            form = {"Content-Type": "application/x-www-form-urlencoded"} if method == "POST" else {}
            answer = server.ask(method, path, body, form)
            assert answer.status == expected, (method, path, body[:200], answer)
            for form_of_secret in (SECRET, "SECRETO", "73c1"):
                assert form_of_secret.encode() not in answer.body, (method, path, body[:200])
            assert not any("SECRETO" in value for value in answer.headers.values())
        assert server.ask("GET", "/health").status == 200
        for number in range(20):
            assert server.put(new_id(), STAFF.full_answers(number)).status == 201
            for target in ("/{0}?{0}={0}&lang={0}", "/?lang={0}", "/thanks?lang={0}&{0}"):
                page = server.ask("GET", target.format(urllib.parse.quote(SECRET)))
                assert page.status in (200, 404) and b"SECRETO" not in page.body
        # Nothing is printed for a request, good or bad.
        assert (server.err.read_bytes(), server.out.read_bytes()) == said
        assert server.stop() == 0
        assert b"SECRETO" not in server.err.read_bytes() + server.out.read_bytes()
    assert b"SECRETO" not in study.read_bytes()
    assert len(stored(study)) == 20


def test_nothing_replaced_or_refused_stays_in_the_file(tmp_path):
    """A draft's earlier texts are gone from the bytes of the file, not only from its tables."""
    study = make_study(tmp_path)
    chance = random.Random(3)
    with Server(study, tmp_path) as server:
        for _ in range(20):
            name = new_id()
            first = SECRET + "y" * chance.randint(0, 900)
            assert server.put(name, {"ABI01": first}, complete=False).status == 201
            assert server.put(name, {"ABI01": "otra cosa"}, revision=2).status == 200
        assert server.stop() == 0
    assert "SECRETO".encode() not in study.read_bytes()


def test_what_was_not_asked_is_not_kept(tmp_path):
    """Answers to hidden questions are dropped before they reach the disk."""
    study = make_study(tmp_path)
    given = STAFF.full_answers() | {"EXP00": "saltar", "EXP01": "si", "EXP03": ["bromas"],
                                    "EXP06": "formal", "EXP08": "no"}
    with Server(study, tmp_path) as server:
        assert server.put(new_id(), given).status == 201
        assert server.stop() == 0
    [kept] = stored(study).values()
    assert all(kept[f"EXP0{number}"] is None for number in range(1, 10))


def test_pages_are_not_kept_by_the_phone(tmp_path):
    study = make_study(tmp_path)
    with Server(study, tmp_path) as server:
        answers = [server.ask("GET", "/"), server.ask("GET", "/thanks"),
                   server.post(form_fields(new_id(), SHORT)),
                   server.post(form_fields(new_id(), {"LID01": "99"})),
                   server.put(new_id(), SHORT), server.ask("GET", "/health")]
        for answer in answers:
            assert answer.headers["cache-control"] == "no-store"
            assert answer.headers["referrer-policy"] == "no-referrer"
            assert "set-cookie" not in answer.headers
            assert "etag" not in answer.headers

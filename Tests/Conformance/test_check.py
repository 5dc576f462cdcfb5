"""`dpg check` on definition files as people write them: every mistake, at its place, in words."""

from __future__ import annotations

import contextlib
import hashlib
import random
import re
import shutil
import sqlite3
from pathlib import Path

import pytest

from studies import ROOT, STAFF, Outcome, done, dpg, make_study, new_id, rows, Server, stored

FIXTURES = Path(__file__).parent / "Fixtures"
DIAGNOSTIC = re.compile(r"^(.*):(\d+):(\d+): error ([A-Z]\d\d\d): (.+)$")


def unmarked(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without its marks ⟪Q013⟫, and where each stood: line, column, code."""
    lines, places = [], []
    for number, line in enumerate(text.split("\n"), 1):
        while not line.startswith("#") and (mark := re.search(r"⟪(\w+)⟫", line)):
            places.append((number, mark.start() + 1, mark[1]))
            line = line[:mark.start()] + line[mark.end():]
        lines.append(line)
    return "\n".join(lines), places


def found(outcome: Outcome) -> list[tuple[int, int, str]]:
    matches = map(DIAGNOSTIC.match, outcome.text.split("\n"))
    return [(int(match[2]), int(match[3]), match[4]) for match in matches if match]


def check(folder: Path, content: str | bytes, *options: str) -> Outcome:
    """Checks a file of this content; whatever it is, a sentence and an exit code come back."""
    path = folder / "file.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    outcome = dpg("check", path, *options)
    assert outcome.code in (0, 1, 65), str(outcome)[:2_000]
    assert outcome.code == 0 or options or DIAGNOSTIC.match(outcome.text.split("\n")[0])
    assert b"Fatal error" not in outcome.err and b"unexpected" not in outcome.err
    return outcome


def carets(outcome: Outcome) -> list[tuple[str, str]]:
    """What stands at each caret: the source line from there on, with the diagnostic's code."""
    lines = outcome.text.split("\n")
    pointed = []
    for number, line in enumerate(lines):
        if match := DIAGNOSTIC.match(line):
            shown, caret = lines[number + 1], lines[number + 2]
            assert re.fullmatch(r" *\^", caret), caret
            pointed.append((match[4], shown[len(caret) - 1:]))
    return pointed


@pytest.mark.parametrize("fixture", ["nineteen-errors.yaml", "conditions.yaml"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_every_mistake_at_its_place(tmp_path, fixture, ends, start):
    """All in one run, in reading order, whatever the line ends and with a byte order mark."""
    text, places = unmarked((FIXTURES / fixture).read_text())
    outcome = check(tmp_path, start + text.replace("\n", ends))
    assert outcome.code == 1
    assert sorted(found(outcome)) == sorted(places)
    assert found(outcome) == sorted(found(outcome))
    source = text.split("\n")
    for (line, column, code), (told, pointed) in zip(sorted(places), carets(outcome)):
        assert told == code
        # Excerpts of long lines are cut on both sides.
        assert source[line - 1][column - 1:].startswith(pointed.removesuffix(" …").rstrip("\r"))
        assert pointed
    document = check(tmp_path, start + text.replace("\n", ends), "--json").json
    assert [(each["line"], each["column"], each["code"]) for each in document["diagnostics"]
            if each["severity"] == "error"] == sorted(places)
    assert document["errors"] == len(places)


def test_the_fixture_is_what_it_says():
    _, places = unmarked((FIXTURES / "nineteen-errors.yaml").read_text())
    assert len(places) == len({code for _, _, code in places}) == 19


def test_messages_say_what_to_do(tmp_path):
    """In Spanish and English: names what is wrong, ends with a full stop, offers what was meant."""
    text, _ = unmarked((FIXTURES / "nineteen-errors.yaml").read_text())
    spanish, english = check(tmp_path, text), check(tmp_path, text, "--language", "en")
    assert found(spanish) == found(english)
    for outcome, question in ((spanish, "¿Quiso decir"), (english, "Did you mean")):
        messages = [match[5] for match in map(DIAGNOSTIC.match, outcome.text.split("\n")) if match]
        assert all(message.endswith((".", "…'.")) for message in messages)
        for meant in ("closing", "ministerio", "refused", "si_no"):
            assert any(f"{question} '{meant}'?" in message for message in messages), meant


def test_a_long_line_is_cut_around_the_place(tmp_path):
    long = "á" * 300
    text, places = unmarked(
        f"questionnaire: q\nversion: 1\nlanguages: [es]\ntitle: T\nscales:\n  s:\n"
        f"    - {{code: a, label: \"{long}\", ⟪Q002⟫labl: x, note: \"{long}\"}}\nsections: []\n")
    outcome = check(tmp_path, text)
    assert places[0] in found(outcome)
    code, pointed = carets(outcome)[0]
    assert code == "Q002" and pointed.startswith("labl: x")
    assert max(map(len, outcome.text.split("\n")[1:3])) < 110


NORWAY = ["no", "si", "on", "y", "1.0", "012", "~", "null", "0x1F", "1e3", "TRUE", "=", "<<", ".5"]


def test_codes_stay_the_text_they_are(tmp_path):
    """Other YAML readers make of these false, true, 1, 10, nothing, 31, 1000, true …"""
    choices = "".join(f"    - {{code: {code}, label: L}}\n" for code in NORWAY)
    path = tmp_path / "norway.yaml"
    path.write_text("questionnaire: norway\nversion: 1.0\nlanguages: [es]\ntitle: no\nscales:\n"
                    f"  s:\n{choices}sections:\n  - id: A\n    title: on\n    questions:\n"
                    "      - {id: y, text: ~, scale: s}\n      - {id: n, text: yes, type: several, "
                    "scale: s}\n      - {id: z, text: no, scale: s, relevant: \"${y} = '012'\"}\n")
    done("check", path)
    study = make_study(tmp_path, questionnaire=path)
    with Server(study, tmp_path) as server:
        page = server.ask("GET", "/").text
        for code in NORWAY:
            shown = code.replace("<", "&lt;")
            assert f'name="y" value="{shown}"' in page
            name = new_id()
            answer = server.put(name, {"y": code, "n": [code, "no"] if code != "no" else ["no"]},
                                instrument="norway", version="1.0")
            assert answer.status == 201, code
            assert stored(study)[name]["y"] == code
            assert set(stored(study)[name]["n"]) == {code, "no"}
            assert ("z" in stored(study)[name]) == (code != "012")
        for wrong in ("false", "true", "1", "10", "12", "", "31", "None"):
            answer = server.put(new_id(), {"y": wrong}, instrument="norway", version="1.0")
            assert answer.status == 422, wrong
        assert server.stop() == 0
    assert rows(study, "SELECT version FROM instrument") == [("1.0",)]
    assert {kind for kind, in rows(study, "SELECT typeof(y) FROM norway")} == {"text"}


SMALL = """\
questionnaire: q
version: 1
languages: [es]
title: T
scales:
  s:
    - {code: a, label: A}
sections:
  - id: A
    title: A
    questions:
      - {id: P1, text: P, scale: s}
"""


@pytest.mark.parametrize("content", [
    SMALL, "\ufeff" + SMALL, SMALL.replace("\n", "\r\n"), SMALL.replace("\n", "\r"),
    "---\n" + SMALL, SMALL + "...\n", "%YAML 1.1\n---\n" + SMALL, SMALL.rstrip("\n"),
    "# Comentario 🌱\n\n" + SMALL, SMALL + "\n\n# fin",
    SMALL.replace("title: T", "title: >-\n  Uno\n  dos"),
    SMALL.replace("title: T", 'title: "Comillas \\"dobles\\" \\u00e1"'),
    SMALL.replace("title: T", "title: 'Comillas ''simples'''"),
], ids=range(13))
def test_other_ways_to_write_the_same(tmp_path, content):
    assert check(tmp_path, content).code == 0


DEEP = "a: " + "[" * 3_000 + "]" * 3_000
BAD = {
    "empty": (b"", "Q094", 1), "blank lines": (b"\n\n \n", "Q094", 1),
    "only a comment": (b"# nada\n", "Q094", 1), "a word": (b"hola\n", "Q011", 1),
    "a list": (b"- a\n- b\n", "Q011", 1), "a number": (b"12", "Q011", 1),
    "latin-1": (SMALL.replace("title: T", "title: Añó").encode("latin-1"), "Q090", 4),
    "utf-16": (SMALL.encode("utf-16"), "Q090", 1), "one wrong byte": (
        SMALL.encode().replace(b"title: A", b"title: \x80A"), "Q090", 10),
    "cut in a letter": (SMALL.encode() + "# ñ".encode()[:-1], "Q090", 13),
    "nul": (SMALL.encode().replace(b"title: T", b"title: T\x00"), "Q001", 4),
    "noise": (random.Random(1).randbytes(5_000), "Q091", 1),
    "zip": (b"PK\x03\x04" + random.Random(2).randbytes(2_000), "Q091", 1),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(500), "Q091", 1),
    "tab": (SMALL.replace("    - {code", "\t- {code").encode(), "Q092", 7),
    "open quote": (SMALL.replace("title: T", 'title: "T').encode(), "Q001", None),
    "open brace": (SMALL.replace("label: A}", "label: A").encode(), "Q001", None),
    "colon in a text": (SMALL.replace("title: T", "title: T: U").encode(), "Q001", 4),
    "anchor": (SMALL.replace("title: T", "title: &x T").replace("title: A", "title: *x").encode(),
               "Q001", 4),
    "merge": (SMALL.replace("scale: s}", "<<: *x}").encode(), "Q001", 12),
    "two documents": ((SMALL + "---\n" + SMALL).encode(), "Q001", None),
    "key that is a list": (b"questionnaire: q\n? [a, b]\n: c\n", "Q001", 2),
    "billion laughs": (b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
        f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n".encode()
        for before, name in zip("abcdefgh", "bcdefghi")), "Q001", 1),
    "deep": (DEEP.encode(), "Q024", 1), "deep maps": ((
        "questionnaire: q\nx: " + "{a: " * 3_000 + "b" + "}" * 3_000).encode(), "Q024", 2),
    "deep blocks": ("".join(" " * depth + "a:\n" for depth in range(400)).encode(), "Q024", None),
    "deep brackets in a condition": (SMALL.replace(
        "scale: s}", "scale: s, relevant: \"" + "(" * 5_000 + "\"}").encode(), "Q020", 12),
    "a condition of minus signs": (SMALL.replace(
        "scale: s}", "scale: s, relevant: \"" + "-" * 50_000 + "1\"}").encode(), "Q020", 12),
    "ten megabytes": (SMALL.encode() + b"# relleno\n" * 1_000_000, "Q024", 1),
    "a line of ten megabytes": (b"questionnaire: " + b"q" * 10_000_000, "Q024", 1),
    "seven megabytes of keys": ("".join(f"k{n}: v\n" for n in range(600_000)).encode(), "Q011", 1),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_is_told_in_a_sentence(tmp_path, name):
    content, code, line = BAD[name]
    outcome = check(tmp_path, content)
    assert outcome.code == 1
    assert code in [each for _, _, each in found(outcome)], outcome.text[:500]
    if line is not None:
        assert found(outcome)[0][0] == line, outcome.text[:500]


WINDOWS = SMALL.replace("title: T", "title: Año “uno” – 5 €")
JSON = '{"questionnaire": "q", "version": "1",\n "languages": ["es"] "title": "T"}\n'


@pytest.mark.parametrize(("name", "content", "told", "shown"), [
    ("a.yaml", WINDOWS.encode("cp1252"), "4:9: error Q090: this letter is not in UTF-8",
     "title: Año “uno” – 5 €"),
    ("a.yaml", WINDOWS.encode("utf-16"), "1:1: error Q090: the file is in UTF-16", None),
    ("a.yaml", WINDOWS.encode("utf-16-le"), "1:1: error Q090: the file is in UTF-16", None),
    ("a.yaml", WINDOWS.encode("utf-16-be"), "1:1: error Q090: the file is in UTF-16", None),
    ("a.yaml", SMALL.replace("      - {id", "  \t    - {id").encode(), "12:3: error Q092: there is a tab", None),
    ("a.json", JSON.encode(), "2:22: error Q093: the file starts as JSON", '"title": "T"}'),
    ("a.yaml", JSON.encode(), "2:22: error Q093: the file starts as JSON", '"title": "T"}'),
    ("a.json", JSON.replace('"] "', '"], "').encode()[:-2], "2:35: error Q093: the JSON file ends", None),
    ("a.yaml", b"%PDF-1.4\n\x00\xff", "1:1: error Q091: this is a document", None),
    ("a.yaml", b"{\\rtf1\\ansi overlay: x}", "1:1: error Q091: this is a document", None),
    ("a.yaml", b"<html><body>", "1:1: error Q091: this is a web page", None),
    ("a.yaml", bytes(range(256)), "1:1: error Q091: this is not a text file", None),
    ("a.yaml", b"# nada todavia\n", "1:1: error Q094: the file is empty", None),
])
def test_a_file_saved_the_wrong_way_is_told_what_it_is(tmp_path, name, content, told, shown):
    """In words of what was done with it: another encoding, a tab, another kind of file."""
    path = tmp_path / name
    path.write_bytes(content)
    outcome = dpg("check", path, "--language", "en")
    assert outcome.code == 1
    assert outcome.text.startswith(f"{path}:{told}"), outcome.text
    assert "\N{REPLACEMENT CHARACTER}" not in outcome.text
    lines = outcome.text.split("\n")
    if shown:
        assert shown in lines[1]
        assert lines[1][lines[2].index("^")] in shown
    if "Q091" in told or "UTF-16" in told:
        assert len(lines) == 3, "the sentence and the summary: nothing of the bytes"


@pytest.mark.parametrize("command", [
    ("diff", "analysis/dpg.yaml", "dpg-staff"), ("diff", "dpg-staff", "analysis/dpg.yaml"),
    ("convert", "analysis/dpg.yaml", "OUT.yaml"),
    ("init", "OUT.dpg", "--questionnaire", "analysis/dpg.yaml")])
def test_another_kind_of_file_is_called_by_its_name(tmp_path, command):
    words = [str(ROOT / word) if "/" in word else word.replace("OUT", str(tmp_path / "out"))
             for word in command]
    outcome = dpg(*words, "--language", "en")
    assert outcome.code == 65
    assert "error Q095: this file defines a scoring plan, and a questionnaire belongs" in outcome.messages
    assert outcome.messages.count("error ") == 1


@pytest.mark.parametrize("content", [
    SMALL.replace("title: T", "title: T\x1b]0;x\x07\x1b[2J"),
    SMALL.replace("questionnaire: q", 'questionnaire: "\\e[2J"'),
    SMALL.replace("title: T", "title: T\x00"),
])
def test_nothing_of_the_file_steers_the_terminal(tmp_path, content):
    outcome = check(tmp_path, content)
    assert outcome.code == 1
    assert not re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", outcome.out)


def test_a_condition_may_be_long_but_not_endless(tmp_path):
    """Many parts one after the other are not deep; there may be 1 000 operators."""
    def checked(parts: int) -> Outcome:
        condition = " or ".join(["${P1} = 'a'"] * parts)
        return check(tmp_path, SMALL + f"      - {{id: P2, text: P, scale: s, "
                                       f"relevant: \"{condition}\"}}\n")

    assert checked(400).code == 0
    refused = checked(1_100)
    assert refused.code == 1 and [code for _, _, code in found(refused)] == ["Q020"]


def test_several_files_at_once(tmp_path):
    """The good ones are no trouble, the bad ones are told by name; a missing one is 66."""
    good, bad = tmp_path / "bueno.yaml", tmp_path / "malo ñ.yaml"
    good.write_text(SMALL)
    bad.write_text(SMALL.replace("scale: s", "scale: t"))
    outcome = dpg("check", good, bad)
    assert outcome.code == 1 and f"{bad}:12:" in outcome.text and str(good) not in outcome.text
    assert dpg("check", good, tmp_path / "nada.yaml").code == 66
    assert done("check", good, good, "dpg-staff").out == b""


def test_a_plan_is_checked_against_its_questionnaire(tmp_path):
    plan = tmp_path / "plan.yaml"
    original = (ROOT / "analysis/dpg.yaml").read_text()
    plan.write_text(original.replace("LID01", "LID99", 1))
    # Its questionnaire is found by name, or given.
    for outcome in (dpg("check", plan), dpg("check", plan, "dpg-staff")):
        assert outcome.code == 1 and [code for _, _, code in found(outcome)] == ["P001"]
        line, column, _ = found(outcome)[0]
        assert original.split("\n")[line - 1][column - 1:].startswith("LID01")


def test_everything_shipped_is_without_errors():
    shipped = [path for folder in ("questionnaires", "questionnaires/examples", "analysis",
                                   "analysis/examples", "exports")
               for path in sorted((ROOT / folder).glob("*.yaml"))]
    assert len(shipped) >= 7
    outcome = done("check", *shipped, "--json")
    # The TAFE survey is as it was asked: nobody was offered to refuse.
    assert {(Path(each["file"]).name, each["code"]) for each in outcome.json["diagnostics"]} == \
        {("tafe-exit.yaml", "Q060")}
    assert outcome.json["errors"] == 0 and outcome.json["files"] == len(shipped)
    assert "0 errores, 8 avisos en " in done("check", *shipped).text.split("\n")[-2]


WARNED = SMALL.replace("    - {code: a, label: A}\n", "    - {code: a, label: A}\n  t:\n"
                       "    - {code: b, label: 'B '}\n")


def test_warnings_pass_unless_strict(tmp_path):
    outcome = check(tmp_path, WARNED, "--language", "en")
    assert outcome.code == 0
    assert [line.split(": ")[1] for line in outcome.text.split("\n") if "file.yaml:" in line] == \
        ["warning Q072", "warning Q069"]
    assert outcome.text.endswith("\n0 errors, 2 warnings in 1 file.\n")
    assert check(tmp_path, WARNED, "--strict").code == 1
    document = check(tmp_path, WARNED, "--json", "--strict").json
    assert (document["errors"], document["warnings"], document["files"]) == (0, 2, 1)
    assert {each["severity"] for each in document["diagnostics"]} == {"warning"}
    assert check(tmp_path, SMALL, "--strict").code == 0
    assert dpg("check").code == 64


def test_every_code_is_explained_and_the_page_is_fresh():
    """The enum of problems, the catalogue and docs/checks.md have the same codes."""
    source = (ROOT / "Sources/Questionnaires/Diagnostics/Problem.swift").read_text()
    codes = re.findall(r'"([A-Z]\d{3})"', source)
    assert len(codes) == len(set(codes)) > 90
    page = (ROOT / "docs/checks.md").read_text()
    assert sorted(re.findall(r"^\| \*\*([A-Z]\d{3})\*\* \|", page, re.MULTILINE)) == sorted(codes)
    assert page == done("check", "--explain", "all", "--language", "en").text, "script/checks-page"
    catalogue = done("check", "--explain", "all", "--json").json
    assert [each["code"] for each in catalogue if not all(each.values())] == []
    warnings = {each["code"] for each in catalogue if each["severity"] == "warning"}
    severity = source[source.index("var severity"):]
    names = set(re.findall(r"\.(\w+)", severity[:severity.index("default:")])) - {"warning"}
    assert warnings == {code for cases, code in re.findall(r'case ([.\w, ]+): "([A-Z]\d{3})"', source)
                        if names & set(re.findall(r"\w+", cases))}
    told = done("check", "--explain", "q056", "--language", "en").text
    assert told.startswith("Q056 (error): ") and "\nDo: " in told and "\nExample: " in told
    assert dpg("check", "--explain", "Q999").code == 64


PLAN = """\
plan: p
version: 1
title: T
questionnaire: q
minimum_answered: 60%
favourable_from: 75
unfavourable_up_to: 25
dimensions: [{id: D, title: D, items: [P1]}]
breakdowns: []
reliability: {minimum_cases: 30}
protection: {threshold: 10}
"""
STUDY = SMALL.replace("languages: [es]", "languages: [es, en]").replace(
    "scales:\n  s:\n    - {code: a, label: A}", "settings:\n  quien: {help: H, sample: S}\n"
    "closing: '{{quien}}'\nscales:\n  s:\n    - {code: 1, label: A}\n    - {code: 2, label: B}")


def change(study: Path, table: str, column: str, old: str, new: str) -> None:
    """Changes a definition in a study file behind the program's back, with its hash."""
    with contextlib.closing(sqlite3.connect(study)) as connection, connection:
        [[text]] = connection.execute(f"SELECT {column} FROM {table}").fetchall()
        assert old in text
        text = text.replace(old, new)
        connection.execute(f"UPDATE {table} SET {column} = ?", (text,))
        if column in ("definition", "plan"):
            hash_column = "hash" if column == "definition" else "plan_hash"
            connection.execute(f"UPDATE {table} SET {hash_column} = ?",
                               (hashlib.sha256(text.encode()).hexdigest(),))


TAMPERED = {
    "an error in the questionnaire": ("instrument", "definition", '"scale":"s"', '"scale":"z"', "Q013"),
    "the plan names another question": ("study", "plan", '"P1"', '"P9"', "P001"),
    "the plan is for another questionnaire": (
        "study", "plan", '"questionnaire":"q"', '"questionnaire":"r"', "P012"),
    "an empty text of the institution": ("study", "settings", "Comité", " ", "--set quien="),
    "a language the questionnaire lacks": ("study", "languages", "en", "pt", "--languages"),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_a_study_opens_only_without_errors(tmp_path, name):
    """Opening checks again what the file holds; warnings do not stop it."""
    questionnaire, plan, study = tmp_path / "q.yaml", tmp_path / "p.yaml", tmp_path / "s.dpg"
    questionnaire.write_text(STUDY.replace("title: T", "title: 'T '"))
    plan.write_text(PLAN)
    made = done("init", study, "--questionnaire", questionnaire, "--plan", plan, "--set", "quien=Comité")
    assert "aviso" in made.messages and "dpg check" in made.messages
    shutil.copy(study, tmp_path / "good.dpg")
    assert b"Q069" not in done("open", tmp_path / "good.dpg").err
    table, column, old, new, told = TAMPERED[name]
    change(study, table, column, old, new)
    outcome = dpg("open", study)
    assert outcome.code in (64, 65) and told in outcome.messages, str(outcome)
    assert rows(study, "SELECT status FROM study") == [("draft",)]


def test_a_definition_changed_without_its_hash_does_not_open(tmp_path):
    study = make_study(tmp_path, is_open=False)
    with contextlib.closing(sqlite3.connect(study)) as connection, connection:
        connection.execute("UPDATE instrument SET definition = replace(definition, 'mujer', 'x')")
    assert dpg("open", study).code == 65


def test_a_study_needs_texts_only_in_its_languages(tmp_path):
    questionnaire = tmp_path / "q.yaml"
    questionnaire.write_text(STUDY)
    study = tmp_path / "s.dpg"
    assert dpg("init", study, "--questionnaire", questionnaire, "--set", "quien.en=X").code == 64
    done("init", study, "--questionnaire", questionnaire, "--set", "quien.en=X", "--languages", "en,en")
    done("open", study)
    assert rows(study, "SELECT languages FROM study") == [('["en"]',)]
    other = tmp_path / "o.yaml"
    other.write_text(SMALL.replace("questionnaire: q", "questionnaire: r"))
    both = ("--questionnaire", questionnaire, other, "--practice")
    assert dpg("init", tmp_path / "t.dpg", *both, "--languages", "en").code == 64
    done("init", tmp_path / "t.dpg", *both)
    done("open", tmp_path / "t.dpg")


# Fuzzing

def reworded(chance: random.Random, original: bytes) -> bytes:
    """The file with one to three letters changed, most of them in texts."""
    data = bytearray(original)
    letters = [place for place, byte in enumerate(data) if chr(byte).isalpha() and byte < 128]
    for place in chance.sample(letters, chance.randint(1, 3)):
        data[place] = ord(chance.choice("abcdefghijklmnopqrstuvwxyz"))
    return bytes(data)


def mutated(chance: random.Random, original: bytes) -> bytes:
    """The file with some bytes or lines changed, moved or lost."""
    data = bytearray(original)
    for _ in range(chance.choice([1, 1, 2, 5, 20])):
        place = chance.randrange(len(data))
        kind = chance.randrange(9)
        if kind == 0:
            data[place] = chance.randrange(256)
        elif kind == 1:
            del data[place:place + chance.choice([1, 1, 10, 1_000])]
        elif kind == 2:
            data[place:place] = chance.choice([
                b"\x00", b"\xff", b"\t", b"\n", b"- ", b": ", b"&a ", b"*a ", b"{{", b"}}", b"${",
                b"'", b'"', b"[", b"]", b"{", b"}", b"|\n", b">", b"!!int ", b"%", b"---\n", b"#",
                b"\xe2\x80\xa8", b"\xf0\x9f\x99\x85\xe2\x80\x8d", b"e\xcc\x81", b"(", b"not(", b"9" * 400,
                b"\xef\xbb\xbf", b"\r", b"? ", b"~"])
        elif kind == 3:
            data = data[:max(place, 1)]
        elif kind == 4:
            lines = data.split(b"\n")
            a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
            lines[a], lines[b] = lines[b], lines[a]
            data = bytearray(b"\n".join(lines))
        elif kind == 5:
            lines = data.split(b"\n")
            a = chance.randrange(len(lines))
            lines[a:a] = lines[a:a + chance.randrange(30)]
            data = bytearray(b"\n".join(lines))
        elif kind == 6:
            lines = data.split(b"\n")
            a = chance.randrange(len(lines))
            lines[a] = b" " * chance.randrange(12) + lines[a].lstrip()
            data = bytearray(b"\n".join(lines))
        elif kind == 7:
            word = chance.choice([b"scale", b"code", b"id", b"es", b"en", b"relevant", b"'si'",
                                  b"yes", b"acuerdo5", b"EXP03", b"and", b"selected"])
            data = bytearray(bytes(data).replace(
                word, chance.choice([b"", b"x", b"999999999999999999999", b"-1", b"\xc3\xb1", b"[]",
                                     b"null"]), chance.choice([1, 3, -1])))
        else:
            length = chance.randrange(200)
            target = chance.randrange(len(data))
            data[target:target] = data[place:place + length]
        data = data or bytearray(b"x")
    return bytes(data)


@pytest.mark.parametrize("source", [
    "questionnaires/dpg-staff.yaml", "analysis/dpg.yaml",
    "questionnaires/examples/tafe-exit.map.yaml", "exports/analyst.yaml"])
def test_no_mutation_crashes_it(tmp_path, source):
    """Whatever becomes of a file: an answer, never a crash. Seeded; 300 of the questionnaire."""
    original = (ROOT / source).read_bytes()
    count = 300 if "staff" in source else 60
    paths = []
    for seed in range(count):
        path = tmp_path / f"{seed}.yaml"
        path.write_bytes(mutated(random.Random(f"{source} {seed}"), original))
        paths.append(path)
    refused = 0
    for start in range(0, count, 20):
        batch = paths[start:start + 20]
        outcome = dpg("check", *batch)
        if outcome.code not in (0, 1):
            single = [(path, code) for path in batch if (code := dpg("check", path).code) > 1
                      or code < 0]
            pytest.fail(f"exit {outcome.code}; by file: {single or batch}: {outcome.messages[:500]}")
        refused += len({match[1] for line in outcome.text.split("\n")
                        if (match := DIAGNOSTIC.match(line))})
    assert refused > count / 3, "the mutations were too mild"


def test_what_check_passes_init_takes(tmp_path):
    """What has no error makes a study, what has one makes none; never a crash."""
    original = STAFF.read_bytes()
    taken = 0
    for seed in range(40):
        path = tmp_path / f"{seed}.yaml"
        change = reworded if seed % 2 else mutated
        path.write_bytes(change(random.Random(f"init {seed}"), original))
        checked = dpg("check", path).code
        study = tmp_path / f"{seed}.dpg"
        outcome = dpg("init", study, "--questionnaire", path, "--practice")
        assert outcome.code in (0, 64, 65), str(outcome)[:1_000]
        assert (outcome.code == 0) == study.exists()
        if checked != 0:
            assert outcome.code == 65
        if outcome.code == 0:
            done("open", study)
            done("verify", study)
            taken += 1
    assert 3 < taken < 37

"""The JSON Schemas that editors use say of a file's form what the program says."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from format_doc import pictured, whole
from studies import ROOT, dpg

DOCS = ROOT / "docs"
KINDS = {"questionnaire": "questionnaire", "overlay": "questionnaire", "plan": "plan",
         "layout": "layout", "import": "import-map"}
SHIPPED = sorted(path for folder in ("questionnaires", "analysis", "exports")
                 for path in (ROOT / folder).rglob("*.yaml"))


def schema(name: str) -> dict:
    return json.loads((DOCS / f"{name}.schema.json").read_text())


def validator(name: str) -> jsonschema.Draft202012Validator:
    found = schema(name)
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


class Editor(yaml.CSafeLoader):
    """Reads as editors do (YAML 1.2 core): yes and no are words, numbers are numbers."""


Editor.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers
            if tag in ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))


def kind(data: dict) -> str:
    keys = [key for key in ("overlay", "plan", "layout", "import", "questionnaire") if key in data]
    return KINDS[keys[0]]


def mistakes(text: str) -> list[str]:
    """What the schema finds in a text, read with every scalar as text and as an editor reads it."""
    found = []
    for loader in (yaml.CBaseLoader, Editor):
        data = yaml.load(text, Loader=loader)
        found += [f"{error.json_path}: {error.message}"[:300]
                  for error in validator(kind(data)).iter_errors(data)]
    return found


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_shipped_files_are_valid(path: Path):
    assert mistakes(path.read_text()) == []


@pytest.mark.parametrize("block", pictured(), ids=lambda block: block.name)
def test_the_examples_of_the_page_are_valid(block):
    assert mistakes(json.dumps(whole(block), ensure_ascii=False)) == []


def properties(name: str) -> set[str]:
    """Every key that a schema knows."""
    found: set[str] = set()

    def walk(node):
        if isinstance(node, dict):
            found.update(node.get("properties", {}) if isinstance(node.get("properties"), dict) else {})
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(schema(name))
    return found


@pytest.mark.parametrize("name,sources", [
    ("questionnaire", ["QuestionnaireDecoder*.swift", "QuestionKindDecoder.swift",
                       "Overlays/OverlayApplication*.swift"]),
    ("plan", ["PlanDecoder.swift"]), ("layout", ["LayoutDecoder.swift"]),
    ("import-map", ["ImportMapDecoder.swift"])])
def test_the_schema_knows_the_keys_that_the_program_reads(name, sources):
    """Keys are the lists after `keys` and in `QuestionKeys`, and what is asked for by name."""
    text = "".join(path.read_text() for source in sources
                   for path in (ROOT / "Sources/QuestionnaireFiles").glob(source))
    lists = re.findall(r"(?:keys\s*=|keys:|let (?:row|all|matrix) =)([^\[\n]*\n?[^\[\n]*)\[([^\]]*)\]",
                       text)
    read = {key for _, keys in lists for key in re.findall(r'"(\w+)"', keys)}
    nested = re.findall(r'nested\("(\w+)", "(\w+)"', text)
    read |= {key for pair in nested for key in pair}
    known = properties(name)
    read |= {"remove"} if name == "questionnaire" else set()
    assert read - known == set(), "keys that the schema lacks"
    assert known - read == set(), "keys that the program does not read"


GOOD = """\
questionnaire: q
version: 1
languages: [es]
title: T
filled_by: team
consent: {text: T, yes: S, no: N}
support: {title: T, lines: [{label: L, text: T}], checked: "2026-01-01"}
settings: {s: {help: H, sample: S}}
scales:
  s:
    - {code: a, label: A, missing: refused, exclusive: yes}
  r: {from: 0, to: 10, low: B, high: A, bipolar: yes}
records:
  k: {questions: [{id: f, type: text, text: F}]}
sections:
  - id: A
    title: A
    role: opinion
    questions:
      - {id: P1, text: P, scale: s, dont_know: zero}
      - {id: P2, text: P, type: integer, minimum: 0, maximum: 9}
      - {id: P3, text: P, type: matrix, scale: s, rows: [{id: P3a, text: R}]}
      - {id: P4, text: P, type: date, minimum: 2026-01-01}
      - {id: P5, text: P, type: records, record: k, maximum: 3}
      - {id: P6, text: P, type: calculated, calculation: 1}
      - {id: P7, text: P, type: note}
      - {id: P8, text: P, type: several, scale: s}
      - {id: P9, text: P, type: text, maximum_length: 10}
"""
WRONG = [
    ("version: 1\n", ""), ("title: T\n", ""), ("languages: [es]\n", ""), ("title: T\n", "title: T\ntitel: T\n"),
    ("questionnaire: q", "questionnaire: 9q"), ("[es]", "es"), ("[es]", "[español]"), ("[es]", "[es, es]"),
    ("[es]", "[]"), ("filled_by: team", "filled_by: teem"), ("yes: S, ", ""), ("lines: [{label: L, text: T}]", "lines: 1"),
    (", checked: \"2026-01-01\"", ""), ("sample: S", "sampel: S"), ("code: a, ", ""), ("code: a", "code: a b"),
    ("missing: refused", "missing: no"), ("exclusive: yes", "exclusive: sí"), ("from: 0, ", ""), ("from: 0", "from: cero"),
    ("low: B, ", ""), ("  s:\n    - {code: a, label: A, missing: refused, exclusive: yes}", "  s: []"),
    ("role: opinion", "role: opinon"), ("scale: s, dont_know: zero", "dont_know: zero"),
    ("dont_know: zero", "dont_know: none"), ("dont_know: zero", "minimum: 1"), ("minimum: 0", "minimum: uno"),
    ("minimum: 0", "reversed: yes"), (", rows: [{id: P3a, text: R}]", ""), ("rows: [{id: P3a, text: R}]", "rows: []"),
    ("{id: P3a, text: R}", "{id: P3a, text: R, scale: s}"), ("minimum: 2026-01-01", "minimum: 1/1/2026"),
    (", record: k", ""), (", calculation: 1", ""), ("type: note", "type: note, required: yes"),
    ("type: several, scale: s", "type: several"), ("type: several", "type: sveral"),
    ("maximum_length: 10", "maximum_length: 10, required: [yes]"), ("maximum_length: 10", "maximum_length: diez"), ("maximum_length: 10", "maximum: 10"),
    ("questions: [{id: f, type: text, text: F}]", "questions: []"),
    ("questions: [{id: f, type: text, text: F}]", "questions: [{id: f, type: records, record: k, text: F}]"),
    ("    questions:\n", "    question:\n"), ("title: A\n", "title: [A]\n"), ("{id: P1, text: P,", "{id: P1,"),
]


def test_the_good_file_is_good(tmp_path):
    path = tmp_path / "good.yaml"
    path.write_text(GOOD)
    assert mistakes(GOOD) == []
    assert dpg("check", path).code == 0, dpg("check", path).text


@pytest.mark.parametrize("number", range(len(WRONG)))
def test_wrong_files_are_refused_by_both(tmp_path, number):
    old, new = WRONG[number]
    assert old in GOOD
    text = GOOD.replace(old, new, 1)
    path = tmp_path / "wrong.yaml"
    path.write_text(text)
    assert mistakes(text) != [], (old, new)
    assert dpg("check", path).code == 1, (old, new)


OTHERS = {
    "overlay": ("overlay: o\nbase: dpg-staff\nversion: 1\ndrop: [DEM02]\n", [
        ("base: dpg-staff\n", ""), ("drop: [", "dorp: ["), ("drop: [DEM02]", "drop: DEM02"),
        ("drop: [DEM02]", "drop: [DEM02]\nkeep: [LID01]"),
        ("drop: [DEM02]", "add: [{questions: [{id: X, text: x, type: text}]}]")]),
    "plan": ((ROOT / "analysis/dpg.yaml").read_text(), [
        ("threshold: 10", "threshold: 3"), ("questionnaire: dpg-staff\n", ""), ("weight:", "wieght:"),
        ("favourable_from: 75", "favourable_from: 175")]),
    "layout": ("layout: l\naudience: published\nsheets:\n  - {kind: cover, title: T}\n", [
        ("published", "all"), ("cover", "covr"), (", title: T", ""),
        ("sheets:\n  - {kind: cover, title: T}", "sheets: []")]),
    "import": ("import: q\nlanguage: es\ncolumns:\n  - {question: P1, header: H}\n", [
        ("header: H", "header: []"), ("header: H", "header: H, not_ticked: [x]"), ("header: H", "ticks: []"),
        ("header: H", "header: H, ticks: [{header: I, choice: c}]"),
        ("header: H", "separator: x, ticks: [{header: I, choice: c}]"),
        ("language: es\n", ""), (", header: H", ""), ("header", "haeder"), ("columns:", "decimal_mark: x\ncolumns:")]),
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_kinds_of_file(tmp_path, name):
    good, wrong = OTHERS[name]
    path = tmp_path / "file.yaml"
    path.write_text(good)
    assert mistakes(good) == []
    assert dpg("check", path).code == 0, dpg("check", path).text
    for old, new in wrong:
        assert old in good, old
        path.write_text(good.replace(old, new, 1))
        assert mistakes(path.read_text()) != [], (old, new)
        assert dpg("check", path).code == 1, (old, new)

"""Our evaluator of expressions against JavaRosa, the engine inside ODK Collect."""

from __future__ import annotations

import datetime
import json
import math
import re
from collections import Counter

import pytest

from javarosa import engines, sample
from javarosa.grammar import Grammar

TABLE = sample.table()

# Where we differ on purpose: expression, what JavaRosa says, what we say, why.
DIFFERENT = [
    # Its largest number starts at 4.9E-324, the smallest positive one, instead of none.
    ("max(-5, -3)", 5e-324, -3),
    ("max(${negative}, ${small})", 5e-324, -0.5),
    # It counts a blank question that is not repeated as one node; count() is for records, and the
    # checks of a questionnaire refuse it elsewhere.
    ("count(${text})", 1, 1),
    ("count(${notext})", 1, 0),
]

# Where JavaRosa stops with an error in the middle of an interview, and what we say instead. The
# checks of a questionnaire (Q040, Q046, Q048, Q049) find what is written so.
STOPS = [
    ("selected(${number}, '7')", True), ("selected(${many}, 7)", False),
    ("count-selected(${number})", 1), ("selected-at(${number}, 0)", "7"),
    ("regex('abc', '[')", False), ("regex('abc', '*')", False),
    ("date('2026-02-30')", ""), ("date('hola')", ""), ("date('2026-13-01')", ""),
    ("date(1 div 0)", "NaN"), ("date(true())", ""), ("format-date(${text}, '%Y')", ""),
    ("format-date(${day}, '%A')", ""), ("format-date(${day}, '%')", ""),
    ("decimal-date-time(${text})", ""), ("sum(3)", 3), ("count('x')", 1),
    ("count-non-empty('x')", 1), ("${E_m} + 1", "NaN"), ("max(${E_m}, 20)", 20),
]


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    folder = tmp_path_factory.mktemp("javarosa")
    with engines.javarosa(sample.xform(TABLE, folder), folder) as running:
        yield running


@pytest.fixture(scope="module")
def evaluator(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ours")
    with engines.ours(sample.definition(TABLE, folder), folder) as running:
        assert running.ask(answers=TABLE["answers"]) == {"problems": 0}
        yield running


def expected(value) -> tuple[str, object]:
    """Type and value of a case in the table."""
    if isinstance(value, dict):
        return next(iter(value.items()))
    if isinstance(value, bool):
        return "truth", value
    return ("text" if isinstance(value, str) else "number"), value


def told(reply: dict) -> tuple[str, object]:
    assert "error" not in reply, reply
    return reply["type"], reply["value"]


NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:E-?\d+)?")


def agree(first: tuple, second: tuple) -> bool:
    """The same type and value: numbers to 1e-9, also inside texts (Java 17 does not always write
    the shortest digits)."""
    if first == second:
        return True
    (kind, a), (other, b) = first, second
    if kind != other:
        return False
    if kind == "number" and not isinstance(a, str) and not isinstance(b, str):
        return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)
    if kind != "text" or NUMBER.sub("#", a) != NUMBER.sub("#", b):
        return False
    pairs = zip(NUMBER.findall(a), NUMBER.findall(b))
    return all(math.isclose(float(x), float(y), rel_tol=1e-9) for x, y in pairs)


def test_the_table_covers_every_function():
    """At least ten cases a function."""
    cases = [case[0] for case in TABLE["cases"]]
    uses = Counter(name for case in cases for name in set(re.findall(r"([a-z][a-z-]*)\(", case)))
    source = (engines.ROOT / "Sources/Questionnaires/Expressions/Expression.Function.swift").read_text()
    functions = re.findall(r'^    case (\w+)(?: = "([^"]+)")?$', source, re.MULTILINE)
    assert len(functions) > 30 and len(cases) > 700
    assert {name: uses[name] for name in (b or a for a, b in functions) if uses[name] < 10} == {}


def test_javarosa_agrees_with_the_table(engine):
    cases = [(case[0].replace("today()", f"date('{TABLE['today']}')"), *case[2:], None)[:2]
             for case in TABLE["cases"]]
    replies = engine.ask_all(sample.questions(cases, TABLE))
    wrong = [(case, reply) for case, reply in zip(TABLE["cases"], replies)
             if not agree(told(reply), expected(case[1]))]
    assert wrong == []


def test_we_agree_with_the_table(evaluator):
    replies = evaluator.ask_all([
        {"evaluate": case[0], "today": TABLE["today"], "at": (case[2:] or [None])[0]}
        for case in TABLE["cases"]])
    wrong = [(case, reply) for case, reply in zip(TABLE["cases"], replies)
             if not agree(told(reply), expected(case[1]))]
    assert wrong == []


def test_the_differences_are_these(engine, evaluator):
    theirs = engine.ask_all(sample.questions([(case[0], None) for case in DIFFERENT], TABLE))
    ours = evaluator.ask_all([{"evaluate": case[0]} for case in DIFFERENT])
    assert [reply["value"] for reply in theirs] == [case[1] for case in DIFFERENT]
    assert [reply["value"] for reply in ours] == [case[2] for case in DIFFERENT]


def test_where_javarosa_stops_we_go_on(engine, evaluator):
    theirs = engine.ask_all(sample.questions([(case[0], None) for case in STOPS], TABLE))
    ours = evaluator.ask_all([{"evaluate": case[0]} for case in STOPS])
    assert [case[0] for case, reply in zip(STOPS, theirs) if "error" not in reply] == []
    assert [reply["value"] for reply in ours] == [case[1] for case in STOPS]


def test_the_document_tells_the_truth(evaluator):
    """Each function has its row in the document, and each example there gives what it says."""
    document = (engines.ROOT / "docs/questionnaire-format.md").read_text()
    document = document.split("\n## Conditions\n")[1].split("\n## ")[0]
    source = (engines.ROOT / "Sources/Questionnaires/Expressions/Expression.Function.swift").read_text()
    functions = [b or a for a, b in re.findall(r'^    case (\w+)(?: = "([^"]+)")?$', source,
                                               re.MULTILINE)]
    assert [name for name in functions if f"`{name}(" not in document] == []
    examples = re.findall(r"`([^`]+)` is `([^`]+)`", document)
    assert len(examples) >= 30
    replies = evaluator.ask_all([
        {"evaluate": f"string({text})", "today": TABLE["today"]} for text, _ in examples])
    assert [(text, reply["value"]) for (text, wanted), reply in zip(examples, replies)
            if reply["value"] != wanted] == []


@pytest.mark.parametrize("seed", range(8))
def test_random_expressions(engine, evaluator, seed):
    """1,000 a seed; where JavaRosa stops with an error, we must say something all the same."""
    grammar = Grammar(seed)
    pairs = [grammar.expression(grammar.chance.randint(0, 4)) for _ in range(1_000)]
    today = engine.ask(evaluate="today()", at="/data/nowhere")["value"]
    assert abs(datetime.date.fromisoformat(today) - datetime.date.today()).days <= 1
    theirs = engine.ask_all(sample.questions([(pair[1], None) for pair in pairs], TABLE))
    ours = evaluator.ask_all([{"evaluate": pair[0], "today": today} for pair in pairs])
    assert [(pair[0], reply) for pair, reply in zip(pairs, ours) if "error" in reply] == []
    compared = [(pair[0], their, our) for pair, their, our in zip(pairs, theirs, ours)
                if "error" not in their]
    assert len(compared) > 900
    wrong = [each for each in compared if not agree(told(each[1]), told(each[2]))]
    assert wrong == [], json.dumps(wrong[:5], ensure_ascii=False)

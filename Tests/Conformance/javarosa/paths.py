"""Random respondents, and what both engines make of them."""

from __future__ import annotations

import datetime
import random

WORDS = ["hola", "ñandú", "x", "12", "Lima", "sí", "a b", "3,5", "A-12"]


class Respondent:
    """Answers anything that a questionnaire, as `evaluate` describes it, can ask."""

    def __init__(self, questions: dict, seed: object):
        self.questions = questions
        self.chance = random.Random(str(seed))
        # Some leave little blank and some nearly everything.
        self.diligence = self.chance.choice([0.3, 0.8, 0.95, 1])

    def answers(self, questions: dict | None = None) -> dict:
        given = {}
        for name, question in (questions or self.questions).items():
            answer = self.answer(question) if self.chance.random() < self.diligence else None
            if answer is not None and answer != []:
                given[name] = answer
        return given

    def answer(self, question: dict):
        chance = self.chance
        kind = question["type"]
        if kind == "one":
            return chance.choice(list(question["choices"]))
        if kind == "several":
            return self.several(question["choices"])
        if kind == "records":
            count = chance.randint(0, min(3, question["most"]))
            return [record for _ in range(count) if (record := self.answers(question["fields"]))]
        if kind in ("integer", "decimal"):
            return self.number(question)
        if kind == "date":
            low, high = question["low"] or "2020-01-01", question["high"] or "2027-12-31"
            low, high = map(datetime.date.fromisoformat, (low, high))
            days = chance.randint(-2, (high - low).days + 2)
            return (low + datetime.timedelta(days=days)).isoformat()
        return chance.choice(WORDS) if kind == "text" else None

    def several(self, choices: dict) -> list[str]:
        """Mostly what a form lets somebody tick."""
        ticked = [code for code in choices if self.chance.random() < 0.4]
        alone = [code for code in ticked if choices[code]]
        return alone[:1] if alone and self.chance.random() < 0.9 else ticked

    def number(self, question: dict) -> float:
        low = question["low"] if question["low"] is not None else -5
        high = question["high"] if question["high"] is not None else 50
        value = self.chance.randint(int(low) - 1, int(high) + 1)
        if self.chance.random() < 0.8:
            value = min(max(value, int(low)), int(high))
        return value + self.chance.choice([0, 0.5]) if question["type"] == "decimal" else value


PROBLEMS = ("missing", "taken")


def problems(ours: list[dict], theirs: list[dict], way: str) -> list[str]:
    """Our problems name a field and not its record: one in any record counts."""
    found = []
    for name in ours[0] if ours else []:
        our = {each for record in ours for each in PROBLEMS if record[name][each] == (each == "missing")}
        their = {each for record in theirs for each in PROBLEMS
                 if state(record[name])[each] == (each == "missing")}
        if our != their:
            found.append(f"{way}{name}: {our}, {their}")
    return found


def state(their: dict) -> dict:
    """What JavaRosa says of a question, in the words of `evaluate`."""
    return {"relevant": their["relevant"], "value": their["value"], "taken": their["taken"],
            "missing": their["relevant"] and their["required"] and their["taken"]
            and their["value"] == ""}


def differences(ours: dict, theirs: dict, way: str = "", without: tuple = ()) -> list[str]:
    """Where the two disagree, question by question; what only the form has does not count."""
    found = []
    for name, our in ours.items():
        their = theirs.get(name, [])
        if isinstance(their, list):
            # We drop a record of which nothing was taken; a form keeps it, empty.
            everything = their
            their = [record for record in their if any(each["value"] for each in record.values())]
        if isinstance(our, list):
            if len(our) != len(their):
                found.append(f"{way}{name}: {len(our)} records, {len(their)}")
            for number, pair in enumerate(zip(our, their)):
                found += differences(*pair, way=f"{way}{name}[{number}].", without=PROBLEMS)
            found += problems(our, everything, f"{way}{name}.")
            continue
        if isinstance(their, list):
            if our["relevant"] and any(each["value"] for one in their for each in one.values()):
                found.append(f"{way}{name}: no records, {len(their)}")
            continue
        told = {key: value for key, value in state(their).items() if key not in without}
        our_value = our | {"value": our["value"] or ""}
        for key, value in told.items():
            if our_value[key] != value:
                found.append(f"{way}{name}.{key}: {our_value[key]!r}, {value!r}")
    return found

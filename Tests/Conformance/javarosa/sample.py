"""One questionnaire with a question of every kind, answered: as ours and as an XForm."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.sax.saxutils import escape

TABLE = Path(__file__).parents[2] / "ResponsesTests/Fixtures/expressions.json"
TYPES = {"one": "string", "several": "string", "text": "string", "integer": "int",
         "decimal": "decimal", "date": "date"}


def table() -> dict:
    """The table of cases that every evaluator must agree on."""
    return json.loads(TABLE.read_text())


def fields(sample: dict) -> dict[str, str]:
    """The records question of each field."""
    return {f"{name}_{field}": name for name, question in sample["questions"].items()
            for field in question.get("fields", {})}


def definition(sample: dict, folder: Path) -> Path:
    """The questionnaire as a definition file."""
    text = {"es": "x"}
    scales, records, questions = {}, {}, []
    for name, question in sample["questions"].items():
        entry = {"id": name, "text": text}
        if question["type"] == "records":
            inside = [{"id": field, "text": text, "type": kind}
                      for field, kind in question["fields"].items()]
            records[name] = {"questions": inside}
            entry |= {"type": "records", "record": name}
        elif "choices" in question:
            scales[name] = [{"code": code, "label": text} for code in question["choices"]]
            entry |= {"scale": name} | ({"type": "several"} if question["type"] == "several" else {})
        else:
            entry |= {"type": question["type"]}
        questions.append(entry)
    path = folder / "sample.yaml"
    path.write_text(json.dumps({
        "questionnaire": "sample", "version": "1", "languages": ["es"], "title": text,
        "scales": scales, "records": records,
        "sections": [{"id": "S", "title": text, "questions": questions}]}))
    return path


def plain(value) -> str:
    """An answer as it stands in an XForm's instance."""
    if value is None:
        return ""
    return escape(" ".join(value) if isinstance(value, list) else str(value))


def xform(sample: dict, folder: Path) -> Path:
    """The questionnaire as an XForm whose instance holds the answers."""
    nodes, binds = [], []
    for name, question in sample["questions"].items():
        answer = sample["answers"].get(name)
        if question["type"] == "records":
            for field, kind in question["fields"].items():
                binds.append(f'<bind nodeset="/data/{name}/{name}_{field}" type="{TYPES[kind]}"/>')
            blank = "".join(f"<{name}_{field}/>" for field in question["fields"])
            nodes.append(f'<{name} jr:template="">{blank}</{name}>')
            for record in answer or []:
                inside = "".join(f"<{name}_{field}>{plain(record.get(f'{name}_{field}'))}"
                                 f"</{name}_{field}>" for field in question["fields"])
                nodes.append(f"<{name}>{inside}</{name}>")
        else:
            nodes.append(f"<{name}>{plain(answer)}</{name}>")
            binds.append(f'<bind nodeset="/data/{name}" type="{TYPES[question["type"]]}"/>')
    repeats = "".join(
        f'<group ref="/data/{name}"><label>x</label><repeat nodeset="/data/{name}">' + "".join(
            f'<input ref="/data/{name}/{name}_{field}"><label>x</label></input>'
            for field in question["fields"]) + "</repeat></group>"
        for name, question in sample["questions"].items() if question["type"] == "records")
    path = folder / "sample.xml"
    path.write_text(
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
        'xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>s</h:title><model><instance>'
        f'<data id="s">{"".join(nodes)}<nowhere/></data></instance>{"".join(binds)}</model>'
        f"</h:head><h:body>{repeats}</h:body></h:html>", encoding="utf-8")
    return path


def xpath(expression: str, sample: dict) -> str:
    """`${name}` as a path."""
    inside = fields(sample)

    def path(match: re.Match) -> str:
        name = match[1]
        return f"/data/{inside[name]}/{name}" if name in inside else f"/data/{name}"

    return re.sub(r"\$\{([^}]+)\}", path, expression)


def questions(cases: list[tuple[str, str | None]], sample: dict) -> list[dict]:
    """What to ask JavaRosa: expressions with the question `.` stands for."""
    return [{"evaluate": xpath(text, sample), "at": f"/data/{at or 'nowhere'}"}
            for text, at in cases]

"""The YAML blocks of docs/questionnaire-format.md as whole questionnaires: for tests and pictures.

A block under `<!-- picture: NAME ANSWERS -->` shows one construct. What it leaves out is added: a head,
a section around bare questions, scales and settings of the same page or of the staff survey.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/questionnaire-format.md"
BLOCK = re.compile(r"(?:<!-- picture: (\w+)(?: (\S+))? -->\n)?```yaml\n(.*?)```", re.DOTALL)


@dataclass
class Block:
    """One YAML block of the page."""

    name: str | None
    answers: dict[str, str]
    text: str

    @property
    def data(self):
        """Its values, every scalar as text."""
        return yaml.load(self.text, Loader=yaml.BaseLoader)


def blocks() -> list[Block]:
    """Every YAML block of the page that is whole: without `…`."""
    found = []
    for name, answers, text in BLOCK.findall(PAGE.read_text()):
        given = dict(pair.split("=") for pair in answers.split(",") if pair)
        if "…" not in text:
            found.append(Block(name or None, given, text))
    return found


def pictured() -> list[Block]:
    """The blocks that have a picture."""
    return [block for block in blocks() if block.name]


def whole(block: Block) -> dict:
    """A questionnaire in Spanish and English that holds what the block shows."""
    given = dict(block.data)
    if "questionnaire" in given:
        return given
    library = dict(yaml.load((ROOT / "questionnaires/dpg-staff.yaml").read_text(),
                             Loader=yaml.BaseLoader)["scales"])
    for other in blocks():
        if isinstance(other.data, dict):
            library |= other.data.get("scales", {}) if isinstance(other.data.get("scales"), dict) else {}
    title = {"es": "Ejemplo", "en": "Example"}
    made = {"questionnaire": "example", "version": "1", "languages": ["es", "en"], "title": title}
    questions = given.pop("questions", None)
    fallback = [{"id": "P1", "type": "text", "text": {"es": "Una pregunta", "en": "A question"}}]
    made |= given
    if "sections" not in made:
        made["sections"] = [{"id": "S", "title": title, "questions": questions or fallback}]
    text = json.dumps([made["sections"], made.get("records", {})])
    used = set(re.findall(r'"scale": "(\w+)"', text)) | set(given.get("scales", {}))
    made["scales"] = {name: both(library[name]) for name in sorted(used) if name in library}
    if not made["scales"]:
        del made["scales"]
    names = set(re.findall(r"{{(\w+)}}", json.dumps(made)))
    names |= {scale["setting"] for scale in made.get("scales", {}).values()
              if isinstance(scale, dict) and "setting" in scale}
    if names:
        samples = {"apoyo_linea": "000 000 222", "apoyo_verificado": "2026-11-23"}
        made.setdefault("settings", {}).update(
            {name: {"help": name, "sample": samples.get(name, name)}
             for name in sorted(names) if name not in made.get("settings", {})})
    return made


def both(node):
    """The same with texts in Spanish and English alone."""
    if isinstance(node, dict):
        is_text = "es" in node and "en" in node
        return {key: both(value) for key, value in node.items()
                if not is_text or key in ("es", "en")}
    return [both(each) for each in node] if isinstance(node, list) else node

"""XForms as Python sees them: parsing, and the XLSForm rows that an XForm was made of."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

from javarosa.engines import jar
from studies import ROOT

XF = "{http://www.w3.org/2002/xforms}"
H = "{http://www.w3.org/1999/xhtml}"
JR = "{http://openrosa.org/javarosa}"


# A questionnaire with every construct.
EVERYTHING = Path(__file__).parent / "Fixtures/everything.yaml"


def questionnaires() -> list[Path]:
    """Every shipped questionnaire or overlay, and one with every construct."""
    folder = ROOT / "questionnaires"
    files = sorted(folder.glob("*.yaml")) + sorted(folder.glob("examples/*.yaml"))
    first = re.compile(r"^(questionnaire|overlay):", re.MULTILINE)
    return [f for f in files if first.search(f.read_text(encoding="utf-8"))] + [EVERYTHING]


def validated(*forms: Path) -> str:
    """What ODK Validate says of XForms: "Xform is valid" of each that it takes."""
    run = subprocess.run(["java", "-jar", jar(), *forms], capture_output=True, text=True,
                         timeout=300)
    return run.stdout + run.stderr


class XForm:
    """An XForm file."""

    def __init__(self, text: str):
        self.root = ElementTree.fromstring(text)
        self.model = self.root.find(f"{H}head/{XF}model")
        self.body = self.root.find(f"{H}body")
        instances = self.model.findall(f"{XF}instance")
        self.data = instances[0][0]
        self.lists = {instance.get("id"): instance for instance in instances[1:]}
        self.binds = {bind.get("nodeset"): bind for bind in self.model.findall(f"{XF}bind")}
        self.translations = {
            translation.get("lang"): {
                text.get("id"): "".join(text.find(f"{XF}value").itertext())
                for text in translation.findall(f"{XF}text")
            }
            for translation in self.model.findall(f"{XF}itext/{XF}translation")
        }

    @classmethod
    def read(cls, path: Path) -> "XForm":
        return cls(path.read_text(encoding="utf-8"))

    @property
    def title(self) -> str:
        return self.root.findtext(f"{H}head/{H}title")

    @property
    def text_references(self) -> set[str]:
        """Every itext id that labels, hints, messages and choices name."""
        names: set[str] = set()
        for element in self.root.iter():
            for value in element.attrib.values():
                names.update(re.findall(r"jr:itext\('([^']*)'\)", value))
            if element.tag == f"{XF}itextId":
                names.add(element.text)
        return names

    @property
    def paths(self) -> set[str]:
        """Every path of the primary instance."""
        found: set[str] = set()

        def walk(element, above: str) -> None:
            path = f"{above}/{element.tag.removeprefix(XF)}"
            found.add(path)
            for child in element:
                walk(child, path)

        walk(self.data, "")
        return found


def canonical(text: str) -> str:
    """The form without what does not matter: blanks between elements, order of attributes, and
    the curly quotes that pyxform makes straight."""
    for curly, straight in zip("‘’“”", "''\"\""):
        text = text.replace(curly, straight)
    root = ElementTree.fromstring(text)
    for element in root.iter():
        if len(element):
            element.text = (element.text or "").strip()
            for child in element:
                child.tail = (child.tail or "").strip()
    return ElementTree.canonicalize(ElementTree.tostring(root, encoding="unicode"))


def xlsform(form: XForm) -> dict:
    """The sheets of an XLSForm for which pyxform should make this form."""
    return {
        "survey": list(_rows(form, form.data, "")),
        "choices": [
            {"list_name": name, "name": item.findtext(f"{XF}name")}
            | _texts(form, item.findtext(f"{XF}itextId"), "label")
            for name, instance in form.lists.items()
            for item in instance.iter(f"{XF}item")
        ],
        "settings": [{
            "form_title": form.title, "form_id": form.data.get("id"),
            "version": form.data.get("version"), "clean_text_values": "no",
            "default_language": next(iter(form.translations)),
        }],
    }


def _texts(form: XForm, name: str, column: str) -> dict[str, str]:
    return {
        f"{column}::{language}": texts[name]
        for language, texts in form.translations.items() if name in texts
    }


def _rows(form: XForm, parent, above: str):
    above = f"{above}/{parent.tag.removeprefix(XF)}"
    for element in parent:
        name = element.tag.removeprefix(XF)
        path = f"{above}/{name}"
        if f"{JR}template" in element.attrib or name == "meta":
            continue
        row = {"name": name, "type": _type(form, path)}
        row |= _texts(form, f"{path}:label", "label") | _texts(form, f"{path}:hint", "hint")
        row |= _texts(form, f"{path}:jr:constraintMsg", "constraint_message")
        bind = form.binds.get(path)
        for attribute, column in [
            ("relevant", "relevant"), ("constraint", "constraint"), ("required", "required"),
            ("calculate", "calculation"),
        ]:
            if bind is not None and bind.get(attribute):
                row[column] = re.sub(r" (?:/data|\.\.)/(?:[\w-]+/)*([\w-]+) ", r"${\1}",
                                     bind.get(attribute))
        control = _control(form, path)
        if control is not None and control.get("appearance"):
            row["appearance"] = control.get("appearance")
        yield row
        if row["type"].startswith("begin_"):
            yield from _rows(form, element, above)
            yield {"type": row["type"].replace("begin", "end")}


def _control(form: XForm, path: str):
    return next((e for e in form.body.iter() if e.get("ref") == path), None)


def _type(form: XForm, path: str) -> str:
    control = _control(form, path)
    if control is None:
        return "calculate"
    kind = control.tag.removeprefix(XF)
    if kind == "group":
        return "begin_group" if control.find(f"{XF}repeat") is None else "begin_repeat"
    if kind in ("select", "select1"):
        name = re.search(r"instance\('([^']*)'\)", control.find(f"{XF}itemset").get("nodeset"))[1]
        return f"select_{'one' if kind == 'select1' else 'multiple'} {name}"
    if form.binds[path].get("readonly"):
        return "note"
    return {"int": "integer", "string": "text"}.get(
        form.binds[path].get("type"), form.binds[path].get("type"))

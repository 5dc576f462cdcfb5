"""XLSForms made at random, and what of two XForms of one of them must be the same."""

from __future__ import annotations

import random
import re
from pathlib import Path

import openpyxl

from xforms import JR, XF, XForm
from xpaths import tree

# How headers name a language, and how our forms name it.
LANGUAGES = {
    "Español (es)": "Español (es)", "English": "English (en)", "Français (fr)": "Français (fr)",
    "Portuguese": "Português (pt)", "Guarani (gn)": "Avañe'ẽ (gn)", "Kreyol": "Kreyòl ayisyen (ht)",
}
WORDS = (
    "¿Cuál es su cargo? | Años | How many people? | Où travaillez-vous ? | a & b < c | 100 % | "
    "it's “so” | dos  blancos | “Ella” y ‘él’ | 1. Uno | Sí / No | {x} | línea\nsegunda"
).split(" | ")


class Texts(dict):
    """A text by language; `any` without languages."""


class FormMaker:
    """One form: sheets of rows, within what is converted without a difference that is not told."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.names = self.random.sample(sorted(LANGUAGES), self.random.randint(1, 3))
        self.is_bare = len(self.names) == 1 and self.random.random() < 0.4
        self.mark = "::" if self.chance(0.8) else ":"
        self.asked: list[tuple[str, str, list[str]]] = []
        self.left: set[str] = set()
        self.count = 0
        self.lists = {
            f"lista{number}": [f"{'abc'[number]}{code}" if self.chance(0.5) else str(code)
                               for code in range(1, self.random.randint(3, 7))]
            for number in range(self.random.randint(1, 3))
        }
        # Lists that some question asks "or other" of: in pyxform all questions get that choice.
        self.others: set[str] = set()
        self.header = self.spelled()
        self.rows: list[dict[str, str]] = []
        for _ in range(self.random.randint(1, 4)):
            self.section()

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def pick(self, *values):
        return self.random.choice(values)

    def name(self, start: str) -> str:
        self.count += 1
        return f"{start}{self.pick('', '_', '-')}{self.count}"

    def spelled(self) -> dict[str, str]:
        """The headers in one of their spellings."""
        return {
            "type": self.pick("type", "Type", "command"), "name": self.pick("name", "value"),
            "relevant": self.pick("relevant", "relevance", "bind" + self.mark + "relevant"),
            "required": self.pick("required", "bind" + self.mark + "required"),
            "constraint": self.pick("constraint", "bind" + self.mark + "constraint"),
            "calculation": self.pick("calculation", "calculate"), "appearance": "appearance",
            "default": "default", "disabled": "disabled", "comentario": "comentario",
        }

    def text(self) -> str:
        return self.pick(*WORDS) + self.pick("", " ", f" {self.count}")

    def texts(self, column: str, share: float = 1.0) -> dict[str, str]:
        if not self.chance(share):
            return {}
        if self.is_bare:
            return {column: self.text()}
        names = self.names if self.chance(0.95) else self.names[:1]
        return {f"{column}{self.mark}{name}": self.text() for name in names}

    def put(self, row: dict[str, str]) -> None:
        if self.chance(0.1):
            row["comentario"] = "ver con Ana"
        self.rows.append({self.header.get(key, key): value for key, value in row.items()})
        if self.chance(0.1):
            self.rows.append({})

    # Expressions

    def condition(self) -> str:
        parts = [self.comparison() for _ in range(self.pick(1, 1, 2, 3))]
        text = parts[0]
        for part in parts[1:]:
            text = self.pick("{} and {}", "{} or {}", "({}) and ({})", "not({}) or {}").format(
                text, part)
        return text

    def comparison(self) -> str:
        if not self.asked:
            return self.pick("true()", "1 = 1", "not(false())")
        name, kind, codes = self.random.choice(self.asked)
        space = self.pick("", " ")
        quote = self.pick("'", '"')
        if kind == "several":
            return f"selected(${{{name}}},{space}{quote}{self.pick(*codes)}{quote})"
        if kind == "one":
            sign = self.pick("=", "!=")
            return f"${{{name}}}{space}{sign}{space}{quote}{self.pick(*codes)}{quote}"
        if kind == "date":
            return f"${{{name}}} {self.pick('<', '>=')} {self.pick('today()', 'date(%s2020-01-31%s)' % (quote, quote))}"
        if kind == "text":
            return f"string-length(${{{name}}}) {self.pick('>', '=')} {self.random.randint(0, 9)}"
        return (f"${{{name}}}{space}{self.pick('<', '<=', '>', '>=', '=')}{space}"
                f"{self.pick('3', '-1', '2.5', '1 + 2 * 3', '(10 - 4) div 2', '7 mod 4')}")

    def constraint(self, kind: str, codes: list[str]) -> str:
        own = {
            "integer": [". >= 0", ".>=0 and .<=120", ". > 0 or . = -99"],
            "decimal": [". > 0.5", "(. > 0) and (. < 10)"],
            "date": [". <= today()", ". > date('2000-01-01')"],
            "text": ["string-length(.) > 2", "regex(., '[A-Z]+')"],
            "one": [f". != '{(codes or [1])[0]}'"], "several": ["count-selected(.) <= 2"],
        }[kind]
        text = self.pick(*own)
        return text if self.chance(0.7) else f"({text}) and {self.comparison()}"

    # Rows

    def section(self) -> None:
        name = self.name("S")
        row = {"type": self.pick("begin group", "begin_group"), "name": name} | self.texts("label")
        if self.chance(0.4):
            row["relevant"] = self.condition()
        if self.chance(0.3):
            row["appearance"] = "field-list"
        self.put(row)
        # A section in which nothing is asked is left out.
        self.put({"type": "integer", "name": self.name("q")} | self.texts("label"))
        for _ in range(self.random.randint(1, 6)):
            self.records() if self.chance(0.1) else self.element("")
        self.put({"type": self.pick("end group", "end_group")})

    def records(self) -> None:
        name = self.name("R")
        row = {"type": self.pick("begin repeat", "begin_repeat"), "name": name}
        self.put(row | self.texts("label"))
        self.put({"type": "text", "name": f"{name}_{self.name('q')}"} | self.texts("label"))
        outside, self.asked = self.asked, list(self.asked)
        for _ in range(self.random.randint(1, 3)):
            self.element(f"{name}_")
        self.asked = outside
        self.put({"type": self.pick("end repeat", "end_repeat")})

    def element(self, prefix: str) -> None:
        kind = self.pick("integer", "decimal", "date", "text", "note", "one", "one", "several",
                         "several", "calculate", "left")
        name = prefix + self.name("q")
        row = {"name": name}
        if kind == "left":
            self.left.add(name)
            row["type"] = self.pick("image", "geopoint", "start", "today", "deviceid", "audio")
            return self.put(row | self.texts("label"))
        if self.chance(0.3):
            row["relevant"] = self.condition()
        if kind == "calculate":
            value = self.pick("1 + 2", "if({}, 1, 0)", "concat('a', 'b')")
            row |= {"type": "calculate", "calculation": value.format(self.condition())}
            self.put(row)
            return
        row |= self.texts("label") | self.texts("hint", 0.3)
        if self.chance(0.2):
            row["appearance"] = self.pick("minimal", "multiline", "quick")
        if kind == "note":
            return self.put(row | {"type": "note"})
        codes: list[str] = []
        row["type"] = self.pick(*{
            "integer": ["integer", "int"], "decimal": ["decimal"], "date": ["date"],
            "text": ["text", "string"], "one": ["select_one ", "select one ", "select1 "],
            "several": ["select_multiple ", "select all that apply "],
        }[kind])
        if kind in ("one", "several"):
            name_of_list = self.random.choice(sorted(self.lists))
            codes = self.lists[name_of_list]
            row["type"] += name_of_list
            if self.chance(0.1) and not prefix:
                self.others.add(name_of_list)
                row["type"] += self.pick(" or_other", " or other", " or specify other")
        if self.chance(0.4):
            row["required"] = self.pick("yes", "TRUE", "true()", "Yes", "no", "false()",
                                        self.condition())
        if self.chance(0.3):
            row["constraint"] = self.constraint(kind, codes)
            row |= self.texts("constraint_message", 0.6)
        if self.chance(0.1):
            row["default"] = {"date": "2020-01-01", "text": "x"}.get(kind, "1") if not codes else codes[0]
        if self.chance(0.05):
            return self.put(row | {"disabled": "yes"})
        self.put(row)
        self.asked.append((name, kind, codes))

    # The file

    def write(self, path: Path) -> None:
        book = openpyxl.Workbook()
        book.remove(book.active)
        columns = [h for h in dict.fromkeys(key for row in self.rows for key in row)]
        self.random.shuffle(columns)
        self.sheet(book, "survey", columns, self.rows)
        header = self.pick("list_name", "list name")
        choices = [
            {header: name, "name": code} | self.texts("label")
            for name, codes in self.lists.items() for code in codes
        ]
        columns = list(dict.fromkeys(key for row in choices for key in row))
        self.sheet(book, "choices", columns, choices)
        settings = {"form_title": "Un título", "form_id": "f-1", "version": "3"}
        if not self.is_bare:
            settings["default_language"] = self.names[0]
        else:
            settings["default_language"] = "Español (es)"
        self.sheet(book, "settings", list(settings), [settings])
        book.save(path)

    def sheet(self, book, title: str, columns: list[str], rows: list[dict[str, str]]) -> None:
        sheet = book.create_sheet(title)
        sheet.append(columns)
        for row in rows:
            sheet.append([row.get(column) for column in columns])


def meaning(text: str, ours: bool, maker: FormMaker) -> dict:
    """What a form asks, as plain values. What is passed over, because dpg tells of it:

    - appearances, defaults, rows of types that are left out;
    - texts of our form for what pyxform has none: messages of constraints without one, labels of
      calculations, translations that are missing (`-` in pyxform);
    - the limit of 1000 characters (200 for "which other?") that our texts have;
    - lists that no question uses; a list of its own for questions with "or other", when others use
      the list as well (in pyxform that choice is offered in them too, as it is in ours);
    - how languages are named; straight and curly quotes; brackets and blanks of expressions.
    """
    form = XForm(text)
    calculated = {path for path, bind in form.binds.items() if bind.get("calculate")}
    languages = list(form.translations) or [LANGUAGES["Español (es)"]]
    named = {name: name if ours else LANGUAGES.get(name, name) for name in languages}

    def straight(value: str | None) -> str:
        return re.sub("[‘’]", "'", re.sub("[“”]", '"', value or "")).strip()

    def texts(element) -> Texts:
        """The text of a label, hint or message in each language."""
        reference = element if isinstance(element, str) else element.get("ref")
        match = re.fullmatch(r"jr:itext\('(.*)'\)", reference or "")
        if not match:
            value = reference if isinstance(element, str) else "".join(element.itertext())
            return Texts(any=straight(value))
        found = {named[l]: straight(t.get(match[1], "-")) for l, t in form.translations.items()}
        return Texts((language, value) for language, value in found.items() if value != "-")

    def is_left(path: str) -> bool:
        return path.rsplit("/", 1)[-1] in maker.left

    def binding(path: str, bind) -> dict:
        values = {key: bind.get(key) for key in ("type", "readonly", "required", "relevant",
                                                 "constraint", "calculate") if bind.get(key)}
        if ours and (constraint := values.get("constraint", "")):
            rest = re.sub(r"^string-length\(\.\) <= (1000|200)( and |$)", "", constraint)
            values["constraint"] = rest
        if values.get("required") == "false()":
            del values["required"]
        values = {
            key: tree(value, path) if key not in ("type", "readonly") else value
            for key, value in values.items() if value
        }
        message = bind.get(f"{JR}constraintMsg")
        if message:
            values["message"] = texts(message)
        return values

    def control(element) -> tuple | None:
        path = element.get("ref") or element.get("nodeset")
        if path is None or is_left(path):
            return None
        kind = element.tag.removeprefix(XF)
        parts = [texts(element.find(f"{XF}{part}")) if element.find(f"{XF}{part}") is not None
                 else None for part in ("label", "hint")]
        items = element.find(f"{XF}itemset")
        lists = list_of(items) if items is not None else None
        inside = [control(child) for child in element if child.tag in CONTROLS]
        return (kind, path, *parts, lists, [part for part in inside if part])

    def list_of(items) -> str:
        return re.sub(r"_other'", "'", items.get("nodeset"))

    def nodes(element) -> tuple:
        children = [nodes(child) for child in element
                    if child.tag.removeprefix(XF) not in maker.left
                    and f"{JR}template" not in child.attrib]
        return (element.tag.removeprefix(XF), children)

    def choice(item) -> tuple:
        label = item.find(f"{XF}label")
        identifier = item.findtext(f"{XF}itextId")
        return item.findtext(f"{XF}name"), texts(
            f"jr:itext('{identifier}')" if identifier else label)

    used = {re.search("'(.*)'", items.get("nodeset"))[1]
            for items in form.body.iter(f"{XF}itemset")}
    return {
        "title": form.title, "data": nodes(form.data),
        "attributes": dict(form.data.attrib),
        "binds": {path: binding(path, bind) for path, bind in form.binds.items()
                  if not is_left(path)},
        "body": [part for part in map(control, form.body) if part],
        "lists": {name.removesuffix("_other"):
                  [choice(item) for item in instance.iter(f"{XF}item")]
                  for name, instance in form.lists.items() if name in used},
        "calculated": sorted(calculated),
    }


CONTROLS = {XF + tag for tag in ("group", "repeat", "input", "select", "select1", "upload",
                                 "trigger", "range")}


def differences(ours: dict, theirs: dict) -> list[str]:
    """What two meanings do not share. Texts that only ours has are no difference."""
    found: list[str] = []

    def compare(one, other, path: str) -> None:
        if isinstance(one, dict) and isinstance(other, dict):
            for key in other if isinstance(one, Texts) else {**one, **other}:
                if key == "any":
                    if other[key] not in one.values():
                        found.append(f"{path}: {one} / {other[key]}")
                    continue
                if key == "message" and key not in other:
                    continue
                if key not in one or key not in other:
                    found.append(f"{path}.{key}: {one.get(key)} / {other.get(key)}")
                elif key == "message":
                    message(one[key], other[key], f"{path}.{key}")
                else:
                    compare(one[key], other[key], f"{path}.{key}")
        elif isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)) \
                and len(one) == len(other):
            for place, (mine, yours) in enumerate(zip(one, other)):
                compare(mine, yours, f"{path}[{place}]")
        elif one != other:
            found.append(f"{path}: {one} / {other}")

    def message(one: dict, other: dict, path: str) -> None:
        # Ours may say the limit of a text first.
        for language, text in other.items():
            mine = list(one.values()) if language == "any" else [one.get(language, "")]
            # Without languages a message is an attribute, where XML makes line ends blanks.
            if language == "any":
                mine, text = [" ".join(value.split()) for value in mine], " ".join(text.split())
            if not any(value.endswith(text) for value in mine):
                found.append(f"{path}.{language}: {one.get(language)} / {text}")

    compare(ours, theirs, "")
    return found

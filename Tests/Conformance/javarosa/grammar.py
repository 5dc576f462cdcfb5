"""Random expressions, drawn from the grammar: the same one in our spelling and in JavaRosa's."""

from __future__ import annotations

import random

CHOICES = ["one", "none", "rank"]
SEVERAL = ["many", "manynone"]
NUMBERS = ["number", "zero", "negative", "nonumber", "decimal", "small", "nodecimal"]
TEXTS = ["text", "notext", "numeric", "spaced", "code", "accent"]
DATES = ["day", "past", "noday"]
FIELDS = ["E_m", "E_t", "E_d", "F_m"]
CODES = ["si", "no", "a", "b", "a b", "", "4", "hola"]
LITERALS = ["", "0", "7", "-3", "2.5", " 5 ", "3,5", "1e3", "hola", "A-12", "ño", "2026-03-09",
            "false", "si", "a b"]
PATTERNS = [".*", "", "[a-z]+", r"\d+", r"-?\d+([.,]\d+)?", "(si|no)", ".{1,3}", r"\w*", r"[^0-9]*",
            r"[A-Z]-\d{2}", "ho(la)?", r"\d{4}-\d{2}-\d{2}", r"(a|b)( (a|b))*", r".*\s.*"]
FORMATS = ["%Y-%m-%d", "%d/%m/%y", "%e %b", "%a %n", "100%%"]


class Grammar:
    """One stream of expressions; the same seed gives the same ones."""

    def __init__(self, seed: int):
        self.chance = random.Random(seed)

    def expression(self, depth: int) -> tuple[str, str]:
        """Any expression: ours, and the one JavaRosa is asked."""
        make = self.chance.choice([self.condition, self.condition, self.number, self.number,
                                   self.text, self.text, self.date])
        return make(depth)

    def any(self, depth: int) -> tuple[str, str]:
        """An operand of whatever type."""
        if depth > 0:
            return self.expression(depth - 1)
        return same(self.chance.choice([self.reference, self.literal, self.literal])())

    def reference(self) -> str:
        return "${" + self.chance.choice(CHOICES + SEVERAL + NUMBERS + TEXTS + DATES) + "}"

    def literal(self) -> str:
        chance = self.chance
        return chance.choice([
            f"'{chance.choice(LITERALS)}'", str(chance.randint(0, 12)), f"{chance.random():.3f}",
            f"{chance.randint(0, 10 ** 9)}.5", "0.000125", "true()", "false()", "today()"])

    def condition(self, depth: int) -> tuple[str, str]:
        chance = self.chance
        kind = chance.randrange(9)
        if kind < 3:
            sign = chance.choice(["=", "!=", "<", "<=", ">", ">="])
            return joined("(@ " + sign + " @)", self.any(depth - 1), self.any(depth - 1))
        if kind == 3 and depth > 0:
            word = chance.choice(["and", "or"])
            return joined("(@ " + word + " @)", self.condition(depth - 1), self.any(depth - 1))
        if kind == 4:
            name = chance.choice(["not", "boolean"])
            return joined(name + "(@)", self.any(depth - 1))
        if kind == 5:
            asked = chance.choice(CHOICES + SEVERAL + TEXTS)
            return same(f"selected(${{{asked}}}, '{chance.choice(CODES)}')")
        if kind == 6:
            name = chance.choice(["contains", "starts-with", "ends-with"])
            return joined(name + "(@, @)", self.any(depth - 1), self.any(0))
        if kind == 7:
            return joined(f"regex(@, '{chance.choice(PATTERNS)}')", self.any(depth - 1))
        return same(chance.choice(["true()", "false()"]))

    def number(self, depth: int) -> tuple[str, str]:
        chance = self.chance
        kind = chance.randrange(10)
        if kind < 2:
            sign = chance.choice(["+", "-", "*", "div", "mod"])
            return joined("(@ " + sign + " @)", self.any(depth - 1), self.any(depth - 1))
        if kind == 2:
            return joined("-@", self.any(0))
        if kind == 3:
            name = chance.choice(["number", "int", "round", "abs", "string-length"])
            return joined(name + "(@)", self.any(depth - 1))
        if kind == 4:
            return joined(f"round(@, {chance.randint(-2, 4)})", self.any(depth - 1))
        if kind == 5:
            return joined("min(@, @)", self.any(depth - 1), self.any(depth - 1))
        if kind == 6:
            return self.largest(depth)
        if kind == 7:
            name = chance.choice(["sum", "count", "count-non-empty", "min", "max"])
            field = chance.choice(FIELDS + (["E", "F"] if name == "count" else []))
            return same(f"{name}(${{{field}}})")
        if kind == 8:
            return same(f"count-selected(${{{chance.choice(CHOICES + SEVERAL + TEXTS)}}})")
        return joined("pow(@, @)", self.any(0), same(chance.choice(["2", "0.5", "-1", "3"])))

    def largest(self, depth: int) -> tuple[str, str]:
        """JavaRosa's max of negative numbers is wrong (see DIFFERENT): it is asked for -min(-…)."""
        first, second = self.any(depth - 1), self.any(depth - 1)
        return (f"max({first[0]}, {second[0]})",
                f"(0 - min(0 - {first[1]}, 0 - {second[1]}))")

    def text(self, depth: int) -> tuple[str, str]:
        chance = self.chance
        kind = chance.randrange(9)
        if kind == 0:
            return joined("concat(@, @)", self.any(depth - 1), self.any(depth - 1))
        if kind == 1:
            return joined("string(@)", self.any(depth - 1))
        if kind == 2:
            return joined("if(@, @, @)", self.condition(depth - 1), self.any(depth - 1),
                          self.any(depth - 1))
        if kind == 3:
            return joined("coalesce(@, @)", self.any(depth - 1), self.any(depth - 1))
        if kind == 4:
            return joined(f"substr(@, {chance.randint(-3, 4)}, {chance.randint(-2, 6)})",
                          self.any(depth - 1))
        if kind == 5:
            asked = chance.choice(CHOICES + SEVERAL)
            return same(f"selected-at(${{{asked}}}, {chance.randint(-1, 2)})")
        if kind == 6:
            return joined("normalize-space(@)", self.any(depth - 1))
        if kind == 7:
            return joined("translate(@, 'ao-.', 'OA')", self.any(depth - 1))
        return same(f"concat(${{{chance.choice(FIELDS)}}})")

    def date(self, depth: int) -> tuple[str, str]:
        chance = self.chance
        days = same("${" + chance.choice(DATES) + "}")
        if chance.random() < 0.3:
            days = joined("(@ + @)", days, same(str(chance.randint(-400, 40_000))))
        kind = chance.randrange(4)
        if kind == 0:
            return joined(f"format-date(@, '{chance.choice(FORMATS)}')", days)
        if kind == 1:
            return joined("decimal-date-time(@)", days)
        if kind == 2:
            return joined("date(@)", days)
        return joined("(@ - @)", days, days)


def same(text: str) -> tuple[str, str]:
    return text, text


def joined(pattern: str, *parts: tuple[str, str]) -> tuple[str, str]:
    """The pattern with its `@` filled in one after the other, in both spellings."""
    pieces = pattern.split("@")
    assert len(pieces) == len(parts) + 1
    return tuple(
        "".join(piece + (parts[place][side] if place < len(parts) else "")
                for place, piece in enumerate(pieces)) for side in (0, 1))

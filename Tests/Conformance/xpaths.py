"""XPath expressions as trees, so that two spellings of the same expression are equal."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'[^']*'|\"[^\"]*\")|(?P<number>\d+(?:\.\d*)?|\.\d+)"
    r"|(?P<path>(?:\.\./|/)[\w./-]+)|(?P<sign><=|>=|!=|[=<>()+*,.-])|(?P<name>[A-Za-z][\w:-]*))")

_LEVELS = [["or"], ["and"], ["=", "!="], ["<", "<=", ">", ">="], ["+", "-"], ["*", "div", "mod"]]


def tree(expression: str, node: str):
    """The expression as nested tuples; relative paths become absolute ones, seen from `node`."""
    tokens = []
    place = 0
    while expression[place:].strip():
        match = _TOKEN.match(expression, place)
        assert match, f"{expression!r} at {place}"
        tokens.append((match.lastgroup, match[match.lastgroup]))
        place = match.end()
    parser = _Parser(tokens, node)
    parsed = parser.level(0)
    assert parser.place == len(tokens), expression
    return parsed


class _Parser:
    def __init__(self, tokens, node: str):
        self.tokens = tokens
        self.node = node
        self.place = 0

    @property
    def current(self):
        return self.tokens[self.place] if self.place < len(self.tokens) else (None, None)

    def take(self):
        self.place += 1
        return self.tokens[self.place - 1]

    def level(self, number: int):
        if number == len(_LEVELS):
            return self.unary()
        left = self.level(number + 1)
        while self.current[1] in _LEVELS[number] and self.current[0] in ("sign", "name"):
            left = (self.take()[1], left, self.level(number + 1))
        return left

    def unary(self):
        if self.current == ("sign", "-"):
            self.take()
            return ("negative", self.unary())
        return self.primary()

    def primary(self):
        kind, word = self.take()
        if kind == "text":
            return ("text", word[1:-1])
        if kind == "number":
            return ("number", float(word))
        if kind == "path":
            return ("path", self.absolute(word))
        if word == ".":
            return ("this",)
        if word == "(":
            inner = self.level(0)
            assert self.take()[1] == ")"
            return inner
        assert kind == "name", word
        assert self.take()[1] == "("
        arguments = []
        while self.current[1] != ")":
            if arguments:
                assert self.take()[1] == ","
            arguments.append(self.level(0))
        self.take()
        return ("call", word, *arguments)

    def absolute(self, path: str) -> str:
        above = self.node
        while path.startswith("../"):
            path = path[3:]
            above = above.rsplit("/", 1)[0]
        return path if path.startswith("/") else f"{above}/{path}"

"""Each command speaks one language at a time: Spanish, English, Portuguese or French.

A text is held to be in a language if it has no telltale word of another: short common words that
the other three do not share. What is quoted from files and from the command line is left out.
"""

from __future__ import annotations

import re

import openpyxl
import pytest

from studies import ROOT, done, dpg, environment
from test_commands import CODES, COMMANDS, ONE, shelf  # noqa: F401 (a fixture)

LANGUAGES = ("es", "en", "pt", "fr")
TELLTALE = {
    "es": "el los del una sin con hay archivo archivos carpeta estudio cuestionario cuestionarios "
          "respuesta respuestas puntaje puntajes desglose desgloses ya quite corrija elija escriba "
          "opción ninguna ningún después vea está falta sobra necesita",
    "en": "the of and with is are not from which there file files folder study answers answer "
          "responses choice remove correct choose write check see missing needs",
    "pt": "os da das uma um não sem com há arquivo arquivos pasta estudo questionário "
          "questionários resposta respostas pontuação pontuações recorte recortes já "
          "corrija escolha escreva opção nenhuma nenhum depois verifique veja está falta sobra",
    "fr": "des du une et est sans avec fichier fichiers dossier étude réponse réponses "
          "ventilation ventilations déjà retirez corrigez choisissez écrivez aucune aucun après "
          "vérifiez voyez manque pas n'existe ne",
}
#: Words that stand in the list of more than one language tell nothing apart between those.
WORDS = {language: set(words.split()) for language, words in TELLTALE.items()}


def foreign(text: str, language: str) -> list[str]:
    """The telltale words of other languages in a text of the program."""
    own = re.sub(r"^  .*\n +\^$", "", text, flags=re.MULTILINE)      # a line of a file, and a caret
    own = re.sub(r"^  [a-z]+  +", "", own, flags=re.MULTILINE)      # names of commands in a list
    own = re.sub(r"'[^'\n]*'(?!\w)|`[^`\n]*`|«[^»\n]*»|“[^”\n]*”", " ", own)   # keys, names
    own = re.sub(r"\bdpg [a-z]+", " ", own)
    own = re.sub(r"(--?[a-z][\w.=-]*|\S*[/_.=]\S+)", " ", own)     # options, paths, file names
    found = set(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", own.lower()))
    return sorted({word for other in LANGUAGES if other != language
                   for word in found & WORDS[other] - WORDS[language]})


def in_each(*words: object, **how) -> dict[str, str]:
    """Everything a command says, by language; its exit code must not depend on it."""
    said, codes = {}, set()
    for language in LANGUAGES:
        outcome = dpg(*words, env=environment(LC_ALL=f"{language}_XX.UTF-8"), **how)
        said[language] = outcome.text + outcome.messages
        codes.add(outcome.code)
    assert len(codes) == 1
    return said


def check(said: dict[str, str]) -> None:
    for language, text in said.items():
        assert not foreign(text, language), f"{language}: {foreign(text, language)}\n{text}"
    # Spanish and Portuguese agree in a few short sentences.
    pairs = [("es", "en"), ("es", "fr"), ("en", "pt"), ("en", "fr"), ("pt", "fr")]
    for one, other in pairs:
        assert said[one] != said[other], said[one]


def test_the_test_itself():
    assert foreign("the file is missing", "es") == ["file", "is", "missing", "the"]
    assert foreign("falta el archivo 'the file' de --plan en a/the.yaml", "es") == []
    assert "não" in foreign("l'option n'existe não", "fr")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help(command):
    said = in_each(*command.split(), "--help")
    check(said)
    assert len(set(said.values())) == 4
    for language, text in said.items():
        for option in re.findall(r"--[a-z-]+", said["es"]):
            assert option in text, f"{language} {option}"


FAILING = [line for code, line in CODES if code]


@pytest.mark.parametrize("line", FAILING)
def test_trouble(shelf, line):  # noqa: F811
    check(in_each(*line.split(), cwd=shelf))


@pytest.mark.parametrize("line", [
    "status open.dpg", "status closed.dpg", "status draft.dpg", "verify open.dpg",
    "import open.dpg good.csv --map map.yaml --dry-run", "check --explain Q014",
    "check --explain all", "check dpg-staff", "score open.dpg", "export open.dpg new.xlsx",
    "export open.dpg new.csv", f"init new.dpg {ONE}"])
def test_results(shelf, line):  # noqa: F811
    check(in_each(*line.split(), cwd=shelf))


def test_wrong_definition(tmp_path):
    """Ten mistakes in a file, each told in the reader's language."""
    (tmp_path / "wrong.yaml").write_text(
        'questionnaire: q\nversion: "1"\nlanguages: [es, en]\ntitle: {es: T, en: T}\n'
        "welcom: {es: a, en: b}\nscales:\n  s:\n    - {code: 1, label: {es: a}}\n"
        "    - {code: 1, label: x}\nsections:\n  - id: S\n    title: {es: a, en: b}\n"
        "    questions:\n      - {id: A, text: {es: a, en: b}, scale: t}\n"
        '      - {id: B, text: {es: c, en: d}, scale: s, relevant: "${A} ="}\n'
        '      - {id: C, text: {es: c, en: d}, scale: s, relevant: "${Z} = 1"}\n'
        "      - {id: C, text: {es: e, en: f}, type: text, reversed: yes}\n")
    (tmp_path / "tab.yaml").write_text("a:\n\tb: 1\n")
    for name in ("wrong.yaml", "tab.yaml"):
        said = in_each("check", name, cwd=tmp_path)
        check(said)
        for language, word in zip(LANGUAGES, ("error", "error", "erro", "erreur")):
            assert f": {word} Q" in said[language]


def test_scores(demo_folder):
    said = in_each("score", "practica.dpg", cwd=demo_folder)
    check(said)
    assert "95\u00a0%" in said["fr"] and "95%" in said["pt"]
    for language, text in said.items():
        numbers = re.findall(r"\d([.,])\d", text)
        assert len(numbers) > 20 and set(numbers) == {"." if language == "en" else ","}, language
        heads = next(line for line in text.splitlines() if "95" in line)
        assert re.match(r" +n  +\w+  +95", heads), heads


@pytest.mark.parametrize("language", LANGUAGES)
def test_workbook(demo_folder, tmp_path, language):
    """Names of sheets, headers and notes in the language asked for."""
    path = tmp_path / "a.xlsx"
    done("export", demo_folder / "practica.dpg", path, "--language", language)
    book = openpyxl.load_workbook(path, read_only=True)
    assert len(set(book.sheetnames)) == len(book.sheetnames)
    assert all(len(name) <= 31 for name in book.sheetnames)
    for sheet in (book[book.sheetnames[0]], book[book.sheetnames[-1]]):
        for row in sheet.iter_rows(values_only=True):
            for cell in row:
                if isinstance(cell, str):
                    assert not foreign(cell, language), f"{sheet.title}: {cell}"


def test_french_spaces():
    """French texts of the program have no-break spaces before : ; ? ! » and after «."""
    literal = r'"(?:[^"\\]|\\.)*"'
    wrong = []
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        for argument in re.findall(rf"\bfr:\s*({literal}(?:\s*\+\s*{literal})*)",
                                   path.read_text()):
            text = re.sub(r'"\s*\+\s*"', "", argument)[1:-1]
            if re.search(r" [:;?!»](?=[\s.,)»]|$)|« |\d %", text) and "[ ]" not in text:
                wrong.append(f"{path.relative_to(ROOT)}: {text}")
    assert not wrong, "write \\u{A0}: \n" + "\n".join(wrong)

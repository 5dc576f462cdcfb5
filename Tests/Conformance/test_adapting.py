"""Overlays and `dpg diff` from the command line, as a ministry uses them."""

from __future__ import annotations

import json
import re

import openpyxl
import pytest

from studies import ROOT, done, dpg

EXAMPLE = ROOT / "questionnaires/examples/ministerio-ejemplo.yaml"


def test_the_example_becomes_a_study(tmp_path):
    """Its values fill everything that the base leaves open: no --set, no --practice."""
    study = tmp_path / "s.dpg"
    done("init", study, "--questionnaire", EXAMPLE, "--plan", "dpg")
    done("open", study)
    answers = tmp_path / "answers.csv"
    answers.write_text("LID04,EJE01,DEM07\n" + "5,4,prog\n" * 12)
    (tmp_path / "map.yaml").write_text(
        "import: ministerio-ejemplo\nlanguage: es\ndelimiter: \",\"\ncolumns:\n"
        "  - {question: LID04, header: LID04}\n  - {question: EJE01, header: EJE01}\n"
        "  - {question: DEM07, header: DEM07}\n")
    done("import", study, answers, "--map", tmp_path / "map.yaml")
    done("verify", study)
    scored = done("score", study, "--json").json
    assert [each["id"] for each in scored["dimensions"]] == [
        "LID", "PLA", "PRO", "CAP", "PER", "CUI", "CUL", "AMB"]


def test_the_short_form_is_scored_with_the_full_forms_plan(tmp_path):
    study = tmp_path / "s.dpg"
    outcome = done("init", study, "--questionnaire", "dpg-staff-24", "--plan", "dpg", "--practice")
    assert outcome.messages.startswith("8 aviso(s)"), "one a dimension"
    done("open", study)
    (tmp_path / "answers.csv").write_text("a,b,c\n" + "5,4,3\n" * 12)
    (tmp_path / "map.yaml").write_text(
        "import: dpg-staff-24\nlanguage: es\ncolumns:\n  - {question: LID01, header: a}\n"
        "  - {question: LID02, header: b, values: {4: si}}\n  - {question: PLA01, header: c}\n")
    done("import", study, tmp_path / "answers.csv", "--map", tmp_path / "map.yaml")
    dimensions = {each["id"]: each for each in done("score", study, "--json").json["dimensions"]}
    assert len(dimensions) == 8
    assert dimensions["LID"]["mean"] == 100, "two of its three items here: over 60 %"
    assert dimensions["PLA"].get("mean") is None, "one of three is not enough"


def test_diff_says_what_changed_and_what_is_left_to_compare():
    outcome = done("diff", "dpg-staff", EXAMPLE, "--json")
    document = json.loads(outcome.text)
    status = {each["id"]: each["status"] for each in document["questions"]}
    assert status["LID04"] == "minor" and status["EJE01"] == "new" and status["DEM02"] == "gone"
    assert status["DEM07"] == "identical", "a list that only one of them has filled in"
    assert status["LID01"] == "identical"
    assert document["languagesGone"] == ["pt", "fr"]
    hashes = {each["id"]: (each["wordingHashFrom"], each["wordingHashTo"])
              for each in document["questions"]}
    before, after = hashes["LID01"]
    assert before["es"] == after["es"] and len(before["es"]) == 64
    before, after = hashes["LID04"]
    assert before["es"] != after["es"]
    text = done("diff", "dpg-staff", EXAMPLE, "--language", "en").text
    assert "LID04" in text and "declared minor" in text and "LID01" not in text
    assert "7 of 8 comparable" in text


def test_diff_of_two_studies(tmp_path):
    for name, questionnaire in [("a.dpg", "dpg-staff"), ("b.dpg", "dpg-staff-24")]:
        done("init", tmp_path / name, "--questionnaire", questionnaire, "--practice")
    text = done("diff", tmp_path / "a.dpg", tmp_path / "b.dpg").text
    assert "idéntica: 34" in text


def test_a_broken_overlay_says_where(tmp_path):
    (tmp_path / "mine.yaml").write_text(
        "overlay: mine\nbase: dpg-staf\nversion: 1\n")
    outcome = dpg("check", tmp_path / "mine.yaml")
    assert outcome.code == 1 and "mine.yaml:2:7: error O001" in outcome.text
    (tmp_path / "mine.yaml").write_text(
        "overlay: mine\nbase: dpg-staff\nversion: 1\ndrop: [FIL01]\n")
    outcome = dpg("check", tmp_path / "mine.yaml")
    assert outcome.code == 1 and "error O005" in outcome.text and "PRO" in outcome.text
    assert len(outcome.text.splitlines()) == 4, "one diagnostic and the summary"


# Each mistake stands behind ⟪its code⟫.
SLIPS = """\
overlay: ⟪Q010⟫mi ministerio
base: dpg-staff
version: "2026.2-1"
languages: ⟪Q006⟫es
⟪Q002⟫titulo: {es: Encuesta}
values:
  ministerio: ⟪Q030⟫""
  ⟪O003⟫responsables: Igualdad
  contacto: {es: a@b.invalid, ⟪Q031⟫en: a@b.invalid}
  unidades: ⟪Q014⟫"dir = Dirección; dir = Programas"
  etnias: ⟪Q097⟫"ind = Indígena; Otra"
drop: [DEM02, ⟪O011⟫DEM02, ⟪O003⟫DEM99, ⟪O005⟫FIL01]
change:
  ⟪O010⟫DEM02: {text: {es: Otra}}
  LID01:
    remove: [⟪O009⟫relevant]
    scale: ⟪Q013⟫acuerdo6
    ⟪Q002⟫texto: {es: Otra}
  ⟪O003⟫LID88: {text: {es: Otra}}
add:
  - after: ⟪O014⟫LID
    questions:
      - {id: EJE01, scale: acuerdo5, ⟪Q002⟫txt: {es: A}, text: {es: A}}
  - ⟪O013⟫questions:
      - {id: EJE02, scale: ⟪Q013⟫acuerdo, text: {es: B}}
translations:
  ⟪Q031⟫pt: {⟪O006⟫XXX: x}
"""


def slips() -> tuple[str, list[tuple[int, int, str]]]:
    lines, places = [], []
    for number, line in enumerate(SLIPS.split("\n"), 1):
        while mark := re.search(r"⟪(\w+)⟫", line):
            places.append((number, mark.start() + 1, mark[1]))
            line = line[:mark.start()] + line[mark.end():]
        lines.append(line)
    return "\n".join(lines), places


def test_every_slip_of_an_overlay_in_one_run(tmp_path):
    """None hides another, each at its place in the overlay, and nothing is blamed on the base."""
    text, places = slips()
    (tmp_path / "mine.yaml").write_text(text)
    found = dpg("check", tmp_path / "mine.yaml", "--json").json["diagnostics"]
    assert {each["file"] for each in found} == {str(tmp_path / "mine.yaml")}
    errors = [(each["line"], each["column"], each["code"]) for each in found
              if each["severity"] == "error"]
    assert sorted(errors) == sorted(places)
    for language, word in (("es", "Quiso decir"), ("en", "Did you mean")):
        told = dpg("check", tmp_path / "mine.yaml", "--language", language).text
        for meant in ("responsable", "acuerdo5", "text"):
            assert f"{word} '{meant}'?" in told


def test_values_that_nothing_uses_are_a_warning(tmp_path):
    (tmp_path / "mine.yaml").write_text(
        "overlay: mine\nbase: dpg-staff\nversion: 1\nlanguages: [es]\ndrop: [DEM07]\nvalues:\n"
        "  unidades: a = A; b = B\n  etnias: Una\n")
    outcome = done("check", tmp_path / "mine.yaml", "--language", "en")
    assert "mine.yaml:7:3: warning O015" in outcome.text
    assert "mine.yaml:8:11: warning Q098" in outcome.text
    assert outcome.text.endswith("\n0 errors, 2 warnings in 1 file.\n")


@pytest.mark.parametrize(("base", "told"), [
    ("analysis/dpg.yaml", "mine.yaml:2:7: error O008: '{base}' defines a scoring plan."),
    ("exports/analyst.yaml", "mine.yaml:2:7: error O008: '{base}' defines an export layout."),
    ("form.xlsx", "form.xlsx:1:1: error Q091: this is a workbook"),
])
def test_a_base_of_another_kind_is_called_by_its_name(tmp_path, base, told):
    done("convert", "dpg-interview", tmp_path / "form.xlsx")
    base = ROOT / base if "/" in base else base
    (tmp_path / "mine.yaml").write_text(f"overlay: mine\nbase: {base}\nversion: 1\n")
    outcome = dpg("check", tmp_path / "mine.yaml", "--language", "en")
    assert outcome.code == 1 and told.format(base=base) in outcome.text
    assert "1 error, 0 warnings" in outcome.text


def edited(tmp_path, change) -> str:
    """The staff survey as a form in which somebody changed rows of the sheet `survey`."""
    path = tmp_path / "form.xlsx"
    done("convert", "dpg-staff", path)
    book = openpyxl.load_workbook(path)
    for row in book["survey"].iter_rows(min_row=2):
        change(row)
    book.save(path)
    return str(path)


def reword(row):
    if row[1].value == "LID01":
        for cell in row[2:6]:
            cell.value = cell.value + " (otra)"


def test_a_form_is_checked_and_compared_through_its_conversion(tmp_path):
    same = edited(tmp_path, lambda row: None)
    assert done("check", same).text == "", "nothing to say"
    assert done("diff", "dpg-staff", same, "--json").json["sameEdition"] is False
    form = edited(tmp_path, reword)
    outcome = done("check", form, "--language", "en")
    assert f"{form}: warning Q099: 'dpg-staff' is the same edition" in outcome.text
    assert "LID01" in outcome.text and "PK" not in outcome.text
    document = done("diff", "dpg-staff", form, "--json").json
    assert document["sameEdition"] is True
    assert [each["id"] for each in document["questions"] if each["status"] != "identical"] == ["LID01"]
    assert "WARNING: both say they are edition" in done(
        "diff", "dpg-staff", form, "--language", "en").text


def test_what_is_wrong_in_a_form_is_told_by_cell_or_question(tmp_path):
    def change(row):
        if row[1].value == "LID01":
            row[0].value = "select_one nada"
        if row[1].value == "LID02":
            row[2].value = " " + row[2].value
    form = edited(tmp_path, change)
    outcome = dpg("check", form, "--language", "en")
    assert outcome.code == 1
    assert re.search(r"form\.xlsx: refused: survey!A\d+ \(type\): .*'nada'", outcome.text)
    [refused] = [each for each in dpg("check", form, "--json").json["diagnostics"]
                 if each["severity"] == "error"]
    assert (refused["sheet"], refused["column"]) == ("survey", 1)
    blank = edited(tmp_path, lambda row: row[1].value == "LID02" and setattr(
        row[2], "value", row[2].value + " "))
    assert f"{blank}: LID02: warning Q069" in done("check", blank, "--language", "en").text
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 and no more")
    (tmp_path / "good.yaml").write_bytes(EXAMPLE.read_bytes())
    outcome = dpg("check", tmp_path / "broken.xlsx", tmp_path / "good.yaml", "--language", "en")
    assert outcome.code == 1 and "broken.xlsx: error: " in outcome.text
    assert "1 error, 0 warnings in 2 files" in outcome.text
    assert dpg("diff", tmp_path / "broken.xlsx", "dpg-staff").code == 65


def test_one_edition_has_one_wording(tmp_path):
    """A copy that was edited without a new version is told, and so are two files of one edition."""
    original = EXAMPLE.read_text()
    copy, other = tmp_path / "copy.yaml", tmp_path / "other.yaml"
    copy.write_text(original.replace("se trata por igual", "se trata igual"))
    outcome = done("check", copy, "--language", "en")
    assert "copy.yaml:9:10: warning Q099: 'ministerio-ejemplo' is the same edition" in outcome.text
    assert "EJE01" in outcome.text
    copy.write_text(copy.read_text().replace("2026.2-1", "2026.2-2"))
    assert done("check", copy).text == ""
    other.write_text(copy.read_text().replace("se trata igual", "tratan igual"))
    outcome = done("check", copy, other, "--language", "en")
    assert f"other.yaml:9:10: warning Q099: '{copy}' is the same" in outcome.text
    assert done("check", other, "--strict").text == ""
    assert "WARNING: both say" in done("diff", copy, other, "--language", "en").text
    assert "WARNING" not in done("diff", EXAMPLE, copy, "--language", "en").text


def test_a_folder_is_its_definitions(tmp_path):
    outcome = done("check", ROOT / "questionnaires", "--json")
    assert outcome.json["files"] == len(list((ROOT / "questionnaires").glob("*.yaml")))
    (tmp_path / "notes.txt").write_text("x")
    outcome = dpg("check", tmp_path, "--language", "en")
    assert outcome.code == 66 and "has no .yaml file" in outcome.messages


@pytest.mark.parametrize("content", [b"", b"overlay: x\n", b"PK\x03\x04", b"SQLite"])
def test_what_is_no_study_is_not_called_damaged(tmp_path, content):
    path = tmp_path / "s.dpg"
    path.write_bytes(content)
    for words in (["open", path], ["status", path], ["diff", path, "dpg-staff"]):
        outcome = dpg(*words, "--language", "en")
        assert outcome.code == 65
        assert "is not a dpg study file. A study is made with: dpg init" in outcome.messages

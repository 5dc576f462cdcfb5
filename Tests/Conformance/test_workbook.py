"""Workbooks and findings, read by programs that are not ours: openpyxl, LibreOffice, jsonschema."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import warnings
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import openpyxl
import pytest

from studies import ROOT, done, rows

SHEETS = {
    "es": ["Portada", "Resumen", "Dimensiones por grupo", "Dimensiones por grupo (datos)",
           "Preguntas", "Preguntas (datos)", "Libro de códigos", "Notas"],
    "en": ["Cover", "Summary", "Dimensions by group", "Dimensions by group (data)", "Questions",
           "Questions (data)", "Codebook", "Notes"],
}
WITHOUT_HEADER = {"Portada", "Notas", "Cover", "Notes"}
WORKBOOKS = ["tafe_workbook", "dpg_workbook", "english_workbook", "responses_workbook"]
RESULTS = WORKBOOKS[:3]


def read(path: Path) -> openpyxl.Workbook:
    """Opens a workbook; any warning is a failure."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return openpyxl.load_workbook(path)


def parts(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        return {name: book.read(name).decode() for name in book.namelist()
                if name.endswith((".xml", ".rels"))}


def table(sheet, *titles: str) -> list[dict]:
    """The rows below the header that has these titles, by title."""
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    place = next(n for n, row in enumerate(cells) if set(titles) <= set(row))
    return [dict(zip(cells[place], row)) for row in cells[place + 1:]]


def only(found: list[dict], **wanted) -> dict:
    matching = [row for row in found if all(row[name] == value for name, value in wanted.items())]
    assert len(matching) == 1, matching
    return matching[0]


@pytest.fixture(params=WORKBOOKS)
def workbook(request) -> Path:
    return request.getfixturevalue(request.param)


@pytest.fixture(params=RESULTS)
def results(request) -> Path:
    return request.getfixturevalue(request.param)


def test_every_part_is_xml_and_no_cell_holds_what_excel_cannot(workbook):
    for name, text in parts(workbook).items():
        ElementTree.fromstring(text)
        if name.startswith("xl/worksheets/sheet"):
            for value in re.findall(r"<v>([^<]*)</v>", text):
                assert re.fullmatch(r"-?[0-9.]+(E[+-]?[0-9]+)?", value), (name, value)
            assert "<f>" not in text


def test_sheets(tafe_workbook, dpg_workbook, english_workbook):
    assert read(tafe_workbook).sheetnames == SHEETS["es"]
    assert read(dpg_workbook).sheetnames == SHEETS["es"]
    assert read(english_workbook).sheetnames == SHEETS["en"]


def test_tables_keep_their_header_in_sight_and_print_well(results):
    for sheet in read(results):
        if sheet.title not in WITHOUT_HEADER:
            assert sheet.freeze_panes, sheet.title
            assert sheet.print_title_rows, sheet.title
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in sheet.oddFooter.right.text or "&[Page]" in sheet.oddFooter.right.text


def test_long_tables_have_filters_over_all_their_rows(results):
    for sheet in read(results):
        if sheet.title.endswith((" (datos)", " (data)")) or sheet.title in ("Libro de códigos",
                                                                            "Codebook"):
            assert sheet.auto_filter.ref.endswith(str(sheet.max_row)), sheet.title


def test_only_two_markers(results):
    for sheet in read(results):
        for row in sheet.iter_rows(values_only=True):
            marks = {value for value in row if isinstance(value, str)
                     and re.fullmatch(r"\[.{0,3}\]", value)}
            assert marks <= {"[c]", "[z]"}, (sheet.title, marks)


def test_scores_are_those_of_the_oracles(tafe_workbook):
    book = read(tafe_workbook)
    found = only(table(book["Resumen"], "Código", "Dimensión"), Código="institute")
    assert found["Personas con puntaje (n)"] == 599
    assert found["Puntaje (0\xa0a\xa0100)"] == pytest.approx(58.42253114164632, abs=1e-9)
    assert found["Desviación estándar"] == pytest.approx(22.028157, abs=1e-6)
    assert found["Alfa de Cronbach"] == pytest.approx(0.9405441198645575, abs=1e-12)
    assert found["Casos del alfa (n)"] == 483
    groups = table(book["Dimensiones por grupo (datos)"], "Código del grupo")
    for code, n, mean in [("female", 376, 60.04731232124849), ("male", 204, 55.46568151347563)]:
        group = only(groups, **{"Código del grupo": code, "Código": "institute"})
        assert group["Personas con puntaje (n)"] == n
        assert group["Puntaje (0\xa0a\xa0100)"] == pytest.approx(mean, abs=1e-9)


def test_workbook_and_json_say_the_same(tafe_workbook, findings_json):
    document = json.loads(findings_json.read_text())
    shown = {(group["breakdown"], group["label"], group["dimension"]): group
             for group in document["groups"]}
    found = table(read(tafe_workbook)["Dimensiones por grupo (datos)"], "Código del grupo")
    assert len(found) == len(shown)
    for row, group in zip(found, document["groups"]):
        assert (row["Grupo"], row["Código"]) == (group["label"], group["dimension"])
        assert (row["Código del grupo"] or None) == group["category"]
        score = row["Puntaje (0\xa0a\xa0100)"]
        if "suppressed" in group:
            assert (score, row["Estado"]) == ("[c]", "protegida")
        elif group["mean"] is None:
            assert (score, row["Estado"], group["n"]) == ("[z]", "sin datos", 0)
        else:
            assert score == pytest.approx(group["mean"], rel=1e-15)
            assert row["Personas con puntaje (n)"] == group["n"]


def test_answers_are_those_of_the_data(tafe_workbook, demo_folder):
    found = table(read(tafe_workbook)["Preguntas (datos)"], "Código de respuesta")
    counted: dict[str, int] = {}
    for (answers,) in rows(demo_folder / "tafe.dpg", "SELECT answers FROM response"):
        code = json.loads(answers).get("T1")
        counted[code] = counted.get(code, 0) + 1
    base = sum(counted[code] for code in "12345")
    for code in ["1", "2", "3", "4", "5", "NA"]:
        row = only(found, **{"Código": "T1", "Código de respuesta": code})
        assert row["Personas"] == counted[code]
        assert row["Base (n)"] == base
        assert row["En blanco"] == counted[None]
        if code != "NA":
            assert row["% de la base"] == pytest.approx(counted[code] / base, rel=1e-15)


def test_practice_stands_on_top_of_every_sheet(dpg_workbook, tafe_workbook):
    for sheet in read(dpg_workbook):
        assert sheet["A1"].value.startswith("PRÁCTICA"), sheet.title
        assert sheet["A1"].fill.fgColor.rgb == "FFB3261E"
        assert sheet["A2"].value.startswith("RESPUESTAS SIMULADAS"), sheet.title
    for sheet in read(tafe_workbook):
        assert not str(sheet["A1"].value).startswith("PRÁCTICA")


def test_the_chart_shows_the_scores(tafe_workbook):
    book = parts(tafe_workbook)
    chart = book["xl/charts/chart1.xml"]
    assert "'Resumen'!$D$6:$D$7" in chart and "'Resumen'!$B$6:$B$7" in chart
    assert [name for name in book if name.startswith("xl/charts/")] == ["xl/charts/chart1.xml"]


def test_codebook_has_every_code_once(dpg_workbook):
    found = table(read(dpg_workbook)["Libro de códigos"], "Código de respuesta")
    codes = [(row["Código"], row["Código de respuesta"]) for row in found]
    assert len(set(codes)) == len(codes)
    assert {row["Código"] for row in found} >= {"LID01", "EXP05", "ABI01", "DEM13"}
    condition = next(row["Se pregunta si"] for row in found if row["Código"] == "EXP07")
    assert condition == "${EXP06} = 'no'"


def test_the_same_study_gives_the_same_bytes(tafe_workbook, demo_folder, tmp_path):
    again = tmp_path / "again.xlsx"
    done("export", demo_folder / "tafe.dpg", again, "--language", "es")
    assert again.read_bytes() == tafe_workbook.read_bytes()


def test_libreoffice_opens_and_prints_it(workbook, tmp_path):
    run = subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "pdf", "--outdir", tmp_path, workbook],
        capture_output=True, timeout=300)
    document = tmp_path / f"{workbook.stem}.pdf"
    assert run.returncode == 0 and document.exists(), run
    assert document.read_bytes().startswith(b"%PDF")
    assert b"rror" not in run.stdout


def test_responses_are_the_stored_answers(responses_workbook, demo_folder):
    sheet = read(responses_workbook)["Respuestas"]
    assert sheet.freeze_panes
    header, *lines = sheet.iter_rows(values_only=True)
    assert header[:4] == ("response_id", "language", "channel", "day")
    kept = {name: json.loads(answers) for name, answers in
            rows(demo_folder / "tafe.dpg", "SELECT lower(hex(id)), answers FROM response")}
    assert {line[0] for line in lines} == set(kept) and len(lines) == len(kept) == 702
    for line in lines:
        for name, value in zip(header[4:], line[4:]):
            answer = kept[line[0]].get(name)
            if isinstance(answer, list):
                answer = " ".join(answer) or None
            elif isinstance(answer, str) and re.fullmatch(r"-?(0|[1-9][0-9]*)", answer):
                answer = int(answer)
            assert value == answer, name


def test_findings_fit_their_schema(findings_json, demo_folder):
    schema = json.loads((ROOT / "docs/findings.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    protected = json.loads(findings_json.read_text())
    validator.validate(protected)
    assert protected["protected"] is True
    for study, *options in [
        ("tafe.dpg",), ("tafe.dpg", "--unprotected"), ("practica.dpg", "--language", "en"),
    ]:
        document = done("score", demo_folder / study, "--json", *options).json
        validator.validate(document)
        assert document["protected"] is ("--unprotected" not in options)


def test_findings_are_those_of_the_oracles(findings_json):
    document = json.loads(findings_json.read_text())
    assert document["base"]["responses"] == 702
    found = only(document["dimensions"], id="institute")
    assert found["n"] == 599
    assert found["mean"] == pytest.approx(58.42253114164632, abs=1e-9)
    assert found["alpha"] == pytest.approx(0.9405441198645575, abs=1e-12)
    with (ROOT / "questionnaires/examples/tafe-exit.csv").open(encoding="utf-8") as file:
        assert len(list(csv.reader(file))) - 1 == document["base"]["responses"]

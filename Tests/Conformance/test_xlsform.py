"""`dpg convert` from and to XLSForm, with pyxform and ODK Validate as references."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import openpyxl
import pytest
from pyxform.xls2xform import convert as pyxform_convert

from formmaker import FormMaker, differences, meaning
from studies import ROOT, done, dpg
from xforms import EVERYTHING, XForm, canonical, questionnaires, validated

SEEDS = 640


QUESTIONNAIRES = {path.stem: path for path in questionnaires()}


def _as_in_cells(text: str) -> str:
    """A form as pyxform reads its texts out of cells: without white space at their ends, and with
    a common blank for a no-break one."""
    return re.sub(r"\s+</value>", "</value>", text.replace("\N{NO-BREAK SPACE}", " "))


@pytest.mark.parametrize("kind", [[], ["--practice"]], ids=["", "practice"])
@pytest.mark.parametrize("name", QUESTIONNAIRES)
def test_pyxform_makes_our_xform_of_our_xlsform(name, kind, tmp_path):
    done("convert", QUESTIONNAIRES[name], tmp_path / "form.xlsx", *kind)
    done("convert", QUESTIONNAIRES[name], tmp_path / "form.xml", *kind)
    made = pyxform_convert(xlsform=tmp_path / "form.xlsx", warnings=[])
    assert made.warnings == []
    ours = (tmp_path / "form.xml").read_text(encoding="utf-8")
    assert canonical(made.xform) == canonical(_as_in_cells(ours))


@pytest.mark.parametrize("name", QUESTIONNAIRES)
def test_a_form_comes_back_as_the_same_definition(name, tmp_path):
    done("convert", QUESTIONNAIRES[name], tmp_path / "before.json")
    done("convert", QUESTIONNAIRES[name], tmp_path / "form.xlsx")
    outcome = done("convert", tmp_path / "form.xlsx", tmp_path / "after.json", "--language", "en")
    assert (tmp_path / "after.json").read_bytes() == (tmp_path / "before.json").read_bytes()
    assert "refused" not in outcome.messages


def test_the_same_file_every_time(tmp_path):
    for number in "12":
        done("convert", EVERYTHING, tmp_path / f"{number}.xlsx")
    assert (tmp_path / "1.xlsx").read_bytes() == (tmp_path / "2.xlsx").read_bytes()


@pytest.fixture(scope="module")
def generated(tmp_path_factory) -> Path:
    """The generated forms as SEED.xlsx, and our XForms of them as SEED.xml."""
    folder = tmp_path_factory.mktemp("generated")
    for seed in range(SEEDS):
        FormMaker(seed).write(folder / f"{seed}.xlsx")
    return folder


def test_generated_forms_mean_what_pyxform_makes_of_them(generated):
    wrong: list[str] = []
    compared = 0
    for seed in range(SEEDS):
        path = generated / f"{seed}.xlsx"
        maker = FormMaker(seed)
        theirs = pyxform_convert(xlsform=path, warnings=[]).xform
        outcome = dpg("convert", path, path.with_suffix(".xml"), "--language", "en")
        if outcome.code != 0:
            # Made at random, some conditions can never hold, which no definition file may have.
            reasons = re.findall(r"^refused: survey!.*?\): (.*)$", outcome.messages, re.MULTILINE)
            never = ("no answers ever meet this condition", "this condition is never met together",
                     "no possible answer meets this constraint", "no answer meets this constraint")
            if not reasons or not all(reason.startswith(never) for reason in reasons):
                wrong.append(f"seed {seed}: {outcome.messages[:400]}")
            continue
        compared += 1
        ours = path.with_suffix(".xml").read_text(encoding="utf-8")
        found = differences(meaning(ours, True, maker), meaning(theirs, False, maker))
        wrong += [f"seed {seed}: {one}"[:400] for one in found]
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong[:20])
    assert compared >= 500


def _book(path: Path, **sheets: list[list[str]]) -> Path:
    """A workbook of these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


# As people write them for KoboToolbox: groups in groups, tables, ranges, dots in names, markup.
FIELD_FORM = {
    "survey": [
        ["type", "name", "label", "hint", "required", "relevant", "constraint",
         "calculation", "appearance", "parameters", "choice_filter", "repeat_count", "nota"],
        ["start", "start"], ["deviceid", "deviceid"], ["today", "today"],
        ["note", None, "<b>Bienvenida</b>"],
        ["date", "fecha.visita", "Fecha", None, "TRUE", None, ". <= ${today}"],
        ["begin group", "_datos", "Datos"],
        ["begin_group", "persona", None],
        ["text", "nombre de", None, "Su nombre"],
        ["integer", "año", "Edad", None, "x", None, ".>=0 and .<=120"],
        ["end_group"],
        ["begin group", "opinion", "Opinión", None, None, "${año} > 17"],
        ["select_one si no", "p1", "¿Está de acuerdo, ${nombre}?"],
        ["select_multiple temas or_other", "p2", "¿Qué temas?", None, None,
         "${p1}=\N{LEFT SINGLE QUOTATION MARK}si\N{RIGHT SINGLE QUOTATION MARK} or TRUE()"],
        ["end group"],
        ["end group"],
        ["begin group", "tabla", "¿Qué tan de acuerdo está?", *[None] * 5, "table-list"],
        ["select_one acuerdo", "t1", "Uno"], ["select_one acuerdo", "t2", "Dos"], ["end group"],
        ["range", "r1", "De 0 a 10", *[None] * 6, "start=0 end=10 step=1"],
        ["range", "r2", "De 0 a 1", *[None] * 6, "start=0 end=1 step=0.1"],
        ["acknowledge", "ok", "Entendido"],
        ["begin repeat", "hijos", "Hijos", *[None] * 8, "${año}"],
        ["text", "nombre_hijo", "Nombre"],
        ["begin group", "g", "Más"], ["integer", "edad", "Edad"], ["end group"],
        ["end repeat"],
        ["calculate", "n", None, None, None, None, None, "count(${hijos})"],
        ["calculate", "dur", None, None, None, None, None, "${start} + 1"],
        ["select_one depto", "depto", "Departamento", *[None] * 7, "pais=${p1}"],
        ["image", "foto", "Foto"], ["barcode", "cod", "Código"], ["dateTime", "cuando", "¿Cuándo?"],
        [], [*[None] * 12, "comentario de la autora"],
        ["text", "fin", "¿Algo más? ", *[None] * 5, "multiline"],
    ],
    "choices": [
        ["list name", "name", "label", "pais"],
        ["si no", "si", "Sí"], ["si no", "no", "No"], [],
        ["temas", "1", "Salario"], ["temas", "2", None],
        ["acuerdo", 1, "Poco"], ["acuerdo", 2, "Mucho"],
        ["depto", "a b", "A", "x"], ["depto", "c", "C", "y"], ["depto", "c", "C", "z"],
    ],
    "settings": [["form_title", "form_id", "style"], ["Encuesta", "mi encuesta", "pages"]],
    "historia": [["fecha"], ["2020"]],
}


def test_a_form_from_the_field_is_converted(tmp_path):
    form = _book(tmp_path / "form.xlsx", **FIELD_FORM)
    outcome = done("convert", form, tmp_path / "form.yaml", "--language", "en")
    assert "error" not in done("check", tmp_path / "form.yaml", "--language", "en").text
    lines = outcome.messages.splitlines()
    for said in [
        "approximated: survey!B6, B9, B10 (name), choices!A2 (list name), settings!B2 (form_id): "
        "the name '…' becomes '…', everywhere [fecha.visita → fecha_visita, nombre de → nombre_de",
        "approximated: survey!G6 (constraint): '${today}' is read as 'today()'",
        "approximated: survey!C13 (label): the text shows the answer to 'nombre'",
        "approximated: survey!E10 (required), F14 (relevant): '…' is read as '…' [x → yes, TRUE → ",
        "approximated: survey!F14 (relevant): curly quotes are read as straight ones",
        "left out: survey!A2:A4 (type): '…' is left out: it tells who, when or with which device, "
        "and answers are anonymous [start, deviceid, today]",
        "approximated: survey!L24 (repeat_count): the number of repeats is not computed",
        "left out: survey!H31 (calculation): the calculation 'dur' is left out: it needs 'start'",
        "approximated: choices!B9 (name): the code 'a b' becomes 'a_b'",
        "left out: historia: the sheet 'historia' is not read",
        "taken: survey!A17 (type): the table 'tabla' becomes a matrix",
    ]:
        assert any(line.startswith(said) for line in lines), f"{said}\n{outcome.messages}"
    done("convert", tmp_path / "form.yaml", tmp_path / "form.xml")
    said = validated(tmp_path / "form.xml")
    assert "Xform is valid" in said, said


# Written from right to left, with numbers and Latin words among the letters, and marks of direction.
ARABIC = {
    "survey": [
        ["type", "name", "label::العربية (ar)", "label::English (en)", "relevant"],
        ["begin group", "S", "القسم الأول", "Part one"],
        ["integer", "age", "كم عمرك؟ (18–99)", "How old are you?"],
        ["select_one yn", "child", "هل لديك \u200fODK\u200e أطفال؟", "Do you have children?",
         "${age} > 17"],
        ["end group"],
    ],
    "choices": [["list_name", "name", "label::العربية (ar)", "label::English (en)"],
                ["yn", "1", "نعم", "Yes"], ["yn", "0", "لا", "No"]],
    "settings": [["form_title", "form_id", "version", "default_language"],
                 ["استبيان", "arabic", "1", "العربية (ar)"]],
}


def test_a_form_from_right_to_left_comes_through_letter_by_letter(tmp_path):
    form = _book(tmp_path / "form.xlsx", **ARABIC)
    done("convert", form, tmp_path / "form.yaml")
    assert dpg("check", tmp_path / "form.yaml").code == 0
    done("convert", tmp_path / "form.yaml", tmp_path / "form.xml")
    texts = XForm.read(tmp_path / "form.xml").translations["العربية (ar)"]
    written = {cell for row in ARABIC["survey"][1:] + ARABIC["choices"][1:]
               for cell in row[2:3] if cell}
    assert len(written) == 5 and written <= set(texts.values())
    said = validated(tmp_path / "form.xml")
    assert "Xform is valid" in said, said


def test_what_cannot_be_converted_is_listed_with_its_cell(tmp_path):
    form = _book(
        tmp_path / "form.xlsx",
        survey=[
            ["type", "name", "label", "relevant", "calculation"],
            ["rank temas", "r", "Orden"],
            ["begin repeat", "a", "A"], ["begin repeat", "b", "B"], ["text", "c", "C"],
            ["end repeat"], ["end repeat"],
            ["calculate", "d", None, None, "pulldata('x.csv', 'a', 'b', 1)"],
            ["text", "e", "E", "${f} = 'x'"], ["text", "f", "F"], ["select_one nada", "g", "G"],
            ["textt", "h", "H"], ["text", "i", "I", "${zz} = 1"], ["text", "j", "J", "${f} ="],
            ["select_one_from_file x.csv", "k", "K"], ["end group"], ["text", None, "L"],
        ],
        choices=[["list_name", "name", "label"], ["temas", "1", "Uno"]])
    outcome = dpg("convert", form, tmp_path / "form.yaml", "--language", "en")
    assert outcome.code == 65 and not (tmp_path / "form.yaml").exists()
    refused = re.findall(r"^refused: survey!(\w+) \(\w+\): (.*)", outcome.messages, re.MULTILINE)
    assert dict(refused).keys() == {"A2", "A4", "E8", "D9", "A11", "A12", "D13", "D14", "A15", "A16",
                                    "A17"}
    assert "'pulldata()'" in dict(refused)["E8"]
    assert "Did you mean 'text'" in dict(refused)["A12"]
    assert all(line == line.strip() for line in outcome.messages.splitlines())


def test_findings_for_one_reason_are_one_line_and_refusals_come_last(tmp_path):
    notes = [["text", f"t.{n}", f"Hola ${{a{n % 20}}}"] for n in range(40)]
    form = _book(
        tmp_path / "form.xlsx",
        survey=[["type", "name", "label"], *[["text", f"a{n}", "A"] for n in range(20)], *notes,
                ["start", "s"], ["rank l", "r", "R"], ["end", "e"], ["rank l", "q", "Q"]],
        choices=[["list_name", "name", "label"], ["l", "1", "Uno"]])
    outcome = dpg("convert", form, tmp_path / "form.yaml", "--language", "en")
    lines = outcome.messages.splitlines()
    assert [line.split(":")[0] for line in lines[-4:]] == ["left out", "refused", "refused", "dpg"]
    assert lines[-3] == ("refused: survey!A63, A65 (type): questionnaires have no questions of the "
                         "type 'rank l'. Change or remove it")
    assert lines[-2].endswith(" (with --verbose, every cell)")
    said = [line for line in lines if "the text shows the answer" in line]
    assert len(said) == 1 and said[0].startswith("approximated: survey!C22:C61 (label): ")
    assert "'${…}'" in said[0] and "a10, a11 … (20)]" in said[0]
    assert [line for line in lines if "[start, end]" in line]
    whole = dpg("convert", form, tmp_path / "form.yaml", "--language", "en", "--verbose").messages
    assert "a18, a19]" in whole and "t.39 → t_39]" in whole and "--verbose" not in whole


def _edited(folder: Path, sheet: str, cell: str, value: str) -> str:
    """What is said when a form is written, edited in one cell and read again."""
    form = folder / "form.xlsx"
    done("convert", "dpg-staff-24", form)
    book = openpyxl.load_workbook(form)
    assert book[sheet][cell].value != value
    book[sheet][cell] = value
    book.save(form)
    return done("convert", form, folder / "back.yaml", "--language", "en").messages


def test_other_words_under_the_same_version_are_told(tmp_path):
    said = _edited(tmp_path, "survey", "C9", "¿Otra pregunta?")
    assert re.search(r"^warning: settings!\w+2 \(version\): the form has changed since 'dpg' wrote "
                     r"it, and its version is still", said, re.MULTILINE), said
    versions = {cell.value: cell.coordinate for cell in next(openpyxl.load_workbook(
        tmp_path / "form.xlsx")["settings"].iter_rows(max_row=1))}
    place = versions["version"].replace("1", "2")
    assert "version" not in _edited(tmp_path, "settings", place, "nueva")


def test_a_form_saved_by_libreoffice_is_not_another(tmp_path):
    done("convert", "dpg-staff-24", tmp_path / "form.xlsx")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "xlsx", "--outdir", tmp_path / "saved", tmp_path / "form.xlsx"],
        check=True, capture_output=True, timeout=120)
    again = done("convert", tmp_path / "saved/form.xlsx", tmp_path / "back.yaml")
    assert again.messages == ""


def test_a_formula_without_its_result_is_no_blank(tmp_path):
    # As openpyxl writes formulas: it does not calculate.
    form = _book(
        tmp_path / "form.xlsx",
        survey=[["type", "name", "label", "relevant", "mía"], ["text", "a", "A"],
                ["text", "b", "B", "=A2", "=A3"], ["text", "c", "=B3"]],
        choices=[["list_name", "name", "label"], ["l", "=1", "Uno"]],
        settings=[["form_id", "version"], ["f", "=1+1"]],
        otra=[["=1"]])
    outcome = dpg("convert", form, tmp_path / "form.yaml", "--language", "en")
    assert outcome.code == 65 and not (tmp_path / "form.yaml").exists()
    found = re.findall(r"^refused: (.*?): the formula has no saved result. Open the workbook in "
                       r"Excel or LibreOffice", outcome.messages, re.MULTILINE)
    assert found == ["survey!D3 (relevant), C4 (label), choices!B2 (name), settings!B2 (version)"]
    assert "4 refusal" in outcome.messages


@pytest.mark.parametrize("content", [b"", b"PK", b"hola", b"PK\x03\x04" + bytes(200)])
def test_what_is_no_workbook_is_refused(content, tmp_path):
    (tmp_path / "form.xlsx").write_bytes(content)
    outcome = dpg("convert", tmp_path / "form.xlsx", tmp_path / "form.yaml")
    assert outcome.code in (65, 66) and not (tmp_path / "form.yaml").exists(), str(outcome)

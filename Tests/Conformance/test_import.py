"""`dpg import` of tables as other programs write them: the traps seen in real files, end to end.

Each case is a small table and its map. What is wrong is told with row and column, and then nothing
at all is kept.
"""

from __future__ import annotations

import datetime
import io
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import openpyxl
import pytest

from studies import ROOT, Outcome, done, dpg, make_study, rows, stored, verified

FIXTURES = Path(__file__).parent / "Fixtures"


@pytest.fixture(scope="module")
def blank_study(tmp_path_factory) -> bytes:
    folder = tmp_path_factory.mktemp("blank")
    return make_study(folder, questionnaire=FIXTURES / "tabla.yaml").read_bytes()


@pytest.fixture
def study(tmp_path, blank_study) -> Path:
    path = tmp_path / "study.dpg"
    path.write_bytes(blank_study)
    return path


def bring(study: Path, table: str | bytes, plan: str, *options: str) -> Outcome:
    """Imports a table with a map whose first lines are always the same."""
    csv, map_path = study.with_name("table.csv"), study.with_name("map.yaml")
    csv.write_bytes(table if isinstance(table, bytes) else table.encode())
    start = "import: tabla\n" + ("" if "language:" in plan else "language: es\n")
    map_path.write_text(start + plan)
    return dpg("import", study, csv, "--map", map_path, *options)


def kept(study: Path) -> list[dict]:
    """The answers in the file, in an order that means nothing; without what was not asked."""
    return ordered([{name: answer for name, answer in answers.items() if answer is not None}
                    for answers in stored(study).values()])


def ordered(answers: list[dict]) -> list[dict]:
    return sorted(answers, key=lambda each: json.dumps(each, sort_keys=True))


def one(question: str, header: str | None = None, **more: str) -> str:
    """A line of `columns` for a question in one column."""
    extra = "".join(f", {key}: {value}" for key, value in more.items())
    return f"  - {{question: {question}, header: {header or question}{extra}}}\n"


@dataclass
class Case:
    """A table, its map, and what must become of it."""

    name: str
    table: str | bytes
    plan: str
    # What is kept, row by row; None: nothing, because something is wrong.
    kept: list[dict] | None
    # What must be said, as patterns.
    says: list[str] = field(default_factory=list)
    # What must not be said.
    silent: str | None = None

    def __str__(self) -> str:
        return self.name


TICKS = """\
columns:
  - question: motivos
    ticks:
      - {header: M sueldo, choice: sueldo}
      - {header: M salud, choice: salud}
      - {header: M traslado, choice: traslado}
    not_ticked: ["-"]
"""
AGREEMENT = """\
value_sets:
  acuerdo: {Strongly Disagree: 1, Disagree: 2, Strongly Agree: 5}
"""
T12 = "columns:\n" + one("T1") + one("T2")

CASES = [
    # Three kinds of nothing
    Case("not ticked, blank and not applicable are three things",
         "M sueldo,M salud,M traslado,T1\nSueldo,-,-,No aplica\n-,-,-,\n,,,1\n",
         TICKS + one("T1"),
         [{"motivos": ["sueldo"], "T1": "NA"}, {"motivos": []}, {"T1": "1"}]),
    Case("a tick is a code, a label, 1, x or TRUE",
         "M sueldo,M salud,M traslado\nsueldo,x,TRUE\nSueldo,1,Traslado\n"
         '-,"Salud, propia o ajena",X\n', TICKS,
         [{"motivos": ["sueldo", "salud", "traslado"]}] * 2 + [{"motivos": ["salud", "traslado"]}]),
    Case("another text in a tick column is asked about, not taken for a tick",
         "M sueldo,M salud,M traslado\n-,N/A,-\n%[Institute]Q25LBL%,-,-\n", TICKS, None,
         [r"fila 2, columna 'M salud': 'N/A'", r"fila 3, columna 'M sueldo': '%\[Institute\]"]),
    Case("one word ticks a choice in its own column only",
         "M sueldo,M salud,M traslado\n-,sueldo,-\n", TICKS, None, ["columna 'M salud': 'sueldo'"]),
    Case("ticked_by names the texts that tick",
         "a,b\nSí,-\nNo,Sí\n",
         "columns:\n  - question: motivos\n    ticks:\n"
         "      - {header: a, choice: sueldo, ticked_by: [Sí]}\n"
         "      - {header: b, choice: salud, ticked_by: [Sí]}\n    not_ticked: ['-', 'No']\n",
         [{"motivos": ["sueldo"]}, {"motivos": ["salud"]}]),
    Case("exclusive choice ticked with another",
         "a,b\nx,x\n", "columns:\n  - question: motivos\n    ticks:\n"
         "      - {header: a, choice: ninguno}\n      - {header: b, choice: salud}\n", None,
         [r"fila 2, columna 'a': .*va sola"]),
    Case("several answers in one cell",
         'm\nsueldo;Traslado\n"Salud, propia o ajena; sueldo"\n;\n\nsueldo ;; salud\n',
         "columns:\n  - {question: motivos, header: m, separator: ';'}\n",
         [{"motivos": ["sueldo", "traslado"]}, {"motivos": ["sueldo", "salud"]}, {},
          {"motivos": ["sueldo", "salud"]}], ["1 filas vacías"]),
    Case("one unknown text among several", "m\nsueldo;otra cosa\n",
         "columns:\n  - {question: motivos, header: m, separator: ';'}\n", None,
         ["fila 2, columna 'm': 'otra cosa'"]),
    # Numbers that a spreadsheet has spoilt
    Case("long numbers rounded by a spreadsheet are warned of",
         "Record ID,T1\n6.34133009996094E+017,1\n6.34133961806094E+17,2\n,5\n",
         "ignore: [Record ID]\ncolumns:\n" + one("T1"), [{"T1": "1"}, {"T1": "2"}, {"T1": "5"}],
         [r"'Record ID'.*redondeados"]),
    Case("text that looks a little like it is not",
         "Record ID,T1\n634E2,1\nE+17,2\n1e5,5\n", "ignore: [Record ID]\ncolumns:\n" + one("T1"),
         [{"T1": "1"}, {"T1": "2"}, {"T1": "5"}], silent="redondeados"),
    Case("rows with the same rounded number are two people",
         "Record ID,T1\n6.3E+17,1\n6.3E+17,1\n", "ignore: [Record ID]\ncolumns:\n" + one("T1"),
         [{"T1": "1"}, {"T1": "1"}]),
    # Labels
    Case("a lost dash is asked about", "edad\n41-45\n41  45\n51-55\n", "columns:\n" + one("edad"),
         None, [r"fila 3, columna 'edad': '41 45' no es ninguna opción"]),
    Case("a lost dash is declared", "edad\n41-45\n41  45\n51-55\n",
         "columns:\n" + one("edad", values="{41  45: 41_45}"),
         [{"edad": "41_45"}, {"edad": "41_45"}, {"edad": "51_55"}]),
    Case("blanks around and double inside",
         "edad,sexo\n  56  años   o más ,B \n\u00a056 años o más\u00a0, A\n",
         "columns:\n" + one("edad") + one("sexo"),
         [{"edad": "56_o_mas", "sexo": "B"}, {"edad": "56_o_mas", "sexo": "A"}]),
    Case("letters and digits as codes, a letter for don't know",
         "sexo,T1\nA,5\nB,NA\nX,1\n", "columns:\n" + one("sexo") + one("T1"),
         [{"sexo": "A", "T1": "5"}, {"sexo": "B", "T1": "NA"}, {"sexo": "X", "T1": "1"}]),
    Case("upper and lower case differ", "sexo\na\nmujer\n", "columns:\n" + one("sexo"), None,
         ["columna 'sexo': 'a'", "columna 'sexo': 'mujer'"]),
    Case("labels in the map's language only",
         "T1\nStrongly Agree\n", T12.replace(one("T2"), "") + "language: en\n", [{"T1": "5"}]),
    Case("labels of another language are unknown", "T1\nStrongly Agree\n", "columns:\n" + one("T1"),
         None, ["'Strongly Agree'"]),
    Case("a value set for several columns", "T1,T2\nStrongly Agree,Disagree\n",
         AGREEMENT + "columns:\n" + one("T1", values="acuerdo") + one("T2", values="acuerdo"),
         [{"T1": "5", "T2": "2"}]),
    Case("the map's values win over codes and labels", "sexo\nA\nB\n",
         "columns:\n" + one("sexo", values="{A: B, B: A}"), [{"sexo": "B"}, {"sexo": "A"}]),
    # Texts that mean nothing, or stand for a number
    Case("unknown texts are listed once with their rows",
         "T1,T2\n1,2\nquizás,2\n5,nunca\nquizás,\nquizás,nunca\n" + "quizás,1\n" * 9, T12, None,
         [r"12 filas \(3, 5, 6, 7, 8 …\), columna 'T1': 'quizás'",
          r"2 filas \(4, 6\), columna 'T2': 'nunca'", "no se guardó nada"]),
    Case("an unfilled template", "T1\n%[Institute]Q25LBL%\n", "columns:\n" + one("T1"), None,
         [r"'%\[Institute\]Q25LBL%' no es ninguna opción"]),
    Case("N/A lists", "T1,T2,hijos,comentario\nN/A,n/a,N/A,N/A\n1,N/A,n/a,No aplica\n",
         'blanks: ["N/A", "n/a"]\n' + T12 + one("hijos") + one("comentario"),
         [{}, {"T1": "1", "comentario": "No aplica"}]),
    Case("blanks of one column alone", "T1,T2\nn/d,n/d\n",
         "columns:\n" + one("T1", blanks="[n/d]") + one("T2"), None, ["columna 'T2': 'n/d'"]),
    Case("a misspelt sentinel in a numeric column",
         "gasto\n12.5\nRespuentas Insuffientes (<10)\n7\n", "columns:\n" + one("gasto"), None,
         [r"fila 3, columna 'gasto': 'Respuentas Insuffientes \(<10\)' no es un número"]),
    Case("the sentinel declared", "gasto\n12.5\nRespuentas  Insuffientes (<10)\n7\n",
         'blanks: ["Respuentas Insuffientes (<10)"]\ncolumns:\n' + one("gasto"),
         [{"gasto": 12.5}, {}, {"gasto": 7}]),
    Case("markers of protected cells", "T1,gasto,sexo\n[c],[z],A\n1,[c],B\n",
         'markers: ["[c]", "[z]"]\ncolumns:\n' + one("T1") + one("gasto") + one("sexo"),
         [{"sexo": "A"}, {"T1": "1", "sexo": "B"}], [r"3 celdas protegidas"]),
    Case("markers that are not declared", "T1\n[c]\n", "columns:\n" + one("T1"), None, [r"'\[c\]'"]),
    # Numbers
    Case("thousands and per cent",
         'gasto,porcentaje\n"71,387",45%\n"1,234,567.5",45 %\n-3,"7.5 %"\n12 345,0\n',
         "decimal_mark: point\ncolumns:\n" + one("gasto") + one("porcentaje"),
         [{"gasto": 71387, "porcentaje": 45}, {"gasto": 1234567.5, "porcentaje": 45},
          {"gasto": -3, "porcentaje": 7.5}, {"gasto": 12345, "porcentaje": 0}]),
    Case("decimal comma", 'gasto;porcentaje\n71.387;45,5%\n1.234.567,25;0,1\n3,5;100\n',
         'delimiter: ";"\ndecimal_mark: comma\ncolumns:\n' + one("gasto") + one("porcentaje"),
         [{"gasto": 71387, "porcentaje": 45.5}, {"gasto": 1234567.25, "porcentaje": 0.1},
          {"gasto": 3.5, "porcentaje": 100}]),
    Case("a decimal comma where points are expected is asked about, not fifteen",
         'gasto\n"1,5"\n"12,34"\n"1,2345"\n', "columns:\n" + one("gasto"), None,
         ["'1,5' no es un número", "'12,34' no es un número", "'1,2345' no es un número"]),
    Case("a decimal point where commas are expected too", "gasto\n1.5\n",
         "decimal_mark: comma\ncolumns:\n" + one("gasto"), None, ["'1.5' no es un número"]),
    Case("what is no number", "gasto\ninf\nnan\n1 e\n0x10\n--1\n%\n1..2\n½\n١\n1e400\n",
         "columns:\n" + one("gasto"), None,
         ["'inf'", "'nan'", "'0x10'", "'--1'", "'%'", r"'1\.\.2'", "'½'", "'1e400'"]),
    Case("whole numbers and ranges", "hijos\n3\n21\n2.5\n-1\n", "columns:\n" + one("hijos"), None,
         [r"2 filas \(3, 5\), columna 'hijos': .*entre 0 y 20",
          r"fila 4, columna 'hijos': .*entero"]),
    # Headers and columns
    Case("notes above the header", "Tabla 3: resultados,,\n\n[note 1] Cifras [c],,\n\nT1,T2,\n1,2,\n",
         "skip_rows: auto\n" + T12, [{"T1": "1", "T2": "2"}]),
    Case("a number of rows above the header", "T1,T2\nT2,T1\n1,2\n", "skip_rows: 1\n" + T12,
         [{"T2": "1", "T1": "2"}]),
    Case("no header at all", "1,2\n5,5\n" * 40, T12, None, ["ninguna fila contiene los títulos"]),
    Case("an empty table", "", T12, None, ["ninguna fila contiene los títulos"]),
    Case("only a header", "T1,T2\n", T12, [], ["0 filas"]),
    Case("headers as long as a sentence",
         '"WorkUnitViews. Topic:25.   Is there clear vision, purpose?  Really?",T2\n1,2\n',
         "columns:\n" + one("T1", '"WorkUnitViews. Topic:25. Is there clear vision, purpose? Really?"')
         + one("T2"), [{"T1": "1", "T2": "2"}]),
    Case("aliases: the first spelling that the table has", "Q.SQ001.,T2\n1,2\n",
         "columns:\n" + one("T1", "[Q_SQ001, Q.SQ001.]") + one("T2"), [{"T1": "1", "T2": "2"}]),
    Case("the order of columns does not matter", "T2,sexo,T1\n2,A,1\n", T12 + one("sexo"),
         [{"T1": "1", "T2": "2", "sexo": "A"}]),
    Case("a missing column with what was meant", "T1,Topico dos\n1,2\n",
         "columns:\n" + one("T1") + one("T2", '"Tópico dos"'), None,
         [r"falta la columna 'Tópico dos'\. ¿Es 'Topico dos'\?"]),
    Case("an unused column is a warning", "T1,T2,Unidad\n1,2,x\n", T12, [{"T1": "1", "T2": "2"}],
         ["la columna 'Unidad' no se usa"]),
    Case("an ignored column is none", "T1,T2,Unidad\n1,2,x\n", "ignore: [Unidad]\n" + T12,
         [{"T1": "1", "T2": "2"}], silent="Unidad"),
    Case("a map for other questions", "T1,T2\n1,2\n", T12 + one("T9", "T2"), None,
         ["no tiene la pregunta 'T9'"]),
    Case("a map with other codes", "T1\n1\n", "columns:\n" + one("T1", values="{uno: 7}"), None,
         ["'T1' no tiene la opción '7'"]),
    Case("the same header twice", "T1,T1\n1,5\n", "columns:\n" + one("T1"), None,
         [r"hay varias columnas 'T1'"]),
    # The file itself
    Case("short and long rows", "T1,T2\n1\n1,2\n1,2,5\n", T12, None,
         [r"fila 2: 1 celdas, y el encabezado tiene 2", r"fila 4: 3 celdas"]),
    Case("quotes, line ends and commas inside",
         'T1,comentario\n1,"Dijo ""no"", y\nse fue"\n"5","a,b"\n', "columns:\n" + one("T1")
         + one("comentario"),
         [{"T1": "1", "comentario": 'Dijo "no", y\nse fue'}, {"T1": "5", "comentario": "a,b"}]),
    Case("an open quote", 'T1,comentario\n1,"sin cierre\n2,x\n', "columns:\n" + one("T1")
         + one("comentario"), None, [r"fila 2: falta cerrar unas comillas"]),
    Case("byte order mark", "\ufeffT1,T2\n1,2\n", T12, [{"T1": "1", "T2": "2"}]),
    Case("byte order mark and quotes", '\ufeff"T1","T2"\n"1","2"\n', T12, [{"T1": "1", "T2": "2"}]),
    Case("CRLF", "T1,T2\r\n1,2\r\n5,\r\n", T12, [{"T1": "1", "T2": "2"}, {"T1": "5"}]),
    Case("CR alone", "T1,T2\r1,2\r5,1", T12, [{"T1": "1", "T2": "2"}, {"T1": "5", "T2": "1"}]),
    Case("no line end at the end", "T1,T2\n1,2", T12, [{"T1": "1", "T2": "2"}]),
    Case("semicolons", "T1;T2;comentario\n1;2;a,b\n",
         'delimiter: ";"\n' + T12 + one("comentario"), [{"T1": "1", "T2": "2", "comentario": "a,b"}]),
    Case("tabs", "T1\tT2\tcomentario\n1\t2\ta, b; c\n", "delimiter: tab\n" + T12 + one("comentario"),
         [{"T1": "1", "T2": "2", "comentario": "a, b; c"}]),
    Case("the wrong delimiter", "T1;T2\n1;2\n", T12, None, ["ninguna fila contiene los títulos"]),
    Case("Latin-1", "T1,comentario\n1,año\n".encode("latin-1"), "columns:\n" + one("T1")
         + one("comentario"), None, [r"fila 2: el texto no está en UTF-8"]),
    Case("UTF-16", "T1,T2\n1,2\n".encode("utf-16"), T12, None, ["UTF-8"]),
    Case("empty rows and blanks", "T1,T2\n1,2\n,\n  ,\t\n\n5,1\n", T12,
         [{"T1": "1", "T2": "2"}, {"T1": "5", "T2": "1"}], [r"3 filas vacías"]),
    Case("a text too long", "comentario\n" + "ñ" * 40 + "\n" + "ñ" * 41 + "\n",
         "columns:\n" + one("comentario"), None,
         [r"fila 3, columna 'comentario': .*pasa de 40 caracteres"]),
    Case("answers that skip logic excludes are said and left out",
         "jefa,detalle\nsi,5\nno,5\n,1\n", "columns:\n" + one("jefa") + one("detalle"),
         [{"jefa": "si", "detalle": "5"}, {"jefa": "no"}, {}], [r"2 respuestas a 'detalle'"]),
    Case("one bad row among good ones keeps nothing", "T1,T2\n" + "1,2\n" * 700 + "1,x\n"
         + "5,1\n" * 700, T12, None, [r"fila 702, columna 'T2': 'x'"]),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_trap(study, case):
    before = study.read_bytes()
    tried = bring(study, case.table, case.plan, "--dry-run")
    assert study.read_bytes() == before, "a dry run changed the file"
    outcome = bring(study, case.table, case.plan)
    assert tried.code == outcome.code and tried.err == outcome.err
    said = outcome.messages + outcome.text
    for pattern in case.says:
        assert re.search(pattern, said), f"{pattern} is not said in:\n{said}"
    assert not case.silent or case.silent not in said, said
    if case.kept is None:
        assert outcome.code == 65, str(outcome)
        assert kept(study) == [] and study.read_bytes() == before
        return
    assert outcome.code == 0, str(outcome)
    assert kept(study) == ordered(case.kept)
    assert f"{len(case.kept)} filas: {len(case.kept)} nuevas" in outcome.text
    # The same file again changes nothing.
    again = bring(study, case.table, case.plan, "--json")
    assert again.code == 0
    assert (again.json["new"], again.json["unchanged"]) == (0, len(case.kept))
    assert kept(study) == ordered(case.kept)
    verified(study)


def test_reported_in_english_and_json(study):
    table, plan = "T1,T3\nquizás,1\n1\n", "columns:\n" + one("T1") + one("T2")
    english = bring(study, table, plan, "--language", "en")
    assert english.code == 65
    for said in ("row 2, column 'T1': 'quizás' is no choice", "column 'T2' is missing",
                 "row 3: 1 cells, and the header has 2", "nothing was kept"):
        assert said in english.messages + english.text, said
    document = bring(study, table, plan, "--json").json
    assert document["errors"] == 3 and document["new"] == 0 and document["rows"] == 2
    assert len(document["findings"]) == 4  # and the warning of an unused column
    # A document is kept somewhere: it says where, not what somebody answered.
    assert "quizás" not in json.dumps(document, ensure_ascii=False)
    assert any("'T1'" in finding for finding in document["findings"])


def test_nothing_of_the_table_steers_the_terminal(study):
    outcome = bring(study, "T1,T\x1b[2J\nuno\x1b]0;x\x07,2\n", "columns:\n" + one("T1"))
    assert outcome.code == 65
    assert not re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", outcome.out + outcome.err)


def workbook(*rows: list, hidden: list = ()) -> bytes:
    """A workbook: a hidden sheet, then one with these rows."""
    book, file = openpyxl.Workbook(), io.BytesIO()
    for row in hidden:
        book.active.append(row)
    book.active.sheet_state = "hidden"
    sheet = book.create_sheet("Datos")
    for row in rows:
        sheet.append(row)
    book.active = 1
    book.save(file)
    return file.getvalue()


def test_a_workbook_is_read_as_a_table(study):
    table = workbook(
        ["Exportado el", datetime.date(2026, 11, 23)], [],
        ["T1", "sexo", "hijos", "gasto", "comentario", "M sueldo", "M salud"],
        [1, "A", 2, 1234.5, "uno\ndos", True, None],
        ["Muy de acuerdo", "Hombre", None, 0.1, datetime.date(2020, 2, 29), None, "x"], [],
        [None, "B", 0, -3, 7],
        hidden=[["T1"], ["nada"]])
    plan = "columns:\n" + "".join(
        one(name) for name in ("T1", "sexo", "hijos", "gasto", "comentario"))
    plan += ("  - question: motivos\n    ticks:\n      - {header: M sueldo, choice: sueldo}\n"
             "      - {header: M salud, choice: salud}\n")
    expected = ordered([
        {"T1": "1", "sexo": "A", "hijos": 2, "gasto": 1234.5, "comentario": "uno\ndos",
         "motivos": ["sueldo"]},
        {"T1": "5", "sexo": "B", "gasto": 0.1, "comentario": "2020-02-29", "motivos": ["salud"]},
        {"sexo": "B", "hijos": 0, "gasto": -3, "comentario": "7"}])
    for mark in ("comma", "point"):
        outcome = bring(study, table, f"decimal_mark: {mark}\n{plan}")
        assert outcome.code == 0, str(outcome)
        assert kept(study) == expected
        # The name of the file decides nothing, and nothing is brought twice.
        assert ("3 nuevas" if mark == "comma" else "3 ya estaban") in outcome.text
    verified(study)


def test_what_is_wrong_in_a_workbook_is_told_with_its_row(study):
    table = workbook(["T1", "T2"], [1, 2], [], ["nunca", 2], [5, 1, "sobra"])
    outcome = bring(study, table, T12)
    assert outcome.code == 65 and kept(study) == []
    assert "fila 4, columna 'T1': 'nunca'" in outcome.messages
    assert "fila 5" in outcome.messages


def test_a_formula_without_its_result_is_no_blank(study):
    # As openpyxl writes formulas: it does not calculate.
    table = workbook(["T1", "T2", "otra"], ["=1+1", 2, "=A2"], [1, 2], ["=2", None])
    outcome = bring(study, table, T12 + "ignore: [otra]\n")
    assert outcome.code == 65 and kept(study) == []
    lines = outcome.messages.splitlines()
    assert len(lines) == 1, outcome.messages
    assert "2 filas (2, 4), columna 'T1': la fórmula no tiene guardado su resultado" in lines[0]
    assert "Excel o LibreOffice" in lines[0]
    headers = bring(study, workbook(["T1", "=A1", "T2"], [1, 1, 2]), T12)
    assert headers.code == 65 and "fila 1, columna 'B': la fórmula" in headers.messages


def test_a_workbook_that_cannot_be_read_says_what_to_do(study):
    whole = workbook(["T1"], [1])
    for table, said in (
            (whole[:-100], "dañado"), (b"PK\x03\x04", "dañado"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "guárdelo como"),
            (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "contraseña")):
        outcome = bring(study, table, "columns:\n" + one("T1"))
        assert outcome.code == 65 and said in outcome.messages, str(outcome)
    empty = bring(study, workbook(), "columns:\n" + one("T1"))
    assert empty.code == 65 and "títulos" in empty.messages
    assert kept(study) == []


def test_thousands_of_mistakes_are_counted_not_listed(study):
    table = "T1\n" + "".join(f"otro {number}\n" for number in range(3_000))
    outcome = bring(study, table, "columns:\n" + one("T1"), "--json")
    assert outcome.code == 65 and outcome.json["errors"] == 3_000
    assert len(outcome.messages.split("\n")) < 300 and "2800" in outcome.messages


def test_mistakes_for_one_reason_are_one_line_and_stand_last(study):
    table = "T1,hijos,otra\n" + "1,-5,x\n" * 300 + "1,2,x\n"
    outcome = bring(study, table, "columns:\n" + one("T1") + one("hijos"))
    lines = [line.strip() for line in outcome.messages.splitlines()]
    assert outcome.code == 65 and len(lines) == 2, outcome.messages
    assert lines[0].startswith("la columna 'otra' no se usa")
    assert lines[1].startswith("300 filas (2, 3, 4, 5, 6 …), columna 'hijos': ")


def test_rows_are_not_people(study):
    """Two equal rows are two; the same rows in another file are others; in another study too."""
    plan = "columns:\n" + one("T1")
    assert bring(study, "T1\n1\n1\n", plan).code == 0
    assert bring(study, "T1\n1\n1\n\n", plan).code == 0
    assert len(kept(study)) == 4
    assert rows(study, "SELECT DISTINCT channel, revision, complete FROM response") == [
        ("imported", 1, 1)]


def test_ids_do_not_tell_the_row(tmp_path):
    """Without the study's secret nobody can compute which response a row became."""
    ids = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        path = make_study(tmp_path / name, questionnaire=FIXTURES / "tabla.yaml")
        assert bring(path, "T1\n1\n2\n", "columns:\n" + one("T1")).code == 0
        ids.append(set(stored(path)))
    assert not ids[0] & ids[1]


def test_the_log_tells_what_was_imported(study):
    bring(study, "T1\n1\nx\n", "columns:\n" + one("T1"))
    bring(study, "T1\n1\n2\n", "columns:\n" + one("T1"))
    [(details,)] = rows(study, "SELECT details FROM event WHERE kind = 'imported'")
    assert re.fullmatch(r'\{"file":"[0-9a-f]{64}","rows":2,"new":2\}', details)


def test_the_shipped_table(tmp_path):
    """702 answers of real people, dirty as they came; counts against the file itself."""
    study = make_study(tmp_path, questionnaire="tafe-exit")
    table = ROOT / "questionnaires/examples/tafe-exit.csv"
    outcome = done("import", study, table, "--map", "tafe-exit", "--json")
    assert (outcome.json["new"], outcome.json["errors"]) == (702, 0)
    assert any("redondeados" in finding for finding in outcome.json["findings"])
    assert done("import", study, table, "--map", "tafe-exit", "--json").json["unchanged"] == 702
    verified(study)

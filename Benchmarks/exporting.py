"""Table 2: a workbook with one row a response, against the library beneath and XlsxWriter."""

import json
import math
import re
import sys
import zipfile

import survey
from measuring import (
    COST_HEADER, HERE, Failure, alternating, compile_c, cost_ratios, cost_rows, progress, table)

LAYOUT = HERE.parent / "exports" / "microdata.yaml"
OURS, IN_C, IN_PYTHON = "dpg export", "C on libxlsxwriter", "Python XlsxWriter"
NOTE = """
  dpg reads the study file and decides every cell by the questionnaire; the two others copy the
  same table from a CSV file, in constant memory."""
NUMBER = re.compile(rb'<c r="[A-Z]+[0-9]+"(?: s="[0-9]+")?><v>([^<]*)</v>')


def contents(path):
    """How many rows, texts and numbers the first sheet of a workbook holds; the numbers' sum."""
    rows, texts, count, sums, rest = 0, 0, 0, [], b""
    with zipfile.ZipFile(path) as book, book.open("xl/worksheets/sheet1.xml") as sheet:
        while piece := sheet.read(1 << 22):
            text = rest + piece
            end = text.rfind(b"</c>") + 4
            text, rest = text[:end], text[end:]
            numbers = NUMBER.findall(text)
            rows += text.count(b"<row ")
            texts += text.count(b' t="')
            count += len(numbers)
            sums.append(math.fsum(map(float, numbers)))
    return rows, texts, count, round(math.fsum(sums), 4)


class Exporting:
    """One bench's files and how each program writes the workbook."""

    def __init__(self, bench):
        self.bench = bench
        self.table = bench.folder / "survey.csv"
        self.writer = bench.folder / "libxlsxwriter_export"
        compile_c("libxlsxwriter_export.c", self.writer, "-lxlsxwriter", "-lz")
        survey.write_table(self.table, bench.rows)
        self.study = self.imported()

    def imported(self):
        bench = self.bench
        form, columns = bench.folder / "survey.yaml", bench.folder / "survey.map.yaml"
        survey.write_questionnaire(form)
        survey.write_map(columns)
        study, _ = bench.study("survey.dpg", form)
        _, said = bench.run(
            bench.dpg, "import", study, self.table, "--map", columns, "--json")
        if json.loads(said)["new"] != bench.rows:
            raise Failure(f"dpg import did not keep {bench.rows} rows")
        return study

    def book(self, name):
        return self.bench.folder / f"{name.split()[0]}.xlsx"

    def write(self, name):
        book = self.book(name)
        book.unlink(missing_ok=True)
        commands = {
            OURS: [self.bench.dpg, "export", self.study, book, "--layout", LAYOUT, "--quiet"],
            IN_C: [self.writer, self.table, book],
            IN_PYTHON: [sys.executable, HERE / "xlsxwriter_export.py", self.table, book],
        }
        return self.bench.run(*commands[name])[0]


def compare(bench):
    """Prints the table; returns whether all workbooks hold the same numbers."""
    exporting = Exporting(bench)
    progress(f"{bench.rows} rows imported")
    names = (OURS, IN_C, IN_PYTHON)
    runs = alternating({name: lambda name=name: exporting.write(name) for name in names})
    rows = cost_rows(runs)
    for name, row in zip(names, rows):
        row.append(f"{exporting.book(name).stat().st_size / 1e6:.1f}")
    for peer in (IN_C, IN_PYTHON):
        rows.append([*cost_ratios(f"dpg / {peer}", runs[OURS], runs[peer]), None])
    columns, texts = len(survey.HEADER), len(survey.FRAME)
    table(
        f"2. Export to .xlsx: {bench.rows} responses, {columns} columns, {texts} of them text",
        [*COST_HEADER, "file MB"], rows)
    progress("reading the workbooks back")
    held = {name: contents(exporting.book(name)) for name in names}
    is_same = len(set(held.values())) == 1
    print("\n  rows, texts, numbers and their sum: " + ("same" if is_same else "DIFFERS"))
    for name, found in held.items():
        print(f"    {name}: {found[0]}, {found[1]}, {found[2]}, {found[3]}")
    print(NOTE)
    return is_same

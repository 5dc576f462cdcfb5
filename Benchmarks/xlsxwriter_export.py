"""xlsxwriter_export.py IN.csv OUT.xlsx: the same table written by Python's XlsxWriter.

The first row and the columns that dpg adds are text, all other cells numbers or empty.
"""

import csv
import sys

import survey
import xlsxwriter


def main(source, target):
    texts = len(survey.FRAME)
    book = xlsxwriter.Workbook(target, {"constant_memory": True})
    sheet = book.add_worksheet("responses")
    write_string, write_number = sheet.write_string, sheet.write_number
    with open(source, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        for column, header in enumerate(next(rows)):
            write_string(0, column, header)
        for row, cells in enumerate(rows, 1):
            for column, cell in enumerate(cells[:texts]):
                write_string(row, column, cell)
            for column, cell in enumerate(cells[texts:], texts):
                if cell:
                    write_number(row, column, float(cell))
    book.close()


main(*sys.argv[1:])

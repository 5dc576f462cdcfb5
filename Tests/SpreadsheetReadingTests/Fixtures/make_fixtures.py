"""Makes the workbooks that the tests read; run it again only to change them.

    .venv/bin/python Tests/SpreadsheetReadingTests/Fixtures/make_fixtures.py

Needs openpyxl and LibreOffice. Workbooks with a fault are made by the tests themselves, but for the
one that unpacks to more than a thousand times its size.
"""

import datetime
import pathlib
import subprocess
import tempfile
import zipfile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

HERE = pathlib.Path(__file__).parent


def book(epoch):
    book = openpyxl.Workbook()
    book.epoch = epoch
    moment = datetime.datetime(2026, 1, 2, 3, 4, 5)
    book.properties.created = book.properties.modified = moment
    sheet = book.active
    sheet.title = "Datos ñ & <1>"
    sheet.append(["texto", "número", "fecha", "momento", "hora", "duración", "sí/no", "error"])
    sheet.append([
        " blancos ", 0.1, datetime.date(2026, 11, 23), datetime.datetime(2026, 11, 23, 10, 0),
        datetime.time(7, 30), datetime.timedelta(hours=36, minutes=5), True, "#N/A",
    ])
    sheet.append([
        "dos\nlíneas", 42, datetime.date(1904, 2, 29), datetime.datetime(1999, 12, 31, 23, 59, 59),
        datetime.time(0, 0), datetime.timedelta(minutes=1), False, "#DIV/0!",
    ])
    sheet.append([CellRichText("a ", TextBlock(InlineFont(b=True), "b"), " c"), -1.5e-9, None, None,
                  None, None, None, None])
    sheet["C5"] = datetime.date(2026, 11, 23)
    sheet["C5"].number_format = 'dddd" de la semana "d \\de mmmm'
    sheet["B5"] = 45000
    sheet["B5"].number_format = '#,##0.00 "días";[Red]-0.00'
    sheet["B6"] = 0.45
    sheet["B6"].number_format = "0 %"
    sheet["D5"] = moment
    sheet["D5"].number_format = "[$-340A]d/m/yy h:mm AM/PM"
    sheet["A6"] = "=1+1"
    sheet["A7"] = '="x"&B3'
    sheet["A8"] = "=C2"
    sheet["A8"].number_format = "yyyy-mm-dd"
    sheet["A9"] = "=1>0"
    sheet["A10"] = "=1/0"
    hidden = book.create_sheet("Oculta")
    hidden.sheet_state = "hidden"
    hidden["B2"] = "unida"
    hidden.merge_cells("B2:D3")
    hidden["E3"] = "al lado"
    book.create_sheet("Vacía")
    chart = book.create_chartsheet("Gráfico")
    chart.add_chart(openpyxl.chart.BarChart())
    return book


def convert(source, kind, target):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--convert-to", kind, "--outdir", folder, str(source)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        made = pathlib.Path(folder) / source.with_suffix("." + kind.split(":")[0]).name
        target.write_bytes(made.read_bytes())


def bomb():
    with zipfile.ZipFile(HERE / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        info = zipfile.ZipInfo("xl/worksheets/sheet1.xml", (2026, 1, 2, 3, 4, 6))
        info.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(info, b"\0" * (4 << 20), compresslevel=9)


def main():
    from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

    book(CALENDAR_WINDOWS_1900).save(HERE / "openpyxl.xlsx")
    book(CALENDAR_MAC_1904).save(HERE / "openpyxl-1904.xlsx")
    convert(HERE / "openpyxl.xlsx", "xlsx:Calc MS Excel 2007 XML", HERE / "libreoffice.xlsx")
    convert(HERE / "openpyxl.xlsx", "xls", HERE / "libreoffice.xls")
    convert(HERE / "openpyxl.xlsx", "ods", HERE / "libreoffice.ods")
    bomb()


main()

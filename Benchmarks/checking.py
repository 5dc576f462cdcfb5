"""Table 4: a long questionnaire checked, against pyxform on the same questionnaire as an XLSForm."""

import sys

from measuring import COST_HEADER, alternating, cost_ratios, cost_rows, progress, table

SECTIONS, QUESTIONS = 100, 50
NOTE = """
  dpg says everything that is wrong with every text, name, scale and condition in all languages;
  pyxform reads the workbook and writes an XForm (its ODK Validate step is left out)."""
CONVERT = "import sys; from pyxform.xls2xform import convert; convert(sys.argv[1], validate=False)"


def write_questionnaire(path, sections):
    """Five thousand questions in two languages, nearly every one with a condition."""
    lines = ["questionnaire: big", 'version: "1"', "languages: [es, en]",
             "title: {es: Larga, en: Long}", "scales:", "  s:"]
    lines += [f"    - {{code: {code}, label: {{es: opción {code}, en: choice {code}}}}}"
              for code in range(1, 6)]
    lines += ["    - {code: NS, label: {es: no sé, en: do not know}, missing: dont_know}",
              "sections:"]
    for number in range(sections * QUESTIONS):
        if number % QUESTIONS == 0:
            place = number // QUESTIONS
            lines += [f"  - id: S{place}", f"    title: {{es: Parte {place}, en: Part {place}}}",
                      "    questions:"]
        lines += [f"      - id: Q{number}", "        scale: s",
                  f"        text: {{es: Pregunta número {number}, en: Question number {number}}}"]
        if number > 2:
            lines.append(f"        relevant: (${{Q{number - 1}}} = '1' or ${{Q{number - 2}}} > 2) "
                         f"and not(selected(${{Q{number - 3}}}, 'NS'))")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def compare(bench):
    """Prints the table; a program that fails stops it."""
    sections = max(1, SECTIONS * bench.rows // 100_000)
    definition, form = bench.folder / "big.yaml", bench.folder / "big.xlsx"
    write_questionnaire(definition, sections)
    bench.run(bench.dpg, "convert", definition, form)
    progress(f"{sections * QUESTIONS} questions")
    runs = alternating({
        "dpg check": lambda: bench.run(bench.dpg, "check", definition)[0],
        "dpg convert, from XLSForm": lambda: bench.run(
            bench.dpg, "convert", form, bench.folder / "again.yaml")[0],
        "pyxform": lambda: bench.run(sys.executable, "-c", CONVERT, form)[0],
    })
    rows = cost_rows(runs)
    rows.append(cost_ratios("dpg check / pyxform", runs["dpg check"], runs["pyxform"]))
    table(f"4. Check a questionnaire of {sections * QUESTIONS} questions", COST_HEADER, rows)
    print(NOTE)
    return True

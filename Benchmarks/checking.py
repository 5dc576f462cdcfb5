"""Table 4: a long questionnaire checked, against pyxform on the same questionnaire as an XLSForm, and
every shipped one, which may take 100 ms."""

import sys

from measuring import COST_HEADER, HERE, alternating, cost_ratios, cost_rows, median, progress, table

SECTIONS, QUESTIONS = 100, 50
SHIPPED_MS, BIG_MS = 100, 1_000
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
    """Prints the table; whether each check was as fast as it must be."""
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
    return is_fast_enough(bench, runs["dpg check"] if sections == SECTIONS else None)


def is_fast_enough(bench, big):
    """Checks each shipped questionnaire; prints a table with the verdicts, the long one's too."""
    shipped = sorted(path for path in (HERE.parent / "questionnaires").glob("**/*.yaml")
                     if not path.name.endswith(".map.yaml"))
    runs = alternating({
        path.stem: lambda path=path: bench.run(bench.dpg, "check", path)[0] for path in shipped})
    limits = dict.fromkeys(runs, SHIPPED_MS)
    if big:
        runs[f"{SECTIONS * QUESTIONS} questions"] = big
        limits[f"{SECTIONS * QUESTIONS} questions"] = BIG_MS
    rows, is_good = [], True
    for name, each in runs.items():
        milliseconds = median(each, "wall") * 1_000
        is_under = milliseconds < limits[name]
        is_good &= is_under
        rows.append([name, f"{milliseconds:.0f}", limits[name], "yes" if is_under else "NO"])
    table("   Check each shipped questionnaire", ["medians of 3 runs", "wall ms", "limit", "under it"],
          rows)
    return is_good

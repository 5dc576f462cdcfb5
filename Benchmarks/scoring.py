"""Table 1: a table of real answers read and scored, against pandas."""

import json
import math
import sys

from measuring import (
    COST_HEADER, HERE, Failure, alternating, cost_ratios, cost_rows, progress, table)

EXAMPLES = HERE.parent / "questionnaires" / "examples"
PLAN = HERE.parent / "analysis" / "examples" / "tafe-exit.yaml"
NOTE = """
  dpg checks every cell of all 72 columns against the questionnaire and keeps every answer in a
  file, on the disk when the command ends; `dpg score` reads that file again and also does the
  other figures of the plan, with disclosure control. pandas keeps nothing. Plain: the whole table
  read as it comes. Lean: only the 31 columns needed, as categories."""


def write_table(path, rows):
    """The shipped answers over and over, under one header; they hold no line breaks."""
    lines = (EXAMPLES / "tafe-exit.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(lines[0])
        for row in range(rows):
            file.write(lines[1 + row % (len(lines) - 1)])


def figures(document):
    """The figures that both programs give, by where they stand."""
    found = {}
    for entry in document["dimensions"] + document["groups"]:
        place = (entry.get("dimension", entry.get("id")), entry.get("category", "everybody"))
        if entry.get("n") == 0:
            continue  # a group that nobody is in: pandas does not know of it
        for name in ("n", "mean", "sd", "favourableShare", "alpha", "alphaN"):
            if name in entry:
                found[*place, name] = entry[name]
    return found


def differences(ours, peers):
    """Where two sets of figures are further apart than 1e-9."""
    def is_same(place):
        a, b = ours.get(place), peers.get(place)
        return a is not None and b is not None and math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)
    return [place for place in sorted(ours.keys() | peers.keys(), key=str) if not is_same(place)]


class Scoring:
    """One bench's files and what each program last said."""

    def __init__(self, bench):
        self.bench = bench
        self.table = bench.folder / "tafe.csv"
        self.answers = {}
        self.steps = {"dpg init + open + import": [], "dpg score --by gender": []}

    def ours(self):
        bench = self.bench
        study, made = bench.study("tafe.dpg", EXAMPLES / "tafe-exit.yaml", PLAN)
        imported, said = bench.run(
            bench.dpg, "import", study, self.table, "--map", EXAMPLES / "tafe-exit.map.yaml",
            "--json")
        if json.loads(said)["new"] != bench.rows:
            raise Failure(f"dpg import did not keep {bench.rows} rows")
        scored, said = bench.run(bench.dpg, "score", study, "--by", "gender", "--json")
        self.answers["dpg"] = figures(json.loads(said))
        for step, run in zip(self.steps.values(), (made + imported, scored)):
            step.append(run)
        return made + imported + scored

    def pandas(self, mode):
        run, said = self.bench.run(
            sys.executable, HERE / "pandas_score.py", self.table, mode)
        self.answers[f"pandas, {mode}"] = figures(json.loads(said))
        return run


def compare(bench):
    """Prints the table; returns whether the figures are the same."""
    scoring = Scoring(bench)
    write_table(scoring.table, bench.rows)
    size = scoring.table.stat().st_size / 1e6
    progress(f"{bench.rows} rows, {size:.0f} MB of CSV")
    runs = alternating({
        "dpg, all of it": scoring.ours,
        "pandas, plain": lambda: scoring.pandas("plain"),
        "pandas, lean": lambda: scoring.pandas("lean"),
    })
    ours = runs["dpg, all of it"]
    rows = cost_rows(scoring.steps | runs)
    for peer in ("pandas, plain", "pandas, lean"):
        rows.append(cost_ratios(f"dpg / {peer}", ours, runs[peer]))
    for peer in ("pandas, plain", "pandas, lean"):
        score = scoring.steps["dpg score --by gender"]
        rows.append(cost_ratios(f"dpg score alone / {peer}", score, runs[peer]))
    table(
        f"1. Import and score: {bench.rows} responses to the TAFE survey, {size:.0f} MB of CSV",
        COST_HEADER, rows)
    return report(scoring.answers)


def report(answers):
    ours = answers.pop("dpg")
    apart = [(peer, place) for peer in answers for place in differences(ours, answers[peer])]
    verdict = "DIFFERS" if apart else "same"
    print(f"\n  {len(ours)} figures of dpg and of pandas, to 1e-9: {verdict}")
    for peer, place in apart[:10]:
        print(f"    {place}: dpg {ours.get(place)}, {peer} {answers[peer].get(place)}")
    print(NOTE)
    return not apart

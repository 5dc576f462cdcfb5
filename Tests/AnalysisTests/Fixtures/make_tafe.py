"""Makes tafe.csv and tafe-expected.json; run by hand, never by a test.

    python3 make_tafe.py tafe_survey.csv oracles.json

tafe_survey.csv is the TAFE staff exit survey of the State of Queensland (see README.md).
oracles.json has statistics computed twice outside this project, in R and in Python.
"""

import csv
import json
import pathlib
import sys

CODES = {"Strongly Disagree": "1", "Disagree": "2", "Neutral": "3", "Agree": "4",
         "Strongly Agree": "5", "Not Applicable": "NA", "": ""}
SCALES = ["inst", "unit", "skills", "issue"]
here = pathlib.Path(__file__).parent

with open(sys.argv[1], newline="", encoding="ascii") as source:
    rows = list(csv.reader(source))
items = [i for i, name in enumerate(rows[0]) if name.startswith(("InstituteViews.", "WorkUnitViews."))]
gender = next(i for i, name in enumerate(rows[0]) if name.startswith("Gender."))
assert len(items) == 30

with open(here / "tafe.csv", "w", newline="\n", encoding="ascii") as out:
    print(*["gender"] + [f"T{n}" for n in range(1, 31)], sep=",", file=out)
    for row in rows[1:]:
        print(*[row[gender][:1]] + [CODES[row[i]] for i in items], sep=",", file=out)

with open(sys.argv[2], encoding="utf-8") as source:
    tafe = json.load(source)["tafe"]
keep = ["items", "alpha_complete_cases", "alpha_n", "index_n", "index_mean", "index_sd", "women", "men"]
expected = {
    "scales": {name: {key: tafe["scales"][name][key] for key in keep} for name in SCALES},
    "items": {name: {key: item[key] for key in ["n", "pct_positive", "pct_negative", "mean"]}
              for name, item in tafe["items"].items()},
}
with open(here / "tafe-expected.json", "w", newline="\n", encoding="ascii") as out:
    json.dump(expected, out, indent=1)
    print(file=out)

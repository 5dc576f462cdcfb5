"""pandas_score.py TABLE.csv [lean]: the TAFE exit survey scored by pandas, as JSON.

What `dpg score --by gender` says of it: labels become 0 to 100, a person needs two thirds of a
dimension's questions, alpha is over complete cases. Plain, it reads the table as one does without
thinking of speed; lean, only the columns it needs and those as categories.
"""

import json
import math
import sys

import pandas

WORTH = {"Strongly Disagree": 0, "Disagree": 25, "Neutral": 50, "Agree": 75, "Strongly Agree": 100}
PREFIXES = {"institute": "InstituteViews. Topic:", "unit": "WorkUnitViews. Topic:"}
GENDER = "Gender. What is your Gender?"


def read(path, lean):
    if not lean:
        return pandas.read_csv(path)
    needed = tuple(PREFIXES.values()) + (GENDER,)
    return pandas.read_csv(path, usecols=lambda name: name.startswith(needed), dtype="category")


def statistics(scores, worth):
    """Count, mean, spread and favourable share of some people on one dimension."""
    answered = worth.count()
    favourable = ((worth >= 75).sum() / answered)[answered > 0].mean()
    return {
        "n": int(scores.count()),
        "mean": float(scores.mean()),
        "sd": float(scores.std()),
        "favourableShare": float(favourable),
    }


def reliability(worth):
    """Cronbach's alpha over the people who answered everything, and how many they are."""
    complete = worth.dropna()
    k = len(complete.columns)
    ratio = complete.var().sum() / complete.sum(axis=1).var()
    return {"alpha": float(k / (k - 1) * (1 - ratio)), "alphaN": len(complete)}


def main(path, mode="plain"):
    table = read(path, lean=mode == "lean")
    dimensions, groups = [], []
    for name, prefix in PREFIXES.items():
        items = [header for header in table.columns if header.startswith(prefix)]
        worth = table[items].apply(lambda column: column.map(WORTH).astype(float))
        enough = worth.count(axis=1) >= math.ceil(len(items) * 2 / 3)
        scores = worth.mean(axis=1).where(enough)
        dimensions.append({"id": name} | statistics(scores, worth) | reliability(worth))
        for gender, rows in table.groupby(GENDER, dropna=False, observed=True).groups.items():
            category = gender.lower() if isinstance(gender, str) else None
            found = statistics(scores.loc[rows], worth.loc[rows])
            groups.append({"category": category, "dimension": name} | found)
    json.dump({"dimensions": dimensions, "groups": groups}, sys.stdout)


main(*sys.argv[1:])

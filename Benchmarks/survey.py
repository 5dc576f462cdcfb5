"""The benchmarks' own staff survey: 60 opinions, five profile questions, a decimal weight.

With the response's id that makes 67 columns, and `dpg export` adds three: language, channel, day.
Everything is drawn with fixed seeds; a small table is the head of a large one.
"""

import json
import random

ID, VERSION = "bench-staff", "1"
ITEMS = [f"Q{number:02d}" for number in range(1, 61)]
WEIGHT = "weight"
# Codes of the answers, with how often each occurs; None is a question left blank.
AGREEMENT = {"1": 8, "2": 18, "3": 27, "4": 28, "5": 12, "98": 3, None: 4}
PROFILE = {
    "sex": {"1": 52, "2": 43, "3": 2, "4": 3},
    "level": {"1": 45, "2": 25, "3": 15, "4": 10, "5": 5},
    "unit": {str(code): 60 - code for code in range(1, 41)},
    "age": {"1": 6, "2": 22, "3": 27, "4": 25, "5": 17, "6": 3},
    "contract": {"1": 78, "2": 14, "3": 5, "4": 3},
}
SCALES = PROFILE | {"agreement": AGREEMENT}
QUESTIONS = {question: PROFILE[question] for question in PROFILE} | {
    item: AGREEMENT for item in ITEMS
}
ASKED = list(PROFILE) + [WEIGHT] + ITEMS
# What `dpg export` puts in front, with the values that imported answers have there.
FRAME = {"response_id": None, "language": "en", "channel": "imported", "day": "2026-11-23"}
HEADER = list(FRAME) + ASKED


def write_questionnaire(path):
    """The questionnaire as `dpg init` reads it."""
    lines = [f"questionnaire: {ID}", f'version: "{VERSION}"', "languages: [en]"]
    lines += ["title: Staff survey of the benchmarks", "scales:"]
    for name, codes in SCALES.items():
        lines.append(f"  {name}:")
        for code in codes:
            if code is not None:
                missing = ", missing: dont_know" if code == "98" else ""
                lines.append(f"    - {{code: {code}, label: {name} {code}{missing}}}")
    lines += ["sections:", "  - id: profile", "    title: You", "    role: profile"]
    lines.append("    questions:")
    for name in PROFILE:
        lines.append(f"      - {{id: {name}, text: Your {name}, scale: {name}}}")
    lines.append(f"      - {{id: {WEIGHT}, text: Weight, type: decimal, minimum: 0, maximum: 100}}")
    lines += ["  - id: opinions", "    title: Opinions", "    questions:"]
    for item in ITEMS:
        lines.append(f"      - {{id: {item}, text: Statement {item}, scale: agreement}}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_map(path):
    """The import map for the table: a question's column has its name."""
    lines = [f"import: {ID}", "language: en", 'delimiter: ","', "skip_rows: 0"]
    lines += ["decimal_mark: point", "blanks: []", "markers: []", "value_sets: {}", "columns:"]
    lines += [f"  - {{question: {name}, header: {name}}}" for name in ASKED]
    lines.append(f"ignore: [{', '.join(FRAME)}]")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_table(path, rows):
    """The table that `dpg export` makes of `rows` people, as CSV."""
    dice = random.Random(20261123)
    profile = [(list(codes), list(codes.values())) for codes in PROFILE.values()]
    agreement = [code or "" for code in AGREEMENT]
    weights = list(AGREEMENT.values())
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(HEADER) + "\n")
        for _ in range(rows):
            cells = [value or f"{dice.getrandbits(128):032x}" for value in FRAME.values()]
            cells += [dice.choices(codes, often)[0] for codes, often in profile]
            cells.append(f"{dice.lognormvariate(0, 0.3):.4f}")
            cells += dice.choices(agreement, weights, k=len(ITEMS))
            file.write(",".join(cells) + "\n")


def write_bodies(path, count):
    """Bodies of `PUT /api/v1/responses/{id}`, one a line."""
    dice = random.Random(20261124)
    with open(path, "w", encoding="utf-8") as file:
        for _ in range(count):
            answers = {WEIGHT: round(dice.lognormvariate(0, 0.3), 4)}
            for question, codes in QUESTIONS.items():
                code = dice.choices(list(codes), list(codes.values()))[0]
                if code is not None:
                    answers[question] = code
            body = {"instrument": ID, "version": VERSION, "language": "en", "revision": 1}
            body |= {"complete": True, "answers": answers}
            file.write(json.dumps(body, separators=(",", ":")) + "\n")

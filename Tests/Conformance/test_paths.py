"""Random respondents: what is asked, must be answered, is taken and is computed, by us and by
JavaRosa, the engine inside ODK Collect.

`DPG_PATHS` sets how many respondents of each shipped instrument are tried (300; the full run is
10,000).
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pyxform.xls2xform import convert

from javarosa import engines
from javarosa.paths import Respondent, differences
from studies import dpg

COUNT = int(os.environ.get("DPG_PATHS", "300"))
INSTRUMENTS = sorted(path for path in (engines.ROOT / "questionnaires").glob("**/*.yaml")
                     if not path.name.endswith(".map.yaml"))

# The same form twice: XLSForm, made an XForm by pyxform, and ours.
XLSFORM = """
| survey | | | | | | | |
| | type | name | label | relevant | constraint | required | calculation |
| | select_one yn | a | A | | | yes | |
| | select_multiple abc | b | B | ${a} = 'si' | not(selected(., 'n')) or count-selected(.) = 1 | | |
| | integer | c | C | selected(${b}, 'x') or ${a} = 'no' | . >= 0 and . <= 20 | ${a} = 'no' | |
| | decimal | d | D | ${c} > 3 | . >= 0 and . <= 9 and . != ${c} | | |
| | text | e | E | ${c} = '' or ${d} >= 2.5 | regex(., '[a-zñú ]+') | | |
| | date | f | F | string-length(${e}) > 1 | . <= date('2026-06-30') and (. > date('2021-01-01') or ${a} = 'no') | yes | |
| | calculate | g | | | | | if(${f} = '', coalesce(${c}, 0), int((date('2026-06-30') - ${f}) div 7)) |
| | begin_repeat | R | R | ${a} != '' and ${g} mod 2 = 0 | | | |
| | select_one yn | R_p | P | | | yes | |
| | integer | R_q | Q | ${R_p} = 'si' and ${g} > 2 | . >= 0 and . <= 50 and . mod 5 != 0 | ${a} = 'no' | |
| | calculate | R_s | | | | | concat(${R_p}, '/', ${R_q} * 2) |
| | end_repeat | | | | | | |
| | calculate | h | | | | | concat(count(${R}), ' ', sum(${R_q}), ' ', count-non-empty(${R_q})) |
| | select_one yn | z | Z | sum(${R_q}) > 20 or ${g} >= 10 | | | |
| choices | | |
| | list_name | name | label |
| | yn | si | Sí |
| | yn | no | No |
| | abc | x | X |
| | abc | y | Y |
| | abc | n | N |
"""

DEFINITION = """
questionnaire: paths
version: "1"
languages: [es]
title: {es: T}
scales:
  yn: [{code: si, label: {es: s}}, {code: "no", label: {es: n}}]
  abc:
    - {code: x, label: {es: x}}
    - {code: y, label: {es: y}}
    - {code: n, label: {es: n}, exclusive: yes}
records:
  r:
    questions:
      - {id: p, text: {es: q}, scale: yn, required: yes}
      - {id: q, text: {es: q}, type: integer, minimum: 0, maximum: 50, constraint: ". mod 5 != 0",
         relevant: "${p} = 'si' and ${g} > 2", required: "${a} = 'no'"}
      - {id: s, text: {es: q}, type: calculated, calculation: "concat(${p}, '/', ${q} * 2)"}
sections:
  - id: S
    title: {es: S}
    questions:
      - {id: a, text: {es: q}, scale: yn, required: yes}
      - {id: b, text: {es: q}, scale: abc, type: several, relevant: "${a} = 'si'"}
      - {id: c, text: {es: q}, type: integer, minimum: 0, maximum: 20, required: "${a} = 'no'",
         relevant: "selected(${b}, 'x') or ${a} = 'no'"}
      - {id: d, text: {es: q}, type: decimal, minimum: 0, maximum: 9, constraint: ". != ${c}",
         relevant: "${c} > 3"}
      - {id: e, text: {es: q}, type: text, relevant: "${c} = '' or ${d} >= 2.5",
         constraint: "regex(., '[a-zñú ]+')"}
      - {id: f, text: {es: q}, type: date, maximum: 2026-06-30, required: yes,
         relevant: "string-length(${e}) > 1",
         constraint: ". > date('2021-01-01') or ${a} = 'no'"}
      - {id: g, text: {es: q}, type: calculated, calculation:
         "if(${f} = '', coalesce(${c}, 0), int((date('2026-06-30') - ${f}) div 7))"}
      - {id: R, text: {es: q}, type: records, record: r,
         relevant: "${a} != '' and ${g} mod 2 = 0"}
      - {id: h, text: {es: q}, type: calculated, calculation:
         "concat(count(${R}), ' ', sum(${R_q}), ' ', count-non-empty(${R_q}))"}
      - {id: z, text: {es: q}, scale: yn, relevant: "sum(${R_q}) > 20 or ${g} >= 10"}
"""


def compare(definition: Path, form: Path, folder: Path, count: int) -> dict:
    """Tries respondents until ten differ; returns how many took each path."""
    with engines.ours(definition, folder) as ours, engines.javarosa(form, folder) as theirs:
        questions = ours.ask(describe=True)
        given = [Respondent(questions, f"{definition.name} {number}").answers()
                 for number in range(count)]
        today = theirs.ask(evaluate="today()", at="/data")["value"]
        told = ours.ask_all([{"check": answers, "today": today} for answers in given])
        # Who does not agree to take part answers nothing: everybody here agrees.
        answered = theirs.ask_all([{"answers": {"consent": "yes"} | answers} for answers in given])
    asked = {name for name, question in questions.items() if question["type"] != "records"}
    assert all(asked <= set(each) for each in answered), "the form lost a question"
    wrong = [(number, given[number], found) for number in range(count)
             if (found := differences(told[number], answered[number]))]
    assert wrong == [], "\n".join(f"{number} {found} {answers}"
                                  for number, answers, found in wrong[:10])
    paths = {tuple(name for name, each in one.items() if isinstance(each, list) or each["relevant"])
             for one in told}
    refused = sum(not each.get("taken", True) for one in told for each in one.values()
                  if isinstance(each, dict))
    return {"paths": len(paths), "refused": refused}


def test_a_form_with_everything(tmp_path):
    form = tmp_path / "paths.xml"
    form.write_text(convert(XLSFORM, form_name="data", pretty_print=False).xform)
    definition = tmp_path / "paths.yaml"
    definition.write_text(DEFINITION)
    seen = compare(definition, form, tmp_path, 2_000)
    assert seen["paths"] > 15 and seen["refused"] > 200, seen


@pytest.mark.parametrize("instrument", INSTRUMENTS, ids=lambda path: path.stem)
def test_shipped_instruments(tmp_path, instrument):
    form, whole = tmp_path / f"{instrument.stem}.xml", tmp_path / f"{instrument.stem}.yaml"
    for output in (form, whole):  # an overlay becomes a whole questionnaire
        made = dpg("convert", instrument, output)
        assert made.code == 0, made
    seen = compare(whole, form, tmp_path, COUNT)
    assert seen["paths"] > (1 if "relevant:" in whole.read_text() else 0)

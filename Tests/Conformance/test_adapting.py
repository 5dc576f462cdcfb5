"""Overlays and `dpg diff` from the command line, as a ministry uses them."""

from __future__ import annotations

import json

from studies import ROOT, done, dpg

EXAMPLE = ROOT / "questionnaires/examples/ministerio-ejemplo.yaml"


def test_the_example_becomes_a_study(tmp_path):
    """Its values fill everything that the base leaves open: no --set, no --practice."""
    study = tmp_path / "s.dpg"
    done("init", study, "--questionnaire", EXAMPLE, "--plan", "dpg")
    done("open", study)
    answers = tmp_path / "answers.csv"
    answers.write_text("LID04,EJE01,DEM07\n" + "5,4,prog\n" * 12)
    (tmp_path / "map.yaml").write_text(
        "import: ministerio-ejemplo\nlanguage: es\ndelimiter: \",\"\ncolumns:\n"
        "  - {question: LID04, header: LID04}\n  - {question: EJE01, header: EJE01}\n"
        "  - {question: DEM07, header: DEM07}\n")
    done("import", study, answers, "--map", tmp_path / "map.yaml")
    done("verify", study)
    scored = done("score", study, "--json").json
    assert [each["id"] for each in scored["dimensions"]] == [
        "LID", "PLA", "PRO", "CAP", "PER", "CUI", "CUL", "AMB"]


def test_the_short_form_is_scored_with_the_full_forms_plan(tmp_path):
    study = tmp_path / "s.dpg"
    outcome = done("init", study, "--questionnaire", "dpg-staff-24", "--plan", "dpg", "--practice")
    assert outcome.messages.startswith("8 aviso(s)"), "one a dimension"
    done("open", study)
    (tmp_path / "answers.csv").write_text("a,b,c\n" + "5,4,3\n" * 12)
    (tmp_path / "map.yaml").write_text(
        "import: dpg-staff-24\nlanguage: es\ncolumns:\n  - {question: LID01, header: a}\n"
        "  - {question: LID02, header: b, values: {4: si}}\n  - {question: PLA01, header: c}\n")
    done("import", study, tmp_path / "answers.csv", "--map", tmp_path / "map.yaml")
    dimensions = {each["id"]: each for each in done("score", study, "--json").json["dimensions"]}
    assert len(dimensions) == 8
    assert dimensions["LID"]["mean"] == 100, "two of its three items here: over 60 %"
    assert dimensions["PLA"].get("mean") is None, "one of three is not enough"


def test_diff_says_what_changed_and_what_is_left_to_compare():
    outcome = done("diff", "dpg-staff", EXAMPLE, "--json")
    document = json.loads(outcome.text)
    status = {each["id"]: each["status"] for each in document["questions"]}
    assert status["LID04"] == "minor" and status["EJE01"] == "new" and status["DEM02"] == "gone"
    assert status["DEM07"] == "identical", "a list that only one of them has filled in"
    assert status["LID01"] == "identical"
    assert document["languagesGone"] == ["pt", "fr"]
    hashes = {each["id"]: (each["wordingHashFrom"], each["wordingHashTo"])
              for each in document["questions"]}
    before, after = hashes["LID01"]
    assert before["es"] == after["es"] and len(before["es"]) == 64
    before, after = hashes["LID04"]
    assert before["es"] != after["es"]
    text = done("diff", "dpg-staff", EXAMPLE, "--language", "en").text
    assert "LID04" in text and "declared minor" in text and "LID01" not in text
    assert "7 of 8 comparable" in text


def test_diff_of_two_studies(tmp_path):
    for name, questionnaire in [("a.dpg", "dpg-staff"), ("b.dpg", "dpg-staff-24")]:
        done("init", tmp_path / name, "--questionnaire", questionnaire, "--practice")
    text = done("diff", tmp_path / "a.dpg", tmp_path / "b.dpg").text
    assert "idéntica: 34" in text


def test_a_broken_overlay_says_where(tmp_path):
    (tmp_path / "mine.yaml").write_text(
        "overlay: mine\nbase: dpg-staf\nversion: 1\n")
    outcome = dpg("check", tmp_path / "mine.yaml")
    assert outcome.code == 1 and "mine.yaml:2:7: error O001" in outcome.text
    (tmp_path / "mine.yaml").write_text(
        "overlay: mine\nbase: dpg-staff\nversion: 1\ndrop: [FIL01]\n")
    outcome = dpg("check", tmp_path / "mine.yaml")
    assert outcome.code == 1 and "error O005" in outcome.text and "PRO" in outcome.text
    assert len(outcome.text.splitlines()) == 4, "one diagnostic and the summary"

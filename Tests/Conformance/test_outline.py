"""`dpg check --outline`: the tree, its width and its figures, for every shipped instrument."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import termios

import pytest
from studies import PROGRAM, ROOT, done, dpg, environment

INSTRUMENTS = ("dpg-staff", "dpg-staff-24", "dpg-checklist", "dpg-interview", "dpg-focus-group",
               "dpg-validation-workshop")
LANGUAGES = ("es", "en", "pt", "fr")


def outline(*words: object, **env: str):
    return done("check", "--outline", *words, env=environment(**env))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", INSTRUMENTS)
def test_fits_the_terminal(name, language):
    for width in (80, 60, 120):
        lines = outline(name, "--language", language, COLUMNS=str(width)).text.splitlines()
        assert max(map(len, lines)) <= width
        assert all(line == line.rstrip() for line in lines)
        assert name in lines[0]


@pytest.mark.parametrize("name", INSTRUMENTS)
def test_says_the_same_to_programs(name):
    text = outline(name, "--language", "en", COLUMNS="200").text
    [facts] = outline(name, "--language", "en", "--json").json["outlines"]
    questions = [q for section in facts["sections"] for q in section["questions"]]
    assert facts["questionnaire"] == name
    asked = [q for q in questions if q["kind"] not in ("note", "calculated")]
    assert facts["questions"] == len(asked)
    assert f"{len(asked)} questions" in text
    for question in questions:
        assert f" {question['id']} " in text
    low, high = facts["asked"]["shortest"], facts["asked"]["longest"]
    assert facts["asked"]["exact"] is True
    assert 0 < low <= high <= len(asked)
    assert facts["minutes"]["shortest"] <= facts["minutes"]["longest"] < 120
    assert [each["language"] for each in facts["readability"]] == facts["languages"]
    for each in facts["readability"]:
        assert each["score"] > 30
        scores = [item["score"] for item in each["hardest"]]
        assert len(scores) == 3 and scores == sorted(scores)


def test_paths_of_the_staff_survey():
    """By hand: 86 questions; FIL01, CAP05, two "other" and EXP00 decide on 18 of them, and
    EXP07 is never asked beside EXP08 and EXP09."""
    [facts] = outline("dpg-staff", "--json").json["outlines"]
    assert facts["questions"] == 86
    assert (facts["asked"]["shortest"], facts["asked"]["longest"]) == (86 - 18, 86 - 1)
    assert facts["sensitive"] == 10
    assert facts["looksScored"] == 48


def test_conditions_marks_and_nesting():
    lines = outline("dpg-staff", "--language", "en", COLUMNS="80").text.splitlines()
    at = lines.index("   ↳ for those who ticked “Yes” in FIL01")
    assert lines[at - 1].startswith("PRO  ")
    row = next(line for line in lines if line.split()[:1] == ["LID05"])
    assert row.split()[1:4] == ["1/7", "acuerdo5", "−"]
    rows = [line for line in lines if line.startswith("     CUI06")]
    assert len(rows) == 6
    assert "− reversed · 0 “don't know” counts 0" in lines[-2] + lines[-3]


def test_overlay_and_errors(tmp_path):
    [facts] = outline("dpg-staff-24", "--json").json["outlines"]
    assert facts["questions"] < 50
    broken = tmp_path / "broken.yaml"
    broken.write_text((ROOT / "questionnaires/dpg-staff.yaml").read_text()
                      .replace("scale: acuerdo5", "scale: acuerdo6", 1))
    outcome = dpg("check", "--outline", broken)
    assert outcome.code == 1
    assert "LID06" in outcome.text


def test_width_of_the_terminal_itself():
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 52, 0, 0))
    pid = os.posix_spawn(str(PROGRAM), ["dpg", "check", "--outline", "dpg-staff-24", "--quiet"],
                         environment(), file_actions=[(os.POSIX_SPAWN_DUP2, theirs, 1)])
    os.close(theirs)
    read = b""
    try:
        while chunk := os.read(ours, 65536):
            read += chunk
    except OSError:
        pass
    os.close(ours)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    widest = max(map(len, read.decode().splitlines()))
    assert 45 < widest <= 52

"""Interviews beside other interviews, and what they leave in the file."""

from __future__ import annotations

import re
import subprocess

from studies import PROGRAM, dpg, environment, make_study, rows, stored, verified
from test_privacy import places


def paused(study, answers: list[str], *options: str) -> str:
    """An interview that is left after these answers; its code."""
    outcome = dpg("interview", study, *options, stdin="\n".join(["s", *answers, "!"]) + "\n")
    assert outcome.code == 0, str(outcome)
    return re.search(r"--resume\s+([0-9a-f]{32})", outcome.text)[1]


def test_the_places_of_paused_interviews_do_not_tell_the_order(tmp_path):
    told = 0
    for turn in range(3):
        study = make_study(tmp_path, name=f"{turn}.dpg")
        order = [paused(study, ["1"]) for _ in range(7)]
        found = places(study)
        ranks = sorted(order, key=lambda name: found[name][0])
        told += ranks in (order, order[::-1])
    # By chance one file in 2 520 tells the order.
    assert told < 2


def test_one_interview_in_two_windows(tmp_path):
    """What is put aside is not said to be saved."""
    study = make_study(tmp_path)
    name = paused(study, ["1"])
    window = subprocess.Popen([PROGRAM, "interview", study, "--resume", name], env=environment(),
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE)
    seen = b""
    while b"Pregunta 2" not in seen:
        seen += window.stdout.read1(4_096)
    assert dpg("interview", study, "--resume", name, stdin="4\n!\n").code == 0
    out, err = window.communicate(b"5\n!\n")
    assert window.returncode == 1, err
    assert "otra ventana" in err.decode() and "Guardado" not in out.decode()
    assert stored(study)[name]["LID01"] == "4"
    assert rows(study, "SELECT count(*) FROM conflict") == [(1,)]
    verified(study)

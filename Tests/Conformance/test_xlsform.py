"""`dpg convert` from and to XLSForm, with pyxform and ODK Validate as references."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import openpyxl
import pyxform
import pytest
from pyxform.xls2xform import convert as pyxform_convert

from formmaker import FormMaker, differences, meaning
from studies import ROOT, done, dpg
from xforms import canonical

VALIDATE = Path(pyxform.__file__).parent / "validators/odk_validate/bin/ODK_Validate.jar"
EVERYTHING = Path(__file__).parent / "Fixtures/everything.yaml"
SEEDS = 520


def _questionnaires() -> list[Path]:
    """Every shipped questionnaire or overlay, and one with every construct."""
    folder = ROOT / "questionnaires"
    files = sorted(folder.glob("*.yaml")) + sorted(folder.glob("examples/*.yaml"))
    first = re.compile(r"^(questionnaire|overlay):", re.MULTILINE)
    return [f for f in files if first.search(f.read_text(encoding="utf-8"))] + [EVERYTHING]


QUESTIONNAIRES = {path.stem: path for path in _questionnaires()}


def _as_in_cells(text: str) -> str:
    """A form as pyxform reads its texts out of cells: without white space at their ends, and with
    a common blank for a no-break one."""
    return re.sub(r"\s+</value>", "</value>", text.replace("\N{NO-BREAK SPACE}", " "))


@pytest.mark.parametrize("kind", [[], ["--practice"]], ids=["", "practice"])
@pytest.mark.parametrize("name", QUESTIONNAIRES)
def test_pyxform_makes_our_xform_of_our_xlsform(name, kind, tmp_path):
    done("convert", QUESTIONNAIRES[name], tmp_path / "form.xlsx", *kind)
    done("convert", QUESTIONNAIRES[name], tmp_path / "form.xml", *kind)
    made = pyxform_convert(xlsform=tmp_path / "form.xlsx", warnings=[])
    assert made.warnings == []
    ours = (tmp_path / "form.xml").read_text(encoding="utf-8")
    assert canonical(made.xform) == canonical(_as_in_cells(ours))


@pytest.mark.parametrize("name", QUESTIONNAIRES)
def test_a_form_comes_back_as_the_same_definition(name, tmp_path):
    done("convert", QUESTIONNAIRES[name], tmp_path / "before.json")
    done("convert", QUESTIONNAIRES[name], tmp_path / "form.xlsx")
    outcome = done("convert", tmp_path / "form.xlsx", tmp_path / "after.json", "--language", "en")
    assert (tmp_path / "after.json").read_bytes() == (tmp_path / "before.json").read_bytes()
    assert "refused" not in outcome.messages


def test_the_same_file_every_time(tmp_path):
    for number in "12":
        done("convert", EVERYTHING, tmp_path / f"{number}.xlsx")
    assert (tmp_path / "1.xlsx").read_bytes() == (tmp_path / "2.xlsx").read_bytes()


@pytest.fixture(scope="module")
def generated(tmp_path_factory) -> Path:
    """The generated forms as SEED.xlsx, and our XForms of them as SEED.xml."""
    folder = tmp_path_factory.mktemp("generated")
    for seed in range(SEEDS):
        FormMaker(seed).write(folder / f"{seed}.xlsx")
    return folder


def test_generated_forms_mean_what_pyxform_makes_of_them(generated):
    wrong: list[str] = []
    for seed in range(SEEDS):
        path = generated / f"{seed}.xlsx"
        maker = FormMaker(seed)
        theirs = pyxform_convert(xlsform=path, warnings=[]).xform
        outcome = dpg("convert", path, path.with_suffix(".xml"), "--language", "en")
        if outcome.code != 0:
            wrong.append(f"seed {seed}: {outcome.messages[:400]}")
            continue
        ours = path.with_suffix(".xml").read_text(encoding="utf-8")
        found = differences(meaning(ours, True, maker), meaning(theirs, False, maker))
        wrong += [f"seed {seed}: {one}"[:400] for one in found]
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong[:20])

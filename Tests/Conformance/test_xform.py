"""`dpg convert`: into XForms that ODK takes, and into definition files that mean the same.

ODK Validate is the reference: JavaRosa reads the form, walks every question and evaluates every
expression, as ODK Collect does. pyxform is the other: what it makes of the rows that our form
consists of is our form.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from pyxform.xls2xform import convert as pyxform_convert

from studies import ROOT, done, dpg
from xforms import EVERYTHING, JR, XForm, canonical, questionnaires, validated, xlsform

NAMES = [path.stem for path in questionnaires()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Each questionnaire as NAME.xml, and with sample values as NAME-practice.xml."""
    folder = tmp_path_factory.mktemp("xforms")
    for path in questionnaires():
        done("convert", path, folder / f"{path.stem}.xml")
        done("convert", path, folder / f"{path.stem}-practice.xml", "--practice")
    return folder


@pytest.fixture(scope="module")
def verdicts(folder) -> dict[str, str]:
    """What ODK Validate says of each file: one run of it for all."""
    files = sorted(folder.glob("*.xml"))
    said = re.split(r"^Validating: ", validated(*files), flags=re.MULTILINE)
    return {Path(words.splitlines()[0]).stem: words for words in said[1:]}


def test_every_questionnaire_is_converted(folder):
    assert len(NAMES) >= 3
    assert len(list(folder.glob("*.xml"))) == 2 * len(NAMES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["", "-practice"])
def test_odk_validate_takes_it(name, kind, verdicts):
    said = verdicts[name + kind]
    assert "Xform is valid" in said, said
    assert not re.search("warning|error|exception", said, re.IGNORECASE), said


@pytest.mark.parametrize("name", NAMES)
def test_pyxform_makes_the_same_of_its_rows(name, folder):
    text = (folder / f"{name}.xml").read_text(encoding="utf-8")
    made = pyxform_convert(xlsform(XForm(text)), warnings=[])
    assert canonical(made.xform) == canonical(text)
    assert made.warnings == []


@pytest.mark.parametrize("name", NAMES)
def test_texts_are_there_in_every_language(name, folder):
    form = XForm.read(folder / f"{name}.xml")
    defined = [set(texts) for texts in form.translations.values()]
    assert form.translations
    for names in defined:
        assert names == defined[0]
    for texts in form.translations.values():
        assert all(text.strip() for text in texts.values())
    assert form.text_references <= defined[0]
    # Calculations are not shown, so nothing names their labels.
    unused = {name.rsplit(":", 1)[0] for name in defined[0] - form.text_references}
    assert all(form.binds[path].get("calculate") for path in unused)


@pytest.mark.parametrize("name", NAMES)
def test_paths_exist_and_nothing_is_bound_twice(name, folder):
    form = XForm.read(folder / f"{name}.xml")
    paths = form.paths
    assert len(form.binds) == len(form.model.findall("{http://www.w3.org/2002/xforms}bind"))
    assert set(form.binds) <= paths
    for bind in form.binds.values():
        for value in (bind.get(a) for a in ("relevant", "constraint", "required", "calculate")):
            assert set(re.findall(r" (/data/[\w/-]+) ", value or "")) <= paths
            assert "${" not in (value or "")
        assert bind.get("constraint") is None or bind.get(f"{JR}constraintMsg")


def test_the_same_file_every_time(tmp_path):
    for ending in ("xml", "yaml", "json"):
        files = [tmp_path / f"{number}.{ending}" for number in "12"]
        for file in files:
            done("convert", EVERYTHING, file)
        assert files[0].read_bytes() == files[1].read_bytes()


def test_what_the_institution_fills_in(folder, tmp_path):
    assert "{{ministerio}}" in (folder / "everything.xml").read_text(encoding="utf-8")
    practice = (folder / "everything-practice.xml").read_text(encoding="utf-8")
    assert "{{" not in practice
    units = XForm(practice).lists["unidad"]
    assert [item.text for item in units.iter() if item.tag.endswith("}name")] == ["a", "b", "otra"]

    outcome = dpg("convert", EVERYTHING, tmp_path / "x.xml", "--json", "--language", "en")
    gaps = {gap["code"]: gap["names"] for gap in outcome.json["gaps"]}
    assert gaps == {
        "settings_left": ["ministerio", "contacto", "unidades"], "record_limits": ["E"],
        "required_records": ["E"],
    }
    assert outcome.json["languages"] == ["es", "en", "pt", "fr"]
    assert "--set" in outcome.messages
    assert dpg("convert", EVERYTHING, tmp_path / "x.xml", "--quiet").messages == ""

    missing = dpg("convert", EVERYTHING, tmp_path / "y.xml", "--set", "ministerio=M")
    assert missing.code == 64 and not (tmp_path / "y.xml").exists()
    done("convert", EVERYTHING, tmp_path / "y.xml", "--set", "ministerio=M <&>", "--set",
         "contacto=c", "--set", "contacto.fr=f", "--set", "unidades=u = Una")
    form = XForm.read(tmp_path / "y.xml")
    assert form.translations["English (en)"]["/data/welcome_:label"] == "Hello, M <&>."
    assert form.translations["Français (fr)"]["/data/support/support_2:label"] == "Santé\nf"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ending", ["yaml", "json"])
def test_a_definition_file_means_the_same(name, ending, folder, tmp_path):
    path = next(path for path in questionnaires() if path.stem == name)
    copy = tmp_path / f"copia.{ending}"
    done("convert", path, copy)
    assert dpg("check", copy, "--json").json["errors"] == 0
    again = tmp_path / "again.xml"
    done("convert", copy, again)
    assert again.read_bytes() == (folder / f"{name}.xml").read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_other_programs_read_the_same_from_both(name, tmp_path):
    path = next(path for path in questionnaires() if path.stem == name)
    for ending in ("yaml", "json"):
        done("convert", path, tmp_path / f"copia.{ending}")
    text = (tmp_path / "copia.yaml").read_text(encoding="utf-8")
    assert text.startswith("# ") and path.name in text.splitlines()[0]
    assert yaml.safe_load(text) == json.loads((tmp_path / "copia.json").read_bytes())


def test_refusals(tmp_path):
    broken = tmp_path / "mal.yaml"
    broken.write_text("questionnaire: x\nversion: 1\nlanguages: [es]\n", encoding="utf-8")
    out = tmp_path / "out.xml"
    refused = dpg("convert", broken, out, "--language", "en")
    assert refused.code == 65 and "mal.yaml" in refused.messages and not out.exists()
    assert dpg("convert", EVERYTHING, tmp_path / "x.docx").code == 64
    assert dpg("convert", folder_xml(tmp_path), tmp_path / "x.yaml").code == 64
    assert dpg("convert", tmp_path / "nada.yaml", out).code == 66
    assert dpg("convert", EVERYTHING, tmp_path / "no" / "x.xml").code == 73
    copy = tmp_path / "copia.yaml"
    copy.write_bytes(EVERYTHING.read_bytes())
    assert dpg("convert", copy, copy).code == 64
    assert copy.read_bytes() == EVERYTHING.read_bytes()


def folder_xml(tmp_path: Path) -> Path:
    """A file of a format that is written only."""
    path = tmp_path / "form.xml"
    path.write_text("<a/>", encoding="utf-8")
    return path

"""The examples of docs/questionnaire-format.md are what they claim to be."""

from __future__ import annotations

import json
import re

import pytest

from format_doc import PAGE, blocks, pictured, whole
from studies import done, make_study


@pytest.mark.parametrize("block", pictured(), ids=lambda block: block.name)
def test_each_pictured_example_is_a_questionnaire(tmp_path, block):
    path = tmp_path / "example.yaml"
    path.write_text(json.dumps(whole(block), ensure_ascii=False, indent=1))
    outcome = done("check", path, "--language", "en")
    assert "error" not in outcome.text.replace("0 errors", "")
    make_study(tmp_path, questionnaire=path)


def test_the_first_screen_is_one_and_has_no_warning(tmp_path):
    """Example, picture and what to do stand between two headings, in 42 lines."""
    page = PAGE.read_text()
    screen = page[page.index("## In one screen"):page.index("| Kind |")]
    assert screen.count("\n") <= 42
    block = blocks()[0]
    assert block.name == "quick"
    path = tmp_path / "my-survey.yaml"
    path.write_text(block.text)
    done("check", path, "--strict")


def test_every_picture_is_there_and_every_link_leads_somewhere():
    page = PAGE.read_text()
    for target in re.findall(r"\]\(([^)#]+)\)", page):
        assert (PAGE.parent / target).exists(), target
    assert {f"pictures/format/{block.name}.png" for block in pictured()} == \
        set(re.findall(r"\((pictures/format/\w+\.png)\)", page))
    headings = {re.sub(r"[^\w\- ]", "", line.lstrip("# ").lower()).replace(" ", "-")
                for line in page.split("\n") if line.startswith("#")}
    for anchor in re.findall(r"\]\(#([\w-]+)\)", page):
        assert anchor in headings, anchor

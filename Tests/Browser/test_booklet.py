"""The paper booklet of every shipped instrument in every language, printed by Chromium.

What is looked at is the printed PDF: that every question is there, whole on one page, and that
the QR code says what is printed under it.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from studies import done

INSTRUMENTS = {  # fewest and most pages on A4
    "dpg-staff": (15, 30), "dpg-staff-24": (8, 18), "dpg-checklist": (30, 75),
    "dpg-interview": (5, 20), "dpg-focus-group": (10, 35), "dpg-validation-workshop": (6, 25)}
LANGUAGES = ("es", "en", "pt", "fr")
PAPER = {"A4": (210, 297), "Letter": (216, 279)}

# Marks the first and the last corner of what may not part, in letters too small to take room.
MARK = """() => {
  const all = [...document.querySelectorAll('.q:not(:has(.frame)), .frame, tr, .consent, .card')];
  all.forEach((element, number) => {
    if (element.tagName != 'TR') element.style.position = 'relative';
    const host = element.tagName == 'TR' ? [element.cells[0], element.cells[0]] : [element, element];
    for (const [end, side] of [['A', 'top'], ['Z', 'bottom']]) {
      const mark = document.createElement('span');
      mark.textContent = `@${end}${number}@`;
      mark.style = `position:absolute;${side}:0;left:0;font:1px monospace;white-space:nowrap`;
      host[0].style.position = 'relative';
      host[0].append(mark);
    }
  });
  return all.length;
}"""
# Marks each head and the first thing under it, which may not part either.
HEADS = """() => {
  let number = 0;
  for (const head of document.querySelectorAll('.part h2, .onlyif')) {
    let next = head.nextElementSibling;
    while (next && !next.matches('.q')) next = next.nextElementSibling;
    if (!next) continue;
    for (const [end, element] of [['H', head], ['N', next]]) {
      const mark = document.createElement('span');
      mark.textContent = `@${end}${number}@`;
      mark.style = 'position:absolute;top:0;left:0;font:1px monospace';
      element.style.position = 'relative';
      element.append(mark);
    }
    number += 1;
  }
  return number;
}"""


@dataclass
class Booklet:
    """A printed booklet: its web page and the text of each page of paper."""

    html: str
    pages: list[str]
    marked: list[str]
    count: int
    heads: int
    requests: list[str]
    sizes: list[float]
    pdf: Path


@pytest.fixture(scope="module")
def printed(browser, tmp_path_factory):
    """Prints a booklet once for all tests that look at it."""
    known: dict[tuple, Booklet] = {}

    def make(name: str, language: str, paper: str = "A4", *words: str) -> Booklet:
        key = (name, language, paper, *words)
        if key not in known:
            known[key] = print_booklet(
                browser, tmp_path_factory.mktemp("booklet"), name, language, paper, words)
        return known[key]

    return make


def print_booklet(browser, folder: Path, name: str, language: str, paper: str, words) -> Booklet:
    file = folder / f"{name}.html"
    done("convert", name, file, "--language", language, *words)
    context = browser.new_context(java_script_enabled=True, offline=True)
    requests: list[str] = []
    context.on("request", lambda request: requests.append(request.url))
    page = context.new_page()
    page.goto(file.as_uri())
    sizes = page.evaluate("""() => [...document.querySelectorAll('p, li > span, th, dd, dt, h2')]
        .filter(e => e.textContent.trim() && !e.matches('.code, .number, .round, .square'))
        .map(e => parseFloat(getComputedStyle(e).fontSize) * 0.75)""")
    pdf = folder / "plain.pdf"
    page.pdf(path=pdf, format=paper)
    count, heads = page.evaluate(MARK), page.evaluate(HEADS)
    page.pdf(path=folder / "marked.pdf", format=paper)
    context.close()
    return Booklet(file.read_text(), text(pdf), text(folder / "marked.pdf"), count, heads,
                   requests, sizes, pdf)


def text(pdf: Path) -> list[str]:
    """The text of each page."""
    out = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True).stdout
    return out.decode().split("\f")[:-1]


def page_of(marks: list[str], mark: str) -> int:
    """The one page that a mark is on."""
    found = [number for number, page in enumerate(marks) if f"@{mark}@" in page]
    assert len(found) == 1, f"{mark} on pages {found}"
    return found[0]


def asked(html: str) -> list[str]:
    """The names of the questions, as the page has them."""
    return re.findall(r'id="q-([^"]+)"', html)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", INSTRUMENTS)
def test_every_question_is_whole_on_a_page(printed, name, language):
    booklet = printed(name, language)
    low, high = INSTRUMENTS[name]
    assert low <= len(booklet.pages) <= high
    squeezed = [re.sub(r"\s", "", page) for page in booklet.pages]
    everything = "".join(squeezed)
    names = asked(booklet.html)
    assert len(names) == len(set(names)) >= 20
    assert [each for each in names if each not in everything] == []
    for number in range(booklet.count):
        first, last = page_of(booklet.marked, f"A{number}"), page_of(booklet.marked, f"Z{number}")
        assert first == last, f"block {number} parts over pages {first + 1} and {last + 1}"
    for number in range(booklet.heads):
        assert page_of(booklet.marked, f"H{number}") == page_of(booklet.marked, f"N{number}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", INSTRUMENTS)
def test_page_is_whole_by_itself_and_large(printed, name, language):
    booklet = printed(name, language)
    assert [url for url in booklet.requests if not url.startswith("file:")] == []
    assert len(booklet.requests) == 1
    assert "<script" not in booklet.html
    assert f'<html lang="{language}">' in booklet.html
    assert min(booklet.sizes) >= 11 - 0.01
    # The foot on every page, and no page without anything but it.
    total = len(booklet.pages)
    for number, page in enumerate(booklet.pages, 1):
        assert re.search(rf"{number}\s*/\s*{total}\s*$", page.rstrip()), f"foot of page {number}"
        assert len(page.split()) > 25, f"page {number} is all but empty"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", INSTRUMENTS)
def test_qr_code_says_what_is_printed(printed, name, language, tmp_path):
    booklet = printed(name, language)
    subprocess.run(["pdftoppm", "-r", "150", "-f", "1", "-l", "1", "-gray", booklet.pdf,
                    tmp_path / "cover"], check=True)
    [image] = tmp_path.glob("cover*")
    [code] = zxingcpp.read_barcodes(Image.open(image))
    assert re.fullmatch(rf"dpg:{name}:[^:]+:{language}:[0-9a-f]{{12}}", code.text)
    assert code.text in re.sub(r"\s", "", booklet.pages[0])


@pytest.mark.parametrize("name", ["dpg-staff", "dpg-checklist"])
def test_also_good_on_letter_and_filled_in(printed, name):
    booklet = printed(name, "en", "Letter", "--practice")
    assert "{{" not in booklet.html
    assert "Fictional Ministry" in booklet.pages[0]
    for number in range(booklet.count):
        assert page_of(booklet.marked, f"A{number}") == page_of(booklet.marked, f"Z{number}")


def test_sensitive_section_starts_a_page_with_its_notice(printed):
    for language, notice in [("es", "recuerdos difíciles"), ("fr", "souvenirs difficiles")]:
        booklet = printed("dpg-staff", language)
        [page] = [page for page in booklet.pages if notice in " ".join(page.split())]
        assert page.split()[0] == "EXP"
        assert "AMB06" not in page


def test_skip_logic_in_words(printed):
    page = " ".join(" ".join(printed("dpg-staff", "en").pages).split())
    assert "Go on in this section only if you ticked “Yes” in FIL01. Otherwise, go to section CAP." \
        in page
    assert "Skip these questions → go to section GEN" in page
    assert "Answer CAP06 only if you ticked “Yes” in CAP05. Otherwise, go to CAP07." in page
    assert "(only this)" in page


def test_support_card_is_the_last_page(printed):
    booklet = printed("dpg-staff", "fr", "A4", "--practice")
    assert "Ligne fictive 000" in booklet.pages[-1]
    assert "Ligne fictive 000" not in "".join(booklet.pages[:-1])
    assert asked(booklet.html)[-1] not in booklet.pages[-1]


def test_unfilled_texts_are_lines_to_write_on(printed):
    booklet = printed("dpg-staff", "es")
    assert "{{" not in booklet.html
    assert booklet.html.count('class="fill"') >= 4

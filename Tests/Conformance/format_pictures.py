"""Pictures for docs/questionnaire-format.md: each example as the program serves it to a phone.

Run by script/format-pictures. Writes docs/pictures/format/NAME.png.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from format_doc import ROOT, Block, pictured, whole
from studies import Server, make_study

PICTURES = ROOT / "docs/pictures/format"
WIDTH = 360
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
# The section that is made up around bare questions is not part of the example: its head stays out.
BARE = "main section > *:not(.part):not(h2)"


def answer(page: Page, answers: dict[str, str]) -> None:
    """Fills in what the page says after the name of the picture."""
    for name, value in answers.items():
        choice = page.locator(f"input[name='{name}'][value='{value}']")
        if choice.count():
            choice.check()
        else:
            page.locator(f"[name='{name}']").fill(value)


def shoot(page: Page, block: Block) -> None:
    """Brings the construct into view and photographs it."""
    data = block.data
    answer(page, block.answers)
    if "support" in data or block.name == "constraint":
        page.locator(".send button").click()
    subject = "section.support" if "support" in data else ".consent" if "consent" in data \
        else "main section" if "sections" in data else BARE
    page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0) }")
    boxes = [box for each in page.locator(subject).all() if (box := each.bounding_box())]
    boxes = [box for box in boxes if box["height"] > 0]
    top = min(box["y"] for box in boxes) - 8
    bottom = max(box["y"] + box["height"] for box in boxes) + 8
    page.screenshot(path=PICTURES / f"{block.name}.png", full_page=True,
                    clip={"x": 0, "y": top, "width": WIDTH, "height": bottom - top})


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as name:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--no-proxy-server"])
        for block in pictured():
            folder = Path(name) / block.name
            folder.mkdir()
            path = folder / "example.yaml"
            path.write_text(json.dumps(whole(block), ensure_ascii=False))
            with Server(make_study(folder, questionnaire=path), folder) as server:
                context = browser.new_context(
                    java_script_enabled=False, viewport={"width": WIDTH, "height": 700},
                    device_scale_factor=1.5, locale="en-GB")
                page = context.new_page()
                page.goto(f"{server.origin}/?lang=en")
                shoot(page, block)
                context.close()
                server.stop()
            print(PICTURES / f"{block.name}.png")
        browser.close()


if __name__ == "__main__":
    main()

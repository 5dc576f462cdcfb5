"""Visitors to a study that is served: what they do on the form's page, and what can be seen there."""

from __future__ import annotations

import os
import re
import shutil

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

from studies import Questionnaire, Server, rows, stored

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
AXE = Axe()


def as_without_has(route) -> None:
    """Passes a page on with `:has()` misspelt, which is what it is to an old browser."""
    if route.request.method != "GET":
        return route.continue_()
    answer = route.fetch(max_redirects=0)
    route.fulfill(response=answer, body=answer.text().replace(":has(", ":has-not("))


class Site:
    """A study that is being served, and visitors to it."""

    def __init__(self, browser: Browser, server: Server):
        self.browser, self.server, self.study = browser, server, server.study
        self.origin = server.origin
        self.requests: list[str] = []
        self.contexts: list[BrowserContext] = []

    def visit(self, path: str = "/", width: int = 360, height: int = 740, script: bool = False,
              locale: str = "es-PY", knows_has: bool = True, **options) -> Page:
        """A phone's new browser window with the page open; every request is noted.

        `knows_has=False` is an old phone: to it the style sheet's `:has()` is no selector at all.
        """
        context = self.browser.new_context(
            java_script_enabled=script, viewport={"width": width, "height": height},
            locale=locale, has_touch=True, bypass_csp=not knows_has, **options)
        if not knows_has:
            context.route("**/*", as_without_has)
        context.on("request", lambda request: self.requests.append(request.url))
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(8_000)
        page.goto(self.origin + path)
        return page

    def kept(self) -> dict[str, dict]:
        """The answers in the file by response id; what was not asked is None."""
        return stored(self.study)

    def conflicts(self) -> int:
        return rows(self.study, "SELECT count(*) FROM conflict")[0][0]

    def leave(self) -> None:
        for context in self.contexts:
            context.close()
        self.contexts.clear()
        strangers = [url for url in self.requests if not url.startswith(self.origin + "/")]
        assert not strangers, f"requests to elsewhere: {strangers}"


def fill(page: Page, survey: Questionnaire, answers: dict) -> None:
    """Answers question by question, as a person with a finger does."""
    for name, answer in answers.items():
        if survey.kind(name) == "text":
            page.locator(f"[name='{name}']").fill(answer)
            continue
        for code in answer if isinstance(answer, list) else [answer]:
            page.locator(f"input[name='{name}'][value='{code}']").check()


def given(page: Page, survey: Questionnaire) -> dict:
    """What the page shows as answered, without the consent."""
    shown: dict = {}
    for name, value, kind in page.eval_on_selector_all(
            "main input:checked:not([name='dpg.consent']), main textarea, main input[type=text]",
            "all => all.map(it => [it.name, it.value, it.type])"):
        if kind == "checkbox":
            shown.setdefault(name, []).append(value)
        elif value:
            shown[name] = value
    return shown


def agree(page: Page) -> None:
    """Agrees to take part, if the form asks and nothing is ticked yet."""
    if page.locator("#consent").count() and not page.locator("#consent input:checked").count():
        page.locator("#consent-yes").check()


def open_records(page: Page) -> None:
    """Opens every first record that is closed."""
    for summary in page.locator("details:not([open]) > summary").all()[::-1]:
        if summary.is_visible():
            summary.click()


def hand_in(page: Page) -> None:
    """Presses the last button, with consent."""
    agree(page)
    page.locator(".send button").click()


def response_id(page: Page) -> str:
    name = page.locator("input[name=response]").get_attribute("value")
    assert re.fullmatch(r"[0-9a-f]{32}", name)
    return name


def is_thanked(page: Page) -> bool:
    return page.url.split("?")[0].endswith("/thanks") and page.locator("h1").inner_text() in (
        "Gracias", "Thank you")


TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth, found = [];
  if (document.documentElement.scrollWidth > width)
    found.push(`page ${document.documentElement.scrollWidth} > ${width}`);
  for (const it of document.body.querySelectorAll('*')) {
    if (it.matches('.skip') || it.closest('.skip')) continue;
    const box = it.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.left < -0.5 || box.right > width + 0.5)
      found.push(`${it.tagName}.${it.className} ${it.id} ${box.left}…${box.right}`);
    const style = getComputedStyle(it);
    if (style.clipPath !== 'none') {
      // For screen readers only: the words must stand in the table's head.
      const head = it.closest('.matrix')?.querySelector('.head');
      const words = [...head?.children ?? []].map(each => each.textContent);
      if (!head?.checkVisibility() || !words.includes(it.textContent))
        found.push(`nobody sees «${it.textContent}»`);
    } else if (it.tagName !== 'INPUT' && it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0
        && style.overflowX !== 'visible')
      found.push(`${it.tagName}#${it.id} scrolls: ${it.textContent.slice(0, 40)}`);
  }
  return found;
}"""

CONTROLS = """() => [...document.querySelectorAll(
    'input:not([type=hidden]), textarea, button, summary, a')]
  .filter(it => !it.matches('.skip') && it.checkVisibility({visibilityProperty: true})).map(it => {
    const box = it.getBoundingClientRect();
    const target = (it.closest('label') || it).getBoundingClientRect();
    const outside = box.left < target.left - .5 || box.right > target.right + .5;
    return {name: it.name || it.id || it.textContent, left: box.left, right: box.right,
            width: box.width, height: target.height, outside,
            inText: it.tagName === 'A' && !it.closest('nav')};
  })"""


def fits(page: Page) -> None:
    """Nothing scrolls sideways or is cut off; controls are whole, and large enough for a finger."""
    too_wide = page.evaluate(TOO_WIDE)
    assert not too_wide, too_wide[:10]
    width = page.evaluate("document.documentElement.clientWidth")
    for control in page.evaluate(CONTROLS):
        assert control["left"] >= 0 and control["right"] <= width, control
        assert control["width"] >= 15 and not control["outside"], control
        assert control["height"] >= (20 if control["inText"] else 44), control


def violations(page: Page) -> list[str]:
    """What axe-core finds wrong with the page."""
    found = AXE.run(page, options={"resultTypes": ["violations", "incomplete"]}).response
    return [f"{rule['id']}: {node['html'][:120]}" for rule in found["violations"]
            for node in rule["nodes"]]

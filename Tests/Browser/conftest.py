"""A real `dpg serve` and a real Chromium, with and without JavaScript."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Conformance"))

from studies import Questionnaire, Server, done, make_study, rows, stored  # noqa: E402

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--no-proxy-server", "--disable-background-networking"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def survey() -> Questionnaire:
    return Questionnaire()


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


@pytest.fixture(scope="session")
def served(browser, tmp_path_factory):
    """The practice study of the staff survey, served for the whole run."""
    folder = tmp_path_factory.mktemp("site")
    with Server(make_study(folder, "--plan", "dpg"), folder) as server:
        yield Site(browser, server)
        assert server.stop() == 0
        done("verify", server.study)


@pytest.fixture
def site(served):
    """The staff survey; after each test nothing may have been asked of another origin."""
    served.requests.clear()
    yield served
    served.leave()


@pytest.fixture
def own_site(browser, tmp_path):
    """Serves studies of the test's own."""
    sites: list[Site] = []

    def serve(*options: object, **how) -> Site:
        server = Server(make_study(tmp_path, *options, **how), tmp_path)
        sites.append(Site(browser, server))
        return sites[-1]

    yield serve
    for site in sites:
        site.leave()
        site.server.kill()

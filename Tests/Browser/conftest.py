"""A real `dpg serve` and a real Chromium, with and without JavaScript."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Conformance"))

from studies import Questionnaire, Server, done, make_study  # noqa: E402
from visitors import CHROMIUM, Site  # noqa: E402


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
    with contextlib.ExitStack() as ending:
        def serve(*options: object, **how) -> Site:
            server = ending.enter_context(
                Server(make_study(tmp_path, *options, **how), tmp_path))
            site = Site(browser, server)
            ending.callback(site.leave)
            return site

        yield serve

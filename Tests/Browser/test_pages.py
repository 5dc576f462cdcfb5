"""What every page keeps: accessibility, its own origin only, texts that stay texts."""

from __future__ import annotations

import pytest

from studies import done, form_fields, new_id
from visitors import fill, fits, hand_in, is_thanked, response_id, violations


@pytest.mark.parametrize("scheme, width", [("light", 360), ("dark", 360), ("dark", 1_200)])
def test_no_accessibility_violations(site, survey, scheme, width):
    """axe-core on the form, with something ticked, with corrections, and on the thanks."""
    page = site.visit(script=True, width=width, color_scheme=scheme)
    assert violations(page) == []
    fill(page, survey, {"LID01": "3", "FIL01": "no", "EXP00": "continuar", "EXP01": "si",
                        "CAP07": ["tiempo", "ninguna"], "ABI01": "x" * 1_001})
    assert violations(page) == []
    hand_in(page)
    assert page.locator(".errors li").count() == 2
    assert violations(page) == []
    fill(page, survey, {"ABI01": "x"})
    page.locator("input[name=CAP07][value=ninguna]").uncheck()
    hand_in(page)
    assert is_thanked(page)
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violations_on_the_other_pages(own_site, survey, scheme):
    """Already handed in, could not be read, not saved, closed."""
    site = own_site("--plan", "dpg")
    page = site.visit(script=True, color_scheme=scheme)
    name = response_id(page)
    assert site.server.post(form_fields(name, {"LID01": "1"})).status == 303
    fill(page, survey, {"LID01": "5"})
    hand_in(page)
    assert "ya se habían entregado" in page.inner_text("h1")
    assert violations(page) == []
    fits(page)
    page = site.visit(script=True, color_scheme=scheme)
    page.locator("input[name=response]").evaluate("it => { it.value = 'otra' }")
    hand_in(page)
    assert "No se pudo leer" in page.inner_text("h1")
    assert violations(page) == []
    fits(page)
    open_page = site.visit(script=True, color_scheme=scheme)
    fill(open_page, survey, {"LID01": "5"})
    done("close", site.study)
    closed = site.visit(script=True, color_scheme=scheme, width=320)
    assert "no está abierta" in closed.inner_text("h1")
    assert violations(closed) == []
    fits(closed)
    # Handed in after closing: refused in words, not counted.
    hand_in(open_page)
    assert "no está abierta" in open_page.inner_text("h1")
    assert len(site.kept()) == 1


def test_landmarks_and_headings(site, survey):
    page = site.visit(script=True, knows_has=False)
    assert page.get_by_role("main").count() == 1 and page.get_by_role("banner").count() == 1
    levels = page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(it => +it.tagName[1])")
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:]))
    assert page.get_by_role("region").count() == len(survey.sections)
    assert page.title().startswith("Diagnóstico Participativo")
    assert page.get_by_role("group").count() >= len(survey.questions) - 3


def test_practice_is_marked(site):
    for path in ("/", "/thanks", "/?lang=en"):
        page = site.visit(path)
        assert page.locator("p.practice").count() == 1


def test_injected_scripts_do_not_run(site):
    """Should a text ever get into a page unescaped, the policy stops it."""
    page = site.visit(script=True)
    blocked = page.evaluate("""async () => {
      const stopped = [];
      document.addEventListener('securitypolicyviolation', it => stopped.push(it.effectiveDirective));
      window.ran = [];
      const inline = document.createElement('script');
      inline.textContent = "window.ran.push('inline')";
      document.body.append(inline);
      const holder = document.createElement('div');
      holder.innerHTML = `<img src=x onerror="window.ran.push('onerror')">
        <a id=bad href="javascript:window.ran.push('link')">x</a>
        <iframe srcdoc="<script>parent.ran.push('frame')<\\/script>"></iframe>
        <style>body{display:none}</style>`;
      document.body.append(holder);
      document.getElementById('bad').click();
      const outside = document.createElement('script');
      outside.src = 'http://127.0.0.1:9/x.js';
      document.body.append(outside);
      for (const send of [() => fetch('http://127.0.0.1:9/'), () => fetch('/health'),
                          () => navigator.sendBeacon('http://127.0.0.1:9/', 'x'),
                          () => new WebSocket('ws://127.0.0.1:9/')]) {
        try { await send(); } catch (error) {}
      }
      await new Promise(done => setTimeout(done, 300));
      return {ran: window.ran, stopped: [...new Set(stopped)],
              shown: getComputedStyle(document.body).display};
    }""")
    assert blocked["ran"] == [] and blocked["shown"] != "none"
    assert {"script-src-elem", "script-src-attr", "connect-src", "style-src-elem"} <= set(
        blocked["stopped"])
    # The form can be sent to nowhere else.
    page.evaluate("document.querySelector('form').action = 'http://127.0.0.1:9/'")
    page.locator(".send button").click(no_wait_after=True)
    page.wait_for_timeout(200)
    assert page.url.startswith(site.origin)
    site.requests[:] = [url for url in site.requests if "127.0.0.1:9/" not in url]


@pytest.mark.parametrize("path", ["/", "/thanks"])
def test_pages_cannot_be_framed(site, path):
    page = site.visit(script=True)
    answer = site.server.ask("GET", path)
    policy = answer.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in policy and "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert page.evaluate("getComputedStyle(document.querySelector('.choice')).display") == "flex"


NASTY = "<b>&\"'</b><img src=x onerror=alert(1)></title></style></textarea>{{x}}${y}"


def nasty_questionnaire(folder):
    """A questionnaire all of whose texts are hostile."""
    text = "\"" + NASTY.replace("\\", "\\\\").replace('"', '\\"').replace("{{x}}", "") + "\""
    path = folder / "nasty.yaml"
    path.write_text(f"""\
questionnaire: nasty
version: {text}
languages: [es, en]
title: {text}
welcome: {text}
closing: {text}
attribution: {text}
settings:
  lista:
    help: x
    sample: x = y
scales:
  s:
    - {{code: "<&\\"'>", label: {text}}}
    - {{code: si, label: {text}, missing: refused}}
  lista:
    setting: lista
    choices: [{{code: "\\"x", label: {text}}}]
sections:
  - id: A
    title: {text}
    note: {text}
    questions:
      - {{id: uno, text: {text}, hint: {text}, scale: s}}
      - {{id: varias, text: {text}, type: several, scale: lista}}
      - {{id: cuando, text: {text}, type: text, maximum_length: 200, relevant: "${{uno}} = 'si'"}}
      - {{id: cuanto, text: {text}, type: integer, maximum: 9}}
""")
    return path


def test_every_text_stays_a_text(own_site, tmp_path):
    """Titles, labels, codes, settings, answers: shown as written, never part of the page."""
    site = own_site("--title", NASTY, "--set", f"lista=uno = {NASTY.replace('=', ':')}",
                    questionnaire=nasty_questionnaire(tmp_path))
    page = site.visit(script=True)
    alerts: list = []
    page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    name = response_id(page)
    shown = NASTY.replace("{{x}}", "")
    for _ in range(2):
        assert page.locator("img, b, main script").count() == 0
        assert page.inner_text("p.name") == NASTY
        assert page.inner_text("h1") == shown
        assert page.title() == f"{shown} · {NASTY}"
        assert page.inner_text("main").count(shown) >= 10
        assert page.locator("input[name=uno]").first.get_attribute("value") == "<&\"'>"
        page.locator("input[name=uno]").nth(1).check()
        page.locator("textarea").fill("\n" + NASTY * 3)
        hand_in(page)
        assert page.locator("textarea").input_value() == "\n" + NASTY * 3
    assert page.locator(".errors li").count() == 1
    page.locator("textarea").fill("\n" + NASTY)
    page.locator("input[name=varias]").first.check()
    page.locator("input[name=cuanto]").fill(" 7 ")
    hand_in(page)
    assert page.locator("img, b").count() == 0 and alerts == []
    assert site.kept()[name] == {"uno": "si", "varias": ["uno"], "cuando": "\n" + NASTY, "cuanto": 7}


def test_a_number_that_is_none_is_still_there(own_site, tmp_path):
    site = own_site("--set", "lista=a = b", questionnaire=nasty_questionnaire(tmp_path))
    page = site.visit()
    page.locator("input[name=cuanto]").fill("siete")
    hand_in(page)
    assert page.locator(".errors li").count() == 1
    assert page.locator("input[name=cuanto]").input_value() == "siete"


def test_no_script_no_storage_no_cookies(site, survey):
    """Nothing of a visitor stays on the phone."""
    page = site.visit(script=True)
    fill(page, survey, {"LID01": "3"})
    hand_in(page)
    assert page.context.cookies() == []
    kept = page.evaluate("() => [localStorage.length, sessionStorage.length]")
    assert kept == [0, 0]


def test_unknown_pages_and_methods(site):
    for method, path, status in [
            ("GET", "/nada", 404), ("GET", "/thanks/", 200), ("GET", "/../etc/passwd", 404),
            ("GET", "/%2e%2e/%2e%2e/etc/passwd", 404), ("DELETE", "/", 405), ("HEAD", "/", 200),
            ("OPTIONS", "/", 405), ("GET", "/api/v1/responses", 404), ("POST", "/health", 405),
            ("GET", "/" + "a" * 3_000, 404), ("GET", "//", 200), ("GET", "/%00", 404),
            ("GET", f"/api/v1/responses/{new_id()}", 405), ("GET", "/c/ABCDE", 404)]:
        answer = site.server.ask(method, path)
        assert answer.status == status, (method, path, answer.status)
        assert len(answer.body) < 200_000
    assert site.server.ask("GET", "/health").status == 200

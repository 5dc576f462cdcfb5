"""Without JavaScript: questions stay closed until somebody is asked them, and open in time.

The style sheet's judgement is held against the laptop's, which keeps `null` for what is not asked;
and a phone too old for `:has()` must show everything.
"""

from __future__ import annotations

import contextlib
import random

import pytest

from studies import ROOT, Questionnaire, Server, done, make_study, new_id
from visitors import Site, fits, open_records, violations

TEAM = ("dpg-checklist", "dpg-focus-group", "dpg-interview", "dpg-validation-workshop")


@pytest.fixture(scope="module")
def served_instruments(browser, tmp_path_factory):
    """Serves each instrument once, when a test first asks for it."""
    sites: dict[str, Site] = {}
    with contextlib.ExitStack() as ending:
        def serve(name: str) -> Site:
            if name not in sites:
                folder = tmp_path_factory.mktemp(name)
                server = Server(make_study(folder, questionnaire=name), folder)
                sites[name] = Site(browser, ending.enter_context(server))
            return sites[name]

        yield serve
        for site in sites.values():
            assert site.server.stop() == 0
            done("verify", site.study)


@pytest.fixture
def instrument(served_instruments):
    used: list[Site] = []

    def serve(name: str) -> Site:
        used.append(served_instruments(name))
        return used[-1]

    yield serve
    for site in used:
        site.leave()


# Ticks some of what can be seen, outside records; says what is ticked then, seen or not.
TICK = """([seed, share]) => {
  let state = seed;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const names = [...new Set([...document.querySelectorAll('.questions input')]
    .filter(it => ['radio', 'checkbox'].includes(it.type) && !it.closest('.rec')).map(it => it.name))];
  for (const name of names) {
    const all = [...document.querySelectorAll(`input[name='${name}']`)];
    if (!all[0].checkVisibility() || random() > share) continue;
    const one = all[Math.floor(random() * all.length)];
    if (one.type == 'checkbox') all.forEach(it => { it.checked = false; });
    one.checked = true;
  }
  const given = {};
  for (const it of document.querySelectorAll('.questions input:checked'))
    given[it.name] = it.type == 'checkbox' ? [...given[it.name] ?? [], it.value] : it.value;
  return given;
}"""
SEEN = """names => names.filter(
  name => document.getElementById('q-' + name)?.checkVisibility({visibilityProperty: true}))"""


@pytest.mark.parametrize("name", ["dpg-staff", *TEAM])
def test_what_is_seen_is_what_is_asked(instrument, name):
    """The same as the laptop says, after each of many rounds of ticking and ticking anew."""
    site, survey = instrument(name), Questionnaire(ROOT / f"questionnaires/{name}.yaml")
    asked = [each["id"] for each in survey.questions
             if survey.kind(each["id"]) not in ("note", "calculated")]
    page = site.visit(script=True)
    if page.locator("#consent-yes").count():
        page.locator("#consent-yes").check()
    luck, differing = random.Random(name), set()
    for turn in range(12):
        answers = page.evaluate(TICK, [luck.randrange(2**31), 0.3 if turn < 6 else 0.8])
        response = new_id()
        sent = site.server.put(response, answers, instrument=name, complete=False,
                               version=survey.data["version"])
        assert sent.status == 201, sent.text
        kept = site.kept()[response]
        hidden = {key for key in asked if key in kept and kept[key] is None}
        seen = set(page.evaluate(SEEN, asked))
        assert seen == set(asked) - hidden, seen ^ (set(asked) - hidden)
        differing.add(frozenset(hidden))
    assert len(differing) > 1 or name == "dpg-interview"
    assert violations(page) == []
    fits(page)


@pytest.mark.parametrize("name", ["dpg-staff", *TEAM])
def test_an_old_phone_shows_everything(instrument, name):
    """Without `:has()` nothing is closed but records, and each condition is said in words."""
    page = instrument(name).visit(knows_has=False)
    open_records(page)
    fields = page.locator(".questions").locator("fieldset, .field, section")
    assert fields.count() > 20
    for place in range(fields.count()):
        assert fields.nth(place).is_visible(), fields.nth(place).inner_html()[:200]
    assert page.locator(".told").count() == page.locator(".told:visible").count()
    assert page.locator(".whom").count() > 0 or name == "dpg-interview"
    fits(page)


@pytest.mark.parametrize("name, most", [
    ("dpg-checklist", 26_000), ("dpg-focus-group", 7_000), ("dpg-validation-workshop", 11_500),
    ("dpg-interview", 13_000), ("dpg-staff", 37_000)])
def test_height_on_a_phone(instrument, name, most):
    """Nobody scrolls past what she is not asked (the checklist was 120 000 pixels once)."""
    page = instrument(name).visit()
    assert page.evaluate("document.documentElement.scrollHeight") < most
    assert page.locator(".rec:visible").count() == 0 or name == "dpg-validation-workshop"


def test_a_code_has_one_line_and_notes_have_more(instrument):
    page = instrument("dpg-focus-group").visit()
    assert page.locator("[name=grupoId]").evaluate("it => it.tagName") == "INPUT"
    assert page.locator("[name=desacuerdos]").evaluate("it => it.tagName") == "TEXTAREA"


def test_a_section_is_closed_with_its_title(instrument):
    page = instrument("dpg-focus-group").visit()
    title = page.get_by_role("heading", name="A1 Línea de tiempo")
    assert not title.is_visible()
    page.locator("input[name=actividades][value=A1]").check()
    assert title.is_visible() and page.get_by_text("20 minutos. Hitos").is_visible()
    assert not page.locator(".told:visible").count()
    page.locator("input[name=actividades][value=A1]").uncheck()
    assert not title.is_visible()


def test_level_3_without_evidence(instrument):
    """A gentle warning, until there is a piece of evidence."""
    page = instrument("dpg-checklist").visit()
    warning = page.locator("#q-LID-C1_falta")
    assert not warning.is_visible()
    page.locator("input[name=LID-C1][value='1']").check()
    assert not warning.is_visible() and page.locator("#q-LID-C1_ev").is_visible()
    page.locator("input[name=LID-C1][value='3']").check()
    assert "Sin ella, este nivel cuenta como 1." in warning.inner_text()
    page.locator("#q-LID-C1_ev summary").click()
    page.locator("[name='LID-C1_ev.1.titulo']").fill("Resolución 12")
    assert not warning.is_visible()
    page.locator("[name='LID-C1_ev.1.titulo']").fill("")
    assert warning.is_visible()


def test_a_record_is_opened_and_taken_out_again(instrument):
    """By keyboard; the one record there is can be emptied, and is closed again then."""
    page = instrument("dpg-checklist").visit()
    page.locator("input[name=LID-C1][value='2']").check()
    summary = page.locator("#q-LID-C1_ev summary")
    field = page.locator("[name='LID-C1_ev.1.titulo']")
    assert summary.inner_text() == "Agregar un registro" and not field.is_visible()
    summary.press("Enter")
    field.fill("Plan")
    page.locator("input[name='LID-C1_ev.1.tipo'][value=plan]").check()
    page.get_by_role("button", name="Agregar otro registro").click()
    assert page.url.endswith("/#q-LID-C1_ev-2")
    assert page.locator("#q-LID-C1_ev summary").count() == 0 and field.input_value() == "Plan"
    page.get_by_role("button", name="Quitar el registro 2").click()
    assert field.input_value() == "Plan" and field.is_visible()
    page.get_by_role("button", name="Quitar el registro 1").click()
    assert page.locator("#q-LID-C1_ev summary").is_visible() and not field.is_visible()
    assert page.locator("input[name=LID-C1][value='2']").is_checked()
    summary.press("Enter")
    assert field.input_value() == "" and page.locator("#q-LID-C1_ev :checked").count() == 0


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_the_title_is_in_the_language_of_the_page(instrument, language):
    """Once on the form; on the last page above its own title."""
    title = Questionnaire(ROOT / "questionnaires/dpg-checklist.yaml").data["title"]
    site = instrument("dpg-checklist")
    page = site.visit(f"/?lang={language}")
    assert page.title() == title[language] == page.inner_text("h1")
    assert page.locator("p.name").count() == 0
    page = site.visit(f"/thanks?lang={language}")
    assert page.inner_text("p.name") == title[language]
    assert page.title().endswith(title[language])

"""The staff survey in a browser on a phone, without JavaScript and with it."""

from __future__ import annotations

import pytest

from studies import form_fields, rows
from visitors import agree, fill, fits, given, hand_in, is_thanked, response_id

BOTH = pytest.mark.parametrize("script", [False, True], ids=["no script", "script"])

# A way through on which everything is asked but what follows telling someone.
EVERYTHING = {"FIL01": "si", "CAP05": "si", "CAP06": ["datos", "otro"], "CAP07": ["costo", "otra"],
              "EXP00": "continuar", "EXP01": "si", "EXP03": ["bromas", "mensajes"], "EXP04": "no",
              "EXP06": "no"}
HIDDEN_ON_IT = {"EXP08", "EXP09"}


def whole(survey, turn: int = 0) -> dict:
    answers = survey.full_answers(turn, text="Línea «1» & <b>dos</b> 🌱") | EVERYTHING
    return {name: answer for name, answer in answers.items() if name not in HIDDEN_ON_IT}


def labels(survey) -> list[str]:
    """What stands before each text: `7.`, `b.` for a row, nothing for a follow-up."""
    labels, number = [], 0
    for section in survey.sections:
        for question in section["questions"]:
            number += 1
            asked = survey.asked(question)
            if question.get("type") == "matrix":
                labels += [f"{chr(ord('a') + row)}." for row in range(len(asked))]
            else:
                labels += [f"{number}."] + [""] * (len(asked) - 1)
    return labels


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_every_question_is_on_the_page(site, survey, language):
    """With its number, words, hint and every choice, in the order of the questionnaire."""
    page = site.visit(f"/?lang={language}", knows_has=False)
    assert page.get_attribute("html", "lang") == language
    shown = page.locator(".questions").locator("fieldset, .field").evaluate_all(
        "all => all.map(it => ({text: it.textContent, names: [...it.querySelectorAll("
        "'input, textarea')].filter(i => i.closest('fieldset, .field') === it)"
        ".map(i => [i.name, i.value, i.type])}))")
    assert len(shown) == len(survey.questions) == 86
    for label, question, on_page in zip(labels(survey), survey.questions, shown):
        text = " ".join(on_page["text"].split())
        assert text.startswith(label + " ".join(question["text"][language].split()))
        if "hint" in question:
            assert question["hint"][language] in text
        if survey.kind(question["id"]) == "text":
            assert on_page["names"] == [[question["id"], "", "textarea" if label else "text"]]
            continue
        kind = "checkbox" if survey.kind(question["id"]) == "several" else "radio"
        choices = survey.choices(question["id"], language)
        assert on_page["names"] == [[question["id"], code, kind] for code, _ in choices]
        for _, label in choices:
            assert " ".join(label.split()) in text
    body = " ".join(page.inner_text("body").split())
    for section in survey.sections:
        assert section["title"][language] in body
        for question in section["questions"]:
            assert " ".join(question["text"][language].split()) in body
        if "note" in section:
            assert " ".join(section["note"][language].split()) in body
    sample = survey.data["settings"]["ministerio"]["sample"][language]
    assert sample in body and "{{" not in body


@BOTH
def test_nothing_is_answered_beforehand(site, script):
    page = site.visit(script=script)
    assert page.locator("input:checked").count() == 0
    texts = page.locator("textarea, input[type=text]")
    assert set(texts.evaluate_all("all => all.map(it => it.value)")) == {""}
    assert page.locator("[required], [autofocus]").count() == 0
    # Another visitor is another response.
    assert response_id(page) != response_id(site.visit(script=script))


@BOTH
def test_a_whole_form(site, survey, script):
    """Every question answered, handed in, thanked with the support card; kept as it was ticked."""
    before = set(site.kept())
    page = site.visit(script=script)
    name, answers = response_id(page), whole(survey)
    fill(page, survey, answers)
    assert given(page, survey) == answers
    hand_in(page)
    assert is_thanked(page)
    body = page.inner_text("main")
    for setting in ("apoyo_interno", "apoyo_linea", "apoyo_mujer", "apoyo_salud", "apoyo_legal"):
        assert survey.data["settings"][setting]["sample"]["es"] in body
    assert set(site.kept()) - before == {name}
    assert site.kept()[name] == answers | {question: None for question in HIDDEN_ON_IT}
    # The same through the view that people open in R or a database browser.
    [row] = rows(site.study, 'SELECT * FROM "dpg-staff" WHERE response_id = ?', name)
    assert row[1:5] == ("2026.2", "es", "browser", 1)
    for question, cell in zip(survey.questions, row[6:], strict=True):
        answer = answers.get(question["id"])
        assert cell == (json_list(answer) if isinstance(answer, list) else answer)


def json_list(codes: list[str]) -> str:
    return "[" + ",".join(f'"{code}"' for code in codes) + "]"


@BOTH
def test_an_empty_form_counts(site, script):
    """All questions are voluntary."""
    page = site.visit(script=script)
    name = response_id(page)
    hand_in(page)
    assert is_thanked(page)
    assert {answer for answer in site.kept()[name].values()} == {None}


@BOTH
def test_hidden_questions_are_neither_seen_nor_kept(site, survey, script):
    """Answered first, then excluded by an earlier answer: out of sight, and not stored."""
    page = site.visit(script=script)
    name = response_id(page)
    fill(page, survey, {"FIL01": "si", "PRO01": "5", "PRO06": "1", "CAP05": "si",
                        "CAP06": ["datos", "otro"], "CAP06_otro": "Otro",
                        "EXP00": "continuar", "EXP01": "si", "EXP02": ["edad"], "LID01": "4"})
    fill(page, survey, {"FIL01": "no", "CAP05": "no", "EXP00": "saltar"})
    for question in ("PRO01", "PRO06", "CAP06", "CAP06_otro", "EXP01", "EXP02", "EXP03", "EXP09"):
        assert not page.locator(f"#q-{question}").is_visible(), question
    assert page.locator("#q-LID01").is_visible() and page.locator("#q-EXP00").is_visible()
    fits(page)
    hand_in(page)
    assert is_thanked(page)
    kept = site.kept()[name]
    assert {key: value for key, value in kept.items() if value is not None} == {
        "FIL01": "no", "LID01": "4", "CAP05": "no", "EXP00": "saltar"}
    assert [key for key, value in kept.items() if value is None] == sorted(
        [f"PRO0{n}" for n in range(1, 7)] + ["CAP06", "CAP06_otro", "CAP07_otra"]
        + [f"EXP0{n}" for n in range(1, 10)])


def test_questions_for_some_say_for_whom(site):
    """A browser that cannot hide them shows them with a note; one that can needs no words."""
    page = site.visit(knows_has=False)
    note = page.locator("#q-PRO01").locator("xpath=..").locator(".note")
    assert "marcó «Sí» en la pregunta 1" in note.inner_text()
    page = site.visit()
    question = page.locator("#q-PRO01")
    assert not question.is_visible()
    page.locator("input[name=FIL01][value=si]").check()
    assert question.is_visible()
    assert not question.locator("xpath=..").locator(".note").is_visible()


@BOTH
def test_handing_in_twice_counts_once(site, survey, script):
    """A nervous finger on the button, and the same page sent again by the browser."""
    before = len(site.kept()), site.conflicts()
    page = site.visit(script=script)
    name = response_id(page)
    fill(page, survey, {"LID01": "3", "CAP07": ["tiempo", "costo"]})
    agree(page)
    page.locator(".send button").dblclick(no_wait_after=True)
    for _ in range(100):  # the second sending cancels the first, which `wait_for_url` dislikes
        page.wait_for_timeout(50)
        if "/thanks" in page.url:
            break
    page.wait_for_load_state()
    assert is_thanked(page)
    again = site.server.post(form_fields(name, {"LID01": "3", "CAP07": ["tiempo", "costo"]}))
    assert (again.status, again.headers["location"]) == (303, "/thanks?lang=es")
    page.reload()
    assert is_thanked(page)
    assert (len(site.kept()), site.conflicts()) == (before[0] + 1, before[1])


def test_going_back_and_changing(site, survey):
    """The first answers stay; the page says so and puts the others aside."""
    before = site.conflicts()
    page = site.visit(script=False)
    name = response_id(page)
    fill(page, survey, {"LID01": "3", "ABI01": "primera"})
    # A browser that shows the page from memory, as most do: the same id again.
    second = page.context.new_page()
    second.set_content(page.content().replace('action="/"', f'action="{site.origin}/"'))
    hand_in(page)
    assert is_thanked(page)
    fill(second, survey, {"LID01": "5", "ABI01": "segunda"})
    with second.expect_response(lambda answer: answer.request.method == "POST") as answered:
        hand_in(second)
    assert answered.value.status == 409
    assert "ya se habían entregado" in second.inner_text("h1")
    assert "Se conservan las que entregó primero" in second.inner_text("main")
    fits(second)
    kept = site.kept()[name]
    assert (kept["LID01"], kept["ABI01"]) == ("3", "primera")
    assert site.conflicts() == before + 1


def test_going_back_with_the_back_button(site, survey):
    """This browser asks for the page anew: an empty form of another response, never a mixture."""
    page = site.visit(script=False)
    name = response_id(page)
    fill(page, survey, {"LID01": "3"})
    hand_in(page)
    assert is_thanked(page)
    page.go_back()
    assert response_id(page) != name and given(page, survey) == {}
    assert site.kept()[name]["LID01"] == "3"


@BOTH
def test_too_long_a_text(site, survey, script):
    """The page says what to correct, at the field and on top, and has lost nothing."""
    page = site.visit(script=script)
    name, answers = response_id(page), whole(survey, 1)
    answers["ABI02"] = "Obstáculo número 1. " * 60
    fill(page, survey, answers)
    with page.expect_response(lambda answer: answer.request.method == "POST") as answered:
        hand_in(page)
    assert answered.value.status == 422
    assert name not in site.kept()
    assert response_id(page) == name and given(page, survey) == answers
    label = labels(survey)[list(survey.by_id).index("ABI02")]
    summary = page.locator(".errors")
    assert summary.get_attribute("role") == "alert"
    assert "Nada se ha perdido" in summary.inner_text()
    link = summary.locator("a")
    assert link.count() == 1 and link.inner_text() + "." == f"Pregunta {label}"
    field = page.locator("textarea[name=ABI02]")
    assert link.get_attribute("href") == "#" + field.get_attribute("id")
    assert field.get_attribute("aria-invalid") == "true"
    described = [page.locator(f"[id='{each}']").inner_text()
                 for each in field.get_attribute("aria-describedby").split()]
    assert any("pasa de 1000 caracteres" in text for text in described)
    assert page.locator("[aria-invalid]").count() == 1 and page.locator(".wrong").count() == 1
    link.click()
    assert field.evaluate("it => { const box = it.getBoundingClientRect();"
                          " return box.top >= 0 && box.top < innerHeight }")
    fits(page)
    field.fill("Ahora corto.")
    hand_in(page)
    assert is_thanked(page)
    expected = answers | {"ABI02": "Ahora corto."} | {each: None for each in HIDDEN_ON_IT}
    assert site.kept()[name] == expected


def test_exclusive_choices_ticked_with_others(site, survey):
    page = site.visit()
    name = response_id(page)
    fill(page, survey, {"CAP07": ["tiempo", "ninguna"], "DEM12": ["ninguno", "PNC"], "LID01": "2"})
    hand_in(page)
    assert page.locator(".errors li").count() == 2
    assert given(page, survey) == {"LID01": "2", "CAP07": ["tiempo", "ninguna"],
                                   "DEM12": ["ninguno", "PNC"]}
    assert "va sola" in page.locator("#q-CAP07-error").inner_text()
    page.locator("input[name=CAP07][value=ninguna]").uncheck()
    page.locator("input[name=DEM12][value=PNC]").uncheck()
    hand_in(page)
    assert is_thanked(page)
    kept = site.kept()[name]
    assert (kept["CAP07"], kept["DEM12"]) == (["tiempo"], ["ninguno"])


def test_texts_are_kept_as_typed(site, survey):
    """Line ends, blanks, quotes, emoji, other scripts; a text of blanks is blank."""
    page = site.visit()
    name = response_id(page)
    typed = "  Uno\n\ndos\t«tres» \"cuatro\" & <script>alert(1)</script> 🙅‍♀️ ñandú ᨀ %41+%2B;='`\n"
    fill(page, survey, {"ABI01": typed, "ABI02": "   \n ", "ABI03": "ñ" * 1_000})
    hand_in(page)
    assert is_thanked(page)
    kept = site.kept()[name]
    assert kept["ABI01"] == typed and "ABI02" not in kept and kept["ABI03"] == "ñ" * 1_000


@BOTH
def test_keyboard_only(site, survey, script):
    """Tab, space, arrows and Enter are enough; what has the focus can be seen."""
    page = site.visit(script=script)
    name = response_id(page)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    answered: dict = {}
    focus = """() => { const it = document.activeElement, box = it.getBoundingClientRect();
      const label = it.closest('label') || it;
      const outline = [getComputedStyle(it), getComputedStyle(label)].some(
        s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
      return {tag: it.tagName, type: it.type, name: it.name, value: it.value, outline,
              seen: box.top < innerHeight && box.bottom > 0}; }"""
    for step in range(400):
        page.keyboard.press("Tab")
        at = page.evaluate(focus)
        assert at["seen"] and at["outline"], at
        if at["tag"] == "BUTTON":
            break
        if at["type"] == "radio" and at["name"] not in answered:
            page.keyboard.press("Space")
            if at["name"] == "FIL01":
                page.keyboard.press("ArrowDown")
            answered[at["name"]] = page.evaluate(
                "name => document.querySelector(`input[name='${name}']:checked`).value", at["name"])
        elif at["type"] == "checkbox" and step % 3 == 0 and at["value"] not in survey.exclusive(
                at["name"]):
            page.keyboard.press("Space")
            answered.setdefault(at["name"], []).append(at["value"])
        elif at["type"] in ("textarea", "text"):
            page.keyboard.type("ñ con teclado")
            answered[at["name"]] = "ñ con teclado"
    assert answered.pop("dpg.consent") == "yes"
    assert answered["FIL01"] == "no" and len(answered) > 55
    page.keyboard.press("Enter")
    page.wait_for_url("**/thanks*")
    kept = {key: value for key, value in site.kept()[name].items() if value is not None}
    assert kept == {key: value for key, value in answered.items() if key in kept}
    assert set(answered) - set(kept) <= {f"EXP0{n}" for n in range(1, 10)}


def test_enter_in_a_form_does_not_surprise(site, survey):
    """Enter in a text makes a new line, it does not hand in."""
    page = site.visit()
    name = response_id(page)
    page.locator("textarea[name=ABI01]").press("Enter")
    page.keyboard.type("sigo")
    assert name not in site.kept()
    assert given(page, survey) == {"ABI01": "\nsigo"}


@pytest.mark.parametrize("locale, path, shown", [
    ("es-PY", "/", "es"), ("en-GB", "/", "en"), ("fr-FR", "/", "fr"), ("gn", "/", "es"),
    ("pt-BR", "/", "pt"), ("de-DE", "/", "es"),
    ("en-US", "/?lang=es", "es"), ("es-MX", "/?lang=en", "en"), ("en-US", "/?lang=xx", "es"),
    ("en-US", "/thanks?lang=es", "es"), ("en-US", "/thanks", "en")])
def test_language_asked_for(site, locale, path, shown):
    """`?lang=`, else what the phone prefers, else the study's first."""
    page = site.visit(path, locale=locale)
    assert page.get_attribute("html", "lang") == shown
    words = page.inner_text("body")
    assert ("Gracias" in words) == (shown == "es" and "thanks" in path)
    assert ("Strongly agree" in words) == (shown == "en" and "thanks" not in path)


@pytest.mark.parametrize("accepted, shown", [
    ("en", "en"), ("EN-us", "en"), ("de, en;q=0.5, es;q=0.1", "en"), ("de", "es"), ("", "es"),
    ("*", "es"), (";;,,q=", "es"), ("en-US,en;q=0.9,es;q=0.8", "en"), ("es-419,en", "es"),
    ("x" * 5_000, "es"),
    ("en;q=0.1, es;q=0.9", "es"), ("fr-CA, en;q=0.5", "fr"), ("pt;q=0.4, gn", "pt"),
    ("en;q=0, es", "es"),
])
def test_accept_language(site, accepted, shown):
    page = site.server.ask("GET", "/", headers={"Accept-Language": accepted})
    assert page.status == 200 and f'<html lang="{shown}">' in page.text


def test_language_switch(site, survey):
    """A link on the page; handed in, the language is kept with the answers."""
    page = site.visit()
    assert page.locator("nav [aria-current]").inner_text() == "Español"
    page.get_by_role("link", name="English").click()
    assert page.get_attribute("html", "lang") == "en"
    name = response_id(page)
    fill(page, survey, {"LID01": "4", "ABI01": "x" * 1_001})
    hand_in(page)
    assert "longer than 1000 characters" in page.inner_text(".field.wrong")
    assert page.get_attribute("html", "lang") == "en"
    fill(page, survey, {"ABI01": "short"})
    hand_in(page)
    assert page.inner_text("h1") == "Thank you" and "National helpline" in page.inner_text("main")
    assert rows(site.study, "SELECT language FROM response WHERE id = ?",
                bytes.fromhex(name)) == [("en",)]


def test_labels_are_the_controls(site):
    """A finger on the words ticks the choice; each field has a name for screen readers."""
    page = site.visit()
    page.get_by_text("Ni de acuerdo ni en desacuerdo").first.click()
    assert page.locator("input[name=LID01][value='3']").is_checked()
    for field in page.locator("textarea, input[type=text]").all():
        assert page.locator(f"label[for='{field.get_attribute('id')}']").count() == 1
    choices = page.locator("main label:has(input)")
    assert choices.count() == page.locator("main :is([type=radio], [type=checkbox])").count()
    assert page.locator("fieldset").count() == page.locator("fieldset > legend").count()


def test_the_size_of_the_page(site):
    """One document, no other request; small enough for a slow hotspot."""
    import gzip
    for language in ("es", "en", "pt", "fr"):
        page = site.server.ask("GET", f"/?lang={language}")
        assert len(gzip.compress(page.body)) < 60_000
    site.requests.clear()
    page = site.visit()
    page.wait_for_load_state("networkidle")
    documents = [url for url in site.requests if not url.endswith("/favicon.ico")]
    assert documents == [site.origin + "/"]


# Layout

@BOTH
@pytest.mark.parametrize("width", [360, 320])
@pytest.mark.parametrize("path", ["/", "/?lang=en", "/?lang=fr", "/thanks"])
def test_narrow_screens(site, width, path, script):
    fits(site.visit(path, width=width, script=script))


@pytest.mark.parametrize("width", [360, 320])
def test_narrow_screens_with_corrections(site, survey, width):
    page = site.visit(width=width)
    fill(page, survey, {"ABI01": "p" * 1_500, "CAP07": ["tiempo", "ninguna"]})
    hand_in(page)
    assert page.locator(".errors li").count() == 2
    fits(page)


@pytest.mark.parametrize("path", ["/", "/?lang=en", "/thanks"])
def test_text_of_twice_the_size(site, survey, path):
    """200 % text on a phone: nothing is cut off or runs out of the page."""
    page = site.visit(path, script=True)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") >= 32
    fits(page)
    if path == "/":
        fill(page, survey, {"ABI01": "p" * 1_001})
        hand_in(page)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        fits(page)


def test_wide_screens_keep_lines_short(site):
    page = site.visit(width=1_600, height=900)
    assert page.evaluate("document.querySelector('main').getBoundingClientRect().width") <= 760
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_a_title_of_one_long_word(own_site):
    site = own_site("--title", "Ministerio" * 12)
    fits(site.visit(width=320))

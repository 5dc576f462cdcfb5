"""Every construct of the questionnaire format on the form, without JavaScript."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from studies import Server, done, make_study, new_id, rows
from visitors import (CHROMIUM, Site, agree, fits, hand_in, is_thanked, open_records, response_id,
                      violations)

FIXTURE = Path(__file__).parent / "fixtures/every-kind.yaml"


@pytest.fixture(scope="module")
def kinds(browser, tmp_path_factory):
    folder = tmp_path_factory.mktemp("kinds")
    with Server(make_study(folder, questionnaire=FIXTURE), folder) as server:
        yield Site(browser, server)
        assert server.stop() == 0
        done("verify", server.study)


@pytest.fixture
def site(kinds):
    kinds.requests.clear()
    yield kinds
    kinds.leave()


def tick(page, **answers) -> None:
    for name, code in answers.items():
        page.locator(f"input[name='{name.replace('__', '.')}'][value='{code}']").check()


def write(page, **answers) -> None:
    for name, text in answers.items():
        page.locator(f"[name='{name.replace('__', '.')}']").fill(text)


def least(page) -> None:
    """What is required, and nothing more."""
    tick(page, UNO="no", LIDa="4")


def everything(page) -> None:
    open_records(page)
    tick(page, UNO="si", MEDIO="otro", VARIOS="curso", REPARTO="-1", ONCE="10", LIDa="4",
         LIDb="NS", LIDc="1", USOa="5", USOb="PNC")
    page.locator("input[name=VARIOS][value=otro]").check()
    write(page, MEDIO_otro="Una colega", VARIOS_otro="Una charla", FECHA="2026-03-09", EDAD="41",
          HIJOS="2", CUIDA="3,5", TEXTO="Nada más")
    tick(page, E__1__tipo="norma")
    write(page, E__1__titulo="Resolución 12", E__1__numero="12", E__1__fecha="2019-07-01",
          E__1__nota="Obliga\na todas")
    page.locator("button.more").click()
    tick(page, E__2__tipo="otro")
    write(page, E__2__titulo="Acta", E__2__tipo_otro="Un acta")


KEPT = {
    "UNO": "si", "MEDIO": "otro", "MEDIO_otro": "Una colega", "VARIOS": ["curso", "otro"],
    "VARIOS_otro": "Una charla", "REPARTO": "-1", "ONCE": "10", "LIDa": "4", "LIDb": "NS",
    "LIDc": "1", "USOa": "5", "USOb": "PNC", "FECHA": "2026-03-09", "EDAD": 41, "HIJOS": 2,
    "CUIDA": 3.5, "TOTAL": "39", "TEXTO": "Nada más",
    "E": [
        {"E_titulo": "Resolución 12", "E_tipo": "norma", "E_tipo_otro": None, "E_numero": 12,
         "E_fecha": "2019-07-01", "E_nota": "Obliga\na todas"},
        {"E_titulo": "Acta", "E_tipo": "otro", "E_tipo_otro": "Un acta", "E_numero": None},
    ],
}


def test_a_whole_form(site):
    """Every construct filled in, handed in, in the study file as it was meant."""
    page = site.visit()
    name = response_id(page)
    agree(page)
    everything(page)
    assert name not in site.kept()
    hand_in(page)
    assert is_thanked(page)
    assert site.kept()[name] == KEPT
    card = page.locator(".support").inner_text()
    assert "Línea nacional" in card and "137" in card and "2 de noviembre de 2026" in card
    assert "agosto" in page.inner_text("main")
    fits(page)


def test_nothing_is_ticked_and_nothing_is_required_by_the_browser(site):
    page = site.visit()
    assert page.locator("input:checked").count() == 0
    assert page.locator("[required], [autofocus]").count() == 0
    assert page.locator(".req").count() == 3
    assert page.locator("#q-UNO legend").inner_text().endswith("(obligatoria)")


def test_declining_keeps_nothing(site):
    """A tick hides the questions; the button leads to the end, with the support card."""
    before = len(site.kept())
    page = site.visit()
    everything(page)
    page.locator("#consent-no").check()
    assert not page.locator(".questions").is_visible()
    fits(page)
    page.get_by_role("button", name="Terminar sin responder").click()
    assert "/declined" in page.url and page.inner_text("h1") == "De acuerdo"
    assert "No se guardó ninguna respuesta" in page.inner_text("main")
    assert page.locator(".support").is_visible()
    assert len(site.kept()) == before
    fits(page)


def test_without_consent_nothing_is_taken_or_lost(site):
    page = site.visit()
    name = response_id(page)
    least(page)
    write(page, TEXTO="sigue aquí")
    assert not page.locator("button.leave").is_visible()
    page.locator(".send button").click()
    assert page.locator(".errors li").count() == 1
    assert "acepte participar" in page.locator("#consent-error").inner_text()
    assert page.locator("[name=TEXTO]").input_value() == "sigue aquí"
    assert page.locator("#consent input:checked").count() == 0 and name not in site.kept()
    hand_in(page)
    assert is_thanked(page)
    assert site.kept()[name]["TEXTO"] == "sigue aquí"


def test_what_is_required_and_constrained(site):
    """Reported at the field and on top, with links, like any other problem."""
    page = site.visit(script=True)
    name = response_id(page)
    open_records(page)
    tick(page, E__1__tipo="informe")
    write(page, EDAD="20", HIJOS="20", TEXTO="x" * 61)
    hand_in(page)
    shown = page.locator(".errors li").all_inner_texts()
    assert [text.split(":")[0] for text in shown] == [
        "Pregunta 1", "Pregunta 6a", "Pregunta 10", "Pregunta 12",
        "Pregunta 13, registro 1, Título del documento"]
    assert "No puede haber más hijos que años." in shown[2]
    for link in page.locator(".errors a").all():
        target = link.get_attribute("href")[1:]
        assert page.locator(f"[id='{target}']").count() == 1
    fits(page)
    assert violations(page) == []
    least(page)
    write(page, HIJOS="1", TEXTO="x", E__1__titulo="Informe")
    hand_in(page)
    assert is_thanked(page)
    assert site.kept()[name]["E"] == [
        {"E_titulo": "Informe", "E_tipo": "informe", "E_tipo_otro": None, "E_numero": None}]


def test_specify_stands_under_its_choice(site):
    """Out of sight until the choice is ticked; a text without the tick is not kept."""
    page = site.visit()
    name = response_id(page)
    field = page.locator("[name=MEDIO_otro]")
    assert not field.is_visible()
    tick(page, MEDIO="otro")
    assert field.is_visible()
    choice = page.locator("#q-MEDIO-2").bounding_box()
    below = page.locator("#q-MEDIO-3").bounding_box()
    assert choice["y"] < field.bounding_box()["y"] < below["y"]
    field.fill("Una revista")
    tick(page, MEDIO="taller")
    assert not field.is_visible()
    least(page)
    hand_in(page)
    assert is_thanked(page)
    kept = site.kept()[name]
    assert kept["MEDIO"] == "taller" and kept["MEDIO_otro"] is None


def test_skip_logic_without_javascript(site):
    page = site.visit()
    open_records(page)
    assert page.locator("#q-LIDc").is_visible()
    for anchor in ("q-VARIOS", "q-USO", "q-CUIDA", "q-E_numero.1"):
        assert not page.locator(f"[id='{anchor}']").is_visible(), anchor
    tick(page, UNO="no", LIDa="NS", E__1__tipo="informe")
    for anchor in ("q-VARIOS", "q-USO", "q-LIDc", "q-E_numero.1"):
        assert not page.locator(f"[id='{anchor}']").is_visible(), anchor
    tick(page, UNO="si", LIDa="1", E__1__tipo="norma")
    write(page, HIJOS="2")
    for anchor in ("q-VARIOS", "q-USO", "q-LIDc", "q-CUIDA", "q-E_numero.1"):
        assert page.locator(f"[id='{anchor}']").is_visible(), anchor
    # Only what a style rule cannot see whole, a number above 0, is still said in words.
    shown = [words for words in page.locator(".whom:visible, .said .hint:visible").all_inner_texts()
             if " solo para " in words]
    assert shown == ["La pregunta 11 es solo para quien escribió más de 0 en la pregunta 10."]
    page = site.visit(knows_has=False)
    open_records(page)
    notes = " ".join(page.inner_text("main").split())
    assert "La pregunta 7 es solo para quien marcó «Sí» en la pregunta 1." in notes
    assert "Esto es solo para quien no marcó «No sé» en la pregunta 6a." in notes
    assert "La pregunta 11 es solo para quien escribió más de 0 en la pregunta 10." in notes
    assert "Esto es solo para quien marcó «Norma o resolución» en «¿Qué clase de documento es?»." in notes


def test_records_come_and_go(site):
    """One more, one less, at most three; everything else stays; nothing is saved meanwhile."""
    page = site.visit()
    name = response_id(page)
    assert page.locator(".rec").count() == 1 and not page.locator(".rec").is_visible()
    open_records(page)
    write(page, E__1__titulo="uno", TEXTO="queda")
    page.locator("button.more").click()
    assert page.url.endswith("/#q-E-2") and page.locator(".rec").count() == 2
    box = page.locator("#q-E-2").bounding_box()
    assert 0 <= box["y"] < 740
    page.locator("button.more").click()
    write(page, E__3__titulo="tres")
    assert page.locator(".rec").count() == 3 and page.locator("button.more").count() == 0
    page.get_by_role("button", name="Quitar el registro 2").click()
    assert page.locator(".rec").count() == 2
    assert page.locator("[name='E.2.titulo']").input_value() == "tres"
    assert page.locator("[name=TEXTO]").input_value() == "queda"
    assert name not in site.kept() and response_id(page) == name
    least(page)
    hand_in(page)
    assert is_thanked(page)
    assert [each["E_titulo"] for each in site.kept()[name]["E"]] == ["uno", "tres"]


def test_enter_in_a_line_does_nothing(site):
    """Nor on a choice or a day, where browsers look for the next button, which left."""
    page = site.visit()
    name = response_id(page)
    agree(page)
    least(page)
    tick(page, UNO="si")
    open_records(page)
    write(page, TEXTO="sigue aquí", FECHA="2026-03-09")
    for field in ("[name=EDAD]", "[name='E.1.titulo']", "[name=FECHA]", "[name=UNO][value=no]",
                  "#q-LIDa-1", "[name=VARIOS][value=otro]", "#consent-yes"):
        page.locator(field).press("Enter")
        page.wait_for_timeout(200)
        assert page.url.rstrip("/") == site.origin and name not in site.kept(), field
    assert page.locator(".rec").count() == 1 and response_id(page) == name
    hand_in(page)
    assert is_thanked(page)
    kept = site.kept()[name]
    assert (kept["TEXTO"], kept["FECHA"], kept["LIDa"]) == ("sigue aquí", "2026-03-09", "4")


@pytest.mark.parametrize("fields", [{}, {"dpg.consent": "yes", "UNO": "no", "LIDa": "4"},
                                    {"dpg.consent": "no"}, {"dpg.decline": "1"}])
def test_staying_changes_nothing(site, fields):
    name = new_id()
    answer = site.server.post({"response": name, "lang": "es", "dpg.stay": "1", **fields})
    assert answer.status == 204 and answer.body == b"" and name not in site.kept()


@pytest.mark.parametrize("fields", [
    {"E.shown": "99999999999999999999", "E.1.titulo": "x"}, {"E.shown": "-4", "E.1.titulo": "x"},
    {"E.shown": "100000", "E.99999.titulo": "x", "E.1.titulo": "x"},
    {"E.0.titulo": "y", "E.-1.titulo": "y", "E.x.titulo": "y", "E.1.titulo": "x"},
    {"E.1.titulo": "x", "E.1.nada": "y", "E": "y", "E_titulo": "y"}])
def test_forged_names_of_records(site, fields):
    name = new_id()
    answer = site.server.post({"response": name, "lang": "es", "dpg.consent": "yes", "UNO": "no",
                               "LIDa": "1", **fields})
    assert answer.status == 303
    assert [each["E_titulo"] for each in site.kept()[name]["E"]] == ["x"]


@pytest.mark.parametrize("action", [
    {"dpg.add": "E"}, {"dpg.add": "UNO"}, {"dpg.add": "nada"}, {"dpg.remove": "E.9"},
    {"dpg.remove": "E.-1"}, {"dpg.remove": "x"}, {"dpg.remove": "E.1"}])
def test_forged_buttons_save_nothing(site, action):
    name = new_id()
    answer = site.server.post({"response": name, "lang": "es", "UNO": "no", **action})
    assert answer.status in (200, 204, 422) and name not in site.kept()


def test_a_day_typed_wrong_is_still_there(site):
    answer = site.server.post({"response": "0" * 32, "lang": "es", "FECHA": "9 de marzo",
                               "dpg.consent": "yes"})
    assert answer.status == 422 and 'value="9 de marzo"' in answer.text


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 575, 576, 640, 1280])
def test_layout_and_accessibility(site, width, scheme):
    """Nothing runs out of the page, everything is large enough, axe-core finds nothing."""
    page = site.visit(width=width, script=True, color_scheme=scheme)
    fits(page)
    assert violations(page) == []
    everything(page)
    fits(page)
    assert violations(page) == []


@pytest.mark.parametrize("path", ["/thanks", "/declined"])
def test_the_last_pages(site, path):
    for scheme, width in [("light", 320), ("dark", 1280)]:
        page = site.visit(path, script=True, width=width, color_scheme=scheme)
        assert violations(page) == []
        fits(page)
        page.emulate_media(media="print")
        assert page.locator(".support").is_visible() and not page.locator(".top").is_visible()


@pytest.mark.parametrize("width, is_table", [(360, False), (575, False), (576, True), (1024, True)])
def test_a_matrix_is_a_table_or_cards(site, width, is_table):
    page = site.visit(width=width)
    assert page.locator("#q-LID .head").is_visible() == is_table
    first, second = (page.locator(f"#q-LIDa-{n}").bounding_box() for n in (0, 1))
    assert (abs(first["y"] - second["y"]) < 2) == is_table
    row = page.get_by_role("group", name="Trata igual a mujeres y hombres.")
    assert row.get_by_role("radio").count() == 5
    assert row.get_by_role("radio", name="Totalmente de acuerdo").count() == 1


@pytest.fixture(scope="module")
def large_text(browser):
    """A browser whose owner has set text to twice the size."""
    large = browser.browser_type.launch(
        executable_path=CHROMIUM,
        args=["--no-sandbox", "--no-proxy-server", "--blink-settings=defaultFontSize=32"])
    yield large
    large.close()


@pytest.mark.parametrize("language", ["es", "fr"])
@pytest.mark.parametrize("width", [320, 576, 800, 1280])
def test_large_text_of_the_browser(site, large_text, width, language):
    """Columns stand side by side only where the words have room."""
    reader = Site(large_text, site.server)
    page = reader.visit(f"/?lang={language}", width=width, script=True)
    assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") == 34
    everything(page)
    fits(page)
    assert page.locator("#q-LID .head").is_visible() == (width >= 36 * 32)
    for number in page.locator(".run .choices .choice span").all():
        assert number.bounding_box()["height"] < 2 * 34 * 1.55, number.inner_text()
    assert violations(page) == []
    reader.leave()


@pytest.mark.parametrize("language, words", [
    ("es", "obligatoria"), ("en", "required"), ("pt", "obrigatória"), ("fr", "obligatoire")])
def test_each_language_is_of_one_piece(site, language, words):
    page = site.visit(f"/?lang={language}")
    body = page.inner_text("body")
    assert f"({words})" in body
    for other in {"Parte 1 de 4", "Part 1 of 4", "Partie 1 sur 4"} - {
            page.locator(".part").first.inner_text()}:
        assert other not in body
    answer = site.server.ask("GET", f"/?lang={language}")
    assert len(gzip.compress(answer.body)) < 60_000 and "<script" not in answer.text


def test_keyboard_only(site):
    """Tab, space and arrows reach every construct; each stop can be seen."""
    page = site.visit()
    reached = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        at = page.evaluate("""() => { const it = document.activeElement;
          const shown = it.closest('label') || it, box = shown.getBoundingClientRect();
          return {name: it.name, tag: it.tagName, seen: box.top < innerHeight && box.bottom > 0, outline:
            [it, shown].some(e => getComputedStyle(e).outlineStyle !== 'none')}; }""")
        if at["name"]:
            reached.add(at["name"])
            assert at["seen"] and at["outline"], at
        if at["name"] in ("dpg.consent", "UNO", "MEDIO") or at["tag"] == "SUMMARY":
            page.keyboard.press("Space")
    assert {"dpg.consent", "UNO", "REPARTO", "ONCE", "LIDa", "LIDc", "USOb", "FECHA", "EDAD",
            "TEXTO", "E.1.titulo", "E.1.tipo", "E.1.fecha", "dpg.add"} <= reached


def test_the_view_of_the_study_file(site):
    """A column a question, none for a note; records are counted and have a view of their own."""
    page = site.visit()
    name = response_id(page)
    agree(page)
    everything(page)
    hand_in(page)
    columns = [row[1] for row in rows(site.study, "PRAGMA table_info('every-kind')")]
    assert "AVISO" not in columns and {"MEDIO_otro", "LIDa", "TOTAL", "E"} <= set(columns)
    [row] = rows(site.study, 'SELECT FECHA, EDAD, TOTAL, E, ONCE FROM "every-kind"'
                 " WHERE response_id = ?", name)
    assert row == ("2026-03-09", 41, "39", 2, "10")
    records = rows(site.study, "SELECT record, E_titulo, E_tipo, E_numero, E_tipo_otro"
                   ' FROM "every-kind.E" WHERE response_id = ? ORDER BY record', name)
    assert records == [(1, "Resolución 12", "norma", 12, None), (2, "Acta", "otro", None, "Un acta")]

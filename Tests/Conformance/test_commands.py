"""The contract of the commands: exit codes, what goes where, languages, interviews."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
from pathlib import Path

import pexpect
import pytest

from studies import (PROGRAM, ROOT, STAFF, Outcome, Questionnaire, Server, done, dpg, environment,
                     form_fields, make_study, new_id, rows, stored, verified)

SURVEY = Questionnaire()
HELP = dpg("--help").text
COMMANDS = re.findall(r"^  ([a-z]+)  ", HELP, re.MULTILINE)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory) -> Path:
    """Files of all sorts that tests read and never change."""
    folder = tmp_path_factory.mktemp("shelf")
    make_study(folder, "--plan", "dpg", name="open.dpg")
    make_study(folder, "--plan", "dpg", name="draft.dpg", is_open=False)
    done("close", make_study(folder, "--plan", "dpg", name="closed.dpg"))
    (folder / "text.txt").write_text("Esto no es un estudio.\n" * 200)
    (folder / "empty").touch()
    (folder / "noise").write_bytes(bytes(range(256)) * 64)
    (folder / "noise.xlsx").write_bytes(bytes(range(256)) * 64)
    other = sqlite3.connect(folder / "other.sqlite")
    other.execute("CREATE TABLE t (x)")
    other.commit()
    other.close()
    (folder / "newer.dpg").write_bytes((folder / "draft.dpg").read_bytes())
    newer = sqlite3.connect(folder / "newer.dpg")
    newer.execute("PRAGMA user_version = 999")
    newer.close()
    (folder / "cut.dpg").write_bytes((folder / "open.dpg").read_bytes()[:20_000])
    (folder / "wrong.yaml").write_text("questionnaire: x\nversion: 1\n")
    (folder / "latin1.csv").write_bytes("FIL01\nsí\n".encode("latin-1"))
    (folder / "good.csv").write_text("FIL01,LID01\nsi,3\nno,\n")
    (folder / "bad.csv").write_text("FIL01,LID01\nquizás,3\n")
    (folder / "map.yaml").write_text(
        "import: dpg-staff\nlanguage: es\ncolumns:\n"
        "  - {question: FIL01, header: FIL01}\n  - {question: LID01, header: LID01}\n")
    (folder / "frame.csv").write_text("sex,level,unit,headcount\nmujer,direccion,x,3\n")
    (folder / "frame-wrong.csv").write_text("sex,level\n")
    (folder / "frame-text.csv").write_text("sex,level,unit,headcount\nmujer,direccion,x,tres\n")
    (folder / "frame-latin1.csv").write_bytes(
        "sex,level,unit,headcount\nmujer,dirección,x,3\n".encode("latin-1"))
    (folder / "folder").mkdir()
    return folder


ONE = "--questionnaire dpg-staff"
CODES = [
    # 64: the command line is wrong
    (64, "nada"), (64, "--nada"), (64, "stauts open.dpg"), (64, "init"), (64, "init new.dpg"),
    (64, f"init new.dpg {ONE}"), (64, f"init new.dpg {ONE} --practice --set x"),
    (64, f"init new.dpg {ONE} --practice --set =x"), (64, f"init new.dpg {ONE} --set ministerio="),
    (64, f"init new.dpg {ONE} --practice --set nada=x"),
    (64, f"init new.dpg {ONE} --practice --set ministerio.gn=x"),
    (64, f"init new.dpg {ONE} --practice --languages gn"), (64, "init new.dpg --questionnaire"),
    (64, f"init new.dpg {ONE} --practice --title A --title B"), (64, "check"),
    (64, "check --map x"), (64, "open"), (64, "open open.dpg open.dpg"), (64, "close"),
    (64, "status"), (64, "status open.dpg --json=1"), (64, "status open.dpg --language de"),
    (64, "status open.dpg --language"), (64, "status open.dpg --port 1"), (64, "verify"),
    (64, "verify open.dpg other"), (64, "serve"), (64, "serve open.dpg --port 70000"),
    (64, "serve open.dpg --port -1"), (64, "serve open.dpg --port ocho"), (64, "interview"),
    (64, "interview open.dpg --instrument nada"), (64, "import open.dpg"),
    (64, "import open.dpg good.csv"), (64, "import open.dpg good.csv --map"),
    (64, "status -x open.dpg"),
    # 65: bad data in a file
    (65, "status text.txt"), (65, "status noise"), (65, "verify empty"), (65, "open other.sqlite"),
    (65, "status newer.dpg"), (65, "status cut.dpg"), (65, "status folder"),
    (65, "verify newer.dpg"), (65, "status /dev/null"),
    (65, "init new.dpg --questionnaire wrong.yaml --practice"),
    (65, f"init new.dpg {ONE} --practice --plan wrong.yaml"),
    (65, f"init new.dpg {ONE} --practice --plan tafe-exit"),
    (65, f"init new.dpg {ONE} --practice --frame frame-wrong.csv"),
    (65, f"init new.dpg {ONE} --practice --frame frame-text.csv"),
    (65, "import open.dpg bad.csv --map map.yaml"), (65, "import open.dpg good.csv --map wrong.yaml"),
    (65, "import open.dpg latin1.csv --map map.yaml"),
    (65, "import open.dpg good.csv --map tafe-exit"),
    # 66: no such input
    (66, "check nada.yaml"), (66, "open nada.dpg"), (66, "close nada.dpg"), (66, "status nada.dpg"),
    (66, "verify nada.dpg"), (66, "serve nada.dpg"), (66, "interview nada.dpg"),
    (66, "import nada.dpg good.csv --map map.yaml"),
    (66, "import open.dpg nada.csv --map map.yaml"), (66, "import open.dpg good.csv --map nada"),
    (66, "init new.dpg --questionnaire nada"), (66, f"init new.dpg {ONE} --practice --plan nada"),
    (66, f"init new.dpg {ONE} --practice --frame nada.csv"), (66, "check folder"),
    (66, "interview open.dpg --resume 00"),
    (66, "interview open.dpg --resume 00112233445566778899aabbccddeeff"),
    (66, "status text.txt/x"),
    # 69: not open
    (69, "serve draft.dpg"), (69, "serve closed.dpg"), (69, "interview draft.dpg"),
    (69, "interview closed.dpg"), (69, "import draft.dpg good.csv --map map.yaml"),
    (69, "import closed.dpg good.csv --map map.yaml"),
    # 73: cannot create output
    (73, f"init open.dpg {ONE} --practice"), (73, f"init text.txt {ONE} --practice"),
    (73, f"init folder {ONE} --practice"),
    (73, f"init nada/new.dpg {ONE} --practice"),
    *((73, f"convert dpg-staff nada/new{ending}")
      for ending in (".yaml", ".json", ".xml", ".html", ".xlsx")),
    # 1: a diagnostic of severity error
    (1, "check wrong.yaml"), (1, "check text.txt"), (1, "check empty"), (1, "check noise"),
    # 0
    (0, "--version"), (0, "--help"), (0, "-h"), (0, "help"), (0, "check dpg-staff"),
    (0, "status open.dpg"), (0, "verify closed.dpg"), (0, "verify draft.dpg"),
    (0, "import open.dpg good.csv --map map.yaml --dry-run"), (0, "status -- open.dpg"),
    (0, "status --language=en open.dpg"),
]


@pytest.mark.parametrize("code, line", CODES, ids=lambda value: str(value))
def test_exit_code(shelf, code, line):
    before = {path.name: path.read_bytes() for path in shelf.iterdir() if path.is_file()}
    outcome = dpg(*line.split(), cwd=shelf, timeout=10)
    assert outcome.code == code, str(outcome)
    if code >= 64:
        # The trouble and what to do: to standard error, in a sentence, with the program's name.
        assert outcome.out == b"" or line.startswith("import"), str(outcome)
        assert "dpg: " in outcome.messages or code == 65, str(outcome)
        assert outcome.err.endswith(b"\n") and len(outcome.messages.split()) > 2
    if code == 0:
        assert outcome.err == b"" or "check" in line, str(outcome)
    after = {path.name: path.read_bytes() for path in shelf.iterdir() if path.is_file()}
    assert after == before, "a command that failed, or only looked, changed a file"


@pytest.mark.parametrize("line, name", [
    ("status noise", "noise"), ("status cut.dpg", "cut.dpg"), ("status newer.dpg", "newer.dpg"),
    ("diff cut.dpg open.dpg", "cut.dpg"), ("diff open.dpg cut.dpg", "cut.dpg"),
    ("serve closed.dpg", "closed.dpg"), ("import draft.dpg good.csv --map map.yaml", "draft.dpg"),
    ("import open.dpg latin1.csv --map map.yaml", "latin1.csv"),
    (f"init new.dpg {ONE} --practice --frame frame-latin1.csv", "frame-latin1.csv"),
    ("import open.dpg noise.xlsx --map map.yaml", "noise.xlsx"),
    ("convert noise.xlsx new.yaml", "noise.xlsx"),
])
def test_trouble_with_a_file_names_it(shelf, line, name):
    for language in ("es", "en", "pt", "fr"):
        outcome = dpg(*line.split(), "--language", language, cwd=shelf)
        assert outcome.code in (65, 69) and f"'{name}'" in outcome.messages, str(outcome)


@pytest.mark.parametrize("code, line", [(code, line) for code, line in CODES if code not in (0, 64)])
def test_trouble_with_json_is_a_document_or_nothing(shelf, code, line):
    outcome = dpg(*line.split(), "--json", cwd=shelf)
    assert outcome.code == code
    assert outcome.out == b"" or json.loads(outcome.out)


def test_did_you_mean():
    assert "'status'" in dpg("stauts", "x").messages
    assert "'--json'" in dpg("status", "--jsno", "x").messages
    assert "'--dry-run'" in dpg("import", "a", "b", "--dry-rum").messages
    assert "'--questionnaire'" in dpg("init", "a", "--questionaire", "b").messages
    assert "¿" not in dpg("xyzzy").messages
    assert "Did you mean 'verify'?" in dpg(
        "verfy", env=environment(LC_ALL="en_GB.UTF-8")).messages


@pytest.mark.parametrize("command", COMMANDS)
def test_help(command):
    spanish = done(command, "--help")
    english = done(command, "--help", "--language", "en")
    assert spanish.err == english.err == b""
    assert f"Uso: dpg {command}" in spanish.text
    assert f"Usage: dpg {command}" in english.text
    options = set(re.findall(r"--[a-z-]+", spanish.text))
    assert {"--json", "--quiet", "--help", "--language"} <= options
    assert options == set(re.findall(r"--[a-z-]+", english.text))
    assert not re.search(r"\b(the|and|file)\b", spanish.text)
    assert not re.search(r"[áéíóúñ¿¡]", english.text)
    assert done(command, "algo", "--help", "--quiet").out == spanish.out
    assert done("help", command).out == spanish.out
    assert f"\n\nEjemplos:\n  dpg {command}" in spanish.text
    assert done(command, "--help", "--json").out == done(command, "-h").out == spanish.out
    for line in (spanish.text + english.text).splitlines():
        assert len(line) <= 400 and line == line.rstrip()


PAGES = ["README.md", "LEEME.md", "docs/adapting.md", "docs/questionnaire-format.md"]


@pytest.mark.parametrize("page", PAGES)
def test_pages_show_commands_and_options_that_there_are(page):
    text = (ROOT / page).read_text()
    shown = re.findall(r"^ *dpg ([a-z].*)$", text, re.MULTILINE)
    shown += re.findall(r"`dpg ([a-z][^`\n]*)`", text)
    assert len(shown) > 4
    for line in shown:
        words = line.split(" #")[0].split()
        if words[0] == "help":
            continue
        assert words[0] in COMMANDS, line
        known = set(re.findall(r"--[a-z-]+", done("help", words[0]).text))
        assert {word for word in words if word.startswith("--")} <= known, line


def test_the_help_of_convert_says_which_format_becomes_which():
    lines = re.findall(r"^  dpg convert (\S+) (\S+)$", done("help", "convert").text, re.MULTILINE)
    endings = {(one[one.find("."):] if "." in one else "", other[other.find("."):])
               for one, other in lines}
    assert endings == {("", ".yaml"), (".yaml", ".xlsx"), (".xlsx", ".yaml"), (".yaml", ".xml"),
                       (".yaml", ".html"), (".yaml", ".json")}
    assert dpg("help", "conver").code == 64


def test_what_a_command_cannot_do_without_stands_without_brackets():
    assert " --map MAPA.yaml [--dry-run]" in done("help", "import").text
    assert " --questionnaire ARCHIVO… [--plan" in done("help", "init").text
    for line in ("import a.dpg b.csv", "init a.dpg"):
        outcome = dpg(*line.split())
        assert outcome.code == 64 and "falta '--" in outcome.messages


def test_a_copied_program_finds_its_files_beside_it_or_says_what_is_missing(tmp_path):
    (tmp_path / "bin").mkdir()
    copy = shutil.copy2(PROGRAM, tmp_path / "bin/dpg")
    bare = {"PATH": os.environ["PATH"], "LC_ALL": "en_US.UTF-8"}

    def check(**more) -> Outcome:
        run = subprocess.run([copy, "check", "dpg-staff"], capture_output=True, cwd=tmp_path,
                             env=bare | more)
        return Outcome(run.returncode, run.stdout, run.stderr)

    missing = check()
    assert missing.code == 66 and "share/dpg" in missing.messages and "DPG_DATA" in missing.messages
    assert str(ROOT) not in missing.messages
    assert check(DPG_DATA=str(ROOT)).code == 0
    share = tmp_path / "share/dpg"
    for folder in ("questionnaires", "analysis", "exports"):
        shutil.copytree(ROOT / folder, share / folder)
    assert check().code == 0


def test_help_of_the_program():
    """Every command with what it does; how to begin."""
    assert dpg().text == HELP == done("--help").text
    english = done("--help", env=environment(LC_ALL="en_US.UTF-8")).text
    for command in ("init", "check", "open", "close", "serve", "interview", "import", "status",
                    "verify"):
        assert command in COMMANDS
        assert re.search(rf"^  {command}  +\S", english, re.MULTILINE)
    assert "dpg demo" in english
    for words in (("--language", "en"), ("--language=en",)):
        assert done("--help", *words).text == english
        assert "there is no command" in dpg("nada", *words).messages
    assert re.fullmatch(r"dpg \d+\.\d+\.\d+\n", done("--version").text)


@pytest.mark.parametrize("locale, spanish", [
    ("es_PY.UTF-8", True), ("en_US.UTF-8", False), ("C", True), ("", True), ("fr_FR.UTF-8", False),
    ("pt_BR.UTF-8", False), ("de_DE.UTF-8", True)])
def test_language_of_the_locale(shelf, locale, spanish):
    """The locale's language if shipped, else Spanish; --language wins."""
    env = environment(LC_ALL=locale, LANG="")
    assert ("Cerrado" in done("status", "closed.dpg", cwd=shelf, env=env).text) == spanish
    assert "Closed" in done("status", "closed.dpg", "--language", "en", cwd=shelf, env=env).text
    assert "Cerrado" in done("status", "--language=es", "closed.dpg", cwd=shelf, env=env).text


CONTROL = re.compile(rb"[\x00-\x09\x0b-\x1f\x7f]")


def test_one_json_document_and_nothing_else(tmp_path, shelf):
    """Every command with --json: one document on standard output, quiet or not."""
    study = tmp_path / "study.dpg"
    script = consent() + ["!"]
    lines: list[tuple[list, dict]] = [
        (["init", study, "--questionnaire", "dpg-staff", "--plan", "dpg", "--practice"], {}),
        (["check", "dpg-staff", "dpg", "analyst"], {}), (["open", study], {}),
        (["status", study], {}), (["verify", study], {}),
        (["import", study, shelf / "good.csv", "--map", shelf / "map.yaml", "--dry-run"], {}),
        (["import", study, shelf / "good.csv", "--map", shelf / "map.yaml"], {}),
        (["interview", study], {"stdin": "\n".join(script)}), (["close", study], {}),
    ]
    for words, how in lines:
        for quiet in ([], ["--quiet"]):
            if quiet and words[0] == "init":
                words = ["init", tmp_path / "second.dpg", *words[2:]]
            outcome = done(*words, "--json", *quiet, **how)
            document = json.loads(outcome.out)
            assert isinstance(document, dict) and document
            assert outcome.out.endswith(b"}\n")
            if quiet:
                assert outcome.err == b"", str(outcome)
            assert not CONTROL.search(outcome.out + outcome.err)


def test_json_says_what_the_text_says(tmp_path):
    study = make_study(tmp_path, "--title", "Ministerio Ñ «1»", "--plan", "dpg")
    status = done("status", study, "--json").json
    assert status == {"title": "Ministerio Ñ «1»", "status": "open", "practice": True,
                      "headcount": None,
                      "responses": [{"instrument": "dpg-staff", "complete": 0, "unfinished": 0}]}
    assert done("verify", study, "--json").json == {
        "intact": True, "failed": [], "conflicts": 0, "responses": status["responses"]}
    report = dpg("check", "--json", tmp_path / "study.dpg")
    assert report.code == 1
    assert [set(found) for found in report.json["diagnostics"]] == [
        {"file", "line", "column", "code", "severity", "message"}]


def test_quiet_says_only_errors(tmp_path, shelf):
    study = tmp_path / "study.dpg"
    for words in (["init", study, "--questionnaire", "dpg-staff", "--practice"], ["open", study],
                  ["check", "dpg-staff"], ["status", study], ["verify", study],
                  ["import", study, shelf / "good.csv", "--map", shelf / "map.yaml"],
                  ["close", study]):
        assert done(*words, "--quiet").err == b"", words
    assert dpg("open", tmp_path / "nada.dpg", "--quiet").err != b""
    outcome = dpg("import", shelf / "open.dpg", shelf / "bad.csv", "--map", shelf / "map.yaml",
                  "--quiet")
    assert outcome.code == 65 and "quizás" in outcome.messages


def test_nothing_for_terminals_when_there_is_none(tmp_path, shelf):
    """No progress, colours or control characters in a pipe or file, whatever TERM says."""
    study = tmp_path / "study.dpg"
    big = tmp_path / "big.csv"
    big.write_text("FIL01,LID01\n" + "si,3\n" * 5_000)
    env = environment(TERM="xterm-256color", COLORTERM="truecolor", CLICOLOR_FORCE="1")
    for words in (["--help"], ["init", study, "--questionnaire", "dpg-staff", "--practice"],
                  ["open", study], ["import", study, big, "--map", shelf / "map.yaml"],
                  ["import", study, shelf / "bad.csv", "--map", shelf / "map.yaml"],
                  ["check", shelf / "wrong.yaml"], ["status", study], ["verify", study],
                  ["interview", study], ["close", study], ["serve", study]):
        outcome = dpg(*words, env=env)
        assert not CONTROL.search(outcome.out + outcome.err), str(outcome)


def test_results_and_the_rest_go_apart(tmp_path, shelf):
    """Results to standard output, everything else to standard error."""
    study = tmp_path / "study.dpg"
    made = done("init", study, "--questionnaire", "dpg-staff", "--practice")
    assert made.out == b"" and "Creado" in made.messages
    opened = done("open", study)
    assert opened.out == b"" and "Abierto" in opened.messages
    assert done("status", study).err == b""
    taken = done("import", study, shelf / "good.csv", "--map", shelf / "map.yaml")
    assert "2 filas: 2 nuevas" in taken.text
    assert "2 nuevas" not in taken.messages
    closed = done("close", study)
    assert closed.text == "dpg-staff: 2\n" and "Cerrado" in closed.messages
    checked = dpg("check", shelf / "wrong.yaml")
    assert "Q003" in checked.text and checked.err == b""


def test_a_result_that_cannot_be_written_is_no_success(shelf):
    for words in (["status", "open.dpg"], ["status", "open.dpg", "--json"], ["verify", "open.dpg"],
                  ["check", "wrong.yaml"], ["--help"]):
        with open("/dev/full", "wb") as full:
            run = subprocess.run([PROGRAM, *words], cwd=shelf, stdout=full, env=environment(),
                                 stderr=subprocess.PIPE)
        assert run.returncode == 74, words
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run([PROGRAM, "status", "open.dpg"], cwd=shelf, stdout=writer,
                         env=environment(), stderr=subprocess.PIPE)
    os.close(writer)
    assert run.returncode in (74, -signal.SIGPIPE)


# Study files

def test_shipped_files_need_no_folder(tmp_path):
    """Working directory first, then $DPG_DATA; and the executable's own place without either."""
    (tmp_path / "dpg-staff.yaml").write_text("questionnaire: mine\n")
    assert dpg("check", "dpg-staff", cwd=tmp_path).code == 1
    (tmp_path / "dpg-staff.yaml").unlink()
    data = tmp_path / "data/questionnaires"
    data.mkdir(parents=True)
    (data / "propio.yaml").write_bytes(STAFF.read_bytes())
    assert dpg("check", "propio", cwd=tmp_path).code == 66
    done("check", "propio", cwd=tmp_path, env=environment(DPG_DATA=str(tmp_path / "data")))
    bare = environment()
    del bare["DPG_DATA"]
    done("check", "dpg-staff", "dpg", "tafe-exit", "analyst", cwd=tmp_path, env=bare)


def test_settings_reach_the_form(tmp_path):
    values = {name: f"Texto de {name}" for name in SURVEY.data["settings"]}
    values["unidades"] = "a = Unidad A; b = Unidad B"
    values["etnias"] = "x = Pueblo X"
    options = [word for name, value in values.items() for word in ("--set", f"{name}={value}")]
    study = tmp_path / "real.dpg"
    done("init", study, "--questionnaire", "dpg-staff", *options, "--set",
         "ministerio.en=The Ministry", "--title", "Ministerio")
    done("open", study)
    assert done("status", study, "--json").json["practice"] is False
    with Server(study, tmp_path) as server:
        spanish, english = server.ask("GET", "/?lang=es").text, server.ask("GET", "/?lang=en").text
        assert "Texto de ministerio" in spanish and "The Ministry" in english
        assert "Unidad B" in spanish and "Unidad B" in english and "Pueblo X" in spanish
        assert "ráctica" not in spanish.split("<form")[0].replace("práctica de", "")
        assert "ejemplo)" not in spanish
        assert server.put(new_id(), {"DEM07": "b", "DEM10": "x"}).status == 201
        assert server.put(new_id(), {"DEM07": "planificacion"}).status == 422
        assert server.stop() == 0


def test_what_would_be_lost_is_refused(shelf, tmp_path):
    """A file is never its own output, by whatever name; practice answers are not thrown away."""
    own = tmp_path / "propio.yaml"
    own.write_text("# mío\n" + STAFF.read_text())
    for name in ("propio.yaml", "./propio.yaml", "../" + tmp_path.name + "/propio.yaml"):
        assert dpg("convert", "propio.yaml", name, cwd=tmp_path).code == 64, name
    assert own.read_text().startswith("# mío\n")
    (tmp_path / "ya").mkdir()
    practice = make_study(tmp_path / "ya", name="practica.dpg")
    before = practice.read_bytes()
    again = dpg("demo", tmp_path / "ya")
    assert again.code == 73 and "practica.dpg" in again.messages, str(again)
    assert practice.read_bytes() == before


def test_a_study_holds_a_questionnaire_once(tmp_path):
    twice = dpg("init", tmp_path / "s.dpg", "--questionnaire", "dpg-staff", "dpg-staff-24",
                "dpg-staff", "--practice")
    assert twice.code == 64 and "dpg-staff" in twice.messages, str(twice)
    assert not (tmp_path / "s.dpg").exists()


def test_a_study_without_a_questionnaire_is_damaged(tmp_path):
    study = make_study(tmp_path)
    file = sqlite3.connect(study)
    file.execute("DELETE FROM instrument")
    file.commit()
    file.close()
    for words in (["serve", study], ["interview", study], ["status", study], ["score", study]):
        assert dpg(*words).code == 65, words


def test_too_many_choices_are_refused_before_any_answer(tmp_path):
    path = tmp_path / "muchas.yaml"
    path.write_text(STAFF.read_text())
    units = ";".join(f"u{n}" for n in range(10_001))
    many = dpg("init", tmp_path / "s.dpg", "--questionnaire", path, "--practice", "--set",
               f"unidades={units}")
    assert many.code == 65 and "10000" in many.messages, str(many)


def test_a_regional_language_is_found(tmp_path):
    path = tmp_path / "bo.yaml"
    path.write_text(
        "questionnaire: bo\nversion: '1'\nlanguages: [en, es-BO]\n"
        "title: {en: Survey, es-BO: Encuesta}\nscales:\n  yn: [{code: a, label: {en: A, es-BO: A}}]\n"
        "sections:\n  - id: S\n    title: {en: Part, es-BO: Parte}\n    questions:\n"
        "      - {id: Q, scale: yn, text: {en: Why, es-BO: Porqué}}\n")
    study = make_study(tmp_path, questionnaire=path)
    with Server(study, tmp_path) as server:
        for asked in ("es-BO", "es-bo,en;q=0.5", "es-MX", "es"):
            page = server.ask("GET", "/", headers={"Accept-Language": asked}).text
            assert '<html lang="es-BO"' in page, asked
        assert '<html lang="en"' in server.ask("GET", "/?lang=EN").text
        assert server.stop() == 0
    said = dpg("interview", study, "--language", "en", stdin="y\n=es-BO\n!\n").text
    assert "Porqué" in said


def test_serve_on_a_port_in_use(shelf):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        outcome = dpg("serve", "open.dpg", "--port", port, cwd=shelf)
        assert outcome.code == 69 and outcome.out == b"" and str(port) in outcome.messages
    for host in ("banana", "8.8.8.8", "localhost.invalid"):
        outcome = dpg("serve", "open.dpg", "--port", 0, "--host", host, cwd=shelf)
        assert outcome.code == 69, str(outcome)
        assert host == "8.8.8.8" or f"'{host}' no es una dirección numérica" in outcome.messages


def test_serve_says_where_it_listens(tmp_path):
    study = make_study(tmp_path)
    with Server(study, tmp_path, "--host", "127.0.0.1") as server:
        assert server.origin.startswith("http://127.0.0.1:")
        assert server.ask("GET", "/health").json == {"ready": True}
        assert server.stop() == 0
        assert "nada se pierde" in server.err.read_text()
    with Server(study, tmp_path, "--host", "::1", "--quiet") as server:
        assert server.origin.startswith("http://[::1]:")
        assert server.ask("GET", "/health").status == 200
        assert server.stop() == 0
        assert server.err.read_bytes() == b""


def test_opening_and_closing(tmp_path):
    study = make_study(tmp_path, "--plan", "dpg", is_open=False)
    assert rows(study, "SELECT status, threshold FROM study") == [("draft", None)]
    done("open", study)
    assert rows(study, "SELECT status, threshold FROM study") == [("open", 10)]
    done("close", study)
    assert rows(study, "SELECT status, threshold FROM study") == [("closed", 10)]
    assert [kind for kind, in rows(study, "SELECT kind FROM event")] == [
        "created", "opened", "closed"]


@pytest.mark.parametrize("failed, sql", [
    ("responses", "UPDATE response SET answers = replace(answers, '\"3\"', '\"4\"')"),
    ("responses", "UPDATE response SET content_hash = zeroblob(32)"),
    ("responses", "UPDATE response SET complete = 0"),
    ("definitions", "UPDATE instrument SET definition = replace(definition, 'Sí', 'Sii')"),
    ("definitions", "UPDATE instrument SET definition = '{}'"),
    ("answers", "UPDATE instrument SET definition = '{}'"),
    ("definitions", "UPDATE study SET plan = replace(plan, '0.15', '0.16')"),
    ("state", "UPDATE study SET threshold = 5"),
    ("state", "UPDATE study SET status = 'closed'"),
    ("log", "DELETE FROM event WHERE number = 2"),
    ("log", "UPDATE event SET at = '2020-01-01T00:00:00Z' WHERE number = 1"),
    ("log", "UPDATE event SET details = '{\"rows\":0}' WHERE kind = 'imported'"),
])
def test_verify_finds_what_was_changed_by_hand(tmp_path, shelf, failed, sql):
    study = make_study(tmp_path, "--plan", "dpg")
    done("import", study, shelf / "good.csv", "--map", shelf / "map.yaml")
    connection = sqlite3.connect(study)
    assert connection.execute(sql).rowcount > 0
    connection.commit()
    connection.close()
    outcome = dpg("verify", study, "--json")
    assert outcome.code == 1, str(outcome)
    assert failed in outcome.json["failed"] and not outcome.json["intact"]
    assert "FALLA" in dpg("verify", study).text


def test_verify_of_damaged_bytes(tmp_path, shelf):
    """Bytes turned over anywhere: found, in words, without a crash."""
    study = make_study(tmp_path, "--plan", "dpg")
    done("import", study, shelf / "good.csv", "--map", shelf / "map.yaml")
    whole = study.read_bytes()
    found = 0
    for number in range(40):
        place = 100 + number * (len(whole) - 200) // 40
        study.write_bytes(whole[:place] + bytes(byte ^ 0xFF for byte in whole[place:place + 24])
                          + whole[place + 24:])
        outcome = dpg("verify", study)
        assert outcome.code in (0, 1, 65, 74), f"at byte {place}: {outcome}"
        found += outcome.code != 0
    # Free pages and gaps in pages mean nothing.
    assert found >= 20


# Interviews

def key_of(question: str, code: str) -> str:
    """What to type for a choice: the code where codes count, else its place in the list."""
    scale = SURVEY.data["scales"][SURVEY.by_id[question]["scale"]]
    own = scale if isinstance(scale, list) else scale["choices"]
    counts = not (isinstance(scale, dict) and "setting" in scale) and all(
        choice["code"].isdigit() for choice in own if "missing" not in choice)
    codes = [each for each, _ in SURVEY.choices(question)]
    return code if counts else str(codes.index(code) + 1)


def typed(question: str, answer) -> str:
    if SURVEY.kind(question) == "text":
        return answer
    if isinstance(answer, list):
        return ", ".join(key_of(question, code) for code in answer)
    return key_of(question, answer)


def consent() -> list[str]:
    return ["s"]


PATHS = {
    "everything": ({"FIL01": "si", "CAP05": "si", "EXP00": "continuar", "EXP01": "si",
                    "EXP03": ["bromas"], "EXP04": "no", "EXP06": "no"}, {"EXP08", "EXP09"}),
    "nothing of it": ({"FIL01": "no", "CAP05": "no", "EXP00": "saltar"},
                      {f"PRO0{n}" for n in range(1, 7)} | {"CAP06"}
                      | {f"EXP0{n}" for n in range(1, 10)}),
    "told someone": ({"FIL01": "PNC", "CAP05": "PNC", "EXP00": "continuar",
                      "EXP01": "no_segura", "EXP03": ["ninguna"], "EXP04": "si",
                      "EXP06": "formal"},
                     {f"PRO0{n}" for n in range(1, 7)} | {"CAP06", "EXP02", "EXP07"}),
    "rather not say": ({"FIL01": "si", "CAP05": "no", "EXP00": "continuar", "EXP01": "PNC",
                        "EXP03": ["PNC"], "EXP04": "no"},
                       {"CAP06", "EXP02"} | {f"EXP0{n}" for n in range(5, 10)}),
}


def interview(study: Path, lines: list[str], *options: str, end: str = "\n") -> Outcome:
    return dpg("interview", study, *options, stdin="\n".join(lines) + end)


def resumable(outcome: Outcome) -> str | None:
    """What a paused interview says can be gone on with."""
    found = re.search(r"--resume\s+([0-9a-f]{32})", outcome.text)
    return found and found[1]


@pytest.mark.parametrize("path", PATHS)
def test_every_way_of_answering_keeps_the_same(tmp_path, path):
    """Terminal, browser form, programs and import: the same answers, the same hash."""
    changes, hidden = PATHS[path]
    given = SURVEY.full_answers(len(path)) | changes
    hidden = hidden | {
        follow_up for follow_up, choice in (("CAP06_otro", "otro"), ("CAP07_otra", "otra"))
        if follow_up[:5] in hidden or choice not in given[follow_up[:5]]}
    asked = {name: answer for name, answer in given.items() if name not in hidden}
    expected = asked | {name: None for name in hidden}
    study = make_study(tmp_path)
    script = consent() + [typed(name, answer) for name, answer in asked.items()] + ["s"]
    outcome = interview(study, script)
    assert outcome.code == 0, str(outcome)
    assert "Guardado. Gracias." in outcome.text and "Línea ficticia 000" in outcome.text
    with Server(study, tmp_path) as server:
        assert server.put(new_id(), given).status == 201
        assert server.post(form_fields(new_id(), given)).status == 303
        assert server.stop() == 0
    table, plan = imported_table(tmp_path, given)
    assert dpg("import", study, table, "--map", plan).code == 0
    assert list(stored(study).values()) == [expected] * 4
    assert len(rows(study, "SELECT DISTINCT content_hash FROM response")) == 1
    assert {channel for channel, in rows(study, "SELECT channel FROM response")} == {
        "terminal", "browser", "imported"}
    assert verified(study)["responses"][0] == {
        "instrument": "dpg-staff", "complete": 4, "unfinished": 0}


def imported_table(folder: Path, answers: dict) -> tuple[Path, Path]:
    table, plan = folder / "table.csv", folder / "table.yaml"
    cells = ["|".join(answer) if isinstance(answer, list) else answer for answer in answers.values()]
    table.write_text(",".join(answers) + "\n" + ",".join(f'"{cell}"' for cell in cells) + "\n")
    columns = "".join(
        f"  - {{question: {name}, header: {name}"
        + (', separator: "|"' if SURVEY.kind(name) == "several" else "") + "}\n"
        for name in answers)
    plan.write_text(f"import: dpg-staff\nlanguage: es\ncolumns:\n{columns}")
    return table, plan


def test_interview_pause_and_resume(tmp_path):
    study = make_study(tmp_path)
    paused = interview(study, consent() + ["1", "4", "2", "!"])
    assert paused.code == 0
    name = resumable(paused)
    assert verified(study)["responses"][0]["unfinished"] == 1
    again = interview(study, ["5", "!"], "--resume", name)
    assert again.code == 0 and "Desea participar" not in again.text
    assert "Pregunta 4 de" in again.text
    asked = {key: value for key, value in stored(study)[name].items() if value is not None}
    assert asked == {"FIL01": "si", "LID01": "4", "LID02": "no", "LID03": "5"}
    # Everything else blank, to the end.
    finished = interview(study, [""] * 80 + ["s"], "--resume", name, end="\ns\n" * 40)
    assert finished.code == 0 and "Guardado" in finished.text
    assert rows(study, "SELECT complete FROM response") == [(1,)]
    assert {key for key, value in stored(study)[name].items() if value is not None} == set(asked)
    # What was handed in is no draft any more.
    assert interview(study, ["1"], "--resume", name).code == 66


def test_interview_back_and_skip(tmp_path):
    """Going back shows what was answered; changing it opens and closes what follows."""
    study = make_study(tmp_path)
    outcome = interview(study, consent() + ["<", "1", "3", "<", "<", "2", "5", "", "!"])
    assert outcome.code == 0
    assert "*1) Sí" in outcome.text and "*  3) Ni de acuerdo" in outcome.text
    assert "Pregunta 2 de 74" in outcome.text and "Pregunta 2 de 68" in outcome.text
    [kept] = stored(study).values()
    assert {name: value for name, value in kept.items() if value is not None} == {
        "FIL01": "no", "LID01": "5"}
    assert kept["PRO01"] is None
    # Enter goes on past an answered question; a dash takes the answer back.
    name = next(iter(stored(study)))
    assert interview(study, ["<", "<", "", "", "!"], "--resume", name).code == 0
    assert (stored(study)[name]["FIL01"], stored(study)[name]["LID01"]) == ("no", "5")
    assert interview(study, ["<", "-", "!"], "--resume", name).code == 0
    assert "LID01" not in stored(study)[name]


def test_interview_language(tmp_path):
    study = make_study(tmp_path)
    outcome = interview(study, consent() + ["1", "=en", "4", "=xx", "=es", "=EN", "!"])
    assert outcome.code == 0
    assert "Strongly agree" in outcome.text and "Muy de acuerdo" in outcome.text
    assert "The questionnaire is in: es, en, pt, fr" in outcome.text
    assert rows(study, "SELECT language FROM response") == [("en",)]
    name = next(iter(stored(study)))
    assert "Question 3 of" in interview(study, ["!"], "--resume", name).text
    english = dpg("interview", study, "--language", "en", stdin="n\n")
    assert "I agree" in english.text and "(y/n)" in english.text


def test_interview_with_what_makes_no_sense(tmp_path):
    """Says so, asks again, keeps nothing of it."""
    study = make_study(tmp_path)
    junk = ["0", "4", "-1", "1,2", "1 2", "si", "PNC", "é" * 3_000, "\u0661", "1\x00", "\x1b[A"]
    outcome = interview(study, ["quizás", "", "s"] + junk + ["?", " 1 ", "!"])
    assert outcome.code == 0
    assert outcome.text.count("Eso no está en la lista") == len(junk)
    broken = dpg("interview", study, stdin=b"s\n\xff\xfe\n\xf1\n")
    assert broken.code == 1 and broken.text.count("Eso no está en la lista") == 2
    asked = {key: value for answers in stored(study).values() for key, value in answers.items()
             if value is not None}
    assert asked == {"FIL01": "si"}


def test_interview_with_several_answers(tmp_path):
    """Places with commas; exclusive choices alone; the scale's order whatever the typing."""
    study = make_study(tmp_path)
    to_the_question = ["2", *[""] * 12, *[""] * 4, "2"]
    outcome = interview(study, consent() + to_the_question
                        + ["1,99", "11,1", "1,1", "uno", "5, 1;3", "!"])
    assert "¿qué le dificultó capacitarse" in outcome.text
    assert "Una de las opciones marcadas va sola" in outcome.text
    assert "Marque cada opción una sola vez" in outcome.text
    [kept] = stored(study).values()
    assert kept["CAP07"] == ["tiempo", "costo", "lejania_horario"]


def test_interview_text_too_long(tmp_path):
    study = make_study(tmp_path)
    answers = PATHS["nothing of it"]
    script = [typed(name, answer) for name, answer in (SURVEY.full_answers() | answers[0]).items()
              if name not in answers[1]]
    place = [name for name in SURVEY.by_id if name not in answers[1]].index("ABI01")
    script[place:place + 1] = ["x" * 1_001, "ñ" * 1_000]
    outcome = interview(study, consent() + script + ["s"])
    assert outcome.code == 0 and "pasa de 1000 caracteres" in outcome.text
    [kept] = stored(study).values()
    assert kept["ABI01"] == "ñ" * 1_000


def test_interview_declined_keeps_nothing(tmp_path):
    study = make_study(tmp_path)
    before = study.read_bytes()
    for word in ("n", "no", "N", " No "):
        outcome = interview(study, [word])
        assert outcome.code == 0 and "No se guardó nada" in outcome.text
        assert "FIL01" not in outcome.text and "Pregunta 1" not in outcome.text
    assert interview(study, [], end="").code == 1
    assert study.read_bytes() == before


def test_interview_not_handed_in(tmp_path):
    """"No" at the end goes back to the last question; the end of input leaves a draft."""
    study = make_study(tmp_path)
    outcome = interview(study, consent() + ["2"] + [""] * 80 + ["n"])
    assert outcome.code == 1
    name = resumable(outcome)
    assert stored(study)[name]["FIL01"] == "no"
    assert rows(study, "SELECT complete FROM response") == [(0,)]


@pytest.mark.parametrize("kept", range(1, 5))
def test_interview_cut_off_can_be_resumed(tmp_path, kept):
    """The end of input after any answer: exit 1, and all that was answered is there."""
    study = make_study(tmp_path)
    outcome = interview(study, consent() + ["1", "4", "2", "5"][:kept])
    assert outcome.code == 1 and "En pausa" in outcome.text
    name = resumable(outcome)
    again = interview(study, ["!"], "--resume", name)
    assert again.code == 0 and f"Pregunta {kept + 1} de" in again.text
    report = dpg("interview", study, "--resume", name, "--json")
    assert report.code == 1 and report.json == {"outcome": "inputEnded", "resume": name}


@pytest.mark.parametrize("last", [["!"], []])
def test_interview_paused_before_the_first_answer(tmp_path, last):
    study = make_study(tmp_path)
    outcome = interview(study, consent() + last)
    assert resumable(outcome) is None and stored(study) == {}
    assert "Todavía no había respuestas que guardar" in outcome.text


def test_interview_killed_keeps_every_answer(tmp_path):
    study = make_study(tmp_path)
    process = subprocess.Popen([PROGRAM, "interview", study], env=environment(),
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdin.write(b"s\n1\n4\n")
    process.stdin.flush()
    seen = b""
    while b"Pregunta 3" not in seen:
        seen += process.stdout.read1(4_096)
    process.kill()
    process.communicate()
    [kept] = stored(study).values()
    assert (kept["FIL01"], kept["LID01"]) == ("si", "4")
    verified(study)


def test_interview_while_the_study_is_closed(tmp_path):
    study = make_study(tmp_path)
    process = subprocess.Popen([PROGRAM, "interview", study], env=environment(),
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    process.stdin.write(b"s\n1\n")
    process.stdin.flush()
    seen = b""
    while b"Pregunta 2" not in seen:
        seen += process.stdout.read1(4_096)
    done("close", study)
    _, err = process.communicate(b"4\n")
    assert process.returncode == 69 and "cerrado" in err.decode()


class Terminal:
    """A person at a real terminal."""

    def __init__(self, study: Path, *options: str):
        self.child = pexpect.spawn(str(PROGRAM), ["interview", str(study), *options],
                                   env=environment(TERM="xterm"), encoding="utf-8", timeout=10,
                                   dimensions=(40, 80))
        self.child.delaybeforesend = None

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_) -> None:
        self.child.close(force=True)

    def sees(self, text: str) -> Terminal:
        self.child.expect_exact(text)
        return self

    def types(self, *lines: str) -> Terminal:
        for line in lines:
            self.child.sendline(line)
        return self

    def ends(self) -> int | None:
        self.child.expect(pexpect.EOF)
        self.child.close()
        return self.child.exitstatus


def test_interview_with_every_kind_of_question(tmp_path):
    """Notes are read out, rows under their question, records come and go, computed values do not."""
    fixture = ROOT / "Tests/Browser/fixtures/every-kind.yaml"
    study = make_study(tmp_path, questionnaire=fixture)
    with Terminal(study) as person:
        person.sees("(s/n)").types("s").sees("¿Trabaja en esta institución? (obligatoria)").types("")
        person.sees("necesita una respuesta").types("2").sees("¿Cómo aprendió").types("3")
        person.sees("¿Cuál?").types("Una colega").sees("3) Por igual").types("3")
        person.sees("10 = totalmente igualitaria").types("7").sees("¿Está de acuerdo con estas")
        person.sees("Trata igual").types("4").sees("Explica por qué").types("ns")
        person.sees("Actúa ante").types("1").sees("No ponga nombres").sees("2020-01-01").types("9/3/26")
        person.sees("Escriba la fecha así").types("2026-03-09").sees("¿Qué edad").types("18")
        person.sees("¿Cuántas hijas").types("18").sees("No puede haber más hijos").types("0")
        person.sees("¿Algo más?").types("").sees("¿Agregar un registro?").types("s")
        person.sees("Registro 1 · Pregunta 1").types("Acta").sees("¿Qué clase").types("1")
        person.sees("Número de la norma").types("<").sees("*1) Norma").types("2")
        person.sees("Fecha del documento").types("").sees("Qué demuestra").types("Mucho")
        person.sees("1) Registro 1  Acta").sees("¿Agregar otro?").types("!").sees("--resume")
        assert person.ends() == 0
        name = re.search(r"[0-9a-f]{32}", person.child.before)[0]
    with Terminal(study, "--resume", name) as person:
        person.sees("1) Registro 1  Acta").types("s").sees("Registro 2").types("Otra", "", "", "")
        person.sees("2) Registro 2  Otra").types("-1").sees("1) Registro 1  Otra").types("n")
        person.sees("¿Entregar").types("s").sees("Guardado").sees("Línea nacional: 137")
        assert person.ends() == 0
    kept = stored(study)[name]
    assert [each["E_titulo"] for each in kept["E"]] == ["Otra"]
    assert (kept["MEDIO_otro"], kept["LIDb"], kept["FECHA"], kept["TOTAL"]) == (
        "Una colega", "NS", "2026-03-09", "18")
    assert "AVISO" not in kept
    verified(study)


def test_interview_at_a_terminal(tmp_path):
    study = make_study(tmp_path)
    with Terminal(study) as person:
        person.sees("PRÁCTICA").sees("Diagnóstico Participativo de Género")
        person.sees("acepto participar").sees("(s/n)").types("s").sees("Pregunta 1 de").types("?")
        person.sees("volver a la pregunta anterior").types("1").sees("Pregunta 2 de").types("9")
        person.sees("Eso no está en la lista").types("4").sees("Pregunta 3 de").types("<")
        person.sees("*  4) De acuerdo").types("=en").sees("Question 2 of 74").types("5")
        person.sees("Question 3 of").types("!").sees("--resume")
        assert person.ends() == 0
        name = re.search(r"[0-9a-f]{32}", person.child.before)[0]
    assert (stored(study)[name]["FIL01"], stored(study)[name]["LID01"]) == ("si", "5")
    with Terminal(study, "--resume", name) as person:
        person.sees("Question 3 of").types("")
        for number in range(4, 80):
            if person.child.expect_exact([f"Question {number} of", "(y/n)"]) == 1:
                break
            person.types("")
        person.types("y").sees("Saved. Thank you.").sees("National helpline")
        assert person.ends() == 0
    assert rows(study, "SELECT complete, channel, language FROM response") == [
        (1, "terminal", "en")]


def test_interview_left_at_a_terminal(tmp_path):
    """Ctrl-D ends with 1 and a draft; Ctrl-C too leaves what was answered."""
    study = make_study(tmp_path)
    with Terminal(study) as person:
        person.sees("(s/n)").types("s").sees("Pregunta 1").types("1").sees("Pregunta 2")
        person.child.sendeof()
        person.sees("--resume")
        assert person.ends() == 1
    with Terminal(study) as person:
        person.sees("(s/n)").types("s").sees("Pregunta 1").types("2").sees("Pregunta 2")
        person.child.sendintr()
        person.ends()
        assert person.child.signalstatus == signal.SIGINT or person.child.exitstatus not in (0, None)
    assert sorted(answers["FIL01"] for answers in stored(study).values()) == ["no", "si"]
    assert verified(study)["responses"][0]["unfinished"] == 2


# Scores and exports

def test_score_of_too_small_a_group(tmp_path):
    """Fewer than the threshold: 77, and no figure on any output."""
    study = make_study(tmp_path, "--plan", "dpg")
    assert dpg("score", study).code == 77
    with Server(study, tmp_path) as server:
        for number in range(9):
            assert server.put(new_id(), SURVEY.full_answers(number)).status == 201
        assert server.stop() == 0
    for options in ([], ["--json"], ["--by", "sex"]):
        outcome = dpg("score", study, *options)
        assert outcome.code == 77, str(outcome)
        assert not re.search(rb"\d+\.\d", outcome.out)


@pytest.fixture(scope="module")
def scored(tmp_path_factory) -> Path:
    """A study with 60 responses."""
    folder = tmp_path_factory.mktemp("scored")
    study = make_study(folder, "--plan", "dpg")
    with Server(study, folder) as server:
        for number in range(60):
            assert server.put(new_id(), SURVEY.full_answers(number)).status == 201
        assert server.stop() == 0
    return study


def test_score(scored):
    document = done("score", scored, "--json").json
    assert len(document["dimensions"]) == 8
    assert done("score", scored, "--by", "sex").text
    assert done("score", scored, "--quiet").err == b""
    assert dpg("score", scored, "--by", "nada").code == 64
    assert dpg("score", scored, "--plan", "nada").code == 66


def test_export_exit_codes(scored, tmp_path):
    done("export", scored, tmp_path / "a.xlsx")
    assert dpg("export", scored).code == 64
    assert dpg("export", scored, tmp_path / "a.odt").code == 64
    assert dpg("export", scored, tmp_path / "nada/a.xlsx").code == 73
    assert dpg("export", tmp_path / "nada.dpg", tmp_path / "b.xlsx").code == 66
    assert dpg("export", scored, tmp_path / "b.xlsx", "--layout", "nada").code == 66
    assert not (tmp_path / "b.xlsx").exists()


def test_a_layout_with_a_breakdown_that_the_plan_lacks_is_refused(scored, tmp_path):
    layout, book = tmp_path / "l.yaml", tmp_path / "b.xlsx"
    layout.write_text("layout: l\naudience: published\nsheets:\n"
                      "  - {kind: dimensions, title: D, breakdowns: [sex, levl]}\n")
    outcome = dpg("export", scored, book, "--layout", layout, "--language", "en")
    assert outcome.code == 65 and not book.exists()
    assert "l.yaml:4:52: error L004: the plan has no breakdown 'levl'." in outcome.messages
    layout.write_text(layout.read_text().replace("levl", "level"))
    done("export", scored, book, "--layout", layout)

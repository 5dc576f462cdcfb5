"""What several tests share: the files that `dpg demo` makes, made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from studies import done


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory) -> Path:
    """The folder of `dpg demo`, in Spanish."""
    folder = tmp_path_factory.mktemp("demo")
    done("demo", folder, "--language", "es", timeout=300)
    return folder


@pytest.fixture(scope="session")
def tafe_workbook(demo_folder) -> Path:
    """Workbook of real answers."""
    return demo_folder / "tafe.xlsx"


@pytest.fixture(scope="session")
def dpg_workbook(demo_folder) -> Path:
    """Workbook of a practice study with simulated answers."""
    return demo_folder / "dpg-practica.xlsx"


@pytest.fixture(scope="session")
def findings_json(demo_folder) -> Path:
    """Findings of the real answers."""
    return demo_folder / "tafe.json"


@pytest.fixture(scope="session")
def english_workbook(demo_folder, tmp_path_factory) -> Path:
    """The workbook of real answers in English."""
    path = tmp_path_factory.mktemp("english") / "tafe.xlsx"
    done("export", demo_folder / "tafe.dpg", path, "--language", "en", timeout=120)
    return path


@pytest.fixture(scope="session")
def responses_workbook(demo_folder, tmp_path_factory) -> Path:
    """One row a response of the real answers."""
    path = tmp_path_factory.mktemp("responses") / "tafe.xlsx"
    done("export", demo_folder / "tafe.dpg", path, "--layout", "microdata", "--language", "es",
         timeout=120)
    return path

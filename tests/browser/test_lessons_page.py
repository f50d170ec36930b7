"""The lessons as a page, in Chromium without a network."""

import contextlib
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from click.testing import CliRunner
from playwright.sync_api import Browser

from tailor.cli import cli

EXAMPLE = Path(__file__).parents[2] / "examples" / "journal" / "journal.json"


@pytest.fixture(scope="module")
def lessons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the example journal."""
    folder = tmp_path_factory.mktemp("lessons")
    (folder / "tailor.toml").touch()
    runner = CliRunner(env={"SOURCE_DATE_EPOCH": "1795305600", "HOME": str(folder), "XDG_CACHE_HOME": str(folder)})
    with contextlib.chdir(folder):
        for command in (["log", "import", str(EXAMPLE)], ["lessons", "--html", "lessons.html"]):
            assert runner.invoke(cli, command).exit_code == 0
    return folder / "lessons.html"


@pytest.mark.parametrize("width", [320, 420, 800, 1400])
def test_words_stay_whole_and_the_page_is_as_wide_as_the_window(lessons: Path, browser: Browser, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(lessons.as_uri())
    narrowest = page.evaluate("Math.min(...[...document.querySelectorAll('tbody th')].map((cell) => cell.clientWidth))")
    assert narrowest > 100
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_bars_the_way_of_anybody(lessons: Path, browser: Browser, scheme: str) -> None:
    context = browser.new_context(color_scheme=scheme, offline=True, bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(lessons.as_uri())
    found = Axe().run(page).response["violations"]
    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found] == []
    context.close()

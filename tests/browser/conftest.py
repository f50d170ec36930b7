"""One Chromium for all tests of pages, and a job that they look at."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tailor.cli import cli

EXAMPLES = Path(__file__).parents[2] / "examples"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def jobs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two of the nurse's jobs and their overview."""
    out = tmp_path_factory.mktemp("jobs")
    home = str(tmp_path_factory.mktemp("browser-home"))
    env = {"SOURCE_DATE_EPOCH": "1795305600", "HOME": home, "XDG_CACHE_HOME": home, "TAILOR_JOURNAL": "false"}
    for posting in sorted((EXAMPLES / "nurse" / "jobs").iterdir())[:2]:
        arguments = ["write", str(posting), "--resume", str(EXAMPLES / "nurse" / "resume.pdf")]
        result = CliRunner().invoke(cli, [*arguments, "--out", str(out / posting.stem)], env=env)
        assert result.exit_code == 0, result.output
    assert CliRunner().invoke(cli, ["table", str(out)], env=env).exit_code == 0
    return out


@pytest.fixture
def job(jobs: Path, tmp_path: Path) -> Path:
    """A job folder of the test's own."""
    return Path(shutil.copytree(jobs / "home-health-nurse", tmp_path / "job"))


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser window without a network."""
    made = browser.new_context(offline=True, viewport={"width": 1280, "height": 900})
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A tab; a message in its console, or an error of its script, fails the test."""
    tab = context.new_page()
    messages: list[str] = []
    tab.on("console", lambda message: messages.append(message.text))
    tab.on("pageerror", lambda error: messages.append(str(error)))
    yield tab
    assert messages == []

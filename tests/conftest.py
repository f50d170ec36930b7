"""What all tests share: a fixed date, a home of their own, the command line, golden files."""

import os
from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

settings.register_profile("tailor", deadline=None, max_examples=40, derandomize=True)
settings.load_profile("tailor")

TODAY = 1795305600  # 2026-11-22, noon UTC


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the expected outputs anew instead of comparing")


@pytest.fixture(autouse=True)
def quiet_world(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in [name for name in os.environ if name.startswith("TAILOR_")]:
        monkeypatch.delenv(name)
    for name, value in {
        "SOURCE_DATE_EPOCH": str(TODAY),
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "NO_COLOR": "1",
        "COLUMNS": "100",
    }.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def tailor() -> Callable[..., Result]:
    """Runs the command line in this process; asserts the exit code (0 unless told otherwise)."""

    def run(*arguments: str | Path, code: int = 0, stdin: str | bytes | None = None) -> Result:
        from tailor.cli import cli  # noqa: PLC0415  as late as for a person

        result = CliRunner().invoke(cli, [str(argument) for argument in arguments], input=stdin, prog_name="tailor")
        assert result.exit_code == code, f"exit {result.exit_code}\n{result.output}\n{result.exception!r}"
        return result

    return run


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, Path], None]:
    """Compares a text with an expected file, or writes that file when pytest was called with --golden."""

    def compare(text: str, expected: Path) -> None:
        if request.config.getoption("--golden"):
            expected.parent.mkdir(parents=True, exist_ok=True)
            expected.write_text(text, encoding="utf-8")
            return
        assert expected.is_file(), f"{expected} is missing; make golden writes it"
        wanted = expected.read_text(encoding="utf-8")
        difference = "\n".join(unified_diff(wanted.splitlines(), text.splitlines(), "expected", "got", lineterm=""))
        assert text == wanted, f"{expected.name} differs:\n{difference}"

    return compare

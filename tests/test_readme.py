"""The outputs in the README are what the commands print."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

ROOT = Path(__file__).parents[1]
_OUTPUT = re.compile(
    r"<!-- output: tailor (?P<command>.*?) -->\n(?P<block>```console\n.*?```\n)<!-- /output -->", re.DOTALL
)


def test_the_outputs_are_real(
    tailor: Callable[..., Result],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    page = ROOT / "README.md"
    text = page.read_text(encoding="utf-8")

    def run(match: re.Match[str]) -> str:
        output = tailor(*shlex.split(match["command"])).output
        block = f"```console\n$ .venv/bin/tailor {match['command']}\n{output.rstrip()}\n```\n"
        return f"<!-- output: tailor {match['command']} -->\n{block}<!-- /output -->"

    assert len(_OUTPUT.findall(text)) == 2
    nurse = ROOT / "examples" / "nurse"
    tailor("batch", nurse / "jobs", "--resume", nurse / "resume.pdf", "--out", "out/demo/nurse")
    fresh = _OUTPUT.sub(run, text)
    if request.config.getoption("--golden"):
        page.write_text(fresh, encoding="utf-8")
    assert fresh == page.read_text(encoding="utf-8"), "the README shows an old output: make golden"


def test_every_command_of_the_readme_exists(tailor: Callable[..., Result]) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:`|^ {4}|bin/)tailor ([a-z]+)", text, re.MULTILINE))
    known = set(re.findall(r"^  ([a-z]+) ", tailor("--help").output, re.MULTILINE))
    assert named <= known
    assert {"write", "match", "read", "verify", "init", "doctor"} <= named


def test_every_file_that_the_pages_link_to_exists() -> None:
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")):
        links = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        assert [link for link in links if not (page.parent / link).exists()] == [], page.name

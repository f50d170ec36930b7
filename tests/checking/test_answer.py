"""The answer of `tailor check`: on the terminal, as JSON, its exit code, its page of rules."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor.checking import rules
from tests.checking.test_check import GOOD

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]


def test_the_answer_as_json_and_the_exit_code_follow_the_severity(tailor: Run, tmp_path: Path) -> None:
    path = tmp_path / "resume.md"
    path.write_text(GOOD, encoding="utf-8")
    answer = json.loads(tailor("check", path, "--json").output)
    assert (answer["schema_version"], answer["file"], answer["kind"]) == (1, "resume.md", "resume")
    assert [(row["rule"], row["severity"]) for row in answer["findings"]] == [("file-format", "warning")]
    tailor("check", path, "--strict", code=1)
    path.write_text(GOOD.replace("ada.fenwick@example.org | ", ""), encoding="utf-8")
    tailor("check", path, code=1)


def test_a_file_without_anything_of_a_resume_is_told_so(tailor: Run, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("Buy bread and milk.\n", encoding="utf-8")
    assert "no-name" in tailor("check", path, "--as", "resume", code=1).output


def test_the_page_of_rules_lists_every_rule(golden: Callable[[str, Path], None]) -> None:
    page = ROOT / "docs" / "checks.md"
    head, _, _ = page.read_text(encoding="utf-8").partition("<!-- rules -->")
    rows = [f"| `{rule.name}` | {rule.severity} | {rule.remedy} | {rule.source} |" for rule in rules().values()]
    table = "\n".join(["| rule | severity | what to do | who says so |", "| --- | --- | --- | --- |", *rows])
    golden(f"{head}<!-- rules -->\n{table}\n", page)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("resume.docx", b"\xff\xfea\x00", "this is not a Word file, whatever its name says, but plain text"),
        (
            "resume.docx",
            b"<html><body><p>Ann</p></body></html>",
            "not a Word file, whatever its name says, but a web page",
        ),
        ("resume.pdf", b"Ann Example", "this is not a PDF file, whatever its name says, but plain text"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_told_so_first(
    name: str, content: bytes, said: str, tailor: Run, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    assert said in " ".join(tailor("check", tmp_path / name, code=1).stderr.split())


def test_a_file_with_advice_alone_has_nothing_to_mend(tailor: Run, tmp_path: Path) -> None:
    path = tmp_path / "resume.docx"
    tailor("export", _saved(tmp_path, GOOD.replace("Mar 2019", "2019")), "--to", "docx", "-o", path)
    assert "read as a resume: nothing to mend, 1 piece of advice" in tailor("check", path, "--strict").output
    tailor("export", _saved(tmp_path, GOOD), "--to", "docx", "-o", path, "--force")
    assert tailor("check", path).output.strip() == "resume.docx, read as a resume: nothing to mend"


def _saved(folder: Path, text: str) -> Path:
    (folder / "resume.md").write_text(text, encoding="utf-8")
    return folder / "resume.md"

"""`tailor read -o`: the resume as YAML that a person corrects once and uses from then on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor import read_resume

EXAMPLES = Path(__file__).parents[2] / "examples"

Run = Callable[..., Result]


@pytest.mark.parametrize("resume", ["nurse/resume.pdf", "data-engineer/resume.docx", "bookkeeper/resume.md"])
def test_reading_the_yaml_back_gives_the_same_resume(tailor: Run, tmp_path: Path, resume: str) -> None:
    target = tmp_path / "me.yaml"
    tailor("read", EXAMPLES / resume, "-o", target)
    assert read_resume(target).to_json_resume() == read_resume(EXAMPLES / resume).to_json_resume()


def test_a_correction_made_by_hand_is_what_the_program_reads(tailor: Run, tmp_path: Path) -> None:
    target = tmp_path / "me.yaml"
    tailor("read", EXAMPLES / "bookkeeper" / "resume.md", "-o", target)
    text = target.read_text(encoding="utf-8")
    assert text.startswith("# resume.md, as tailor understood it.")
    target.write_text(text.replace("position: Accounting Clerk", "position: Senior Accounting Clerk"), encoding="utf-8")
    assert [row["position"] for row in _work(target)] == ["Bookkeeper", "Senior Accounting Clerk", "Office Assistant"]


def test_a_file_that_is_there_is_left_alone_without_force(tailor: Run, tmp_path: Path) -> None:
    target = tmp_path / "me.yaml"
    target.write_text("my own")
    result = tailor("read", EXAMPLES / "bookkeeper" / "resume.md", "-o", target, code=1)
    assert "--force" in result.stderr
    assert target.read_text() == "my own"
    tailor("read", EXAMPLES / "bookkeeper" / "resume.md", "-o", target, "--force")
    assert target.read_text() != "my own"


def test_a_posting_is_not_written_as_a_resume(tailor: Run, tmp_path: Path) -> None:
    posting = EXAMPLES / "nurse" / "jobs" / "home-health-nurse.txt"
    tailor("read", posting, "--as", "posting", "-o", tmp_path / "me.yaml", code=2)
    assert not (tmp_path / "me.yaml").exists()


def _work(path: Path) -> list[dict[str, object]]:
    rows = read_resume(path).to_json_resume()["work"]
    assert isinstance(rows, list)
    return rows

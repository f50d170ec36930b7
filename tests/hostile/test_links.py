"""Links in the output folder lead nowhere; a folder that a person names may be one."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tailor.cli import cli
from tailor.model import Answers
from tailor.pipeline import save_answers
from tests.hostile.samples import EXAMPLES

RESUME = str(EXAMPLES / "bookkeeper" / "resume.md")
POSTING = "{title}\nElm Works\n\nRequirements\n- Bookkeeping\n- Month-end close\n"


def run(*command: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, command), "--resume", RESUME])


@pytest.fixture
def jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "jobs"
    folder.mkdir()
    for name, title in (("a.txt", "Bookkeeper"), ("b.txt", "Payroll Clerk")):
        (folder / name).write_text(POSTING.format(title=title))
    (tmp_path / "elsewhere").mkdir()
    return folder


def test_a_jobs_folder_that_leads_elsewhere_is_refused_and_the_other_jobs_are_made(jobs: Path, tmp_path: Path) -> None:
    assert run("batch", jobs, "-o", "first").exit_code == 0
    linked, kept = sorted(path.name for path in (tmp_path / "first").iterdir() if (path / "resume.docx").exists())
    (tmp_path / "out").mkdir(exist_ok=True)
    (tmp_path / "out" / linked).symlink_to(tmp_path / "elsewhere")
    result = run("batch", jobs, "-o", "out")
    assert result.exit_code == 1
    assert "links in the output folder are not followed" in result.output
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert (tmp_path / "out" / kept / "resume.docx").is_file()


def test_a_folder_named_by_the_program_is_not_followed_and_one_named_by_the_person_is(
    jobs: Path, tmp_path: Path
) -> None:
    assert run("write", jobs / "a.txt").exit_code == 0
    (made,) = (tmp_path / "out").iterdir()
    made.rename(tmp_path / "moved")
    made.symlink_to(tmp_path / "elsewhere")
    refused = run("write", jobs / "a.txt")
    assert refused.exit_code == 1
    assert "this is a link" in refused.output
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert run("write", jobs / "a.txt", "-o", made).exit_code == 0
    assert (tmp_path / "elsewhere" / "resume.docx").is_file()


def test_the_folder_of_what_was_made_is_not_followed(jobs: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".made").symlink_to(tmp_path / "elsewhere")
    result = run("batch", jobs, "-o", "out")
    assert (result.exit_code, list((tmp_path / "elsewhere").iterdir())) == (1, [])
    assert "out/.made: this is a link" in result.stderr


def test_the_folder_of_inputs_that_make_looks_at_is_not_followed(jobs: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".inputs").symlink_to(tmp_path / "elsewhere")
    result = run("plan", jobs, "-o", "out")
    assert (result.exit_code, list((tmp_path / "elsewhere").iterdir())) == (1, [])
    assert "out/.inputs: this is a link" in result.stderr


def test_practice_and_letters_follow_no_link_in_the_place_of_a_jobs_folder(jobs: Path, tmp_path: Path) -> None:
    assert run("practice", jobs / "a.txt").exit_code == 0
    (made,) = (tmp_path / "out").iterdir()
    made.rename(tmp_path / "moved")
    made.symlink_to(tmp_path / "elsewhere")
    assert run("practice", jobs / "a.txt").exit_code == 1
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_new_job_search_writes_through_no_dangling_link(jobs: Path, tmp_path: Path) -> None:
    (jobs / "tailor.toml").symlink_to(tmp_path / "elsewhere" / "owned")
    assert CliRunner().invoke(cli, ["init", str(jobs)]).exit_code == 1
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_answers_are_written_through_no_link(tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("precious", encoding="utf-8")
    for name in (".answers.toml.part", "answers.toml"):
        (tmp_path / name).symlink_to(tmp_path / "victim")
    save_answers(Answers(dont_have=("SAP",)), tmp_path)
    assert (tmp_path / "victim").read_text(encoding="utf-8") == "precious"
    assert "SAP" in (tmp_path / "answers.toml").read_text(encoding="utf-8")

"""Links in the output folder lead nowhere; a folder that a person names may be one."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tailor.cli import cli
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

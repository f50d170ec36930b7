"""The examples, end to end through the command line: documentation, demonstration and expected output at once."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tailor import read_resume
from tailor.vocabulary import load_vocabulary
from tailor.writers import estimate_pages
from tests.docx_text import dump_docx
from tests.stories.words import words_without_source

EXAMPLES = Path(__file__).parents[2] / "examples"
RESUMES = {"nurse": "resume.pdf", "data-engineer": "resume.docx", "bookkeeper": "resume.md"}
JOBS = [(story, job) for story in RESUMES for job in sorted((EXAMPLES / story / "jobs").iterdir())]

Run = Callable[..., Result]


@pytest.fixture(params=JOBS, ids=[f"{story}/{job.stem}" for story, job in JOBS])
def story(request: pytest.FixtureRequest) -> tuple[str, Path]:
    chosen: tuple[str, Path] = request.param
    return chosen


def test_the_documents_report_and_summary_are_as_expected(
    story: tuple[str, Path], tailor: Run, golden: Callable[[str, Path], None], tmp_path: Path
) -> None:
    name, job = story
    out = tmp_path / "out"
    result = tailor("write", job, "--resume", EXAMPLES / name / RESUMES[name], "--out", out)
    expected = EXAMPLES / name / "expected" / job.stem
    golden(result.output.replace(str(out), "out"), expected / "summary.txt")
    golden(dump_docx(out / "resume.docx"), expected / "resume.txt")
    golden(dump_docx(out / "cover-letter.docx"), expected / "cover-letter.txt")
    assert estimate_pages((out / "cover-letter.docx").read_bytes()).pages == 1
    golden((out / "report.md").read_text(encoding="utf-8"), expected / "report.md")


def test_every_word_of_the_tailored_resume_is_the_candidates_own(
    story: tuple[str, Path], tailor: Run, tmp_path: Path
) -> None:
    name, job = story
    source = EXAMPLES / name / RESUMES[name]
    tailor("write", job, "--resume", source, "--out", tmp_path / "out")
    written = dump_docx(tmp_path / "out" / "resume.docx")
    assert words_without_source(written, read_resume(source), load_vocabulary()) == []


def test_the_written_resume_reads_back_as_the_candidates(story: tuple[str, Path], tailor: Run, tmp_path: Path) -> None:
    name, job = story
    source = read_resume(EXAMPLES / name / RESUMES[name])
    tailor("write", job, "--resume", EXAMPLES / name / RESUMES[name], "--out", tmp_path / "out")
    back = read_resume(tmp_path / "out" / "resume.docx")
    assert back.contact.name == source.contact.name
    assert back.contact.email == source.contact.email
    kept = [section.heading for section in source.sections if section.heading.lower() != "contact"]
    assert [section.heading for section in back.sections] == kept
    assert _jobs(back.to_json_resume()) == _jobs(source.to_json_resume())


def test_the_same_inputs_and_date_give_byte_identical_files(tailor: Run, tmp_path: Path) -> None:
    name, job = JOBS[0]
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        tailor("write", job, "--resume", EXAMPLES / name / RESUMES[name], "--out", folder)
    first, second = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in folders)
    assert first == second


def _jobs(document: dict[str, object]) -> list[tuple[object, ...]]:
    work = json.loads(json.dumps(document.get("work", [])))
    return [(row.get("position"), row.get("name"), row.get("startDate"), row.get("endDate")) for row in work]

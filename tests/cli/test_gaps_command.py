"""`tailor gaps` and the overview beside the jobs."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

RESUME = """Ada Lind
ada@example.org

Experience

Data Engineer, Foss Ltd
2021 - present
- Built pipelines in Python and SQL for the finance team.

Skills

Python, SQL
"""
Run = Callable[..., Result]


@pytest.fixture
def search(tmp_path: Path) -> Path:
    (tmp_path / "resume.txt").write_text(RESUME)
    (tmp_path / "jobs").mkdir()
    needed = {"one": ("Python", "Terraform"), "two": ("SQL", "Terraform"), "three": ("SQL", "Python")}
    for name, needs in needed.items():
        text = "Data Engineer\n\nRequirements\n" + "".join(f"- {need}\n" for need in needs)
        (tmp_path / "jobs" / f"{name}.txt").write_text(text)
    return tmp_path


def test_postings_are_matched_and_nothing_is_written(search: Path, tailor: Run) -> None:
    before = sorted(search.rglob("*"))
    output = tailor("gaps", search / "jobs", "--resume", search / "resume.txt").output
    assert "In 1 of 3 postings no must-have is missing." in output
    assert "With Terraform, 2 of 3 postings lose their last missing must-have." in output
    assert sorted(search.rglob("*")) == before


def test_the_job_folders_of_a_run_are_read_back(search: Path, tailor: Run) -> None:
    for posting in (search / "jobs").iterdir():
        tailor("write", posting, "--resume", search / "resume.txt", "-o", search / "out" / posting.stem)
    (search / "out" / "three" / "report.json").write_text("{")
    tailor("table", search / "out")
    overview = json.loads((search / "out" / "overview.json").read_text())
    assert [job["id"] for job in overview["jobs"]] == ["one", "two", "three"]
    assert [job["made"] for job in overview["jobs"]] == [True, True, False]
    rows = csv.DictReader(io.StringIO(tailor("gaps", search / "out", "--format", "csv").output))
    assert [(row["missing"], row["would open"]) for row in rows] == [("Terraform", "2")]


def test_one_bad_posting_costs_one_row(search: Path, tailor: Run) -> None:
    (search / "jobs" / "bad.txt").write_text("")
    result = tailor("gaps", search / "jobs", "--resume", search / "resume.txt", "--format", "jobs-csv")
    assert "bad.txt" in result.stderr
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert [row["title"] for row in rows] == [*["Data Engineer"] * 3, "not made"]


def test_an_overview_is_written_where_it_is_wanted_and_over_nothing_else(search: Path, tailor: Run) -> None:
    seen = search / "seen"
    tailor("gaps", search / "jobs", "--resume", search / "resume.txt", "-o", seen)
    names = {"overview.html", "overview.md", "overview.csv", "gaps.csv", "overview.json"}
    assert {path.name for path in seen.iterdir()} - {".tailor.json"} == names
    (seen / "overview.html").write_text("mine")
    result = tailor("gaps", search / "jobs", "--resume", search / "resume.txt", "-o", seen, code=1)
    assert "would overwrite" in result.output
    assert (seen / "overview.html").read_text() == "mine"


def test_a_folder_without_postings_or_reports_is_said(tmp_path: Path, tailor: Run) -> None:
    assert "holds neither reports nor postings" in tailor("gaps", tmp_path, code=1).output


def test_several_folders_of_jobs_are_refused_by_name(search: Path, tailor: Run) -> None:
    for name in ("one", "two"):
        posting = search / "jobs" / f"{name}.txt"
        tailor("write", posting, "--resume", search / "resume.txt", "-o", search / name / "job")
    told = tailor("gaps", search / "one", search / "two", "--resume", search / "resume.txt", code=1).output
    assert f"{search / 'one'}, {search / 'two'}: job folders cannot be seen together" in told


def test_a_job_without_a_report_says_why(search: Path, tailor: Run) -> None:
    tailor("write", search / "jobs" / "one.txt", "--resume", search / "resume.txt", "-o", search / "out" / "one")
    (search / "out" / "one" / "report.json").write_text("{")
    for command in ("table", "gaps"):
        output = " ".join(tailor(command, search / "out").output.split())
        assert "its report is missing or cannot be read" in output
        assert "above" not in output

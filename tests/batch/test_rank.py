"""Many resumes against many postings."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

EXAMPLES = Path(__file__).parents[2] / "examples"
RESUMES = {"nurse": "resume.pdf", "bookkeeper": "resume.md", "data-engineer": "resume.docx"}
NAMES = [EXAMPLES / story / name for story, name in RESUMES.items()]
JOBS = [EXAMPLES / story / "jobs" for story in RESUMES]

Run = Callable[..., Result]


def _rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


def test_every_posting_finds_its_candidate_with_the_score_of_match(tailor: Run, tmp_path: Path) -> None:
    shown = tailor("rank", "--resume", *NAMES, "-o", tmp_path / "rank.csv", "--", *JOBS, "-w", "1").output
    rows = _rows(tmp_path / "rank.csv")
    assert len(rows) == 3 * 8
    for row in rows:
        if row["for_posting"] == "1":
            assert Path(row["posting"]).parts[-3] == Path(row["resume"]).parts[-2]
    assert "The best resumes for each posting" in shown
    assert "all 24 matched pairs" in shown
    row = next(row for row in rows if row["for_resume"] == "1" and "nurse" in row["resume"])
    matched = json.loads(tailor("match", row["posting"], "--resume", row["resume"], "--json").output)
    assert int(row["coverage"]) == matched["coverage"]["score"]


def test_of_many_pairs_only_the_promising_are_matched_and_the_best_are_among_them(
    tailor: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    every, some = tmp_path / "every.csv", tmp_path / "some.csv"
    tailor("rank", "--resume", *NAMES, "-o", every, "--", *JOBS, "-w", "1")
    monkeypatch.setattr("tailor.batch.ranking._EVERY_PAIR", 1)
    shown = tailor("rank", "--resume", *NAMES, "-o", some, "--best", "1", "--", *JOBS, "-w", "1").output
    assert "of 24 pairs were matched" in shown
    first = {(row["posting"], row["resume"]) for row in _rows(every) if row["for_posting"] == "1"}
    found = {(row["posting"], row["resume"]) for row in _rows(some)}
    assert len(found) < 24
    assert first <= found


def test_what_cannot_be_read_costs_its_row(tailor: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    options = ["--resume", NAMES[1], "--resume", tmp_path / "gone.pdf", "-w", "1"]
    done = tailor("rank", *options, JOBS[1], tmp_path / "empty.txt", code=1)
    assert "gone.pdf: there is no such file" in done.stderr
    assert "empty.txt: the file is empty" in done.stderr
    assert "Full Charge Bookkeeper" in done.output


@pytest.fixture
def people(tmp_path: Path) -> Path:
    for name, skill in (("ada", "Python"), ("ben", "Welding")):
        (tmp_path / "people" / name).mkdir(parents=True)
        text = f"# {name.title()} Lind\n{name}@example.org\n\n## Skills\n\n{skill}\n"
        (tmp_path / "people" / name / "cv.md").write_text(text)
    (tmp_path / "job.txt").write_text("Developer\n\nRequirements\n- Python\n")
    (tmp_path / "other.txt").write_text("Dentist\n\nRequirements\n- Dental licence\n")
    return tmp_path


def test_candidates_are_found_in_the_folders_below(tailor: Run, people: Path) -> None:
    tailor("rank", "--resume", people / "people", "-o", people / "r.csv", "-w", "1", people / "job.txt")
    assert [Path(row["resume"]).parent.name for row in _rows(people / "r.csv")] == ["ada", "ben"]


def test_a_folder_without_resumes_is_named(tailor: Run, people: Path) -> None:
    (people / "empty" / "deep").mkdir(parents=True)
    told = tailor("rank", "--resume", people / "empty", "-w", "1", people / "job.txt", code=1).output
    assert f"{people / 'empty'}: there is no resume in this folder" in told


def test_a_coverage_of_nothing_is_nobodys_best(tailor: Run, people: Path) -> None:
    shown = tailor("rank", "--resume", people / "people", "-w", "1", people / "job.txt", people / "other.txt").output
    first, second = shown.split("The best postings for each resume")
    lines = [line.split() for line in first.splitlines()]
    assert [line for line in lines if line[:1] == ["Dentist"]] == [["Dentist", "0", "none", "fits"]]
    assert "Dentist" not in second
    assert second.count("none fits") == 1


def test_a_message_names_its_file_once(tailor: Run, people: Path) -> None:
    gone, empty = people / "gone.pdf", people / "empty.txt"
    empty.write_text("")
    done = tailor("rank", "--resume", gone, "--resume", people / "people", "-w", "1", empty, people / "job.txt", code=1)
    assert (done.stderr.count("gone.pdf"), done.stderr.count("empty.txt")) == (1, 1)

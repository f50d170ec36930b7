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

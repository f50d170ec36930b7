"""Answering a report: a person's own statement, a refused change, and what is not held, through the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.docx_text import dump_docx

Run = Callable[..., Result]
RESUME = """# Dana Ruiz

dana@example.org

## Experience

### Welder, Tern Yard
2021 - present

- Welded pipe supports for two ferries.
- Read drawings and checked fit before every weld.
- Trained an apprentice in MIG welding.

### Fitter, Cove Marine
2017 - 2021

- Fitted rails and ladders.

## Skills

MIG welding, Grinding
"""
POSTING = """Pipe Welder
Harbour Works

Requirements
- MIG welding
- TIG welding
- Forklift licence
- Blueprint reading
- Training of apprentices
"""
STATEMENT = "TIG welding of stainless pipe for the galley of one ferry."
ANSWERS = f"""
dont_have = ["Forklift licence"]

[[have]]
requirement = "TIG welding"
sentence = "{STATEMENT}"
where = "Fitter, Cove Marine"
"""


@pytest.fixture
def search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tailor.toml").write_text('resume = "resume.md"\n')
    (tmp_path / "resume.md").write_text(RESUME)
    (tmp_path / "welder.txt").write_text(POSTING)
    (tmp_path / "out").mkdir()
    return tmp_path


def report(folder: Path) -> dict[str, object]:
    content: dict[str, object] = json.loads((folder / "report.json").read_text())
    return content


def statuses(folder: Path, key: str) -> dict[str, str]:
    match = json.loads((folder / "report.json").read_text())[key]
    return {finding["requirement"]["text"]: finding["status"] for finding in match["findings"]}


def test_a_statement_stands_in_the_persons_words_where_they_chose_and_nowhere_else(search: Path, tailor: Run) -> None:
    out = search / "out"
    tailor("write", "welder.txt", "-o", out)
    assert "TIG" not in dump_docx(out / "resume.docx")
    (out / "answers.toml").write_text(ANSWERS)
    tailor("write", "welder.txt", "-o", out)
    text = dump_docx(out / "resume.docx")
    assert STATEMENT in text
    assert text.index("Cove Marine") < text.index(STATEMENT)
    assert "orklift" not in text + dump_docx(out / "cover-letter.docx")
    assert statuses(out, "match")["TIG welding"] == "missing"
    assert statuses(out, "match_after")["TIG welding"] in {"shown", "buried"}
    sources = (out / "sources.json").read_text()
    assert '"answer-1"' in sources


def test_verify_accepts_exactly_what_was_affirmed(search: Path, tailor: Run) -> None:
    out = search / "out"
    (search / "mine.toml").write_text(ANSWERS)
    tailor("write", "welder.txt", "-o", out, "--answers", "mine.toml")
    for file in ("resume.docx", "cover-letter.docx"):
        tailor("verify", out / file, "--source", "resume.md", "--answers", "mine.toml")
    assert "TIG" in tailor("verify", out / "resume.docx", "--source", "resume.md", code=1).output
    (search / "less.toml").write_text(ANSWERS.replace("one ferry", "two ferries"))
    answered = ("verify", out / "resume.docx", "--source", "resume.md", "--answers", "less.toml")
    assert "one" in tailor(*answered, code=1).output


def test_a_sentence_that_does_not_name_the_thing_counts_as_other_words_for_it(search: Path, tailor: Run) -> None:
    out = search / "out"
    (out / "answers.toml").write_text(
        '[[have]]\nrequirement = "Forklift licence"\nsentence = "Drove the yard\'s counterbalance truck."\n'
        'where = "Tern Yard"\n'
    )
    tailor("write", "welder.txt", "-o", out)
    assert statuses(out, "match_after")["Forklift licence"] == "implied"
    assert "orklift" not in dump_docx(out / "resume.docx")


def test_a_refused_change_does_not_come_back(search: Path, tailor: Run) -> None:
    out = search / "out"
    tailor("write", "welder.txt", "-o", out)
    edits = report(out)["edits"]
    assert isinstance(edits, list)
    moves = [edit for edit in edits if edit["kind"] == "move"]
    reorders = [edit for edit in edits if edit["kind"] == "reorder skills"]
    surfaced = [edit for edit in edits if edit["kind"] == "surface skill"]
    assert moves
    trained = "Trained an apprentice in MIG welding."
    refused = [("move", trained), *(("reorder skills", edit["before"]) for edit in reorders)]
    refused += [("surface skill", edit["after"].partition(", in the skills section")[0]) for edit in surfaced]
    (out / "answers.toml").write_text(
        "".join(f"[[refuse]]\nchange = {json.dumps(kind)}\ntext = {json.dumps(text)}\n" for kind, text in refused)
    )
    tailor("write", "welder.txt", "-o", out)
    left = report(out)["edits"]
    assert isinstance(left, list)
    assert {edit["kind"] for edit in left} <= {"move", "spell alias"}
    resume = dump_docx(out / "resume.docx")
    assert resume.index("Read drawings") < resume.index(trained)


def test_what_is_not_held_is_not_asked_again_in_any_job(search: Path, tailor: Run) -> None:
    asked = "“Forklift licence”: if you hold it"
    assert asked in tailor("write", "welder.txt", "-o", "out").output
    (search / "out" / "answers.toml").write_text(ANSWERS)
    assert asked not in tailor("write", "welder.txt", "-o", "out").output
    assert "Forklift licence" in (search / "answers.toml").read_text()
    (search / "other.txt").write_text(POSTING.replace("Pipe Welder", "Ship Welder"))
    other = tailor("write", "other.txt", "-o", "other").output
    assert asked not in other
    assert "✗ Forklift licence" in other
    before = (search / "answers.toml").read_text()
    tailor("write", "welder.txt", "-o", "out")
    assert (search / "answers.toml").read_text() == before


def test_outside_of_a_job_search_nothing_is_remembered(search: Path, tailor: Run) -> None:
    (search / "tailor.toml").unlink()
    (search / "out" / "answers.toml").write_text(ANSWERS)
    tailor("write", "welder.txt", "-o", "out", "--resume", "resume.md")
    assert not (search / "answers.toml").exists()


def test_answers_that_cannot_be_used_change_nothing(search: Path, tailor: Run) -> None:
    out = search / "out"
    tailor("write", "welder.txt", "-o", out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    (out / "answers.toml").write_text(ANSWERS.replace("Fitter, Cove Marine", "Nowhere Ltd"))
    result = tailor("write", "welder.txt", "-o", out, code=1)
    assert "'Nowhere Ltd' is no place of the resume" in result.output
    assert "Welder, Tern Yard" in result.output
    assert before == {path.name: path.read_bytes() for path in out.iterdir() if path.name != "answers.toml"}


def test_a_batch_takes_the_answers_beside_its_jobs_and_makes_only_those_anew(search: Path, tailor: Run) -> None:
    (search / "jobs").mkdir()
    for name in ("one", "two"):
        (search / "jobs" / f"{name}.txt").write_text(POSTING.replace("Pipe Welder", f"Welder {name}"))
    tailor("batch", "jobs", "-o", "made", "--only-changed")
    folders = sorted(path.parent for path in (search / "made").glob("*/report.json"))
    (folders[0] / "answers.toml").write_text(ANSWERS.partition("\n\n")[2])
    before = (folders[1] / "report.json").stat().st_mtime_ns
    tailor("batch", "jobs", "-o", "made", "--only-changed")
    assert STATEMENT in dump_docx(folders[0] / "resume.docx")
    assert STATEMENT not in dump_docx(folders[1] / "resume.docx")
    assert (folders[1] / "report.json").stat().st_mtime_ns == before


def test_a_statement_is_added_to_the_persons_own_word_file_as_a_tracked_change(search: Path, tailor: Run) -> None:
    tailor("export", "resume.md", "--to", "docx", "-o", "me.docx")
    out = search / "out"
    (out / "answers.toml").write_text(
        ANSWERS + '\n[[have]]\nrequirement = "Blueprint reading"\nsentence = "Blueprints"\nwhere = "skills"\n'
    )
    tailor("write", "welder.txt", "-o", out, "--resume", "me.docx")
    assert (out / "resume.REVIEW.docx").is_file()
    text = dump_docx(out / "resume.docx")
    assert text.index("Cove Marine") < text.index(STATEMENT)
    assert "Blueprints" in text
    tailor("verify", out / "resume.docx", "--source", "me.docx", "--answers", out / "answers.toml")


def test_the_report_alone_reads_no_answers_of_a_folder_that_is_no_job(search: Path, tailor: Run) -> None:
    (search / "tailor.toml").unlink()
    (search / "answers.toml").write_text("this belongs to another program")
    tailor("match", "welder.txt", "--resume", "resume.md")

"""What a person affirms stands in the documents in their own words only, and counts as what these words say."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from docx import Document

from tests.docx_text import dump_docx

Run = Callable[..., Result]
RESUME = """# Dana Ruiz

dana@example.org

## Experience

### Welder, Tern Yard
2021 - present

- Welded pipe supports for two ferries.
- Read drawings and checked fit before every weld.

### Fitter, Cove Marine
2009 - 2012

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
- AutoCAD
- German B2
- 15 years of pipe welding
"""


@pytest.fixture
def search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "resume.md").write_text(RESUME)
    (tmp_path / "welder.txt").write_text(POSTING)
    return tmp_path


def answer(requirement: str, sentence: str, where: str = "skills") -> str:
    rows = (("requirement", requirement), ("sentence", sentence), ("where", where))
    return "[[have]]\n" + "".join(f"{key} = {json.dumps(text)}\n" for key, text in rows)


def write(search: Path, tailor: Run, *answers: str) -> tuple[str, str, dict[str, tuple[str, float]]]:
    """The text of the resume and of the letter, and the status and strength of each requirement."""
    (search / "mine.toml").write_text("\n".join(answers))
    tailor("write", "welder.txt", "-o", "out", "--answers", "mine.toml", "--resume", "resume.md")
    findings = json.loads((search / "out" / "report.json").read_text())["match_after"]["findings"]
    statuses = {row["requirement"]["text"]: (row["status"], row["strength"]) for row in findings}
    resume, letter = (dump_docx(search / "out" / name) for name in ("resume.docx", "cover-letter.docx"))
    for name in ("resume.docx", "cover-letter.docx"):
        tailor("verify", f"out/{name}", "--source", "resume.md", "--answers", "mine.toml", "--posting", "welder.txt")
    return resume, letter, statuses


def test_a_sentence_for_a_job_stands_there_and_its_skill_nowhere_else(search: Path, tailor: Run) -> None:
    sentence = "Drew brackets in AutoCAD for the yard."
    resume, letter, _ = write(search, tailor, answer("AutoCAD", sentence, "Fitter, Cove Marine"))
    assert resume.count("AutoCAD") == 1
    assert resume.count(sentence) == 1
    assert letter.replace("Your posting", "").count("drew brackets in AutoCAD for the yard") <= 1


@pytest.mark.parametrize(
    ("sentence", "listed"),
    [
        ("German A2, still learning", "German A2, still learning"),
        ("AutoCAD: 2 years", "AutoCAD: 2 years"),
        ("AutoCAD - basics only", "AutoCAD - basics only"),
        ("AutoCAD | Inventor", "AutoCAD | Inventor"),
        ("- AutoCAD, at home.", "AutoCAD, at home"),
        ("TIG; some of it, on stainless", "TIG; some of it, on stainless"),
    ],
)
def test_verify_accepts_an_answer_that_has_the_signs_of_a_list(
    search: Path, tailor: Run, sentence: str, listed: str
) -> None:
    asked = next(name for name in ("German B2", "AutoCAD", "TIG welding") if name[:3] in sentence)
    resume, letter, _ = write(search, tailor, answer(asked, sentence))
    assert resume.count(listed) == 1
    assert f"{listed}." not in resume
    assert "Inventor" not in letter


@pytest.mark.parametrize("line", ["AutoCAD", "Read a book about AutoCAD", "AutoCAD and watched the draughtsman use it"])
def test_verify_takes_no_part_of_an_answer_for_held(search: Path, tailor: Run, line: str) -> None:
    sentence = "Read a book about AutoCAD and watched the draughtsman use it."
    (search / "mine.toml").write_text(answer("AutoCAD", sentence, "Welder, Tern Yard"))
    (search / "claims.md").write_text(RESUME.replace("Grinding", f"Grinding, {line}"))
    told = tailor("verify", "claims.md", "--source", "resume.md", "--answers", "mine.toml", code=1).output
    assert "AutoCAD" in told
    (search / "claims.md").write_text(RESUME.replace("every weld.", f"every weld.\n- {sentence}"))
    tailor("verify", "claims.md", "--source", "resume.md", "--answers", "mine.toml")


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("AutoCAD", "No professional AutoCAD"),
        ("AutoCAD", "Never touched it but eager to learn it"),
        ("AutoCAD", "Read a book about it"),
        ("AutoCAD", "I plan to learn AutoCAD"),
        ("AutoCAD", "Took a two-day course at AutoCAD"),
        ("Forklift licence", "Forklift licence expired in 2015"),
        ("German B2", "German A2"),
        ("German B2", "Deutsch A2"),
        ("15 years of pipe welding", "About 2 years of it"),
    ],
)
def test_an_answer_that_says_less_is_not_counted_as_shown(search: Path, tailor: Run, asked: str, sentence: str) -> None:
    status, strength = write(search, tailor, answer(asked, sentence))[2][asked]
    assert status in {"missing", "unknown", "implied"}
    told = json.loads((search / "out" / "report.json").read_text())["match_after"]["findings"]
    (note,) = [row["note"] for row in told if row["requirement"]["text"] == asked]
    assert "you affirmed it" not in note
    assert strength < 1 or "only with a limit" in note


def test_a_note_that_begins_with_a_tool_named_as_a_verb_is_told_as_no_deed(tmp_path: Path, tailor: Run) -> None:
    (tmp_path / "me.md").write_text(
        "# Rowan Elm\nrowan@example.org\n\n## Experience\n\n### Developer, Ash Apps, Leeds\n2018 - 2020\n\n"
        "- React screens for a banking app\n- Wrote unit tests with Jest\n\n## Skills\n\nReact, Jest\n"
    )
    (tmp_path / "job.txt").write_text("Developer\n\nRequirements\n- React\n- Unit tests\n")
    tailor("write", tmp_path / "job.txt", "--resume", tmp_path / "me.md", "-o", tmp_path / "out")
    letter = dump_docx(tmp_path / "out" / "cover-letter.docx")
    assert "I wrote unit tests with Jest" in letter
    assert "included React screens for a banking app" in letter or "my skills include React." in letter
    assert "I react" not in letter


def test_verify_of_a_letter_names_the_persons_own_sentence_and_does_not_doubt_it(search: Path, tailor: Run) -> None:
    why = "I have sailed past your yard every summer since 1998 and hold a skipper's ticket."
    tailor("write", "welder.txt", "-o", "out", "--why", why, "--resume", "resume.md")
    asked = ("verify", "out/cover-letter.docx", "--source", "resume.md", "--posting", "welder.txt")
    told = tailor(*asked).output
    assert "your own words, not checked" in told
    assert "1998" in told
    letter = Document("out/cover-letter.docx")
    letter.paragraphs[-3].add_run(" I also led 40 divers.")
    letter.save("out/cover-letter.docx")
    assert "40 divers" in tailor(*asked, code=1).output
    (search / "out" / "sources.json").write_text("[]")
    assert "1 claim" not in tailor(*asked, code=1).output.splitlines()[0]

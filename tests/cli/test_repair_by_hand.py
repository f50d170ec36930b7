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


ODD = {
    "no name": "Experience\n\nFerry hand, Kelp Line\n2014 - 2016\n- Tied up ships\n\nSkills\nKnots, Radio\n",
    "no headings": "Ina Kell\nina@example.org\nFerry hand, Kelp Line\n2014 - 2016\n- Tied up ships\n"
    "Mate, Oar & Sons\n2017 - 2020\n- Kept the log\n",
    "first section without a heading": "Ina Kell\nina@example.org\nFerry hand, Kelp Line\n2014 - 2016\n"
    "- Tied up ships\n\nSKILLS\nKnots, Radio\n",
    "no dates": "Ina Kell\n\nEXPERIENCE\nFerry hand, Kelp Line\n- Tied up ships\n\n"
    "EDUCATION\nBSc Physics, Elm College\n",
    "signs of YAML": "Ina Kell\n\nEXPERIENCE\nFerry hand, Kelp: Line # 1\n2014 - 2016\n"
    "- yes\n- 'null' & *all* of: 1e3\n- 12:30\n",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_an_odd_resume_comes_back_as_it_was(tailor: Run, tmp_path: Path, text: str) -> None:
    source, target = tmp_path / "cv.txt", tmp_path / "me.yaml"
    source.write_text(text, encoding="utf-8")
    tailor("read", source, "--as", "resume", "-o", target)
    assert read_resume(target).to_json_resume() == read_resume(source).to_json_resume()


def test_what_was_mended_by_hand_is_no_longer_told_as_lacking(tailor: Run, tmp_path: Path) -> None:
    source, target = tmp_path / "cv.txt", tmp_path / "me.yaml"
    source.write_text(ODD["no dates"].replace("Ina Kell\n\n", ""), encoding="utf-8")
    tailor("read", source, "--as", "resume", "-o", target)
    told = [note.text for note in read_resume(target).notes]
    assert any(text.startswith("no name was found") for text in told)
    assert any("has no dates" in text for text in told)
    mended = target.read_text(encoding="utf-8").replace("basics:", "basics:\n  name: Ina Kell", 1)
    mended = mended.replace("basics:\n  name: Ina Kell {}", "basics:\n  name: Ina Kell")
    mended = mended.replace("- name: Kelp Line\n", "- name: Kelp Line\n  startDate: '2014'\n")
    mended = mended.replace("- institution: Elm College\n", "- institution: Elm College\n  endDate: '2012'\n")
    target.write_text(mended, encoding="utf-8")
    told = [note.text for note in read_resume(target).notes]
    assert not any("no name" in text or "has no dates" in text for text in told)


def _work(path: Path) -> list[dict[str, object]]:
    rows = read_resume(path).to_json_resume()["work"]
    assert isinstance(rows, list)
    return rows

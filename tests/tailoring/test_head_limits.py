"""A paper that has run out or is yet to begin is not held, in whatever form the resume was read."""

import pathlib

import pytest

from tailor.pipeline.reading import read_resume
from tailor.tailoring import find_unsupported
from tailor.tailoring.head_limits import takes_back
from tailor.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()
RESUME = "Ann Reed\nann@example.org\n\n{}\n\n{}Level 2 Award in Glaze Work, 2017\n{}{}\n"


def is_doubted(line: str, name: str, path: pathlib.Path, heading: str, mark: str) -> bool:
    path.write_text(RESUME.format(heading, mark, mark, line), encoding="utf-8")
    resume = read_resume(path)
    said = (f"My qualifications include a {name}.", f"I hold a {name}.")
    found = [find_unsupported(("Dear Hiring Team,", one, "Kind regards,"), resume, VOCABULARY, ()) for one in said]
    return all(found)


@pytest.mark.parametrize(
    ("ending", "heading", "mark"),
    [("md", "## Qualifications", "- "), ("txt", "QUALIFICATIONS", "- "), ("txt", "QUALIFICATIONS", "")],
)
@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Level 3 Certificate in Kiln Work, expired 2021", "Level 3 Certificate in Kiln Work"),
        ("Level 4 Diploma in Kiln Work, starting May 2031", "Level 4 Diploma in Kiln Work"),
        ("NVQ Level 2 Pottery, starting March 2031", "NVQ Level 2 Pottery"),
        ("Award in Kiln Work, to be taken in May 2031", "Award in Kiln Work"),
    ],
)
def test_what_ran_out_or_is_to_begin_is_not_held(
    line: str, name: str, ending: str, heading: str, mark: str, tmp_path: pathlib.Path
) -> None:
    assert is_doubted(line, name, tmp_path / f"resume.{ending}", heading, mark)


@pytest.mark.parametrize("line", ["Level 3 Certificate in Kiln Work, 2019", "Level 3 Certificate in Kiln Work"])
def test_what_is_held_is_held(line: str, tmp_path: pathlib.Path) -> None:
    assert not is_doubted(line, "Level 3 Certificate in Kiln Work", tmp_path / "resume.md", "## Qualifications", "- ")


def test_one_paper_of_a_list_takes_nothing_from_the_others() -> None:
    assert takes_back("Level 3 Certificate in Kiln Work, expired 2021")
    assert not takes_back("C+E, driver card, ADR, expired 2021")

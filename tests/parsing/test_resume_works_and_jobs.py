"""Headings that name works and jobs together stand above jobs."""

import pytest

from tailor.model import SectionKind
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text

JOB = "Animator, Elm Films Ltd, Leeds\n2019 - 2021\n- Drew foxes\n"


@pytest.mark.parametrize(
    "heading",
    ["Credits & jobs", "Projects and work experience", "Productions and employment", "PROJEKTE UND BERUFSERFAHRUNG"],
)
def test_a_heading_of_works_and_jobs_is_of_jobs(heading: str) -> None:
    text = f"# Ann Example\n\nann@example.org\n\n## Skills\n\nInk\n\n## {heading}\n\n{JOB}"
    section = parse_resume(document_from_text(text, "ann.md")).sections[1]
    assert section.kind is SectionKind.EXPERIENCE
    assert section.entries[0].organisation == "Elm Films Ltd"


@pytest.mark.parametrize("heading", ["Projects", "Credits and training", "Projects and publications"])
def test_a_heading_of_works_alone_stays_one_of_works(heading: str) -> None:
    text = f"Ann Example\nann@example.org\n\nSKILLS\nInk\n\n{heading}\n\nFoxes at Noon (2019)\n- Drew foxes\n"
    assert parse_resume(document_from_text(text, "ann.txt")).sections[-1].kind is SectionKind.PROJECTS

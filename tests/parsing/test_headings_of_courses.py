"""Headings that name courses and papers are of papers; with schooling in them they are of schooling."""

import pytest

from tailor.model import SectionKind
from tailor.parsing.heading_words import heading_kind


@pytest.mark.parametrize(
    "heading",
    ["Cursos y certificaciones", "Corsi e certificazioni", "Cursussen en certificaten", "Courses & licences"],
)
def test_courses_and_papers_are_papers(heading: str) -> None:
    assert heading_kind(heading) == (True, SectionKind.CERTIFICATIONS)


@pytest.mark.parametrize("heading", ["Formación y certificaciones", "Education and certifications", "Cursos"])
def test_schooling_and_papers_are_schooling(heading: str) -> None:
    assert heading_kind(heading) == (True, SectionKind.EDUCATION)

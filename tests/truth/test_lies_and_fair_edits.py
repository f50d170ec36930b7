"""Resumes of fourteen professions: every lie is found, no fair edit is doubted."""

import pytest

from tests.truth.cases import NAMES, as_resume, read_cases, resume_text, unsupported


@pytest.mark.parametrize("name", NAMES)
def test_every_lie_is_found(name: str) -> None:
    text = resume_text(name)
    candidate = as_resume(text, "md")
    missed = [case for case in read_cases(name, "lies") if not unsupported(case.apply(text), "md", candidate)]
    assert missed == []


@pytest.mark.parametrize("name", NAMES)
def test_no_fair_edit_is_doubted(name: str) -> None:
    text = resume_text(name)
    candidate = as_resume(text, "docx")
    cases = list(read_cases(name, "fair"))
    assert [(case, found) for case in cases if (found := unsupported(case.apply(text), "docx", candidate))] == []
    assert unsupported(text, "docx", candidate) == []

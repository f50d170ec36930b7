"""Labelled lists of languages and skills that stand below the last school, as in a PDF, so in a text."""

from typing import Any

import pytest

from tailor.pipeline import resume_from_text

_RESUME = (
    "Ana Bright\nana@example.com\n\nExperience\nBaker, Corner Loaf, Hull | 2019 - Present\n- Bake sourdough\n\n"
    "Education\nCertificate in Baking, Hull College | 2018\n{}\n\nReferences\nOn request\n"
)


def _read(line: str) -> dict[str, Any]:
    return dict(resume_from_text(_RESUME.format(line)).to_json_resume())


@pytest.mark.parametrize(
    ("line", "languages"),
    [
        ("Languages: English, conversational Polish", ["English", "conversational Polish"]),
        ("Languages: French (B2), Welsh", ["French", "Welsh"]),
        ("Languages: fluent Urdu, basic Dutch", ["fluent Urdu", "basic Dutch"]),
    ],
)
def test_languages_below_the_last_school_are_no_course_of_it(line: str, languages: list[str]) -> None:
    read = _read(line)
    assert [one["language"] for one in read["languages"]] == languages
    assert "courses" not in read["education"][0]


@pytest.mark.parametrize("line", ["Skills: Excel, allergen records, laminating", "Computer skills: Excel, Word"])
def test_skills_below_the_last_school_are_no_course_of_it(line: str) -> None:
    read = _read(line)
    named = [word for one in read["skills"] for word in (one["name"], *one.get("keywords", []))]
    assert "Excel" in named
    assert "courses" not in read["education"][0]


@pytest.mark.parametrize("line", ["Modules: Hygiene, Costing", "Languages: COBOL, Pascal", "Thesis: Rye starters"])
def test_what_was_learnt_at_a_school_stays_there(line: str) -> None:
    read = _read(line)
    assert line.partition(": ")[2].split(",")[0] in str(read["education"])

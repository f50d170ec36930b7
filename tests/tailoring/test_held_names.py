"""A skills line may name what the resume shows to be held; what was only met, or is not yet held, is doubted."""

import pytest

from tailor import pipeline
from tailor.pipeline.truth import verify
from tailor.readers import document_from_bytes

RESUME = (
    "Rowan Pike\nrowan@example.org\n\n{profile}Skills\nFiling, Post{more}\n\n"
    "Work\n\nAssistant, Ash & Co, 2015 - 2020\n- Answered the telephone\n{bullet}\n"
    "Education\nElm School, 2010 - 2015\n{papers}"
)
HELD = [
    ("bullet", "Loaded lorries on a counterbalance forklift licence (RTITB)", "forklift licence"),
    ("profile", "CIMA-qualified accountant for charities", "CIMA"),
    ("papers", "MSc Zoology, University of Leeds, 2021", "master's degree"),
    ("papers", "CACES R489 catégorie 3, valable", "CACES"),
    ("bullet", "Swapped a card index for Xero", "Xero"),
    ("bullet", "Wired the stores with PLC programming for a contractor", "PLC programming"),
]
NOT_HELD = [
    ("papers", "PRINCE2 - in preparation", "PRINCE2"),
    ("papers", "Halfway to 18th Edition", "18th Edition"),
    ("papers", "CIMA: exam in May", "CIMA"),
    ("bullet", "Rostered drivers with a forklift licence", "forklift licence"),
    ("bullet", "Reported to a certified Scrum Master", "Scrum"),
    ("bullet", "Attended the Terraform day at the town hall", "Terraform"),
    ("bullet", "Replaced Sage with a card index", "Sage"),
    ("bullet", "Passed receipts to the bookkeeper, who enters them in Sage", "Sage"),
    ("bullet", "Our engineer does the PLC programming", "PLC programming"),
    ("bullet", "Gab Belege an die Steuerberaterin weiter, die alles in DATEV bucht", "DATEV"),
    ("bullet", "Le service comptable utilise Sage", "Sage"),
    ("bullet", "Jamais travaillé sur AutoCAD", "AutoCAD"),
]


def _doubts(place: str, line: str, name: str) -> list[str]:
    parts = {"profile": "", "bullet": "", "papers": ""}
    forms = {"profile": f"Profile\n{line}\n\n", "bullet": f"- {line}\n", "papers": f"\nCertifications\n{line}\n"}
    parts[place] = forms[place]
    resume = pipeline.resume_from_text(RESUME.format(**parts, more=""))
    edited = document_from_bytes(RESUME.format(**parts, more=f", {name}").encode(), "edited.txt")
    return [one.sentence for one in verify(edited, resume)]


@pytest.mark.parametrize(("place", "line", "name"), HELD)
def test_a_skills_line_may_name_what_a_line_shows_to_be_held(place: str, line: str, name: str) -> None:
    assert _doubts(place, line, name) == []


@pytest.mark.parametrize(("place", "line", "name"), NOT_HELD)
def test_a_skills_line_that_names_what_was_only_met_is_doubted(place: str, line: str, name: str) -> None:
    assert any(name in sentence for sentence in _doubts(place, line, name))

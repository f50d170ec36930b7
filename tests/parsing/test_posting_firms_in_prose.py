"""Employers that only a sentence of the description names."""

import pytest

from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_text


@pytest.mark.parametrize(
    ("sentence", "company"),
    [
        ("Elm Lifting plc runs two mobile cranes on the estuary.", "Elm Lifting plc"),
        ("Moss & Daughters of Walsall needs a crane operator.", "Moss & Daughters"),
        ("Elm Marine Ltd of Hull is looking for a crane operator.", "Elm Marine Ltd"),
        ("The University of Leeds is looking for a crane operator.", "University of Leeds"),
        ("Crane Operators keep the lift plans.", ""),
    ],
)
def test_a_firm_that_only_prose_names_is_the_employer_without_its_town(sentence: str, company: str) -> None:
    above, below = "Crane Operator\n\nHull\n\nJob Description", "Requirements\n\n- CPCS card\n- a head for heights"
    text = f"{above}\n\n{sentence}\n\n{below}\n"
    assert parse_posting(document_from_text(text, "posting.txt")).company == company

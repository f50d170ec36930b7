"""Sentences that tell a task, of a thing's years or of papers to show, and ask for nothing."""

import pytest

from tailor.config import Settings
from tailor.pipeline import document_from_bytes, posting_from_document

_LISTS = "Duties\n- Own records\n- Train staff\n\nRequirements\n- SQL\n- Two years in an office\n"


def _asked(heading: str, sentence: str) -> list[str]:
    """What a posting with this sentence asks for besides its list."""
    text = f"Data Officer\nElm Union, Liverpool\n{heading}\n{sentence}\n\n{_LISTS}"
    posting = posting_from_document(document_from_bytes(text.encode(), "job.txt"), Settings())
    return [
        one.name
        for one in posting.requirements
        if one.level.value != "unknown" and one.name.lower() not in {"sql", "office"}
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "You plan lenses for twelve labs.",
        "You look after six classrooms.",
        "You buy timber for three sawmills.",
        "You visit farms and test the milk.",
        "You then check the invoices of nine shops.",
        "You manage a team of ten across two depots.",
    ],
)
def test_a_task_of_the_reader_is_no_requirement(sentence: str) -> None:
    assert _asked("The role", sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "You speak Danish and know the rules of shipping.",
        "You hold a licence for forklifts.",
        "You plan carefully and keep calm.",
        "You communicate clearly with customers.",
    ],
)
def test_what_the_reader_is_or_knows_is_asked(sentence: str) -> None:
    assert _asked("The role", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The record office keeps 900 years of papers.",
        "The museum has 40 years of history.",
        "The mill looks back on 120 years of weaving.",
        "With 75 years of trading behind it, the yard still grows.",
    ],
)
def test_the_years_of_a_thing_are_no_experience(sentence: str) -> None:
    assert _asked("Job summary", sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Elm is an equal opportunity employer. You must be able to prove eligibility on request.",
        "We value diversity. You must be able to show your identity at the interview.",
        "Elm welcomes everyone. You must be able to produce documents when asked.",
        "We keep your data. You must be 16 or over to use this site.",
    ],
)
def test_papers_to_show_and_rules_of_a_site_are_not_asked(sentence: str) -> None:
    assert _asked("", sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "You must be able to prove your right to work in the UK.",
        "You must be able to present figures to the board.",
        "You must provide proof of a valid driving licence.",
    ],
)
def test_rights_and_papers_that_one_holds_are_asked(sentence: str) -> None:
    assert _asked("", sentence)

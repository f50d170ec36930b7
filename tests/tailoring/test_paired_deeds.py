"""Two short deeds of one job stand in one sentence, where nothing between them can be read with the wrong one."""

import pytest

import tailor
from tailor.tailoring.unsupported import find_unsupported
from tailor.vocabulary import load_vocabulary

_RESUME = """Nia Prowse
nia@example.org

Experience
Deckhand, Brae Marine Ltd, 2019 - 2025
{}
Cook, Inn at Sund, 2015 - 2019
- Baked bread for 40 guests.
"""
_POSTING = "Deckhand\nSkerry Boats Ltd\n\nRequirements\n- Work on deck\n"


def _letter(*deeds: str) -> str:
    resume = tailor.resume_from_text(_RESUME.format("\n".join(f"- {deed}" for deed in deeds)))
    letter = tailor.fit(resume, tailor.posting_from_text(_POSTING)).letter
    return " ".join(paragraph.text for paragraph in letter.paragraphs)


def test_two_short_deeds_share_a_sentence() -> None:
    told = "I kept the slipway clear of weed and repaired the jetties in a winter."
    assert told in _letter("Kept the slipway clear of weed.", "Repaired the jetties in a winter.")


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("Kept the slipway clear for the crew to land.", "crew to land, and I repaired the jetties in a winter."),
        ("Kept the slipway and the yard clear.", "yard clear, and I repaired the jetties in a winter."),
        ("Kept boats that the club owned.", "club owned, and I repaired the jetties in a winter."),
    ],
)
def test_what_could_be_read_with_the_first_deed_has_its_own_subject(first: str, told: str) -> None:
    assert told in _letter(first, "Repaired the jetties in a winter.")


@pytest.mark.parametrize(
    ("sentence", "is_held"),
    [
        ("At Brae Marine Ltd, I kept the slipway clear and repaired two jetties.", True),
        ("At Brae Marine Ltd, I kept the slipway clear, and I repaired two jetties.", True),
        ("At Brae Marine Ltd, I kept the slipway clear and repaired nine jetties.", False),
        ("At Brae Marine Ltd, I kept the slipway clear, and I baked bread for 40 guests.", False),
        ("At Brae Marine Ltd, I kept the slipway clear and baked bread for 40 guests.", False),
    ],
)
def test_a_stranger_holds_both_deeds_against_their_job(sentence: str, *, is_held: bool) -> None:
    resume = tailor.resume_from_text(_RESUME.format("- Kept the slipway clear.\n- Repaired two jetties."))
    found = find_unsupported(["Dear Hiring Team,", sentence, "Yours sincerely,"], resume, load_vocabulary(), ())
    assert (found == ()) is is_held


def test_a_thing_of_ones_own_is_told_as_no_sentence() -> None:
    letter = _letter(
        "Kept the slipway clear of weed.", "My own berth with 40 boats.", "My own caseload of nine owners."
    )
    assert "my own berth" not in letter.lower()
    assert "my own caseload" not in letter.lower()

"""What a letter decides, where single phrases of it would say something else."""

import pytest

from tailor.model import Message, Outcome
from tailor.pipeline import read_reply


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            (
                "The committee would be delighted to meet you on Thursday 4 June at ten. Unfortunately the "
                "caretaker can't open the side gate, so please use the front one. Sadly we have no parking."
            ),
            Outcome.INTERVIEW,
        ),
        (
            (
                "We would like you to join us as a bookbinder from 3 August. The offer lapses if the medical is "
                "not passed, and I regret that we couldn't match the rate you had in mind. Please sign both "
                "copies."
            ),
            Outcome.OFFER,
        ),
        (
            (
                "You asked me what the panel thought. You were warm with the visitors and your plan was neat. "
                "What was missing was any figure for the costs. Do drop in when you are next in town."
            ),
            Outcome.FEEDBACK,
        ),
        (
            (
                "You recently applied to be our ferry's engineer. After Monday's vote the refit is off for good, "
                "and the competition has therefore had to be cancelled."
            ),
            Outcome.WITHDRAWN_BY_EMPLOYER,
        ),
        ("it's been taken since sunday, sorry pal", Outcome.REJECTED),
        (
            (
                "Thank you for your form. We aren't looking at any of them before the advert closes on the 20th, "
                "and will write to everybody after that, also to those we can't take."
            ),
            Outcome.ACKNOWLEDGED,
        ),
    ],
)
def test_phrases_do_not_outvote_the_letter(text: str, outcome: Outcome) -> None:
    assert read_reply(Message(f"{text}\n\nAda Byrne\n")).outcome is outcome

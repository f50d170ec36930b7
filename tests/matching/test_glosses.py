"""What a posting names as an example or in a bracket satisfies what stands before it."""

from dataclasses import replace

import pytest

from tailor.matching import match
from tailor.model import Posting, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, require, resume


def _status(text: str, first: str, second: str, kind: str, held: str) -> Status:
    wanted = []
    for number, words in enumerate((first, second)):
        start = text.index(words)
        wanted.append(replace(require(words, kind, number=number), start=start, end=start + len(words)))
    asked = Posting("posting.txt", text, requirements=tuple(wanted))
    findings = match(resume(skills=[held]), asked, load_vocabulary(), None, TODAY).findings
    return next(one.status for one in findings if one.requirement.text == first)


@pytest.mark.parametrize(
    ("text", "first", "second", "kind"),
    [
        ("Crane ticket (Elder card)", "Crane ticket", "Elder card", "certification"),
        ("Ledger work, e.g. Elderbooks", "Ledger work", "Elderbooks", "skill"),
        ("Handwerk, z. B. als Elderbauer", "Handwerk", "Elderbauer", "degree"),
    ],
)
def test_an_example_or_a_paper_in_a_bracket_is_enough(text: str, first: str, second: str, kind: str) -> None:
    assert _status(text, first, second, kind, second) is Status.IMPLIED
    assert _status(text, first, second, kind, "Juggling") is Status.MISSING


def test_a_skill_in_a_bracket_is_asked_for_beside_the_other() -> None:
    assert _status("Ledgers (Elderbooks)", "Ledgers", "Elderbooks", "skill", "Elderbooks") is Status.MISSING

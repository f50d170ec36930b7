"""A known thing asked for with a plain word behind it; a paper that only gives a thing its name, or that is denied."""

import pytest

from tailor.model import Status
from tailor.pipeline import match, posting_from_text, resume_from_text

_POSTING = "Team lead\nAcme Works\n\nRequirements\n- {}\n- Punctuality\n"
_RESUME = "Sam Lee\nsam@example.com\n\nExperience\nTeam lead, Borden Ltd | 2019 - Present\n- {}\n\nSkills\nFiling\n"


def _status(asked: str, bullet: str) -> Status:
    findings = match(resume_from_text(_RESUME.format(bullet)), posting_from_text(_POSTING.format(asked))).findings
    return next(one.status for one in findings if "unctuality" not in one.requirement.text)


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("Experience keeping Kanban boards", "Brought Kanban to a joinery and halved the waiting time"),
        ("Planning pay-per-click campaigns", "Ran PPC for two bakeries"),
    ],
)
def test_the_plain_word_behind_a_known_thing_need_not_stand_in_the_resume(asked: str, bullet: str) -> None:
    assert _status(asked, bullet) in {Status.SHOWN, Status.BURIED}


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("Experience running customer accounts", "Greeted each customer at the door"),
        ("First aid certificate", "Refilled the first aid kits of four vans"),
        ("First aid certificate", "Refilled plasters; not a qualified first aider"),
    ],
)
def test_what_only_shares_the_word_or_is_denied_shows_nothing(asked: str, bullet: str) -> None:
    assert _status(asked, bullet) is Status.MISSING


def test_a_first_aider_still_has_the_paper() -> None:
    assert _status("First aid certificate", "Served as first aider for the night crew") is not Status.MISSING

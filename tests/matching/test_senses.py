"""A word that means another thing in another trade shows nothing, and in the same trade it is shown."""

import pytest

from tailor.model import Status
from tailor.pipeline import match, posting_from_text, resume_from_text

_POSTING = "{}\nAcme Works\n\nRequirements\n- {}\n- Punctuality\n"
_RESUME = "Sam Lee\nsam@example.com\n\nExperience\n{}, Borden Ltd | 2019 - Present\n- {}\n\nSkills\n{}\n"


def _status(title: str, line: str, job: str, bullet: str, skills: str) -> Status:
    found = match(
        resume_from_text(_RESUME.format(job, bullet, skills)), posting_from_text(_POSTING.format(title, line))
    )
    word = line.split(maxsplit=1)[0].lower()
    return next(one.status for one in found.findings if word in one.requirement.text.lower())


@pytest.mark.parametrize(
    ("title", "line", "job", "bullet", "skills"),
    [
        ("Baker", "Proofing", "Copy Editor", "Proofing of page layouts", "Proofing"),
        ("Welder", "Tacking", "Deckhand", "Tacking and reefing on a yacht", "Tacking"),
        ("Garment Presser", "Pressing", "Vintner", "Pressing of grapes", "Pressing"),
        ("Line Cook", "Seasoning", "Cooper", "Seasoning of oak staves", "Seasoning"),
        ("Cake Decorator and Pastry Cook", "Glazing", "Window Fitter", "Glazing of panes in putty", "Glazing"),
        ("Dental Hygienist", "Scaling", "Fishmonger", "Scaling of bream for the kitchen", "Scaling"),
        ("Yard Operative", "Crane operation", "Warden", "Ringed crane and stork chicks on the wetland", "Crane counts"),
    ],
)
def test_a_word_in_the_sense_of_another_trade_is_not_held(
    title: str, line: str, job: str, bullet: str, skills: str
) -> None:
    assert _status(title, line, job, bullet, skills) is Status.MISSING


@pytest.mark.parametrize(
    ("title", "line", "job", "bullet", "skills"),
    [
        ("Baker", "Proofing", "Baker", "Shape and bake loaves", "Proofing"),
        ("Welder", "Tacking", "Welder", "MIG on steel plate", "Tacking"),
        ("Pastry Cook", "Glazing", "Commis", "Helped with buns and cakes", "Glazing"),
        ("Yard hand", "Pressing", "Laundry hand", "Ironing of shirts", "Pressing"),
        ("Garment Presser", "Pressing", "Shop hand", "Opened the shop", "Pressing"),
        ("Line Cook", "Plating", "Line Cook", "Ran grill; earlier years in zinc coating", "Plating"),
    ],
)
def test_a_word_in_the_sense_of_the_trade_is_shown(title: str, line: str, job: str, bullet: str, skills: str) -> None:
    assert _status(title, line, job, bullet, skills) is Status.SHOWN

import pytest

from tailor.matching import match
from tailor.matching.amounts import compare_amounts
from tailor.matching.hits import Hit
from tailor.model import Item, Place, Reason
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _hit(text: str) -> Hit:
    return Hit(Item("i1", text, Place.BULLET), 0, len(text), Reason.LITERAL)


@pytest.mark.parametrize(
    ("asked", "told", "note"),
    [
        (
            "Payroll for 400 or more staff",
            "Payroll for 90 staff",
            "asks for 400 or more staff; the resume names 90 staff",
        ),
        ("Budgets over £2m", "Budgets of £300k", "asks for £2m; the resume names £300k"),
        ("Leading teams of 10+", "Led a team of three", "asks for teams of 10; the resume names team of three"),
        (
            "Lohn für mindestens 300 Mitarbeiter",
            "Lohn für 60 Mitarbeiter",
            "asks for 300 Mitarbeiter; the resume names",
        ),
    ],
)
def test_an_amount_that_is_too_small_is_said(asked: str, told: str, note: str) -> None:
    [found] = compare_amounts(asked, [_hit(told)])
    assert note in found.shortfall
    assert found.share < 1


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Payroll for 400 or more staff", "Payroll for 650 employees"),
        ("Payroll for 400 or more staff", "Monthly payroll"),
        ("Payroll for 400 or more staff", "Payroll for 90 cinemas"),
        ("Budgets over £2m", "Budgets of $300k"),
        ("Classes of up to 30 pupils", "A class of 12 pupils"),
        ("Working in a team of 12", "A team of four"),
        ("Payroll", "Payroll for 90 staff"),
    ],
)
def test_an_amount_that_is_met_or_cannot_be_compared_says_nothing(asked: str, told: str) -> None:
    [found] = compare_amounts(asked, [_hit(told)])
    assert (found.shortfall, found.share) == ("", 1.0)


@pytest.mark.parametrize(
    ("told", "status"),
    [("Supervised a team of 4 fitters.", "implied"), ("Supervised a team of 12 fitters.", "shown")],
)
def test_less_than_half_of_an_amount_is_not_shown(told: str, status: str) -> None:
    asked = require("supervising a team of 10 or more", "experience")
    candidate = resume(jobs=[job("Fitter", "Elm", "2019-now", told)])
    (finding,) = match(candidate, posting(asked), load_vocabulary(), None, TODAY).findings
    assert finding.status.value == status

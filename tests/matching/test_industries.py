"""The industry that an employer's name tells, in three languages."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _status(asked: str, employer: str) -> Status:
    candidate = resume(jobs=[job("Fitter", employer, "2018-2024", "Repaired pumps.")])
    wanted = posting(require(asked, "experience", name=asked))
    return match(candidate, wanted, load_vocabulary(), None, TODAY).findings[0].status


@pytest.mark.parametrize(
    ("asked", "employer"),
    [
        ("food industry", "Brookvale Dairies"),
        ("food manufacturing", "Elm Bakery Ltd"),
        ("construction industry", "Hodgson Builders"),
        ("a healthcare setting", "St Anne's Hospital"),
        ("public sector", "Borough of Elmfield Council"),
        ("charity sector", "Oak Foundation"),
        ("Lebensmittelindustrie", "Molkerei Lindental GmbH"),
        ("Baubranche", "Keller Hochbau GmbH"),
        ("öffentlichen Dienst", "Stadtverwaltung Lindental"),
        ("secteur du transport", "Transports Roux"),
        ("le BTP", "Moreau Bâtiment"),
        ("agroalimentaire", "Laiterie du Lac"),
    ],
)
def test_an_employer_called_after_its_trade_shows_the_industry(asked: str, employer: str) -> None:
    assert _status(asked, employer) is Status.IMPLIED


@pytest.mark.parametrize(
    ("asked", "employer"),
    [
        ("food industry", "Elm Steel Ltd"),
        ("a healthcare setting", "Car Clinic Ltd"),
        ("banking sector", "Food Bank Elmfield"),
        ("public sector", "Council Furniture Ltd"),
        ("agriculture", "Server Farm Ltd"),
        ("Automobilindustrie", "Molkerei Nord"),
        ("secteur bancaire", "Banque alimentaire"),
        ("welding in the food industry", "Brookvale Dairies"),
    ],
)
def test_a_name_that_only_holds_the_word_does_not(asked: str, employer: str) -> None:
    assert _status(asked, employer) is Status.MISSING


@pytest.mark.parametrize(("asked", "status"), [("secteur du transport", Status.IMPLIED), ("transport", Status.MISSING)])
def test_a_skill_is_an_industry_only_where_the_posting_says_so(asked: str, status: Status) -> None:
    candidate = resume(jobs=[job("Comptable", "Transports Roux", "2018-2024", "Paie de 90 salariés.")])
    wanted = posting(require(asked, "skill", name=asked))
    assert match(candidate, wanted, load_vocabulary(), None, TODAY).findings[0].status is status

import pytest

from tailor.matching import match
from tailor.matching.general_names import general_terms
from tailor.matching.word_lists import entries
from tailor.model import RequirementKind, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def test_the_table_leads_to_terms_of_the_vocabulary() -> None:
    lines = (*entries("abroad"), *entries("general_names"))
    terms = {term.strip() for line in lines for term in line.partition("=")[2].split(";")}
    assert not {term for term in terms if load_vocabulary().get(term) is None}


@pytest.mark.parametrize(
    ("phrase", "known"),
    [
        ("Kenntnisse in Tabellenkalkulation", True),
        ("maîtrise d'un tableur", True),
        ("Programmierkenntnisse", True),
        ("Tabellenkalkulation für Schiffe", False),
        ("Tabellen", False),
    ],
)
def test_words_that_say_nothing_are_left_out(phrase: str, known: bool) -> None:  # noqa: FBT001
    assert bool(general_terms(phrase)) == known


@pytest.mark.parametrize(
    ("asked", "sentence", "status"),
    [
        ("Tabellenkalkulation", "Monatsberichte in Excel mit Pivot-Tabellen.", Status.IMPLIED),
        ("langages de programmation", "Scripts en Python pour le laboratoire.", Status.IMPLIED),
        ("Datenbanken", "Betrieb von PostgreSQL und MySQL.", Status.IMPLIED),
        ("retouche photo", "Portraits retouchés sous Photoshop.", Status.IMPLIED),
        ("server-side language", "Wrote the API in PHP.", Status.IMPLIED),
        ("statistical packages", "Mixed models in SPSS.", Status.IMPLIED),
        ("statistical packages", "Packed parcels in Excel order.", Status.MISSING),
        ("tableur", "Courriers sous Word.", Status.MISSING),
        ("Programmierkenntnisse", "Noch keine Erfahrung mit Python.", Status.MISSING),
    ],
)
def test_a_product_shows_what_a_posting_calls_in_general_words(asked: str, sentence: str, status: Status) -> None:
    candidate = resume(jobs=[job("Assistant", "Elder Forge", "2014-2016", sentence)])
    asked_for = posting(require(asked, RequirementKind.SKILL))
    (finding,) = match(candidate, asked_for, load_vocabulary(), None, TODAY).findings
    assert finding.status is status

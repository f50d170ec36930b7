import pytest

from tailor.matching.levels_abroad import is_lower_paper


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ("Brevet professionnel boucher", "CAP Boucher"),
        ("Bac pro", "BEP Électronique"),
        ("BTS ou DUT", "Bac professionnel Logistique"),
        ("Meisterbrief", "Gesellenbrief Tischler"),
    ],
)
def test_a_lower_paper_is_not_the_higher_one(asked: str, held: str) -> None:
    assert is_lower_paper(asked, held)
    assert not is_lower_paper(held, asked)


def test_of_alternatives_the_lowest_is_enough() -> None:
    assert not is_lower_paper("CAP ou bac pro cuisine", "CAP Cuisine")
    assert not is_lower_paper("Diplôme en coiffure", "CAP Coiffure")

"""Towns that no table knows, beside employers with and without a legal form."""

import pytest

from tests.parsing.resume_outline import outline, read

TEXT = """
Ann Example

EXPERIENCE

{job}
2019 - 2021
- Ran the yard
"""

EMPLOYERS = ["Verdi Forni Soc. Coop.", "Lindner Fördertechnik GmbH & Co. KG", "Oresund Kran AB", "Holt & Sons Ltd",
             "Salumi Verdi S.p.A.", "Norte Vivo S.A. de C.V.",
             "Fonte Clara Unipessoal Lda", "Tamar Kites CIC"]  # fmt: skip
TOWNS = ["Ilvesheim", "Bad Wernheim", "Casalnuovo (NA)", "Nether Oakley", "Villanueva del Río"]


@pytest.mark.parametrize("town", TOWNS)
@pytest.mark.parametrize("employer", EMPLOYERS)
def test_a_town_behind_a_legal_form_is_the_place(employer: str, town: str) -> None:
    for form in (f"{employer}, {town}", f"{employer} ({town})"):
        told = outline(read(TEXT.format(job=f"Crane Operator\n{form}")), "EXPERIENCE")
        assert told == f"> Crane Operator / {employer} / {town} / 2019..2021\n- Ran the yard"


def test_a_town_that_ends_as_homes_do_is_the_place_where_others_have_theirs() -> None:
    text = TEXT.format(job="Crane Operator\nLindner GmbH\nIlvesheim") + (
        "\nStoreman\nWiesel AG\nSiegburg\n2015 - 2019\n- Kept the stock\n"
    )
    assert "Crane Operator / Lindner GmbH / Ilvesheim / 2019..2021" in outline(read(text), "EXPERIENCE")


@pytest.mark.parametrize("employer", ["Seniorenheim Ulmenhof", "Altenpflegeheim", "Kinderheim"])
def test_a_home_is_no_town(employer: str) -> None:
    told = outline(read(TEXT.format(job=f"Cook\n{employer}")), "EXPERIENCE")
    assert told.startswith(f"> Cook / {employer} / ?")


def test_a_town_with_its_province_in_parentheses_is_a_place_by_itself() -> None:
    told = outline(read(TEXT.format(job="Cuoca\nTrattoria del Ponte\nCasalnuovo (NA)")), "EXPERIENCE")
    assert told.startswith("> Cuoca / Trattoria del Ponte / Casalnuovo (NA) / 2019..2021")

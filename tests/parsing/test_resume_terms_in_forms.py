"""Forms that ask for salaries and notice: these are no skills, and their labels no lines of their own."""

import pytest

from tests.parsing.resume_outline import outline, read


@pytest.mark.parametrize(
    "line",
    [
        "Salary expectation: £30,000",
        "Notice period: one month",
        "Gehaltsvorstellung: 38.000 €",
        "Eintrittstermin: sofort",
        "Prétentions salariales : 32 000 €",
        "Pretensión salarial: 24.000 €",
        "Disponibilità: immediata",
        "Opzegtermijn: 1 maand",
    ],
)
def test_what_somebody_asks_is_no_skill(line: str) -> None:
    resume = read(f"Ines Marlow\nines@marlow.example\n\nSKILLS\nFelting, dyeing\n{line}\n")
    assert outline(resume, "SKILLS") == f"{line}\n= : Felting, dyeing"


def test_the_label_of_a_title_stays_in_one() -> None:
    resume = read(
        "Ines Marlow\nines@marlow.example\n\nEMPLOYMENT\n"
        "Job title: Welder\nEmployer: Elm Metal\nDates: 2015 - 2019\nDuties: welding, cutting\n\n"
        "Job title: Fitter\nEmployer: Elm Dock\nDates: 2012 - 2015\n\nSKILLS\nFelting\n"
    )
    assert outline(resume, "EMPLOYMENT").splitlines() == [
        "> Welder / Elm Metal / ? / 2015..2019",
        "- welding, cutting",
        "> Fitter / Elm Dock / ? / 2012..2015",
    ]

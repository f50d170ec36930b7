"""Employers told in words around their names, and jobs that are none of the employer's above."""

import pytest

from tests.parsing.resume_outline import read


def jobs(text: str, heading: str = "EMPLOYMENT") -> list[tuple[str, str]]:
    resume = read(f"Ann Marrable\nann@example.org\n\n{heading}\n\n{text}\n")
    return [(entry.title, entry.organisation) for section in resume.sections for entry in section.entries]


@pytest.mark.parametrize(
    ("text", "job"),
    [
        ("Self-employed domestic plumber, trading as P.K. Pipes, 2014 - 2019", "Self-employed domestic plumber"),
        ("Window cleaner (self-employed, t/a P.K. Pipes), 2014 - 2019", "Window cleaner"),
        ("2014 - 2019: Gardener, T/A P.K. Pipes", "Gardener"),
        ("Owner, trading under the name P.K. Pipes, 2012 - 2016", "Owner"),
        ("Électricien, P.K. Pipes, à son compte, 2015 – 2019", "Électricien"),
        (
            "Recepcionista (ETT P.K. Pipes) — Varios destinos: Clínica Molino, Bar Sol\n2012 – 2016",
            "Recepcionista",
        ),
        ("Operario (ETT P.K. Pipes)\nVarias empresas\n2012 – 2016", "Operario"),
        ("Temp work for P.K. Pipes, 2007-2008\n- Filing", "Temp work"),
        ("Freelance work for P.K. Pipes, 2007-2008\n- Proofs", "Freelance work"),
        ("Seasonal work with P.K. Pipes, 2007-2008\n- Potted", "Seasonal work"),
    ],
)
def test_an_employer_is_named_without_the_words_that_tell_it(text: str, job: str) -> None:
    assert jobs(text) == [(job, "P.K. Pipes")]


def test_a_name_in_quotes_beside_own_account_is_that_of_the_firm() -> None:
    text = "Gérante et pâtissière, Camion « Le Four », à mon compte\nSept. 2019 – févr. 2022"
    assert jobs(text, "EXPÉRIENCES PROFESSIONNELLES") == [("Gérante et pâtissière", "Camion « Le Four »")]


@pytest.mark.parametrize("lead", ["Before that: ", "Earlier: ", "Prior to this: ", "Previously: "])
@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_job_before_that_above_is_with_an_employer_of_its_own(lead: str, gap: str) -> None:
    text = f"Joiner, B. Hollis & Sons\n2006 - 2014\n- Made doors\n{gap}{lead}milk round, Otley Dairy (weekends) 2003-05"
    assert jobs(text) == [("Joiner", "B. Hollis & Sons"), ("milk round", "Otley Dairy")]


@pytest.mark.parametrize("other", ["Borsista", "Assegnista"])
@pytest.mark.parametrize("parted", [" – ", ", ", "\n"])
def test_both_halves_of_a_title_with_a_slash_are_kept(other: str, parted: str) -> None:
    text = f"{other} / tecnica di campo{parted}Università di Pianalta\n2015 – 2017"
    assert jobs(text, "ESPERIENZA PROFESSIONALE") == [(f"{other} / tecnica di campo", "Università di Pianalta")]


def test_two_ships_stay_with_the_title_as_one_does() -> None:
    text = (
        "Rederij Oosterdiep B.V.\n\nEerste stuurman – ms Marijke\naugustus 2020 – heden\n- Wacht op de brug gelopen\n\n"
        "Tweede stuurman – ms Marijke en ms Geert\nmei 2016 – juli 2020\n- Kaarten bijgehouden"
    )
    assert [title for title, _ in jobs(text, "WERKERVARING")] == [
        "Eerste stuurman – ms Marijke",
        "Tweede stuurman – ms Marijke en ms Geert",
    ]


@pytest.mark.parametrize(
    "row",
    [
        "Earlier: Bricklayer, Vale Housing Projects, 2005 to 2008",
        "Earlier still: Bricklayer, Vale Housing Projects, 2005 - 2008",
        "First job: Bricklayer, Vale Housing Projects, 2005 - 2008",
        "Previous roles: Vale Housing Projects, Bricklayer, 2005 - 2008",
        "Précédemment : Bricklayer, Vale Housing Projects, 2005 - 2008",
        "Eerder: Bricklayer, Vale Housing Projects, 2005 - 2008",
    ],
)
def test_a_label_of_earlier_jobs_is_no_employer(row: str) -> None:
    text = f"Site Manager, Oakfield Builders Ltd, 2012 to 2020\n- Ran three sites\n{row}"
    assert jobs(text) == [("Site Manager", "Oakfield Builders Ltd"), ("Bricklayer", "Vale Housing Projects")]


def test_a_label_of_earlier_jobs_behind_the_dates_is_none_either() -> None:
    text = "2012 - 2020  Site Manager, Oakfield Builders Ltd\n2005 - 2008  Earlier: Bricklayer, Vale Housing Projects"
    assert all(employer != "Earlier" for _, employer in jobs(text))


def test_an_earlier_job_below_a_titles_row_is_not_with_the_employer_above() -> None:
    text = "Elm Building Works, Leeds\nRoofer: 2008 to 2011\nEarlier: Bricklayer, Vale Housing Projects, 2005 to 2008"
    assert jobs(text)[-1] != ("Bricklayer, Vale Housing Projects", "Elm Building Works")

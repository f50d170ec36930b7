"""What whole resumes of many trades showed: brackets, families' firms, colons in names, addresses behind towns."""

import pytest

from tests.parsing.resume_outline import outline, read

_TOP = "Ines Marlow\nines@marlow.example\n\n"


def _jobs(text: str) -> list[str]:
    return outline(read(f"{_TOP}EXPERIENCE\n{text}\n\nSKILLS\nFelting\n"), "EXPERIENCE").splitlines()


@pytest.mark.parametrize(
    ("line", "job"),
    [
        ("Elm Approach (Certified Controller, 2016 - present)", "Certified Controller / Elm Approach / ? / 2016..now"),
        ("Elm Café, Leeds (barista, 2008 - 2009)", "barista / Elm Café / Leeds / 2008..2009"),
        ("Jefa de sala (Olmo Hoteles, Bilbao, 2016 - 2019)", "Jefa de sala / Olmo Hoteles / Bilbao / 2016..2019"),
        ("Guide (0,6 fte), De Olm, Assen, 2015 - 2020", "Guide (0,6 fte) / De Olm / Assen / 2015..2020"),
    ],
)
def test_names_and_titles_around_brackets(line: str, job: str) -> None:
    assert _jobs(line) == [f"> {job}"]


@pytest.mark.parametrize("name", ["Olmo e Hijos", "Ulme & Söhne", "Orme et Fils", "Olmo e Figli", "Elm & Daughters"])
def test_a_familys_firm_is_the_employer(name: str) -> None:
    assert _jobs(f"Maker of workshops, {name}, 2009 - 2015")[0].split(" / ")[1] == name


def test_what_was_done_on_ones_own_account_is_no_employer() -> None:
    assert _jobs("Freelancer: carvings for gardens, 2019 - 2021") == [
        "> Freelancer / ? / ? / 2019..2021",
        "+ carvings for gardens",
    ]


def test_a_colon_within_a_name_is_no_label() -> None:
    resume = read(f"{_TOP}SKILLS\nFelting, dyeing, laser Nd:YAG\n")
    assert outline(resume, "SKILLS") == "= : Felting, dyeing, laser Nd:YAG"


def test_the_whole_address_takes_the_place_of_its_town() -> None:
    resume = read(
        "Ines Marlow\nWeaver · Granada\nC/ Olmos 18, bajo, 18009 Granada\nines@marlow.example\n\nSKILLS\nFelting\n"
    )
    assert resume.contact.location == "C/ Olmos 18, bajo, 18009 Granada"


def test_a_driving_licence_is_no_town() -> None:
    resume = read("Ines Marlow\nWeaver, Grenoble\nPermis B\n07 55 50 18 90\nines@marlow.example\n\nSKILLS\nFelting\n")
    assert (resume.headline, resume.contact.location) == ("Weaver", "Grenoble")


def test_a_trade_of_no_table_is_told_by_the_titles_of_jobs() -> None:
    jobs = "EXPERIENCE\nSenior Zurlist, Elm Works, Hull, 2015-2019\n"
    resume = read(f"Ines Marlow\nZurlist, Grenoble\nines@marlow.example\n\n{jobs}")
    assert (resume.headline, resume.contact.location) == ("Zurlist", "Grenoble")


def test_a_subject_of_two_words_is_no_school() -> None:
    resume = read(f"{_TOP}EDUCATION\nLicenciatura em Arte e Desenho, ESEC Coimbra, 2009 - 2012\n")
    assert outline(resume, "EDUCATION") == "> Licenciatura em Arte e Desenho / ESEC Coimbra / ? / 2009..2012"

"""Jobs without dates beside dated ones; several jobs in one row; regions before dates."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n"
CLERK = "Clerk, Elm Ltd, 2016 - 2019\n- Kept the books\n"
PORTER = "\nPorter, Oak Inn, 2003 - 2005\n- Carried bags\n"


def told(text: str) -> str:
    return outline(read(f"{TOP}{text}"), "EXPERIENCE")


@pytest.mark.parametrize(
    ("row", "head"),
    [
        ("Cashier, Fakt, Aarhus", "Cashier / Fakt / Aarhus"),
        ("Volunteer Surveyor, Habitat Midwest", "Volunteer Surveyor / Habitat Midwest / ?"),
        ("Dog Walker - Pawsome", "Dog Walker / Pawsome / ?"),
        ("Kellner, Zum Hirschen", "Kellner / Zum Hirschen / ?"),
        ("Serveuse, Le Petit Zinc", "Serveuse / Le Petit Zinc / ?"),
    ],
)
def test_a_title_and_a_name_between_the_bullets_of_two_jobs_begin_a_job(row: str, head: str) -> None:
    assert told(f"{CLERK}\n{row}\n- Did the work\n{PORTER}") == (
        f"> Clerk / Elm Ltd / ? / 2016..2019\n- Kept the books\n> {head} / ?\n- Did the work\n"
        "> Porter / Oak Inn / ? / 2003..2005\n- Carried bags"
    )


def test_a_job_without_dates_right_below_one_with_them_is_no_second_row_of_its_head() -> None:
    assert told(f"Intern, City of Gary\tSummer 2009\nVolunteer Surveyor, Habitat Midwest\n- Measured\n{PORTER}") == (
        "> Intern / City of Gary / ? / 2009..2009\n> Volunteer Surveyor / Habitat Midwest / ? / ?\n- Measured\n"
        "> Porter / Oak Inn / ? / 2003..2005\n- Carried bags"
    )


@pytest.mark.parametrize("row", ["Technologies: Sage, Excel", "Nurse, Ward Six", "Reported to the Director, Mr Oak"])
def test_what_else_stands_between_bullets_begins_no_job(row: str) -> None:
    assert told(f"{CLERK}{row}\n- Closed the month\n{PORTER}").count("\n>") == 1


@pytest.mark.parametrize("title", ["Au pair, cleaner and other work", "Kellner, Aushilfe und andere Jobs"])
def test_several_sorts_of_work_in_a_row_name_no_employer(title: str) -> None:
    assert told(f"{CLERK}\n{title}, Hamburg, 2001 - 2004\n").endswith(f"> {title} / ? / Hamburg / 2001..2004")


def test_the_code_of_a_region_before_a_date_is_a_part_of_the_place() -> None:
    assert told("Architect, Pell Architects, Chicago, IL\t2012 – 2015\n- Drew clinics\n").startswith(
        "> Architect / Pell Architects / Chicago, IL / 2012..2015"
    )

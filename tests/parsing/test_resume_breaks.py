"""Times between jobs that are told in a sentence of their own."""

import pytest

from tailor.parsing.breaks import is_break
from tailor.text import says_break
from tests.parsing.resume_outline import outline, read

TOLD = [
    "Cared for my mother",
    "Took time out to recover from an illness",
    "Moved to the UK and improved my English",
    "Built our own house",
    "Travelled through South America",
    "Between jobs: learned Dutch, volunteered at a food bank",
    "Ich habe meine Mutter gepflegt",
    "Zu Hause bei den Kindern",
    "Je me suis occupée de ma mère",
    "Accompagnement d'un proche malade",
]


def jobs(line: str) -> str:
    text = (
        "Ann Example\nann@example.org\n\nEXPERIENCE\n\nNurse, Elm Hospital, Leeds, 2019 - 2023\n- Led 4 wards\n"
        f"{line}\nCarer, Birch Care Ltd, York, 2010 - 2017\n- Visited 12 clients\n\nSKILLS\n\nTriage\n"
    )
    return outline(read(text), "EXPERIENCE")


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("dates", ["\n2018 - 2019", ", 2018 - 2019", " (2018 - 2019)", "; 2018 to 2019"])
def test_a_break_told_between_two_jobs_is_no_bullet_of_the_job_above(told: str, dates: str) -> None:
    assert f"- Led 4 wards\n> {told} / ? / ? / 2018..2019\n> Carer" in jobs(told + dates)


def test_a_sentence_on_a_break_may_end_in_its_dates() -> None:
    told = "> I stayed home to raise my sons / ? / ? / 2017..2019\n"
    assert told in jobs("I stayed home to raise my sons from 2017 to 2019.")


def test_what_was_done_during_a_job_stays_with_it() -> None:
    assert "- Led 4 wards\n- Taught 12 students, 2020 - 2021\n> Carer" in jobs("Taught 12 students, 2020 - 2021")


@pytest.mark.parametrize(
    "text",
    [
        "Cared for my father",
        "Pflege meiner Eltern",
        "Kindererziehung",
        "Éducation de mes enfants",
        "Familienphase (zwei Kinder)",
    ],
)
def test_care_of_ones_own_family_is_a_break(text: str) -> None:
    assert says_break(text)


@pytest.mark.parametrize("text", ["Family Support Worker", "Children's Nurse", "Redundancy Adviser", "Erzieher"])
def test_work_with_families_is_none(text: str) -> None:
    assert not says_break(text)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Family carer", "Round-the-clock care of my mother. In this time I also:"),
        ("Familienpflege", "Pflege meiner Eltern zu Hause. Daneben:"),
        ("Congé parental", "Éducation de mes deux filles. Pendant ce temps :"),
        ("Volunteer year abroad", "Ten months on my aunt's farm in Peru. There I:"),
        ("Family carer", "Round-the-clock care of my mother"),
    ],
)
def test_what_was_done_for_ones_own_family_is_no_employer(title: str, told: str) -> None:
    text = (
        f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{title}\n2019 - 2021\n{told}\n- Kept the books of a club\n\n"
        "Nurse, Elm Hospital\nLeeds, 2010 - 2017\n- Led 4 wards\n\nSKILLS\n\nTriage\n"
    )
    told_so = f"> {title} / ? / ? / 2019..2021\n+ {told}\n- Kept the books of a club\n> Nurse / Elm Hospital / Leeds"
    assert told_so in outline(read(text), "EXPERIENCE")


@pytest.mark.parametrize("name", ["Our Children's Trust", "My Little Bakery", "Ash Bros. Roofing", "St. Ann's School"])
def test_an_employer_may_have_such_words_in_its_name(name: str) -> None:
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\nClerk\n2019 - 2021\n{name}\n- Kept the books\n"
    assert f"> Clerk / {name} / ? / 2019..2021" in outline(read(text), "EXPERIENCE")


@pytest.mark.parametrize(
    "line",
    [
        "Career break to look after a team member of the family, 2013",
        "Break in employment to raise two children, 2012 - 2013",
        "Not in paid work: full-time carer for my father, 2013",
        "Auszeit zur Pflege eines Familienmitarbeiters, 2013",
        "Pausa laboral para cuidar de un director jubilado, 2013",
        "Sabbatical year (guest student), 2013",
    ],
)
def test_a_break_set_off_between_two_jobs_has_no_employer_whatever_its_reason_names(line: str) -> None:
    text = (
        "Ann Example\nann@example.org\n\nEXPERIENCE\n\nElm Council, Leeds\nSupport Worker  Jan 2014 - Oct 2017\n"
        f"- Wrote 40 plans\n\n{line}\n\nBirch & Sons, York\nSales Assistant, 2010-2012\n- Trained new starters\n"
    )
    break_ = next(one for one in outline(read(text), "EXPERIENCE").splitlines() if "2013" in one and one[:1] == ">")
    assert " / ? / ? / " in break_


@pytest.mark.parametrize("title", ["Sabbatical Officer", "Career Break Programme Manager", "Parental Leave Adviser"])
def test_a_post_for_breaks_is_no_break(title: str) -> None:
    assert not is_break(title)

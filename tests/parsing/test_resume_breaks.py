"""Times between jobs that are told in a sentence of their own."""

import pytest

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

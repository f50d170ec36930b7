"""Jobs of which only the title is told, among jobs of one row."""

import pytest

from tests.parsing.resume_outline import outline, read


def _jobs(text: str) -> str:
    return outline(read(f"Ines Marlow\nines@marlow.example\n\nEXPERIENCE\n{text}\n\nSKILLS\nBaking\n"), "EXPERIENCE")


@pytest.mark.parametrize(
    ("above", "title", "job"),
    [
        ("Waiter, Elm Hotel, Leeds, 2010", "Freelance Florist", "Waiter / Elm Hotel / Leeds / 2010..2010"),
        ("Kitchen Help at Cafe Elm, Leeds, 2010", "Cook", "Kitchen Help / Cafe Elm / Leeds / 2010..2010"),
        (
            "Aushilfe, Hotel Ulme, Bremen, 2010",
            "Freiberufliche Texterin",
            "Aushilfe / Hotel Ulme / Bremen / 2010..2010",
        ),
        (
            "Vendeuse, Boulangerie Orme, Dijon, 2010",
            "Photographe indépendante",
            "Vendeuse / Boulangerie Orme / Dijon / 2010..2010",
        ),
        ("Camarera, Bar Olmo, Sevilla, 2010", "Traductora autónoma", "Camarera / Bar Olmo / Sevilla / 2010..2010"),
        (
            "2009-2010 Porter, Elm Hospital, Leeds",
            "Private tutor (maths, physics)",
            "Porter / Elm Hospital / Leeds / 2009..2010",
        ),
    ],
)
def test_a_title_below_a_whole_job_is_a_job_of_its_own(above: str, title: str, job: str) -> None:
    first = "Head Baker, Ash Bakery, Hull, 2015-2019"
    if above[0] == "2":
        first = "2015-2019 Head Baker, Ash Bakery, Hull"
    assert _jobs(f"{first}\n{above}\n{title}").splitlines()[-2:] == [f"> {job}", f"> {title} / ? / ? / ?"]


def test_below_jobs_with_the_employer_in_brackets() -> None:
    told = _jobs("Trainer (Elm Dogs, Leeds, 2015 - 2019)\n- Trained 40 dogs\nKennel assistant")
    assert told.splitlines() == [
        "> Trainer / Elm Dogs / Leeds / 2015..2019",
        "- Trained 40 dogs",
        "> Kennel assistant / ? / ? / ?",
    ]


def test_between_whole_jobs_and_above_its_bullets_too() -> None:
    told = _jobs(
        "Stage Manager, Elm Theatre, Leeds, 2019-2022\nFreelance Sound Engineer\n- Mixed 40 shows\n"
        "Usher, Ash Cinema, Hull, 2015-2018\n"
    )
    assert told.splitlines() == [
        "> Stage Manager / Elm Theatre / Leeds / 2019..2022",
        "> Freelance Sound Engineer / ? / ? / ?",
        "- Mixed 40 shows",
        "> Usher / Ash Cinema / Hull / 2015..2018",
    ]


def test_a_remark_on_the_job_above_is_no_job() -> None:
    told = _jobs("Senior Nurse, Elm Hospital, Leeds, 2015-2019\nWard Manager\n\nNurse, Ash Infirmary, Hull, 2010-2015")
    assert [line for line in told.splitlines() if line.startswith(">")] == [
        "> Senior Nurse / Elm Hospital / Leeds / 2015..2019",
        "> Nurse / Ash Infirmary / Hull / 2010..2015",
    ]

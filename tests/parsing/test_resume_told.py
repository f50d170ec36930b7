"""Jobs and degrees that somebody tells in sentences."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"


def told(text: str, heading: str = "Work") -> str:
    return outline(read(f"{TOP}{heading}\n{text}\n\nSkills\nTriage\n"), heading)


@pytest.mark.parametrize(
    ("sentence", "understood"),
    [
        (
            "I have worked as a community midwife at Elm NHS Trust since March 2016, where I look after 38 women.",
            "> Community Midwife / Elm NHS Trust / ? / 2016-03..now\n- I look after 38 women",
        ),
        (
            "From 2014 to 2016 I was a rotational midwife at Elm Maternity Centre in Otley. I attended 112 births.",
            "> Rotational Midwife / Elm Maternity Centre / Otley / 2014..2016\n- I attended 112 births.",
        ),
        (
            "I worked for Oak House Nursing Home as a staff nurse between 2012 and 2016.",
            "> Staff Nurse / Oak House Nursing Home / ? / 2012..2016",
        ),
        (
            "At Salt Inn in Otley I have worked as a baker since the autumn of 2019. I bake 300 loaves a day.",
            "> Baker / Salt Inn / Otley / 2019..now\n- I bake 300 loaves a day.",
        ),
        ("With Ash Freight in Hull I have worked as a driver since 2016.", "> Driver / Ash Freight / Hull / 2016..now"),
        ("Beim Hotel Ostsee in Kiel bin ich seit 2019 Koch.", "> Koch / Hotel Ostsee / Kiel / 2019..now"),
        (
            "Chez Bateaux Pinson à Nantes, j'ai été cuisinier de 2015 à 2019.",
            "> Cuisinier / Bateaux Pinson / Nantes / 2015..2019",
        ),
        (
            "Since 2018 I have been self-employed as a joiner in York.",
            "> Self-employed as a Joiner / ? / York / 2018..now",
        ),
        (
            "Seit April 2019 arbeite ich als Pflegefachkraft im Klinikum Elmsee in Ulm.",
            "> Pflegefachkraft / Klinikum Elmsee / Ulm / 2019-04..now",
        ),
        (
            "De 2012 à 2016, j'ai travaillé comme cuisinier au Restaurant Le Phare à Brest.",
            "> Cuisinier / Restaurant Le Phare / Brest / 2012..2016",
        ),
        ("Desde 2019 trabajo como enfermera en el Hospital Olmo.", "> Enfermera / Hospital Olmo / ? / 2019..now"),
        (
            "Dal 2018 lavoro come cuoca presso la Trattoria Olmo a Parma.",
            "> Cuoca / Trattoria Olmo / Parma / 2018..now",
        ),
        ("Sinds 2018 werk ik als kok bij Zorggroep Olm in Arnhem.", "> Kok / Zorggroep Olm / Arnhem / 2018..now"),
    ],
)
def test_a_job_told_in_a_sentence_is_understood(sentence: str, understood: str) -> None:
    assert told(sentence) == understood


@pytest.mark.parametrize(
    ("sentence", "understood"),
    [
        (
            "I qualified as a midwife in 2014 at the University of Elmford.",
            "> Qualified as a midwife / University of Elmford / ? / ..2014",
        ),
        (
            "In 2019 I completed an MSc in Data Science at Elm University.",
            "> MSc in Data Science / Elm University / ? / ..2019",
        ),
        (
            "I left Elm Grammar School in 2010 with three A-levels.",
            "> Three A-levels / Elm Grammar School / ? / ..2010",
        ),
        ("2011 habe ich mein Abitur am Elm-Gymnasium gemacht.", "> Abitur / Elm-Gymnasium / ? / ..2011"),
        ("En 2012, j'ai obtenu mon CAP Cuisine au Lycée Orme.", "> CAP Cuisine / Lycée Orme / ? / ..2012"),
    ],
)
def test_a_degree_told_in_a_sentence_is_understood(sentence: str, understood: str) -> None:
    assert told(sentence, "Education") == understood


def test_a_job_there_is_with_the_employer_told_before() -> None:
    text = (
        "I am a ward manager at Elm Hospital in Derby since 2019.\nI was deputy ward manager there from 2016 to 2019."
    )
    assert told(text) == (
        "> Ward Manager / Elm Hospital / Derby / 2019..now\n> Deputy Ward Manager / Elm Hospital / Derby / 2016..2019"
    )


def test_a_sentence_of_another_time_is_not_told_of_the_job_above() -> None:
    text = "I was a nurse at Elm Hospital from 2012 to 2016.\nFrom 2008 to 2012 I helped in several homes."
    assert told(text).splitlines()[1] == "> From 2008 to 2012 I helped in several homes. / ? / ? / ?"


def test_a_paragraph_without_any_heading_gives_jobs_and_degrees() -> None:
    resume = read(
        f"{TOP}I got my City & Guilds Level 3 certificate at Elm College in 2010. From 2010 to 2018 I worked as a "
        "bench joiner for Elm Windows Ltd, making sash windows. Since 2018 I have been a joiner at Oak Homes.\n"
    )
    assert [(s.kind.value, [(e.title, e.organisation) for e in s.entries]) for s in resume.sections] == [
        ("education", [("City & Guilds Level 3 certificate", "Elm College")]),
        ("experience", [("Bench Joiner", "Elm Windows Ltd"), ("Joiner", "Oak Homes")]),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "I was made redundant at Elm Works in 2019.",
        "I led a project for Elm Bank from 2018 to 2019.",
        "I was responsible for the night shift at Elm House from 2019 to 2020.",
    ],
)
def test_other_sentences_tell_no_job(sentence: str) -> None:
    text = f"Nurse, Elm Hospital, 2018 - 2020\n{sentence}"
    assert [row for row in told(text).splitlines() if row[0] == ">"] == ["> Nurse / Elm Hospital / ? / 2018..2020"]

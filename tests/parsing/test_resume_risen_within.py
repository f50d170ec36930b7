"""Several jobs below an employer's whole time, departments behind titles, and schools with words cut short."""

import pytest

from tailor.model import Resume
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline, read

TOP = "# Ann Example\nann@example.org\n\n## Experience\n\n"


def marked(text: str) -> Resume:
    return parse_resume(document_from_text(TOP + text, "cv.md"))


def heads(resume: Resume, heading: str = "Experience") -> list[str]:
    return [line for line in outline(resume, heading).splitlines() if line.startswith(">")]


@pytest.mark.parametrize("total", ["2012 – 2024", "since 2012", "2012 – present"])
def test_the_time_of_all_jobs_below_an_employer_is_no_job(total: str) -> None:
    text = (
        f"### Hanlow Grid plc\n{total}\n\n#### Planner, 2018 – 2024\n- drew\n\n#### Surveyor, 2012 – 2018\n- measured\n"
    )
    text += "\n### Oak Water Ltd\nTechnician – Meters | 2009 – 2012\n- read\n"
    assert heads(marked(text)) == [
        "> Planner / Hanlow Grid plc / ? / 2018..2024",
        "> Surveyor / Hanlow Grid plc / ? / 2012..2018",
        "> Technician – Meters / Oak Water Ltd / ? / 2009..2012",
    ]


def test_an_employer_and_a_town_that_nobody_knows_stand_above_a_title_with_its_department() -> None:
    text = "### Elm Retail Ltd\n2017 – 2024\n\n#### Area Manager, 2021 – 2024\n- led\n\n"
    text += "#### Shop Manager, 2017 – 2021\n- ran\n"
    text += "\n### Quorlis Larder, Twendle\nTeam Leader – HR | 2013 – 2017\n- x\n"
    assert heads(marked(text))[-1] == "> Team Leader – HR / Quorlis Larder / Twendle / 2013..2017"


@pytest.mark.parametrize("title", ["Analyst – AML", "Team Leader – HR", "Buyer – Textile"])
def test_letters_and_everyday_words_behind_a_title_are_no_town(title: str) -> None:
    text = f"### Elm Bank, Leeds\nPorter – Stores | 2015 – 2018\n- x\n\n### Oak Bank\n{title} | 2012 – 2015\n- y\n"
    assert heads(marked(text))[-1] == f"> {title} / Oak Bank / ? / 2012..2015"


@pytest.mark.parametrize("caption", ["progressed through:", "roles held:", "zuletzt:", "puestos desempeñados:"])
def test_a_word_for_rising_within_a_firm_is_no_title(caption: str) -> None:
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\nElm Retail Ltd, Leeds (since 2017), {caption}\n"
    text += "Area Manager, 2021 – present\n- led\nShop Manager, 2017 – 2021\n- ran\n"
    assert heads(read(text), "EXPERIENCE") == [
        "> Area Manager / Elm Retail Ltd / Leeds / 2021..now",
        "> Shop Manager / Elm Retail Ltd / Leeds / 2017..2021",
    ]


@pytest.mark.parametrize(
    ("degree", "school"),
    [
        ("HSC", "Sri Amba Matric. Hr. Sec. School"),
        ("Abitur", "Staatl. Gymn. Ulmenau"),
        ("Bac", "Lyc. Prof. des Ormes"),
        ("Maturità", "Ist. Tecn. Comm. Olmo"),
    ],
)
def test_a_word_cut_short_does_not_end_a_schools_name(degree: str, school: str) -> None:
    resume = read(f"Ann Example\nann@example.org\n\nEDUCATION\n{degree}, {school}, 2009")
    assert outline(resume, "EDUCATION") == f"> {degree} / {school} / ? / ..2009"

"""Markdown as people write it: names of jobs in bold letters as items of a list, or on lines of their own."""

import pytest

from tailor.parsing.resume import parse_resume
from tailor.pipeline import guess_kind
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline

TOP = "# Una Larch\n\n*2nd year BSc Chemistry*\n\nHome: Tralee · una.larch@example.org\n\n"


def section(text: str, heading: str) -> str:
    return outline(parse_resume(document_from_text(f"{TOP}{text}", "cv.md")), heading)


def test_items_that_begin_with_a_dated_name_in_bold_are_entries() -> None:
    text = (
        "## Work\n- **Deli assistant**, Larch Stores, weekends since 2022. HACCP level 2; cleaning records\n"
        "- **Dairy relief**, Elm Farm, 2021–2024: milking 90 cows\n- **Class rep** 2024/25: got reports spaced out\n"
    )
    assert section(text, "Work") == (
        "> Deli assistant / Larch Stores / ? / 2022..now\n+ weekends\n- HACCP level 2; cleaning records\n"
        "> Dairy relief / Elm Farm / ? / 2021..2024\n- milking 90 cows\n"
        "> Class rep / ? / ? / 2024..2025\n- got reports spaced out"
    )


def test_items_that_begin_with_a_label_in_bold_are_statements() -> None:
    text = (
        "## Work\nCook, Elm Inn, 2019 - 2021\n- **Cooking:** 80 covers since 2020\n- **Ordering:** all fish in 2021\n"
    )
    assert section(text, "Work") == (
        "> Cook / Elm Inn / ? / 2019..2021\n- Cooking: 80 covers since 2020\n- Ordering: all fish in 2021"
    )


@pytest.mark.parametrize("dates", ["", "*2021 – 2022*\n"])
def test_a_name_in_bold_among_names_in_bold_is_an_entry_and_no_section(dates: str) -> None:
    text = (
        f"**Projects**\n\n**Bus map** (Flask)\n- Shows the buses\n\n**Course planner**\n{dates}- Plans a degree\n\n"
        "**Skills**\n\nPython, Git\n\n**Education**\n\n**Larch College**, BSc Chemistry, 2023\n"
    )
    told = section(text, "Projects").splitlines()
    assert [line.split(" / ")[0] for line in told if line.startswith(">")] == ["> Bus map (Flask)", "> Course planner"]


STUDENT = (
    "## Education\n- BSc Chemistry, Larch University (predicted 2:1)\n\n## Experience\n- **Barista**, Red Kettle\n\n"
    "## Skills\nTitration, teamwork, strong communication\n\n## What I look for\n- a team where you can learn\n"
)


def test_a_students_resume_without_dates_is_a_resume_by_the_name_and_mailbox_at_its_top() -> None:
    assert guess_kind(document_from_text(f"{TOP}{STUDENT}", "cv.md")) == "resume"


def test_a_posting_with_the_mailbox_of_its_contact_is_a_posting() -> None:
    text = f"# Lab assistant\n\nLarch Labs, Tralee\n\n{STUDENT}\n## Apply\nUna Larch, una.larch@example.org\n"
    assert guess_kind(document_from_text(text, "job.md")) == "posting"


def test_a_date_right_behind_a_name_in_bold_is_that_entrys_own() -> None:
    text = (
        "## Appointments\n**Fellow, Larch Institute, University of Elm** 2019–2022\n\n"
        "**Instructor, Oak Community College** Spring and Fall 2018\n\n## Education\nBSc Biology, Elm College, 2011\n"
    )
    assert [line.split(" / ")[0] for line in section(text, "Appointments").splitlines()] == ["> Fellow", "> Instructor"]


def test_the_first_row_of_a_table_of_any_kind_says_what_its_columns_hold() -> None:
    table = "| Course | Year | Provider |\n|---|---|---|\n| Fire warden | 2021 | Elm |\n| First aid | 2022 | Oak |\n"
    text = (
        f"# Ann Example\nann@example.org\n\n## Experience\n**Cook**, Elm Inn — 2019–2021\n\n## Short courses\n\n{table}"
    )
    resume = parse_resume(document_from_text(text, "me.md"))
    assert [entry.title for entry in resume.sections[-1].entries] == ["Fire warden", "First aid"]
    told = '"Course, Year, Provider" only says what the columns of a table hold; it is not kept'
    assert told in [note.text for note in resume.notes]


@pytest.mark.parametrize("job", ["### Cook, Elm Inn, 2019 - 2021", "**Cook**, Elm Inn, 2019 - 2021"])
@pytest.mark.parametrize(("heading", "below"), [("Kites that I made", "- A red one"), ("On the hills", "I run.")])
def test_a_heading_that_no_table_knows_begins_a_section_after_the_only_known_one(
    job: str, heading: str, below: str
) -> None:
    resume = parse_resume(document_from_text(f"{TOP}## Work\n{job}\n- Cooked\n\n## {heading}\n{below}\n", "cv.md"))
    assert outline(resume, "Work") == "> Cook / Elm Inn / ? / 2019..2021\n- Cooked"
    assert outline(resume, heading) == below.removeprefix("- ")


@pytest.mark.parametrize("second", ["Porter, Ash Hotel", "Ash Hotel Ltd\nPorter", "Ash\n2011 - 2015"])
def test_a_heading_that_begins_a_job_begins_no_section(second: str) -> None:
    text = f"{TOP}## Work\nCook, Elm Inn, 2019 - 2021\n- Cooked\n\n## {second}\n- Carried trunks\n"
    resume = parse_resume(document_from_text(text, "cv.md"))
    assert not any(one.heading.startswith(("Porter", "Ash")) for one in resume.sections)

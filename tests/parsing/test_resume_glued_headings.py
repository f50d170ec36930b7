"""Pasted text whose line ends went elsewhere: a heading behind a sentence, bullets behind the dates of a head."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ida Rowe\nida@rowe.example\n\n"


@pytest.mark.parametrize(
    ("summary", "heading"),
    [
        ("Nurse with 9 years of night duty.", "Work Experience"),
        ("Pflegekraft mit neun Jahren im Nachtdienst.", "Berufserfahrung"),
        ("Infirmière depuis neuf ans, de nuit.", "Expérience professionnelle"),
        ("Nine years of nights (and some days).", "EMPLOYMENT HISTORY"),
    ],
)
def test_a_heading_behind_a_sentence_heads_what_is_below(summary: str, heading: str) -> None:
    resume = read(f"{TOP}Profile\n{summary} {heading}\nStaff Nurse, Elm Hospital, 2018 – 2023\n• Led the nights\n")
    assert outline(resume, heading) == "> Staff Nurse / Elm Hospital / ? / 2018..2023\n- Led the nights"
    assert outline(resume, "Profile") == summary


def test_so_does_that_of_schooling_behind_the_last_bullet() -> None:
    resume = read(
        f"{TOP}Experience\nStaff Nurse, Elm Hospital, 2018 – 2023\n• Led the nights\n"
        "• Ordered all of the stock. Education\nBSc Nursing, University of Leeds, 2013\n"
    )
    assert outline(resume, "Experience").splitlines()[-1] == "- Ordered all of the stock."
    assert "University of Leeds" in outline(resume, "Education")


@pytest.mark.parametrize(
    "summary",
    [
        "Nine years of night duty. My Experience",
        "Nine years of night duty and a love of Education",
        "Nine years of night duty. Special Education",
    ],
)
def test_other_words_at_a_sentences_end_are_no_heading(summary: str) -> None:
    resume = read(f"{TOP}Profile\n{summary}\n\nExperience\nStaff Nurse, Elm Hospital, 2018 – 2023\n")
    assert outline(resume, "Profile") == summary


@pytest.mark.parametrize(
    "line",
    [
        "Kiln Manager, Elm Potteries Ltd  Jan 2020 – Present • Run three kilns • Moved to gas firing",
        "Kiln Manager, Elm Potteries Ltd, 01/2020 – Present • Run three kilns • Moved to gas firing",
        "Kiln Manager | Elm Potteries Ltd | Jan 2020 – Present • Run three kilns • Moved to gas firing",
    ],
)
def test_bullets_behind_the_dates_of_a_head_are_its_bullets(line: str) -> None:
    told = outline(read(f"{TOP}Experience\n{line}\n"), "Experience")
    assert told == ("> Kiln Manager / Elm Potteries Ltd / ? / 2020-01..now\n- Run three kilns\n- Moved to gas firing")


@pytest.mark.parametrize(
    "line",
    [
        "Kiln Manager • Elm Potteries Ltd • 2014 – 2019",
        "Kiln Manager, 2014 – 2019 • Elm Potteries Ltd",
        "Kiln Manager, 2014 – 2019 • Elm Potteries Ltd • Leeds",
        "2014 – 2019 • Kiln Manager • Elm Potteries Ltd",
    ],
)
def test_names_behind_the_dates_stay_of_the_head(line: str) -> None:
    told = outline(read(f"{TOP}Experience\n{line}\n"), "Experience")
    assert told.startswith("> Kiln Manager / Elm Potteries Ltd / ")
    assert "\n" not in told

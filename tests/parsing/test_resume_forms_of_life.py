"""Resumes as people type them: forms with labels, days of birth, employers above several jobs, unusual marks."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n"


def test_a_numbered_form_of_labels_is_read_line_by_line() -> None:
    text = (
        f"{TOP}1. Organisation : Zenith Traders Pvt. Ltd.\n   Designation : Senior Accountant\n"
        "   Duration : Jan 2018 to till date\n   Job Responsibilities:\n   - Finalisation of accounts\n"
    )
    assert outline(read(text), "EXPERIENCE") == (
        "> Senior Accountant / Zenith Traders Pvt. Ltd. / ? / 2018-01..now\n"
        "+ Job Responsibilities:\n- Finalisation of accounts"
    )


@pytest.mark.parametrize("heading", ["Persönliche Daten", "PERSONAL DETAILS", "Bio Data"])
def test_a_day_of_birth_among_personal_data_is_no_entry(heading: str) -> None:
    text = f"{TOP}Cook, Ash Hotel, 2019 – 2021\n\n{heading}\n\nName: Ann Example\nDate of Birth: 03.05.1985\nHusum\n"
    assert outline(read(text), heading) == "Name: Ann Example\nDate of Birth: 03.05.1985\nHusum"


def test_an_employer_with_its_own_dates_above_its_jobs_is_no_job() -> None:
    text = (
        f"{TOP}BRIGHTWATER GROUP      New York, NY\n2014 - Present\nDirector of Food (2020 - Present)\n"
        "- Own a budget\nSous Chef (2014 - 2020)\n- Ran the line\n"
    )
    assert outline(read(text), "EXPERIENCE").splitlines()[::2] == [
        "> Director of Food / BRIGHTWATER GROUP / New York, NY / 2020..now",
        "> Sous Chef / BRIGHTWATER GROUP / New York, NY / 2014..2020",
    ]


def test_a_job_after_the_years_of_the_employer_above_is_another() -> None:
    text = f"{TOP}ELM GROUP\n2014 - 2016\n- Sold bread\n\nDriver (2017 - 2020)\nAsh Ltd\n- Drove\n"
    shown = outline(read(text), "EXPERIENCE").splitlines()
    assert shown[0].startswith("> ? / ELM GROUP")
    assert shown[2] == "> Driver / Ash Ltd / ? / 2017..2020"


def test_a_plus_before_words_is_a_bullet_and_before_digits_a_telephone_number() -> None:
    text = "Ann Example\n+ 44 20 7946 0321\nann@example.org\n\nEXPERIENCE\n\nCook, Elm Inn, 2019 – 2021\n+ Fed guests\n"
    resume = read(text)
    assert outline(resume, "EXPERIENCE") == "> Cook / Elm Inn / ? / 2019..2021\n- Fed guests"
    assert "7946 0321" in resume.contact.phone


@pytest.mark.parametrize("place", ["New York, NY", "North York, ON", "Washington, DC"])
def test_a_town_called_like_a_region_or_after_another_is_a_place(place: str) -> None:
    text = f"{TOP}Cook   2019 – 2021\nAsh Hotel, {place}\n- Fed guests\n"
    assert outline(read(text), "EXPERIENCE").splitlines()[0] == f"> Cook / Ash Hotel / {place} / 2019..2021"

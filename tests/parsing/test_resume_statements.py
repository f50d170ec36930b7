"""Lines of jobs without marks that say what somebody did, some of them with a date."""

from tests.parsing.resume_outline import outline, read


def jobs(lines: str) -> str:
    text = f"Ivo Marrable\nivo@example.org\n\nEXPERIENCE\n\n{lines}\n\nSKILLS\nSourdough\n"
    return outline(read(text), "EXPERIENCE")


def test_a_statement_with_a_date_is_a_bullet_of_the_job_above() -> None:
    lines = """\
Receptionist / Administrator, Larchwood Dental Care        Jan 2021 - now
Answered the phone and booked appointments
Was colleague of the month, April 2022
Won the Golden Smile award, May 2022
Promoted to shift lead in March 2023
Completed a first aid course, 2023

Shop assistant, Hobbs Grocers, Leeds    2018 - 2020
Tills, stock, customer complaints"""
    assert (
        jobs(lines)
        == """\
> Receptionist / Administrator / Larchwood Dental Care / ? / 2021-01..now
- Answered the phone and booked appointments
- Was colleague of the month, April 2022
- Won the Golden Smile award, May 2022
- Promoted to shift lead in March 2023
- Completed a first aid course, 2023
> Shop assistant / Hobbs Grocers / Leeds / 2018..2020
- Tills, stock, customer complaints"""
    )


def test_a_statement_below_bullets_is_a_bullet_too() -> None:
    lines = "Staff Nurse, Elm Hospital, 2018 - present\n- Cared for six patients\nWas charge nurse in March 2021"
    assert (
        jobs(lines)
        == """\
> Staff Nurse / Elm Hospital / ? / 2018..now
- Cared for six patients
- Was charge nurse in March 2021"""
    )


def test_prizes_with_names_in_capitals_are_bullets() -> None:
    lines = """\
Driver / Dock Worker, Dorn Bottling Co., 2014 - 2019
Awarded Safety Person of the Year, 2015
Earned CDL, 2016
Driver of the Quarter, Q3 2017

Packer, Elm Foods Ltd, 2012 - 2014
Was Packer of the Term, spring 2013"""
    assert (
        jobs(lines)
        == """\
> Driver / Dock Worker / Dorn Bottling Co. / ? / 2014..2019
- Awarded Safety Person of the Year, 2015
- Earned CDL, 2016
- Driver of the Quarter, Q3 2017
> Packer / Elm Foods Ltd / ? / 2012..2014
- Was Packer of the Term, spring 2013"""
    )


def test_two_titles_with_the_employer_behind_at_are_one_title() -> None:
    lines = (
        "Litigation Paralegal / Office Manager at Marsh & Vane LLP (Denver)\nAugust 2017 - Present\n- Filed documents"
    )
    assert (
        jobs(lines)
        == """\
> Litigation Paralegal / Office Manager / Marsh & Vane LLP / Denver / 2017-08..now
- Filed documents"""
    )


def test_a_title_that_begins_with_a_word_on_ed_is_no_statement() -> None:
    lines = """\
Certified nursing assistant, Elm Home, 2019 - 2021
- Helped residents
Registered nurse, Oak Hospital, 2016 - 2019
- Gave medication"""
    assert (
        jobs(lines)
        == """\
> Certified nursing assistant / Elm Home / ? / 2019..2021
- Helped residents
> Registered nurse / Oak Hospital / ? / 2016..2019
- Gave medication"""
    )


def test_a_title_at_a_company_with_its_town_in_parentheses_is_three_facts() -> None:
    assert (
        jobs("Office Administrator at Oak & Sons Plumbing Ltd (Leeds), 2019 - 2021\n- Kept the books")
        == """\
> Office Administrator / Oak & Sons Plumbing Ltd / Leeds / 2019..2021
- Kept the books"""
    )

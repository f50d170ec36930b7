"""Titles that stand without dates below an employer's, departments behind them, and employers set off above them."""

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEMPLOYMENT\n"


def jobs(lines: str) -> str:
    return outline(read(TOP + lines), "EMPLOYMENT")


def test_each_title_below_an_employer_and_its_dates_is_a_job_there() -> None:
    text = "Elm Ferries Ltd, Leeds\n2011 - 2023\n\nDock Manager\n- Ran two quays\n\nDeckhand\n- Tied ropes\n"
    assert jobs(text) == (
        "> Dock Manager / Elm Ferries Ltd / Leeds / 2011..2023\n- Ran two quays\n"
        "> Deckhand / Elm Ferries Ltd / Leeds / ?\n- Tied ropes"
    )


def test_what_only_heads_a_part_of_the_duties_is_no_job() -> None:
    text = (
        "Elm Bank, 2010 - 2020\nBranch Manager\n- Led a team\nSales\n- Sold loans\nCustomer Service\n- Answered calls\n"
    )
    assert jobs(text).count("> ") == 1


def test_one_word_behind_the_title_of_a_further_job_is_its_department() -> None:
    text = (
        "Elm Stores, Leeds\nTeam Leader, Produce\n2019 - 2022\n- Led eight\n"
        "Sales Assistant, Bakery\n2017 - 2019\n- Baked bread\n"
    )
    assert jobs(text) == (
        "> Team Leader, Produce / Elm Stores / Leeds / 2019..2022\n- Led eight\n"
        "> Sales Assistant, Bakery / Elm Stores / Leeds / 2017..2019\n- Baked bread"
    )


def test_an_employer_above_an_empty_line_is_that_of_the_jobs_below() -> None:
    text = (
        "Elm Hospital\n\nStaff Nurse\t2019 - 2022\n- Twelve beds\nPorter\t2015 - 2019\n- Moved patients\n\n"
        "Oak Care\nCarer\t2012 - 2015\n- Home visits\n"
    )
    assert jobs(text) == (
        "> Staff Nurse / Elm Hospital / ? / 2019..2022\n- Twelve beds\n"
        "> Porter / Elm Hospital / ? / 2015..2019\n- Moved patients\n"
        "> Carer / Oak Care / ? / 2012..2015\n- Home visits"
    )


def test_what_is_said_of_an_employer_is_no_job_and_a_units_letters_are_no_place() -> None:
    text = (
        "ELM MEDICAL CENTER, Leeds\t2011 to 2020\nLevel II trauma center, 410 beds\n\n"
        "Nurse Manager (2016 to 2020)\n- Led 58 people\n\nCharge Nurse, PACU (2013 to 2016)\n- Ran shifts\n"
    )
    assert jobs(text) == (
        "> Nurse Manager / ELM MEDICAL CENTER / Leeds / 2016..2020\n+ Level II trauma center, 410 beds\n"
        "- Led 58 people\n"
        "> Charge Nurse, PACU / ELM MEDICAL CENTER / Leeds / 2013..2016\n- Ran shifts"
    )


def test_degrees_without_dates_below_each_other_are_each_one() -> None:
    text = (
        "Clerk, Elm Bank, 2011 - 2020\n- Kept books\n\nEDUCATION\n"
        "Master of Science in Nursing, Elm University, Leeds\nBachelor of Science in Nursing, Western Ridge State\n"
    )
    told = outline(read(TOP + text), "EDUCATION")
    assert [row.split(" / ")[1] for row in told.splitlines()] == ["Elm University", "Western Ridge State"]


def test_captions_of_several_jobs_and_sentences_are_no_employers() -> None:
    text = (
        "Store Manager, Elm Stores, Leeds\t2018 - 2024\n- Ran a store\n\nTemporary and agency\n\n"
        "Picker, Oakline, Leeds\t2017\n- Picked orders\n\nEarlier career (1998-2016)\n"
        "Various retail and warehouse roles including Elmo, B&M and Wilmo.\n\n"
        "Career break 2016-2017\nCared for my mother.\n"
    )
    told = [row for row in jobs(text).splitlines() if row.startswith(">")]
    assert told == [
        "> Store Manager / Elm Stores / Leeds / 2018..2024",
        "> Picker / Oakline / Leeds / 2017..2017",
        "> Earlier career / ? / ? / 1998..2016",
        "> Career break / ? / ? / 2016..2017",
    ]

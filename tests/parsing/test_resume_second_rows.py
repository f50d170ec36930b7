"""What the second row of an entry says, in sections where it is not always an organisation."""

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nCook, Elm Inn, 2020 - 2021\n\n"


def test_a_description_of_a_project_is_no_organisation() -> None:
    text = f"{TOP}PROJECTS\n\nTide Clock, 2020 - 2021\nWall clock with a tide table\n- Sold 40 of them\n"
    assert outline(read(text), "PROJECTS") == (
        "> Tide Clock / ? / ? / 2020..2021\n+ Wall clock with a tide table\n- Sold 40 of them"
    )


def test_a_name_below_a_project_is_its_organisation() -> None:
    text = f"{TOP}PROJECTS\n\nTide Clock, 2020 - 2021\nElm Robotics\n- Sold 40 of them\n"
    assert outline(read(text), "PROJECTS") == "> Tide Clock / Elm Robotics / ? / 2020..2021\n- Sold 40 of them"


def test_where_a_talk_was_given_stands_behind_its_quoted_title() -> None:
    text = f'{TOP}PUBLICATIONS\n\n- "Salt, stone, sand", Elm Coast Forum, 2022\n- "Dunes", Reed Review, 2020\n'
    assert outline(read(text), "PUBLICATIONS") == (
        '> "Salt, stone, sand" / Elm Coast Forum / ? / ..2022\n> "Dunes" / Reed Review / ? / ..2020'
    )


def test_a_title_of_voluntary_work_above_its_dates_needs_no_club() -> None:
    text = f"{TOP}VOLUNTEERING\n\nTrainer\nFriends at Sea | 2019 - present\n- Taught first aid\n"
    assert outline(read(text), "VOLUNTEERING") == "> Trainer / Friends at Sea / ? / 2019..now\n- Taught first aid"


def test_a_minor_among_the_bullets_is_not_the_degree() -> None:
    text = (
        f"{TOP}EDUCATION\n\nHBA, Business Administration    2010 - 2014\nLakeshore University\n- Minor in Statistics\n"
    )
    assert outline(read(text), "EDUCATION") == (
        "> HBA, Business Administration / Lakeshore University / ? / 2010..2014\n- Minor in Statistics"
    )


def test_a_certificate_s_time_below_it_is_a_detail_and_a_colon_is_part_of_its_name() -> None:
    text = f"{TOP}CERTIFICATIONS\n\nReefline Certified: Diving Associate    2021\nvalid until 2024\n"
    assert outline(read(text), "CERTIFICATIONS") == (
        "> Reefline Certified: Diving Associate / ? / ? / ..2021\n+ valid until 2024"
    )

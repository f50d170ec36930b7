"""Tables of jobs whose first row says what the columns hold, among them columns that only a trade has."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\n"


@pytest.mark.parametrize("between", ["\t", " | "])
@pytest.mark.parametrize(
    ("heading", "columns", "row", "entry"),
    [
        (
            "WORK HISTORY",
            ("Operator", "Position", "Aircraft type / hours", "Period"),
            ("Alderwing Airways", "First Officer", "A320", "May 2018 - Jun 2022"),
            "> First Officer / Alderwing Airways / ? / 2018-05..2022-06",
        ),
        (
            "TEACHING EXPERIENCE",
            ("School", "Post", "Subject & key stage", "Dates"),
            ("Willow Park School", "Teacher of Maths", "Maths, KS3-4", "Sept 2016 - Aug 2021"),
            "> Teacher of Maths / Willow Park School / ? / 2016-09..2021-08",
        ),
        (
            "EXPÉRIENCE PROFESSIONNELLE",
            ("Entreprise", "Poste", "Effectif encadré", "Période"),
            ("Ormeau Logistique", "Chef de quai", "douze", "2014 - 2019"),
            "> Chef de quai / Ormeau Logistique / ? / 2014..2019",
        ),
    ],
)
def test_the_names_of_columns_are_no_employer_where_a_trades_own_column_is_among_them(
    heading: str, columns: tuple[str, ...], row: tuple[str, ...], entry: str, between: str
) -> None:
    resume = read(f"{TOP}{heading}\n\n{between.join(columns)}\n{between.join(row)}\n")
    told = outline(resume, heading)
    assert all(f"/ {column} /" not in told and f"> {column}" not in told for column in columns)
    assert entry.split(" / ", 1)[1] in told
    assert any(columns[0] in note.text for note in resume.notes)


def test_a_first_row_that_names_one_column_only_is_the_head_of_a_job() -> None:
    text = f"{TOP}EXPERIENCE\n\nClient Adviser\tRowan Bank\tLeeds\n2016 - 2019\n"
    assert "Client Adviser / Rowan Bank" in outline(read(text), "EXPERIENCE")


def test_each_cell_is_what_its_columns_name_says_whatever_its_words() -> None:
    rows = (
        "Vessel\tRank\tGRT / engine\tCompany\tFrom\tTo",
        "MV Alder\tBosun\t12,000 / Dorn\tFjordline Crewing (through Oak Manning)\t03/2019\tto date",
        "MV Birch\tAB\t9,000 / Dorn\tOakhaven Marine, Leith\t01/2016\t02/2019",
        "- Steered and kept the watch",
    )
    assert outline(read(f"{TOP}SEA SERVICE\n\n" + "\n".join(rows)), "SEA SERVICE") == (
        "> Bosun / Fjordline Crewing / ? / 2019-03..now\n+ through Oak Manning\n+ MV Alder\n+ 12,000 / Dorn\n"
        "> AB / Oakhaven Marine / Leith / 2016-01..2019-02\n+ MV Birch\n+ 9,000 / Dorn\n- Steered and kept the watch"
    )


def test_a_row_with_fewer_cells_than_the_table_has_columns_ends_it() -> None:
    rows = (
        "Company\tPosition\tGrade\tPeriod",
        "Elm Mills Ltd\tSpinner\tII\t2016 - 2019",
        "Ash Mills Ltd\tDoffer\t2012 - 2016",
    )
    assert outline(read(f"{TOP}WORK HISTORY\n\n" + "\n".join(rows)), "WORK HISTORY") == (
        "> Spinner / Elm Mills Ltd / ? / 2016..2019\n+ II\n> Doffer / Ash Mills Ltd / ? / 2012..2016"
    )

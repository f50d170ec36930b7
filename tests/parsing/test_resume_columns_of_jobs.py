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

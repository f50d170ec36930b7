"""Days of works and prizes, however the line tells them; and citations among other lines."""

import pytest

from tailor.writers.resume_text import resume_plain_text
from tests.parsing.resume_outline import outline, read


def _section(heading: str, text: str) -> str:
    return outline(read(f"Ines Marlow\nines@marlow.example\n\nSKILLS\nBaking\n\n{heading}\n{text}\n"), heading)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ('Marlow I., "Barley", Field Notes, 4/2020', "..2020-04"),
        ("Marlow, I. (2019). Barley at scale. Field Journal 12(3).", "..2019"),
        ("Marlow I, Oduya C. Barley rust. J Field Sci. 2018;45(2):33-41.", "..2018"),
        ("Marlow, I., Oduya, C. Barley rust, in: Field Letters, 06/2018", "..2018-06"),
        ("Marlow, I., Oduya, C. Barley from 1950 to 2010, in: Field Letters, 2018", ""),
    ],
)
def test_a_work_cited_whole_has_its_date_where_one_year_stands_in_it(line: str, date: str) -> None:
    assert _section("PUBLICATIONS", line) == f"> {line} / ? / ? / {date or '?'}"


def test_a_citation_among_other_works_is_an_entry_of_its_own() -> None:
    cited = "Marlow I, Oduya C. Barley rust. J Field Sci. 2018;45(2):33-41."
    told = _section("PUBLICATIONS", f"Barley for Beginners (Spring 2019)\nEssay: Rye (Field Notes 11/2021)\n{cited}")
    assert told.splitlines() == [
        "> Barley for Beginners / ? / ? / ..2019",
        "> Essay: Rye (Field Notes 11/2021) / ? / ? / ..2021-11",
        f"> {cited} / ? / ? / ..2018",
    ]


def test_the_year_of_a_work_is_not_written_twice() -> None:
    cited = "Marlow, I. (2019). Barley at scale. Field Journal 12(3)."
    written = resume_plain_text(read(f"Ines Marlow\nines@marlow.example\n\nSKILLS\nBaking\n\nPUBLICATIONS\n{cited}\n"))
    assert written.count("2019") == 1

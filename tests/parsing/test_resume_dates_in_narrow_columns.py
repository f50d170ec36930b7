"""A span of time that a narrow column breaks in two lines is one, and the job beside it is one."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n2019 – 2022\tManager, Elm Mills Ltd, Leeds\n- Ran it\n"
END = "\n- Tested pumps\n2010 – 2012\tClerk, Oak Foods Ltd, Hull\n- Filed\n"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("Herbst 2014 – Feb.\tTechniker, Orm GmbH, Kiel\n2018", "Techniker / Orm GmbH / Kiel / 2014..2018-02"),
        ("March 2014 –\tTechnician, Orm Ltd, Hull\nFeb 2018", "Technician / Orm Ltd / Hull / 2014-03..2018-02"),
        ("2014 –\tTechnician, Orm Ltd, Hull\npresent", "Technician / Orm Ltd / Hull / 2014..now"),
    ],
)
def test_a_span_broken_in_its_column_is_one(rows: str, told: str) -> None:
    lines = outline(read(f"{TOP}{rows}{END}"), "EXPERIENCE").splitlines()
    assert lines[2:4] == [f"> {told}", "- Tested pumps"]

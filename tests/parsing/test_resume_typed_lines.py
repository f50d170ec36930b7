"""What people type in the lines of their jobs: short years, kinds of firms, beginnings without an end, glued lists."""

import pytest

from tests.parsing.resume_outline import outline, read

_LAST = "\nCook, Elm Inn, 2001 - 2003"


def jobs(lines: str) -> str:
    found = outline(read(f"Ann Reed\nann@example.org\n\nWork\n{lines}{_LAST}\n\nSkills\nfirst aid, Excel\n"), "Work")
    return found.removesuffix("\n> Cook / Elm Inn / ? / 2001..2003")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("97-02 Waitress at The Red Kettle in Thirlwick", "> Waitress / The Red Kettle / Thirlwick / 1997..2002"),
        ("Red Kettle - waitress - 2013/2016", "> waitress / Red Kettle / ? / 2013..2016"),
        ("Porter at the Red Kettle in Thirlwick 2007 weekends", "> Porter / Red Kettle / Thirlwick / 2007..2007"),
        (
            "Loader, Heron Cold Storage, Thirlwick. 2 yrs (2021-2023)",
            "> Loader / Heron Cold Storage / Thirlwick / 2021..2023\n+ 2 yrs",
        ),
        (
            "Heron's, a roofing firm in Thirlwick. Started as labourer 2004, became roofer 2008.",
            "> Started as labourer 2004, became roofer 2008 / Heron's / Thirlwick / 2004..\n+ a roofing firm",
        ),
        ("Heron Ltd (builders). I joined as apprentice in 1998", "> apprentice / Heron Ltd / ? / 1998..\n+ builders"),
        ("Heron's, a pub in Thirlwick - cook - 2004 to 2008", "> cook / Heron's / Thirlwick / 2004..2008\n+ a pub"),
        ("Cook, Heron's, a pub, Thirlwick, 2004 to 2008", "> Cook / Heron's / Thirlwick / 2004..2008\n+ a pub"),
        (
            "Reiher (VW-Händler), Thalwick\nBuchhalterin, 2004 - 2008",
            "> Buchhalterin / Reiher / Thalwick / 2004..2008\n+ VW-Händler",
        ),
        ("Milker (family farm, Thirlwick) 2004 - 2008", "> Milker / family farm / Thirlwick / 2004..2008"),
        ("Grill cook @ Heron's - Thirlwick, MI - 2018 - 2021", "> Grill cook / Heron's / Thirlwick, MI / 2018..2021"),
        (
            "Grill cook, Heron Diner, 2018 - 2021\n· fried fish · cleaned the grill · closed up",
            "> Grill cook / Heron Diner / ? / 2018..2021\n- fried fish\n- cleaned the grill\n- closed up",
        ),
        (
            "2012-2019  Kitchen helper, Heron Primary School, Thirlwick\nschool dinners for 200, washing up",
            "> Kitchen helper / Heron Primary School / Thirlwick / 2012..2019\n- school dinners for 200, washing up",
        ),
        (
            "Kanzlei Reiher & Partner, Thalwick\nSteuerfachangestellte, seit 04/2016\nLöhne und Abschlüsse für Firmen",
            (
                "> Steuerfachangestellte / Kanzlei Reiher & Partner / Thalwick / 2016-04..now\n"
                "- Löhne und Abschlüsse für Firmen"
            ),
        ),
    ],
)  # fmt: skip
def test_a_line_as_typed(lines: str, expected: str) -> None:
    assert jobs(lines) == expected


@pytest.mark.parametrize("line", ["12-15 guests a night", "98-03 boxes"])
def test_short_numbers_that_are_no_years_give_no_dates(line: str) -> None:
    assert ".." not in jobs(f"Waiter, Ash Hotel, 2011 - 2013\n- {line}").partition("\n")[2]


def test_an_end_that_is_not_told_stays_so_when_it_is_written_and_read() -> None:
    resume = read(
        f"Ann Reed\nann@example.org\n\nWork\nHeron Mill. Started as packer 2014, became foreman 2017{_LAST}\n"
    )
    dates = resume.sections[0].entries[0].dates
    assert dates is not None
    assert (dates.start, dates.end, dates.current) == ("2014", None, False)

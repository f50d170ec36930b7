"""Days of two numbers are told by the land that a posting shows; where it shows none they stay as written."""

import pytest

from tailor.parsing import parse_posting
from tailor.parsing.posting_day_order import day_order
from tailor.readers import document_from_text

_HEAD = "Weaver\nElm Looms\n\nWhat we need\n- Nimble hands\n- Two years at a loom\n\n"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("£14 an hour. Closing date: 03/04/2027", "2027-04-03"),
        ("Ring 01632 960 501. Closing date: 03/04/27", "2027-04-03"),
        ("Closing date: 03/04/2027. Interviews: 14/04/2027", "2027-04-03"),
        ("Call (606) 555-0150. Application deadline: 03/04/2027", "2027-03-04"),
        ("Berea, KY 40403. Application deadline: 3-4-2027", "2027-03-04"),
        ("Application deadline: 03/04/2027", "03/04/2027"),
        ("Guelph, ON N1H 3A1, CA$21 an hour. Application deadline: 03/04/2027", "03/04/2027"),
        ("£14 an hour or (606) 555-0150. Application deadline: 03/04/2027", "03/04/2027"),
        ("Give Nell in the shed a bell on 01632 960 501 before 03/04/27.", "2027-04-03"),
    ],
)
def test_the_land_tells_the_day_from_the_month(line: str, day: str) -> None:
    assert parse_posting(document_from_text(f"{_HEAD}{line}\n")).closing_date == day


@pytest.mark.parametrize(
    ("language", "order"), [("en-GB", "day"), ("en_AU", "day"), ("en-US", "month"), ("en", ""), ("en-CA", "")]
)
def test_the_page_s_language_tells_it_too(language: str, order: str) -> None:
    assert day_order("Weaver at Elm Looms. Closing date: 03/04/2027", language) == order

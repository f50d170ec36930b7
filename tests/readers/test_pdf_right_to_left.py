"""Lines of Hebrew and Arabic letters, which a PDF page holds as they stand from left to right."""

import pytest

from tailor.readers.pdf.glyphs import Face, Letter
from tailor.readers.pdf.right_to_left import as_read

FACE = Face("Sans")


def read(seen: str, indent: float = 0.0) -> str:
    letters = [Letter(char, 6.0 * at, 6.0 * at + 6, 100, 10, FACE) for at, char in enumerate(seen)]
    return "".join(letter.text for letter in as_read(letters, indent))


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Nurse at Elm House, 2016", "Nurse at Elm House, 2016"),
        ("דדח ןב", "בן חדד"),
        ("Cook (תיב), Haifa", "Cook (בית), Haifa"),
        ("Excel תכרעמ", "Excel מערכת"),
        ("Excel 365 תכרעמ לוהינ", "ניהול מערכת Excel 365"),
        ("םילוח 120 לוהינ", "ניהול 120 חולים"),
        ("2021 – 2016 תיב", "בית 2016 – 2021"),
        ("תוחתפה 98.5% רועיש", "שיעור 98.5% הפתחות"),
        ("תילגנא ,תיברע", "ערבית, אנגלית"),
        (")תיברע( תופש", "שפות (ערבית)"),
        ("(תיברע) תופש", "שפות (ערבית)"),
        ("Hebrew (native), ةيبرعلا (native)", "Hebrew (native), العربية (native)"),
    ],
)
def test_a_line_is_read_in_its_own_direction(seen: str, meant: str) -> None:
    assert read(seen) == meant


def test_a_line_that_stands_at_the_right_is_read_from_there() -> None:
    assert read("Dispensing ,תופורת", indent=80) == "תרופות, Dispensing"

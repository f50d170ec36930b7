"""What brackets behind the town of a header say of how somebody works there is no part of the town."""

import pytest

from tests.parsing.resume_outline import read


@pytest.mark.parametrize(
    ("line", "town"),
    [
        ("Web editor · Salem, Oregon (remote, Pacific time)", "Salem, Oregon"),
        ("Leeds (willing to travel) · 07700 900123", "Leeds"),
        ("Lyon (mobile en France) | 07700 900123", "Lyon"),
        ("Nurse · Leeds (UK)", "Leeds (UK)"),
    ],
)
def test_the_town_is_read_without_the_remark_behind_it(line: str, town: str) -> None:
    resume = read(f"Ann Example\n{line}\nann@example.org\n\nEXPERIENCE\n\nCook, Elm Inn, 2015 – 2019\n- Ran it\n")
    assert resume.contact.location == town


def test_the_remark_is_kept() -> None:
    resume = read("Ann Example\nLeeds (willing to travel)\nann@example.org\n\nEXPERIENCE\n\nCook, Elm Inn, 2019\n")
    assert "willing to travel" in {line.text for section in resume.sections for line in section.lines}

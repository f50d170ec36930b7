"""What changes with the sheet."""

from dataclasses import replace

import pytest

from tailor.writers import resume_docx
from tailor.writers.style import PAPERS
from tests.writers.docx_view import opened
from tests.writers.samples import STYLE, TAILORED


def _text_height(paper: str) -> int:
    """The height between the margins, in twentieths of a point."""
    section = opened(resume_docx(TAILORED, replace(STYLE, paper=paper))).sections[0]  # type: ignore[arg-type]
    assert section.page_height is not None
    assert section.top_margin is not None
    assert section.bottom_margin is not None
    return round((section.page_height - section.top_margin - section.bottom_margin) / 635)


def test_letter_gives_up_margin_so_that_nearly_as_much_fits_as_on_a4() -> None:
    shorter = PAPERS["a4"].height - PAPERS["letter"].height
    assert 0 <= _text_height("a4") - _text_height("letter") < shorter


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_no_margin_falls_below_half_an_inch(paper: str) -> None:
    section = opened(resume_docx(TAILORED, replace(STYLE, paper=paper))).sections[0]  # type: ignore[arg-type]
    for margin in (section.top_margin, section.bottom_margin):
        assert margin is not None
        assert margin.inches >= 0.5

"""A sentence that ends with a colon leads into what its words announce, and a heading may end with a full stop."""

import pytest

from tailor import posting_from_text
from tailor.model import LineRole


def roles(text: str) -> dict[str, LineRole]:
    return {line.text: line.role for line in posting_from_text(text).lines if not line.is_heading}


def test_a_lead_in_that_names_the_job_still_announces_what_is_asked() -> None:
    found = roles(
        "Site Carpenter\nFellwood Joinery\n\nAbout us\nWe build barns.\n\n"
        "If you're a site carpenter you'll be expected to have substantial knowledge of:\n"
        "roof framing and stair strings\noak pegs\n"
    )
    assert found["roof framing and stair strings"] is LineRole.REQUIREMENT
    assert found["oak pegs"] is LineRole.REQUIREMENT


@pytest.mark.parametrize("heading", ["Requirements.", "Desired Candidate Profile"])
def test_what_is_asked_stands_below_its_heading(heading: str) -> None:
    found = roles(f"Harbour Pilot\nTidewise Ltd\n\nWe guide ships.\n\n{heading}\nMaster's ticket.\nCalm in fog.\n")
    assert {found["Master's ticket."], found["Calm in fog."]} == {LineRole.REQUIREMENT}

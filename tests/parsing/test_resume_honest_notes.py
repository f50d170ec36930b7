"""What a reading tells of itself: pictures, sections without a place, and nothing about what is only repeated."""

import pytest

from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text

_JOB = "Experience\nWeaver, Loom & Shuttle Ltd, Hawick\nMar 2019 - Present\n- Wove tweed for four mills\n"
_HEAD = "Elspeth Orr Kinnaird\nWeaver\nelspeth@loom.example | 01450 555 013\n\n"


def _notes(text: str, name: str = "me.txt") -> list[str]:
    return [note.text for note in parse_resume(document_from_text(text, name)).notes]


@pytest.mark.parametrize(
    "again",
    [
        "Elspeth Orr Kinnaird · elspeth@loom.example · 01450 555 013",
        "ELSPETH ORR KINNAIRD",
        "Elspeth Orr Kinnaird, Weaver",
    ],
)
def test_a_header_that_repeats_the_name_is_not_told_as_lost(again: str) -> None:
    text = f"{_HEAD}{_JOB}\n{again}\n\nSkills\nDobby looms, Jacquard, Dyeing\n"
    resume = parse_resume(document_from_text(text, "me.txt"))
    assert resume.contact.name == "Elspeth Orr Kinnaird"
    assert not [note.text for note in resume.notes if note.text.startswith("not kept")]


@pytest.mark.parametrize("heading", ["Professional memberships", "Security clearance", "Availability"])
def test_a_section_without_a_place_of_its_own_is_told(heading: str) -> None:
    notes = _notes(f"{_HEAD}{_JOB}\n{heading}\nGuild of Weavers, since 2014\n")
    assert f'the section "{heading}" has no place of its own in a JSON Resume; it is kept as it is' in notes


@pytest.mark.parametrize(
    ("images", "note"),
    [
        ('<img src="me.jpg" alt="portrait">', "1 picture was not read"),
        ('<img src="data:image/png;base64,AAAA"><img src="chart.png" width="300">', "2 pictures were not read"),
        ('<img src="mail-icon.svg"><img src="dot.png" width="12"><img src="line.png" role="presentation">', ""),
        ('<img src="p.png" style="width: 16px; height: 16px">', ""),
    ],
)
def test_pictures_of_a_page_are_told_but_not_its_icons(images: str, note: str) -> None:
    page = "<h1>Elspeth Orr Kinnaird</h1><p>elspeth@loom.example</p><h2>Experience</h2>"
    page += "<h3>Weaver, Loom &amp; Shuttle Ltd</h3><p>2019 - 2024</p><ul><li>Wove tweed</li></ul>"
    page = f"<html><body>{images}{page}</body></html>"
    notes = [one for one in _notes(page, "me.html") if "picture" in one]
    assert notes == ([note] if note else [])

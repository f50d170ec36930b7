"""An employer in capitals alone in its line is no heading of a section where all employers are set so."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

TOP = """Ann Example
ann@example.org

WORK EXPERIENCE

ALDER FABRICATION, Tulsa, OK                      June 2017 to Present
Lead Welder
- Certified on carbon and stainless

"""
BOTTOM = """
BEECH BOILER CO., Enid, OK               Mar. 2012 - May 2017
Boilermaker
- Tube replacements in five states

EDUCATION

Diploma, Oak College, 2002
"""


def jobs(text: str) -> list[tuple[str, str, int]]:
    found = [one for part in read(TOP + text + BOTTOM).of_kind(SectionKind.EXPERIENCE) for one in part.entries]
    return [(one.title, one.organisation, len(one.bullets)) for one in found]


@pytest.mark.parametrize("name", ["SELF-EMPLOYED", "ROWAN TOOLS", "FREELANCE", "TERN HOUSE", "ROWAN IRON LTD"])
def test_it_is_the_employer_of_the_title_below(name: str) -> None:
    assert jobs(f"{name}\nMobile Welder\n- Mended gates and trailers\n") == [
        ("Lead Welder", "ALDER FABRICATION", 1),
        ("Mobile Welder", name, 1),
        ("Boilermaker", "BEECH BOILER CO.", 1),
    ]


def test_a_heading_above_other_matter_stays_one() -> None:
    found = read(TOP + "HOROSCOPE AND STARS\nLeo with a moon\n" + BOTTOM)
    assert "HOROSCOPE AND STARS" in [section.heading for section in found.sections]

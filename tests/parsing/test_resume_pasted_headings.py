"""A pasted resume with its headings in the lines of what stands below them, and with bullets that run together."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n"
JOBS = (
    "Store Manager, Elm Foods Ltd Jan 2019 - Present • Led twelve people • Cut waste by 9% "
    "Buyer, Oak Fish Ltd 2015 - 2018 • Bought fish • Kept the cold store"
)
READ = """> Store Manager / Elm Foods Ltd / ? / 2019-01..now
- Led twelve people
- Cut waste by 9%
> Buyer / Oak Fish Ltd / ? / 2015..2018
- Bought fish
- Kept the cold store"""


@pytest.mark.parametrize("heading", ["EXPERIENCE", "WORK EXPERIENCE", "EMPLOYMENT HISTORY"])
def test_headings_in_capitals_before_what_they_head_are_headings(heading: str) -> None:
    resume = read(f"{TOP}{heading} {JOBS}\nEDUCATION Diploma, Oak College, 2014\nSKILLS SQL, Excel, forklift")
    assert outline(resume, heading) == READ
    assert outline(resume, "EDUCATION") == "> Diploma / Oak College / ? / ..2014"
    assert [skill.name for group in resume.of_kind(SectionKind.SKILLS)[0].groups for skill in group.skills] == [
        "SQL",
        "Excel",
        "forklift",
    ]


@pytest.mark.parametrize("sign", ["• ", "· ", "- ", "•", "·"])
def test_bullets_that_run_together_are_parted(sign: str) -> None:
    told = f"{sign}Led twelve people{sign}Cut waste by 9%{sign}Trained two"
    resume = read(f"{TOP}\nEXPERIENCE\n\nStore Manager, Elm Foods Ltd, 2015 - 2018\n{told}\n")
    bullets = ["Led twelve people", "Cut waste by 9%", "Trained two"]
    assert outline(resume, "EXPERIENCE").splitlines()[1:] == [f"- {bullet}" for bullet in bullets]


@pytest.mark.parametrize("told", ["Measured CuSO4·H2O in water", "Kept the Ein- und Ausgang", "Led the Vor- Ort team"])
def test_signs_within_words_part_nothing(told: str) -> None:
    resume = read(f"{TOP}\nEXPERIENCE\n\nStore Manager, Elm Foods Ltd, 2015 - 2018\n- {told}\n")
    assert outline(resume, "EXPERIENCE").splitlines()[1:] == [f"- {told}"]

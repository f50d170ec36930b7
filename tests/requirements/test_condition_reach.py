"""A condition has the words that say how often, when and with what it holds, and no condition beside it."""

import pytest

from tailor.pipeline import posting_from_text

_POSTING = "Laboratory Assistant\nHartwell\n\nRequirements\n- BSc in chemistry\n\nWorking conditions\n{}\n"


def _conditions(lines: str) -> list[str]:
    posting = posting_from_text(_POSTING.format(lines))
    return [one.text for one in sorted(posting.requirements, key=lambda one: one.start) if one.kind.value == "other"]


@pytest.mark.parametrize(
    ("line", "conditions"),
    [
        ("The work involves blood products (BSL-2) and dry ice.", ["blood products (BSL-2)", "dry ice"]),
        ("Offers depend on a drug screen, physical and credit check.", ["drug screen", "physical", "credit check"]),
        ("You work night shifts and every other weekend.", ["work night shifts", "every other weekend"]),
        ("Your own car (there is no bus after nine) is a must.", ["Your own car"]),
        ("We are in the lab Monday to Thursday.", ["in the lab Monday to Thursday"]),
        ("A passport (required).", ["A passport"]),
    ],
)
def test_conditions_stand_apart_and_whole(line: str, conditions: list[str]) -> None:
    assert _conditions(line) == conditions

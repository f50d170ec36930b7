"""A language with its level at the head of a list of other skills heads no list of its own."""

import pytest

from tailor.parsing import parse_resume
from tailor.readers import document_from_bytes

ABOVE = "# Ida Falk\nida.falk@example.org\n\n## Experience\nClerk, Elm House, 2018 – 2020\n- Filed forms.\n\n"


def skills(heading: str, line: str) -> list[tuple[str, str]]:
    document = document_from_bytes(f"{ABOVE}## {heading}\n{line}\n".encode(), "ida.md")
    groups = [group for section in parse_resume(document).sections for group in section.groups]
    return [(skill.name, skill.level) for group in groups for skill in group.skills]


@pytest.mark.parametrize(
    ("heading", "line", "expected"),
    [
        ("Kenntnisse", "Englisch (B2), SAP, Excel", [("Englisch", "B2"), ("SAP", ""), ("Excel", "")]),
        ("Skills", "Spanish (native), wound care, Epic", [("Spanish", "native"), ("wound care", ""), ("Epic", "")]),
        ("Skills", "French (fluent); Xero; payroll", [("French", "fluent"), ("Xero", ""), ("payroll", "")]),
        ("Languages", "English (C1), spoken and written", [("English", "(C1), spoken and written")]),
        ("Languages", "Welsh (native), French (B2)", [("Welsh", "native"), ("French", "B2")]),
    ],
)
def test_what_stands_behind_a_language_with_its_level_is_a_skill(
    heading: str, line: str, expected: list[tuple[str, str]]
) -> None:
    assert skills(heading, line) == expected

"""Commas within numbers part no skills."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read


def skills(row: str) -> list[str]:
    section = read(f"Ann Example\nann@example.org\n\nSKILLS\n{row}\n").of_kind(SectionKind.SKILLS)[0]
    return [skill.name for group in section.groups for skill in group.skills]


@pytest.mark.parametrize(
    "number",
    [
        "10-key 11,000 KPH",
        "Spreadsheets of 1,250,000 rows",
        "Budgets up to £1,500",
        "Stapler bis 3,5 t",
        "Nacelle 7,5 tonnes",
    ],
)
def test_a_number_with_a_comma_stays_whole(number: str) -> None:
    assert skills(f"{number}, Excel") == [number, "Excel"]
    assert skills(f"Excel,{number}") == ["Excel", number]


@pytest.mark.parametrize(
    "row", ["Windows 10,11", "Java 8,11,17", "Office 2016,2019", "ISO 9001,14001", "Kubernetes,3D,2D"]
)
def test_a_comma_between_versions_parts_them(row: str) -> None:
    assert len(skills(row)) == row.count(",") + 1

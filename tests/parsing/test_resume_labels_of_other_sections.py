"""A row among the skills whose label names another section belongs to that."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\nClerk, Elm Ltd, 2010 - 2015\n- Filed\n\nKEY SKILLS\n\n"


@pytest.mark.parametrize(
    ("row", "kind", "heading"),
    [
        ("Memberships: AAT since 2013", SectionKind.OTHER, "MEMBERSHIPS"),
        ("Mitgliedschaften: VDI", SectionKind.OTHER, "MITGLIEDSCHAFTEN"),
        ("Certificates: First Aid 2020", SectionKind.CERTIFICATIONS, "CERTIFICATES"),
        ("Awards: Best Clerk 2019", SectionKind.AWARDS, "AWARDS"),
        ("References: on request", SectionKind.REFERENCES, "REFERENCES"),
    ],
)
def test_such_a_row_leaves_the_skills(row: str, kind: SectionKind, heading: str) -> None:
    resume = read(f"{TOP}Systems: Sage 200, SAP\nPeople: coaching\n{row}\n")
    (skills,) = resume.of_kind(SectionKind.SKILLS)
    assert [group.name for group in skills.groups] == ["Systems", "People"]
    assert [section.heading for section in resume.of_kind(kind)] == [heading]


@pytest.mark.parametrize("row", ["Leadership: coaching, rotas", "Other: forklift", "Training: new starters"])
def test_other_labels_name_groups_of_skills(row: str) -> None:
    (skills,) = read(f"{TOP}Systems: Sage 200, SAP\n{row}\n").of_kind(SectionKind.SKILLS)
    assert [group.name for group in skills.groups] == ["Systems", row.partition(":")[0]]

"""Headings in small letters before what they head, as people type them at the end of a pasted text."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

TOP = """Ann Example
ann@example.org

WORK

Coach, Elm Trust, 2014-16
Guard, Bay Park, 2012-14

EDUCATION AND TRAINING
BSc Sport Science, University of Elm 2011-2014
BTEC First Diploma in Sport  -  Oak Vale College
First Aid (2021)

"""


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        (
            "SKILLS: planning / TeamUnify / bids\n\nvolunteering: Steward, Quay, since 2018\n\nrefs - happy to, ask\n",
            ["SKILLS", "volunteering", "refs"],
        ),
        (
            "volunteering - race steward since 2018\n\nskills - planning / TeamUnify / bids\n\nrefs - ask the club\n",
            ["volunteering", "skills", "refs"],
        ),
        ("Ehrenamt: Trainerin, TV Linde, seit 2018\n\nReferenzen - gerne auf Anfrage\n", ["Ehrenamt", "Referenzen"]),
        ("Skills - planning, TeamUnify, bids\n\nReferences - on request\n", ["Skills", "References"]),
    ],
)
def test_labels_at_the_end_begin_sections(text: str, headings: list[str]) -> None:
    sections = read(TOP + text).sections
    assert [one.heading for one in sections if one.heading][-len(headings) :] == headings
    schools = [entry.organisation for one in sections if one.kind is SectionKind.EDUCATION for entry in one.entries]
    assert schools == ["University of Elm", "Oak Vale College", ""], "a course stays where it stands, without a school"
    skills = [item.name for one in sections if one.kind is SectionKind.SKILLS for g in one.groups for item in g.skills]
    assert len(skills) in {0, 3}


def test_a_name_before_a_dash_is_no_heading() -> None:
    text = TOP.strip() + "\n\nLanguages - Oak Vale College, 2010\n"
    assert [one.heading for one in read(text).sections if one.heading][-1] != "Languages"

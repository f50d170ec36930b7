"""Who did the work of a tool used it, which is suggested and never called shown."""

import pytest

from tailor.model import Status
from tailor.pipeline import match, posting_from_text, resume_from_text

_POSTING = "Workshop Hand\nAcme Works\n\nRequirements\n- Use of {}\n- Punctuality\n"
_RESUME = "Sam Lee\nsam@example.com\n\nExperience\nWorkshop Hand, Borden Ltd | 2019 - Present\n- {}\n"


def _status(tool: str, bullet: str) -> Status:
    found = match(resume_from_text(_RESUME.format(bullet)), posting_from_text(_POSTING.format(tool)))
    return next(one.status for one in found.findings if tool in one.requirement.text)


@pytest.mark.parametrize(
    ("tool", "bullet"),
    [
        ("plasma cutter", "Plasma cutting of 10 mm plate"),
        ("bench grinder", "Deburring and bench grinding of castings"),
        ("dough mixer", "Dough mixing for two hundred loaves"),
        ("belt sander", "Belt sanding of oak doors"),
    ],
)
def test_the_work_of_a_tool_suggests_it(tool: str, bullet: str) -> None:
    assert _status(tool, bullet) is Status.IMPLIED


@pytest.mark.parametrize(
    ("tool", "bullet"),
    [
        ("plasma cutter", "Cutting of cloth"),
        ("bench grinder", "Grinding of coffee"),
        ("plasma cutter", "No plasma cutting so far"),
        ("network router", "Routing of parcels"),
    ],
)
def test_other_work_suggests_no_tool(tool: str, bullet: str) -> None:
    assert _status(tool, bullet) is Status.MISSING

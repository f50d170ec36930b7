"""Letters that are forms, and stages that did not come."""

import pytest

from tailor.model import Message
from tailor.pipeline import read_reply

TICKED = """Mr. Ortega,

We have looked at your form. You do not meet our criteria for the reason(s) ticked here:

[ ] Age
[X] No forklift ticket on file
[X] Fewer than two seasons of logged harvest work
[ ] Driving record
[ ] Other

Field office 555-010-0188
"""
TABLE = """Dear Ms Quill

I must tell you that you were not shortlisted because these criteria were not met:

Ref.\tCriterion\tSeen in\tMet
A1\tRegistration with the General Optical Council\tForm\tNo
A2\tDegree in optometry\tForm\tYes
A3\tExperience of running a practice of your own\tLetter\tNo
A4\tOwn transport\tForm\tYes

Yours sincerely
D. Fenn
"""
TABELLE = """Sehr geehrte Frau Lenz,

leider erfüllen Sie folgende Voraussetzungen nicht:

Gesellenbrief als Tischlerin – erfüllt
Führerschein Klasse C1E – nicht erfüllt
Erfahrung in der Leitung einer Werkstatt – nicht erfüllt

Mit freundlichen Grüßen
Lea Falk
"""


@pytest.mark.parametrize("text", [TICKED, TABLE, TABELLE])
def test_of_a_list_with_marks_only_what_is_marked_is_a_reason(text: str) -> None:
    given = read_reply(Message(text)).reasons
    assert {item.reason.value for item in given} == {"lacks_qualification", "lacks_experience"}


def test_a_row_of_a_table_is_quoted_alone() -> None:
    quotes = [item.quote for item in read_reply(Message(TABLE)).reasons]
    assert all("\n" not in quote and "Degree" not in quote for quote in quotes)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("We had been planning to ask you back for a second interview. Now the post has been cancelled.", "interview"),
        (
            "I was about to book your final round when our budget was pulled. The role is closed, I'm sorry.",
            "interview",
        ),
        ("The vacancy is on hold. We have not yet begun to schedule interviews.", "application"),
        (
            "You asked why the coding exercise did not get you through to the onsite interview. It had no tests in it.",
            "screening",
        ),
        ("Thank you for appearing before the oral interview board. You were not selected.", "interview"),
        ("Leider ruht die Besetzung. Vorstellungsgespräche haben wir noch nicht angesetzt.", "application"),
        (
            "Zu einem zweiten Gespräch hatten wir Sie gerade einladen wollen. Nun ist die Stelle leider gestrichen.",
            "interview",
        ),
        ("Nous devions vous revoir pour un second entretien, mais le poste vient d'être supprimé.", "interview"),
    ],
)
def test_a_meeting_that_did_not_come_is_no_stage(text: str, stage: str) -> None:
    assert read_reply(Message(f"{text}\n\nAda Byrne\n")).stage == stage

"""The few things worth doing first."""

from dataclasses import replace

from tailor.model import (
    Action,
    Coverage,
    Finding,
    LineRole,
    Match,
    PostingLine,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Status,
)
from tailor.reporting.actions import first_actions, shorten
from tests.writers.samples import BEFORE, INFUSION, LETTER, POSTING, RECORDS, SQL, WOUNDS


def match(*findings: Finding) -> Match:
    return Match(findings, Coverage(50, "partial"))


def missing(number: int, level: RequirementLevel) -> Finding:
    requirement = Requirement(f"r{number}", f"thing {number}", f"thing {number}", RequirementKind.TOOL, level, 0, 1)
    return Finding(requirement, Status.MISSING)


def actions(findings: Match, gaps: tuple[str, ...] = ()) -> tuple[Action, ...]:
    return first_actions(findings, POSTING, gaps)


EXPECTED = """\
“IV therapy”: if you have it, add where and how.
    Must have: “IV therapy”. Your resume does not name it.
Check yourself whether your resume names “SQL”.
    Must have: “SQL”. Not found, but 1 image was not read.
“Mentoring of students”: name it if it is true. You write “Trained three students each term.”
    Nice to have: “Mentoring of students”. \
Staff Nurse at Brackwater Community Trust, 2nd bullet (says it in other words).
“electronic records”: name it in your skills, or move “Moved 400 paper charts into the electronic record.” up.
    Nice to have: “electronic records”. It stands only here: Senior Staff Nurse at Elmfield Hospital, 5th bullet.
Write the marked place in the letter before you send it.
    Only you know this: “[Say in one or two sentences why Thornbury General Hospital.]”.
"""


def test_each_action_says_what_to_do_and_why_and_claims_nothing() -> None:
    said = "".join(f"{action.what}\n    {action.why}\n" for action in actions(BEFORE, LETTER.placeholders))
    assert said == EXPECTED


def test_a_place_in_the_new_resume_is_called_one_of_the_new_resume() -> None:
    said = [action.why for action in first_actions(BEFORE, POSTING, tailored=True)]
    assert said[-1].endswith("5th bullet of the new resume.")


def test_what_stands_in_the_first_bullet_is_not_to_be_moved_up() -> None:
    (finding,) = (finding for finding in BEFORE.findings if finding.status is Status.BURIED)
    first = replace(finding.evidence[0], where="Senior Staff Nurse at Elmfield Hospital, 1st bullet")
    (action,) = first_actions(match(replace(finding, evidence=(first,))), POSTING)
    assert action.what == "“electronic records”: name it in your skills."


def test_an_action_quotes_the_whole_line_that_asks_for_it() -> None:
    line = PostingLine(LineRole.REQUIREMENT, "Wound care and IV therapy.", WOUNDS.start, INFUSION.end)
    (action,) = first_actions(match(Finding(INFUSION, Status.MISSING)), replace(POSTING, lines=(line,)))
    assert action.why == "Must have: “Wound care and IV therapy”. Your resume does not name it."


def test_what_is_missing_of_one_line_makes_one_action() -> None:
    line = PostingLine(LineRole.REQUIREMENT, "Wound care and IV therapy", WOUNDS.start, INFUSION.end)
    missing_both = match(Finding(WOUNDS, Status.MISSING), Finding(INFUSION, Status.MISSING))
    (action,) = first_actions(missing_both, replace(POSTING, lines=(line,)))
    assert action.what == "“wound care” and “IV therapy”: add where and how, if any of these is true of you."
    assert action.why == "Must have: “Wound care and IV therapy”. Your resume does not name these."


def test_a_named_technology_comes_before_a_phrase_of_the_same_gain() -> None:
    phrase, named = Finding(WOUNDS, Status.MISSING), Finding(replace(SQL, named=True), Status.MISSING)
    assert [action.requirement_id for action in actions(match(phrase, named))] == [SQL.id, WOUNDS.id]


def test_of_alternatives_one_suffices() -> None:
    either = replace(SQL, any_of=("Dagster", "Prefect"))
    (action,) = actions(match(Finding(either, Status.MISSING)))
    assert action.what == "“Dagster or Prefect”: if you have used one of these, say where and for what."


def test_there_are_at_most_five_and_the_letter_keeps_its_place() -> None:
    findings = match(*(missing(number, RequirementLevel.MUST) for number in range(9)))
    assert len(actions(findings)) == 5
    ranked = actions(findings, ("[why?]", "[when?]"))
    assert len(ranked) == 5
    assert ranked[-1].what == "Write the 2 marked places in the letter before you send it."
    assert ranked[-1].why == "Only you know this: “[why?]”; “[when?]”."


def test_a_must_have_comes_before_a_wish_and_what_is_missing_before_what_is_hidden() -> None:
    buried, wish = replace(BEFORE.findings[5], requirement=WOUNDS), missing(1, RequirementLevel.NICE)
    hidden_wish = BEFORE.findings[5]
    must, unsaid = Finding(INFUSION, Status.MISSING), missing(2, RequirementLevel.UNKNOWN)
    ranked = actions(match(hidden_wish, wish, buried, unsaid, must))
    assert [action.requirement_id for action in ranked] == [
        INFUSION.id,
        "r2",
        WOUNDS.id,
        "r1",
        RECORDS.id,
    ]


def test_what_is_shown_or_cannot_be_checked_asks_for_nothing() -> None:
    assert actions(match(Finding(WOUNDS, Status.SHOWN), Finding(SQL, Status.NOT_CHECKED))) == ()


def test_a_long_quote_ends_at_a_word() -> None:
    assert shorten("a short  one") == "a short one"
    assert shorten("word " * 30) == "word " * 21 + "word…"
    assert shorten("w" * 200) == "w" * 110 + "…"

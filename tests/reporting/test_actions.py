"""The few things worth doing first."""

from dataclasses import replace

from tailor.model import Coverage, Finding, Match, Requirement, RequirementKind, RequirementLevel, Status
from tailor.reporting.actions import first_actions, shorten
from tests.writers.samples import BEFORE, INFUSION, LETTER, RECORDS, SQL, WOUNDS


def match(*findings: Finding) -> Match:
    return Match(findings, Coverage(50, "partial"))


def missing(number: int, level: RequirementLevel) -> Finding:
    requirement = Requirement(f"r{number}", f"thing {number}", f"thing {number}", RequirementKind.TOOL, level, 0, 1)
    return Finding(requirement, Status.MISSING)


def test_each_action_says_what_to_do_and_why_and_claims_nothing() -> None:
    assert [(action.what, action.why) for action in first_actions(BEFORE, LETTER.placeholders)] == [
        (
            "If you have experience of IV therapy, add where and how.",
            "Must have in the posting: “IV therapy”. Your resume does not name it.",
        ),
        (
            "Check yourself whether your resume names SQL.",
            "Must have in the posting: “SQL”. Not found, but 1 image was not read.",
        ),
        (
            "Name mentoring if it is true: “Trained three students each term.” suggests it.",
            (
                "Nice to have in the posting: “Mentoring of students”. Staff Nurse at Brackwater Community Trust, "
                "2nd bullet (says it in other words)."
            ),
        ),
        (
            "Name electronic records in your skills, or move “Moved 400 paper charts into the electronic record.” up.",
            (
                "Nice to have in the posting: “electronic records”. It stands only here: "
                "Senior Staff Nurse at Elmfield Hospital, 5th bullet."
            ),
        ),
        (
            "Write the marked place in the letter before you send it.",
            "Only you know this: “[Say in one or two sentences why Thornbury General Hospital.]”.",
        ),
    ]


def test_there_are_at_most_five_and_the_letter_keeps_its_place() -> None:
    findings = match(*(missing(number, RequirementLevel.MUST) for number in range(9)))
    assert len(first_actions(findings)) == 5
    actions = first_actions(findings, ("[why?]", "[when?]"))
    assert len(actions) == 5
    assert actions[-1].what == "Write the 2 marked places in the letter before you send it."
    assert actions[-1].why == "Only you know this: “[why?]”; “[when?]”."


def test_a_must_have_comes_before_a_wish_and_what_is_missing_before_what_is_hidden() -> None:
    buried, wish = replace(BEFORE.findings[5], requirement=WOUNDS), missing(1, RequirementLevel.NICE)
    hidden_wish = BEFORE.findings[5]
    must, unsaid = Finding(INFUSION, Status.MISSING), missing(2, RequirementLevel.UNKNOWN)
    actions = first_actions(match(hidden_wish, wish, buried, unsaid, must))
    assert [action.requirement_id for action in actions] == [
        INFUSION.id,
        "r2",
        WOUNDS.id,
        "r1",
        RECORDS.id,
    ]


def test_what_is_shown_or_cannot_be_checked_asks_for_nothing() -> None:
    assert first_actions(match(Finding(WOUNDS, Status.SHOWN), Finding(SQL, Status.NOT_CHECKED))) == ()


def test_a_long_quote_ends_at_a_word() -> None:
    assert shorten("a short  one") == "a short one"
    assert shorten("word " * 30) == "word " * 17 + "word…"
    assert shorten("w" * 100) == "w" * 90 + "…"

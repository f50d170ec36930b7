"""What a report says of a match."""

from dataclasses import replace

import pytest

from tailor.model import (
    Coverage,
    Edit,
    EditKind,
    Finding,
    Match,
    NoteKind,
    Report,
    Requirement,
    RequirementKind,
    Status,
    Tone,
)
from tailor.model import Note as ReadingNote
from tailor.reporting import build_report
from tailor.reporting.wording import STATUS, finding_advice, missing_advice, requirement_name
from tests.writers.samples import AFTER, BEFORE, EDITS, LETTER, MENTORING, POSTING, RECORDS, RESUME, WOUNDS


def report(before: Match = BEFORE, after: Match | None = AFTER) -> Report:
    return build_report(RESUME, POSTING, before, after, edits=EDITS, letter_gaps=LETTER.placeholders)


def of(*pairs: tuple[Requirement, Status]) -> Match:
    return Match(tuple(Finding(*pair) for pair in pairs), Coverage(50, "partial"))


def test_every_requirement_stands_in_one_group_by_its_level() -> None:
    assert [(group.title, [row.name for row in group.rows]) for group in report().groups] == [
        ("Must have", ["IV therapy", "SQL", "NMC registration", "acute care (3+ years)", "wound care"]),
        ("Nice to have", ["electronic records", "Mentoring of students"]),
        ("Conditions, not checked", ["Rotating shifts, including nights"]),
    ]


def test_a_row_says_how_it_was_and_how_it_is_after_tailoring() -> None:
    (row,) = report().held
    assert (row.name, row.before, row.status, row.word, row.tone) == (
        "electronic records",
        Status.BURIED,
        Status.SHOWN,
        "Now shown",
        Tone.GOOD,
    )
    assert row.is_mended
    assert row.advice == (
        "Tailoring brought it forward. Named in your skills: Electronic record, SystmOne, Excel (basic). "
        "Moved up: 5th bullet → 2nd bullet."
    )
    assert [quote.quote for quote in row.evidence] == ["Moved 400 paper charts into the electronic record."]


def test_a_new_order_of_skills_is_told_without_the_whole_list() -> None:
    edit = Edit("e", EditKind.REORDER_SKILLS, "s4.g0", "a, b", "b, a", "asked for", RECORDS.id)
    (row,) = build_report(RESUME, POSTING, BEFORE, AFTER, edits=(edit,)).held
    assert row.advice == "Tailoring brought it forward. Skills in the posting's order."


def test_without_tailoring_what_is_buried_stays_so() -> None:
    (row,) = report(after=None).held
    assert (row.word, row.is_mended) == ("Not highlighted", False)
    assert row.advice == "You have it, but not where a reader looks first."


def test_what_is_suggested_is_apart_from_what_is_held() -> None:
    assert [row.name for row in report().suggested] == ["Mentoring of students"]


def test_missing_must_haves_are_those_not_found_and_no_wish_and_nothing_unread() -> None:
    assert [row.name for row in report().missing_musts] == ["IV therapy"]


@pytest.mark.parametrize(
    ("before", "after", "sentences"),
    [
        (
            BEFORE,
            AFTER,
            (
                (
                    "Your resume shows 3 of 7 requirements where a reader looks first. Of the rest, 1 is held but not "
                    "highlighted, 1 is suggested by other words, 1 was not found and 1 could not be told."
                ),
                "Tailoring brought 1 of these forward. It added no fact that your resume does not hold.",
            ),
        ),
        (
            of((WOUNDS, Status.SHOWN)),
            of((WOUNDS, Status.SHOWN)),
            (
                "Your resume shows 1 of 1 requirement where a reader looks first.",
                "Tailoring found nothing that could be brought forward.",
            ),
        ),
        (
            of((WOUNDS, Status.MISSING), (RECORDS, Status.MISSING)),
            None,
            ("Your resume shows 0 of 2 requirements where a reader looks first. Of the rest, 2 were not found.",),
        ),
        (of(), None, ("No requirement was found in the posting that a resume could answer.",)),
    ],
)
def test_the_sentences_count_what_was_found(before: Match, after: Match | None, sentences: tuple[str, ...]) -> None:
    assert report(before, after).sentences == sentences


def test_the_notes_of_resume_and_posting_stand_together() -> None:
    resume = replace(RESUME, notes=(ReadingNote(NoteKind.IMAGE, "a picture"),))
    notes = build_report(resume, POSTING, BEFORE).notes
    assert [note.text for note in notes] == ["a picture", "1 picture was not read"]


def test_changes_are_grouped_by_kind_and_quote_the_item_that_they_touch() -> None:
    dropped = Edit("e3", EditKind.DROP, "s2.e1.0", "Visited 12 patients a day at home.", "", "the resume has two pages")
    made = build_report(RESUME, POSTING, BEFORE, AFTER, edits=(*EDITS, dropped))
    assert [(group.title, [(row.quote, row.before, row.after) for row in group.rows]) for group in made.changes] == [
        (
            "Named in your skills",
            [("", "SystmOne, Excel (basic)", "Electronic record, SystmOne, Excel (basic)")],
        ),
        ("Moved up", [("Moved 400 paper charts into the electronic record.", "5th bullet", "2nd bullet")]),
        ("Left out", [("", "Visited 12 patients a day at home.", "")]),
    ]


def test_the_sum_is_that_of_the_match_that_is_reported() -> None:
    rows = [(row.label, row.count, row.earned, row.possible) for row in report().sums]
    assert rows == [("Must have", 5, 6.0, 10.0), ("Nice to have", 2, 1.5, 2.0)]


@pytest.mark.parametrize(("band", "words"), [("good", "Good match"), ("not scored", "Not scored"), ("", "")])
def test_the_band_is_a_heading(band: str, words: str) -> None:
    assert report(replace(BEFORE, coverage=Coverage(1, band)), None).band == words


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"any_of": ("A", "B", "C")}, "A, B or C"),
        ({"any_of": ("A",)}, "A"),
        ({"years": 2.0}, "mentoring (2+ years)"),
        ({"years": 1.0}, "mentoring (1+ year)"),
        ({"years": 2.5}, "mentoring (2.5+ years)"),
        ({"name": "5 years of sales", "years": 5.0}, "5 years of sales"),
        ({"name": ""}, "Mentoring of students"),
    ],
)
def test_a_requirement_is_called_by_its_alternatives_and_years(changes: dict[str, object], name: str) -> None:
    assert requirement_name(replace(MENTORING, **changes)) == name  # type: ignore[arg-type]


def test_advice_on_what_is_missing_never_says_that_it_is_held() -> None:
    for kind in RequirementKind:
        assert missing_advice(replace(MENTORING, kind=kind)).startswith("“Mentoring of students”: if ")


def test_a_findings_own_note_says_more_than_the_usual_words() -> None:
    assert finding_advice(Finding(WOUNDS, Status.UNKNOWN, note="page 2 was not read")) == (
        "Page 2 was not read. Check this one yourself."
    )
    assert finding_advice(Finding(WOUNDS, Status.MISSING, note="looked everywhere!")) == "Looked everywhere!"
    assert finding_advice(Finding(WOUNDS, Status.MISSING)) == "Nothing found. Add it only if it is true."


def test_every_status_has_a_sign_and_a_word_of_its_own() -> None:
    assert set(STATUS) == set(Status)
    assert len({words.icon for words in STATUS.values()}) == len(Status)
    assert len({words.word for words in STATUS.values()}) == len(Status)

"""A practice sheet asks what the posting makes likely and answers in the resume's words only."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor import match, posting_from_text, resume_from_text
from tailor.interview import build_sheet
from tailor.interview.skeleton import build_star
from tailor.interview.wording import LANGUAGES, load_sentences
from tailor.model import Bullet, DateRange, Entry, Item, Place, Posting, PracticeSheet, Question, QuestionKind, Resume
from tailor.pipeline.shared import similarities
from tailor.writers import practice_csv, practice_docx, practice_html, practice_markdown
from tailor.writers.style import DocumentStyle

TODAY = dt.date(2026, 3, 1)
RESUME = """\
Ines Marchetti
ines@example.org | +1 555 0142

Summary
Welder for structural steel and pressure pipe.

Experience
Welder, Hartwell Fabrication, March 2020 - Present
- Weld structural steel to AWS D1.1 in all positions
- Cut rework from 9 to 3 percent by introducing a fit-up checklist
- Read blueprints and weld symbols for up to six jobs a week
Apprentice Welder, Quarry Lane Works, 2017 - 2020
- Repaired hoppers with stick welding, saving the quarry two days of standstill

Certifications
AWS D1.1 Structural Steel
"""
POSTING = """\
Pipe Welder
Northfield Boilers

What you will do
- Weld pressure pipe from drawings
- Keep a clean and safe work area

Requirements
- AWS D1.1 certification
- Blueprint reading
- TIG welding
- Reliable and punctual
- Able to lift 50 pounds
"""


@pytest.fixture(scope="module")
def resume() -> Resume:
    return resume_from_text(RESUME)


@pytest.fixture(scope="module")
def posting() -> Posting:
    return posting_from_text(POSTING)


@pytest.fixture(scope="module")
def sheet(resume: Resume, posting: Posting) -> PracticeSheet:
    return build_sheet(resume, posting, match(resume, posting, TODAY), similarities)


def item(text: str) -> Item:
    entry = Entry(
        "e1", "Welder", "Hartwell Fabrication", dates=DateRange("2020", None, current=True, text="2020 – now")
    )
    return Item("b1", text, Place.BULLET, entry=entry)


def test_each_held_requirement_comes_with_the_bullet_that_shows_it(sheet: PracticeSheet) -> None:
    (question,) = [question for question in sheet.questions if "lueprint" in question.text]
    (star,) = question.stars
    assert question.because == "Blueprint reading"
    assert star.situation == "Welder, Hartwell Fabrication (March 2020 – Present)".replace("–", "-")
    assert star.action == "Read blueprints and weld symbols for up to six jobs a week"
    assert not star.nearest


def test_a_missing_requirement_is_a_gap_question_with_honest_advice(sheet: PracticeSheet) -> None:
    (question,) = sheet.of_kind(QuestionKind.GAP)
    assert "TIG welding" in question.text
    assert question.advice == load_sentences("en").advice["gap"]
    assert all(star.nearest for star in question.stars)


def test_what_no_resume_answers_is_asked_apart(sheet: PracticeSheet) -> None:
    assert [question.text for question in sheet.of_kind(QuestionKind.CONDITION)] == [
        "“Able to lift 50 pounds.” Does that suit you?"
    ]


def test_the_pay_is_asked_for_only_when_the_posting_names_none(resume: Resume) -> None:
    paid = posting_from_text(POSTING + "\nSalary: $30 - $36 an hour\n")
    questions = build_sheet(resume, paid, match(resume, paid, TODAY), similarities).questions
    assert not any("pay range" in question.text for question in questions)
    assert any("$30 - $36" in line for question in questions for line in question.advice)


def test_every_word_of_an_answer_is_the_resumes(sheet: PracticeSheet) -> None:
    squeezed = " ".join(RESUME.split())
    for star in (star for question in sheet.questions for star in question.stars):
        for part in (star.action, star.result):
            assert part in squeezed
        assert star.task == ""


def test_a_result_is_taken_from_the_bullet_that_says_it() -> None:
    star = build_star(item("Cut rework from 9 to 3 percent by introducing a fit-up checklist."))
    assert (star.action, star.result) == ("introducing a fit-up checklist", "Cut rework from 9 to 3 percent")
    star = build_star(item("Repaired hoppers with stick welding, saving the quarry two days of standstill"))
    assert star.result == "saving the quarry two days of standstill"
    star = build_star(item("Built a jig that cut setup time from 40 to 15 minutes"))
    assert (star.steps[2][1], star.steps[3][1]) == ("Built a jig", "cut setup time from 40 to 15 minutes")
    assert build_star(item("Weld structural steel in all positions")).result == ""
    star = build_star(item("Rebuilt the time sheets and cut corrections by 30%"))
    assert (star.action, star.result) == ("Rebuilt the time sheets", "cut corrections by 30%")
    assert (
        build_star(item("Baute das Lager um und senkte die Suchzeit um 20 %")).result == "senkte die Suchzeit um 20 %"
    )
    star = build_star(item("Kept breakage below 2% by padding the racks"))
    assert (star.action, star.result) == ("padding the racks", "Kept breakage below 2%")
    assert build_star(item("Measured walls and cut boards to size")).result == ""


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=120))
def test_a_skeleton_holds_nothing_but_the_bullet(text: str) -> None:
    star = build_star(item(text))
    whole = " ".join(text.split())
    assert star.action in whole
    assert star.result in whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_every_sentence(language: str) -> None:
    english, other = load_sentences("en"), load_sentences(language)
    assert other.labels.keys() == english.labels.keys()
    assert other.questions.keys() == english.questions.keys()
    assert {name: len(lines) for name, lines in other.advice.items()} == {
        name: len(lines) for name, lines in english.advice.items()
    }


def test_a_question_keeps_its_id_in_another_posting(resume: Resume, sheet: PracticeSheet) -> None:
    other = posting_from_text(POSTING.replace("Northfield Boilers", "Eastgate Pipe Ltd"))
    again = build_sheet(resume, other, match(resume, other, TODAY), similarities)
    same = {question.id for question in sheet.questions} & {question.id for question in again.questions}
    assert len(same) >= len(sheet.questions) - 1


def test_the_markdown_shows_question_reason_and_steps(sheet: PracticeSheet) -> None:
    page = practice_markdown(sheet)
    assert page.startswith("# Interview practice: Pipe Welder\n\nNorthfield Boilers · Ines Marchetti\n")
    assert (
        "*The posting says:* “Blueprint reading”\n\n"
        "- **Situation:** Welder, Hartwell Fabrication (March 2020 - Present)\n"
        "- **Task:** …………\n"
        "- **Action:** Read blueprints and weld symbols for up to six jobs a week\n"
        "- **Result:** …………\n"
    ) in page


def test_hostile_words_stay_words(resume: Resume, posting: Posting) -> None:
    bad = "<script>alert(1)</script> =2+5 **bold**"
    section = resume.sections[1]
    entry = replace(section.entries[0], organisation=bad, bullets=(Bullet("x", f"{bad} blueprints"),))
    hostile = replace(resume, sections=(replace(section, entries=(entry,)),))
    made = build_sheet(hostile, posting, match(hostile, posting, TODAY), similarities)
    assert "<script>alert" not in practice_html(made)
    assert "<script>alert" not in practice_csv(made)
    assert "\\*\\*bold" in practice_markdown(made)


def test_the_anki_cards_have_three_columns_and_leave_out_what_the_person_asks(sheet: PracticeSheet) -> None:
    lines = practice_csv(sheet).splitlines()
    assert lines[:4] == ["#separator:Comma", "#html:true", "#columns:Front,Back,Tags", "#tags column:3"]
    asked = [question for question in sheet.questions if question.kind is not QuestionKind.TO_ASK]
    assert len(lines) - 4 == len(asked)
    assert all(line.startswith(("<p>", '"<p>')) for line in lines[4:])


def test_the_word_document_is_the_same_twice(sheet: PracticeSheet) -> None:
    style = DocumentStyle(stamp=dt.datetime(2026, 3, 1, tzinfo=dt.UTC))
    assert practice_docx(sheet, style) == practice_docx(sheet, style)


def test_a_tool_that_only_a_list_names_is_said_to_be_named() -> None:
    resume = resume_from_text(f"{RESUME}\nSkills\nRF scanner\n")
    posting = posting_from_text("Order Picker\nElm Parts\n\nRequirements\n- RF scanner\n")
    sheet = build_sheet(resume, posting, match(resume, posting), similarities, "Order Picker")
    (asked,) = [question for question in sheet.questions if "RF scanner" in question.text]
    assert asked.stars == ()
    assert asked.advice[0].startswith("Your resume says “RF scanner”; no line was found that shows it at work.")


def test_a_quality_that_is_missing_is_asked_for_and_never_said_to_be_named() -> None:
    resume = resume_from_text(f"{RESUME}\nSkills\nRF scanner\n")
    posting = posting_from_text("Order Picker\nElm Parts\n\nRequirements\n- Conflict resolution skills\n")
    sheet = build_sheet(resume, posting, match(resume, posting), similarities, "Order Picker")
    (asked,) = [question for question in sheet.questions if "onflict" in question.text]
    assert not any("names it" in line for line in asked.advice)


def test_a_question_quotes_the_postings_own_words(resume: Resume) -> None:
    posting = posting_from_text("Van Driver\n\nRequirements\n- Full UK driving licence\n- TIG welding\n")
    sheet = build_sheet(resume, posting, match(resume, posting, today=TODAY), similarities)
    asked = " ".join(question.text for question in sheet.questions)
    assert "driving licence”" in asked
    assert "driver's license" not in asked


@pytest.mark.parametrize(
    ("language", "quoted"),
    [
        ("en", ": “Stab & Elektrode”"),
        ("de", ": „Stab & Elektrode“"),
        ("fr", "\N{NO-BREAK SPACE}: «\N{NO-BREAK SPACE}Stab & Elektrode\N{NO-BREAK SPACE}»"),
    ],
)
def test_words_of_the_posting_stand_in_the_quotation_marks_of_the_sheets_language(
    sheet: PracticeSheet, language: str, quoted: str
) -> None:
    question = replace(sheet.questions[0], because="Stab & Elektrode")
    other = replace(sheet, language=language, questions=(question,))
    assert quoted.replace("&", "&amp;") in practice_html(other)
    assert quoted.replace(":", ":*") in practice_markdown(other)


def test_a_french_sheet_sets_a_space_before_every_colon(sheet: PracticeSheet) -> None:
    french = replace(sheet, language="fr", role="")
    assert not re.search(r"\w:(?!//)", practice_markdown(replace(french, questions=_with_nearest(sheet))))


def _with_nearest(sheet: PracticeSheet) -> tuple[Question, ...]:
    question = next(question for question in sheet.questions if question.stars)
    return (replace(question, text="?", because="", stars=(replace(question.stars[0], nearest=True),)),)


def test_a_language_is_called_as_the_posting_calls_it_and_shown_by_no_bullet_alone(resume: Resume) -> None:
    posting = posting_from_text(
        "Schweißer (m/w/d)\nKesselbau Nord\n\nIhr Profil\n- Englisch in Wort und Schrift\n- Schweißen nach Zeichnung\n"
    )
    sheet = build_sheet(resume, posting, match(resume, posting, TODAY), similarities)
    (question,) = (question for question in sheet.questions if "Englisch" in question.text)
    assert "English" not in question.text
    assert not question.stars


def test_of_bullets_that_come_near_one_that_shares_words_is_taken(resume: Resume) -> None:
    def alike(texts: Sequence[str], others: Sequence[str]) -> list[list[float]]:
        return [[0.4 if "Repaired" in other else 0.45 for other in others] for _ in texts]

    posting = posting_from_text(POSTING.replace("Weld pressure pipe from drawings", "Repair hoppers"))
    questions = build_sheet(resume, posting, match(resume, posting, TODAY), alike).questions
    asked = next(question for question in questions if "Repair hoppers" in question.text)
    assert asked.stars[0].action.startswith("Repaired hoppers")

"""The person's own answers: statements beside the resume, and refused changes."""

import pytest

from tailor.errors import InputError
from tailor.model import Affirmed, EditKind, Refused, Resume, SectionKind
from tailor.tailoring import Refusals, affirm, answer_edits
from tests.writers.samples import RESUME

STATEMENT = "Gave IV therapy to six patients a shift."


def affirmed(where: str, sentence: str = STATEMENT) -> Resume:
    return affirm(RESUME, [Affirmed("IV therapy", sentence, where)])


def bullets(resume: Resume, entry: int) -> list[str]:
    return [bullet.text for bullet in resume.of_kind(SectionKind.EXPERIENCE)[0].entries[entry].bullets]


@pytest.mark.parametrize(
    "where",
    [
        "Staff Nurse, Brackwater Community Trust",
        "staff nurse at brackwater community trust",
        "Brackwater Community Trust",
        "Brackwater",
        "Staff Nurse, Brackwater Community Trust (Sept 2018 – Feb 2021)",
    ],
)
def test_a_statement_stands_at_the_place_that_the_person_chose_word_for_word(where: str) -> None:
    resume = affirmed(where)
    assert bullets(resume, 1) == [*bullets(RESUME, 1), STATEMENT]
    assert bullets(resume, 0) == bullets(RESUME, 0)
    (item,) = [item for item in resume.items() if item.id == "answer-1"]
    assert item.text == STATEMENT


def test_a_whole_name_is_no_part_of_another() -> None:
    assert bullets(affirmed("Staff Nurse"), 1)[-1] == STATEMENT


@pytest.mark.parametrize(("where", "what"), [("Nurse", "may be several places"), ("Elsewhere", "is no place")])
def test_an_unclear_place_is_asked_for_with_those_that_there_are(where: str, what: str) -> None:
    with pytest.raises(InputError, match=what) as caught:
        affirmed(where)
    assert "Staff Nurse, Brackwater Community Trust" in caught.value.hint


def test_a_long_statement_needs_a_place_since_no_employer_may_be_guessed() -> None:
    with pytest.raises(InputError, match="does not say where it belongs"):
        affirmed("")


@pytest.mark.parametrize("where", ["skills", "Skills", ""])
def test_a_name_goes_to_the_skills_list(where: str) -> None:
    groups = affirmed(where, "IV therapy").of_kind(SectionKind.SKILLS)[0].groups
    assert [skill.name for skill in groups[1].skills] == ["SystmOne", "Excel", "IV therapy"]


def test_labelled_lists_get_one_more_and_a_resume_without_skills_a_section() -> None:
    labelled = affirm(Resume("r", RESUME.contact, sections=(RESUME.sections[1],)), [Affirmed("x", "Forklift")])
    assert [section.heading for section in labelled.sections] == ["Skills", "Where I have worked"]
    twice = affirm(RESUME, [Affirmed("x", "A", "skills"), Affirmed("y", "B", "skills")])
    assert [item.id for item in twice.items() if item.id.startswith("answer-")] == ["answer-1", "answer-2"]


def test_every_statement_is_an_edit_with_itself_as_its_source() -> None:
    answers = [Affirmed("IV therapy", STATEMENT, "Brackwater"), Affirmed("SQL", "SQL", "skills")]
    edits = answer_edits(affirm(RESUME, answers), answers)
    assert [(edit.kind, edit.item_id, edit.after, edit.sources) for edit in edits] == [
        (EditKind.ANSWER, "answer-1", STATEMENT, ("answer-1",)),
        (EditKind.ANSWER, "answer-2", "SQL", ("answer-2",)),
    ]


def test_a_refusal_bars_the_change_of_its_kind_and_words_only() -> None:
    refusals = Refusals([Refused("move", "Trained three students."), Refused("reorder skills", "Epic, Excel, SQL")])
    assert refusals.bars(EditKind.MOVE, "trained three students.")
    assert not refusals.bars(EditKind.DROP, "Trained three students.")
    assert not refusals.bars(EditKind.MOVE, "Trained three students")
    assert refusals.bars(EditKind.REORDER_SKILLS, "Epic", "SQL")
    assert not refusals.bars(EditKind.REORDER_SKILLS, "SQL", "Epic")
    assert not Refusals().bars(EditKind.MOVE, "")

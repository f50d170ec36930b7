"""A skills line that is written as a sentence stays one in the person's own document."""

import datetime as dt
from dataclasses import replace

import pytest

from tailor.model import Edit, EditKind, TailoredResume
from tailor.parsing import parse_resume
from tailor.readers import document_from_bytes
from tailor.tailoring import find_changed, undo_edits
from tailor.writers import KeptDocument, keep_docx
from tests.writers.keep.harsh import own
from tests.writers.keep.own_files import Person, bullet, docx, heading, para, run

STAMP = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
LINE = para(run("Wound", "<w:i/>") + run(" care, triage, Epic, venepuncture"))
LIST = bullet("Wound care") + bullet("triage") + bullet("venepuncture")


def own_words(listed: str) -> bytes:
    return docx(Person("Amara Whitlock", "Registered Nurse").top() + heading("Skills") + listed + heading("Hobbies"))


def turned(content: bytes) -> tuple[TailoredResume, KeptDocument]:
    """The last skill first, with a capital, and the first without."""
    document = own(content)
    resume = parse_resume(document.document)
    section = resume.sections[0]
    group = section.groups[0]
    first, *others, last = group.skills
    recased = (replace(last, name="Venepuncture"), replace(first, name="wound care"), *others)
    edits = (Edit("edit-1", EditKind.REORDER_SKILLS, group.id, "", "", ""),)
    sections = (replace(section, groups=(replace(group, skills=recased),)), *resume.sections[1:])
    made = TailoredResume(resume, replace(resume, sections=sections), edits)
    return made, keep_docx(document, made, STAMP)


def lines(content: bytes) -> list[str]:
    return [block.text for block in document_from_bytes(content, "own.docx").blocks]


@pytest.mark.parametrize(
    ("listed", "after"),
    [
        (LINE, ["Venepuncture, wound care, triage, Epic"]),
        (LIST, ["Venepuncture", "wound care", "triage"]),
    ],
    ids=["line", "list"],
)
def test_first_letters_change_with_the_order(listed: str, after: list[str]) -> None:
    content = own_words(listed)
    made, kept = turned(content)
    assert kept.left == ()
    assert lines(kept.clean)[3 : 3 + len(after)] == after
    assert find_changed(lines(content), lines(kept.clean), made) == ()


def test_a_name_whose_words_change_is_found() -> None:
    content = own_words(LINE)
    made, kept = turned(content)
    told = [line.replace("triage", "surgery") for line in lines(kept.clean)]
    assert {found.unsupported for found in find_changed(lines(content), told, made)} == {
        "gained without an edit",
        "lost without an edit",
    }


def test_the_order_that_is_taken_back_takes_the_letters_back() -> None:
    made, _ = turned(own_words(LINE))
    assert undo_edits(made, {"edit-1"}).resume == made.original

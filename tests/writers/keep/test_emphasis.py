"""Words of a bullet that are asked for and set in bold in the person's own document."""

import datetime as dt
import io
import zipfile

import pytest

from tailor.model import BlockKind, Edit, EditKind, TailoredResume
from tailor.parsing import parse_resume
from tailor.readers import document_from_bytes
from tailor.writers import KeptDocument, keep_docx
from tests.writers.keep.harsh import own
from tests.writers.keep.own_files import Person, bullet, change, control, docx, education, field, heading, job, run

STAMP = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
LINK = f'<w:hyperlink r:id="site">{run("triage")}</w:hyperlink>'


def with_bold(content: str, words: str = "triage") -> KeptDocument:
    """A document with this bullet in it, after the words were to become bold there."""
    work = job("Nurse", "Northfield Hospital", "2020 – 2024") + bullet("Kept the stock.") + bullet(content)
    body = Person("Amara Whitlock", "Registered Nurse").top() + heading("Experience") + work + education()
    document = own(docx(body, links={"site": "https://example.org/triage"}, parts=("footnotes", "comments")))
    resume = parse_resume(document.document)
    last = resume.sections[0].entries[0].bullets[-1]
    edit = Edit("edit-1", EditKind.EMPHASISE, last.id, words, words, "asked for")
    return keep_docx(document, TailoredResume(resume, resume, (edit,)), STAMP)


def bullets(kept: KeptDocument) -> list[str]:
    return [block.text for block in document_from_bytes(kept.clean, "clean").blocks if block.kind is BlockKind.BULLET]


@pytest.mark.parametrize(
    "held",
    [
        LINK,
        control(run("triage")),
        f'<w:smartTag w:uri="urn:x" w:element="y">{run("triage")}</w:smartTag>',
        field("REF here", "triage"),
        f'<w:fldSimple w:instr=" REF here ">{run("triage")}</w:fldSimple>',
        change("ins", 9, run("triage")),
        f'<w:bdo w:val="rtl">{run("triage")}</w:bdo>',
        f'<w:dir w:val="ltr">{run("triage")}</w:dir>',
        run("tri") + f'<w:hyperlink r:id="site">{run("age")}</w:hyperlink>',
        run("triage") + '<w:r><w:footnoteReference w:id="1"/></w:r>',
    ],
    ids=["link", "control", "smart", "field", "simple", "inserted", "bdo", "dir", "half", "footnote"],
)
def test_words_that_must_not_be_touched_are_left_and_named(held: str) -> None:
    kept = with_bold(run("Taught ") + held + run(" to students."))
    assert [left.what for left in kept.left] == ['"triage" in the bullets of "Nurse, Northfield Hospital"']
    assert "Taught triage to students." in [text.replace("1", "") for text in bullets(kept)]


def test_words_that_stand_in_a_link_and_beside_it_become_bold_beside_it() -> None:
    kept = with_bold(run("See ") + LINK + run(" for how I taught triage."))
    assert kept.left == ()


def test_a_part_of_a_longer_word_is_not_set_in_bold() -> None:
    kept = with_bold("Wrote retriages, taught triage.")
    assert kept.left == ()
    assert b"retriages, taught </w:t>" in zipfile.ZipFile(io.BytesIO(kept.clean)).read("word/document.xml")

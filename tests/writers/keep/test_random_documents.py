"""Documents made at random by python-docx, tailored at random."""

import datetime as dt
import io
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from itertools import pairwise
from typing import Any

import docx
from docx.document import Document
from docx.text.paragraph import Paragraph
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.errors import InputError
from tailor.model import Edit, EditKind, Entry, Resume, Section, TailoredResume
from tailor.parsing import parse_resume
from tailor.readers import document_from_bytes
from tailor.tailoring import find_changed, undo_edits
from tailor.writers import OwnDocument, keep_docx
from tailor.writers.keep.marks import Marks, highest_id
from tailor.writers.keep.resolve import accept_changes, reject_changes
from tests.writers.keep.test_awkward_documents import joined, main_part

Draw = Callable[..., Any]
STAMP = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
WORDS = st.sampled_from(
    ["Led", "ward", "café", "R&D", "<50%", "C++", "naïve", "12", "£3", "東京", "über-fast", "a\u00a0b", "ﬁle", "x" * 40]
)
PHRASES = st.lists(WORDS, min_size=2, max_size=7).map(" ".join)
SKILLS = st.lists(
    st.sampled_from(["Excel", "wound care", "C++", "R", "Go", "SAP R/3", "Café"]), min_size=1, unique=True
)
SEPARATORS = st.sampled_from([", ", "; ", " | ", " • ", ","])
STYLES = st.sampled_from(["List Bullet", "List Bullet", "List Number", "List Bullet 2", "Normal"])


@st.composite
def resumes(draw: st.DrawFn) -> bytes:
    made = _blank()
    made.add_paragraph("Ida Falk", style="Title")
    made.add_paragraph("ida.falk@example.org | 020 7946 0155")
    made.add_heading("Skills", 1)
    for _ in range(draw(st.integers(1, 3))):
        label = draw(st.sampled_from(["", "Tools: ", "Care: "]))
        _runs(draw, made.add_paragraph(label), draw(SEPARATORS).join(draw(SKILLS)))
    made.add_heading("Experience", 1)
    for year in range(draw(st.integers(1, 3))):
        made.add_paragraph(f"Nurse, Elm House\t{2015 + year} – {2016 + year}")
        for _ in range(draw(st.integers(1, 5))):
            line = made.add_paragraph(style=draw(STYLES))
            _runs(draw, line, draw(PHRASES))
            if draw(st.integers(0, 5)) == 0:
                made.add_paragraph("")
    if draw(st.booleans()):
        made.add_heading("Education", 1)
        made.add_paragraph("BSc Nursing, University of Wharfedale\t2010 – 2013")
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


_TEMPLATE = io.BytesIO()
docx.Document().save(_TEMPLATE)


def _blank() -> Document:
    return docx.Document(io.BytesIO(_TEMPLATE.getvalue()))


def _runs(draw: st.DrawFn, paragraph: Paragraph, text: str) -> None:
    """The text in runs that end anywhere, some of them bold or italic."""
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=4)) | {0, len(text)})
    for start, end in pairwise(cuts):
        run = paragraph.add_run(text[start:end])
        run.bold, run.italic = draw(st.sampled_from([(None, None), (True, None), (None, True)]))


def tailored_at_random(draw: Draw, resume: Resume) -> TailoredResume:
    edits: list[Edit] = []
    sections = tuple(_section(draw, section, edits) for section in resume.sections)
    numbered = tuple(replace(edit, id=f"edit-{number}") for number, edit in enumerate(edits, 1))
    return TailoredResume(resume, replace(resume, sections=sections), numbered)


def _section(draw: Draw, section: Section, edits: list[Edit]) -> Section:
    groups = []
    for group in section.groups:
        order = tuple(draw(st.permutations(group.skills)))
        if order != group.skills:
            edits.append(Edit("", EditKind.REORDER_SKILLS, group.id, "", "", ""))
        groups.append(replace(group, skills=order))
    return replace(
        section, groups=tuple(groups), entries=tuple(_entry(draw, entry, edits) for entry in section.entries)
    )


def _entry(draw: Draw, entry: Entry, edits: list[Edit]) -> Entry:
    order = draw(st.permutations(entry.bullets))
    kept = draw(st.integers(min(1, len(order)), len(order)))
    edits += [Edit("", EditKind.DROP, bullet.id, "", "", "") for bullet in order[kept:]]
    edits += [Edit("", EditKind.MOVE, bullet.id, "", "", "") for bullet in order[:kept]]
    return replace(entry, bullets=tuple(order[:kept]))


@settings(max_examples=30)
@given(data=st.data(), content=resumes())
def test_any_document_can_be_given_back_and_gains_no_word(data: st.DataObject, content: bytes) -> None:
    document = document_from_bytes(content, "random.docx")
    try:
        resume = parse_resume(document)
    except InputError:
        return
    tailored = tailored_at_random(data.draw, resume)
    kept = keep_docx(OwnDocument(content, document), tailored, STAMP)
    before, review = main_part(content), main_part(kept.review)
    marks = Marks(STAMP, highest_id(before) + 1)
    back, forth = deepcopy(review), deepcopy(review)
    reject_changes(back, marks)
    accept_changes(forth, marks)
    assert joined(back) == joined(before)
    assert joined(forth) == joined(main_part(kept.clean))
    clean, reviewed = (document_from_bytes(file, "made.docx") for file in (kept.clean, kept.review))
    assert [block.text for block in clean.blocks] == [block.text for block in reviewed.blocks]
    made = undo_edits(tailored, {edit for left in kept.left for edit in left.edits})
    assert find_changed([b.text for b in document.blocks], [b.text for b in clean.blocks], made) == ()
    assert kept == keep_docx(OwnDocument(content, document), tailored, STAMP)

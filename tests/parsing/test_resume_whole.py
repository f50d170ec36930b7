import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.errors import InputError
from tailor.model import Block, BlockKind, Document, NoteKind, Resume, Style
from tailor.parsing.resume import parse_resume
from tests.parsing.resume_outline import read

_WORDS = st.sampled_from(
    ["Nurse", "Elm Hospital", "Leeds, UK", "2019 – 2021", "03/2018", "(2015)", "Skills", "Education", "Experience", "|",
     "at", "BSc", "University of Leeds", "Led six people.", "Python, SQL", "Triage:", "ann@example.org", "B2", "—",
     "+44 7700 900123", "\t", "and", "Ann Example", "REFERENCES", "since 2020", "two years", "Summary", "example.org"]
)  # fmt: skip
_BLOCKS = st.lists(
    st.builds(
        lambda words, kind, size, bold: Block(" ".join(words).strip() or "row", kind, 1, Style(size=size, bold=bold)),
        st.lists(_WORDS, min_size=1, max_size=5),
        st.sampled_from([BlockKind.LINE, BlockKind.LINE, BlockKind.BULLET, BlockKind.HEADING, BlockKind.CELL]),
        st.sampled_from([0.0, 10.0, 14.0, 22.0]),
        st.booleans(),
    ),
    max_size=14,
)
_TAIL = (Block("SKILLS", style=Style(size=14, bold=True)), Block("Patience, Calm"))


def texts(resume: Resume) -> Iterator[str]:
    contact = resume.contact
    yield from (contact.name, contact.email, contact.phone, contact.location, resume.headline)
    yield from (link.url for link in contact.links)
    for section in resume.sections:
        yield section.heading
        yield from (line.text for line in section.lines)
        for group in section.groups:
            yield from (group.name, group.level, *(f"{skill.name} {skill.level}" for skill in group.skills))
        for entry in section.entries:
            yield from (entry.title, entry.organisation, entry.location, entry.dates.text if entry.dates else "")
            yield from (one.text for one in (*entry.details, *entry.bullets))


@settings(max_examples=150, deadline=None)
@given(_BLOCKS)
def test_every_word_of_the_document_is_in_the_resume(blocks: list[Block]) -> None:
    whole = (*blocks, *_TAIL)
    try:
        resume = parse_resume(Document("resume.pdf", "pdf", "", whole))
    except InputError:
        return
    held = set(re.findall(r"\w+", " ".join(texts(resume)).casefold()))
    wanted = set(re.findall(r"\w+", " ".join(block.text for block in whole).casefold()))
    assert wanted - held <= {"at", "and"}


@settings(max_examples=50, deadline=None)
@given(_BLOCKS)
def test_spans_point_at_the_words_of_their_items(blocks: list[Block]) -> None:
    whole = (*blocks, *_TAIL)
    try:
        resume = parse_resume(Document("resume.pdf", "pdf", "", whole))
    except InputError:
        return
    bullets = [line for section in resume.sections for line in section.lines]
    bullets += [one for section in resume.sections for entry in section.entries for one in entry.bullets]
    for bullet in bullets:
        assert bullet.span is not None
        assert whole[bullet.span.block].text[bullet.span.start : bullet.span.end] == bullet.text


def test_ids_name_the_place_of_every_item() -> None:
    resume = read(
        "Ann Example\n\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n- Led\n- Taught\n\nSKILLS\n\nLab: A, B\n"
    )
    ids = [item.id for item in resume.items()]
    assert ids == [
        "s1.e1.title",
        "s1.e1.organisation",
        "s1.e1.b1",
        "s1.e1.b2",
        "s2.g1",
        "s2.g1.k1",
        "s2.g1.k2",
    ]


def test_a_text_that_is_no_resume_is_refused_with_a_hint() -> None:
    with pytest.raises(InputError) as caught:
        read("Dear Sir or Madam,\n\nplease find the invoice attached.\n")
    assert str(caught.value) == (
        "resume.txt: no experience, education, projects or skills were found in it; "
        "save it as .docx or paste it as text; see `tailor read resume.txt`"
    )


def test_a_student_without_a_job_is_fine_and_told() -> None:
    resume = read("Ann Example\n\nEDUCATION\n\nUniversity of Leeds, BSc, 2015\n")
    assert [note.text for note in resume.notes if note.kind is NoteKind.SECTION] == ["no work experience was found"]


def test_a_job_without_dates_is_told() -> None:
    resume = read("Ann Example\n\nEXPERIENCE\n\nNurse, Elm Hospital\n- Led\n\nSKILLS\n\nTriage\n")
    assert [note.text for note in resume.notes if note.kind is NoteKind.DATES] == [
        '"Nurse" in "EXPERIENCE" has no dates'
    ]

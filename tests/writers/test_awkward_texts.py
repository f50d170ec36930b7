"""Texts that break other writers: markup of three languages, signs of many scripts, control characters."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tailor.model import (
    Bullet,
    Contact,
    DateRange,
    Entry,
    Letter,
    LetterParagraph,
    ParagraphKind,
    ProfileLink,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
    TailoredResume,
)
from tailor.writers import letter_docx, resume_docx
from tailor.writers.plain_text import one_line, squeeze
from tests.writers.docx_view import opened, problems
from tests.writers.samples import STYLE

PIECES = st.sampled_from(
    [
        *("{{ 7*7 }}", "{% for x in y %}", "{%p if a %}", "{#", "{_{", "}_}", "{_%", "%_}", "{{r x }}", "{", "}"),
        *("&", "<", ">", "&amp;", "]]>", "<w:p/>", '"', "'", "R&D at AT&T; C++ <vector> & p<0.05"),
        *("\x00", "\x0b", "\x0c", "\x07", "\ud800", "\ufffe", "\u2028", "\x85", "\r\n", "\n", "\t", "\u200b", "\u00ad"),
        *("👩‍⚕️", "🇳🇴", "مرحبا", "שלום", "看護師", "한국어", "Ünïcödé", "ﬁ", "e\u0301", "W" * 300, "…", "•", "–"),
        *("a@b.example", "https://example.org/?q=a&b=<c>", "www.example.org.", "mailto:", "C#", "50 %", " ", "  ", "x"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=5).map("".join), st.text(max_size=20))
BULLETS = st.lists(st.builds(Bullet, st.just("b"), TEXTS, level=st.integers(0, 4)), max_size=3).map(tuple)
ENTRIES = st.builds(
    Entry,
    st.just("e"),
    title=TEXTS,
    organisation=TEXTS,
    location=TEXTS,
    dates=st.none() | st.builds(DateRange, text=TEXTS),
    bullets=BULLETS,
    details=BULLETS,
    url=TEXTS,
)
GROUPS = st.builds(
    SkillGroup,
    st.just("g"),
    TEXTS,
    st.lists(st.builds(Skill, st.just("k"), TEXTS, TEXTS), max_size=2).map(tuple),
    TEXTS,
)
SECTIONS = st.builds(
    Section,
    st.just("s"),
    st.sampled_from(SectionKind),
    TEXTS,
    entries=st.lists(ENTRIES, max_size=2).map(tuple),
    groups=st.lists(GROUPS, max_size=2).map(tuple),
    lines=BULLETS,
)
CONTACTS = st.builds(
    Contact, TEXTS, TEXTS, TEXTS, TEXTS, st.lists(st.builds(ProfileLink, TEXTS, TEXTS), max_size=2).map(tuple)
)
RESUMES = st.builds(
    Resume,
    st.just("r.txt"),
    CONTACTS,
    TEXTS,
    st.lists(SECTIONS, max_size=2).map(tuple),
    language=st.sampled_from(["", "en", "ar", "ja"]),
)
PARAGRAPHS = st.builds(LetterParagraph, st.just(ParagraphKind.EVIDENCE), TEXTS, placeholder=st.booleans())
LINES = st.lists(TEXTS, max_size=3).map(tuple)
LETTERS = st.builds(
    Letter, TEXTS, LINES, TEXTS, LINES, TEXTS, TEXTS, st.lists(PARAGRAPHS, max_size=3).map(tuple), TEXTS, TEXTS
)


def shown(content: bytes) -> str:
    """All text of a document, which holds no empty paragraph."""
    texts = [paragraph.text for paragraph in opened(content).paragraphs]
    assert "" not in map(str.strip, texts)
    return squeeze(" ".join(texts))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(resume=RESUMES)
def test_every_text_of_a_resume_is_in_its_valid_document(resume: Resume, tmp_path: Path) -> None:
    content = resume_docx(TailoredResume(resume, resume, ()), STYLE)
    text = shown(content)
    for section in resume.sections:
        for entry in section.entries:
            for bullet in (*entry.bullets, *entry.details):
                assert squeeze(one_line(bullet.text)) in text
            for field in (entry.title, entry.organisation, entry.location):
                assert squeeze(one_line(field)) in text
    assert problems(content, tmp_path) == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(letter=LETTERS)
def test_every_text_of_a_letter_is_in_its_valid_document(letter: Letter, tmp_path: Path) -> None:
    content = letter_docx(letter, STYLE)
    text = shown(content)
    for part in (letter.subject, *letter.recipient, *(paragraph.text for paragraph in letter.paragraphs)):
        assert squeeze(one_line(part)) in text
    assert problems(content, tmp_path) == []


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "{_{ x }_}", "{% raw %}", "AT&amp;T &#123;", "<b>bold</b> & p<0.05"])
def test_markup_in_a_resume_stands_there_as_it_was_written(text: str) -> None:
    resume = Resume("r.txt", Contact(name=text))
    assert shown(resume_docx(TailoredResume(resume, resume, ()), STYLE)) == text


def test_line_breaks_and_control_characters_become_one_space_or_nothing() -> None:
    assert one_line(" a\r\n\tb\x00c\x0bd\ud800\u2028e ") == "a bc d e"

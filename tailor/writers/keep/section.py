"""A skills section for a document that has none, in the looks that the document has already."""

from collections.abc import Iterator

from lxml import etree

from tailor.model import BlockKind, Bullet, Section, SectionKind, Span, TailoredResume
from tailor.writers.keep.editing import Editing, new_paragraph
from tailor.writers.keep.letters import compare_key, read_letters, text_of, text_run
from tailor.writers.keep.safety import UntouchableError
from tailor.writers.keep.source import Opened
from tailor.writers.wordml import w


def add_section(section: Section, tailored: TailoredResume, opened: Opened, editing: Editing) -> None:
    """Insert an added section before the heading of the section that follows it.

    Raises:
        UntouchableError: There is no safe place, or nothing to take the looks from; then nothing was changed.
    """
    following = _following(section, tailored)
    heading = _heading(following, opened)
    editing.safety.check_place(heading)
    line = next(_plain_lines(tailored, opened, heading), None)
    if line is None:
        raise UntouchableError("there is no line to take the look from")
    title = section.heading.upper() if text_of(read_letters(heading)).isupper() else section.heading
    names = ", ".join(skill.name for group in section.groups for skill in group.skills)
    added = [
        new_paragraph(heading, lambda run: [text_run(title, run)]),
        new_paragraph(line, lambda run: [text_run(names, run)]),
    ]
    for paragraph in added:
        heading.addprevious(paragraph)
        editing.marks.insert_paragraph(paragraph)


def add_line(line: Bullet, following: Bullet, opened: Opened, editing: Editing) -> None:
    """Insert a line before another, in the other's looks.

    Raises:
        UntouchableError: The other shares its paragraph or stands where nothing may be edited; nothing was changed.
    """
    found = opened.paragraphs_of(following.span)
    if len(found) > 1 or compare_key(text_of(read_letters(found[0]))) != compare_key(following.text):
        raise UntouchableError("a line shares its paragraph with other text")
    editing.check_free(found[0])
    paragraph = new_paragraph(found[0], lambda run: [text_run(line.text, run)])
    found[0].addprevious(paragraph)
    editing.marks.insert_paragraph(paragraph)


def _following(section: Section, tailored: TailoredResume) -> Section:
    ids = [other.id for other in tailored.resume.sections]
    after = tailored.resume.sections[ids.index(section.id) + 1 :]
    if not after or not after[0].heading:
        raise UntouchableError("no heading follows its place")
    return after[0]


def _heading(section: Section, opened: Opened) -> etree._Element:
    found = opened.paragraphs_of(section.span)
    if len(found) > 1 or compare_key(text_of(read_letters(found[0]))) != compare_key(section.heading):
        raise UntouchableError("the heading behind its place shares its line with other text")
    parent = found[0].getparent()
    if parent is None or parent.tag not in {w("body"), w("sdtContent")}:
        raise UntouchableError("the heading behind its place stands in a table")
    return found[0]


def _plain_lines(tailored: TailoredResume, opened: Opened, heading: etree._Element) -> Iterator[etree._Element]:
    """Lines of running text beside the heading: those of the summary first, then plain ones, then bullets."""
    resume = tailored.original
    summaries = [line.span for section in resume.of_kind(SectionKind.SUMMARY) for line in section.lines]
    entries = [entry for section in resume.sections for entry in section.entries]
    lines = [line.span for section in resume.sections for line in section.lines]
    lines += [span for entry in entries for span in (entry.span, *(line.span for line in entry.details))]
    bullets = [bullet.span for entry in entries for bullet in entry.bullets]
    for span in (*summaries, *(span for span in lines if _is_plain(span, opened)), *bullets):
        try:
            found = opened.paragraphs_of(span)
        except UntouchableError:
            continue
        if len(found) == 1 and found[0].getparent() is heading.getparent():
            yield found[0]


def _is_plain(span: Span | None, opened: Opened) -> bool:
    """Whether a fact was read from a line without a mark, a gap or a look of its own."""
    blocks = opened.own.document.blocks
    block = blocks[span.block] if span is not None and span.block < len(blocks) else None
    if block is None or block.kind is not BlockKind.LINE or block.bold_start or "\t" in block.text:
        return False
    return not (block.style.bold or block.style.italic or block.style.underline)

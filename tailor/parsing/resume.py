"""A document to a resume."""

from collections.abc import Sequence

from tailor.errors import InputError
from tailor.model import (
    Document,
    Note,
    NoteKind,
    Resume,
    Section,
    SectionKind,
    Span,
)
from tailor.parsing.contact import Header, find_name, merge, read_contact_lines, read_header
from tailor.parsing.headings import Heading, find_headings, with_side_headings
from tailor.parsing.language import language_of
from tailor.parsing.lines import Line, lines_of, span_of
from tailor.parsing.margins import with_margins
from tailor.parsing.numbering import numbered
from tailor.parsing.sections import build_section
from tailor.parsing.structured import resume_from_structured

_CORE = (SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.PROJECTS, SectionKind.SKILLS)


def parse_resume(document: Document) -> Resume:
    """All that a resume's document says, as facts with places.

    Args:
        document: What a reader gave: lines, or the content of a JSON or YAML file.

    Returns:
        The resume; what could not be understood is in its notes, and kept under its own heading.

    Raises:
        InputError: Neither experience, education, projects nor skills were found, or a structured file is not valid.
    """
    if document.data is not None:
        resume = resume_from_structured(document.data, document)
    else:
        resume = _from_lines(document)
    if not any(_has_content(section) for section in resume.of_kind(*_CORE)):
        raise InputError(
            "no experience, education, projects or skills were found in it",
            where=document.source,
            hint=f"save it as .docx or paste it as text; see `tailor read {document.source}`",
        )
    return resume


def _has_content(section: Section) -> bool:
    return bool(section.entries or section.groups or section.lines)


def _from_lines(document: Document) -> Resume:
    lines = with_side_headings(with_margins(lines_of(document.blocks)))
    headings = find_headings(lines)
    first = headings[0].line if headings else len(lines)
    name_at = find_name(lines, range(first))
    header_ats, cut = _header_lines(lines, headings, name_at)
    name_in_header = header_ats.index(name_at) if name_at in header_ats else None
    links = [link for at in header_ats for link in lines[at].links] + _icon_links(document, lines, header_ats)
    header = read_header([lines[at] for at in header_ats], name_in_header, links)
    sections = _sections(document.source, lines, headings, set(header_ats), header)
    top, summary = _split_top(header)
    opening = _opening_sections(document.source, top, summary)
    all_sections = numbered([*opening, *sections])
    notes = (*document.notes, *_notes(document, headings, all_sections))
    del cut
    return Resume(document.source, header.contact(), header.headline, all_sections, notes, language_of(document.text))


def _header_lines(lines: Sequence[Line], headings: Sequence[Heading], name_at: int | None) -> tuple[list[int], int]:
    """The positions of the lines above the first heading, and of the name with the lines below it up to a heading."""
    starts = [heading.line for heading in headings]
    first = starts[0] if starts else min(len(lines), 8)
    ats = list(range(first))
    if name_at is not None and name_at >= first:
        end = next((start for start in starts if start > name_at), len(lines))
        ats += [at for at in range(name_at, min(end, name_at + 6)) if at not in starts]
    return ats, first


def _icon_links(document: Document, lines: Sequence[Line], ats: Sequence[int]) -> list:  # type: ignore[type-arg]
    """The addresses of blocks without text that stand among the header's lines."""
    if not ats:
        return []
    low, high = lines[ats[0]].index, lines[ats[-1]].index
    return [link for block in document.blocks[low : high + 1] if not block.text.strip() for link in block.links]


def _sections(
    source: str, lines: Sequence[Line], headings: Sequence[Heading], used: set[int], header: Header
) -> list[Section]:
    sections = []
    ends = [*(heading.line for heading in headings[1:]), len(lines)][: len(headings)]
    for heading, end in zip(headings, ends, strict=True):
        own = [lines[at] for at in range(heading.line + 1, end) if at not in used]
        if heading.kind is None:
            merge(header, read_contact_lines(own))
        kind = heading.kind or SectionKind.OTHER
        section = build_section(source, kind, heading.text, own)
        line = lines[heading.line]
        sections.append(
            Section(
                "",
                section.kind,
                section.heading,
                section.entries,
                section.groups,
                section.lines,
                Span(source, line.index, 0, len(line.text)),
            )
        )
    return sections


def _split_top(header: Header):  # type: ignore[no-untyped-def]
    """The rest of the header: statements make a summary, other pieces stay as they are."""
    summary = [
        part
        for part in header.rest
        if len(part.text.split()) > 12 or part.text.endswith(".") and len(part.text.split()) > 5
    ]
    return [part for part in header.rest if part not in summary], summary


def _opening_sections(source: str, top, summary) -> list[Section]:  # type: ignore[no-untyped-def]
    from tailor.parsing.lines import statements

    sections = []
    if top:
        sections.append(Section("", SectionKind.OTHER, "", lines=statements(source, top)))
    if summary:
        sections.append(Section("", SectionKind.SUMMARY, "", lines=statements(source, summary)))
    return sections


def _notes(document: Document, headings: Sequence[Heading], sections: Sequence[Section]) -> list[Note]:
    notes = []
    for heading in headings:
        if not heading.known:
            notes.append(
                Note(NoteKind.SECTION, f'the section "{heading.text}" is of no known kind; it is kept as it is')
            )
    kinds = {section.kind for section in sections if _has_content(section)}
    if SectionKind.EXPERIENCE not in kinds:
        notes.append(Note(NoteKind.SECTION, "no work experience was found"))
    for section in sections:
        if section.kind not in {SectionKind.EXPERIENCE, SectionKind.EDUCATION}:
            continue
        undated = [entry for entry in section.entries if entry.dates is None]
        for entry in undated:
            name = entry.title or entry.organisation or "an entry"
            notes.append(Note(NoteKind.DATES, f'"{name}" in "{section.heading}" has no dates', span=entry.span))
    return notes

"""A document to a resume."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tailor.errors import InputError
from tailor.model import Contact, Document, Entry, Link, Note, NoteKind, Resume, Section, SectionKind, Span
from tailor.parsing.boxes import with_boxes_apart, with_tops_of_columns_apart
from tailor.parsing.breaks import is_break
from tailor.parsing.broken_dates import with_whole_dates
from tailor.parsing.certificates import holds_certificates_only, told_apart, with_certificates_apart
from tailor.parsing.closing import closing_matter
from tailor.parsing.column_heads import column_heads
from tailor.parsing.contact import complete_from_anywhere, is_contact_block, read_contact_lines, read_header
from tailor.parsing.dates import count_years, find_dates
from tailor.parsing.days_first import with_days_first
from tailor.parsing.doubtful_heads import notes_of_doubtful_heads
from tailor.parsing.form_labels import with_labels_answered
from tailor.parsing.former_notes import NO_DATES, NO_EXPERIENCE, NO_NAME, with_fresh_notes
from tailor.parsing.glued_headings import with_glued_headings_apart
from tailor.parsing.header import Header
from tailor.parsing.headings import Heading
from tailor.parsing.headings_at_starts import with_headings_at_starts_apart
from tailor.parsing.headline_places import take_place_of_headline
from tailor.parsing.headlines_below_lists import with_headline_on_top
from tailor.parsing.icons import with_icons_off
from tailor.parsing.jobs_of_one_line import with_jobs_apart
from tailor.parsing.labels_like_headings import headings_of
from tailor.parsing.large_names import with_whole_name
from tailor.parsing.lines import Line, lines_of
from tailor.parsing.lists_of_jobs import with_lists_of_jobs
from tailor.parsing.mail_heads import without_mail_head
from tailor.parsing.margin_headings import with_margin_headings
from tailor.parsing.margins import with_margins
from tailor.parsing.marked_headings import with_marks_off
from tailor.parsing.name_labels import with_told_name
from tailor.parsing.names import find_name, first_name, is_document_title, labelled_name
from tailor.parsing.not_kept import left_out, ratings, titles_of_columns
from tailor.parsing.numbering import numbered
from tailor.parsing.opening import opening_sections
from tailor.parsing.own_links import with_own_links
from tailor.parsing.part_headings import with_headings_of_columns
from tailor.parsing.run_in_headings import with_run_in_headings
from tailor.parsing.run_on import note_of_run_on, with_run_on_apart
from tailor.parsing.running import take_margins, without_running_lines
from tailor.parsing.section_kinds import with_kinds_by_content
from tailor.parsing.section_notes import notes_of_sections
from tailor.parsing.sections import build_section, personal_section
from tailor.parsing.side_headings import with_side_headings, with_whole_headings
from tailor.parsing.told_clauses import with_clauses_apart
from tailor.parsing.told_columns import with_columns_told
from tailor.parsing.told_entries import with_told_apart
from tailor.parsing.told_heads import with_contact_apart, with_heads_apart
from tailor.parsing.topics import parts_by_topic, with_topics
from tailor.parsing.unheaded import first_job, passages_above_headings, without_headline, without_lone_summary
from tailor.parsing.unkept_links import note_of_links
from tailor.parsing.unused import note_of_unused
from tailor.parsing.whole_addresses import with_schemes
from tailor.parsing.wrapped_titles import with_whole_titles
from tailor.text import guess_language

_CORE = (SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.PROJECTS, SectionKind.SKILLS)
_ADDRESS_SIGN = re.compile(r"@|[\[(]at[\])]")
_GAPS = re.compile(r"\b(?:gaps?|lücken?|interruptions?|lagunas)\b", re.IGNORECASE)
_LINES_OF_TITLE = 3
_LINES_BELOW_NAME = 6
_LINES_WITHOUT_HEADING = 8


def parse_resume(document: Document) -> Resume:
    """All that a resume's document says, as facts with places.

    Args:
        document: What a reader gave: lines, or the content of a JSON or YAML file.

    Returns:
        The resume; what could not be understood is in its notes, and kept under its own heading.

    Raises:
        InputError: Neither experience, education, projects nor skills were found, or a structured file is not valid.
    """
    structured = document.data is not None
    resume = _from_data(document.data, document) if document.data is not None else _from_lines(document)
    resume = with_own_links(resume, document.blocks)
    told = (*note_of_unused(resume.lines, resume), *note_of_links(document.blocks, resume))
    resume = with_schemes(replace(resume, notes=(*resume.notes, *told)))
    if not any(_has_content(section) for section in resume.of_kind(*_CORE)):
        shown = f"see `tailor read {document.source}`"
        raise InputError(
            "no experience, education, projects or skills were found in it",
            where=document.source,
            hint=shown if structured else f"save it as .docx or paste it as text; {shown}",
        )
    return replace(resume, notes=with_fresh_notes(resume.notes, tuple(_notes(resume, structured=structured))))


def read_contact(document: Document) -> Contact:
    """Whose a document is and how to reach them, also where nothing else of a resume is in it."""
    return Contact() if document.data is not None else _from_lines(document).contact


def could_be_resume(document: Document, entries: int) -> bool:
    """Whether a quick look finds an e-mail address or the dates of so many entries, without which it is no resume."""
    text = "\n".join(block.text for block in document.blocks)
    mailed = any(link.url.startswith("mailto:") for block in document.blocks for link in block.links)
    return mailed or _ADDRESS_SIGN.search(text) is not None or count_years(text) >= entries


def has_resume_title(document: Document) -> bool:
    """Whether one of the first lines is only the title of a resume ("Curriculum Vitae")."""
    return any(is_document_title(block.text) for block in document.blocks[:_LINES_OF_TITLE])


def _has_content(section: Section) -> bool:
    return bool(section.entries or section.groups or section.lines)


def _from_data(data: Mapping[str, object], document: Document) -> Resume:
    from tailor.parsing.structured import resume_from_structured  # noqa: PLC0415  pydantic, for these files only

    return resume_from_structured(data, document)


def _from_lines(document: Document) -> Resume:
    told = with_topics(with_labels_answered(_unmarked(document)))
    own = with_tops_of_columns_apart(with_headings_of_columns(with_boxes_apart(with_headline_on_top(told))))
    pages = without_running_lines(with_whole_name(with_told_name(with_whole_titles(with_whole_dates(own)))))
    whole = with_contact_apart(with_whole_headings(with_margin_headings(pages.lines)))
    lines = with_heads_apart(
        with_told_apart(
            with_clauses_apart(
                with_jobs_apart(with_side_headings(with_whole_headings(with_margins(with_contact_apart(whole)))))
            )
        )
    )
    lines, found = with_run_in_headings(lines, with_lists_of_jobs(lines, headings_of(lines)))
    headings = without_headline(lines, without_lone_summary(lines, with_kinds_by_content(lines, found)))
    looks = {lines[heading.line].look for heading in headings if heading.known}
    sure = {heading.line for heading in headings if lines[heading.line].look in looks}
    top = min(headings[0].line if headings else len(lines), first_job(lines, headings))
    name_at = find_name(lines, range(top), sure)
    passages = passages_above_headings(lines, headings, name_at)
    passed = {at for passage in passages for at in passage.ats}
    header_ats = [at for at in _header_lines(lines, headings, name_at) if at < min(passed, default=at + 1)]
    header = read_header(
        [lines[at] for at in header_ats],
        header_ats.index(name_at) if name_at in header_ats else None,
        _header_links(document, [lines[at] for at in header_ats]),
    )
    take_margins(header, pages.margins)
    titles = column_heads(lines, headings)
    lines = with_columns_told(lines, titles)
    used = {*header_ats, *passed, *titles}
    language = guess_language(document.text)
    closing = closing_matter(
        lines, headings, used, header.name or next(filter(None, (labelled_name(line.text) for line in lines)), "")
    )
    sections = [build_section(document.source, one.kind, one.heading, one.lines) for one in passages]
    sections += _sections(document.source, lines, headings, {*used, *closing.offers, *closing.signed}, header, language)
    offers = [lines[at] for at in closing.offers] or pages.offers
    if offers and not any(section.kind is SectionKind.REFERENCES for section in sections):
        sections.append(build_section(document.source, SectionKind.REFERENCES, "", offers))
    _complete(header, _own_lines(lines, headings), sections)
    sections = with_days_first(sections, document.text)
    apart = with_certificates_apart(sections, language)
    return Resume(
        document.source,
        header.contact(),
        header.headline,
        numbered([*opening_sections(document.source, header), *apart]),
        (
            *document.notes,
            *notes_of_sections(headings),
            *told_apart(sections, apart),
            *left_out([lines[at] for at in closing.signed]),
            *note_of_run_on(lines_of(document.blocks)),
            *titles_of_columns([lines[at] for at in titles]),
            *ratings(lines, headings),
        ),
        language,
        tuple(block.text for block in document.blocks),
    )


def _unmarked(document: Document) -> list[Line]:
    """The lines without the ornaments before headings and the icons in the heads of entries."""
    lines = with_glued_headings_apart(with_run_on_apart(with_headings_at_starts_apart(lines_of(document.blocks))))
    return with_icons_off(with_marks_off(without_mail_head(lines)))


def _header_lines(lines: Sequence[Line], headings: Sequence[Heading], name_at: int | None) -> list[int]:
    """The positions of the lines above the first heading, and of the name with the lines below it up to a heading."""
    starts = [heading.line for heading in headings]
    first = starts[0] if starts else min(len(lines), _LINES_WITHOUT_HEADING)
    ats = list(range(first))
    if name_at is not None and name_at >= first:
        end = next((start for start in starts if start > name_at), len(lines))
        ats += [at for at in range(name_at, min(end, name_at + _LINES_BELOW_NAME)) if at not in starts]
    return ats


def _header_links(document: Document, lines: Sequence[Line]) -> list[Link]:
    """The addresses behind the header's lines, and behind the icons among them, which are blocks without text."""
    if not lines:
        return []
    shown = [link for line in lines for link in line.links]
    low, high = min(line.index for line in lines), max(line.index for line in lines)
    blank = [block for block in document.blocks[low : high + 1] if not block.text.strip()]
    return shown + [link for block in blank for link in block.links]


def _sections(
    source: str, lines: Sequence[Line], headings: Sequence[Heading], used: set[int], header: Header, language: str
) -> Iterator[Section]:
    """The sections below their headings; contact data in them completes the header."""
    ends = [*(heading.line for heading in headings[1:]), len(lines)]
    for heading, end in zip(headings, ends, strict=False):
        line = lines[heading.line]
        own = [lines[at] for at in range(heading.first, end) if at not in used]
        for n, (kind, text, part) in enumerate(parts_by_topic(heading.kind, heading.text, own, language)):
            section = _section(source, replace(heading, kind=kind, text=text), part, headings, header)
            told = Span(source, line.index, line.offset, line.offset + len(line.text)) if text == heading.text else None
            written = "" if n else heading.text if text != heading.text else None
            yield replace(section, span=told, written=written)
    if not headings:
        rest = [line for at, line in enumerate(lines) if at not in used]
        if rest:
            yield build_section(source, SectionKind.OTHER, "", rest)


def _section(
    source: str, heading: Heading, own: Sequence[Line], headings: Sequence[Heading], header: Header
) -> Section:
    if heading.kind is None or (heading.kind is SectionKind.SUMMARY and is_contact_block(own)):
        header.complete(read_contact_lines(own))
        header.name = header.name or first_name(own)
        return personal_section(source, heading.text, own)
    if _GAPS.search(heading.text) and not any(find_dates(line.text) for line in own):
        return build_section(source, SectionKind.OTHER, heading.text, own)
    section = build_section(source, heading.kind, heading.text, own)
    others = any(one.kind in _CORE and one.line != heading.line for one in headings)
    if others and holds_certificates_only(section):
        return build_section(source, SectionKind.CERTIFICATIONS, heading.text, own)
    return section


def _complete(header: Header, lines: Sequence[Line], sections: Sequence[Section]) -> None:
    complete_from_anywhere(header, lines)
    take_place_of_headline(header, sections)


def _own_lines(lines: Sequence[Line], headings: Sequence[Heading]) -> list[Line]:
    """All lines but those of referees."""
    ends = [*(heading.line for heading in headings[1:]), len(lines)]
    others = {
        at
        for heading, end in zip(headings, ends, strict=False)
        if heading.kind is SectionKind.REFERENCES
        for at in range(heading.line, end)
    }
    return [line for at, line in enumerate(lines) if at not in others]


def _hides_employer(entry: Entry) -> bool:
    """Whether a job without an employer may name one in its title ("Waiter, cleaner and other work")."""
    return not entry.organisation and ", " in entry.title and not is_break(entry.title)


def _lines_with_times(section: Section) -> Iterator[Note]:
    """A note on each line above a section's entries that has a date, and so may be one."""
    for line in section.lines:
        if find_dates(line.text):
            told = f'"{line.text}" in "{section.heading}" tells of a time, and was not taken for an entry'
            yield Note(NoteKind.DATES, told, span=line.span)


def _notes(resume: Resume, *, structured: bool) -> Iterator[Note]:
    """What a reader of the result should know is not there."""
    if not resume.contact.name:
        remedy = (
            "write it as basics.name" if structured else "put the name on a line of its own at the top of the resume"
        )
        yield Note(NoteKind.OTHER, f"{NO_NAME}; {remedy}")
    if not any(_has_content(section) for section in resume.of_kind(SectionKind.EXPERIENCE)):
        yield Note(NoteKind.SECTION, NO_EXPERIENCE)
    for section in resume.of_kind(SectionKind.EXPERIENCE, SectionKind.EDUCATION):
        yield from _lines_with_times(section)
        yield from notes_of_doubtful_heads(section)
        for entry in section.entries:
            certificate = section.kind is SectionKind.EDUCATION and not (entry.organisation or entry.degree)
            if entry.dates is None and not certificate:
                name = re.sub(r"\s+", " ", entry.title or entry.organisation) or "an entry"
                yield Note(NoteKind.DATES, f'"{name}" in "{section.heading}" {NO_DATES}', span=entry.span)
            elif entry.dates and entry.dates.start and not (entry.dates.end or entry.dates.current):
                told = f'"{entry.title or entry.organisation}" in "{section.heading}"'
                told += f': the end of "{entry.dates.text}" was not understood, and none is given'
                yield Note(NoteKind.DATES, told, span=entry.span)
            elif section.kind is SectionKind.EXPERIENCE and _hides_employer(entry):
                told = "no employer was taken from it, since which part names one is not sure"
                yield Note(NoteKind.OTHER, f'"{entry.title}": {told}', span=entry.span)

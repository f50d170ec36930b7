"""Where each paragraph of a written resume and letter comes from."""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from tailor.model import (
    ANSWER_ID,
    Document,
    Edit,
    Letter,
    LetterParagraph,
    Origin,
    Resume,
    SourceQuote,
    Span,
    TailoredResume,
    TracedParagraph,
)
from tailor.reporting.origins import find_printed, key_of, printed

_WORD = re.compile(r"\S+")
_FEWEST_WORDS = 2
Source = tuple[str, Span | None]


def trace_resume(document: Document, tailored: TailoredResume) -> tuple[TracedParagraph, ...]:
    """The paragraphs of a written resume with the original's items that they show, and the edits that made them so.

    Args:
        document: The written file, as it was read again.
        tailored: What was written.
    """
    units = printed(tailored.resume)
    known = _sources(tailored.original)
    rows: list[TracedParagraph] = []
    place = 0
    for number, block in enumerate(document.blocks, start=1):
        index = find_printed(block.text, units, place)
        if index < 0:
            rows.append(TracedParagraph(document.source, number, block.text, Origin.FRAME))
            continue
        place = index + 1 if units[index].whole else index
        items = units[index].items
        edits = [edit for edit in tailored.edits if edit.item_id in items]
        sources = _quotes(block.text, _original_items(items, tailored.edits), known)
        row = TracedParagraph(
            document.source,
            number,
            block.text,
            _origin_of(sources),
            sources,
            tuple(edit.id for edit in edits),
            tuple(dict.fromkeys(edit.requirement_id for edit in edits if edit.requirement_id)),
        )
        rows.append(row)
    return tuple(rows)


def _origin_of(sources: Sequence[SourceQuote]) -> Origin:
    """The origin of a paragraph of a resume: what rests on the candidate's own answers alone was given by them."""
    if not sources:
        return Origin.FRAME
    return Origin.GIVEN if all(source.item.startswith(ANSWER_ID) for source in sources) else Origin.RESUME


def trace_letter(document: Document, letter: Letter, resume: Resume) -> tuple[TracedParagraph, ...]:
    """The paragraphs of a written letter with the resume's items and the posting's requirements that they rest on.

    Args:
        document: The written file, as it was read again.
        letter: What was written.
        resume: The candidate's own resume.
    """
    known = _sources(resume)
    paragraphs = {key_of(paragraph.text): paragraph for paragraph in letter.paragraphs}
    rows = []
    for number, block in enumerate(document.blocks, start=1):
        paragraph = paragraphs.get(key_of(block.text))
        if paragraph is None:
            origin, items = _frame_origin(block.text, letter)
            requirements: tuple[str, ...] = ()
        else:
            origin, items, requirements = _origin(paragraph), paragraph.sources, paragraph.requirements
        sources = tuple(filter(_is_quotation, _quotes(block.text, items, known)))
        if origin is Origin.RESUME_AND_POSTING and not (sources or requirements):
            origin = Origin.FRAME  # "Also from my work there:" has no word of either
        rows.append(TracedParagraph(document.source, number, block.text, origin, sources, (), requirements))
    return tuple(rows)


def _is_quotation(source: SourceQuote) -> bool:
    """One word that happens to stand in a letter's sentence too is no quotation of a longer text."""
    enough = len(source.quote.split()) >= _FEWEST_WORDS or 2 * len(source.quote) >= len(source.text)
    return enough or source.item.startswith("contact.")


def _origin(paragraph: LetterParagraph) -> Origin:
    if paragraph.placeholder:
        return Origin.OPEN
    if paragraph.own_words:
        return Origin.GIVEN
    if paragraph.is_bullet:
        return Origin.RESUME
    return Origin.RESUME_AND_POSTING if paragraph.sources else Origin.FRAME


def _frame_origin(text: str, letter: Letter) -> tuple[Origin, tuple[str, ...]]:
    """The origin of a line around the letter's paragraphs, and the items of the contact in it."""
    key = key_of(text)
    if key in map(key_of, (letter.sender, letter.signature)):
        return Origin.RESUME, ("contact.name",)
    if key in map(key_of, (letter.subject, letter.greeting, *letter.recipient)):
        return Origin.POSTING, ()
    if key == key_of(letter.date):
        return Origin.GIVEN, ()
    if any(part in key for part in map(key_of, letter.contact_line) if part):
        return Origin.RESUME, ("contact.email", "contact.phone", "contact.location", "contact.links")
    return Origin.FRAME, ()


def _sources(resume: Resume) -> dict[str, Source]:
    """The text and place of each item of a resume, of its contact, headings and dates too."""
    contact = resume.contact
    reached = {"name": contact.name, "email": contact.email, "phone": contact.phone, "location": contact.location}
    texts: dict[str, Source] = {f"contact.{name}": (text, _place_of(text, resume)) for name, text in reached.items()}
    texts["contact.links"] = (" ".join(link.url for link in contact.links), None)
    for section in resume.sections:
        texts[section.id] = (section.heading, section.span)
        for entry in section.entries:
            dates = entry.dates.text if entry.dates else ""
            texts[entry.id] = (" ".join(filter(None, (entry.location, dates))), entry.span)
    texts |= {item.id: (item.text, item.span) for item in resume.items()}
    return {item: source for item, source in texts.items() if source[0]}


def _place_of(text: str, resume: Resume) -> Span | None:
    """Where a text first stands in the lines of the resume's document; None where the document has none."""
    found = ((number, line.find(text)) for number, line in enumerate(resume.lines))
    return next((Span(resume.source, number, at, at + len(text)) for number, at in found if at >= 0 and text), None)


def _original_items(items: Sequence[str], edits: Sequence[Edit]) -> list[str]:
    """The items of the original behind those of the tailored resume: a skill that was named comes from a bullet."""
    made_from: Mapping[str, tuple[str, ...]] = {
        edit.item_id: edit.sources for edit in reversed(edits) if edit.item_id not in edit.sources
    }
    found = dict.fromkeys(source for item in items for source in (item, *made_from.get(item, ())))
    return list(found)


def _quotes(text: str, items: Sequence[str], known: Mapping[str, Source]) -> tuple[SourceQuote, ...]:
    rows = []
    for item in dict.fromkeys(items):
        if item in known:
            source, span = known[item]
            quote = _quote(text, source)
            if quote:
                rows.append(SourceQuote(item, source, quote, span))
    return tuple(rows)


def _quote(text: str, source: str) -> str:
    """The words of the source that stand in the text, the longest run of them; empty where no word does."""
    ours, theirs = (list(_pieces(value)) for value in (text, source))
    run = SequenceMatcher(None, [key for key, *_ in ours], [key for key, *_ in theirs], autojunk=False)
    match = run.find_longest_match()
    if not match.size:
        return ""
    return source[theirs[match.b][1] : theirs[match.b + match.size - 1][2]]


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    for word in _WORD.finditer(text):
        if key := key_of(word[0]):
            yield key, word.start(), word.end()

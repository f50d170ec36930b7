"""A headline at the top of a table's second cell, which stands below the last list of the first."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tailor.model import SectionKind
from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import heading_kind, is_phrase_of_heading
from tailor.parsing.language_lists import is_language, languages_of
from tailor.parsing.lines import Line
from tailor.parsing.names import could_be_name, mailbox_of
from tailor.parsing.past_tense import is_statement
from tailor.parsing.words import title_score

_LISTS = {SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS, SectionKind.CERTIFICATIONS}
_MAIN = {SectionKind.SUMMARY, SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.EDUCATION}
_MOST_WORDS, _PROSE_WORDS = 10, 6
_END = re.compile(r"[.!?]$")


def with_headline_on_top(lines: Sequence[Line]) -> list[Line]:
    """The lines, a title that is no item of the list above it below the name, where nothing else is the headline.

    Only in files that know no pages, whose tables are read cell by cell: there the second cell begins below the first.
    What is told between the title and the next heading goes to the top with it.
    """
    if not lines or lines[0].style.page or not could_be_name(lines[0], mailbox_of(lines)):
        return list(lines)
    heads = [at for at, line in enumerate(lines) if not line.is_bullet and is_phrase_of_heading(line.text)]
    if not heads or any(title_score(line.text) for line in lines[1 : heads[0]]):
        return list(lines)
    for head, end in pairwise(heads):
        kinds = heading_kind(lines[head].text)[1], heading_kind(lines[end].text)[1]
        at = _title_below(lines[head + 1 : end], kinds[0]) if kinds[0] in _LISTS and kinds[1] in _MAIN else 0
        if at and _names_title(lines[head + 1 + at].text, lines[end:]):
            title, told = head + 1 + at, lines[head + 2 + at : end]
            top = [lines[0], lines[title], *lines[1 : heads[0]], *told]
            return [*top, *lines[heads[0] : title], *lines[end:]]
    return list(lines)


def _title_below(own: Sequence[Line], kind: SectionKind | None) -> int:
    """The place of a title below a list whose items are of another form, with nothing but sentences below; else 0."""
    last = next((at for at in range(len(own) - 1, -1, -1) if own[at].is_bullet or not _is_told(own[at].text)), 0)
    line = own[last] if own else None
    if line is None or not last or line.is_bullet or not _may_be_title(line.text):
        return 0
    above = own[:last]
    spoken = kind is SectionKind.LANGUAGES and all(map(_names_language, above))
    return last if spoken or all(one.is_bullet for one in above) else 0


def _may_be_title(text: str) -> bool:
    short = len(text.split()) <= _MOST_WORDS and ":" not in text and "\t" not in text and not _END.search(text)
    return short and not find_dates(text) and not is_statement(text)


def _names_title(text: str, below: Sequence[Line]) -> bool:
    """Whether a text has the word of a title, or its first word begins a line further down as a job's title does."""
    first = text.split(maxsplit=1)[0]
    return title_score(text) > 0 or (len(first) > _PROSE_WORDS and any(line.text.startswith(first) for line in below))


def _is_told(text: str) -> bool:
    return len(text.split()) > _PROSE_WORDS and _END.search(text) is not None


def _names_language(line: Line) -> bool:
    return is_language(line.text) or bool(languages_of("", line.part()))

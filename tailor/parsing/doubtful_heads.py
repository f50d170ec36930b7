"""Lines within a job that may be the head of another one without dates."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tailor.model import Bullet, Entry, Note, NoteKind, Section
from tailor.parsing.past_tense import is_statement
from tailor.parsing.unknown_towns import could_be_town
from tailor.parsing.words import institution_score, job_score, organisation_score

_WORDS = 8
_SURELY = 2


def notes_of_doubtful_heads(section: Section) -> Iterator[Note]:
    """A note on each line of a section's entries that stands below statements and names a title or an employer."""
    for entry in section.entries:
        for line in _below_statements(entry):
            if _names_title(line.text) or _names_employer(line.text):
                text = re.sub(r"\s+", " ", line.text)
                told = f'"{text}" in "{section.heading}" may begin an entry without dates'
                kept = f'it is kept with "{entry.title or entry.organisation}"'
                yield Note(NoteKind.DATES, f"{told}; {kept}", span=line.span)
                break


def _below_statements(entry: Entry) -> Sequence[Bullet]:
    """What is told beside an entry's bullets, and the short lines among these, below the first of them."""
    lines = sorted(
        ((line.span.block, line in entry.details, line) for line in (*entry.bullets, *entry.details) if line.span),
        key=lambda one: one[0],
    )
    return [line for (_, above, _), (_, aside, line) in pairwise(lines) if aside and not above]


def _names_title(text: str) -> bool:
    return len(text.split()) <= _WORDS and job_score(text.partition(",")[0]) > 1 and not _is_told(text)


def _names_employer(text: str) -> bool:
    name, comma, place = text.partition(", ")
    named = max(organisation_score(name), institution_score(name)) >= _SURELY
    return len(text.split()) <= _WORDS and named and bool(comma) and could_be_town(place) and not _is_told(text)


def _is_told(text: str) -> bool:
    return is_statement(text) or text.rstrip().endswith((":", ";")) or not text[:1].isupper()

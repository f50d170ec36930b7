"""Rows above the head of an entry: captions of several entries, or the upper part of the head itself."""

import re
from collections.abc import Sequence

from tailor.model import BlockKind
from tailor.parsing.head_names import CELLS, names_in
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.places import could_be_city
from tailor.parsing.rows import Row
from tailor.parsing.words import degree_score, institution_score, organisation_score, title_score
from tailor.text import fold
from tailor.vocabulary.everyday import is_word

CAPTION_WORDS = 2
"""Words of the longest caption that no plain word marks as one."""
_WORDED_CAPTION = 4
_PARTICLE = 3
_LABELLED = re.compile(r"\([^():]+:\s[^()]*\)")


def is_caption(rows: Sequence[Row], run: int, anchor: int, runs: Sequence[int]) -> bool:
    """Whether the one row above a head is a caption of several entries ("Vocational"): the head needs no more names."""
    if anchor - run != 1 or names_in(rows[anchor]) < 2:  # noqa: PLR2004 title and organisation
        return False
    if _is_school_above(rows[run], rows[anchor]) or _is_title_above(rows, run, anchor, runs):
        return False
    text = rows[run].part.text
    generic = len(text.split()) == 1 and title_score(rows[anchor].part.text.split(",")[0]) > 0
    telling = title_score(text) or (not generic and organisation_score(text)) or institution_score(text)
    worded = has_plain_word(text) and not title_score(text)
    capitals = text.isupper() and not rows[anchor].part.text.isupper()
    plain = "\t" not in text and (not telling or worded or capitals)
    most = _WORDED_CAPTION if worded else CAPTION_WORDS
    return plain and len(text.split()) <= most and sum(rows[one].part.text == text for one in runs) == 1


def _is_title_above(rows: Sequence[Row], at: int, anchor: int, runs: Sequence[int]) -> bool:
    """Whether a row in capitals is the title of the job below, which names an employer and what may be its town.

    It is one by its words, or because other rows in capitals stand in the same way above their jobs.
    """
    text, names = rows[at].part.text, _cells_without_dates(rows[anchor])
    below = next((row.part.text for row in rows[anchor + 1 : anchor + 2] if row.is_head_like), "")
    titled = any(title_score(name) > 0 or degree_score(name) > 0 for name in [*names, below])
    if not text.isupper() or titled or len(names) < 2 or not could_be_city(names[-1]):  # noqa: PLR2004 employer and town
        return False
    employer = any(organisation_score(name) > 0 for name in names[:-1])
    alike = [run for run in runs if rows[run].part.text.isupper() and rows[run + 1 : run + 2] and rows[run + 1].date]
    return title_score(text) > 1 or (employer and len(alike) > 1)


def _cells_without_dates(row: Row) -> list[str]:
    text = row.part.text
    if row.date is not None and row.tail is None:
        text = f"{text[: row.date.start]}\t{text[row.date.end :]}"
    return [cell for part in CELLS.split(text) for one in part.split(", ") if (cell := one.strip(" |,·•–—-"))]


def _is_school_above(row: Row, anchor: Row) -> bool:
    """Whether a row, as its look or its words tell, is the school of the degree with only its subject below."""
    text = anchor.part.text
    only_degree = degree_score(text) > 0 and not institution_score(text) and names_in(anchor) == 2  # noqa: PLR2004 with its subject
    set_apart = row.line.kind is BlockKind.HEADING and anchor.line.kind is not BlockKind.HEADING
    words = row.part.text.split()
    capitals = sum(word[:1].isupper() for word in words)
    proper = capitals == len(words) and row.line.look != anchor.line.look and not heading_kind(row.part.text)[0]
    schooled = institution_score(row.part.text) >= 2  # noqa: PLR2004 at its edge
    own = capitals == 1 and schooled and not is_word(fold(words[0]))  # "Lund universitet", not "Vocational school"
    named = own or (capitals > 1 and (proper or schooled))
    return only_degree and (set_apart or named or (row.part.text.isupper() and len(row.part.text.split()) == 1))


def has_plain_word(text: str) -> bool:
    """Whether a longer word begins small, as in no name: "Temporary and agency" is a caption.

    What a bracket tells behind its label is no caption's ("Elm (client: Oak Rail)").
    """
    words = re.findall(r"[^\W\d_]+", _LABELLED.sub("", text))
    return any(word.islower() and len(word) > _PARTICLE for word in words)

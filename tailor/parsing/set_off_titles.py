"""Entries that typography alone parts: each begins with a line in bold, set off from what stands above."""

from collections.abc import Sequence

from tailor.model import BlockKind
from tailor.parsing.rows import Row
from tailor.parsing.words import title_score

_LEAST_GAP = 0.35
"""Line heights of space above a title that the file itself does not mark as a heading."""

_WIDER = 0.15
"""Line heights by which the space above a title is wider than that above any other line."""

_CAPTION_WORDS = 2


def set_off_titles(rows: Sequence[Row]) -> list[int]:
    """Where the entries of a section begin if every line that begins in bold, and no other, is set off; else none.

    A section of one entry, one with several times in an entry, or with a short line in bold right above another (a
    caption), says nothing.
    """
    titles = [at for at, row in enumerate(rows) if _is_title(row)]
    if len(titles) < 2 or titles[0] != 0 or any(map(_is_caption, rows, rows[1:])):  # noqa: PLR2004 one has no others
        return []
    entries = [rows[start:end] for start, end in zip(titles, [*titles[1:], len(rows)], strict=True)]
    if any(sum(_has_span(row) for row in entry) > 1 for entry in entries):
        return []  # an employer's line above several jobs
    narrowest = min(rows[at].line.style.gap for at in titles[1:])
    others = max((row.line.style.gap for at, row in enumerate(rows) if at not in titles), default=0.0)
    marked = all(rows[at].line.kind is BlockKind.HEADING for at in titles)
    return titles if narrowest >= max(0.0 if marked else _LEAST_GAP, others + _WIDER) else []


def _is_title(row: Row) -> bool:
    return not row.line.is_bullet and row.is_head_like and (row.line.style.bold or row.line.bold_start > 0)


def _has_span(row: Row) -> bool:
    return row.date is not None and row.date.is_range and not row.line.is_bullet


def _is_caption(row: Row, below: Row) -> bool:
    text = row.part.text
    short = len(text.split()) <= _CAPTION_WORDS and row.date is None and not title_score(text)
    return short and _is_title(row) and _is_title(below)

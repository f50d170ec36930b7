"""Rows without dates that begin an entry among dated ones, by how they are set and what they name."""

from collections.abc import Sequence

from tailor.model import BlockKind
from tailor.parsing.dated_heads import head_look
from tailor.parsing.dates import only_dates
from tailor.parsing.entry_captions import has_plain_word
from tailor.parsing.head_names import names_in
from tailor.parsing.past_tense import is_statement
from tailor.parsing.rows import Row
from tailor.parsing.unknown_towns import could_be_town
from tailor.parsing.words import institution_score, job_score, organisation_score, title_score

_SET_OFF = 0.6
_LONGEST_HEAD = 3
_SURELY = 2
_WORDS = 12


def undated_heads(rows: Sequence[Row], anchors: Sequence[int], starts: Sequence[int], *, offices: bool) -> set[int]:
    """Positions of undated rows that begin an entry.

    Args:
        rows: A section's rows.
        anchors: The positions of the dated ones.
        starts: Where the entries begin that are known.
        offices: Whether an undated row that names an office is an entry among dated ones of one row each.
    """
    return {
        *_undated_alike(rows, anchors, starts[0]),
        *_set_as_heads(rows, starts),
        *_below_statements(rows, anchors, starts),
        *(_offices(rows, anchors) if offices else ()),
    }


def _undated_alike(rows: Sequence[Row], anchors: Sequence[int], first: int) -> list[int]:
    """Rows without a date with as many cells as every dated row, three or more: heads whose date cannot be read."""
    cells = {rows[at].part.text.count("\t") for at in anchors}
    if len(anchors) < 2 or len(cells) != 1 or min(cells) < 2:  # noqa: PLR2004 three cells, in more than one head
        return []
    return [
        at
        for at, row in enumerate(rows)
        if at > first and row.date is None and row.is_head_like and row.part.text.count("\t") == min(cells)
    ]


def _set_as_heads(rows: Sequence[Row], starts: Sequence[int]) -> set[int]:
    """Rows without a date that look as all heads begin, with names above dates, and as nothing else does.

    They are as far from what stands above as heads are, or farther than all else where there is one head only.

    Above bullets such a row is rather a title within an entry.
    """
    look = head_look(rows[starts[0]])
    alike = [at for at in range(starts[0], len(rows)) if head_look(rows[at]) == look]
    others = (row.line.style.gap for at, row in enumerate(rows) if at > starts[0] and at not in alike)
    gap = min((rows[at].line.style.gap for at in starts[1:]), default=max(others, default=0.0))
    found = {at for at in alike if rows[at].line.style.gap >= max(gap, _SET_OFF) and rows[at].is_head_like}
    over_bullets = any(row.line.is_bullet for at in found for row in rows[at + 1 : at + 2])
    named = all(rows[at].date is None for at in alike)
    return found if named and set(starts) <= set(alike) == {starts[0], *found} and not over_bullets else set()


def _offices(rows: Sequence[Row], anchors: Sequence[int]) -> list[int]:
    """Rows without a date that name an office ("Member, Chess Club"), where each dated row has all names itself."""
    if not anchors or any(names_in(rows[at]) < 2 for at in anchors):  # noqa: PLR2004 office and club
        return []
    undated = [at for at, row in enumerate(rows) if row.is_head_like and row.date is None]
    own = [at for at in undated if title_score(rows[at].part.text.split(", ")[0]) > 0 and names_in(rows[at]) > 1]
    return [*own, *anchors] if own else []


def _below_statements(rows: Sequence[Row], anchors: Sequence[int], starts: Sequence[int]) -> set[int]:
    """Rows below what is told of a job, set as the heads of dated ones and naming a title and an employer as these."""
    shapes = {_shape(rows, start) for start in starts if any(start <= at < start + _LONGEST_HEAD for at in anchors)}
    return {
        at
        for at in range(starts[0] + 1, len(rows))
        if at not in starts and not rows[at - 1].is_head_like and _shape(rows, at) in shapes and _names_job(rows, at)
    }


def _head(rows: Sequence[Row], start: int) -> list[Row]:
    """The rows from a head's first to the last before its statements, those that hold only dates left out."""
    head = []
    for row in rows[start:]:
        if not row.is_head_like or (row.date is None and is_statement(row.part.text)):
            break
        if not only_dates(row.part.text):
            head.append(row)
    return head


def _shape(rows: Sequence[Row], start: int) -> tuple[object, ...]:
    """How the rows of a head are set: kind and size of each, and whether its first letters are bold."""
    return tuple(
        (
            row.line.level if row.line.kind is BlockKind.HEADING else 0,
            round(2 * row.line.style.size),
            row.line.style.bold or row.line.bold_start > 0,
        )
        for row in _head(rows, start)
    )


def _names_job(rows: Sequence[Row], at: int) -> bool:
    """Whether an undated head names a title and, in another row or cell, an employer by its words or its place."""
    head = _head(rows, at)
    texts = [row.part.text for row in head]
    if len(head) > _LONGEST_HEAD or any(row.date for row in head) or any(len(text.split()) > _WORDS for text in texts):
        return False
    titles = [text for text in texts if job_score(text.partition(",")[0]) > 0 and not is_statement(text)]
    others = [text for text in texts if text not in titles]
    return bool(titles) and any(map(_is_name, others))


def _is_name(text: str) -> bool:
    """Whether a row names an employer by a word of its own, or a name and a place behind its comma."""
    name, comma, place = text.partition(", ")
    named = max(organisation_score(name), institution_score(name)) >= _SURELY
    return not has_plain_word(name) and (named or (bool(comma) and could_be_town(place)))

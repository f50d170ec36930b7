"""The lines of a Markdown text while it is read, and what its lists of terms mean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.model import BlockKind
from tailor.readers.terms import are_dated, are_listed, is_dated, is_whole_head


@dataclass(slots=True)
class Draft:
    """Lines of the file that make one paragraph, item or heading."""

    kind: BlockKind
    level: int
    start: int
    end: int
    text: str
    gap: bool = False
    last_line: str = ""
    cells: tuple[str, ...] = ()
    is_head: bool = False
    is_term: bool = False
    text_end: int = 0
    value_start: int = 0


def settled(drafts: Sequence[Draft]) -> list[Draft]:
    """The lines; terms beside a list of short names, above dated rows of theirs, or above what tells of a job.

    A term and its first description are one draft of two cells, other descriptions are bullets below it.
    """
    kept: list[Draft] = []
    at = 0
    while at < len(drafts):
        end = at + 1
        while drafts[at].is_term and end < len(drafts) and drafts[end].is_term and not drafts[end].cells:
            end += 1
        kept += _with_values(drafts[at], drafts[at + 1 : end]) if drafts[at].is_term else [drafts[at]]
        at = end
    return kept


def _with_values(term: Draft, others: Sequence[Draft]) -> Iterator[Draft]:
    name, first = term.cells
    values = [first, *(other.text for other in others)]
    if are_listed(name, values):
        yield replace(term, cells=(name, ", ".join(values)), end=others[-1].end)
    elif are_dated(name, values) or (is_whole_head(name) and not any(map(is_dated, values))):
        yield replace(term, kind=BlockKind.LINE, cells=(), end=term.text_end)
        for value in (Draft(BlockKind.BULLET, 0, term.value_start, term.end, first), *others):
            yield replace(value, kind=BlockKind.LINE if is_dated(value.text) else BlockKind.BULLET, gap=False)
    else:
        yield from (term, *others)

"""The posting's text cut into pieces, each with the requirement that it states."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tailor.model import Posting, ReportRow


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the posting's text; `row` is None where it asks for nothing, `heading` true within a heading.

    `first` is true for the first of the stretches of one row.
    """

    text: str
    row: ReportRow | None = None
    heading: bool = False
    first: bool = False


def mark_posting(posting: Posting, rows: Sequence[ReportRow]) -> tuple[Piece, ...]:
    """The whole text in order, cut at the borders of requirements and headings.

    Where requirements overlap, the shortest one holds the piece, so that the longer one shows around it. Ranges that
    lie outside of the text are left out.
    """
    text = posting.text
    ranges = [(row.requirement.start, row.requirement.end, row) for row in rows]
    ranges = sorted((range_ for range_ in ranges if 0 <= range_[0] < range_[1] <= len(text)), key=_length)
    headings = [(line.start, line.end) for line in posting.lines if line.is_heading and line.start < line.end]
    borders = {0, len(text)}
    for start, end, _ in ranges:
        borders |= {start, end}
    for start, end in headings:
        borders |= {max(start, 0), min(end, len(text))}
    return tuple(_pieces(text, sorted(borders), ranges, headings))


def _length(range_: tuple[int, int, ReportRow]) -> int:
    return range_[1] - range_[0]


def _pieces(
    text: str,
    borders: Sequence[int],
    ranges: Sequence[tuple[int, int, ReportRow]],
    headings: Sequence[tuple[int, int]],
) -> Iterator[Piece]:
    begun: set[str] = set()
    for start, end in pairwise(borders):
        row = next((row for first, last, row in ranges if first <= start and end <= last), None)
        heading = any(first <= start and end <= last for first, last in headings)
        yield Piece(text[start:end], row, heading, row is not None and row.requirement.id not in begun)
        begun |= {row.requirement.id} if row else set()

"""Short columns that hold a section's heading, as a few skills beside a short career do."""

from itertools import pairwise

from tailor.readers.pdf.dated_rows import is_date_cell
from tailor.readers.pdf.glyphs import Face
from tailor.readers.pdf.sides import Side, SideLine, is_title, look_of

_FEWEST = 2


def holds_section(narrow: Side, wide: Side) -> bool:
    """Whether the narrow side holds a heading in the look of one of the wide side, above lines of its own.

    Places and dates that stand at the right edge beside titles may look as these do, but then there are dates among
    them on the baselines of what they belong to.
    """
    if len(narrow.lines) < _FEWEST or any(_is_date_beside(line, wide) for line in narrow.lines):
        return False
    return bool(_headings(narrow) & _headings(wide))


def _is_date_beside(line: SideLine, wide: Side) -> bool:
    return is_date_cell(line.text) and wide.has_line_at(line.base)


def _headings(side: Side) -> set[tuple[Face, float]]:
    """The looks of the lines that stand out from the ones below as headings do; capitals may be of any size."""
    found = [line for line, below in pairwise(side.lines) if line.is_plain and is_title(line, below)]
    return {(line.face, 0.0) if line.text.isupper() else look_of(line) for line in found}

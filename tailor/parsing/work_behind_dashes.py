"""What somebody worked at, told in small letters behind a dash: "Autumn season – press and bottling line"."""

from tailor.parsing.heads import Atom, Head

_DASHES = frozenset("–—-")


def is_work_behind_dash(atom: Atom, head: Head) -> bool:
    """Whether a piece goes on with a title in small letters, where another row of the head begins as names do.

    Such a piece is no employer: it is a part of the title before it.
    """
    before = next((one for one in head.atoms if (one.row, one.slot) == (atom.row, atom.slot - 1)), None)
    row = next((row for row in head.rows if row.block == atom.part.block), None)
    if before is None or row is None or not atom.part.text[:1].islower() or not before.part.text[:1].isupper():
        return False
    between = row.text[before.part.start + len(before.part.text) - row.start : atom.part.start - row.start].strip()
    named = any(one.row != atom.row and one.part.text[:1].isupper() for one in head.atoms)
    return between in _DASHES and between != "" and named

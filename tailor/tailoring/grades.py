"""Grades that are letters, with the name that each stands behind: "Economics (A*)"."""

import re
from collections.abc import Iterable

from tailor.model import Entry
from tailor.tailoring.holdings import Holdings

_CLAIMED = re.compile(r"\((?P<letter>[A-IU][*+]?)\)|(?<!\w)(?P<starred>[A-E]\*)(?!\w)")
_HELD = re.compile(r"(?<!\w)(?P<letter>[A-IU][*+]?)(?![\w*+])")


def keeps_grades(line: str, entry: Entry, holdings: Holdings) -> bool:
    """Whether each grade of a line stands behind the same name in the entry, so that no subject has a better one."""
    claimed = _graded(line, _CLAIMED, holdings)
    if not claimed:
        return True
    details = (detail.text for detail in entry.details)
    texts = (entry.title, entry.organisation, entry.location, entry.degree, entry.field, *details)
    return claimed <= {pair for text in texts for pair in _graded(text, _HELD, holdings)}


def _graded(text: str, grades: re.Pattern[str], holdings: Holdings) -> frozenset[tuple[str, str]]:
    """The grades of a text, each with the last word or name before it."""
    atoms = holdings.atoms(text) if grades.search(text) else ()
    return frozenset(
        (_last(atom.key for atom in atoms if atom.start < found.start()), found[found.lastgroup or 0])
        for found in grades.finditer(text)
    )


def _last(keys: Iterable[str]) -> str:
    return next(iter([*keys][-1:]), "")

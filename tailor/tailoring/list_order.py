"""A list without one of its pieces, and the same list in another order, which says the same."""

import re
import unicodedata

from tailor.tailoring.grammar import Form, read_clause
from tailor.tailoring.holdings import Holdings

_BETWEEN = re.compile(r"\s*[,;]\s*(?:(?:and|or|und|et)\s+)?|\s+(?:and|or|&|und|et)\s+")
_VERBS = (Form.PAST, Form.PRESENT)


def is_reordered(claim: str, source: str, holdings: Holdings) -> bool:
    """Whether a claim is its source but for the order of what a list in it names.

    The first word (the verb) stays the first, each item stays whole, and none but the first has a verb of its own:
    "wrote letters and filed reports" does not say the same as "wrote reports and filed letters".
    """
    one, other = _items(claim), _items(source)
    if len(one) != len(other) or len(one) < 2:  # noqa: PLR2004  one item has no order
        return False
    if any(read_clause(f"{item} it", current=True).form in _VERBS for item in other[1:]):
        return False
    first, again = holdings.atoms(one[0])[:1], holdings.atoms(other[0])[:1]
    if [atom.key for atom in first] != [atom.key for atom in again]:
        return False
    return _keys(one, holdings) == _keys(other, holdings)


def _items(text: str) -> list[str]:
    return [item for item in _BETWEEN.split(text.strip(" .;")) if item]


def _keys(items: list[str], holdings: Holdings) -> list[tuple[str, ...]]:
    """What each item says, the verb of the first apart, in one order."""
    keys = [tuple(atom.key for atom in holdings.atoms(item)) for item in items]
    return sorted([keys[0][1:], *keys[1:]])


def cut_whole(line: str, piece: str) -> str:
    """A line without a piece of its list that may itself hold the signs that part a list ("Go: 2 years, at home")."""
    words = r"\s+".join(map(re.escape, unicodedata.normalize("NFKC", piece).split()))
    found = re.search(rf"(^|[,;|•·:]\s*|\t|\s[–—-]\s+){words}\s*(?=[,;|•·]|\t|\s[–—-]\s|\.?\s*$)", line, re.IGNORECASE)
    if found is None:
        return line
    rest = line[found.end() :]
    kept = found[1].strip() if found[1].strip() == ":" else ""
    return (line[: found.start()] + kept + (rest if not kept else rest.lstrip(" ,;|•·\t"))).strip(" ,;|•·\t")

"""What joins the items of a list to those that count already."""

import re
from collections.abc import Sequence

from tailor.requirements.drafts import BLANK, PASSED
from tailor.requirements.tables import folded_words
from tailor.text import fold

_WORD = re.compile(r"[^\W_](?:[\w'’&+#./-]*[\w+#])?")
_REPEATING = frozenset({"de", "fr"})
_AND_AGAIN = re.compile(
    r"\W*(?:et|ou|und|oder|sowie)\s+(?:(?:en|in|im|der|dem|den|mit|von|vom)(?:\s+|(?<=['’])))+", re.IGNORECASE
)
_OF = r"(?:de la|de l['’]|d['’]une?|d['’]|du|des|de)(?:\s+|(?<=['’]))"
_AND_OF = re.compile(rf"\W*(?:et|ou)\s+{_OF}", re.IGNORECASE)
# "gestion du temps et des priorités" is one thing, "notions d'électricité et de plomberie" are two.
_KNOWING_OF = re.compile(
    rf"\b(?:notions?|connaissances?|comp[ée]tences?|bases?|ma[îi]trise|pratique)\s+{_OF}[\w’'-]+(?:\s+(?!d[eu]s?\b)[\w-]+)?$",
    re.IGNORECASE,
)
_IN_CASE = re.compile(r"\ben (?:cas|p[ée]riode|situation)$", re.IGNORECASE)
_LISTS_DEEDS = re.compile(
    r"\W*(?:vous savez|vous saurez|tu sais|savoir|sachant|être capable de|capable de)\b", re.IGNORECASE
)
_BEHIND_HYPHEN = re.compile(
    rf"([{BLANK}{PASSED}])-(?:controlled|based|driven|related|like|style|specific|enabled|powered|operated)"
    r"(?: (?:machinery|machines?|equipment|systems?|tools?|devices|environments?|solutions?|applications))?\b"
)


def goes_on(text: str, anchors: Sequence[int], start: int) -> bool:
    """Whether nothing but a list's joints stands between an item that counts and what begins at `start`.

    Args:
        text: A clause.
        anchors: Where the items that count end.
        start: Where the next item would begin.
    """
    former = _former(anchors, start)
    if former is None:
        return False
    between = [fold(word[0]) for word in _WORD.finditer(text[former:start])]
    joints = folded_words("phrases", "connectors") | folded_words("phrases", "lead") | folded_words("phrases", "tail")
    return all(word in joints for word in between) and not re.search(r"[.!?]\s", text[former:start])


def repeats(text: str, anchors: Sequence[int], start: int, language: str) -> bool:
    """Whether "and" and the same preposition anew join it to one that counts: "en soudure et en peinture"."""
    former = _former(anchors, start) if language in _REPEATING else None
    if former is None:
        return False
    between = text[former:start]
    again = _AND_AGAIN.fullmatch(between) is not None
    return again or (_AND_OF.fullmatch(between) is not None and _KNOWING_OF.search(text[:former]) is not None)


def says_when(text: str) -> bool:
    """Whether a French text ends with words that open a time or an occasion: "en cas"."""
    return _IN_CASE.search(text) is not None


def lists_deeds(text: str) -> bool:
    """Whether a French clause begins with words behind which infinitives are asked for: "savoir lire, coudre"."""
    return _LISTS_DEEDS.match(text) is not None


def _former(anchors: Sequence[int], start: int) -> int | None:
    return max((anchor for anchor in anchors if anchor <= start), default=None)


def without_rests(text: str) -> str:
    """A text without the rests of compounds whose items are taken: "-controlled machinery" of "PLC-controlled ..."."""
    return _BEHIND_HYPHEN.sub(lambda found: found[1] + BLANK * (len(found[0]) - 1), text)

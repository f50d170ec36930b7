"""Texts that may be places by their form, though no table knows them."""

import re
from collections.abc import Callable

from tailor.parsing.places import could_be_city, ends_as_town, is_region

COMPOUND = re.compile(
    r"(?!(?:Saint|Sainte|Santa|San|Bad|Villeneuve|Neu|Alt|Ober|Unter|Groß|Klein|Notre|Mont|Val|Nieuw|Oud|Ponte|Vila)-)"
    r"[A-ZÀ-Þ][a-zà-ÿ]{2,}-[A-ZÀ-Þ]\w{2,}"
)
"""Two words in one that no table knows, behind a title alone rather a firm's name than a town's ("Logi-Nord")."""

_ACRONYM_LETTERS = 3
_PLACE_WORDS = 3


def could_be_place(text: str, score: Callable[[str], float]) -> bool:
    """Whether a text may be a place where the other heads of its section have theirs."""
    words = text.split()
    if "," in text and is_region(text.rsplit(",", 1)[1].strip()):
        return len(words) <= 2 * _PLACE_WORDS
    short = 0 < len(words) <= _PLACE_WORDS or could_be_city(text)
    return short and words[0][:1].isupper() and not re.search(r"\d", text) and (not score(text) or ends_as_town(text))


def is_free_town(text: str, score: Callable[[str], float]) -> bool:
    """Whether a text has the form of a town's name and no other word of a head, but those that towns end in too."""
    acronym = len(text) <= _ACRONYM_LETTERS and text.isupper() and not is_region(text)
    return could_be_city(text) and (not score(text) or ends_as_town(text)) and not acronym

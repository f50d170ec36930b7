"""The written forms of terms, and whether words of a text are one of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tailor.text import Token, stem, tokenize
from tailor.vocabulary.term import Term

_SPACED = re.compile(r"[ \t\u00a0]*(?:[-‐‑‒–−]|\n)?[ \t\u00a0]*")
_SLASHED = re.compile(r"[ \t\u00a0]*/[ \t\u00a0]*")
_DOTTED = re.compile(r"\.[ \t\u00a0]?|[ \t\u00a0]")
_COMMA = re.compile(r"[ \t\u00a0]*,[ \t\u00a0]*\n?[ \t]*")
_LIST_WORDS = frozenset({"and", "or"})
_CLOSE = re.compile(r"[ \t\u00a0\-‐‑‒–−]?|")
_PLURAL_ACRONYM = re.compile(r"[A-Z][A-Z0-9&]+['’]?s")
_GRADES = frozenset({"class", "grade", "level", "category", "band", "klasse", "stufe"})
_SHORT = 3
_ALWAYS_CASED = 2


@dataclass(frozen=True, slots=True)
class Surface:
    """One name or alias of a term, split into words.

    `links` are the signs between its words. `exact` is true when its words may not inflect: names of products and the
    like, written with a capital or as one word, and single words in -ing. `everyday` and `cased` are the term's marks
    on this name; `dotted` says that it is an abbreviation with full stops, which counts only with them. `keys` are the
    forms under which it is found, all its words in one; the first is that of the words as they stand.
    """

    term: Term
    text: str
    tokens: tuple[Token, ...]
    links: tuple[str, ...]
    exact: bool
    everyday: bool
    cased: bool
    dotted: bool
    keys: tuple[str, ...]


def read_surface(term: Term, text: str) -> Surface:
    """The surface of a term's name or alias."""
    tokens = tokenize(text)
    links = tuple(text[one.end : other.start].strip() for one, other in pairwise(tokens))
    exact = (
        text in term.fixed
        or (len(tokens) == 1 and (term.named or text.endswith("ing")))
        or (term.named and (text != text.lower() or any(char.isdigit() for char in text)))
    )
    letters = "".join(token.text for token in tokens)
    joined = _joined(tokens)
    keys = (joined,) if exact else tuple({joined: 0, "".join(token.stem for token in tokens): 0, stem(joined): 0})
    return Surface(
        term,
        text,
        tokens,
        links,
        exact=exact,
        everyday=text in term.everyday,
        cased=text in term.cased or (letters.isupper() and len(letters) <= _ALWAYS_CASED and letters.isalpha()),
        dotted="." in tokens[-1].text[1:],
        keys=keys,
    )


def window_keys(window: tuple[Token, ...]) -> tuple[str, ...]:
    """The forms under which a surface may be found that has these words."""
    return tuple(dict.fromkeys((*_exact_keys(window), "".join(token.stem for token in window))))


def _exact_keys(window: tuple[Token, ...]) -> tuple[str, ...]:
    """The words in one as they stand, and without the s of a plural acronym ("RNs")."""
    joined = _joined(window)
    if _PLURAL_ACRONYM.fullmatch(window[-1].text):
        return joined, joined.removesuffix("s").removesuffix("'")
    return (joined,)


def _joined(tokens: tuple[Token, ...]) -> str:
    """The words in one, in the American spelling of the one word that papers with exact names share."""
    return "".join(token.key for token in tokens).replace("licence", "license")


def fits(surface: Surface, window: tuple[Token, ...], text: str) -> bool:
    """Whether the words of a text, whose joined form is the surface's, are the surface."""
    if (surface.cased and not _same_capitals(surface, window)) or (surface.dotted and "." not in window[-1].text):
        return False
    if surface.exact and surface.keys[0] not in _exact_keys(window):
        return False
    gaps = [text[one.end : other.start] for one, other in pairwise(window)]
    if len(window) == len(surface.tokens):
        commas = _commas_allowed(window, gaps)
        return all(
            _link_fits(link, gap) or (link in {"", ","} and place in commas and bool(_COMMA.fullmatch(gap)))
            for place, (link, gap) in enumerate(zip(surface.links, gaps, strict=True))
        )
    if len("".join(token.key for token in window)) <= _SHORT:
        return False
    if surface.exact and len(window) > len(surface.tokens):
        return False
    return all(_CLOSE.fullmatch(gap) for gap in gaps)


def _commas_allowed(window: tuple[Token, ...], gaps: Sequence[str]) -> frozenset[int]:
    """The gaps of a name that may hold a comma.

    Those of a list of three up to its "and" ("x, y, and z") or with nothing but commas ("x, y, z"), the one between
    two halves that answer each other ("first in, first out"), and the one before its class ("CDL, Class A").
    """
    if len(gaps) == 2 and all(map(_COMMA.fullmatch, gaps)):  # noqa: PLR2004
        return frozenset({0, 1})
    if [token.key for token in window[1::2]] == ["in", "out"]:
        return frozenset({1})
    place = next((place for place, token in enumerate(window) if token.key in _LIST_WORDS), 0)
    in_list = range(place if place > 1 else 0)
    before_class = [len(window) - 3] if len(window) > 2 and window[-2].key in _GRADES else []  # noqa: PLR2004
    return frozenset([*in_list, *before_class])


def _same_capitals(surface: Surface, window: tuple[Token, ...]) -> bool:
    written = "".join(token.text.replace(".", "") for token in window)
    wanted = "".join(token.text.replace(".", "") for token in surface.tokens)
    return written in {wanted, f"{wanted}s"}


def _link_fits(link: str, gap: str) -> bool:
    if "/" in link:
        return bool(_SLASHED.fullmatch(gap))
    if link == ".":
        return bool(_DOTTED.fullmatch(gap))
    if link in {"", "-"}:
        return bool(_SPACED.fullmatch(gap)) or (link == "-" and bool(_SLASHED.fullmatch(gap)))
    return gap.strip() == link

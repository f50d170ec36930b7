"""Initials that mean one thing in this trade and another in that: CAD on a drawing board and on a heart ward."""

import re
from collections.abc import Iterable
from functools import cache

from tailor.matching.hits import Hit
from tailor.matching.word_lists import entries
from tailor.model import Place, Posting, Reason
from tailor.text import fold, stem, tokenize
from tailor.vocabulary import Term

_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.DETAIL, Place.OTHER, Place.TITLE, Place.HEADLINE})

_SPELT = re.compile(r"\s*\((?P<words>[^\W\d_][^()]*)\)")
_SMALL = 3  # letters of "of", "and"
_Sense = tuple[str, ...]


def as_those_initials(hits: Iterable[Hit], posting: Posting, term: Term | None) -> list[Hit]:
    """The hits without those whose own line uses the initials for something else than the posting does.

    A line that has a word of the sense asked for, or of none, stays; the posting means the first sense of the table
    unless it has words of another one only.

    Args:
        hits: The places that speak for a requirement.
        posting: The posting, whose words tell what its initials stand for.
        term: What the vocabulary knows of the requirement: its long forms.
    """
    found = list(hits)
    if not any(_letters(hit) in _table() or _SPELT.match(hit.item.text, hit.end) for hit in found):
        return found
    asked_in = _words(posting.text)
    return [hit for hit in found if not (_means_another(hit, asked_in) or _is_spelt_otherwise(hit, asked_in, term))]


def _is_spelt_otherwise(hit: Hit, asked_in: frozenset[str], term: Term | None) -> bool:
    """Whether a bracket spells initials out with words that the posting has none of: "PRs (purchase requisitions)"."""
    spelt = _SPELT.match(hit.item.text, hit.end)
    letters = _letters(hit).casefold()
    if spelt is None or not hit.words.removesuffix("s").isupper():
        return False
    every = tokenize(spelt["words"])
    words = [token for token in every if len(token.key) > _SMALL]
    spells = letters in {"".join(token.key[0] for token in words), "".join(token.key[0] for token in every)}
    is_asked = any(one.stem == stem(other) for one in words for other in asked_in)
    known = {token.stem for name in (term.names if term is not None else ()) if " " in name for token in tokenize(name)}
    is_other = hit.why is Reason.ALIAS or (bool(known) and known.isdisjoint(one.stem for one in words))
    return spells and not is_asked and is_other


def _means_another(hit: Hit, asked_in: frozenset[str]) -> bool:
    senses = _table().get(_letters(hit), ())
    if not senses or hit.item.place not in _TOLD:
        return False
    asked = _asked(senses, asked_in)
    held = _words(f"{hit.item.text[: hit.start]} {hit.item.text[hit.end :]}")
    told = [at for at, sense in enumerate(senses) if _speaks(sense, held)]
    return asked is not None and bool(told) and asked not in told


def _asked(senses: tuple[_Sense, ...], words: frozenset[str]) -> int | None:
    """The sense that a posting means; None where neither the table's first one is known nor its words tell."""
    told = [at for at, sense in enumerate(senses) if _speaks(sense, words)]
    if 0 in told or (senses[0] and not told):
        return 0
    return told[0] if len(told) == 1 else None


def _letters(hit: Hit) -> str:
    return hit.words.removesuffix("s")


def _words(text: str) -> frozenset[str]:
    return frozenset(token.key for token in tokenize(text))


def _speaks(sense: _Sense, words: frozenset[str]) -> bool:
    return any(any(word.startswith(cue[:-1]) for word in words) if cue.endswith("*") else cue in words for cue in sense)


@cache
def _table() -> dict[str, tuple[_Sense, ...]]:
    rows = (line.partition(":") for line in entries("initials"))
    return {
        letters.strip(): tuple(tuple(fold(cue) for cue in sense.split()) for sense in senses.split("|"))
        for letters, _, senses in rows
    }

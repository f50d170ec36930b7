"""Which of the abbreviations that texts explain are trusted, and how both forms of one are found."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from tailor.tailoring.word_lists import word_lines
from tailor.text import ShortForm, abbreviation_letters, fold, is_abbreviation, spells, tokenize
from tailor.vocabulary import Vocabulary

_DEGREE = re.compile(r"(?:Bachelor|Master|Doctor|Associate|Juris|Diplom)", re.IGNORECASE)
_TELLING, _NEAR = 4, 4
_OF_TITLES = frozenset(
    {"certify", "register", "license", "professional", "charter", "association", "institut", "national"}
)
"""Stems of words that stand in the names of most licences."""


def trusted(
    told: Sequence[ShortForm], own: Sequence[ShortForm], vocabulary: Vocabulary, texts: Sequence[str] = ()
) -> tuple[ShortForm, ...]:
    """A resume's own short forms, and those of another text that say no other words for an abbreviation.

    An abbreviation that the resume spells out in other words keeps its meaning. So does one that the vocabulary spells
    otherwise, unless the resume's `texts` speak for the other meaning: they have its words, or it is a common one
    ("MA": Medical Assistant), or no degree, and nothing in them is of what the vocabulary means ("CPC" at a haulier's).
    """
    kept = list(own)
    for pair in told:
        if all(_is_as_long(pair.long, other.long) for other in kept if other.key == pair.key):
            kept.append(pair)
    settled = (_settled(pair, vocabulary, () if pair in own else texts) for pair in dict.fromkeys(kept))
    return tuple(pair for pair in settled if pair)


def _is_as_long(told: str, own: str) -> bool:
    """Whether two long forms are the same, or one spells out an abbreviation in the other ("NIH Stroke Scale")."""
    return fold(told) == fold(own) or _is_spelled_out(told.split(), own.split())


def _is_spelled_out(told: Sequence[str], own: Sequence[str]) -> bool:
    if not told or not own:
        return not told and not own
    if fold(told[0]) == fold(own[0]) and _is_spelled_out(told[1:], own[1:]):
        return True
    return is_abbreviation(own[0]) and any(
        spells(abbreviation_letters(own[0]), tokenize(" ".join(told[:n]))) and _is_spelled_out(told[n:], own[1:])
        for n in range(2, len(told) + 1)
    )


@lru_cache(maxsize=256)
def short_form_pattern(pair: ShortForm) -> re.Pattern[str]:
    """Either of the two as whole words: the abbreviation in its own case, the long form in any."""
    words = r"(?:[\s‐‑–-]+|\s?[,/]\s?)".join(re.escape(word) for word in re.split(r"[^\w&'’]+", pair.long) if word)
    short = rf"{re.escape(pair.short)}|" + r"\.?".join(map(re.escape, abbreviation_letters(pair.short)))
    return re.compile(rf"(?<![\w-])(?:(?:{short})\.?s?|(?i:{words}s?))(?![\w-])")


def _settled(pair: ShortForm, vocabulary: Vocabulary, texts: Sequence[str]) -> ShortForm | None:
    """The pair, with the vocabulary's term where that knows it; None where it spells the abbreviation otherwise."""
    for mention in vocabulary.find(pair.short):
        names = (mention.term.name, *mention.term.aliases)
        spelled = [name for name in names if " " in name and spells(abbreviation_letters(pair.short), tokenize(name))]
        if fold(mention.words) == fold(pair.short) and spelled:
            is_same = any(_stems(pair.long) == _stems(name) or _is_as_long(pair.long, name) for name in spelled)
            if not is_same:
                return pair if _is_another(pair, spelled, texts) else None
            return replace(pair, term=mention.term.name)
    return pair


def _is_another(pair: ShortForm, known: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether a resume's texts speak for a long form that is another than those `known` of an abbreviation."""
    if _stands_in(pair.long, texts) or _is_common(pair, texts):
        return True
    if not texts or any(_DEGREE.match(name) for name in known):
        return False
    told, held = set(_stems(pair.long)), {stem for text in texts for stem in _stems(text)}
    words = [[stem for stem in _stems(name) if len(stem) >= _TELLING and stem not in _OF_TITLES] for name in known]
    is_altered = any(2 * len(told & set(_stems(name))) >= max(len(told), len(_stems(name))) for name in known)
    near = {stem[:_NEAR] for stem in held}
    return not is_altered and not any(stem[:_NEAR] in near for stems in words for stem in stems)


def _stands_in(words: str, texts: Sequence[str]) -> bool:
    """Whether a text has words, in any inflection."""
    wanted = " ".join(_stems(words))
    return any(f" {wanted} " in f" {' '.join(_stems(text))} " for text in texts)


def _is_common(pair: ShortForm, texts: Sequence[str]) -> bool:
    """Whether a long form is a common one of its abbreviation, and the texts have no other of these."""
    meanings = _meanings().get(fold(abbreviation_letters(pair.short)), ())
    others = [words for words in meanings if _stems(words) != _stems(pair.long)]
    return bool(texts) and len(others) < len(meanings) and not any(_stands_in(words, texts) for words in others)


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    rows = (line.split(": ") for line in word_lines("short_forms"))
    return {short: tuple(longs.split(" | ")) for short, longs in rows}


def _stems(text: str) -> tuple[str, ...]:
    return tuple(token.stem for token in tokenize(text))

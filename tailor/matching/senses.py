"""Words of one trade that mean something else in another: plating in a kitchen and in a galvanic shop."""

from collections.abc import Iterable, Sequence
from functools import cache

from tailor.matching.hits import Hit
from tailor.matching.word_lists import entries
from tailor.model import Posting, Requirement, Resume
from tailor.text import content_words, fold, tokenize

_SURELY = 3
"""A resume that has so many times fewer words of the sense that is asked for than of another has the other one."""

_OF_ANYTHING = frozenset({"operation", "operations", "work", "handling"})
"""Words behind the one that has senses which tell nothing of it ("crane operation")."""


def in_that_sense(hits: Iterable[Hit], requirement: Requirement, posting: Posting, resume: Resume) -> list[Hit]:
    """The hits, none where the whole resume uses the word of the requirement in the sense of another trade.

    Args:
        hits: The places that speak for a requirement.
        requirement: The requirement; only a single word has senses that nothing beside it tells apart.
        posting: The posting, whose other words tell which sense is asked for.
        resume: The resume, whose words tell in which one it is held.
    """
    found = list(hits)
    senses = _table().get(_only_word(requirement.name), ()) if found else ()
    if not senses:
        return found
    asked = _counts([posting.text], senses)
    held = _counts([item.text for item in resume.items()], senses)
    wanted = [at for at, count in enumerate(asked) if count and count == max(asked)]
    own = max((held[at] for at in wanted), default=max(held))
    return [] if _SURELY * own < max(held) else found


def _only_word(name: str) -> str:
    words = [word for word in content_words(name) if word.key not in _OF_ANYTHING]
    return words[0].key if len(words) == 1 else ""


def _counts(texts: Iterable[str], senses: Sequence[tuple[str, ...]]) -> list[int]:
    """For each sense how many of its words stand in the texts."""
    words = {token.key for text in texts for token in tokenize(text)}
    return [sum(any(_fits(word, cue) for word in words) for cue in cues) for cues in senses]


def _fits(word: str, cue: str) -> bool:
    return word.startswith(cue[:-1]) if cue.endswith("*") else word == cue


@cache
def _table() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for row in entries("senses"):
        words, _, senses = row.partition(":")
        told = tuple(tuple(fold(cue) for cue in sense.split()) for sense in senses.split("|"))
        found |= {fold(word.strip()): told for word in words.split(",")}
    return found

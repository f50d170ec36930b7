"""Which of the candidate's bullets says most nearly the same as a line of a posting, where one comes near."""

from collections.abc import Callable, Sequence
from typing import Any

from tailor.text import root, tokenize
from tailor.text.word_lists import word_set

Similarities = Callable[[Sequence[str], Sequence[str]], Any]
"""Two lists of texts -> the cosine similarity of each pair, a matrix."""

_SHARED_WORD, _MOST_SHARED = 0.1, 3
"""What a word that a line and a bullet share adds to their likeness, and of how many words."""
# Measured on own duties of six professions: below it a bullet of another field scores as high as one of the same. The
# embedder holds any two lines of German or French to be more alike, so there a shared word or a high score is asked.
_LEAST = {"en": 0.33}
_LEAST_SHARING, _LEAST_ALONE = 0.4, 0.55
_STRICTER = 0.05
_AS_NEAR = 0.1
"""How much less alike a bullet may be that has answered no other question yet."""
_TAIL = 6
_SMALL_WORDS = ("stop_en", "common_de", "common_fr")


def find_nearest(
    text: str,
    bullets: Sequence[str],
    similarities: Similarities,
    language: str,
    used: frozenset[int] = frozenset(),
    *,
    stricter: bool = False,
) -> int | None:
    """The place of the bullet that comes nearest, None where none is near.

    Args:
        text: A duty, or the name of what is asked for.
        bullets: The candidate's bullets.
        similarities: Compares texts by meaning.
        language: The posting's, as an ISO code.
        used: The places of bullets that answer other questions; of equally near ones another is taken.
        stricter: Asks for more; the resume is known not to hold the thing itself.
    """
    if not bullets:
        return None
    row = similarities([text], bullets)[0]
    likeness = {}
    for place, bullet in enumerate(bullets):
        shared = min(count_shared(text, bullet), _MOST_SHARED)
        value = float(row[place]) + _SHARED_WORD * shared
        if value - _STRICTER * stricter >= _LEAST.get(language, _LEAST_SHARING if shared else _LEAST_ALONE):
            likeness[place] = value
    best = max(likeness.values(), default=0.0)
    near = [place for place, value in likeness.items() if value >= best - _AS_NEAR]
    fresh = [place for place in near if place not in used]
    return max(fresh or near, key=lambda place: (likeness[place], -place), default=None)


def count_shared(text: str, other: str) -> int:
    """How many words that carry meaning two texts share in any form, or as the last part of a German compound."""
    own, others = _roots(text), _roots(other)
    return sum(word in others or any(_share_tail(word, found) for found in others) for word in own)


def _share_tail(word: str, other: str) -> bool:
    """Whether two long words end in the same part: "Produktionsanlage", "Fertigungsanlage"."""
    shorter = min(len(word), len(other))
    alike = next((place for place in range(shorter) if word[-place - 1] != other[-place - 1]), shorter)
    return alike >= _TAIL and shorter > _TAIL


def _roots(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, in any form: "answer" is in "answered"."""
    keys = frozenset(token.key for token in tokenize(text)).difference(*map(word_set, _SMALL_WORDS))
    return frozenset(map(root, keys))

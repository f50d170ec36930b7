"""Words that are names of products, and words all the same."""

from functools import lru_cache
from importlib.resources import files

from tailor.text.word_lists import word_set


@lru_cache(maxsize=1)
def everyday_words() -> frozenset[str]:
    """English words that are also names of products."""
    text = (files("tailor.vocabulary") / "words" / "everyday.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def is_word(folded: str) -> bool:
    """Whether the folded word is one that any English text may hold, whatever it is the name of."""
    return folded in everyday_words() or folded in word_set("stop_en")

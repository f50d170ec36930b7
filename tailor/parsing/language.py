"""Which language a text is written in, by its frequent short words."""

import re
import tomllib
from functools import cache

from tailor.parsing.words import read_table

_FEWEST = 4


@cache
def _stop_words() -> dict[str, frozenset[str]]:
    return {code: frozenset(words) for code, words in tomllib.loads(read_table("stopwords.toml")).items()}


def language_of(text: str) -> str:
    """An ISO 639-1 code, or an empty string when too few of the text's words tell."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {code: sum(word in known for word in words) for code, known in _stop_words().items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= _FEWEST else ""

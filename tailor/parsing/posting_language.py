"""The language of a posting, also of a short notice that has few of the commonest words."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from tailor.text import guess_language, language_counts

_OF_NOTICE = 80  # words; a longer posting has its language's commonest words
_WORD = re.compile(r"[^\W\d_]+(?:[-/][^\W\d_]+)*")
_WEIGHT = 2  # of a word of postings beside one of the commonest
_LEAST = 2
_STRANGE = 3  # how many more words a language has whose postings are not known, to be the one
_STRANGE_ALONE = 2  # the same where no word of a posting is known


def guess_posting_language(text: str) -> str:
    """The ISO code of the language that a posting is in, or "" when nothing tells.

    A short notice is judged by the words of postings too, as it may have only one or two of the commonest ones, which
    several languages share ("a", "is", "per").
    """
    words = [word.lower() for word in _WORD.findall(text)]
    guess = guess_language(text)
    if len(words) > _OF_NOTICE and guess in _words_of_jobs():
        return guess
    common = language_counts(text)
    of_jobs = {language: _hits(words, language) for language in _words_of_jobs()}
    scores = {language: common[language] + _WEIGHT * hits for language, hits in of_jobs.items()}
    best = max(scores, key=lambda language: scores[language])
    strange = max((count, language) for language, count in common.items() if language not in scores)
    if strange[0] >= scores[best] + (_STRANGE if of_jobs[best] else _STRANGE_ALONE):
        return strange[1]
    sure = scores[best] >= _LEAST and list(scores.values()).count(scores[best]) == 1
    return best if sure else ""


def _hits(words: list[str], language: str) -> int:
    whole, stems = _words_of_jobs()[language]
    return sum(word in whole or word.startswith(stems) for word in words)


@cache
def _words_of_jobs() -> Mapping[str, tuple[frozenset[str], tuple[str, ...]]]:
    """For each language its words of postings, and the beginnings that stand for any ending."""
    table = tomllib.loads((files("tailor.parsing") / "data" / "posting_languages.toml").read_text("utf-8"))
    return {
        language: (
            frozenset(word.removesuffix("-") for word in words),
            tuple(word.removesuffix("-") for word in words if word.endswith("-")),
        )
        for language, words in table.items()
    }

"""Telling nouns for people ("graduates", "junior staff") from what they do or are given."""

import re

from tailor.text.word_lists import word_set

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BEHIND_HEAD = re.compile(
    r"\s(?:of|for|with|from|to|in|at|von|vom|für|mit|im|bei|de|du|des|d[’'])\b.*$|,.*$", re.IGNORECASE
)


def names_people(phrase: str) -> bool:
    """Whether a phrase names people and nothing that is done: "new graduates", but not "training of graduates"."""
    words = _WORD.findall(_BEHIND_HEAD.sub("", phrase.strip()).lower())
    return bool(words) and bool(_singulars(words[-1]) & word_set("people"))


def _singulars(word: str) -> set[str]:
    """A word and what it may be the plural of; of a compound with a hyphen also the last part."""
    forms = {word, word.rpartition("-")[2]}
    forms |= {form.removesuffix("s") for form in forms} | {form.removesuffix("es") for form in forms}
    return forms | {f"{form.removesuffix('ies')}y" for form in forms if form.endswith("ies")}

"""The names of things in a German clause, which have their capitals."""

import re
from collections.abc import Iterator, Sequence

from tailor.requirements.said.words import Form, Said, Word, said, word_class
from tailor.text import fold

ADJECTIVE = re.compile(r"[a-zäöüß-]+(?:e|en|er|es|em)")
VERBS = ("modal", "have", "be", "hold", "unasked")
"""The closed classes of verbs."""
JOINTS = frozenset({"und", "oder", "sowie", "aber", "sondern"})
_ATTACHING = frozenset({"fur", "an", "am", "im", "in", "mit", "vor", "bei", "von", "gegen", "auf", "der", "zu", "beim"})
_REACH = 6
"""How many words behind a thing may belong to it."""


def is_small(word: Word) -> bool:
    """Whether a word is a pronoun, an article, a preposition, a joint or a particle."""
    return word.is_in("german", "function")


def things(words: Sequence[Word]) -> Iterator[Said]:
    """The things of a clause; one that is felt takes what it is felt for with it."""
    taken = -1
    for run in _named(words):
        if run[0].start < taken:
            continue
        behind = [word for word in words if word.start >= run[-1].end]
        felt = run[-1].is_in("german", "felt") and behind and behind[0].key in _ATTACHING
        whole = run + _attached(behind) if felt else run
        taken = whole[-1].end
        yield said(Form.THING, whole)


def _named(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The nouns of a clause, each with its adjectives and the parts of its compound."""
    run: list[Word] = []
    for word in words:
        adjective = ADJECTIVE.fullmatch(word.text) is not None and not is_small(word)
        joined = bool(run) and run[-1].text.endswith("-") and word.key in JOINTS
        if not (word.is_noun or joined or (adjective and not (run and run[-1].is_noun))):
            yield from _closed(run)
            run = []
        if word.is_noun or joined or adjective:
            run.append(word)
    yield from _closed(run)


def _closed(run: list[Word]) -> Iterator[list[Word]]:
    if run and run[-1].is_noun:
        yield run


def felt(part: list[Word]) -> Iterator[Said]:
    """What is felt for something, in a part without a verb: "keine Angst vor Tieren", "Freude am Umgang mit Holz"."""
    for number, word in enumerate(part[:-1]):
        if word.is_in("german", "felt") and part[number + 1].key in _ATTACHING:
            first = number - 1 if number and part[number - 1].is_in("german", "negation") else number
            yield said(Form.TRAIT, [*part[first : number + 1], *_attached(part[number + 1 :])])
            return


def _attached(behind: list[Word]) -> list[Word]:
    """The words up to the last noun that belong to a thing before them."""
    last = max((number for number, word in enumerate(behind[:_REACH]) if word.is_noun), default=-1)
    return behind[: last + 1]


def parts_things(words: Sequence[str]) -> bool:
    """Whether the first word is neither a noun nor an adjective before one."""
    first = words[0]
    if first[0].isupper() or not first[0].isalpha():
        return fold(first) in word_class("german", "function") and not first.isupper()
    if any(fold(first) in word_class("german", name) for name in (*VERBS, "function")):
        return True
    noun = next((word for word in words if word[0].isupper() or not ADJECTIVE.fullmatch(word)), "")
    return not noun[:1].isupper()

"""A kind of program that the resume calls by another general word: "Lagersoftware" for "Lagerverwaltungssystem"."""

import re
from collections.abc import Iterator

from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.naming import make_hit
from tailor.matching.roots import root
from tailor.matching.word_lists import word_set
from tailor.model import Reason
from tailor.text import Token, tokenize

_GERMAN = re.compile(
    r"(?P<of>\w{4,}?)s?(?:verwaltungs|management|wirtschafts|fuhrungs|steuerungs|planungs)?(?:system|software|programm|losung)"
    r"(?:e|en|s)?"
)
_NOT_USED = frozenset({"operating", "information", "quality", "safety", "production", "computer", "business"})
"""Before "system" they say no kind of program, or too much of one."""
_REACH = 3


def find_kinds_of_systems(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The places that name a program of the kind asked for, whatever it is called.

    Args:
        phrase: A kind of program, such as "another warehouse management system".
        index: The resume.
    """
    asked = _kind_of(tokenize(phrase))
    for indexed in index.items if asked else ():
        for at in range(len(indexed.tokens)):
            end = _ends_same(asked, indexed.tokens, at)
            if end:
                words = indexed.tokens[at].start, indexed.tokens[end - 1].end
                reason = f"“{indexed.item.text[slice(*words)]}” is a kind of “{phrase}”"
                yield from make_hit(indexed, words, Reason.SIMILAR, reason)
                break


def _kind_of(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """What a program is for, by its roots; empty if the words name no kind of program."""
    german = next((found["of"] for token in tokens if (found := _GERMAN.fullmatch(token.key))), "")
    if german:
        return (german,)
    programs = word_set("program_words")
    light = programs | word_set("light_program_words")
    keys = {token.key for token in tokens}
    meant = tuple(root(token.key) for token in tokens if token.key not in light)
    is_kind = bool(keys & programs) and not keys & _NOT_USED
    named = any(token.text.isupper() for token in tokens)
    return meant if is_kind and 0 < len(meant) < _REACH and not named else ()


def _ends_same(asked: tuple[str, ...], tokens: tuple[Token, ...], at: int) -> int:
    """The position behind a program of the kind asked for that begins here; 0 if none does."""
    german = _GERMAN.fullmatch(tokens[at].key)
    if german:
        return at + 1 if (german["of"],) == asked else 0
    stretch = tokens[at : at + len(asked) + _REACH]
    for end in range(len(asked) + 1, len(stretch) + 1):
        part = stretch[:end]
        holds_program = part[-1].key in word_set("program_words") or part[0].key in word_set("program_words")
        if holds_program and _kind_of(part) == asked:
            return at + end
    return 0

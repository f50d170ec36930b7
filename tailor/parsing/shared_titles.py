"""A slash between two words that share the job behind them: "Web / Mobile Developer", "C# / .NET developer"."""

import re
from collections.abc import Sequence

from tailor.parsing.departments import is_field
from tailor.parsing.lines import Part
from tailor.parsing.places import is_place
from tailor.parsing.words import organisation_score, read_words, title_score
from tailor.text import fold

_FEWEST, _MOST_WORDS = 2, 5
_FIRST_WORDS = 3
_CODE = re.compile(r"[A-Z]{2,4}|[A-Z]\+{0,2}#?|[\w.-]*[#+.]\w*|[A-ZÀ-Þ]?[\w-]+-")
"""Letters, a language for computers, or a word with its hyphen ("HR", "C#", "Netzwerk-")."""

_CONTACT = re.compile(r"@|www\.|://|\d[\d\s().-]{5,}\d")
_ENDS = re.compile(r",\s|\s\(|\s(?:at|bei|chez|presso|bij)\s(?=[A-ZÀ-Þ0-9])")
_BEFORE = re.compile(r"^.*,\s(?=\S)")


def shares_title(first: str, second: str) -> bool:
    """Whether a text is a field of work or a code that has the job in common with the title behind its slash."""
    title = _ENDS.split(second)[0]
    fewest = 1 if first.endswith("-") else _FEWEST
    if not fewest <= len(title.split()) <= _MOST_WORDS or title_score(title) <= 0:
        return False
    return _names_field(first)


def _names_field(text: str) -> bool:
    if is_place(text) or len(text.split()) > _FIRST_WORDS or (" " in text and organisation_score(text) > 1):
        return False
    return _CODE.fullmatch(text) is not None or (is_field(text) and not text[:1].islower()) or _is_rank(text)


def _is_rank(text: str) -> bool:
    return fold(text) in read_words("ranks.txt")


def with_shared_headlines(whole: Part, pieces: Sequence[Part]) -> list[Part]:
    """The pieces of a line at a resume's top, those in one that a slash parts within what somebody is.

    The words before the slash are a field, or begin large and go on small as no name does ("Contract platform").
    """
    joined: list[Part] = []
    for piece in pieces:
        if joined:
            start, end = joined[-1].start - whole.start, piece.start - whole.start
            sign = whole.text[start + len(joined[-1].text) : end].strip(" ")
            first = _BEFORE.sub("", joined[-1].text) + sign.removesuffix("/").strip()
            if sign in {"/", "- /"} and _is_one_headline(first, piece.text):
                joined[-1] = whole.cut(start, end + len(piece.text))
                continue
        joined.append(piece)
    return joined


def before_shared_headline(text: str) -> str:
    """What stands before the comma of a headline with such a slash: the name; the text itself where there is none."""
    before, slash, second = text.partition(" / ")
    name, comma, first = before.rpartition(", ")
    return name if slash and comma and _is_one_headline(first, second) else text


def _is_one_headline(first: str, second: str) -> bool:
    return shares_title(first, second) or _goes_on(first, second)


def _goes_on(first: str, second: str) -> bool:
    """Whether words before a slash begin large and go on small, or are one word that no contact's piece is."""
    if _CONTACT.search(f"{first} {second}"):
        return False
    words, title = first.split(), _ENDS.split(second)[0].split()
    short = len(words) <= _FIRST_WORDS and not re.search(r"[\d:]", first) and not is_place(first)
    small = all(word[:1].islower() for word in words[1:]) and (second[:1].islower() or title[0].isupper())
    told = title_score(" ".join(title)) > 0 or (_names_field(first) and second[:1].islower())
    return short and small and len(title) >= _FEWEST and told

"""Headings inside running text: found word by word, because one pattern over all of them takes long to make."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tailor.parsing.posting_headings import (
    is_freely_worded,
    is_known_heading,
    is_remark,
    is_single_heading,
    known_phrases,
    longest_phrase,
)
from tailor.text import fold

# A capital begins a new word, so that a heading ends where the next line was glued to it.
_WORD = re.compile(r"[A-ZÀ-Þ]?[a-zà-ÿ]+|[A-ZÀ-Þ]+")
_GAP = re.compile(r"[ '’&/-]+")
_AFTER_SENTENCE = re.compile(r"(?:^|(?<=[.!?:;)])\s*|\n\s*)(?=[A-ZÀ-Þ])")
_GLUED = re.compile(r"(?:(?<=[a-z0-9)])|^)(?=[A-ZÀ-Þ])", re.MULTILINE)
_AFTER_FIRST, _AFTER_GLUED = re.compile(r"[A-Z]"), re.compile(r"[A-Z:]|\d\+?\s|\n|$")
_COLON = re.compile(r"\s*(?::|[→➜➡▶☞👉]\ufe0f?)\s*(?=\S)|\s*:?\s*\n")
_CAPITAL = re.compile(r"(?=\s+[A-Z0-9][^\s:]*\s)")
_LEAD = re.compile(r"([A-ZÀ-Þ][^:\n.]{3,60}?)\s*:\s+(?=\S)")
_CLOSED = re.compile(r"([^:?.]+[:?])\s+(?=\S)")
_OF_EMPLOYER = re.compile(  # "Why Elm Works?", "About Elm Works:"
    r"(?:Why|About|Warum|Über|Pourquoi|À propos d[e’'u]) ?[A-ZÀ-Þ][\w&’'-]*(?: [A-ZÀ-Þ&][\w&’'-]*){0,2} ?[?:]"
    r"|(?:What|Why|How|Who|Was|Warum|Wie|Que|Pourquoi|Ready|Interested|Curious|Want|Interessiert|Neugierig|Intéressée?)\b"
    r"[^?]*\?"
)
_LONGEST_LEAD = 9  # words
_FEWEST_BEHIND, _LONGEST_BEHIND = 2, 3  # words
_LONGEST_CLOSED_BEHIND = 7  # words of a heading with its colon or question mark
_JOINS = frozenset(
    {"the", "our", "your", "key", "main", "and", "of", "for", "job", "are", "with", "following", "a", "an"}
)
_SHORTEST_GLUED = 8  # letters; shorter ones are parts of other words


@dataclass(frozen=True, slots=True)
class FoundHeading:
    """A known heading at `start` to `end` of a text; `capitals` when each of its words begins with one."""

    phrase: str
    start: int
    end: int
    capitals: bool


def inline_headings(text: str, *, bullet: bool = False) -> Iterator[tuple[str, bool]]:
    """A running text in parts, each with whether it is a heading that was pasted into the line.

    A heading inside a line is known and stands at the beginning or after a sentence's end, with a colon or a line break
    behind it; or it is capitalised word by word, with a capital behind it. Outside of bullets a heading in free words
    counts too where a colon follows.
    """
    rest = text
    while found := _first(rest, bullet=bullet):
        heading, end = found
        before = rest[: heading.start].strip()
        if before:
            yield before, False
        yield rest[heading.start : heading.end], True
        rest = rest[end:].lstrip()
    if rest.strip():
        yield rest.strip(), False


def find_glued(text: str) -> Iterator[FoundHeading]:
    """The headings that were glued to what stands before them, behind them, or both."""
    cursor = 0
    for start in _GLUED.finditer(text):
        if start.end() < cursor:
            continue
        at_start = start.end() == 0 or text[start.end() - 1] == "\n"
        follows = _AFTER_FIRST if at_start else _AFTER_GLUED
        for heading in _headings_at(text, start.end()):
            if len(heading.phrase) >= _SHORTEST_GLUED and follows.match(text, heading.end):
                cursor = heading.end
                yield heading
                break


def _first(text: str, *, bullet: bool) -> tuple[FoundHeading, int] | None:
    """The first heading inside a text, and where the text behind it begins."""
    for start in _AFTER_SENTENCE.finditer(text):
        lead = _LEAD.match(text, start.end())
        if lead and _announces(lead[1], bullet=bullet):
            return FoundHeading(fold(lead[1]), lead.start(), lead.end(1), capitals=False), lead.end()
        for heading in _headings_at(text, start.end()):
            colon = _COLON.match(text, heading.end)
            if colon and not is_remark(heading.phrase):
                return heading, colon.end()
            if heading.capitals and is_single_heading(heading.phrase) and _CAPITAL.match(text, heading.end):
                return heading, heading.end
    return None


def heading_behind(item: str, *, marked: bool = False, over: bool = False) -> tuple[str, str] | None:
    """An item of a list that was run together, and the next list's heading behind it ("Weld frames Benefits:").

    Without a colon the heading is one of several words: "train juniors You must have". Behind a bullet's mark
    (`marked`) an item may be a single word or end with a capital: "Patience Benefits:", "CNC What do we offer?"; so it
    may where the heading stands right `over` another mark: "Some CNC Nice to have".
    """
    words = item.split()
    if is_known_heading(item):
        return None
    parts_any = marked and item.endswith((":", "?"))
    fewest = 1 if item.endswith(":") or parts_any else _FEWEST_BEHIND
    longest = _LONGEST_CLOSED_BEHIND if parts_any else _LONGEST_BEHIND
    for count in range(min(longest, len(words) - (1 if parts_any else 2)), fewest - 1, -1):
        item_words, heading = words[:-count], " ".join(words[-count:])
        ends = (parts_any or over or item_words[-1][0].islower()) and item_words[-1] not in _JOINS
        begins = ends and words[-count].lstrip("¿")[:1].isupper()
        if begins and (is_known_heading(heading) or (parts_any and _OF_EMPLOYER.fullmatch(heading))):
            return " ".join(item_words), heading
    return None


def heading_within(item: str) -> tuple[str, str, str] | None:
    """A marked item, the next part's heading behind it with its colon or question mark, and that part's text."""
    found = _CLOSED.match(item)
    parted = heading_behind(found[1], marked=True) if found else None
    return (*parted, item[found.end() :]) if found and parted else None


def _announces(lead: str, *, bullet: bool) -> bool:
    """Whether the words before a colon are a heading that is made of several, or, in a paragraph, is worded freely."""
    if len(lead.split()) > _LONGEST_LEAD or is_remark(fold(lead)) or heading_behind(f"{lead}:"):
        return False
    return is_known_heading(lead) or (not bullet and is_freely_worded(lead))


def _headings_at(text: str, start: int) -> Iterator[FoundHeading]:
    """The known headings that begin at a place, the longest first."""
    words: list[re.Match[str]] = []
    place = start
    while len(words) < longest_phrase() and (word := _WORD.match(text, place)):
        words.append(word)
        gap = _GAP.match(text, word.end())
        if not gap:
            break
        place = gap.end()
    for count in range(len(words), 0, -1):
        phrase = " ".join(fold(word[0]) for word in words[:count])
        if phrase in known_phrases():
            capitals = all(word[0].istitle() for word in words[:count])
            yield FoundHeading(phrase, start, words[count - 1].end(), capitals)

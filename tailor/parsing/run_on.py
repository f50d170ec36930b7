"""Resumes that were pasted as one line, or with line ends at odd places, parted into the lines that they had."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tailor.model import BlockKind, Note, NoteKind, SectionKind
from tailor.parsing.addresses import EMAIL, PHONE, URL, is_phone
from tailor.parsing.dates import find_dates
from tailor.parsing.header import is_headline
from tailor.parsing.heading_words import lookup
from tailor.parsing.lines import Line
from tailor.parsing.names import contact_labels
from tailor.parsing.run_on_headings import Found, headings_within
from tailor.parsing.run_on_heads import pieces_of_entries, pieces_of_list
from tailor.parsing.street_lines import is_street_line
from tailor.parsing.words import title_score
from tailor.text import fold, guess_language
from tailor.text.word_pieces import common_words

RUN_ON = (
    "the resume has no line ends where its parts begin; it was parted at its headings, dates and marks, and what "
    "could not be told apart stands as text: check it, or paste it with its lines"
)
_LONG, _WIDE = 250, 40
_LONGEST_NAME = 4
_OF_TWO_SURNAMES = frozenset({"es", "ca", "pt"})
_FEWEST_DATES = 2
_FEWEST_WITHIN = 2
"""Headings that stand within lines: one may be chance."""
_OF_ENTRIES = frozenset({SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.VOLUNTEERING})
_NAME_WORD = re.compile(r"[A-ZÀ-Þ][\w.'’-]*|(?:de|del|la|van|von|der|den|da|di|dos|du|le|el|al|bin|ter)\b")
_LABEL = re.compile(r"(?<!\S)(?P<label>[^\W\d_][\w-]*(?: [a-z]+)?)\s?:\s")
_NAME_LABEL = re.compile(r"(?:full )?(?:name|nom|nombre|nome|naam)\s?:", re.IGNORECASE)
_LEVELS = frozenset(
    {"senior", "junior", "lead", "head", "chief", "registered", "certified", "qualified", "trainee", "principal"}
)


def with_run_on_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines; of a resume without line ends at its headings those that its words tell.

    A resume with a heading in a line of its own stays as it is.
    """
    if not _are_long(lines) or sum(_is_heading(line.text) for line in lines) > 1:
        return list(lines)
    whole = _Whole.of(lines)
    headings = headings_within(whole.text)
    if sum(whole.is_within_line(heading) for heading in headings) < _FEWEST_WITHIN:
        return list(lines)
    dates = find_dates(whole.text)
    if not headings or not (
        len(dates) >= _FEWEST_DATES and (EMAIL.search(whole.text) or any(one.is_range for one in dates))
    ):
        return list(lines)
    return list(_parted(whole, headings))


def _are_long(lines: Sequence[Line]) -> bool:
    """Whether a line is as long as a paragraph, or most are as long as lines that were broken for want of room."""
    lengths = sorted(len(line.text) for line in lines)
    return sum(lengths) >= _LONG and (lengths[-1] >= _LONG or lengths[len(lengths) // 3] >= _WIDE)


def note_of_run_on(lines: Sequence[Line]) -> Iterator[Note]:
    """A note where `with_run_on_apart` parts these lines."""
    if len(with_run_on_apart(lines)) != len(lines):
        yield Note(NoteKind.OTHER, RUN_ON)


@dataclass(frozen=True, slots=True)
class _Whole:
    """The text of all lines in one, and where each of them begins in it."""

    text: str
    starts: tuple[int, ...]
    lines: tuple[Line, ...]

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "_Whole":
        """The lines in one; a mark that the reader took from a line is put back."""
        text, starts = "", []
        for line in lines:
            range_goes_on = line.is_bullet and text[-1:].isdigit() and line.text[:1].isdigit()
            text += "" if not text else " - " if range_goes_on else " • " if line.is_bullet else " "
            starts.append(len(text))
            text += line.text
        return cls(text, tuple(starts), tuple(lines))

    def is_within_line(self, heading: Found) -> bool:
        """Whether words stand before a heading in its line, and behind it."""
        at = max(bisect_right(self.starts, heading.start) - 1, 0)
        end = self.starts[at] + len(self.lines[at].text)
        before = re.findall(r"[^\W\d_]{2,}", self.text[self.starts[at] : heading.start])
        return len(before) > 1 and bool(self.text[heading.body : end].strip())

    def line(self, start: int, end: int, kind: BlockKind = BlockKind.LINE) -> Line:
        """A piece as a line of its own."""
        at = max(bisect_right(self.starts, start) - 1, 0)
        own, offset = self.lines[at], start - self.starts[at]
        style = replace(own.style, gap=0.0 if kind is BlockKind.BULLET else 1.0)
        return replace(
            own, text=self.text[start:end], kind=kind, level=0, offset=own.offset + offset, style=style, bold_start=0
        )


def _is_heading(text: str) -> bool:
    known = lookup(text)
    return known is not None and known.exact


def _parted(whole: _Whole, headings: Sequence[Found]) -> Iterator[Line]:
    language = guess_language(whole.text)
    nouns, surnames = language == "de", 2 if language in _OF_TWO_SURNAMES else 1
    yield from (whole.line(start, end) for start, end in _top(whole.text[: headings[0].start], surnames))
    for start, end in _labelled(whole.text, headings):
        yield whole.line(start, end)
    for heading, end in zip(headings, [*(one.start for one in headings[1:]), len(whole.text)], strict=True):
        yield replace(whole.line(heading.start, heading.end, BlockKind.HEADING), level=2)
        body = whole.text[heading.body : end].rstrip(" |•")
        of_entries = heading.kind in _OF_ENTRIES
        if not of_entries:
            body = body[: _labels_in(body)[0].start()] if _labels_in(body) else body
        for piece in pieces_of_entries(body, capital_nouns=nouns) if of_entries else pieces_of_list(body):
            kind = BlockKind.BULLET if piece.kind == "bullet" else BlockKind.LINE
            yield whole.line(heading.body + piece.start, heading.body + piece.end, kind)


def _labels_in(text: str) -> list[re.Match[str]]:
    """The labels of contact data in a text, where there are two or more ("Name: Ann Reed Phone: 0113 ...")."""
    found = [
        one for one in _LABEL.finditer(text) if fold(one["label"]) in contact_labels() or _NAME_LABEL.match(one[0])
    ]
    return found if len(found) > 1 else []


def _labelled(text: str, headings: Sequence[Found]) -> Iterator[tuple[int, int]]:
    """The contact data behind labels that stands below one of the headings, each with its label."""
    for heading, end in zip(headings, [*(one.start for one in headings[1:]), len(text)], strict=True):
        labels = [] if heading.kind in _OF_ENTRIES else _labels_in(text[heading.body : end])
        starts = [heading.body + label.start() for label in labels]
        for start, stop in zip(starts, [*starts[1:], end], strict=True) if starts else ():
            yield start, start + len(text[start:stop].rstrip(" |,;"))


def _top(text: str, surnames: int) -> Iterator[tuple[int, int]]:
    """The lines of the head: the name, what somebody is, and what addresses and numbers part."""
    cuts = [0]
    for pattern in (EMAIL, URL, PHONE):
        for found in pattern.finditer(text):
            if pattern is not PHONE or is_phone(found[0], found[0]):
                cuts += [found.start(), found.end()]
    edges = sorted({*cuts, len(text)})
    for start, end in pairwise(edges):
        low = start + len(text[start:end]) - len(text[start:end].lstrip(" |•·,;."))
        high = low + len(_without_label(text[low:end].rstrip(" |•·,;.")))
        if high > low:
            yield from _name_and_headline(text, low, high, surnames) if start == 0 else [(low, high)]


def _without_label(text: str) -> str:
    """A text without the label of the address behind it ("Leeds Tel.")."""
    before, _, last = text.rpartition(" ")
    return before.rstrip(" |•·,;.") if before and fold(last).strip(" .:") in contact_labels() else text


def _name_and_headline(text: str, low: int, high: int, surnames: int) -> Iterator[tuple[int, int]]:
    """The name and what stands behind it, where a word of titles or of everyday begins that; else both as they are."""
    words = list(re.finditer(r"\S+", text[low:high]))
    for count in range(2, min(_LONGEST_NAME, len(words) - 1) + 1):
        names = [word[0] for word in words[:count]]
        if (
            not all(map(_NAME_WORD.fullmatch, names))
            or any(map(_tells, names[1 + surnames :]))
            or any(map(title_score, names))
        ):
            break
        rest = low + words[count].start()
        if count <= surnames and title_score(words[surnames + 1][0] if len(words) > surnames + 1 else "") > 0:
            continue
        ends = all(name.isupper() for name in names) and not words[count][0].isupper()
        if ends or _tells(words[count][0]) or text[rest].isdigit():
            yield low, low + words[count - 1].end()
            yield from _headline(text, rest, high)
            return
    yield low, high


def _headline(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """What somebody is, and behind it the address, where that begins with a number or a name that is no title."""
    words = list(re.finditer(r"\S+", text[low:high]))
    street = next((low + word.start() for word in words[1:] if is_street_line(text[low + word.start() : high])), 0)
    if street:
        yield from ((low, len(text[:street].rstrip(" |,"))), (street, high))
        return
    for count in range(len(words), 0, -1):
        last = next((n for n in range(count, len(words)) if not words[n][0][:1].islower()), len(words))
        end = low + words[last - 1].end()
        if title_score(words[count - 1][0].strip(",.")) > 0 and is_headline(text[low:end]):
            yield low, end
            rest = text[end:high]
            if rest.strip(" |,"):
                yield end + len(rest) - len(rest.lstrip(" |,")), high
            return
    number = next((word.start() for word in words[1 : _LONGEST_NAME + 1] if word[0][0].isdigit()), 0)
    yield from [(low, low + len(text[low : low + number].rstrip())), (low + number, high)] if number else [(low, high)]


def _tells(word: str) -> bool:
    """Whether a word is a title or an everyday word, and so no part of a name."""
    bare = fold(word).strip(".,|")
    return title_score(word) > 0 or bare in _LEVELS or bare in common_words() or not bare

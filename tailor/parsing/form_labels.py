"""Forms that ask for each fact of a job or degree in a line of its own, as Europass did until 2012."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from tailor.model import BlockKind
from tailor.parsing.heading_words import is_phrase_of_heading
from tailor.parsing.label_words import MARKS, label_kind, labels, plain
from tailor.parsing.lines import Line
from tailor.parsing.names import is_document_title

_COLON = re.compile(r": ")
_FEWEST = 3
"""Labels of a form; a word such as "Period" alone may begin a line by chance."""

_OF_HEADS = ("time", "title", "name", "degree", "school")
"""What the head of an entry is asked for, in the order in which it is read."""

_OF_ENTRIES = frozenset({*_OF_HEADS, "other", "duties"})
_SURE_WORDS = 3
"""Words of a label that no text begins with by chance."""

_TITLE_LINES = 3
_REST_WITHIN = 3


@dataclass(frozen=True, slots=True)
class _Label:
    """A label: its kind, where the answer begins in its line, and the lines that hold the rest of the label, if any."""

    kind: str
    start: int
    rest: tuple[int, ...] = ()


@dataclass(slots=True)
class _Entry:
    """The answers of one job or degree so far."""

    head: dict[str, Line] = field(default_factory=dict)
    others: list[Line] = field(default_factory=list)
    duties: list[Line] = field(default_factory=list)

    def add(self, kind: str, line: Line) -> None:
        """Keep an answer; of several lines that answer one question the first tells it."""
        if kind == "duties":
            self.duties.append(replace(line, kind=BlockKind.BULLET, level=0))
        elif kind in _OF_HEADS and kind not in self.head:
            self.head[kind] = replace(line, kind=BlockKind.LINE, level=0, asked=kind)
        else:
            self.others.append(replace(line, kind=BlockKind.LINE, level=0))

    def lines(self) -> list[Line]:
        """The head, then what else was asked for, then the duties."""
        return [*(self.head[kind] for kind in _OF_HEADS if kind in self.head), *self.others, *self.duties]


def with_labels_answered(lines: Sequence[Line]) -> list[Line]:
    """The lines, the labels of a form taken from the answers behind or below them.

    The answers of an entry stand together, those of its head first, each with what it was `asked` for; duties are
    bullets. The line with the candidate's name comes first. Other files than forms stay as they are.
    """
    original, lines = lines, [_with_tab(line) for line in lines]
    labels = [_label(lines, at) for at in range(len(lines))]
    sure = sum(label.kind in _OF_ENTRIES and len(_text(line)) >= _SURE_WORDS for line, label in _told(lines, labels))
    if sure < _FEWEST:
        return list(original)
    person = next((at for at, label in enumerate(labels) if label and label.kind == "person"), None)
    answered = list(_answered(lines, labels))
    if person is None:
        return _with_whole_title(answered)
    return [_with_name(lines[person]), *_with_whole_title([line for line in answered if line != lines[person]])]


def _with_tab(line: Line) -> Line:
    """The line, a tab behind the colon of a label that the form's answer follows in the same line."""
    if line.is_bullet or "\t" in line.text or ": " not in line.text:
        return line
    label = line.text.partition(": ")[0]
    known = label_kind(label) in {*_OF_ENTRIES, "person"}
    return replace(line, text=_COLON.sub(":\t", line.text, count=1)) if known else line


def without_form_label(text: str) -> str:
    """What a line says behind the label of an answer in a form, if it begins with one."""
    cell = _COLON.sub(":\t", text, count=1).partition("\t")[0]
    begun = len(cell.split()) >= _SURE_WORDS and plain(cell) in _beginnings()
    return text[len(cell) :] if begun or label_kind(cell) in {*_OF_ENTRIES, "person"} else text


def goes_on_label(above: str, text: str) -> bool:
    """Whether a line holds nothing but the rest of a label that a narrow column broke after the line above."""
    begun = above.partition("\t")[0]
    joined = f"{plain(begun)} {plain(text)}"
    return len(joined) <= _most_letters() and len(joined.split()) > _SURE_WORDS and joined in _all_labels()


def _with_name(line: Line) -> Line:
    """The line with the candidate's name, in which the family's may stand before a comma."""
    family, _, given = line.text.partition("\t")[2].partition(",")
    return replace(line, text=f"Name: {f'{given.strip()} {family.strip()}'.strip()}", bold_start=0)


def _told(lines: Sequence[Line], labels: Sequence[_Label | None]) -> Iterator[tuple[Line, _Label]]:
    return ((line, label) for line, label in zip(lines, labels, strict=True) if label)


def _text(line: Line) -> list[str]:
    """The words of the cell that holds the label."""
    return line.text.partition("\t")[0].split()


def _answered(lines: Sequence[Line], labels: Sequence[_Label | None]) -> Iterator[Line]:
    entry, kind = _Entry(), ""
    rests = {rest for label in labels if label for rest in label.rest}
    for at, line in enumerate(lines):
        label = labels[at]
        if label and label.kind in _OF_ENTRIES:
            if label.kind in entry.head or (label.kind == "time" and entry.lines()):
                yield from entry.lines()
                entry = _Entry()
            kind = label.kind
            answer = _from(line, label.start)
        elif at in rests:
            answer = _from(line, len(line.text.partition("\t")[0]))
        elif kind and not label and not _is_heading(line):
            answer = line
        else:
            yield from entry.lines()
            entry, kind = _Entry(), ""
            yield line
            continue
        if answer.text.strip():
            entry.add(kind, answer)
    yield from entry.lines()


def _is_heading(line: Line) -> bool:
    stands_out = line.kind is BlockKind.HEADING or line.style.bold or line.text.isupper()
    return not line.is_bullet and stands_out and is_phrase_of_heading(line.text)


def _from(line: Line, start: int) -> Line:
    at = start + len(line.text[start:]) - len(line.text[start:].lstrip(MARKS))
    return replace(line, text=line.text[at:], offset=line.offset + at, bold_start=0)


def _label(lines: Sequence[Line], at: int) -> _Label | None:
    """The label that a line begins with."""
    line = lines[at]
    cell, tab, _ = line.text.partition("\t")
    if kind := label_kind(cell):
        return _Label(kind, len(cell)) if tab or kind in _OF_ENTRIES else None
    if len(cell.split()) < _SURE_WORDS:
        return None
    below = range(at + 1, min(at + 1 + _REST_WITHIN, len(lines)))
    rests = [(one,) for one in below] + [tuple(below[:count]) for count in range(2, len(below) + 1)]
    for rest in rests:
        whole = " ".join([cell, *(lines[one].text.partition("\t")[0] for one in rest)])
        if (kind := label_kind(whole)) in _OF_ENTRIES:
            return _Label(kind, len(cell), rest)
    words = line.text.split(" ")
    for end in range(min(len(words) - 1, _longest()), _SURE_WORDS - 1, -1):
        label = " ".join(words[:end])
        if (kind := label_kind(label)) in _OF_ENTRIES:
            return _Label(kind, len(label))
    return None


def _with_whole_title(lines: Sequence[Line]) -> list[Line]:
    """The lines, the form's own title in one where it is broken over the first of them."""
    for end in range(_TITLE_LINES, 1, -1):
        whole = " ".join(line.text.strip() for line in lines[:end])
        if is_document_title(whole):
            return [replace(lines[0], text=whole, bold_start=0), *lines[end:]]
    return list(lines)


@cache
def _longest() -> int:
    return max(len(label.split()) for label in labels())


@cache
def _most_letters() -> int:
    return max(len(label) for label in labels())


@cache
def _beginnings() -> frozenset[str]:
    """What labels begin with, up to a space in them."""
    return frozenset(label[:at] for label in labels() for at, letter in enumerate(label) if letter == " ")


@cache
def _all_labels() -> str:
    """One text that holds each label and whatever is a part of one; a line's folded text has no line break."""
    return "\n".join(labels())

"""Rules on how a file is laid out, for resumes and letters alike."""

import re
from collections.abc import Iterator, Sequence

from tailor.checking.rules import Subject, found, listed, quote
from tailor.model import CheckFinding

_MOST_BYTES = 2_500_000
_SENT_FORMATS = frozenset({"docx", "pdf"})
_SMALLEST = 10.0
_ROUNDING = 0.1
"""PDF files hold sizes such as 9.96 for what was set as 10."""
_MOST_FONTS = 2
_FEW, _SHORT = 3, 24
_MOST_RESUME_PAGES, _MOST_LETTER_PAGES = 2, 1
_SPACED = re.compile(r"(?:\b[^\W\d_]\s){3,}[^\W\d_]\b")


def check_layout(subject: Subject) -> Iterator[CheckFinding]:
    """What is wrong with the file itself."""
    yield from _file(subject)
    yield from _structure(subject)
    yield from _letters(subject)
    yield from _left_behind(subject)


def _file(subject: Subject) -> Iterator[CheckFinding]:
    layout = subject.layout
    if layout.size > _MOST_BYTES:
        yield found("file-size", f"the file has {layout.size / 1_000_000:.1f} MB", "the file")
    if layout.format not in _SENT_FORMATS:
        yield found("file-format", f"the file is of the kind {layout.format}", "the file")
    most = _MOST_LETTER_PAGES if subject.resume is None else _MOST_RESUME_PAGES
    if layout.pages > most:
        yield found("length", f"it has {layout.pages} pages; {most} is the usual limit", f"from page {most + 1} on")


def _structure(subject: Subject) -> Iterator[CheckFinding]:
    layout = subject.layout
    for place in layout.columns:
        yield found("columns", "the text runs in columns", place)
    yield from _each("tables", "table", layout.tables)
    yield from _each("text-boxes", "text box", layout.text_boxes)
    for text in layout.margins:
        yield found("header-footer", f"a header or footer holds {quote(text)}", "header or footer")
    if layout.images:
        yield found("images", "it holds 1 picture" if layout.images == 1 else f"it holds {layout.images} pictures")


def _each(rule: str, name: str, texts: Sequence[str]) -> Iterator[CheckFinding]:
    """A finding for each of a few; one for many of a kind, which are of one making."""
    if len(texts) > _FEW:
        first = listed([quote(text, _SHORT) for text in texts], _FEW)
        plural = f"{name}es" if name.endswith("x") else f"{name}s"
        yield found(rule, f"{len(texts)} {plural} hold {first}", f"{plural} 1 to {len(texts)}")
        return
    for number, text in enumerate(texts, start=1):
        yield found(rule, f"a {name} holds {quote(text)}", f"{name} {number}")


def _letters(subject: Subject) -> Iterator[CheckFinding]:
    layout = subject.layout
    if 0 < layout.smallest < _SMALLEST - _ROUNDING:
        small = [block for block in subject.document.blocks if 0 < block.style.size < _SMALLEST - _ROUNDING]
        place = quote(small[0].text) if small else ""
        yield found("small-letters", f"some letters have {layout.smallest:g} points", place)
    if len(layout.fonts) > _MOST_FONTS:
        yield found("many-fonts", f"{len(layout.fonts)} fonts are in use: {listed(list(layout.fonts))}")
    for block in subject.document.blocks:
        if _SPACED.search(block.text):
            yield found("spaced-letters", "the letters of a word stand apart", quote(block.text))


def _left_behind(subject: Subject) -> Iterator[CheckFinding]:
    layout = subject.layout
    for text in layout.hidden:
        yield found("hidden-text", text)
    for text in layout.unread:
        yield found("unread-text", text)
    marks = [("1 change waits", f"{layout.tracked} changes wait", layout.tracked, " to be accepted")]
    marks += [("1 comment stands", f"{layout.comments} comments stand", layout.comments, " at the margin")]
    for one, many, count, rest in marks:
        if count:
            yield found("reviewers-marks", (one if count == 1 else many) + rest)

"""What a file looks like to the programs that read it, and what a check of it found."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters."""

    PROBLEM = "problem"
    """Programs that read resumes document that they lose or misread this, or a reader would."""
    WARNING = "warning"
    """Likely to be misread, or to look careless."""
    ADVICE = "advice"
    """Worth a thought; nothing is wrong."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is laid out.

    `size` is in bytes, `pages` 0 where unknown, `smallest` the smallest letters in points (0 unknown). `tables`,
    `text_boxes` and `margins` (headers and footers) hold the text of each, `hidden` notes on text that a person does
    not see, `columns` the places where text runs in columns, `fonts` the families in use, most used first.
    `images` counts pictures, `unread` notes on what could not be read, `tracked` counts changes that wait to be
    accepted, `comments` those at the margin.
    """

    format: str
    size: int = 0
    pages: int = 0
    smallest: float = 0.0
    tables: tuple[str, ...] = ()
    text_boxes: tuple[str, ...] = ()
    margins: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    fonts: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    images: int = 0
    tracked: int = 0
    comments: int = 0


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One thing to mend: the rule's name, what was found and where, what to do, and who says so."""

    rule: str
    severity: Severity
    what: str
    place: str
    remedy: str
    source: str

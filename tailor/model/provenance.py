"""Where each paragraph of a written document comes from."""

from dataclasses import dataclass
from enum import StrEnum

from tailor.model.document import Span


class Origin(StrEnum):
    """Who the words of a paragraph come from."""

    RESUME = "resume"
    """The candidate's resume alone."""
    RESUME_AND_POSTING = "resume and posting"
    """A sentence of a letter: its frame is tailor's, its facts are the resume's, what is asked for the posting's."""
    POSTING = "posting"
    """A letter's address, subject and greeting."""
    GIVEN = "given"
    """The candidate's own words for this letter, or what their settings say (the date)."""
    FRAME = "frame"
    """Words of tailor without a fact: a farewell, a heading that the resume has no words for."""
    OPEN = "open"
    """A place that the candidate still has to fill."""


@dataclass(frozen=True, slots=True)
class SourceQuote:
    """An item of the resume that a paragraph rests on: its id, its text, the words taken from it, and its place."""

    item: str
    text: str
    quote: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class TracedParagraph:
    """A paragraph of a written file (`number` from 1) with all that it rests on; `edits` and `requirements` are ids."""

    file: str
    number: int
    text: str
    origin: Origin
    sources: tuple[SourceQuote, ...] = ()
    edits: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()

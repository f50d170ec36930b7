"""The names that a letter template may use, filled from a letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields

from tailor.model import Letter
from tailor.writers.links import shown_address
from tailor.writers.plain_text import one_line

_KEPT_TOGETHER = {
    "de": re.compile(r"(?<=\d) (?=[%€]|\d{3}(?!\d))|(?<=\bz\.) (?=B\.)"),
    "fr": re.compile(r"(?<=\d) (?=[%€]|\d{3}(?!\d))| (?=[:;?!»])|(?<=«) "),
}
"""Spaces at which no line may end, by language: within a number, before its unit, beside French marks."""


@dataclass(frozen=True, slots=True)
class ParagraphFields:
    """A paragraph; `placeholder` is true where the person still has to write, `is_bullet` for a line of a list."""

    text: str
    placeholder: bool
    is_bullet: bool


@dataclass(frozen=True, slots=True)
class LetterFields:
    """Everything that a letter template may print; what is not known is empty."""

    sender: str
    contact: tuple[str, ...]
    date: str
    recipient: tuple[str, ...]
    subject: str
    greeting: str
    paragraphs: tuple[ParagraphFields, ...]
    farewell: str
    signature: str

    def context(self) -> dict[str, object]:
        """The names and values for the template."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def texts(self) -> Iterator[str]:
        """Every text that the finished letter has to show."""
        yield from (self.sender, *self.contact, self.date, *self.recipient, self.subject, self.greeting)
        yield from (paragraph.text for paragraph in self.paragraphs)
        yield from (self.farewell, self.signature)


def letter_fields(letter: Letter) -> LetterFields:
    """The fields of a letter."""
    return LetterFields(
        sender=one_line(letter.sender),
        contact=tuple(filter(None, (shown_address(one_line(item)) for item in letter.contact_line))),
        date=one_line(letter.date),
        recipient=tuple(filter(None, map(one_line, letter.recipient))),
        subject=_kept_together(one_line(letter.subject), letter.language),
        greeting=one_line(letter.greeting),
        paragraphs=tuple(
            ParagraphFields(_kept_together(paragraph.text, letter.language), paragraph.placeholder, paragraph.is_bullet)
            for paragraph in letter.paragraphs
            if one_line(paragraph.text)
        ),
        farewell=one_line(letter.farewell),
        signature=one_line(letter.signature),
    )


def _kept_together(text: str, language: str) -> str:
    """A text whose numbers, units and French marks stay on the line of the word that they belong to."""
    pattern = _KEPT_TOGETHER.get(language)
    return pattern.sub("\u00a0", text) if pattern else text

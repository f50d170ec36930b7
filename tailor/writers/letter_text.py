"""A letter as the text of an e-mail."""

from collections.abc import Iterator
from itertools import groupby

from tailor.model import Letter
from tailor.writers.links import shown_address
from tailor.writers.plain_text import one_line

_SUBJECT = {"de": "Betreff: ", "fr": "Objet : "}


def letter_text(letter: Letter) -> str:
    """Subject, greeting, paragraphs, farewell and contact, separated by blank lines; no date and no address.

    A mail has its own date and addressee; what the person still has to write stands in square brackets.
    """
    reach = (shown_address(one_line(item)) for item in letter.contact_line)
    signature = "\n".join(line for line in (one_line(letter.signature), *reach) if line)
    parts = (
        f"{_SUBJECT.get(letter.language, 'Subject: ')}{letter.subject}",
        letter.greeting,
        *_paragraphs(letter),
        f"{letter.farewell}\n{signature}",
    )
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"


def _paragraphs(letter: Letter) -> Iterator[str]:
    """The paragraphs; the lines of a list follow each other with a dash, below what leads in to them."""
    for is_bullet, group in groupby(letter.paragraphs, key=lambda paragraph: paragraph.is_bullet):
        if is_bullet:
            yield "\n".join(f"- {one_line(paragraph.text)}" for paragraph in group)
        else:
            yield from (paragraph.text for paragraph in group)

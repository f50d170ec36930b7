"""The posting that comes as an attachment of a message whose own words only hand it over."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import PurePath

from tailor.errors import InputError
from tailor.model import Document

_ENDINGS = {
    "text/html": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "message/rfc822": ".eml",
}
_READ = frozenset({*_ENDINGS.values(), ".htm", ".mhtml"})
_NO_POSTING = re.compile(
    r"(?:^|[\W_\d])(?:cv|r[eé]sum[eé]|lebenslauf|privacy|datenschutz\w*|terms|agb|signature|invite|consent|form|formulaire"
    r"|fragebogen|benefits?|brochure|broschüre|logo)(?:[\W_\d]|$)",
    re.IGNORECASE,
)
_OF_JOB = re.compile(
    r"job|posting|vacanc|advert|role|position|(?:^|[\W_])jd(?:[\W_]|$)|spec|description|stelle|ausschreib|anzeige|offre|poste"
    r"|fiche|vacature|oferta|offerta|vaga",
    re.IGNORECASE,
)
_MOST_WORDS = 120
"""A message of more words may be a posting itself."""
_FEWEST_WORDS = 15
"""An attachment of fewer is no posting."""
_ITEM = re.compile(r"^[ \t]*[-–*•·][ \t]+\S|<li\b", re.MULTILINE | re.IGNORECASE)
_FEWEST_ITEMS = 3

ReadBytes = Callable[[bytes, str], Document]


@dataclass(frozen=True, slots=True)
class Attached:
    """A document that came with a message, and what it is called there."""

    name: str
    document: Document


def attached_posting(message: EmailMessage, body: str, read: ReadBytes) -> Attached | None:
    """The first attachment of a message that can be a posting; None where the message itself may be one.

    Args:
        message: The message.
        body: Its own text.
        read: Gives the document of a file's content and name.
    """
    if len(re.sub(r"<[^>]*>", " ", body).split()) > _MOST_WORDS or len(_ITEM.findall(body)) >= _FEWEST_ITEMS:
        return None
    named = sorted(_contents(message), key=lambda one: _OF_JOB.search(one[0]) is None)
    return next((found for name, content in named if (found := _read(name, content, read))), None)


def _contents(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """The names and bytes of the attachments of a kind that can be read, but for those called something else."""
    if message.get_content_subtype() == "related" or not message.is_multipart():
        return
    for part in message.iter_attachments():
        ending = _ENDINGS.get(part.get_content_type(), "")
        name = part.get_filename() or f"without a name{ending}"
        path = PurePath(name)
        if path.suffix.lower() not in _READ:
            path = path.with_suffix(ending) if ending else path
        if path.suffix.lower() in _READ and not _NO_POSTING.search(path.stem):
            yield path.name, _bytes_of(part)


def _bytes_of(part: EmailMessage) -> bytes:
    inner = part.get_payload()
    if part.get_content_type() == "message/rfc822" and isinstance(inner, list) and inner:
        return inner[0].as_bytes() if isinstance(inner[0], EmailMessage) else b""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _read(name: str, content: bytes, read: ReadBytes) -> Attached | None:
    try:
        document = read(content, name)
    except InputError:
        return None
    told = document.data is None and len(document.text.split()) >= _FEWEST_WORDS
    return Attached(name, document) if told else None

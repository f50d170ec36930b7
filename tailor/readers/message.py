"""An employer's message: its words as lines, with the quoted older messages that it carries."""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes as parse_message
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path

from tailor.errors import InputError
from tailor.model import Message
from tailor.readers.decoding import decode
from tailor.readers.sniff import FileFormat, binary_format, refuse_unreadable, text_format

_FORWARD_SUBJECT = re.compile(r"\s*(?:fwd?|wg|tr|i|rv|enc)\s*:", re.IGNORECASE)
_ANGLED = re.compile(r"<([^<>\s]+@[^<>\s]+)>\s*$")
_FEW_WORDS = 40
_LEAST_SHARE = 0.5


def message_from_content(content: bytes, name: str) -> Message | None:
    """The message in an e-mail's or a text's bytes; None for the formats that have a reader of their own.

    Raises:
        InputError: It is damaged, or holds no text.
    """
    refuse_unreadable(content, name)
    if binary_format(content, name) is not None:
        return None
    text, _ = decode(content, name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    suffix = Path(name).suffix.lower()
    if suffix == ".eml" or text_format(text, name) is FileFormat.EMAIL:
        return _read_email(content, name)
    if text_format(text, name) is FileFormat.HTML:
        return Message(_html(text))
    return Message(text)


def _read_email(content: bytes, name: str) -> Message:
    try:
        message = parse_message(content, policy=policy.default)
        read = _read_part(message)
    except (MessageError, LookupError, ValueError, AttributeError, TypeError) as error:
        raise InputError("this message is damaged", where=name, hint="save its text as .txt") from error
    if not read.text.strip():
        raise InputError("this message holds no text", where=name, hint="save its attachment, or its text as .txt")
    return read


def _read_part(message: EmailMessage) -> Message:
    """The message itself, or the one that it forwards as an attachment."""
    inner = next((part for part in _attached(message)), None)
    text = "\n\n".join(_texts(message))
    if inner is not None:
        forwarded = _FORWARD_SUBJECT.match(_header(message, "subject")) or len(text.split()) <= _FEW_WORDS
        if forwarded or not text.strip():
            return _read_part(inner)
    name, address = _sender(_from_header(message))
    subject = _header(message, "subject")
    return replace(_dated(message), text=text, subject=subject, sender_name=name, sender_email=address)


def _sender(header: str) -> tuple[str, str]:
    """Name and address of a From header, also where a comma in the name is not quoted."""
    name, address = parseaddr(header)
    angled = _ANGLED.search(header)
    if angled is None or angled[1] == address:
        return name, address
    return header[: angled.start()].replace('"', "").strip(), angled[1]


def _from_header(message: EmailMessage) -> str:
    """The From header; as it was sent where reading takes an "@" in the name for that of the address."""
    read = _header(message, "from")
    sent = next((str(value) for name, value in message.raw_items() if name.lower() == "from"), "")
    return read if "<" in read or not _ANGLED.search(sent) else " ".join(sent.split())


def _attached(message: EmailMessage) -> Iterator[EmailMessage]:
    for part in message.walk():
        if part.get_content_type() == "message/rfc822" and part is not message:
            payload = part.get_payload()
            inner = payload[0] if isinstance(payload, list) and payload else None
            if isinstance(inner, EmailMessage):
                yield inner


def _dated(message: EmailMessage) -> Message:
    try:
        return Message("", sent=parsedate_to_datetime(_header(message, "date")).date())
    except (ValueError, TypeError, IndexError):
        return Message("")


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError, LookupError):
        return ""


def _texts(part: EmailMessage) -> list[str]:
    """The texts of a message in order: of alternatives the plainest that says the most, no attachments."""
    kind = part.get_content_type()
    if kind == "message/rfc822" or part.get_content_disposition() == "attachment":
        return []
    if kind == "multipart/alternative":
        choices = ["\n\n".join(_texts(choice)) for choice in _parts(part)]
        return [_fullest(choices)] if choices else []
    if part.is_multipart():
        return [text for child in _parts(part) for text in _texts(child)]
    if kind == "text/html":
        return [_html(_decoded(part))]
    return [_unflowed(part, _decoded(part))] if kind.startswith("text/plain") else []


def _parts(part: EmailMessage) -> list[EmailMessage]:
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, EmailMessage)] if isinstance(payload, list) else []


def _fullest(choices: list[str]) -> str:
    """The first alternative, which is the plain text, unless it is a stub beside the others."""
    longest = max(choices, key=lambda text: len(text.split()))
    first = choices[0]
    return first if len(first.split()) >= _LEAST_SHARE * len(longest.split()) else longest


def _decoded(part: EmailMessage) -> str:
    """A part's text in the character set that it declares, else in the one that fits."""
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else str(payload).encode()
    for charset in (part.get_content_charset() or "utf-8", "utf-8", "cp1252"):
        try:
            return content.decode(charset).replace("\r\n", "\n")
        except (LookupError, UnicodeError):
            continue
    return content.decode("latin-1").replace("\r\n", "\n")


def _unflowed(part: EmailMessage, text: str) -> str:
    """A text with format=flowed (RFC 3676) in whole lines."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    return re.sub(r"(?<!-) \n(?!>|\n)", " ", text)


def _html(text: str) -> str:
    from tailor.readers.message_html import html_lines  # noqa: PLC0415 - lxml

    return html_lines(text)

"""Saved messages (.eml) and web pages saved as one file (.mhtml), which has a message's form."""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr, parsedate_to_datetime

from tailor.errors import InputError
from tailor.model import Document, Fact, Note, NoteKind
from tailor.readers.attached import ReadBytes, attached_posting
from tailor.readers.clean import clean_line
from tailor.readers.decoding import decode
from tailor.readers.forwarded import HEADERS, blocks_without_note, without_note
from tailor.readers.lines import assemble
from tailor.readers.plain import read_plain

# The line above the head of a forwarded message: between dashes by its words, else by the head below it.
_FORWARDED = re.compile(
    r"^[ \t>]*(?:-{2,}[^\n]*(?:forward|original|weitergeleitet|ursprüngliche|transféré)[^\n]*-{2,}"
    r"|(?:-{4,}[^\n-]{3,60}-{4,}|[^\n:]{5,50}:)"
    rf"(?=[ \t]*\n(?:[ \t>]*\n)*(?:[ \t>]*(?:{HEADERS}):[^\n]*\n){{2}})"
    rf"|Begin forwarded message:)[ \t]*\n(?:[ \t>]*\n)*(?:[ \t>]*(?:{HEADERS}):[^\n]*\n){{0,8}}",
    re.IGNORECASE | re.MULTILINE,
)
_SENDER = re.compile(r"^[ \t>]*(?:from|von|de|da|van):[ \t]*(?P<sender>[^\n]+)", re.IGNORECASE | re.MULTILINE)
_AUTOMATIC = re.compile(
    r"no-?reply|do-?not-?reply|\balerts?\b|notif|mailer|newsletter|digest|job-?(?:alert|agent|mail)", re.IGNORECASE
)
_SHARE_OF_PLAIN = 4  # a plain part that is so much shorter only says that there is another
_MARKED = re.compile(r"<(?:li|h[1-6]|table|b|strong)\b", re.IGNORECASE)
_ANSWERED = re.compile(r"^(?:\s*(?:fwd?|fw|re|aw|wg|tr|rv|i|r|enc|doorst)\s*:)+\s*", re.IGNORECASE)
_QUOTE = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)


def read_email(content: bytes, name: str, read: ReadBytes) -> Document:
    """The document of a message: its HTML part where that marks lists or headings, else its plain text.

    Its subject is a fact, and so is whoever wrote it. A posting that a short message only hands over as an attachment
    stands above its words; `read` gives the document of such a file's content and name.

    Raises:
        InputError: It holds no text.
    """
    try:
        message = message_from_bytes(content, policy=policy.default)
        body = _body(message)
    except (MessageError, LookupError, ValueError, AttributeError) as error:
        raise InputError("this message is damaged", where=name, hint="save its text as .txt") from error
    text = _content(body) if isinstance(body, EmailMessage) else ""
    attached = attached_posting(message, text, read)
    if not text.strip() and attached is None:
        raise InputError("this message holds no text", where=name, hint="save its attachment, or its text as .txt")
    head = clean_line(str(message.get("subject", "")))
    document = _read_body(text, name, head, is_html=body is not None and body.get_content_subtype() == "html")
    if attached:
        document = _below(attached.document, document)
    subject = _ANSWERED.sub("", head)
    facts = (*document.facts, *([Fact("page_title", subject)] if subject else []), *_sender_facts(message, text))
    return replace(
        document,
        facts=(*facts, *_sent_facts(message)),
        notes=(*document.notes, *_attachment_notes(message, attached.name if attached else "")),
    )


def _below(posting: Document, message: Document) -> Document:
    """The posting that was attached, and the message's own words below it."""
    blocks = [*posting.blocks, *message.blocks]
    return assemble(message.source, posting.format, blocks, posting.facts, (*posting.notes, *message.notes))


def _sent_facts(message: EmailMessage) -> list[Fact]:
    """The day on which the message was sent, as its head tells."""
    try:
        return [Fact("sent", f"{parsedate_to_datetime(str(message['date'])):%Y-%m-%d}")] if message["date"] else []
    except ValueError:
        return []


def _sender_facts(message: EmailMessage, text: str) -> list[Fact]:
    """Who wrote the message, or the one that it forwards; none for what a program sent."""
    inner = _FORWARDED.search(text)
    sent = _SENDER.search(inner[0]) if inner else None
    name, address = parseaddr(sent["sender"] if sent else "" if inner else str(message.get("from", "")))
    if "@" not in address or _AUTOMATIC.search(address):
        return []
    called = [] if _AUTOMATIC.search(name) or "@" in name else [Fact("sender_name", clean_line(name))]
    return [*(fact for fact in called if fact.value), Fact("sender_email", address)]


def _body(message: EmailMessage) -> MIMEPart | None:
    """The part to read: a program that makes HTML of a plain text loses the ends of its lines."""
    html, plain = message.get_body(("html",)), message.get_body(("plain",))
    if not isinstance(html, EmailMessage) or not isinstance(plain, EmailMessage):
        return html or plain
    marked = _content(html)
    is_hint = _SHARE_OF_PLAIN * len(_content(plain)) < len(marked)
    return html if is_hint or _MARKED.search(marked) else plain


def page_text(content: bytes, name: str) -> str:
    """The HTML of a page in bytes, which may be in a message's form; empty when it holds none.

    Raises:
        InputError: It is no text.
    """
    text, _ = decode(content, name)
    if not re.match(r"[\w-]+:", text):
        return text
    body = message_from_bytes(content, policy=policy.default).get_body(("html", "plain"))
    return _content(body) if isinstance(body, EmailMessage) else ""


def _content(part: EmailMessage) -> str:
    try:
        return str(part.get_content())
    except (LookupError, KeyError, UnicodeError):
        payload = part.get_payload(decode=True)
        return payload.decode("cp1252", "replace") if isinstance(payload, bytes) else ""


def _read_body(text: str, name: str, subject: str, *, is_html: bool) -> Document:
    if is_html:
        from tailor.readers.html import read_html  # noqa: PLC0415 - lxml

        document = read_html(text, name)
        return replace(document, blocks=blocks_without_note(document.blocks, subject))
    return read_plain(_without_quotes(without_note(text.replace("\r\n", "\n"), subject)), name)


def _without_quotes(text: str) -> str:
    """A text without the head and the marks of a forwarded message."""
    text = _FORWARDED.sub("", text)
    lines = [line for line in text.splitlines() if line.strip()]
    quoted = sum(line.startswith(">") for line in lines)
    return _QUOTE.sub("", text) if 2 * quoted > len(lines) else text


def _attachment_notes(message: EmailMessage, read: str) -> list[Note]:
    """Notes on the attachments that were not read; `read` is the name of the one that was."""
    names = [part.get_filename() or "without a name" for part in message.iter_attachments()]
    names = [name for name in names if name != read and not read.startswith(f"{name}.")]
    if message.get_content_subtype() == "related" or not names:
        return []
    return [Note(NoteKind.UNREAD, f"the attachment {name} was not read", may_hide=True) for name in names]

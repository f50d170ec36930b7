"""From bytes to text."""

import codecs
import re

from tailor.errors import InputError
from tailor.model import Note, NoteKind
from tailor.readers.clean import without_terminal_commands
from tailor.readers.misread import with_read_anew

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_HEAD = 4096
_RUBBISH = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_MOST_RUBBISH = 0.05


def decode(content: bytes, name: str) -> tuple[str, tuple[Note, ...]]:
    """The text of a text file.

    Byte order marks, UTF-8, UTF-16 without a mark and the charset that an HTML page declares are recognised. UTF-8 with
    some damage is read without the damaged characters, all else as Windows-1252; both are noted. So are the commands of
    terminals and the few control characters that are left out, and characters that another program had read wrongly
    before it saved the file, which are put right.

    Raises:
        InputError: It is no text in any of these encodings.
    """
    text, notes = _decoded(content, name)
    text, count = with_read_anew(text)
    if not count:
        return text, notes
    note = Note(NoteKind.OTHER, f"characters that a program had saved in a wrong encoding were put right: {count}")
    return text, (*notes, note)


def _decoded(content: bytes, name: str) -> tuple[str, tuple[Note, ...]]:
    for encoding in (_marked(content), "utf-8", _declared(content)):
        text = _as(content, encoding)
        if text and (read := _printable(text)) is not None:
            return read
    text, bad = _nearly_utf8(content)
    if text and (read := _printable(text)) is not None:
        note = Note(NoteKind.UNREAD, f"damaged characters in the file were not read: {bad}")
        return read[0], (note, *read[1])
    text = _as(content, "cp1252")
    if text is None or (read := _printable(text)) is None:
        raise InputError(
            "this is not a text file, nor any document that can be read",
            where=name,
            hint="save it as .docx, .pdf, .html, .md or .txt",
        )
    note = Note(NoteKind.OTHER, "the file is not UTF-8; it was read as Windows-1252, so check its accented letters")
    return read[0], (note, *read[1])


def _marked(content: bytes) -> str:
    """The encoding that a byte order mark, Japanese shifts or UTF-16's NULs between Latin letters tell, or none."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return encoding
    head = content[:_HEAD]
    if b"\x1b$B" in head or b"\x1b$@" in head:
        return "iso2022_jp"
    if head[1:2] == b"\0" and head[1::2].count(0) > len(head) // 3:
        return "utf-16-le"
    if head[:1] == b"\0" and head[::2].count(0) > len(head) // 3:
        return "utf-16-be"
    return ""


def _declared(content: bytes) -> str:
    """The encoding that a page names in its head, or an empty string."""
    found = _META_CHARSET.search(content[:_HEAD])
    return found[1].decode("ascii") if found else ""


def _as(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _nearly_utf8(content: bytes) -> tuple[str, int]:
    """The text of UTF-8 with some damaged characters and their number; empty when it is another encoding."""
    text = content.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(not char.isascii() for char in text) - bad
    return (text.replace("\ufffd", ""), bad) if good > 2 * bad else ("", 0)


def _printable(text: str) -> tuple[str, tuple[Note, ...]] | None:
    """The text without what steers terminals and printers, and a note where there was any; None when it is no text."""
    if not _RUBBISH.search(text):
        return text, ()
    shown = without_terminal_commands(text)
    read = _RUBBISH.sub("", shown)
    if len(shown) - len(read) > _MOST_RUBBISH * len(shown):
        return None
    count = len(_RUBBISH.findall(text))
    return read, (Note(NoteKind.OTHER, f"control characters in the file were left out: {count}"),)

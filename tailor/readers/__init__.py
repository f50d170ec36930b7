"""Files to documents: one reader a format, chosen by content, never by the file's name alone.

The readers of PDF, DOCX and HTML are imported when a file needs them: each brings a large library.
"""

from pathlib import Path

from tailor.errors import InputError
from tailor.model import Document, Message, Note
from tailor.readers.answers import answers_from_table, read_answers
from tailor.readers.apart import close_reader, meanwhile, measure_apart, read_apart
from tailor.readers.decoding import decode
from tailor.readers.layout import read_layout
from tailor.readers.limits import Limits, current_limits, within
from tailor.readers.sniff import FileFormat, binary_format, refuse_unreadable, text_format

__all__ = [
    "Limits",
    "answers_from_table",
    "close_reader",
    "current_limits",
    "document_from_bytes",
    "document_from_text",
    "meanwhile",
    "measure_apart",
    "message_from_bytes",
    "read_answers",
    "read_apart",
    "read_bytes",
    "read_document",
    "read_layout",
    "read_message",
    "within",
]

_MOST_TEXT, _LONGEST_LINE = 300_000, 20_000
"""Characters of a document and of a paragraph: with more it is a book, and would take minutes to understand."""

_STRUCTURED = frozenset({FileFormat.JSON, FileFormat.YAML})
_EMPTY_HINT = "check that it was saved or downloaded completely"


def read_document(path: Path) -> Document:
    """The document of a file, read by a child process under the limits in force.

    Args:
        path: A PDF, DOCX, HTML, e-mail, Markdown, text, JSON or YAML file; its content decides which.

    Raises:
        InputError: There is no such file, or it cannot be read, holds nothing that can be used, or costs too much.
    """
    return read_apart(read_bytes(path), path.name)


def read_message(path: Path) -> Message:
    """An employer's message in a file: e-mail, text, HTML, PDF, DOCX; its content decides which.

    Raises:
        InputError: There is no such file, or it cannot be read, or holds no text.
    """
    return message_from_bytes(read_bytes(path), path.name)


def message_from_bytes(content: bytes, name: str) -> Message:
    """An employer's message in a file's content, read by a child process; `name` is for messages.

    Raises:
        InputError: It is of a kind that cannot be read, or holds no text.
    """
    if len(content) > current_limits().size:
        raise _too_large(name)
    if not content.strip():
        raise InputError("the file is empty", where=name, hint=_EMPTY_HINT)
    return read_apart(content, name, Message)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        InputError: There is no such file, or it cannot be read, or is too large.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise InputError("this is no ordinary file", where=str(path), hint="name a document")
        if path.stat().st_size > current_limits().size:
            raise _too_large(path.name)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError("there is no such file", where=str(path), hint="check the name and the folder") from error
    except IsADirectoryError as error:
        raise InputError("this is a folder", where=str(path), hint="name one file in it") from error
    except PermissionError as error:
        raise InputError("reading it is not permitted", where=str(path), hint="check the file's permissions") from error
    except OSError as error:
        raise InputError(f"it cannot be read ({error.strerror})", where=str(path)) from error


def document_from_bytes(content: bytes, name: str) -> Document:
    """The document of a file's content, as it comes from a file or standard input; `name` is for messages.

    Raises:
        InputError: It is of a kind that cannot be read, or holds nothing that can be used.
    """
    if len(content) > current_limits().size:
        raise _too_large(name)
    if not content.strip():
        raise InputError("the file is empty", where=name, hint=_EMPTY_HINT)
    refuse_unreadable(content, name)
    if (binary := binary_format(content, name)) is not None:
        return _read_binary(binary, content, name)
    text, notes = decode(content, name)
    file_format = text_format(text, name)
    if file_format is FileFormat.EMAIL:
        from tailor.readers.email import read_email  # noqa: PLC0415 - only a mail needs it

        return _checked(read_email(content, name))
    return _checked(_read_text(file_format, text, name, notes))


def document_from_text(text: str, name: str = "text") -> Document:
    """The document of a text that was pasted or piped; plain text, Markdown, HTML, JSON or YAML by its looks.

    Raises:
        InputError: The text is empty.
    """
    file_format = text_format(text, name)
    if file_format is FileFormat.EMAIL:
        file_format = FileFormat.TEXT
    return _checked(_read_text(file_format, text, name, ()))


def _read_binary(file_format: FileFormat, content: bytes, name: str) -> Document:
    if file_format is FileFormat.PDF:
        from tailor.readers.pdf import read_pdf  # noqa: PLC0415 - pdfminer

        return _checked(read_pdf(content, name))
    from tailor.readers.docx import read_docx  # noqa: PLC0415 - lxml

    return _checked(read_docx(content, name))


def _read_text(file_format: FileFormat, text: str, name: str, notes: tuple[Note, ...]) -> Document:
    if not text.strip().strip("\ufeff"):
        raise InputError("the file is empty", where=name, hint=_EMPTY_HINT)
    if file_format in _STRUCTURED and len(text) > 2 * _MOST_TEXT:
        raise InputError(f"it holds more than {2 * _MOST_TEXT:,} characters", where=name, hint="give the resume alone")
    match file_format:
        case FileFormat.HTML:
            return _read_markup(text, name, notes)
        case FileFormat.JSON | FileFormat.YAML:
            from tailor.readers.structured import read_json, read_yaml  # noqa: PLC0415 - yaml

            return (read_json if file_format is FileFormat.JSON else read_yaml)(text, name, notes)
        case FileFormat.MARKDOWN:
            from tailor.readers.markdown import read_markdown  # noqa: PLC0415 - yaml, for front matter

            return read_markdown(text, name, notes)
        case _:
            from tailor.readers.plain import read_plain  # noqa: PLC0415 - like its neighbours

            return read_plain(text, name, notes)


def _read_markup(text: str, name: str, notes: tuple[Note, ...]) -> Document:
    """The document of a web page, or of a job board's feed with one posting."""
    from tailor.readers.feed import looks_like_feed, read_feed  # noqa: PLC0415 - lxml

    if looks_like_feed(text) and (posting := read_feed(text, name)) is not None:
        from tailor.readers.structured import posting_document  # noqa: PLC0415 - yaml

        return posting_document(posting, name, notes)
    from tailor.readers.html import read_html  # noqa: PLC0415 - lxml

    return read_html(text, name, notes)


def _checked(document: Document) -> Document:
    """The document, if it holds anything: marks and rules alone are no text."""
    lengths = [len(block.text) for block in document.blocks]
    if sum(lengths) > _MOST_TEXT or max(lengths, default=0) > _LONGEST_LINE:
        what = f"it holds more than {_MOST_TEXT:,} characters of text, or {_LONGEST_LINE:,} without a line's end"
        raise InputError(what, where=document.source, hint="give a file with the resume or the posting alone")
    if document.blocks or document.data is not None:
        return document
    raise InputError("the file holds no text", where=document.source, hint="check that it is the right file")


def _too_large(name: str) -> InputError:
    hint = "save it again without its pictures"
    return InputError(f"the file is larger than {current_limits().size // 1_000_000} MB", where=name, hint=hint)

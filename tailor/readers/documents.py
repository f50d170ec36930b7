"""A file or a text -> its document, by the reader of its format.

The readers of PDF, DOCX and HTML are imported when a file needs them: each brings a large library.
"""

from tailor.errors import InputError
from tailor.model import Document, Note
from tailor.readers.decoding import decode
from tailor.readers.limits import current_limits
from tailor.readers.sniff import FileFormat, binary_format, refuse_unreadable, text_format

_MOST_TEXT, _LONGEST_LINE = 300_000, 20_000
"""Characters of a document and of a paragraph: with more it is a book, and would take minutes to understand."""

_STRUCTURED = frozenset({FileFormat.JSON, FileFormat.YAML})
EMPTY_HINT = "check that it was saved or downloaded completely"


def document_from_bytes(content: bytes, name: str) -> Document:
    """The document of a file's content, as it comes from a file or standard input; `name` is for messages.

    Raises:
        InputError: It is of a kind that cannot be read, or holds nothing that can be used.
    """
    if len(content) > current_limits().size:
        raise too_large(name)
    if not content.strip():
        raise InputError("the file is empty", where=name, hint=EMPTY_HINT)
    refuse_unreadable(content, name)
    if (binary := binary_format(content, name)) is not None:
        return _read_binary(binary, content, name)
    text, notes = decode(content, name)
    file_format = text_format(text, name)
    if file_format is FileFormat.EMAIL:
        from tailor.readers.email import read_email  # noqa: PLC0415 - only a mail needs it

        return _checked(read_email(content, name, document_from_bytes))
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
        raise InputError("the file is empty", where=name, hint=EMPTY_HINT)
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


def too_large(name: str) -> InputError:
    """The error for a file of that name that is larger than the limits in force allow."""
    hint = "save it again without its pictures"
    return InputError(f"the file is larger than {current_limits().size // 1_000_000} MB", where=name, hint=hint)

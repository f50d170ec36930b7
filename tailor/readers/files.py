"""Files on the disk -> what they say, read by a child process."""

from pathlib import Path

from tailor.errors import InputError
from tailor.model import Document, Message
from tailor.readers.apart import read_apart
from tailor.readers.documents import EMPTY_HINT, too_large
from tailor.readers.limits import current_limits


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
        raise too_large(name)
    if not content.strip():
        raise InputError("the file is empty", where=name, hint=EMPTY_HINT)
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
            raise too_large(path.name)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError("there is no such file", where=str(path), hint="check the name and the folder") from error
    except IsADirectoryError as error:
        raise InputError("this is a folder", where=str(path), hint="name one file in it") from error
    except PermissionError as error:
        raise InputError("reading it is not permitted", where=str(path), hint="check the file's permissions") from error
    except OSError as error:
        raise InputError(f"it cannot be read ({error.strerror})", where=str(path)) from error

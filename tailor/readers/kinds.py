"""What can be made of a file's bytes, in the process that does it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from tailor.model import Document, Layout, Message
from tailor.readers.documents import document_from_bytes
from tailor.readers.layout import read_layout

Read = TypeVar("Read")


def read_as(kind: type[Read], content: bytes, name: str) -> Read:
    """A file's content as one of the `KINDS`.

    Raises:
        InputError: It cannot be read, or holds nothing that can be used.
    """
    read: Read = _READERS[kind](content, name)
    return read


def _message(content: bytes, name: str) -> Message:
    from tailor.readers.message import message_from_content  # noqa: PLC0415 - only a message needs it

    message = message_from_content(content, name)
    if message is None:
        message = Message("\n".join(block.text for block in document_from_bytes(content, name).blocks))
    return message


def _layout(content: bytes, name: str) -> Layout:
    return read_layout(content, document_from_bytes(content, name))


_READERS: Mapping[type[Any], Callable[[bytes, str], Any]] = MappingProxyType(
    {Document: document_from_bytes, Message: _message, Layout: _layout}
)
KINDS: Mapping[str, type[Any]] = MappingProxyType({kind.__name__: kind for kind in _READERS})
"""`Document`, `Message` (an employer's letter) and `Layout` by their names."""

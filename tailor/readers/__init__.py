"""Files to documents: one reader a format, chosen by content, never by the file's name alone.

What reads is loaded when it is first used: every command needs the limits, and few of them a file.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tailor.readers.answers import answers_from_table, read_answers
    from tailor.readers.apart import close_reader, meanwhile, measure_apart, read_apart
    from tailor.readers.documents import document_from_bytes, document_from_text
    from tailor.readers.files import message_from_bytes, read_bytes, read_document, read_message
    from tailor.readers.layout import read_layout
    from tailor.readers.limits import Limits, current_limits, within

_MODULES = {
    "answers": "answers_from_table read_answers",
    "apart": "close_reader meanwhile measure_apart read_apart",
    "documents": "document_from_bytes document_from_text",
    "files": "message_from_bytes read_bytes read_document read_message",
    "layout": "read_layout",
    "limits": "Limits current_limits within",
}
"""The public names of each module."""
_PLACES = {name: module for module, names in _MODULES.items() for name in names.split()}

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


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'tailor.readers' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"tailor.readers.{_PLACES[name]}"), name)
    return found

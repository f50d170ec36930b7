"""What skills, tools, certificates and degrees are called, and what holding one says about another."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tailor.vocabulary.everyday import is_word
    from tailor.vocabulary.index import NameKeys
    from tailor.vocabulary.lookup import Mention, Vocabulary, doubts_of, keep_names, load_vocabulary, names_at_hand
    from tailor.vocabulary.term import DEGREE_LEVELS, Term

_MODULES = {
    "everyday": "is_word",
    "index": "NameKeys",
    "lookup": "Mention Vocabulary doubts_of keep_names load_vocabulary names_at_hand",
    "term": "DEGREE_LEVELS Term",
}
"""The public names of each module, which is loaded when one of them is first used."""
_PLACES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "DEGREE_LEVELS",
    "Mention",
    "NameKeys",
    "Term",
    "Vocabulary",
    "doubts_of",
    "is_word",
    "keep_names",
    "load_vocabulary",
    "names_at_hand",
]


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'tailor.vocabulary' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"tailor.vocabulary.{_PLACES[name]}"), name)
    return found

"""The code that jinja2 makes of a template, kept from one run to the next as Python keeps that of its modules.

It is made of the template's text alone, under a key of that text and of the program, in a store that only its owner can
read and write. Without a store in use, templates are compiled anew in each process.
"""

import hashlib
import marshal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from types import CodeType
from typing import Protocol

_KIND = "template"


class CodeStore(Protocol):
    """Where code is kept, as bytes by kind and key; what is damaged counts as not there."""

    def get(self, kind: str, key: str, /) -> bytes | None:
        """The entry, or None."""

    def put(self, kind: str, entries: Mapping[str, bytes], /) -> None:
        """Keeps entries."""


_STORE: ContextVar[tuple[CodeStore, str] | None] = ContextVar("code store", default=None)


@contextmanager
def keep_code_in(store: CodeStore, program: str) -> Iterator[None]:
    """Has the code of templates kept in this store, under keys that hold a hash of the program."""
    token = _STORE.set((store, program))
    try:
        yield
    finally:
        _STORE.reset(token)


def kept_code(source: str, language: str, make: Callable[[], CodeType]) -> CodeType:
    """The code of a template, from the store in use or made.

    Args:
        source: The template's text.
        language: What else decides the code: which environment, with which options.
        make: Compiles it; what it raises is not kept.
    """
    place = _STORE.get()
    if place is None:
        return make()
    store, program = place
    made_from = f"{program}\0{language}\0{source}".encode("utf-8", "surrogatepass")
    key = hashlib.blake2b(made_from, digest_size=20).hexdigest()
    known = _loaded(store.get(_KIND, key))
    if known is not None:
        return known
    code = make()
    store.put(_KIND, {key: marshal.dumps(code)})
    return code


def _loaded(content: bytes | None) -> CodeType | None:
    try:
        code = marshal.loads(content) if content else None  # noqa: S302  ours: see above
    except (ValueError, EOFError, TypeError):
        return None
    return code if isinstance(code, CodeType) else None

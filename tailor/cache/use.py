"""The cache in use, and values of the model in it."""

import hashlib
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from tailor.cache.program import program_stamp
from tailor.cache.store import Store
from tailor.model.codec import fingerprint, from_text, to_text

T = TypeVar("T")

_STORE: ContextVar[Store | None] = ContextVar("store", default=None)


@contextmanager
def using(store: Store | None) -> Iterator[None]:
    """Has everything within look into this cache (None: into none), and closes it at the end."""
    token = _STORE.set(store)
    try:
        yield
    finally:
        _STORE.reset(token)
        if store is not None:
            store.close()


def current_store() -> Store | None:
    """The cache in use, None where there is none: then nothing is remembered."""
    return _STORE.get()


def remember(kind: str, hint: type[T], parts: Sequence[str | bytes], make: Callable[[], T]) -> T:
    """What `make` gives, or what it gave before for the same parts and the same program.

    Args:
        kind: What is made, as a name of one word.
        hint: Its type, of the model.
        parts: Everything that goes in.
        make: Makes it; what it raises is not remembered.
    """
    return make() if current_store() is None else remember_as(kind, _key(hint, parts), hint, make)


def remember_as(kind: str, key: str, hint: type[T], make: Callable[[], T]) -> T:
    """As `remember`, under a key that the caller answers for: it must change with all that decides what is made."""
    store = current_store()
    if store is None:
        return make()
    known = _recalled(store, kind, key, hint)
    if known is not None:
        return known
    made = make()
    try:
        text = to_text(made)
    except TypeError:
        return made  # a file that holds what cannot be stored, such as a set in YAML
    _keep(store, kind, key, text)
    return made


def remember_text(kind: str, hint: type[T], parts: Sequence[str | bytes], make: Callable[[], T]) -> str:
    """As `remember`, but gives the value in its stored form, which is made once for the cache and for who asked."""
    known = recall(kind, hint, parts)
    text = to_text(make() if known is None else known)
    store = current_store()
    if store is not None and known is None:
        _keep(store, kind, _key(hint, parts), text)
    return text


def _keep(store: Store, kind: str, key: str, text: str) -> None:
    store.put(kind, {key: zlib.compress(text.encode("ascii"), 1)})


def recall(kind: str, hint: type[T], parts: Sequence[str | bytes]) -> T | None:
    """What `remember` keeps for these parts; None where it keeps nothing that is whole."""
    store = current_store()
    return None if store is None else _recalled(store, kind, _key(hint, parts), hint)


def _recalled(store: Store, kind: str, key: str, hint: type[T]) -> T | None:
    stored = store.get(kind, key)
    if stored is None:
        return None
    try:
        return from_text(hint, zlib.decompress(stored).decode("ascii"))
    except (ValueError, zlib.error):
        return None


def _key(hint: Any, parts: Sequence[str | bytes]) -> str:
    return digest_of(program_stamp(), fingerprint(hint), *parts)


def digest_of(*parts: str | bytes) -> str:
    """One hash over texts and bytes; no two lists of parts share it."""
    digest = hashlib.blake2b(digest_size=20)
    for part in parts:
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(f"{type(part).__name__}{len(content)}:".encode() + content)
    return digest.hexdigest()

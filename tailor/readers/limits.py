"""How much a single file may cost."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may take.

    `seconds` are those of the processor and of the clock; `memory`, `size` (of the file) and `unpacked` (of a DOCX
    file's parts or a PDF's streams together) are bytes. `apart` reads in a child process, which `seconds` and `memory`
    need; the other limits hold in any case.
    """

    seconds: int = 15
    memory: int = 1_000_000_000
    size: int = 20_000_000
    pages: int = 60
    unpacked: int = 200_000_000
    apart: bool = True


_FORCED: ContextVar[Callable[[], Limits]] = ContextVar("limits", default=Limits)


@contextmanager
def within(limits: Callable[[], Limits]) -> Iterator[None]:
    """Has everything within read files under these limits; they are asked for once, at the first file."""
    token = _FORCED.set(cache(limits))
    try:
        yield
    finally:
        _FORCED.reset(token)


def current_limits() -> Limits:
    """The limits in force."""
    return _FORCED.get()()

"""Compiled regular expressions, kept from one run to the next.

A new posting needs some 800 of them, and Python takes 0.25 s of processor time to compile them, as long as the bare
libraries take to read a resume. What it makes of one, a list of numbers that it checks again before it uses them,
depends on the pattern, its flags and Python alone. See docs/decisions/0008-what-a-start-costs.md.
"""

import json
import re
import sys
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from tailor.cache.store import Store

_KIND = "patterns"
_MOST = 3_000
"""Patterns; with more, some made for one document only, those that this run did not use are let go."""
_MOST_TOGETHER = 1_200
"""The same of those that every run needs, some 750: those of a former version of the program go."""
_WORTH_KEEPING = 60
"""New patterns; fewer are mostly of one document, and to write all anew costs as much as to compile them."""
_CODE = "I"
_DAMAGED = (ValueError, TypeError, KeyError, OverflowError, RuntimeError)
"""What a list of numbers raises that is none of Python's own."""

_Key = tuple[str, int]
_Entry = tuple[int, int, dict[str, int], bytes]
"""All flags, how many groups, the numbers of those that have a name, and the code."""


@contextmanager
def kept_patterns(store: Store, kind: str = _KIND, *, together: bool = False) -> Iterator[None]:
    """Within, what the store has under this kind is not compiled again; at the end it has what was new.

    A Python that is built otherwise than expected compiles everything, as ever.

    Args:
        store: Where they are kept.
        kind: Under which name.
        together: Whether every run needs the same ones: then even a single new one is kept.
    """
    compiler = _python_compiler()
    if compiler is None:
        yield
        return
    patterns = _Patterns(store, kind, compiler)
    usual, compiler.compile = compiler.compile, patterns.compile
    try:
        yield
    finally:
        compiler.compile = usual
        patterns.keep(together=together)


def _python_compiler() -> Any:
    """The module that compiles patterns, None where it has not the parts that CPython 3.11 to 3.14 have."""
    try:
        compiler = import_module("re._compiler")
        parts = (compiler.compile, compiler._code, compiler._parser.parse, compiler._sre.compile)  # noqa: SLF001  checked
        fits = all(map(callable, parts)) and array(_CODE).itemsize == compiler._sre.CODESIZE  # noqa: SLF001
    except (ImportError, AttributeError):
        return None
    return compiler if fits and sys.implementation.name == "cpython" else None


class _Patterns:
    def __init__(self, store: Store, kind: str, compiler: Any) -> None:
        self._store, self._kind = store, kind
        self._parse, self._code, self._make = compiler._parser.parse, compiler._code, compiler._sre.compile  # noqa: SLF001
        self._usual = compiler.compile
        self._version = f"{sys.version} {compiler._sre.MAGIC}"  # noqa: SLF001
        content = store.get(kind, self._version)
        self._known = _unpacked(content) if content else {}
        self._used: dict[_Key, _Entry] = {}
        self._new = 0

    def compile(self, pattern: Any, flags: int = 0) -> Any:
        """As `re._compiler.compile`."""
        if not isinstance(pattern, str) or flags & re.DEBUG:
            return self._usual(pattern, flags)
        key = (pattern, int(flags))
        entry = self._known.get(key)
        if entry is not None:
            try:
                made = self._finished(pattern, entry)
            except _DAMAGED:
                self._known.clear()
            else:
                self._used[key] = entry
                return made
        entry = self._used[key] = self._compiled(pattern, flags)
        self._new += 1
        return self._finished(pattern, entry)

    def _compiled(self, pattern: str, flags: int) -> _Entry:
        parsed = self._parse(pattern, flags)
        state = parsed.state
        code = array(_CODE, self._code(parsed, flags))
        return int(flags | state.flags), state.groups - 1, state.groupdict, code.tobytes()

    def _finished(self, pattern: str, entry: _Entry) -> Any:
        flags, groups, names, code = entry
        places: list[str | None] = [None] * (groups + 1)
        for name, place in names.items():
            places[place] = name
        return self._make(pattern, flags, array(_CODE, code).tolist(), groups, names, tuple(places))

    def keep(self, *, together: bool) -> None:
        """Stores them, if enough are new."""
        if self._new >= (1 if together else _WORTH_KEEPING):
            every = self._known | self._used
            most = _MOST_TOGETHER if together else _MOST
            self._store.put(self._kind, {self._version: _packed(every if len(every) <= most else self._used)})


def _packed(entries: dict[_Key, _Entry]) -> bytes:
    """A line of JSON that says what there is, and then the codes, one behind the other."""
    rows = [[*key, *told, len(code)] for key, (*told, code) in entries.items()]
    return json.dumps(rows).encode("ascii") + b"\n" + b"".join(code for *_, code in entries.values())


def _unpacked(content: bytes) -> dict[_Key, _Entry]:
    head, _, codes = content.partition(b"\n")
    entries: dict[_Key, _Entry] = {}
    place = 0
    try:
        for pattern, given, flags, groups, names, length in json.loads(head):
            entries[pattern, given] = flags, groups, names, codes[place : place + length]
            place += length
    except _DAMAGED:
        return {}
    return entries

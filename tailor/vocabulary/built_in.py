"""The files of the built-in terms, and their terms read one by one: a short text needs a few of nine thousand."""

import hashlib
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import chain
from typing import overload

from tailor.vocabulary.grammar import is_header, parse_numbered, parse_terms
from tailor.vocabulary.index import NameKeys, find_keys
from tailor.vocabulary.term import Term


@cache
def built_in_files() -> tuple[tuple[str, str], ...]:
    """Name and content of each file, in the order of their names."""
    folder = files("tailor.vocabulary") / "terms"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".txt"))
    return tuple((name, (folder / name).read_text("utf-8")) for name in names)


def names_stamp() -> str:
    """A hash over all that decides under which keys the names are found: the files, and the code that reads them."""
    digest = hashlib.blake2b(sys.version.encode(), digest_size=16)
    for package in ("tailor.vocabulary", "tailor.text"):
        for path in sorted(_files(files(package)), key=str):
            digest.update(f"{path.name}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def _files(folder: Traversable) -> Iterator[Traversable]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from () if entry.name == "__pycache__" else _files(entry)
        else:
            yield entry


def find_built_in_keys() -> NameKeys:
    """The keys of all built-in names, with the first name of each line."""
    firsts: dict[tuple[str, int], int] = {}
    terms, place = [], 0
    for name, text in built_in_files():
        for number, term in parse_numbered(text, name):
            firsts.setdefault((name, number), place)
            terms.append(term)
            place += len(term.names)
    keys = find_keys(terms)
    return NameKeys(keys.keys, keys.places, keys.longest, "\n".join(map(str, firsts.values())))


class LateNames(Sequence[tuple[Term, str]]):
    """All built-in terms with each of their names, whose lines are read when they are asked for."""

    def __init__(self, known: NameKeys) -> None:
        self._firsts = [*map(int, known.firsts.split("\n"))]
        self._rows = _rows()
        self._read = lru_cache(None)(self._names_of)

    def __len__(self) -> int:
        return self._firsts[-1] + len(self._read(len(self._firsts) - 1))

    @overload
    def __getitem__(self, place: int, /) -> tuple[Term, str]: ...
    @overload
    def __getitem__(self, place: slice, /) -> Sequence[tuple[Term, str]]: ...
    def __getitem__(self, place: int | slice, /) -> tuple[Term, str] | Sequence[tuple[Term, str]]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        row = bisect_right(self._firsts, place) - 1
        return self._read(row)[place - self._firsts[row]]

    def _names_of(self, row: int) -> list[tuple[Term, str]]:
        return [(term, name) for term in self._rows[row].terms for name in term.names]


class _Row:
    """A line of a file with the headers that stand above it."""

    __slots__ = ("_file", "_headers", "_line")

    def __init__(self, file: str, headers: Sequence[str], line: str) -> None:
        self._file, self._headers, self._line = file, headers, line

    @property
    def terms(self) -> tuple[Term, ...]:
        """Its terms: the one that it names, and the narrower ones."""
        return parse_terms("\n".join((*self._headers, self._line)), self._file)


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(chain.from_iterable(_rows_of(name, text) for name, text in built_in_files()))


def _rows_of(name: str, text: str) -> Iterator[_Row]:
    headers: tuple[str, ...] = ()
    for raw in text.removeprefix("\ufeff").splitlines():
        line = raw.strip()
        if is_header(line):
            headers = (*headers, line)
        elif line and not line.startswith("#"):
            yield _Row(name, headers, line)

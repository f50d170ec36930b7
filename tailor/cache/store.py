"""Entries by kind and key in one SQLite file of the platform's cache folder.

Readable by its owner only. Several processes write to it at once; an entry carries a check sum, an entry or a file that
is damaged counts as absent, and a file that SQLite cannot read is removed and begun anew.
"""

import hashlib
import os
import sqlite3
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SCHEMA_VERSION = 1
_LIMIT = 300_000_000
"""The most that the file may hold, in bytes: some two thousand postings with their phrases."""
_KEPT = 0.7
"""How much of the limit is left when the longest unused entries are removed."""
_PATIENCE = 5.0
"""Seconds that a process waits for another to finish writing."""
_ATTEMPTS, _PAUSE = 5, 0.05
"""How often, and after how many seconds, it is tried to open a file that another process is just making."""
_CHUNK = 500
"""The most keys in one question; SQLite takes 999 at least."""

_SCHEMA = """
create table entry (
    kind text not null, key text not null, value blob not null, sum blob not null, used integer not null,
    unique (kind, key)
);
create index entry_used on entry (used);
"""


@dataclass(frozen=True, slots=True)
class CacheFacts:
    """What lies in the cache: its file, bytes on disk, and how many entries of each kind."""

    path: Path
    size: int
    entries: tuple[tuple[str, int], ...]


class Store:
    """The cache, open; every failure of it is silent, as if the entry were not there.

    Args:
        path: The file; made with its folder when something is stored.
        limit: The most bytes that the file may hold.
    """

    def __init__(self, path: Path, limit: int = _LIMIT) -> None:
        self.path = path
        self._limit = limit
        self._connection: sqlite3.Connection | None = None
        self._process = 0
        self._turn = 0
        self._seen: set[tuple[str, str]] = set()

    def get(self, kind: str, key: str) -> bytes | None:
        """The entry, None where there is none (or none that is whole)."""
        return self.get_many(kind, [key]).get(key)

    def get_many(self, kind: str, keys: Iterable[str]) -> dict[str, bytes]:
        """The entries that there are, by key."""
        wanted, found = list(keys), {}
        for first in range(0, len(wanted), _CHUNK):
            part = wanted[first : first + _CHUNK]
            question = f"select key, value, sum from entry where kind = ? and key in ({','.join('?' * len(part))})"  # noqa: S608
            for key, value, check in self._run(question, [kind, *part]):
                if isinstance(value, bytes) and check == _sum(kind, key, value):
                    found[key] = value
                    self._seen.add((kind, key))
        return found

    def put(self, kind: str, entries: Mapping[str, bytes]) -> None:
        """Stores entries by key, in place of older ones."""
        rows = [(kind, key, value, _sum(kind, key, value), self._now()) for key, value in entries.items()]
        self._run_many("insert or replace into entry (kind, key, value, sum, used) values (?, ?, ?, ?, ?)", rows)

    def close(self) -> None:
        """Notes which entries were used, removes the longest unused ones beyond the limit, and lets go of the file."""
        if self._connection is None or self._process != os.getpid():
            return
        turn = self._now()
        marks = [(turn, kind, key, turn) for kind, key in sorted(self._seen)]
        self._run_many("update entry set used = ? where kind = ? and key = ? and used < ?", marks)
        self._seen.clear()
        self._trim()
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _now(self) -> int:
        """A number that grows by one with each process that opens the file: the cache's clock."""
        if self._turn == 0:
            rows = self._run("select coalesce(max(used), 0) + 1 from entry", [])
            self._turn = rows[0][0] if rows else 1
        return self._turn

    def _trim(self) -> None:
        pages = self._run("select page_count * page_size from pragma_page_count, pragma_page_size", [])
        if not pages or pages[0][0] <= self._limit:
            return
        rows = self._run("select used, rowid, length(value) from entry order by used, rowid", [])
        remaining = sum(size for _, _, size in rows) * (1 - self._limit * _KEPT / pages[0][0])
        last = (0, 0)
        for used, number, size in rows:
            if remaining <= 0:
                break
            remaining, last = remaining - size, (used, number)
        self._run_many("delete from entry where (used, rowid) <= (?, ?)", [last])
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.executescript("pragma incremental_vacuum")  # which `execute` would do for one page

    def _run(self, question: str, values: list[Any]) -> list[Any]:
        connection = self._open()
        if connection is None:
            return []
        try:
            return connection.execute(question, values).fetchall()
        except sqlite3.Error as error:
            self._give_up(error)
            return []

    def _run_many(self, command: str, rows: list[Any]) -> None:
        connection = self._open() if rows else None
        if connection is None:
            return
        try:
            with connection:
                connection.execute("begin immediate")
                connection.executemany(command, rows)
        except sqlite3.Error as error:
            self._give_up(error)

    def _open(self) -> sqlite3.Connection | None:
        """The connection of this process: one that was open before a fork belongs to the other."""
        if self._process == os.getpid():
            return self._connection
        self._process, self._seen = os.getpid(), set()
        self._connection = None
        try:
            self._connection = _connect_patiently(self.path)
        except sqlite3.DatabaseError as error:
            self._give_up(error)
            if not self.path.exists():  # it was damaged, and is begun anew
                with suppress(sqlite3.Error, OSError):
                    self._connection = _connect(self.path)
        except OSError:
            return None
        return self._connection

    def _give_up(self, error: sqlite3.Error) -> None:
        """Does without the cache from here on; a file that is damaged is removed, one that is busy or full is left."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if not isinstance(error, sqlite3.OperationalError):
            _remove(self.path)


def _connect_patiently(path: Path) -> sqlite3.Connection:
    """The connection; SQLite does not wait by itself while another process lays the file out or lets go of it."""
    for _ in range(_ATTEMPTS):
        try:
            return _connect(path)
        except sqlite3.OperationalError:
            time.sleep(_PAUSE)
    return _connect(path)


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.parent.chmod(0o700)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0), 0o600))
    path.chmod(0o600)
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        if connection.execute("pragma user_version").fetchone()[0] != _SCHEMA_VERSION:
            _lay_out(connection)
        connection.execute("pragma synchronous = off")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _lay_out(connection: sqlite3.Connection) -> None:
    """Makes the tables; another process may be doing the same."""
    connection.execute("pragma auto_vacuum = incremental")
    connection.execute("pragma journal_mode = wal")
    connection.execute("begin immediate")
    if connection.execute("pragma user_version").fetchone()[0] != _SCHEMA_VERSION:
        connection.execute("drop table if exists entry")
        for command in _SCHEMA.split(";"):
            connection.execute(command)
        connection.execute(f"pragma user_version = {_SCHEMA_VERSION}")
    connection.execute("commit")


def _sum(kind: str, key: str, value: bytes) -> bytes:
    return hashlib.blake2b(f"{kind}\0{key}\0".encode() + value, digest_size=8).digest()


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def cache_path() -> Path:
    """Where the cache lies."""
    import platformdirs  # noqa: PLC0415  only where a cache is used

    return Path(platformdirs.user_cache_dir("tailor", appauthor=False)) / "cache.db"


def open_store() -> Store:
    """The cache of this user."""
    return Store(cache_path())


def describe_cache() -> CacheFacts:
    """What lies in the cache of this user."""
    path = cache_path()
    if not path.exists():
        return CacheFacts(path, 0, ())
    store = Store(path)
    entries = store._run("select kind, count(*) from entry group by kind order by kind", [])  # noqa: SLF001  its own module
    store.close()
    files = (path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm"))
    size = sum(file.stat().st_size for file in files if file.exists())
    return CacheFacts(path, size, tuple((str(kind), int(count)) for kind, count in entries))


def clear_cache() -> Path:
    """Removes the cache of this user; gives the file that is gone."""
    path = cache_path()
    _remove(path)
    return path

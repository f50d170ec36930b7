"""Bringing a journal's tables to the newest version."""

import sqlite3
from collections.abc import Iterator
from importlib.resources import files

from tailor.errors import InputError


def migrate(connection: sqlite3.Connection, where: str) -> None:
    """Applies the versions that the journal lacks, all or none; the version is kept in SQLite's `user_version`.

    Args:
        connection: Open, in autocommit mode.
        where: The journal's path, for messages.

    Raises:
        InputError: A newer program wrote this journal.
    """
    scripts = _scripts()
    if _version(connection, where, len(scripts)) == len(scripts):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # another process may have done it while this one waited
        for script in scripts[_version(connection, where, len(scripts)) :]:
            for statement in _statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(scripts)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection, where: str, newest: int) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > newest:
        raise InputError("a newer version of tailor wrote this journal", where=where, hint="install that version")
    return version


def _scripts() -> list[str]:
    folder = files("tailor.journal") / "schema"
    found = sorted((item for item in folder.iterdir() if item.name.endswith(".sql")), key=lambda item: item.name)
    return [item.read_text(encoding="utf-8") for item in found]


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""

"""Events, employers' messages and exports <-> the journal; no document is tailored here."""

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tailor.config import find_journal
from tailor.errors import InputError
from tailor.journal import Journal
from tailor.model import Application, Event, Message, Reply

if TYPE_CHECKING:
    from tailor.journal import Archived, Due
    from tailor.vocabulary import NameKeys


def open_journal(*, create: bool) -> Journal:
    """The journal of the current folder, open.

    Raises:
        InputError: There is none, and `create` is false.
        OutputError: It cannot be made or written.
    """
    path, in_job_search = find_journal(Path.cwd())
    if not create and not path.exists():
        place = "" if in_job_search else "; beside a tailor.toml it is kept for that job search"
        hint = f"`tailor write` and `tailor log sent JOB` begin one{place}"
        raise InputError("there is no journal yet", where=str(path), hint=hint)
    return Journal(path)


def record_event(opened: Journal, event: Event, now: dt.datetime, files: Sequence[tuple[str, str, bytes]] = ()) -> int:
    """Notes an event of an application, as recorded now, with role, name and content of its files; gives its number.

    Raises:
        InputError: There is no such application, or no such event to correct.
    """
    return opened.add_event(event._replace(recorded=now.isoformat(timespec="seconds")), files)


def record_application(opened: Journal, application: Application, event: Event, now: dt.datetime) -> Application:
    """Stores a new application together with its first event, both or neither, and gives it as stored."""
    first = event._replace(recorded=now.isoformat(timespec="seconds"))
    return opened.application(opened.add_application(replace(application, events=(first,))))


def read_message(path: Path) -> Message:
    """An employer's message in a file: .eml, .txt, .html, .pdf, .docx.

    Raises:
        InputError: The file cannot be read, or holds no text.
    """
    from tailor import readers

    return readers.read_message(path)


def message_from_bytes(content: bytes, name: str) -> Message:
    """An employer's message as it comes from standard input.

    Raises:
        InputError: It cannot be read, or holds no text.
    """
    from tailor import readers

    return readers.message_from_bytes(content, name)


def recall_phrases(message: Message) -> None:
    """Has the cache keep what the phrases for replies are compiled to, which takes half of the time of reading one.

    Only theirs: other patterns are made of a letter's own words, and deleting it from the journal is to be enough.

    Args:
        message: What is to be read; the phrases of its language are recalled.
    """
    from tailor.text import guess_language

    _recall(guess_language(message.text))


@lru_cache
def _recall(language: str) -> None:
    from tailor import cache

    with closing(cache.open_store()) as store:
        with cache.kept_patterns(store, "phrases of all languages", together=True):
            from tailor.journal import replies

            replies.load_shared_phrases()
        with cache.kept_patterns(store, f"phrases in {replies.nearest_language(language)}", together=True):
            replies.load_phrases(language)


def read_reply(message: Message) -> Reply:
    """What a message says; its newest part decides."""
    from tailor.journal import replies

    return replies.read_reply(message, _vectors if knows_meanings() else None, _names_tool)


def knows_meanings() -> bool:
    """Whether the weights for replies fit the model in use; else words and phrases are weighed alone.

    Raises:
        InputError: `TAILOR_MODEL` names no file.
    """
    from tailor.embedding import load_embedder
    from tailor.journal import replies

    return replies.fits_weights(load_embedder().identity)


def read_table(path: Path) -> tuple[str, str]:
    """The text of an export or of a table that a person kept, and what is to be told of how it was read.

    Raises:
        InputError: It is no text.
    """
    content = path.read_bytes()
    try:
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        from tailor.readers.decoding import decode

        text, notes = decode(content, str(path))
        return text, "; ".join(note.text for note in notes)


def read_letters(archive: "Sequence[Archived]") -> "tuple[Archived, ...]":
    """The exported applications, whose letters are read where no reading came with them: a CSV holds none."""
    return tuple(
        replace(item, application=replace(item.application, events=tuple(map(_read_again, item.application.events))))
        if any(event.letter and event.reply is None for event in item.application.events)
        else item
        for item in archive
    )


def _read_again(event: Event) -> Event:
    unread = event.letter.strip() and event.reply is None
    return event._replace(reply=read_reply(Message(event.letter))) if unread else event


def _vectors(texts: Sequence[str]) -> Any:
    """The unit vectors of sentences of a letter, which no cache keeps: deleting it from the journal is to be enough."""
    from tailor.embedding import load_embedder

    return load_embedder().embed(texts, stored=False)


def _names_tool(text: str) -> bool:
    from tailor.vocabulary import names_at_hand

    return any(mention.term.named for mention in names_at_hand().find(text))


def recall_names(*, kept: bool) -> None:
    """Has the cache keep under which keys the names of the vocabulary are found, where it may."""
    from tailor.vocabulary import keep_names

    keep_names(_kept_names if kept else None)


def _kept_names(stamp: str, find: Callable[[], "NameKeys"]) -> "NameKeys":
    from tailor import cache
    from tailor.vocabulary import NameKeys

    with cache.using(cache.open_store()):
        return cache.remember_as("names by line", stamp, NameKeys, find)


def write_text(path: Path, text: str, *, force: bool = False) -> None:
    """Writes an export; never over another file unless `force`.

    Raises:
        OutputError: The file is there already, or cannot be written.
    """
    from tailor import writers

    writers.write_file(path, text.encode(), force=force)


def export_calendar(dues: "Sequence[Due]", path: Path, now: dt.datetime, *, force: bool) -> None:
    """Writes what is due as a calendar file, a day each; what is overdue stands today, where it is seen.

    The day of an interview is called so: whoever reads it there has prepared.

    Raises:
        OutputError: The file is there already, or cannot be written.
    """
    from tailor import writers
    from tailor.journal import DueKind

    titles = {DueKind.PREPARE_INTERVIEW: "Interview"}
    days = [
        writers.CalendarDay(
            f"{due.application.number}-{due.kind.name.lower()}-{due.by:%Y%m%d}@tailor",
            max(due.by, now.date()),
            f"{titles.get(due.kind, due.kind.value.capitalize())}: {due.application.name}",
            due.reason,
        )
        for due in dues
    ]
    writers.write_file(path, writers.calendar_ics(days, now), force=force)

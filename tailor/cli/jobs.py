"""Which job of the journal a person means."""

import datetime as dt
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tailor.cli.boundary import plain_line
from tailor.errors import InputError
from tailor.model import Application

if TYPE_CHECKING:
    from tailor.journal import Journal

_MOST_LISTED = 9
_AT = re.compile(r"\s+(at|@|bei|beim|chez)\s+", re.IGNORECASE)
_LANGUAGE_OF = {"at": "en", "bei": "de", "beim": "de", "chez": "fr"}


def is_job_folder(words: str) -> bool:
    """Whether the words are the path of a folder that `tailor write` made."""
    return (Path(words) / "report.json").is_file()


def prepared_folder(words: str) -> str:
    """The folder that `tailor write` made for a job, by its path or by its name within `out`; empty without one."""
    return next((path for path in (words, f"out/{words}") if is_job_folder(path)), "")


def choose_application(
    opened: "Journal", words: str, *, new: bool = False, now: dt.datetime | None = None, ask: bool = True
) -> Application:
    """The application that the words mean.

    Args:
        opened: The journal.
        words: A folder, a number, a company, or words of the name.
        new: Whether to make one up, not yet stored (number 0), when it is not there.
        now: The time; needed to add what is not there.
        ask: Whether standard input is free for a question.

    Raises:
        InputError: Nothing fits, or several do and nobody can be asked.
    """
    from tailor import journal, pipeline

    if is_job_folder(words):
        folder = pipeline.folder_name(opened, Path(words))
        found = tuple(application for application in opened.names() if application.folder == folder)
        if not found and now:
            return pipeline.add_folder(opened, Path(words), now)
    elif (number := _plain_number(words)) and opened.has(number):
        return opened.application(number)
    else:
        found = journal.find_applications(words, opened.names())
    if len(found) == 1:
        return opened.application(found[0].number)
    if found:
        return opened.application(_ask(words, found, ask=ask))
    if now and (made := prepared_folder(words)):
        return pipeline.add_folder(opened, Path(made), now)
    if new:
        return _new_application(words)
    hint = (
        "`tailor log --all` shows what there is; a folder that `tailor write` made is added; so is any name with --new"
    )
    raise InputError(f"no job in the journal is called {words!r}", hint=hint)


def _plain_number(words: str) -> int:
    """The number of an application, which need not be looked for among the names; 0 where the words are none."""
    digits = words.strip().removeprefix("#")
    return int(digits) if re.fullmatch(r"[1-9][0-9]{0,9}", digits) else 0


def choose_day(words: str, today: dt.date, *, ahead: bool) -> dt.date:
    """The day that the words mean; one that lies ahead only where `ahead`.

    Raises:
        InputError: They mean no day, or one that lies ahead and must not.
    """
    named = {"today": today, "yesterday": today - dt.timedelta(days=1)}
    try:
        day = named.get(words) or dt.date.fromisoformat(words)
    except ValueError:
        raise InputError(f"{words!r} is not a day", hint="give it like 2026-03-31, or say today or yesterday") from None
    if day > today and not ahead:
        raise InputError(f"{day} lies ahead", hint="only an interview can be noted before its day")
    return day


def _ask(words: str, found: Sequence[Application], *, ask: bool) -> int:
    lines = [f"{application.number}: {plain_line(application.name)}" for application in found[:_MOST_LISTED]]
    if not (ask and sys.stdin.isatty() and sys.stdout.isatty()):
        listed = "; ".join(lines)
        raise InputError(f"{words!r} may mean {len(found)} jobs ({listed})", hint="give the number")
    click.echo("\n".join([f"{words!r} may mean:", *(f"  {line}" for line in lines)]))
    numbers = click.Choice([str(application.number) for application in found])
    return int(click.prompt("Which one", type=numbers, show_choices=False))


def _new_application(words: str) -> Application:
    found = _AT.search(words)
    title, company = (words[: found.start()], words[found.end() :]) if found else ("", words)
    language = _LANGUAGE_OF.get(found[1].lower(), "") if found else ""
    job = "-".join(words.lower().split())
    return Application(job=job, company=company.strip(), title=title.strip(), language=language)

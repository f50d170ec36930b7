"""Options that several commands share, made from the settings."""

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tailor.config import Settings, describe_settings, load_settings
from tailor.errors import InputError, SettingsError

if TYPE_CHECKING:
    from tailor.model import Document
    from tailor.readers.web import Page

Command = TypeVar("Command", bound=Callable[..., Any])

posting_argument = click.argument("posting", metavar="POSTING")
local_option = click.option(
    "--allow-local", is_flag=True, help="Allow a web address on this machine or in a private network."
)
cache_option = click.option("--cache/--no-cache", default=None, help="Remember what was read, for the next time.")
force_option = click.option("--force", is_flag=True, help="Overwrite files that the program did not write.")


def settings_options(*names: str) -> Callable[[Command], Command]:
    """Adds an option for each named setting; the command gets their values (None where not given)."""
    known = {name: (metavar, doc) for name, metavar, doc in describe_settings()}

    def decorate(command: Command) -> Command:
        for name in reversed(names):
            metavar, doc = known[name]
            option = f"--{name.replace('_', '-')}"
            if metavar == "SWITCH":
                command = click.option(option, is_flag=True, default=None, help=doc)(command)
            else:
                command = click.option(option, metavar=metavar, default=None, help=doc)(command)
        return command

    return decorate


def settings_of(given: dict[str, Any]) -> Settings:
    """The settings in force: `tailor.toml`, environment, then the options given.

    Raises:
        SettingsError: A name or value is unknown.
    """
    settings = load_settings(Path.cwd(), os.environ).updated(given)
    _use_cache(settings)
    if settings.vocabulary and "vocabulary" in given:
        _tell_doubts(settings.vocabulary)
    return settings


def _tell_doubts(vocabulary: tuple[Path, ...]) -> None:
    """Says on standard error what in the person's own skill names works otherwise than meant."""
    from tailor.cli.boundary import plain_line
    from tailor.vocabulary import doubts_of

    for doubt in doubts_of(vocabulary):
        click.echo(f"tailor: {plain_line(doubt)}", err=True)


def _use_cache(settings: Settings) -> None:
    """Has the command look into the cache, and let go of it at its end."""
    from tailor import cache

    context = click.get_current_context(silent=True)
    if settings.cache and context is not None and cache.current_store() is None:
        store = cache.open_store()
        context.with_resource(cache.using(store))
        context.with_resource(cache.kept_patterns(store))


def resume_of(settings: Settings) -> Path:
    """The path of the resume.

    Raises:
        SettingsError: Neither an option nor a setting names one.
    """
    if settings.resume is None:
        raise SettingsError("no resume was named", hint="give --resume FILE, or set resume in tailor.toml")
    return settings.resume


def read_standard_input() -> bytes:
    """Everything on standard input.

    Raises:
        InputError: Nothing came.
    """
    content = sys.stdin.buffer.read()
    if not content.strip():
        raise InputError("nothing came on standard input", where="-", hint="pipe the posting's text into the command")
    return content


def fetch_page(given: str, *, allow_local: bool) -> "Page | None":
    """The page at a web address; None when what was given is a file's name.

    Raises:
        InputError: The address does not give a page.
    """
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", given):
        return None
    from tailor.readers.web import fetch

    return fetch(given, allow_local=allow_local)


def open_document(given: str, page: "Page | None") -> "Document":
    """The document of a page, of standard input for `-`, or of a file.

    Raises:
        InputError: It cannot be read.
    """
    from tailor import pipeline

    if page is not None:
        return pipeline.document_from_page(page)
    if given == "-":
        return pipeline.document_from_bytes(read_standard_input(), "standard input")
    return pipeline.read_document(Path(given))

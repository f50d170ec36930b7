"""Where errors end: a message and an exit code for each kind."""

import datetime as dt
import os
import platform
import re
import traceback
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tailor.errors import BrokenPromiseError, TailorError

if TYPE_CHECKING:
    from tailor.readers.limits import Limits

_OUR_BUG = 3
STOPPED = 130
"""By Ctrl-C; 128 and the signal's number, as shells have it."""
_ENDS: dict[type[BaseException], tuple[str, int]] = {
    BrokenPipeError: ("", 1),
    KeyboardInterrupt: ("stopped", STOPPED),
    MemoryError: ("there was not enough memory for this file", 1),
}


class TailorGroup(click.Group):
    """A group whose commands end in one line, never in a traceback.

    Exit codes: 0 done, 1 the person's problem or a failed check, 2 usage, 3 our bug (with a log file), 130 stopped by
    Ctrl-C.
    """

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Runs all of it; what happens before a command is invoked, as printing its help, ends in one line too."""
        try:
            return super().main(*args, **kwargs)
        except OSError as error:
            click.echo(f"tailor: {_said(error)}", err=True)
            raise SystemExit(1) from error

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """Reads the options; Ctrl-C ends it as it ends a command."""
        try:
            return super().make_context(*args, **kwargs)
        except KeyboardInterrupt as error:
            click.echo("tailor: stopped", err=True)
            raise SystemExit(STOPPED) from error

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command and turns its errors into messages."""
        try:
            from tailor.readers.limits import within

            ctx.with_resource(within(_limits))
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except click.Abort as error:
            if not isinstance(error.__context__, KeyboardInterrupt):  # which click makes one of at a question
                raise
            click.echo(err=True)
            said, code = _ENDS[KeyboardInterrupt]
        except (BrokenPipeError, KeyboardInterrupt, MemoryError) as error:
            said, code = _ENDS[type(error)]
        except Exception as error:  # noqa: BLE001  the one boundary: whatever is left is a bug of ours
            said, code = _end_of(error)
        if said:
            click.echo(f"tailor: {said}", err=True)
        return ctx.exit(code)


def _end_of(error: Exception) -> tuple[str, int]:
    """What to say of an error, in one line, and the exit code."""
    if isinstance(error, BrokenPromiseError):
        log = _write_log(error, map(masked, error.details))
        return f"{plain_line(str(error))}; details for a report are in {log}", error.exit_code
    if isinstance(error, TailorError):
        return plain_line(str(error)), error.exit_code
    if isinstance(error, OSError):
        return _said(error), 1
    log = _write_log(error)
    return f"a bug of ours: {plain_line(repr(error))}; details for a report are in {log}", _OUR_BUG


def _said(error: OSError) -> str:
    """What the system refused; without a file's name it was what is printed."""
    reason = error.strerror or str(error)
    if error.filename:
        return plain_line(f"{error.filename}: {reason}")
    return f"the output could not be written ({reason}); make room, or send it elsewhere"


def _limits() -> "Limits":
    """What reading a document may cost, by the settings of this folder."""
    from tailor.config import load_settings
    from tailor.readers.limits import Limits

    settings = load_settings(Path.cwd(), os.environ)
    mega = 1_000_000
    return Limits(
        seconds=settings.read_seconds,
        memory=settings.read_memory * mega,
        size=settings.read_size * mega,
        pages=settings.read_pages,
        unpacked=settings.read_unpacked * mega,
        apart=settings.read_apart,
    )


def plain_line(text: str) -> str:
    """A text of a document or an error as one line without control characters, safe to print on a terminal."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 event", "3 events"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def masked(text: str) -> str:
    """The shape of a private text: its letters and digits replaced, so that a report can be sent to anybody."""
    return re.sub(r"[^\W\d_]", "x", re.sub(r"\d", "9", text))


def _write_log(error: Exception, details: Iterable[str] = ()) -> Path:
    """Writes versions, the traceback (which shows code, not documents) and details to a file and gives its path."""
    import platformdirs

    folder = platformdirs.user_log_path("tailor", ensure_exists=True)
    log = folder / f"error-{dt.datetime.now(tz=dt.UTC):%Y%m%d-%H%M%S}-{os.getpid()}.txt"  # noqa: TID251  a log's name
    frames = "".join(traceback.format_tb(error.__traceback__))
    versions = f"python {platform.python_version()} on {platform.platform()}"
    log.touch(mode=0o600)
    log.write_text("\n".join((versions, type(error).__name__, frames, *details)), encoding="utf-8")
    return log

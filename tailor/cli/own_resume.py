"""Which resume an application was made with, where `tailor.toml` names another one."""

import hashlib
from pathlib import Path

import click

from tailor.cli.boundary import plain_line
from tailor.cli.options import resume_of
from tailor.config import Settings
from tailor.model import Application


def resume_used(application: Application, home: Path, settings: Settings, *, named: bool) -> Path:
    """The resume for a letter or a sheet about an application.

    That is the one that the command line names, else the application's own: the file of its name beside the journal or
    beside the resume in force. Where that is not found, or is another person's work, it is said on standard error.

    Args:
        application: Says the name and the hash of the resume that was used.
        home: The folder of the journal.
        settings: Name the resume in force.
        named: Whether the command line names it.

    Raises:
        SettingsError: No resume is named anywhere.
    """
    if named or not application.resume_name:
        return resume_of(settings)
    if settings.resume and _is_same(settings.resume, application):
        return settings.resume
    folders = [home, settings.resume.parent] if settings.resume else [home]
    present: list[Path] = [path for folder in folders if (path := folder / application.resume_name).is_file()]
    same = [path for path in present if _digest(path) == application.resume_hash]
    if present:
        return (same or present)[0]
    used = resume_of(settings)
    click.echo(
        f"tailor: the application was made with {plain_line(application.resume_name)}, which is not here;"
        f" {plain_line(used.name)} is used: see that the name and the facts are right, or give --resume FILE",
        err=True,
    )
    return used


def _is_same(path: Path, application: Application) -> bool:
    """Whether a file is the resume that was used, maybe changed since."""
    return path.name == application.resume_name or (path.is_file() and _digest(path) == application.resume_hash)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()

"""`tailor review`: the report as a page that takes answers."""

import os
from pathlib import Path
from typing import Any

import click

from tailor.cli.options import cache_option, force_option, settings_of, settings_options
from tailor.config import current_time
from tailor.errors import InputError

_MINUTE = 60


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@settings_options("resume", "vocabulary")
@click.option("--posting", metavar="FILE", type=click.Path(path_type=Path), help="The posting, if it was moved.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port (default: any free one).")
@click.option("--idle", metavar="MINUTES", type=click.FloatRange(min=0.01), default=30, help="Stop after that long.")
@click.option("--open/--no-open", "show", default=True, help="Open the page in the browser.")
@force_option
@cache_option
def review(folder: Path, posting: Path | None, port: int, idle: float, show: bool, force: bool, **given: Any) -> None:
    """Review the report in DIR in the browser, answer it, and write the documents anew.

    The page is served on this machine only, behind an address that nobody can guess, and ends by itself.
    """
    from tailor import pipeline
    from tailor.review import Desk, serve

    made_from = pipeline.read_recipe(folder)
    if posting is None and made_from.posting is None:
        raise InputError(
            "this folder does not say from which posting it was made", where=str(folder), hint="give --posting FILE"
        )
    settings = settings_of({**made_from.given, **{name: value for name, value in given.items() if value is not None}})
    desk = Desk(folder, posting or made_from.posting or folder, settings, current_time(os.environ), force=force)

    def started(address: str) -> None:
        click.echo(f"review at {address}")
        click.echo(f"ends with Ctrl-C, or after {idle:g} minutes without use", err=True)
        if show:
            click.launch(address)

    try:
        serve(desk, started, port=port, idle=idle * _MINUTE)
    except KeyboardInterrupt:
        click.echo("the review has ended", err=True)

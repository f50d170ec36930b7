"""`tailor lessons`: what the applications so far have in common."""

import json
import os
from pathlib import Path

import click

from tailor.config import current_time, load_settings


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@click.option("--html", type=click.Path(path_type=Path), metavar="FILE", help="Write a page with plots.")
@click.option("--markdown", type=click.Path(path_type=Path), metavar="FILE", help="Write it as Markdown.")
@click.option("--force", is_flag=True, help="Overwrite the files.")
def lessons(as_json: bool, html: Path | None, markdown: Path | None, force: bool) -> None:
    """Show where applications stop, which gaps recur, and what to do next."""
    from tailor import pipeline

    pipeline.recall_names(kept=load_settings(Path.cwd(), os.environ).cache)
    with pipeline.open_journal(create=False) as opened:
        drawn = pipeline.draw_lessons(opened, current_time(os.environ).date())
    if html:
        pipeline.write_text(html, pipeline.lessons_html(drawn), force=force)
    if markdown:
        pipeline.write_text(markdown, pipeline.lessons_markdown(drawn), force=force)
    if as_json:
        click.echo(json.dumps(drawn.to_dict(), indent=2, ensure_ascii=False))
        return
    from tailor.cli import show_lessons

    show_lessons.print_lessons(drawn)
    for path in (html, markdown):
        if path:
            click.echo(f"written to {path}")

"""`tailor export`: the resume in another format."""

import os
from pathlib import Path

import click

from tailor.cli.options import force_option, settings_of, settings_options
from tailor.config import current_time

_FORMATS = ("jsonresume", "rendercv", "markdown", "text", "docx")


@click.command()
@click.argument("resume", type=click.Path(path_type=Path))
@click.option("--to", "kind", type=click.Choice(_FORMATS), required=True, help="The format.")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), metavar="FILE", help="The file to write (default: print it)."
)
@settings_options("template", "paper", "density")
@force_option
def export(resume: Path, kind: str, out: Path | None, force: bool, **given: str | None) -> None:
    """Write RESUME in another format: JSON Resume, RenderCV, Markdown, plain text or Word.

    What is written is read back at once; what the format could not hold is listed on standard error.
    """
    from tailor import pipeline, writers
    from tailor.cli.boundary import plain_line
    from tailor.pipeline.exports import EXPORT_FORMATS

    to = next(name for name in EXPORT_FORMATS if name == kind)
    if out is None and to == "docx":
        raise click.UsageError("a Word document needs a file: -o FILE")
    made = pipeline.export(pipeline.read_resume(resume), to, settings_of(given), current_time(os.environ))
    if out is None:
        click.echo(made.content.decode(), nl=False)
    else:
        writers.write_file(out, made.content, force=force)
        click.echo(f"made {out}")
    for line in made.lost:
        click.echo(plain_line(f"not kept as it was: {line}"), err=True)

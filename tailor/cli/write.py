"""`tailor write` and `tailor match`: one posting."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tailor.cli.options import (
    force_option,
    posting_argument,
    read_standard_input,
    resume_of,
    settings_of,
    settings_options,
)
from tailor.config import Settings, current_time

if TYPE_CHECKING:
    from tailor.model import Posting


@click.command()
@posting_argument
@settings_options("resume", "template", "paper", "bullets", "pages", "date", "why", "to", "closing", "vocabulary")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), metavar="DIR", help="The folder to write to (default: out/POSTING)."
)
@force_option
@click.option("-q", "--quiet", is_flag=True, help="Print one line only.")
def write(posting: Path, out: Path | None, force: bool, quiet: bool, **given: str | None) -> None:
    """Write the tailored resume, the cover letter and the report for one POSTING (a file, or - for standard input)."""
    from tailor import pipeline
    from tailor.batch import folder_name
    from tailor.cli import show

    settings = settings_of(given)
    now = current_time(os.environ)
    resume = pipeline.read_resume(resume_of(settings))
    job = pipeline.prepare_job(resume, understand_posting(posting, settings), settings, now)
    folder = out or Path("out") / folder_name(posting.name)
    pipeline.write_job(job, folder, force=force)
    if quiet:
        show.print_line(job.report, folder)
    else:
        show.print_summary(job.report, folder)


@click.command()
@posting_argument
@settings_options("resume", "vocabulary")
@click.option("--json", "as_json", is_flag=True, help="Print the match as JSON.")
@click.option("-o", "--out", type=click.Path(path_type=Path), metavar="DIR", help="Also write the report files here.")
@force_option
def match(posting: Path, as_json: bool, out: Path | None, force: bool, **given: str | None) -> None:
    """Show what the resume shows of what one POSTING asks for; writes no documents."""
    from tailor import pipeline
    from tailor.cli import show

    settings = settings_of(given)
    resume = pipeline.read_resume(resume_of(settings))
    report = pipeline.prepare_report(resume, understand_posting(posting, settings), settings, current_time(os.environ))
    if out:
        pipeline.write_job(pipeline.Job(report, pipeline.render_report(report)), out, force=force)
    if as_json:
        click.echo(json.dumps(report.before.to_dict(), indent=2, ensure_ascii=False))
    else:
        show.print_summary(report, out)


def understand_posting(posting: Path, settings: Settings) -> "Posting":
    """The posting in a file, or on standard input for `-`.

    Raises:
        InputError: It cannot be read or is not a posting.
    """
    from tailor import pipeline, readers

    if str(posting) == "-":
        document = readers.document_from_bytes(read_standard_input(), "standard input")
        return pipeline.posting_from_document(document, settings)
    return pipeline.read_posting(posting, settings)

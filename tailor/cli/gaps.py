"""`tailor gaps`: what many postings ask for and the resume does not show."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tailor.cli.options import force_option, resume_of, settings_of, settings_options
from tailor.config import current_time
from tailor.errors import InputError

if TYPE_CHECKING:
    from tailor.config import Settings
    from tailor.model import Overview


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True), metavar="DIR|POSTING..."
)
@settings_options("resume", "vocabulary")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "csv", "jobs-csv", "json", "markdown", "html"]),
    default="text",
    help="How to print it: csv is a row for each gap, jobs-csv one for each job.",
)
@click.option("-o", "--out", type=click.Path(path_type=Path), metavar="DIR", help="Write overview.html and more there.")
@force_option
def gaps(paths: tuple[Path, ...], form: str, out: Path | None, force: bool, **given: str | None) -> None:
    """Show the gaps over many jobs.

    DIR holds the job folders of an earlier run (such as out); else the POSTINGs, or those in the folders given, are
    matched with the resume, and nothing is written but with -o.
    """
    from tailor import batch, writers
    from tailor.cli import show_overview

    settings = settings_of(given)
    overview = _overview(paths, settings)
    if out:
        batch.save_overview(overview, out, force=force, links=list(paths) == [out])
        click.echo(f"written: {', '.join(str(out / name) for name in batch.OVERVIEW_FILES)}", err=True)
    forms = {
        "csv": writers.gaps_csv,
        "jobs-csv": writers.overview_csv,
        "json": writers.overview_json,
        "markdown": writers.overview_markdown,
        "html": writers.overview_html,
    }
    if form in forms:
        click.echo(forms[form](overview), nl=False)
    else:
        show_overview.print_overview(overview)


def _overview(paths: tuple[Path, ...], settings: "Settings") -> "Overview":
    from tailor.batch import gaps as many
    from tailor.batch import read_overview

    if len(paths) == 1 and many.holds_reports(paths[0]):
        return read_overview(paths[0])
    from tailor import pipeline

    made = [str(path) for path in paths if many.holds_reports(path)]
    if made:
        raise InputError(
            "job folders cannot be seen together with others",
            where=", ".join(made),
            hint="name one folder of them alone, or the postings",
        )
    files = many.posting_files(paths)
    resume = pipeline.read_resume(resume_of(settings))
    found = []
    for file, report in many.match_postings(files, resume, settings, current_time(os.environ)):
        if isinstance(report, str):
            click.echo(f"tailor: {report}", err=True)
        found.append((file, report))
    return many.overview_of(found)

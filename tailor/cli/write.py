"""`tailor write` and `tailor match`: one posting."""

import json
import os
from pathlib import Path
from typing import Any

import click

from tailor.cli.boundary import plain_line
from tailor.cli.options import (
    cache_option,
    fetch_page,
    force_option,
    local_option,
    open_document,
    posting_argument,
    resume_of,
    settings_of,
    settings_options,
)
from tailor.config import current_time


@click.command()
@posting_argument
@settings_options(
    *(
        "resume",
        "style",
        "bold",
        "summary_line",
        "template",
        "letter_template",
        "paper",
        "density",
        "pdf",
        "bullets",
        "pages",
    ),
    *("date", "why", "to", "closing", "vocabulary"),
)
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), metavar="DIR", help="The folder to write to (default: out/POSTING)."
)
@force_option
@local_option
@cache_option
@click.option("-q", "--quiet", is_flag=True, help="Print one line only.")
def write(posting: str, out: Path | None, force: bool, allow_local: bool, quiet: bool, **given: Any) -> None:
    """Write resume, letter and report for one POSTING.

    POSTING is a file, - for standard input, or a web address (https://...), whose page is saved beside the documents.
    """
    from tailor import pipeline
    from tailor.batch import folder_name
    from tailor.cli import show

    settings = settings_of(given)
    now = current_time(os.environ)
    resume = pipeline.read_resume(resume_of(settings))
    page = fetch_page(posting, allow_local=allow_local)
    understood = pipeline.posting_to_answer(open_document(posting, page), settings)
    own = pipeline.own_document(resume_of(settings), settings)
    job = pipeline.prepare_job(resume, understood, settings, now, page, own)
    folder = out or Path("out") / folder_name(page.name if page else Path(posting).name)
    pipeline.write_job(job, folder, force=force, inputs=[resume_of(settings), Path(posting)])
    problem = pipeline.record_prepared(job, folder, resume_of(settings), settings, now)
    if quiet:
        show.print_line(job.report, folder)
    else:
        show.print_summary(job.report, folder)
    if problem:
        click.echo(f"tailor: {plain_line(problem)}", err=True)


@click.command()
@posting_argument
@settings_options("resume", "vocabulary")
@click.option("--json", "as_json", is_flag=True, help="Print the match as JSON.")
@click.option("-o", "--out", type=click.Path(path_type=Path), metavar="DIR", help="Also write the report files here.")
@force_option
@local_option
@cache_option
def match(posting: str, as_json: bool, out: Path | None, force: bool, allow_local: bool, **given: Any) -> None:
    """Show the report on one POSTING; writes no documents."""
    from tailor import pipeline
    from tailor.cli import show

    settings = settings_of(given)
    resume = pipeline.read_resume(resume_of(settings))
    document = open_document(posting, fetch_page(posting, allow_local=allow_local))
    understood = pipeline.posting_to_answer(document, settings)
    report = pipeline.prepare_report(resume, understood, settings, current_time(os.environ))
    if out:
        pipeline.write_job(pipeline.Job(report, pipeline.render_report(report)), out, force=force)
    if as_json:
        click.echo(json.dumps(report.before.to_dict(), indent=2, ensure_ascii=False))
    else:
        show.print_summary(report, out)

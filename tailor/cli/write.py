"""`tailor write` and `tailor match`: one posting."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from tailor.model import Report


@click.command()
@posting_argument
@settings_options(
    *(
        "resume",
        "style",
        "order",
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
    *("date", "tone", "english", "why", "to", "closing", "vocabulary"),
)
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), metavar="DIR", help="The folder to write to (default: out/POSTING)."
)
@force_option
@local_option
@cache_option
@click.option(
    "--answers",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Your answers to the report (default: answers.toml in DIR).",
)
@click.option("-q", "--quiet", is_flag=True, help="Print one line only.")
def write(
    posting: str, out: Path | None, force: bool, allow_local: bool, answers: Path | None, quiet: bool, **given: Any
) -> None:
    """Write resume, letter and report for one POSTING.

    POSTING is a file, - for standard input, or a web address (https://...), whose page is saved beside the documents.
    What your answers say that you hold is written in your words; what you do not have is not asked again in any job.
    """
    from tailor import pipeline
    from tailor.batch import folder_name

    settings = settings_of(given)
    now = current_time(os.environ)
    click.get_current_context().with_resource(pipeline.model_in_time())
    read = pipeline.read_document(resume_of(settings))
    resume = pipeline.resume_from_document(read)
    page = fetch_page(posting, allow_local=allow_local)
    understood = pipeline.posting_to_answer(open_document(posting, page), settings)
    own = pipeline.own_document(read, resume_of(settings), settings)
    folder = out or Path("out") / folder_name(page.name if page else Path(posting).name)
    answered = pipeline.find_answers(folder, understood, answers)
    job = pipeline.prepare_job(resume, understood, settings, now, page, own, answered)
    recipe = pipeline.recipe_of(Path(posting), resume_of(settings), settings)
    recipe = pipeline.recipe_for_page(folder, job.report.files, recipe) if page else recipe
    inputs = [resume_of(settings), Path(posting)]
    pipeline.write_job(job, folder, force=force, inputs=inputs, recipe=recipe, chosen=out is not None)
    pipeline.remember_declined(answered)
    problem = pipeline.record_prepared(job, folder, resume_of(settings), settings, now)
    _print(job.report, folder, quiet=quiet)
    if problem:
        click.echo(f"tailor: {plain_line(problem)}", err=True)


def _print(report: "Report", folder: Path, *, quiet: bool) -> None:
    if quiet:
        from tailor.cli.one_line import print_line

        print_line(report, folder)
    else:
        from tailor.cli.show import print_summary

        print_summary(report, folder)


@click.command()
@posting_argument
@settings_options("resume", "vocabulary")
@click.option("--json", "as_json", is_flag=True, help="Print the match as JSON.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "csv", "json", "markdown", "html"]),
    default="text",
    help="How to print the report.",
)
@click.option("-o", "--out", type=click.Path(path_type=Path), metavar="DIR", help="Also write the report files here.")
@force_option
@local_option
@cache_option
def match(
    posting: str, as_json: bool, out: Path | None, force: bool, allow_local: bool, form: str, **given: Any
) -> None:
    """Show the report on one POSTING; writes no documents."""
    from tailor import pipeline
    from tailor.cli import show

    settings = settings_of(given)
    click.get_current_context().with_resource(pipeline.model_in_time())
    resume = pipeline.read_resume(resume_of(settings))
    document = open_document(posting, fetch_page(posting, allow_local=allow_local))
    understood = pipeline.posting_to_answer(document, settings)
    answered = pipeline.find_answers(out, understood)
    report = pipeline.prepare_report(resume, understood, settings, current_time(os.environ), answered)
    if out:
        pipeline.write_job(pipeline.Job(report, pipeline.render_report(report)), out, force=force)
    if as_json:
        click.echo(json.dumps(report.before.to_dict(), indent=2, ensure_ascii=False))
    elif form != "text":
        click.echo(_in_form(report, form), nl=False)
    else:
        show.print_summary(report, out)


def _in_form(report: "Report", form: str) -> str:
    from tailor import writers

    forms = {
        "csv": writers.report_csv,
        "json": writers.report_json,
        "markdown": writers.report_markdown,
        "html": writers.report_html,
    }
    return forms[form](report)

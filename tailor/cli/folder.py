"""`tailor init`, `plan`, `rules` and `table`: a folder of postings under make."""

import shlex
import shutil
import sys
from importlib.resources import files
from pathlib import Path

import click

from tailor.cli.options import resume_of, settings_of, settings_options


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--resume", default="resume.docx", metavar="FILE", help="The name of your resume in that folder.")
def init(folder: Path, resume: str) -> None:
    """Lay out a job-search folder for make."""
    from tailor.batch import create_job_search

    command = "tailor" if shutil.which("tailor") else f"{shlex.quote(sys.executable)} -m tailor"
    for path in create_job_search(folder, resume, command):
        click.echo(f"made {path}")
    click.echo(f"next: put your resume and postings into {folder}, then run `make` there")


@click.command()
def rules() -> None:
    """Print where the make rules lie."""
    click.echo(str(files("tailor") / "batch" / "jobs.mk"))


@click.command()
@click.argument("jobs", type=click.Path(path_type=Path))
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Where the jobs go.")
@settings_options("resume")
def plan(jobs: Path, out: Path, **given: str | None) -> None:
    """Write make rules for the postings in JOBS."""
    from tailor.batch import write_plan
    from tailor.config import find_settings_file
    from tailor.errors import InputError

    settings = settings_of(given)
    resume = resume_of(settings)
    if not resume.is_file():
        raise InputError("this resume does not exist", where=str(resume), hint="set RESUME=, or put the file there")
    names = write_plan(jobs, out, resume, settings, find_settings_file(Path.cwd()))
    if not names:
        raise InputError("this folder holds no posting yet", where=str(jobs), hint="save a posting into it")


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--jobs", type=click.Path(path_type=Path), metavar="DIR", help="The postings, to show those not made.")
def table(out: Path, jobs: Path | None) -> None:
    """Show a table over the jobs in OUT, and write overview.html there."""
    from tailor.batch import find_postings, is_stale, known_names, write_overview
    from tailor.cli import show

    rows = {job.id: job.row for job in write_overview(out).jobs}
    if jobs:
        expected = known_names(find_postings(jobs), out)
        rows = {name: None if is_stale(out, name) else rows.get(name) for name in expected}
    show.print_table(rows, out)

"""`tailor batch` and `tailor analyse`: many postings in one go."""

import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import click

from tailor.cli.boundary import STOPPED, plain_line
from tailor.cli.options import cache_option, force_option, resume_of, settings_of, settings_options
from tailor.config import current_time, find_settings_file

if TYPE_CHECKING:
    from tailor.batch import Row, Step

_FAILED, _OUR_BUG = 1, 3

postings_argument = click.argument("postings", nargs=-1, required=True, metavar="POSTINGS...")
workers_option = click.option(
    "-w", "--workers", type=click.IntRange(min=1), metavar="N", help="How many processes (default: one a processor)."
)
cluster_option = click.option(
    "--cluster", metavar="dask://HOST:PORT", help="Have a running Dask cluster do the work (extra: tailor[dask])."
)


@click.command()
@postings_argument
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
    *("date", "why", "to", "closing", "vocabulary"),
)
@click.option("-o", "--out", type=click.Path(path_type=Path), default=Path("out"), metavar="DIR", help="Default: out.")
@workers_option
@cluster_option
@click.option("--only-changed", is_flag=True, help="Leave jobs alone that the same inputs made before, on any day.")
@click.option("--dry-run", is_flag=True, help="Show what would be made; write nothing.")
@click.option(
    "--keep-going/--fail-fast",
    default=True,
    help="Go on after a bad posting (the default), or stop at it.",
)
@force_option
@cache_option
def batch(
    postings: tuple[str, ...],
    out: Path,
    workers: int | None,
    cluster: str | None,
    only_changed: bool,
    dry_run: bool,
    keep_going: bool,
    force: bool,
    **given: Any,
) -> None:
    """Write resume, letter and report for many POSTINGS, and an overview.

    POSTINGS are files and folders; - reads their names from standard input, one a line. Each job gets a folder in DIR,
    named by company and title. A run that was stopped goes on with --only-changed.
    """
    from tailor import batch as many

    settings = settings_of(given)
    wanted = many.Batch(
        many.gather_postings(paths_of(postings)),
        resume_of(settings),
        out,
        settings,
        current_time(os.environ),
        find_settings_file(Path.cwd()),
        force=force,
        only_changed=only_changed,
        dry_run=dry_run,
    )
    rows = _run(
        many.run_batch(wanted, many.Cluster(cluster) if cluster else workers or many.count_cores()),
        keep_going=keep_going,
    )
    _tell(rows, out, dry_run=dry_run, force=force)
    failed = [row for row in rows if row.state is many.State.FAILED]
    if failed:
        click.get_current_context().exit(_OUR_BUG if any(row.is_bug for row in failed) else _FAILED)


@click.command()
@postings_argument
@settings_options("vocabulary")
@workers_option
def analyse(postings: tuple[str, ...], workers: int | None, **given: Any) -> None:
    """Understand POSTINGS and remember it, so that what follows is quick."""
    from tailor import batch as many

    settings = settings_of(given)
    failed = 0
    files = many.gather_postings(paths_of(postings))
    with _progress() as bar:
        for done, (file, problem) in enumerate(many.analyse_postings(files, settings, workers or many.count_cores())):
            bar.show(done + 1, len(files), file.name)
            if problem:
                failed += 1
                bar.tell(f"{file}: {problem}")
    click.echo(f"{len(files) - failed} of {len(files)} postings understood")
    if failed:
        click.get_current_context().exit(_FAILED)


def paths_of(given: tuple[str, ...]) -> Iterator[Path]:
    """The paths given; those of standard input, one a line, for `-`."""
    for name in given:
        if name == "-":
            yield from (Path(line) for line in sys.stdin.read().splitlines() if line.strip())
        else:
            yield Path(name)


def _run(steps: "Generator[Step]", *, keep_going: bool) -> "list[Row]":
    """The rows of a batch, with a bar that grows on a terminal."""
    from tailor.batch import State
    from tailor.reporting.wording import count

    rows: list[Row] = []
    with _progress() as bar:
        try:
            for step in steps:
                bar.show(step.done, step.total, step.row.job if step.row else "reading postings")
                if step.row:
                    rows.append(step.row)
                    if step.row.message:
                        bar.tell(f"{step.row.posting}: {_without_place(step.row)}")
                    if step.row.state is State.FAILED and not keep_going:
                        bar.tell("stopped at the first posting that failed (--fail-fast)")
                        break
        except KeyboardInterrupt:
            said = count(len(rows), "posting is", "postings are")
            bar.tell(f"stopped: {said} done; the same command with --only-changed goes on")
            click.get_current_context().exit(STOPPED)
        finally:
            steps.close()  # its processes end now
    return rows


def _without_place(row: "Row") -> str:
    return row.message.removeprefix(f"{row.posting}: ").removeprefix(f"{row.posting.name}: ")


def _tell(rows: "list[Row]", out: Path, *, dry_run: bool, force: bool) -> None:
    from tailor import batch as many
    from tailor.cli import show

    if dry_run:
        for row in sorted(rows, key=lambda row: row.job):
            click.echo(f"{row.state:10} {out / row.job}  from {plain_line(str(row.posting))}")
        return
    if any(row.state is not many.State.FAILED for row in rows):
        overview = {job.id: job.row for job in many.write_overview(out, force=force).jobs}
    else:
        overview = {}
    table = {row.job: None if row.state is many.State.FAILED else overview.get(row.job) for row in rows}
    reasons = {row.job: _without_place(row).partition("; ")[0] for row in rows if row.state is many.State.FAILED}
    show.print_table(table, out, reasons)


class _Bar(Protocol):
    """Where progress and problems are told."""

    def show(self, done: int, total: int, name: str) -> None: ...

    def tell(self, message: str) -> None: ...


class _Quiet:
    """No bar: standard error is a file or a pipe."""

    def show(self, done: int, total: int, name: str) -> None:
        """Nothing."""

    def tell(self, message: str) -> None:
        click.echo(f"tailor: {plain_line(message)}", err=True)


@contextmanager
def _progress() -> "Iterator[_Bar]":
    """A bar with an estimate on a terminal, at standard error."""
    if not sys.stderr.isatty():
        yield _Quiet()
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)

        class Shown:
            def show(self, done: int, total: int, name: str) -> None:
                progress.update(task, completed=done, total=total, description=escape(plain_line(name))[:40])

            def tell(self, message: str) -> None:
                progress.console.print(f"tailor: {plain_line(message)}", markup=False, highlight=False)

        yield Shown()

"""`tailor rank`: many resumes against many postings."""

import csv
import io
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tailor.cli.batch import cluster_option, paths_of, postings_argument, workers_option
from tailor.cli.boundary import plain_line
from tailor.cli.options import cache_option, force_option, settings_of, settings_options
from tailor.config import current_time

if TYPE_CHECKING:
    from tailor.batch import Pair, Ranking

_COLUMNS = ("posting", "company", "title", "resume", "coverage", "sieve", "for_posting", "for_resume")
_MOST_ROWS = 40
_NONE = "none fits"


class _Lists(click.Command):
    """A command whose `--resume` takes several names: `--resume R1 R2 ... -- POSTINGS...`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Repeats `--resume` before each name that follows it, up to the next option or `--`."""
        if "--" not in args:
            return super().parse_args(ctx, args)
        end = args.index("--")
        spread: list[str] = []
        listing = False
        for argument in args[:end]:
            if argument.startswith("-") and argument != "-":
                listing = argument == "--resume"
                spread += [] if listing else [argument]
            else:
                spread += ["--resume", argument] if listing else [argument]
        return super().parse_args(ctx, [*spread, *args[end + 1 :]])


@click.command(cls=_Lists)
@click.option(
    "--resume", "resumes", multiple=True, required=True, metavar="FILE|DIR...", help="Resumes, or folders of them."
)
@postings_argument
@settings_options("vocabulary")
@click.option(
    "--best", type=click.IntRange(min=1), default=3, metavar="N", help="Resumes a posting and postings a resume."
)
@click.option("-o", "--out", type=click.Path(path_type=Path), metavar="FILE", help="Write all matched pairs as CSV.")
@workers_option
@cluster_option
@force_option
@cache_option
def rank(
    resumes: tuple[str, ...],
    postings: tuple[str, ...],
    best: int,
    out: Path | None,
    workers: int | None,
    cluster: str | None,
    force: bool,
    **given: Any,
) -> None:
    """Rank resumes for each of the POSTINGS, and postings for each resume.

    tailor rank --resume R1 R2 ... -- POSTINGS...   Both may be folders. The coverage is that of `tailor match`; of more
    than 1,000 pairs only those are matched that a rough comparison of all puts among the best.
    """
    from tailor import batch as many

    settings = settings_of(given)
    files = many.gather_resumes(map(Path, resumes))
    request = many.RankRequest(
        files, many.gather_postings(paths_of(postings)), settings, current_time(os.environ), best
    )
    crew = many.choose_workers(
        many.Cluster(cluster) if cluster else workers or many.count_cores(), len(files) + len(postings) + 1, settings
    )
    with crew:
        ranking = many.rank(request, crew)
    for path, message in ranking.failures:
        click.echo(f"tailor: {plain_line(many.told_once(path, message))}", err=True)
    if out:
        from tailor import writers

        writers.write_file(out, _csv(ranking).encode(), force=force)
    _print(ranking, best)
    if out:
        click.echo(f"all {len(ranking.pairs)} matched pairs are in {out}")
    if ranking.failures:
        click.get_current_context().exit(1)


def _csv(ranking: "Ranking") -> str:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for pair in ranking.pairs:
        rows.writerow([_cell(getattr(pair, name)) for name in _COLUMNS])
    return text.getvalue()


def _cell(value: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    if value is None or isinstance(value, (int, float)):
        return value
    text = plain_line(str(value))
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text


def _print(ranking: "Ranking", best: int) -> None:
    """The best resumes for each posting, then the best postings for each resume."""
    from tailor.cli import show

    by_posting = [pair for pair in ranking.pairs if pair.for_posting <= best]
    by_resume = sorted(
        (pair for pair in ranking.pairs if pair.for_resume <= best),
        key=lambda pair: (str(pair.resume), pair.for_resume),
    )
    names = Counter(pair.resume.name for pair in by_resume if pair.for_resume == 1)

    def label(pair: "Pair") -> str:
        return pair.resume.name if names[pair.resume.name] == 1 else str(pair.resume)

    fitting = [pair for pair in by_posting if pair.coverage != 0 or pair.for_posting == 1][:_MOST_ROWS]
    rows = [(_job(pair), _NONE if pair.coverage == 0 else label(pair), pair) for pair in fitting]
    show.print_pairs("The best resumes for each posting", rows)
    fitting = [pair for pair in by_resume if pair.coverage != 0 or pair.for_resume == 1][:_MOST_ROWS]
    rows = [(label(pair), _NONE if pair.coverage == 0 else _job(pair), pair) for pair in fitting]
    show.print_pairs("The best postings for each resume", rows)
    if max(len(by_posting), len(by_resume)) > _MOST_ROWS:
        click.echo(f"(the first {_MOST_ROWS} rows of each; -o FILE writes all)")
    if ranking.sieved:
        click.echo(f"{len(ranking.pairs)} of {ranking.total} pairs were matched, those that the sieve found promising")


def _job(pair: "Pair") -> str:
    return " · ".join(filter(None, (pair.title, pair.company))) or pair.posting.name

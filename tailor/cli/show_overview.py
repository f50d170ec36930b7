"""What prints about many jobs: the gaps, what is always asked and held, and the kinds of jobs."""

from collections.abc import Iterable

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tailor.cli.boundary import plain_line
from tailor.cli.printing import print_lines
from tailor.cli.show import print_table
from tailor.model import Gap, Overview, Strength

_MOST_GAPS, _MOST_STRENGTHS, _MOST_CLUSTERS, _BAR = 15, 8, 6, 20


def print_overview(overview: Overview) -> None:
    """Prints the jobs, and then what they ask for together."""
    print_lines(Text(plain_line(sentence)) for sentence in overview.sentences)
    print_table({job.id: job.row for job in overview.jobs})
    print_lines(_lines(overview))


def _lines(overview: Overview) -> Iterable[RenderableType]:
    yield from _gaps(overview.gaps)
    yield from _strengths("Almost always asked", overview.always_asked)
    yield from _strengths("Asked, and always held", overview.always_held)
    if overview.clusters:
        yield Text("\nKinds of jobs, the best fit first", style="bold")
        for cluster in overview.clusters[:_MOST_CLUSTERS]:
            line = Text(plain_line(", ".join(cluster.terms)))
            score = "" if cluster.coverage is None else f", on average {cluster.coverage} of 100"
            line.append(f"  {len(cluster.jobs)} postings{score}", style="dim")
            yield Padding(line, (0, 0, 0, 2))


def _gaps(gaps: tuple[Gap, ...]) -> Iterable[RenderableType]:
    if not gaps:
        return
    yield Text("\nGaps that come back", style="bold")
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("missing", overflow="fold")
    for name in ("opens", "must", "asked"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("weight", no_wrap=True)
    table.add_column("how sure", style="dim", no_wrap=True)
    most = max(gap.weight for gap in gaps)
    for gap in gaps[:_MOST_GAPS]:
        table.add_row(
            Text(plain_line(gap.name)),
            *(str(len(gap.opens)), str(gap.musts), f"{gap.asked}/{gap.of}"),
            Text("▇" * max(1, round(_BAR / 2 * gap.weight / most))),
            gap.confidence,
        )
    yield Padding(table, (0, 0, 0, 2))
    if len(gaps) > _MOST_GAPS:
        yield Text(f"  and {len(gaps) - _MOST_GAPS} more with --format csv", style="dim")


def _strengths(title: str, rows: tuple[Strength, ...]) -> Iterable[RenderableType]:
    if rows:
        yield Text(f"\n{title}", style="bold")
        told = [f"{plain_line(row.name)} ({row.asked}/{row.of})" for row in rows[:_MOST_STRENGTHS]]
        yield Padding(Text(", ".join(told)), (0, 0, 0, 2))

"""What `tailor lessons` prints."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tailor.cli.boundary import plain_line
from tailor.cli.printing import print_lines
from tailor.journal.wording import (
    FUNNEL_WORDS,
    METHOD,
    REASON_WORDS,
    STOP_WORDS,
    early_words,
    share_words,
    time_words,
)
from tailor.model import HiddenSkill, Lessons

_BAR = 24
_MOST_GAPS = 6


def print_lessons(lessons: Lessons) -> None:
    """Prints the lessons, what to do next first."""
    print_lines(_lines(lessons))


def _lines(lessons: Lessons) -> Iterator[RenderableType]:
    if early := early_words(lessons):
        yield Text(early, style="bold")
    if lessons.plan:
        yield Text("What to do next", style="bold")
        rows = Table.grid(padding=(0, 1))
        for number, step in enumerate(lessons.plan, 1):
            rows.add_row(Text(f"{number}."), Text(plain_line(step.what)).append(f" – {plain_line(step.why)}", "dim"))
        yield Padding(rows, (0, 0, 1, 2))
    if lessons.pause:
        yield Padding(Text(lessons.pause), (0, 0, 1, 0))
    yield from _where(lessons)
    yield from _gaps(lessons)
    rest = list(_rest(lessons))
    yield from [*rest, Text()] if rest else []
    yield from (Text(line, style="dim") for line in METHOD)


def _where(lessons: Lessons) -> Iterator[RenderableType]:
    yield Text("Where applications stand and stop", style="bold")
    most = max((step.count for step in lessons.funnel), default=0) or 1
    rows = Table.grid(padding=(0, 1))
    for step in lessons.funnel:
        bar = "█" * round(_BAR * step.count / most)
        rows.add_row(Text(str(step.count), justify="right"), Text(FUNNEL_WORDS[step.name]), Text(bar, style="cyan"))
    yield Padding(rows, (0, 0, 0, 2))
    stops = ", ".join(f"{stop.count} {STOP_WORDS[stop.name]}" for stop in lessons.stops)
    if stops:
        yield Padding(Text(f"stopped: {stops}"), (0, 0, 0, 2))
    yield Padding(Text(time_words(lessons.times)), (0, 0, 1, 2))


def _gaps(lessons: Lessons) -> Iterator[RenderableType]:
    if lessons.gaps:
        yield Text("Not found in your resume, asked for by rejected applications", style="bold")
        table = Table(box=None, pad_edge=False, header_style="dim")
        table.add_column("", overflow="fold", ratio=1)
        for head in ("rejected", "went on", "asked", "open"):
            table.add_column(head, justify="right", no_wrap=True)
        for gap in lessons.gaps[:_MOST_GAPS]:
            name = Text(plain_line(gap.name))
            for quote in gap.named[:1]:
                name.append(f"\n“{plain_line(quote.quote)}”", style="dim")
            counts = (f"{gap.rejected.count} of {gap.rejected.of}", f"{gap.onward.count} of {gap.onward.of}")
            table.add_row(name, *counts, str(gap.asked), str(gap.open))
        yield Padding(table, (0, 0, 1, 2))
    shown = lessons.hidden[:_MOST_GAPS]
    held = [row for row in shown if not row.implied]
    higher = [row for row in shown if row.is_asked_higher]
    implied = [row for row in shown if row.implied and row not in higher]
    yield from _hidden("Held, but not where a reader looks first: fixable today", "◐", held)
    yield from _hidden("Not named, but your words speak for it: name it if it is true", "◌", implied)
    yield from _hidden("Named, but they ask for more of it than your resume says", "◑", higher)


def _hidden(heading: str, mark: str, rows: Sequence[HiddenSkill]) -> Iterator[RenderableType]:
    if not rows:
        return
    yield Text(heading, style="bold")
    for row in rows:
        text = Text(f"{mark} {plain_line(row.name)}")
        said = f"you write “{plain_line(row.words)}”, " if row.implied and not row.is_asked_higher else ""
        counted = f"{row.rejected.count} of {row.rejected.of} rejected"
        text.append(f" – {said}{plain_line(row.where)}; {counted}", style="dim")
        yield Padding(text, (0, 0, 0, 2))
    yield Text()


def _rest(lessons: Lessons) -> Iterator[RenderableType]:
    if lessons.reasons:
        yield Text("Reasons that employers gave", style="bold")
        for reason in lessons.reasons:
            text = Text(f"{reason.count} × {REASON_WORDS[reason.reason]}")
            for quote in reason.quotes[:1]:
                text.append(f" – “{plain_line(quote.quote)}” ({plain_line(quote.name)})", style="dim")
            yield Padding(text, (0, 0, 0, 2))
    if lessons.kinds:
        yield Text("\nKinds of jobs, and how many led to an interview or an offer", style="bold")
        for kind in lessons.kinds:
            yield Padding(Text(f"{plain_line(', '.join(kind.terms))}: {share_words(kind.onward)}"), (0, 0, 0, 2))
    if lessons.versions:
        yield Text("\nVersions of your resume, and how many led to an interview or an offer", style="bold")
        for row in lessons.versions:
            name = f"{plain_line(row.name)} {row.hash} (from {row.first_used})"
            yield Padding(Text(f"{name}: {share_words(row.onward)}"), (0, 0, 0, 2))

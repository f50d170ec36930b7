"""Everything that `tailor log` prints."""

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import pairwise

import click
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tailor.cli.boundary import plain_line
from tailor.cli.printing import print_lines
from tailor.journal import Due
from tailor.journal.wording import REASON_WORDS
from tailor.model import (
    ENDINGS,
    Amendment,
    Application,
    Event,
    EventKind,
    Occasion,
    StoredFile,
)

_STYLES = {
    EventKind.OFFER: "green",
    EventKind.ACCEPTED: "bold green",
    EventKind.INTERVIEW: "green",
    EventKind.REJECTED: "red",
    EventKind.GHOSTED: "dim",
    EventKind.WITHDRAWN: "dim",
}
_FACTS = {
    "title": "title",
    "company": "company",
    "location": "place",
    "language": "language",
    "reference": "reference",
    "closing_date": "closing day",
    "contact_name": "contact",
    "contact_role": "contact's role",
    "contact_email": "contact's e-mail",
}
"""What a person calls each fact that can be amended."""
_MOST_ROWS = 30
_MOST_IN_A_TABLE = 400
"""More rows are printed plainly: laying a table out takes a millisecond a row."""
_LONGEST_LETTER = 12  # lines
_UNDER = (0, 0, 0, 12)


def print_applications(
    applications: Sequence[Application], dues: Sequence[Due], today: dt.date, *, everything: bool
) -> None:
    """Prints the table of applications, the latest first, and what waits today."""
    if not applications:
        print_lines([Text("No applications yet; `tailor write` and `tailor log sent JOB --new` add them."), Text()])
    ordered = sorted(applications, key=_last_day, reverse=True)
    listed = ordered if everything else ordered[:_MOST_ROWS]
    if len(listed) > _MOST_IN_A_TABLE:
        click.echo("\n".join("\t".join(_cells(application, today)) for application in listed))
    elif listed:
        print_lines([_table(listed, today)])
    if len(listed) < len(ordered):
        print_lines([Text(f"and {len(ordered) - len(listed)} more: tailor log --all", style="dim")])
    print_lines([Text()])
    print_dues(dues, today)


def _table(applications: Iterable[Application], today: dt.date) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("#", justify="right")
    table.add_column("application", overflow="fold", ratio=1)
    table.add_column("stands at")
    table.add_column("since")
    table.add_column("days", justify="right")
    for application in applications:
        number, name, state, since, days = _cells(application, today)
        table.add_row(number, Text(name), Text(state, style=_STYLES.get(application.state, "")), since, days)
    return table


def _cells(application: Application, today: dt.date) -> tuple[str, str, str, str, str]:
    """Number, name, state, the day since which it stands so, and for open ones the days since then."""
    day, state = _last_day(application), application.state.value
    known = day != dt.date.min
    days = str((today - day).days) if known and application.is_open and day <= today else ""
    return str(application.number), plain_line(application.name), state, day.isoformat() if known else "", days


def print_dues(dues: Sequence[Due], today: dt.date) -> None:
    """Prints what there is to do, the most urgent first."""
    if not dues:
        print_lines([Text("Nothing waits for you today.")])
        return
    rows = Table.grid(padding=(0, 1))
    for due in dues[:_MOST_ROWS]:
        late = due.by < today
        name = f"{plain_line(due.application.name)} (#{due.application.number})"
        rows.add_row(
            Text(due.by.isoformat(), style="yellow" if late else ""),
            Text(f"{due.kind.value}: {name}").append(f" – {due.reason}", style="dim"),
        )
    lines: list[RenderableType] = [Text("What waits for you", style="bold"), Padding(rows, (0, 0, 0, 2))]
    if len(dues) > _MOST_ROWS:
        lines.append(Text(f"  and {len(dues) - _MOST_ROWS} more", style="dim"))
    print_lines(lines)


def print_contradictions(applications: Sequence[Application]) -> None:
    """Says of which applications the days cannot all be right, and how they are counted."""
    for application in applications[:_MOST_ROWS]:
        early = next(one for one, later in pairwise(application.events) if later.on < one.on)
        later = next(one for one in application.events if one.on < early.on)
        click.echo(
            f"tailor: a day of {plain_line(application.name)} (#{application.number}) is wrong: {early.kind.value} on"
            f" {early.on}, {later.kind.value} on {later.on}; it stands at {application.state.value}; to mend it:"
            f" tailor log correct {early.number} --on DAY",
            err=True,
        )


def print_amendments(application: Application, changes: Sequence[Amendment]) -> None:
    """Prints what was put right of an application, and how to take it back."""
    named = f"{plain_line(application.name)} (#{application.number})"
    if not changes:
        print_lines([Text(f"{named} says so already; nothing was changed")])
        return
    print_lines([Text(f"amended: {named}"), *(Text(f"  {_told(change)}") for change in changes)])


def _told(change: Amendment) -> str:
    before, after = (f"“{plain_line(value)}”" if value else "none" for value in (change.before, change.after))
    return f"{_FACTS[change.name]}: {after}, before {before}"


def print_timeline(
    application: Application, history: Sequence[Event], files: Sequence[StoredFile], amended: Sequence[Amendment] = ()
) -> None:
    """Prints one application: its facts, everything that was recorded, the files that were kept, what was amended."""
    lines: list[RenderableType] = [Text(f"#{application.number}  {plain_line(application.name)}", style="bold")]
    facts = {
        "where": application.location,
        "folder": application.folder,
        "posting": application.source,
        "closes": application.closing_date,
        "contact": ", ".join(part for part in (application.contact.name, application.contact.email) if part),
        "resume": " ".join(part for part in (application.resume_name, application.resume_hash[:8]) if part),
        "coverage": "" if application.coverage is None else f"{application.coverage} of 100",
        "kept": ", ".join(file.name for file in files),
    }
    table = Table.grid(padding=(0, 2))
    for name, value in facts.items():
        if value:
            table.add_row(Text(name, style="dim"), Text(plain_line(value)))
    lines += [Padding(table, (0, 0, 1, 2))] if table.row_count else []
    corrected = {event.corrects: event.number for event in history if event.corrects}
    for event in sorted(history, key=lambda event: (event.on, event.number)):
        lines += _event_lines(event, corrected.get(event.number))
    for change in amended:
        lines.append(Text(f"{change.recorded[:10]}  amended {_told(change)}", style="dim"))
    print_lines(lines)


def _event_lines(event: Event, corrected_by: int | None) -> Iterable[RenderableType]:
    invited = event.kind is EventKind.INTERVIEW and event.reply
    draft = event.kind is EventKind.PREPARED and event.note in set(Occasion)
    kind = "invitation" if invited else "draft of a letter" if draft else event.kind.value
    line = Text(f"{event.on}  {kind}", style=_STYLES.get(event.kind, ""))
    line.append(f"  (event {event.number})", style="dim")
    if event.corrects:
        line.append(f" corrects event {event.corrects}", style="dim")
    if corrected_by:
        line.stylize("strike dim")
        line.append(f" corrected by event {corrected_by}", style="dim")
    yield line
    if event.note:
        yield Padding(Text(plain_line(event.note)), _UNDER)
    if not corrected_by:
        yield from _letter_lines(event)


def _letter_lines(event: Event) -> Iterable[RenderableType]:
    """The reasons that a letter gives, and its first lines."""
    for reason in event.reply.reasons if event.reply else ():
        yield Padding(Text(f"{REASON_WORDS[reason.reason]}: “{plain_line(reason.quote)}”"), _UNDER)
    letter = [plain_line(row) for row in event.letter.splitlines() if row.strip()]
    for row in letter[:_LONGEST_LETTER]:
        yield Padding(Text(f"│ {row}", style="dim"), _UNDER)
    if len(letter) > _LONGEST_LETTER:
        yield Padding(Text(f"│ and {len(letter) - _LONGEST_LETTER} lines more", style="dim"), _UNDER)


def _last_day(application: Application) -> dt.date:
    """The day since which it stands where it stands."""
    return max(
        application.dates_of(application.state) or [event.on for event in application.events], default=dt.date.min
    )


def print_recorded(application: Application, kind: EventKind, day: dt.date, number: int) -> None:
    """Prints what was noted, and how to correct it; an event of its kind that was noted before is told."""
    invited = any(event.number == number and (event.letter or event.reply) for event in application.events)
    what = f"invitation of {day}" if kind is EventKind.INTERVIEW and invited else f"{kind.value} on {day}"
    lines = [
        Text(f"noted: {plain_line(application.name)} (#{application.number}): {what}"),
        Text(f"  wrong? tailor log correct {number} --retract", style="dim"),
    ]
    if kind is EventKind.REPLY and application.has(EventKind.GHOSTED) and application.is_open:
        lines.append(Text("  you had given it up; it is open again"))
    if kind in ENDINGS or kind is EventKind.SENT:
        before = [event for event in application.events if event.kind is kind and event.number != number]
        lines += [
            Text(f"  it was noted as {kind.value} on {event.on} before (event {event.number})") for event in before
        ]
    print_lines(lines)


def print_sent_files(application: Application, changed: Sequence[str], gone: Sequence[str]) -> None:
    """Says which documents are no longer what was prepared, and what the journal keeps of them."""
    place = plain_line(application.folder)
    told = [(changed, "no longer what was prepared; the journal keeps it as it is now")]
    told.append((gone, f"no longer in {place}; the journal keeps it as it was prepared"))
    for names, what in told:
        for name in names:
            print_lines([Text(f"  {name} is {what}")])

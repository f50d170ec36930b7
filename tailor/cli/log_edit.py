"""`tailor log correct | amend | delete | export | import`: mending, forgetting and moving the journal."""

import os
import sys
from pathlib import Path

import click

from tailor.cli.boundary import counted, plain_line
from tailor.cli.jobs import choose_application, choose_day
from tailor.config import current_time, find_journal
from tailor.errors import InputError
from tailor.model import EventKind

_ORDERS = (_DAY_FIRST, _MONTH_FIRST) = ("day-first", "month-first")


@click.command()
@click.argument("number", type=int)
@click.option("--kind", type=click.Choice([kind.value for kind in EventKind if kind is not EventKind.RETRACTED]))
@click.option("--on", metavar="DAY", help="The right day, like 2026-03-31.")
@click.option("--note", metavar="TEXT", help="The right note.")
@click.option("--retract", is_flag=True, help="It did not happen.")
def correct(number: int, kind: str | None, on: str | None, note: str | None, retract: bool) -> None:
    """Correct the event NUMBER of a timeline; the wrong one stays visible there."""
    from tailor import journal, pipeline

    if not (retract or kind or on or note is not None):
        raise click.UsageError("say what is right: --kind, --on, --note, or --retract")
    if retract and (kind or on):
        raise click.UsageError("what did not happen has no --kind and no --on")
    now = current_time(os.environ)
    with pipeline.open_journal(create=False) as opened:
        event = opened.event(number)
        new = EventKind.RETRACTED if retract else EventKind(kind or event.kind)
        said = on or (event.on.isoformat() if kind else "")
        day = choose_day(said, now.date(), ahead=new is EventKind.INTERVIEW) if said else event.on
        known = journal.note_with_day(event) if on else event.note
        right = event._replace(kind=new, on=day, note=known if note is None else note, corrects=number)
        stored = pipeline.record_event(opened, right, now)
        name = plain_line(opened.application(event.application).name)
    click.echo(f"event {number} of {name} is corrected by event {stored}: {new.value} on {day}")


@click.command()
@click.argument("job", nargs=-1, required=True)
@click.option("--title", metavar="TEXT", help="What the job is called.")
@click.option("--company", metavar="TEXT", help="Who the employer is.")
@click.option("--place", "location", metavar="TEXT", help="Where it is; a letter follows its customs.")
@click.option("--language", type=click.Choice(["en", "de", "fr"]), help="The language of letters about it.")
@click.option("--closes", "closing_date", metavar="DAY", help="Until when they take applications.")
@click.option("--contact", "contact_name", metavar="NAME", help='Whom to write to, like "Mrs Ada Byrne".')
@click.option("--role", "contact_role", metavar="TEXT", help="What that person is.")
@click.option("--email", "contact_email", metavar="ADDRESS", help="Their e-mail address.")
@click.option("--reference", metavar="TEXT", help="The employer's number of the job.")
def amend(job: tuple[str, ...], **given: str | None) -> None:
    """Put right what the journal knows of a JOB; what it said before stays visible in its timeline.

    An empty value, like --contact "", says that there is none.
    """
    from tailor import journal, pipeline
    from tailor.cli.show_journal import print_amendments

    facts = {name: " ".join(value.split()) for name, value in given.items() if value is not None}
    if not facts:
        raise click.UsageError("say what is right: --title, --company, --place, --closes, ... (--help lists them)")
    now = current_time(os.environ)
    if facts.get("closing_date"):
        facts["closing_date"] = choose_day(facts["closing_date"], now.date(), ahead=True).isoformat()
    with pipeline.open_journal(create=False) as opened:
        application = choose_application(opened, " ".join(job))
        changes = journal.amend(opened, application.number, facts, now)
        print_amendments(opened.application(application.number), changes)


@click.command()
@click.argument("job", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Delete the whole journal.")
@click.option("--export", "copy", type=click.Path(path_type=Path), metavar="FILE", help="Write a copy first (JSON).")
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(job: tuple[str, ...], everything: bool, copy: Path | None, yes: bool) -> None:
    """Delete one JOB, or the whole journal, for good."""
    from tailor import journal, pipeline

    if bool(job) is everything:
        raise click.UsageError("name one JOB, or give --all")
    path, _ = find_journal(Path.cwd())
    with pipeline.open_journal(create=False) as opened:
        application = choose_application(opened, " ".join(job)) if job else None
        named = f"{plain_line(application.name)} (number {application.number})" if application else ""
        what = named or f"the whole journal {path}"
        if copy:
            only = application.number if application else None
            pipeline.write_text(copy, journal.export_json(opened, only=only)[0])
            click.echo(f"copied to {copy}")
        if not yes:
            click.confirm(f"Delete {what} for good{'' if copy else ', without a copy (--export FILE)'}?", abort=True)
        if application:
            opened.delete(application.number)
    if not application:
        journal.delete_journal(path)
    click.echo(f"deleted {what}")
    if application and application.folder and (path.parent / application.folder).is_dir():
        click.echo(f"the files in {application.folder} stay; delete that folder if you no longer want them")


@click.command()
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--force", is_flag=True, help="Overwrite the file.")
def export(file: Path, force: bool) -> None:
    """Write the journal to FILE: .json holds everything, .csv a row for each event that counts.

    What was corrected or taken back, copies of files and practice are in .json alone.
    """
    from tailor import journal, pipeline

    if file.suffix.lower() not in {".json", ".csv"}:
        raise click.UsageError("FILE must end in .json or .csv")
    with pipeline.open_journal(create=False) as opened:
        write = journal.export_csv if file.suffix.lower() == ".csv" else journal.export_json
        text, count = write(opened)
    pipeline.write_text(file, text, force=force)
    click.echo(f"{counted(count, 'application')} written to {file}")


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="FILE")
@click.option(
    "--days",
    "order",
    type=click.Choice(_ORDERS),
    help="How days like 03/04/2026 in a .csv are meant (default: as its other days are written).",
)
def import_(file: Path, order: str | None) -> None:
    """Add the applications of an exported .json, or of any .csv with company, title, event and date.

    Usual names of columns (employer, position, status) and of events (applied, no response) are known, in English,
    German and French, and so are columns for the days of applying, the interview, the rejection and the offer. What
    has no day of its own says so in its note; a row without any day is named and left out; other columns become part
    of the note. Letters in a .csv are read again.
    """
    from tailor import journal, pipeline

    text, told = pipeline.read_table(file)
    if told:
        click.echo(f"tailor: {file.name}: {told}", err=True)
    now = current_time(os.environ)
    day_first = _choose_order(text, str(file)) if order is None else order == _DAY_FIRST
    with journal.without_cycle_search():
        read = journal.from_text(text, str(file), day_first=day_first, today=now.date(), leave_out=_tell_left_out)
        archive = pipeline.read_letters(read)
        with pipeline.open_journal(create=True) as opened:
            applications, events = journal.restore_archive(opened, archive)
    added = f"{counted(applications, 'application')} with {counted(events, 'event')}"
    click.echo(f"added {added}; what was there already stays as it is")
    undated = sum(not journal.is_dated(event) for item in archive for event in item.application.events)
    if undated:
        have = "event has no day of its own" if undated == 1 else "events have no day of their own"
        click.echo(f"{undated} {have}; if you know it: tailor log correct EVENT --on DAY")


def _tell_left_out(line: int, why: str) -> None:
    click.echo(f"tailor: line {line} is left out: {plain_line(why)}; mend it and import the file again", err=True)


def _choose_order(text: str, where: str) -> bool | None:
    """Whether days that can be read in two ways have the day first: as other days show, which is told, or as asked.

    Raises:
        InputError: Nothing shows it, and nobody can be asked.
    """
    from tailor import journal

    order = journal.day_order(text, where)
    if not order.unclear:
        return order.day_first
    if order.day_first is not None:
        name, other = (_DAY_FIRST, _MONTH_FIRST) if order.day_first else (_MONTH_FIRST, _DAY_FIRST)
        told = f"days like {order.unclear} are read {name}, as {order.shown_by} shows"
        click.echo(f"{told} (--days {other} reads them the other way)")
        return order.day_first
    if not _can_ask():
        raise InputError(
            f"{order.unclear} can be read in two ways",
            where=where,
            hint=f"say --days {_DAY_FIRST} or --days {_MONTH_FIRST}; nothing was added",
        )
    click.echo(f"{order.unclear} can be read in two ways.")
    return bool(click.prompt("Are its days", type=click.Choice(_ORDERS)) == _DAY_FIRST)


def _can_ask() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()

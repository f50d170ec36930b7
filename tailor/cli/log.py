"""`tailor log`: what was sent, what came back, what waits."""

import datetime as dt
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tailor.cli.boundary import counted
from tailor.cli.jobs import choose_application, choose_day, prepared_folder
from tailor.cli.log_edit import amend, correct, delete, export, import_
from tailor.cli.options import read_standard_input
from tailor.config import current_time, load_settings
from tailor.errors import InputError
from tailor.model import Application, Event, EventKind, Message, Outcome, Reply

if TYPE_CHECKING:
    from tailor.journal import Journal
    from tailor.pipeline import SentFiles

_RECORDED = {
    EventKind.SENT: "Note that the application for JOB was sent.",
    EventKind.REPLY: "Note an employer's message; with --file it is read, and its outcome noted.",
    EventKind.INTERVIEW: "Note an interview; --on is its day, which may lie ahead.",
    EventKind.REJECTED: "Note a rejection; with --file its words are kept and read.",
    EventKind.OFFER: "Note an offer.",
    EventKind.ACCEPTED: "Note that you accepted their offer.",
    EventKind.WITHDRAWN: "Note that you withdrew.",
    EventKind.GHOSTED: "Note that you no longer wait for an answer.",
}
_KIND_OF = {
    Outcome.REJECTED: EventKind.REJECTED,
    Outcome.WITHDRAWN_BY_EMPLOYER: EventKind.REJECTED,
    Outcome.INTERVIEW: EventKind.INTERVIEW,
    Outcome.OFFER: EventKind.OFFER,
}


class _LogGroup(click.Group):
    """A group in which any other word is a job to show."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        known = args[0].startswith("-") or self.get_command(ctx, args[0]) is not None
        return super().resolve_command(ctx, args if known else ["show", *args])


@click.group(cls=_LogGroup, invoke_without_command=True)
@click.option("--all", "everything", is_flag=True, help="Show closed applications too, and all of them.")
@click.option("--json", "as_json", is_flag=True, help="Print the applications as JSON, without files.")
@click.pass_context
def log(context: click.Context, everything: bool, as_json: bool) -> None:
    """Keep the journal: what was sent, what came back, what waits today.

    Without a command: the table of applications. `tailor log JOB` shows one job's timeline. JOB is a folder, a number,
    a company, or words of its name.
    """
    if context.invoked_subcommand:
        return
    from tailor import journal, pipeline

    today = current_time(os.environ).date()
    with pipeline.open_journal(create=False) as opened:
        if as_json:
            click.echo(journal.overview_json(opened), nl=False)
            return
        applications = opened.applications()
    from tailor.cli import show_journal

    dues = journal.due_today(journal.find_due(applications, today, _follow_up()), today)
    show_journal.print_applications(applications, dues, today, everything=everything)
    show_journal.print_contradictions(list(filter(journal.contradicts_its_days, applications)))


@log.command()
@click.argument("job", nargs=-1, required=True)
def show(job: tuple[str, ...]) -> None:
    """Show the timeline of one JOB."""
    from tailor import journal, pipeline
    from tailor.cli import show_journal

    with pipeline.open_journal(create=False) as opened:
        application = choose_application(opened, " ".join(job))
        number = application.number
        amended = journal.amendments(opened, number)
        show_journal.print_timeline(application, opened.history(number), opened.files(number), amended)
    show_journal.print_contradictions([application] if journal.contradicts_its_days(application) else [])


@log.command()
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def read(file: Path, as_json: bool) -> None:
    """Show what an employer's message says; nothing is recorded. FILE may be - for standard input."""
    from tailor.cli import show_reply

    reply = _understood(_message_in(file))
    if as_json:
        click.echo(json.dumps(reply.to_dict(), indent=2, ensure_ascii=False))
    else:
        show_reply.print_reply(reply)


@log.command()
@click.option("--all", "everything", is_flag=True, help="Show also what waits later.")
@click.option("--ics", type=click.Path(path_type=Path), metavar="FILE", help="Write everything to a calendar file.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.option("--force", is_flag=True, help="Overwrite the calendar file.")
def due(everything: bool, ics: Path | None, as_json: bool, force: bool) -> None:
    """Show what waits today: follow-ups, thanks, closing dates, interviews."""
    from tailor import journal, pipeline
    from tailor.cli import show_journal

    now = current_time(os.environ)
    with pipeline.open_journal(create=False) as opened:
        dues = journal.find_due(opened.applications(), now.date(), _follow_up())
    shown = dues if everything else journal.due_today(dues, now.date())
    if ics:
        pipeline.export_calendar(dues, ics, now, force=force)
    if as_json:
        rows = [
            {
                "do": due.kind.value,
                "by": due.by.isoformat(),
                "job": due.application.number,
                "name": due.application.name,
            }
            | {"reason": due.reason}
            for due in shown
        ]
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
    else:
        show_journal.print_dues(shown, now.date())
        if ics:
            click.echo(f"{counted(len(dues), 'day')} written to {ics}")


def _follow_up() -> int:
    """After how many days without an answer to ask; the settings alone, no cache is opened for them."""
    return load_settings(Path.cwd(), os.environ).follow_up


def _recorder(kind: EventKind, text: str) -> click.Command:
    """The command that notes one kind of event."""

    @click.command(kind.value, help=text)
    @click.argument("job", nargs=-1, required=True)
    @click.option("--on", metavar="DAY", help="The day, like 2026-03-31 (default: the message's, else today).")
    @click.option("--note", default="", metavar="TEXT", help="Your own words.")
    @click.option(
        "--file", type=click.Path(path_type=Path), metavar="FILE", help="The message: .eml .txt .html .pdf .docx or -."
    )
    @click.option("--new", is_flag=True, help='Add JOB, like "Welder at Acme" (or bei, chez), when it is not there.')
    def command(job: tuple[str, ...], on: str | None, note: str, file: Path | None, new: bool) -> None:
        _record(kind, " ".join(job), on, note, file, new)

    return command


def _record(kind: EventKind, job: str, on: str | None, note: str, file: Path | None, new: bool) -> None:
    from tailor import journal, pipeline
    from tailor.cli import show_journal, show_reply

    now = current_time(os.environ)
    message = _message_in(file) if file else None
    reply = _understood(message) if message and message.text else None
    if kind is EventKind.REPLY and reply:
        kind = _KIND_OF.get(reply.outcome, kind)
    day = _day(on, message, now.date(), ahead=kind is EventKind.INTERVIEW)
    _require_journal(kind, job, new=new)
    with pipeline.open_journal(create=True) as opened:
        application = choose_application(opened, job, new=new, now=now, ask=str(file) != "-")
        event = Event(kind, day, note, message.text if message else "", reply, application=application.number)
        event = journal.place_message(application, event)
        kind, reply = event.kind, event.reply
        application, number, files = _store(opened, application, event, now)
        recent = _recent_rejections(opened, now.date()) if kind is EventKind.REJECTED else 0
        other = journal.find_other_employer(message, application, opened.names()) if message else None
        findings = opened.findings_of(application.number) if reply and reply.lacking else ()
    show_journal.print_recorded(application, kind, day, number)
    show_journal.print_sent_files(application, files.changed, files.gone)
    if reply:
        show_reply.print_reply(reply)
        show_reply.print_contradiction(kind, reply)
    if (early := journal.find_answer_before_sending(application)) and number in {one.number for one in early}:
        show_reply.print_answer_before_sending(*early)
    if other:
        show_reply.print_other_employer(application, other, number)
    elif message and reply and journal.names_other_role(message, reply.role, application.title):
        show_reply.print_other_role(application, reply.role, number)
    show_reply.print_what_follows(kind, application, reply, findings, recent)


def _store(
    opened: "Journal", application: Application, event: Event, now: dt.datetime
) -> tuple[Application, int, "SentFiles"]:
    """Stores an event; gives the application with it, its number, and which files were not sent as prepared."""
    from tailor import pipeline

    if not application.number:
        added = pipeline.record_application(opened, application, event, now)
        return added, added.events[-1].number, pipeline.SentFiles()
    files = pipeline.find_sent_files(opened, application) if event.kind is EventKind.SENT else pipeline.SentFiles()
    number = pipeline.record_event(opened, event, now, files.contents)
    return opened.application(application.number), number, files


def _require_journal(kind: EventKind, job: str, *, new: bool) -> None:
    """Raises an InputError where no journal is there, and the job's words cannot begin one."""
    from tailor.config import find_journal

    path = find_journal(Path.cwd())[0]
    if not (new or prepared_folder(job) or path.exists()):
        hint = f'`tailor log {kind.value} "{job}" --new` begins one with this job; so does `tailor write`'
        raise InputError("there is no journal yet", where=str(path), hint=hint)


def _understood(message: Message) -> Reply:
    """What a message says; whether it was not wholly weighed is printed."""
    from tailor import pipeline
    from tailor.cli import show_reply

    caches = load_settings(Path.cwd(), os.environ).cache
    pipeline.recall_names(kept=caches)
    if caches:
        pipeline.recall_phrases(message)
    reply = pipeline.read_reply(message)
    show_reply.print_whether_weighed(weighed=pipeline.knows_meanings())
    return reply


def _message_in(file: Path) -> Message:
    from tailor import pipeline

    with pipeline.model_in_time():
        if str(file) == "-":
            return pipeline.message_from_bytes(read_standard_input(), "standard input")
        return pipeline.read_message(file)


def _day(on: str | None, message: Message | None, today: dt.date, *, ahead: bool) -> dt.date:
    from tailor import journal

    if on is None:
        sent = journal.written_on(message) if message else None
        return sent if sent and sent <= today else today
    return choose_day(on, today, ahead=ahead)


def _recent_rejections(opened: "Journal", today: dt.date) -> int:
    """How many rejections came within the last two weeks."""
    return opened.count_events(EventKind.REJECTED, today - dt.timedelta(days=13), today)


for _kind, _text in _RECORDED.items():
    log.add_command(_recorder(_kind, _text))
for _command in (correct, amend, delete, export, import_):
    log.add_command(_command)

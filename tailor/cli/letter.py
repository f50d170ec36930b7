"""`tailor letter`: a letter about an application in the journal."""

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tailor.cli.boundary import plain_line
from tailor.cli.options import force_option, settings_of, settings_options
from tailor.cli.own_resume import resume_used
from tailor.config import current_time
from tailor.model import Application, Event, EventKind, Occasion

if TYPE_CHECKING:
    from tailor.journal import Journal

_MEANINGS = {
    Occasion.INTERVIEW_THANKS: "thanks after an interview",
    Occasion.REJECTION_THANKS: "thanks after a rejection",
    Occasion.FEEDBACK_REQUEST: "asks why, after a rejection",
    Occasion.FEEDBACK_THANKS: "answers their feedback",
    Occasion.FOLLOW_UP: "asks where things stand",
    Occasion.IN_TOUCH: "keeps in touch",
    Occasion.ACCEPTANCE: "accepts an offer",
    Occasion.WITHDRAWAL: "withdraws the application",
}
_KINDS = "\n".join(f"  {occasion.value:17} {meaning}" for occasion, meaning in _MEANINGS.items())


@click.command(
    help="Write a letter about JOB from what the journal knows: a Word document, and the same as text for an e-mail."
    f"\n\n\b\nKIND is one of\n{_KINDS}\n\nJOB is a folder, a number, a company, or words of its name."
)
@click.argument("kind", metavar="KIND", type=click.Choice([occasion.value for occasion in Occasion]))
@click.argument("job", nargs=-1, required=True)
@settings_options("resume", "template", "letter_template", "paper", "density", "date", "to")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), metavar="DIR", help="The folder to write to (default: the job's)."
)
@click.option("--print", "show_text", is_flag=True, help="Print the text; write nothing.")
@force_option
def letter(
    kind: str, job: tuple[str, ...], out: Path | None, show_text: bool, force: bool, **given: str | None
) -> None:
    """Write a letter about a job; the help text is in the decorator."""
    from tailor import pipeline, writers
    from tailor.cli.jobs import choose_application

    settings = settings_of(given)
    now = current_time(os.environ)
    occasion = Occasion(kind)
    with pipeline.open_journal(create=False) as opened:
        application = choose_application(opened, " ".join(job), now=now)
        used = resume_used(application, opened.path.parent, settings, named=given["resume"] is not None)
        resume = pipeline.read_resume(used)
        written = pipeline.write_letter_after(
            application, occasion, resume, settings, now, opened.findings_of(application.number)
        )
        if show_text:
            click.echo(writers.letter_text(written), nl=False)
            return
        folder = out or job_folder(opened, application)
        if out is None:
            writers.refuse_link(folder)
        american = pipeline.is_american(application, resume)
        files = pipeline.render_letter(written, occasion, settings, now, american=american)
        writers.write_files(folder, files, force=force)
        event = Event(EventKind.PREPARED, now.date(), note=kind, application=application.number)
        number = _draft(application, occasion) or pipeline.record_event(opened, event, now)
    click.echo(f"{plain_line(application.name)}: written to {folder}: {', '.join(file.name for file in files)}")
    if occasion is Occasion.FOLLOW_UP and (day := _due_later(application, now.date(), settings.follow_up)):
        click.echo(f"  ! it is early to ask; `tailor log due` will name it on {day}")
    for gap in written.placeholders:
        click.echo(f"  ! for you to fill in: {gap}")
    click.echo(f"  noted as a draft; when you have sent it: tailor log correct {number} --kind letter --on today")


def _due_later(application: Application, today: dt.date, follow_up: int) -> dt.date | None:
    """The day on which to ask after a silence; None where it has come, or nothing is awaited."""
    from tailor import journal

    dues = journal.find_due([application], today, follow_up)
    asked = {journal.DueKind.FOLLOW_UP, journal.DueKind.GIVE_UP}
    if any(due.kind in asked and due.by <= today for due in dues):
        return None
    return next((due.by for due in dues if due.kind in asked), None)


def _draft(application: Application, occasion: Occasion) -> int | None:
    """The number of the same letter's last draft, None where there is none."""
    drafts = (event for event in reversed(application.events) if event.kind is EventKind.PREPARED)
    return next((event.number for event in drafts if event.note == occasion), None)


def job_folder(opened: "Journal", application: Application) -> Path:
    """Where an application's outputs go: the folder where they were prepared, else one beside the journal."""
    from tailor.batch import folder_name

    home = opened.path.parent
    prepared = home / application.folder if application.folder else None
    return prepared if prepared and prepared.is_dir() else home / "out" / folder_name(f"{application.job}.job")

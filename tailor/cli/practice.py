"""`tailor practice`: likely interview questions, on paper or asked in the terminal."""

import datetime as dt
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tailor.cli.boundary import plain_line
from tailor.cli.options import force_option, resume_of, settings_of, settings_options
from tailor.cli.own_resume import resume_used
from tailor.config import Settings, current_time
from tailor.model import PracticeSheet, Question, Rating

if TYPE_CHECKING:
    from tailor.journal import Journal
    from tailor.model import Posting

_RATINGS = dict(zip("1234", Rating, strict=True))
_FEW = 6
_SOON = 12 * 60
"""Minutes up to which one is told them and no day."""


@click.command()
@click.argument("job", nargs=-1, required=True)
@settings_options("resume", "template", "paper", "density", "date", "vocabulary")
@click.option("--drill", is_flag=True, help="Ask the questions here, one by one, and remember which felt weak.")
@click.option("-n", "--number", type=click.IntRange(1), default=_FEW, help=f"How many to ask (default: {_FEW}).")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), metavar="DIR", help="The folder to write to (default: the job's)."
)
@force_option
def practice(
    job: tuple[str, ...], drill: bool, number: int, out: Path | None, force: bool, **given: str | None
) -> None:
    """Practise for an interview: likely questions for JOB, each with your own evidence.

    Writes a sheet as web page, Markdown, Word document and cards for Anki. JOB is a folder, a number, a company, words
    of its name, or a posting's file.
    """
    from tailor import pipeline, writers

    words = " ".join(job)
    settings = settings_of(given)
    now = current_time(os.environ)
    named = given["resume"] is not None
    if drill:
        with pipeline.open_journal(create=False) as opened:
            found = _find_in_journal(opened, words, settings, named=named)
            sheet = pipeline.build_practice(pipeline.read_resume(found.resume), found.posting, settings, now)
            _drill(opened, found.number, sheet, number)
        return
    found = _find(words, settings, named=named)
    posting, folder, chosen, resume = found.posting, found.folder, found.chosen, pipeline.read_resume(found.resume)
    if out is None and not chosen:
        writers.refuse_link(folder)
    sheet = pipeline.build_practice(resume, posting, settings, now)
    files = pipeline.render_practice(sheet, settings, now, american=pipeline.is_american(posting, resume))
    writers.write_files(out or folder, files, force=force)
    click.echo(f"{len(sheet.questions)} questions written to {out or folder}: {', '.join(file.name for file in files)}")


@dataclass(frozen=True, slots=True)
class _Found:
    """What a job, a job folder or a posting's file stands for; `chosen` is whether the person named the folder."""

    posting: "Posting"
    folder: Path
    resume: Path
    chosen: bool = False
    number: int = 0


def _find(words: str, settings: Settings, *, named: bool) -> _Found:
    from tailor import pipeline
    from tailor.batch import folder_name
    from tailor.cli.jobs import is_job_folder

    path = Path(words)
    if is_job_folder(words):
        return _Found(pipeline.posting_of_folder(path), path, resume_of(settings), chosen=True)
    if path.is_file():
        return _Found(pipeline.read_posting(path, settings), Path("out") / folder_name(path.name), resume_of(settings))
    with pipeline.open_journal(create=False) as opened:
        return _find_in_journal(opened, words, settings, named=named)


def _find_in_journal(opened: "Journal", words: str, settings: Settings, *, named: bool) -> _Found:
    from tailor import pipeline
    from tailor.cli.jobs import choose_application
    from tailor.cli.letter import job_folder

    application = choose_application(opened, words, now=current_time(os.environ))
    posting = pipeline.posting_of_application(opened, application.number)
    used = resume_used(application, opened.path.parent, settings, named=named)
    return _Found(posting, job_folder(opened, application), used, number=application.number)


def _drill(opened: "Journal", application: int, sheet: PracticeSheet, most: int) -> None:
    """Asks the questions that are due; each answer is kept at once, so that stopping loses nothing."""
    from tailor import pipeline

    questions = pipeline.questions_to_drill(opened, application, sheet, current_time(os.environ), most)
    if not questions:
        click.echo("nothing is due today; the sheet (`tailor practice` without --drill) holds all questions")
        return
    weak = []
    for place, question in enumerate(questions, start=1):
        click.echo()
        _say(f"{place} of {len(questions)}. {question.text}", bold=True)
        seconds = _time_answer()
        _show_skeleton(sheet, question)
        rating = _ask_rating()
        card = pipeline.keep_answer(opened, application, question, rating, current_time(os.environ), seconds)
        click.echo(f"  {round(seconds)} s; comes again {_when(card.due, current_time(os.environ))}")
        if rating in (Rating.AGAIN, Rating.HARD):
            weak.append(question.text)
    click.echo(f"\n{len(questions)} answered, {len(weak)} felt weak" + (":" if weak else ""))
    for text in weak:
        _say(f"  {text}")


def _time_answer() -> float:
    """Waits for the person to have answered aloud; gives the seconds."""
    begun = time.monotonic()
    click.prompt("  Answer aloud, then press Enter", default="", show_default=False, prompt_suffix=" ")
    return time.monotonic() - begun


def _when(due: dt.datetime, now: dt.datetime) -> str:
    """When a question comes again: "in 10 minutes" in the first hours, then the day."""
    minutes = round((due - now).total_seconds() / 60)
    return f"in {max(1, minutes)} min" if minutes < _SOON else f"on {due:%Y-%m-%d}"


def _ask_rating() -> Rating:
    text = "  How did it go? 1 again, 2 hard, 3 good, 4 easy"
    chosen = click.prompt(text, type=click.Choice(list(_RATINGS)), show_choices=False)
    return _RATINGS[chosen]


def _show_skeleton(sheet: PracticeSheet, question: Question) -> None:
    for line in question.advice:
        _say(f"  - {line}")
    for star in question.stars:
        if star == question.first_nearest:
            _say(f"  {sheet.lead('nearest')}")
        for name, text in star.steps:
            _say(f"  {sheet.lead(name)} {text or sheet.label('blank')}")
    if not question.advice and not question.stars:
        _say(f"  {sheet.label('none')}")


def _say(text: str, *, bold: bool = False) -> None:
    """Prints a text; what it is indented by, all its lines are."""
    from rich.padding import Padding
    from rich.text import Text

    from tailor.cli.printing import print_lines

    indent = len(text) - len(text.lstrip(" "))
    print_lines([Padding(Text(plain_line(text), style="bold" if bold else ""), (0, 0, 0, indent))])

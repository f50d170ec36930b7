"""An application (or a posting) + Resume -> the sheet of questions to practise, and the drill's memory."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tailor import interview, journal, tailoring, writers
from tailor.config import DEFAULT_DESIGN, Settings
from tailor.errors import InputError
from tailor.journal import Journal
from tailor.model import (
    Posting,
    PracticeCard,
    PracticeSheet,
    Question,
    Rating,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Resume,
)
from tailor.pipeline.fitting import match
from tailor.pipeline.shared import similarities
from tailor.writers import OutputFile

_REPORT = "report.json"
_FILES = ("practice.html", "practice.md", "practice.csv", "practice.docx")


def posting_of_folder(folder: Path) -> Posting:
    """The posting of a job folder, from its report.

    Raises:
        InputError: The folder holds no report that can be read.
    """
    try:
        return _posting(json.loads((folder / _REPORT).read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        hint = "`tailor write` makes one"
        raise InputError("this folder holds no report that can be read", where=str(folder), hint=hint) from error


def posting_of_application(opened: Journal, number: int) -> Posting:
    """The posting that an application answered, from the copy of its report in the journal; amended names stand.

    Raises:
        InputError: The application was noted without its report.
    """
    copies = {file.name: file.sha256 for file in opened.files(number)}
    if _REPORT not in copies:
        raise InputError(
            "the journal holds no report of this job",
            where=str(opened.path),
            hint="make it with `tailor write POSTING`, or give the posting's file in place of the job",
        )
    posting = _posting(json.loads(opened.content(copies[_REPORT])))
    amended = {change.name: change.after for change in journal.amendments(opened, number)}
    return replace(posting, title=amended.get("title", posting.title), company=amended.get("company", posting.company))


def _posting(report: Mapping[str, Any]) -> Posting:
    return journal.posting_of_report(report)


def build_practice(resume: Resume, posting: Posting, settings: Settings, now: dt.datetime) -> PracticeSheet:
    """The questions that an interview for this posting is likely to hold."""
    found = match(resume, posting, now.date(), settings)

    def showing(phrases: Sequence[str]) -> Mapping[str, frozenset[str]]:
        asked = tuple(_asked(f"phrase {place}", phrase) for place, phrase in enumerate(phrases))
        findings = match(resume, replace(posting, requirements=asked), now.date(), settings).findings
        return {one.requirement.text: frozenset(row.item_id for row in one.evidence) for one in findings}

    return interview.build_sheet(resume, posting, found, similarities, tailoring.name_role(posting), showing)


def _asked(number: str, phrase: str) -> Requirement:
    """A phrase as something that is asked for."""
    return Requirement(number, phrase, phrase, RequirementKind.SKILL, RequirementLevel.UNKNOWN, 0, 0)


def render_practice(
    sheet: PracticeSheet, settings: Settings, now: dt.datetime, *, american: bool = False
) -> tuple[OutputFile, ...]:
    """The sheet as a web page, Markdown, Anki cards and a Word document, on Letter paper where it is `american`.

    Raises:
        TemplateError: There is no such template.
    """
    day = dt.datetime.combine(settings.date or now.date(), dt.time(), dt.UTC)
    style = writers.DocumentStyle(
        template=settings.template or DEFAULT_DESIGN,
        paper=settings.paper or ("letter" if american else "a4"),
        density=settings.density,
        stamp=day,
    )
    pages = (writers.practice_html(sheet), writers.practice_markdown(sheet), writers.practice_csv(sheet))
    contents = (*(page.encode() for page in pages), writers.practice_docx(sheet, style))
    return tuple(OutputFile(name, content) for name, content in zip(_FILES, contents, strict=True))


def questions_to_drill(
    opened: Journal, application: int, sheet: PracticeSheet, now: dt.datetime, most: int
) -> tuple[Question, ...]:
    """The questions to practise now: those that are due, the weakest first, then new ones."""
    return interview.choose_questions(sheet, journal.practice_cards(opened, application), now, most)


def keep_answer(
    opened: Journal, application: int, question: Question, rating: Rating, now: dt.datetime, seconds: float
) -> PracticeCard:
    """Notes how an answer went, and when the question comes again.

    Args:
        opened: The journal.
        application: The application's number.
        question: What was asked.
        rating: How well the person thinks it went.
        now: When it was answered; with a time zone.
        seconds: How long the answer took.
    """
    known = journal.practice_cards(opened, application).get(question.id)
    card = interview.schedule_answer(question, known, rating, now, seconds)
    journal.keep_card(opened, application, card)
    return card

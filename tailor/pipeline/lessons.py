"""The journal -> lessons; similar postings are found among those sent last."""

import datetime as dt

from tailor import journal, reporting
from tailor.journal import Journal, wording
from tailor.model import Application, Asked, AskedJob, JournalFinding, Lessons

_MOST_CLUSTERED = 200
"""Comparing every posting with every other takes time that grows with the square of their number."""


def draw_lessons(opened: Journal, today: dt.date) -> Lessons:
    """What the journal's applications have in common, and what to do next."""
    findings = opened.findings()
    applications = tuple(
        opened.application(item.number) if journal.has_unquoted(item) else item for item in opened.applications()
    )
    sent = [item for item in applications if item.number in findings and journal.is_sent(item)]
    jobs = [_asked_job(item, findings[item.number]) for item in sent[-_MOST_CLUSTERED:]]
    return journal.draw_lessons(applications, findings, reporting.cluster_jobs(jobs), today)


def _asked_job(application: Application, findings: tuple[JournalFinding, ...]) -> AskedJob:
    asked = tuple(Asked((item.name,), item.kind, item.level, item.status) for item in findings)
    return AskedJob(str(application.number), application.title, application.company, application.coverage, asked)


def lessons_html(lessons: Lessons) -> str:
    """The lessons as a page of HTML with plots, which needs no other file."""
    from tailor import writers

    return writers.lessons_html(lessons, _words())


def lessons_markdown(lessons: Lessons) -> str:
    """The lessons as GitHub-flavoured Markdown."""
    from tailor import writers

    return writers.lessons_markdown(lessons, _words())


def _words() -> dict[str, object]:
    """The words and phrases that the pages take."""
    return {
        "funnel_words": wording.FUNNEL_WORDS,
        "stop_words": wording.STOP_WORDS,
        "reason_words": {reason.value: words for reason, words in wording.REASON_WORDS.items()},
        "share_words": wording.share_words,
        "early_words": wording.early_words,
        "time_words": wording.time_words,
        "method": wording.METHOD,
    }

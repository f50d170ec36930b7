"""A report as an HTML page, as Markdown, as JSON and as CSV."""

import json
import re
from collections.abc import Sequence

from tailor.model import Report, ReportRow, Status
from tailor.writers.page_parts import page_environment, page_parts
from tailor.writers.plain_text import printable
from tailor.writers.posting_marks import mark_posting
from tailor.writers.sheet_text import csv_text

_TO_DO = (Status.MISSING, Status.UNKNOWN, Status.IMPLIED, Status.BURIED, Status.SHOWN, Status.NOT_CHECKED)


def report_html(report: Report, *, review: bool = False) -> str:
    """The report as one page of HTML that needs no network and no other file, and can be read without its script.

    With `review` its answers go to the server that shows it, instead of into a download.
    """
    parts = page_parts(("page.css", "report.css"), "report.js", "'self'" if review else "'none'")
    return _render("report.html.j2", report, parts=parts, review=review)


def report_markdown(report: Report) -> str:
    """The report as GitHub-flavoured Markdown."""
    page = _render("report.md.j2", report)
    return re.sub(r"\n{3,}", "\n\n", page).strip() + "\n"


def report_json(report: Report) -> str:
    """The report as JSON by `docs/report.schema.json`."""
    return printable(json.dumps(report.to_dict(), ensure_ascii=False, indent=2)) + "\n"


def report_csv(report: Report) -> str:
    """The requirements as comma-separated values, one row each."""
    head = ("requirement", "level", "kind", "before", "after", "where", "evidence", "advice", "in the posting")
    rows = [
        (
            *(row.name, row.requirement.level.value, row.requirement.kind.value, row.before.value, row.status.value),
            *(row.evidence[0].where if row.evidence else "", row.evidence[0].quote if row.evidence else ""),
            *(row.advice, row.requirement.text),
        )
        for row in _rows(report)
    ]
    return printable(csv_text(head, rows))


def _render(name: str, report: Report, **more: object) -> str:
    rows = _rows(report)
    pieces = mark_posting(report.posting, rows)
    numbers = {row.requirement.id: number for number, row in enumerate(rows, 1)}
    page = (
        page_environment()
        .get_template(name)
        .render(
            report=report,
            posting=report.posting,
            coverage=(report.after or report.before).coverage,
            earlier=report.before.coverage if report.after else None,
            pieces=pieces,
            numbers=numbers,
            marked={numbers[piece.row.requirement.id] for piece in pieces if piece.row},
            statuses=_by_word(rows),
            levels=list(dict.fromkeys(row.requirement.level.value for row in rows)),
            kinds=sorted({row.requirement.kind.value for row in rows}),
            **more,
        )
    )
    return printable(page)


def _rows(report: Report) -> tuple[ReportRow, ...]:
    return tuple(row for group in report.groups for row in group.rows)


def _by_word(rows: Sequence[ReportRow]) -> list[tuple[str, list[ReportRow]]]:
    """The rows by the word of their status, what is left to do first."""
    words = dict.fromkeys(row.word for row in sorted(rows, key=lambda row: _TO_DO.index(row.status)))
    return [(word, [row for row in rows if row.word == word]) for word in words]

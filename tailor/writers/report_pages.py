"""A report as an HTML page, as Markdown and as JSON."""

import json
import re

from tailor.model import Report
from tailor.writers.page_parts import page_environment
from tailor.writers.plain_text import printable
from tailor.writers.posting_marks import mark_posting


def report_html(report: Report) -> str:
    """The report as one page of HTML that needs no script, no network and no other file."""
    return _render("report.html.j2", report)


def report_markdown(report: Report) -> str:
    """The report as GitHub-flavoured Markdown."""
    page = _render("report.md.j2", report)
    return re.sub(r"\n{3,}", "\n\n", page).strip() + "\n"


def report_json(report: Report) -> str:
    """The report as JSON by `docs/report.schema.json`."""
    return printable(json.dumps(report.to_dict(), ensure_ascii=False, indent=2)) + "\n"


def _render(name: str, report: Report) -> str:
    rows = [row for group in report.groups for row in group.rows]
    coverage = (report.after or report.before).coverage
    page = (
        page_environment()
        .get_template(name)
        .render(
            report=report,
            posting=report.posting,
            coverage=coverage,
            earlier=report.before.coverage if report.after else None,
            pieces=mark_posting(report.posting, rows),
        )
    )
    return printable(page)

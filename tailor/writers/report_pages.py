"""A report as an HTML page, as Markdown and as JSON."""

import json
import re
from functools import lru_cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from tailor.model import Report
from tailor.writers.markdown_text import markdown_text
from tailor.writers.plain_text import printable
from tailor.writers.posting_marks import mark_posting
from tailor.writers.template_files import templates_folder


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
        _environment()
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


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates_folder() / "report"),
        autoescape=select_autoescape(("html.j2",), default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["emphasise"] = _emphasise
    environment.filters["md"] = markdown_text
    return environment


def _emphasise(quote: str, words: str) -> Markup:
    """The quote as HTML, its matched words in bold."""
    start = quote.casefold().find(words.casefold()) if words else -1
    if start < 0 or len(quote.casefold()) != len(quote):
        return escape(quote)
    end = start + len(words)
    return escape(quote[:start]) + Markup("<b>{}</b>").format(quote[start:end]) + escape(quote[end:])

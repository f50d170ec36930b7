"""The overview of many jobs as an HTML page, Markdown, JSON and CSV."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from tailor.model import LegendRow, MatrixRow, Overview, RequirementLevel, Status
from tailor.writers.page_parts import page_environment, page_parts
from tailor.writers.plain_text import printable
from tailor.writers.sheet_text import csv_text

_MOST_GAPS = 20
_HEAT_FROM = 13
"""From this number of jobs on, a picture shows more than a table of signs."""
_HEAT_WIDTH, _LARGEST, _SMALLEST = 850, 16, 3
_NAMES = {
    "report.html": "report",
    "resume.docx": "resume",
    "cover-letter.docx": "letter",
    "resume.REVIEW.docx": "review",
}


@dataclass(frozen=True, slots=True)
class HeatMap:
    """The matrix as a picture: the size of a cell and of all of it, and for each colour the path of its cells."""

    size: float
    width: float
    height: float
    paths: tuple[tuple[str, str], ...]


def overview_html(overview: Overview, *, links: bool = True) -> str:
    """The overview as one page of HTML that needs no network; with `links` to the files in the jobs' folders."""
    parts = page_parts(("page.css", "overview.css"), "overview.js")
    return printable(
        page_environment()
        .get_template("overview.html.j2")
        .render(
            **_common(overview),
            parts=parts,
            links=links,
            names=_NAMES,
            numbers={job.id: number for number, job in enumerate(overview.jobs, 1)},
            statuses=[(row.status, row) for row in overview.legend if row.status is not Status.NOT_CHECKED],
            cells=_cells(overview.legend),
            heat=_heat_map(overview) if len(overview.columns) >= _HEAT_FROM else None,
        )
    )


def overview_markdown(overview: Overview) -> str:
    """The overview as GitHub-flavoured Markdown."""
    page = page_environment().get_template("overview.md.j2").render(**_common(overview))
    return printable(re.sub(r"\n{3,}", "\n\n", page).strip() + "\n")


def overview_json(overview: Overview) -> str:
    """The overview as JSON by `docs/overview.schema.json`."""
    return printable(json.dumps(overview.to_dict(), ensure_ascii=False, indent=2)) + "\n"


def overview_csv(overview: Overview) -> str:
    """The jobs as comma-separated values, one row each."""
    head = ("job", "title", "company", "coverage", "tailored", "must-haves missing", "held but hidden", "suggested")
    rows = [
        (job.id, "not made")
        if (row := job.row) is None
        else (
            *(job.id, row.job, row.company, row.coverage, row.coverage_after),
            *("; ".join(row.missing), row.hidden, row.suggested, row.notes, row.letter_gaps),
        )
        for job in overview.jobs
    ]
    return printable(csv_text((*head, "not read", "letter places open"), rows))


def gaps_csv(overview: Overview) -> str:
    """The gaps as comma-separated values, one row each."""
    head = ("missing", "kind", "would open", "as a must-have", "asked by", "of", "weight", "low", "high", "confidence")
    rows = [
        (
            *(gap.name, gap.kind.value, len(gap.opens), gap.musts, gap.asked, gap.of, round(gap.weight, 1)),
            *(round(gap.low, 3), round(gap.high, 3), gap.confidence, "; ".join(gap.jobs)),
        )
        for gap in overview.gaps
    ]
    return printable(csv_text((*head, "jobs"), rows))


def _common(overview: Overview) -> dict[str, object]:
    return {
        "overview": overview,
        "titles": _titles(overview),
        "made": sum(job.row is not None for job in overview.jobs),
        "most_gaps": _MOST_GAPS,
        "method": overview.method,
    }


def _titles(overview: Overview) -> dict[str, str]:
    """What each job is called: its title, with the folder's name where another of that employer is called the same."""
    called = Counter((job.row.job, job.row.company) for job in overview.jobs if job.row)
    titles = {}
    for job in overview.jobs:
        title = (job.row.job if job.row else "") or job.id
        is_shared = job.row is not None and called[job.row.job, job.row.company] > 1 and title != job.id
        titles[job.id] = f"{title} ({job.id})" if is_shared else title
    return titles


def _cells(legend: Sequence[LegendRow]) -> dict[tuple[Status | None, RequirementLevel | None], Markup]:
    """The table cell of each status and level, made once: a matrix has thousands."""
    cells: dict[tuple[Status | None, RequirementLevel | None], Markup] = {(None, None): Markup("<td></td>")}
    for row in legend:
        for level in RequirementLevel:
            must = " must" if level is RequirementLevel.MUST else ""
            words = f"{row.word}, a must-have" if must else row.word
            cells[row.status, level] = Markup(
                '<td class="{}{}" title="{}"><span aria-hidden="true">{}</span><span class="hush">{}</span></td>'
            ).format(row.tone.value, must, words, row.icon, words)
    return cells


def _heat_map(overview: Overview) -> HeatMap:
    size = max(_SMALLEST, min(_LARGEST, _HEAT_WIDTH / len(overview.columns)))
    height = max(size, 12.0)
    tones = {row.status: row.tone.value for row in overview.legend}
    paths: dict[str, list[str]] = {}
    for number, row in enumerate(overview.matrix):
        for tone, place in _coloured(row, tones):
            shape = f"M{place * size:.4g} {number * height:g}h{size - 0.6:.3g}v{height - 1:g}h-{size - 0.6:.3g}z"
            paths.setdefault(tone, []).append(shape)
    return HeatMap(
        height,
        round(size * len(overview.columns), 1),
        height * len(overview.matrix),
        tuple((tone, "".join(shapes)) for tone, shapes in sorted(paths.items())),
    )


def _coloured(row: MatrixRow, tones: dict[Status, str]) -> list[tuple[str, int]]:
    return [(tones[status], place) for place, status in enumerate(row.statuses) if status is not None]

"""Many jobs seen together: their rows, gaps, strengths, clusters and the matrix of skills and jobs."""

from collections.abc import Iterable, Mapping, Sequence

from tailor.errors import InputError
from tailor.model import (
    SCHEMA_VERSION,
    AskedJob,
    Gap,
    LegendRow,
    MatrixRow,
    Overview,
    OverviewJob,
    OverviewRow,
    RequirementLevel,
    Status,
)
from tailor.reporting.asked import asked_job_of_report
from tailor.reporting.clusters import cluster_jobs
from tailor.reporting.gaps import Column, always_held, columns_of, often_asked, rank_gaps
from tailor.reporting.wording import OVERVIEW_METHOD, STATUS, count, listed

_MOST_MATRIX_ROWS = 40
_MOST_SENTENCES_OF_GAPS = 2
_FEW = 5
_BIN = 10


def build_overview(reports: Iterable[tuple[str, Mapping[str, object] | None]]) -> Overview:
    """Everything about a folder of jobs.

    Args:
        reports: Each job's id (its folder's name) with its parsed report.json; None, or what is no report of this
            version, costs that row only. They are looked at one by one, and need not all be in memory.
    """
    rows, jobs = [], []
    for job_id, report in reports:
        row = _row_or_none(job_id, report)
        rows.append(OverviewJob(job_id, row))
        if report is not None and row is not None:
            jobs.append(asked_job_of_report(job_id, report))
    return join_jobs(rows, jobs)


def join_jobs(rows: Sequence[OverviewJob], jobs: Sequence[AskedJob]) -> Overview:
    """The overview of jobs whose rows and requirements are known; ids tell which belong together."""
    ordered = tuple(sorted(rows, key=_best_first))
    columns = columns_of(jobs)
    gaps = rank_gaps(jobs)
    places = [job.id for job in ordered if job.row]
    return Overview(
        jobs=ordered,
        sentences=_sentences(ordered, gaps, len(jobs)),
        gaps=gaps,
        always_asked=often_asked(jobs),
        always_held=always_held(jobs),
        clusters=cluster_jobs(jobs),
        columns=tuple(places),
        matrix=tuple(_matrix_row(column, places) for column in _recurring(columns, len(jobs))),
        more_rows=len(columns) - len(_recurring(columns, len(jobs))),
        distribution=_distribution(jobs),
        legend=tuple(LegendRow(status, words.icon, words.word, words.tone) for status, words in STATUS.items()),
        method=OVERVIEW_METHOD,
    )


def _row_or_none(job_id: str, report: Mapping[str, object] | None) -> OverviewRow | None:
    if report is None:
        return None
    try:
        return overview_row(report, job_id)
    except InputError:
        return None


def _best_first(job: OverviewJob) -> tuple[bool, int, int, str]:
    """Jobs that lack no must-have first, then by coverage; those without a report last."""
    if job.row is None:
        return True, 0, 0, job.id
    return False, -(job.row.coverage if job.row.coverage is not None else -1), len(job.row.missing), job.id


def _recurring(columns: Sequence[Column], jobs: int) -> Sequence[Column]:
    """The skills of the matrix: those of more than one job, the most often asked first; all where jobs are few."""
    fewest = 2 if jobs >= _FEW else 1
    return [column for column in columns if len(column.asked) >= fewest][:_MOST_MATRIX_ROWS]


def _matrix_row(column: Column, places: Sequence[str]) -> MatrixRow:
    found = {job.id: asked for job, asked in column.asked}
    levels: list[RequirementLevel | None] = []
    statuses: list[Status | None] = []
    for place in places:
        asked = found.get(place)
        levels.append(asked.level if asked else None)
        statuses.append(asked.status if asked else None)
    return MatrixRow(column.name, tuple(statuses), tuple(levels))


def _distribution(jobs: Sequence[AskedJob]) -> tuple[int, ...]:
    bins = [0] * _BIN
    for job in jobs:
        if job.coverage is not None:
            bins[min(job.coverage // _BIN, _BIN - 1)] += 1
    return tuple(bins)


def _sentences(rows: Sequence[OverviewJob], gaps: Sequence[Gap], jobs: int) -> tuple[str, ...]:
    if not jobs:
        return ("No job was read.",)
    ready = sum(1 for job in rows if job.row and not job.row.missing)
    sentences = [f"In {ready} of {count(jobs, 'posting')} no must-have is missing."]
    opening = [gap for gap in gaps if gap.opens][:_MOST_SENTENCES_OF_GAPS]
    sentences += [f"{_opens(gap)}." for gap in opening]
    if jobs < _FEW:
        sentences.append(f"{count(jobs, 'posting')} cannot tell what the market asks for; take this as a first hint.")
    failed = [job.id for job in rows if job.row is None]
    if failed:
        sentences.append(f"{count(len(failed), 'job')} could not be read: {listed(failed[:_FEW])}.")
    return tuple(sentences)


def _opens(gap: Gap) -> str:
    number = len(gap.opens)
    verb = "loses its" if number == 1 else "lose their"
    return f"With {gap.name}, {number} of {count(gap.of, 'posting')} {verb} last missing must-have"


def overview_row(report: Mapping[str, object], where: str = "report.json") -> OverviewRow:
    """The row of a report.json that was read back.

    Args:
        report: The parsed JSON.
        where: The file, for the message.

    Raises:
        InputError: it is not a report, or one of another version of the program.
    """
    if report.get("schema_version") != SCHEMA_VERSION:
        raise InputError("not a report of this version of tailor", where=where, hint="make it again: tailor write")
    posting, summary = _mapping(report, "posting", where), _mapping(report, "summary", where)
    after = report.get("match_after")
    return OverviewRow(
        job=str(posting.get("title") or posting.get("source") or ""),
        company=str(posting.get("company") or ""),
        coverage=_score(_mapping(report, "match", where), where),
        coverage_after=_score(after, where) if isinstance(after, Mapping) else None,
        missing=_texts(summary, "missing_musts"),
        hidden=len(_texts(summary, "held_not_highlighted")),
        suggested=len(_texts(summary, "suggested_not_named")),
        notes=len(_texts(report, "notes")),
        letter_gaps=len(_texts(report, "letter_gaps")),
        files=_file_names(report),
    )


def _mapping(parent: Mapping[str, object], key: str, where: str) -> Mapping[str, object]:
    value = parent.get(key)
    if not isinstance(value, Mapping):
        raise InputError(f"the report has no {key!r}", where=where, hint="make it again: tailor write")
    return value


def _score(match: Mapping[str, object], where: str) -> int | None:
    score = _mapping(match, "coverage", where).get("score")
    return score if isinstance(score, int) else None


def _file_names(report: Mapping[str, object]) -> tuple[str, ...]:
    files = report.get("files")
    rows = [row for row in files if isinstance(row, Mapping)] if isinstance(files, list) else []
    return tuple(str(row.get("name") or "") for row in rows)


def _texts(parent: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = parent.get(key)
    return tuple(map(str, value)) if isinstance(value, list) else ()

"""A row for each job, read back from the reports of many."""

from collections.abc import Mapping
from dataclasses import dataclass

from tailor.errors import InputError
from tailor.model import SCHEMA_VERSION


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One job in a table over jobs.

    The coverages are 0 to 100, of the resume as it is and as tailored, None where nothing was scored or tailored.
    `missing` names the must-haves that were not found; `hidden` counts what is held but not highlighted, `suggested`
    what other words suggest.
    """

    job: str
    company: str
    coverage: int | None
    coverage_after: int | None
    missing: tuple[str, ...]
    hidden: int
    suggested: int
    notes: int
    letter_gaps: int


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
    )


def _mapping(parent: Mapping[str, object], key: str, where: str) -> Mapping[str, object]:
    value = parent.get(key)
    if not isinstance(value, Mapping):
        raise InputError(f"the report has no {key!r}", where=where, hint="make it again: tailor write")
    return value


def _score(match: Mapping[str, object], where: str) -> int | None:
    score = _mapping(match, "coverage", where).get("score")
    return score if isinstance(score, int) else None


def _texts(parent: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = parent.get(key)
    return tuple(map(str, value)) if isinstance(value, list) else ()

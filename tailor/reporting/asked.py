"""Jobs reduced to what can be compared over many of them."""

from collections.abc import Iterator, Mapping, Sequence

from tailor.model import (
    Asked,
    AskedJob,
    Evidence,
    Finding,
    Match,
    Place,
    Posting,
    Reason,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Status,
)
from tailor.text import find_phrase

_HELD = frozenset({Status.SHOWN, Status.BURIED, Status.IMPLIED})


def asked_job(job_id: str, posting: Posting, match: Match) -> AskedJob:
    """A job as its posting and match say.

    Args:
        job_id: What tells this job from the others, such as its folder's name.
        posting: The posting.
        match: The findings of the resume as it is.
    """
    asked = tuple(_asked(finding) for finding in match.findings)
    return AskedJob(job_id, posting.title or posting.source, posting.company, match.coverage.score, asked)


def asked_job_of_report(job_id: str, report: Mapping[str, object]) -> AskedJob:
    """A job as its report.json says, which `overview_row` has accepted; what has no known shape there is left out."""
    posting, match = _mapping(report.get("posting")), _mapping(report.get("match"))
    score = _mapping(match.get("coverage")).get("score")
    return AskedJob(
        job_id,
        str(posting.get("title") or posting.get("source") or job_id),
        str(posting.get("company") or ""),
        score if isinstance(score, int) else None,
        tuple(_asked(finding) for finding in _findings(match)),
    )


def _findings(match: Mapping[str, object]) -> Iterator[Finding]:
    for row in _rows(match.get("findings")):
        requirement = _mapping(row.get("requirement"))
        try:
            yield Finding(_requirement(requirement), Status(str(row.get("status"))), tuple(_evidence(row)))
        except ValueError:
            continue


def _requirement(row: Mapping[str, object]) -> Requirement:
    years, any_of = row.get("years"), row.get("any_of")
    return Requirement(
        id=str(row.get("id") or ""),
        text=str(row.get("text") or ""),
        name=str(row.get("name") or row.get("text") or ""),
        kind=RequirementKind(str(row.get("kind"))),
        level=RequirementLevel(str(row.get("level"))),
        start=0,
        end=0,
        years=float(years) if isinstance(years, (int, float)) else None,
        any_of=tuple(map(str, any_of)) if isinstance(any_of, list) else (),
    )


def _evidence(row: Mapping[str, object]) -> Iterator[Evidence]:
    for item in _rows(row.get("evidence")):
        words, explanation = str(item.get("words") or ""), str(item.get("explanation") or "")
        yield Evidence("", "", words, Reason.LITERAL, Place.OTHER, "", explanation)


def _asked(finding: Finding) -> Asked:
    asked = finding.requirement
    names = asked.any_of or (asked.name or asked.text,)
    if len(names) > 1 and finding.status in _HELD:
        names = _held_alternatives(names, finding.evidence) or (" or ".join(names),)
    return Asked(names, asked.kind, asked.level, finding.status, asked.years)


def _held_alternatives(names: Sequence[str], evidence: Sequence[Evidence]) -> tuple[str, ...]:
    """The alternatives that the evidence names; what shows "Epic" of "Epic or Cerner" shows nothing of Cerner."""
    texts = [text for item in evidence for text in (item.words, item.explanation) if text]
    return tuple(name for name in names if any(find_phrase(name, text) for text in texts))


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _rows(value: object) -> list[Mapping[str, object]]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []

"""A stored `report.json` -> the application, its findings, the posting and the match."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from tailor.errors import InputError
from tailor.model import (
    SCHEMA_VERSION,
    Application,
    Coverage,
    Evidence,
    Finding,
    JournalFinding,
    LineRole,
    Match,
    Place,
    Posting,
    PostingContact,
    PostingLine,
    Reason,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Status,
)

_POSTING_TEXTS = ("source", "text", "title", "company", "location", "salary", "language", "reference", "closing_date")


def application_of_report(report: Mapping[str, Any], *, job: str, folder: str, resume_hash: str) -> Application:
    """The application that a report was made for.

    Args:
        report: The content of report.json.
        job: The short name of the job.
        folder: The path of the output folder as the journal sees it.
        resume_hash: SHA-256 of the resume that was used; empty when not known.

    Raises:
        InputError: It is no report of this version.
    """
    _require_report(report, folder)
    posting = posting_of_report(report)
    return Application(
        job=job,
        company=posting.company,
        title=posting.title,
        location=posting.location,
        language=posting.language,
        reference=posting.reference,
        closing_date=posting.closing_date,
        contact=posting.contact,
        folder=folder,
        source=posting.source,
        resume_name=str(report.get("resume") or "").replace("\\", "/").rpartition("/")[2],
        resume_hash=resume_hash,
        coverage=report["match"]["coverage"]["score"],
    )


def findings_of_report(report: Mapping[str, Any]) -> tuple[JournalFinding, ...]:
    """What the tailored resume showed of each requirement (the resume as it was, where nothing was tailored).

    The words and their place are those of the person's own resume, where they look when they mend it.
    """
    own = {finding.requirement.id: finding.evidence for finding in match_of_report(report).findings}
    match = match_of_report(report, tailored=True)
    return tuple(_slim(finding, own.get(finding.requirement.id) or finding.evidence) for finding in match.findings)


def posting_of_report(report: Mapping[str, Any]) -> Posting:
    """The posting of a report: its fields, lines with their roles and places, and requirements."""
    data = report["posting"]
    texts: dict[str, Any] = {name: str(data.get(name) or "") for name in _POSTING_TEXTS}
    return Posting(
        **texts,
        contact=PostingContact.from_dict(data.get("contact", {})),
        lines=tuple(_placed(data.get("lines", ()), texts["text"])),
        requirements=tuple(_requirement(item) for item in data.get("requirements", ())),
        also_mentioned=tuple(data.get("also_mentioned", ())),
    )


def _placed(lines: Iterable[Mapping[str, Any]], text: str) -> Iterator[PostingLine]:
    """The lines of a posting, each at its place in the text behind the one before."""
    end = 0
    for line in lines:
        start = text.find(line["text"], end)
        end = max(end, start + len(line["text"]))
        yield PostingLine(LineRole(line["role"]), line["text"], *((start, end) if start >= 0 else (0, 0)))


def match_of_report(report: Mapping[str, Any], *, tailored: bool = False) -> Match:
    """The match of a report: that of the resume as it was, or, where there is one, of the tailored resume."""
    data = (report.get("match_after") if tailored else None) or report["match"]
    coverage = data["coverage"]
    findings = tuple(_finding(item) for item in data["findings"])
    return Match(findings, Coverage(coverage["score"], coverage["band"]))


def _require_report(report: Mapping[str, Any], where: str) -> None:
    known = report.get("schema_version") in range(1, SCHEMA_VERSION + 1)
    if not known or not isinstance(report.get("posting"), Mapping):
        raise InputError("not a report of this version of tailor", where=where, hint="make it again: tailor write")


def _requirement(data: Mapping[str, Any]) -> Requirement:
    return Requirement(
        id=str(data["id"]),
        text=str(data["text"]),
        name=str(data["name"]),
        kind=RequirementKind(data["kind"]),
        level=RequirementLevel(data["level"]),
        start=data["start"],
        end=data["end"],
        years=data.get("years"),
        any_of=tuple(data.get("any_of", ())),
        degree=str(data.get("degree") or ""),
        field=str(data.get("field") or ""),
        or_equivalent=bool(data.get("or_equivalent")),
        named=bool(data.get("named")),
        weight=data.get("weight", 0.0),
    )


def _finding(data: Mapping[str, Any]) -> Finding:
    return Finding(
        _requirement(data["requirement"]),
        Status(data["status"]),
        tuple(_evidence(item) for item in data.get("evidence", ())),
        data.get("strength", 0.0),
        data.get("note", ""),
    )


def _evidence(data: Mapping[str, Any]) -> Evidence:
    return Evidence(
        data["item"], data["quote"], data["words"], Reason(data["why"]), Place.OTHER, data["where"], data["explanation"]
    )


def _slim(finding: Finding, evidence: Sequence[Evidence]) -> JournalFinding:
    requirement = finding.requirement
    words, where = _seen(evidence)
    name = " or ".join(requirement.any_of) or requirement.name
    return JournalFinding(name, requirement.text, requirement.kind, requirement.level, finding.status, words, where)


def _seen(evidence: Sequence[Evidence]) -> tuple[str, str]:
    return (evidence[0].words, evidence[0].where) if evidence else ("", "")

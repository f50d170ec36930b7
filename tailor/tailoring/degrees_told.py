"""The degree that a letter tells: the finished one that is asked for, and what the candidate studies now."""

import datetime as dt
import re

from tailor.model import (
    Entry,
    LetterParagraph,
    Match,
    RequirementKind,
    Resume,
    SectionKind,
    Status,
)
from tailor.tailoring.echoes import share_field
from tailor.tailoring.studies import held_degree, present_study

_OF_SCHOOL = re.compile(
    r"\b(?:high school|secondary school|GED|GCSEs?|A[ -]levels?|Abitur|\w*hochschulreife|Mittlere Reife"
    r"|\w*schulabschluss|baccalauréat général|brevet des collèges)\b",
    re.IGNORECASE,
)


def untold_degree(resume: Resume, today: dt.date, opening: LetterParagraph, match: Match) -> Entry | None:
    """The finished degree, the one that is asked for where there are several; None when the opening names one."""
    degree = held_degree(resume, today, answering_degrees(resume, match))
    if degree is None or f"{degree.id}.title" in opening.sources:
        return None
    return None if is_of_school(degree) and not asks_for_degree(match) else degree


def is_of_school(degree: Entry) -> bool:
    """Whether a diploma is what every school leaver has, which is told where it is asked for."""
    return _OF_SCHOOL.search(f"{degree.title} {degree.organisation}") is not None


def untold_study(resume: Resume, today: dt.date, opening: LetterParagraph) -> Entry | None:
    """What the candidate studies now; None when the opening names it."""
    study = present_study(resume, today)
    return None if study is None or f"{study.id}.title" in opening.sources else study


def answering_degrees(resume: Resume, match: Match) -> frozenset[str]:
    """The items of the resume that answer what the posting asks for as a degree, before others those in its field."""
    asked = [
        finding
        for finding in match.with_status(Status.SHOWN, Status.BURIED, Status.IMPLIED)
        if finding.requirement.kind is RequirementKind.DEGREE
    ]
    degrees = [entry for section in resume.of_kind(SectionKind.EDUCATION) for entry in section.entries]
    fields = [finding.requirement.name for finding in asked]
    near = {f"{entry.id}.title" for entry in degrees if any(share_field(entry.title, field) for field in fields)}
    return frozenset(near or {evidence.item_id for finding in asked for evidence in finding.evidence})


def asks_for_degree(match: Match) -> bool:
    """Whether the posting asks for a degree that the resume shows."""
    held = match.with_status(Status.SHOWN, Status.BURIED, Status.IMPLIED)
    return any(finding.requirement.kind is RequirementKind.DEGREE for finding in held)

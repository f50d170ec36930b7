"""The sentences of a letter with their gaps: a closed list, so that the truth check knows every word that is not fact.

A gap is filled with words of one resume entry (`{org}`, `{title}`, `{clause}`, `{quote}`, `{skills}`) or of the posting
(`{role}`, `{company}`, `{asked}`). `{a}` is the article that fits the next word, `{cv}` what the reader's country calls
a resume, `{count}` how many points follow. No frame says anything of the candidate beyond the words in its gaps.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from tailor.tailoring.grammar import Form


class Setting(StrEnum):
    """Where a bullet comes from."""

    JOB = "job"
    CURRENT_JOB = "current job"
    ROLE = "role"
    """A job whose organisation is not named, or cannot stand in a sentence."""
    PROJECT = "project"
    VOLUNTEERING = "volunteering"
    STUDY = "study"


Frames = tuple[str, ...]
_NO_SENTENCES = frozenset(
    {"counts", "conjunction", "placeholder", "this_company", "the", "subject", "subject_reference", "subject_bare"}
)


@dataclass(frozen=True, slots=True)
class Wording:
    """All frames of one language; where a field holds several, they take turns."""

    opening: str
    opening_role: str
    opening_company: str
    opening_bare: str
    present_job: str
    present_job_long: str
    last_job: str
    degree: str
    degree_field: str
    present_study: str
    points: str
    point: str
    work: str
    lead_must: Frames
    lead_other: Frames
    evidence: Mapping[tuple[Setting, Form], Frames]
    same_entry: Mapping[Form, Frames]
    sentence: str
    listed: str
    closing: str
    counts: Frames
    conjunction: str
    placeholder: str
    this_company: str
    the: str
    """The article before names such as "University of Ashby", empty where the language has none that always fits."""
    subject: str
    subject_reference: str
    subject_bare: str

    def templates(self) -> Iterator[str]:
        """Every frame."""
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name in _NO_SENTENCES:
                continue
            if isinstance(value, str):
                yield value
            elif isinstance(value, tuple):
                yield from value
            else:
                for frames in value.values():
                    yield from frames

"""The sentences of a letter with their gaps: a closed list, so that the truth check knows every word that is not fact.

A gap is filled with words of one resume entry (`{org}`, `{title}`, `{start}`, `{end}`, `{clause}`, `{verb}`,
`{clauses}`, `{skills}`, `{state}`) or of the posting (`{role}`, `{company}`, `{asked}`). `{at}` is the organisation
with its preposition ("bei der Elm GmbH", "à la Clinique du Lac"), `{at_company}` the posting's. Small words that follow
the grammar of the next gap: `{a}` the article ("an RN"), `{the}` that of a noun ("die Leitung"), `{de}`.
No frame says anything of the candidate beyond the words in its gaps.
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
    CURRENT_ROLE = "current role"
    UNNAMED = "unnamed"
    """A job of which neither can: its bullets only stand in a list."""
    PROJECT = "project"
    VOLUNTEERING = "volunteering"
    STUDY = "study"


OF_JOBS = frozenset({Setting.JOB, Setting.CURRENT_JOB, Setting.ROLE, Setting.UNNAMED})
"""What is told of a job, not of a project, a time as a volunteer or of studies."""


class LineKind(StrEnum):
    """What the lines of a list tell, all of them alike, so that one sentence can lead in to them."""

    WORK = "work"
    """Nouns: "Medication rounds for 22 residents"."""
    DEED = "deed"
    """What was done: "Trained four apprentices"."""
    DUTY = "duty"
    """What is done, or was to be done: "Prepare trial binders"."""
    OTHER = "other"
    """Of several kinds, or of none of these: "Responsible for the rota"."""


Frames = tuple[str, ...]
EARLIER = "In an earlier role at {org}, I {clause}."
"""For a job at an employer of whom a later one is told already."""
AS_IT_STANDS = "{clause}."
"""A sentence of the resume that no frame goes before."""
STATE = (
    r"(?!\w+ing\b)[A-Z][\w .&/’'-]{1,40}?"
    r" (?:registered|certified|qualified|accredited|trained|licensed|approved|vetted|insured|checked)(?![\w-])"
)
"""A qualification that says what somebody is, as a pattern: "Gas Safe registered"."""
_NO_SENTENCES = frozenset(
    {
        "language",
        "quoted",
        "conjunction",
        "placeholder",
        "this_company",
        "the",
        "thanks",  # it claims nothing, and a closing begins with the same words
        "subject",
        "subject_reference",
        "subject_bare",
    }
)


@dataclass(frozen=True, slots=True)
class Wording:
    """All frames of one language; where a field holds several, they take turns."""

    language: str
    """ISO code."""
    opening: Frames
    opening_role: Frames
    """Each posting gets one, as of the next."""
    opening_company: str
    opening_bare: str
    present_job: Frames
    present_job_long: str
    """For a title that cannot stand behind "as"."""
    present_job_since: Frames
    present_job_long_since: str
    present_employer: str
    """Where the title is none that a sentence can say."""
    present_role: str
    present_role_since: str
    last_job: Frames
    """With its end, which says nothing of what came after it."""
    last_role: str
    span_job: Frames
    """For a job that ended, with its beginning and end, which says nothing of what came after it."""
    span_job_titles: str
    """The same for a title of several posts, one after the other: "clerk, then bookkeeper"."""
    degree: str
    degree_field: str
    degree_named: str
    """For a degree whose name stands in the sentence without quotation marks, where that is said otherwise."""
    present_study: str
    present_study_field: str
    lead_must: Frames
    """What the posting must have, once in a letter; none in a language that cannot say it of any noun."""
    evidence: Mapping[tuple[Setting, Form], Frames]
    evidence_now: Mapping[Form, Frames]
    """The first sentence on the job held now where the opening has named it; empty where the name is said again."""
    evidence_then: Mapping[Form, Frames]
    """The same on the job that the opening has named as the last one; empty where the name is said again."""
    gathered_now: Frames
    """Several notes of that job in one sentence."""
    more: Mapping[tuple[bool, Form], Frames]
    """How another bullet of the same entry goes on; the key says whether the job is held now."""
    again: Mapping[tuple[bool, Form], Frames]
    """The same after a sentence of the same form, where that is said otherwise."""
    gathered: Mapping[Setting, Frames]
    """Several notes of the work in one sentence, which names where that was; the gap is `{clauses}`."""
    gathered_more: Mapping[Setting, Frames]
    """The same behind sentences on that job."""
    gathered_again: Mapping[Setting, Frames]
    """The same behind such a sentence, for notes that are too many for one."""
    lists: Mapping[tuple[Setting, LineKind], Frames]
    """What leads in to a list of bullets of one shape as the person wrote them."""
    sentence: str
    papers: str
    """What is held, by names that have the article which this sentence needs."""
    papers_listed: str
    """The same for names of which one has none."""
    paper_listed: str
    """The same for one name."""
    trained: str
    """For the one training that is held, by the name of what it leads to: "Ausbildung zum Koch"; may be empty."""
    held: str
    """A qualification that says what somebody is: "Gas Safe registered"."""
    listed: str
    spoken: str
    closing: Frames
    """Each posting gets one."""
    thanks: str
    """What stands before the person's own last sentence, which says no thanks."""
    quoted: str
    """How the posting's words stand in a sentence, as a frame with the gap `{asked}`."""
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
                if value:
                    yield value
            elif isinstance(value, tuple):
                yield from value
            else:
                for frames in value.values():
                    yield from frames

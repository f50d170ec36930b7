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
    {"counts", "conjunction", "placeholder", "this_company", "subject", "subject_reference", "subject_bare"}
)


@dataclass(frozen=True, slots=True)
class Wording:
    """All frames of one language; where a field holds several, they take turns."""

    opening: str
    opening_role: str
    opening_company: str
    opening_bare: str
    present_job: str
    last_job: str
    degree: str
    points: str
    point: str
    work: str
    lead_must: Frames
    lead_other: Frames
    evidence: Mapping[tuple[Setting, Form], Frames]
    same_entry: Mapping[Form, Frames]
    sentence: str
    listed: str
    short: str
    closing: str
    counts: Frames
    conjunction: str
    placeholder: str
    this_company: str
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


_QUOTES: Frames = (
    "From my {cv}, on my time at {org}: “{quote}.”",
    "My {cv} puts it like this, under {org}: “{quote}.”",
    "Under {org}, my {cv} reads: “{quote}.”",
    "One line of my {cv}, from {org}: “{quote}.”",
)

ENGLISH = Wording(
    opening="I am applying for the position of {role} at {company}.",
    opening_role="I am applying for the position of {role}.",
    opening_company="I am applying for the position that you have advertised at {company}.",
    opening_bare="I am applying for the position that you have advertised.",
    present_job="I currently work as {a} {title} at {org}.",
    last_job="My most recent position was {title} at {org}.",
    degree="I hold {a} {title} from {org}.",
    points="There are {count} points in your posting that I would like to answer from my own work.",
    point="There is one point in your posting in particular that I would like to answer from my own work.",
    work="Let me show you some of the work that I have done.",
    lead_must=(
        "You ask for {asked}.",
        "You are also looking for {asked}.",
        "Your posting asks for {asked} as well.",
        "Then there is {asked}, which you require.",
    ),
    lead_other=(
        "Your posting mentions {asked}.",
        "You also mention {asked}.",
        "{Asked} came up in your posting too.",
        "I also saw {asked} in your posting.",
    ),
    evidence={
        (Setting.JOB, Form.PAST): (
            "At {org}, I {clause}.",
            "As {a} {title} at {org}, I {clause}.",
            "During my time at {org}, I {clause}.",
            "In my work for {org}, I {clause}.",
        ),
        (Setting.JOB, Form.STATE): ("At {org}, I was {clause}.", "As {a} {title} at {org}, I was {clause}."),
        (Setting.JOB, Form.NOUN): ("My work at {org} included {clause}.", "Part of my work at {org} was {clause}."),
        (Setting.JOB, Form.FIRST_PERSON): ("At {org}, {clause}.", "During my time at {org}, {clause}."),
        (Setting.JOB, Form.QUOTED): _QUOTES,
        (Setting.CURRENT_JOB, Form.PAST): (
            "At {org}, I {clause}.",
            "In my current position at {org}, I {clause}.",
            "As {a} {title} at {org}, I {clause}.",
            "In my work for {org}, I {clause}.",
        ),
        (Setting.CURRENT_JOB, Form.PRESENT): (
            "In my current role at {org}, I {clause}.",
            "At {org}, I {clause}.",
            "As {a} {title} at {org}, I {clause}.",
        ),
        (Setting.CURRENT_JOB, Form.STATE): ("At {org}, I am {clause}.", "As {a} {title} at {org}, I am {clause}."),
        (Setting.CURRENT_JOB, Form.NOUN): (
            "My work at {org} includes {clause}.",
            "Part of my work at {org} is {clause}.",
        ),
        (Setting.CURRENT_JOB, Form.FIRST_PERSON): ("At {org}, {clause}.", "In my current position at {org}, {clause}."),
        (Setting.CURRENT_JOB, Form.QUOTED): _QUOTES,
        (Setting.ROLE, Form.PAST): ("As {a} {title}, I {clause}.", "In my role as {title}, I {clause}."),
        (Setting.ROLE, Form.PRESENT): ("As {a} {title}, I {clause}.", "In my role as {title}, I {clause}."),
        (Setting.ROLE, Form.STATE): ("As {a} {title}, I was {clause}.",),
        (Setting.ROLE, Form.NOUN): ("My work as {a} {title} included {clause}.",),
        (Setting.ROLE, Form.FIRST_PERSON): ("As {a} {title}, {clause}.",),
        (Setting.ROLE, Form.QUOTED): ("Under {title}, my {cv} reads: “{quote}.”",),
        (Setting.PROJECT, Form.PAST): (
            "For the project “{title}”, I {clause}.",
            "In the project “{title}”, I {clause}.",
        ),
        (Setting.PROJECT, Form.NOUN): ("The project “{title}” included {clause}.",),
        (Setting.PROJECT, Form.FIRST_PERSON): ("In the project “{title}”, {clause}.",),
        (Setting.PROJECT, Form.QUOTED): ("On the project “{title}”, my {cv} says: “{quote}.”",),
        (Setting.VOLUNTEERING, Form.PAST): (
            "In my volunteer work for {org}, I {clause}.",
            "As a volunteer at {org}, I {clause}.",
        ),
        (Setting.VOLUNTEERING, Form.PRESENT): ("In my volunteer work for {org}, I {clause}.",),
        (Setting.VOLUNTEERING, Form.NOUN): ("My volunteer work for {org} included {clause}.",),
        (Setting.VOLUNTEERING, Form.FIRST_PERSON): ("In my volunteer work for {org}, {clause}.",),
        (Setting.VOLUNTEERING, Form.QUOTED): ("On my volunteer work for {org}, my {cv} says: “{quote}.”",),
        (Setting.STUDY, Form.PAST): ("While studying at {org}, I {clause}.", "As a student at {org}, I {clause}."),
        (Setting.STUDY, Form.FIRST_PERSON): ("While studying at {org}, {clause}.",),
        (Setting.STUDY, Form.QUOTED): ("On my studies at {org}, my {cv} says: “{quote}.”",),
    },
    same_entry={
        Form.PAST: ("I also {clause}.", "There, I also {clause}."),
        Form.PRESENT: ("I also {clause}.",),
    },
    sentence="I {clause}.",
    listed="From your list, you will also find {skills} in my {cv}.",
    short="This letter is short because it keeps to what my {cv} says.",
    closing=(
        "Thank you for taking the time to read my application. I would be glad to tell you more about any of this,"
        " by phone or in person, and I look forward to hearing from you."
    ),
    counts=("", "one", "two", "three", "four"),
    conjunction="and",
    placeholder="[Why {company}: one or two sentences that only you can write]",
    this_company="this company",
    subject="Application for {role}",
    subject_reference="Application for {role}, reference {reference}",
    subject_bare="Application",
)

WORDINGS = {"en": ENGLISH}
"""The languages in which letters can be written."""

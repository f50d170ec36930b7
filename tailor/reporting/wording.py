"""The words for statuses, levels and edits: terminal, HTML and Markdown take them from here."""

from collections.abc import Sequence
from dataclasses import dataclass

from tailor.model import (
    BANDS as LIMITS,
)
from tailor.model import (
    FACTOR_RANGE,
    LEAST_FACTOR,
    LEVEL_WEIGHTS,
    STATUS_CREDIT,
    Answers,
    EditKind,
    Finding,
    Requirement,
    RequirementKind,
    RequirementLevel,
    Status,
    Tone,
)
from tailor.text import fold


@dataclass(frozen=True, slots=True)
class StatusWords:
    """A status for people: a sign, a word, a colour and what to do about it."""

    icon: str
    word: str
    tone: Tone
    advice: str = ""


STATUS: dict[Status, StatusWords] = {
    Status.SHOWN: StatusWords("✓", "Shown", Tone.GOOD),
    Status.BURIED: StatusWords("◐", "Not highlighted", Tone.PARTLY, "You have it, but not where a reader looks first."),
    Status.IMPLIED: StatusWords("◌", "Suggested", Tone.PARTLY, "Your words suggest it. Name it if it is true."),
    Status.MISSING: StatusWords("✗", "Not found", Tone.BAD, "Nothing found. Add it only if it is true."),
    Status.UNKNOWN: StatusWords(
        "?", "Could not tell", Tone.QUIET, "A part of your resume could not be read; check this one yourself."
    ),
    Status.NOT_CHECKED: StatusWords("–", "Not checked", Tone.QUIET, "No resume answers this; only you can."),
}

REST: dict[Status, tuple[str, str]] = {
    Status.BURIED: ("is held but not highlighted", "are held but not highlighted"),
    Status.IMPLIED: ("is suggested by other words", "are suggested by other words"),
    Status.MISSING: ("was not found", "were not found"),
    Status.UNKNOWN: ("could not be told", "could not be told"),
}

MENDED = StatusWords("✓", "Now shown", Tone.GOOD, "Tailoring brought it forward.")

DECLINED = "You said that you do not have this; it is not asked again."

LEVELS: dict[RequirementLevel, str] = {
    RequirementLevel.MUST: "Must have",
    RequirementLevel.NICE: "Nice to have",
    RequirementLevel.UNKNOWN: "Also asked for",
}

EDITS: dict[EditKind, str] = {
    EditKind.ANSWER: "Added from your own answers",
    EditKind.SURFACE_SKILL: "Named in your skills",
    EditKind.MOVE: "Moved up",
    EditKind.REORDER_SKILLS: "Skills in the posting's order",
    EditKind.ORDER_SECTIONS: "Sections in another order",
    EditKind.SPELL_ALIAS: "Spelled as the posting does",
    EditKind.DROP: "Left out",
    EditKind.ADD_SUMMARY: "A line for your summary",
    EditKind.EMPHASISE: "In bold",
}

BANDS: dict[str, str] = {
    "strong": "Strong match",
    "good": "Good match",
    "partial": "Partial match",
    "thin": "Thin match",
    "far": "Far from this job",
}

_MUST, _UNSAID, _NICE = (
    f"{LEVEL_WEIGHTS[level]:g}" for level in (RequirementLevel.MUST, RequirementLevel.UNKNOWN, RequirementLevel.NICE)
)
_FACTORS = f"{LEAST_FACTOR:g} to {LEAST_FACTOR + FACTOR_RANGE:g}"
_CREDITS = ", ".join(f"{STATUS[status].word.lower()} {credit:g}" for status, credit in STATUS_CREDIT.items())
_LIMITS = ", ".join(f"{BANDS[word].lower()} {f'from {least}' if least else 'below that'}" for least, word in LIMITS)

METHOD = (
    "A requirement counts in full when the resume names it where a reader looks first.",
    "That is the headline, summary, skills, a job title, or the first three bullets of a job within five years.",
    "It counts in part when it stands only deeper, or when other words suggest it. Must-haves weigh more than wishes.",
    f"It weighs {_MUST} as a must-have, {_UNSAID} where the posting does not say, {_NICE} as a wish.",
    f"That is multiplied by {_FACTORS}: more for what the posting is most about.",
    f"It earns of its weight: {_CREDITS}; less where the evidence is weak or falls short.",
    "Coverage is what was earned in percent of all weights. Of “A or B”, the better one counts.",
    "Conditions, and what could not be told, count neither way.",
    f"In words: {_LIMITS}.",
    "The number is a reading aid made for this report. No employer uses it; nobody can say which number is enough.",
    "“Suggested” goes one way: PostgreSQL suggests SQL, SQL does not suggest PostgreSQL.",
    "Reading goes wrong at times, in the posting and in the resume. What could not be read is listed above.",
    "Everything was made on this computer, without a network and without a language model.",
)

OVERVIEW_METHOD = (
    "A gap “opens” a job when it answers every must-have that the resume misses there. It cannot promise an interview.",
    "Weight: 3 for each job that calls it a must-have, 2 where the posting does not say, 1 for a wish.",
    "“6 to 44 in 100”: the share among all such postings lies there 95 times of 100 (Wilson’s interval).",
    "That holds if these postings are like the others. A wide range is a guess, a narrow one is sure.",
    "Of “A or B”, each counts as missing, since either one would do.",
    "Kinds of jobs are groups of postings that ask for similar things and have similar titles.",
    "Coverage is a reading aid made for these reports; no employer uses it.",
)

_LONGEST_NAME = 6  # words
_ACTIONS: dict[RequirementKind, str] = {
    RequirementKind.TOOL: "if you have used {it}, say where and for what.",
    RequirementKind.SKILL: "if you have {it}, add where and how.",
    RequirementKind.CERTIFICATION: "if you hold {it}, name it, with its year.",
    RequirementKind.DEGREE: "if you have {it}, add it to your education.",
    RequirementKind.EXPERIENCE: "if you have {it}, say so, with the place and the years.",
    RequirementKind.LANGUAGE: "if you speak {it}, add it, with your level.",
    RequirementKind.SOFT: "if you do {it}, add an example that shows it.",
    RequirementKind.OTHER: "if {it} applies to you, say so.",
}


def requirement_name(requirement: Requirement) -> str:
    """What to call a requirement: its alternatives with "or", else the posting's own words, with the years asked for.

    The canonical name stands in where the posting's words are only another spelling of it, or a whole sentence.
    """
    *first, last = requirement.any_of or (_own_words(requirement),)
    name = f"{', '.join(first)} or {last}" if first else last
    if requirement.years is None or any(char.isdigit() for char in name):
        return name
    unit = "year" if requirement.years == 1 else "years"
    return f"{name} ({requirement.years:g}+ {unit})"


def _own_words(requirement: Requirement) -> str:
    text, name = requirement.text, requirement.name
    long = len(text.split()) > _LONGEST_NAME or requirement.years is not None
    return name if name and (long or fold(text) == fold(name)) else text


def declined_names(answers: Answers) -> frozenset[str]:
    """What the person said that they do not have, folded for comparison."""
    return frozenset(fold(name) for name in answers.dont_have)


def answered_names(answers: Answers) -> frozenset[str]:
    """What the person said that they have or do not have, folded for comparison."""
    return declined_names(answers) | {fold(item.requirement) for item in answers.have}


def is_declined(requirement: Requirement, declined: frozenset[str]) -> bool:
    """Whether the person said that they do not have this, by any of its names."""
    names = (requirement.name, requirement.text, requirement_name(requirement))
    return any(fold(name) in declined for name in names)


def band_words(band: str) -> str:
    """The band of a coverage as a heading."""
    return BANDS.get(band, band[:1].upper() + band[1:])


def missing_advice(requirement: Requirement, *others: Requirement) -> str:
    """What the person can do about requirements that were not found, in one sentence that claims nothing."""
    names = listed([f"“{requirement_name(each)}”" for each in (requirement, *others)])
    if others:
        return f"{names}: add where and how, if any of these is true of you."
    it = "one of these" if len(requirement.any_of) > 1 else "it"
    return f"{names}: {_ACTIONS[requirement.kind].format(it=it)}"


def finding_advice(finding: Finding) -> str:
    """What to do about a finding: its own note where it has one, else the usual words for its status."""
    note = _sentence(finding.note)
    if note and finding.status is Status.UNKNOWN:
        return f"{note} Check this one yourself."
    return note or STATUS[finding.status].advice


def _sentence(text: str) -> str:
    bare = text.strip()
    if not bare:
        return ""
    return bare[0].upper() + bare[1:] + ("" if bare[-1] in ".!?" else ".")


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 place", "2 places"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(texts: Sequence[str]) -> str:
    """The texts as a list within a sentence: "a, b and c"."""
    *first, last = texts
    return f"{', '.join(first)} and {last}" if first else last

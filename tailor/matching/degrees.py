"""Whether the resume shows the degree that a posting asks for: by level, then by subject."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from tailor.claims import Certainty
from tailor.matching.accepted_instead import Instead, read_instead
from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.subjects import (
    is_related,
    is_same,
    spelled_out,
    subject_after,
    subject_of_course,
    subject_of_name,
    subject_roots,
)
from tailor.model import Entry, Item, Place, Reason, Requirement, RequirementKind, SectionKind
from tailor.text import says_abandoned, says_unfinished
from tailor.vocabulary import Mention, Term, Vocabulary
from tailor.vocabulary.term import DEGREE_LEVELS

_NAMES = {"high school": "a high school diploma", "associate": "an associate degree", "certificate": "a certificate"}
_OPEN = re.compile(
    r"\b(?:related|relevant|similar|equivalent|comparable|allied|any|other)\s+(?:\w+\s+)?"
    r"(?:fields?|disciplines?|subjects?|areas?|degrees?|majors?|courses?|specialt\w+)\b|\bor\s+(?:related|similar)\b",
    re.IGNORECASE,
)
_OPEN_BEHIND = re.compile(
    r",?\s*(?:or|oder|ou)\s+(?:an?\s+)?(?:related|similar|comparable|ähnlich|vergleichbar|similaire)", re.IGNORECASE
)
_SEPARATE = re.compile(r"\s*(?:,|/|\bor\b|;)\s*", re.IGNORECASE)
_DIPLOMA = re.compile(r"\b(?:diploma|graduat\w+|leaving\s+cert\w*)\b", re.IGNORECASE)
_HIGH_SCHOOL = re.compile(r"\b(?:high|secondary|grammar|comprehensive|preparatory|prep)\s+school\b", re.IGNORECASE)
_BARE_WORD = re.compile(r"(?:bachelor|master|associate|doctor)s?", re.IGNORECASE)
_MAKES_IT_A_DEGREE = re.compile(r"\s+(?:degree|in|of|level|program)\b", re.IGNORECASE)
_NUMBER_OF_A_STANDARD = re.compile(r"\s(?:EN\b|ISO\b|\d{3,}(?!\d)\b(?<!\b19\d\d)(?<!\b20\d\d))")
_VOCATIONAL = re.compile(r"\b(?:[NS]VQ|BTEC|City (?:and|&) Guilds)\b", re.IGNORECASE)
_FIELD_BEHIND = re.compile(
    r"\s+(?:in\s+)?([A-Z]\w+(?:\s+(?:(?:and|&)\s+)?[A-Z]?\w+){0,3})\s*(?:$|[,;.(])", re.MULTILINE
)
_SENTENCE_END = re.compile(r"(?<=[a-zß-ÿ)\d])[.!?]\s+(?=[A-ZÀ-Þ])")
_OPENING = 24
"""Characters of a further sentence in which it has to say that the study was not finished, to be a remark on it."""
_JOINS = ("-", "‑", "–", "/")
_PARTLY = 0.5
_UNLISTED = 0.3
_LONGEST_SUBJECT = 5


@dataclass(frozen=True, slots=True)
class Wanted:
    """A degree that is asked for.

    `level` is the least level, `subject` as written. `open_subject` lets related subjects count. `instead` is the
    experience that will do as well, if any does. `term` is set where only that degree will do: an MBA.
    """

    level: str
    subject: str
    open_subject: bool
    term: Term | None
    instead: Instead | None


@dataclass(frozen=True, slots=True)
class _Held:
    """A degree of the candidate where it stands."""

    item: Item
    mention: Mention
    subject: str
    unfinished: bool


class _Judged(NamedTuple):
    """Why a subject counts, what it does not cover, a remark on it, and how much of what is asked for it shows."""

    why: Reason
    gap: str = ""
    remark: str = ""
    share: float = 1.0


def read_wanted(requirement: Requirement, vocabulary: Vocabulary, behind: str = "", line: str = "") -> Wanted | None:
    """What a degree requirement asks for, or None when its words name no level that is known.

    Args:
        requirement: The requirement.
        vocabulary: What degrees are called.
        behind: The rest of its line, which may name the field of a vocational qualification or open it to others.
        line: Its whole line, which may accept experience instead.
    """
    mentions = [one for one in vocabulary.find(requirement.text) if one.term.level]
    named = vocabulary.get(requirement.name)
    levels = [one.term.level for one in mentions]
    if not levels and requirement.degree in DEGREE_LEVELS:
        levels = [requirement.degree]
    if not levels and named is not None and named.level:
        levels = [named.level]
    if not levels:
        return None
    specific = named if named is not None and named.level and subject_of_name(named) else None
    subject = spelled_out(requirement.field or _subjects(requirement.text, mentions))
    if not subject and _VOCATIONAL.search(requirement.text) and (field := _FIELD_BEHIND.match(behind)):
        subject = field[1]
    if not subject:
        subject = subject_of_name(specific) if specific is not None else subject_of_course(requirement.text)
    is_open = bool(_OPEN.search(f"{requirement.text} {subject}") or _OPEN_BEHIND.match(behind))
    lowest = min(levels, key=DEGREE_LEVELS.index)
    instead = read_instead(line or requirement.text) if requirement.or_equivalent else None
    return Wanted(lowest, subject, is_open, specific, instead)


def is_in_other_field(hit: Hit, wanted: Wanted) -> bool:
    """Whether a vocational qualification is asked for in one field and held in the other that its name says."""
    asked, held = wanted.subject, hit.item.text[hit.end :].partition(",")[0]
    if not (_VOCATIONAL.search(hit.words) and subject_roots(asked) and subject_roots(held)):
        return False
    return not (is_same(asked, held) or is_related(asked, held))


def _subjects(text: str, mentions: Sequence[Mention]) -> str:
    """The subjects of a posting's degrees, in their names or behind them: "MBA or bachelor's degree in finance"."""
    said = (subject_of_name(one.term) or subject_after(text, one.end) for one in mentions)
    return ", ".join(dict.fromkeys(subject for subject in said if subject))


def find_degrees(wanted: Wanted, index: ResumeIndex, vocabulary: Vocabulary, today: dt.date) -> Iterator[Hit]:
    """The candidate's degrees that satisfy a requirement."""
    held = _held_degrees(index, vocabulary, today)
    yield from (hit for degree in held if (hit := _compare(degree, wanted)) is not None)


def _held_degrees(index: ResumeIndex, vocabulary: Vocabulary, today: dt.date) -> Iterator[_Held]:
    for indexed in index.items:
        item = indexed.item
        for mention in _degree_mentions(indexed, vocabulary):
            sure = indexed.certainty(mention.start, mention.end)
            if sure is not Certainty.DENIED and not any(map(says_abandoned, _told_of(item, mention))):
                unfinished = sure < Certainty.PLAIN or _is_unfinished(item, mention, today)
                yield _Held(item, mention, _subject(item, mention), unfinished)


def _degree_mentions(indexed: IndexedItem, vocabulary: Vocabulary) -> list[Mention]:
    item = indexed.item
    named = [one for one in indexed.mentions if one.term.kind is RequirementKind.DEGREE and one.term.level]
    found = [one for one in named if not (_is_glued(item.text, one, named) or _is_of_tool(one, indexed.mentions))]
    if any(_NUMBER_OF_A_STANDARD.match(item.text, one.end) for one in found):
        return []
    if item.id.endswith(".organisation"):
        return [one for one in found if _is_read_as_the_school(item, one)]
    if not _in_education(item):
        return [one for one in found if _is_surely_a_degree(item.text, one)]
    if found or not item.id.endswith(".title") or item.entry is None:
        return found
    name = "high school diploma" if _is_school_diploma(item.text, item.entry) else item.entry.degree
    term = vocabulary.get(name) if name else None
    return [Mention(term, 0, len(item.text), item.text, alias=True)] if term is not None and term.level else []


def _is_glued(text: str, mention: Mention, named: Sequence[Mention]) -> bool:
    """Whether the letters end another name, as in "ICP-MS" and "GC/MS"; "BSc/MSc" names two degrees."""
    before = text[: mention.start]
    joined = before.endswith(_JOINS) and before[-2:-1].isalnum()
    return joined and all(other.end != mention.start - 1 for other in named)


def _is_of_tool(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether the letters are a maker's before its product: the "MS" of "MS Excel" is no Master's degree."""
    tools = [one for one in mentions if one.term.kind is RequirementKind.TOOL]
    return any(one.start == mention.end + 1 or one.start <= mention.start < mention.end < one.end for one in tools)


def _is_read_as_the_school(item: Item, mention: Mention) -> bool:
    """Whether a degree stands before the school in the school's own field: "LLB, Lothian Hills University, 2014"."""
    return mention.start == 0 and item.text[mention.end : mention.end + 1] == "," and _in_education(item)


def _is_school_diploma(title: str, entry: Entry) -> bool:
    """Whether a "Diploma" is that of a school: its level stands in the name of the school alone."""
    return bool(_DIPLOMA.search(title) and _HIGH_SCHOOL.search(f"{title} {entry.organisation}"))


def _is_surely_a_degree(text: str, mention: Mention) -> bool:
    """Outside of education a "Scrum Master", a "Sales Associate" and the standard "BS 7671" are no degrees."""
    if not _BARE_WORD.fullmatch(mention.words):
        return _NUMBER_OF_A_STANDARD.match(text, mention.end) is None
    return _MAKES_IT_A_DEGREE.match(text, mention.end) is not None


def _in_education(item: Item) -> bool:
    in_section = item.section is not None and item.section.kind is SectionKind.EDUCATION
    return item.place is Place.EDUCATION or (in_section and item.place is not Place.BULLET)


def _subject(item: Item, mention: Mention) -> str:
    written = subject_after(item.text, mention.end)
    if not written and item.entry is not None and item.id.endswith(".title"):
        details = (one.text for one in item.entry.details if len(one.text.split()) <= _LONGEST_SUBJECT)
        written = item.entry.field or next((text for text in details if not says_unfinished(text)), "")
    named = subject_of_name(mention.term)
    return f"{written} ({named})" if written and named and written != named else written or named


def _is_unfinished(item: Item, mention: Mention, today: dt.date) -> bool:
    if any(map(says_unfinished, _told_of(item, mention))):
        return True
    dates = item.entry.dates if item.entry is not None and _in_education(item) else None
    return dates is not None and (dates.current or (dates.end or "") > today.isoformat())


def _told_of(item: Item, mention: Mention) -> Iterator[str]:
    """What is said of a degree: its sentence, and of an entry in the education all that is no statement of its own."""
    yield _sentence_of(item.text, mention)
    entry = item.entry
    if entry is not None and _in_education(item):
        yield from (entry.organisation, *(detail.text for detail in entry.details))
        yield entry.dates.text if entry.dates else ""


def _sentence_of(text: str, mention: Mention) -> str:
    """The sentence of a degree, with those behind it that open with a remark: "BA History. Withdrew in year two"."""
    first = max((stop.end() for stop in _SENTENCE_END.finditer(text) if stop.end() <= mention.start), default=0)
    stop = _SENTENCE_END.search(text, mention.end)
    own, *further = (text[first : stop.start()], *_SENTENCE_END.split(text[stop.end() :])) if stop else (text[first:],)
    remarks = takewhile(lambda one: says_unfinished(one[:_OPENING]) or says_abandoned(one[:_OPENING]), further)
    return ". ".join((own, *remarks))


def _compare(held: _Held, wanted: Wanted) -> Hit | None:
    held_level, asked_level = DEGREE_LEVELS.index(held.mention.term.level), DEGREE_LEVELS.index(wanted.level)
    if held_level < asked_level:
        return None
    judged = _compare_subjects(held, wanted)
    if judged is None:
        return None
    why, gap, remark, share = judged
    higher = f"{_name(held.mention.term.level)} is above {_name(wanted.level)}" if held_level > asked_level else ""
    unfinished = "not finished, as far as the resume says" if held.unfinished else ""
    return Hit(
        held.item,
        held.mention.start,
        held.mention.end,
        why,
        "; ".join(part for part in (higher, remark, unfinished) if part),
        sure=Certainty.MET if held.unfinished else Certainty.PLAIN,
        share=share,
        shortfall=gap,
    )


def _compare_subjects(held: _Held, wanted: Wanted) -> _Judged | None:
    """How the subjects compare; None if the degree's subject is another one."""
    if wanted.term is not None and wanted.term.name in {held.mention.term.name, _with_subject(held)}:
        return _Judged(Reason.DEGREE)
    subjects = [part for part in _SEPARATE.split(wanted.subject) if subject_roots(part)]
    if not subjects or any(is_same(part, held.subject) for part in subjects):
        return _Judged(Reason.IMPLIED if wanted.term is not None else Reason.DEGREE)
    if not subject_roots(held.subject):
        unsaid = f"the resume does not say the subject; the posting asks for {wanted.subject}"
        return _Judged(Reason.IMPLIED, unsaid, share=_PARTLY) if wanted.term is None else None
    if any(is_related(part, held.subject) for part in subjects):
        return _related(held, wanted)
    if wanted.open_subject and wanted.term is None:
        unlisted = f"check the field: the resume says {held.subject}; the posting asks for {wanted.subject}"
        return _Judged(Reason.IMPLIED, unlisted, share=_UNLISTED)
    return None


def _with_subject(held: _Held) -> str:
    """The degree with its subject as one name: "BS Nursing" is a Bachelor of Science in Nursing."""
    subject = held.subject.partition(",")[0]
    return f"{held.mention.term.name} in {subject.title()}"


def _related(held: _Held, wanted: Wanted) -> _Judged:
    if wanted.open_subject:
        return _Judged(Reason.DEGREE, remark=f"{held.subject} is related to {wanted.subject}")
    gap = f"the resume says {held.subject}; the posting asks for {wanted.subject}"
    return _Judged(Reason.IMPLIED, gap, share=_PARTLY)


def _name(level: str) -> str:
    return _NAMES.get(level, "a doctorate" if level == "doctorate" else f"a {level}'s degree")

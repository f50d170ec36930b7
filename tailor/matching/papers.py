"""Licences, certificates and registrations where a resume lists such papers, in fewer words or in another order.

"Backflow prevention" under "Licences" is the endorsement, "GDC 000000" under "Registration" the registration: what the
heading or the line says of all, each piece need not say again.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from tailor.matching.hits import Hit
from tailor.matching.index import IndexedItem, ResumeIndex
from tailor.matching.licence_classes import states_other_class
from tailor.matching.naming import find_term, make_hit
from tailor.matching.subjects import is_related, is_same, subject_roots
from tailor.matching.word_lists import word_set
from tailor.model import Place, Reason, Requirement, RequirementKind, SectionKind
from tailor.text import says_abandoned, stem, tokenize
from tailor.vocabulary import Term, Vocabulary

_PAPERS = re.compile(
    r"\b(?:licen[cs]\w+|certifica\w+|certs?|tickets?|cards?|badge|permits?|endorse\w+|regist(?!r(?:y|ies)\b)\w+|accredit\w+|entitlements?"
    r"|credentials|qualifi\w+|valid|expir\w+|renewed|(?:führer|stapler|kran)?scheine?|führerschein|lenkberechtigung"
    r"|fahrerlaubnis|zertifikate?|(?:\w*(?:fach|sach)kunde?|befähigungs|eignungs|impf|unterrichtungs)?nachweise?|permis|habilitations?|carte|attestations?|titres?|brevets?)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b[A-Z]\w+\s(?:(?:no|nr|ref|pin)\b\.?:?\s*)?(?:[A-Z]{1,3})?\d[\dA-Z]{4,}\b|\b(?i:no|nr|ref|pin)\.\s?\w*\d{3}"
)
"""A body with the number under which it has registered somebody."""
_NUMBER = re.compile(r"\b(?i:no|nr|ref|pin|number)\b[.:]?:?\s*(?P<itself>[A-Z]{0,3}\d[\dA-Z]{3,})\b")
_EXAMINED = re.compile(r"\b(?:[Gg]eprüfte|[Ee]xaminierte|[Aa]nerkannte)[nrs]?\s+[A-ZÄÖÜ]")
_LICENCES = re.compile(r"licen[cs]|ticket|card|permis|habilitation|schein|fahrerlaubnis", re.IGNORECASE)
_STRETCH = re.compile(r"[,;•|\n]|(?<!\binc)(?<!\bincl)(?<!\bno)(?<!\bnr)(?<!\bref)\.\s")
_PIECE = re.compile(
    r"[,;:•|\n()/]|(?<!\bno)(?<!\bnr)(?<!\bref)\.\s|\s[–—-]\s|\b(?:with|and|und|et|incl(?:uding|\.)?|mit|avec)\b|&",
    re.IGNORECASE,
)
_LEVEL = re.compile(r"\b(?:level|niveau|nvq|svq|stufe)\s*(?:level\s*)?(\d)\b", re.IGNORECASE)
_QUALIFICATION = re.compile(
    r"(?P<before>\b[A-Z][a-z]+ )?\blevel\s*\d\b(?:\s+or\s+(?:above|higher))?\s*(?:\w+\s+)?"
    r"(?:qualifications?|diploma|certificate|award|NVQ)?(?:\s+in\s+(?P<subject>[\w\s&-]+))?",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r"\b(?:level|nvq|svq|btec|cache|diploma|certificate|award|qualification|extended|national|city|guilds|rqf|vocational)\b"
    r"|\d+|\W+",
    re.IGNORECASE,
)
_GRADE = re.compile(r"\bgrades?\s+[A-C4-9](?:\s*(?:/|-|–|\bor\b|\bto\b)\s*[A-C4-9]\*?)*(?![\w*])", re.IGNORECASE)
"""A grade that is a pass, of a school's examination."""
_LOW_GRADE = re.compile(r"\((?:grade\s+)?(?:[D-GU]|[1-3])\)|\bgrades?\s+(?:[D-GU]|[1-3])\b", re.IGNORECASE)
_TRAINING = re.compile(r"\b(?:training|trained|course)\b", re.IGNORECASE)
_SECTIONS = frozenset({SectionKind.CERTIFICATIONS, SectionKind.EDUCATION})
_ELSEWHERE = frozenset({Place.HEADLINE, Place.SUMMARY, Place.SKILLS, Place.OTHER, Place.DETAIL})
_LONG_NUMBER = 4
_SEVERAL = 2
_PART = 0.8
_MORE = 3


@dataclass(frozen=True, slots=True)
class _Words:
    """What names a paper: the stems of its words, its short numbers that are no level, and where the words stand.

    `is_paper` says that a word or a long number beside them marks a paper.
    """

    stems: frozenset[str]
    numbers: frozenset[str]
    start: int
    end: int
    is_paper: bool

    def are(self, asked: "_Words") -> bool:
        """Whether they say no more and no less than the asked ones, numbers aside."""
        return self.stems == asked.stems and asked.numbers <= self.numbers

    def hold_any(self, asked: "_Words") -> bool:
        """Whether one of the asked words is among them."""
        return bool(_related(asked.stems) & _related(self.stems))

    def hold(self, asked: "_Words") -> bool:
        """Whether all asked words are among them, in any form."""
        return _related(asked.stems) <= _related(self.stems) and asked.numbers <= self.numbers


def is_paper(requirement: Requirement) -> bool:
    """Whether a licence, certificate, registration or the like is asked for."""
    if requirement.kind is RequirementKind.CERTIFICATION:
        return True
    about = requirement.kind in {RequirementKind.SKILL, RequirementKind.OTHER, RequirementKind.TOOL}
    asked = " ".join((requirement.text, *requirement.any_of))
    return about and (_PAPERS.search(requirement.text) or _EXAMINED.search(asked)) is not None


def find_papers(phrase: str, term: Term | None, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The places in lists of papers that name the one asked for.

    Args:
        phrase: The paper as the posting calls it, or one of its names.
        term: What the vocabulary knows of it.
        index: The resume.
        vocabulary: What skills imply: a "reach truck" among the licences is a forklift licence.
    """
    phrases = (phrase, *(term.names if term is not None else ()))
    forms = (form for one in phrases for form in (one, _TRAINING.sub(" ", one), _GRADE.sub(" ", one)))
    asked = dict.fromkeys(_read(form, 0) for form in forms)
    is_graded = _GRADE.search(phrase) is not None
    for indexed in index.items:
        is_listed = _lists_papers(indexed)
        if not (is_listed or _may_name_a_paper(indexed)) or says_abandoned(indexed.item.text):
            continue
        if (is_graded and _LOW_GRADE.search(indexed.item.text)) or states_other_class(phrase, indexed.item.text):
            continue
        place = next((found for one in asked if one.stems and (found := _piece(one, indexed, listed=is_listed))), None)
        if place is None:
            place = next((found for one in asked if (found := _scattered(one, indexed, listed=is_listed))), None)
        if place is not None:
            yield from make_hit(indexed, place, Reason.ALIAS, f"names “{phrase}” among the papers")
        elif term is not None:
            yield from _for_what_it_allows(term, indexed, vocabulary)


def find_unqualified(term: Term, index: ResumeIndex, vocabulary: Vocabulary) -> Iterator[Hit]:
    """The places that name the paper, though not what is asked for beyond it: a licence where a clean one is wanted."""
    own = {token.stem for token in tokenize(term.name)}
    qualities = {stem(word) for word in word_set("paper_qualities")}
    for name in term.implies:
        parent = vocabulary.get(name)
        left = [own - {token.stem for token in tokenize(one)} for one in (parent.names if parent else ())]
        more = next((words for words in left if words and words <= qualities), None)
        if more:
            gap = f"the resume does not say “{' '.join(sorted(more))}”"
            for hit in find_term(name, name, index):
                yield replace(hit, why=Reason.IMPLIED, share=_PART, shortfall=gap)


def of_that_level(text: str, hits: Iterable[Hit]) -> list[Hit]:
    """The hits without those that state a lower level than is asked for: "Level 2" where the posting says Level 3."""
    asked = _level(text)
    return [hit for hit in hits if asked is None or (held := _level(hit.item.text)) is None or held >= asked]


def find_qualifications(requirement: Requirement, index: ResumeIndex) -> Iterator[Hit]:
    """The papers of a level or above, where a posting asks for one: "Level 3 qualification" and "NVQ Level 3".

    Another subject than the asked one shows nothing, a subject that only one side says shows it in part.
    """
    asked = _QUALIFICATION.search(requirement.text)
    level = _level(requirement.text)
    if asked is None or level is None:
        return
    subject = requirement.field or asked["subject"] or asked["before"] or ""
    for indexed in index.items:
        text = indexed.item.text
        found = next((one for one in _LEVEL.finditer(text) if int(one[1]) >= level), None)
        if found is None or not (_lists_papers(indexed) or _may_name_a_paper(indexed)):
            continue
        rest = _NO_SUBJECT.sub(" ", text)
        if not subject_roots(subject) or is_same(subject, rest) or is_related(subject, rest):
            yield from make_hit(indexed, found.span(), Reason.DEGREE, "")


def _level(text: str) -> int | None:
    """The highest level that a text states, or None."""
    return max((int(found[1]) for found in _LEVEL.finditer(text)), default=None)


def _lists_papers(indexed: IndexedItem) -> bool:
    """Whether an item stands in a list of papers, by its section or heading."""
    item, section = indexed.item, indexed.item.section
    if item.place is Place.EDUCATION or section is None:
        return item.place is Place.EDUCATION
    return section.kind in _SECTIONS or _LICENCES.search(section.heading) is not None


def _may_name_a_paper(indexed: IndexedItem) -> bool:
    """Whether an item elsewhere speaks of papers: no employer, and no work that was done."""
    item = indexed.item
    return (
        item.place in _ELSEWHERE
        and not item.id.endswith(".organisation")
        and bool(_PAPERS.search(item.text) or _NUMBERED.search(item.text))
    )


@lru_cache(maxsize=4096)
def _read(text: str, offset: int) -> _Words:
    """The words of a text that begins at `offset` of its item."""
    every = tokenize(text)
    aside = {found.start(1) for found in (*_LEVEL.finditer(text), *_NUMBER.finditer(text))}
    words = [token for token in every if token.key not in word_set("paper_words") and token.start not in aside]
    named = [token for token in words if not token.key[:1].isdigit()] or list(every[:1])
    return _Words(
        frozenset(token.stem for token in words if not token.key[:1].isdigit()),
        frozenset(token.key for token in words if token.key.isdigit() and len(token.key) < _LONG_NUMBER),
        offset + (named[0].start if named else 0),
        offset + (named[-1].end if named else 0),
        bool(_PAPERS.search(text) or _NUMBERED.search(text))
        or any(token.key.isdigit() and len(token.key) >= _LONG_NUMBER for token in words),
    )


def _parts(text: str, between: re.Pattern[str]) -> Iterator[_Words]:
    """The words of each part of a text."""
    start = 0
    for stop in between.finditer(text):
        yield _read(text[start : stop.start()], start)
        start = stop.end()
    yield _read(text[start:], start)


def _piece(asked: _Words, indexed: IndexedItem, *, listed: bool) -> tuple[int, int] | None:
    """The piece of a list that says no more and no less than the paper's name: "GDC 000000", "Hazmat (H)"."""
    pieces = _parts(indexed.item.text, _PIECE)
    return next(((one.start, one.end) for one in pieces if one.are(asked) and (listed or one.is_paper)), None)


def _scattered(asked: _Words, indexed: IndexedItem, *, listed: bool) -> tuple[int, int] | None:
    """The stretch of a line that holds all words of the name: "SIA licence (Door Supervision)"."""
    if len(asked.stems) < _SEVERAL:
        return None
    most = len(asked.stems) + _MORE
    beside = _issuer(indexed)
    for one in _parts(indexed.item.text, _STRETCH):
        told = replace(one, stems=one.stems | beside) if one.hold_any(asked) else one
        if len(one.stems) <= most and (listed or told.is_paper) and told.hold(asked):
            return one.start, one.end
    return None


def _issuer(indexed: IndexedItem) -> frozenset[str]:
    """The words of the other fields of a certificate's head: who issued it, and what for."""
    item = indexed.item
    if item.entry is None or not item.id.endswith(".title"):
        return frozenset()
    return _read(" ".join([item.entry.organisation, *(detail.text for detail in item.entry.details)]), 0).stems


def _related(stems: frozenset[str]) -> frozenset[str]:
    """The stems without what tells the one who does it from what is done: "supervisor", "supervision"."""
    return frozenset(re.sub(r"(?:ion|or|er|ing)$", "", stem(one)) for one in stems)


def _for_what_it_allows(term: Term, indexed: IndexedItem, vocabulary: Vocabulary) -> Iterator[Hit]:
    """What stands among the licences and needs the one asked for: "reach truck" under "Licences"."""
    section, text = indexed.item.section, indexed.item.text
    heading = section.heading if section is not None else ""
    if not _LICENCES.search(f"{heading} {text}"):
        return
    allowed = {name for name in term.implies if (found := vocabulary.get(name)) and found.kind is RequirementKind.SKILL}
    for mention in indexed.mentions if allowed else ():
        shown = {mention.term.name, *vocabulary.implies_of(mention.term.name)}
        if mention.term.kind is RequirementKind.SKILL and allowed & shown:
            reason = f"“{mention.words}” stands among the licences"
            yield from make_hit(indexed, (mention.start, mention.end), Reason.IMPLIED, reason)

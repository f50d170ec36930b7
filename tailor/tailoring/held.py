"""What a letter says of a resume's lists: the degree, the certificates, the skills that no bullet of it tells."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto

from tailor.model import (
    ANSWER_ID,
    Entry,
    Evidence,
    Item,
    LetterParagraph,
    Match,
    ParagraphKind,
    Place,
    Requirement,
    RequirementKind,
    Resume,
    SectionKind,
    Status,
)
from tailor.tailoring.asked import in_sentence, is_in_title
from tailor.tailoring.career import held_degree, present_study
from tailor.tailoring.examples import Example
from tailor.tailoring.frames import STATE
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.relevance import PLAIN_REASONS
from tailor.tailoring.sentences import LetterWriter, join_sentences
from tailor.text import find_phrase, fold, says_unfinished

_MOST_LISTED, _MOST_CERTIFICATES, _MOST_LISTED_WORDS, _MOST_NAME_WORDS = 4, 6, 4, 6
_MOST_WORDS_OF_A_BODY, _LONG_WORD = 9, 13
_LISTS = frozenset({Place.SKILLS, Place.EDUCATION, Place.HEADLINE, Place.OTHER})
_LISTABLE = frozenset(
    {RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE}
)
_PARTS = re.compile(r"\s*[/,;()&|]\s*|\s+(?:and|or|und|et)\s+")
_EXPIRED = re.compile(r"\b(?:expired|lapsed|abgelaufen|expirée?s?|périmée?s?)\b", re.IGNORECASE)
_LABEL = re.compile(r"[^\d:,(]{2,40}:(?:\s|$)")
"""A line that says what it lists ("Languages: Spanish") is no name of a certificate."""
_STATE_AND_MORE = re.compile(r"((?:registered|certified|qualified|accredited|licensed|approved)) \(.*")
_LICENCE = re.compile(r"\blicen[cs]e\b|[Ff]ührerschein|\b\w+schein$|^[Pp]ermis\b", re.IGNORECASE)
_GOES_ON = re.compile(r",?\s(?:registered|member|licensed|certified|accredited|chartered|affiliated)\b")
"""What a body's name needs behind it: "Teaching Council of Ireland, registered since 2018"."""
_CERTIFICATE_END = re.compile(r",|\s\(|\s[–—-]\s|\b(?:19|20)\d\d\b")


def untold_degree(resume: Resume, today: dt.date, opening: LetterParagraph, match: Match) -> Entry | None:
    """The finished degree, the one that is asked for where there are several; None when the opening names one."""
    degree = held_degree(resume, today, answering_degrees(match))
    return None if degree is None or f"{degree.id}.title" in opening.sources else degree


def untold_study(resume: Resume, today: dt.date, opening: LetterParagraph) -> Entry | None:
    """What the candidate studies now; None when the opening names it."""
    study = present_study(resume, today)
    return None if study is None or f"{study.id}.title" in opening.sources else study


def answering_degrees(match: Match) -> frozenset[str]:
    """The items of the resume that answer what the posting asks for as a degree."""
    return frozenset(
        evidence.item_id
        for finding in match.with_status(Status.SHOWN, Status.BURIED, Status.IMPLIED)
        if finding.requirement.kind is RequirementKind.DEGREE
        for evidence in finding.evidence
    )


def asks_for_degree(match: Match) -> bool:
    """Whether the posting asks for a degree that the resume shows."""
    held = match.with_status(Status.SHOWN, Status.BURIED, Status.IMPLIED)
    return any(finding.requirement.kind is RequirementKind.DEGREE for finding in held)


def join_held(parts: Sequence[LetterParagraph]) -> list[LetterParagraph]:
    """Sentences on what the candidate holds as one paragraph, none without any."""
    if not parts:
        return []
    text = join_sentences([part.text for part in parts])
    sources = tuple(source for part in parts for source in part.sources)
    return [
        LetterParagraph(ParagraphKind.EVIDENCE, text, sources, tuple(a for part in parts for a in part.requirements))
    ]


def list_held(
    resume: Resume,
    match: Match,
    examples: Sequence[Example],
    writer: LetterWriter,
    studied: Sequence[LetterParagraph] = (),
) -> list[LetterParagraph]:
    """Sentences on what the posting asks for and the resume lists, in its words: certificates, then the others.

    What the bullets of `examples` and the sentences on what was `studied` say is not said again.
    """
    answered = {asked.id for example in examples for asked in example.named}
    told = "\n".join([*(example.bullet.text for example in examples), *(one.text for one in studied)])
    items = {item.id: item for item in _listed_items(resume)}
    names: dict[str, tuple[Item, Requirement]] = {}
    for finding in match.with_status(Status.SHOWN, Status.BURIED):
        asked = finding.requirement
        held = [one for one in finding.evidence if _is_plain(one, items) and _is_listed(items[one.item_id], asked)]
        if not held or asked.id in answered or is_in_title(asked, writer.posting):
            continue
        item = items[held[0].item_id]
        name = _STATE_AND_MORE.sub(r"\1", _name_listed(held[0].words, item, asked))
        is_new = name and find_phrase(name, told) is None and not _is_void(item)
        if is_new and not _is_own_language(name, writer.wording.language):
            said = name if re.fullmatch(STATE, name) else in_sentence(name, asked, writer.posting.text)
            if fold(said) not in map(fold, names):
                names[said] = item, asked
    made = []
    for what in _Held:
        most = _MOST_CERTIFICATES if what is _Held.CERTIFICATE else _MOST_LISTED
        chosen = [pair for pair in names.items() if _what_is_held(*pair[1], pair[0]) is what][:most]
        if chosen:
            sources, asked_ids = [item.id for _, (item, _) in chosen], [asked.id for _, (_, asked) in chosen]
            chosen_names = [name for name, _ in chosen]
            is_certificate, is_language = what is _Held.CERTIFICATE, what is _Held.LANGUAGE
            made.append(
                writer.list_held(chosen_names, sources, asked_ids, certified=is_certificate, speaks=is_language)
            )
    return made


class _Held(Enum):
    """What a letter names of the lists, in the order of its sentences."""

    CERTIFICATE = auto()
    SKILL = auto()
    LANGUAGE = auto()


def _what_is_held(item: Item, asked: Requirement, name: str) -> _Held:
    kind = item.section.kind if item.section else None
    if item.place is not Place.SKILLS or kind is SectionKind.CERTIFICATIONS or _LICENCE.search(name):
        return _Held.CERTIFICATE
    is_language = kind is SectionKind.LANGUAGES or asked.kind is RequirementKind.LANGUAGE
    return _Held.LANGUAGE if is_language else _Held.SKILL


def _is_own_language(name: str, language: str) -> bool:
    """Whether a letter would tell that its writer knows the language that it is in."""
    return (
        fold(name.split(maxsplit=1)[0]).strip(",:(") == {"en": "english", "de": "deutsch", "fr": "francais"}[language]
    )


def _is_listed(item: Item, asked: Requirement) -> bool:
    """Whether a letter may list an item for a requirement: what stands outside the lists only for a certificate."""
    return item.place is Place.SKILLS or asked.kind is RequirementKind.CERTIFICATION


def _is_void(item: Item) -> bool:
    """Whether a certificate says of itself that it is not there yet, or no more."""
    entry = item.entry
    told = " ".join((item.text, entry.dates.text if entry and entry.dates else ""))
    return says_unfinished(told) or _EXPIRED.search(told) is not None


def _listed_items(resume: Resume) -> list[Item]:
    """The skills, certificates and languages of a resume, without the labels of their groups.

    People write certificates and licences also behind their name, among their schooling or under a heading of its own.
    """
    labels = {group.id for section in resume.sections for group in section.groups}
    return [item for item in resume.items() if item.place in _LISTS and item.id not in labels]


def _is_plain(evidence: Evidence, items: Mapping[str, Item]) -> bool:
    return (
        evidence.item_id in items
        and evidence.why in PLAIN_REASONS
        and not evidence.hedged
        and len(evidence.words.split()) <= _MOST_LISTED_WORDS
        and not is_hedged(items[evidence.item_id].text, evidence.words)
    )


def _says_little(name: str) -> bool:
    """Whether a name is one plain word that is no certificate by itself: "Chainsaw", but "Staplerschein"."""
    is_plain = " " not in name and name[1:].islower() and name.isalpha()
    return is_plain and len(name) < _LONG_WORD and _LICENCE.search(name) is None


def _name_listed(words: str, item: Item, asked: Requirement) -> str:
    """What a letter may call a listed skill: the whole name that the resume lists, empty for a bare field ("Sales").

    A part of a certificate's name is no skill: "AWS" in "AWS Certified Developer" names the certificate only. Of the
    person's own answer no part is listed.
    """
    if item.id.startswith(ANSWER_ID) and fold(words) != fold(item.text):
        return ""
    if item.entry is not None:
        if _LABEL.match(item.text):
            return ""
        end = _CERTIFICATE_END.search(item.text)
        name = item.text[: end.start() if end else None].strip()
        if end and _GOES_ON.match(item.text, end.start()) and len(item.text.split()) <= _MOST_WORDS_OF_A_BODY:
            return item.text
        name = item.text if _says_little(name) and "(" in item.text else name
        return name if not _says_little(name) and 0 < len(name.split()) <= _MOST_NAME_WORDS else ""
    parts = [part.strip() for part in _PARTS.split(item.text)]
    is_whole = any(fold(words) == fold(part) for part in parts)
    is_bare = asked.kind is RequirementKind.SKILL and not asked.named and len(words.split()) == 1
    if not is_whole or is_bare or asked.kind not in _LISTABLE:
        return ""
    # The level of a skill belongs to it: "Spanish (B1)" is not "Spanish".
    return item.text if item.text.startswith(f"{words} (") else words

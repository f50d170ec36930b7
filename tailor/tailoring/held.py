"""What a letter says of a resume's lists: the degree, the certificates, the skills that no bullet of it tells."""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from tailor.model import (
    Evidence,
    Item,
    LetterParagraph,
    Match,
    ParagraphKind,
    Place,
    Posting,
    Requirement,
    RequirementKind,
    Resume,
    SectionKind,
    Status,
)
from tailor.tailoring.asked import in_sentence, is_in_title
from tailor.tailoring.echoes import is_in_asked_field
from tailor.tailoring.examples import Example
from tailor.tailoring.frames import STATE
from tailor.tailoring.further_held import further_languages, further_papers, names_trade, says_way, states_language
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.held_names import (
    LABEL,
    LICENCE,
    certificate_name,
    name_listed,
    with_level,
    with_whole_brackets,
)
from tailor.tailoring.held_papers import is_post, is_void, says_little
from tailor.tailoring.joined import join_sentences
from tailor.tailoring.own_doing import turns
from tailor.tailoring.points import Point
from tailor.tailoring.qualifications import states_qualification
from tailor.tailoring.relevance import PLAIN_REASONS
from tailor.tailoring.sentences import LetterWriter
from tailor.tailoring.stated_papers import stated_paper
from tailor.tailoring.studies import is_finished
from tailor.tailoring.tellable_names import tellable
from tailor.text import find_phrase, fold, split_sentences

_MOST_LISTED, _MOST_CERTIFICATES, _MOST_LISTED_WORDS, _MOST_NAME_WORDS = 4, 6, 4, 9
_FEWEST_OF_A_LINE, _MOST_FURTHER = 3, 2
_MOST_WORDS_OF_A_BODY, _LONG_WORD = 9, 13
_LISTS = frozenset({Place.SKILLS, Place.EDUCATION, Place.HEADLINE, Place.OTHER})
_STATE_AND_MORE = re.compile(
    r"((?:registered|certified|qualified|accredited|licensed|approved|vetted|checked|trained)) \(.*"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


_ENOUGH_PAPERS = 4
_Names = dict[str, tuple[Item, Requirement | None]]


def join_held(parts: Sequence[LetterParagraph]) -> list[LetterParagraph]:
    """Sentences on what the candidate holds as one paragraph, none without any."""
    if not parts:
        return []
    text = join_sentences([part.text for part in parts])
    sources = tuple(source for part in parts for source in part.sources)
    return [
        LetterParagraph(ParagraphKind.EVIDENCE, text, sources, tuple(a for part in parts for a in part.requirements))
    ]


class Further(Enum):
    """Which papers and languages a letter names that nobody asks for."""

    NOTHING = auto()
    TRADES = auto()
    ALL = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """What a letter says besides: the bullets of jobs, and the sentences on studies, its opening among them.

    `further` says what may be told that nobody asks for.
    """

    examples: Sequence[Example | Point]
    studied: Sequence[LetterParagraph]
    further: Further = Further.NOTHING


def list_held(
    resume: Resume, match: Match, besides: Told, writer: LetterWriter, today: dt.date
) -> list[LetterParagraph]:
    """Sentences on what the posting asks for and the resume lists, in its words: certificates, then the others.

    What is said `besides` is not said again; a letter that has little else names a few papers and languages more.
    """
    studied = besides.studied
    told = "\n".join([*(example.bullet.text for example in besides.examples), *(one.text for one in studied)])
    answered = frozenset(asked.id for example in besides.examples for asked in example.named)
    names = _asked_names(resume, match, writer, answered, told)
    known = {source for one in studied for source in one.sources}
    names = {name: pair for name, pair in names.items() if pair[0].id not in known and not is_void(pair[0], today)}
    names |= _stated_names(resume, match, writer, today, "\n".join((told, *names)))
    further = (item for item in _qualifications(resume, today) if item.id not in known | writer.doubted)
    names |= _in_asked_fields(further, writer.posting, "\n".join((told, *names)))
    if besides.further is not Further.NOTHING:
        more = _further(resume, today, names, told, writer, known)
        trades = {name: pair for name, pair in more.items() if names_trade(name)}
        names |= more if besides.further is Further.ALL else trades
    names = {with_whole_brackets(name): pair for name, pair in names.items()}
    names = {name: pair for name, pair in names.items() if not says_little(*pair)}
    told_names = tellable(names)
    names = {name: pair for name, pair in names.items() if name in told_names}
    made = []
    for what in _Held:
        most = _MOST_CERTIFICATES if what is _Held.CERTIFICATE else _MOST_LISTED
        chosen = [pair for pair in names.items() if _what_is_held(*pair[1], pair[0]) is what][:most]
        if chosen:
            sources, asked_ids = [item.id for _, (item, _) in chosen], [asked.id for _, (_, asked) in chosen if asked]
            chosen_names = [name for name, _ in chosen]
            is_certificate, is_language = what is _Held.CERTIFICATE, what is _Held.LANGUAGE
            made.append(
                writer.list_held(chosen_names, sources, asked_ids, certified=is_certificate, speaks=is_language)
            )
    return made


def _asked_names(resume: Resume, match: Match, writer: LetterWriter, answered: frozenset[str], told: str) -> _Names:
    """What the resume lists of what is asked for and nothing yet tells, each with its item and what it answers."""
    items = {item.id: item for item in _listed_items(resume)}
    names: _Names = {}
    for finding in match.with_status(Status.SHOWN, Status.BURIED):
        asked = finding.requirement
        held = [one for one in finding.evidence if _is_plain(one, items) and _is_listed(items[one.item_id], asked)]
        held = [one for one in held if not is_post(items[one.item_id], asked)]
        is_doubted = held and (held[0].item_id in writer.doubted or _is_turned(held[0], items, resume.language))
        if not held or is_doubted or asked.id in answered or is_in_title(asked, writer.posting):
            continue
        item = items[held[0].item_id]
        name = _STATE_AND_MORE.sub(r"\1", name_listed(held[0].words, item, asked))
        if name and not _is_told(name, told) and not _is_own_language(name, writer.wording.language):
            said = name if re.fullmatch(STATE, name) else in_sentence(name, asked, writer.posting.text)
            if fold(said) not in map(fold, names):
                names[said] = item, asked
    return names


def _stated_names(resume: Resume, match: Match, writer: LetterWriter, today: dt.date, told: str) -> _Names:
    """What is asked for and stated in passing, and nothing yet tells."""
    items = {item.id: item for item in resume.items() if item.id not in writer.doubted}
    names: _Names = {}
    for finding in match.with_status(Status.SHOWN, Status.BURIED):
        asked = finding.requirement
        found = (
            (stated_paper(one, items[one.item_id], asked, resume.language[:2], today), items[one.item_id])
            for one in finding.evidence
            if one.item_id in items
        )
        name, item = next((pair for pair in found if pair[0]), ("", None))
        is_new = item is not None and not _is_told(name, "\n".join((told, *names)))
        if item and is_new and not _is_own_language(name, writer.wording.language):
            names[name] = item, asked
    return names


def _is_turned(evidence: Evidence, items: Mapping[str, Item], language: str) -> bool:
    """Whether the sentence that names a thing denies or limits it: "iTWO: seen only at the site manager's"."""
    text = items[evidence.item_id].text
    sentences = [one for one in split_sentences(text) if find_phrase(evidence.words, one)] or [text]
    return any(turns(sentence, language) for sentence in sentences)


_NURSE = re.compile(r"R[GM]?N"), re.compile(r"\bregistered (?:\w+ ){0,2}nurse\b", re.IGNORECASE)
"""What says briefly what somebody is, and the words for it."""


def _is_told(name: str, told: str) -> bool:
    if _NURSE[0].fullmatch(name) and _NURSE[1].search(told):
        return True
    written = re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(told))
    return written is not None or find_phrase(name, told) is not None


def _qualifications(resume: Resume, today: dt.date) -> Iterator[Item]:
    """The titles of what the candidate has finished learning, without what has no day or has run out."""
    for item in resume.items():
        kind = item.section.kind if item.section else None
        if item.entry is None or item.id != f"{item.entry.id}.title" or is_void(item, today):
            continue
        years = [int(year) for year in _YEAR.findall(item.text)]
        is_past = item.entry.dates is None and bool(years) and max(years) < today.year
        is_held = kind is SectionKind.CERTIFICATIONS or is_past or is_finished(item.entry, today)
        is_held = is_held and not is_post(item, None)
        if is_held and kind in (SectionKind.CERTIFICATIONS, SectionKind.EDUCATION):
            yield item


def _in_asked_fields(qualifications: Iterable[Item], posting: Posting, told: str) -> _Names:
    """Those in a field of which the posting asks for something, whatever it asks for there."""
    found: _Names = {}
    for item in qualifications:
        name = certificate_name(item.text)
        is_new = name and not _is_told(name, told) and "," not in name.replace("-,", "-") and not LABEL.match(name)
        is_new = is_new and not says_way(name)
        is_asked = is_new and (is_in_asked_field(name, posting) or _is_of_asked_body(name, posting))
        if is_asked and len(found) < _MOST_FURTHER:
            found[name] = item, None
    return found


def _further(
    resume: Resume, today: dt.date, names: _Names, told: str, writer: LetterWriter, known: Collection[str]
) -> _Names:
    """What nobody asks for: as many papers as make a few with those that are named, and the languages."""
    chosen: _Names = {}
    papers = sum(_what_is_held(*pair, name) is _Held.CERTIFICATE for name, pair in names.items())
    for name, item in further_papers(resume, today):
        is_free = item.id not in {*known, *writer.doubted} and not _is_told(name, "\n".join((told, *names, *chosen)))
        if is_free and papers + len(chosen) < _ENOUGH_PAPERS:
            chosen[name] = item, None
    is_spoken = any(_what_is_held(*pair, name) is _Held.LANGUAGE for name, pair in names.items())
    for name, item in () if is_spoken else further_languages(resume):
        if not _is_own_language(name, writer.wording.language) and item.id not in writer.doubted:
            chosen[name] = item, None
    return chosen


def _is_of_asked_body(name: str, posting: Posting) -> bool:
    """Whether a qualification has the name of one that is asked for, of whatever level: "AAT Level 2" and "AAT"."""
    asked = (one.name for one in posting.requirements if one.kind is RequirementKind.CERTIFICATION)
    return any(name_asked.isupper() and find_phrase(name_asked, name) for name_asked in asked)


class _Held(Enum):
    """What a letter names of the lists, in the order of its sentences."""

    CERTIFICATE = auto()
    SKILL = auto()
    LANGUAGE = auto()


def _what_is_held(item: Item, asked: Requirement | None, name: str) -> _Held:
    kind = item.section.kind if item.section else None
    is_stated = item.entry is None and item.place is not Place.SKILLS
    if asked and asked.kind is RequirementKind.LANGUAGE and (is_stated or with_level(asked.name, name)):
        return _Held.LANGUAGE
    is_asked_so = asked is not None and asked.kind is RequirementKind.CERTIFICATION and not name.islower()
    is_paper = kind is SectionKind.CERTIFICATIONS or (is_asked_so and states_qualification(item))
    if item.place is not Place.SKILLS or is_paper or LICENCE.search(name):
        return _Held.CERTIFICATE
    is_language = kind is SectionKind.LANGUAGES or (asked and asked.kind is RequirementKind.LANGUAGE)
    is_language = is_language or (asked is None and states_language(item))
    return _Held.LANGUAGE if is_language else _Held.SKILL


def _is_own_language(name: str, language: str) -> bool:
    """Whether a letter would tell that its writer knows the language that it is in."""
    return (
        fold(name.split(maxsplit=1)[0]).strip(",:(") == {"en": "english", "de": "deutsch", "fr": "francais"}[language]
    )


def _is_listed(item: Item, asked: Requirement) -> bool:
    """Whether a letter may list an item for a requirement: what stands outside the lists only for a certificate."""
    is_language = asked.kind is RequirementKind.LANGUAGE and item.place is Place.OTHER and item.entry is None
    of_papers = item.section is not None and item.section.kind in (SectionKind.CERTIFICATIONS, SectionKind.EDUCATION)
    is_paper = asked.kind is RequirementKind.DEGREE and of_papers and not (item.entry and item.entry.organisation)
    return item.place is Place.SKILLS or asked.kind is RequirementKind.CERTIFICATION or is_language or is_paper


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
        and (items[evidence.item_id].entry is not None or len(evidence.words.split()) <= _MOST_LISTED_WORDS)
        and not is_hedged(items[evidence.item_id].text, evidence.words)
    )

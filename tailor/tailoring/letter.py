"""The cover letter: the posting's requirements, answered with the candidate's own bullets."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tailor.model import (
    ANSWER_ID,
    Evidence,
    Item,
    Letter,
    LetterParagraph,
    Match,
    ParagraphKind,
    Place,
    Posting,
    Requirement,
    RequirementKind,
    Resume,
    Status,
)
from tailor.tailoring.conventions import greet, is_american, open_name, print_date, say_farewell
from tailor.tailoring.examples import Example, choose_examples, in_sentence, is_in_title, list_examples
from tailor.tailoring.frames import Wording
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.relevance import PLAIN_REASONS
from tailor.tailoring.sentences import LetterWriter
from tailor.tailoring.wordings import WORDINGS, Tone, wording
from tailor.text import find_phrase, fold

_LEAST_WORDS, _ENOUGH_WORDS, _MOST_WORDS = 200, 250, 400
"""Words of the paragraphs: a letter below the first gets more examples and the degree, up to the second more bullets of
the same jobs."""
_MOST_FURTHER = 4
_MOST_COMPANIONS = 2
_WORDS_OF_A_FRAME, _FEWEST_WORDS_OF_A_FRAME = 10, 3
_MOST_LISTED, _MOST_LISTED_WORDS, _MOST_NAME_WORDS = 4, 4, 6
_LISTABLE = frozenset(
    {RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE}
)
_PARTS = re.compile(r"\s*[/,;()&|]\s*|\s+(?:and|or|und|et)\s+")
_CERTIFICATE_END = re.compile(r",|\s\(|\s[–—-]\s|\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class LetterOptions:
    """What the person decides about a letter.

    `why` (why this company) and `closing` (the last sentence) are the person's own words, `to` whom to greet.
    `language` is an ISO code, empty for the posting's; `tone` is how it speaks; `uk` overrides the guess between
    British and American form.
    """

    date: dt.date
    why: str = ""
    to: str = ""
    closing: str = ""
    language: str = ""
    uk: bool | None = None
    tone: Tone = Tone.PLAIN


def write_letter(resume: Resume, posting: Posting, match: Match, options: LetterOptions) -> Letter:
    """A letter of 200 to 400 words (fewer for a short resume), every sentence from a frame and the resume's own words.

    Requirements are named only beside a bullet that holds them literally. What only the person knows is a placeholder.

    Args:
        resume: The candidate's own resume, not the tailored one.
        posting: The posting with its requirements.
        match: The findings of this resume for this posting.
        options: What the person decides; a language other than English, German and French gives an English letter.

    Returns:
        The letter, each paragraph with the resume items and the requirements that it rests on.
    """
    wanted = (options.language or posting.language)[:2].lower()
    language = wanted if wanted in WORDINGS else "en"
    american = is_american(posting, resume) if options.uk is None else not options.uk
    writer = LetterWriter(wording(language, options.tone), posting, "resume" if american else "CV")
    contact, is_named = resume.contact, bool(options.to or posting.contact.name)
    return Letter(
        sender=contact.name,
        contact_line=tuple(
            part
            for part in (contact.email, contact.phone, contact.location, *(link.url for link in contact.links))
            if part
        ),
        date=print_date(options.date, language, american=american),
        recipient=_recipient(posting, options),
        subject=writer.subject(),
        greeting=greet(posting.contact, options.to, language),
        paragraphs=_paragraphs(resume, match, writer, options),
        farewell=say_farewell(language, american=american, named=is_named, tone=options.tone),
        signature=contact.name or open_name(language),
        language=language,
    )


def _recipient(posting: Posting, options: LetterOptions) -> tuple[str, ...]:
    contact = posting.contact
    lines = (options.to or contact.name, contact.role, posting.company, *contact.address.split("\n"))
    return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))


def _paragraphs(
    resume: Resume, match: Match, writer: LetterWriter, options: LetterOptions
) -> tuple[LetterParagraph, ...]:
    examples = choose_examples(resume, writer.posting, match)
    opening = writer.open(resume, options.date, examples)
    end = [_motivation(writer, options), _closing(writer, options)]
    listed = _listed(resume, match, examples, writer)
    answers = tuple(example for example in examples if example.named)
    others = [example for example in examples if not example.named]
    kept = {example.bullet.text for example in others}
    pool = [example for example in list_examples(resume, match) if example.bullet.text not in kept]
    companions = _companions(answers, pool, writer.wording, _ENOUGH_WORDS - _words(opening, *listed, *end))
    middle = [writer.answer(example, companions[example.bullet.id]) for example in answers]
    told = {example.bullet.text for example in (*examples, *(more for row in companions.values() for more in row))}
    room = _LEAST_WORDS - _words(opening, *middle, *listed, *end) - sum(map(_length, others))
    others += _further(pool, told, room)
    middle += [writer.answer(first, rest) for first, *rest in _together(others, writer.wording)]
    middle += listed
    if _words(opening, *middle, *end) < _LEAST_WORDS:
        middle += writer.name_degree(resume, options.date, opening)
    while len(middle) > 1 and _words(opening, *middle, *end) > _MOST_WORDS:
        middle.pop()
    return (opening, *middle, *end)


def _companions(
    examples: tuple[Example, ...], pool: list[Example], wording: Wording, room: int
) -> dict[str, list[Example]]:
    """For each example's bullet others of the same job that can follow it with "I also", while there is room.

    `room` is how many words all examples may have together.
    """
    found: dict[str, list[Example]] = {example.bullet.id: [] for example in examples}
    taken = {example.bullet.text for example in examples}
    room -= sum(len(example.bullet.text.split()) + _WORDS_OF_A_FRAME for example in examples)
    for example in (*examples,) * _MOST_COMPANIONS:
        fitting = [
            other
            for other in pool
            if other.entry.id == example.entry.id
            and {other.clause.form, example.clause.form} <= set(wording.same_entry)
            and other.bullet.text not in taken
            and not is_hedged(other.bullet.text)
        ]
        if fitting and room > 0:
            best = max(fitting, key=lambda other: other.worth(frozenset(), frozenset()))
            taken.add(best.bullet.text)
            found[example.bullet.id].append(best)
            room -= len(best.bullet.text.split())
    return found


def _further(pool: list[Example], told: set[str], room: int) -> list[Example]:
    """More of the candidate's own bullets, the most telling first, until `room` words are filled."""
    fitting = [
        example
        for example in pool
        if example.bullet.text not in told and not is_hedged(example.bullet.text) and example.quality > 0
    ]
    found: list[Example] = []
    for example in sorted(fitting, key=lambda example: -example.worth(frozenset(), frozenset())):
        if room <= 0 or len(found) == _MOST_FURTHER:
            break
        if example.bullet.text not in {other.bullet.text for other in found}:
            found.append(replace(example, named=(), related=()))
            room -= _length(example)
    return found


def _length(example: Example) -> int:
    """About how many words the sentence of an example has."""
    return len(example.bullet.text.split()) + _FEWEST_WORDS_OF_A_FRAME


def _together(examples: list[Example], wording: Wording) -> list[list[Example]]:
    """The examples, those of one job that can follow each other with "I also" as one group."""
    groups: list[list[Example]] = []
    for example in examples:
        fitting = [
            group
            for group in groups
            if group[0].entry.id == example.entry.id
            and {group[0].clause.form, example.clause.form} <= set(wording.same_entry)
        ]
        if fitting and len(fitting[0]) <= _MOST_COMPANIONS:
            fitting[0].append(example)
        else:
            groups.append([example])
    return groups


def _listed(resume: Resume, match: Match, examples: tuple[Example, ...], writer: LetterWriter) -> list[LetterParagraph]:
    """A sentence on what the posting asks for and the resume's lists hold, in the resume's words."""
    answered = {asked.id for example in examples for asked in example.named}
    told = "\n".join(example.bullet.text for example in examples)
    items = {item.id: item for item in _listed_items(resume)}
    names: dict[str, tuple[str, str]] = {}
    for finding in match.with_status(Status.SHOWN):
        asked = finding.requirement
        held = [evidence for evidence in finding.evidence if _is_plain(evidence, items)]
        if not held or asked.id in answered or is_in_title(asked, writer.posting):
            continue
        item = items[held[0].item_id]
        name = _name_listed(held[0].words, item, asked)
        if name and find_phrase(name, told) is None:
            names.setdefault(in_sentence(name, asked, writer.posting.text), (item.id, asked.id))
    chosen = list(names.items())[:_MOST_LISTED]
    if not chosen:
        return []
    return [
        writer.list_skills([name for name, _ in chosen], [item for _, (item, _) in chosen], [r for _, (_, r) in chosen])
    ]


def _listed_items(resume: Resume) -> list[Item]:
    """The skills, certificates and languages of a resume, without the labels of their groups."""
    labels = {group.id for section in resume.sections for group in section.groups}
    return [item for item in resume.items() if item.place is Place.SKILLS and item.id not in labels]


def _is_plain(evidence: Evidence, items: Mapping[str, Item]) -> bool:
    return (
        evidence.item_id in items
        and evidence.why in PLAIN_REASONS
        and not evidence.hedged
        and len(evidence.words.split()) <= _MOST_LISTED_WORDS
        and not is_hedged(items[evidence.item_id].text, evidence.words)
    )


def _name_listed(words: str, item: Item, asked: Requirement) -> str:
    """What a letter may call a listed skill: the whole name that the resume lists, empty for a bare field ("Sales").

    A part of a certificate's name is no skill: "AWS" in "AWS Certified Developer" names the certificate only. Of the
    person's own answer no part is listed.
    """
    if item.id.startswith(ANSWER_ID) and fold(words) != fold(item.text):
        return ""
    if item.entry is not None:
        name = _CERTIFICATE_END.split(item.text, maxsplit=1)[0].strip()
        return name if name and len(name.split()) <= _MOST_NAME_WORDS else ""
    parts = [part.strip() for part in _PARTS.split(item.text)]
    is_whole = any(fold(words) == fold(part) for part in parts)
    is_bare = asked.kind is RequirementKind.SKILL and not asked.named and len(words.split()) == 1
    if not is_whole or is_bare or asked.kind not in _LISTABLE:
        return ""
    # The level of a skill belongs to it: "Spanish (B1)" is not "Spanish".
    return item.text if item.text.startswith(f"{words} (") else words


def _motivation(writer: LetterWriter, options: LetterOptions) -> LetterParagraph:
    if options.why:
        return LetterParagraph(ParagraphKind.MOTIVATION, options.why, own_words=True)
    company = writer.posting.company or writer.wording.this_company
    return LetterParagraph(
        ParagraphKind.MOTIVATION, writer.wording.placeholder.format(company=company), placeholder=True
    )


def _closing(writer: LetterWriter, options: LetterOptions) -> LetterParagraph:
    if options.closing:
        return LetterParagraph(ParagraphKind.CLOSING, options.closing, own_words=True)
    return LetterParagraph(ParagraphKind.CLOSING, writer.wording.closing)


def _words(*paragraphs: LetterParagraph) -> int:
    return sum(len(paragraph.text.split()) for paragraph in paragraphs)

"""The cover letter: the posting's requirements, answered with the candidate's own bullets."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.model import Letter, LetterParagraph, Match, ParagraphKind, Place, Posting, Resume
from tailor.tailoring.addresses import without_age
from tailor.tailoring.conventions import (
    address,
    greet,
    is_to_person,
    open_name,
    print_head_date,
    say_farewell,
    with_british_titles,
)
from tailor.tailoring.countries import is_american
from tailor.tailoring.degrees_told import answering_degrees, asks_for_degree, untold_degree, untold_study
from tailor.tailoring.echoes import is_in_asked_field
from tailor.tailoring.held import Further, Told, list_held
from tailor.tailoring.normal_case import person_in_normal_case
from tailor.tailoring.passages import Passage
from tailor.tailoring.points import Point
from tailor.tailoring.posting_names import name_company
from tailor.tailoring.sentences import LetterWriter
from tailor.tailoring.story import LEAST_WORDS
from tailor.tailoring.telling import Telling, answered_in, choose_telling, entry_of, read_pool
from tailor.tailoring.wordings import WORDINGS, Tone, wording
from tailor.text import tokenize

_MOST_WORDS = 400
_FEW_WORDS = 130  # a letter with more names no paper that nobody asks for
_THANKS = re.compile(
    r"\b(?:thanks?|thanking|grateful|gratitude|dank\w*|merci|remerci\w*|reconnaissante?)\b", re.IGNORECASE
)
_UNQUOTED = re.compile(r"(«[^»]*»)|'")


@dataclass(frozen=True, slots=True)
class LetterOptions:
    """What the person decides about a letter.

    `why` (why this company) and `closing` (the last sentence, behind that of thanks) are the person's own words, `to`
    whom to greet.
    `language` is an ISO code, empty for the posting's; `tone` is how it speaks; `uk` overrides the guess between
    British and American form. The bullets with the ids in `quoted` stand in a list as they are, not in a sentence;
    other items with such ids are not told.
    """

    date: dt.date
    why: str = ""
    to: str = ""
    closing: str = ""
    language: str = ""
    uk: bool | None = None
    tone: Tone = Tone.PLAIN
    quoted: frozenset[str] = frozenset()


def write_letter(resume: Resume, posting: Posting, match: Match, options: LetterOptions) -> Letter:
    """A letter of about 200 words, at most 400, every sentence from a frame and the resume's own words.

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
    writer = LetterWriter(wording(language, options.tone), posting, resume, options.quoted)
    contact, is_named = resume.contact, is_to_person(posting.contact, options.to)
    greeting, recipient = _addressed(posting, options, language)
    return Letter(
        sender=person_in_normal_case(contact.name),
        contact_line=tuple(
            part
            for part in (
                contact.email,
                contact.phone,
                without_age(contact.location),
                *(link.url for link in contact.links),
            )
            if part
        ),
        date=print_head_date(options.date, language, american=american),
        recipient=recipient,
        subject=writer.subject(),
        greeting=greeting,
        paragraphs=_with_one_apostrophe(_paragraphs(resume, match, writer, options), language),
        farewell=say_farewell(language, american=american, named=is_named, tone=options.tone, greeting=greeting),
        signature=person_in_normal_case(contact.name) or open_name(language),
        language=language,
    )


def _addressed(posting: Posting, options: LetterOptions, language: str) -> tuple[str, tuple[str, ...]]:
    """The greeting, and the lines above it."""
    greeting = greet(posting.contact, options.to, language, posting.text)
    recipient = address(posting.contact, options.to, name_company(posting), language)
    if language != "en" or not options.uk:
        return greeting, recipient
    return with_british_titles(greeting), tuple(map(with_british_titles, recipient))


def doubted_items(letter: Letter, resume: Resume, sentences: Sequence[str]) -> frozenset[str]:
    """The ids of what some sentences of a letter were made of: of each one bullet, else all items that share a word.

    Args:
        letter: The letter.
        resume: The resume that it was written from.
        sentences: Sentences as the check of the letter names them.
    """
    items = {item.id: item for item in resume.items()}
    found = set()
    for sentence in sentences:
        words = {token.key for token in tokenize(sentence)}
        sources = [items[item] for one in letter.paragraphs if sentence in one.text for item in one.sources]
        shared = {item.id: len(words & {token.key for token in tokenize(item.text)}) for item in sources}
        bullets = sorted((one.id for one in sources if one.place is Place.BULLET), key=lambda item: -shared[item])
        found.update(bullets[:1] or [item for item, count in shared.items() if count])
    return frozenset(found)


def _paragraphs(
    resume: Resume, match: Match, writer: LetterWriter, options: LetterOptions
) -> tuple[LetterParagraph, ...]:
    pool = read_pool(resume, match, writer, options.quoted)
    opening = writer.open(resume, options.date, answering_degrees(resume, match))
    end = [_motivation(writer, options), *_closing(writer, options)]
    degree = untold_degree(resume, options.date, opening, match)
    named = [writer.name_degree(degree, options.date)] if degree else []
    study = untold_study(resume, options.date, opening)
    current = [writer.name_degree(study, options.date)] if study else []
    is_wanted = asks_for_degree(match) or (degree is not None and is_in_asked_field(degree.title, writer.posting))
    studied = [*current, *(named if is_wanted else [])]
    held = [*studied, *list_held(resume, match, Told(pool.examples, [opening, *studied]), writer, options.date)]
    answered = {asked for one in (opening, *held) for asked in one.requirements}
    answered |= answered_in(match, [one.text for one in (opening, *held)])
    frame = [one for one in (opening, *end, *held) if not one.placeholder]
    telling = choose_telling(pool, writer, answered, _words(*frame))
    middle = _tell_jobs(telling, writer)
    listed = list_held(resume, match, Told(telling.lines, [opening, *studied]), writer, options.date)
    if _words(opening, *_flat(middle), *studied, *listed, *end) < LEAST_WORDS:
        is_little = _words(opening, *_flat(middle), *studied, *listed, *end) < _FEW_WORDS
        more = Further.ALL if is_little else Further.TRADES
        studied = [*current, *named]
        listed = list_held(resume, match, Told(telling.lines, [opening, *studied], more), writer, options.date)
    if _words(opening, *_flat(middle), *studied, *listed, *end) < LEAST_WORDS:
        known = {source for one in (opening, *_flat(middle)) for source in one.sources}
        middle += [(further,) for further in writer.name_jobs(resume, known)]
    opening, held = writer.with_named(opening, [*studied, *listed])
    middle += [(one,) for one in writer.tell_held(held)]
    return (opening, *_within_bounds(opening, middle, end), *end)


def _within_bounds(
    opening: LetterParagraph, middle: Sequence[tuple[LetterParagraph, ...]], end: Sequence[LetterParagraph]
) -> list[LetterParagraph]:
    """The paragraphs between the first and the last ones, without the last of those that make a letter too long."""
    kept = [*middle]
    while len(kept) > 1 and _words(opening, *_flat(kept), *end) > _MOST_WORDS:
        kept.pop()
    return [*_flat(kept)]


def _tell_jobs(telling: Telling, writer: LetterWriter) -> list[tuple[LetterParagraph, ...]]:
    """The paragraphs on each job."""
    employers = Counter(entry_of(one).organisation for one in telling.jobs)
    return [_tell_job(one, writer, by_role=employers[entry_of(one).organisation] > 1) for one in telling.jobs]


def _tell_job(job: Passage | Sequence[Point], writer: LetterWriter, *, by_role: bool) -> tuple[LetterParagraph, ...]:
    if not isinstance(job, Passage):
        return writer.list_points(job, by_role=by_role)
    if job.is_list:
        return writer.list_work(job.listed, by_role=by_role)
    return (writer.tell(job.told, job.gathered, job.again),)


def _flat(groups: Sequence[Sequence[LetterParagraph]]) -> Iterator[LetterParagraph]:
    return (paragraph for group in groups for paragraph in group)


def _with_one_apostrophe(paragraphs: tuple[LetterParagraph, ...], language: str) -> tuple[LetterParagraph, ...]:
    """The paragraphs of a French letter with the apostrophe of its frames in all words but quotations."""
    if language != "fr":
        return paragraphs
    return tuple(
        paragraph
        if paragraph.own_words or paragraph.is_bullet
        else replace(paragraph, text=_UNQUOTED.sub(lambda found: found[1] or "’", paragraph.text))
        for paragraph in paragraphs
    )


def _motivation(writer: LetterWriter, options: LetterOptions) -> LetterParagraph:
    if options.why:
        return LetterParagraph(ParagraphKind.MOTIVATION, options.why, own_words=True)
    company = name_company(writer.posting) or writer.wording.this_company
    return LetterParagraph(
        ParagraphKind.MOTIVATION, writer.wording.placeholder.format(company=company), placeholder=True
    )


def _closing(writer: LetterWriter, options: LetterOptions) -> tuple[LetterParagraph, ...]:
    """The thanks and the last sentence; the person's own one stands in place of the frame's, and the thanks stay."""
    if not options.closing:
        return (LetterParagraph(ParagraphKind.CLOSING, writer.chosen(writer.wording.closing)),)
    own = LetterParagraph(ParagraphKind.CLOSING, options.closing, own_words=True)
    thanks = LetterParagraph(ParagraphKind.CLOSING, writer.wording.thanks)
    return (own,) if _THANKS.search(options.closing) else (thanks, own)


def _words(*paragraphs: LetterParagraph) -> int:
    return sum(len(paragraph.text.split()) for paragraph in paragraphs)

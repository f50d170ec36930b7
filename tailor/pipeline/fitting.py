"""Resume + Posting -> Match -> TailoredResume and Letter, checked against the resume."""

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tailor import matching, tailoring
from tailor.config import Settings, current_time
from tailor.model import NO_ANSWERS, Answers, Letter, Match, Note, NoteKind, Posting, Resume, TailoredResume
from tailor.pipeline.answers import affirmed_items
from tailor.pipeline.keeping import Kept, keep, keep_within
from tailor.pipeline.reading import document_from_bytes
from tailor.pipeline.shared import similarities, vectors, vocabulary
from tailor.pipeline.styles import page_measure, resume_style
from tailor.pipeline.truth import refuse_untrue
from tailor.writers import KeptDocument, OwnDocument

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Fit:
    """A resume and a letter for one posting, with the matches before and after.

    `kept` is the person's `own` document with the edits in it, where it is to be kept.
    """

    tailored: TailoredResume
    letter: Letter
    before: Match
    after: Match
    kept: KeptDocument | None = None
    own: OwnDocument | None = None


def match(
    resume: Resume,
    posting: Posting,
    today: dt.date | None = None,
    settings: Settings = Settings(),  # noqa: B008
) -> Match:
    """What the resume shows of what the posting asks for; `today` decides which jobs are recent."""
    today = today or current_time(os.environ).date()
    return matching.match(resume, posting, vocabulary(settings), similarities, today)


def fit(  # noqa: PLR0913, PLR0917  what a job is made of
    resume: Resume,
    posting: Posting,
    settings: Settings = Settings(),  # noqa: B008
    now: dt.datetime | None = None,
    own: bytes | None = None,
    answers: Answers = NO_ANSWERS,
    quoted: frozenset[str] = frozenset(),
) -> Fit:
    """The tailored resume and the letter, checked against the resume and the person's own statements in the answers.

    Args:
        resume: The candidate's resume.
        posting: The posting with its requirements.
        settings: The settings in force.
        now: The time of the run, if not the present.
        own: The content of the .docx file that the resume was read from, to make the edits in it.
        answers: The person's own statements and refusals.
        quoted: The ids of bullets that the letter only quotes. One whose sentence the check doubts is quoted anyway.

    Raises:
        InputError: The settings ask to keep a document that cannot be edited, or a statement's place is not there.
        BrokenPromiseError: The result holds something that the resume does not.
    """
    now = now or current_time(os.environ)
    known = vocabulary(settings)
    source = tailoring.affirm(resume, answers.have)
    stated = affirmed_items(source, answers.have)
    before = match(resume, posting, now.date(), settings)
    held = matching.count_affirmed(match(source, posting, now.date(), settings), stated) if stated else before
    refusals = tailoring.Refusals(answers.refuse)
    ordering = tailoring.Ordering(tailoring.SectionOrder(settings.order), now.date(), refusals)
    limits = tailoring.Limits(settings.bullets, settings.pages, lines_stay=own is not None)
    if settings.pages:
        measure = page_measure(resume, resume_style(resume, posting, settings, now), own)
        limits = replace(limits, measure=lambda made: measure(tailoring.order_sections(made, ordering)[0]))
    document = OwnDocument(own, document_from_bytes(own, resume.source)) if own else None

    def tailor(limits: tailoring.Limits) -> Kept:
        tailored = tailoring.tailor_resume(source, posting, held, known, limits, refusals)
        tailored = replace(tailored, edits=(*tailoring.answer_edits(source, answers.have), *tailored.edits))
        if settings.summary_line:
            tailored = tailoring.add_summary_line(tailored, before)
        if settings.bold and own:
            tailored = tailoring.emphasise(tailored, before)
        return keep(document, tailored, stamp_of(settings, now), settings)

    kept, tailored = keep_within(limits, tailor)
    tailored = _in_order(tailored, ordering, kept)
    if tailored.original != source:  # a statement that the document could not take
        source = tailored.original
        stated = affirmed_items(source, answers.have)
        held = matching.count_affirmed(match(source, posting, now.date(), settings), stated)
    letter = _write_letter(tailored, posting, held, settings, _letter_options(settings, now.date(), quoted))
    again = matching.match(tailored.resume, posting, known, similarities, now.date(), matching.Earlier(source, held))
    return Fit(tailored, letter, before, matching.count_affirmed(again, stated), kept, document)


def _write_letter(
    tailored: TailoredResume, posting: Posting, held: Match, settings: Settings, options: tailoring.LetterOptions
) -> Letter:
    """The letter, in which a bullet is quoted whose sentence the check doubts.

    Raises:
        BrokenPromiseError: The resume or the letter holds something that the original does not.
    """
    letter = tailoring.write_letter(tailored.original, posting, held, options)
    untrue = tailoring.find_untrue(tailored, letter, posting, vocabulary(settings))
    doubted = tailoring.doubted_items(letter, tailored.original, [one.sentence for one in untrue])
    if not doubted <= options.quoted:
        options = replace(options, quoted=options.quoted | doubted)
        return _write_letter(tailored, posting, held, settings, options)
    refuse_untrue(untrue)
    return letter


def _letter_options(settings: Settings, today: dt.date, quoted: frozenset[str]) -> tailoring.LetterOptions:
    return tailoring.LetterOptions(
        date=settings.date or today,
        why=settings.why,
        to=settings.to,
        closing=settings.closing,
        uk={"uk": True, "us": False}.get(settings.english),
        tone=tailoring.Tone(settings.tone),
        quoted=quoted,
    )


def _in_order(tailored: TailoredResume, ordering: tailoring.Ordering, kept: KeptDocument | None) -> TailoredResume:
    """The resume with its sections in order; in the person's own document they stay, which a note says if asked for."""
    resume, edits = tailoring.order_sections(tailored.resume, ordering)
    if kept is None:
        return replace(tailored, resume=resume, edits=(*tailored.edits, *edits))
    if not edits or ordering.order is tailoring.SectionOrder.AUTO:
        return tailored
    what = "sections keep their order in your own document; move them there, or use --style design"
    return replace(tailored, notes=(*tailored.notes, Note(NoteKind.OTHER, what)))


def stamp_of(settings: Settings, now: dt.datetime) -> dt.datetime:
    """The date that goes into the files: the letter's."""
    return dt.datetime.combine(settings.date or now.date(), dt.time(), dt.UTC)


def sieve(
    resumes: Sequence[Resume],
    postings: Sequence[Posting],
    settings: Settings = Settings(),  # noqa: B008
) -> "NDArray[np.float32]":
    """A rough score, 0 to 100, of each resume (rows) for each posting (columns); see `tailor.matching.sieve`."""
    return matching.sieve(resumes, postings, vocabulary(settings), vectors)

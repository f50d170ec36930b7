"""Resume + Posting -> Match -> TailoredResume and Letter, checked against the resume."""

import datetime as dt
import os
from dataclasses import dataclass

from tailor import matching, tailoring
from tailor.config import Settings, current_time
from tailor.model import Letter, Match, Posting, Resume, TailoredResume
from tailor.pipeline.shared import similarities, vocabulary
from tailor.pipeline.truth import refuse_untrue


@dataclass(frozen=True, slots=True)
class Fit:
    """A resume and a letter for one posting, with the matches before and after."""

    tailored: TailoredResume
    letter: Letter
    before: Match
    after: Match


def match(
    resume: Resume,
    posting: Posting,
    today: dt.date | None = None,
    settings: Settings = Settings(),  # noqa: B008
) -> Match:
    """What the resume shows of what the posting asks for; `today` decides which jobs are recent."""
    today = today or current_time(os.environ).date()
    return matching.match(resume, posting, vocabulary(settings), similarities, today)


def fit(
    resume: Resume,
    posting: Posting,
    settings: Settings = Settings(),  # noqa: B008
    now: dt.datetime | None = None,
) -> Fit:
    """The tailored resume and the letter, checked against the resume.

    Raises:
        BrokenPromiseError: The result holds something that the resume does not.
    """
    now = now or current_time(os.environ)
    known = vocabulary(settings)
    before = match(resume, posting, now.date(), settings)
    limits = tailoring.Limits(bullets_per_entry=settings.bullets, pages=settings.pages)
    tailored = tailoring.tailor_resume(resume, posting, before, known, limits)
    options = tailoring.LetterOptions(
        date=settings.date or now.date(), why=settings.why, to=settings.to, closing=settings.closing
    )
    letter = tailoring.write_letter(resume, posting, before, options)
    refuse_untrue(tailoring.find_untrue(tailored, letter, posting, known))
    return Fit(tailored, letter, before, match(tailored.resume, posting, now.date(), settings))

"""Entries among the jobs that are none."""

import re

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.words import institution_score, job_score, organisation_score, title_score
from tailor.text import begins_as_break, cares_for_own, says_break

BREAK_LABEL = re.compile(r"\b(?:gap|break|lücke|pause|interruption|pausa|onderbreking)\s*:\s*", re.IGNORECASE)
"""What stands before a time without a job and its reason ("Gap: 2014 – 2015, maternity")."""

BEFORE_BREAK = re.compile(r"\b(?:gap|break|lücke|pause|interruption|pausa|onderbreking)\b\s*:?\s*", re.IGNORECASE)
"""The same where the time itself stands behind it ("Career break 2014 – 2015, maternity")."""


def is_break(title: str) -> bool:
    """Whether an entry's title says that its time was no job, and not that it was one with such a word in its name."""
    if BREAK_LABEL.match(title) or cares_for_own(title) or begins_as_break(title):
        return True
    return says_break(title) and not title_score(title.rpartition(":")[2])


_BESIDES = re.compile(
    r"(?:weiterbildung|fortbildung|umschulung|kurs|lehrgang|fernstudium|sprachkurs|course|training|evening class(?:es)?"
    r"|formation|cours|curso|formaci[óo]n|forma[çc][ãa]o|corso|cursus|opleiding)\b",
    re.IGNORECASE,
)


_LEAVE = re.compile(
    r"leave|elternzeit|mutterschutz|erziehungsurlaub|congé|baja|excedencia|licença|congedo|verlof", re.IGNORECASE
)
"""Words for a time for which somebody stays employed, so that an employer may be named beside it."""


def is_told_of_break(text: str, title: str) -> bool:
    """Whether a piece behind a break says what somebody did in that time, and names no employer ("in dieser Zeit ...").

    Names begin with a capital, but for those of companies whose legal form says what they are ("von Ulm GmbH"). Who
    was on leave may say from whom; who travelled or learned a language names no employer.
    """
    if has_legal_form(text):
        return False
    if text[:1].islower() or _BESIDES.match(text) is not None or not _LEAVE.search(title):
        return True
    return not (job_score(text) < 0 and max(_last(text), institution_score(text)) > 0)


def _last(text: str) -> int:
    return organisation_score(text.rsplit(maxsplit=1)[-1])

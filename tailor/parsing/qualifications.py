"""Lists of qualifications among the schooling: courses, certificates and degrees, each in a line."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.certificate_words import is_certificate
from tailor.parsing.dates import find_dates
from tailor.parsing.degree_remarks import remarks_among
from tailor.parsing.lines import Line
from tailor.parsing.plain_entries import is_listing, without_expiry
from tailor.parsing.rows import rows_of
from tailor.parsing.words import degree_score, institution_score
from tailor.text.unfinished import says_unfinished

_TO_DRIVE = re.compile(
    r"\b(?:driv\w+|driver['’]?s['’]?|operator['’]?s?|pilot['’]?s?|forklift|firearms?|taxi|security|sia|personal|premises)\s+"
    r"licen[cs]e",
    re.IGNORECASE,
)
"""A licence that no school gives, other than the French degree."""

_SURE = 2
_SET_OFF_DATE = re.compile(r"\s[·|]\s+(?:[^\W\d_]+\.?\s)?(?:\d\d?/)?(?:19|20)\d\d$")

_SHARE_DONE = re.compile(r"\b\d{1,2} (?:von|of|sur|de|di|van) \d{1,2}\b", re.IGNORECASE)


def are_qualifications(lines: Sequence[Line]) -> bool:
    """Whether lines, but for what says more of the one above, are a list of certificates and degrees, one a line."""
    remarks = remarks_among(lines)
    own = [line for at, line in enumerate(lines) if at not in remarks]
    return is_listing(own) and not _all_schooling(own)


def _all_schooling(lines: Sequence[Line]) -> bool:
    """Whether lines are degrees and schools, and not, as under "Qualifications", mostly certificates or with expiry."""
    certificates = [line for line in lines if not is_schooling(line)]
    lapses = any(without_expiry(line.text) < len(line.text) for line in certificates)
    return len(lines) == 1 or (2 * len(certificates) <= len(lines) and not lapses)


def are_listed_courses(lines: Sequence[Line]) -> bool:
    """Whether lines are a list of courses, each with its date at the margin, and no degree or school among them."""
    rows = rows_of(lines)
    return bool(rows) and all(row.line.is_bullet and row.tail and not is_schooling(row.line) for row in rows)


def are_marked_qualifications(lines: Sequence[Line]) -> bool:
    """Whether lines are bullets that tell of schooling, each outer one of something else.

    Half of them are dated at the margin or behind a sign, or all are degrees and none dated, or at least half name
    degrees and schools and one of them surely does.
    """
    rows = rows_of(lines)
    if not rows or not all(row.line.is_bullet for row in rows):
        return False
    dated = sum(row.tail is not None or _SET_OFF_DATE.search(row.line.text) is not None for row in rows)
    undated = all(line.level == 0 and is_schooling(line) and not find_dates(line.text) for line in lines)
    undated = undated or _are_mostly_schooling([line for line in lines if line.level == 0])
    return undated or dated == len(rows) or (2 * dated >= len(rows) and not any(row.line.level for row in rows))


def without_outer_marks(lines: Sequence[Line]) -> list[Line]:
    """The lines of a list of schooling, the marks left only to deeper ones that tell more of the one above."""
    return [
        line if line.level and not is_schooling(line) else replace(line, kind=BlockKind.LINE, level=0) for line in lines
    ]


def _are_mostly_schooling(lines: Sequence[Line]) -> bool:
    """Whether most lines, but for certificates and dated courses, name a degree or school, and one is surely such."""
    schools = [line for line in lines if tells_school(line)]
    others = [line for line in lines if not is_schooling(line) and not is_certificate(line.text)]
    sure = any(institution_score(line.text) >= _SURE or degree_score(line.text) >= _SURE for line in schools)
    return sure and len(schools) >= len(others) and not any(_is_open_course(line.text) for line in lines)


def _is_open_course(text: str) -> bool:
    """Whether a line names no school and says that something is not finished: it has to be kept with its words."""
    return not institution_score(text) and (says_unfinished(text) or _SHARE_DONE.search(text) is not None)


def tells_school(line: Line) -> bool:
    """Whether a line names a degree or school and is no certificate."""
    return is_schooling(line) and not is_certificate(line.text)


def is_schooling(line: Line) -> bool:
    """Whether a line names a degree or school, and no licence of the kind that no school gives."""
    return degree_score(line.text) + institution_score(line.text) > 0 and not _TO_DRIVE.search(line.text)

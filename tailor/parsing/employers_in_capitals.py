"""Employers in capitals alone in their line, without dates, among jobs whose employers are all set so."""

import re
from collections.abc import Collection, Sequence

from tailor.model import SectionKind
from tailor.parsing.dates import find_dates
from tailor.parsing.heading_words import heading_kind
from tailor.parsing.lines import Line
from tailor.parsing.past_tense import is_statement
from tailor.parsing.words import is_own_account, title_score

_OWN_ACCOUNT = re.compile(r"freelanc(?:er|ing|e work)?", re.IGNORECASE)
_NAME = re.compile(r"\t|,\s|\s{2,}|\s[|·–—-]\s")
_EMPTY = 0.6
_TITLE_WORDS, _LONG_TITLE = 6, 12


def employers_in_capitals(lines: Sequence[Line], candidates: Sequence[int], exact: Collection[int]) -> set[int]:
    """Which lines that could be headings are such an employer: a title stands right below it, and no empty line.

    Args:
        lines: All lines of the document.
        candidates: The lines that could be headings.
        exact: Those that are known headings as a whole.
    """
    capitals = [at for at in candidates if lines[at].text.isupper()]
    found: set[int] = set()
    for heading in sorted(exact):
        if heading_kind(lines[heading].text)[1] is not SectionKind.EXPERIENCE or not _is_sample(lines, heading + 1):
            continue
        own = [at for at in capitals if at > heading and (at not in exact or _says_own_account(lines[at].text))]
        end = min((at for at in exact if at > heading and at not in own), default=len(lines))
        found |= {at for at in own if at < end and _is_employer(lines, at)}
    return found


def _says_own_account(text: str) -> bool:
    return is_own_account(text) or _OWN_ACCOUNT.fullmatch(text) is not None


def _is_sample(lines: Sequence[Line], at: int) -> bool:
    """Whether a line begins with a name in capitals and has dates, above a title that has none of these."""
    if at + 1 >= len(lines) or not find_dates(lines[at].text):
        return False
    return _NAME.split(lines[at].text, maxsplit=1)[0].isupper() and _is_title(lines[at + 1], _LONG_TITLE)


def _is_employer(lines: Sequence[Line], at: int) -> bool:
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below is None or below.style.gap > _EMPTY or not _is_title(below):
        return False
    if _says_own_account(lines[at].text):
        return True
    known, _ = heading_kind(lines[at].text)
    told = any(line.is_bullet for line in lines[at + 2 : at + 3])
    return title_score(lines[at].text) <= 0 and (told or not known)


def _is_title(line: Line, most: int = _TITLE_WORDS) -> bool:
    text = line.text
    short = len(text.split()) <= most and not line.is_bullet and not text.isupper()
    return short and title_score(text) > 0 and not is_statement(text)

"""Jobs of which only the title is told, without dates and employer, among jobs of one row ("Freelance Stylist")."""

import re
from collections.abc import Sequence

from tailor.parsing.head_names import names_in
from tailor.parsing.past_tense import is_statement
from tailor.parsing.rows import Row
from tailor.parsing.undated_jobs import names_job
from tailor.parsing.words import job_score

_WORDS = 6
_BOTH = 2
_APART = 0.4
_AT_NAME = re.compile(r"[^,;:.]{3,50}?\s(?:at|bei|chez|presso|bij)\s[A-ZÀ-Þ]")
_BRACKET = re.compile(r"\s?\([^()]*\)")
_OPEN_BRACKET = re.compile(r"\w\s\([^()]{3,}$")
_OWN_ACCOUNT = re.compile(
    r"\b(?:freelanc\w+|self[- ]employed|selbst(?:st)?ändige[rn]?|freiberufliche[rn]?|freie[rn]?|indépendante?"
    r"|autónom[oa]|autônom[oa]|por cuenta propia|por conta própria|libero professionista"
    r"|in proprio|zelfstandige?|zzp)\b",
    re.IGNORECASE,
)


def lone_titles(rows: Sequence[Row]) -> list[int]:
    """Positions of rows that are such a job and of the jobs of one row among which they stand; else none.

    No row around one of them lacks a title: it stands below a whole job or what is told of one, and above the like or
    at the end.
    """
    whole = [at for at, row in enumerate(rows) if _is_whole_job(row)]
    looks = {(rows[at].line.look, bool(rows[at].line.bold_start)) for at in whole}
    found: list[int] = []
    for at, row in enumerate(rows):
        told = at > 0 and not rows[at - 1].is_head_like
        alike = (row.line.look, bool(row.line.bold_start)) in looks or (told and row.line.style.gap > _APART)
        if not (alike and _is_title(row)):
            continue
        above = told or at - 1 in whole or at - 1 in found
        if above and _is_free_below(rows, at, whole):
            found.append(at)
    return sorted({*found, *whole}) if found else []


def _is_whole_job(row: Row) -> bool:
    dated = row.date is not None and not row.line.is_bullet
    if row.date is not None and dated and _OPEN_BRACKET.search(row.part.text[: row.date.start]):
        return job_score(row.part.text.partition(" (")[0]) > 1
    return (
        dated
        and names_in(row) >= _BOTH
        and (names_job(row, of_dated=True) or _AT_NAME.match(row.part.text) is not None)
    )


def _is_title(row: Row) -> bool:
    text = row.part.text
    if row.date is not None or not row.is_head_like or len(text.split()) > _WORDS or is_statement(text):
        return False
    alone = names_in(row) == 1 or not re.search(r"[,|\t]", _BRACKET.sub("", text))
    return alone and (job_score(text) > 1 or _OWN_ACCOUNT.search(text) is not None)


def _is_free_below(rows: Sequence[Row], at: int, whole: Sequence[int]) -> bool:
    """Whether what follows a title needs none, and is not set off from it while it stands right below a job."""
    below = rows[at + 1] if at + 1 < len(rows) else None
    if below is None or not below.is_head_like:
        return True
    bound = at - 1 in whole and below.line.style.gap > rows[at].line.style.gap + _APART
    return (at + 1 in whole or _is_title(below)) and not bound

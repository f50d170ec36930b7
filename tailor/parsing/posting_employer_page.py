"""Names of employers in the titles that a page has for itself."""

import re
from collections.abc import Iterator, Sequence

from tailor.model import Document
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.posting_employer_names import is_place_like, may_be_name
from tailor.parsing.posting_patterns import pattern
from tailor.text import fold

_JOB_IN = re.compile(r"\bjobs? in\b", re.IGNORECASE)
"""So boards title pages: what stands behind the town more often names the site than the employer."""
_TITLE_CUT = re.compile(r"\s+[|–—-]\s+")
_OF_SITE = re.compile(r"(?<=\w) (?:careers?|jobs?|recruitment|vacancies|karriere|recrutement)$", re.IGNORECASE)
_ANNOUNCING = re.compile(
    r"\b(?:for|hiring|an?|job|offer|vacancy|vacature|stelle|offre|praca|seeking|wanted)\b|:$", re.IGNORECASE
)
_PUBLIC_BOARD = re.compile(r"(?:civil service|public sector|find a) jobs?\b|\bgov\.uk\b", re.IGNORECASE)
_DEPARTMENT = re.compile(
    r"(?:(?:The )?Department (?:for|of)|(?:The )?(?:Cabinet|Home|Scotland|Wales) Office\b)[^.:]{0,60}"
)
_FIRST_PARTS = 6
DEPARTMENT = 6.0
"""What the page of a board for all departments says for the one in its head, whose name elsewhere heads a passage."""
_DASHES = str.maketrans("-–—|", "\u2010\u2010\u2010\u2010")  # so that a title's own are no cuts


def weighed_page_titles(
    document: Document, parts: Sequence[str], title: str, location: str
) -> Iterator[tuple[str, float]]:
    """The names in the page's titles: surer where the head has them too, less so where the title is one of a board."""
    known = {fold(part) for part in parts}
    alone = 2.6 if _JOB_IN.search(document.fact("page_title")) else 3.8
    if _is_of_public_board(document):
        yield next((part for part in parts[:_FIRST_PARTS] if _DEPARTMENT.fullmatch(part)), ""), DEPARTMENT
    for part in _in_page_titles(document, title, location):
        yield part, 5.0 if any(one.startswith(fold(part)) for one in known) else alone


def _is_of_public_board(document: Document) -> bool:
    """Whether a page is of a board for all of a state's departments, which each employ for themselves."""
    return _PUBLIC_BOARD.search(document.fact("page_title")) is not None


def _in_page_titles(document: Document, title: str, location: str) -> Iterator[str]:
    """The parts of the page's titles beside the job's that can be a name ("Elm Works - Welder")."""
    whole = document.text
    for fact in document.facts:
        plain = title.translate(_DASHES).replace("\\", r"\\")  # no signs of a pattern's
        value = re.sub(re.escape(title), plain, fact.value, flags=re.IGNORECASE) if title else fact.value
        parts = [part.strip() for part in _TITLE_CUT.split(value)] if fact.name == "page_title" else []
        yield from (
            name for part in parts if (name := _beside(part, title)) and (name in whole or has_legal_form(name))
        )
        beside = (part for part in parts if part and not _tells_title(part, title))
        others = [_OF_SITE.sub("", part) for part in beside if not _PUBLIC_BOARD.search(part)]
        tells = len(others) < len(parts) or any(pattern("signs", "job_board").search(part) for part in parts)
        for part in others if tells else ():
            elsewhere = is_place_like(part) or (part in location) or pattern("signs", "job_board").search(part)
            if not elsewhere and may_be_name(part):
                yield part


def _beside(part: str, title: str) -> str:
    """What stands beside the job's title in one part of a page's title: "Elm Works Welder Job", "Welder, Elm Works"."""
    behind = part.removeprefix(f"{title}, ")
    if title and behind != part and may_be_name(behind):
        return behind
    before, found, _ = part.partition(f" {title}")
    return before if found and title and may_be_name(before) and not _ANNOUNCING.search(before) else ""


def _tells_title(part: str, title: str) -> bool:
    """Whether a part of a page's title is the job's own, perhaps with a word before it ("We're hiring: Welder")."""
    return fold(title.translate(_DASHES)) in fold(part)

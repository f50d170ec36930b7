"""Who offers the job, and where."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from tailor.model import Document
from tailor.parsing.posting_headings import is_known_heading
from tailor.parsing.posting_lines import HEAD_LINES
from tailor.parsing.posting_patterns import alternatives, pattern
from tailor.parsing.posting_pay import PAY
from tailor.parsing.posting_title import page_title_parts
from tailor.parsing.words import is_place

_NAME = r"[A-ZÀ-Þ][\w&.'’-]*"
_PLACE = re.compile(
    r"""^(?P<place>[A-ZÀ-Þ][\w.'’-]+(?:[ -][A-ZÀ-Þ][\w.'’-]+){0,3},\s
    (?:[A-Z]{2}(?:\s\d{5})?|[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]+){0,2})
    (?:,\s[A-Z][\w. ]+)?)(?:\s?\(.*\))?$""",
    re.VERBOSE,
)
_TOWN = re.compile(r"[A-ZÀ-Þ][\w'’-]+ \((?:hybrid|remote|on[- ]site)[^)]*\)", re.IGNORECASE)
_AUSTRALIAN = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2},? (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)(?: \d{4})?")
_JOINED = re.compile(rf"\b(?:at|join|joining)\s+(?P<company>{_NAME}(?: (?:&|and|of|the|for|{_NAME}))*)")
_NOT_A_NAME = frozenset(
    {"this", "we", "our", "it", "you", "your", "there", "that", "these", "those", "if", "as", "in", "at", "for", "when"}
    | {"what", "who", "the", "a", "an", "least", "job", "position", "role", "applicants", "candidates", "experience"}
)
_FIRST_PARTS = 8
_LONGEST_NAME = 7  # words
_FEWEST_PIECES = 3  # "Employer, City, State"
_LONGEST_REMARK = 60  # characters of "Hybrid, two days a week"


def is_organisation(text: str) -> bool:
    """Whether a text holds a word of organisations' names."""
    return _organisation_words().search(text) is not None


def find_employer(document: Document, parts: Sequence[str], lines: Sequence[str], title: str) -> str:
    """The employer by the posting's first lines, the site's name, or a sentence about it; empty when none tells."""
    name = document.fact("site_name")
    site = "" if pattern("signs", "job_board").search(name) else name
    named = _in_head(parts, title) or _named_again(parts, lines) or _in_page_title(document, title)
    return named or site or _in_sentences(lines[:HEAD_LINES])


def find_place(parts: Sequence[str], company: str = "") -> str:
    """The place in the posting's first lines, or an empty string; `company` may stand before it in the same line."""
    for part in (part.removeprefix(f"{company}, ") for part in parts):
        pieces = [piece.strip() for piece in part.split(",")]
        if len(pieces) > 1 and is_organisation(pieces[0]) and pieces[1][:1].isupper():
            return ", ".join(pieces[1:]) if len(pieces) >= _FEWEST_PIECES else pieces[1]
        found = None if any(pattern("signs", "employment").match(piece) for piece in pieces) else _PLACE.match(part)
        if found:
            return found["place"]
        if _TOWN.fullmatch(part) or _AUSTRALIAN.fullmatch(part):
            return part
    if known := next((part for part in parts if is_place(part)), ""):
        return known
    short = (part for part in parts if len(part.split()) < _LONGEST_NAME)
    return next((part for part in short if pattern("signs", "remote").search(part)), "")


def add_remote(place: str, parts: Sequence[str]) -> str:
    """The place with "(remote)", "(hybrid)" or the like where the first lines say so and the place does not."""
    if not place or pattern("signs", "remote").search(place):
        return place.strip()
    short = (part for part in parts if len(part) < _LONGEST_REMARK)
    said = next((match[0] for part in short if (match := pattern("signs", "remote").search(part))), "")
    return f"{place} ({said.lower()})" if said else place.strip()


def _in_page_title(document: Document, title: str) -> str:
    """The one part of the page's title beside the job's that can be a name ("Elm Works - Welder")."""
    for fact in document.facts:
        parts = page_title_parts(fact.value) if fact.name == "page_title" else []
        others = [part for part in parts if part.lower() != title.lower()]
        if len(others) == 1 == len(parts) - 1 and _may_be_name(others[0]) and not _PLACE.match(others[0]):
            return "" if pattern("signs", "job_board").search(others[0]) else others[0]
    return ""


def _in_head(parts: Sequence[str], title: str) -> str:
    for part in parts[:_FIRST_PARTS]:
        name = part.split(",")[0].strip()
        if is_organisation(name) and not _is_of_title(name, title) and _may_be_name(name):
            return name
    under = next((second for first, second in pairwise(parts) if first.lower() == title.lower()), "")
    may_be = _may_be_name(under) and not _PLACE.match(under) and not pattern("signs", "remote").search(under)
    return under.split(",")[0].strip() if may_be else ""


def _is_of_title(name: str, title: str) -> bool:
    """Whether the title holds it as its own words: "Nurse - Intensive Care Unit", but not "Nurse at Elm Hospital"."""
    before, found, _ = title.lower().partition(name.lower())
    return bool(found) and not before.endswith((" at ", " @ "))


def _named_again(parts: Sequence[str], lines: Sequence[str]) -> str:
    """What stands before a comma in the first lines ("Elm Works, Leeds") and begins a sentence further down."""
    names = (part.split(",")[0].strip() for part in parts[:_FIRST_PARTS] if "," in part)
    return next((name for name in names if _may_be_name(name) and any(_opens(name, line) for line in lines)), "")


def _opens(name: str, line: str) -> bool:
    return re.match(rf"{re.escape(name)} [a-z]", line) is not None


def _may_be_name(text: str) -> bool:
    if not text[:1].isupper() or len(text.split()) > _LONGEST_NAME or text.endswith((".", ":")) or ": " in text:
        return False
    return not (is_known_heading(text) or PAY.search(text) or pattern("signs", "employment").match(text))


def _in_sentences(lines: Sequence[str]) -> str:
    found = [match["company"] for line in lines if (match := _subject_pattern().match(line))]
    found += [match["company"] for line in lines if (match := _JOINED.search(line))]
    named = (re.sub(r" (?:and|of|the|for)$", "", name).rstrip(".,'’") for name in found)
    return next((name for name in named if name.split()[0].lower() not in _NOT_A_NAME), "")


@cache
def _subject_pattern() -> re.Pattern[str]:
    """A sentence about the employer: "Elm Works is a ...", "The Elm Trust (ET) seeks ..."."""
    said = "|".join(alternatives("signs", "of_an_employer"))
    return re.compile(rf"^(?:The )?(?P<company>{_NAME}(?: (?:&|and|of|{_NAME})){{0,5}})(?: \([A-Z]+\))? (?:{said})\b")


@cache
def _organisation_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(alternatives('signs', 'organisation'))})\b")

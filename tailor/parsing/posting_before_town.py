"""The employer before the town, in the line below a job's title: "Bramble Kitchen, Leeds"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tailor.parsing.places import is_place, is_region
from tailor.parsing.posting_head_line import without_rule
from tailor.parsing.posting_lines import cut_parts
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_title_forms import tidy_title
from tailor.parsing.streets import is_street_name
from tailor.parsing.words import organisation_score, title_score
from tailor.text import fold, names_unit
from tailor.text.word_pieces import common_words

_PIECES = (2, 3)
_PARTED = re.compile(r"\s[|·•]\s")
_TAIL = re.compile(r"\s+[|–—-]\s+\S|, (?=[A-ZÀ-Þ])")
_TOWN = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?(?: \([^()]+\))?")
_TOWN_AND_REGION = re.compile(rf"{_TOWN.pattern}, [A-Z]{{2,3}}(?: \d{{5}})?(?: \([^()]+\))?")
_REMARK = re.compile(r"\s*\([^()]*\)$|,? (?:or|oder|ou) (?:fully )?remote\b.*$", re.IGNORECASE)
_FEWEST_WORDS, _MOST_WORDS = 2, 6
_SURELY = 2
# Last words of towns that are everyday words as well.
_OF_TOWNS = frozenset(
    {"hill", "hills", "park", "city", "bay", "beach", "valley", "lake", "lakes", "springs", "falls", "river", "heights"}
    | {"creek", "point", "grove", "wells", "green", "end", "common", "town", "village", "island", "harbor", "harbour"}
    | {"rock", "rocks", "forest", "mills", "fields", "bridge", "cross", "junction", "station", "plains", "rapids"}
    | {"north", "south", "east", "west", "centre", "center", "county", "district", "region", "spa", "sea", "plymouth"}
    | {"lynn", "elizabeth", "albans", "austell", "andrews", "ives", "helens", "cloud", "louis", "paul", "joseph"}
)
# Last words of houses that employ, and of no town.
_HOUSES = frozenset({"hall", "castle", "manor", "abbey", "priory", "grange", "estate", "estates", "court", "gardens"})
# Names of counties that towns elsewhere have too.
_COUNTIES = frozenset(
    {"norfolk", "suffolk", "kent", "essex", "devon", "dorset", "surrey", "sussex", "durham", "cornwall", "cumbria"}
    | {"somerset", "rutland", "cork", "kerry", "clare", "mayo", "down", "antrim", "fife", "highland", "orange"}
)


def before_town(line: str) -> str:
    """What a line names before a town, if it reads as a firm and not as a town before its county; else nothing.

    A firm is known by the town behind it, or by its last word being an everyday one: "Little Oak Nursery, Hove".
    """
    pieces = [piece.strip() for piece in line.split(",")]
    words = pieces[0].split()
    told = (
        "(" not in pieces[0]
        and len(pieces) in _PIECES
        and _FEWEST_WORDS <= len(words) <= _MOST_WORDS
        and pieces[0][:1].isupper()
    )
    if (
        not told
        or (len(pieces) == min(_PIECES) and is_region(pieces[-1]) and fold(words[-1]) not in _HOUSES)
        or is_place(pieces[0])
        or is_street_name(pieces[0])
        or any(pattern("signs", sign).search(line) for sign in ("remote", "employment"))
    ):
        return ""
    last = fold(words[-1])
    firm = (
        (last in common_words() or last.removesuffix("s") in common_words() or last in _HOUSES)
        and last not in _OF_TOWNS
        and words[-1][:1].isupper()
    )
    town = pieces[1].partition("(")[0].strip()
    in_town = is_place(town) and not is_region(town) and fold(town) not in _COUNTIES
    return pieces[0] if (firm or in_town) and not is_region(pieces[0]) else ""


def firm_below(texts: Sequence[str], title: str) -> str:
    """The employer in the line below one that opens a posting with the job; nothing where that line may be another.

    Below "Nurse – Home Care", "Elm Hospice, Leeds" says who employs, and the words behind the dash a department. Below
    a job alone only a line that is parted by bars is read: "Elm Hospice | Leeds | Full-time".
    """
    first, below = (*(text.strip() for text in texts[:2]), "", "")[:2]
    has_tail = _TAIL.search(first) is not None
    if not first.startswith(title.strip()) or not (has_tail or first == title.strip()):
        return ""
    name, *others = (piece.strip() for piece in _parted(below))
    if others or not has_tail:
        in_town = any(is_place(_REMARK.sub("", one)) or _TOWN_AND_REGION.fullmatch(one) for one in others)
        is_called = organisation_score(name) >= _SURELY and fold(name.split(maxsplit=1)[0]) not in common_words()
        return name if in_town and (_is_plain_name(name) or is_called) else ""
    name, *places = (piece.strip() for piece in below.split(","))
    in_region = len(places) > 1 and is_region(places[-1]) and not is_region(places[0])
    in_town = len(places) == 1 and _TOWN.fullmatch(places[0]) is not None and not is_region(places[0])
    is_name = " " in name and _is_plain_name(name)
    return before_town(below) or (name if (in_region or in_town) and is_name else "")


def _parted(line: str) -> list[str]:
    """The parts between bars, else a name of several words and what stands behind a dash: "Elm Works — Leeds"."""
    dashed = re.split(r"\s[–—]\s|\s-\s(?=[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?, [A-Z]{2}$)", line)
    is_dashed = len(dashed) > 1 and " " in dashed[0] and not _PARTED.search(line)
    return dashed if is_dashed else _PARTED.split(line)


def _is_plain_name(text: str) -> bool:
    """Whether a short text begins as a name and is no place, job, unit, number, pay or kind of contract."""
    is_titled = title_score(text) > organisation_score(text)
    is_other = is_titled or is_place(text) or is_street_name(text) or names_unit(text) or re.search(r"\d", text)
    is_short = text[:1].isupper() and len(text.split()) <= _MOST_WORDS
    signs = ("remote", "employment", "share_of_time")
    return is_short and not is_other and not any(pattern("signs", one).search(text) for one in signs)


def under_title(parts: Sequence[str], title: str) -> str:
    """The part of the head that stands right below the job's title."""
    last = next(reversed(cut_parts(title)), "").lower()
    return next((second for first, second in pairwise(parts) if last and is_title(first, title, last)), "")


def is_title(part: str, title: str, last: str) -> bool:
    """Whether a part of the head is the job's title, or the last piece of it, in small letters."""
    names = {title.lower(), last}
    return (
        part.lower() in names
        or tidy_title(part).lower() in names
        or fold(without_rule(part)) == fold(without_rule(title))
    )

"""A posting's first line that sets an employer's name and a job side by side, in either order."""

import re
from collections.abc import Sequence

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import is_place
from tailor.parsing.posting_employer_names import is_unit
from tailor.parsing.posting_head_line import HeadLine, Knows, name_and_place, read_head_line, without_rule
from tailor.parsing.posting_headings import is_known_heading
from tailor.parsing.posting_page_title import BOARD, read_page_title
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_place import is_place_form
from tailor.parsing.posting_segments import Segment
from tailor.parsing.words import title_score
from tailor.text import fold, names_unit
from tailor.text.word_pieces import common_words
from tailor.vocabulary import load_vocabulary

_LONGEST_NAME = 7  # words
_LONGEST_JOB = 9  # words
_LABEL = re.compile(
    r"^(?:(?:job|vacancy|position|role|post|opening|stelle|job ?titel|poste|offre|vacature|puesto|vaga)(?: title)?"
    r"|(?:now |we(?:['’]re| are) )?hiring|wanted|gesucht|nous recrutons)\s*[:!–-]\s*(?=\w)",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"(?:(?:now |we(?:['’]re| are) )?(?:hiring|recruiting)|(?:job )?vacancy|join us|wir suchen(?: dich| verstärkung)?"
    r"|stellenangebot|nous recrutons|on recrute|vacature)\W*",
    re.IGNORECASE,
)
_COLON = re.compile(r"(?P<name>[^:|]{2,60}): (?P<job>[^:|]{3,80})")
_MARK = re.compile(r"\s+[|–—·•-]\s+")
_JOIN = re.compile(
    r"(?:join|work (?:for|at|with)|come (?:and )?work (?:for|at|with)) (?P<name>[A-ZÀ-Þ0-9].{1,60}?)"
    r" as (?:an?|our(?: next)?|their) (?P<job>\S.{2,80})",
    re.IGNORECASE,
)
_JOB_AT = re.compile(r"(?P<job>.+?) (?:job|role|position|vacancy|opening)s? (?:at|with|for) (?P<rest>[A-ZÀ-Þ].*)")
_AT = re.compile(r"^(?:at|for|with|bei|beim|chez|bij|presso|en|na|no) (?P<rest>(?:the |der |dem )?[A-ZÀ-Þ].{1,60})$")
_OF_BOARD = re.compile(r"^Job Application for | hiring .+ in .+\| LinkedIn$")
_BEFORE_TOWN = re.compile(r"(?P<name>[^,]*[^\W\d_] [^,]+), (?P<town>[A-ZÀ-Þ][\w’'-]+)")
_INNER_SHARE = re.compile(r"\s*\([^()]*(?:fte|hours|hrs|std|%|time|remote|hybrid)[^()]*\)(?=\s*[,|–—-])", re.IGNORECASE)
_OF_LIST = re.compile(r" (?:&|and|und|et) ")
_LOOKED_AT = 2  # lines
_LONGEST_JOINT = 3  # letters of "of", "and"


def read_pair(segments: Sequence[Segment], knows: Knows) -> HeadLine | None:
    """What the first lines say of job and employer where one line, or the second, sets them side by side; else None.

    Args:
        segments: The posting's.
        knows: Whether a name is an organisation's.
    """
    announced = bool(segments) and _ANNOUNCES.fullmatch(segments[0].text) is not None
    segments = segments[1:] if announced else segments
    first = next((one.text for one in segments[:1] if not one.bullet), "")
    if told := _by_board(first):
        return told
    bare = _LABEL.sub("", first)
    line = _INNER_SHARE.sub("", BOARD.sub("", bare)).strip()
    if (announced or bare != first) and (told := read_head_line(line, knows)).company:
        return told
    told = _by_phrase(line, knows) or _by_colon(line, knows) or _by_marks(line, knows) or _by_commas(line, knows)
    if told or not title_score(first) or len(segments) < _LOOKED_AT:
        return told
    below = _AT.match(segments[1].text)
    name, place = name_and_place(below["rest"], knows) if below else ("", "")
    return HeadLine(first, name, place) if name and not title_score(name.split()[-1]) else None


def _by_board(line: str) -> HeadLine | None:
    """A page's title as a board words it, pasted as the first line."""
    told = read_page_title(line) if _OF_BOARD.search(line) else {}
    return HeadLine(told["title"], told["company"], told.get("location", "")) if "company" in told else None


def _by_phrase(line: str, knows: Knows) -> HeadLine | None:
    if found := _JOIN.fullmatch(line.rstrip("!.")):
        return HeadLine(without_rule(found["job"]), found["name"])
    found = _JOB_AT.fullmatch(line)
    if not found or not title_score(found["job"]):
        return None
    name, place = name_and_place(found["rest"], knows)
    return HeadLine(found["job"], name, place)


def _by_colon(line: str, knows: Knows) -> HeadLine | None:
    """A line such as "Elm & Sons: Welder (full time)"."""
    found = _COLON.fullmatch(line)
    if not found or not _is_job(found["job"]) or not may_employ(found["name"], knows):
        return None
    return HeadLine(without_rule(found["job"]), found["name"].strip())


def _by_marks(line: str, knows: Knows) -> HeadLine | None:
    """A line such as "Elm & Sons – Welder – Leeds"; the job first is read elsewhere where its employer is known."""
    parts = [part.strip() for part in _MARK.split(line) if part.strip()]
    if len(parts) < _LOOKED_AT:
        return None
    first, second, *rest = parts
    second, town = (second, "") if _is_job(second) else name_and_place(second, knows)
    place = town or next((part for part in rest if is_place(without_rule(part)) or is_place_form(part)), "")
    if _is_job(second) and may_employ(first, knows) and (" " in first or knows(first)):
        return HeadLine(without_rule(second), first, place)
    return HeadLine(without_rule(first), second, place) if _is_job(first) and may_employ(second, knows) else None


def _by_commas(line: str, knows: Knows) -> HeadLine | None:
    """A line such as "Welder, Elm & Sons, Leeds"."""
    first, _, rest = line.partition(", ")
    name, place = name_and_place(rest, knows) if rest else ("", "")
    if not place and not has_legal_form(name) and (cut := _BEFORE_TOWN.fullmatch(name)):
        name, place = cut["name"], cut["town"]
    return HeadLine(first, name, place) if _is_job(first) and name and may_employ(name, knows) else None


def _is_skill(name: str) -> bool:
    """Whether what stands beside a job is what it is done with: "Python/Django", "Excel & Word"."""
    known = load_vocabulary()
    slashed = name.split("/")
    listed = all(known.get(piece.strip()) for piece in _OF_LIST.split(name))
    return listed or (len(slashed) > 1 and any(known.get(piece.strip()) for piece in slashed))


def _is_job(text: str) -> bool:
    return title_score(without_rule(text)) > 0 and len(text.split()) <= _LONGEST_JOB and _is_whole(text)


def _is_whole(text: str) -> bool:
    """Whether no bracket was cut through: "Welder (nights" of "Welder (nights, Level 3)"."""
    return text.count("(") == text.count(")")


def may_employ(name: str, knows: Knows) -> bool:
    """Whether what stands beside a job is rather its employer's name than a place, a department or a term of work."""
    words = name.split()
    if (
        not words
        or not _is_whole(name)
        or len(words) > _LONGEST_NAME
        or not (words[0][0].isupper() or words[0][0].isdigit())
    ):
        return False
    told = any(pattern("signs", sign).search(name) for sign in ("employment", "remote", "share_of_time", "grade"))
    if told or title_score(name) or is_place(name) or is_place_form(name) or is_known_heading(name):
        return False
    if knows(name) or has_legal_form(name):
        return True
    if is_unit(name) or names_unit(name) or _is_skill(name):
        return False
    joined = any(word in {"&", "and", "und", "et", "y", "+"} for word in words) and words[-1][0].isupper()
    strange = any(fold(word) not in common_words() for word in words if word[0].isupper())
    return (joined and "&" in words) or (
        strange and all(word[0].isupper() or len(word) <= _LONGEST_JOINT for word in words)
    )

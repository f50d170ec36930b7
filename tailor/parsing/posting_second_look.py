"""Lines whose role the whole posting tells better than their own words or their heading did."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from tailor.model import LineRole, PostingLine
from tailor.parsing.posting_board_marks import marked_role, with_board_facts, without_marked_facts
from tailor.parsing.posting_headings import is_generic
from tailor.parsing.posting_order import offers_only
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_tasks import opens_as_task
from tailor.parsing.posting_title_forms import tidy_title
from tailor.parsing.words import title_score
from tailor.text import fold

_AT_WORK = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY})
_ASKED = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_FEWEST_DUTIES = 2
_FEWEST_OFFERS = 2
_AROUND = 1.9
_LONGEST_FACT = 30  # characters
_LINES_OF_A_FORM = 12
_FEWEST_FIELDS = 3
_FEWEST_LISTED = 3
_WORDS_OF_SHORT_AD = 60
_WORDS_OF_PIECE = 6
_WORDS_OF_LIST = 20
_TELLS = re.compile(  # a sentence with a subject and a verb
    r"^(?:we|i|wir|ich|nous|je|wij) [^\W\d_]+ "
    r"|\b(?:is|are|has|have|was|were|ist|sind|hat|haben|est|sont|zahlen|pay|pays)\b[^.]*\.$",
    re.IGNORECASE,
)
_HEAD_OF_AD = re.compile(r"^[^.:;\n]{3,60}(?:[.:]|\s[–—-])\s+(?=\w)")


def look_again(lines: Sequence[PostingLine], alone: Collection[int], title: str) -> tuple[PostingLine, ...]:
    """The lines with their final roles.

    Where a posting has a list of what is asked, or of tasks, a sentence elsewhere is no item of it by its form alone:
    it must name a credential. Prose under "About the role" is no duty where the duties have a list of their own; items
    at the end of a list that only offer are benefits that stand under no heading.

    Args:
        lines: With the roles that their headings and words gave.
        alone: The numbers of those to which no heading gave a role.
        title: The job's.
    """
    lines = list(_asked_among_tasks(with_board_facts(lines)))
    own = list(_without_others(_without_furniture(list(_without_head(lines, title)))))
    told = list(_without_offers(list(_without_summary(_without_strays(own, alone)))))
    return tuple(_of_short_ad(without_marked_facts(told), title))


def _asked_among_tasks(lines: Sequence[PostingLine]) -> Iterator[PostingLine]:
    """The lines; where one list says all, those of its items that ask or wish in so many words are no tasks."""
    listed = [line for line in lines if line.bullet and not line.is_heading]
    alone = not any(line.role in _ASKED for line in listed)
    tasks = sum(line.role is LineRole.DUTY for line in listed)
    for line in lines:
        mixed = alone and tasks >= _FEWEST_LISTED and line.bullet and line.role is LineRole.DUTY
        role = _role_of_item(line.text) if mixed and not line.is_heading else None
        yield replace(line, role=role) if role else line


def _role_of_item(text: str) -> LineRole | None:
    if opens_as_task(text):
        return None
    if pattern("lines", "nice").search(text) or pattern("lines", "wishes_shortly").search(text):
        return LineRole.NICE
    asks = any(pattern("lines", name).search(text) for name in ("demand", "opens", "asks_shortly"))
    return LineRole.REQUIREMENT if asks else None


def _of_short_ad(lines: Sequence[PostingLine], title: str) -> Iterator[PostingLine]:
    """The lines; a few words on a job without any list ask in what they tell: "Bookkeeper. Sage experience needed."."""
    short = sum(len(line.text.split()) for line in lines) <= _WORDS_OF_SHORT_AD
    asked = any(line.role in _AT_WORK and not line.is_heading for line in lines)
    short = short and not _is_prose(lines)
    short = short and (any(_says_what_is_wanted(line.text) for line in lines) or _is_headed_by_job(lines, title))
    for number, line in enumerate(lines):
        names_job = number == 0 and len(lines) > 1 and not pattern("signs", "needed").search(line.text)
        told = line.role is LineRole.ABOUT and not line.is_heading and not line.heading
        asks = short and not asked and told and not names_job and fold(line.text) != fold(title)
        yield replace(line, role=LineRole.REQUIREMENT) if asks else line


def _is_prose(lines: Sequence[PostingLine]) -> bool:
    """Whether whole sentences say that somebody is there, does or pays something: which of them asks they tell."""
    return any(_TELLS.search(line.text) for line in lines)


def _is_headed_by_job(lines: Sequence[PostingLine], title: str) -> bool:
    """Whether a job and perhaps its town stand before a few words without a verb: "Interpreter, Leeds. Hindi, ..."."""
    if not lines:
        return False
    first, *rest = (line.text for line in lines)
    named = title_score(title) > 0 and fold(first).startswith(fold(title)) and len(first.split()) <= _WORDS_OF_PIECE
    bare = all(pattern("lines", "of_others").search(text) is None for text in rest)
    return named and bare and 0 < sum(len(text.split()) for text in rest) <= _WORDS_OF_LIST


def _says_what_is_wanted(text: str) -> bool:
    """Whether a line has a word for it, or lists at least three things in few words: "Night picker: own van, ..."."""
    if any(pattern("signs", name).search(text) for name in ("needed", "wanted")):
        return True
    told = _HEAD_OF_AD.sub("", text)
    pieces = re.split(r"[,;]\s", told)
    return told != text and len(pieces) >= _FEWEST_LISTED and max(len(one.split()) for one in pieces) <= _WORDS_OF_PIECE


def _without_head(lines: Sequence[PostingLine], title: str) -> Iterator[PostingLine]:
    """The lines; nothing is asked above the job's title, nor in the short facts that a board sets before the lists.

    Such a fact is one short line below a label ("Experience: > 2 years").
    """
    folded = fold(title)
    named = (at for at, one in enumerate(lines) if one.is_heading and folded and _is_of_job(fold(one.text), folded))
    top = next(named, 0)
    listed = sum(line.role is LineRole.REQUIREMENT and not line.is_heading for line in lines) >= _FEWEST_LISTED
    told = False
    for number, line in enumerate(lines):
        told = told or (
            number >= top
            and line.role in _AT_WORK
            and not line.is_heading
            and (line.bullet or len(line.text) > _LONGEST_FACT or not _stands_alone(lines, number))
        )
        asks = line.role in _ASKED and not line.is_heading
        above = number < top <= len(lines) // 2
        again = bool(title) and fold(tidy_title(line.text)) == folded
        asks = asks or (again and line.role is LineRole.DUTY and not line.bullet)
        short = not line.bullet and len(line.text) <= _LONGEST_FACT
        marked = marked_role(line.text) is not None
        fact = listed and not told and short and not marked and _stands_alone(lines, number)
        yield replace(line, role=LineRole.OTHER) if asks and (above or fact or again) else line


def _is_of_job(heading: str, title: str) -> bool:
    """Whether a folded heading is the job's title with little around it."""
    return title in heading and (heading.startswith(title) or len(heading) <= _AROUND * len(title))


def _stands_alone(lines: Sequence[PostingLine], number: int) -> bool:
    """Whether a line is the only one below its heading."""
    near = [*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]]
    return all(other.is_heading for other in near)


def _without_furniture(lines: Sequence[PostingLine]) -> list[PostingLine]:
    """The lines; a board's own tags above "Full job description" are not asked where the lists below it ask."""
    lines = _without_profile(lines)
    opened = [number for number, one in enumerate(lines) if one.is_heading and _opens_description(one.text)]
    first = opened[0] if opened else 0
    asked = sum(_is_asked(line) for line in lines[first:])
    above = [line for line in lines[:first] if line.role in _ASKED and not (line.is_heading or marked_role(line.text))]
    tags = asked >= _FEWEST_LISTED and sum(len(line.text) for line in above) < _LONGEST_FACT * len(above)
    gone = set(map(id, above)) if tags else set()
    return [replace(line, role=LineRole.OTHER) if id(line) in gone else line for line in lines]


def _without_profile(lines: Sequence[PostingLine]) -> list[PostingLine]:
    """The lines; above "Full job description" a board compares what is asked below with the reader's own profile."""
    full = next((at for at, one in enumerate(lines) if one.is_heading and _opens_full(one.text)), 0)
    if not any(line.role is LineRole.REQUIREMENT and not line.is_heading for line in lines[full:]):
        return list(lines)
    return [
        replace(line, role=LineRole.OTHER)
        if at < full and line.role in _ASKED and not (line.is_heading or marked_role(line.text))
        else line
        for at, line in enumerate(lines)
    ]


def _opens_full(text: str) -> bool:
    return pattern("lines", "full_description").fullmatch(text.strip(" :*")) is not None


def _opens_description(text: str) -> bool:
    return pattern("lines", "description").fullmatch(text.strip(" :*")) is not None


def _opens_form(lines: Sequence[PostingLine]) -> bool:
    """Whether a heading stands over the fields of an application form."""
    below = [line.text for line in lines[1:_LINES_OF_A_FORM]]
    return sum(pattern("signs", "form_field").match(text) is not None for text in below) >= _FEWEST_FIELDS


def _without_others(lines: Sequence[PostingLine]) -> Iterator[PostingLine]:
    """The lines; what stands below a list of other jobs, comments or a form, once something was asked, is not asked.

    Nor is what the page or the message says of itself.
    """
    asked = False
    over = False
    for number, line in enumerate(lines):
        over = over or (_ends_posting(lines, number) and (asked or _opens_form(lines[number:])))
        asked = asked or line.role is LineRole.REQUIREMENT
        if over or pattern("lines", "of_page").search(line.text):
            yield replace(line, role=LineRole.OTHER if line.role in _AT_WORK else line.role, of_page=True)
        else:
            yield line


def _ends_posting(lines: Sequence[PostingLine], number: int) -> bool:
    """Whether a line heads what is none of the posting; it may have lost its mark of a heading."""
    line = lines[number]
    heads = line.is_heading or not (line.bullet or line.text.endswith((".", ",", ";")))
    if not heads or pattern("lines", "end").fullmatch(line.text.strip(" :*")) is None:
        return False
    behind = lines[number + 1 :] if not line.is_heading else lines[number + 1 : number + 2]
    return not any(one.is_heading and one.role in _ASKED for one in behind)


def _without_strays(lines: Sequence[PostingLine], alone: Collection[int]) -> list[PostingLine]:
    listed = [line.role for number, line in enumerate(lines) if number not in alone and not line.is_heading]
    asked = listed.count(LineRole.REQUIREMENT) >= _FEWEST_LISTED
    told = listed.count(LineRole.DUTY) >= _FEWEST_LISTED
    plainly = any(one.role in _ASKED and not one.is_heading and not one.text.endswith("?") for one in lines)
    kept = list(lines)
    for number in alone:
        line = lines[number]
        if line.bullet or line.is_heading:
            continue
        more = lines[number - 1].role is LineRole.REQUIREMENT and pattern("lines", "also_asked").search(line.text)
        stray = asked and line.role is LineRole.REQUIREMENT and not (more or _names_credential(line.text))
        opening = plainly and line.role in _ASKED and line.text.endswith("?")  # "Can you feed ninety in an hour?"
        if stray or opening or (told and line.role is LineRole.DUTY):
            kept[number] = replace(line, role=LineRole.ABOUT)
    return kept


def _names_credential(text: str) -> bool:
    return pattern("lines", "credential").search(text) is not None


def _without_summary(lines: Sequence[PostingLine]) -> Iterator[PostingLine]:
    """The lines; prose under "About the role" is no duty where the duties have a list of their own."""
    duties = [line for line in lines if line.role is LineRole.DUTY and not line.is_heading]
    listed = sum(line.bullet or not is_generic(line.heading) for line in duties) >= _FEWEST_DUTIES
    for line in lines:
        told = line.bullet or line.is_heading
        summary = listed and line.role is LineRole.DUTY and is_generic(line.heading) and not told
        yield replace(line, role=LineRole.ABOUT) if summary else line


def _without_offers(lines: Sequence[PostingLine]) -> Iterator[PostingLine]:
    """The lines; items at the end of a list that only offer are benefits that stand under no heading of their own."""
    of_offers = [_is_asked(line) and offers_only(line.text) for line in lines]
    last = 0
    for offers, run in groupby(range(len(lines)), key=of_offers.__getitem__):
        first, last = last, last + len(list(run))
        listed = lines[first:last]
        ends = last == len(lines) or not _is_asked(lines[last])
        before = lines[first - 1] if first and _is_asked(lines[first - 1]) else None
        for line in listed:
            follows = before is not None and before.heading == line.heading
            given = offers and ends and follows and len(listed) >= _FEWEST_OFFERS
            yield replace(line, role=LineRole.BENEFIT) if given else line


def _is_asked(line: PostingLine) -> bool:
    return line.role is LineRole.REQUIREMENT and line.bullet and not line.is_heading

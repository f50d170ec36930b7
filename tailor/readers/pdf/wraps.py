"""Two lines below each other: whether the words and looks say that one continues the other."""

import re
from itertools import zip_longest

from tailor.readers.pdf.glyphs import Face
from tailor.readers.pdf.runs import Run
from tailor.readers.wrapping import stops_within
from tailor.text import month_names

SAME_EDGE = 2.0
"""Points by which edges may differ that are meant to be one."""

SAME_SIZE = 0.06
"""Share by which letter sizes may differ that are meant to be one."""

_WORD_SPACE = 0.25
_SLACK = 0.35
_SHORTEST_PROSE = 50
_ENDS_SENTENCE = re.compile(r"[.!?:;][\"')\]”’]*$")
_ENDS_DATES = re.compile(r"\([^()]*\b(?:19|20)\d\d\b[^()]*\)$")
_ENDS_RANGE = re.compile(
    r"\b(?:19|20)\d\d\s*(?:[–—-]|\bto\b|\bbis\b)\s*"
    r"(?:(?:[^\W\d_]+\.?|\d{1,2}[./])?\s*(?:19|20)\d\d|[^\W\d_]+(?:\s[^\W\d_]+)?)(?:\s*\((?:\d+\s[^\W\d_]+\s?){1,2}\))?$"
)
_ENDS_CELL_OF_DATE = re.compile(r"[|•·]\s*(?:[^\s|•·]+\s){0,5}(?:19|20)\d\d$")
_BEGINS_WITH_DATES = re.compile(r"\(?(?:\S+\s){0,2}\S*(?:(?:19|20)\d\d|['’]\d\d)\S*\s*(?:[–—:)-]|to\b|bis\b)")
_ENDS_PLACE = re.compile(r",\s[^\W\d_][^,\d()]{1,25},?\s[A-Z]{2,3}$")
_SENTENCE_WORDS = 4
_COMMAS = 2
_TAIL_WORDS = 2
_YEAR_BEFORE = re.compile(r"(?:19|20)\d\d\s*(?:[–—-]|\b[^\W\d_]{1,3}\b)\s*[^\W\d_]+\.?$")
_ONLY_YEARS = re.compile(r"\(?(?:19|20)\d\d(?:\s*[–—-]\s*(?:(?:19|20)\d\d|[^\W\d_]+))?\)?$")
_OPEN_DATE = re.compile(r"(?:[^\W\d_]+\.?\s|\d{1,2}[./])?(?:19|20)\d\d\s?[–—-]$")
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_OWN_DATES = re.compile(r"(?:\d{1,2}[./])?(?:19|20)\d\d\s?[–—-]")
_OPEN_END = re.compile(
    r"(?:[,&/+(–—•|-]|\b(?:and|or|of|the|a|an|in|to|for|with|by|on|at|from|und|oder|mit|et|de|y|e))$", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\((?=[^\W\d_])[^()]*\)")
_HALF_NUMBER = re.compile(r"(?:^|[|•·:]\s*|\s)(?:\+\d|\(?0)[\d ()/-]{2,}$")
_REST_OF_NUMBER = re.compile(r"\d[\d ]{1,9}(?:\s*[|•·]|$)")
_HALF_WORD = re.compile(r"[a-zà-ÿ]{2}[-\u2010\u00ad]$")
_HALF_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?$")
_REST_OF_POSTCODE = re.compile(r"\d[A-Z]{2}(?=$|[\s,])")
_LABELLED_LIST = re.compile(r"[^\s:][^:.]{1,38}:\s[^:]*\S(?:,|;| ·| •| \|)\s[^:]*$")
_ADDRESS = re.compile(r"@|://|^www\.|\w\.\w+(?:/|$)")


def look_alike(cell: Run, text: Run) -> bool:
    """Whether the end of one line and the beginning of the next have one size and a face in common."""
    if abs(cell.size - text.size) > SAME_SIZE * cell.size:
        return False
    end, start = faces_of(cell)[-1:], faces_of(text)[:1]
    if not end or not start:
        return False
    if end[0] == start[0]:
        return True
    # A paragraph may change its face within a line, but not between two lines that have one face each.
    return not (set(faces_of(cell)).isdisjoint(faces_of(text)))


def faces_of(run: Run) -> list[Face]:
    """The faces of its letters, one a letter."""
    return [letter.face for letter in run.letters if letter.text.strip()]


def are_contact_lines(last: Run, text: Run) -> bool:
    """Whether the lines are parts of an address block: short ones, of which one is a mail or web address."""
    lines = (last.text.strip(), text.text.strip())
    alone = any(_ADDRESS.search(line) and " " not in line for line in lines)
    return alone and len(lines[0]) < _SHORTEST_PROSE


def holds_address(text: str) -> bool:
    """Whether a text holds a mail or web address, which breaks where no phrase does."""
    return _ADDRESS.search(text) is not None


def is_of_names(text: Run) -> bool:
    """Whether most words of a line begin with a capital, as those of titles and degrees do, and not those of prose."""
    words: list[str] = re.findall(r"[^\W\d_]{2,}", text.text)
    return 2 * sum(word[0].isupper() for word in words) > len(words)


def ends_sentence(text: Run) -> bool:
    """Whether a line ends as a sentence does."""
    return _ENDS_SENTENCE.search(text.text.strip()) is not None


def breaks_off_list(last: Run, text: Run, edge: float) -> bool:
    """Whether a full line of names between signs ends within a name that goes on below it.

    The name's last words stand alone there, or the list has a label and ends short of the `edge` of longer lines.
    """
    above, below = last.text.strip(), text.text.strip()
    parted = max(above.count(sign) for sign in (", ", " · ", " • ", " | ")) >= _COMMAS
    tail = parted and not re.search(r"[,.;:|·•]", below) and len(below.split()) <= _TAIL_WORDS
    return tail or _breaks_off_labelled_list(last, text, edge)


def _breaks_off_labelled_list(last: Run, text: Run, edge: float) -> bool:
    """Whether a list behind a label ends short of the `edge` of longer lines, within a name that goes on below.

    The line below is the rest of a list: it has no label, and parts names by signs or is no more than a name's end.
    """
    above, below = last.text.strip(), text.text.strip()
    rest = re.search(r"[,;·|•]\s", below) or len(below.split()) <= _TAIL_WORDS
    shorter = edge - last.x1 > SAME_EDGE
    return bool(shorter and _LABELLED_LIST.match(above) and rest and ":" not in below and not ends_sentence(last))


def is_full(last: Run, text: Run, edge: float) -> bool:
    """Whether the next line's first word would not have fitted behind the line's end, as a broken postcode shows."""
    return (
        ends_postcode(last, text)
        or last.x1 + _WORD_SPACE * last.size + _first_word_width(text) > edge - _SLACK * last.size
    )


def is_full_to_the_left(last: Run, text: Run, edge: float) -> bool:
    """The same of a line whose end is fixed and whose beginning moves."""
    return last.x0 - _WORD_SPACE * last.size - _first_word_width(text) < edge + _SLACK * last.size


def _first_word_width(text: Run) -> float:
    end = text.x1
    for letter, behind in zip_longest(text.letters, text.letters[1:]):
        if letter.text == " ":
            end = letter.x0
            break
        fraction = letter.text == "/" and behind is not None and behind.text.isdigit()  # no line breaks there
        if letter.text in "-/–" and letter.x0 > text.x0 and not fraction:
            end = letter.x1
            break
    return end - text.x0


def starts_anew(last: Run, text: Run) -> bool:
    """Whether nothing in the words says that the line is continued: the next one begins with a capital or number."""
    words = text.text.lstrip("\"'(“‘").split(maxsplit=1)
    is_lower = bool(words) and words[0][0].islower() and not _ADDRESS.search(words[0])
    above, below = last.text.strip(), text.text.strip()
    number = _HALF_NUMBER.search(above) and _REST_OF_NUMBER.match(below)
    return not (is_lower or number or ends_postcode(last, text) or _OPEN_END.search(above))


def ends_postcode(last: Run, text: Run) -> bool:
    """Whether a line breaks off within a British postcode that the next one ends."""
    return bool(_HALF_POSTCODE.search(last.text.strip()) and _REST_OF_POSTCODE.match(text.text.strip()))


def stops_within_sentence(last: Run, text: Run) -> bool:
    """Whether a line stops at a little word behind which something must follow, as no head's does, or within a word."""
    if _HALF_WORD.search(last.text.strip()) and text.text.lstrip()[:1].islower():
        return True
    dated = _OWN_DATES.match(text.text.strip()) or holds_address(text.text)
    return stops_within(last.text.strip()) and not dated


def ends_and_starts(last: Run, text: Run) -> bool:
    """Whether one line ends a sentence and the next begins one."""
    return bool(_ENDS_SENTENCE.search(last.text.strip())) and starts_anew(last, text)


def is_open_date_above_another(last: Run, text: Run) -> bool:
    """Whether a date alone with an open end stands above a line that begins with dates of its own.

    These are a span of time or a year before that of the open date.
    """
    above, below = last.text.strip(), text.text.strip()
    return bool(_OPEN_DATE.match(above) and (_OWN_DATES.match(below) or goes_back(above, below)))


def goes_back(above: str, below: str) -> bool:
    """Whether the first year in the text below lies before the last one above."""
    years = (_YEARS.findall(above)[-1:], _YEARS.findall(below)[:1])
    return all(years) and years[1] < years[0]


def are_parted_by_dates(last: Run, text: Run) -> bool:
    """Whether dates part two lines.

    The first ends in dates in parentheses, in a range or in a date behind a bar, or begins with dates above a sentence;
    or the second holds only years. A year below the month of its date goes on.
    """
    above, below = last.text.strip(), text.text.strip()
    if _ONLY_YEARS.match(below):
        return starts_anew(last, text) and not _ends_in_month(above)
    dated = _ENDS_DATES.search(above) or _ENDS_RANGE.search(above) or _ENDS_CELL_OF_DATE.search(above)
    head_above = _BEGINS_WITH_DATES.match(above) and len(below.split()) >= _SENTENCE_WORDS
    return bool(dated or head_above) and starts_anew(last, text)


def ends_before_title(last: Run, date: Run, text: Run) -> bool:
    """Whether an employer's line, with a date at its right, is whole.

    It ends in a town with its state, or below it stands a job with dates of its own.
    """
    dated = _ENDS_RANGE.search(date.text.strip()) and _ENDS_RANGE.search(text.text.strip())
    return bool(dated or _ENDS_PLACE.search(last.text.strip())) and starts_anew(last, text)


def _ends_in_month(text: str) -> bool:
    """Whether a line breaks off within a date whose year is on the next."""
    last = re.split(r"[\s–—-]", text)[-1]
    return last.rstrip(".").lower() in month_names() and bool(_YEAR_BEFORE.search(text))


def opens_bracket(last: Run, text: Run) -> bool:
    """Whether a line opens a bracket that the line below it closes."""
    opened = last.text.rfind("(") > last.text.rfind(")")
    return opened and re.match(r"[^()]*\)", text.text) is not None


def is_in_brackets(text: Run) -> bool:
    """Whether a line is words in brackets; a time in brackets is rather said of the line above than a part of it."""
    return _IN_BRACKETS.fullmatch(text.text.strip()) is not None and not _YEARS.search(text.text)


def same_left(one: Run, other: Run) -> bool:
    """Whether both begin at one left edge."""
    return abs(one.x0 - other.x0) <= SAME_EDGE

"""Where the head of an entry ends: its rows of names and dates, before what is told of it."""

import re
from collections.abc import Sequence

from tailor.model import BlockKind
from tailor.parsing.dates import is_duration, only_dates
from tailor.parsing.head_names import CELLS, names_in
from tailor.parsing.head_places import place_at_end
from tailor.parsing.heads import ROLE_LABEL
from tailor.parsing.lines import PLACE_LABEL
from tailor.parsing.places import could_be_city, is_like_town, is_place
from tailor.parsing.rows import Draft, Row, is_prose
from tailor.parsing.words import degree_score, institution_score, job_score, organisation_score, title_score
from tailor.text import fold
from tailor.vocabulary.everyday import is_word

MAX_HEAD_LINES = 4
_NAME_WORDS = 7
_TOWN_WORDS = 3
_TITLE_WORDS = 4
_BRACKET_BEHIND = re.compile(r"\s\([^()]*\)$")
_SCHOOL_WORDS = 9
_LONG_NAME = 10
_LONGEST_NAME = 16
"""Words of the longest row that names an employer, and of one that does so surely."""
_SHORT_WORDS = 2
_CIRCUMSTANCES = re.compile(
    r"(?:,\s| \()[^,]*\b(?:(?:full|part)[- ]time|hours|hrs|\d+(?:[.,]\d+)? ?(?:h|%|wte|fte|std)|nights|days|shifts"
    r"|permanent|fixed[- ]term|temporary|agency|casual|zero[- ]hours|vollzeit|teilzeit|befristet|unbefristet|minijob"
    r"|stunden|nachtschicht|wechselschicht|cdi|cdd|temps (?:plein|partiel)|de nuit|nuits|intérim"
    r"|vacations)(?!\w)(?:.*)$",
    re.IGNORECASE,
)
"""How much, when and by what contract somebody worked, behind a title."""
_DEED = re.compile(
    r"(?:ung|ungen|tion|tionen|heit|keit|schaft|arbeit|arbeiten|pflege|dienst|ing|ment|zione|ción|ção)\b", re.IGNORECASE
)
"""How words end that say what somebody does."""


def head_and_body(rows: Sequence[Row], wide: float) -> Draft:
    """Splits an entry's rows into head and body; a gap wider than `wide` ends the head."""
    anchor = next((at for at, row in enumerate(rows) if row.date is not None), 0)
    end = min(anchor + 1, len(rows))
    while end < len(rows) and end <= anchor + MAX_HEAD_LINES and rows[end].is_head_like:
        apart = rows[end].line.style.gap > wide and any(names_in(row) for row in rows[:end])
        if not _continues(rows, end) or (apart and not _lacks_name(rows, end)):
            break
        end += 1
    inner = [row for row in rows[1:end] if row.line.is_bullet]  # beside lines of a head that stands at their left
    head = [row for row in rows[:end] if row not in inner]
    return Draft(tuple(head), (*inner, *rows[end:]))


def _lacks_name(rows: Sequence[Row], at: int) -> bool:
    """Whether a row set off from the head above is still its title or employer: the head has one name only.

    Entries stand farther apart than the row, or it is set otherwise than the statements below.
    """
    row, text = rows[at], rows[at].part.text
    scores = (title_score(text), degree_score(text), organisation_score(text.split(", ", maxsplit=1)[0]))
    telling = max(scores) >= 2 and not is_prose(text)  # noqa: PLR2004 at the text's edge
    following = rows[at + 1] if at + 1 < len(rows) else None
    apart = rows[0].line.style.gap > row.line.style.gap or rows[0].line.style.gap == 0
    other_look = following is not None and following.line.look != row.line.look
    return telling and (apart or other_look) and sum(names_in(other) for other in rows[:at]) == 1


def _continues(rows: Sequence[Row], at: int) -> bool:
    """Whether a short row below the dates still belongs to the head."""
    row = rows[at]
    text = row.part.text
    if (
        row.holds_place
        or is_place(text)
        or PLACE_LABEL.match(text)
        or ROLE_LABEL.match(text)
        or only_dates(text)
        or is_duration(text)
        or row.line.kind is BlockKind.HEADING
    ):
        return True
    filled = sum(names_in(other) for other in rows[:at])
    if filled == 0 or (filled > 1 and _could_be_town(rows, at)):
        return True
    long = len(text.split()) > (_LONGEST_NAME if filled == 1 and _is_surely_name(text) else _LONG_NAME)
    if long or begins_next(rows, at):
        return False
    if filled == 1 or _names_employer(rows, at) or _names_title(rows, at):
        return True
    if filled > 1 and _is_second_title(rows, at):
        return False
    strong = _is_surely_name(text)
    following = rows[at + 1] if at + 1 < len(rows) else None
    return (strong or row.line.style.italic or row.line.style.bold) and (
        following is None
        or following.line.is_bullet
        or following.line.look != row.line.look
        or is_place(following.part.text)
    )


def _names_employer(rows: Sequence[Row], at: int) -> bool:
    """Whether a row below a head without an employer is one by its words, and no statement."""
    name = _BRACKET_BEHIND.sub("", rows[at].part.text).split(", ")[0]
    named = max(organisation_score(name), institution_score(name)) >= 2 and not is_prose(rows[at].part.text)  # noqa: PLR2004 at its edge
    return named and not any(_has_name(row.part.text) for row in rows[:at])


def _has_name(text: str) -> bool:
    """Whether a row surely names an employer or school; a degree's subject may sound so ("Food Technology")."""
    named = organisation_score(text) if not degree_score(text) else 0
    return max(named, institution_score(text)) >= 2  # noqa: PLR2004 at its edge


def _names_title(rows: Sequence[Row], at: int) -> bool:
    """Whether the row right below a head's one row of names is the title that this lacks."""
    text = rows[at].part.text
    first = sum(names_in(row) > 0 for row in rows[:at]) == 1 and rows[at - 1].date is not None
    if at + 1 < len(rows) and rows[at + 1].line.is_bullet:
        text = _CIRCUMSTANCES.sub("", text)
    titled = job_score(text) > 1 and len(text.split()) <= _TITLE_WORDS and not is_prose(text)
    pieces = [piece for row in rows[:at] for piece in re.split(r",\s|\t|\s[–—-]\s|\s\(", row.part.text)]
    return first and titled and all(job_score(piece) <= 0 for piece in pieces)


def _is_second_title(rows: Sequence[Row], at: int) -> bool:
    """Whether a row only names a title, right below one with the dates that begins with a title and goes on."""
    text, above = rows[at].part.text, rows[at - 1]
    first = re.split(r",\s|\t|\s[|–—-]\s|\s(?:at|bei|chez|presso|bij)\s", above.part.text)
    whole = above.date is not None and len(first) > 1 and names_in(above) > 1 and job_score(first[0]) > 1
    alike = above.line.look == rows[at].line.look and not (above.line.bold_start or rows[at].line.bold_start)
    return whole and alike and job_score(text) > 1 and len(text.split()) <= _TITLE_WORDS and "," not in text


def begins_next(rows: Sequence[Row], at: int) -> bool:
    """Whether an empty line sets a row off from the dates above, and its school with dates stands close below.

    So it is with an employer above a title and its dates.
    """
    row, below = rows[at], rows[at + 1] if at + 1 < len(rows) else None
    if below is None or below.date is None or below.line.is_bullet or rows[at - 1].date is None:
        return False
    lower = institution_score(below.part.text) > 0 or _is_employer_above(row, below)
    return lower and row.line.style.gap > below.line.style.gap and row.line.style.gap >= 1


def _is_employer_above(row: Row, below: Row) -> bool:
    """Whether a row names an employer, and the one below with its dates a title alone."""
    titled = names_in(below) == 1 and job_score(re.split(r",\s|\t|\s\(", below.part.text)[0]) > 0
    return titled and job_score(row.part.text) <= 0 and not is_place(row.part.text) and _is_surely_name(row.part.text)


def _is_surely_name(text: str) -> bool:
    """Whether a row is a title, an employer or a school by its words or by the place at its end."""
    cells = [cell.strip() for cell in CELLS.split(text) if not is_place(cell.strip())]
    towns = [cell for cell in cells if could_be_city(cell)]
    if len(cells) == 2 and len(towns) == 1:  # noqa: PLR2004 a name, and a town that no table knows
        cells.remove(towns[0])
    name = cells[0] if len(cells) == 1 else text
    cut = place_at_end(name) or _unknown_town_at_end(name)
    name = name[:cut] if cut else name
    words = len(name.split())
    if institution_score(name) >= 2:  # noqa: PLR2004 at the text's edge
        return words <= _SCHOOL_WORDS
    told = max(title_score(name), organisation_score(name)) >= 2  # noqa: PLR2004 at the text's edge
    return (told or name != text) and words <= _NAME_WORDS


def _unknown_town_at_end(text: str) -> int:
    """Where a comma and the form of a town's name end a name of surely an employer or school, or 0."""
    before, comma, tail = text.rpartition(", ")
    surely = max(organisation_score(before), institution_score(before)) >= 2  # noqa: PLR2004 at the text's edge
    return len(before) if comma and surely and could_be_city(tail) else 0


def _could_be_town(rows: Sequence[Row], at: int) -> bool:
    """Whether a row between the dates and the statements has the form of a town, and stands out from what follows."""
    row = rows[at]
    following = rows[at + 1] if at + 1 < len(rows) else None
    if following is None or following.date is not None or not could_be_city(row.part.text):
        return False
    if is_like_town(row.part.text) and not _holds_place(rows[:at]) and not _is_everyday(row.part.text):
        return True
    told = len(following.part.text.split()) > _TOWN_WORDS and not could_be_city(following.part.text)
    return following.line.is_bullet or following.line.look != row.line.look or (told and _is_short(row.part.text))


def _holds_place(rows: Sequence[Row]) -> bool:
    """Whether a head has a place already, alone in a cell or at a cell's end."""
    cells = [cell.strip() for row in rows for cell in CELLS.split(row.part.text)]
    return any(is_place(cell) or place_at_end(cell) > 0 for cell in cells)


def _is_everyday(text: str) -> bool:
    """Whether a text has only words of everyday, or one that is a German compound of what is done there."""
    return all(is_word(word) for word in fold(text).split()) or _DEED.search(text) is not None


def _is_short(text: str) -> bool:
    return len(text.split()) <= _SHORT_WORDS

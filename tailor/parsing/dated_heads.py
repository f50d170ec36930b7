"""Rows with dates that are the first of a head, below others that could be, or close below the head's first."""

import re
from collections.abc import Sequence

from tailor.parsing.breaks import is_break
from tailor.parsing.entry_captions import CAPTION_WORDS
from tailor.parsing.head_names import names_in
from tailor.parsing.rows import Row
from tailor.parsing.unknown_towns import could_be_town
from tailor.parsing.words import degree_score, institution_score, organisation_score, title_score

_BRACKETS = re.compile(r"\([^()]*\)")


def head_look(row: Row) -> tuple[object, ...]:
    """How a row is set, and whether it begins in bold letters."""
    return (*row.line.look, row.line.bold_start > 0)


def is_whole_head(rows: Sequence[Row], run: int, anchor: int) -> bool:
    """Whether a row names title, employer and dates, below a longer one that looks the same and names none of them."""
    title = rows[anchor].part.text.partition(",")[0]
    alike = len({head_look(row) for row in rows[run : anchor + 1]}) == 1
    named = title_score(title) > 0 and names_in(rows[anchor]) >= 2  # noqa: PLR2004 title and employer
    return anchor > run and alike and named and len(rows[anchor - 1].part.text.split()) > CAPTION_WORDS


def is_below_remarks(rows: Sequence[Row], run: int, anchor: int, first: int) -> bool:
    """Whether a dated row is set as the one that the section begins with, below rows that are not and name nothing."""
    above = [row.part.text for row in rows[run:anchor]]
    telling = (title_score, organisation_score, institution_score, degree_score)
    named = any(score(text.split(", ", maxsplit=1)[0]) > 0 for text in above for score in telling)
    below = rows[anchor + 1].part.text if anchor + 1 < len(rows) else ""
    of_schools = any(degree_score(text) or institution_score(text) for text in above)
    named = named and (of_schools or not (degree_score(rows[anchor].part.text) and institution_score(below)))
    apart = all(head_look(row) != head_look(rows[anchor]) for row in rows[run:anchor])
    alike = head_look(rows[anchor]) == head_look(rows[first]) and (apart or not named)
    return run < anchor and alike and names_in(rows[anchor]) > 0 and names_in(rows[first]) > 0


def tells_above(rows: Sequence[Row], anchor: int) -> bool:
    """Whether the row above a row with dates tells of the entry above: no word of it is one of names or titles."""
    text = rows[anchor - 1].part.text if anchor else ""
    words = re.findall(r"[^\W\d_]+", _BRACKETS.sub("", text))
    named = title_score(text) or organisation_score(text) or institution_score(text) or degree_score(text)
    return len(words) > CAPTION_WORDS and not named and any(map(str.islower, words)) and rows[anchor - 1].date is None


def follows_break(rows: Sequence[Row], run: int, anchor: int) -> bool:
    """Whether a title and a name above a row of dates stand right below a break, which has no such rows of its own."""
    above = rows[run - 1] if run else None
    if above is None or above.date is None or anchor - run != 2 or names_in(rows[anchor]):  # noqa: PLR2004 title and name
        return False
    return is_break(above.part.text) and title_score(rows[run].part.text) > 0 >= title_score(rows[run + 1].part.text)


def is_degree_of(above: Row, row: Row, school: Row) -> bool:
    """Whether a row is the degree of the school with the dates below it, the entry above having its own."""
    lacking = institution_score(school.part.text) > 0 and not degree_score(school.part.text)
    alone = degree_score(row.part.text) >= 2 and not institution_score(row.part.text)  # noqa: PLR2004 at its start
    return row.date is None and lacking and alone and degree_score(above.part.text) > 0


def lacks_employer_above(rows: Sequence[Row], start: int, anchor: int) -> bool:
    """Whether a head is a title with its dates only, and the row above it is a name with its town."""
    own = [row.part.text for row in rows[start : anchor + 1] if names_in(row)]
    alone = len(own) == 1 and sum(names_in(row) for row in rows[start : anchor + 1]) == 1 and title_score(own[0]) > 0
    above, comma, town = rows[start - 1].part.text.rpartition(", ")
    row = rows[start - 1]
    named = bool(comma) and row.date is None and title_score(above) <= 0 and above[:1].isupper()
    former = rows[start - 2] if start > 1 else None
    taken = former is None or (former.date is not None and names_in(former) < 2)  # noqa: PLR2004 title and employer
    closer = row.line.style.gap < rows[start].line.style.gap
    return alone and named and not (taken or closer) and "," not in above and could_be_town(town)


def is_lone_break(rows: Sequence[Row], at: int, heads: Sequence[int]) -> bool:
    """Whether a dated row tells of a time without a job and nothing stands below it before the next head."""
    row = rows[at]
    last = at + 1 == len(rows) or at + 1 in heads
    return (
        last
        and row.date is not None
        and row.date.is_range
        and is_break(row.part.text[: row.date.start].strip(" ,(:–-"))
    )

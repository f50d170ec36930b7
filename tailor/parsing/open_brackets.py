"""Names in brackets that the dates of a head ended: "Electrician (Elm Contractors, 2014 - 2017)"."""

import re
from collections.abc import Sequence

from tailor.parsing.certificate_words import is_certificate
from tailor.parsing.head_grades import is_grade_alone
from tailor.parsing.head_names import names_in
from tailor.parsing.head_places import place_at_end
from tailor.parsing.lines import Part
from tailor.parsing.rows import Row
from tailor.parsing.words import degree_score, institution_score, organisation_score, title_score

_PARTED = re.compile(r"\s*[,;|·•–—-]\s*$|\t$")
_HONOURS = re.compile(r"hons?\.?|honou?rs|h\.?c\.?", re.IGNORECASE)


def at_open_bracket(part: Part) -> list[Part]:
    """A part and, apart, the school in the bracket that its dates ended ("GCSEs: Art B (Elm School, 2014)")."""
    opened = _opened(part.text)
    return _split(part, opened) if opened and institution_score(part.text[opened + 2 :]) > 0 else [part]


def names_within(row: Row, parts: Sequence[Part], others: Sequence[Row]) -> tuple[list[Part], list[Part]]:
    """The parts of a head's row, what stands before the dates in brackets apart; and what is only said there.

    It is a name where nothing else in the head is one, and a title or degree or what is set in bold stands before the
    brackets, or its own words say so; else it is a subject, a grade or a remark.

    Args:
        row: The row with its dates.
        parts: What it holds beside them.
        others: The other rows of the head.
    """
    date = row.date
    opened = _opened(parts[0].text) if parts else 0
    if not (date and opened and row.tail is None and _PARTED.search(row.part.text[: date.start])):
        return list(parts), []
    name, inner = _split(parts[0], opened)
    alone = len(parts) == 1 and not any(names_in(other) for other in others)
    told = title_score(name.text) > 0 or degree_score(name.text) > 0 or is_certificate(name.text)
    small = inner.text[:1].islower() and title_score(inner.text.partition(",")[0]) <= 0
    remark = small or is_grade_alone(inner.text) or _HONOURS.fullmatch(inner.text) is not None
    bold = 0 < row.line.bold_start - row.part.start <= len(name.text) + 1
    named = place_at_end(inner.text) > 0 or organisation_score(inner.text) > 0 or title_score(inner.text) > 0
    if alone and not remark and (told or bold or named):
        return [name, inner], []
    return [name, *parts[1:]], [inner]


def _opened(text: str) -> int:
    """Where the bracket begins that a text ends within; 0 without one."""
    opened = text.rfind(" (")
    return opened if opened > 0 and ")" not in text[opened:] and text[opened + 2 :].strip() else 0


def _split(part: Part, opened: int) -> list[Part]:
    return [part.cut(0, opened), part.cut(opened + 2)]

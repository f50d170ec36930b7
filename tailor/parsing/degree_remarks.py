"""Lines below a degree that say more of it: its grade, its thesis, its modules, its minor."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.education import is_remark
from tailor.parsing.lines import Line
from tailor.parsing.words import degree_score, institution_score, read_words
from tailor.text import fold

_LABEL = re.compile(r"([^\W\d_][^:\t]{1,40}?)\s?:\s+(?=\S)")
_STOP = re.compile(r"\)?([.;]\s+)(?=\S)")
_CLAUSE = re.compile(r"[,;|(\t]|\s[–—-]\s|(?<=\w)\.\s")
_NAMED = re.compile(
    r"(?:(?:double |zweites )?minors?|(?:senior |honou?rs |master['’]?s |bachelor['’]?s |doctoral |final[- ]year )?"
    r"(?:thesis|dissertation|capstone)|(?:bachelor|master|diplom|abschluss|doktor|zulassungs|examens)(?:arbeit|these)"
    r"|nebenfach|schwerpunkte?|vertiefung|leistungskurse?|prüfungsfächer|mémoire|thèse|tesi(?:s|na)?|tfg|tfm|scriptie"
    r"|(?:relevant |selected |key )?(?:coursework|modules)|concentration|option)\b(?!\s+(?:in|of|im)\s+progress)",
    re.IGNORECASE,
)


def says_more(text: str) -> bool:
    """Whether a line below a degree is its grade, thesis, list of courses or the like, and no degree of its own."""
    label = _LABEL.match(text)
    if label and _is_label(label[1]) and not (degree_score(text[label.end() :]) and institution_score(text)):
        return True
    if institution_score(text) >= 2:  # noqa: PLR2004 at the text's edge
        return False
    if _NAMED.match(text):
        return True
    return degree_score(text) < 2 and begins_with_grade(text)  # noqa: PLR2004 at the text's edge


def with_remarks_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines, what is said behind a degree's date as a line of its own ("PhD, Elm College, 2019. Thesis: ...")."""
    return [one for line in lines for one in _apart(line)]


def _apart(line: Line) -> list[Line]:
    for found in find_dates(line.text):
        end = _STOP.match(line.text, found.end)
        if end and degree_score(line.text[: found.start]) and says_more(line.text[end.end() :]):
            at = line.offset + end.end()
            before, behind = (tuple(one for one in line.links if (one.start < at) is side) for side in (True, False))
            head = replace(line, text=line.text[: end.start(1)], links=before)
            rest = replace(line, text=line.text[end.end() :], links=behind, offset=at, bold_start=0)
            return [head, *_apart(replace(rest, kind=BlockKind.LINE, level=0))]
    return [line]


def begins_with_grade(text: str) -> bool:
    """Whether a line begins with a grade ("2:1; Dean's Prize 2018", "Mention bien")."""
    return is_remark(_CLAUSE.split(text, maxsplit=1)[0].strip())


def _is_label(label: str) -> bool:
    words = label.split()
    known = {word for word in (words[0], words[-1]) if fold(word) in read_words("degree_labels.txt")}
    of_degree = any(degree_score(word) for word in words if word not in known)
    return (bool(known) and not of_degree) or _NAMED.match(label) is not None


def remarks_among(lines: Sequence[Line]) -> frozenset[int]:
    """The positions of the lines of an education section that say more of the degree above.

    A line with only dates below it may stand within a head ("BA English", "GPA 3.7", "May 2019"), one with a school
    below it begins one, and one with dates at the margin is one; these are left out.
    """
    texts = [line.part().text for line in lines]
    return frozenset(
        at
        for at, (text, below) in enumerate(zip(texts, [*texts[1:], ""], strict=False))
        if at and not lines[at].is_bullet and says_more(text) and not (only_dates(below) or _is_head(text, below))
    )


def _is_head(text: str, below: str) -> bool:
    """Whether a line has dates at the margin, or what it names was learned at the school below."""
    cells = text.split("\t")
    named = _NAMED.match(text) and not find_dates(text)
    school = institution_score(below) >= 2 and not degree_score(below)  # noqa: PLR2004 at the text's edge
    return (len(cells) > 1 and only_dates(cells[-1])) or bool(named and school)

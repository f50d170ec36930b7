"""Application forms and other pages on the way to a job: as files of their own, or below a posting."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, groupby, takewhile
from math import log1p

from tailor.model import Document, LineRole, PostingLine
from tailor.parsing.posting_patterns import form_weights, pattern
from tailor.parsing.posting_signs import (
    AT_WORK,
    GLUED,
    OF_FIELDS,
    Sign,
    asks,
    describes,
    is_of_fields,
    read_signs,
    signs_of_page,
)

_LONGEST_LABEL = 4  # words
_FEWEST_TOLD = 2  # lines that tell of the job, above a form
_SURELY = 4.0  # how much more these must speak for a posting than for a form
_SURELY_AMID = 7.0  # the same of lines between such as ask
_FEWEST_FIELDS = 3
_LONGEST_FIELD = 12  # words; a longer line that asks nothing tells of something
_FEWEST_SENTENCES = 6
_LEAST_PROSE = 4  # one of so many lines
_FEWEST_OF_PROSE = 8  # words of a sentence
_TO_FILL_IN = (Sign.BLANK, Sign.BOX, Sign.OPTION, Sign.LABEL, Sign.INSTRUCTION, Sign.APPLICANT)
_PLACES = (Sign.BLANK, Sign.BOX, Sign.LABEL)
_STARRED = re.compile(r"[^\W\d_][)?]?\s?[*✱](?=\s*(?:$|[A-ZÀ-Þ¿]))")
_WORD = re.compile(r"\w+")
_FEWEST_SIGNS = 2  # more of a form than of a posting, in the form below one


@lru_cache(maxsize=1024)
def is_of_form(text: str) -> bool:
    """Whether a line is a form's: labels with stars, what to fill in or to upload, questions about the applicant."""
    starred = text.rstrip().endswith("*") and not text[:1].islower() and len(text.split()) <= _LONGEST_LABEL
    return starred or GLUED.search(text) is not None or pattern("signs", "form_line").search(text) is not None


def is_form(document: Document, lines: Sequence[PostingLine], language: str, *, only_fields: bool = False) -> bool:
    """Whether a file is an application form, or another page on the way to a job that does not describe it.

    A form asks for its reader's own data, answers and consent; a posting tells a job's tasks and terms, and speaks to
    whom it seeks. Both are counted, and weighed as `data/posting_forms.toml` says. A form below a description makes
    it none.

    Args:
        document: The file; its facts `controls` and `button` tell of what is to be filled in.
        lines: What was understood of it as a posting.
        language: A code of two letters.
        only_fields: Whether to judge by what is to be filled in alone, as in languages whose postings are not read.
    """
    signs = list(read_signs(lines, language))
    if _end_of_lists_above_fields(lines, signs):
        return False
    page = signs_of_page(document)
    fields = sum(map(_count_fields, lines, signs)) + page[Sign.CONTROL]
    if fields == 0 and _is_told_in_prose(lines, signs):
        return False
    is_likely = weigh_signs(sum(signs, page)) > 0
    mostly = fields >= max(_FEWEST_FIELDS, len(lines) / 2)
    if only_fields:
        return (mostly or (is_likely and fields >= _FEWEST_FIELDS)) and not _tells_above_fields(lines, signs)
    if not any(map(describes, signs)):
        return is_likely or mostly
    return is_likely and not _describes_at_length(signs)


def _end_of_lists_above_fields(lines: Sequence[PostingLine], signs: Sequence[Counter[Sign]]) -> int:
    """Where the last bullet stands right below a heading over tasks or what is asked, above all fields.

    Whoever makes a form lists nothing there: it begins with its fields.

    Returns:
        The number of the line behind it, or 0 where there is no such list.
    """
    end, over_list = 0, False
    for number, (line, one) in enumerate(zip(lines, signs, strict=True)):
        if line.is_heading:
            over_list = line.role in AT_WORK and (one[Sign.HEADING] > 0 or not asks(one))
        elif any(one[sign] for sign in _TO_FILL_IN):
            break
        elif over_list and line.bullet and line.role in AT_WORK and not asks(one) and " " in line.text.strip():
            end = number + 1
        else:
            over_list = False
    return end


def _is_told_in_prose(lines: Sequence[PostingLine], signs: Sequence[Counter[Sign]]) -> bool:
    """Whether most of a text is whole sentences that ask nothing, as in a letter in which an employer says "I"."""
    told = [asks(one) for line, one in zip(lines, signs, strict=True) if _is_sentence(line)]
    return told.count(False) >= max(_FEWEST_SENTENCES, told.count(True), len(lines) / _LEAST_PROSE)


def _is_sentence(line: PostingLine) -> bool:
    return line.text.endswith(".") and not line.bullet and len(_WORD.findall(line.text)) >= _FEWEST_OF_PROSE


def _tells_above_fields(lines: Sequence[PostingLine], signs: Sequence[Counter[Sign]]) -> bool:
    """Whether a long line that asks nothing stands above the first field; those below are a form's own small print."""
    above = takewhile(lambda pair: not any(pair[1][sign] for sign in _PLACES), zip(lines, signs, strict=True))
    return any(not asks(one) and len(_WORD.findall(line.text)) > _LONGEST_FIELD for line, one in above)


def _count_fields(line: PostingLine, signs: Counter[Sign]) -> int:
    """How many fields a line names: one, or as many as stars stand behind labels that a page ran together."""
    return max(any(signs[sign] for sign in OF_FIELDS), len(_STARRED.findall(line.text)))


def weigh_signs(signs: Counter[Sign]) -> float:
    """How much the signs of a page speak for a form: more than 0 where it more likely is one."""
    weights = form_weights()
    return weights["none"] + sum(weights[sign] * log1p(number) for sign, number in signs.items())


def _describes_at_length(signs: Sequence[Counter[Sign]]) -> bool:
    """Whether lines that stand together and ask nothing surely are a posting; it takes more behind such as ask."""
    bound = _SURELY
    for asked, group in groupby(signs, key=asks):
        stretch = list(group)
        told = [number for number, one in enumerate(stretch) if describes(one)]
        if not asked and len(told) >= _FEWEST_TOLD:
            total = sum(stretch[: told[-1] + 1], Counter())
            if weigh_signs(total) < -bound and set(total) != {Sign.LISTED}:
                return True
        bound = _SURELY_AMID
    return False


def without_form(lines: Sequence[PostingLine], language: str) -> tuple[PostingLine, ...]:
    """The lines of a description; a form at its end asks for nothing, nor do labels and notes on fields anywhere."""
    signs = list(read_signs(lines, language))
    rests = list(accumulate((asks(one) - describes(one) for one in reversed(signs)), initial=0))[::-1]
    most, start = max(zip(rests, range(len(lines)), strict=False), default=(0, 0))
    fields = sum(one[Sign.BLANK] or one[Sign.LABEL] for one in signs[start:])
    start = max(start, _end_of_lists_above_fields(lines, signs))
    start = start if most >= _FEWEST_SIGNS and fields >= _FEWEST_SIGNS else len(lines)
    return tuple(
        _of_form(line) if number >= start or one[Sign.BLANK] or is_of_fields(line.text) else line
        for number, (line, one) in enumerate(zip(lines, signs, strict=True))
    )


def _of_form(line: PostingLine) -> PostingLine:
    return replace(line, role=LineRole.OTHER if line.role in AT_WORK else line.role, of_page=True)

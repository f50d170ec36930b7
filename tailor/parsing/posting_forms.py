"""The parts of an application form: a page of its own, or below a posting."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, groupby, zip_longest

from tailor.model import Block, BlockKind, Document, LineRole, PostingLine
from tailor.parsing.posting_headings import heading_role, is_known_heading
from tailor.parsing.posting_patterns import form_sign, pattern

_STARRED = re.compile(r"[^\W\d_?)]\)?\s?[*✱](?=\s*[A-ZÀ-Þ]|\s*$)")  # "First name *", also glued: "E-mail*Phone*"
_GLUED = re.compile(r"[^\W\d_?)]\)?\s?[*✱]\s*[A-ZÀ-Þ][^\W\d_]")
_OF_FIELD = re.compile(
    r"[^\W\d_][\w /-]{2,25}\s\((?:optional|freiwillig|facultatif|facultative)\)"
    r"|(?:(?:the )?fields (?:marked )?.*|.{0,3})\bare (?:required|mandatory)\.?|upload an? .*"
    r"|.*\bdrag (?:and|&) drop\b.*",
    re.IGNORECASE,
)
_LONGEST_LABEL = 4  # words
_LONGEST_OWN = 120  # characters of a line that is a form's as a whole
_AROUND = re.compile(
    r"^\s*(?:\d{1,2}[.)]\s*|[A-E][.)-]\s+)?[*✱]?\s*|[\s:*✱]+$"
)  # a label: its number or letter, star and colon
_BRACKETED = re.compile(r"\[([^\[\]]{4,40})\]")  # "[Save and Continue]"
_GAP = re.compile(r"\t| {3,}")
_TO_READER = re.compile(
    r"\b(?:you|your|sie|ihre?[mn]?|du|deine?|vous|votre|vos|the applicant|the candidate)\b", re.IGNORECASE
)

_AT_WORK = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY})
_SHORTEST_TOLD = 10  # words of a sentence about the employer
_FIELD, _PAGE = 1, 3  # what a sign weighs: that of one field, and a page's own name or button
_FEWEST_SIGNS = 3
_MOST_QUESTIONS = 2  # that count; a description may ask its reader, too
_TOLD_ABOVE = 2
_LONGEST_ROW, _LONGEST_ROW_OF_PAGE = 3, 10
_SIGNS_FOR_ONE = 3
_FEWEST_FIELDS = 2
_FEWEST_LISTED = 2  # lines below a heading of postings
_SPEAKS = re.compile(  # to whom it seeks, and not to whom fills it in ("You must complete all sections")
    r"(?:you(?:['’]ll| will| must| can| have|['’]ve| are|['’]re| know| bring| hold| should)\b"
    r"(?! (?:be asked|need to|only |\w+ed |(?:to )?(?:complete|provide|upload|sign|attach|answer|submit|enter|fill)\b"
    r"|need\b|the right\b|read\b|received\b))"
    r"|we(?:['’]re| are)? (?:need|want|seek|looking|after|hiring|recruiting)\b(?! (?:you |to ))"
    r"|wir (?:suchen|brauchen)|(?:sie|du) (?:haben|hast|sind|bist|bringen|bringst)"
    r"|nous (?:re)?cherchons|vous (?:avez|êtes))",
    re.IGNORECASE,
)
_FEWEST_ALONE, _SIGNS_ALONE = 4, 1.5  # signs, and signs for each line, where nothing stands below one
_CELLS_OF_A_ROW = 3
_FEWEST_WORDS = 3  # of a line that tells, outside a list
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1024)
def is_of_form(text: str) -> bool:
    """Whether a line is a form's: labels with stars, what to fill in or to upload, questions about the applicant."""
    starred = text.rstrip().endswith("*") and not text[:1].islower() and len(text.split()) <= _LONGEST_LABEL
    return starred or _GLUED.search(text) is not None or pattern("signs", "form_line").search(text) is not None


def is_form(document: Document, lines: Sequence[PostingLine], *, only_named: bool = False) -> bool:
    """Whether a file is an application form, or another page on the way to a job that does not describe it.

    A form is made of labels, choices, instructions and questions to whoever fills it in. A description tells first or
    at length, so that a form below it makes it none. A page that first calls itself a form, or whose buttons lead on
    through one, is believed more; and where nothing speaks as a posting does, as many signs as other lines suffice.

    Args:
        document: The file; its facts `controls` and `button` tell of what is to be filled in.
        lines: What was understood of it as a posting.
        only_named: Whether to believe only a page that calls itself a form.
    """
    told = list(_told(lines))
    weights = [weight for _, weight in sorted([*_signs(document.blocks), *((line.start, 0) for line in told)])]
    buttons = [fact.value for fact in document.facts if fact.name == "button"]
    weights += [weight for text in buttons if (weight := sign_weight(text)) == _PAGE]
    questions = sum(_asks_reader(block.text) for block in document.blocks)
    signs = sum(weights) + min(questions, _MOST_QUESTIONS) + int(document.fact("controls") or 0)
    rows = [0 if weight else len(list(row)) for weight, row in groupby(weights)]
    leads_on = any(_leads_on(text) for text in (*buttons, *(block.text for block in document.blocks)))
    described = sum(map(_describes, told))
    if not only_named and described < _FEWEST_LISTED and signs >= max(_FEWEST_ALONE, _SIGNS_ALONE * len(told)):
        return True
    if signs < _FEWEST_SIGNS or (rows[:1] >= [_TOLD_ABOVE] and not leads_on):
        return False
    if leads_on or (_PAGE in weights and weights[: weights.index(_PAGE)].count(0) < _TOLD_ABOVE):
        return max(rows, default=0) <= _LONGEST_ROW_OF_PAGE and 4 * signs >= 3 * len(told)
    return not only_named and max(rows, default=0) <= _LONGEST_ROW and signs >= _SIGNS_FOR_ONE * len(told)


def without_form(document: Document, lines: Sequence[PostingLine]) -> tuple[PostingLine, ...]:
    """The lines of a description; a form at its end asks for nothing, nor does a field to fill in anywhere."""
    marks = sorted([*_signs(document.blocks), *((line.start, -1) for line in lines if tells(line))])
    rests = list(accumulate((weight for _, weight in reversed(marks)), initial=0))[::-1]
    best = max(zip(rests, (start for start, _ in marks), strict=False), default=(0, 0))
    start = best[1] if best[0] >= _FEWEST_SIGNS - 1 else len(document.text)
    fields = sum(_is_empty_field(block.text) for block in document.blocks if block.start >= start)
    start = start if fields >= _FEWEST_FIELDS else len(document.text)
    return tuple(_of_form(line) if line.start >= start or _is_empty_field(line.text) else line for line in lines)


def _of_form(line: PostingLine) -> PostingLine:
    return replace(line, role=LineRole.OTHER if line.role in _AT_WORK else line.role, of_page=True)


def _describes(line: PostingLine) -> int:
    """How surely a line describes a job: below a heading of postings, or by the words with which these speak."""
    if _SPEAKS.match(line.text):
        return _FEWEST_LISTED
    return int(line.role in _AT_WORK and heading_role(line.heading) in _AT_WORK)


def _told(lines: Sequence[PostingLine]) -> Iterator[PostingLine]:
    """The lines that tell of the job, and the headings of postings directly above one."""
    for line, below in zip_longest(lines, lines[1:]):
        heads = line.is_heading and line.role in _AT_WORK and is_known_heading(line.text)
        if tells(line) or (heads and below is not None and tells(below)):
            yield line


def _signs(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Where each sign of a form begins, and what it weighs."""
    for block in blocks:
        text = _without_star(block.text, bullet=block.kind is BlockKind.BULLET)
        weight = 0 if _asks_reader(text) else sign_weight(text)
        if weight:
            yield block.start, weight


def _leads_on(text: str) -> bool:
    """Whether a line is a button of a form of several pages."""
    return any(form_sign("wizard").fullmatch(part) for part in _parts(text))


def _parts(text: str) -> list[str]:
    """A line without its number, star and colon, and what it has in brackets."""
    return [part.strip() for part in (_AROUND.sub("", text), *_BRACKETED.findall(text))]


def sign_weight(text: str) -> int:
    """What a line weighs as a sign of a form; 0 for all that a description may hold."""
    bare = _AROUND.sub("", text)
    if len(bare) > _LONGEST_OWN:
        return _FIELD * (form_sign("told").search(bare) is not None)
    parts = (*_parts(text), *map(str.strip, _GAP.split(bare)))
    if any(form_sign(name).fullmatch(part) for part in parts for name in ("page", "wizard", "button")):
        return _PAGE
    named = _is_empty_field(text) or pattern("signs", "form_field").fullmatch(bare) or _OF_FIELD.fullmatch(bare)
    filled = form_sign("told").search(bare) or form_sign("option").search(text) or is_of_form(text)
    return max(len(_STARRED.findall(text)), _FIELD * bool(named or filled))


def _is_empty_field(text: str) -> bool:
    """Whether a line is a label without its value, or a blank."""
    return _is_label(_AROUND.sub("", text)) or form_sign("blank").search(text) is not None


def _is_label(text: str) -> bool:
    """Whether a line is the label of a field, or a row of them as above the columns of a table."""
    cells = _GAP.split(text)
    named = sum(form_sign("label").fullmatch(cell.strip(" :*")) is not None for cell in cells)
    return named > 0 and 2 * named >= len(cells)


def _asks_reader(text: str) -> bool:
    return text.rstrip(" *✱").endswith("?") and _TO_READER.search(text) is not None


def tells(line: PostingLine) -> bool:
    """Whether a line tells of the job or the employer, and is no form's.

    A question tells, too, in the list below a heading of postings.
    """
    long = line.role is LineRole.ABOUT and len(line.text.split()) >= _SHORTEST_TOLD
    said = (line.role in _AT_WORK or long) and not line.is_heading and not _is_scrap(line)
    text = _without_star(line.text, bullet=line.bullet)
    if text.rstrip(" *").endswith("?"):
        return said and line.bullet and is_known_heading(line.heading)
    return said and not sign_weight(text)


def _is_scrap(line: PostingLine) -> bool:
    """Whether a line is a row of short cells, or a word or two in no list: what stands between a form's fields."""
    cells = _GAP.split(line.text)
    words = len(_WORD.findall(line.text))
    return (len(cells) >= _CELLS_OF_A_ROW and words <= _LONGEST_LABEL * len(cells)) or (
        not line.bullet and words < _FEWEST_WORDS
    )


def _without_star(text: str, *, bullet: bool) -> str:
    """A line; behind a criterion in a list a star says that it is essential."""
    return text.rstrip(" *✱") if bullet else text

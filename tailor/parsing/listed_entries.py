"""Entries one a line, or several on one: certificates, awards, courses."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Bullet, CitedWork, Entry
from tailor.parsing.abbreviations import abbreviations_in
from tailor.parsing.certificate_words import is_certificate
from tailor.parsing.citations import cited_date, is_citation
from tailor.parsing.cited_works import doi_address, work_of
from tailor.parsing.date_edges import head_date
from tailor.parsing.dates import find_dates
from tailor.parsing.head_commas import AMOUNT
from tailor.parsing.lines import Line, Part, span_of, split_part, statements
from tailor.parsing.named_levels import end_of_level
from tailor.parsing.past_tense import is_statement
from tailor.parsing.places import is_place
from tailor.parsing.plain_entries import completes, goes_on, without_expiry
from tailor.parsing.words import institution_score, organisation_score, title_score

_SPELLED_URL = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]}]")
_DOTS = re.compile(r"\t|\s+[·•|]\s+")
_MIDDLE_DOTS = re.compile(r"\s[·•]\s")
_SEVERAL = re.compile(r";\s+(?=[A-ZÀ-Þ0-9])")
_BEHIND_DATE = re.compile(r"(\)?)\s*(?:([,;/|·•])|\t|(?:\s[–—]|\s(?:and|und|et|y|e|en)|\s?[&+])(?=\s))\s*")
_NEXT_NAME = re.compile(r"\)?(\s+)(?=[A-ZÀ-Þ][\w-]+[\s,])")
_SET_OFF = re.compile(r"[,(]\s*$")
_DATE_IN_BRACKET = re.compile(r"\([^()]+\d{4}\)$")
_BEFORE_DATE = re.compile(r"\W*$")
_OUTER_COMMA = re.compile(r",\s+(?![^()]*\))")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_CODE = re.compile(r"\b[A-Z]+\d+\b|\b[A-Z]\+[A-Z]\b")
_NO_NAME = re.compile(
    r"\b(?:no|nr|number|id|pin|ambulance|cross|board|authority|royal)\b|^(?:level|grade|class|stage|part)\b|#|\d{4,}",
    re.IGNORECASE,
)
_QUOTED_NAME = re.compile(r"""^(["“„«].{2,}?["”“»]),?\s([A-ZÀ-Þ][^,"“”]{1,60})$""")
_LEAST_LISTED, _FEW_LISTED, _TWO_LISTED, _CERTIFICATE_WORDS = 4, 3, 2, 5


def listed_entries(source: str, lines: Sequence[Line]) -> tuple[Entry, ...]:
    """One entry a line, several where semicolons part them; deeper bullets and sentences belong to the entry above."""
    entries: list[tuple[Line, Part, list[Line]]] = []
    for line in lines:
        if entries and ((line.is_bullet and line.level > 0) or goes_on(line)):
            entries[-1][2].append(line)
        else:
            entries += [(line, part, []) for part in _several(line.part())]
    return tuple(_listed(source, line, part, inner) for line, part, inner in entries)


def _several(part: Part) -> list[Part]:
    """The entries of one line: names with a date behind each, or parted by semicolons, bars or commas."""
    if is_citation(part.text):
        return [part]
    each = _parted_behind_dates(part)
    each = _run_together(part) if len(each) == 1 else each
    if short := abbreviations_in(part):
        return short
    dated = split_part(part, _DOTS)
    dotted = len(_MIDDLE_DOTS.findall(part.text)) > 1 or sum(bool(find_dates(piece.text)) for piece in dated) > 1
    pieces = dated if dotted else split_part(part, _SEVERAL)
    if len(each) > 1 or any(completes(piece.text) for piece in pieces):
        return each
    return [one for piece in pieces for one in _parted_at_commas(piece)]


def _parted_behind_dates(part: Part) -> list[Part]:
    """The pieces of a line that are all names with one date behind them ("BLS, 2023 and ACLS, 2024").

    None of them only says more of the one before; behind a word like "and" they have the same form.
    """
    pieces, last, told = [], 0, True
    for found in find_dates(part.text):
        sign = _BEHIND_DATE.match(part.text, found.end)
        if sign and sign.end() < len(part.text):
            pieces.append(part.cut(last, sign.end(1)))
            last, told = sign.end(), told and bool(sign[2])
    pieces.append(part.cut(last))
    if any(not _ends_in_date(piece) or piece.text[:1].islower() or completes(piece.text) for piece in pieces):
        return [part]
    return pieces if told or len({_form(piece.text) for piece in pieces}) == 1 else [part]


def _run_together(part: Part) -> list[Part]:
    """The names of a line with a date set off behind each and nothing between them, as broken lines are put together.

    "Life Support, Elm Heart Trust, 2024 Cardiac Nurse, 2018" are two.
    """
    pieces, last = [], 0
    for found in find_dates(part.text):
        next_name = _NEXT_NAME.match(part.text, found.end)
        if next_name and _SET_OFF.search(part.text[: found.start]):
            pieces.append(part.cut(last, next_name.start(1)))
            last = next_name.end()
    pieces.append(part.cut(last))
    if not all(map(_ends_in_date, pieces)) or any(completes(piece.text) for piece in pieces):
        return [part]
    return pieces if len({_form(piece.text)[1].strip()[-1:] for piece in pieces}) == 1 else [part]


def _form(text: str) -> tuple[int, str]:
    """How many commas a name with its date has, and what stands before the date."""
    before = _BEFORE_DATE.search(text[: find_dates(text)[0].start])
    return text.count(","), before[0] if before else ""


def _parted_at_commas(part: Part) -> list[Part]:
    """The certificates of a line that lists four or more, three with a code or a remark behind one, or two sure ones.

    None of them is dated, labelled or numbered, and none says who issued them.
    """
    pieces = split_part(part, _OUTER_COMMA)
    bare = [_IN_BRACKETS.sub("", piece.text) for piece in pieces]
    marked = any(_IN_BRACKETS.search(piece.text) or _CODE.search(piece.text) for piece in pieces)
    alike = len({" " in text for text in bare}) == 1  # the letters of a body behind a name may issue it
    least = _TWO_LISTED if alike and all(map(is_certificate, bare)) else _FEW_LISTED if marked else _LEAST_LISTED
    if len(pieces) < least or ":" in part.text or part.text.endswith("."):
        return [part]
    return pieces if all(map(_is_bare_name, bare)) else [part]


def _ends_in_date(part: Part) -> bool:
    """Whether a piece is a name with one date behind it ("Manual handling (2023)", "First aid 2022")."""
    found = find_dates(part.text)
    ends = len(found) == 1 and not part.text[found[0].end :].strip(" ).")
    return ends and re.search(r"[^\W\d_]{2}", part.text[: found[0].start]) is not None


def _is_bare_name(text: str) -> bool:
    """Whether a piece of a list is the name of a certificate: short, no date, number, place or issuer."""
    if len(text.split()) > _CERTIFICATE_WORDS or not (text[:1].isupper() or text[:1].isdigit()):
        return False
    issuer = max(organisation_score(text), institution_score(text)) >= 2  # noqa: PLR2004 at the text's edge
    return not (issuer or find_dates(text) or is_place(text) or _NO_NAME.search(text))


def _listed(source: str, line: Line, part: Part, inner: Sequence[Line]) -> Entry:
    if is_citation(part.text):
        bullets = tuple(one for deep in inner for one in statements(source, [deep.part()], deep.level))
        return replace(cited_entry(part.text, _url(line, part)), bullets=bullets, span=span_of(source, part))
    end = without_expiry(part.text)
    found = head_date(part.text[:end])
    title, dates, details = part, None, []
    if found:
        pieces = (part.cut(0, found.start), part.cut(found.end, end), part.cut(end))
        sides = [side for side in (_balanced(piece.trimmed()) for piece in pieces) if side.text]
        if sides:
            title, dates, details = sides[0], found.dates, sides[1:]
    elif _DATE_IN_BRACKET.search(part.text[:end]):
        dates = cited_date(part.text[:end])
    name, issuer = _issuer(title.text, dated=dates is not None)
    until = [deep for deep in inner if not (deep.is_bullet or without_expiry(deep.text))]
    told = [deep for deep in inner if deep not in until]
    bullets = tuple(Bullet("", deep.part().text, span_of(source, deep.part()), deep.level) for deep in told)
    return Entry(
        "",
        title=name,
        organisation=issuer,
        dates=dates,
        bullets=bullets,
        details=statements(source, [*details, *(deep.part() for deep in until)]),
        url=_url(line, part),
        span=span_of(source, title),
    )


def cited_entry(text: str, url: str = "") -> Entry:
    """The entry of a work that is cited whole, its parts beside that where the style sets them plainly."""
    work = work_of(text)
    told = [one.dates for one in find_dates(work.when)] if work else []
    dates = told[0] if len(told) == 1 and told[0].end and told[0].start is None else cited_date(text)
    cited = CitedWork(work.title, work.publisher) if work else None
    return Entry("", text, dates=dates, url=url or doi_address(text), cited=cited)


def _url(line: Line, part: Part) -> str:
    end = part.start + len(part.text)
    linked = next((link.url for link in line.links if part.start <= link.start <= end), "")
    spelled = None if linked else _SPELLED_URL.search(part.text)
    return spelled[0] if spelled else linked


def _balanced(part: Part) -> Part:
    """The part without a closing parenthesis whose opening one was cut off."""
    return part.cut(0, -1) if part.text.endswith(")") and part.text.count(")") > part.text.count("(") else part


def _issuer(text: str, *, dated: bool) -> tuple[str, str]:
    """The name and who issued it: behind a dash or bar, or behind a comma where a date or the words tell."""
    if end := end_of_level(text):
        return text[:end].strip(), text[end:].strip(" ,|–—-\t")
    match = re.match(r"^(.{2,}?)(?:\t|\s+[|–—-]\s+|\s*[•·]\s*)(\S.{1,60})$", text)
    remark = match and match[2][0].islower() and is_statement(match[1])  # "Won the tender – worth £3m"
    named = match and not remark and (organisation_score(match[2]) or not title_score(match[2]))
    if match and named and without_expiry(text) == len(text):
        return match[1].strip(), match[2].strip()
    if quoted := _QUOTED_NAME.match(text):
        return quoted[1], quoted[2].strip()
    comma = re.match(rf"^([^,]{{2,}}),\s([A-ZÀ-Þ][^,]{{1,60}})(,\s{AMOUNT}.*)?$", text)
    issued = comma and (organisation_score(comma[2]) > 0 or (dated and not re.search(r"\d", comma[2])))
    if comma and issued and not organisation_score(comma[1]):
        return comma[1].strip(), f"{comma[2].strip()}{comma[3] or ''}"
    return text, ""

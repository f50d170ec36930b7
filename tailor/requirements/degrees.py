"""The degrees and diplomas that a clause asks for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import PASSED, Clause, Draft, draft_of
from tailor.requirements.tables import long_pattern, read_table
from tailor.vocabulary.term import DEGREE_LEVELS

_NO_DEGREE = long_pattern("degrees", "no_degree")
_GRADUATE = long_pattern("degrees", "graduate")
_FIELD = long_pattern("degrees", "field")
_FIELD_END = long_pattern("degrees", "field_end")
_BETWEEN = long_pattern("degrees", "between")
_TYPE = re.compile(
    r"(?:['’]?s?)?(?: (?:degree|diploma|certificat(?:e|ion)s?|qualification|abschluss|studium))+\b"
    r"(?: from an? (?:[\w-]+ ){0,3}(?:school|university|college|institution|program(?:me)?)\b)?"
    r"|\.? from an? (?:[\w-]+ ){0,3}(?:school|university|college|institution|program(?:me)?)\b|['’]s\b",
    re.IGNORECASE,
)
_SUBJECT = long_pattern("degrees", "subject")
_LEFT = long_pattern("degrees", "left")
_EQUIVALENT = long_pattern("degrees", "equivalent")
_OPENS_BRACKET = re.compile(r"^[^;.()]{0,40}\($")
_BRACKET_BEHIND = re.compile(
    r" \((?!.*\b(?:preferred|required|desir\w*|essential|years?|jahre|ans|stunden|std)\b)[^()\x00\x01\d]{2,70}\)",
    re.IGNORECASE,
)
_PROFESSION = re.compile(r"\b(?:als|zum|zur|zur/zum|zum/zur) (?=[A-ZÄÖÜ])")
_PROFESSIONS_JOINT = re.compile(r", | (?:oder|bzw\.?|beziehungsweise) | / ")
_ONE_PROFESSION = re.compile(r"(?:[a-zäöüß/]+ )*(?P<words>[A-ZÄÖÜ][\w/*:-]{4,}.*)")
_FRENCH_DIPLOMA = long_pattern("degrees", "french_diploma")
_FRENCH_FIELD = long_pattern("degrees", "french_field")
_REPLACED = re.compile(
    r"\b(?:in lieu of|instead of|in place of|substitutes? for|anstelle|anstatt|statt|au lieu d\w*|à la place d\w*)"
    r"[ '’](?:an? |the |eines |einer |une? )?(?:\w+ )?$",
    re.IGNORECASE,
)
_BESIDE_DEGREE = re.compile(
    r",? or (?:an? |in an? |any |another )?(?:closely )?(?:related|similar|relevant|equivalent|comparable)"
    r" [a-z]+(?: [a-z]+)?(?=\s*$|[,.;(])"
    r"|,? or (?:\w+ ){0,3}(?:years?|months?) (?:of )?[^,;.]{0,40}?(?:in lieu|in place|instead) of"
    r" (?:an? |the )?(?:\w+ )?degree"
    r"|,? (?:oder|bzw\.) (?:eine? )?(?:vergleichbar|gleichwertig|ähnlich|entsprechend|mehrjährig|langjährig)e?[nrs]?"
    r" (?:\w*qualifikation\w*|\w*ausbildung|\w*erfahrung(?:en)?|kenntnisse|abschlu(?:ss|ß)|studium|praxis)\b"
    r"|,? ou (?:une? )?(?:qualification|formation|dipl[ôo]me|niveau|exp[ée]rience)s?"
    r" (?:jugée? )?(?:[ée]quivalente?|similaire|comparable)s?\b",
    re.IGNORECASE,
)
_TAUGHT_AT = re.compile(
    r"\b(?:at|teach\w*|taught|deliver\w*|attainment|results|outcomes|progress|up to|across) (?:[A-Z]\w+ )?$"
)
_AT_SCHOOL = re.compile(r"GCSEs?\b|A[- ]levels?\b|BTECs?\b|KS\d|A2\b|AS level", re.IGNORECASE)
_LESS_AND_YEARS = re.compile(  # a lower degree that so many years make up for
    r"[,;]? or (?:an? |the )?(?=(?-i:[BAM]\.?[A-Z])|bachelor|associate|master|diploma|high school|hnd|hnc)"
    r"[^,;.()]{2,45}? (?:plus|and|with|\+|&) (?:at least |a minimum of |minimum )?"
    r"(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|nine|ten)(?: ?\(\d{1,2}\))? (?:or more )?(?:years?|yrs?)\b"
    r"[^,;.()]{0,60}",
    re.IGNORECASE,
)
_GENERIC = "generic"
_MOST_FIELD_WORDS = 14
_LONGEST_BRACKET = 40  # characters


def find_degrees(clause: Clause, line: str) -> Iterator[Draft]:
    """The degrees of a clause, those joined by "or" as one with the lowest level; `line` is the whole line."""
    equivalent = bool(_EQUIVALENT.search(line) or _LESS_AND_YEARS.search(line))
    end = 0
    for group in _groups(clause):
        start, last = group[0][0], group[-1][1]
        made_up_for = _LESS_AND_YEARS.match(clause.full, end) if end else None
        if start < (made_up_for.end() if made_up_for else end):
            continue
        field, end = _field(clause, last)
        left = _LEFT.search(clause.full[:start])
        begin = left.start() if left else start
        field = field or _subject(clause.full[begin:end])
        lowest = min((level for _, _, level in group), key=DEGREE_LEVELS.index)
        end = _behind_bracket(clause.full, begin, end)
        bracket = _BRACKET_BEHIND.match(clause.text[end:])
        end += bracket.end() if bracket else 0
        draft = draft_of(clause, begin, end, RequirementKind.DEGREE)
        text = " ".join(clause.full[draft.start - clause.start : end].split())
        closed = replace(draft, end=clause.start + end, text=text) if bracket else draft
        name = closed.text if draft.name == draft.text else draft.name
        whole = replace(closed, name=name, degree=lowest, field=field, or_equivalent=equivalent)
        yield from _professions(clause, whole) or [whole]
    yield from _graduations(clause, equivalent=equivalent)


def _behind_bracket(text: str, begin: int, end: int) -> int:
    """The end of a degree's words, behind the bracket that they open: "Level 3 in Early Years (NVQ or CACHE)"."""
    opened = text.count("(", begin, end) > text.count(")", begin, end)
    closing = text.find(")", end, end + _LONGEST_BRACKET) if opened else -1
    return closing + 1 if closing >= 0 else end


def _professions(clause: Clause, degree: Draft) -> list[Draft]:
    """Each profession of an apprenticeship, of which any suffices: "Ausbildung als Koch oder Bäcker"; none for one.

    All keep the field of the whole, by which they are compared.
    """
    words = clause.full[degree.start - clause.start : degree.end - clause.start]
    introduced = _PROFESSION.search(words)
    if introduced is None:
        return []
    begin, found = 0, []
    for joint in [*_PROFESSIONS_JOINT.finditer(words, introduced.end()), None]:
        stop = joint.start() if joint else len(words)
        one = _ONE_PROFESSION.fullmatch(words, begin or introduced.end(), stop)
        if one is None:
            return []
        found.append((one.start("words") if begin else 0, stop))
        begin = joint.end() if joint else stop
    names = tuple(words[first:last] for first, last in found)
    if len(names) == 1:
        return []
    return [
        replace(
            degree,
            start=degree.start + first,
            end=degree.start + last,
            text=" ".join(name.split()),
            name=name,
            any_of=names,
        )
        for (first, last), name in zip(found, names, strict=True)
    ]


def _graduations(clause: Clause, *, equivalent: bool) -> Iterator[Draft]:
    found = _GRADUATE.search(clause.text)
    if found and not _matches(clause):
        draft = draft_of(clause, found.start(), found.end(), RequirementKind.DEGREE)
        yield replace(draft, degree="certificate", or_equivalent=equivalent)


def _field(clause: Clause, end: int) -> tuple[str, int]:
    """The subject behind a degree, and where the degree's words end."""
    rest = clause.text[end:]
    typed = _TYPE.match(rest)
    bare_end = end + (typed.end() if typed else 0)
    found = _FIELD.match(rest) or _in_french(clause, end)
    if not found:
        return "", bare_end
    words = _FIELD_END.sub("", found["field"]).rstrip(" ,")
    words = " ".join(words.split()[:_MOST_FIELD_WORDS])
    if not words:
        return "", bare_end
    return words, end + found.start("field") + len(words)


def _subject(words: str) -> str:
    """The subject right before the word "degree": "a nursing degree"."""
    found = _SUBJECT.search(words)
    return found["field"] if found else ""


def _in_french(clause: Clause, end: int) -> re.Match[str] | None:
    """The subject right behind a French diploma: "CAP maçonnerie", "Bac Pro maintenance des véhicules"."""
    diploma = _FRENCH_DIPLOMA.search(clause.text[:end])
    return _FRENCH_FIELD.match(clause.text[end:]) if diploma else None


def _matches(clause: Clause) -> list[tuple[int, int, str]]:
    """The ranges that name a degree, with its level, in order and without overlaps."""
    if clause.role is LineRole.DUTY:
        return []
    found: list[tuple[int, int, str]] = []
    denied = [match.span() for match in _NO_DEGREE.finditer(clause.text)]
    for level, pattern in _level_patterns().items():
        for match in pattern.finditer(clause.text):
            start, end = match.span()
            taken = any(start < other_end and other_start < end for other_start, other_end, _ in found)
            if not taken and not any(start < other_end and other_start < end for other_start, other_end in denied):
                found.append((start, end, "bachelor" if level == _GENERIC else level))
    ends = {end for _, end, _ in found}
    return sorted(
        (start, end, level)
        for start, end, level in found
        if not _is_bare(clause.text[start:end]) or not {start, start - 1} & ends
    )


def _is_bare(words: str) -> bool:
    """Whether it is the word "degree" alone, which behind a named degree says nothing more."""
    return words.lower().startswith("degree")


def _groups(clause: Clause) -> list[list[tuple[int, int, str]]]:
    """The degrees that stand side by side as alternatives together."""
    groups: list[list[tuple[int, int, str]]] = []
    for match in (one for one in _matches(clause) if not _is_no_degree(clause, one)):
        between = clause.text[groups[-1][-1][1] : match[0]] if groups else ""
        if groups and (_BETWEEN.match(between) or _OPENS_BRACKET.search(between)):
            groups[-1].append(match)
        else:
            groups.append([match])
    return groups


def _is_no_degree(clause: Clause, match: tuple[int, int, str]) -> bool:
    """Whether it is what something stands in place of, or only says at which level one teaches: "results at GCSE"."""
    before = clause.full[: match[0]]
    taught = _TAUGHT_AT.search(before) and _AT_SCHOOL.match(clause.full, match[0])
    return bool(taught) or _REPLACED.search(before) is not None


def without_degrees(clause: Clause, degrees: Sequence[Draft]) -> Clause:
    """The clause without its degrees, the group of subjects that would do too and what may replace them."""
    degrees = [one for one in degrees if one.kind is RequirementKind.DEGREE]
    ends = [one.end - clause.start for one in degrees]
    behind = [form.match(clause.full, end) for end in ends for form in (_BESIDE_DEGREE, _LESS_AND_YEARS)]
    ranges = [found.span() for found in behind if found]
    return clause.without(degrees, PASSED).without_ranges(ranges, PASSED)


@cache
def _level_patterns() -> dict[str, re.Pattern[str]]:
    table = read_table("credentials")
    levels = {**table["levels"], _GENERIC: table["generic"]["degree"]}
    return {
        level: re.compile("|".join(f"(?:{one})" for one in patterns), re.IGNORECASE)
        for level, patterns in levels.items()
    }

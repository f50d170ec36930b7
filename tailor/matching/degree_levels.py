"""Degrees by level and subject, as postings and resumes write them."""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from tailor.matching.roots import root
from tailor.matching.word_lists import families
from tailor.text import fold, tokenize


class DegreeLevel(IntEnum):
    """Levels in their order; a higher one satisfies a lower one."""

    SCHOOL = 1
    ASSOCIATE = 2
    BACHELOR = 3
    MASTER = 4
    DOCTORATE = 5


LEVEL_NAMES = {
    DegreeLevel.SCHOOL: "high school diploma",
    DegreeLevel.ASSOCIATE: "associate degree",
    DegreeLevel.BACHELOR: "bachelor's degree",
    DegreeLevel.MASTER: "master's degree",
    DegreeLevel.DOCTORATE: "doctorate",
}


@dataclass(frozen=True, slots=True)
class Degree:
    """A degree named at `start` to `end` of a text; `field` is its subject as far as the name or the text says."""

    level: DegreeLevel
    field: str
    start: int
    end: int


# Words that are a degree wherever they stand.
_WORDS = (
    (
        DegreeLevel.DOCTORATE,
        r"ph\.?\s?d\b\.?|doctora(?:te|l degree)|doctor of \w+|ed\.d\b\.?|j\.d\.|juris doctor|pharm\.?d\b\.?|promotion zum dr",
    ),
    (
        DegreeLevel.MASTER,
        r"master(?:['’]?s)?(?:[\s-]+(?:degree|level|program(?:me)?|diploma))|master(?:['’]s)?\s+(?:of|in)\b"
        r"|master['’]s\b|masters['’]|masters?(?=\s+(?:in|of|or)\s)|^masters?\b(?!\s+\w+er)|m\.?sc\b\.?|mba\b|m\.b\.a\.|m\.eng\b\.?|meng\b|m\.ed\b\.?|m\.a\.|m\.s\.|mphil\b|ll\.?m\b\.?"
        r"|msn\b|m\.s\.n\.|msw\b|m\.s\.w\.|mph\b|m\.p\.h\.|mpa\b|postgraduate degree|graduate degree|advanced degree"
        r"|diplom(?:-\w+|ingenieur\w*|kauf\w+)\b",
    ),
    (
        DegreeLevel.BACHELOR,
        r"bachelor(?:['’]?s)?(?:[\s-]+(?:degree|level|program(?:me)?))?(?:\s+(?:of|in)\b)?|baccalaureate degree|undergraduate degree"
        r"|b\.?sc\b\.?|b\.a\.|b\.s\.|b\.eng\b\.?|beng\b|b\.ed\b\.?|b\.tech\b\.?|btech\b|b\.com\b\.?|bcom\b|bba\b|b\.b\.a\.|bsn\b"
        r"|b\.s\.n\.|ll\.?b\b\.?|b\.f\.a\.|(?:four|4)[\s-]year (?:college |university )?degree|(?:college|university) degree"
        r"|licenciatura|laurea triennale",
    ),
    (
        DegreeLevel.ASSOCIATE,
        r"associate(?:['’]?s)?\s+(?:degree|of\s+(?:arts|science|applied)|in\s+(?:arts|sciences?|applied|nursing|business|general))|associate['’]s\b|a\.a\.s?\.?|a\.s\.(?=\W|$)|aas\b"
        r"|\badn\b|foundation degree|\bhnd\b|higher national diploma|(?:two|2)[\s-]year degree",
    ),
    (
        DegreeLevel.SCHOOL,
        r"high[\s-]school(?:\s+(?:diploma|degree|graduate|certificate|education|graduation|or equivalent))?|secondary school|\bged\b"
        r"|a[\s-]levels?\b|\bgcses?\b|abitur|baccalaur[ée]at\b(?! degree)|leaving certificate|\bmatura\b|school diploma",
    ),
)
# Short forms that are something else in running text (Massachusetts, Microsoft); only at the start of a degree's line
# or before its subject.
_SHORT = (
    (DegreeLevel.DOCTORATE, r"MD|JD|DNP|DVM|DDS|EdD|DPT"),
    (DegreeLevel.MASTER, r"MA|MS|MEd|MFA|MSc|MCom|MArch|MTech|MRes|MCA"),
    (DegreeLevel.BACHELOR, r"BA|BS|BEd|BFA|BArch|BE|BCA|AB|BSW|BM"),
    (DegreeLevel.ASSOCIATE, r"AA|AS"),
)
_IN_TEXT = re.compile("|".join(f"(?P<w{level}>(?<![\\w.])(?:{words}))" for level, words in _WORDS), re.IGNORECASE)
_SHORT_FORM = re.compile(
    "(?:^|(?<=[,;(] ))(?:"
    + "|".join(f"(?P<w{level}>{words})" for level, words in _SHORT)
    + r")\b(?=\s+(?:in|of|degree|\(?[Hh]ons)\b|\s*[,:(–-]|\s+[A-Z][a-z]{3}|$)"
)
_STATE_BEFORE = re.compile(r"[A-Z][a-z]+,\s$")
_FIELD_IN_NAME = {
    "mba": "business administration", "bba": "business administration", "bsn": "nursing", "msn": "nursing",
    "adn": "nursing", "dnp": "nursing", "msw": "social work", "bsw": "social work", "mph": "public health",
    "mpa": "public administration", "llb": "law", "llm": "law", "jd": "law", "juris doctor": "law", "bed": "education",
    "med": "education", "edd": "education", "beng": "engineering", "meng": "engineering", "bcom": "commerce",
    "mcom": "commerce", "pharmd": "pharmacy", "md": "medicine", "dds": "dentistry", "dvm": "veterinary medicine",
    "bfa": "fine arts", "mfa": "fine arts", "btech": "technology", "mtech": "technology", "bca": "computer applications",
    "dpt": "physical therapy", "mca": "computer applications", "barch": "architecture", "march": "architecture",
}  # fmt: skip
_FIELD_AFTER = re.compile(
    r"^['’]?s?(?:\s+degree)?(?:\s*\((?:hons|honou?rs)\.?\))?\s*(?:\s(?:in|of)\s+|[,:–—-]\s*|\(\s*|\s(?=[A-Z]))"
    r"(?:(?:the\s+)?(?:field\s+of\s+)|(?:science|sciences|arts|applied science|engineering|technology|education|fine arts)\s+(?:\(\w+\)\s*)?(?:in|with|,|-|–)\s+(?:an?\s+\w+\s+in\s+)?)?"
    r"([A-Za-z&,/ '’-]+)",
    re.IGNORECASE,
)
_FIELD_END = re.compile(
    r"\s*(?:[,;(–—]\s*(?=\d|\b(?:university|college|school|institute)\b)|\b(?:required|preferred|desired|from|or equivalent|and\s+\d"
    r"|at\s+the|with|plus|is|strongly|expected|degree|university|college|school)\b|\d).*$",
    re.IGNORECASE,
)


def find_degrees(text: str, *, in_education: bool) -> tuple[Degree, ...]:
    """All degrees that a text names, in order; short forms such as "BA" only in an education section or before a subject."""
    return _find(text, in_education)


def level_of(words: str) -> DegreeLevel | None:
    """The lowest level that these words of a posting name, or None: "bachelor's or master's degree" asks for the lower."""
    found = [degree.level for degree in _find(words, True)]
    if found:
        return min(found)
    return _LEVEL_WORDS.get(fold(words).replace("'s", "").strip())


_LEVEL_WORDS = {
    "school": DegreeLevel.SCHOOL, "high school": DegreeLevel.SCHOOL, "high_school": DegreeLevel.SCHOOL,
    "secondary": DegreeLevel.SCHOOL, "diploma": DegreeLevel.SCHOOL, "associate": DegreeLevel.ASSOCIATE,
    "bachelor": DegreeLevel.BACHELOR, "degree": DegreeLevel.BACHELOR, "master": DegreeLevel.MASTER,
    "doctorate": DegreeLevel.DOCTORATE, "phd": DegreeLevel.DOCTORATE, "doctor": DegreeLevel.DOCTORATE,
}  # fmt: skip


@lru_cache(maxsize=4096)
def _find(text: str, in_education: bool) -> tuple[Degree, ...]:  # noqa: FBT001  part of the cache key
    found: list[Degree] = []
    matches = [*_IN_TEXT.finditer(text), *_SHORT_FORM.finditer(text)]
    for match in sorted(matches, key=lambda one: (one.start(), -one.end())):
        if found and match.start() < found[-1].end:
            continue
        if match.re is _SHORT_FORM and not _is_degree_short_form(text, match, in_education):
            continue
        level = next(DegreeLevel(int(name[1:])) for name, words in match.groupdict().items() if words)
        found.append(Degree(level, _field(text, match), match.start(), match.end()))
    return tuple(found)


def _is_degree_short_form(text: str, match: re.Match[str], in_education: bool) -> bool:  # noqa: FBT001
    if _STATE_BEFORE.search(text[: match.start()]):
        return False
    return in_education or re.match(r"\s+(?:in|of|degree|\(?[Hh]ons)\b", text[match.end() :]) is not None


def _field(text: str, match: re.Match[str]) -> str:
    key = fold(match[0]).replace(".", "").strip()
    known = _FIELD_IN_NAME.get(key.replace(" ", ""), _FIELD_IN_NAME.get(key, ""))
    head = match[0].rstrip()
    joined = re.search(r"\s(of|in)$", head, re.IGNORECASE)
    rest = f" {joined[1]}{text[match.end() :]}" if joined else text[match.end() :]
    doctor = re.match(r"doctor of (\w+)$", head, re.IGNORECASE)
    after = _FIELD_AFTER.match(rest)
    written = _FIELD_END.sub("", after[1]).strip(" ,-–") if after else ""
    if doctor and doctor[1].lower() != "philosophy":
        return f"{doctor[1]} {written}".strip()
    written = re.sub(r"^(?:or|and)\s.*$", "", written, flags=re.IGNORECASE)
    return written if field_roots(written) else known


@lru_cache(maxsize=4096)
def field_roots(field: str) -> frozenset[str]:
    """The words of a subject that tell it from others."""
    return frozenset(root(token.key) for token in tokenize(field)) - _NO_SUBJECT


_NO_SUBJECT = frozenset(
    root(word)
    for word in "a an and or of in the with related relevant similar field fields discipline subject area equivalent any other"
    " science sciences studies study applied general arts degree technical quantitative minor major honors honours hons".split()
)


@lru_cache(maxsize=1024)
def same_family(left: str, right: str) -> bool:
    """Whether two subjects belong to one family of related ones: economics and finance, biology and chemistry."""
    first, second = field_roots(left), field_roots(right)
    return any(first & family and second & family for family in _families())


@lru_cache(maxsize=1)
def _families() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(root(word) for word in family) for family in families("fields"))

"""Word tables of the resume parser, and what they say about a short text."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from tailor.text import fold

_WORD = re.compile(r"[a-z0-9][a-z0-9.'+#\-]*")
_STATE_CODE = re.compile(r"[A-Z]{2,4}")
_POSTCODE_CITY = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2})?\s+[^\W\d][^\d,]{1,30}")
_CITY_ZIP = re.compile(r"([A-Z]{2})\s+\d{5}(?:-\d{4})?")
_UK_POSTCODE = re.compile(r"\s*\b[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?\b\s*$")
_REGION_BEHIND = re.compile(r"([^,]+?(?:,\s*|\s+)[A-Z]{2})\s+([A-Z]{2,3})")
"""A region's code without a comma between it and the country's ("Joliet, IL US")."""

_TOWN_AND_CODE = re.compile(
    r"(?P<town>[^,\d]+?)(?P<sign>\s*/\s*|\s+[–—-]\s*|-|\s+)(?P<code>[A-Z]{2,3})(?P<zip>\s+\d{4,5}(?:-\d{4})?)?"
)

_CODES = ("codes", "codes_behind_dash", "codes_behind_space")
_LONGEST_PLACE = 60
_LEVEL_PARTS = 3
_TOWN_WORDS = (3, 5)
"""Words in capitals, and with those between them ("Stratford upon Avon"), of a town's name."""

_LONG_CODE = 3
_CITY = re.compile(r"[^\W\d_][^\d,:;|@&]{1,34}")


@dataclass(frozen=True, slots=True)
class WordTable:
    """Whole words and the endings of compound words."""

    words: frozenset[str]
    endings: tuple[str, ...]

    def has(self, word: str) -> bool:
        """Whether a folded word, or the last part of a hyphenated one, is in the table."""
        if word in self.words or word.rstrip(".") in self.words:
            return True
        if any(word.endswith(ending) and len(word) > len(ending) for ending in self.endings):
            return True
        return "-" in word and word.rsplit("-", 1)[1] in self.words


def read_table(name: str) -> str:
    """The text of a word table of this package."""
    return resources.files("tailor.parsing").joinpath("data", name).read_text(encoding="utf-8")


@cache
def read_toml(name: str) -> dict[str, dict[str, list[str]]]:
    """A word table with named lists."""
    return tomllib.loads(read_table(name))


def _entries(name: str, separator: str | None) -> list[str]:
    lines = (line for line in read_table(name).splitlines() if not line.startswith("#"))
    return [entry.strip() for line in lines for entry in line.split(separator) if entry.strip()]


@cache
def read_words(name: str) -> frozenset[str]:
    """The words of a table without endings."""
    return frozenset(_entries(name, None))


@cache
def _table(name: str) -> WordTable:
    entries = _entries(name, None)
    words = frozenset(entry for entry in entries if not entry.startswith("-"))
    return WordTable(words, tuple(entry[1:] for entry in entries if entry.startswith("-")))


@dataclass(frozen=True, slots=True)
class _Places:
    """Folded names of places, and the codes of regions as written."""

    remote: frozenset[str]
    regions: frozenset[str]
    cities: frozenset[str]
    codes: frozenset[str]
    codes_behind_dash: frozenset[str]
    codes_behind_space: frozenset[str]

    def knows(self, folded: str) -> bool:
        """Whether a folded text is a place by itself."""
        return folded in self.cities or folded in self.regions or folded in self.remote


@cache
def _places() -> _Places:
    table = tomllib.loads(read_table("places.toml"))
    names = {key: [name.strip() for name in group["names"].split(";") if name.strip()] for key, group in table.items()}
    folded = {key: frozenset(fold(name) for name in group) for key, group in names.items()}
    return _Places(folded["remote"], folded["regions"], folded["cities"], *(frozenset(names[key]) for key in _CODES))


@cache
def _levels() -> frozenset[str]:
    return frozenset(fold(entry) for entry in _entries("levels.txt", ";"))


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text, hyphenated words whole."""
    return tuple(_WORD.findall(fold(text)))


def _score(text: str, table: WordTable) -> int:
    """0 without a word of the table, 2 when the first or the last word is one, else 1."""
    words = words_of(text)
    hits = [i for i, word in enumerate(words) if table.has(word)]
    if not hits:
        return 0
    return 2 if hits[0] == 0 or hits[-1] == len(words) - 1 else 1


@lru_cache(maxsize=4096)
def title_score(text: str) -> int:
    """How much a text looks like a job title, from 0 to 2."""
    return _score(text, _table("titles.txt"))


_LEGAL_FORM = re.compile(
    r"\b(?:ltd|inc|llc|llp|plc|gmbh|ag|kg|ohg|s\.?a\.?r?\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|pty|corp|e\.?v|s\.?a\.?s|ltda)\b\.?$",
    re.IGNORECASE,
)


def has_legal_form(text: str) -> bool:
    """Whether a text ends in a legal form ("Ltd", "GmbH", "S.L.")."""
    return _LEGAL_FORM.search(text.strip()) is not None


@lru_cache(maxsize=4096)
def organisation_score(text: str) -> int:
    """How much a text looks like an organisation's name, from 0 to 3 (a legal form at its end)."""
    return 3 if has_legal_form(text) else _score(text, _table("organisations.txt"))


@lru_cache(maxsize=4096)
def institution_score(text: str) -> int:
    """How much a text looks like the name of a school or university, from 0 to 2."""
    words = words_of(text)
    table = _table("institutions.txt")
    if not any(table.has(word) for word in words):
        return 0
    return 2 if len(words) > 1 or text.isupper() else 1


@lru_cache(maxsize=4096)
def degree_score(text: str) -> int:
    """How much a text looks like a degree, from 0 to 2; short letter codes count in capitals only ("MA", not "ma")."""
    table = _table("degrees.txt")
    hits = [
        word
        for word in re.findall(r"[^\s,()/:;|]+", text)
        if table.has(fold(word).strip(".'")) or table.has(fold(word))
        if len(word) > _LONG_CODE
        or "." in word
        or sum(char.isupper() for char in word) >= len(word.rstrip("s")) - 1 >= 1
    ]
    if not hits:
        return 0
    first = fold(hits[0])
    return 2 if fold(text).startswith(first) or len(hits) > 1 else 1


@lru_cache(maxsize=4096)
def is_level(text: str) -> bool:
    """Whether a text says how well something is held ("fluent", "B2", "sehr gut")."""
    folded = fold(text).strip(" .:()")
    if folded in _levels():
        return True
    parts = [part.strip() for part in re.split(r"[,/()]| - | and | und | & ", folded) if part.strip()]
    return 0 < len(parts) <= _LEVEL_PARTS and all(part in _levels() or part.endswith(" level") for part in parts)


@lru_cache(maxsize=4096)
def is_place(text: str) -> bool:
    """Whether a text is a place: a known city or country, "City, State", a postcode with its city, "Remote"."""
    places = _places()
    inner = re.sub(r"^([^()]+?)\s*\(([^()]+)\)$", r"\1, \2", text.strip())
    inner = re.sub(r"^([^(),]+)\s\(([A-Z]{2,3})\),\s(.+)$", r"\1, \3, \2", inner)
    bare = _UK_POSTCODE.sub("", inner.strip(" ()[].,;"))
    bare = re.sub(r"\s[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2},", ",", bare)
    folded = fold(bare)
    if places.knows(folded) or _POSTCODE_CITY.fullmatch(bare) is not None:
        return True
    if len(bare) > _LONGEST_PLACE:
        return False
    behind = _REGION_BEHIND.fullmatch(bare)
    if behind:
        return is_region(behind[2]) and is_place(f"{behind[1].rstrip(',')}, {behind[2]}")
    if _is_town_and_code(bare):
        return True
    mixed = [part for part in re.split(r"\s*[/&(]\s*|\s+-\s+|\s+(?:and|or|und)\s+", folded.rstrip(") ")) if part]
    if len(mixed) > 1 and all(places.knows(part) or places.knows(part.split(",")[0]) for part in mixed):
        return True
    return _city_and_region(bare)


def _is_town_and_code(text: str) -> bool:
    """Whether a text is a town and a region's code without a comma: "Perth WA 6000", "Nova Lima - MG", "Boston MA".

    A town that no table knows needs its postcode, or a code that stands so in its country and is no degree's letters.
    """
    found = _TOWN_AND_CODE.fullmatch(text)
    places = _places()
    if found is None or found["code"] not in places.codes | places.codes_behind_dash:
        return False
    town, code = found["town"], found["code"]
    if fold(town) in places.cities:
        return True
    usual = code in (places.codes_behind_space if found["sign"].isspace() else places.codes_behind_dash)
    named = _has_form_of_town(town) and any(char.islower() for char in town)
    return named and bool(usual or (found["zip"] and found["sign"].isspace()))


def _city_and_region(text: str) -> bool:
    """Whether a text is "City, Region"; an unknown city must not hold a word of organisations or titles."""
    parts = [part.strip() for part in text.split(",")]
    if not 2 <= len(parts) <= 4 or not (is_region(parts[-1]) or is_city(parts[-1])):  # noqa: PLR2004 street to country
        return False
    if is_city(parts[0]) or all(is_region(part) for part in parts[1:]):
        return is_city(parts[0]) or could_be_city(parts[0])
    return len(parts) > 2 and bool(re.match(r"\d+\s", parts[0]) or re.search(r"\s\d+\w?$", parts[0]))  # noqa: PLR2004 with a street


def is_region(text: str) -> bool:
    """Whether a text can follow a city and a comma: a country, a state, or its code (with a ZIP code)."""
    places = _places()
    zipped = _CITY_ZIP.fullmatch(text)
    code = zipped[1] if zipped else re.sub(r"\s*\(.*\)$", "", text)
    return (bool(_STATE_CODE.fullmatch(code)) and code in places.codes) or fold(code).rstrip(".") in places.regions


def is_city(text: str) -> bool:
    """Whether a text is a known city, with or without its postcode."""
    return fold(text) in _places().cities or _POSTCODE_CITY.fullmatch(text) is not None


def could_be_city(text: str) -> bool:
    """Whether a text has the form of a town's name, holds no word of titles, names or degrees and ends in no city."""
    folded = fold(text).split()
    ends_in_city = any(" ".join(folded[at:]) in _places().cities for at in range(1, len(folded)))
    return _has_form_of_town(text) and not ends_in_city


def _has_form_of_town(text: str) -> bool:
    words = text.split()
    proper = [word for word in words if word[:1].isupper()]
    if not _CITY.fullmatch(text) or len(words) > _TOWN_WORDS[1] or not 0 < len(proper) <= _TOWN_WORDS[0]:
        return False
    if not (words[0] in proper and words[-1] in proper):
        return False
    if any(word not in proper and fold(word) not in read_words("town_words.txt") for word in words):
        return False
    return not (organisation_score(text) or title_score(text) or institution_score(text) or degree_score(text))

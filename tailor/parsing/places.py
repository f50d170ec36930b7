"""Places: the tables of towns and regions, and the forms in which each country writes a town with what is around it."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache

from tailor.parsing.areas import is_area_before_country, town_of_area
from tailor.parsing.british_places import town_before_district
from tailor.parsing.words import (
    degree_score,
    institution_score,
    organisation_score,
    read_table,
    read_words,
    title_score,
)
from tailor.text import fold

_COUNTY = re.compile(r"(?:Co\.?|County) [A-ZÀ-Þ][a-zà-ÿ]{2,}")
_BEFORE_TOWNS = frozenset(
    {"new", "old", "north", "south", "east", "west", "port", "fort", "mount", "lake", "great", "upper", "lower"}
)
_ENDS_OF_TOWNS = frozenset(
    {"city", "church", "bank", "center", "centre", "market", "house", "union", "farms", "college"}
)
_BEGINNINGS_OF_TOWNS = frozenset({"college", "university", "union", "market", "church", "temple", "garden"})
"""Words of organisations that towns have in their names too ("Falls Church", "Red Bank", "College Park")."""

_OF_TOWNS = frozenset(
    {"bridge", "hill", "hills", "park", "springs", "falls", "beach", "heights", "lake", "bay", "harbour", "harbor"}
    | {"green", "wells", "cross", "point", "grove", "creek", "rapids", "rock", "new", "st", "saint", "san", "santa"}
    | {"sao", "los", "las", "bad", "sankt", "port", "fort", "mount", "north", "south", "east", "west", "upper"}
    | {"lower", "great", "little", "le", "la", "les", "el", "old", "royal", "isle", "high", "long"}
)
"""Other words with which towns' names begin or end."""

_TOWN_AND_DISTRICT = re.compile(r"([^\d,]+),\s[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?")
"""A town and a British postcode, whole or only its district ("Port Talbot, SA12")."""

_LETTERS_OF = re.compile(r"[A-Z]{2}\(")
"""Letters behind a name, with the country of their college in parentheses ("MRCP(UK)")."""

_NUMBERED = frozenset({"ward", "unit", "level", "year", "grade", "stage", "class", "team", "station", "zone"})
_LONGEST_CODE = 4
_STATE_ZIP = re.compile(r"([A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\s+\d{5}(?:-\d{4})?")
_STATE_CODE = re.compile(r"[A-Z]{2,4}")
_POSTCODE_CITY = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3})?(?:\s?[A-Z]{2})?\s+[^\W\d][^\d,]{1,30}")
_COUNTRY_CODE_BEHIND = re.compile(r"([^\d,]+)\s\d{6}")
_CITY_ZIP = re.compile(r"([A-Z]{2,3})\s+\d{4,5}(?:-\d{4})?")
_DEPARTEMENT = re.compile(r"(?<=[^\W\d_])\s\((?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d)\)$")
"""The number of its département behind a French town ("Saint-Brieuc (22)")."""

_UK_POSTCODE = re.compile(r"\s*\b[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?\b\s*$")
_TOWN_AND_POSTCODE = re.compile(
    r"(.+?),?\s(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]\d\d\s[A-Z\d]{4})"
)
"""A town with the postcode of Britain, Canada or Ireland behind it."""

_CODE_BEFORE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\s+(.+)")
"""A British postcode before its town, as people abroad write it ("LS2 9ZZ Leeds")."""

_DISTRICT_BEHIND = re.compile(r"([^\d,]+)\s(?!(?:19|20)\d\d$)\d{1,4}")
"""A known town with the number of its district or its postcode behind it ("Dublin 8", "Cape Town 8001")."""

_REGION_BEHIND = re.compile(r"([^,]+?(?:,\s*|\s+)[A-Z]{2})\s+([A-Z]{2,3})")
"""A region's code without a comma between it and the country's ("Joliet, IL US")."""

_WAY_OF_WORK = re.compile(r"(.+?)(?:\s+[·|•]\s+|,\s+|\s\()([^·|•(),]+)\)?")
"""A place and how the work is done there ("Leeds, England · Hybrid", "Leeds (hybrid)")."""

_REGION_WORDS = frozenset(
    {"region", "county", "province", "district", "area", "prefecture", "oblast", "voivodeship", "canton", "governorate"}
    | {"metropolitan", "provincia", "provincie", "kommune", "shire", "territory"}
)
_TOWN_AND_CODE = re.compile(
    r"(?P<town>[^,\d]+?)(?P<sign>\s*/\s*|\s+[–—-]\s*|-|\s+)(?P<code>[A-Z]{2,3})(?P<zip>\s+\d{4,5}(?:-\d{4})?)?"
)
_PARTS = frozenset({"north", "south", "east", "west", "central", "inner", "greater", "navi", "new", "city"})
_CODES = ("codes", "codes_behind_dash", "codes_behind_space", "codes_in_brackets")
_LONGEST_PLACE = 60
_TOWN_WORDS = (3, 5)
"""Words in capitals, and with those between them ("Stratford upon Avon"), of a town's name."""

_TOWN_AND_PROVINCE = re.compile(r"([^\d()]+)\s\(([A-Z]{2})\)")
_CODED_TOWN_AND_PROVINCE = re.compile(
    r"(?!(?:19|20)\d\d\s)(?:[A-Z]{1,2}-)?\d{4,5}\s+([A-ZÀ-Þ][^\d(),]{1,30})\s\((\d{2,3}|2[AB]|[A-ZÀ-Þ][^\d(),]{1,25})\)"
)
_LANDSCAPE = re.compile(
    r"(?:Oldb|Oldenburg|Westf(?:alen)?|Taunus|Main|Saale|Holst(?:ein)?|Allgäu|Harz|Rhld|Rheinland|Pfalz|Hess(?:en)?|Sieg|Lippe"
    r"|Weser|Aller|Schwaben|Oberpf(?:alz)?|Niederbay(?:ern)?|Thür(?:ingen)?|Sachs(?:en)?|Meckl(?:enburg)?|Mark|Spree|Oder"
    r"|Odenwald|Eifel|Hunsrück|Sauerland|Ruhr|Neckar|Donau|Inn|Isar|Lahn|Baden|Württ|Schwarzwald|Fichtelgebirge)\.?"
)
"""What tells a town from others of its name behind its postal code ("26121 Oldenburg (Oldb)")."""

_TOWN_IN_COMPOUND = re.compile(
    r"(?<![\w-])(?!(?:alten|alters|pflege|kinder|senioren|jugend|wohn|studenten|studierenden|tier|kranken|kur|ferien|erholungs|waisen"
    r"|schul|vereins|lehrlings|frauen|mädchen|blinden|land|innen|alt|forschungs|messe|wissens)+(?:heim|stadt)\b)"
    r"[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:heim|stadt)(?![\w-])",
    re.IGNORECASE,
)
"""Towns whose names end as those of homes and boroughs do ("Ilvesheim"), but not "Seniorenheim" and "Innenstadt"."""

_CITY = re.compile(r"[^\W\d_][^\d,:;|@&]{1,34}")


@dataclass(frozen=True, slots=True)
class _Places:
    """Folded names of places, and the codes of regions as written."""

    remote: frozenset[str]
    regions: frozenset[str]
    cities: frozenset[str]
    codes: frozenset[str]
    codes_behind_dash: frozenset[str]
    codes_behind_space: frozenset[str]
    codes_in_brackets: frozenset[str]

    def knows(self, folded: str) -> bool:
        """Whether a folded text is a place by itself, or with a quarter of the sky before it ("West London")."""
        first, _, rest = folded.partition(" ")
        if first in _PARTS and rest in self.cities:
            return True
        return folded in self.cities or folded in self.regions or folded in self.remote


@cache
def _places() -> _Places:
    table = tomllib.loads(read_table("places.toml"))
    names = {key: [name.strip() for name in group["names"].split(";") if name.strip()] for key, group in table.items()}
    folded = {key: frozenset(fold(name) for name in group) for key, group in names.items()}
    return _Places(folded["remote"], folded["regions"], folded["cities"], *(frozenset(names[key]) for key in _CODES))


@lru_cache(maxsize=4096)
def is_place(text: str) -> bool:
    """Whether a text is a place: a known city or country, "City, State", a postcode with its city, "Remote"."""
    places = _places()
    way = _WAY_OF_WORK.fullmatch(text.strip())
    where = way[1] if way and fold(way[2]) in places.remote else text.strip()
    inner = re.sub(r"^([^()]+?)\s*\(([^()]+)\)$", r"\1, \2", _DEPARTEMENT.sub("", where))
    inner = re.sub(r"^([^(),]+)\s\(([A-Z]{2,3})\),\s(.+)$", r"\1, \3, \2", inner)
    bare = _UK_POSTCODE.sub("", inner.strip(" ()[].,;"))
    bare = re.sub(r"\s[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2},", ",", bare)
    folded = fold(bare)
    if places.knows(folded) or _POSTCODE_CITY.fullmatch(bare) or _is_of_town(where, bare):
        return True
    if len(bare) > _LONGEST_PLACE or _LETTERS_OF.search(text) or _is_town_and_postcode(inner):
        return len(bare) <= _LONGEST_PLACE and not _LETTERS_OF.search(text)
    behind = _REGION_BEHIND.fullmatch(bare)
    if behind:
        return is_region(behind[2]) and is_place(f"{behind[1].rstrip(',')}, {behind[2]}")
    if _is_town_and_code(bare) or _has_departement(where):
        return True
    mixed = [part for part in re.split(r"\s*[/&(]\s*|\s+-\s+|\s+(?:and|or|und)\s+", folded.rstrip(") ")) if part]
    if len(mixed) > 1 and all(places.knows(part) or places.knows(part.split(",")[0]) for part in mixed):
        return True
    return _city_and_region(bare)


def _has_departement(text: str) -> bool:
    """Whether a text has the form of a town with the number of its département behind it."""
    return _DEPARTEMENT.search(text) is not None and _has_form_of_town(_DEPARTEMENT.sub("", text))


def _is_of_town(text: str, bare: str) -> bool:
    return _is_town_and_province(text) or _is_area(bare) or _is_coded_town_and_province(text)


def _is_coded_town_and_province(text: str) -> bool:
    """Whether a text is a town between its postal code and its province in brackets ("40033 Olmeto (BO)")."""
    found = _CODED_TOWN_AND_PROVINCE.fullmatch(text)
    if found is None or degree_score(text) or not _has_form_of_town(found[1]):
        return False
    places = _places()
    told = found[2] in places.codes | places.codes_in_brackets or places.knows(fold(found[2]))
    return found[2][0].isdigit() or told or _LANDSCAPE.fullmatch(found[2]) is not None


def _is_area(text: str) -> bool:
    """Whether a text is the area around a town, which has to be known where employers are called so too."""
    town, surely = town_of_area(text)
    return bool(town) and (fold(town) in _places().cities or (surely and _has_form_of_town(town)))


def _is_town_and_postcode(text: str) -> bool:
    if (town := town_before_district(text)) and _has_form_of_town(town):
        return True
    coded = _COUNTRY_CODE_BEHIND.fullmatch(text) or _DISTRICT_BEHIND.fullmatch(text) or _CODE_BEFORE.fullmatch(text)
    if coded and fold(coded[1]) in _places().cities:
        return True
    found = _TOWN_AND_POSTCODE.fullmatch(text) or _TOWN_AND_DISTRICT.fullmatch(text)
    return found is not None and (_has_form_of_town(found[1]) or is_place(found[1]))


def _is_town_and_province(text: str) -> bool:
    """Whether a text is a town and, in parentheses, its province's code: "Casalnuovo (NA)"."""
    found = _TOWN_AND_PROVINCE.fullmatch(text)
    return found is not None and found[2] in _places().codes_in_brackets and _has_form_of_town(found[1])


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
    if is_city(parts[0]) or all(is_region(part) or _names_region(part) for part in parts[1:]):
        named_as_region = len(parts[0]) > _LONGEST_CODE and is_region(parts[0])
        area = _is_area(parts[0]) or is_area_before_country(parts[0])
        return is_city(parts[0]) or could_be_city(parts[0]) or named_as_region or area
    has_number = re.match(r"\d+\s", parts[0]) or re.search(r"\s\d+\w?$", parts[0])
    return len(parts) > 2 and bool(has_number) and not _is_department(parts[:-1])  # noqa: PLR2004 with a street


def _names_region(text: str) -> bool:
    """Whether a name says itself that it is a region's ("Flemish Region", "Greater Bergen Area")."""
    words = text.split()
    return len(words) > 1 and all(word[:1].isupper() for word in words) and fold(words[-1]) in _REGION_WORDS


def _is_department(parts: list[str]) -> bool:
    """Whether what has a number is a part of an employer and no street: "Ward 7, Elm Infirmary"."""
    first = fold(parts[0]).split()[0]
    is_part = first in _NUMBERED or first in read_words("departments.txt") or title_score(parts[0]) > 0
    return is_part or any(organisation_score(one) or institution_score(one) for one in parts[1:])


def is_region(text: str) -> bool:
    """Whether a text can follow a city and a comma: a country, a state, or its code (with a ZIP code)."""
    places = _places()
    zipped = _CITY_ZIP.fullmatch(text)
    zipped = zipped or _STATE_ZIP.fullmatch(text)
    code = zipped[1] if zipped else re.sub(r"\s*\(.*\)$", "", text)
    known = (bool(_STATE_CODE.fullmatch(code)) and code in places.codes) or fold(code).rstrip(".") in places.regions
    return known or _COUNTY.fullmatch(code) is not None


def is_city(text: str) -> bool:
    """Whether a text is a known city, with or without its postcode."""
    return fold(text) in _places().cities or _POSTCODE_CITY.fullmatch(text) is not None


def could_be_city(text: str) -> bool:
    """Whether a text has the form of a town's name, holds no word of titles, names or degrees and ends in no city."""
    folded = fold(text).split()
    first = next((at for at, word in enumerate(folded) if word not in _BEFORE_TOWNS), 0)
    ends_in_city = any(" ".join(folded[at:]) in _places().cities for at in range(first + 1, len(folded)))
    return _has_form_of_town(text) and not ends_in_city


def could_be_town_with_region(text: str) -> bool:
    """Whether a text before a region has the form of a town, also one with a word of organisations ("Union City")."""
    words = fold(text).split()
    return could_be_city(text) or (1 < len(words) <= _TOWN_WORDS[0] and text.istitle() and _ends_as_town(words))


def is_like_town(text: str) -> bool:
    """Whether a name of a town's form is one word, or begins or ends as towns do ("Sowerby Bridge")."""
    words = fold(text).split()
    return len(words) == 1 or _ends_as_town(words) or bool({words[0].strip("."), words[-1]} & _OF_TOWNS)


def ends_as_town(text: str) -> bool:
    """Whether a name ends in what ends homes and boroughs, but none of these is called so ("Ilvesheim")."""
    return could_be_city(text) and _TOWN_IN_COMPOUND.search(text) is not None


def _ends_as_town(words: list[str]) -> bool:
    return words[-1] in _ENDS_OF_TOWNS or words[0] in _BEGINNINGS_OF_TOWNS


def _has_form_of_town(text: str) -> bool:
    words = text.split()
    proper = [word for word in words if word[:1].isupper()]
    if not _CITY.fullmatch(text) or len(words) > _TOWN_WORDS[1] or not 0 < len(proper) <= _TOWN_WORDS[0]:
        return False
    if not (words[0] in proper and words[-1] in proper):
        return False
    if fold(words[-1]) in read_words("departments.txt"):
        return False
    if any(word not in proper and fold(word) not in read_words("town_words.txt") for word in words):
        return False
    told = _TOWN_IN_COMPOUND.sub("", text)
    return not (organisation_score(told) or title_score(text) or institution_score(text) or degree_score(text))

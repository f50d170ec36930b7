"""The title of a cited work, and the journal, book or publisher that brought it out, where its style is plain."""

import re
from dataclasses import dataclass

from tailor.parsing.cited_authors import authors_of
from tailor.parsing.places import is_place

_QUOTED = re.compile(r"(?P<open>[\"“„«‘'])\s?(?P<title>.{3,250}?)\s?(?P<stop>[,.]?)(?:[\"”“»]|['’‘](?!\w))[,.]?\s+")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[A-ZÀ-Þ]|\d{1,2}|vs|St|Dr|Mr|Mrs|Ms|Prof|cf|e\.g|i\.e|etc|ca|approx|no|No|vol|Vol|al|spp?|subsp|var|sect|ed|eds"
    r"|Bd|Nr|z\.\s?B|bzw|ca|cf|ex|Inc|Ltd|Co)$"
)
_END = re.compile(r"(?:\.|(?P<mark>[?!]))\s+(?:–\s+)?(?=[A-ZÀ-Þ0-9(«\"])|,\s(?=in:?\s[A-ZÀ-Þ])|\.\s(?=in:?\s[A-ZÀ-Þ])")
_IN = re.compile(r"(?:in|dans|en|em|nel|nella|nei):?\s+(?=[A-ZÀ-Þ0-9\"“„«])", re.IGNORECASE)
_EDITORS = re.compile(
    r"[^()]{3,120}\((?:Eds?\.?|Hrsg\.?|Hg\.?|dir\.?|éds?\.?|coords?\.?|a cura di|orgs?\.?|red\.?)\)[,:]\s+"
)
_CUT = re.compile(
    r"[,.]?\s+(?:vol|no|nr|núm|num|bd|jg|iss|issue|art|pp?|S|t)\.?\s?\d|[,.]?\s+n[°ºo]\s?\d|[,.;:]?\s*\(?(?<!\w)\d"
    r"|[,.;]\s+(?:in press|forthcoming|im Druck|à paraître)|;|\s\((?:pp?|S)\.",
    re.IGNORECASE,
)
_PLACE_AND_PRESS = re.compile(
    r"(?P<place>[A-ZÀ-Þ][^:,.]{2,30}(?:,\s[A-ZÀ-Þ][^:,.]{1,20})?)\s?:\s(?P<press>[^:.,;]{2,60})(?:[.,;]|$)"
)
_EDITION = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th|e|\.)?|[Rr]ev(?:ised)?\.?|[Ss]econd|[Tt]hird|[Zz]weite)\s"
    r"(?:rev\.\s)?(?:ed(?:n|ition)?|éd(?:ition)?|Aufl(?:age)?|druk|ed\.)\b\.?,?\s*"
)
_EDITED_BY = re.compile(
    r",\s(?:edited by|eds?\.|hrsg\.|herausgegeben von|sous la direction de|a cura di)\s", re.IGNORECASE
)
_NEXT_SENTENCE = re.compile(r"\.\s+(?=[A-ZÀ-Þh])|\.$")
_IN_BRACKETS = re.compile(r"\s\([A-Z][^()]*['’]\d\d\)")
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>]+[^\s\"<>.,;:)\]]")
_SHORTENED = frozenset(
    {"J", "Proc", "Int", "Conf", "Sci", "Med", "Chem", "Rev", "Lett", "Biol", "Eng", "Res"}
    | {"Soc", "Am", "Br", "Eur", "Ann", "Acad", "Appl", "Phys", "Math", "Comp", "Comput", "Surg"}
    | {"Clin", "Exp", "Mol", "Nat", "Natl", "Trans", "Symp", "Bull", "Arch", "Z", "Zeitschr", "Nutr"}
    | {"Psychol", "Econ", "Hist", "Stud", "Q", "Mag", "Educ", "Lang", "Environ", "Agric"}
)
"""Words of journals' names as they are shortened."""

_LONGEST, _MOST_WORDS = 250, 14
_SHORTEST = 2
_MOST_CHARACTERS = 700


@dataclass(frozen=True, slots=True)
class Work:
    """A cited work's title, who brought it out (a journal, a book, a publisher), and when, if behind its authors."""

    title: str
    publisher: str
    when: str = ""


def work_of(text: str) -> Work | None:
    """The parts of a cited work; None where its style does not part them for sure."""
    authors = authors_of(text) if len(text) <= _MOST_CHARACTERS else None
    if authors is None:
        return None
    titled = _title(text, authors.end)
    if titled is None:
        return None
    title, end = titled
    publisher = _publisher(text[end:].strip())
    plain = title[:1].isupper() or title[:1].isdigit()
    if not plain or not publisher or len(title) > _LONGEST:
        return None
    return Work(title, publisher, authors.when)


def doi_address(text: str) -> str:
    """The address of the DOI that a text tells, or an empty string."""
    found = _DOI.search(text)
    return f"https://doi.org/{found[0]}" if found else ""


def _title(text: str, start: int) -> tuple[str, int] | None:
    """The title that begins at `start`, and where what stands behind it begins."""
    quoted = _QUOTED.match(text, start)
    if quoted:
        return quoted["title"].strip(" ,"), quoted.end()
    for found in _END.finditer(text, start):
        before = text[start : found.start()]
        if not found["mark"] and found[0].startswith(".") and _ABBREVIATION.search(before):
            continue
        if before.count("(") == before.count(")"):
            return before + (found["mark"] or ""), found.end()
    return None


def _publisher(behind: str) -> str:
    """The journal, book or publisher in what stands behind a title, or an empty string."""
    edition = _EDITION.match(behind)
    behind = behind[edition.end() :] if edition else behind
    lead = _IN.match(behind)
    rest = behind[lead.end() :] if lead else behind
    edited = _EDITORS.match(rest)
    rest = rest[edited.end() :] if edited else rest
    press = None if lead else _PLACE_AND_PRESS.match(rest)
    if press and is_place(press["place"]):
        return press["press"].strip()
    rest = _IN_BRACKETS.sub("", rest)
    cut = _CUT.search(rest, 1)
    name = rest[: cut.start()] if cut else rest
    name = _EDITED_BY.split(name)[0]
    stop = _NEXT_SENTENCE.search(name)
    if stop and not _is_shortened(name[: stop.start()]):
        name = name[: stop.start()]
    name = _without_towns(name.strip(" ,;:"))
    shortened = cut is not None and rest[cut.start() : cut.start() + 1] == "." and ". " in name
    name = f"{name}." if shortened else name
    return name if _could_publish(name) else ""


def _without_towns(name: str) -> str:
    """A name without the town and country behind its commas ("Proc. Conf. Grain, Oslo, Norway")."""
    before, comma, town = name.rpartition(", ")
    return _without_towns(before) if comma and is_place(town) else name


def _is_shortened(name: str) -> bool:
    """Whether the last word of a name is shortened, so that its stop ends nothing ("J", "Proc", "Int")."""
    return (name.split() or [""])[-1] in _SHORTENED


def _could_publish(name: str) -> bool:
    words = name.split()
    begins = bool(words) and (name[0].isupper() or name[0].isdigit())
    named = begins and len(re.findall(r"[^\W\d_]", name)) >= _SHORTEST and not _EDITION.match(f"{name} ")
    return named and len(words) <= _MOST_WORDS

"""What headings say: the kind of section that each names, in seven languages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from tailor.model import SectionKind
from tailor.parsing.words import read_toml
from tailor.text import fold

_NOUN_WORDS = 5
_BROKEN_OFF = 6
"""Letters that a spread heading may lose to a word of their own ("SUMMAR Y")."""

_SHORT_AND = 2

_MARKS = re.compile(r"^[^\w(]+|[^\w)!?]+$")
_NUMBERING = re.compile(r"^(?:\d{1,2}\s*[|–—/:-]|0\d|(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)])\s+(?=\D)")
_AND = re.compile(r"\s*(?:&|/|\+|,|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b)\s*")
_ONE_AND = re.compile(r"\s*(?:&|\+|\band\b|\bund\b|\bet\b|\by\b|\ben\b)\s*")
_SPACED = re.compile(r"\S(?:\s+\S)+")
_AND_WITHIN = re.compile(r"(?<=\w\w\w)(?:&|and|und|et|en|y|e)(?=\w\w\w)", re.IGNORECASE)
_COUNTED = re.compile(r"\s*\(\d{1,2}\)$")
_CONTINUED = re.compile(r"\s*\((?:continued|cont\.?|cont'd|selected|fortsetzung|suite)\)\s*$", re.IGNORECASE)
_TALLY = re.compile(
    r"\s*[:–—-]*\s*[(\[](?:\w+\.?\s+){0,2}?[:–—-]*\s*\d{1,2}(?:[.,]\d{1,2})?\s*\+?\s*"
    r"(?:years?|yrs?|months?|mths?|jahren?|monate|ans|mois|años|anos|meses|anni|mesi|jaar|maanden)\b[^()\[\]]*[)\]]$"
    r"|\s+with\s+dates?$",
    re.IGNORECASE,
)
_BEFORE_YEAR = re.compile(
    r"[\s,(–—-]+(?:prior to|before|until|vor|bis|avant|jusqu['’]en|antes de|hasta|até|prima del?|fino al|vóór|voor|tot)"
    r"\s+(?:19|20)\d\d\)?$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*\([^()\d]*\)$")
HeadingKind = SectionKind | None
"""None is a section of contact data."""


@dataclass(frozen=True, slots=True)
class Word:
    """What the vocabulary knows of a heading; `exact` when it has the whole phrase."""

    kind: HeadingKind
    exact: bool


_COURSES = re.compile(
    r"(?:(?:short|further|online|other|vocational) )?(?:courses?|training|trainings|workshops?|seminars?)"
    r"|(?:fort|weiter)bildung(?:en)?|kurse?|lehrgange|schulungen|seminare|cursos?|corsi|cursussen|trainingen|bijscholing"
)
"""What headings call courses, folded, which are no schooling by themselves."""


@cache
def _kinds() -> dict[str, dict[str, list[str]]]:
    return {name: lists for name, lists in read_toml("headings.toml").items() if name != "choice"}


@cache
def _phrases() -> dict[str, HeadingKind]:
    table: dict[str, HeadingKind] = {}
    for name, lists in _kinds().items():
        kind = None if name == "contact" else SectionKind(name)
        for phrase in lists["phrases"]:
            table.setdefault(phrase if not phrase.isascii() else _plain(phrase), kind)
    return table


@cache
def _squashed() -> dict[str, str]:
    return {phrase.replace(" ", ""): phrase for phrase in _phrases()}


@cache
def _weak() -> dict[str, HeadingKind]:
    """Phrases that also name jobs, degrees or skills ("School", "Theatre", "Zivildienst")."""
    return {_plain(phrase): SectionKind(name) for name, lists in _kinds().items() for phrase in lists["weak"]}


@cache
def _nouns() -> dict[str, HeadingKind]:
    return {
        fold(noun): None if name == "contact" else SectionKind(name)
        for name, lists in _kinds().items()
        for noun in lists["nouns"]
    }


@cache
def _endings() -> dict[str, HeadingKind]:
    return {noun[1:]: kind for noun, kind in _nouns().items() if noun[:1] == "-"}


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return _ONE_AND.sub(" & ", fold(text)).strip()


@lru_cache(maxsize=4096)
def heading_text(text: str) -> str:
    """A heading as written, without icons, numbering, a colon at its end, and spaces between its letters."""
    bare = _MARKS.sub("", text.strip())
    bare = _NUMBERING.sub("", _CONTINUED.sub("", _COUNTED.sub("", bare)))
    if len(bare) > 4 and _SPACED.fullmatch(bare):  # noqa: PLR2004 a word of at least three letters
        return _unspaced(bare)
    words = bare.split()
    broken = len(words) == 1 or (len(min(words, key=len, default="")) <= _BROKEN_OFF and _plain(bare) not in _phrases())
    parted = _parted("".join(words)) if broken else ()
    return " ".join(parted if parted and _only_joins(words, parted) else words)


def _only_joins(words: Sequence[str], parted: Sequence[str]) -> bool:
    """Whether no word of several is cut, as none is where a spread heading fell apart ("SUMMAR Y")."""
    return len(words) == 1 or set(accumulate(map(len, parted))) <= set(accumulate(map(len, words)))


def _unspaced(text: str) -> str:
    letters = re.sub(r"\s+", "", text)
    parted = _parted(letters)
    if parted:
        return " ".join(parted)
    return "".join(letters) if "\t" not in text else " ".join(re.sub(r" ", "", word) for word in text.split("\t"))


@lru_cache(maxsize=1024)
def _parted(letters: str) -> tuple[str, ...]:
    """The words of one known phrase, or of two with an "and" between them, whose letters stand without spaces."""
    if phrase := _squashed().get(fold(letters)):
        return _cut(letters, phrase.split())
    for found in _AND_WITHIN.finditer(letters):
        left, right = (_squashed().get(fold(part)) for part in (letters[: found.start()], letters[found.end() :]))
        if left and right and not _is_of_word(letters, found):
            return _cut(letters, [*left.split(), found[0], *right.split()])
    return ()


def _is_of_word(letters: str, found: re.Match[str]) -> bool:
    """Whether an "and" of one or two letters is a part of the word beside it ("Profil[e]", "[en]gagement")."""
    words = fold(letters[: found.end()]), fold(letters[found.start() :])
    return len(found[0]) <= _SHORT_AND and any(word in _squashed() for word in words)


def _cut(letters: str, lengths: Sequence[str]) -> tuple[str, ...]:
    """The letters in words as long as the given ones."""
    ends = list(accumulate(len(word) for word in lengths))
    return tuple(letters[start:end] for start, end in zip([0, *ends], ends, strict=False))


def without_tally(text: str) -> str:
    """A heading without the length of time that some write behind it ("Work experience :- (Total 7 yrs)")."""
    return _MARKS.sub("", _TALLY.sub("", text)) if text[-1:] in ")]sS" else text


def without_time(text: str) -> str:
    """A known phrase without the year up to which it tells ("Work experience prior to 2012")."""
    bare = _BEFORE_YEAR.sub("", text)
    return bare if bare != text and _plain(bare) in _phrases() else text


def without_aside(text: str) -> str:
    """A known phrase without what stands in brackets behind it: "Skills (most used first)"."""
    bare = _ASIDE.sub("", text) if text.endswith(")") else text
    return bare if _plain(bare) in _phrases() else text


@lru_cache(maxsize=4096)
def lookup(text: str) -> Word | None:
    """What the vocabulary says of a heading: by phrase (`exact`) or by its head noun; None when it knows neither."""
    text = without_time(without_aside(without_tally(text)))
    plain = text.casefold() if text.casefold() in _phrases() else _plain(text)
    if plain in _phrases():
        return Word(_phrases()[plain], exact=True)
    words = plain.split()
    if not words or len(words) > _NOUN_WORDS:
        return None
    parts = [part for part in _AND.split(fold(text)) if part]
    if len(parts) > 1 and parts[-1] in _phrases() and all(part.endswith("-") for part in parts[:-1]):
        return Word(_phrases()[parts[-1]], exact=True)  # "Schul- und Berufsbildung"
    if len(parts) > 1 and all(part in _phrases() or _noun(part.split()) for part in parts):
        kinds = [_phrases()[part] if part in _phrases() else _nouns()[_noun(part.split())] for part in parts]
        return Word(kinds[-1] if _are_courses_and_papers(parts, kinds[-1]) else _first_kind(kinds), exact=True)
    if plain in _weak() or (len(parts) > 1 and all(part in _weak() or part in _phrases() for part in parts)):
        known = _weak() | _phrases()
        return Word(_weak()[plain] if plain in _weak() else _first_kind([known[part] for part in parts]), exact=False)
    kind = _kind_by_words(words)
    return Word(kind[0], exact=False) if kind else None


def _first_kind(kinds: Sequence[HeadingKind]) -> HeadingKind:
    """The kind of a heading of several parts: its first, but jobs where works come before them ("Works and jobs")."""
    jobs = kinds[0] is SectionKind.PROJECTS and SectionKind.EXPERIENCE in kinds
    return SectionKind.EXPERIENCE if jobs else kinds[0]


def _are_courses_and_papers(parts: Sequence[str], last: HeadingKind) -> bool:
    """Whether a heading of two parts names courses and then papers ("Cursos y certificaciones"), and no schooling."""
    return last is SectionKind.CERTIFICATIONS and all(_COURSES.fullmatch(part) for part in parts[:-1])


def _kind_by_words(words: list[str]) -> tuple[HeadingKind] | None:
    """The kind that a head noun names, a phrase behind a word of choice ("Selected buildings"), or a sort of work."""
    if noun := _noun(words):
        return (_nouns()[noun],)
    rest = " ".join(words[1:])
    if words[0] in read_toml("headings.toml")["choice"]["words"] and rest in (known := _weak() | _phrases()):
        return (known[rest],)
    return (SectionKind.EXPERIENCE,) if _is_kind_of_work(words) else None


def _noun(words: list[str]) -> str:
    """The head noun of a heading, or the entry for the end of its one word ("Nebenjobs")."""
    listed = any("," in word for word in words)  # "Education First, Cardiff" is a name with its town
    noun = next((word for word in (words[-1], *([] if listed else words[:1])) if word in _nouns()), "")
    if noun or len(words) > 1:
        return noun
    return next((f"-{end}" for end in _endings() if words[0].endswith(end) and words[0] != end), "")


def _is_kind_of_work(words: list[str]) -> bool:
    """Whether words are a general name for jobs with what sort they are of ("Earlier hospitality work")."""
    lists = read_toml("headings.toml")["experience"]
    rest = [word for word in words if word not in lists["heads"]]
    return len(words) > 1 and len(rest) == len(words) - 1 and set(rest) <= set(lists["modifiers"])


def heading_kind(text: str) -> tuple[bool, HeadingKind]:
    """Whether the vocabulary knows a heading (by phrase or by head noun), and the kind of section it names."""
    word = lookup(heading_text(text))
    return (word is not None, word.kind if word else SectionKind.OTHER)


def begins_with_noun(text: str) -> bool:
    """Whether the head noun of a heading is its first word and not its last ("Skills Ireland")."""
    words = _plain(heading_text(text)).split()
    return len(words) > 1 and words[0] in _nouns() and words[-1] not in _nouns()


def is_phrase_of_heading(text: str) -> bool:
    """Whether the vocabulary knows the whole text as a heading."""
    word = lookup(heading_text(text))
    return word is not None and word.exact


def names_too(text: str, kind: SectionKind) -> bool:
    """Whether a heading has several parts of which one is of a kind ("Tickets and skills")."""
    parts = _AND.split(_plain(text))
    return len(parts) > 1 and any((word := lookup(part)) and word.kind is kind for part in parts)

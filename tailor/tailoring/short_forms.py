"""Abbreviations that a text explains itself: "HACCP (Hazard Analysis and Critical Control Points)"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from tailor.tailoring.word_lists import word_lines
from tailor.text import Token, fold, tokenize
from tailor.vocabulary import Vocabulary

_SHORT = re.compile(r"(?=(?:[^()\s]*[A-ZÄÖÜÉ]){2})[A-ZÄÖÜÉ][A-Za-z0-9ÄÖÜäöüÉéèß&./]{1,8}|[A-Z]{1,3}\d{1,4}")
_BEFORE_BRACKET = re.compile(r"(?P<before>[^()\n]+?)\s*\((?P<inside>[^()\n]+)\)")
_SMALL = frozenset(
    {
        *("a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "or"),
        *("und", "der", "die", "das", "des", "dem", "den", "fur", "fuer", "im", "zur", "zum", "mit", "von", "nach"),
        *("de", "du", "la", "le", "les", "en", "et", "au", "aux", "pour", "par"),
    }
)
_DEGREE = re.compile(r"(?:Bachelor|Master|Doctor|Associate|Juris|Diplom)", re.IGNORECASE)
_TELLING, _NEAR = 4, 4
_OF_TITLES = frozenset(
    {"certify", "register", "license", "professional", "charter", "association", "institut", "national"}
)
"""Stems of words that stand in the names of most licences."""
_LONGEST = 9
"""Words of the longest long form that is looked for."""


@dataclass(frozen=True, slots=True)
class ShortForm:
    """An abbreviation and its long form, as written; `term` is the vocabulary's name for both, or empty."""

    short: str
    long: str
    term: str = ""

    @property
    def key(self) -> str:
        """One key for both: the term's, or the abbreviation without dots and the s of a plural."""
        return f"term {self.term}" if self.term else f"short {fold(_letters(self.short))}"

    @property
    def is_list(self) -> bool:
        """Whether the long form is written as a list: "Elm/Oak/Yew (EOY)"."""
        return "," in self.long or "/" in self.long


def explained_in(texts: Iterable[str]) -> tuple[ShortForm, ...]:
    """The pairs of abbreviation and long form, in either order, one of them in brackets, in lines of text.

    The letters of the abbreviation must be found in the long form in their order, and each of its words, small ones
    apart, must give its first letter (after Schwartz and Hearst, "A simple algorithm for identifying abbreviation
    definitions in biomedical text", 2003, who ask less).
    """
    return tuple(dict.fromkeys(pair for text in texts if "(" in text for pair in _pairs(text)))


def trusted(
    told: Sequence[ShortForm], own: Sequence[ShortForm], vocabulary: Vocabulary, texts: Sequence[str] = ()
) -> tuple[ShortForm, ...]:
    """A resume's own short forms, and those of another text that say no other words for an abbreviation.

    An abbreviation that the resume spells out in other words keeps its meaning. So does one that the vocabulary spells
    otherwise, unless the resume's `texts` speak for the other meaning: they have its words, or it is a common one
    ("MA": Medical Assistant), or no degree, and nothing in them is of what the vocabulary means ("CPC" at a haulier's).
    """
    kept = list(own)
    for pair in told:
        if all(_is_as_long(pair.long, other.long) for other in kept if other.key == pair.key):
            kept.append(pair)
    settled = (_settled(pair, vocabulary, () if pair in own else texts) for pair in dict.fromkeys(kept))
    return tuple(pair for pair in settled if pair)


def _is_as_long(told: str, own: str) -> bool:
    """Whether two long forms are the same, or one spells out an abbreviation in the other ("NIH Stroke Scale")."""
    return fold(told) == fold(own) or _is_spelled_out(told.split(), own.split())


def _is_spelled_out(told: Sequence[str], own: Sequence[str]) -> bool:
    if not told or not own:
        return not told and not own
    if fold(told[0]) == fold(own[0]) and _is_spelled_out(told[1:], own[1:]):
        return True
    return _SHORT.fullmatch(own[0]) is not None and any(
        _spells(_letters(own[0]), tokenize(" ".join(told[:n]))) and _is_spelled_out(told[n:], own[1:])
        for n in range(2, len(told) + 1)
    )


@lru_cache(maxsize=256)
def short_form_pattern(pair: ShortForm) -> re.Pattern[str]:
    """Either of the two as whole words: the abbreviation in its own case, the long form in any."""
    words = r"(?:[\s‐‑–-]+|\s?[,/]\s?)".join(re.escape(word) for word in re.split(r"[^\w&'’]+", pair.long) if word)
    short = rf"{re.escape(pair.short)}|" + r"\.?".join(map(re.escape, _letters(pair.short)))
    return re.compile(rf"(?<![\w-])(?:(?:{short})\.?s?|(?i:{words}s?))(?![\w-])")


def _pairs(text: str) -> Iterator[ShortForm]:
    for found in _BEFORE_BRACKET.finditer(text):
        before, inside = found["before"], found["inside"].strip()
        opening = re.split(r"[,;]\s", inside)[0]  # "variable speed drives (VSD, all of one make)"
        if _SHORT.fullmatch(opening):
            long = _long_form(before, opening)
            if long:
                yield ShortForm(opening, long)
        yield from _side_by_side(inside)
        last = before.split()[-1] if before.split() else ""
        if _SHORT.fullmatch(last) and _spells(_letters(last), tokenize(inside)):
            yield ShortForm(last, inside)


def _side_by_side(inside: str) -> Iterator[ShortForm]:
    """The pair of a bracket that holds both: "Lead (Medical Assistant, MA)"."""
    left, comma, right = inside.rpartition(", ")
    for short, long in ((right, left), (left, right)) if comma else ():
        if _SHORT.fullmatch(short) and _spells(_letters(short), tokenize(long)):
            yield ShortForm(short, long)


def _long_form(before: str, short: str) -> str:
    """The words at the end of a text that spell an abbreviation; empty where none do.

    They are those of which it has the first letters ("Competence" would give CPC too), or else the fewest.
    """
    words, letters = tokenize(before)[-_LONGEST:], _letters(short)
    firsts = [n for n in range(len(words) - 1, -1, -1) if words[n].key not in _SMALL and _spells(letters, words[n:])]
    initials = (n for n in firsts if fold(letters) in _initials(words[n:]))
    first = next(initials, firsts[0] if firsts else None)
    return "" if first is None else before[words[first].start : words[-1].end]


def _initials(words: Sequence[Token]) -> tuple[str, str]:
    """The first letters of words, without those of small words and with them."""
    return "".join(word.key[0] for word in words if word.key not in _SMALL), "".join(word.key[0] for word in words)


def _spells(letters: str, words: Sequence[Token]) -> bool:
    initials = [word.key for word in words if word.key]
    return len(initials) <= _LONGEST and _goes_on(fold(letters), initials)


def _goes_on(letters: str, words: Sequence[str]) -> bool:
    """Whether the letters are those of the words: the first letter of each, and any of its others behind that."""
    if not words:
        return not letters
    if words[0] in _SMALL and _goes_on(letters, words[1:]):
        return True
    if not letters or words[0][0] != letters[0]:
        return False
    return any(_goes_on(letters[used:], words[1:]) for used in _reach(letters, words[0]))


def _reach(letters: str, word: str) -> Iterator[int]:
    """How many of the letters a word can take."""
    place = 0
    for used, letter in enumerate(letters):
        place = word.find(letter, place) + 1
        if place == 0:
            return
        yield used + 1


def _letters(short: str) -> str:
    bare = re.sub(r"[\W_]", "", short)
    return bare[:-1] if bare.endswith("s") and bare[:-1].isupper() else bare


def _settled(pair: ShortForm, vocabulary: Vocabulary, texts: Sequence[str]) -> ShortForm | None:
    """The pair, with the vocabulary's term where that knows it; None where it spells the abbreviation otherwise."""
    for mention in vocabulary.find(pair.short):
        names = (mention.term.name, *mention.term.aliases)
        spelled = [name for name in names if " " in name and _spells(_letters(pair.short), tokenize(name))]
        if fold(mention.words) == fold(pair.short) and spelled:
            is_same = any(_stems(pair.long) == _stems(name) or _is_as_long(pair.long, name) for name in spelled)
            if not is_same:
                return pair if _is_another(pair, spelled, texts) else None
            return replace(pair, term=mention.term.name)
    return pair


def _is_another(pair: ShortForm, known: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether a resume's texts speak for a long form that is another than those `known` of an abbreviation."""
    if _stands_in(pair.long, texts) or _is_common(pair, texts):
        return True
    if not texts or any(_DEGREE.match(name) for name in known):
        return False
    told, held = set(_stems(pair.long)), {stem for text in texts for stem in _stems(text)}
    words = [[stem for stem in _stems(name) if len(stem) >= _TELLING and stem not in _OF_TITLES] for name in known]
    is_altered = any(2 * len(told & set(_stems(name))) >= max(len(told), len(_stems(name))) for name in known)
    near = {stem[:_NEAR] for stem in held}
    return not is_altered and not any(stem[:_NEAR] in near for stems in words for stem in stems)


def _stands_in(words: str, texts: Sequence[str]) -> bool:
    """Whether a text has words, in any inflection."""
    wanted = " ".join(_stems(words))
    return any(f" {wanted} " in f" {' '.join(_stems(text))} " for text in texts)


def _is_common(pair: ShortForm, texts: Sequence[str]) -> bool:
    """Whether a long form is a common one of its abbreviation, and the texts have no other of these."""
    meanings = _meanings().get(fold(_letters(pair.short)), ())
    others = [words for words in meanings if _stems(words) != _stems(pair.long)]
    return bool(texts) and len(others) < len(meanings) and not any(_stands_in(words, texts) for words in others)


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    rows = (line.split(": ") for line in word_lines("short_forms"))
    return {short: tuple(longs.split(" | ")) for short, longs in rows}


def _stems(text: str) -> tuple[str, ...]:
    return tuple(token.stem for token in tokenize(text))

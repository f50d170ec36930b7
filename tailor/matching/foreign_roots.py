"""What German and French words share with their relatives: inflection, the one who does it, compounds."""

import re
from functools import cache, lru_cache

from tailor.matching.word_lists import entries, word_set
from tailor.text import Token, fold, tokenize

LANGUAGES = frozenset({"de", "fr"})
_SHORTEST = 4
_SHORTEST_END = 5
_SHORTEST_FRONT = 3
_PERSONS = re.compile(r"(?:frau|mann|leute|kraft|krafte|mannisch\w*)$")
# What is taken off a word in turn, each once: inflection, then what makes a noun, an adjective or a person of a verb.
_SUFFIXES = {
    "de": (
        re.compile(r"(?<=angestellt)e[nrms]?$"),
        re.compile(r"(?<=er)in(?:nen)?$"),
        re.compile(r"(?:ern|en|er|es|em|ete|et|(?<![kaf])te|(?<=ier)t|(?<=g)t|e|(?<!io)n|s)$"),
        re.compile(r"(?:ation|ierung|ier|ung|keit|heit|isch)$"),
        re.compile(r"er$"),
    ),
    "fr": (
        re.compile(r"(?:s|x)$"),
        re.compile(r"(?:issement|ement|ation|ition|euse|eur|trice|age|ante|ant|iere|ier|ee|er|ir|re|e)$"),
    ),
}
# "Buchhaltungskenntnisse" are about Buchhaltung; what remains of the others would say too little or another thing.
_KNOWLEDGE = re.compile(
    r"^(?!(?:fuhrung|leitung|beruf|praxis|fach|grund|leben|sprach|produkt|anwender|branchen|projekt|vor|auslands?)s?"
    r"(?:kenntn|erfahr|fertig))(\w{4,}?ss|\w{4,}?)s?(?:kenntnissen?|erfahrungen|erfahrung|fertigkeiten)$"
)
_ELISION = re.compile(r"^(?:[dlnsjcmt]|qu)['’]")
_JOINTS = ("", "s", "n", "en", "e", "es", "er", "ung", "ungs", "ions", "heits", "keits")


@lru_cache(maxsize=16384)
def foreign_root(key: str, language: str) -> str:
    """A folded word without its inflection and without what tells an activity from the one who does it.

    "Versorgung", "versorgt" and "Versorgerin" share one; so do the words of a line of `words/families_de.txt`.
    """
    key = _ELISION.sub("", key) if language == "fr" else _KNOWLEDGE.sub(r"\1", key)
    families = _families(language)
    return families.get(key) or families.get(word := foreign_stem(key, language), word)


@lru_cache(maxsize=16384)
def foreign_stem(key: str, language: str) -> str:
    """A folded word without its inflection."""
    key = _ELISION.sub("", key) if language == "fr" else key
    word = _PERSONS.sub("person", key) if language == "de" else key
    for suffix in _SUFFIXES[language]:
        shorter = suffix.sub("", word)
        word = shorter if len(shorter) >= _SHORTEST else word
    if language == "de" and re.fullmatch(r"ge\w{4,}t", key):
        return key[2:-1]
    return word


@lru_cache(maxsize=4096)
def foreign_content(phrase: str, language: str) -> tuple[Token, ...]:
    """The words of a phrase that say what it is about."""
    light = word_set(f"light_{language}")
    words = ((token, _ELISION.sub("", token.key) if language == "fr" else token.key) for token in tokenize(phrase))
    return tuple(token for token, key in words if (key not in light or token.text.isupper()) and not key[:1].isdigit())


@lru_cache(maxsize=8192)
def foreign_roots(text: str, language: str) -> tuple[str, ...]:
    """The root of each word of a text."""
    return tuple(foreign_root(token.key, language) for token in tokenize(text))


def is_kind_of(held: str, asked: str) -> bool:
    """Whether one root is a compound that ends with the other: "gabelstaplerschein" is a kind of "staplerschein"."""
    front = held.removesuffix(asked)
    return len(asked) >= _SHORTEST_END and held not in {asked, front} and len(front) >= _SHORTEST_FRONT


def compound_parts(asked: str, held: tuple[str, ...]) -> tuple[int, int] | None:
    """The positions of two roots of a text that make up the asked one: "Versorgung von Wunden", "Wundversorgung".

    Either may be the end of a compound of its own: "Prüfung von Eingangsrechnungen", "Rechnungsprüfung".
    """
    for front, first in enumerate(held):
        for rest in _rests(asked, first):
            for end, second in enumerate(held):
                if end != front and second.endswith(rest) and (second == rest or is_kind_of(second, rest)):
                    return front, end
    return None


@lru_cache(maxsize=16384)
def _rests(asked: str, first: str) -> tuple[str, ...]:
    """What is left of the asked root behind a root, or behind the end of one that is a compound."""
    fronts = [first[at:] for at in range(len(first) - _SHORTEST + 1) if asked.startswith(first[at:])]
    fronts = [front for front in fronts if front == first or is_kind_of(first, front)]
    rests = (asked[len(front) :] for front in fronts)
    ends = (rest.removeprefix(joint) for rest in rests for joint in _JOINTS if rest.startswith(joint))
    return tuple(dict.fromkeys(rest for rest in ends if len(rest) >= _SHORTEST))


@cache
def _families(language: str) -> dict[str, str]:
    known: dict[str, str] = {}
    for line in entries(f"families_{language}"):
        words = [fold(word) for word in line.split()]
        known |= dict.fromkeys(
            (form for word in words for form in (word, foreign_stem(word, language))), foreign_stem(words[0], language)
        )
    return known

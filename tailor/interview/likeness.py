"""Which of the candidate's bullets says most nearly the same as a line of a posting, where one comes near."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from tailor.text import names_people, root, tokenize
from tailor.text.word_lists import word_set

Similarities = Callable[[Sequence[str], Sequence[str]], Any]
"""Two lists of texts -> the cosine similarity of each pair, a matrix."""

_SHARED_WORD, _MOST_SHARED = 0.1, 3
"""What a word that a line and a bullet share adds to their likeness, and of how many words."""
# Measured on own duties of twelve professions: below it a bullet of another field scores as high as one of the same,
# and without a shared word higher. The embedder holds any two lines of German or French to be more alike.
_LEAST = {"en": (0.33, 0.42)}
_LEAST_ELSEWHERE = (0.4, 0.55)
"""How alike a line and a bullet have to be that share a word, and how much without."""
_TOLD, _MOST_TOLD = 0.3, 2
"""What each part of a line that a bullet says by the matcher's rules adds, and of how many parts."""
_TEACHING = 0.25
"""What it adds that both tell of teaching people: "coach juniors", "trained six technicians"."""
_TEACHES = re.compile(
    r"\b(?:coach|mentor|train|teach|taught|supervis|instruct|induct|precept|onboard|tutor|encadr|accompagn|anleit|angeleitet"
    r"|einarbeit|eingearbeitet|einweis|eingewiesen|ausbild|ausgebildet|unterweis|unterwiesen|schulung|schulen|geschult"
    r"|form(?:er|ation|é)\b)",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"kolleg|praktikant|\w*student|azubi|schuler|alternante?s?$|commis$|apprenante?s?$|etudiante?s?$|stagiaires?$|eleves?$"
)
_INFLECTION = re.compile(r"(?<=\w{4})(?:en|er|es|e|n|s|x)$")
_STRICTER = 0.05
_AS_NEAR = 0.1
"""How much less alike a bullet may be that has answered no other question yet."""
_KNOWLEDGE = re.compile(r"^(\w{4,}?)s?(?:kenntniss?e?n?|erfahrung(?:en)?|fertigkeit(?:en)?)$")
_KNOWING = frozenset(
    {
        "experience",
        "knowledge",
        "skill",
        "skills",
        "kenntnis",
        "kenntnisse",
        "kenntnissen",
        "erfahrung",
        "erfahrungen",
        "wissen",
        "maitrise",
        "connaissance",
        "connaissances",
        "experiences",
        "notions",
    }
)
_SUPERIOR = re.compile(
    r"^(?:(?:kuchen|betriebs|sous-)?chef(?:fe|in)?s?|managers?|supervisors?|bosse?s?|directors?|directeurs?|directrices?"
    r"|responsables?|\w*leiter(?:in|s)?|vorgesetzten?)$"
)
"""Who is worked for: standing in for the head and working under the head share the word, and no deed."""
_FRENCH_DEED = re.compile(r"(?<=\w{3})(?:ate?|er)$")
"""What a French verb and its noun end in behind what they share: "créer", "création"."""
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu)['’](?=\w{2})")
"""The article or preposition that French ties to a word: "d'hygiène"."""
_TAIL = _BEGINNING = 6
_KIN_ENDING = 2
"""How many letters of a word may differ from another of its family at the end."""
_SMALL_WORDS = ("stop_en", "common_de", "common_fr")


def find_nearest(  # noqa: PLR0913  a choice among many
    text: str,
    bullets: Sequence[str],
    similarities: Similarities,
    language: str,
    used: frozenset[int] = frozenset(),
    *,
    told: Mapping[int, int] = MappingProxyType({}),
    stricter: bool = False,
) -> int | None:
    """The place of the bullet that comes nearest, None where none is near.

    Args:
        text: A duty, or the name of what is asked for.
        bullets: The candidate's bullets.
        similarities: Compares texts by meaning.
        language: The posting's, as an ISO code.
        used: The places of bullets that answer other questions; of equally near ones another is taken.
        told: At each place how many parts of the text the bullet says by the matcher's rules.
        stricter: Asks for more; the resume is known not to hold the thing itself.
    """
    if not bullets:
        return None
    row = similarities([text], bullets)[0]
    sharing, alone = _LEAST.get(language, _LEAST_ELSEWHERE)
    likeness = {}
    for place, bullet in enumerate(bullets):
        more = _more_alike(text, bullet, language) + _TOLD * min(told.get(place, 0), _MOST_TOLD)
        value = float(row[place]) + more
        if value - _STRICTER * stricter >= (sharing if more else alone):
            likeness[place] = value
    best = max(likeness.values(), default=0.0)
    near = [place for place, value in likeness.items() if value >= best - _AS_NEAR]
    fresh = [place for place in near if place not in used]
    return max(fresh or near, key=lambda place: (likeness[place], -place), default=None)


def _more_alike(text: str, bullet: str, language: str) -> float:
    """What shared words and shared deeds add to the likeness of two lines."""
    shared = min(count_shared(text, bullet, language), _MOST_SHARED)
    return _SHARED_WORD * shared + _TEACHING * (_teaches(text) and _teaches(bullet))


def _teaches(text: str) -> bool:
    """Whether a line tells of teaching or guiding people at work."""
    words = [token.key for token in tokenize(text)]
    people = any(names_people(form) or _PEOPLE.match(form) for word in words for form in (word, word.removesuffix("n")))
    return people and _TEACHES.search(text) is not None


def count_shared(text: str, other: str, language: str = "en") -> int:
    """How many words that carry meaning two texts share in any form, or as the last part of a German compound."""
    own, others = _roots(text), _roots(other)
    tails = sum(any(_share_tail(word, found) for found in others) for word in own - others)
    return len(_forms(own, language) & _forms(others, language)) + tails


def says_nearly(name: str, text: str, language: str) -> bool:
    """Whether a text has all words of a name that carry meaning, at least one of them in another form.

    "MAG-Schweißen" says "Schweißkenntnisse" nearly, "NMC registered nurse" says "NMC registration". What stands there
    letter for letter is left to the match, which knows why it does not count.
    """
    asked = [key for key in _keys(name) if key not in _KNOWING and not key.isdigit()]
    held = _keys(text)
    own, others = _forms(asked, language), _forms(held, language)
    figures = {key for key in _keys(name) if key.isdigit()}
    told = own <= others or (len(own) > 1 and all(any(_begin_alike(word, one) for one in others) for word in own))
    told = told or (len(asked) == 1 and any(_is_kin(asked[0], one) for one in held))
    return bool(own) and told and figures <= set(held) and not set(asked) <= set(held)


def _begin_alike(word: str, other: str) -> bool:
    """Whether two roots are equal, or long and begin alike: "registr", "register"."""
    return word == other or (min(len(word), len(other)) > _BEGINNING and word[:_BEGINNING] == other[:_BEGINNING])


def _is_kin(word: str, other: str) -> bool:
    """Whether one of two long words is of the other's family: "hydraulik" and "hydraulischen", not "community"."""
    shorter = min(len(word), len(other))
    alike = next((place for place in range(shorter) if word[place] != other[place]), shorter)
    return shorter - alike <= min(alike - _BEGINNING, _KIN_ENDING)


def _keys(text: str) -> list[str]:
    """The folded words of a text, the parts of one with a hyphen apart, and "Fachkenntnisse" without its end."""
    keys = (key for token in tokenize(text) for key in _ELIDED.sub("", token.key).split("-"))
    small = frozenset[str]().union(*map(word_set, _SMALL_WORDS))
    return [_KNOWLEDGE.sub(r"\1", key) for key in keys if key and key not in small]


def _forms(keys: Iterable[str], language: str) -> frozenset[str]:
    if language == "en":
        return frozenset(map(root, keys))
    bare = (root(_INFLECTION.sub("", key)).rstrip("s") for key in keys)
    return frozenset(_FRENCH_DEED.sub("", key) for key in bare) if language == "fr" else frozenset(bare)


def _share_tail(word: str, other: str) -> bool:
    """Whether two long words end in the same part: "Produktionsanlage", "Fertigungsanlage"."""
    shorter = min(len(word), len(other))
    alike = next((place for place in range(shorter) if word[-place - 1] != other[-place - 1]), shorter)
    return alike >= _TAIL and shorter > _TAIL


def _roots(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, in any form: "answer" is in "answered"; none for who is worked for."""
    keys = frozenset(_ELIDED.sub("", token.key) for token in tokenize(text)).difference(*map(word_set, _SMALL_WORDS))
    return frozenset(root(key) for key in keys if not _SUPERIOR.match(key))

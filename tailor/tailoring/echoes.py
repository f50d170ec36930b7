"""Which bullets speak of what a posting speaks of, by the roots of their words: a hint for the choice, no evidence."""

from functools import cache, lru_cache

from tailor.model import LineRole, Posting
from tailor.tailoring.word_lists import word_set
from tailor.text import fold, root, tokenize

_ASKED = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_SHORTEST_WORD = 4
_SAY_LITTLE = frozenset(
    {
        *("ability", "experience", "good", "knowledge", "other", "skills", "strong", "team", "work", "year", "years"),
        *("arbeit", "erfahrung", "gute", "kenntnisse", "oder", "sowie", "unsere", "unserer", "unseren"),
        *("avec", "dans", "équipe", "expérience", "pour", "travail", "notre", "sein", "votre"),
    }
)
"""Words that every posting has, folded."""

_OF_QUALIFICATIONS = frozenset(
    {
        *("academy", "advanced", "applied", "associate", "award", "bachelor", "certificate", "certification"),
        *(
            "college",
            "certified",
            "course",
            "degree",
            "diploma",
            "doctor",
            "education",
            "first",
            "general",
            "higher",
            "honours",
        ),
        *("institute", "leaving", "level", "licence", "license", "master", "national", "qualification", "qualified"),
        *("registered", "registration", "school", "science", "secondary", "state", "studies", "training", "university"),
        *("abgeschlossene", "abschluss", "ausbildung", "berufsausbildung", "diplom", "geprüfte", "hochschule", "lehre"),
        *("prüfung", "schein", "staatlich", "studium", "umschulung", "universität", "weiterbildung", "zertifikat"),
        *("certificat", "diplôme", "école", "état", "formation", "licence", "niveau", "professionnel", "titre"),
        *("universitaire", "université"),
    }
)
"""Words of qualifications that do not say in what."""


def roots_asked(posting: Posting, *, with_duties: bool = True) -> frozenset[str]:
    """The roots of the words in what a posting asks for and in the duties that it tells."""
    roles = _ASKED | {LineRole.DUTY} if with_duties else _ASKED
    lines = tuple(line.text for line in posting.lines if line.role in roles and not line.is_heading)
    return frozenset().union(*map(_roots, lines))


def is_in_asked_field(qualification: str, posting: Posting) -> bool:
    """Whether the posting asks for something of the field that a qualification's name says, whatever it asks for."""
    return bool((_roots(qualification) & roots_asked(posting, with_duties=False)) - _of_qualifications())


def share_topic(one: str, other: str) -> bool:
    """Whether two titles have a word with the same root: "Conveyancing Paralegal" and "Residential Conveyancer"."""
    return bool(_roots(one) & _roots(other))


def share_field(qualification: str, asked: str) -> bool:
    """Whether two qualifications have a word in common that says in what: "Law Clerk diploma" and "Diploma, Clerks"."""
    return bool((_roots(qualification) & _roots(asked)) - _of_qualifications())


def count_echoes(text: str, asked: frozenset[str]) -> int:
    """How many different words of a text have a root among those of a posting."""
    return len(_roots(text) & asked)


@cache
def _of_qualifications() -> frozenset[str]:
    return frozenset(root(fold(word)) for word in _OF_QUALIFICATIONS)


@lru_cache(maxsize=4096)
def _roots(text: str) -> frozenset[str]:
    words = (token.key for token in tokenize(text))
    return frozenset(root(word) for word in words if len(word) >= _SHORTEST_WORD and word not in _no_topics())


@cache
def _no_topics() -> frozenset[str]:
    return word_set("stop") | frozenset(map(fold, _SAY_LITTLE))

"""Whether a name that the vocabulary finds is meant as such: "Loaded Snowflake nightly", not "cut Snowflake shapes".

The vocabulary looks at one line; a resume also says elsewhere what its writer works with.
"""

import re
from collections.abc import Iterable
from functools import cache

from tailor.matching.word_lists import entries, word_set
from tailor.model import Item, Place, RequirementKind, Resume
from tailor.text import Token, names_people, stem, tokenize
from tailor.text.word_lists import word_set as text_words
from tailor.vocabulary import Mention

_BEFORE_NAMES = frozenset(
    {
        *(
            "in",
            "on",
            "into",
            "onto",
            "from",
            "within",
            "with",
            "using",
            "via",
            "through",
            "use",
            "used",
            "uses",
            "learned",
            "knowledge",
        ),
        *("sous", "avec", "mit", "auf", "unter"),
        *(
            "strong",
            "good",
            "advanced",
            "basic",
            "excellent",
            "proficient",
            "intermediate",
            "expert",
            "solid",
            "fluent",
        ),
    }
)
_MOVED = re.compile(r"\b(?:migrat|switch|convert|port|upgrad)\w*\s+(?:[\w'’-]+\s+){0,4}?to\s+$", re.IGNORECASE)
_TOLD = frozenset({Place.BULLET, Place.SUMMARY, Place.DETAIL, Place.OTHER})
_LONGEST_INITIALS = 5
_SENTENCE = re.compile(r"[.!?;:]\s")
_PROGRAM_WORD = re.compile(
    r"[ -](?:(?:trainer|macro|formula|spreadsheet|workbook|dashboard|database|template)\w*"
    r"|(?<=-)(?:schulung|kurs|kenntnis|datenbank|makro|tabelle|training|seminar|workshop|anwend|vorlage|auswertung|liste)\w*)",
    re.IGNORECASE,
)
_OF_CODE = frozenset({"programming", "web framework", "Java", "JavaScript", "Python", "front-end development"})
_CODERS = frozenset(
    {"software", "developer", "programmer", "backend", "microservices", "coding", "développeur", "entwickler"}
)
_AHEAD = 3


def words_around(texts: Iterable[str]) -> frozenset[str]:
    """All words of a resume, as they stand and without inflection."""
    return frozenset(form for text in texts for token in tokenize(text) for form in (token.key, token.stem))


def listed_beside(resume: Resume) -> dict[str, frozenset[str]]:
    """The words of the skills right before and behind each skill of a list, by its id."""
    beside: dict[str, frozenset[str]] = {}
    for group in (group for section in resume.sections for group in section.groups):
        words = [frozenset(token.key for token in tokenize(skill.name)) for skill in group.skills]
        for at, skill in enumerate(group.skills):
            beside[skill.id] = frozenset().union(*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return beside


def is_meant(mention: Mention, item: Item, around: frozenset[str], beside: frozenset[str]) -> bool:
    """Whether a mention names its term.

    In a sentence an everyday word needs a preposition that introduces tools, or one of the words that go with the name
    anywhere in the resume; the initials of a paper must not be those of the noun behind them. In a list the skills
    beside initials tell what they stand for: "SMP, SAP, SSP" are kinds of pay.

    Args:
        mention: What the vocabulary found in the item's text.
        item: The item.
        around: The words of the whole resume.
        beside: The words of the skills that are listed next to the item.
    """
    if mention.words.isupper() and not beside.isdisjoint(word.lower() for word in mention.term.not_near):
        return False
    if item.place not in _TOLD or mention.words == item.text.strip():
        return True
    if _is_everyday(mention, item.text):
        if _is_introduced(mention, item.text):
            return True
        plain = _is_office_program(mention, item.text) or _goes_with(mention, around) or _moved_to(mention, around)
        return not _is_followed(mention, item.text) and plain
    return not _names_another_noun(mention, item.text)


def _is_everyday(mention: Mention, text: str) -> bool:
    """Whether the words are an everyday word's, also in capitals that the line has for these alone: SWIFT payments."""
    shouted = mention.words.isupper() and not text.isupper() and len(mention.words) >= _LONGEST_INITIALS
    return mention.words in mention.term.everyday or (shouted and mention.words.title() in mention.term.everyday)


def _is_introduced(mention: Mention, text: str) -> bool:
    before = tokenize(text[: mention.start])
    moved = _MOVED.search(text[: mention.start]) is not None
    return moved or (bool(before) and before[-1].key in _BEFORE_NAMES)


def _is_office_program(mention: Mention, text: str) -> bool:
    """Whether a program of every office has the capital that no verb has in a sentence: "Taught Excel"."""
    if mention.term.name not in entries("office_programs"):
        return False
    if _PROGRAM_WORD.match(text, mention.end):
        return True
    if not text[: mention.start].strip(" •-–") and text[mention.end :].lstrip().startswith("("):
        return True  # "Excel (pivot tables)" heads what is told of it, which no verb does
    opens = not _SENTENCE.split(text[: mention.start])[-1].strip(" •-–")
    return not opens and not text.isupper()


def _moved_to(mention: Mention, around: frozenset[str]) -> bool:
    """Whether a language or library of programming is named by one who says elsewhere that they write software."""
    return not _OF_CODE.isdisjoint(mention.term.implies) and not _CODERS.isdisjoint(around)


def _is_followed(mention: Mention, text: str) -> bool:
    """Whether the word behind shows that it is no name: "Excel at selling"."""
    following = tokenize(text[mention.end :])[:1]
    return bool(following) and following[0].key in _words_behind().get(mention.words.lower(), ())


@cache
def _words_behind() -> dict[str, frozenset[str]]:
    rows = (line.partition("=") for line in entries("followed"))
    return {word.strip(): frozenset(others.split()) for word, _, others in rows}


def _goes_with(mention: Mention, around: frozenset[str]) -> bool:
    own = {part.key for part in tokenize(mention.words)}
    near = ([part.key for part in tokenize(word)] for word in mention.term.near)
    return any(all(key in around or stem(key) in around for key in keys) and not own.issuperset(keys) for keys in near)


def _names_another_noun(mention: Mention, text: str) -> bool:
    """Whether the initials of a paper stand right before a noun that no paper goes with: "EMT conduit"."""
    is_initials = mention.words.isupper() and len(mention.words) <= _LONGEST_INITIALS
    if mention.term.kind is not RequirementKind.CERTIFICATION or not is_initials:
        return False
    following = tokenize(text[mention.end :])[:_AHEAD]
    if not following or text[mention.end : mention.end + following[0].start].strip(" "):
        return False
    return not _may_follow(following)


def _may_follow(following: tuple[Token, ...]) -> bool:
    first = following[0]
    if first.text != first.key or not first.text.isalpha():
        return True
    known = first.key in word_set("behind_papers") or first.key in text_words("stop_en") or first.key.endswith("ed")
    return known or any(names_people(token.text) for token in following)

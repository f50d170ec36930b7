"""Which of a resume's own words can stand in a list of skills."""

import re

from tailor.model import Item, Requirement, RequirementKind
from tailor.tailoring.things import is_thing_in_ing
from tailor.tailoring.whole_names import lists_people
from tailor.tailoring.word_lists import word_set
from tailor.text import find_phrase, tokenize
from tailor.vocabulary import Vocabulary

_WORDS_WITH_OBJECT = 3
"""Words of a verb with its object: "read isometric drawings"."""
_PLAIN_WORD = re.compile(r"[A-Za-zÀ-þ][a-zà-þ]+")
_PLURAL = re.compile(r"[a-z]{3,}(?<![su])s")
_ACTIVITY = re.compile(r"(?:ing|logy|graphy|metry|tomy|nomy|scopy|ics|keeping|craft)$")
"""Things in -ing, which say no activity."""
_PLAIN_WORDS = re.compile(r"[A-Za-z]?[a-zß-ÿ-]+(?: [a-zß-ÿ-]+)*")
_OF_SOMETHING = frozenset(
    {"troubleshooting", "testing", "maintenance", "repair", "installation", "inspection", "planning", "management"}
    | {"monitoring", "support", "programming", "analysis", "reporting", "coordination", "supervision", "training"}
)
"""What says nothing of what it was done to."""
_BEFORE_THING = re.compile(
    r" (?:cent(?:er|re)|cabinet|panel|room|unit|box|valve|board|cab|desk|office|shop|machine|device"
    r"|tower|vehicle|van|truck)(?:s|es)?\b"
)
"""Things that words before them only describe."""


def says_less(words: str, text: str) -> bool:
    """Whether plain words are only a part of what a text says: "motor control centers", "troubleshooting of lights"."""
    place = find_phrase(words, text, inflected=False)
    if place is None or not _PLAIN_WORDS.fullmatch(words):
        return False
    behind = text[place[1] :]
    return _BEFORE_THING.match(behind) is not None or (words.lower() in _OF_SOMETHING and behind.startswith(" of "))


def reads_as_skill(words: str, asked: Requirement, item: Item, vocabulary: Vocabulary) -> bool:
    """Whether words can stand in a list of skills: no people ("apprentices"), no verb with its object."""
    if lists_people(words, vocabulary):
        return False
    if asked.kind is not RequirementKind.SKILL:
        return True
    keys = [token.key for token in tokenize(words)]
    if not keys or _is_thing(words, asked.named, item, vocabulary):
        return False
    if (
        len(keys) == 1
        or vocabulary.get(words)
        or keys[0] not in word_set("base_verbs") | word_set("base_verbs_or_nouns")
    ):
        return True
    opens = item.text.strip().casefold().startswith(words.casefold())
    return not opens and not (len(keys) >= _WORDS_WITH_OBJECT and keys[-1].endswith("s"))


def _is_thing(words: str, named: object, item: Item, vocabulary: Vocabulary) -> bool:
    """Whether it is one plain word that is no name of a skill: "tour" or "rolls" say nothing of what one can do.

    What somebody does may be one ("grouting"), and a science ("phlebotomy"); a name in parentheses says more of another
    ("Triage (Manchester)"). German nouns, with their capitals, are not
    judged: the plain ones among them are compounds that say the activity.
    """
    term = vocabulary.get(words)
    if term is not None and not named and _PLURAL.fullmatch(words) and " " in term.name:
        return True  # "boilers" are known for what is done with them, of which one who sold some says nothing
    if named or term is not None or not _PLAIN_WORD.fullmatch(words):
        return False
    if f"({words})" in item.text:
        return True
    if words[:1].isupper() and not item.text.strip().startswith(words):
        return False
    plural = words.endswith("s") and not words.endswith(("ss", "us", "ics"))
    return plural or is_thing_in_ing(words) or _ACTIVITY.search(words) is None

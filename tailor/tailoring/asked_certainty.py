"""Whether what a posting asks for is surely a name or a noun, so that a letter can say "You ask for ..."."""

import re

from tailor.model import Requirement, RequirementKind
from tailor.tailoring.asked import Asked, Shape
from tailor.tailoring.bare_nouns import is_uncounted
from tailor.tailoring.verbs import known_verbs
from tailor.tailoring.word_lists import phrase_pattern, word_rows, word_set

_MOST_WORDS = 5
_PROPER = frozenset({RequirementKind.TOOL, RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE})
_DETERMINER = re.compile(r"(?:the|an?) ")
_EXPERIENCE_WITH = re.compile(r"experience (?:with|of|in) ")
_EXPERIENCE = re.compile(r" experience$")
_OF_HOLDERS = frozenset({"certified", "qualified", "registered", "licensed", "experienced", "trained"})
"""What says of a person that they hold what follows: "Certified IATF"."""
_OF_PEOPLE = frozenset({"enjoy", "love", "like", "be", "being", "understand", "respect", "thrive", "care", "confident"})
"""Words that say how somebody is, before what they like or do."""
_HOLDS_TWO = re.compile(r"\band (?:\w+ )?(?:\w+ing|enjoy|be|have|hold|work|share|know|like|love|are|is)\b")
"""Words that go on with what somebody is or does: "small animals and enjoy mentoring"."""
_NO_NOUN_FIRST = re.compile(r"\w+(?:ed|ly|est)$")
_ACTION = re.compile(r"[\w-]+ \w+(?:ing|tion|sion|ment)$")
_PLURAL = re.compile(r"\w{2,}[^suia\W]s$")
_INFINITIVE_FR = re.compile(r"\w{2,}(?:er|ir|re|oir)$")
_NOUN_FR = re.compile(r"\w{2,}(?:tion|sion|ance|ence|té|ture|ment|age|isme|ise|ie)s?$")
_NOUNS_DE = re.compile(r"(?:[\wÄÖÜäöüß]+- und )?[A-ZÄÖÜ][\w./+#&-]*(?: [A-ZÄÖÜ0-9][\w./+#&-]*)*")
_PART_OF_NAME_DE = re.compile(r"(?:Zweit|Fremd|Mutter)sprache\b")
"""What says nothing without the language before it: "Deutsch als Zweitsprache"."""
_PERSONS_DE = re.compile(r"[A-ZÄÖÜ]\w+ende[nr]?")
"""Persons with whom something is done: "Sie leiten gern Auszubildende an" asks for no such thing as these."""
_ENDS_AS_ADJECTIVE_DE = re.compile(r"[A-ZÄÖÜ]\w+(?:e|er|en|es|em) [A-ZÄÖÜ]")


def is_surely_named(asked: Asked, requirement: Requirement, language: str) -> bool:
    """Whether words of a posting can follow "You ask for": a tool, a certificate, or a noun by its form."""
    words = asked.words
    if asked.shape is Shape.VERB or len(words.split()) > _MOST_WORDS or words[:1].isdigit():
        return False
    if language == "de":
        is_noun = _NOUNS_DE.fullmatch(words) is not None and not _ENDS_AS_ADJECTIVE_DE.match(words)
        return is_noun and not _PART_OF_NAME_DE.match(words) and not _PERSONS_DE.fullmatch(words)
    if language == "fr":
        return _is_french_noun(words, requirement)
    return _is_english_noun(words, requirement)


def _is_french_noun(words: str, requirement: Requirement) -> bool:
    first, _, rest = words.lower().partition(" ")
    known = {noun for row in word_rows("nouns_fr") for noun in row[1:]}
    if requirement.named and requirement.kind in _PROPER:
        return True
    ends_as_noun = _NOUN_FR.fullmatch(first) is not None and not _INFINITIVE_FR.fullmatch(first)
    return bool(rest) and (first in known or ends_as_noun)


def _is_english_noun(words: str, requirement: Requirement) -> bool:
    bare = _EXPERIENCE.sub("", _EXPERIENCE_WITH.sub("", _DETERMINER.sub("", words)))
    parts = bare.split()
    first, last = parts[0], parts[-1]
    is_held = len(parts) > 1 and first.lower() in _OF_HOLDERS
    is_proper = not is_held and not bare.islower() and (requirement.named or requirement.kind in _PROPER)
    if is_proper and not _NO_NOUN_FIRST.fullmatch(last.lower()):
        return True
    if _HOLDS_TWO.search(bare) or not parts:
        return False
    if len(parts) == 1 and not requirement.named and (first.endswith("ing") or _is_plain_plural(first)):
        return False  # "You ask for ordering", "You ask for kitchens" are hard to read
    is_bare_experience = words.startswith("experience with ") and not requirement.named
    if is_bare_experience and not (is_uncounted(last.lower()) or _PLURAL.fullmatch(last) or not last.islower()):
        return False
    begins_as_noun = len(parts) == 1 or requirement.named or _begins_as_noun(first.lower(), bare)
    if len(bare) < len(words):  # an article or "experience" makes a noun of what follows
        return begins_as_noun
    head = bare.split(" with ")[0].split(" of ")[0].split(" in ")[0].split(" for ")[0].split()[-1].lower()
    return begins_as_noun and (is_uncounted(head) or _PLURAL.fullmatch(head) is not None or not last.islower())


def _is_plain_plural(word: str) -> bool:
    return (
        _PLURAL.fullmatch(word) is not None
        and not is_uncounted(word)
        and not word.endswith(("ics", "etes", "tions", "ments"))
    )


def _begins_as_noun(first: str, phrase: str) -> bool:
    """Whether the first of several words is no verb, gerund or participle."""
    may_be_noun = first in word_set("base_verbs_or_nouns") | word_set("verbs_too")
    if phrase_pattern("adjectives_before").match(phrase) or (may_be_noun and _ACTION.fullmatch(phrase)):
        return True  # "discharge planning"
    return (
        first not in known_verbs()
        and first not in _OF_PEOPLE
        and not first.endswith("ing")
        and not _NO_NOUN_FIRST.fullmatch(first)
    )

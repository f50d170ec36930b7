"""Whether an English phrase of nouns is surely whole: every noun has the article that it needs, and none is a verb.

Nothing is guessed here. A phrase passes where each of its words is accounted for by what English spelling and a few
closed tables tell; any other is left out of a sentence, or stands between quotation marks.
"""

import re
from collections.abc import Sequence

from tailor.tailoring.bare_nouns import is_uncounted
from tailor.tailoring.noun_phrases import MASS_ENDING, is_role
from tailor.tailoring.sentence_parts import counts_work
from tailor.tailoring.verbs import known_verbs
from tailor.tailoring.word_lists import phrase_pattern, word_set

_PLAIN = re.compile(r"[\w ,'’/&-]+")
_PREPOSITION = re.compile(
    r" (?:to|for|of|in|at|on|with|from|by|across|within|under|over|during|including|through|throughout|as|into|between"
    r"|among|around|against|via|after|before|inside|outside|near|about|per) "
)
_ITEM_END = re.compile(r",? (?:and|or) |, ")
_DETERMINED = re.compile(
    r"(?:the|an?|my|our|its|their|all|both|each|every|some|several|various|many|other|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|\d[\d,]*)(?= )"
)
_ABOUT = re.compile(r"(?:about|around|over|up to|nearly|more than) (?=\d)")
_NEW = re.compile(r"(?:new|junior|young|other|local|small|large|all|own|incoming|our)\b")
_COUNT = re.compile(r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*)$")
_ARTICLE = re.compile(r"(?:the|an?|my|our|its|their|each|every|one)$")
_PAST = re.compile(r"(?!(?:need|speed|seed|feed|breed|bed|shed|weed|bleed)s?$)[a-z]{2,}ed$")
_CLIPPED = re.compile(
    r"(?:specs?|fab|admin|recs?|meds?|reqs?|docs?|mgmt|depts?|comms?|apps?|ops|misc|prep|temps?|reps?|apps?|info|intl|maint"
    r"|equip|inc|incl|mon|tues?|weds?|thurs?|fri|sats?|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$",
    re.IGNORECASE,
)
"""Short forms of notes, which nobody writes in a letter."""
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$")
_NAME = re.compile(r"[A-Z][\w&/.'’-]*$|[a-z]+[A-Z]\w*$")
_PLURAL = re.compile(
    r"[a-z’'-]+[^suia\W\d]s$|[a-z-]+(?:sses|ches|shes|xes)$"
    r"|(?!(?:gas|canvas|atlas|bias|alias|whereas|overseas|christmas)$)[a-z-]{3,}as$"
)
_GERUND = re.compile(r"(?:[a-z]+-)?[a-z]{3,}ing$")
_NUMBER_OF_NAME = re.compile(r"\d[\w.-]*$")
_BARE = re.compile(
    r"(?:reception|site|hand|phone|email|post|foot|night|day|hospital|school|home|court|church|sea|board)$"
)
"""Nouns without an article behind a preposition: "work on site"."""
_COUNTED = frozenset(
    {"audit", "loan", "order", "review", "target", "trial", "budget", "count", "need", "place", "school", "college"}
)
"""Nouns of which one has an article, though they may stand without one behind a preposition."""
_OF_TIME = frozenset({"daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "early", "family"})
_MOST_WORDS, _MOST_ITEMS = 16, 4


def is_whole_phrase(text: str) -> bool:
    """Whether a phrase of nouns may stand behind "my work included", as far as that is certain.

    Args:
        text: The phrase without brackets, its first word in the spelling that it has in a sentence.
    """
    if text[:1].isdigit() or _ABOUT.match(text):
        return counts_work(text)
    items = _ITEM_END.split(text)
    is_short = len(text.split()) <= _MOST_WORDS and len(items) <= _MOST_ITEMS
    is_plain = is_short and _PLAIN.fullmatch(text) is not None
    is_named = all(map(_NAME.fullmatch, map(_head_of, items)))  # "first aid" may be work, "CPR" alone is a name
    return is_plain and not is_named and all(map(_is_whole_item, items)) and not _runs_on(items)


def _runs_on(items: Sequence[str]) -> bool:
    """Whether a later part may belong to what the first names, and not to the work: "care in labour, low risk"."""
    is_told_of = _PREPOSITION.search(f"{items[0]} ") is not None
    return is_told_of and any(not (_is_plural(head) or _GERUND.fullmatch(head)) for head in map(_head_of, items[1:]))


def _head_of(item: str) -> str:
    return (_PREPOSITION.split(f" {item} ")[0].split() or [""])[-1]


def _is_whole_item(item: str) -> bool:
    first, *behind = _PREPOSITION.split(f" {item} ".replace("  ", " "))
    first = first.strip()
    if not first or is_role(first) or _begins_with_verb(first):
        return False
    return _is_whole_noun(first) and all(_is_whole_behind(part.strip()) for part in behind)


def _is_whole_behind(part: str) -> bool:
    """Whether what follows a preposition is whole."""
    last = part.rpartition(" ")[2]
    is_known = last in word_set("mass_nouns") or last in word_set("uncounted") or not MASS_ENDING.search(last)
    is_told = is_known or _DETERMINED.match(part) is not None or _GERUND.fullmatch(last) is not None
    return bool(part) and (_BARE.fullmatch(part) is not None or (is_told and _is_whole_noun(part)))


def _is_whole_noun(phrase: str) -> bool:
    """Whether the words of one noun are accounted for: its article, what describes it, and itself."""
    words = phrase.split()
    if any(map(_is_odd, words)):
        return False
    if _GERUND.match(words[0]) and len(words) > 1 and _DETERMINED.match(" ".join(words[1:])):
        return _is_whole_noun(" ".join(words[1:]))  # "closing the till"
    begun = 1 if _DETERMINED.match(phrase) else 0
    describing, last = words[begun:-1], words[-1]
    if begun and len(words) == 1:
        return False
    if any(map(_ends_noun, describing)) or any(word[:1].isdigit() for word in describing):
        return False
    return _is_whole_head(last, words[0] if begun else "", words[-2] if len(words) > 1 else "")


def _is_whole_head(last: str, determiner: str, before: str) -> bool:
    if _NUMBER_OF_NAME.fullmatch(last):
        return before[:1].isupper()  # "Year 9"
    if _COUNT.match(determiner):
        return _is_plural(last)
    if _ARTICLE.match(determiner) or determiner:
        return last.isalpha() or "-" in last
    is_counted = last in word_set("things") or last in word_set("not_gerund") or last in _COUNTED
    is_bare = is_uncounted(last) or last in word_set("mass_nouns") or _GERUND.fullmatch(last) is not None
    return _NAME.fullmatch(last) is not None or _is_plural(last) or (is_bare and not is_counted)


def _is_odd(word: str) -> bool:
    """Whether a word is one of notes, or may be a verb."""
    return (
        _CLIPPED.fullmatch(word) is not None
        or _DAY.fullmatch(word) is not None
        or "/" in word.strip("/") * word.islower()
    )


def _ends_noun(word: str) -> bool:
    """Whether a word before the last one ends a noun already, or is no part of one: "clinics Saturdays"."""
    is_measure = re.fullmatch(r"[a-z]*s-[a-z]+|\w+['’]s?", word) is not None
    is_known = word in word_set("noun_modifiers") or word in word_set("mass_nouns")
    is_many = _PLURAL.fullmatch(word) is not None and not (is_measure or is_known)
    return is_many or word in word_set("joints") or word in word_set("past_irregular")


def _is_plural(word: str) -> bool:
    is_such = word in ("staff", "people", "children", "men", "women", "police", "cattle", "sheep", "youth")
    return is_such or _PLURAL.fullmatch(word) is not None or (word[:1].isupper() and word.endswith("s"))


def _begins_with_verb(phrase: str) -> bool:
    """Whether the first word may be a verb, a participle or none of a noun at all."""
    word, _, rest = phrase.partition(" ")
    small = word.lower()
    if phrase_pattern("adjectives_before").match(phrase):
        return False
    if _PAST.match(small) or small in word_set("past_irregular") or (small.endswith("ly") and small not in _OF_TIME):
        return True
    if small in known_verbs() and _NEW.match(rest):
        return True
    if small in word_set("noun_modifiers") or _GERUND.fullmatch(small):
        return False
    return small in known_verbs() and bool(rest)

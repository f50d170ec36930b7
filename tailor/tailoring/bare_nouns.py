"""English nouns that lack an article, as those of notes do: "Ran busy kitchen", "led team of five"."""

import re
from functools import cache

from tailor.tailoring.noun_phrases import MASS_ENDING
from tailor.tailoring.word_lists import word_set

_WORD = re.compile(r"[^\s,()]+|,")
_AFTER = frozenset({"per", "a", "an", "each", "every"})
_SHORT_NAMES = frozenset(
    {"api", "ui", "db", "crm", "cms", "sdk", "erp", "ehr", "emr", "pos", "plc", "kpi", "faq", "bom", "sop"}
)
"""Abbreviations of what is counted: "latency of payout API"."""
_ONE_PERSON = frozenset(
    {"vendor", "supplier", "client", "manager", "supervisor", "owner", "director", "contractor", "customer", "patient"}
)
"""People of whom one has an article behind a preposition: "with vendor"."""
_ONE_OF = frozenset(
    {"auction", "exhibition", "competition", "presentation", "migration", "conversion", "collection", "checklist"}
)
"""Things that end like what is not counted."""
_POINTING = frozenset({"them", "which", "whom", "these", "those"})
_PARTICLE = re.compile(r"[a-z]+-(?:in|up|out|off|down|by|over|on)$")
_AUXILIARIES = frozenset({"had", "has", "have", "was", "were", "is", "are", "been"})
_SINGULAR_END = re.compile(r"(?:ss|us|is|sis)$")
_COMPARED = re.compile(r"[a-z]{3,}er than\b")
"""How a thing compares, which ends no phrase of nouns: "segments closer than 50 ft"."""
_OF_MANY = frozenset({"average", "median"})
"""A measure that is taken of many needs no article: "cut average changeover"."""
_NO_NOUN = re.compile(
    r"\w+(?:ly|[^e\W]\wed|ful|ous|\w\wable|\w\wible|wards|wide|long|free|first)$|ahead$|away$|together$|alone$|apart$|on(?:line|site)$|(?:my|your|them|our)sel\w+$|(?:every|any)(?:thing|one)$|(?:had|has|have|was|were|been)$"
)
_KIND_OF_WORK = re.compile(r"(?!(?:net|frame)work$)\w+work|\w{3,}(?:metry|graphy|logy|scopy|therapy)")
_VOWEL = re.compile(r"[aeiouyà-ÿ]")
_RESULT_BEHIND = re.compile(
    r";\s(?=[^;]*\d)[^;]*\b(?:rose|fell|went|grew|dropped|came|is|are|was|were|has|have)\b[^;]*$"
)
"""A sentence of its own, which says what came of the one before it."""
_SHARED_HEAD = re.compile(
    r"\s(?!(?:the|an?|all|our|my)\b)(?![a-z]+ed\b)(?P<first>[a-z-]+) "
    r"(?:[a-z]+[^suia\W\d]s|staff|work|care|data)(?=$|[ ,.;(])"
)
"""What follows an "and" and has the noun for both: "heparin and insulin drips"."""
_COMPOUND = re.compile(r"\d+(?:\.\d+)?-[a-z]+(?:-[a-z]+)*$")
"""A measure before a noun, which is counted: "28-bed ward"."""


def lacks_article(text: str, *, begins_with_verb: bool) -> bool:
    """Whether a noun that is counted stands in a sentence without an article.

    Args:
        text: The words after the subject.
        begins_with_verb: Whether the first of them is a verb, with what it does as the next noun.
    """
    text = _COMPARED.sub("than", _RESULT_BEHIND.sub("", text))
    before = ""
    phrase: list[str] = []
    is_first = True
    for found in _WORD.finditer(f"{text} ,"):
        word = found[0]
        lowered = word.lower().rstrip(".")
        if lowered not in word_set("joints") and lowered != ",":
            phrase.append(word.rstrip("."))
            continue
        begins = is_first and begins_with_verb
        shares = lowered in ("and", "or") and _shares_head(text[found.end() :])
        if phrase and not shares and _is_bare(phrase[1:] if begins else phrase, is_object=begins, before=before):
            return True
        is_first = is_first and not phrase
        before, phrase = lowered, []
    return False


def _shares_head(behind: str) -> bool:
    """Whether what follows an "and" has its noun for the word before that as well."""
    shared = _SHARED_HEAD.match(behind)
    return shared is not None and shared["first"] not in word_set("past_irregular") | word_set("base_verbs")


def _is_bare(phrase: list[str], *, is_object: bool, before: str) -> bool:
    """Whether a phrase is one counted thing without an article; single words only where a verb has them as object."""
    is_of_many = is_object and phrase[:1] and phrase[0] in _OF_MANY
    if (
        not phrase
        or is_of_many
        or before in _AFTER
        or phrase[0] in _AUXILIARIES
        or (before == "of" and phrase[0] in _POINTING)
    ):
        return False
    words = [word.lower() for word in phrase]
    last = words[-1]
    if len(words) == 1 and before and last in _ONE_PERSON:
        return True
    is_name = not phrase[-1].islower() or any(word[:1].isupper() or word[:1].isdigit() for word in phrase[-1:])
    measured = any(_COMPOUND.fullmatch(word) for word in words[:-1])
    if any(word in word_set("determiners") or word.endswith(("'s", "’s", "s'", "s’")) for word in words):
        return False
    if any(word[:1].isdigit() or word[:1] in "£$€" for word in words) and not measured:
        # "96% quality score", but "12 nurses", "£2m spending"
        return "%" in phrase[0] and len(phrase) > 1 and _is_counted(last)
    if is_name:
        return last in _SHORT_NAMES and len(phrase) > 1 and phrase[-2].islower()
    return (is_object or len(phrase) > 1) and _is_counted(last)


def is_uncounted(noun: str) -> bool:
    """Whether a singular noun needs no article: "care", "payroll", "planning"."""
    return noun in _uncounted() or MASS_ENDING.search(noun) is not None or _KIND_OF_WORK.fullmatch(noun) is not None


def _is_counted(noun: str) -> bool:
    """Whether one of what a singular noun names has an article: "ward", but not "care", "wards" or "daily"."""
    is_word = noun.isalpha() and _VOWEL.search(noun) is not None  # "dbt" is a name
    if noun in _ONE_OF or _PARTICLE.fullmatch(noun):
        return True
    if is_uncounted(noun) or not is_word or _NO_NOUN.fullmatch(noun):
        return False
    return not noun.endswith("s") or _SINGULAR_END.search(noun) is not None


@cache
def _uncounted() -> frozenset[str]:
    return word_set("mass_nouns") | word_set("uncounted")

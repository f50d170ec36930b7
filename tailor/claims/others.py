"""Words that say what others are, do or hold, which is no claim of the candidate's."""

import re
from functools import cache

from tailor.claims.word_lists import word_set
from tailor.text import names_people, stem, tokenize

OTHERS = (
    r"clients?|customers?|patients?|students?|pupils?|guests?|people|famil(?:y|ies)|users?|compan(?:y|ies)|visitors?"
    r"|residents?|members?|employers?|employees?|firms?|candidates?|applicants?|buyers?|sellers?|investors?|borrowers?"
    r"|travell?ers?|learners?|graduates?|businesses|organi[sz]ations|individuals|shoppers?|tenants?|men|women|farmers?"
)
"""Those whom one serves or works for, as a pattern."""
_HELD_BY_OTHERS = re.compile(
    rf"""\bof\s+whom\b
    | \b(?:with|for|to|beside|alongside|from|by)\s+(?:\w+\s+){{0,3}}?(?:team|department|group|staff|colleagues?)\s+
        (?:that|who|which)\b
    | \b(?:support|assist|help|advise|join)(?:s|ed|ing)?\s+(?:the|an?|our|\w+)\s+(?:\w+\s+){{0,2}}?
        (?:teams?|departments?|groups?|staff|colleagues?|crews?|engineers?)\s+(?:that|who|which)\b
    | \b(?:the|an?|\d+|my|our)\s+(?:\w+\s+){{0,2}}?(?:{OTHERS}|accountants?|nurses?|managers?|apprentices?|interns?
        |trainees?|teachers?|colleagues?)\s+who\b""",
    re.VERBOSE | re.IGNORECASE,
)
_TRAINED = (
    r"(?:apprentices?|staff|colleagues?|hires?|employees?|interns?|trainees?|juniors?|nurses?|aides?|operators?|workers?"
    r"|technicians?|associates?|clerks?|cooks?|welders?|drivers?|users?|team|crew|volunteers?|starters?|members?|people)"
)
_TAUGHT_TO_OTHERS = re.compile(
    rf"\b(?:train|coach|mentor|instruct|onboard)\w*\s+(?:[\w-]+\s+){{0,6}}?{_TRAINED}\s+(?:\w+\s+){{0,3}}?(?:in|on|to|for|how)\s",
    re.IGNORECASE,
)
# Directly before the name of a role that is another's: "reported to the foreman", "assistant to a Registered Nurse".
_BESIDE_ANOTHER = re.compile(
    r"""\b(?:(?:report|answer)(?:s|ed|ing)?\s+(?:directly\s+)?(?:in)?to
        |(?:work|train|learn|cook|weld|serve|studie|apprentice|employ)(?:s|d|ed|ing|t)?\s+(?:\w+ly\s+)?(?:under|for|beneath)
        |(?:assist|support|help|shadow|call|phone|ask|join|met|hire|follow|deputi[sz]e\s+for|fill\s+in\s+for)(?:s|d|ed|ing)?
        |(?:assistant|aide|deputy|secretary|clerk)\s+(?:to|of|for)|cover(?:s|ed|ing)?\s+for|(?:supervised|led|managed|trained|mentored)\s+by
        )\s+(?:the|an?|my|our|his|her|their|one|two|three|\d+)\s+(?:[\w-]+\s+){0,2}$""",
    re.VERBOSE | re.IGNORECASE,
)
# A colleague is the subject: "my manager is PRINCE2 certified".
_IS_ANOTHER = re.compile(
    r"""\b(?:my|our|the|his|her|their|whose)\s+(?:[\w-]+\s+){0,2}(?:manager|boss|supervisor|foreman|colleagues?|mentor|director
        |lead(?:er)?|partner|husband|wife|sister|brother|friends?|father|mother|team)\s+(?:is|are|was|were|has|have|had|holds?|held
        |became|speaks?|spoke|uses?|used|knows?|knew)\b[^.;]*$""",
    re.VERBOSE | re.IGNORECASE,
)
# The same in French and German, where whoever is helped stands right behind the verb.
_HELPED = re.compile(
    r"""\b(?:assist[ée]\w*|aid[ée]e?s?|second[ée]|remplac[ée]|accompagn[ée])\s+(?:l['’]|(?:le|la|les|un|une|mon|ma|des)\s+)?$
        |\b(?:unterstütz\w+|assistier\w+|vertrat|half)\s+(?:den|die|dem|der|einem|einen|eine|meinen|meinem|meine)\s+(?:\w+\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
# "Drove the electrician to site": who one is oneself needs "as", "was" or "became" before it.
_THE_ONE = re.compile(
    r"\b(?!(?:as|was|am|is|became|being|role|position|remained)\b)[a-z]+(?:ed|ove|ook|ght|lt|id|aw)\s+the\s+$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|got|am|is|are)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
# The candidate, left out before it, is the one to whom it was done: "Was tutored in maths".
_DONE_TO_ME = re.compile(r"^\W*(?:I\s+)?(?:was|am|have\s+been|been|being)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_BY = re.compile(r"^\s+by\b", re.IGNORECASE)
_ROLES = frozenset(
    {"manager", "director", "lead", "head", "chief", "president", "ceo", "cfo", "owner", "partner", "surgeon", "judge"}
)


def is_of_another(before: str, words: str, after: str) -> bool:
    """Whether words of a sentence are what another person is, or what others did to the candidate.

    Args:
        before: What stands before them in the sentence.
        words: The words, as "project manager" in "assisted the project manager".
        after: What stands behind them.
    """
    if _DONE_TO_ME.search(before) and words.partition(" ")[0].endswith("ed"):
        return True
    if (_PASSIVE.search(before) and _BY.search(after)) or _IS_ANOTHER.search(before) or _HELPED.search(before):
        return True
    if names_people(words) and _THE_ONE.search(before):
        return True
    return _names_a_role(words) and _BESIDE_ANOTHER.search(before) is not None


def is_held_by_others(before: str) -> bool:
    """Whether other people are the subject: "trained four apprentices, three of whom hold"."""
    return _HELD_BY_OTHERS.search(before) is not None


def is_taught_to_others(before: str) -> bool:
    """Whether a term is what colleagues were trained in, which shows it only weakly: "trained apprentices in"."""
    return _TAUGHT_TO_OTHERS.search(before) is not None


def _names_a_role(words: str) -> bool:
    tokens = tokenize(words)
    return bool(tokens) and tokens[-1].stem in _role_stems()


@cache
def _role_stems() -> frozenset[str]:
    return (led_stems() | frozenset(map(stem, _ROLES))) - {"server", "report", "hand"}


@cache
def led_stems() -> frozenset[str]:
    """The stems of what people are called whom somebody leads: staff, nurses."""
    return frozenset(map(stem, word_set("led_people")))

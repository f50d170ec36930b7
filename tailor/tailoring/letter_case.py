"""The first letter of a phrase inside a sentence, and the article before it."""

import re

from tailor.tailoring.verbs import FIRST_WORD
from tailor.tailoring.word_lists import word_set

_AS_VERB = re.compile(r" (?:at|to)\b")
"""What makes a verb of a name: "Excel at", "React to"."""
_COMMON_ENDING = re.compile(r"(?:ing|al|ic|ly|ary|ory|ive|ous|ful|ed|able|tion|sion|ment|ity|ship|ance|ence|s)$")


def lower_first(sentence: str) -> str:
    """The sentence with its first letter in lower case, unless its first word is an abbreviation or a name."""
    word = FIRST_WORD.match(sentence)
    is_i = sentence.startswith(("I ", "I'", "I’"))
    is_name = word is not None and word[0] in word_set("names_first") and not _AS_VERB.match(sentence, word.end())
    keep = word is None or is_i or is_name or any(char.isupper() for char in word[0][1:].replace("-", ""))
    return sentence if keep else sentence[:1].lower() + sentence[1:]


def lower_noun(phrase: str) -> str:
    """The phrase with its first letter in lower case, unless it begins with a name ("Google Ads", "Toast POS")."""
    words = phrase.split()
    is_name = (
        len(words) > 1 and not words[0].endswith(",") and words[1][:1].isupper() and not _COMMON_ENDING.search(words[0])
    )
    return phrase if is_name else lower_first(phrase)


def article(noun: str) -> str:
    """The indefinite article before a word: "an hour", "an RN", "a user"."""
    word = re.match(r"[A-Za-z]+|\d+", noun)
    if word is None:
        return "a"
    text = word[0]
    if text.isdigit():
        return "an" if text.startswith("8") or text in ("11", "18") else "a"
    if text[:2].isupper() and text not in _SPOKEN_AS_WORDS:
        return "an" if text[0] in "AEFHILMNORSX" else "a"
    if re.match(r"(?:uni(?!n|m)|use|usu|util|eu|one\b|once|ukr|ure|uro)", text, re.IGNORECASE):
        return "a"
    if re.match(r"(?:hour|honou?r|honest|heir)", text, re.IGNORECASE):
        return "an"
    return "an" if text[0].lower() in "aeiou" else "a"


_SPOKEN_AS_WORDS = frozenset({"CAD", "CAM", "SAP", "LEAN", "NASA", "SAN", "LAN", "MIG", "TIG", "SEN", "SWAT", "RAF"})

"""Whether a line of a resume says what somebody did, and so is no head of an entry."""

import re

from tailor.parsing.list_labels import leads_to_list
from tailor.parsing.words import organisation_score, read_words, title_score
from tailor.text import fold

_LEAST_WORDS = 3
_SHORTEST_ED = 5
_FUNCTION_WORDS = frozenset(
    {
        "a",
        "an",
        "the",
        "to",
        "as",
        "of",
        "in",
        "for",
        "by",
        "with",
        "on",
        "at",
        "from",
        "my",
        "our",
        "over",
        "up",
        "all",
    }
    | {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
    | {"their", "its", "more", "out", "into", "about", "both", "each", "every"}
)
_BEFORE_NAMES = frozenset(
    {
        "was",
        "were",
        "won",
        "led",
        "got",
        "became",
        "taught",
        "wrote",
        "received",
        "awarded",
        "named",
        "elected",
        "earned",
    }
    | {"promoted", "selected", "nominated", "spoke", "ran", "built", "held", "gave", "sold", "took", "completed"}
)
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_AT_NAME = re.compile(r"(?P<title>\w+)\s(?:at|for|with)\s(?:the\s)?[A-ZÀ-Þ]")
"""A trade and where it was ("Cook at Elm Cafe"), for "cook" is what one does as well."""

_OWN = re.compile(
    r"\s(?:I|my|our|me|meine[rnms]?|unsere[rnms]?|mir|mich|ich|je|ma|mon|mes|notre|nos|mis?|nuestr[oa]s?|mi[ao]|mie[i]?"
    r"|minhas?|meus?|mijn|onze)\b"
)
_ENDS_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?]\s+[^\W\d_]")
_LOWER_END = re.compile(r"\s(?!(?:gepr|staatl|anerk|kaufm|techn|wiss|landw|medizin|jur)\.)[a-zß-ÿ]{3,}[.!?]\s+[A-ZÀ-Þ]")
_HOW_PLACED = re.compile(
    r"\s(?:(?:through|via|with|for|by) (?:an?|the|several|various|two|three|my|their)"
    r"|(?:über|durch|bei|via) (?:eine|die|der|den|ein|mehrere|verschiedene)[nr]?"
    r"|(?:via|par|chez|pour) (?:une?|l['’]|la|le|plusieurs)|(?:a través de|por|para|mediante) (?:una?|la|el|vari[ao]s)"
    r"|(?:tramite|presso|per) (?:una?|un['’]|l['’]|la|più)|(?:via|bij|voor) (?:een|het|de|meerdere))"
    r"(?:\s[\w-]*[a-zß-ÿ]){0,2}\s?[a-zß-ÿ-]+\s?:$"
)
_PRIZE = re.compile(r"\bof the (?:day|week|month|quarter|term|season|year|decade)\b", re.IGNORECASE)


def is_statement(text: str) -> bool:
    """Whether a text tells a deed ("Was charge nurse in March 2021") or a prize ("Driver of the Quarter, 2017").

    Most past tenses count only where small letters follow, for a word on -ed may describe a title ("Certified welder").
    """
    words = text.split()
    if len(words) < _LEAST_WORDS:
        return False
    first = fold(words[0]).strip("*•-–,.")
    if first in _BEFORE_NAMES or _PRIZE.search(text) or (first, words[1]) == ("responsible", "for"):
        return True
    if not re.match(r"[^\W\d_A-Z]|\d", words[1]):
        return False
    if first in read_words("past_verbs.txt"):
        return True
    past = len(first) >= _SHORTEST_ED and first.endswith("ed") and f"-{first}" not in read_words("past_verbs.txt")
    base = first in read_words("task_verbs.txt") and not _YEAR.match(words[1]) and words[1] != "of"  # "Head of Music"
    return (past or (base and not _AT_NAME.match(text))) and _takes_object(words[1], text)


def tells_deed(text: str) -> bool:
    """Whether a sentence with its stop begins with what was done ("Mixed mortar at Elm Dock."), and names no trade.

    The stop tells it apart from a name or a title that begins with such a word ("Mixed farm").
    """
    words = text.split()
    if len(words) < _LEAST_WORDS or not text.endswith(".") or not words[1][:1].islower():
        return False
    first = fold(words[0])
    past = first in read_words("past_verbs.txt") or (len(first) >= _SHORTEST_ED and first.endswith("ed"))
    return past and not title_score(text)


def says_before_list(text: str) -> bool:
    """Whether a line of sentences leads to a list below it ("Care of my father. During this time:").

    So does one that says through whom the jobs below were found ("Rolling contracts through an agency:"), and one
    that says of what kind the works below are ("Engagements included:").
    """
    if leads_to_list(text):
        return True
    if not text.endswith(":"):
        return False
    if _HOW_PLACED.search(text):
        return True
    if not _ENDS_SENTENCE.search(text):
        return False
    return bool(_LOWER_END.search(text) or _OWN.search(text))


def _takes_object(second: str, text: str) -> bool:
    """Whether what follows a word that may be a verb is its object, and not the rest of a title or name."""
    return second in _FUNCTION_WORDS or second[0].isdigit() or not (title_score(text) or organisation_score(text))

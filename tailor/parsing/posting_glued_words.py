"""Words that were glued to the next item of a list: "knowledge of ReactStrong", but not "LibreOffice"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from tailor.parsing.posting_patterns import passage_languages, passage_sign
from tailor.parsing.posting_tasks import is_task
from tailor.parsing.words import read_words
from tailor.text import fold
from tailor.text.word_pieces import common_words
from tailor.vocabulary import load_vocabulary

_GLUED = re.compile(r"\w[\w.+#/&’'-]*[a-zà-ÿ\d+#%](?=[A-ZÀ-Þ])[\w’'-]*|\w+[A-Z](?=[A-Z][a-zà-ÿ])[\w’'-]*")
_SEAM = re.compile(r"(?<=[a-zà-ÿ\d+#%])(?=[A-ZÀ-Þ])|(?<=[\w][A-ZÀ-Þ])(?=[A-ZÀ-Þ][a-zà-ÿ])|(?<=[a-zà-ÿ)])(?=\d)")
_OPENS_NAME = re.compile(r"(?:i|e|x|mac|mc|open|my|de|di|da|le|la|lo|van|von|web|lib|auto|micro)", re.IGNORECASE)
_NAME = re.compile(  # forms of firms and degrees, and families' names
    r"(?:g?GmbH|mbH|eG|KdöR|PhD|DPhil|[BM](?:Sc|Ed|Eng|Res|Phil|Pharm|Mus)|LLM|(?:Mc|Mac|Fitz|De|Di)[A-Z][a-z]+|[ei][A-Z][a-z]+"
    r"|[A-Z]\d[A-Z]|[A-Z][a-z]{1,2}[A-Z]|\w*In(?:nen)?)(?:['’]s)?"
)
_YEARS = re.compile(r"\d{1,2}(?:\+|\s?[-–]\s?\d{1,2})?\s+(?:[Yy]ears?|[Yy]rs|Jahre|ans|años)\b")
_WORD_BEHIND = re.compile(r" (?:[a-zà-ÿ(]|\d|[A-Z]{2,}\b)")
_ARTICLE_BEHIND = re.compile(r"An? \w")
# "Klasse BFreude", "driving licence.NVQ Level 2", "MySQL.Good"; "ASP.NET" and "Node.JS" are names.
_BEHIND_LETTER = re.compile(
    r"\b(?:Klasse|[Pp]ermis|[Cc]lass|[Cc]ategory|[Cc]ategoría|[Cc]arn[eé]t?|[Ll]icen[cs]e|[Nn]iveau|[Ll]evel) "
    r"(?:[A-Z]|[A-D]\d|\d)\.?(?=[A-ZÀ-Þ][a-zà-ÿ])"
)
_BEHIND_GRADE = re.compile(r"(?<= [A-Z])\.?(?=([A-ZÀ-Þ][a-zà-ÿ]{5,}))")  # "maths at grade CEnthusiasm for ..."
_STOP = re.compile(
    r"(?<=[a-zà-ÿ0-9)%][.;])(?=(?!NET\b|JS\b|IO\b|AI\b|COM\b|ORG\b)[A-Z]{2,}\d?[\s])"
    r"|(?<=[\w][A-Z]\.)(?=(?!Net\b|Js\b)[A-ZÀ-Þ][a-zà-ÿ]+(?:[ ,]|\.?$))|(?<=[a-zà-ÿ]{4}\.)(?=[A-ZÀ-Þ][a-zà-ÿ]{5,}\.?$)",
    re.MULTILINE,
)
_PROGRAM = re.compile(
    r"(?<=\w)(?:Apps?|Base|Books?|Box|Cam|Care|Chat|Cloud|Code|Desk|Docs?|Draw|Drive|Edge|Flow|Forge|Force|Formation|Hub|Kit|Lab|Labs"
    r"|Line|Link|Mail|Maker|Manager|Map|Meet|Net|Office|One|Pay|Plan|Point|Press|Pro|Script|Sense|Shop|Sign|Soft|Source"
    r"|Space|Store|Studio|Suite|Tool|Trader|Tube|View|Vision|Ware|Web|Works?|Zone)$"
)
_PARTS_OF_A_PROGRAM = 2
_LONG_WORD = 6  # letters of a word that is no part of a program's name
_SENTENCE = re.compile(r"[a-zà-ÿ)]{2}[.!?;]\s")
_CAPITAL_BEHIND = re.compile(r"([\w%)+#’'-]*[\w%)+#]) (?=([A-ZÀ-Þ][a-zà-ÿ]+))")
_BEHIND_OPENING = re.compile(r" (?:[a-zà-ÿ]|[A-Z]{2,}\b|\d)|['’]s? ")
_COUNT = re.compile(r"\d+(?:[a-z]{1,4}|%|\+)?")
_FEWEST_LETTERS = 4


def glued_words(text: str, *, language: str) -> Iterator[int]:
    """The places within words where an item of a list surely begins.

    Sure is what stands before the place as a whole word, and behind it a word that items begin with.

    Args:
        text: A text.
        language: Its language, where German writes its nouns with a capital; empty when unknown.
    """
    yield from sorted({*_within_words(text, language), *(stop.end() for stop in _stops(text))})


def run_on_words(text: str, *, language: str) -> Iterator[int]:
    """The places behind a space where an item can begin, of a text without stops whose items lost every other sign.

    German is left alone, for it writes nouns with a capital within a sentence too.
    """
    if language != "de" and not _SENTENCE.search(text):
        yield from (one.end() for one in _CAPITAL_BEHIND.finditer(text) if _begins_item(text, one, language))


def _begins_item(text: str, found: re.Match[str], language: str) -> bool:
    """Whether a capital behind a space begins an item: "... in care Full UK licence", not "the Support team"."""
    before, word, behind = found[1], fold(found[2]), text[found.end() + len(found[2]) :]
    if fold(before) in read_words("joiners.txt"):
        return False
    if language in passage_languages() and is_task(text[found.end() :], language):
        return True
    if word in _openings():
        return _BEHIND_OPENING.match(behind) is not None or _is_name(behind.split()[0] if behind.strip() else "")
    return before[0].islower() and word in read_words("task_verbs.txt") and _WORD_BEHIND.match(behind) is not None


def _stops(text: str) -> Iterator[re.Match[str]]:
    yield from _BEHIND_LETTER.finditer(text)
    yield from (found for found in _BEHIND_GRADE.finditer(text) if _asks(found[1]))
    yield from _STOP.finditer(text)


def _within_words(text: str, language: str) -> Iterator[int]:
    for word in _GLUED.finditer(text):
        pieces = [*_pieces(word[0])]
        start = word.start()
        for left, right in pairwise(pieces):
            start += len(left)
            whole = _is_whole(left, language) or (_is_long(right) and _asks(right) and fold(left) in common_words())
            if whole and _opens_item(left, right, text, start):
                yield start


def is_named(text: str, start: int, right: str) -> bool:
    """Whether a word within a sentence is a name of two words, of which the second begins no item ("in BlackRock").

    Args:
        text: The text.
        start: Where the word begins.
        right: The part of it behind its inner capital.
    """
    before = text[:start].split()
    is_within = bool(before) and text[start - 1] == " " and fold(before[-1]) in read_words("joiners.txt")
    return is_within and fold(right) not in _openings()


def ends_name(word: str) -> bool:
    """Whether a word with a capital inside ends as names of programs do ("LibreOffice")."""
    return _PROGRAM.search(word) is not None


def _pieces(word: str) -> Iterator[str]:
    """The parts of a word between its inner capitals, those of a known name together."""
    parts = _SEAM.split(word)
    at = 0
    while at < len(parts):
        ends = range(len(parts), at + 1, -1)
        end = next((end for end in ends if _is_name("".join(parts[at:end]))), at + 1)
        yield "".join(parts[at:end])
        at = end


@cache
def _is_name(word: str) -> bool:
    bare = word.strip(".,;:’'-")
    if _NAME.fullmatch(bare) or load_vocabulary().get(bare) is not None:
        return True
    return bare[:1].isupper() and len(_SEAM.split(bare)) == _PARTS_OF_A_PROGRAM and ends_name(bare)


def _is_whole(left: str, language: str) -> bool:
    """Whether what stands before a seam is a word by itself."""
    word = re.split(r"[/&’'-]", left)[-1]
    if _OPENS_NAME.fullmatch(left) or not word:
        return False
    if _COUNT.fullmatch(word) or (word.isupper() and len(word) > 1) or _is_name(left):
        return True
    if word[0].islower():
        return len(word) >= _FEWEST_LETTERS or word in common_words()
    return language not in {"", "en"} and len(word) >= _FEWEST_LETTERS


def _opens_item(left: str, right: str, text: str, start: int) -> bool:
    """Whether a word behind a seam begins an item, the rest of which follows."""
    if _YEARS.match(text, start) or _ARTICLE_BEHIND.match(text, start):
        return True
    word = fold(right.partition("-")[0])
    if word in _openings() or (_is_long(right) and _asks(right)):
        return True
    is_verb = word in read_words("task_verbs.txt") or (_is_camel(left) and word in common_words())
    return right.istitle() and is_verb and _follows(text, start + len(right))


def _is_long(word: str) -> bool:
    return len(word) >= _LONG_WORD


def _asks(word: str) -> bool:
    """Whether a word begins as demands do: in a list of openings, or as what a demand speaks of."""
    return fold(word) in _openings() or passage_sign("items", "asked").match(word) is not None


def _is_camel(word: str) -> bool:
    return not word.istitle() and _is_name(word)


def _follows(text: str, end: int) -> bool:
    return _WORD_BEHIND.match(text, end) is not None


@cache
def _openings() -> frozenset[str]:
    return frozenset(fold(word) for word in read_words("item_openings.txt"))

"""Titles of jobs as a sentence writes them: the article before them and the case of their first letter."""

import re

from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.word_lists import word_set

_GERMAN_ADJECTIVE = re.compile(
    r"[A-ZÄÖÜ][\w-]*(?:lich|isch|ig|fach|tlich) [a-zäöü-]{4,}e[rnsm]? [A-ZÄÖÜ]"
    r"|(?:\w+(?:liche|ische|ige|ierte|prüfte|erkannte|bildete|eidigte)|(?:Leiten|Stellvertreten|Geschäftsführen|Assistieren)de)"
    r"[rn]? [A-ZÄÖÜ]"
)
"""A title such as "Staatlich anerkannte Erzieherin" or "Technischer Zeichner"."""
_PLAIN_WORD_FIRST = re.compile(
    r"(?:Self-employed|Freelance|Independent|Part-time|Full-time|Casual|Seasonal|Temporary|Junior|Senior|Trainee|Student"
    r"|Apprentice|Assistant|Deputy|Volunteer|Private|Locum|Supply|Relief|Agency|Support|Care|Bar|Sales|Shift|Lead|Foster"
    r"|Teaching|Healthcare|Nursery|Customer|Community|Social|Legal|Medical|Web|Pastry|Lunchtime|Saturday|Self employed"
    r"|Undergraduate|Graduate|Postgraduate|Peer|Warehouse|Kitchen|Office|Delivery|Farm|Hotel|Night|Front desk|Qualified"
    rf"|{'|'.join(sorted(word.capitalize() for word in word_set('noun_modifiers')))}) [a-z][a-z &/-]*$"
)
"""A title whose only capital is that of its line: "Self-employed carpenter", but "French teacher"."""
_SMALL_BUT_FIRST = re.compile(r"[A-Z][a-z’'-]+(?: [a-z’'&-]+)+(?: \([^()]*\))?")
"""A title of several words with a capital on the first alone, which is that of its line: "Machine shop assistant"."""
_NAME_FIRST = re.compile(
    r"(?:[A-Z][a-z]+(?:ish|ese|ian|ean|ench|ch)|German|Latin|Greek|Arabic|Hindi|Urdu|Roman|American|European|Java|Python|Excel"
    r"|Oracle|Salesforce|Linux|Windows|Android|Drupal|Django|Rails|Montessori|Pilates|Head|Director|Chief|President|Vice"
    r"|Treasurer|Chair|Catholic|Anglican|Muslim|Christmas|Sunday|Saturday|Easter|English|French|Welsh|Irish|Scottish)\b"
)
"""First words that are written with a capital everywhere: "French teacher"."""
_FRENCH_PAPER = re.compile(r"(?:Diplôme|Certificat|Titre|Brevet|Baccalauréat) [a-zà-ÿ]")
_OF_SEVERAL = re.compile(r"[A-Z][\w-]+[^su\W]s (?:&|and) ")
"""A title such as "Trusts & Foundations Manager", before which "a" is hard to read."""
_UNIQUE_POST = re.compile(r"(?:Head|Director|Chief|President|Vice|Deputy Head|CEO|CTO|CFO|COO|Treasurer|Chair)\b")


def takes_no_article(title: str) -> bool:
    """Whether "a" is wrong or hard to read before a title: one person holds the post, or it begins with a plural."""
    return _UNIQUE_POST.match(title) is not None or _OF_SEVERAL.match(title) is not None


def names_unique_post(clause: str) -> bool:
    """Whether a clause begins with a post that one person holds: "head of finance"."""
    return _UNIQUE_POST.match(clause.capitalize()) is not None


def title_in_sentence(title: str, frame: str, language: str) -> str:
    """A title within a sentence: in lower case after the French "de" and where a German one begins as an adjective."""
    is_named = "{de}{title}" in frame or "comme {title}" in frame
    in_french = is_named and title[1:2].islower() and not re.search(r"(?<!^)\b[A-ZÀ-Þ][a-zà-ÿ]", title)
    in_french = in_french or ("du {title}" in frame and _FRENCH_PAPER.match(title) is not None)
    in_german = language == "de" and _GERMAN_ADJECTIVE.match(title) is not None and "„{title}" not in frame
    is_plain = _PLAIN_WORD_FIRST.match(title) or (_SMALL_BUT_FIRST.fullmatch(title) and not _NAME_FIRST.match(title))
    in_english = language == "en" and bool(is_plain) and "“{title}" not in frame
    return lower_first(title) if in_french or in_german or in_english else title

"""What a letter calls what a resume lists: a certificate without its year and issuer, a skill with its level."""

import re

from tailor.model import ANSWER_ID, Item, Requirement, RequirementKind
from tailor.tailoring.noun_phrases import is_role
from tailor.text import find_phrase, fold

_FEWEST_OF_A_LINE, _MOST_NAME_WORDS = 3, 9
_MOST_WORDS_OF_A_BODY, _LONG_WORD = 9, 13
_LISTABLE = frozenset(
    {RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION, RequirementKind.LANGUAGE}
)
_PARTS = re.compile(r"\s*[/,;()&|]\s*|\s+(?:and|or|und|et)\s+")
MONTH = (
    r"(?:(?<!level )(?<!grade )(?<!stage )(?<!class )(?<!part )(?<!niveau )(?<!stufe )(?<!klasse )(?<!teil )"
    r"\d{1,2}(?:st|nd|rd|th|\.|er)? )?(?:Jan(?:uary|uar|\.)?|Jänner|Feb(?:ruary|ruar|\.)?|Mar(?:ch|\.)?|März"
    r"|Apr(?:il|\.)?|May|Mai|Jun(?:[ei]|\.)?|Jul(?:[yi]|\.)?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|O[ck]t(?:ober|\.)?|Nov(?:ember|\.)?"
    r"|De[cz](?:ember|\.)?"
    r"|janv(?:ier|\.)|févr(?:ier|\.)|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)"
)
_NO_END = re.compile(
    r"(?:\s+(?:(?:since|until|till|to|through|from|in|on|valid|renewed|passed|completed|exp\w*|seit|bis|ab|im|am|vom"
    r"|bestanden|erworben|obtenue?|validée?|depuis|dès|jusqu\S*|en|recyclée?)(?:\s+(?:"
    rf"{MONTH}))?|(?:le|du|au|de|à) {MONTH}))+$",
    re.IGNORECASE,
)
"""Words before a year that go with it: "registered nurse since 2012"."""
_MONTH_BEHIND = re.compile(rf"[ ,]+{MONTH}$", re.IGNORECASE)
_SINCE_BEHIND = re.compile(r"\s+(?:since|seit|depuis)\s.*$", re.IGNORECASE)
LABEL = re.compile(r"[^\d:,(]{2,40}:(?:\s|$)")
"""A line that says what it lists ("Languages: Spanish") is no name of a certificate."""
_REGISTER_NUMBER = re.compile(
    r"\s*\((?:(?:[^()]*\W)?(?:PIN|no|nr|n°|numéro|number|nummer)\b[^()]*\d[^()]*|[^()]*(?:\d{5}|[xX]{3}|[*#_•]{2}|\.{3}|…)[^()]*)\)",
    re.IGNORECASE,
)
LICENCE = re.compile(r"\blicen[cs]e\b|[Ff]ührerschein|\b\w+schein$|^[Pp]ermis\b", re.IGNORECASE)
_GOES_ON = re.compile(r",?\s(?:registered|member|licensed|certified|accredited|chartered|affiliated)\b")
"""What a body's name needs behind it: "Teaching Council of Ireland, registered since 2018"."""
_LISTED_ON_A_LINE = re.compile(r"\s*[,;•|·](?![^(]*\))\s*(?=[A-ZÄÖÜÀ-Þ\d])")
"""Between the certificates of a line, outside brackets and before a name."""
_SPEAKER = re.compile(r" [Ss]peaker(?= \()")
_POINT_BETWEEN = re.compile(r"\s[•|·]\s")
_SHORT_BRACKET = re.compile(r"\s\([^(),;]{1,24}\)")
_OFTEN = re.compile(r"\((?:daily|weekly|every day|täglich|jeden Tag|tous les jours|quotidien\w*)\)$", re.IGNORECASE)
_OF_TIME = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:exp\w*|valid|until|since|current|gültig|seit|bis|valable|depuis|jusqu)\b", re.IGNORECASE
)
_CERTIFICATE_END = re.compile(
    r"(?<!-),(?!\s*\d{1,2}(?:,|\s+(?:and|&|or|und|oder|et|ou)\s))|\s\((?:[^()]*\)(?=\s*(?:$|[,;–—-]))|[^)]*$)"
    r"|\s[–—-]\s|\s[•|·]\s|\s(?:incl\.?|inkl\.?|including|einschließlich|y compris)\s|\b(?:19|20)\d\d\b"
)


_BARE_LEVEL = re.compile(
    r"(?:(?:NVQ|SVQ|GNVQ|BTEC|QCF|RQF|SCQF|City (?:&|and) Guilds|C&G|Diploma|Certificate|Award|Qualification)\s?)*"
    r"(?:(?:at )?(?:Levels?|Grades?|Stages?|Parts?|Units?) ?(?:\d|[IVX]+)\b(?:,? (?:and|&) (?:\d|[IVX]+)\b)?"
    r"(?: (?:Diploma|Certificate|Award))?)?",
    re.IGNORECASE,
)
"""What kind of paper it is and how high, without what it is in: "NVQ Level 2"."""
_CLASS = re.compile(
    r"(?:(?:Klassen?|Class(?:es)?|Category|Categories|Catégories?|Kategorie) )?[A-HL-MT](?:\d|E|\+E)?(?:, .*)?"
)
"""A class of licence, which says nothing without what it is a class of: "C", "C1", "C+E"."""


def _says_little(name: str) -> bool:
    """Whether a name is no certificate by itself: a plain word ("Chainsaw", but "Staplerschein"), a level ("NVQ 2")."""
    if _CLASS.fullmatch(name) or _BARE_LEVEL.fullmatch(name):
        return True
    is_plain = " " not in name and name[1:].islower() and name.isalpha()
    return is_plain and len(name) < _LONG_WORD and LICENCE.search(name) is None


def name_listed(words: str, item: Item, asked: Requirement) -> str:
    """What a letter may call a listed skill: the whole name that the resume lists, empty for a bare field ("Sales").

    A part of a certificate's name is no skill: "AWS" in "AWS Certified Developer" names the certificate only. Of the
    person's own answer no part is listed.
    """
    if item.id.startswith(ANSWER_ID) and fold(words) != fold(item.text):
        return ""
    if item.entry is not None:
        return _name_certificate(words, item.text)
    bare = LABEL.sub("", item.text, count=1) if asked.kind is RequirementKind.CERTIFICATION else ""
    if bare and find_phrase(words, bare) and (name := _name_certificate(words, bare)):
        return name
    levelled = with_level(words, _SPEAKER.sub("", item.text))
    if levelled and asked.kind is RequirementKind.LANGUAGE:
        return levelled
    parts = [part.strip() for part in _PARTS.split(item.text)]
    is_whole = any(fold(words) == fold(part) for part in parts)
    is_plain_word = len(words.split()) == 1 and not any(char.isupper() for char in words[1:])
    is_bare = asked.kind is RequirementKind.SKILL and not asked.named and is_plain_word
    if not is_whole or is_bare or asked.kind not in _LISTABLE:
        return ""
    return levelled or words


def with_level(words: str, text: str) -> str:
    """A skill with the level that belongs to it: "Spanish (B1)" is not "Spanish"; empty without one.

    How often somebody uses it is no level.
    """
    found = re.search(rf"(?<![\w-]){re.escape(words)}(?: \([^()]+\)| [ABC][12]\b)", text, re.IGNORECASE)
    return found[0] if found and not _OFTEN.search(found[0]) else ""


def _name_certificate(words: str, line: str) -> str:
    """The name of a line's certificate that holds some words, empty where the line is no name."""
    if LABEL.match(line):
        return ""
    listed = _LISTED_ON_A_LINE.split(line)
    if len(listed) >= _FEWEST_OF_A_LINE or _POINT_BETWEEN.search(line):  # "Forklift licence, ADR, First Aid (2024)"
        part = next((part for part in listed if find_phrase(words, part)), "")
        return "" if is_role(part.partition(" (")[0]) else certificate_name(part)
    end = _CERTIFICATE_END.search(line)
    if end and _GOES_ON.match(line, end.start()) and len(line.split()) <= _MOST_WORDS_OF_A_BODY:
        return line
    name = certificate_name(line)
    parts = (part for part in re.split(r",\s+|\.\s+", line) if find_phrase(words, part))
    return name if not name or find_phrase(words, name) else next(map(certificate_name, parts), "")


def certificate_name(text: str) -> str:
    """A certificate without its year or issuer; what stands in brackets stays where it says more than when."""
    end = _CERTIFICATE_END.search(text)
    name = _SINCE_BEHIND.sub("", text[: end.start() if end else None].strip())
    is_before_year = end is not None and end[0].isdigit()
    name = _NO_END.sub("", _MONTH_BEHIND.sub("", _NO_END.sub("", name)) if is_before_year else name).rstrip(" (")
    bracket = _SHORT_BRACKET.match(text, len(name))
    name = name + bracket[0] if bracket and not _OF_TIME.search(bracket[0]) else name
    name = text if _says_little(name) and "(" in text else name
    is_name = name[:1].isupper() or name[:1].isdigit()
    return name if is_name and not _says_little(name) and len(name.split()) <= _MOST_NAME_WORDS else ""


def with_whole_brackets(name: str) -> str:
    """A name without a bracket that is not closed in it ("Boat licence (inland"), or that holds a number or its place.

    A register's number, or the "xxxx" that hides it, says nothing to a reader: "Registered vet (no. 71xxxx)".
    """
    name = _REGISTER_NUMBER.sub("", name)
    return name if name.count("(") <= name.count(")") else name.rpartition("(")[0].rstrip()

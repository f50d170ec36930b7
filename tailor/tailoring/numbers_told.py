"""How much the numbers of a line tell: that something changed, a share or a sum, how many, or how often in a day."""

import re
from enum import IntEnum
from functools import lru_cache

from tailor.text import find_numbers

_NO_MEASURE = re.compile(
    r"\b(?:19|20)\d\d\b|\b[A-Z]{2,}[ -]?\d[\w.:/-]*"
    r"|\b(?i:levels?|stages?|grades?|years?|yr|class(?:es)?|phases?|parts?|version|tiers?|types?|category|windows|office"
    r"|room|suite|no\.?|nr\.?|klassen?|stufen?|phasen?|teil|typ|jahrg[aä]nge?n?|niveau|catégorie|permis)"
    r" \d[\d.,]*(?:(?:\s?[–-]\s?| (?:to|and|und|bis|à|et) )\d+)?"
)
"""Numbers of years, and those that belong to a name: "ISO 9001", "years 7 to 13"."""
_WORDS_ABROAD = (
    r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend"
    r"|deux|trois|quatre|cinq|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante)"
)
_SIGN = r"(?:%|(?:percent|per cent|prozent|pour cent|eur|chf|mio|mrd|milli\w+|lakhs?|crores?)\b|€|£|\$)"
_AMOUNT = rf"(?:[£$€]\s?)?\d[\d.,\u00a0\u202f]*(?: \d{{3}}\b)*(?:\s?{_SIGN})?"
_PART = (
    r"(?:half|a (?:third|quarter|fifth)|two[ -]thirds|die hälfte|ein (?:drittel|viertel|fünftel)"
    r"|moitié|un (?:tiers|quart))"
)
_NUMBER_ABROAD = re.compile(rf"(?<![\w.])\d|\b{_WORDS_ABROAD}\b|\b{_PART}\b", re.IGNORECASE)
_BECAME = re.compile(
    rf"\b(?:from|von|de)\s(?:\w+\s)?{_AMOUNT}(?:\s[^\W\d]+){{0,2}}?\s(?:to|auf|à)\s(?:\w+\s)?{_AMOUNT}"
    rf"|{_AMOUNT}(?:\s[^\W\d]+){{0,3}}?\s?(?:->|→|=>)\s?{_AMOUNT}"
    rf"|\d\s?{_SIGN}\s(?:to|from|auf|von|à|contre|gegenüber)\s{_AMOUNT}"
    rf"|\b(?:to|auf|à)\s{_AMOUNT}\s(?:from|von|contre)\s{_AMOUNT}"
    rf"|(?:\d|\b\w+)(?:\s[^\W\d]+){{0,2}}?\s(?:instead of|up from|down from|statt|au lieu de)\s(?:{_AMOUNT}|\w+)",
    re.IGNORECASE,
)
"""One number that became another."""
_CHANGED = (
    r"(?:up(?! to\b)|down|cut|reduc\w+|rais(?:ed?|ing)|increas\w+|decreas\w+|grew|grown|growth"
    r"|sav(?:ed?|es|ing)s?|fell|rose|improv\w+|lower\w*|dropp\w+|shorten\w+|gain\w*|exceed\w*|beat|above|below|under|faster|fewer|recover\w+"
    r"|gesenkt|senk\w+|gesteigert|steiger\w+|erhöh\w+|reduzier\w+|verkürz\w+|verringer\w+|eingespart|einspar\w+|gestiegen"
    r"|gesunken|sank|stieg|weniger|schneller|rédui\w+|augment\w+|divis\w+|multipli\w+|baiss\w+|économis\w+|gagn\w+|hausse"
    r"|ramen\w+|diminu\w+|accru\w*|dépass\w+)"
)
_RANGE_FR = re.compile(
    r"\b(?:de|d['’]environ)\s(?P<least>\d[\d.,]*)(?:\s[^\W\d]+)?\sà\s(?P<most>\d[\d.,]*)", re.IGNORECASE
)
_CHANGED_FR = re.compile(
    r"\b(?:pass(?:ée?s?|er|age|ant)|descend\w*|mont(?:ée?s?|er)|remont\w+|port(?:ée?s?|er)|tomb\w+|chut\w+|recul\w*|évolu\w+"
    r"|progress\w+)\b",
    re.IGNORECASE,
)
_MULTIPLIED = re.compile(
    r"\b(?:halv(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupled|halbiert\w*|verdoppelt\w*|verdreifacht\w*|doublée?s?|triplée?s?)\b",
    re.IGNORECASE,
)
_CHANGED_BY = re.compile(
    rf"\b{_CHANGED}\b[^.;]*?(?:\d\s?{_SIGN}|[£$€]\s?\d|\b(?:by|from|to|um|von|auf|de|par|à)\s(?:\w+\s)?"
    rf"(?:\d|{_WORDS_ABROAD}\b|{_PART}))"
    rf"|(?:\d\s?{_SIGN}|[£$€]\s?\d[\d.,]*\w?)\s(?:\w+\s){{0,3}}?{_CHANGED}\b",
    re.IGNORECASE,
)
_SHARE = re.compile(rf"[£$€]\s?\d|\d\s?{_SIGN}(?!\w)", re.IGNORECASE)
_RATE = re.compile(
    r"\b(?:per|an?|each|every|pro|am|par|à la)\s(?:day|shift|hour|week|morning|evening|night|tag|schicht|stunde"
    r"|woche|jour|heure|semaine|matin|soir)\b|\bin der woche\b"
    r"|\b(?:daily|weekly|täglich|wöchentlich|quotidien\w*|hebdomadaire\w*)\b|/ ?(?:day|week|h)\b",
    re.IGNORECASE,
)


_HONOUR = re.compile(
    r"\b(?:award(?:s|ed)?(?! of\b)|prize|medal(?:list)?|winner|runner[- ]up|finalist|elected|commended|commendation"
    r"|of the (?:year|quarter|month)|\w*preisträger(?:in)?|auszeichnung|ausgezeichnet|finalistin|landessieger(?:in)?"
    r"|(?:premier|grand|deuxième) prix|lauréate?|médaille|finaliste|élue?)\b",
    re.IGNORECASE,
)
"""A prize, or a post that others give."""


class Strength(IntEnum):
    """How much the numbers of a line tell a reader."""

    NONE = 0
    RATE = 1
    """What comes in with every day: "30 tickets a day"."""
    COUNT = 2
    """How many or how much: "a department of nine"."""
    SHARE = 3
    """A sum of money, a share, an honour: "a budget of £2m", "Driver of the Year"."""
    CHANGE = 4
    """What became better by how much: "cut waiting from 40 to 12 minutes"."""


@lru_cache(maxsize=4096)
def strength_of(text: str) -> Strength:
    """How much the numbers of a line tell; those of years and of names tell nothing, nor does "one"."""
    measured = _without_ranges(_NO_MEASURE.sub(" ", text))
    numbers = [number for number in find_numbers(measured) if number.value != 1]
    is_honour = _HONOUR.search(measured) is not None
    if not (numbers or is_honour) and not _NUMBER_ABROAD.search(measured) and not _MULTIPLIED.search(measured):
        return Strength.NONE
    if any(pattern.search(measured) for pattern in (_BECAME, _CHANGED_BY, _MULTIPLIED)):
        return Strength.CHANGE
    if is_honour or _SHARE.search(measured):
        return Strength.SHARE
    return Strength.RATE if len(numbers) <= 1 and _RATE.search(measured) else Strength.COUNT


def _without_ranges(text: str) -> str:
    """A text whose French ranges ("de 8 à 10 lits") have their larger number alone, where it tells of no change."""
    if _CHANGED_FR.search(text) or re.search(rf"\b{_CHANGED}\b", text, re.IGNORECASE):
        return text
    return _RANGE_FR.sub(
        lambda found: found["most"] if _number(found["least"]) < _number(found["most"]) else found[0], text
    )


def _number(written: str) -> float:
    whole, _, part = written.strip(".,").partition(",")
    return float(f"{re.sub(r'[^0-9]', '', whole)}.{re.sub(r'[^0-9]', '', part) or 0}")

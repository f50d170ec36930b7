"""Persons whom a notice calls by their first name alone: "Ask for Bea in the office", "Cheers, Bea"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from tailor.parsing.places import is_place
from tailor.parsing.posting_patterns import alternatives, contact_sign, contact_words, pattern
from tailor.parsing.posting_persons import FIRST_NAME, is_first_name
from tailor.parsing.posting_phone import find_phones

_MAIL = re.compile(r"\S@\S")
_HEAD_LINES = 4  # in which the employer's name stands
_BEHIND = (
    r"(?=\s?[,.;:(!?/–—]|\s-|\s(?:in|at|on|or|by|via|for|from|before|after|and|to|an|and|unter|oder|im|bei|am|aus|und"
    r"|au|à|ou|par|sur|en|et|o|al|a|y|e|por|allo?|alla|oppure|presso|op|of|bij|uit|via|para|ou|no|na|pel[ao]s?|através|attraverso|mit|per|einfach"
    r"|gerne?|direkt|with|who|our|the|tel\w*\.?|phone|email|e-mail|mail)\b|\s[+(]?\d|\s\S+@|\s*$)"
)
_GIVEN = re.compile(
    rf"\b(?i:give|drop|send|shoot|pop|forward) (?P<name>{FIRST_NAME}) (?i:an?|your|the|us|over|some)"
    r"\s(?:[\w-]+ ){0,2}?(?i:ring|call|shout|bell|text|e-?mail|line|message|note|buzz|tinkle|cv|r[ée]sum[ée]|details"
    r"|letter|application|whatsapp|few|copy)"
)
_GIVEN_ABROAD = re.compile(
    rf"\b(?i:schreib|schick|gib|sende|stuur|mail|app|geef)(?i:e|t|en sie)? (?P<name>{FIRST_NAME})"
    r" (?i:eine?n?|kurz|gerne?|bescheid|deine?n?|ihre?n?|een|je|gerust|even)\b"
)
_TELLS = re.compile(
    rf"(?:^|[.!?:] )(?P<name>{FIRST_NAME})"
    r"(?: (?:in|from|at|on) (?:the|our) [\w ]{3,30}?| (?:aus|im|in) (?:de[rm] )?[\w ]{3,30}?)?,? "
    r"(?i:(?:will|can|would|is|['’]ll)(?: be)?(?: happily)?(?: happy| glad| pleased)?(?: to)?"
    r" (?:talk|tell|help|answer|chat|explain|show)"
    r"|hilft|beantwortet|erzählt|gibt|vous répond|te atiende|risponde|vertelt|responde)\b"
)
_BEHIND_NUMBER = re.compile(rf"\d ?\((?P<name>{FIRST_NAME})\)")
_SIGNED = re.compile(
    rf"(?P<name>{FIRST_NAME})(?=\s*$|\s*[(,|]|\s+(?:and|und|et|y|e|en|&) (?:the|das|dein|ganze|toute|tout|l['’]|el|"
    r"todo|il|tutto|het|everyone|all|family|familie)\b)"
)
_LONGEST_SIGNATURE = 6  # words
_NEAR = 2  # lines behind the name in which its number stands


def turned_to(lines: Sequence[str], head: Sequence[str]) -> Iterator[str]:
    """The first names to which a notice turns its reader, the surest first.

    Args:
        lines: Those that may tell whom to write to.
        head: The posting's first lines; a word of the employer's name is no person's.
    """
    yield from (name for name in (*_asked_for(lines), *_reached(lines)) if _is_called(name, lines, head))


def signed(lines: Sequence[str], head: Sequence[str]) -> Iterator[str]:
    """The first names below, or behind, a notice's closing words; `head` is as in `turned_to`."""
    for line, below in pairwise((*lines, "")):
        before, _, behind = line.partition(",")
        here = behind.strip() if closes_letter(before) else ""
        for text in (here, below.strip() if closes_letter(line) else ""):
            found = _SIGNED.match(text) if len(text.split()) <= _LONGEST_SIGNATURE else None
            if found and _is_called(found["name"], lines, head):
                yield found["name"]


def closes_letter(line: str) -> bool:
    """Whether a line only says farewell, as above a signature."""
    bare = line.strip(" ,.!")
    signs = (pattern("signs", "closing_words"), contact_sign("first", "closing_words"))
    return any(sign.fullmatch(bare) for sign in signs)


def _is_called(name: str, lines: Sequence[str], head: Sequence[str]) -> bool:
    named = {word for line in head[:_HEAD_LINES] for word in re.findall(r"\w+", line)}
    placed = is_place(name) and sum(name in line for line in head) > 1
    return name not in named and not placed and is_first_name(name) and not _is_domain(name, lines)


def _asked_for(lines: Sequence[str]) -> Iterator[str]:
    yield from (found["name"] for line in lines for found in _way("asks").finditer(line))


def _reached(lines: Sequence[str]) -> Iterator[str]:
    """The names to which a line turns that has a number or an address, or has one right below it."""
    for at, line in enumerate(lines):
        near = lines[at : at + _NEAR]
        if any(_MAIL.search(one) or any(find_phones(one)) for one in near):
            for way in (_GIVEN, _GIVEN_ABROAD, _way("turns"), _BEHIND_NUMBER, _TELLS):
                yield from (found["name"] for found in way.finditer(line))


def _is_domain(name: str, lines: Sequence[str]) -> bool:
    """Whether an address of the posting has the name in its domain, as a firm's would."""
    domains = "|".join(re.findall(r"@([\w.-]+)", " ".join(lines))).lower()
    return re.search(rf"(?<!\w){re.escape(name.lower())}(?!\w)", domains) is not None


@cache
def _way(name: str) -> re.Pattern[str]:
    cues, between = "|".join(contact_words("first", name)), "|".join(contact_words("first", "between"))
    offices = "|".join(alternatives("signs", "office"))
    return re.compile(
        rf"(?<![\w@])(?i:{cues}):?\s+(?:(?:(?i:{between})|(?=[a-z])(?:{offices}))\s+){{0,4}}"
        rf"(?P<name>{FIRST_NAME}){_BEHIND}"
    )

"""A name told in two: the family's behind one label, the given one behind another ("Nom : Petit", "Prénom : Zoé")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.parsing.lines import Line
from tailor.parsing.words import title_score

_FAMILY = (
    r"(?:family name|surname|last name|nachname|familienname|zuname|name|nom(?: de famille)?|apellidos?|sobrenome"
    r"|apelido|cognome|achternaam|familienaam)"
)
_GIVEN = r"(?:(?:first|given|fore) ?names?|vornamen?|prénoms?|nombres?|nome|voorna(?:am|men))"
_VALUE = r"(?:\s*:\s*|\t\s*)(?P<value>[^\W\d_][^:\t\d@]{0,50})$"
_FAMILY_LINE = re.compile(_FAMILY + _VALUE, re.IGNORECASE)
_GIVEN_LINE = re.compile(_GIVEN + _VALUE, re.IGNORECASE)
_SAME_LINE = re.compile(
    r"\t\s*(?=[^\W\d_][^:\t]{2,15}\s*:)|\s{2,}(?=[^\W\d_][^:\t]{2,15}\s*:)|\s*[,;|]\s*(?=[^\W\d_][^:\t]{2,15}\s*:)"
)
_LINES_LOOKED_AT = 12
_GREETING = r"(?:(?:hi|hello|hey|hallo|guten tag|bonjour|hola|buongiorno|ciao|olá|dag)\b[\s,.!]*(?:there\b[\s,!]*)?)?"
_SENTENCE = re.compile(
    rf"(?i:{_GREETING}(?:my (?:full )?name is|ich heiße|mein name ist|je m['’]appelle|mon nom est|me llamo|mi nombre es"
    r"|mi chiamo|il mio nome è|(?:o )?meu nome é|chamo-me|me chamo|mijn naam is|ik heet))\s+"
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]+(?:\s(?:[A-ZÀ-Þ][\w'’.-]*|de|da|del|van|von|der|den|la|al|bin)){1,4})(?=$|[\s,.!])"
)
"""A sentence in which people call themselves by name."""

_I_AM = re.compile(
    r"(?:^|[.!]\s+)(?i:i am|i['’]m|ich bin|je suis|yo soy|soy|io sono|sono|eu sou|sou|ik ben)\s"
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+(?:\s(?:de|da|del|van|von|der|den|la|al|bin))*(?:\s[A-ZÀ-Þ][\w'’-]+){1,3})(?=,|\.$|$)"
)
_SAYS_NOTHING = re.compile(
    r"(?:(?:and|und|et|y|e|en)\s)?(?:this is|here is|das ist|hier ist|voici|c['’]est|este es|questo è|este é|dit is)\s"
    r"(?:my|mein|meine|mon|mi|il mio|o meu|mijn)\s(?:cv|resume|résumé|lebenslauf|curriculum(?: vitae)?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A piece of line number `at` that tells a part of the name."""

    at: int
    value: str


def with_told_name(lines: Sequence[Line]) -> list[Line]:
    """The lines, a name told in two of the first ones, or in two pieces of one, whole in the first of them.

    So is a name told in a sentence. As they are where the whole name stands above them.
    """
    for at, line in enumerate(lines[:_LINES_LOOKED_AT]):
        if (sentence := _SENTENCE.match(line.text) or _told_within(line.text)) and not line.is_bullet:
            return [*lines[:at], *_with_name(line, sentence), *lines[at + 1 :]]
    family, given = (_find(lines, pattern) for pattern in (_FAMILY_LINE, _GIVEN_LINE))
    if family is None or given is None or abs(family.at - given.at) > 1:
        return list(lines)
    above = (line.text.casefold() for line in lines[: min(family.at, given.at)])
    if any(family.value.casefold() in text and given.value.casefold() in text for text in above):
        return list(lines)
    first, last = sorted((family.at, given.at))
    whole = replace(lines[first], text=f"Name: {given.value} {family.value}", bold_start=0)
    return [*lines[:first], whole, *lines[last + 1 :]]


def _told_within(text: str) -> re.Match[str] | None:
    """The sentence of a paragraph in which somebody says who it is ("... Ik ben Ann Reed, 44 jaar")."""
    found = _I_AM.search(text)
    return found if found and not title_score(found["name"]) else None


def without_told_name(text: str) -> str:
    """What a line says beside the sentence in which somebody tells a name."""
    sentence = _SENTENCE.match(text)
    rest = text[sentence.end() :].strip(" .,!") if sentence else text
    return f"{sentence['name']} {'' if _SAYS_NOTHING.fullmatch(rest) else rest}" if sentence else text


def _with_name(line: Line, sentence: re.Match[str]) -> list[Line]:
    """The name of a sentence as a line with a label, and what else the sentence tells as another."""
    rest = line.text[sentence.end() :].strip(" .,!")
    before = line.text[: sentence.start()].strip()
    if before:
        return [replace(line, text=f"Name: {sentence['name'].rstrip('.')}", bold_start=0), line]
    told = [replace(line, text=rest, offset=line.offset + line.text.find(rest), bold_start=0)] if rest else []
    return [
        replace(line, text=f"Name: {sentence['name'].rstrip('.')}", bold_start=0),
        *([] if _SAYS_NOTHING.fullmatch(rest) else told),
    ]


def _find(lines: Sequence[Line], pattern: re.Pattern[str]) -> _Told | None:
    for at, line in enumerate(lines[:_LINES_LOOKED_AT]):
        pieces = _SAME_LINE.split(line.text.strip())
        found = [match for piece in pieces if (match := pattern.match(piece.strip()))]
        if found and len(pieces) <= 2:  # noqa: PLR2004 both parts of the name, and nothing else
            return _Told(at, found[0]["value"].strip())
    return None

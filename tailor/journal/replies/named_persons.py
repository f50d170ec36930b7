"""The persons whom a letter's text names: to turn to, or who say who they are."""

import re

from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.signature import (
    EMAIL,
    FIRST_NAME,
    HONORIFIC,
    LARGE,
    NAME,
    PERSON,
    PHONE,
    SMALL,
    TITLE,
    is_name,
    pieces_of,
)
from tailor.journal.replies.signed_role import role_among

_INTRODUCED = re.compile(
    rf"\b(?i:this is|my name is|it['’]s|hier ist|hier spricht|ich bin|mein name ist|ici|je suis|je m['’]appelle) "
    rf"([A-Z{LARGE}][a-z{SMALL}]+(?: [A-Z{LARGE}][a-z{SMALL}]+)?)"
    r"(?=,? (?:from|at|with|of|in|here|vom|von|aus|bei|de|du|chez)\b)"
)
_FROM_FIRM = re.compile(
    rf"(?:^|^[\w ]{{2,20}}(?:[,!.:]| [-–]) )([A-Z{LARGE}][a-z{SMALL}]+(?: [A-Z{LARGE}][a-z{SMALL}]+)?)"
    r"(?<!Greetings) (?:here )?"
    rf"(?i:from|at|vom|von der|aus der|de chez) (?i:the |der |dem )?[A-Z{LARGE}]"
)
"""The first words of a short message: "Hiya Mo, Ada from Loam Temps"."""
_WITH_ROLE = re.compile(
    rf"(?:[\w ]{{2,20}}[,!.] )?([A-Z{LARGE}][\w'’-]+ [A-Z{LARGE}][\w'’-]+), ([A-Z{LARGE}][\w &-]{{3,40}}?)"
    rf"(?: here)? (?:at|of|from|with|bei|beim|vom|von|chez|à|de) [A-Z{LARGE}]"
)
_ADDRESSED = re.compile(r"[^.!?]{2,40},")
"""The line that says to whom a letter goes."""
_SURNAME = rf"[A-Z{LARGE}][\w'’]+(?:-[A-Z{LARGE}][\w'’]+)?"
_HONORED = re.compile(
    rf"\b(?:Frau|Herrn?|Mme|Mrs?|Ms|Miss|Monsieur|Madame)\b\.?\s+({NAME.pattern.strip('^$')}|{_SURNAME})"
)
_STOPPED = re.compile(r"\b(?:Tel|Tél|Nr|No|Zi|Zim|App|Apt|Hs|Ext|Durchw)\.", re.IGNORECASE)
_BESIDE = 40  # characters
_GAP = r"(?:\s*:\s*|\s*\t\s*|\s+\|\s+)"
_LABEL = re.compile(
    r"\b(?:(?:(?:sach)?bearbeiter(?:in)?|sachbearbeitung|ansprechpartner(?:in)?|ansprechperson|case officer|"
    rf"contact (?:person|officer|name)|contact|kontakt){_GAP}|"
    r"(?:bearbeitet von|auskunft erteilt|handled by|dealt with by|(?:affaire|dossier) suivie? par)"
    rf"(?:{_GAP}|\s+))"
    rf"((?i:(?:Frau|Herrn?|Mme|M\.|Mrs?\.?|Ms\.?) +)?(?:{TITLE} +)*"
    rf"(?-i:[A-Z{LARGE}])[\w'’.-]+(?: (?-i:[A-Z{LARGE}])[\w'’-]+){{0,2}})",
    re.IGNORECASE,
)
_TO_ASK = re.compile(
    r"^(?:any )?(?:questions?|quer(?:y|ies)|[ei]nquir(?:y|ies)|for (?:further |more )?information|(?:rück)?fragen|"
    r"auskünfte|auskunft|kontakt|renseignements?|contact)(?:\s[\w' -]{1,25})?\s*[:?–-]\s*(?=\S)",
    re.IGNORECASE,
)
"""Begins a line that names whom to ask: "Questions: Ada Kern, Office Manager, 555-0100"."""
_FIRST = 3  # sentences
_LONGEST_LABELLED = 120  # characters
_WORD = re.compile(r"\s*([\w'’-]+)")
_NO_PERSONS = ("team", "job_title", "company_word", "unit_word", "department", "no_person")


def person_to_turn_to(parts: LetterParts, cues: Cues, *, reached: bool) -> tuple[str, str] | None:
    """A person whom the text names as the one to turn to.

    Where the letter tells how the one who signs is `reached`, whoever is named for feedback or expenses is not meant.
    """
    for sentence in parts.sentences:
        beside = reached and cues.has("contact_beside", sentence)
        if not beside and not phrase_pattern("greeting").match(sentence) and (named := _named_in(sentence, cues)):
            return named
    asked = next((found for line in parts.signature if (found := _asked_for(line, cues))), "")
    return (asked, "") if asked else None


def _named_in(sentence: str, cues: Cues) -> tuple[str, str] | None:
    """Name and role of the person whom a sentence names with an address or behind words like "contact"."""
    if beside := _beside_address(sentence, cues):
        return beside, ""
    for found in cues.every("contact_before", sentence):
        rest = HONORIFIC.sub("", sentence[found.end() :].strip())
        match = PERSON.match(rest)
        if match and is_name(match[2], cues) and not cues.has("no_person", match[2]):
            return match[2], _role_before(match, cues) or role_among(pieces_of(rest[match.end() :])[:1], cues)
    if asked := _asked_for(sentence, cues):
        return asked, ""
    address = EMAIL.search(sentence) or PHONE.search(sentence) if cues.has("contact_about", sentence) else None
    persons = PERSON.finditer(sentence, 0, address.start()) if address else ()
    named = [(_titled(item, cues), item.end()) for item in persons]
    named = [(told, end) for told, end in named if is_name(told[0], cues) and not cues.has("no_person", told[0])]
    if not named:
        return None
    (name, role), end = named[-1]
    return name, role or role_among(pieces_of(sentence[end:])[:1], cues)


def _asked_for(text: str, cues: Cues) -> str:
    """The first name of whom to ask for beside a number or an address: "ring 01632 960123 and ask for Ada"."""
    if not (EMAIL.search(text) or PHONE.search(text)) or cues.has("contact_instead", text):
        return ""
    for found in cues.every("ask_for", text):
        word = _WORD.match(text, found.end())
        if word and FIRST_NAME.match(word[1]) and not any(cues.has(name, word[1]) for name in _NO_PERSONS):
            return word[1]
    return ""


def _titled(person: re.Match[str], cues: Cues) -> tuple[str, str]:
    """Name and role where a role stands before the name: "Payroll Officer Ada Kern"."""
    words = person[2].split()
    ends = [place + 1 for place, word in enumerate(words) if cues.has("job_title", word)]
    end = ends[-1] if ends else 0
    return " ".join(words[end:]), " ".join(words[:end]) or _role_before(person, cues)


def _role_before(person: re.Match[str], cues: Cues) -> str:
    """The role between "our" and a name: "our Payroll Officer, Ada Kern"."""
    role = person[1].partition(" ")[2].strip(" ,") if person[1] else ""
    return role if role[:1].isupper() and cues.has("job_title", role) else ""


def labelled_person(parts: LetterParts, cues: Cues) -> tuple[str, str]:
    """Name and role of whom a letter says is to be asked: "Bearbeitet von: Frau Kern", "Questions: Ada Kern, ..."."""
    for line in (*parts.head, *parts.signature, *parts.sentences):
        found = _LABEL.search(line) if len(line) <= _LONGEST_LABELLED else None
        if found and not any(cues.has(name, found[1]) for name in _NO_PERSONS):
            rest = pieces_of(line[found.end() :])
            return HONORIFIC.sub("", found[1].strip()), role_among(rest[:1], cues)
    return next((asked for line in parts.text.split("\n") if (asked := _to_ask(line.strip(), cues))), ("", ""))


def _to_ask(line: str, cues: Cues) -> tuple[str, str] | None:
    """Name and role in a line of nothing but whom to ask, with an address."""
    label = _TO_ASK.match(line)
    pieces = pieces_of(line[label.end() :]) if label else []
    name = HONORIFIC.sub("", pieces[0]) if pieces else ""
    reached = EMAIL.search(line) or PHONE.search(line)
    return (name, role_among(pieces[1:2], cues)) if reached and is_name(name, cues) else None


def _beside_address(sentence: str, cues: Cues) -> str:
    """The person just before a number or an address: "Frau Ada Kern (a.kern@...)", "Mme Alix Perrin au 01 ..."."""
    for found in _HONORED.finditer(sentence):
        rest = sentence[found.end() :][:_BESIDE]
        address = EMAIL.search(rest) or PHONE.search(rest)
        between = _STOPPED.sub("", rest[: address.start()]) if address else ""
        named = is_name(found[1], cues) or " " not in found[1]
        if address and named and not re.search(r"[.;!?]\s", between):
            return found[1]
    return ""


def introduced_person(parts: LetterParts, cues: Cues) -> tuple[str, str]:
    """Name and role of somebody who begins with it: "This is Ada from Loam Bank", "Ada Kern, Owner at Loam Bank"."""
    found = next((found for text in parts.sentences[:_FIRST] if (found := _INTRODUCED.search(text))), None)
    first = next((place for place, text in enumerate(parts.sentences) if not _ADDRESSED.fullmatch(text)), 0)
    opening = parts.sentences[first : first + 1]
    found = found or next((found for text in opening if (found := _FROM_FIRM.match(text))), None)
    if found:
        return found[1], ""
    titled = next((found for text in opening if (found := _WITH_ROLE.match(text))), None)
    known = titled and is_name(titled[1], cues) and cues.has("job_title", titled[2])
    return (titled[1], titled[2]) if titled and known else ("", "")

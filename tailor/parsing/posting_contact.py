"""Whom a posting asks to write to."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise, takewhile

from tailor.model import Document, PostingContact
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.posting_address import find_address
from tailor.parsing.posting_colleagues import without_colleagues
from tailor.parsing.posting_contact_ways import EMAIL, applied_to, below_offices, written_small, written_to
from tailor.parsing.posting_lines import whole_lines
from tailor.parsing.posting_patterns import alternatives, contact_sign, contact_words, pattern
from tailor.parsing.posting_persons import (
    HONOURS,
    is_office,
    is_person,
    may_name,
    names_provider,
    of_other_office,
    of_others,
    part_office,
    person_name,
)
from tailor.parsing.posting_phone import find_phone
from tailor.parsing.posting_segments import Segment
from tailor.parsing.words import title_score
from tailor.text import fold, names_unit
from tailor.text.word_pieces import common_words

_BEFORE_NUMBER = re.compile(r"(?:\b[Tt]el\w*\.?:?\s*|\b[Ff]on:?\s*|\b[Pp]hone:?\s*)?[+(]?\d")
_OFFICE_LABELS = frozenset({"job title", "position", "role", "title"})  # of the contact, where a list names them
_NAME_LABEL = re.compile(r"^(?:contact|kontakt)$|\b(?:contact )?name\b|\bkennziffer\b|\bnumber\b|\bref", re.IGNORECASE)
_NUMBER_LABEL = re.compile(r"(?:tel|phone|mobil|fax|ext|e-?mail)", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z][A-Za-z]*[A-Z](?:[.-]?[A-Z])*x?|PhD|BSc|MSc|MEd|BEd|RGN|Esq\.?")
_NUMBER = re.compile(r"\b[A-Z]{2,6}[-/ ]?\d[\w/-]*")  # of a posting: "DPO/04"
_LARGE_SHARE = 0.6
_SHORTEST_WORD = 4  # letters of a name that an address may hold by chance else
_SHORTEST_PERSON = 2  # words
_LIST_LINES = 4  # of a contact list, in which the name stands behind "Name:"
_OFFICES = frozenset(
    {
        *("CEO", "CFO", "COO", "CTO", "CIO", "CMO", "CHRO", "HR", "IT", "MD", "GM", "AGM", "DGM", "VP", "SVP", "EVP"),
        *("PA", "QA"),
    }
)
_BEHIND_NAME = re.compile(r"\s?[-–(:|\t]|\s(?:[-–]\s|on\s|at\s|tel|phone)|\s[+(]?\d", re.IGNORECASE)
_BEFORE_REACH = re.compile(
    r",?\s*(?:\b(?:tel|phone|mobil|fax|ext|e-?mail|mail)\w*\b|\S+@|\+?\(?\d[\d ()/-]{5,})", re.IGNORECASE
)
_OF_BOARD = re.compile(
    r"\W*(?:\d(?:st|nd|rd|th)\+?(?: degree)?|message|follow|verified|job poster|view profile)\b", re.IGNORECASE
)
_AT_EMPLOYER = re.compile(r" (?:at|@|bei|chez) [A-ZÀ-Þ].*$")
_LONGEST_OFFICE = 7  # words
_NEAR = 2  # lines below a name in which the office stands
_ROLE_BEHIND = re.compile(
    r"(?:, [A-Z][A-Z.]{1,5}(?=,)){0,3}(?:, | ?\(|\s[|·–—-]\s)(?P<role>[^,.;:()@\d|·–—]{3,50}?)(?=[,.;:)]|\s[|·–—-]\s|$)"
)
_GLUED = re.compile(r"(?<=[a-zà-ÿ]{2}[.!?])(?=[A-ZÀ-Þ][a-zà-ÿ])")  # two sentences of a badly pasted text
_PRONOUNS = re.compile(r"\s*\((?:she|he|they|sie|er|elle|il)(?:\s?/\s?\w+){1,2}\)", re.IGNORECASE)
_QUOTED = re.compile(  # what a message answers, and the line above it
    r">|(?:On|Am|Le|El|Il|Op|Em)\b.{0,20}\d.{3,120}\b(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef)\b.{0,60}:"
)
_TOWARDS = re.compile(r"[a-zà-ÿ][^A-ZÀ-Þ]*?\b(?:the|our|den|dem|der|die|unsere[rnm]?) (?P<office>[A-ZÀ-Þ].*)")
"""An office behind the words that lead to it: "office to arrange a visit with the Headteacher"."""


def find_contact(document: Document, segments: Sequence[Segment], labelled: str, title: str = "") -> PostingContact:
    """The person, office, e-mail, postal address and telephone number; each empty where the posting names none.

    Persons to whom nobody applies, as a founder or an officer for privacy, are left out with their lines.

    Args:
        document: Its facts may state a contact.
        segments: The posting's; persons whom it shows as colleagues are left out.
        labelled: The value of a "Contact:" label, if any.
        title: The job's, whose words name no other office: "Data Protection Officer".
    """
    lines = list(whole_lines(list(without_colleagues(segments))))
    lines = [piece for line in lines if not _QUOTED.match(line) for piece in _GLUED.split(_PRONOUNS.sub("", line))]
    told = [line for above, line in pairwise(("", *lines)) if not _tells_of_others(line, above, title)]
    named = next(applied_to(told), None) or _labelled_with_office(labelled, told) or _below_label(told)
    name, role = named or next(written_to(told, lines), ("", ""))
    aside = [line for line in lines if line not in told and (not of_other_office(line) or _takes_letters(line))]
    email = _email_beside(name, told) or _email(told) or _email(aside)
    sender, called = document.fact("sender_email"), document.fact("sender_name")
    if sender and email.lower() in {"", sender.lower()}:
        email = email or sender
        whole = _labelled(called) or ("", "")
        name, role = whole if not name or _is_first_of(name, whole[0]) else (name, role)
    name, before = part_office(_whole(name, told))
    role = f"{role} {before}" if role and any(f"{role} {before} {name}" in line for line in told) else role
    told_of = (role, before, _role_beside(name, told), _role_above(name, told), _role_below(name, told))
    offices = (_bare_office(_office_alone(one)) for one in told_of)
    role = next((office for office in offices if office and _may_be_office(office)), "")
    return PostingContact(
        _without_letters(document.fact("contact_name") or name.strip()),
        role,
        document.fact("contact_email") or email,
        find_address(lines),
        document.fact("contact_phone") or find_phone(told, name),
    )


def _tells_of_others(line: str, above: str, title: str) -> bool:
    """Whether a line tells of somebody to whom nobody applies; the job's title and number do not say so."""
    plain = _NUMBER.sub("", line)
    plain = re.sub(rf"\b{re.escape(title)}\b", "", plain, flags=re.IGNORECASE) if title else plain
    return of_others(plain) or names_provider(line, above)


def _email(lines: Sequence[str]) -> str:
    """The first address that is not the mailbox of an office for other things, as for privacy."""
    found = (match[0].rstrip(".") for line in lines for match in EMAIL.finditer(line))
    return next((one for one in found if not contact_sign("others", "mailbox").fullmatch(one.partition("@")[0])), "")


def _takes_letters(line: str) -> bool:
    """Whether a line of another office names nobody, and has people apply there or a mailbox for those who do."""
    hiring = any(contact_sign("others", "hiring_mailbox").match(found[0]) for found in EMAIL.finditer(line))
    return not may_name(line) and (hiring or contact_sign("others", "applying").search(line) is not None)


def _email_beside(name: str, lines: Sequence[str]) -> str:
    """The address that repeats the person's name, else the one in a line with it; else nothing."""
    words = [re.sub(r"[^a-z]", "", fold(word)) for word in name.split()]
    named = [word for word in words if len(word) >= _SHORTEST_WORD]
    found = [match[0].rstrip(".") for line in lines for match in EMAIL.finditer(line)]
    agreeing = (one for one in found if any(word in fold(one.partition("@")[0]) for word in named))
    return next(agreeing, "") or _email([line for line in lines if name and name in line])


def _is_first_of(name: str, whole: str) -> bool:
    return " " not in name and whole.startswith(f"{name} ")


def _whole(name: str, lines: Sequence[str]) -> str:
    """A first name with the family name with which another line has it."""
    if not name or " " in name:
        return name
    whole = re.compile(rf"\b(?={re.escape(name)} ){person_name()}")
    found = (match["name"] for line in lines for match in whole.finditer(line))
    return next((one for one in found if is_person(one)), name)


def _role_beside(name: str, lines: Sequence[str]) -> str:
    """The office right behind the name in a line that has it; else nothing."""
    for line in lines if name else ():
        _, said, behind = line.partition(name)
        found = _ROLE_BEHIND.match(behind) if said else None
        if (
            found
            and (title_score(found["role"]) or _office_words().search(found["role"]))
            and not is_person(found["role"])
        ):
            return found["role"]
    return ""


def _role_above(name: str, lines: Sequence[str]) -> str:
    """The office in the line above the name; else nothing."""
    return next((office for called, office in below_offices(lines) if name and called.endswith(name)), "")


def _role_below(name: str, lines: Sequence[str]) -> str:
    """The office in the line below the one that has the name alone or behind a label; else nothing."""
    behind = (at for at, line in enumerate(lines[:-1]) if name and line.rpartition(": ")[2].strip(" ,") == name)
    offices = (_office_below(lines[at + 1 : at + 2]) for at in behind)
    return next((office for office in offices if office and not is_person(office)), "")


def _without_letters(name: str) -> str:
    """A person's name without the letters of degrees and honours behind it: "Ann Moss MSN, RN" is Ann Moss."""
    label, _, bare = name.partition(" ")
    if bare and pattern("labels", "contact_name").fullmatch(label.lower()):
        name = bare  # "Enquiries Mr Moss", whose label lost its colon
    name = re.sub(rf"(?<=\. )(?! ){HONOURS}(?=[A-Z])", "", name)
    words = name.replace(",", " ").split()
    while len(words) > _SHORTEST_PERSON and not name.isupper() and _is_letters(words[-1]):
        words.pop()
    return " ".join(words) if len(words) < len(name.split()) else name


_POSSESSIVE = re.compile(r"^(?:unsere?[rnm]?|our|notre|nos|your|ihre?[rnm]?|votre)\s+(?=\S)", re.IGNORECASE)
_LOOSE_END = re.compile(r",? (?:on|at|via|under|tel|phone|unter|au)$", re.IGNORECASE)
_CUT_OFF = re.compile(r"(?:Sr|Jr|Asst|Assoc|Dy|Gen|Exec)\.?")
"""What is left of an office that was cut at its abbreviation ("Sr. Manager HR")."""


def _may_be_office(role: str) -> bool:
    """Whether what stands beside a name is an office, a department or a firm, and no label of the name or a number."""
    label = _NAME_LABEL.search(role)
    unit = names_unit(role) or is_office(role) or has_legal_form(role) or title_score(role) > 0
    return not label and (unit or _office_words().search(role) is not None)


def _bare_office(role: str) -> str:
    """An office without whose it is ("unsere Direktorin"); what is only a part of one is none."""
    if "@" in role or _NUMBER_LABEL.match(role.strip()):
        return ""
    bare = _BEFORE_NUMBER.split(re.split(r"\s?[([]", role)[0])[0].strip(" .,;:–-")
    bare = _POSSESSIVE.sub("", _LOOSE_END.sub("", re.split(r"\s[|·]\s", bare)[0]))
    if led := _TOWARDS.fullmatch(bare):
        before = bare[: led.start("office")]
        bare = bare if title_score(before) or _office_words().search(before) else led["office"]
    return "" if _CUT_OFF.fullmatch(bare.strip(" .")) else bare


def _office_alone(role: str) -> str:
    """An office without the letters of degrees before it: "MSN, RN, Nurse Manager" is a Nurse Manager."""
    pieces = [piece.strip() for piece in role.split(",")]
    run = list(takewhile(lambda piece: all(map(_is_letters, piece.split())), pieces))
    named = {word for piece in run for word in piece.split()} - _OFFICES
    return ", ".join(pieces[len(run) :]) if named else role


def _is_letters(word: str) -> bool:
    return _LETTERS.fullmatch(word) is not None and _is_mostly_large(word)


def _is_mostly_large(word: str) -> bool:
    letters = [char for char in word if char.isalpha()]
    return sum(map(str.isupper, letters)) >= _LARGE_SHARE * len(letters)


def _labelled(text: str) -> tuple[str, str] | None:
    """Name and office behind a label; None when no person stands there."""
    name, _, role = written_small(text).partition(",")
    role = _BEFORE_REACH.split(role)[0]
    found = re.match(person_name(), name)
    said = name.isupper() and {fold(word) for word in name.split()} <= common_words()
    if not found or said or is_office(name):
        return None
    return (found["name"] if _BEHIND_NAME.match(name[found.end() :]) else name, role)


def _labelled_with_office(text: str, lines: Sequence[str]) -> tuple[str, str] | None:
    """Name and office behind a label; the office may stand in the line below."""
    if title_score(text) and (person := _below_office(text, lines)):
        return person, text
    found = _labelled(text)
    if found is None or found[1].strip():
        return found
    behind = next((number for number, line in enumerate(lines) if line.endswith(text)), len(lines))
    return found[0], _office_below(lines[behind + 1 :])


def _below_office(office: str, lines: Sequence[str]) -> str:
    """The person alone in the line below an office; else nothing."""
    below = next((after for line, after in pairwise((*lines, "")) if line.endswith(office)), "")
    return below if re.fullmatch(person_name(), below) and is_person(below) else ""


def _office_below(lines: Sequence[str]) -> str:
    """The office in the line below a name, or below what a board says of the contact there; else an empty string."""
    line = next((one for one in lines[:_NEAR] if not _OF_BOARD.match(one)), "")
    office = _AT_EMPLOYER.sub("", line)
    named = title_score(office) > 0 or _office_words().search(office)
    return office if named and len(office.split()) <= _LONGEST_OFFICE and not office.endswith(".") else ""


@cache
def _office_words() -> re.Pattern[str]:
    words = "|".join((*alternatives("signs", "office"), *contact_words("full", "office")))
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def _below_label(lines: Sequence[str]) -> tuple[str, str] | None:
    """A person on the line below "Contact", or below or behind "Name" in a list of labels and values; else None."""
    said_at = -_LIST_LINES
    for at, (line, below) in enumerate(pairwise((*lines, ""))):
        label, named = line.rpartition(": ")[2].strip(" :"), _NAME_BEHIND.search(line)
        said = pattern("labels", "contact_name").fullmatch(label)
        if said or pattern("labels", "contact_name").fullmatch(line.partition(":")[0].strip()):
            said_at = at
        if said and title_score(below) and (person := _below_office(below, lines)):
            return person, below
        if (said or label.lower() == "name") and (found := _labelled(below)):
            return found[0], found[1] or (_office_below(lines[at + 2 :]) if said else _listed_office(lines))
        if named and at - said_at < _LIST_LINES and (found := _labelled(named["value"])):
            return found[0], found[1] or _listed_office(lines[at:])
    return None


def _listed_office(lines: Sequence[str]) -> str:
    """The office behind or below its label in a list of a contact's facts."""
    for line, below in pairwise((*lines, "")):
        label, parted, value = line.partition(": ") if ": " in line else line.partition("\t")
        if label.lower().strip(" :") in _OFFICE_LABELS:
            return value if parted else below
    return ""


_NAME_BEHIND = re.compile(r"(?:^|: )(?:full )?(?:name|nom|nombre|nome|naam)\s*[:\t]\s*(?P<value>\S.*)", re.IGNORECASE)

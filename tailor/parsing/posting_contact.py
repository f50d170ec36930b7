"""Whom a posting asks to write to."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise, takewhile

from tailor.model import Document, PostingContact
from tailor.parsing.places import is_place
from tailor.parsing.posting_address import find_address
from tailor.parsing.posting_headings import is_known_heading
from tailor.parsing.posting_patterns import alternatives, is_organisation, pattern
from tailor.parsing.posting_place import is_street
from tailor.parsing.words import title_score
from tailor.text import fold, month_names, names_unit
from tailor.text.word_pieces import common_words

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_UNIT = re.compile(
    r"(?:abteilung|verwaltung|direktion|stelle|büro|service|team|office|desk|bureau|secrétariat)\b", re.IGNORECASE
)
_BEFORE_NUMBER = re.compile(r"(?:\b[Tt]el\w*\.?:?\s*|\b[Ff]on:?\s*|\b[Pp]hone:?\s*)?[+(]?\d")
_VERBS = frozenset(
    {
        "email",
        "ring",
        "call",
        "text",
        "contact",
        "phone",
        "ask",
        "write",
        "send",
        "dear",
        "see",
        "visit",
        "tell",
        "find",
        "bring",
        "join",
        "mail",
        "message",
        "hi",
        "meet",
    }
)
_OFFICE_LABELS = frozenset({"job title", "position", "role", "title"})  # of the contact, where a list names them
_PARTICLES = frozenset({"van", "von", "de", "der", "da", "di", "al", "du", "del", "den", "ten", "zu", "la", "le", "of"})
_JOINING = r"(?:van|von|de|der|den|da|di|al|du|del|ten|zu|la|le)"
_PART = r"(?:(?:Mac|Mc|O['’]|D['’]|Ó |Ní |Mac |Ui )?[A-ZÀ-Þ][\w'’-]+|[A-ZÀ-Þ]\.)"
_LONGEST_LABEL = 6  # words of "Search committee chair:"
_NUMBER_LABEL = re.compile(r"(?:tel|phone|mobil|fax|ext|e-?mail)", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z][A-Za-z]*[A-Z](?:[.-]?[A-Z])*x?|PhD|BSc|MSc|MEd|BEd|RGN|Esq\.?")
_LARGE_SHARE = 0.6
_SHORTEST_PERSON = 2  # words
_OFFICES = frozenset(
    {
        "CEO",
        "CFO",
        "COO",
        "CTO",
        "CIO",
        "CMO",
        "CHRO",
        "HR",
        "IT",
        "MD",
        "GM",
        "AGM",
        "DGM",
        "VP",
        "SVP",
        "EVP",
        "PA",
        "QA",
    }
)
_HONOURS = r"(?:(?:h\.\s?c\.|em\.|habil\.|mult\.|i\.\s?R\.|rer\.\s?\w+\.|phil\.|med\.|iur\.) ){0,3}"
_NEAR = 2  # lines around an e-mail address in which the person of the same name stands
_SHORTEST_NAME = 3  # letters of a name in an address


def find_contact(document: Document, lines: Sequence[str], labelled: str) -> PostingContact:
    """The person, office, e-mail and postal address; each empty where the posting names none.

    Args:
        document: Its facts may state a contact.
        lines: The posting's lines.
        labelled: The value of a "Contact:" label, if any.
    """
    name, role = _labelled(labelled) or _below_label(lines) or next(_written_to(lines), ("", ""))
    email = next((found[0] for line in lines if (found := _EMAIL.search(line))), "")
    sender = document.fact("sender_email")
    if sender and email.lower() in {"", sender.lower()}:
        email = email or sender
        name, role = (name, role) if name else _labelled(document.fact("sender_name")) or ("", "")
    role = _bare_office(_office_alone(role))
    return PostingContact(
        _without_letters(document.fact("contact_name") or name.strip()),
        "" if "@" in role or _NUMBER_LABEL.match(role.strip()) else _BEFORE_NUMBER.split(role)[0].strip(" .,"),
        document.fact("contact_email") or email.rstrip("."),
        find_address(lines),
    )


def _without_letters(name: str) -> str:
    """A person's name without the letters of degrees and honours behind it: "Ann Moss MSN, RN" is Ann Moss."""
    label, _, bare = name.partition(" ")
    if bare and pattern("labels", "contact_name").fullmatch(label.lower()):
        name = bare  # "Enquiries Mr Moss", whose label lost its colon
    name = re.sub(rf"(?<=\. )(?! ){_HONOURS}(?=[A-Z])", "", name)
    words = name.replace(",", " ").split()
    while len(words) > _SHORTEST_PERSON and not name.isupper() and _is_letters(words[-1]):
        words.pop()
    return " ".join(words) if len(words) < len(name.split()) else name


_POSSESSIVE = re.compile(r"^(?:unsere?[rnm]?|our|notre|nos|your|ihre?[rnm]?|votre)\s+(?=\S)", re.IGNORECASE)
_CUT_OFF = re.compile(r"(?:Sr|Jr|Asst|Assoc|Dy|Gen|Exec)\.?")
"""What is left of an office that was cut at its abbreviation ("Sr. Manager HR")."""


def _bare_office(role: str) -> str:
    """An office without whose it is ("unsere Direktorin"); what is only a part of one is none."""
    bare = _POSSESSIVE.sub("", role.strip())
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


def _written_to(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Persons with their offices, those first that the text asks to write to or calls by an office."""
    told = list(map(_written_small, lines))
    for way in _ways():
        for line in told:
            if (found := way.search(line)) and _is_person(found["name"]) and not _is_headline(found, told):
                parts = found.groupdict()
                yield found["name"], parts.get("role") or (parts.get("before") or "").strip()
    yield from ((name, "") for name in _beside_email(lines))
    yield from _signatures(lines)


def _is_headline(found: re.Match[str], lines: Sequence[str]) -> bool:
    """Whether "Foreman – Heavy Equipment" opens the posting: a job and where it is, and no person with an office."""
    is_first = found.string == lines[0]
    return is_first and found.start() == 0 and re.search(r"\s[–—-]\s", found.string) is not None


def _signatures(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The persons below a letter's closing words, each with the office in the line below the name."""
    for number, line in enumerate(lines[:-1]):
        if pattern("signs", "closing_words").fullmatch(line.strip(" ,.!")):
            name, _, role = lines[number + 1].partition(",")
            below = lines[number + 2] if number + 2 < len(lines) else ""
            if re.fullmatch(_ranked(), name.strip()) and _is_person(name.strip()):
                yield name, role or (below if title_score(below) else "")


def _beside_email(lines: Sequence[str]) -> Iterator[str]:
    """Names in or near the line of an e-mail address that repeats them: "Siân Bowes" and "s.bowes@..."."""
    whole = re.compile(rf"\b{_ranked()}")
    for number, line in enumerate(lines):
        for address in _EMAIL.findall(line):
            local = re.sub(r"[^a-z]", "", fold(address.partition("@")[0]))
            near = [line, *reversed(lines[max(0, number - _NEAR) : number]), *lines[number + 1 : number + 1 + _NEAR]]
            for text in near:
                for found in whole.finditer(text.replace(address, " ")):
                    parts = [re.sub(r"[^a-z]", "", fold(part)) for part in found["name"].split()]
                    known = any(len(part) >= _SHORTEST_NAME and part in local for part in parts)
                    if known and _is_person(found["name"]):
                        yield found["name"]


def _written_small(line: str) -> str:
    """A line in capitals as others are written, where it names somebody by a title: "APPLY TO: MS. ANN MOSS"."""
    small = line.title() if line.isupper() else line
    return (
        small if small is not line and re.search(rf"\b(?:{'|'.join(alternatives('signs', 'rank'))})\b", small) else line
    )


def _labelled(text: str) -> tuple[str, str] | None:
    """Name and office behind a label; None when no person stands there."""
    name, _, role = _written_small(text).partition(",")
    found = re.match(_ranked(), name)
    said = name.isupper() and {fold(word) for word in name.split()} <= common_words()
    return (name, role) if found and not said and not _is_office(name) else None


def _below_label(lines: Sequence[str]) -> tuple[str, str] | None:
    """A person on the line below "Contact", or below "Name" in a list of labels and values; else None."""
    role = ""
    for line, below in pairwise(lines):
        label = line.rpartition(": ")[2].strip(" :")
        said = pattern("labels", "contact_name").fullmatch(label)
        if (said or label.lower() == "name") and (found := _labelled(below)):
            role = next((two for one, two in pairwise(lines) if one.lower().strip(" :") in _OFFICE_LABELS), "")
            return found[0], found[1] or ("" if said else role)
    return None


@cache
def _ranked() -> str:
    """A person's name: two words and more, or one behind a title or rank ("Captain Rendall")."""
    ranks = "|".join(alternatives("signs", "rank"))
    more = rf"(?: {_JOINING}){{0,2}}(?: {_PART})"
    ranked = rf"(?:(?:{ranks})\.? {_HONOURS}){{1,4}}(?:[A-Z]\.? ){{0,2}}(?!(?:{ranks})\b){_PART}"
    return rf"(?P<name>{ranked}(?:{more}){{0,3}}|{_PART}(?:{more}){{1,3}})(?![\w@])"


@cache
def _ways() -> tuple[re.Pattern[str], ...]:
    """How a posting leads to a person, the surest first: "write to NAME, ROLE", "our ROLE, NAME", "ROLE: NAME"."""
    writing, office = "|".join(alternatives("signs", "writing_to")), "|".join(alternatives("signs", "office"))
    sent = (
        r"(?i:send|schick\w*|senden?|envoy\w+|transmett\w+|parvenir|remettre|adress\w+|e-?mail|forward|submit"
        r"|(?:return\w*|hand(?:ed)?|post(?:ed)?|retourn\w+)(?=.{0,60}\b(?:form|application|cv|letter|pack)s?\b)"
        r"|(?:forms?|applications?|cvs?|letters?)\b.{0,40}\b(?:sent|returned)|richten|mandar|enviar|candidature"
        r"|bewerbung\w*)"
    )
    end = (
        r"(?=\s?[,.;:(–]|\s?-(?!\w)| (?:at|on|by|via|under|for|if|after|before|or|and|of mail|oder|und|ou|et|with|is"
        r"|will|can|freut|hilft|gibt|répond|est|unter|am|au)\b|\s*$)"
    )
    named = rf"(?P<before>(?:[A-Z][\w-]+ ){{0,3}}?[\w-]*(?i:{office}) )"
    words = rf"(?:(?i:our|the|unsere?[rnm]?|notre|nuestr[oa]|a|al|à) (?:[\w-]+ ){{0,4}}?|{named})?"
    title = rf"[^,.;:@\d]{{0,40}}?\b(?i:{office})\b[^,.;:@\d]{{0,30}}?"
    label = rf"(?:[\w’'/-]+ ){{0,{_LONGEST_LABEL}}}?[\w’'/-]*(?i:{office})[\w ]{{0,20}}"
    article = r"(?i:the|our|unsere?[rnm]?|notre|nuestr[oa]|le|la|der|die|den)"
    asked = "recruiter|contact|hiring manager|ansprechpartner(?:in)?|personalreferent(?:in)?|recruteur|recruteuse"
    behind = r"(?:(?i:tel\w*|phone|mobile|e-?mail|mail)\.?:? ?)?(?=[\w.+-]+@|\+?\(?\d[\d ()/-]{6,})"
    person = _ranked()
    titled = rf"(?=(?:{'|'.join(alternatives('signs', 'rank'))})\.? ){person}"
    office_behind = rf"(?:, (?P<role>[A-Z][^,.;@\d]+?|[^,.;@\d]*(?i:{office})[^,.;@\d]*?))?"
    role = r"(?:, (?P<role>[^,.;@\d]{2,60})(?![^,.;]*\d))?"
    between = r"(?:l['’]attention (?:de |d['’]|du ))?(?P<before>(?:[^\W\d_][\w.'’-]* ){1,6}?)"
    return (
        re.compile(rf"(?<!\w)(?i:{writing})\s*:?\s+{words}{person}{office_behind}{end}"),
        re.compile(rf"(?<!\w)(?i:{writing})\s*:?\s+{between}{titled}{end}"),
        re.compile(rf"\b{article} (?P<role>{title}), {person}"),
        re.compile(rf"^(?P<role>{label})\s?[:–]\s{person}{end}"),
        re.compile(rf"\b(?i:our|your|unsere?|ihre?|notre|votre) (?P<role>(?:[\w-]+ )?(?i:{asked})) {person}{end}"),
        re.compile(rf"\b{sent}\b.{{0,150}}?\b(?:to|an|à|a) (?:(?:the |our )?{named})?{person}{role}"),
        re.compile(rf"\b{sent}\b.{{0,150}}?\b(?:to|an|à|a) [^.;:@\d]{{3,60}}?, {titled}{role}"),
        re.compile(rf"^{person}, (?P<role>[^,.;@\d]*(?i:{office})[^,.;@\d]*)"),
        re.compile(rf"{person}(?:, (?P<role>[^,.;:@\d]{{2,40}}))?\s?(?:[,(:–-]|\b(?:at|on|via|unter)\b)\s?{behind}"),
    )


def _is_person(name: str) -> bool:
    """Whether the words of a name are written as one's, and are no office, place, job or month."""
    ranked = re.match(rf"(?:{'|'.join(alternatives('signs', 'rank'))})\.? ", name)
    bare = re.sub(rf"^(?:(?:{'|'.join(alternatives('signs', 'rank'))})\.? {_HONOURS})+", "", name)
    words = [word for word in (bare if ranked else name).split() if word.lower() not in _PARTICLES]
    if fold(words[0]) in _VERBS:
        return False
    dated = not ranked and bool({fold(word) for word in words} & _DATES)
    plain = len(words) > (0 if ranked else 1) and all(word[:1].isupper() for word in words) and not name.isupper()
    no_name = (
        is_place(bare)
        or (not ranked and is_street(name))
        or is_known_heading(bare)
        or (not ranked and title_score(bare) > 0)
    )
    return plain and not no_name and not _is_office(name) and not dated


def _is_office(name: str) -> bool:
    return is_organisation(name) or names_unit(name) or _UNIT.search(name) is not None


_DATES = frozenset(fold(name) for name in month_names()) - {"may", "august", "april", "june"} | {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "freitag", "cv", "resume"
}  # fmt: skip

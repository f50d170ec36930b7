"""The employer in a letter's head and signature."""

import re
from collections.abc import Iterator, Sequence

from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.signature import (
    AT,
    LARGE,
    SMALL,
    bare,
    company_in,
    is_address,
    is_company,
    is_domain,
    is_name,
    names_employer,
    pieces_of,
    signed_for,
)
from tailor.model import ReplyContact

_LETTERHEAD = 3  # lines
_OWNER = re.compile(
    r"^(?:owner|founder|co-founder|proprietor|landlord|landlady|\w*inhaber(?:in)?|gründer(?:in)?|gérante?|fondat(?:eur|rice)|"
    r"patronn?e?|propriétaire|\w*leitung|\w*leiter(?:in)?|head|manager)\s(?:of |der |des |de |du |von |d['’])?(.+)$",
    re.IGNORECASE,
)
"""A title with the employer's name behind it: "Founder of Loam Bank", "Leitung Kita Regenbogen"."""
_POST_NOMINAL = re.compile(r"[A-Z]{2,5}")  # a degree or a membership behind a name
LIKE_ADDRESS = re.compile(
    r"\d|@|\b(?:street|road|floor|block|directorate|department|abteilung|direction|service)\b", re.IGNORECASE
)
EMPLOYER_FIELD = re.compile(
    r"^(?:employer|company|organi[sz]ation|arbeitgeber|employeur|from|von|de)\s*:\s*", re.IGNORECASE
)
_NETWORKS = re.compile(
    r"^(?:instagram|facebook|linkedin|twitter|tiktok|behance|xing|youtube|pinterest|kununu|glassdoor)\b", re.IGNORECASE
)
_FIRM = re.compile(rf"[A-Z{LARGE}][\w'’-]+(?: [A-Z{LARGE}][\w'’-]+)* (?:&|and|und|et) [A-Z{LARGE}].+")
_UNIT = re.compile(
    r"^(?:School|Department|Dept|Faculty|Division|Office|Institut für|Fachbereich|Fakultät|Dezernat|Abteilung) "
    r"|\s(?:Division|Department|Directorate|Unit|Section|Branch)$"
)
"""A part of an employer: "School of Geography"."""
_STREET = re.compile(
    r"(?i:str\.|straße|strasse|gasse|weg|allee|platz|ufer)\s+\d|\s(?:St|Street|Road|Rd|Lane|Avenue|Ave|Parade|Quay)$"
)
_PAIR = re.compile(rf"[A-Z{LARGE}][a-z{SMALL}]+ (?:&|\+|and|und|et) [A-Z{LARGE}][a-z{SMALL}]+")
"""Two words: two owners, as "Ada & Ben" sign, or a firm, "Moss & Fern"."""
_KIN = re.compile(r" (?:Sons?|Daughters?|Co|Bros|Sisters|Partners?|Associates|Söhne|Töchter|Fils|Filles|Cie|Associés)$")
_SCHEME = re.compile(
    r"(?:graduate|postgraduate|apprentice\w*|intern\w*|trainee\w*|student|early careers?|volunteer\w*)"
    r"(?:\s\w+)?\s(?:programmes?|programs?|schemes?|intakes?|recruitment)",
    re.IGNORECASE,
)


def headed_company(head: Sequence[str]) -> str:
    """The employer's name in the first lines of a letterhead."""
    for line in head[:_LETTERHEAD]:
        name = EMPLOYER_FIELD.sub("", re.split(r"\s+[|·–]\s+", line)[0]).strip(" ,")
        if phrase_pattern("authority").match(name) and not re.search(r"\d|:|[.!?]$", name):
            return name
        topic = phrase_pattern("topic_mark").match(name) or phrase_pattern("topic_before").search(name)
        topic = topic or phrase_pattern("job_title").search(name)
        kind = phrase_pattern("company_word").search(name) or phrase_pattern("legal_form").search(name)
        if not topic and not (kind and (kind.start() == 0 or _ends_in_kind(name))):
            topic = phrase_pattern("job_ending").search(name)
        if kind and not topic and not LIKE_ADDRESS.search(name):
            return name
    return ""


def is_surely_named(name: str) -> bool:
    """Whether a name in a head is plainly an employer's: no job begins so, as "Store Detective" does."""
    return phrase_pattern("legal_form").search(name) is not None or (bool(name) and _ends_in_kind(name))


def _ends_in_kind(name: str) -> bool:
    return phrase_pattern("company_word").fullmatch(name.rsplit(maxsplit=1)[-1]) is not None


def signed_company(parts: LetterParts, contact: ReplyContact, cues: Cues) -> str:
    """The employer's name in a signature: of what is neither person, role, address nor number the likeliest."""
    signed = next((firm for line in parts.signature if (firm := signed_for(line, cues)[1])), "")
    if signed:
        return signed
    names = list(_signed_names(parts.signature, contact, cues))
    text = " ".join(parts.sentences)
    likely = [name for name in names if names_employer(name) or is_domain(name, parts.text) or _is_firm(name)]
    named = [name for name in names if not _POST_NOMINAL.fullmatch(name) and not _is_place(name, text)]
    if likely and not (all(_UNIT.search(name) for name in likely) and set(named) - set(likely)):
        return max(likely, key=lambda name: _likeness(name, cues))
    whole = {piece for line in parts.signature for piece in pieces_of(line)}
    plain = sorted(
        named,
        key=lambda name: (
            _UNIT.search(name) is not None or _STREET.search(name) is not None,
            not any(piece.endswith(name) for piece in whole),  # "Tech" of "Tech Hiring"
            " " not in name,
            _PAIR.fullmatch(name) is not None,
        ),
    )
    return next(iter(plain), "") or next((firm for line in parts.signature if (firm := _owned(line, cues))), "")


def _is_firm(name: str) -> bool:
    """Whether a name joins owners' names and is no pair of two words, as "Ada & Ben" sign."""
    return _FIRM.fullmatch(name) is not None and (_PAIR.fullmatch(name) is None or _KIN.search(name) is not None)


def _likeness(name: str, cues: Cues) -> int:
    """How surely a name is an employer's: a legal form says more than a word for a team, "Graduate Recruitment"."""
    if phrase_pattern("legal_form").search(name):
        return 2
    return 0 if _UNIT.search(name) or cues.has("team", name.rsplit(maxsplit=1)[-1]) else 1


def _owned(line: str, cues: Cues) -> str:
    found = _OWNER.match(line.strip())
    if found is None or not is_company(found[1], cues) or phrase_pattern("department").match(found[1]):
        return ""
    return found[1]


def _is_place(name: str, text: str) -> bool:
    return " " not in name and bool(re.search(rf"\b(?:in|near|nach|à)\s+{re.escape(name)}\b", text))


def _signed_names(signature: Sequence[str], contact: ReplyContact, cues: Cues) -> Iterator[str]:
    """What in a signature may be an employer's name."""
    role = contact.role.casefold()
    known = {contact.name.casefold(), role, *re.split(r",\s+|\s[–-]\s", role), ""}
    signer = next((place for place, line in enumerate(signature) if contact.name and contact.name in line), 0)
    for place, line in enumerate(signature):
        rest = re.sub(rf"({re.escape(contact.role)})\s[–—-]\s[^,|·•]+", r"\1", line) if role else line
        for piece in (AT.split(piece)[-1] for piece in pieces_of(rest) if not is_address(piece)):
            if {piece.casefold(), bare(piece).casefold()} & known or set(piece.split()) <= set(contact.name.split()):
                continue
            unknown = bool(contact.name) and signer == 0 and contact.name not in signature[0]
            if unknown and is_name(bare(piece), cues):
                continue  # somebody else signs
            name = "" if _NETWORKS.match(piece) else company_in(piece, cues)
            above = place < signer and not names_employer(name)
            if name and not above and is_company(name, cues) and not _is_within(piece):
                yield name


def _is_within(piece: str) -> bool:
    """Whether a piece of a signature is a part of the employer's: "Direktion", "Graduate Programme"."""
    within = any(phrase_pattern(name).fullmatch(piece) for name in ("department", "unit_word"))
    return within or _SCHEME.fullmatch(piece) is not None

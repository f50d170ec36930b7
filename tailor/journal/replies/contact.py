"""Whom to turn to: the signature, an address in the text, the sender."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.journal.replies.addresses import is_no_reply, read_email, read_own_phone
from tailor.journal.replies.called import called, may_be_called, shortens, told_in_full, whole_name
from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.named_persons import introduced_person, labelled_person, person_to_turn_to
from tailor.journal.replies.signature import (
    EMAIL,
    FIRST_NAME,
    HONORIFIC,
    LARGE,
    NAME,
    PARTICLE,
    PHONE,
    SAINT,
    SMALL,
    TITLE,
    bare,
    first_of_two,
    is_address,
    is_name,
    names_employer,
    pieces_of,
    signed_for,
)
from tailor.journal.replies.signed_role import role_above, role_among, signing_sender, with_department
from tailor.model import Message, ReplyContact

_NAME_AND_FIRM = re.compile(r"(\w+) (?:von|vom|from|de|at|of) (\w.*)")
_WITH_FIRM = re.compile(r"\s*[,|@(]|\s+[–—-]\s|\s+(?:at|from|of|bei|vom|von|aus|de|du|chez)\s")
_NO_PERSON_END = re.compile(
    r"\b(?:careers?|jobs?|recruit\w*|recrutement|hr|rh|teams?|talent|karriere|bewerbung\w*|hiring|nachricht|personal\w*|"
    r"notifications?|message|portal\w*|resourcing)$",
    re.IGNORECASE,
)
_ON_BEHALF = re.compile(r"^(?:im auftrag|i\.\s?[av]\.?|in vertretung|gez\.?|p\.?\s?o\.?|pp\.?)\s*,?$", re.IGNORECASE)
_FOR_PERSON = re.compile(
    r"^(?:(?:signed|issued|sent)\s+)?(?:(?:for\s+and\s+)?on\s+behalf\s+of|im\s+(?:auftrag|namen)\s+von|au\s+nom\s+de)\s+",
    re.IGNORECASE,
)
"""Whom a team signs for."""
_SURNAME = re.compile(rf"(?:i\.\s?[VA]\.|ppa\.|gez\.)\s*([A-Z{LARGE}][a-z{SMALL}]+(?:-[A-Z{LARGE}][a-z{SMALL}]+)?)")
_LEGAL = re.compile(
    r"\b(?:vorstand|geschäftsführ\w+|aufsichtsrat|amtsgericht|handelsregister|hrb|directors?:|registered (?:office|in)|"
    r"capital de|rcs|siret|vertretungsberechtigt\w*|ust-?id\w*)\b.*[:\d]",
    re.IGNORECASE,
)
_WITH_EMPLOYER = 2
_SHORT = 2  # letters that a short form of a name begins with, as "Davo" for Dave
_ARTICLES = frozenset({"the", "your", "our"})
_LONG_NAME = 3
"""A name of so many words, with no role, initial or particle, is rather an employer's."""
_MIDDLE = re.compile(rf"\.|\s(?i:{PARTICLE})\s|^{TITLE}\s")
_INITIAL_BEHIND = re.compile(rf"\s[A-Z{LARGE}]\.?$")
_TITLED = re.compile(rf"^(?:{TITLE}\s+)+")
_TRADE = re.compile(
    r"[a-z]{2}(?:ing|ions?|ics|ments?|ors|eers|ants|ances|ences|ities|ables|ives|als|ies|ung|ungen|erei)$"
)
"""How words for what a firm does end, and few surnames: "Luma Lighting", "Totara Surveyors"."""


def read_contact(parts: LetterParts, message: Message, cues: Cues) -> ReplyContact:
    """The person to turn to, as far as the message names one."""
    labelled = labelled_person(parts, cues)
    signed_by, signed_as = (
        signing_sender(parts.signature, _sender(message, cues), cues)
        or _for_whom(parts.signature, cues)
        or _of_signature(parts.signature, cues)
    )
    reached = signed_by and signed_as and any(EMAIL.search(line) or PHONE.search(line) for line in parts.signature)
    named = person_to_turn_to(parts, cues, reached=bool(reached))
    named = named or (labelled if labelled[0] else None)
    short = next((person for line in parts.signature if (person := signed_for(line, cues)[0])), "")
    named = named or ((short, "") if short else None)
    name, role = named or (signed_by, signed_as)
    unsure = name and not named and not role
    unsure = unsure and not _is_told_a_person(name, parts)
    if unsure and (_signs_as_employer(parts, cues) or _is_used_as_employer(name, parts, message)):
        name = ""
    sender = _sender(message, cues)
    signed = _surname_alone(parts.signature) or _signed_first_name(parts.signature, cues)
    if not name and not (sender and _is_used_as_employer(sender, parts, replace(message, sender_name=""))):
        name, role = (sender if may_be_called(signed, sender) else signed), ""
    introduced, told = ("", "") if name else introduced_person(parts, cues)
    name = name or _signed_like_sender(parts.signature, message) or signed or introduced
    name = name or _first_name_of_sender(message, cues)
    name = "" if HONORIFIC.fullmatch(f"{name} ") else name
    name = sender if shortens(name, sender) else told_in_full(whole_name(name, parts, sender, cues), parts, cues)
    headed, above = _of_signature(parts.head, cues)
    if headed.startswith(f"{name} ") and not role:
        name, role = headed, above
    role = role or (told if name == introduced else "")
    if name and not named:
        role = with_department(role, parts, cues)
    form, name = called(name, parts)
    return ReplyContact(name, role, read_email(parts, message, name), read_own_phone(parts, name), form)


def _is_told_a_person(name: str, parts: LetterParts) -> bool:
    """Whether the letter's head names the employer, or an address begins like the name at its end."""
    words = [word.casefold() for word in name.split()]
    if any(names_employer(line) and not any(word in line.casefold() for word in words) for line in parts.head[:1]):
        return True
    boxes = [address.partition("@")[0].casefold() for address in EMAIL.findall(parts.text)]
    return any(word in re.split(r"[._-]", box) for word in words for box in boxes)


def _is_used_as_employer(name: str, parts: LetterParts, message: Message) -> bool:
    """Whether the text or the sender speaks of a name as of an employer: "at Elm Court", "Elm Court does not ...".

    So does a mailbox that nobody reads, or one at a domain of that very name which is called otherwise.
    """
    box, _, domain = message.sender_email.casefold().partition("@")
    first, *others = (word.casefold() for word in name.split())
    called = domain.startswith("".join((first, *others))) and first not in box
    if called or (name == message.sender_name.strip("\"' ") and is_no_reply(message.sender_email)):
        return True
    text = " ".join((*parts.sentences, message.sender_name, message.subject))
    before = r"\b(?:at|joining|join|von|bei|chez|part of|behalf of|interest in)\s+(?:the\s+|der\s+|dem\s+)?"
    after = r"(?:['’]s)?\s+(?:does|has received|is an?|offers|employs|receives|team|careers|recruitment|hat das|SAS)\b"
    return bool(re.search(rf"{before}{re.escape(name)}\b|\b{re.escape(name)}{after}", text))


def _surname_alone(lines: Sequence[str]) -> str:
    """The surname behind what says in whose name it is signed: "i. V. Heuer"."""
    return next((found[1] for line in lines if (found := _SURNAME.fullmatch(line.strip()))), "")


def _for_whom(lines: Sequence[str], cues: Cues) -> tuple[str, str] | None:
    """The person with a role for whom a team signs: "on behalf of Ada Holm, Head of Care"."""
    for line in lines:
        pieces = pieces_of(_FOR_PERSON.sub("", line)) if _FOR_PERSON.match(line) else []
        if len(pieces) > 1 and is_name(pieces[0], cues) and (role := role_among(pieces[1:], cues)):
            return pieces[0], role
    return None


def _signed_first_name(lines: Sequence[str], cues: Cues) -> str:
    """The first name alone below the farewell."""
    signature = [bare(line) or line for line in lines]
    for line in signature:
        with_team = re.match(
            rf"([A-Z{LARGE}][a-z{SMALL}]+) (?:and|und|et) (?:the|everyone|all|das|dem|l['’]équipe|toute)\b", line
        )
        if with_team:
            return with_team[1]
    told = [line for line in lines if not is_address(line)]
    two = len(lines) == _WITH_EMPLOYER or (len(told) == _WITH_EMPLOYER and names_employer(told[1]))
    if two and FIRST_NAME.match(lines[0]) and not phrase_pattern("farewell").match(lines[0]):
        of_firm = cues.has("team", signature[0]) or cues.has("company_word", signature[0])
        if not of_firm and not cues.has("team", signature[1].split()[-1]):
            return signature[0]
    for place, (above, line) in enumerate(pairwise(("", *signature))):
        if _ON_BEHALF.match(above) and (
            surname := re.fullmatch(rf"(?:gez\.\s*)?([A-Z{LARGE}][a-z{SMALL}]+)", line.strip())
        ):
            return surname[1]
        word = _WITH_FIRM.split(bare(line))[0]
        below = phrase_pattern("farewell").match(above.strip()) or (place == 1 and lines[0].strip().endswith(","))
        below = below or (above == "" and bare(line) != lines[place].strip(" ,.*_"))
        short = below and FIRST_NAME.match(word)
        if short and not (cues.has("team", word) or cues.has("company_word", word) or cues.has("job_title", word)):
            return word
    return _lone_first_name(signature, cues)


def _first_name_of_sender(message: Message, cues: Cues) -> str:
    """The sender's first name, perhaps with an initial, where the mailbox is called so too: "Ada K", ada@loam.org."""
    name, (box, _, domain) = message.sender_name.strip("\"' "), message.sender_email.casefold().partition("@")
    first = _INITIAL_BEHIND.sub("", name)
    own = FIRST_NAME.match(first) and box == first.casefold() and first.casefold() not in domain
    plain = not any(cues.has(section, first) for section in ("team", "company_word", "job_title", "unit_word"))
    return name if own and plain and not is_no_reply(message.sender_email) else ""


def _signed_like_sender(lines: Sequence[str], message: Message) -> str:
    """The first name alone in a line that the sender's name or address begins with."""
    box = re.split(r"[._+-]", message.sender_email.partition("@")[0].casefold())[0]
    known = {message.sender_name.casefold().strip("\"' "), box} - {""}
    return next((line for line in map(bare, lines) if FIRST_NAME.match(line) and line.casefold() in known), "")


def _lone_first_name(signature: Sequence[str], cues: Cues) -> str:
    """The first name that is all of a signature but for numbers and addresses, or stands with another: "Ada & Ben"."""
    lines = [line for line in signature if not is_address(line)]
    word = re.split(r"\s+(?:&|\+|und|and|et)\s+", lines[0])[0] if lines else ""
    pieces = pieces_of(lines[0]) if len(lines) == 1 else []
    word = pieces[0] if len(pieces) > 1 else word  # "Ada, Loam Bank"
    paired = bool(lines) and word != lines[0] and _is_pair(lines[0])
    joined = bool(lines) and word != lines[0] and len(pieces) < _WITH_EMPLOYER
    if not FIRST_NAME.match(word) or not (paired or (len(lines) == 1 and not joined)):
        return ""
    return "" if any(cues.has(name, word) for name in ("team", "company_word", "job_title")) else word


def _is_pair(line: str) -> bool:
    names, joins = line.split()[::2], line.split()[1::2]
    joined = all(re.fullmatch(r"&|\+|und|and|et", part) for part in joins)
    return joined and all(FIRST_NAME.match(part) for part in names)


def _signs_as_employer(parts: LetterParts, cues: Cues) -> bool:
    """Whether the one name at the end is the employer's: it ends like a trade, and nobody in the letter says "I"."""
    pieces = [piece for line in parts.signature for piece in pieces_of(line)]
    alone = len([piece for piece in pieces if is_name(bare(piece), cues) or not is_address(piece)]) == 1
    unsaid = not any(cues.has("first_person", sentence) for sentence in parts.sentences)
    return alone and unsaid and any(_TRADE.search(bare(piece)) for piece in pieces)


def _may_be_name(text: str, cues: Cues) -> bool:
    """Whether a text may be a name where a role stands below it: "Nick", or "Ellen Park", as a firm may be named."""
    words = _TITLED.sub("", text).split()
    if not words or any(cues.has("team", word) or cues.has("job_title", word) for word in words):
        return False
    if len(words) == 1:
        return bool(FIRST_NAME.match(text)) and not cues.has("company_word", text)
    surname_of_a_firm = len(words) < _LONG_NAME and cues.has("company_word", words[-1])
    return surname_of_a_firm and bool(NAME.match(text)) and words[0] not in SAINT


def _of_signature(signature: Sequence[str], cues: Cues) -> tuple[str, str]:
    """Name and role from the lines of a signature."""
    for index, line in enumerate(signature):
        pieces = pieces_of(line)
        above = signature[index - 1] if index else ""
        if _names_only_a_team(above, cues) or _signs_for_firm(pieces, cues):
            continue  # below a team's name stands the employer's
        if _LEGAL.search(line):
            break
        for place, piece in enumerate(pieces):
            name = first_of_two(piece, cues) or bare(piece)
            following = [*pieces[place + 1 :], *(part for rest in signature[index + 1 :] for part in pieces_of(rest))]
            alone = _may_be_name(name, cues) and not _is_titled_name(following[:1], cues)
            if alone and (role := role_among(following[:1], cues)):
                return name, role
            if is_name(name, cues):
                role = role_among(following, cues) or role_above(above, cues)
                short = len(name.split()) < _LONG_NAME or _MIDDLE.search(name)
                if role or (short and not _is_signed_above(above, name, cues)):
                    return name, role
    return "", ""


def _is_titled_name(following: Sequence[str], cues: Cues) -> bool:
    """Whether a whole name with a title comes next, "Professor Ada Kern FRS", which is no role."""
    return any(_TITLED.match(piece) and is_name(bare(piece), cues) for piece in following)


def _signs_for_firm(pieces: Sequence[str], cues: Cues) -> bool:
    """Whether a line holds a first name and the employer's name, which looks like a person's: "Ada, Loam Yard"."""
    if len(pieces) != _WITH_EMPLOYER or not FIRST_NAME.match(pieces[0]) or not is_name(bare(pieces[1]), cues):
        return False
    if phrase_pattern("farewell").match(f"{pieces[0]},"):
        return False
    return not any(cues.has(section, pieces[0]) for section in ("team", "company_word", "job_title", "unit_word"))


def _is_signed_above(above: str, name: str, cues: Cues) -> bool:
    """Whether somebody signs with a first name in the line above, so that the employer's name follows."""
    first = bare(above)
    farewell = phrase_pattern("farewell").match(above.strip()) and first == above.strip(" ,.*_")
    if not FIRST_NAME.match(first) or farewell or name.startswith(first[:_SHORT]):
        return False
    return not any(cues.has(section, first) for section in ("team", "company_word", "job_title"))


def _names_only_a_team(line: str, cues: Cues) -> bool:
    named = any(found[0].casefold() not in _ARTICLES for found in cues.every("team", line)) and not names_employer(line)
    return named and not cues.has("job_title", line) and not phrase_pattern("farewell").match(line)


def _sender(message: Message, cues: Cues) -> str:
    name = re.split(r"\s+(?:via|at|from|von|de|\||-|–)\s+|\(", message.sender_name.strip("\"' "))[0].strip()
    last, comma, first = name.partition(",")
    name = f"{first.strip()} {last.strip()}" if comma else name
    return (
        name
        if is_name(name, cues) and not _NO_PERSON_END.search(name) and not is_no_reply(message.sender_email)
        else ""
    )


def apart_from_firm(contact: ReplyContact) -> tuple[ReplyContact, str]:
    """The contact, and the firm that signs with the name: "Lea von Kern" with the address lea@kern.example.org."""
    signed = _NAME_AND_FIRM.fullmatch(contact.name)
    domain = re.sub(r"\W", "", contact.email.partition("@")[2]).casefold()
    firm = re.sub(r"\W", "", signed[2]).casefold() if signed else ""
    if not signed or not firm or not domain.startswith(firm):
        return contact, ""
    return replace(contact, name=signed[1]), signed[2]

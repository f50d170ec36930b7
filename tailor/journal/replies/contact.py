"""Whom to turn to: the signature, an address in the text, the sender."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.signature import (
    AT,
    EMAIL,
    FIRST_NAME,
    HONORIFIC,
    LARGE,
    LONGEST_NAME,
    NAME,
    PARTICLE,
    PERSON,
    PHONE,
    SAINT,
    SMALL,
    TITLE,
    bare,
    is_address,
    is_company,
    is_domain,
    is_name,
    names_employer,
    pieces_of,
    signed_for,
)
from tailor.model import Message, ReplyContact

_EXTENSION = re.compile(r"\b(?:ext\.?|extension|durchwahl|poste) \d{3,5}\b", re.IGNORECASE)
_FAX = re.compile(
    r"\b(?:fax|telefax|télécopie|registered|company|reg|vat|ref|siret|rcs|hrb)\b[^\n\d+(]*$", re.IGNORECASE
)
_NO_REPLY = re.compile(
    r"(?:no|do-?not|donot|ne-?pas|nicht)[._-]?(?:reply|respond|repondre|antworten)|mailer|bounce|notification|"
    r"datenschutz|privacy|dataprotection|data\.protection|dpo|dsb|gdpr|rgpd|unsubscribe|abmelden|postmaster|newsletter|alerts?@|surveys?@|"
    r"^(?:vigilance|fraud|phishing|scam|abuse|security|complaints|feedback|accessibility|adjustments)@",
    re.IGNORECASE,
)
_NAME_AND_FIRM = re.compile(r"(\w+) (?:von|vom|from|de|at|of) (\w.*)")
_WITH_FIRM = re.compile(r"\s*[,|@(]|\s+(?:at|from|of|bei|vom|von|aus|de|du|chez)\s")
_INTRODUCED = re.compile(
    rf"\b(?i:this is|my name is|it['’]s|hier ist|hier spricht|ich bin|mein name ist|ici|je suis|je m['’]appelle) "
    rf"([A-Z{LARGE}][a-z{SMALL}]+(?: [A-Z{LARGE}][a-z{SMALL}]+)?)"
    r"(?=,? (?:from|at|with|of|in|here|vom|von|aus|bei|de|du|chez)\b)"
)
_FROM_FIRM = re.compile(
    rf"(?:^|^[\w ]{{2,20}}(?:[,!.:]| [-–]) )([A-Z{LARGE}][a-z{SMALL}]+) (?:here )?"
    rf"(?i:from|at|vom|von der|aus der|de chez) (?i:the |der |dem )?[A-Z{LARGE}]"
)
"""The first words of a short message: "Hiya Mo, Ada from Loam Temps"."""
_HONORED = re.compile(rf"\b(?:Frau|Herrn?|Mme|Mrs?|Ms|Miss|Monsieur|Madame)\b\.?\s+({NAME.pattern.strip('^$')})")
_BESIDE = 40  # characters
_LABEL = re.compile(
    r"\b(?:bearbeitet von|(?:sach)?bearbeiter(?:in)?|sachbearbeitung|ansprechpartner(?:in)?|"
    r"ansprechperson|auskunft erteilt|"
    r"case officer|handled by|dealt with by|contact (?:person|officer|name)|(?:affaire|dossier) suivie? par)\s*:\s*"
    rf"((?i:(?:Frau|Herr|Mme|M\.|Mrs?\.?|Ms\.?)\s+)?(?-i:[A-Z{LARGE}])[\w'’.-]+(?:\s(?-i:[A-Z{LARGE}])[\w'’-]+){{0,2}})",
    re.IGNORECASE,
)
_NO_PERSON_END = re.compile(
    r"\b(?:careers?|jobs?|recruit\w*|recrutement|hr|rh|teams?|talent|karriere|bewerbung\w*|hiring|nachricht|personal\w*|"
    r"notifications?|message|portal\w*|resourcing)$",
    re.IGNORECASE,
)
_ON_BEHALF = re.compile(r"^(?:im auftrag|i\.\s?a\.|in vertretung|gez\.)\s*,?$", re.IGNORECASE)
_ABOVE = re.compile(r"^(?:The|Le|La|L['’]|Der|Die|Das)\s?(.{3,60}?),?$")
_LEGAL = re.compile(
    r"\b(?:vorstand|geschäftsführ\w+|aufsichtsrat|amtsgericht|handelsregister|hrb|directors?:|registered (?:office|in)|"
    r"capital de|rcs|siret|vertretungsberechtigt\w*|ust-?id\w*)\b.*[:\d]",
    re.IGNORECASE,
)
_DEPARTMENT = re.compile(r"(?:,\s+|\s[–-]\s)([^|•·/@(]+?)(?=\s*(?:[|•·/@(]|$))")
_LEAST_DIGITS, _MOST_DIGITS = 7, 15
_WITH_EMPLOYER = 2
_SHORT = 2  # letters that a short form of a name begins with, as "Davo" for Dave
_ARTICLES = frozenset({"the", "your", "our"})
_DESK = re.compile(r"^\w[\w &]* desk$", re.IGNORECASE)
_FIRST = 3  # sentences
_LONG_NAME = 3
"""A name of so many words, with no role, initial or particle, is rather an employer's."""
_MIDDLE = re.compile(rf"\.|\s(?i:{PARTICLE})\s|^{TITLE}\s")
_TRADE = re.compile(
    r"[a-z]{2}(?:ing|ions?|ics|ments?|ors|eers|ants|ances|ences|ities|ables|ives|als|ies|ung|ungen|erei)$"
)
"""How words for what a firm does end, and few surnames: "Luma Lighting", "Totara Surveyors"."""


def read_contact(parts: LetterParts, message: Message, cues: Cues) -> ReplyContact:
    """The person to turn to, as far as the message names one."""
    named = _named_in_text(parts, cues)
    short = next((person for line in parts.signature if (person := signed_for(line, cues)[0])), "")
    named = named or ((short, "") if short else None)
    name, role = named or _of_signature(parts.signature, cues)
    unsure = name and not named and not role
    unsure = unsure and not _is_told_a_person(name, parts)
    if unsure and (_signs_as_employer(parts, cues) or _is_used_as_employer(name, parts, message)):
        name = ""
    sender = _sender(message, cues)
    if not name and not (sender and _is_used_as_employer(sender, parts, replace(message, sender_name=""))):
        name, role = sender, ""
    name = (
        name
        or _signed_like_sender(parts.signature, message)
        or _signed_first_name(parts.signature, cues)
        or _introduced(parts)
        or _labelled(parts, cues)
    )
    if sender.startswith(f"{name} "):
        name = sender
    if name and not named:
        role = _with_department(role, parts, cues)
    return ReplyContact(name, role, _email(parts, message, name), _phone(parts.text))


def _is_told_a_person(name: str, parts: LetterParts) -> bool:
    """Whether the letter's head names the employer, or an address begins like the name at its end."""
    words = [word.casefold() for word in name.split()]
    if any(names_employer(line) and not any(word in line.casefold() for word in words) for line in parts.head[:1]):
        return True
    boxes = [address.partition("@")[0].casefold() for address in EMAIL.findall(parts.text)]
    return any(word in re.split(r"[._-]", box) for word in words for box in boxes)


def _labelled(parts: LetterParts, cues: Cues) -> str:
    """Who a letterhead says is to be asked: "Bearbeitet von: Frau Kern"."""
    for line in (*parts.head, *parts.signature):
        found = _LABEL.search(line)
        if found and not any(cues.has(name, found[1]) for name in ("team", "company_word")):
            return found[1].strip()
    return ""


def _beside_address(sentence: str, cues: Cues) -> str:
    """The person just before a number or an address: "Frau Ada Kern (a.kern@...)", "Mme Alix Perrin au 01 ..."."""
    for found in _HONORED.finditer(sentence):
        rest = sentence[found.end() :][:_BESIDE]
        address = EMAIL.search(rest) or PHONE.search(rest)
        if address and is_name(found[1], cues) and not re.search(r"[.;!?]\s", rest[: address.start()]):
            return found[1]
    return ""


def _introduced(parts: LetterParts) -> str:
    """The name of somebody who begins with it: "This is Ada from Loam Bank"."""
    found = next((found for text in parts.sentences[:_FIRST] if (found := _INTRODUCED.search(text))), None)
    found = found or next((found for text in parts.sentences[:1] if (found := _FROM_FIRM.match(text))), None)
    return found[1] if found else ""


def _is_used_as_employer(name: str, parts: LetterParts, message: Message) -> bool:
    """Whether the text or the sender speaks of a name as of an employer: "at Elm Court", "Elm Court does not ..."."""
    text = " ".join((*parts.sentences, message.sender_name, message.subject))
    before = r"\b(?:at|joining|join|von|bei|chez|part of|behalf of|interest in)\s+(?:the\s+|der\s+|dem\s+)?"
    after = r"(?:['’]s)?\s+(?:does|has received|is an?|offers|employs|receives|team|careers|recruitment|hat das|SAS)\b"
    return bool(re.search(rf"{before}{re.escape(name)}\b|\b{re.escape(name)}{after}", text))


def _signed_first_name(lines: Sequence[str], cues: Cues) -> str:
    """The first name alone below the farewell."""
    signature = [bare(line) or line for line in lines]
    for line in signature:
        with_team = re.match(
            rf"([A-Z{LARGE}][a-z{SMALL}]+) (?:and|und|et) (?:the|everyone|all|das|dem|l['’]équipe|toute)\b", line
        )
        if with_team:
            return with_team[1]
    if len(lines) == _WITH_EMPLOYER and FIRST_NAME.match(lines[0]) and not phrase_pattern("farewell").match(lines[0]):
        names_employer = cues.has("team", signature[0]) or cues.has("company_word", signature[0])
        if not names_employer and not cues.has("team", signature[1].split()[-1]):
            return signature[0]
    for above, line in pairwise(("", *signature)):
        if _ON_BEHALF.match(above) and (
            surname := re.fullmatch(rf"(?:gez\.\s*)?([A-Z{LARGE}][a-z{SMALL}]+)", line.strip())
        ):
            return surname[1]
        word = _WITH_FIRM.split(bare(line))[0]
        below = phrase_pattern("farewell").match(above.strip()) or (above == "" and bare(line) != line.strip(" ,.*_"))
        short = below and FIRST_NAME.match(word)
        if short and not (cues.has("team", word) or cues.has("company_word", word) or cues.has("job_title", word)):
            return word
    return _lone_first_name(signature, cues)


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


def _with_department(role: str, parts: LetterParts, cues: Cues) -> str:
    """A role with the department that stands behind a comma: "Matron, Adult Critical Care", but no employer."""
    line = next((line for line in parts.signature if role and role in line), "")
    found = _DEPARTMENT.match(line[line.find(role) + len(role) :]) if line else None
    if found is None:
        return role
    department = found[1].strip(" .,*_")
    words = department.split()
    plain = cues.has("department", words[0]) and not phrase_pattern("legal_form").search(department)
    if not plain and found[0].strip()[0] == "," and not is_domain(department, parts.text):
        lines = (
            *(other for other in parts.head if not phrase_pattern("topic_mark").match(other)),
            *(other for other in parts.signature if other != line and not is_name(bare(other), cues)),
        )
        others = [piece for other in lines for piece in pieces_of(other) if not is_address(piece)]
        named = any(phrase_pattern("company_word").search(piece) for piece in others)
        plain = (named and not phrase_pattern("company_word").search(words[-1])) or any(
            is_company(piece, cues) and phrase_pattern("company_word").search(piece) for piece in others
        )
        plain = plain and department not in " ".join(parts.sentences)
    return f"{role}{found[0].rstrip(' .,*_')}" if plain else role


def _signs_as_employer(parts: LetterParts, cues: Cues) -> bool:
    """Whether the one name at the end is the employer's: it ends like a trade, and nobody in the letter says "I"."""
    pieces = [piece for line in parts.signature for piece in pieces_of(line)]
    alone = len([piece for piece in pieces if is_name(bare(piece), cues) or not is_address(piece)]) == 1
    unsaid = not any(cues.has("first_person", sentence) for sentence in parts.sentences)
    return alone and unsaid and any(_TRADE.search(bare(piece)) for piece in pieces)


def _may_be_name(text: str, cues: Cues) -> bool:
    """Whether a text may be a name where a role stands below it: "Nick", or "Ellen Park", as a firm may be named."""
    words = text.split()
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
        if _names_only_a_team(above, cues):
            continue  # below a team's name stands the employer's
        if _LEGAL.search(line):
            break
        for place, piece in enumerate(pieces):
            name = bare(piece)
            following = [*pieces[place + 1 :], *(part for rest in signature[index + 1 :] for part in pieces_of(rest))]
            if _may_be_name(name, cues) and (role := _role(following[:1], cues)):
                return name, role
            if is_name(name, cues):
                role = _role(following, cues) or _role_above(above, cues)
                short = len(name.split()) < _LONG_NAME or _MIDDLE.search(name)
                if role or (short and not _is_signed_above(above, name, cues)):
                    return name, role
    return "", ""


def _is_signed_above(above: str, name: str, cues: Cues) -> bool:
    """Whether somebody signs with a first name in the line above, so that the employer's name follows."""
    first = bare(above)
    if (
        not FIRST_NAME.match(first)
        or phrase_pattern("farewell").match(above.strip())
        or name.startswith(first[:_SHORT])
    ):
        return False
    return not any(cues.has(section, first) for section in ("team", "company_word", "job_title"))


def _role(pieces: Sequence[str], cues: Cues) -> str:
    if len(pieces) > 1 and _DESK.search(pieces[0]):
        return pieces[0]
    for piece in pieces[:3]:
        if EMAIL.search(piece) or PHONE.search(piece):
            return ""
        if piece.startswith(("Der ", "Die ")):
            continue  # "Der Bürgermeister" is the authority in whose name somebody signs
        if "&" in piece and names_employer(piece):
            continue
        if cues.has("job_title", piece) and len(piece.split()) <= LONGEST_NAME:
            return AT.split(piece)[0]
    return pieces[0] if _stands_as_role(pieces) else ""


def _names_only_a_team(line: str, cues: Cues) -> bool:
    named = any(found[0].casefold() not in _ARTICLES for found in cues.every("team", line)) and not names_employer(line)
    return named and not cues.has("job_title", line) and not phrase_pattern("farewell").match(line)


def _role_above(line: str, cues: Cues) -> str:
    """The role in the line above a name: "The Head Teacher,"."""
    found = _ABOVE.match(line.strip())
    return found[1].strip(" ,") if found and cues.has("job_title", found[1]) else ""


def _stands_as_role(pieces: Sequence[str]) -> bool:
    """Whether the piece below a name is a role that no list knows: short, no employer, and an employer below it."""
    if len(pieces) < _WITH_EMPLOYER or any(is_address(piece) for piece in pieces[:_WITH_EMPLOYER]):
        return False
    short = len(pieces[0].split()) <= _LONG_NAME + 1 and pieces[0][0].isupper()
    return short and "&" not in pieces[0] and not names_employer(pieces[0]) and names_employer(pieces[1])


def _named_in_text(parts: LetterParts, cues: Cues) -> tuple[str, str] | None:
    """A person whom the text names as the one to turn to."""
    for sentence in parts.sentences:
        if phrase_pattern("greeting").match(sentence):
            continue
        if beside := _beside_address(sentence, cues):
            return beside, ""
        for found in cues.every("contact_before", sentence):
            rest = HONORIFIC.sub("", sentence[found.end() :].strip())
            match = PERSON.match(rest)
            if match and is_name(match[2], cues) and not cues.has("no_person", match[2]):
                return match[2], _role(pieces_of(rest[match.end() :])[:1], cues)
        if cues.has("contact_about", sentence) and (address := EMAIL.search(sentence) or PHONE.search(sentence)):
            persons = PERSON.finditer(sentence, 0, address.start())
            named = [item for item in persons if is_name(item[2], cues) and not cues.has("job_title", item[2])]
            named = [item for item in named if not cues.has("no_person", item[2])]
            if named:
                return named[-1][2], _role(pieces_of(sentence[named[-1].end() :])[:1], cues)
    return None


def _sender(message: Message, cues: Cues) -> str:
    name = re.split(r"\s+(?:via|at|from|von|de|\||-|–)\s+|\(", message.sender_name.strip("\"' "))[0].strip()
    last, comma, first = name.partition(",")
    name = f"{first.strip()} {last.strip()}" if comma else name
    return (
        name
        if is_name(name, cues) and not _NO_PERSON_END.search(name) and not _NO_REPLY.search(message.sender_email)
        else ""
    )


def _email(parts: LetterParts, message: Message, name: str) -> str:
    """The address in the text that looks most like the person's, else the first, else the sender's."""
    found = [item.strip(".'") for item in EMAIL.findall(parts.text)]
    if name:  # in the head of a quoted or forwarded message
        found += re.findall(rf"{re.escape(name)}[\"' ]*[<\[](?:mailto:)?({EMAIL.pattern})", message.text)
    found = [item for item in found if not _NO_REPLY.search(item)]
    words = [word.casefold() for word in re.findall(r"\w{3,}", name)]
    sender = message.sender_email if not _NO_REPLY.search(message.sender_email) else ""
    candidates = [*found, *([sender] if sender else [])]
    personal = [item for item in candidates if any(word in item.partition("@")[0].casefold() for word in words)]
    return next(iter([*personal, *candidates]), "")


def _phone(text: str) -> str:
    for found in PHONE.finditer(text):
        digits = sum(char.isdigit() for char in found[0])
        line = text[: found.start()].rpartition("\n")[2]
        if _LEAST_DIGITS <= digits <= _MOST_DIGITS and not _FAX.search(line) and not _is_date(found[0]):
            return found[0].strip()
    extension = _EXTENSION.search(text)
    return extension[0] if extension else ""


def _is_date(text: str) -> bool:
    return bool(re.fullmatch(r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}.*|\d{4}-\d\d-\d\d.*", text.strip()))


def apart_from_firm(contact: ReplyContact) -> tuple[ReplyContact, str]:
    """The contact, and the firm that signs with the name: "Lea von Kern" with the address lea@kern.example.org."""
    signed = _NAME_AND_FIRM.fullmatch(contact.name)
    domain = re.sub(r"\W", "", contact.email.partition("@")[2]).casefold()
    firm = re.sub(r"\W", "", signed[2]).casefold() if signed else ""
    if not signed or not firm or not domain.startswith(firm):
        return contact, ""
    return replace(contact, name=signed[1]), signed[2]

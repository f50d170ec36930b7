"""Whom to turn to: the signature, an address in the text, the sender."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.model import Message, ReplyContact

_EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w./-])(?:(?:\+|\(?0|\(?\d{3}\)?[ .-])[\d \u00a0()./–-]{5,18}\d|\d{3}[-. ]\d{4})(?!\w|\.\d)")
_EXTENSION = re.compile(r"\b(?:ext\.?|extension|durchwahl|poste) \d{3,5}\b", re.IGNORECASE)
_FAX = re.compile(
    r"\b(?:fax|telefax|télécopie|registered|company|reg|vat|ref|siret|rcs|hrb)\b[^\n\d+(]*$", re.IGNORECASE
)
_NO_REPLY = re.compile(
    r"(?:no|do-?not|donot|ne-?pas|nicht)[._-]?(?:reply|respond|repondre|antworten)|mailer|bounce|notification|"
    r"datenschutz|privacy|dataprotection|data\.protection|dpo|dsb|gdpr|rgpd|unsubscribe|abmelden|postmaster|newsletter|alerts?@",
    re.IGNORECASE,
)
_HONORIFIC = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|mx|sir|herr|frau|monsieur|madame|mme|m|i\.?\s?a|i\.?\s?v|ppa|gez|your|ihre?|yours)\.?\s+)+",
    re.IGNORECASE,
)
_NAME_WORD = (
    r"(?:(?:Dr|Prof|Dipl|Ing|Sr|Jr|[A-ZÄÖÜÉ])\.(?:-?\s?[A-Za-z]{2,5}\.)*|[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿß'’]+(?:[-'’][A-ZÀ-Þ]?[a-zà-öø-ÿß]+)*"
    r"|[A-Z][a-z]?[A-ZÀ-Þ][\w'’-]+|O['’][A-Z][a-z]+|Dr|Prof|Sister|Rev\.?|Canon|Cllr|Fr)"
)
_FIRST_NAME = re.compile(r"^[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿß'’]+(?:-[A-ZÀ-Þ][a-zà-öø-ÿß]+)?$")
_PARTICLE = r"(?:van|von|de|der|den|del|della|di|da|le|la|el|al|bin|ten|ter|zu|zur|du|dos|d['’])"
_NAME = re.compile(rf"^{_NAME_WORD}(?:\s+(?:{_PARTICLE}\s+)*{_NAME_WORD}){{1,4}}$")
_PERSON = re.compile(
    r"((?:our|unsere?[nm]?|notre) [\w ]{2,40}?,?\s+)?"
    rf"({_NAME_WORD}(?:\s+(?:{_PARTICLE}\s+)*{_NAME_WORD}){{1,3}})"
)
_PARTS = re.compile(r"\s*[|•·,/]\s*|(?:^|\s+)@\s*|\s+[–—-]\s+|\s{3,}|\t|\s+(?=\()")
_ARTICLES = {"La", "Le", "The", "Der", "Die", "Das", "Les"}
_ON_BEHALF = re.compile(r"^(?:im auftrag|i\.\s?a\.|in vertretung|gez\.)\s*,?$", re.IGNORECASE)
_ABOVE = re.compile(r"^(?:The|Le|La|L['’]|Der|Die|Das)\s?(.{3,60}?),?$")
_LEGAL = re.compile(
    r"\b(?:vorstand|geschäftsführ\w+|aufsichtsrat|amtsgericht|handelsregister|hrb|directors?:|registered (?:office|in)|"
    r"capital de|rcs|siret|vertretungsberechtigt\w*|ust-?id\w*)\b.*[:\d]",
    re.IGNORECASE,
)
_SAINT = {"St", "Saint", "Sankt"}  # a school, a church or a hospital
_ARTICLE = re.compile(r"^(?:the|your|our|ihr|ihre|das|l['’]équipe|la)\s+", re.IGNORECASE)
_NO_NAME = re.compile(r":|[.!?]$")
_SMALL_WORDS = "& of at and for the bei am im für de des du la le les et d der die den von zu zum zur und"
_BETWEEN = frozenset(_SMALL_WORDS.split())
_AT = re.compile(r"\s+(?:at|bei|chez|@)\s+(?=[A-ZÀ-Þ])")
_DEPARTMENT = re.compile(r"(?:,\s+|\s[–-]\s)([^|•·/@(]+?)(?=\s*(?:[|•·/@(]|$))")
_LEAST_DIGITS, _MOST_DIGITS = 7, 15
_LONGEST_NAME = 7  # words
_WITH_EMPLOYER = 2
_LONG_NAME = 3
"""A name of so many words, with no role, initial or particle, is rather an employer's."""
_MIDDLE = re.compile(rf"\.|\s{_PARTICLE}\s|^(?:Dr|Prof)\b")


def read_contact(parts: LetterParts, message: Message, cues: Cues) -> ReplyContact:
    """The person to turn to, as far as the message names one."""
    named = _named_in_text(parts, cues)
    name, role = named or _of_signature(parts.signature, cues)
    if name and not role and (_signs_as_employer(parts, cues) or _is_used_as_employer(name, parts, message)):
        name = ""
    sender = _sender(message, cues)
    if not name and not (sender and _is_used_as_employer(sender, parts, replace(message, sender_name=""))):
        name, role = sender, ""
    name = name or _signed_first_name(parts.signature, cues)
    if sender.startswith(f"{name} "):
        name = sender
    if name and not named:
        role = _with_department(role, parts, cues)
    return ReplyContact(name, role, _email(parts, message, name), _phone(parts.text))


def _is_used_as_employer(name: str, parts: LetterParts, message: Message) -> bool:
    """Whether the text or the sender speaks of a name as of an employer: "at Elm Court", "Elm Court does not ..."."""
    text = " ".join((*parts.sentences, message.sender_name, message.subject))
    before = r"\b(?:at|joining|join|von|bei|chez|part of|behalf of|interest in)\s+(?:the\s+|der\s+|dem\s+)?"
    after = r"(?:['’]s)?\s+(?:does|has received|is an?|offers|employs|receives|team|careers|recruitment|hat das|SAS)\b"
    return bool(re.search(rf"{before}{re.escape(name)}\b|\b{re.escape(name)}{after}", text))


def _signed_first_name(signature: Sequence[str], cues: Cues) -> str:
    """The first name alone below the farewell."""
    for line in signature:
        with_team = re.match(
            r"([A-ZÀ-Þ][a-zà-ÿ]+) (?:and|und|et) (?:the|everyone|all|das|dem|l['’]équipe|toute)\b", line
        )
        if with_team:
            return with_team[1]
    if len(signature) == _WITH_EMPLOYER and _FIRST_NAME.match(signature[0]):
        names_employer = cues.has("team", signature[0]) or cues.has("company_word", signature[0])
        if not names_employer and not cues.has("team", signature[1].split()[-1]):
            return signature[0]
    for above, line in pairwise(signature):
        if _ON_BEHALF.match(above) and (surname := re.fullmatch(r"(?:gez\.\s*)?([A-ZÀ-Þ][a-zà-ÿß]+)", line.strip())):
            return surname[1]
        word = re.split(r"\s*[,|@(]|\s+(?:at|from|von|de)\s", _bare(line))[0]
        short = phrase_pattern("farewell").match(above.strip()) and _FIRST_NAME.match(word)
        if short and not (cues.has("team", word) or cues.has("company_word", word) or cues.has("job_title", word)):
            return word
    return ""


def _with_department(role: str, parts: LetterParts, cues: Cues) -> str:
    """A role with the department that stands behind a comma: "Matron, Adult Critical Care", but no employer."""
    line = next((line for line in parts.signature if role and role in line), "")
    found = _DEPARTMENT.match(line[line.find(role) + len(role) :]) if line else None
    if found is None:
        return role
    department = found[1].strip(" .,*_")
    words = department.split()
    plain = cues.has("department", words[0]) and not phrase_pattern("legal_form").search(department)
    if not plain and found[0].strip()[0] == "," and not _is_domain(department, parts.text):
        lines = (
            *parts.head,
            *(other for other in parts.signature if other != line and not _is_name(_bare(other), cues)),
        )
        others = [piece for other in lines for piece in _pieces(other) if not _is_address(piece)]
        named = any(phrase_pattern("company_word").search(piece) for piece in others)
        plain = (named and not phrase_pattern("company_word").search(words[-1])) or any(
            _is_company(piece, cues) and phrase_pattern("company_word").search(piece) for piece in others
        )
        plain = plain and department not in " ".join(parts.sentences)
    return f"{role}{found[0].rstrip(' .,*_')}" if plain else role


def _signs_as_employer(parts: LetterParts, cues: Cues) -> bool:
    """Whether the one name at the end is the employer's: nobody in the letter says "I"."""
    pieces = [piece for line in parts.signature for piece in _pieces(line)]
    alone = len([piece for piece in pieces if not _is_address(piece)]) == 1
    return alone and not any(cues.has("first_person", sentence) for sentence in parts.sentences)


def signature_company(signature: Sequence[str], cues: Cues, contact: ReplyContact) -> str:
    """The employer's name in a signature: what is neither person, role, address nor number."""
    role = contact.role.casefold()
    known = {contact.name.casefold(), role, *re.split(r",\s+|\s[–-]\s", role), ""}
    pieces = [_AT.split(piece)[-1] for line in signature for piece in _pieces(line) if not _is_address(piece)]
    candidates = [piece for piece in pieces if not {piece.casefold(), _bare(piece).casefold()} & known]
    candidates = [piece for piece in candidates if not set(piece.split()) <= set(contact.name.split())]
    names = (_without_team(piece, cues) for piece in candidates)
    return next((name for name in names if _is_company(name, cues)), "")


def _is_address(piece: str) -> bool:
    return bool(
        _EMAIL.search(piece) or _PHONE.search(piece) or "://" in piece or phrase_pattern("farewell").match(piece)
    )


def _is_company(text: str, cues: Cues) -> bool:
    words = text.split()
    if (
        not words
        or not text[0].isupper()
        or len(words) > _LONGEST_NAME
        or text.endswith((".", "!", "?"))
        or ":" in text
    ):
        return False
    if not all(word[0].isupper() or not word[0].isalpha() or word in _BETWEEN for word in words):
        return False
    if phrase_pattern("not_company").fullmatch(words[0].strip(",")):
        return False
    return cues.has("company_word", words[-1]) or not any(cues.has("job_title", word) for word in (words[0], words[-1]))


def _without_team(text: str, cues: Cues) -> str:
    """The employer's name within the name of a team: "The Halcyon Talent Team"; empty when there is none in it."""
    words = _ARTICLE.sub("", text).split()
    while words and _names_team(words[-1], cues):
        words.pop()
    while words and _names_team(words[0], cues):
        words.pop(0)
    return " ".join(words)


def _names_team(word: str, cues: Cues) -> bool:
    return word in _BETWEEN or (cues.has("team", word) and not cues.has("company_word", word))


def _pieces(line: str) -> list[str]:
    return [piece.strip(" .,*_()") for piece in _PARTS.split(line) if piece and piece.strip(" .,*_()")]


def _bare(text: str) -> str:
    """A line of a signature without "Yours", "Ihre", "Mr" and the farewell on the same line."""
    text = _HONORIFIC.sub("", text.strip(" ,.*_")).strip()
    return phrase_pattern("farewell").sub("", text).strip(" ,!.:*_") if phrase_pattern("farewell").match(text) else text


def _is_name(text: str, cues: Cues) -> bool:
    words = re.split(r"[\s-]+", text)
    if not _NAME.match(text) or words[0] in _SAINT | _ARTICLES or any(cues.has("team", word) for word in words):
        return False
    return not (any(cues.has("company_word", word) for word in words) or phrase_pattern("farewell").fullmatch(text))


def _may_be_name(text: str, cues: Cues) -> bool:
    """Whether a text may be a name where a role stands below it: "Nick", or "Ellen Park", as a firm may be named."""
    words = text.split()
    if not words or any(cues.has("team", word) or cues.has("job_title", word) for word in words):
        return False
    if len(words) == 1:
        return bool(_FIRST_NAME.match(text)) and not cues.has("company_word", text)
    surname_of_a_firm = len(words) < _LONG_NAME and cues.has("company_word", words[-1])
    return surname_of_a_firm and bool(_NAME.match(text)) and words[0] not in _SAINT


def _of_signature(signature: Sequence[str], cues: Cues) -> tuple[str, str]:
    """Name and role from the lines of a signature."""
    for index, line in enumerate(signature):
        pieces = _pieces(line)
        above = signature[index - 1] if index else ""
        if _names_only_a_team(above, cues):
            continue  # below a team's name stands the employer's
        if _LEGAL.search(line):
            break
        for place, piece in enumerate(pieces):
            name = _bare(piece)
            following = [*pieces[place + 1 :], *(part for rest in signature[index + 1 :] for part in _pieces(rest))]
            if _may_be_name(name, cues) and (role := _role(following[:1], cues)):
                return name, role
            if _is_name(name, cues):
                role = _role(following, cues) or _role_above(above, cues)
                if role or len(name.split()) < _LONG_NAME or _MIDDLE.search(name):
                    return name, role
    return "", ""


def _role(pieces: Sequence[str], cues: Cues) -> str:
    for piece in pieces[:3]:
        if _EMAIL.search(piece) or _PHONE.search(piece):
            return ""
        if cues.has("job_title", piece) and len(piece.split()) <= _LONGEST_NAME:
            return _AT.split(piece)[0]
    return pieces[0] if _stands_as_role(pieces, cues) else ""


def _is_domain(text: str, letter: str) -> bool:
    """Whether an address of the letter is at a domain that is called like a text: "Moss & Fern", @mossandfern."""
    plain = re.sub(r"\W|\band\b|&", "", text.casefold())
    domains = (
        re.sub(r"\band\b|[^a-z]|and", "", found.partition("@")[2].casefold()) for found in _EMAIL.findall(letter)
    )
    return any(plain.replace("and", "") in domain for domain in domains)


def _names_only_a_team(line: str, cues: Cues) -> bool:
    named = cues.has("team", line) and not phrase_pattern("legal_form").search(line)
    return named and not cues.has("job_title", line) and not phrase_pattern("farewell").match(line)


def _role_above(line: str, cues: Cues) -> str:
    """The role in the line above a name: "The Head Teacher,"."""
    found = _ABOVE.match(line.strip())
    return found[1].strip(" ,") if found and cues.has("job_title", found[1]) else ""


def _stands_as_role(pieces: Sequence[str], cues: Cues) -> bool:
    """Whether the piece below a name is a role that no list knows: short, no employer, and an employer below it."""
    if len(pieces) < _WITH_EMPLOYER or any(_is_address(piece) for piece in pieces[:_WITH_EMPLOYER]):
        return False
    short = len(pieces[0].split()) <= _LONG_NAME + 1 and pieces[0][0].isupper()
    return (
        short
        and "&" not in pieces[0]
        and not cues.has("company_word", pieces[0])
        and cues.has("company_word", pieces[1])
    )


def _named_in_text(parts: LetterParts, cues: Cues) -> tuple[str, str] | None:
    """A person whom the text names as the one to turn to."""
    for sentence in parts.sentences:
        if phrase_pattern("greeting").match(sentence):
            continue
        for found in cues.every("contact_before", sentence):
            rest = _HONORIFIC.sub("", sentence[found.end() :].strip())
            match = _PERSON.match(rest)
            if match and _is_name(match[2], cues):
                return match[2], _role(_pieces(rest[match.end() :])[:1], cues)
        if cues.has("contact_about", sentence) and (address := _EMAIL.search(sentence) or _PHONE.search(sentence)):
            persons = _PERSON.finditer(sentence, 0, address.start())
            named = [item for item in persons if _is_name(item[2], cues) and not cues.has("job_title", item[2])]
            if named:
                return named[-1][2], _role(_pieces(sentence[named[-1].end() :])[:1], cues)
    return None


def _sender(message: Message, cues: Cues) -> str:
    name = re.split(r"\s+(?:via|at|from|von|de|\||-|–)\s+|\(", message.sender_name.strip("\"' "))[0].strip()
    last, comma, first = name.partition(",")
    name = f"{first.strip()} {last.strip()}" if comma else name
    return name if _is_name(name, cues) and not _NO_REPLY.search(message.sender_email) else ""


def _email(parts: LetterParts, message: Message, name: str) -> str:
    """The address in the text that looks most like the person's, else the first, else the sender's."""
    found = [item.strip(".'") for item in _EMAIL.findall(parts.text)]
    found = [item for item in found if not _NO_REPLY.search(item)]
    words = [word.casefold() for word in re.findall(r"\w{3,}", name)]
    sender = message.sender_email if not _NO_REPLY.search(message.sender_email) else ""
    candidates = [*found, *([sender] if sender else [])]
    personal = [item for item in candidates if any(word in item.partition("@")[0].casefold() for word in words)]
    return next(iter([*personal, *candidates]), "")


def _phone(text: str) -> str:
    for found in _PHONE.finditer(text):
        digits = sum(char.isdigit() for char in found[0])
        line = text[: found.start()].rpartition("\n")[2]
        if _LEAST_DIGITS <= digits <= _MOST_DIGITS and not _FAX.search(line) and not _is_date(found[0]):
            return found[0].strip()
    extension = _EXTENSION.search(text)
    return extension[0] if extension else ""


def _is_date(text: str) -> bool:
    return bool(re.fullmatch(r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}.*|\d{4}-\d\d-\d\d.*", text.strip()))

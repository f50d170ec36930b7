"""Which employer a message comes from."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.signature import (
    EMAIL,
    LARGE,
    SMALL,
    company_in,
    is_company,
    is_domain,
    names_employer,
    pieces_of,
    without_team,
)
from tailor.journal.replies.signed_company import (
    EMPLOYER_FIELD,
    LIKE_ADDRESS,
    headed_company,
    is_surely_named,
    signed_company,
)
from tailor.model import Message, ReplyContact

_CAPITAL = rf"(?:[A-Z{LARGE}0-9][\w&'’./+-]*|&|und|of|the|for|and|de|du|des|la|le|les|et|für|am|an|der|die|II|III|I)"
_PROPER = rf"[A-Z{LARGE}][\w&'’.+-]*(?:\s+{_CAPITAL}){{0,6}}"
_CAREERS = re.compile(
    r"\s+(?:careers?|carrières?|jobs?|recruit\w*|hr|team|talent|karriere|alerts?|notifications?|resourcing)\b.*",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = re.compile(r"^(?:The|Das|Die|Der|La|Le)\s")
_JUST_BEFORE = 30  # characters
_FURTHER = rf"(?:(?:of|and|&|der|und|de|du|des)\s)*(?:gGmbH|mbH|e\. ?V|(?:Pvt|Pty|St)\.|[A-Z{LARGE}][\w&'’+-]*)"
_GRADE = re.compile(r"\s+(?:[IVX]+|\d+)$")
_STOPPED = re.compile(r"\b(?:e\. ?V|Co|Inc|Ltd|Corp)$")
"""Legal forms that are written with a stop."""
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "&": " "})
_KIND_FIRST = re.compile(
    rf"(?:[A-Z{LARGE}][\w'’-]+ ){{0,3}}(?:Institute|University|College|School|Academy|Council|Hospital|Museum|"
    r"House|Society|Office|Ministry|Department|City|Borough|County|Diocese|Guild|Friends|Sisters|Bank|Church)"
    r" (?:of|for) "
)
_SMALL_KIND = re.compile(
    rf"\b(?:à|pour|de|au sein de|dans|chez)\s(?:la |le |notre |votre |cette |l['’])?([a-z{SMALL}-]+) "
    rf"({_PROPER})"
)
_AT = re.compile(r"\b(?:at|with|from|join|joining|by)\s(?:the\s)?$", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:Amt für|Hauptamt|Personalamt|Haupt- und|Dezernat|Fachbereich|Fachdienst|Sachgebiet|Abteilung|Referat|"
    r"Direction (?:des|du|de la)|Service (?:des|du|de la)|Pôle|Department of Human|Human Resources)\b",
    re.IGNORECASE,
)
"""A part of an employer, which is named where the letter names no other."""
_OF_MANY = re.compile(r"\W*(?:have|'ve|’ve|aren|are|don|do|haben|möchten|wollen|ont)\b", re.IGNORECASE)
"""How a verb begins that tells of several persons."""
_LEAST_FITTING = 5  # characters
_SMALL = "of the for and de du des la le les et für am an der die und & in at to I I['’]m I['’]d We"
_SMALL_END = re.compile(rf"(?:\s+(?:{'|'.join(_SMALL.split())}))+$")
_HIRING_BEFORE = re.compile(
    r"^(?:bewerbung(?:en)?|karriere|personal(?:abteilung)?|careers?|jobs?|recruit(?:ing|ment)|recrutement|emplois?|hr|rh)\s+"
    r"(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
"""Stands before the employer's name in the name of a mailbox: "Careers Elm Foods"."""


def read_company(parts: LetterParts, message: Message, contact: ReplyContact, cues: Cues) -> str:
    """The employer's name; empty rather than a person, a place or a department.

    A recruiter's client is the employer. Else the letterhead says it, the signature, the line that the letter is
    about, the text, the sender.
    """
    headed, signed = headed_company(parts.head), signed_company(parts, contact, cues)
    ways = (
        _client(parts, cues),
        signed if phrase_pattern("legal_form").search(signed) and not is_surely_named(headed) else headed,
        signed,
        _topic_company((message.subject, *parts.head, *parts.text.split("\n", 1)[:1]), cues),
        next((name for sentence in parts.sentences for name in _named_companies(sentence, cues)), ""),
        _sender_company(message, cues),
    )
    client, *others = ways
    if client:
        return client
    found = min((name for name in others if name), key=lambda name: bool(_OFFICE.match(name)), default="")
    if not found or not is_domain(found, parts.text):
        like = _called_like_domain(parts, message, contact, cues)
        sure = found and names_employer(found) and (" " not in like or like in found)
        found = found if sure else like or found or _spoken_company(parts, cues)
    return _completed(_whole(found, parts, message, contact, cues), parts, cues) if found else ""


def _whole(name: str, parts: LetterParts, message: Message, contact: ReplyContact, cues: Cues) -> str:
    """The longest piece of the signature, the head or the sender that is an employer's name and holds this one."""
    lines = (
        re.sub(r"\s+(?:e\.|e) ?V\b", " e.V", line)
        for line in (_HIRING_BEFORE.sub("", message.sender_name.strip("\"' ")), *parts.signature, *parts.head)
    )
    pieces = [piece for line in lines for piece in pieces_of(EMPLOYER_FIELD.sub("", line))]
    held = [
        company_in(_CAREERS.sub("", piece), cues) for piece in pieces if re.search(rf"\b{re.escape(name)}(?!\w)", piece)
    ]
    role = set(contact.role.casefold().split())
    whole = [
        piece
        for piece in held
        if is_company(piece, cues)
        and name in piece
        and not LIKE_ADDRESS.search(piece)
        and not phrase_pattern("job_title").search(piece)
        and not phrase_pattern("department").match(piece)
        and not (contact.name and contact.name in piece)
        and not set(piece.casefold().split()) <= role
    ]
    spoken = _spoken_company(parts, cues)
    return max([name, *whole, *([spoken] if re.search(rf"\b{re.escape(name)}(?!\w)", spoken) else [])], key=len)


def _called_like_domain(parts: LetterParts, message: Message, contact: ReplyContact, cues: Cues) -> str:
    """The longest name in the letter that a domain of its addresses is called like; empty where there is none."""
    domains = [_plain(found.partition("@")[2]) for found in EMAIL.findall(f"{message.sender_email} {parts.text}")]
    lines = (message.sender_name, message.subject, *parts.text.split("\n"))
    names: list[str] = []
    for words in (found[0].split() for line in lines for found in re.finditer(_PROPER, line)):
        run = [word if word == "St." else word.rstrip(".,!'’") for word in words]
        names += [" ".join(run[start:end]) for start in range(len(run)) for end in range(start + 1, len(run) + 1)]
    fitting = [name for name in names if _fits_domain(name, domains) and is_company(name, cues)]
    mine = set(contact.name.casefold().split())
    fitting = [name for name in fitting if not set(name.casefold().split()) <= mine]
    return _SMALL_END.sub("", _CAREERS.sub("", max(fitting, key=len, default="")))


def _spoken_company(parts: LetterParts, cues: Cues) -> str:
    """The first name in the text that ends, or in German and French begins, with a kind of employer."""
    if cues.language == "fr" and (named := _kind_and_name(parts.sentences)):
        return named
    for sentence in parts.sentences:
        for found in re.finditer(_PROPER, sentence):
            name = _SMALL_END.sub("", found[0]).rstrip(".,!'’")
            words = name.split()
            if sentence[: found.start()].endswith("("):
                continue
            if _KIND_FIRST.match(name) and _AT.search(sentence[: found.start()]):
                return name
            ends = (
                words[:1] if cues.language == "fr" else words[-1:] if cues.language == "en" else words[:1] + words[-1:]
            )
            kind = any(phrase_pattern("company_word").fullmatch(word) for word in ends)
            if len(words) > 1 and kind and is_company(name, cues) and not cues.has("not_company", words[0]):
                return name
    return ""


def _kind_and_name(sentences: Sequence[str]) -> str:
    """The employer whose kind is written small before its name: "à la crèche Les Lutins"."""
    for sentence in sentences:
        for found in _SMALL_KIND.finditer(sentence):
            if phrase_pattern("company_word").fullmatch(found[1]):
                return _SMALL_END.sub("", f"{found[1]} {found[2]}").rstrip(".,!'’")
    return ""


def _fits_domain(name: str, domains: Sequence[str]) -> bool:
    plain = _plain(name)
    return len(plain) >= _LEAST_FITTING and name[-1].isalnum() and any(plain in domain for domain in domains)


def _plain(text: str) -> str:
    """Letters and digits alone, as domains spell them: "Süd & West" is suedwest."""
    spelled = text.casefold().translate(_SPELLED)
    bare_letters = (char for char in unicodedata.normalize("NFD", spelled) if not unicodedata.combining(char))
    return re.sub(r"\band\b|\bund\b|\W|_", "", "".join(bare_letters))


def _completed(name: str, parts: LetterParts, cues: Cues) -> str:
    """A name with the article, the further words and the stop that it has elsewhere in the letter."""
    text = parts.text.replace("\n", " | ")
    stop = r"\.?" if re.search(r"\b(?:Pvt|Pty|St)$", name) else ""
    forms = [found[0] for found in re.finditer(rf"(?<![\w-]){re.escape(name)}{stop}(?:\s{_FURTHER})*", text)]
    longest = max((_without_team(form.rstrip(" ,"), cues) for form in forms), key=len, default=name)
    longest = longest if len(longest) > len(name) else _without_team(name, cues) or name
    own_lines = (*parts.signature, *parts.head)
    pieces = [line.strip(" ,") for line in own_lines] + [piece for line in own_lines for piece in pieces_of(line)]
    article = next((word for word in ("The", "La", "Le", "Les") if f"{word} {longest}" in pieces), "")
    article = article or ("The" if re.search(rf"[a-z,] The {re.escape(longest)}\b", parts.text) else "")
    longest = f"{article} {longest}".strip()
    stopped = f"{longest}." in " ".join(own_lines) and _STOPPED.search(longest)
    return f"{longest}." if stopped else longest


def _without_team(name: str, cues: Cues) -> str:
    return _SMALL_END.sub("", without_team(name, cues))


def _client(parts: LetterParts, cues: Cues) -> str:
    """The employer for whom a recruiter writes: "word from Loam Bank", "Loam Bank have decided"."""
    if not any(cues.has(name, line) for line in parts.signature for name in ("recruiter", "agency")):
        return ""
    for sentence in parts.sentences:
        for found in cues.every("client_before", sentence):
            match = re.match(rf"[\s(]*({_PROPER})", sentence[found.end() :])
            if match and is_company(name := _SMALL_END.sub("", match[1]).rstrip(".,!'’"), cues):
                return name
    return next(_deciding_clients(parts, cues), "")


def _deciding_clients(parts: LetterParts, cues: Cues) -> Iterator[str]:
    """The names of more than one word of which a recruiter tells what they decided, and which sign no letter."""
    signed = " ".join((*parts.signature, *parts.head))
    for sentence in parts.sentences:
        for found in cues.every("client_after", sentence):
            match = re.search(rf"(?:^|\s)({_PROPER})$", sentence[: found.start()].rstrip())
            name = _ARTICLE_BEFORE.sub("", match[1]) if match else ""
            of_many = names_employer(name) or _OF_MANY.match(found[0])  # "Steve Marsh has ..." is a person
            if " " in name and name not in signed and of_many and is_company(name, cues):
                yield name


def _topic_company(lines: Sequence[str], cues: Cues) -> str:
    """The employer behind the title in a line that says what a letter is about: "Baker (nights) - Loam Bank"."""
    for line in lines:
        pieces = re.split(r",\s+|\s+[-–|]\s+|\s+(?:at|@|bei|chez)\s+", line.strip())
        name = pieces[-1].strip()
        if (
            len(pieces) > 1
            and is_company(name.removeprefix("The "), cues)
            and (name.startswith("The ") or names_employer(name))
        ):
            titled = phrase_pattern("job_title").search(name) or phrase_pattern("department").match(name)
            if not titled and not LIKE_ADDRESS.search(name):
                return name
    return ""


def _named_companies(sentence: str, cues: Cues) -> Iterator[str]:
    for found in cues.every("company_after", sentence):
        match = re.search(rf"(?:^|\s)({_PROPER})$", sentence[: found.start()].rstrip())
        if match and is_company(name := _ARTICLE_BEFORE.sub("", match[1]), cues) and " " in name:
            yield name
    for found in cues.every("company_before", sentence):
        rest = sentence[found.end() :]
        match = re.match(rf"\s+(?:the\s+|der\s+|dem\s+|la\s+|l['’])?({_PROPER})", rest)
        if match is None or cues.has("not_company", match[1].split()[0]):
            continue
        if cues.has("person_before", sentence[: found.end()][-_JUST_BEFORE:]) and not names_employer(match[1]):
            continue
        name = _SMALL_END.sub("", match[1]).rstrip(".,!'’")
        followed = re.match(r"\s+\w+", rest[match.end() :])
        if not (followed and cues.has("role_after", followed[0])) and not cues.has(
            "job_title", _GRADE.sub("", name).split()[-1]
        ):
            yield name


def _sender_company(message: Message, cues: Cues) -> str:
    """The employer's name in a sender like "Ada Byrne at Loam Bank" or "Loam Bank Careers"."""
    whole = message.sender_name.strip("\"' ")
    name = _HIRING_BEFORE.sub("", whole)
    parts = re.split(r"\s+(?:via|at|from|von|de|\||-|–)\s+", name)
    text = parts[-1] if len(parts) > 1 else _CAREERS.sub("", name)
    named = len(parts) > 1 or text != whole
    return text if named and "@" not in text and not cues.has("team", text) else ""

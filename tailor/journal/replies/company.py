"""Which employer a message comes from."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.signature import (
    AT,
    EMAIL,
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
    without_team,
)
from tailor.model import Message, ReplyContact

_CAPITAL = rf"(?:[A-Z{LARGE}0-9][\w&'’./+-]*|&|und|of|the|for|and|de|du|des|la|le|les|et|für|am|an|der|die|II|III|I)"
_PROPER = rf"[A-Z{LARGE}][\w&'’.+-]*(?:\s+{_CAPITAL}){{0,6}}"
_CAREERS = re.compile(
    r"\s+(?:careers?|carrières?|jobs?|recruit\w*|hr|team|talent|karriere|alerts?|notifications?|resourcing)\b.*",
    re.IGNORECASE,
)
_LETTERHEAD = 3  # lines
_OWNER = re.compile(
    r"^(?:owner|founder|co-founder|proprietor|landlord|landlady|\w*inhaber(?:in)?|gründer(?:in)?|gérante?|fondat(?:eur|rice)|"
    r"patronn?e?|propriétaire|\w*leitung|\w*leiter(?:in)?|head|manager)\s(?:of |der |des |de |du |von |d['’])?(.+)$",
    re.IGNORECASE,
)
"""A title with the employer's name behind it: "Founder of Loam Bank", "Leitung Kita Regenbogen"."""
_POST_NOMINAL = re.compile(r"[A-Z]{2,5}")  # a degree or a membership behind a name
_ARTICLE_BEFORE = re.compile(r"^(?:The|Das|Die|Der|La|Le)\s")
_JUST_BEFORE = 30  # characters
_ADDRESS = re.compile(
    r"\d|@|\b(?:street|road|floor|block|directorate|department|abteilung|direction|service)\b", re.IGNORECASE
)
_FURTHER = rf"(?:(?:of|and|&|der|und|de|du|des)\s)*(?:gGmbH|mbH|e\. ?V|(?:Pvt|Pty|St)\.|[A-Z{LARGE}][\w&'’+-]*)"
_FIELD = re.compile(r"^(?:employer|company|organi[sz]ation|arbeitgeber|employeur|from|von|de)\s*:\s*", re.IGNORECASE)
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
    ways = (
        _client(parts, cues),
        _headed_company(parts.head),
        _signed_company(parts, contact, cues),
        _topic_company((message.subject, *parts.head, *parts.text.split("\n", 1)[:1]), cues),
        next((name for sentence in parts.sentences for name in _named_companies(sentence, cues)), ""),
        _sender_company(message, cues),
    )
    client, *others = ways
    if client:
        return client
    found = next((name for name in others if name), "")
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
    pieces = [piece for line in lines for piece in pieces_of(_FIELD.sub("", line))]
    held = [
        company_in(_CAREERS.sub("", piece), cues) for piece in pieces if re.search(rf"\b{re.escape(name)}(?!\w)", piece)
    ]
    role = set(contact.role.casefold().split())
    whole = [
        piece
        for piece in held
        if is_company(piece, cues)
        and name in piece
        and not _ADDRESS.search(piece)
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
    lines = (message.sender_name, *parts.text.split("\n"))
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
    """The employer for whom a recruiter writes: "word from Loam Bank", "our client, Loam Bank"."""
    if not any(cues.has(name, line) for line in parts.signature for name in ("recruiter", "agency")):
        return ""
    for sentence in parts.sentences:
        for found in cues.every("client_before", sentence):
            match = re.match(rf"[\s(]*({_PROPER})", sentence[found.end() :])
            if match and is_company(name := _SMALL_END.sub("", match[1]).rstrip(".,!'’"), cues):
                return name
    return ""


def _headed_company(head: Sequence[str]) -> str:
    """The employer's name in the first lines of a letterhead."""
    for line in head[:_LETTERHEAD]:
        name = _FIELD.sub("", re.split(r"\s+[|·–]\s+", line)[0]).strip(" ,")
        if phrase_pattern("authority").match(name) and not re.search(r"\d|:|[.!?]$", name):
            return name
        topic = phrase_pattern("topic_mark").match(name) or phrase_pattern("topic_before").search(name)
        topic = topic or phrase_pattern("job_title").search(name)
        kind = phrase_pattern("company_word").search(name) or phrase_pattern("legal_form").search(name)
        if not topic and not (kind and (kind.start() == 0 or _ends_in_kind(name))):
            topic = phrase_pattern("job_ending").search(name)
        if kind and not topic and not _ADDRESS.search(name):
            return name
    return ""


def _ends_in_kind(name: str) -> bool:
    return phrase_pattern("company_word").fullmatch(name.rsplit(maxsplit=1)[-1]) is not None


def _signed_company(parts: LetterParts, contact: ReplyContact, cues: Cues) -> str:
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
            if not titled and not _ADDRESS.search(name):
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

"""Under which address and number the person to turn to is reached."""

import re
from collections.abc import Sequence

from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.signature import EMAIL, PERSON, PHONE
from tailor.model import Message

_EXTENSION = re.compile(r"\b(?:ext\.?|extension|durchwahl|poste) \d{3,5}\b", re.IGNORECASE)
_FAX = re.compile(
    r"\b(?:fax|telefax|télécopie|registered|company|reg|vat|ref(?:erence|erenz|erenznummer)?|réf(?:érence)?|candidate|campaign|requisition|vacancy|kennziffer|aktenzeichen|az|siret|rcs|hrb)\b[^\n\d+(]{0,30}$",
    re.IGNORECASE,
)
_NO_REPLY = re.compile(
    r"(?:no|do-?not|donot|ne-?pas|nicht)[._-]?(?:reply|respond|repondre|antworten)|mailer|bounce|notification|"
    r"datenschutz|privacy|dataprotection|data\.protection|dpo|dsb|gdpr|rgpd|unsubscribe|abmelden|postmaster|newsletter|alerts?@|surveys?@|messages?(?:\+[\w-]+)?@|"
    r"^(?:vigilance|fraud|phishing|scam|abuse|security|complaints|feedback|accessibility|adjustments)@",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:office|reception|secretary|admin|sekretariat|verwaltung|secretariat|accueil)\b", re.IGNORECASE
)
_LEAST_NAME = 3  # letters
_PERSON_BEFORE = re.compile(rf"({PERSON.pattern})[\s,:(–-]*$")
_OF_WRITER = re.compile(
    r"\b(?:me|my|us|our|mich|mir|mein\w*|uns|unser\w*|moi|mon|nous|notre)\b[^.!?]{0,40}$", re.IGNORECASE
)
"""Whose telephone it is that follows: the writer's."""
_LEAST_DIGITS, _MOST_DIGITS = 7, 15


def is_no_reply(address: str) -> bool:
    """Whether nobody reads what is sent to an address, or somebody who is not asked about applications."""
    return _NO_REPLY.search(address) is not None


def read_email(parts: LetterParts, message: Message, name: str) -> str:
    """The address in the text that looks most like the person's, else the first, else the sender's."""
    others = _of_others(parts, name) if name else set()
    found = [item.strip(".'") for item in EMAIL.findall(parts.text) if item not in others]
    if name:  # in the head of a quoted or forwarded message
        found += re.findall(rf"{re.escape(name)}[\"' ]*[<\[](?:mailto:)?({EMAIL.pattern})", message.text)
    found = [item for item in found if not is_no_reply(item)]
    words = [word.casefold() for word in re.findall(r"\w{3,}", name)]
    sender = message.sender_email if not is_no_reply(message.sender_email) else ""
    candidates = [*found, *([sender] if sender else [])]
    candidates = _own_first(candidates, sender, name, parts)
    personal = [item for item in candidates if any(word in item.partition("@")[0].casefold() for word in words)]
    return next(iter([*personal, *candidates]), "")


def _own_first(candidates: Sequence[str], sender: str, name: str, parts: LetterParts) -> list[str]:
    """The addresses, behind the sender's those that a sentence calls another person's or an office's.

    Only where somebody signs: else the mailbox that is named is the one to write to.
    """
    if not (name and sender):
        return list(candidates)
    text, own = " ".join(parts.sentences), set(name.casefold().split())
    persons = [set(found[0].casefold().split()) - own for found in PERSON.finditer(text)]
    others = {word for person in persons for word in person if len(word) >= _LEAST_NAME}
    behind = []
    for item in candidates:
        box = set(re.split(r"[._-]", item.partition("@")[0].casefold()))
        if item != sender and item in text and (box & others or _OFFICE.match(item)):
            behind.append(item)
    return [*(item for item in candidates if item not in behind), *behind]


def _of_others(parts: LetterParts, name: str) -> set[str]:
    """The addresses that stand behind another person's name in the text: "receipts to Ada Kern, kern@..."."""
    own, others = set(name.casefold().split()), set()
    for sentence in parts.sentences:
        for found in EMAIL.finditer(sentence):
            person = _PERSON_BEFORE.search(sentence[: found.start()])
            if person and not set(person[1].casefold().split()) & own:
                others.add(found[0])
    return others


def read_own_phone(parts: LetterParts, name: str) -> str:
    """The first telephone that does not stand behind another person's name in a sentence, else the first of all."""
    own, text = set(name.casefold().split()), parts.text
    for sentence in parts.sentences if own else ():
        number = read_phone(sentence)
        before = sentence.partition(number)[0] if number else ""
        persons = [person[2].casefold().split() for person in PERSON.finditer(before)]
        if persons and not any(own & set(person) for person in persons) and not _OF_WRITER.search(before):
            text = text.replace(number, " ")
    return read_phone(text) or read_phone(parts.text)


def read_phone(text: str) -> str:
    """The first number of a telephone in the text, else an extension; no fax and no date."""
    for found in PHONE.finditer(text):
        digits = sum(char.isdigit() for char in found[0])
        line = text[: found.start()].rpartition("\n")[2]
        if _LEAST_DIGITS <= digits <= _MOST_DIGITS and not _FAX.search(line) and not _is_date(found[0]):
            return _closed(found[0].strip())
    extension = _EXTENSION.search(text)
    return extension[0] if extension else ""


def _closed(number: str) -> str:
    """A number without the bracket around all of it, and without hours that a bracket begins behind it."""
    if number.count("(") <= number.count(")"):
        return number
    before, _, _ = number.rpartition("(")
    return before.strip() if sum(char.isdigit() for char in before) >= _LEAST_DIGITS else number.removeprefix("(")


def _is_date(text: str) -> bool:
    return bool(re.fullmatch(r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}(?![./-]?\d).*|\d{4}-\d\d-\d\d.*", text.strip()))

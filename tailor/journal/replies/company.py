"""Which employer a message comes from."""

import re
from collections.abc import Iterator, Sequence

from tailor.journal.replies.contact import signature_company
from tailor.journal.replies.cues import Cues, phrase_pattern
from tailor.journal.replies.letter import LetterParts
from tailor.model import Message, ReplyContact

_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&'’./+-]*|&|und|of|the|for|and|de|du|des|la|le|les|et|für|am|an|der|die|II|III|I)"
_PROPER = rf"[A-ZÀ-ÖØ-Þ][\w&'’.+-]*(?:\s+{_CAPITAL}){{0,6}}"
_CAREERS = re.compile(r"\s+(?:careers?|jobs?|recruit\w*|hr|team|talent|karriere)\b.*", re.IGNORECASE)
_LETTERHEAD = 3  # lines
_ADDRESS = re.compile(
    r"\d|@|\b(?:street|road|floor|block|directorate|department|abteilung|direction|service)\b", re.IGNORECASE
)
_SMALL = "of the for and de du des la le les et für am an der die und & in at to I I['’]m I['’]d We"
_SMALL_END = re.compile(rf"(?:\s+(?:{'|'.join(_SMALL.split())}))+$")


def read_company(parts: LetterParts, message: Message, contact: ReplyContact, cues: Cues) -> str:
    """The employer's name: from the signature, else from the text, else from the sender."""
    headed = _headed_company(parts.head)
    if headed:
        return headed
    signed = signature_company(parts.signature, cues, contact)
    if signed:
        return signed
    named = (name for sentence in parts.sentences for name in _named_companies(sentence, cues))
    return next(named, "") or _sender_company(message, cues)


def _headed_company(head: Sequence[str]) -> str:
    """The employer's name in the first lines of a letterhead."""
    for line in head[:_LETTERHEAD]:
        name = re.split(r"\s+[|·–]\s+", line)[0].strip(" ,")
        topic = phrase_pattern("topic_mark").match(name) or phrase_pattern("topic_before").search(name)
        topic = topic or phrase_pattern("job_title").search(name) or phrase_pattern("job_ending").search(name)
        if phrase_pattern("company_word").search(name) and not topic and not _ADDRESS.search(name):
            return name
    return ""


def _named_companies(sentence: str, cues: Cues) -> Iterator[str]:
    for found in cues.every("company_before", sentence):
        rest = sentence[found.end() :]
        match = re.match(rf"\s+(?:the\s+|der\s+|dem\s+|la\s+|l['’])?({_PROPER})", rest)
        if match is None or cues.has("not_company", match[1].split()[0]):
            continue
        name = _SMALL_END.sub("", match[1]).rstrip(".,!'’")
        followed = re.match(r"\s+\w+", rest[match.end() :])
        if not (followed and cues.has("role_after", followed[0])) and not cues.has("job_title", name.split()[-1]):
            yield name


def _sender_company(message: Message, cues: Cues) -> str:
    """The employer's name in a sender like "Ada Byrne at Loam Bank" or "Loam Bank Careers"."""
    name = message.sender_name.strip("\"' ")
    parts = re.split(r"\s+(?:via|at|from|von|de|\||-|–)\s+", name)
    text = parts[-1] if len(parts) > 1 else _CAREERS.sub("", name)
    named = len(parts) > 1 or text != name
    return text if named and "@" not in text and not cues.has("team", text) else ""

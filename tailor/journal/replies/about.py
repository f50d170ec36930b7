"""Which employer and which job a message is about."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from tailor.journal.replies.contact import signature_company
from tailor.journal.replies.cues import LANGUAGES, Cues, cue, sections
from tailor.journal.replies.letter import LetterParts
from tailor.model import Message, ReplyContact

_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&'’./+-]*|&|und|of|the|for|and|de|du|des|la|le|les|et|für|am|an|der|die|II|III|I)"
_PROPER = rf"[A-ZÀ-ÖØ-Þ][\w&'’.+-]*(?:\s+{_CAPITAL}){{0,6}}"
_ROLE_REST = r"[\w&'’./+()-]*(?:\s+[\w&'’./+()-]+){0,6}?"
_AFTER_ROLE = "|".join(phrase for language in LANGUAGES for phrase in sections(language)["after_role"])
_ROLE_END = rf"(?=\s*(?:[.,;:!?(|)]|$|\s[–-]\s)|\s+(?:{_AFTER_ROLE})\b)"
_CAREERS = re.compile(r"\s+(?:careers?|jobs?|recruit\w*|hr|team|talent|karriere)\b.*", re.IGNORECASE)
_SMALL = "of the for and de du des la le les et für am an der die und & in at to I I['’]m I['’]d We"
_SMALL_END = re.compile(rf"(?:\s+(?:{'|'.join(_SMALL.split())}))+$")
_SUBJECT_ROLE = re.compile(
    r"(?:re|aw|betreff|betr|objet|subject|ref)\s*[.:]\s*([^\n(|–]{3,60}?)\s*(?:[-–(|,]|ref\b|$)", re.IGNORECASE
)


def read_company(parts: LetterParts, message: Message, contact: ReplyContact, cues: Cues) -> str:
    """The employer's name: from the signature, else from the text, else from the sender."""
    signed = signature_company(parts.signature, cues, contact)
    if signed:
        return signed
    named = (name for sentence in parts.sentences for name in _named_companies(sentence, cues))
    return next(named, "") or _sender_company(message, cues)


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


def read_role(sentences: Sequence[str], text: str, subject: str, cues: Cues) -> str:
    """The job's title in the message's own words."""
    for pattern in _patterns(cues.language):
        for sentence in sentences:
            for found in pattern.finditer(sentence):
                role = _tidy(found["role"])
                if role and not _is_no_role(role.split()[0], cues):
                    return role
    for source in (*text.split("\n")[:12], f"Re: {subject}"):
        heading = _SUBJECT_ROLE.match(source.strip())
        if heading and cues.has("job_title", heading[1]):
            return heading[1].strip()
    return ""


def _is_no_role(first: str, cues: Cues) -> bool:
    return cues.has("not_role", first) or cues.has("plain_role_not", first)


@lru_cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """A title in capitals before "position" and the like, after "position of", and a plain one before "job"."""
    before, after = cue(language, "role_before").pattern, cue(language, "role_after").pattern
    title = cue(language, "role_title").pattern
    capital = rf"(?-i:(?P<role>[A-ZÀ-Þ0-9]{_ROLE_REST}))"
    return (
        re.compile(rf"{title}\s+{capital}{_ROLE_END}", re.IGNORECASE),
        re.compile(rf"{before}\s+{capital}\s+{after}", re.IGNORECASE),
        re.compile(rf"{before}\s+(?P<role>[a-zà-ÿ-]+(?:\s+[a-zà-ÿ-]+){{0,2}}?)\s+{after}"),
        re.compile(rf"{title}\s+(?P<role>[a-zà-ÿ'’-]+(?:\s+[a-zà-ÿ'’-]+){{0,4}}?){_ROLE_END}"),
    )


def _tidy(text: str) -> str:
    text = re.sub(r"^(?:the|a|an|our|this|advertised|above|vacant|new)\s+", "", text.strip(), flags=re.IGNORECASE)
    return text.strip(" ,.–-\"“”'")

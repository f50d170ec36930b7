"""The job's title in a piece of a subject, or in a line of its own below a sentence."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.role_titles import LONGEST_TOPIC, tidy, title_at

_BETWEEN = re.compile(r"\s+(?:[-–—/]|\|{1,2})\s+|:\s+")
_ANNOUNCED = re.compile(
    r"\b(?:position|post|role|vacancy|job|opening|stelle|ausschreibung|tätigkeit|poste|emploi|offre)"
    r"(?:\s(?:of|as|als|de))?\s*:?$",
    re.IGNORECASE,
)
_OCCASION = re.compile(
    r"(?:[\w'’]+\s){0,3}(?:application|interview|feedback|assessment|outcome|bewerbung|\w*gespräch|rückmeldung|ergebnis"
    r"|candidature|entretien|retour)\b[^.!?]{0,30}?(?:\s[-–—]\s|:\s)",
    re.IGNORECASE,
)
_OF_STAFF = re.compile(r"\b(?:hr|human resources|recruit\w*|talent|personal\w*|rh|ressources)\b", re.IGNORECASE)


def names_job(text: str, cues: Cues) -> bool:
    """Whether a word of the text is a kind of worker."""
    words = re.findall(r"[^\W\d_]+", text)
    return any(cues.has("job_title", word) or cues.has("job_ending", word) for word in words)


def piece_with_title(line: str, cues: Cues) -> str:
    """The piece of a line that is a title: "Invitation 2nd meeting - Ward Clerk", "Feedback: Ward Clerk (no. 12)".

    Args:
        line: A subject, or the line below a greeting.
        cues: The phrases of its language.

    Returns:
        The last piece that a kind of worker is named in; empty where the line has one piece only, or where that person
        may be the one who writes.
    """
    pieces = _BETWEEN.split(line)
    for piece in reversed(pieces[1:]):
        title = title_at(piece, 0, cues)
        told = title and names_job(title, cues) and not _OF_STAFF.search(piece)
        if told and len(piece.split()) <= LONGEST_TOPIC and not cues.has("not_topic", piece):
            return tidy(title)
    return ""


def below_greeting(lines: Sequence[str], cues: Cues) -> str:
    """The title in a line of its own at a letter's beginning: "Feedback from your interview: Ward Clerk"."""
    headings = (line.strip() for line in lines if _OCCASION.match(line.strip()) and line.strip()[-1] not in ".!?,;:")
    return next((title for line in headings if (title := piece_with_title(line, cues))), "")


def announced(sentences: Sequence[str], cues: Cues) -> Iterator[str]:
    """The titles in lines of their own, below a sentence that ends in "for the post"."""
    for above, below in pairwise(sentences):
        title = title_at(below, 0, cues) if _ANNOUNCED.search(above.rstrip()) else ""
        if title and not below.rstrip().endswith((".", "!", "?")) and not cues.begins("not_role", title):
            yield tidy(title)

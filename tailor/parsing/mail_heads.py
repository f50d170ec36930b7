"""The head of a message that was pasted with the resume below it."""

import re
from collections.abc import Sequence

from tailor.parsing.lines import Line

_READER = re.compile(r"(?:to|cc|bcc|an|à|para|a|aan)\s?:\s.*@", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:subject|date|sent|betreff|datum|gesendet|objet|envoyé|asunto|enviado|fecha|oggetto|inviato|onderwerp|verzonden)\s?:\s",
    re.IGNORECASE,
)
_SENDER = re.compile(r"(?:from|reply-to|von|de|da|van)\s?:\s.*@", re.IGNORECASE)


def without_mail_head(lines: Sequence[Line]) -> list[Line]:
    """The lines without whom a message at the top went to, when and on what, none of which is the candidate's.

    Who sent it stays: that may be the candidate.
    """
    end = next((at for at, line in enumerate(lines) if not _is_of_head(line.text)), len(lines))
    if not any(_READER.match(line.text) for line in lines[:end]) or end == 1:
        return list(lines)
    return [*(line for line in lines[:end] if _SENDER.match(line.text)), *lines[end:]]


def _is_of_head(text: str) -> bool:
    return any(pattern.match(text) for pattern in (_READER, _ABOUT, _SENDER))

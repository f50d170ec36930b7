"""The covering words of whoever forwards a message, which are no part of what was forwarded."""

import re
from collections.abc import Sequence

from tailor.model import Block, BlockKind
from tailor.text import fold

HEADERS = (
    "from|sent|date|to|cc|bcc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet"
    "|para|asunto|enviado|da|a|oggetto|van|aan|onderwerp"
)
_SAYS_FORWARDED = (
    r"forward|weitergeleitet|transféré|reenviad|encaminhad|inoltrat|doorgestuurd|vidarebefordra|videresendt"
)
FORWARDING_SUBJECT = re.compile(r"\s*(?:fwd?|fw|wg|tr|rv|enc|doorst)\s*:", re.IGNORECASE)
_MARK = re.compile(
    rf"^[ \t>]*-{{2,}}[^\n]*(?:{_SAYS_FORWARDED})|^begin forwarded message:", re.IGNORECASE | re.MULTILINE
)
_ABOVE_HEAD = r"(?:[ \t>]*[_-]{5,}[^\n]*\n\s*|[^\n:]{5,50}:[ \t]*\n\s*)?"
_HEAD = re.compile(
    rf"^{_ABOVE_HEAD}(?:[ \t>]*\*?(?:{HEADERS})\s?:\*?[^\n]*(?:\n|$)){{2}}", re.IGNORECASE | re.MULTILINE
)
_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|hallo|liebe\w*|bonjour|salut|hola|ciao|olá|oi|beste|hej|fyi)\b", re.IGNORECASE
)
_LONGEST_NOTE = 80  # words
_LONGEST_GREETING = 30  # words of a note that is only known by its greeting
_ITEM = re.compile(r"^\s*[-•*·]\s", re.MULTILINE)
_WORDS_OF_SUBJECT = 2


def without_note(text: str, subject: str) -> str:
    """A plain message from the head of the one that it forwards on, where what stands above is a short note.

    Args:
        text: The message.
        subject: As its head has it.
    """
    found = _MARK.search(text) or (_HEAD.search(text) if FORWARDING_SUBJECT.match(subject) else None)
    if found is None:
        return text
    return text[found.start() :] if _is_note(text[: found.start()], text[found.end() :]) else text


def blocks_without_note(blocks: Sequence[Block], subject: str) -> tuple[Block, ...]:
    """The same for the blocks of a message in HTML, which may also tell by a greeting above the subject's heading."""
    forwards = FORWARDING_SUBJECT.match(subject) is not None
    for at, block in enumerate(blocks):
        lines = "\n".join(one.text for one in blocks[at : at + 2])
        marked = _MARK.match(block.text) or (forwards and _HEAD.match(lines))
        greeted = forwards and _is_subject(block, subject) and _greets(blocks[:at])
        if marked or greeted:
            above, below = (" ".join(one.text for one in part) for part in (blocks[:at], blocks[at:]))
            listed = any(one.kind is BlockKind.BULLET for one in blocks[:at])
            return tuple(blocks[at:] if not listed and _is_note(above, below) else blocks)
    return tuple(blocks)


def _is_note(above: str, below: str) -> bool:
    words = len(above.split())
    return words <= _LONGEST_NOTE and words < len(below.split()) and not _ITEM.search(above)


def _is_subject(block: Block, subject: str) -> bool:
    """Whether a heading holds the subject, or the subject the heading's first words."""
    told = fold(FORWARDING_SUBJECT.sub("", subject))
    opening = fold(" ".join(re.findall(r"\w+", block.text)[:_WORDS_OF_SUBJECT]))
    return block.kind is BlockKind.HEADING and bool(opening and told) and (opening in told or told in fold(block.text))


def _greets(blocks: Sequence[Block]) -> bool:
    words = sum(len(block.text.split()) for block in blocks)
    return bool(blocks) and _GREETING.match(blocks[0].text) is not None and words <= _LONGEST_GREETING

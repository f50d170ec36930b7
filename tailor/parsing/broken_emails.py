"""E-mail addresses that a narrow column broke: anywhere, also twice, or with a space where the line ended."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.addresses import DOMAINS, EMAIL, WHOLE_EMAIL
from tailor.parsing.icons import ICONS
from tailor.parsing.lines import Line
from tailor.parsing.names import contact_labels
from tailor.text import fold

_GAP_BEHIND_AT = re.compile(r"(?<![\w@])([\w.+'-]+@) ([\w-]+(?:\.[\w-]+)+)(?![\w@])")
_GAP_IN_DOMAIN = re.compile(rf"(@[\w.-]+)(?:(\.) | (\.))({DOMAINS})(?![\w@.])", re.IGNORECASE)
_GAP_BEFORE_AT = re.compile(r"(?<![\w.@])([a-z][\w.+-]{2,}) (@[\w-]+(?:\.[\w-]+)+)(?![\w@])")
_SITES = frozenset({"twitter", "instagram", "insta", "mastodon", "threads", "bluesky", "tiktok", "telegram", "youtube"})
"""What stands before somebody's "@" there, and in no address."""

_PIECE = re.compile(r"[\w.+@'-]+")
_LEAD = re.compile(rf"\s*(?:{ICONS}\s*|[^\W\d_][\w -]*:\s*)?")
_MOST_PIECES = 3


def with_whole_emails(lines: Sequence[Line]) -> list[Line]:
    """As many lines, an address that was broken whole in the last of its lines; the others are left empty.

    Args:
        lines: Lines of contact data, in order.
    """
    whole = [replace(line, text=_closed(line.text)) if "@" in line.text else line for line in lines]
    for at in range(len(whole)):
        count = _pieces_of_email(whole, at)
        if not count:
            continue
        lead = _LEAD.match(whole[at].text)
        start = lead.end() if lead else 0
        email = whole[at].text[start:].strip() + "".join(one.text.strip() for one in whole[at + 1 : at + count])
        for empty in range(at, at + count - 1):
            whole[empty] = replace(whole[empty], text="")
        whole[at + count - 1] = replace(whole[at + count - 1], text=email)
    return whole


def _closed(text: str) -> str:
    """A line without the blank in its address ("ann@ example.org", "ann@example. org")."""
    text = _GAP_BEHIND_AT.sub(r"\1\2", text)
    text = _GAP_IN_DOMAIN.sub(lambda found: f"{found[1]}.{found[4]}", text)
    return _GAP_BEFORE_AT.sub(
        lambda found: found[0] if fold(found[1]) in contact_labels() | _SITES else "".join(found.groups()), text
    )


def _pieces_of_email(lines: Sequence[Line], at: int) -> int:
    """How many lines from one on make up an address, each of them a piece of it alone; 0 where there is none."""
    lead = _LEAD.match(lines[at].text)
    text = lines[at].text[lead.end() if lead else 0 :].strip()
    if not _PIECE.fullmatch(text) or WHOLE_EMAIL.fullmatch(text) or text[:1].isupper():
        return 0
    for count in range(2, _MOST_PIECES + 1):
        below = lines[at + count - 1].text.strip() if at + count <= len(lines) else ""
        if not _PIECE.fullmatch(below) or below[:1].isupper() or (EMAIL.fullmatch(below) and text[-1] not in "._-"):
            return 0
        text += below
        if WHOLE_EMAIL.fullmatch(text) and "@" not in text.replace("@", "", 1):
            return count
    return 0

"""Which part of a message counts: the newest, or, in a forwarded one, the employer's words."""

import re
from dataclasses import dataclass

_MONTH_OR_DAY = r"[^\n]{0,120}"
_ATTRIBUTION = re.compile(
    r"^[ \t>]*(?:"
    rf"On\b{_MONTH_OR_DAY}(?:\n[ \t>]*{_MONTH_OR_DAY})?\bwrote:"
    rf"|Am\b{_MONTH_OR_DAY}(?:\n[ \t>]*{_MONTH_OR_DAY})?\bschrieb\b{_MONTH_OR_DAY}:"
    rf"|[^\n]{{0,80}}\bschrieb am\b{_MONTH_OR_DAY}:"
    rf"|Le\b{_MONTH_OR_DAY}(?:\n[ \t>]*{_MONTH_OR_DAY})?\ba écrit\s*:"
    rf"|El\b{_MONTH_OR_DAY}\bescribió:"
    rf"|Il\b{_MONTH_OR_DAY}\bha scritto:"
    rf"|Op\b{_MONTH_OR_DAY}\bschreef\b{_MONTH_OR_DAY}:"
    r")[ \t]*$",
    re.MULTILINE,
)
_OLD_MARK = re.compile(
    r"^[ \t>]*(?:[-_*]{2,}[ \t]*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht"
    r"|message d['’]origine|message original|mensaje original|reply message)[ \t]*[-_*]*)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FORWARD_MARK = re.compile(
    r"^[ \t>]*(?:[-_*]{2,}[ \t]*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado"
    r"|forwarded by[^\n]*)[ \t]*[-_*]*|begin forwarded message:|anfang der weitergeleiteten nachricht:"
    r"|début du message transféré\s*:|weitergeleitet von[^\n]*:)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FIELDS = (
    "from sent date to cc bcc subject reply-to importance von gesendet datum an betreff wichtigkeit priorität"
    " de envoyé date à a objet"
)
_FIELD = rf"(?:{'|'.join(_FIELDS.split())}|envoyé le)"
_HEADER_BLOCK = re.compile(
    r"^[ \t>]*\*?(?:from|von|de)\*?[ \t\u00a0]*:[^\n]+\n(?:[ \t>]*\n)?"
    rf"(?:[ \t>]*\*?{_FIELD}\*?[ \t\u00a0]*:[^\n]*\n(?:[ \t]+[^\n]*\n)?){{1,7}}",
    re.IGNORECASE | re.MULTILINE,
)
_FORWARD_HEAD = re.compile(rf"(?:[ \t>]*\*?{_FIELD}\*?[ \t\u00a0]*:[^\n]*\n(?:[ \t]+[^\n]*\n)?){{1,9}}", re.IGNORECASE)
_FROM_LINE = re.compile(
    r"^[ \t>]*\*?(?:from|von|de)\*?[ \t\u00a0]*:\*?(?P<name>[^\n<\[]*)[<\[](?:mailto:)?(?P<email>[^\s>\]]+@[^\s>\]]+)",
    re.IGNORECASE | re.MULTILINE,
)
_FROM_NAME = re.compile(
    r"^[ \t>]*\*?(?:from|von|de)\*?[ \t\u00a0]*:\*?(?P<name>[^\n<\[@]+)$", re.IGNORECASE | re.MULTILINE
)
_FROM_ADDRESS = re.compile(
    r"^[ \t>]*\*?(?:from|von|de)\*?[ \t\u00a0]*:\*?[ \t]*(?P<email>[^\s>\]<\[]+@[^\s>\]]+)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FROM_FIELD = re.compile(r"^[ \t>]*\*?(?:from|von|de)\*?[ \t\u00a0]*:[^\n]+\n", re.IGNORECASE | re.MULTILINE)
_SUBJECT_LINE = re.compile(
    r"^[ \t>]*\*?(?:subject|betreff|objet)\*?[ \t\u00a0]*:\*?([^\n]+(?:\n[ \t]+[^\n]+)?)", re.IGNORECASE | re.MULTILINE
)
_QUOTE = re.compile(r"^[ \t]*>[ \t]?")
_FORWARD_SUBJECT = re.compile(r"\s*(?:fwd?|wg|tr)\s*:", re.IGNORECASE)
_FEW_WORDS = 40
_POINTS_BELOW = re.compile(
    r"\b(?:(?:see|read|as|from \w+) below|below (?:is )?from|copied below|siehe (?:weiter )?unten|"
    r"(?:anbei|unten) die (?:antwort|absage|rückmeldung)|(?:voir|lire) ci-dessous|je (?:te|vous) transfère)\b",
    re.IGNORECASE,
)
"""Says that the message below is what counts."""


_RELAYED = re.compile(
    r"\b(?:sent you an? (?:new )?message|(?:have|'ve got) an? new message|neue nachricht (?:von|zu)|"
    r"hat (?:ihnen|dir) (?:eine (?:neue )?nachricht|geschrieben)|(?:vous|t['’]) ?a (?:envoyé un message|écrit)|"
    r"nouveau message (?:de|au sujet|concernant))\b",
    re.IGNORECASE,
)
"""Words with which a portal hands on what an employer wrote there."""


def newest_part(text: str, subject: str = "") -> str:
    """The part of a message's text that counts, without the older messages that it quotes.

    Args:
        text: The whole text.
        subject: The subject; `Fwd:` and the like say that the person forwarded it.
    """
    text = _from_first(text.replace("\r\n", "\n").strip("\n") + "\n")
    forward = _FORWARD_MARK.search(text)
    header = _HEADER_BLOCK.search(text)
    own = text[: forward.start()] if forward else text[: header.start()] if header else text
    is_forwarded = bool(forward or (header and _FORWARD_SUBJECT.match(subject)))
    if is_forwarded and _is_cover(own):
        rest = text[forward.end() :] if forward else text[header.start() :] if header else text
        return newest_part(_without_header(_unquoted_whole(rest)))
    if header and not own.strip():
        return newest_part(text[header.end() :])
    return _without_quotes(_cut(text)).strip()


@dataclass(frozen=True, slots=True)
class PastedHead:
    """Who wrote a message, and about what, by the head that was pasted or forwarded with its text."""

    name: str = ""
    address: str = ""
    subject: str = ""


def pasted_head(text: str, subject: str = "") -> PastedHead:
    """The head of a forwarded message, or the one that a text begins with; empty where there is none.

    Args:
        text: The whole text.
        subject: The subject; `Fwd:` and the like say that a head below a few words is that of what is forwarded.
    """
    text = _from_first(text)
    forward = _FORWARD_MARK.search(text)
    handed_on = _FORWARD_SUBJECT.match(subject) is not None
    head = None if forward else _HEADER_BLOCK.search(text) if handed_on else _HEADER_BLOCK.match(text)
    mark = forward or head
    if mark is None or not _is_cover(text[: mark.start()]):
        return PastedHead()
    start = forward.end() if forward else mark.start()
    block = _FORWARD_HEAD.match(text, re.compile(r"\s*").match(text, start).end())  # type: ignore[union-attr]
    lines = block[0] if block else text[start:]
    found = next((found for kind in (_FROM_LINE, _FROM_NAME, _FROM_ADDRESS) if (found := kind.search(lines))), None)
    about = _SUBJECT_LINE.search(lines)
    told = found.groupdict() if found else {}
    return PastedHead(told.get("name", "").strip(" \"'*"), told.get("email", ""), about[1].strip() if about else "")


def _from_first(text: str) -> str:
    """A text that begins with a head, with the sender at the head of it, wherever the head names the sender."""
    head = _FORWARD_HEAD.match(text)
    sender = _FROM_FIELD.search(head[0]) if head else None
    return text if sender is None else sender[0] + text[: sender.start()] + text[sender.end() :]


def older_part(text: str) -> str:
    """The lines of the messages that a message quotes, without their marks and heads; empty where there are none."""
    quoted = (_QUOTE.sub("", line) for line in text.split("\n") if _QUOTE.match(line))
    return "\n".join(line for line in quoted if not _FORWARD_HEAD.match(f"{line}\n"))


def cover_note(text: str) -> str:
    """What somebody wrote above a message that they hand on; empty where nothing is handed on."""
    text = text.replace("\r\n", "\n").strip("\n") + "\n"
    ends = [found.start() for kind in (_FORWARD_MARK, _OLD_MARK, _HEADER_BLOCK) if (found := kind.search(text))]
    own = text[: min(ends)].strip() if ends else ""
    return own if own and _is_cover(own) else ""


def _is_cover(own: str) -> bool:
    """Whether the words above a forwarded message only hand it on: few, or such as point below."""
    return len(own.split()) <= _FEW_WORDS or _POINTS_BELOW.search(own) is not None


def _without_header(text: str) -> str:
    found = _FORWARD_HEAD.match(text.lstrip("\n "))
    return text.lstrip("\n ")[found.end() :] if found else text


def _unquoted_whole(text: str) -> str:
    """A forwarded text without the marks before each of its lines."""
    lines = text.split("\n")
    full = [line for line in lines if line.strip()]
    if sum(bool(_QUOTE.match(line)) for line in full) * 2 <= len(full):
        return text
    return "\n".join(_QUOTE.sub("", line) for line in lines)


def _cut(text: str) -> str:
    """The text up to the first older message; what stands below marked quotes stays."""
    ends = [found.start() for pattern in (_OLD_MARK, _FORWARD_MARK, _HEADER_BLOCK) if (found := pattern.search(text))]
    attribution = _ATTRIBUTION.search(text)
    if attribution:
        after = text[attribution.end() :].lstrip("\n")
        if not after.startswith(">"):
            ends.append(attribution.start())
        else:
            text = text[: attribution.start()] + text[attribution.end() :]
    cut = text[: min(ends)] if ends else text
    return re.sub(r"\n[ \t]*_{10,}[ \t]*\n*$", "\n", cut) if cut.strip() else text


def _without_quotes(text: str) -> str:
    """The lines that are not quoted; of a portal's message the quoted ones, in which the employer speaks."""
    if _RELAYED.search(text):
        quoted = [_QUOTE.sub("", line) for line in text.split("\n") if _QUOTE.match(line)]
        if any(line.strip() for line in quoted):
            return "\n".join(quoted)
    lines = [line for line in text.split("\n") if not _QUOTE.match(line)]
    kept = "\n".join(lines)
    return kept if kept.strip() else "\n".join(_QUOTE.sub("", line) for line in text.split("\n"))

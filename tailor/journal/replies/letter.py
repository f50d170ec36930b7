"""A message's newest part as body and signature; the body in sentences."""

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from tailor.journal.replies.cues import phrase_pattern
from tailor.journal.replies.inline_signature import without_inline_signature
from tailor.journal.replies.marks import is_row
from tailor.journal.replies.signature import EMAIL, FIRST_NAME, PERSON, names_employer, signed_lines
from tailor.text import month_names, split_sentences

_FAREWELL = phrase_pattern("farewell")
_GREETING = phrase_pattern("greeting")
_FOOTER = phrase_pattern("footer")
_SIGNATURE_MARK = re.compile(r"^(?:-- ?|—|_{2,}|={3,}|-{3,})$")
_POSTSCRIPT = re.compile(r"^(?:p\.?\s?s\.?|pps|nb)\b[.:]?", re.IGNORECASE)
_SMALL_I = re.compile(r"(?<![\w.])i(?= |['’]\w)")
_SMALL_START = re.compile(r"(?<=\w\w[.!?])\s+(?=[a-z])")
_WRAPPED = 52
"""A line of at least so many characters without a full stop goes on in the next one."""
_MOST_CHARACTERS = 20_000
_LONGEST_SENTENCE = 700
"""A longer one is read in pieces: the time that a phrase takes grows with the sentence."""
_LONGEST_SIGNATURE_LINE = 9  # words
_MOST_SIGNATURE_LINES = 10
_LONGEST_SIGNATURE = 12  # lines
_LONGEST_HEAD = 24  # lines
_LONGEST_TOPIC = 16  # words
_SMALL_WORD = 3  # letters
_LONGEST_GREETING = 6  # words
_REFERENCE_END = re.compile(r"\b(?:r[ée]f|kennz|az|nr|no|vgl|abs|ziff|bd|kap|para)\.$", re.IGNORECASE)
_LONGEST_CLOSING = 8  # words
_DIVIDED = re.compile(r"\s[-–|/·]\s|\s:\s|[(]|\d{3}")
"""Stands in a heading or an address rather than in a sentence."""
_LISTED = re.compile(r"^[^.!?]{2,40}(?:[,|·–][^,|·–]{2,40}){2,6}$")
"""A signature in one line: name, role, employer, telephone."""
_DEVICE = re.compile(
    r"(?:sent (?:from|with|via) (?:my )?(?:i?phone|ipad|galaxy|samsung|android|mobile|outlook|yahoo|gmail|mail)|"
    r"get outlook for|(?:von meinem|mit meinem) .{2,30}gesendet|gesendet (?:von|mit) .{2,30}$|"
    r"envoyé (?:de|depuis|à partir de) mon|envoyé avec)\b.*",
    re.IGNORECASE,
)
"""What a program writes above or below a signature."""
_HOURS = re.compile(
    r"\b(?:öffnungszeiten|sprechzeiten|opening hours|office hours|horaires|automatische (?:nachricht|e-?mail)|"
    r"automated (?:message|e-?mail)|(?:do|kindly do|please do) not reply|nicht antworten|ne pas répondre|"
    r"spendenkonto|bankverbindung|iban)\b",
    re.IGNORECASE,
)
"""Stands below a signature and names nobody."""
_SHORTENED = re.compile(
    r"\b(?:e\. ?V|Co|Inc|Ltd|Corp|jun|sen|Jr|Sr|P\.C|S\.A|z ?o\. ?o|s\.r\.o|a\.s|d\.o\.o|B\.V|N\.V|"
    r"S\.r\.l|S\.p\.A|S\.L)\.$"
)
"""A stop that ends no sentence."""
_SHORT_LABEL = re.compile(
    r"\b(?:tel|tél|mob|fax|ext|str|dr|nr|no|bldg|ste|st|rd|ave)\.|\s[|·•/–-](?=\s)", re.IGNORECASE
)
"""Stops and strokes in a line of addresses that make no sentence of it."""
_TWO_SENTENCES = re.compile(r"\w{3}[.!?]\s+\w+\s+\w+.*[.!?]$")
_BULLET = re.compile(r"(?:[*•▪‣·–—-]|\(?(?:\d{1,2}|[a-h])[.)])\s+\w|[A-Z]{1,2}\.?\d{1,2}(?:[.):]\s|\s\s)\s*\w")
"""Begins an item of a list; criteria may have a code: "E2  Current licence"."""
_SEVERAL = 3  # pieces
_TEAM_AND_EMPLOYER = 2  # lines
_MONTHS = frozenset(month_names())
_TOPIC_MARK = phrase_pattern("topic_mark")


@dataclass(frozen=True, slots=True)
class LetterParts:
    """The sentences of the body, in the letter's own words; the lines of the signature; all of the text.

    `head` are the lines above the greeting, and the one below it that says what the letter is about. Small print below
    the signature is in none of them.
    """

    sentences: tuple[str, ...]
    signature: tuple[str, ...]
    text: str
    head: tuple[str, ...] = ()


def letter_parts(text: str) -> LetterParts:
    """Takes the newest part of a message apart; footers are left out."""
    whole = (line.rstrip() for line in text[:_MOST_CHARACTERS].split("\n"))
    lines = _without_footer([line for line in whole if not _DEVICE.match(line.strip())])
    lines, head = _apart_from_head(lines)
    place = _signature_start(lines)
    body, signature = lines[:place], _without_small_print(lines[place:])
    text = "\n".join([*head, *body, *signature])
    if not any(line.strip() for line in signature):
        body, signature = without_inline_signature(body)
    postscript = next((index for index, line in enumerate(signature) if _POSTSCRIPT.match(line.strip())), None)
    if postscript is not None:
        body, signature = [*body, "", *signature[postscript:]], signature[:postscript]
    read = (sentence for paragraph in _paragraphs(body) for sentence in _with_ordinals(split_sentences(paragraph)))
    read = (piece for sentence in read for piece in _apart(sentence))
    sentences = [piece for sentence in read for piece in textwrap.wrap(sentence, _LONGEST_SENTENCE) or [sentence]]
    kept = tuple(signed_lines([line for line in signature if line.strip() and not _HOURS.search(line)]))
    return LetterParts(tuple(sentences), kept, text, head)


def _apart_from_head(lines: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """The letter without its head: the lines above the greeting, if they are no sentences, and the topic below it."""
    greeting = next((place for place in range(min(len(lines), _LONGEST_HEAD)) if _greets(lines, place)), None)
    above = lines[:greeting] if greeting is not None else _short_start(lines)
    if any(_is_sentence(line) for line in above):
        return lines, ()
    rest = lines[len(above) :]
    topic = next((place for place, line in enumerate(rest) if place and line.strip()), 0)
    if greeting is None or not topic or not _is_topic(rest, topic):
        return rest, tuple(line.strip() for line in above if line.strip())
    head = (*above, rest[topic])
    return rest[:topic] + rest[topic + 1 :], tuple(line.strip() for line in head if line.strip())


def _greets(lines: Sequence[str], place: int) -> bool:
    """Whether a line is the greeting, and not the name above an address: "Madame Ada Perrin", "3, rue du Pont"."""
    below = lines[place + 1].strip() if place + 1 < len(lines) else ""
    return _GREETING.match(lines[place].strip()) is not None and not below[:1].isdigit()


def _short_start(lines: list[str]) -> list[str]:
    """The first lines, down to an empty one, where they are several and none is a sentence."""
    end = next((place for place, line in enumerate(lines) if not line.strip()), len(lines))
    short = end > 1 and not any(_is_sentence(line) or line.rstrip().endswith(",") for line in lines[:end])
    return lines[:end] if short and end < len(lines) else []


def _is_sentence(line: str) -> bool:
    text = line.strip()
    if _TWO_SENTENCES.search(text):
        return True
    few = len(text.split()) <= (_LONGEST_TOPIC if _DIVIDED.search(text) else _LONGEST_SIGNATURE_LINE)
    return bool(text) and not (few and not text.endswith(("!", "?"))) and not _TOPIC_MARK.match(text)


def _is_topic(lines: list[str], place: int) -> bool:
    """Whether the line stands alone, begins large and ends like no sentence."""
    text = lines[place].strip()
    capitals = text.isupper() and len(text.split()) > 1  # paragraphs of a DOCX have no empty line between them
    alone = place + 1 < len(lines) and (capitals or _is_heading(lines, place) or not lines[place + 1].strip())
    alone = alone and any(line.strip() for line in lines[place + 1 :])  # else it is a signature
    large = not text[0].islower() and not text.endswith((".", "!", "?", ",", ":", ";"))
    return alone and large and len(text.split()) <= _LONGEST_TOPIC


def _is_heading(lines: Sequence[str], place: int) -> bool:
    """Whether a line stands close between the greeting and a sentence, and each longer word of it begins large.

    What is in brackets does not count: "Payroll Assistant (ref 12)".
    """
    text = re.sub(r"\([^)]*\)", " ", lines[place].strip())
    words = [word for word in text.split() if len(word) > _SMALL_WORD]
    below = lines[place + 1].rstrip()
    between = place == 1 and len(lines[0].split()) <= _LONGEST_GREETING
    between = between and (_is_sentence(below) or below.endswith((".", "!")))
    return between and bool(words) and all(word[0].isupper() for word in words)


def _without_small_print(signature: list[str]) -> list[str]:
    """A signature up to the first line that is a sentence; a postscript and what follows it stays."""
    for place, line in enumerate(signature):
        if _POSTSCRIPT.match(line.strip()):
            return signature
        plain = _SHORT_LABEL.sub("", line)
        if place and len(plain.split()) > _LONGEST_SIGNATURE_LINE and re.search(r"\w\w[.!?](?:\s|$)", plain):
            later = next((at for at, text in enumerate(signature) if _POSTSCRIPT.match(text.strip())), len(signature))
            return [*signature[:place], *signature[later:]]
    return signature


def _with_ordinals(sentences: Sequence[str]) -> list[str]:
    """Sentences in which neither a German day of the month, "4. Juni", nor "ref." before a number ends one."""
    joined: list[str] = []
    for sentence in sentences:
        day = joined and re.search(r"\b\d{1,2}\.$", joined[-1])
        month = day and sentence.split()[0].strip(".,").lower() in _MONTHS
        if month or (joined and _REFERENCE_END.search(joined[-1]) and re.match(r"\S*\d", sentence)):
            joined[-1] += f" {sentence}"
        else:
            joined.append(sentence)
    return joined


def _apart(sentence: str) -> list[str]:
    """The sentences of somebody who begins them small: told by a small "i", or by two that begin so."""
    pieces = _SMALL_START.split(sentence)
    return pieces if _SMALL_I.search(sentence) or len(pieces) >= _SEVERAL else [sentence]


def _without_footer(lines: list[str]) -> list[str]:
    """The lines up to a legal notice or the like; a footer never comes before a sentence."""
    first = next((index for index, line in enumerate(lines) if _is_sentence(line)), 1)
    for index, line in enumerate(lines):
        if index > max(first, 1) and _FOOTER.match(line.strip().strip("*").strip()):
            return lines[:index]
    return lines


def _signature_start(lines: list[str]) -> int:
    """Where the farewell, a signature mark, or the short last lines begin."""
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index].strip()
        short = len(line.split()) <= _LONGEST_SIGNATURE_LINE
        closes = _FAREWELL.match(line) or _SIGNATURE_MARK.match(line) or _closes(lines, index)
        if index and short and closes:
            earlier = [at for at in range(max(index - _LONGEST_SIGNATURE, 1), index) if _is_farewell(lines[at])]
            return earlier[0] if earlier else index
    start = _short_end(lines)
    if start < len(lines):
        return start
    end = _small_print_start(lines)
    start = _short_end(lines[:end])
    block = [line.strip() for line in lines[start:end] if line.strip()]
    signed = len(block) > 1 and (PERSON.fullmatch(block[0]) or any(EMAIL.search(line) for line in block))
    return start if signed or (len(block) == _TEAM_AND_EMPLOYER and names_employer(block[-1])) else len(lines)


def _small_print_start(lines: Sequence[str]) -> int:
    """Where the last paragraph begins, for a message whose signature small print follows."""
    end = next((at for at in range(len(lines) - 1, -1, -1) if lines[at].strip()), 0)
    return next((at for at in range(end, 0, -1) if not lines[at].strip()), len(lines))


def _closes(lines: Sequence[str], index: int) -> bool:
    """Whether a line ends in a comma and stands before a name: "With gratitude,"."""
    line = lines[index].strip()
    below = next((text.strip() for text in lines[index + 1 :] if text.strip()), "")
    ends = line.endswith(",") and 1 < len(line.split()) <= _LONGEST_CLOSING and not _GREETING.match(line)
    return ends and not lines[index - 1].strip() and bool(PERSON.fullmatch(below) or FIRST_NAME.fullmatch(below))


def _is_farewell(line: str) -> bool:
    return len(line.split()) <= _LONGEST_SIGNATURE_LINE and bool(_FAREWELL.match(line.strip()))


def _short_end(lines: list[str]) -> int:
    """Where the last lines begin that are too short for sentences and do not end like one."""
    start = len(lines)
    for index in range(len(lines) - 1, max(len(lines) - _MOST_SIGNATURE_LINES, 0), -1):
        line = lines[index].strip()
        long = len(line.split()) > _LONGEST_SIGNATURE_LINE and not _LISTED.match(line)
        ends = line.endswith((".", "!", "?", ":")) and not _SHORTENED.search(line)
        if line and (long or ends or is_row(line) or _goes_on_a_list(lines, index)):
            break
        if line:
            start = index
    return start


def is_listed(text: str) -> bool:
    """Whether a line is an item of a list."""
    return _BULLET.match(text) is not None


def _goes_on_a_list(lines: Sequence[str], index: int) -> bool:
    """Whether a line is an item of a list that the line above begins or holds too."""
    above = next((text.strip() for text in reversed(lines[:index]) if text.strip()), "")
    return is_listed(lines[index].strip()) and (above.endswith(":") or is_listed(above))


def _paragraphs(lines: list[str]) -> list[str]:
    """Paragraphs of whole lines: lines that were wrapped are joined by a line's worth of space."""
    paragraphs: list[str] = []
    goes_on = False
    for line in lines:
        text = line.strip()
        if not text:
            goes_on = False
        elif is_row(text):
            paragraphs.append(text)
            goes_on = False
        elif goes_on and paragraphs and not is_listed(text):
            paragraphs[-1] += f" {text}"
            goes_on = _goes_on(text)
        else:
            paragraphs.append(text)
            goes_on = _goes_on(text) and not (_GREETING.match(text) and text.endswith((",", "!", ":")))
    return paragraphs


def _goes_on(line: str) -> bool:
    return len(line) >= _WRAPPED

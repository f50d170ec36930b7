"""A message's newest part as body and signature; the body in sentences."""

import re
import textwrap
from dataclasses import dataclass

from tailor.journal.replies.cues import phrase_pattern
from tailor.text import split_sentences

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


@dataclass(frozen=True, slots=True)
class LetterParts:
    """The sentences of the body, in the letter's own words; the lines of the signature; the lines before both."""

    sentences: tuple[str, ...]
    signature: tuple[str, ...]
    text: str


def letter_parts(text: str) -> LetterParts:
    """Takes the newest part of a message apart; footers are left out."""
    lines = _without_footer([line.rstrip() for line in text[:_MOST_CHARACTERS].split("\n")])
    place = _signature_start(lines)
    body, signature = lines[:place], lines[place:]
    postscript = next((index for index, line in enumerate(signature) if _POSTSCRIPT.match(line.strip())), None)
    if postscript is not None:
        body, signature = [*body, "", *signature[postscript:]], signature[:postscript]
    whole = (sentence for paragraph in _paragraphs(body) for sentence in split_sentences(paragraph))
    whole = (piece for sentence in whole for piece in _apart(sentence))
    sentences = [piece for sentence in whole for piece in textwrap.wrap(sentence, _LONGEST_SENTENCE) or [sentence]]
    kept = tuple(line.strip() for line in signature if line.strip())
    return LetterParts(tuple(sentences), kept, "\n".join(lines))


def _apart(sentence: str) -> list[str]:
    """The sentences of somebody who begins them small: told by a small "i"."""
    return _SMALL_START.split(sentence) if _SMALL_I.search(sentence) else [sentence]


def _without_footer(lines: list[str]) -> list[str]:
    """The lines up to a legal notice or the like; a footer never comes first."""
    for index, line in enumerate(lines):
        if index > 1 and _FOOTER.match(line.strip().strip("*").strip()):
            return lines[:index]
    return lines


def _signature_start(lines: list[str]) -> int:
    """Where the farewell, a signature mark, or the short last lines begin."""
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index].strip()
        short = len(line.split()) <= _LONGEST_SIGNATURE_LINE
        if index and short and (_FAREWELL.match(line) or _SIGNATURE_MARK.match(line)):
            earlier = [at for at in range(max(index - 6, 1), index) if _is_farewell(lines[at])]
            return earlier[0] if earlier else index
    return _short_end(lines)


def _is_farewell(line: str) -> bool:
    return len(line.split()) <= _LONGEST_SIGNATURE_LINE and bool(_FAREWELL.match(line.strip()))


def _short_end(lines: list[str]) -> int:
    """Where the last lines begin that are too short for sentences and do not end like one."""
    start = len(lines)
    for index in range(len(lines) - 1, max(len(lines) - _MOST_SIGNATURE_LINES, 0), -1):
        line = lines[index].strip()
        if line and (len(line.split()) > _LONGEST_SIGNATURE_LINE or line.endswith((".", "!", "?", ":"))):
            break
        if line:
            start = index
    return start


def _paragraphs(lines: list[str]) -> list[str]:
    """Paragraphs of whole lines: lines that were wrapped are joined by a line's worth of space."""
    paragraphs: list[str] = []
    goes_on = False
    for line in lines:
        text = line.strip()
        if not text:
            goes_on = False
        elif goes_on and paragraphs:
            paragraphs[-1] += f" {text}"
            goes_on = _goes_on(text)
        else:
            paragraphs.append(text)
            goes_on = _goes_on(text) and not _GREETING.match(text)
    return paragraphs


def _goes_on(line: str) -> bool:
    return len(line) >= _WRAPPED

"""Which lines of a job a letter may list as they stand: all of a line may be told, or all of one of its sentences."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.model import Bullet, Entry
from tailor.tailoring.grammar import bullet_sentences
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.line_kinds import tells_no_work
from tailor.tailoring.outline import is_label
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.told_lines import is_out_of_place, lines_of, words_said
from tailor.tailoring.told_parts import is_outcome
from tailor.text import split_sentences

_FEWEST_WORDS, _MOST_WORDS = 3, 36
_SPELLED = (
    (re.compile(r"\s*(?:->|→|=>)\s*"), " to "),
    (re.compile(r"\b[Ww]/\s?"), "with "),
    (re.compile(r"\s[–—-]\s|\s\|\s"), ", "),
    (re.compile(r"[>≥]\s?(?=\d)"), "over "),
    (re.compile(r"\s[+&]\s"), " and "),
    (re.compile(r"\binstead of (?=\d|two|three|four|five|six|seven|eight|nine|ten)"), "from "),
)
"""Marks of notes and the words that they stand for: what they stand in is asked of `quotable` in these words."""
_BROKEN = re.compile(r"…|\.\.|:$|^(?:My|Our|Meine?|Unsere?|Mon|Ma|Mes|Nos|Notre)\b")
"""What no line of a list has: an open end, a thing of one's own in place of a deed."""


def quotable_lines(entry: Entry, language: str) -> Iterator[Bullet]:
    """The lines of an entry that a letter may list, of a line of several sentences those that it may.

    Args:
        entry: The job.
        language: That of its lines, an ISO code.
    """
    for line in lines_of(entry):
        for part in _parts_told(line, language):
            if _tells_work(part.text, entry, language):
                yield part


def _parts_told(line: Bullet, language: str) -> list[Bullet]:
    """A line all of which may be told; of one of several sentences each that may."""
    text = " ".join(line.text.split())
    told = {tuple(words_said(one)) for one in quotable_sentences(_spell_out(text), language)}
    parts = _sentences_of(text)
    kept = [part for part in parts if all(tuple(words_said(one)) in told for one in bullet_sentences(_spell_out(part)))]
    return [line if len(parts) == 1 else replace(line, text=part) for part in kept]


def _sentences_of(text: str) -> list[str]:
    """The sentences of a line up to their full stops; what stands between semicolons stays together."""
    sentences = list[str]()
    for sentence in split_sentences(text):
        if sentences and sentences[-1].endswith(";"):
            sentences[-1] = f"{sentences[-1]} {sentence}"
        else:
            sentences.append(sentence)
    return sentences


def _tells_work(line: str, entry: Entry, language: str) -> bool:
    """Whether a line tells work, and in a form that a list can have."""
    label, colon, _ = line.partition(":")
    is_one = _FEWEST_WORDS <= len(line.split()) <= _MOST_WORDS and _BROKEN.search(line) is None
    is_labelled = bool(colon) and is_label(label)
    if not is_one or is_labelled or tells_no_work(line) or is_hedged(line) or is_outcome(line.rstrip("."), language):
        return False
    return not is_out_of_place(line, entry, language)


def _spell_out(line: str) -> str:
    for mark, words in _SPELLED:
        line = mark.sub(words, line)
    return line

"""Rules on a letter."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tailor.checking.rules import Subject, found, quote
from tailor.model import CheckFinding
from tailor.text import split_sentences

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
_PHONE = re.compile(r"(?:\d[\s().+/-]*){7,}")
_GREETING = re.compile(
    r"(?:Dear|Hello|Hi|Good (?:morning|day)|To whom|Sehr geehrter?|Liebe|Guten Tag|Hallo|Madame|Monsieur|Bonjour)\b",
    re.IGNORECASE,
)
_STALE = re.compile(r"to whom it may concern|dear sirs?\b(?! or madam \w)", re.IGNORECASE)
_FAREWELL = re.compile(
    r"(?:yours|sincerely|(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards|respectfully|thank you(?!.*[.!?]$)"
    r"|mit (?:freundlichen|besten|herzlichen)|(?:freundliche|beste|herzliche) grü(?:ß|ss)e|je vous prie"
    r"|(?:bien )?cordialement"
    r"|(?:sincères |meilleures )?salutations|veuillez)",
    re.IGNORECASE,
)
_OPEN_PLACE = re.compile(r"\[[^\]\n]{3,}\]|\{\{.*?\}\}|<[a-z ]{3,}>|\bX{3,}\b|\bTODO\b", re.IGNORECASE)
_FOR_THE_PERSON = re.compile(r"\[(?=[^\]]*[:;])(?:[^\]\s]+\s+){6,}[^\]\s]+\]")
"""An open place that says what belongs there: "[Why Elm Ltd: one or two sentences that only you can write]"."""
_MOST_WORDS = 450
_LONG_LINE = 12
_ALIKE = 2
_RUNNING = 3


def check_letter(subject: Subject) -> Iterator[CheckFinding]:
    """What a letter lacks, or has too much of.

    Its abbreviations are no fault: nobody searches in letters, and they name degrees and licences as the resume does.
    """
    texts = [block.text for block in subject.document.blocks]
    text = "\n".join(texts)
    if not _EMAIL.search(text):
        yield found("no-email", "no e-mail address was found", "the top of the page")
    if not _PHONE.search(text):
        yield found("no-phone", "no telephone number was found", "the top of the page")
    for place in dict.fromkeys(_OPEN_PLACE.findall(text)):
        if _FOR_THE_PERSON.fullmatch(place):
            yield found("own-sentence", "a sentence of your own is still to be written", quote(place))
        else:
            yield found("open-place", "a place is still to be filled", quote(place))
    yield from _frame(texts)
    words = sum(len(line.split()) for line in texts)
    if words > _MOST_WORDS:
        yield found("long-letter", f"it has {words} words")
    yield from _openings([line for line in texts if len(line.split()) >= _LONG_LINE])


def _frame(texts: list[str]) -> Iterator[CheckFinding]:
    greetings = [text for text in texts if _GREETING.match(text)]
    if not greetings:
        yield found("no-greeting", "no greeting was found", "above the first paragraph")
    elif _STALE.match(greetings[0]):
        yield found("stale-greeting", "the greeting names nobody", quote(greetings[0]))
    if not takes_leave(texts):
        yield found("no-farewell", "no farewell was found", "below the last paragraph")


def takes_leave(texts: Sequence[str]) -> bool:
    """Whether a line of the second half is a farewell; a sentence of thanks is none."""
    return any(_FAREWELL.match(text) for text in texts[len(texts) // 2 :])


def _openings(paragraphs: list[str]) -> Iterator[CheckFinding]:
    for one, other in pairwise(paragraphs):
        words = other.split()[:_ALIKE]
        if one.split()[:_ALIKE] == words:
            yield found("repeated-openings", f"two paragraphs begin with “{' '.join(words)}”", quote(other))
    for paragraph in paragraphs:
        firsts = [sentence.split()[0] for sentence in split_sentences(paragraph) if sentence.split()]
        for place in range(len(firsts) - _RUNNING + 1):
            run = firsts[place : place + _RUNNING]
            if len(set(run)) == 1:
                yield found(
                    "repeated-openings", f"{_RUNNING} sentences running begin with “{run[0]}”", quote(paragraph)
                )
                break

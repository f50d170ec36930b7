"""Two deeds of one job in one sentence: "I sorted parcels on the night belt and loaded trailers by zip code"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tailor.tailoring.examples import Example
from tailor.tailoring.grammar import Form
from tailor.tailoring.sentence_times import is_led, is_over
from tailor.tailoring.verbs import is_past, is_present

PAIRED: Mapping[str, str] = {"en": " and ", "de": " und "}
"""What stands between the two, by language."""
AND_I = ", and I "
"""The same where each needs its own subject."""
_BREAKS = re.compile(r"[;:()–—]|, and I\b")
_MOST_OF_TWO = 32
_FORMS = frozenset({Form.PAST, Form.PRESENT, Form.PERFECT})
_HAS_PARTS = re.compile(
    r"[,;:()–—]|\b(?:and|or|but|und|oder|sowie|as well as|while|which|who|that|when|where|if|because|until)\b"
    r"|\b(?:dass|weil|wenn)\b"
    r"|\bto (?!the\b|an?\b|my\b|our\b|their\b)[a-z]"
)
"""A clause of its own or an infinitive, with which what follows "and" would be read."""
_PARTICIPLE = re.compile(r"\b(?:\w*ge[a-zäöüß]{2,}(?:t|en)|\w{3,}iert|(?:be|ver|ent|er|zer)[a-zäöüß]{3,}(?:t|en))$")
_MOST_WORDS, _FEWEST_WORDS = 24, 2


def pair_deeds(examples: Sequence[Example], language: str) -> list[Example]:
    """The bullets of a job as the sentences that tell them, two short deeds of one tense in one.

    Args:
        examples: In the order in which they are told.
        language: The letter's, an ISO code.
    """
    return [*_paired(examples, PAIRED.get(language, ""))]


def _paired(examples: Sequence[Example], between: str) -> Iterator[Example]:
    at = 0
    first_pair = len(examples) % 2  # of three the first stands alone
    while at < len(examples):
        one, other = examples[at], examples[at + 1] if at + 1 < len(examples) else None
        if other and at >= first_pair and between and _go_together(one, other):
            yield _joined(one, other, between)
            at += 2
        elif other and at >= first_pair and between == PAIRED["en"] and _stand_together(one, other):
            yield _joined(one, other, AND_I)
            at += 2
        else:
            yield one
            at += 1


def _joined(one: Example, other: Example, between: str) -> Example:
    text = f"{one.clause.text}{between}{other.clause.text}"
    return replace(one, clause=replace(one.clause, text=text), named=(*one.named, *other.named))


def _stand_together(one: Example, other: Example) -> bool:
    """Whether two deeds can stand in one sentence with a subject each."""
    texts = (one.clause.text, other.clause.text)
    is_plain = not (_BREAKS.search(" ".join(texts)) or "," in texts[0])
    forms = {one.clause.form, other.clause.form}
    is_whole = not (one.clause.more or other.clause.more or is_led(one) or is_led(other))
    return is_plain and is_whole and forms <= {Form.PAST, Form.PRESENT} and len(" ".join(texts).split()) <= _MOST_OF_TWO


def _go_together(one: Example, other: Example) -> bool:
    """Whether two deeds can share a subject, without a word that would be read with the wrong one."""
    forms = {one.clause.form, other.clause.form}
    texts = (one.clause.text, other.clause.text)
    is_plain = not any(_HAS_PARTS.search(text) or len(text.split()) < _FEWEST_WORDS for text in texts)
    is_one = len(forms) == 1 and forms <= _FORMS and is_over(one) == is_over(other)
    is_one = is_one and len({is_past(*_parted(text)) for text in texts}) == 1
    is_whole = not (one.clause.more or other.clause.more or one.clause.verb or is_led(one) or is_led(other))
    return is_plain and is_one and is_whole and len(" ".join(texts).split()) <= _MOST_WORDS


def halves_of(text: str) -> Iterator[tuple[str, str]]:
    """The two deeds that a sentence may tell in one; none of a text with other parts than that."""
    left, between, right = text.partition(AND_I)
    if between and all(map(_tells_deed, (left, right))):
        yield left, right
    for found in re.finditer("|".join(PAIRED.values()), text):
        halves = text[: found.start()], text[found.end() :]
        is_plain = not any(_HAS_PARTS.search(half) or len(half.split()) < _FEWEST_WORDS for half in halves)
        if is_plain and all(map(_tells_deed, halves)):
            yield halves


def _tells_deed(text: str) -> bool:
    """Whether a text begins with an English verb, or ends with a German participle."""
    first, rest = _parted(text)
    is_english = is_past(first, rest) or is_present(first, rest, among_verbs=True)
    return is_english or _PARTICIPLE.search(text) is not None


def _parted(text: str) -> tuple[str, str]:
    first, _, rest = text.partition(" ")
    return first, rest

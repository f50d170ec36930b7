"""The names that a sentence on what somebody holds may take of a resume's item."""

import re
from collections.abc import Iterator

from tailor.model import ANSWER_ID, Item, SectionKind
from tailor.tailoring.further_held import states_language
from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.paper_names import with_field
from tailor.tailoring.spoken_names import spoken_name
from tailor.tailoring.wordings import WORDINGS

_PHRASE_WORDS = 9
_LEVELLED = re.compile(r"\)$|\b[ABC][12]$")


def is_qualification(item: Item) -> bool:
    """Whether an item stands among studies and papers, or is a language."""
    is_paper = item.section is not None and item.section.kind in (SectionKind.EDUCATION, SectionKind.CERTIFICATIONS)
    return is_paper or states_language(item)


def listable(item: Item) -> Iterator[str]:
    """What a list may take of an item: runs of its words; of the person's own answer nothing less than the whole."""
    yield from (item.text, lower_first(item.text)) if item.id.startswith(ANSWER_ID) else _phrases(item.text)


def _phrases(text: str) -> Iterator[str]:
    """The text and every run of a few words of it, as it stands there or with its first letter in lower case."""
    yield from (text, lower_first(text))
    yield from (*_spoken(text), *_spoken(text.replace(" speaker (", " (")), with_field(text))
    words = list(re.finditer(r"[^\s,;()]+", text))
    for first, begin in enumerate(words):
        for last in words[first : first + _PHRASE_WORDS]:
            phrase = text[begin.start() : last.end()]
            phrase += ")" if phrase.count("(") > phrase.count(")") and text[last.end() :].startswith(")") else ""
            yield from (phrase, lower_first(phrase), *_spoken(phrase))


def _spoken(text: str) -> Iterator[str]:
    """How a language with its level stands in a sentence."""
    if _LEVELLED.search(text):
        yield from (spoken_name(form, language) for language in WORDINGS for form in (text, lower_first(text)))

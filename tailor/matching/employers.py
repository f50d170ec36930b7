"""The field of work that a job's head gives beside the employer: "Lanternfish (SaaS)", "Pellow, fintech"."""

import re
from collections.abc import Iterator

from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.roots import content_tokens, root
from tailor.matching.word_lists import word_set
from tailor.model import Item, Reason, SectionKind
from tailor.text import tokenize

_PART = 0.6
_BRACKET = re.compile(r"\(([^()]+)\)")
_MOST_WORDS = 4
_NO_FIELD = re.compile(
    r"\b(?:formerly|previously|now|acquired|part of|via|contract\w*|subsidiary|client|temp\w*|interim|freelance"
    r"|ehemals|jetzt|vormals|anciennement)\b",
    re.IGNORECASE,
)
_KINDS_OF_PLACE = frozenset({"sector", "industry", "business", "company", "companies", "firm", "firms", "branche"})


def find_fields_of_employers(phrase: str, index: ResumeIndex) -> Iterator[Hit]:
    """The heads of jobs that say the employer's field to be the one asked for: "SaaS" beside "Lanternfish (SaaS)"."""
    words = (token.key for token in content_tokens(phrase))
    wanted = {root(word) for word in words if word not in word_set("light") | _KINDS_OF_PLACE}
    for item in index.resume.items() if wanted else ():
        for start, field in _fields(item):
            if wanted <= {root(token.key) for token in tokenize(field)}:
                reason = f"the head of a job says so of the employer: “{field}”"
                yield Hit(item, start, start + len(field), Reason.IMPLIED, reason, share=_PART)


def _fields(item: Item) -> Iterator[tuple[int, str]]:
    """Where an item names the field of an employer, and the words."""
    if item.section is None or item.section.kind is not SectionKind.EXPERIENCE or item.entry is None:
        return
    if item.id.endswith(".organisation"):
        found = [(one.start(1), one[1]) for one in _BRACKET.finditer(item.text)]
    else:
        told = any(item.id == detail.id for detail in item.entry.details)
        found = [(0, item.text)] if told else []
    for start, field in found:
        if len(field.split()) <= _MOST_WORDS and not _NO_FIELD.search(field):
            yield start, field

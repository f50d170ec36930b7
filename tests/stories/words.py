"""An independent look at a written resume: which of its words does the source not hold?"""

import re

from tailor.model import Resume
from tailor.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W_]+(?:[+#.'’/-][^\W_]+)*[+#]*")
# The months and the words of a date range may be spelled another way than in the source.
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november")
_TEMPLATE_WORDS = frozenset(
    {"present", "skills", "other", "december", "dec", *_MONTHS, *(month[:3] for month in _MONTHS)}
)


def words_without_source(written: str, resume: Resume, vocabulary: Vocabulary) -> list[str]:
    """The words of a dump (`Style: text` lines) that the resume holds neither so nor as an alias beside them."""
    held = _words(" ".join([*_contact_texts(resume), *(item.text for item in resume.items())]))
    held |= _words(" ".join(section.heading for section in resume.sections))
    held |= _words(" ".join(entry.location for section in resume.sections for entry in section.entries))
    held |= {
        word
        for section in resume.sections
        for entry in section.entries
        if entry.dates
        for word in _words(f"{entry.dates.text} {entry.dates.start} {entry.dates.end}")
    }
    return [
        word
        for line in written.splitlines()
        for word in sorted(_words(line.partition(": ")[2]) - held - _TEMPLATE_WORDS)
        if not _is_alias_beside_source(word, line, held, vocabulary)
    ]


def _is_alias_beside_source(word: str, line: str, held: set[str], vocabulary: Vocabulary) -> bool:
    """Whether `word` belongs to a "Name (Alias)" of which the other half is the candidate's."""
    for outside, inside in re.findall(r"([\w+#./ -]+?) \(([\w+#./ -]+)\)", line):
        pair = {vocabulary.get(outside.split(", ")[-1].strip()), vocabulary.get(inside)}
        if len(pair) == 1 and None not in pair and word in _words(f"{outside} {inside}"):
            return _words(inside) <= held or _words(outside.split(", ")[-1]) <= held
    return False


def _contact_texts(resume: Resume) -> list[str]:
    contact = resume.contact
    links = [part for link in contact.links for part in (link.url, link.label)]
    return [contact.name, contact.email, contact.phone, contact.location, resume.headline, *links]


def _words(text: str) -> set[str]:
    return {match.casefold() for match in _WORD.findall(text)}

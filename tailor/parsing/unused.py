"""Words of a resume's lines that nothing of what was understood holds: they are told, so that none is lost unseen."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from tailor.model import Entry, Note, NoteKind, Resume
from tailor.parsing.form_labels import goes_on_label, without_form_label
from tailor.parsing.labelled_heads import without_label
from tailor.parsing.name_labels import without_told_name
from tailor.parsing.names import contact_labels, is_document_title
from tailor.parsing.told_clauses import WORDS_OF_TIME
from tailor.parsing.words import read_toml
from tailor.text import fold
from tailor.text.word_lists import word_set

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 2
_LITTLE = 4
"""Letters of the longest word that only joins others ("chez", "beim")."""

_LANGUAGES = ("de", "fr", "es", "pt", "it", "nl")


def note_of_unused(lines: Sequence[str], resume: Resume) -> Iterator[Note]:
    """A note that quotes what nothing of a resume holds, of each line from the first such word to the last.

    The document's title ("Curriculum Vitae") and the labels of contact data ("Mobile") and of jobs ("Employer") are
    understood without being kept; words of two jobs that are held once are told where most of them stand.

    Args:
        lines: The document's lines.
        resume: What was understood of them; what its notes quote is told already.
    """
    held = [word for text in _texts(resume) for word in _words(text)]
    whole, letters = frozenset(held), "".join(held)
    own = [line for line in lines if not is_document_title(line)]
    read = [
        "" if goes_on_label(above, line) else _without_labels(line)
        for above, line in zip(["", *own], own, strict=False)
    ]
    read = list(_without_repeats(read, resume))
    said = Counter(word for line in read for word in _words(line) if word in whole or word not in letters)
    lacking = said - Counter(held)
    passages: dict[int, str] = {}
    if lacking:
        for at in sorted(range(len(read)), key=lambda at: -(Counter(_words(read[at])) & lacking).total()):
            passages[at] = _take_lacking(read[at], lacking)
    told = dict.fromkeys(f'"{" ".join(passage.split())}"' for _, passage in sorted(passages.items()) if passage)
    if told:
        yield Note(NoteKind.OTHER, f"not kept: {', '.join(told)}")


def _without_repeats(lines: Sequence[str], resume: Resume) -> Iterator[str]:
    """The lines without the name, the headline and the ways to reach the person where they stand once more.

    A page's header repeats them, and so do a second page and a signature.
    """
    contact = resume.contact
    known = [contact.name, contact.email, contact.phone, contact.location, resume.headline]
    forms = [re.compile(re.escape(text), re.IGNORECASE) for text in known if text]
    seen: set[str] = set()
    for line in lines:
        rest = line
        for form in forms:
            if form.pattern in seen:
                rest = form.sub("", rest)
            elif form.search(line):
                seen.add(form.pattern)
        yield rest


def _without_labels(line: str) -> str:
    return without_told_name(without_form_label(without_label(line)))


def _take_lacking(line: str, lacking: Counter[str]) -> str:
    """The passage of a line that holds words that are lacking, which it takes from them."""
    missing = []
    for word in _WORD.finditer(line):
        key = "".join(_words(word[0]))
        if lacking[key] and len(key) >= _SHORTEST:
            lacking[key] -= 1
            missing.append(word)
    if all(fold(word[0]) in _empty_words() for word in missing):
        return ""
    return line[missing[0].start() : missing[-1].end()]


@cache
def _empty_words() -> frozenset[str]:
    """What says nothing by itself: labels, little words of seven languages, and how people begin to tell of a job."""
    labels = {word for label in contact_labels() for word in label.split()}
    little = {word for code in _LANGUAGES for word in word_set(f"common_{code}") if len(word) <= _LITTLE}
    told = {fold(word) for form in read_toml("told_entries.toml")["jobs"]["forms"] for word in _WORD.findall(form)}
    return frozenset(labels | little | told | {fold(word) for word in WORDS_OF_TIME}) | word_set("stop_en")


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def _texts(resume: Resume) -> Iterator[str]:
    contact = resume.contact
    yield from (contact.name, contact.email, contact.phone, contact.location, resume.headline)
    yield from (text for link in contact.links for text in (link.url, link.label))
    yield from (note.text for note in resume.notes)
    for section in resume.sections:
        yield section.heading
        yield from (line.text for line in section.lines)
        for group in section.groups:
            yield from (group.name, group.level)
            yield from (text for skill in group.skills for text in (skill.name, skill.level))
        for entry in section.entries:
            yield from _texts_of_entry(entry)


def _texts_of_entry(entry: Entry) -> Iterator[str]:
    yield from (entry.title, entry.organisation, entry.location, entry.degree, entry.field, entry.url)
    yield entry.dates.text if entry.dates else ""
    yield from (bullet.text for bullet in (*entry.bullets, *entry.details))

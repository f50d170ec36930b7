"""Rules on how statements are worded."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from tailor.checking.acronyms import check_acronyms
from tailor.checking.resume_rules import name_entry
from tailor.checking.rules import Subject, found, quote
from tailor.model import Bullet, CheckFinding, Resume, SectionKind
from tailor.text import find_numbers
from tailor.vocabulary import Vocabulary

_FIRST_PERSON = {
    "en": re.compile(r"\b(?:I|I'm|I’m|I've|I’ve)\b(?= [a-z])|\b(?:my|me|myself)\b(?!\w)"),
    "de": re.compile(r"\b(?:[Ii]ch|[Mm]eine?[rnms]?)\b"),
    "fr": re.compile(r"\b(?:[Jj]e|[Jj]['’]|[Mm]es|[Mm]on)(?:\b|(?<=['’]))"),
}
_OFTEN, _OFTEN_OF = 4, 4
"""A word that opens this many bullets, and at least every fourth."""
_FEW_BULLETS = 3
_LONGEST_BULLET = 45
_TALKING = (SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.VOLUNTEERING)


def check_wording(subject: Subject, resume: Resume, vocabulary: Vocabulary) -> Iterator[CheckFinding]:
    """What could be worded better."""
    bullets = [b for section in resume.of_kind(*_TALKING) for entry in section.entries for b in entry.bullets]
    yield from _first_person(bullets, resume.language)
    yield from _openings(bullets)
    yield from _numbers(resume)
    yield from check_acronyms(subject, resume, vocabulary)
    for bullet in bullets:
        if (words := len(bullet.text.split())) > _LONGEST_BULLET:
            yield found("long-bullet", f"this bullet has {words} words", quote(bullet.text))


def _first_person(bullets: Iterable[Bullet], language: str) -> Iterator[CheckFinding]:
    pattern = _FIRST_PERSON.get(language[:2] or "en")
    spoken = [bullet.text for bullet in bullets if pattern and pattern.search(bullet.text)]
    if spoken:
        count = "1 bullet speaks" if len(spoken) == 1 else f"{len(spoken)} bullets speak"
        yield found("first-person", f"{count} of “I” or “my”", quote(spoken[0]))


def _openings(bullets: Iterable[Bullet]) -> Iterator[CheckFinding]:
    texts = [bullet.text for bullet in bullets if bullet.text.split()]
    words = [text.split()[0].strip(".,:;").casefold() for text in texts]
    for word, count in Counter(words).most_common():
        if count >= _OFTEN and count * _OFTEN_OF >= len(words):
            what = f"{count} of {len(words)} bullets begin with “{word.capitalize()}”"
            yield found("repeated-openings", what, quote(texts[words.index(word)]))


def _numbers(resume: Resume) -> Iterator[CheckFinding]:
    for section in resume.of_kind(SectionKind.EXPERIENCE):
        for entry in section.entries:
            texts = [bullet.text for bullet in entry.bullets]
            if len(texts) >= _FEW_BULLETS and not any(find_numbers(text) for text in texts):
                yield found("missing-numbers", f"none of {len(texts)} bullets has a number", name_entry(entry))

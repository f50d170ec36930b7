"""Rules on how statements are worded."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from tailor.checking.resume_rules import name_entry
from tailor.checking.rules import Subject, found, known_acronyms, listed, quote
from tailor.model import Bullet, CheckFinding, Resume, SectionKind
from tailor.text import find_numbers
from tailor.vocabulary import Vocabulary

_FIRST_PERSON = {
    "en": re.compile(r"\b(?:I|I'm|I’m|I've|I’ve)\b(?= [a-z])|\b(?:my|me|myself)\b(?!\w)"),
    "de": re.compile(r"\b(?:[Ii]ch|[Mm]eine?[rnms]?)\b"),
    "fr": re.compile(r"\b(?:[Jj]e|[Jj]['’]|[Mm]es|[Mm]on)(?:\b|(?<=['’]))"),
}
_ACRONYM = re.compile(r"(?<![\w/.-])[A-Z][A-Z0-9&]{2,5}(?![\w/-]|\.\w)")
_CODES = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b"
    r"|\b[A-Z]{2,5}[ -]?(?!(?:19|20)\d\d\b)\d{3,4}[A-Z]?\b|\b[A-Z]{2} \d{5}\b"
)
"""British, Canadian and American post codes, and course codes ("NURS 210")."""
_MODEL = re.compile(r"[A-Z]+\d+|[A-Z]\d[A-Z0-9]+")
"""The name of a model or series ("STM32", "DP4"), which stands for no words."""
_CONTACT = re.compile(r"\S@\S|\b(?:https?://|www\.)|(?<!\d)\+?\(?(?!(?:19|20)\d\d\b)\d[\d ().-]{7,}\d")
_NAMED = re.compile(
    r"\b(?:at|from|with|for|of|near|bei|beim|an der|am|vom|chez|de|du|à|au|pour) (?:the |der |dem |la |le )?"
    r"([A-Z][A-Z0-9&]{2,5})(?= [A-ZÀ-Þ][a-zß-ÿ]+)"
)
"""An abbreviation that is a part of a name ("at QZX Hospital"), which nobody spells out."""
_EXPLAINED = re.compile(r"\(([A-Z][\w&]{1,6})s?\)|([A-Z][\w&]{1,6})\s*\([^)]*\s[^)]*\)")
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
    yield from check_acronyms(subject, _names(resume), vocabulary)
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


def check_acronyms(subject: Subject, names: str, vocabulary: Vocabulary) -> Iterator[CheckFinding]:
    """Abbreviations that neither the text nor a list of well-known skills explains.

    Args:
        subject: The file.
        names: Names of organisations and the like, whose abbreviations need no explanation.
        vocabulary: The known skills.
    """
    text = subject.document.text
    explained = {name for found_names in _EXPLAINED.findall(text) for name in found_names if name}
    blocks = (block.text for block in subject.document.blocks)
    lines = [_CODES.sub(" ", text) for text in blocks if not text.isupper() and not _CONTACT.search(text)]
    seen = dict.fromkeys(word for line in lines for word in _ACRONYM.findall(line))
    named = {word for line in lines for word in _NAMED.findall(line)}
    unknown = [
        word
        for word in seen
        if not _MODEL.fullmatch(word)
        and word not in explained | named
        and word not in names
        and word not in known_acronyms()
        and not _is_told(word, text, vocabulary)
    ]
    if unknown:
        place = next((block.text for block in subject.document.blocks if unknown[0] in block.text), "")
        yield found("unexplained-acronyms", f"not spelled out anywhere: {listed(unknown)}", quote(place))


def _is_told(word: str, text: str, vocabulary: Vocabulary) -> bool:
    """Whether an abbreviation is how a known skill is called ("CRM"), or its skill's long form stands in the text."""
    term = vocabulary.get(word)
    if term is None:
        return False
    longer = (name.casefold() for name in (term.name, *term.aliases) if " " in name)
    return word in term.name or any(name in text.casefold() for name in longer)


def _names(resume: Resume) -> str:
    entries = [entry for section in resume.sections for entry in section.entries]
    return " ".join([resume.contact.name, *(f"{entry.organisation} {entry.location}" for entry in entries)])

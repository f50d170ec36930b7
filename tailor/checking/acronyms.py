"""Abbreviations that nobody explains, and those that need no explanation: names, standards, codes, what all know."""

import re
from collections.abc import Iterator

from tailor.checking.resume_rules import is_usual_heading
from tailor.checking.rules import Subject, found, known_acronyms, listed, quote
from tailor.model import CheckFinding, Resume, Section, SectionKind
from tailor.vocabulary import Vocabulary

_ACRONYM = re.compile(r"(?<![\w/.-])[A-Z][A-Z0-9&]{2,5}(?![\w/-]|\.\w)")
_CODES = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b"
    r"|\b[A-Z]{2,5}[ -]?(?!(?:19|20)\d\d\b)\d{3,4}[A-Z]?\b|\b[A-Z]{2} \d{5}\b"
    r"|\b[A-Z]{2,6} (?:[A-Z]{0,2}(?!(?:19|20)\d\d\b)\d[\w.:-]*|[IVX]+\b)"
)
"""Post codes (British, Canadian, American), courses ("NURS 210"), numbers of standards and versions ("NFPA 70E")."""
_MODEL = re.compile(r"[A-Z]+\d+|[A-Z]\d[A-Z0-9]+")
"""The name of a model or series ("STM32", "DP4"), which stands for no words."""
_CONTACT = re.compile(r"\S@\S|\b(?:https?://|www\.)|(?<!\d)\+?\(?(?!(?:19|20)\d\d\b)\d[\d ().-]{7,}\d")
_BEFORE_A_NAME = (
    r"\b(?:at|from|with|for|of|near|bei|beim|an der|am|vom|chez|de|du|à|au|pour) (?:the |der |dem |la |le )?"
)
_NAMED = re.compile(
    rf"{_BEFORE_A_NAME}([A-Z][A-Z0-9&]{{2,5}})(?= [A-ZÀ-Þ][a-zß-ÿ]+)"
    r"|\b(?:[Mm]embers?|[Ff]ellow|[Mm]itglied|[Mm]embre|[Mm]iembro|[Ss]oci[oa])"
    r"(?:,| of(?: the)?| der| des| im| de la| de)? "
    r"([A-Z][A-Z0-9&]{2,5})\b"
)
"""An abbreviation that is a name or part of one ("at QZX Hospital", "Member, QZX"), which nobody spells out."""
_BEFORE_CAPITALS = re.compile(r"\b([A-Z][A-Z0-9&]{2,5})(?= [A-ZÀ-Þ][a-zß-ÿ]+)")
"""An abbreviation before a word with a capital: a name, but where every noun has one."""
_CAPITAL_NOUNS = "de"
_EXPLAINED = re.compile(r"\(([A-Z][\w&]{1,6})s?\)|([A-Z][\w&]{1,6})\s*\([^)]*\s[^)]*\)")
_OF_NAMES = (SectionKind.CERTIFICATIONS, SectionKind.PUBLICATIONS, SectionKind.AWARDS)


def check_acronyms(subject: Subject, resume: Resume, vocabulary: Vocabulary) -> Iterator[CheckFinding]:
    """Abbreviations that neither the text nor a list of well-known skills explains.

    Args:
        subject: The file.
        resume: What was understood of it, for the names in it.
        vocabulary: The known skills.
    """
    text = subject.document.text
    lines = [
        _CODES.sub(" ", block.text)
        for block in subject.document.blocks
        if not block.text.isupper() and not _CONTACT.search(block.text)
    ]
    explained = {name for names in _EXPLAINED.findall(text) for name in names if name}
    unexplained = explained | {name for line in lines for name in _named(line, resume.language)} | known_acronyms()
    seen = dict.fromkeys(word for line in lines for word in _ACRONYM.findall(line))
    names = _names(resume, vocabulary)
    unknown = [
        word
        for word in seen
        if word not in unexplained
        and word not in names
        and not _MODEL.fullmatch(word)
        and not _is_told(word, text, vocabulary)
    ]
    if unknown:
        place = next((block.text for block in subject.document.blocks if unknown[0] in block.text), "")
        yield found("unexplained-acronyms", f"not spelled out anywhere: {listed(unknown)}", quote(place))


def _named(line: str, language: str) -> Iterator[str]:
    """The abbreviations of a line that are names or begin one."""
    yield from (name for names in _NAMED.findall(line) for name in names if name)
    if not language.startswith(_CAPITAL_NOUNS):
        yield from _BEFORE_CAPITALS.findall(line)


def _is_told(word: str, text: str, vocabulary: Vocabulary) -> bool:
    """Whether an abbreviation is how a known skill is called ("CRM"), or its skill's long form stands in the text."""
    term = vocabulary.get(word)
    if term is None:
        return False
    longer = (name.casefold() for name in (term.name, *term.aliases) if " " in name)
    return word in term.name or any(name in text.casefold() for name in longer)


def _names(resume: Resume, vocabulary: Vocabulary) -> str:
    """The names in a resume: of places and employers, of papers, and of tools that the vocabulary does not know."""
    entries = [entry for section in resume.sections for entry in section.entries]
    skills = [skill.name for section in resume.sections for group in section.groups for skill in group.skills]
    return "\n".join(
        [
            resume.contact.name,
            *(f"{entry.organisation} {entry.location} {entry.degree}" for entry in entries),
            *(text for section in resume.sections if _is_of_names(section) for text in _texts(section)),
            *(name for name in skills if _ACRONYM.fullmatch(name) and vocabulary.get(name) is None),
        ]
    )


def _is_of_names(section: Section) -> bool:
    """Whether a section lists papers, works, prizes or societies, which are called as they are called."""
    return section.kind in _OF_NAMES or (section.kind is SectionKind.OTHER and is_usual_heading(section.heading))


def _texts(section: Section) -> Iterator[str]:
    yield from (line.text for line in section.lines)
    for entry in section.entries:
        yield entry.title
        yield from (line.text for line in (*entry.details, *entry.bullets))

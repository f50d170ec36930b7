"""Which listed names are qualifications: what stands among the papers or says so itself, no standard that is known."""

import re
from collections.abc import Iterable, Iterator

from tailor.model import ANSWER_ID, Item, Place, RequirementKind, SectionKind
from tailor.text import find_phrase, fold
from tailor.vocabulary import Vocabulary

_OF_PAPERS = frozenset({SectionKind.CERTIFICATIONS, SectionKind.EDUCATION})
_ANYWHERE = frozenset({Place.SUMMARY, Place.BULLET, Place.SKILLS})
"""Where a name alone states no qualification."""
_SAYS_PAPER = re.compile(
    r"\b(?:licen[cs]e[ds]?|licensure|certs?|certif\w+|qualif\w+|regist\w+|chartered|accredit\w+|approved|tickets?"
    r"|cards?|permits?|diplomas?|badges?|passports?|credentials?|accreditations?|clearances?|endorsements?|degrees?"
    r"|awards?|member(?:ship)?s?|fellow|coded|codings?|lead auditor|green belt|black belt|yellow belt"
    r"|zertifi\w+|zulassung\w*|geprüft\w*|qualifikation\w*|\w*prüfung\w*|\w*lizenz\w*|nachweise?|permis|diplôm\w+"
    r"|habilit\w+|attestations?|brevets?|agré\w+|caces)\b|\w(?:schein|brief|pass|ausweis)e?\b|\bschein\b",
    re.IGNORECASE,
)
_LISTS_PAPERS = re.compile(
    r"\b(?:qualifications?|registrations?|certifications?|certificates|credentials|licen[cs]es|accreditations)"
    r"(?: and \w+)? (?:\w+ )?(?:are|include|comprise)\b(?P<en>.*)"
    r"|\bhold the following (?:qualifications?|certificat\w+|licen[cs]es?|registrations?):(?P<listed>.*)"
    r"|\bQualifikation\w*(?: und Zulassungen)?(?: bringe ich mit)?:(?P<de>.*)"
    r"|\bqualifications?(?: et agréments)? :(?P<fr>.*)",
    re.IGNORECASE,
)
"""A sentence that lists qualifications, with what it lists."""
_HOLDS = re.compile(
    r"\b(?:hold|holding|(?:certified|qualified|accredited|registered|licen[cs]ed) (?:in|to|for|under|according to)"
    r"|certifi(?:cate|cation)s? in|zertifiziert (?:nach|in)|besitze|certifiée?|titulaire)\b"
    r"(?P<names>(?:[^,;.]|\.(?=\w)){0,80})"
)
_OF_SKILLS = re.compile(r"\b(?:skills?|knowledge|experience|standards?|Kenntnisse|compétences)\b", re.IGNORECASE)
_CODE = re.compile(r"[A-Z][\w.-]*(?: [\w.-]+)*? ?(?:[A-Z-]*\d[\w.:-]*|(?:Section|Part|Class|Type) [IVXA-Z]+)")
"""A standard's name: "ISO 9001", "ASME Section IX", "IPC-A-610"."""


def states_qualification(item: Item) -> bool:
    """Whether what an item names is a qualification: it stands among the papers, or item, label or heading say so."""
    section = item.section
    if item.id.startswith(ANSWER_ID) or (section is not None and section.kind in _OF_PAPERS):
        return True
    if item.place not in _ANYWHERE:
        return True
    told = [item.text]
    if item.place is Place.SKILLS and section is not None:
        labels = (group.name for group in section.groups if any(skill.id == item.id for skill in group.skills))
        told += [section.heading, *labels]
    return any(_SAYS_PAPER.search(text) for text in told)


def says_paper(text: str) -> bool:
    """Whether a text says of itself that it names a paper: "certificate", "registered"."""
    return _SAYS_PAPER.search(text) is not None


def find_known_only(items: Iterable[Item]) -> tuple[str, ...]:
    """The names that a resume lists among its skills and nothing in it states as a qualification."""
    every = tuple(items)
    stated = [item.text for item in every if states_qualification(item)]
    listed = (item.text for item in every if _is_skill(item) and not states_qualification(item))
    return tuple(dict.fromkeys(name for name in listed if not any(find_phrase(name, text) for text in stated)))


def _is_skill(item: Item) -> bool:
    is_language = item.section is not None and item.section.kind is SectionKind.LANGUAGES
    return item.place is Place.SKILLS and not is_language


def find_overstated(sentence: str, known_only: Iterable[str], vocabulary: Vocabulary) -> Iterator[str]:
    """The names that a sentence calls qualifications and that are only known.

    Args:
        sentence: The sentence.
        known_only: See `find_known_only`.
        vocabulary: Tells which names are those of papers.
    """
    listing = _LISTS_PAPERS.search(sentence)
    if listing and not _OF_SKILLS.search(listing[0]):
        told = next(filter(None, listing.groups()), "")
        yield from (name for name in known_only if _names(name, told))
        return
    held = [found["names"] for found in _HOLDS.finditer(sentence)]
    for name in known_only if held else ():
        is_all = any(fold(name) == fold(told.strip()) for told in held)
        if is_all or (is_of_papers(name, vocabulary) and any(_names(name, told) for told in held)):
            yield name


def _names(name: str, told: str) -> bool:
    found = find_phrase(name, told, inflected=False)
    return found is not None or fold(name) == fold(told.strip(" .;,"))


def is_of_papers(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a name is that of a paper or a standard, by the vocabulary or by its number."""
    term = vocabulary.get(name)
    return (term is not None and term.kind is RequirementKind.CERTIFICATION) or _CODE.fullmatch(name) is not None

"""The words that the toolkit itself puts into a resume, whose checks must know them: headings, and the present."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tailor.model import SectionKind
from tailor.text.tokens import fold
from tailor.text.word_lists import list_entries

_ORDER = (
    SectionKind.SUMMARY,
    SectionKind.EXPERIENCE,
    SectionKind.EDUCATION,
    SectionKind.SKILLS,
    SectionKind.PROJECTS,
    SectionKind.CERTIFICATIONS,
    SectionKind.LANGUAGES,
    SectionKind.PUBLICATIONS,
    SectionKind.VOLUNTEERING,
    SectionKind.AWARDS,
    SectionKind.INTERESTS,
    SectionKind.REFERENCES,
)


@dataclass(frozen=True, slots=True)
class WrittenWords:
    """One language's words; `further` is the heading over lines above the first one."""

    present: str
    headings: Mapping[SectionKind, str]
    further: str


def written_words(language: str) -> WrittenWords:
    """The words for a language ("pt-BR"), in English where the toolkit writes no other."""
    table = written_languages()
    return table.get(language.partition("-")[0].lower(), table["en"])


@cache
def written_languages() -> dict[str, WrittenWords]:
    """The words of each language that the toolkit writes, by its code."""
    table: dict[str, WrittenWords] = {}
    for line in list_entries("tailor.text", "written"):
        language, _, words = line.partition(": ")
        present, *headings, further = words.split("; ")
        table[language] = WrittenWords(present, dict(zip(_ORDER, headings, strict=True)), further)
    return table


@cache
def written_headings(*kinds: SectionKind) -> frozenset[str]:
    """The headings of these kinds in all languages, folded; without kinds all of them, also that over further lines."""
    table = written_languages().values()
    further = () if kinds else tuple(words.further for words in table)
    return frozenset(map(fold, (*further, *(words.headings[kind] for words in table for kind in kinds or _ORDER))))

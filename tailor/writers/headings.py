"""Headings for sections that have none, as in a resume that was given as JSON or YAML."""

from collections.abc import Sequence

from tailor.model import Section, SectionKind

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
_WORDS = {
    "de": "Profil;Berufserfahrung;Ausbildung;Kenntnisse;Projekte;Zertifikate;Sprachen;Veröffentlichungen;Ehrenamt;"
    "Auszeichnungen;Interessen;Referenzen",
    "en": "Summary;Experience;Education;Skills;Projects;Certifications;Languages;Publications;Volunteering;Awards;"
    "Interests;References",
    "es": "Perfil;Experiencia;Formación;Competencias;Proyectos;Certificaciones;Idiomas;Publicaciones;Voluntariado;"
    "Premios;Intereses;Referencias",
    "fr": "Profil;Expérience;Formation;Compétences;Projets;Certifications;Langues;Publications;Bénévolat;Distinctions;"
    "Centres d’intérêt;Références",
}


_FURTHER = {"de": "Weitere Angaben", "en": "Further details", "es": "Otros datos", "fr": "Autres informations"}
"""What a form that wants a heading calls the lines above the first one; `parsing.rendercv` reads them without."""


def section_headings(sections: Sequence[Section], language: str) -> tuple[str, ...]:
    """The heading of each section: as the candidate wrote it, else the usual word for its kind.

    In a resume with headings, a summary above the first one stays without, as it was.
    """
    words = _WORDS.get(language.partition("-")[0].lower(), _WORDS["en"]).split(";")
    usual = dict(zip(_ORDER, words, strict=True))
    if any(section.heading for section in sections):
        del usual[SectionKind.SUMMARY]
    return tuple(section.heading or usual.get(section.kind, "") for section in sections)


def required_headings(sections: Sequence[Section], language: str) -> tuple[str, ...]:
    """The same for a form that wants a heading over everything."""
    key = language.partition("-")[0].lower()
    headings = section_headings(sections, language)
    summary = _WORDS.get(key, _WORDS["en"]).split(";")[0]
    usual = [summary if one.kind is SectionKind.SUMMARY else _FURTHER.get(key, _FURTHER["en"]) for one in sections]
    return tuple(heading or other for heading, other in zip(headings, usual, strict=True))

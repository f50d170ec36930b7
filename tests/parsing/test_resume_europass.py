"""What Europass files have and no other: a grid of languages, sectors below jobs, headings broken at the side."""

import pytest

from tailor import resume_from_text
from tailor.model import Block, BlockKind, Resume, SectionKind, Style
from tailor.parsing import parse_resume
from tailor.readers.lines import assemble

TOP = (
    "Inês Valadares\nines@example.org\n\nWork experience\nNurse, Elm Hospital, 2018 - present\n- Cared for patients\n\n"
)


def _languages(resume: Resume) -> list[tuple[str, str]]:
    groups = [
        group for section in resume.of_kind(SectionKind.LANGUAGES, SectionKind.SKILLS) for group in section.groups
    ]
    return [(skill.name, skill.level) for group in groups for skill in group.skills]


def test_a_language_has_each_level_of_its_row_in_the_grid_once() -> None:
    resume = resume_from_text(
        f"{TOP}Language skills\nMother tongue(s): Portuguese\nOther language(s):\n"
        "UNDERSTANDING\tSPEAKING\tWRITING\nListening\tReading\tSpoken production\tSpoken interaction\n"
        "ENGLISH\tC1\tC1\tB2\tB2\tB2\nSPANISH\tB1\tB1\tB1\tB1\tB1\n"
        "Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user\n"
    )
    assert _languages(resume) == [("Portuguese", ""), ("ENGLISH", "C1, B2"), ("SPANISH", "B1")]


@pytest.mark.parametrize(
    "heads",
    [
        "VERSTEHEN SPRECHEN\tSCHREIBEN\nHören Lesen\tAn Gesprächen\nteilnehmen",
        "COMPRENDRE\tPARLER\tÉCRIRE\nÉcouter\tLire",
        "COMPRENSIONE\tPARLATO\tPRODUZIONE SCRITTA\nAscolto\tLettura",
    ],
)
def test_the_heads_of_the_grid_are_no_languages(heads: str) -> None:
    resume = resume_from_text(f"{TOP}Languages\n{heads}\nEnglish\nB2\tC1\tB2\tB2\tB2\n")
    assert _languages(resume) == [("English", "B2, C1")]


def test_skills_that_are_called_as_the_grid_is_stay_where_there_is_none() -> None:
    resume = resume_from_text(f"{TOP}Skills\nReading, Writing, Speaking\n")
    assert _languages(resume) == [("Reading", ""), ("Writing", ""), ("Speaking", "")]


def test_the_sector_below_a_job_belongs_to_that_job() -> None:
    resume = resume_from_text(
        "Inês Valadares\nines@example.org\n\nWork experience\n2018 - 2020\tNurse\nElm Hospital\n- Cared for patients\n"
        "Business or sector Health\n2014 - 2018\tCarer\nOak Home\n- Helped residents\n"
    )
    first, second = resume.of_kind(SectionKind.EXPERIENCE)[0].entries
    assert (first.title, second.title) == ("Nurse", "Carer")
    assert "Business or sector Health" in [one.text for one in (*first.bullets, *first.details)]


def test_a_heading_broken_in_two_and_set_to_the_right_is_one() -> None:
    plain = Style(size=9, font="Arial", page=1, left=184)
    rows = [("Katrin Seidel", plain), ("katrin@example.org", plain)]
    rows += [("BERUFSERFAHRUNG", Style(size=9, bold=True, font="Arial", page=1, left=80, top=80))]
    rows += [("2018 - 2020\tNäherin, Elm GmbH", plain)]
    blocks = [Block(text, BlockKind.LINE, 0, look) for text, look in rows]
    for text, left, top in (("PERSÖNLICHE", 108, 200), ("FÄHIGKEITEN", 112, 211)):
        blocks.append(
            Block(text, BlockKind.LINE, 0, Style(size=9, bold=True, font="Arial", page=1, left=left, top=top))
        )
    blocks.append(Block("Nähen, Zuschneiden", BlockKind.LINE, 0, plain))
    resume = parse_resume(assemble("cv.pdf", "pdf", blocks))
    assert "PERSÖNLICHE FÄHIGKEITEN" in [section.heading for section in resume.sections]


LABELS = {
    "es": (
        "COMPETENCIAS PERSONALES",
        "Lengua materna",
        "Otros idiomas",
        "Competencias digitales",
        "Permiso de conducir",
    ),
    "it": ("COMPETENZE PERSONALI", "Lingua madre", "Altre lingue", "Competenze digitali", "Patente di guida"),
    "pt": ("COMPETÊNCIAS PESSOAIS", "Língua materna", "Outras línguas", "Competências digitais", "Carta de condução"),
    "fr": (
        "COMPÉTENCES PERSONNELLES",
        "Langue maternelle",
        "Autres langues",
        "Compétences numériques",
        "Permis de conduire",
    ),
    "de": ("PERSÖNLICHE FÄHIGKEITEN", "Muttersprache", "Weitere Sprachen", "Digitale Kompetenzen", "Führerschein"),
    "en": ("PERSONAL SKILLS", "Mother tongue(s)", "Other language(s)", "Digital skills", "Driving licence"),
}
HEADS = {
    "es": "COMPRENSIÓN\tEXPRESIÓN ORAL\tEXPRESIÓN ESCRITA\nComprensión auditiva\tComprensión lectora\tInteracción oral",
    "it": "COMPRENSIONE\tPARLATO\tPRODUZIONE SCRITTA\nAscolto\tLettura\tInterazione\tProduzione orale",
    "pt": "COMPREENDER\tFALAR\tESCREVER\nCompreensão oral\tLeitura\tInteração oral\tProdução oral",
    "fr": "COMPRENDRE\tPARLER\tÉCRIRE\nÉcouter\tLire\tPrendre part à une conversation",
    "de": "VERSTEHEN\tSPRECHEN\tSCHREIBEN\nHören\tLesen\tAn Gesprächen teilnehmen",
    "en": "UNDERSTANDING\tSPEAKING\tWRITING\nListening\tReading\tSpoken interaction",
}
PARTS = {
    "es": "COMPRENSIÓN AUDITIVA B2 COMPRENSIÓN LECTORA C1 EXPRESIÓN ESCRITA B1",
    "it": "ASCOLTO B2 LETTURA C1 PRODUZIONE ORALE B1",
    "pt": "COMPREENSÃO ORAL B2 LEITURA C1 ESCRITA B1",
    "fr": "COMPRÉHENSION ORALE B2 COMPRÉHENSION ÉCRITE C1 EXPRESSION ÉCRITE B1",
    "de": "HÖREN B2 LESEN C1 MÜNDLICHE PRODUKTION B1",
    "en": "LISTENING B2 READING C1 SPOKEN PRODUCTION B1",
}


def _told(resume: Resume) -> dict[str, list[str]]:
    kinds = (SectionKind.LANGUAGES, SectionKind.SKILLS, SectionKind.CERTIFICATIONS)
    return {
        section.kind.value: [
            *(f"{group.name}: {one.name} {one.level}".strip() for group in section.groups for one in group.skills),
            *(entry.title for entry in section.entries),
        ]
        for section in resume.of_kind(*kinds)
    }


@pytest.mark.parametrize("language", sorted(LABELS))
def test_labels_beside_the_answers_are_no_skills_and_languages_have_levels(language: str) -> None:
    skills, mother, others, digital, licence = LABELS[language]
    resume = resume_from_text(
        f"{TOP}{skills}\n{mother}\tUkrainian\n{others}\n{HEADS[language]}\nDutch\tB2\tC1\tB2\tB2\tB1\n"
        f"{digital}\tExcel, Access\n{licence}\tB\n"
    )
    assert _told(resume) == {
        "languages": [f"{mother}: Ukrainian", f"{others}: Dutch B2, C1, B1"],
        "skills": [f"{digital}: Excel", f"{digital}: Access"],
        "certifications": [f"{licence} B"],
    }


@pytest.mark.parametrize("language", sorted(LABELS))
def test_a_level_for_each_part_of_a_language_belongs_to_that_language(language: str) -> None:
    _, mother, others, _, _ = LABELS[language]
    lines = (f"{others}:\nDUTCH\n{PARTS[language]}", f"{others}: DUTCH {PARTS[language].replace(' C1 ', ' C1 · ')}")
    for line in lines:
        resume = resume_from_text(f"{TOP}Skills\n{mother}: UKRAINIAN\n\n{line}\n")
        assert _told(resume) == {"languages": [f"{mother}: UKRAINIAN", f"{others}: DUTCH B2, C1, B1"]}


def test_a_label_broken_over_two_lines_beside_its_value_is_whole() -> None:
    resume = resume_from_text(
        f"{TOP}COMPETENCIAS PERSONALES\nLengua\tEspañol\nmaterna\nCompetencias\tExcel\ndigitales\n"
        "Permiso de\tB\nconducir\n"
    )
    assert _told(resume) == {
        "skills": ["Competencias digitales: Excel"],
        "languages": ["Lengua materna: Español"],
        "certifications": ["Permiso de conducir B"],
    }


@pytest.mark.parametrize(("city", "country"), [("City", "Country"), ("Città", "Paese"), ("Stadt", "Land")])
def test_a_town_and_its_country_behind_labels_are_one_place_and_no_employer(city: str, country: str) -> None:
    resume = resume_from_text(
        f"Ann Example\nann@example.org\n\nWork experience\n[ 2018 – 2020 ]\nSeller\nQuavist\n"
        f"{city}: Zelmo | {country}: Italy\n- Sold shoes\n[ 2014 – 2018 ]\nSeller\nCarrock\n"
        f"{city}: Leeds | {country}: UK\n"
        "- Dressed windows\n"
    )
    first, second = resume.of_kind(SectionKind.EXPERIENCE)[0].entries
    assert (first.organisation, first.location) == ("Quavist", "Zelmo, Italy")
    assert (second.organisation, second.location) == ("Carrock", "Leeds, UK")

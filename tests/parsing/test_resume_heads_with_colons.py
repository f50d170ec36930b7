"""Heads that name the employer first, and titles below an employer: "Elm Works, Leeds: Fitter"."""

import pytest

from tailor import resume_from_text
from tailor.model import Entry, SectionKind

FRAMES = {
    "en": ("Experience", "- Served customers at the counter and handled cash\n- Trained two starters", "present"),
    "de": ("Berufserfahrung", "- Betreuung der Kunden am Tresen\n- Einarbeitung neuer Kräfte", "heute"),
    "fr": ("Expérience professionnelle", "- Accueil des clients au comptoir\n- Formation d'apprentis", "aujourd'hui"),
}


def jobs(language: str, *heads: str) -> list[Entry]:
    heading, bullets, _ = FRAMES[language]
    body = "\n\n".join(f"{head}\n{bullets}" for head in heads)
    read = resume_from_text(f"Ada Quill\nada@example.org\n\n{heading}\n\n{body}\n")
    return [entry for section in read.of_kind(SectionKind.EXPERIENCE) for entry in section.entries]


def head(entry: Entry) -> tuple[str, str, str]:
    return entry.title, entry.organisation, entry.location


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        (
            "en",
            "Elmtree Nursery, Norwich: Nursery Practitioner",
            ("Nursery Practitioner", "Elmtree Nursery", "Norwich"),
        ),
        ("en", "Oak & Daughters Ltd, Blaydon: Electrician", ("Electrician", "Oak & Daughters Ltd", "Blaydon")),
        ("en", "Ash Motors: Service Advisor", ("Service Advisor", "Ash Motors", "")),
        ("de", "Möbelhaus Ulme, Villach: Küchenmonteur", ("Küchenmonteur", "Möbelhaus Ulme", "Villach")),
        ("de", "Köchin im Gasthof zur Linde, Passau", ("Köchin", "Gasthof zur Linde", "Passau")),
        ("de", "Erzieherin, Kita Ahorn, Halle (Saale)", ("Erzieherin", "Kita Ahorn", "Halle (Saale)")),
        ("fr", "Maison Le Chêne ASBL – Andenne : animateur", ("animateur", "Maison Le Chêne ASBL", "Andenne")),
    ],
)
def test_the_employer_before_a_colon_or_preposition_is_told_from_the_title(
    language: str, line: str, expected: tuple[str, str, str]
) -> None:
    (entry,) = jobs(language, f"{line}   2015 - 2019")
    assert (entry.title, entry.organisation) == expected[:2]
    assert expected[2] in (entry.location, *(detail.text for detail in entry.details))


def test_a_label_before_a_colon_is_no_employer() -> None:
    (entry,) = jobs("en", "Placement: Student Nurse, Elm Hospital   2015 - 2019")
    assert entry.organisation == "Elm Hospital"


@pytest.mark.parametrize("remark", ["Years 3 and 4", "1 day a week", "80 %"])
def test_what_was_taught_or_how_much_of_the_week_is_no_employer(remark: str) -> None:
    (entry,) = jobs("en", f"Sept 2015 – July 2019\tClass Teacher, {remark}\nSt Ann's C of E Primary, Telford")
    assert entry.organisation.startswith("St Ann's C of E Primary")


@pytest.mark.parametrize("title", ["Kauffrau im Einzelhandel", "Kaufmann im Groß- und Außenhandel"])
def test_the_trade_of_a_german_title_is_no_employer(title: str) -> None:
    (entry,) = jobs("de", f"{title}, Drogerie Ulme GmbH   2015 - 2019")
    assert (entry.title, entry.organisation) == (title, "Drogerie Ulme GmbH")


def test_an_examination_with_its_year_is_no_title_of_the_job_above() -> None:
    read = resume_from_text(
        "Ada Quill\nada@example.org\n\nAusbildung\n\nLehrabschlussprüfung Tischlerei, WK Kärnten, 2010\n"
        "Grundwehrdienst Spittal 2010/11\nModule 1 und 2 der Meisterprüfung Tischler (2025), Modul 3 im März 2027\n"
    )
    titles = [entry.title for section in read.of_kind(SectionKind.EDUCATION) for entry in section.entries]
    assert titles[0].startswith("Lehrabschlussprüfung Tischlerei")
    assert len(titles) == 3

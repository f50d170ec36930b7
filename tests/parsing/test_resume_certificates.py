"""Licences and certificates: whole sections of them, and single ones among the schooling."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\nCook, Elm Inn, Leeds, 2019 - 2021\n- Cooked lunches\n\n"


@pytest.mark.parametrize(
    "lines",
    [
        ["Gas Safe Register (CCN1, CENWAT)", "Full clean UK driving licence", "First Aid at Work"],
        ["SIA Door Supervisor licence", "Conflict management"],
        ["Führerschein Klasse B", "Staplerschein"],
        ["Carnet de conducir B", "Carnet de manipulador de alimentos"],
    ],
)
@pytest.mark.parametrize("mark", ["", "- "])
def test_qualifications_that_are_licences_are_certificates(lines: list[str], mark: str) -> None:
    told = "\n".join(mark + line for line in lines)
    section = read(f"{TOP}QUALIFICATIONS\n{told}\n\nSKILLS\nBaking, Butchery\n").sections[1]
    assert (section.kind, section.heading) == (SectionKind.CERTIFICATIONS, "QUALIFICATIONS")
    assert [entry.title for entry in section.entries] == lines


@pytest.mark.parametrize(
    "line",
    ["NVQ Level 3 Plumbing, Elm College, 2010 - 2013", "BA History, University of Elm, 2011", "Diploma in Nursing"],
)
def test_qualifications_with_a_degree_stay_schooling(line: str) -> None:
    section = read(f"{TOP}QUALIFICATIONS\n{line}\nFirst Aid at Work\n\nSKILLS\nBaking, Butchery\n").sections[1]
    assert section.kind is SectionKind.EDUCATION


@pytest.mark.parametrize(
    ("schooling", "licences"),
    [
        (
            ["HND Marine Biology, Elm College, 2013 - 2015"],
            ["PADI Open Water Scuba Instructor", "RYA Powerboat Level 2 (2017)", "Full UK driving licence"],
        ),
        (
            ["2012 - 2015 Ausbildung zur Köchin, Berufsschule Elm"],
            ["Staplerschein (2019)", "Führerschein Klasse B"],
        ),
        (["BA History, University of Elm, 2011"], ["Notary Public, State of Ohio", "ServSafe Manager, 2022"]),
    ],
)
def test_licences_below_schooling_are_certificates_of_their_own(schooling: list[str], licences: list[str]) -> None:
    told = "\n".join([*schooling, *licences])
    resume = read(f"{TOP}EDUCATION & QUALIFICATIONS\n{told}\n\nSKILLS\nBaking, Butchery\n")
    (education,) = resume.of_kind(SectionKind.EDUCATION)
    (certificates,) = resume.of_kind(SectionKind.CERTIFICATIONS)
    assert len(education.entries) == len(schooling)
    titles = [entry.title for entry in certificates.entries]
    assert all(licence.startswith(title) for licence, title in zip(licences, titles, strict=True))


def test_licences_below_schooling_join_the_section_of_certificates() -> None:
    resume = read(
        f"{TOP}EDUCATION\nBA History, University of Elm, 2008 - 2011\nForklift licence\n\nCERTIFICATES\n- SIA licence\n"
    )
    (certificates,) = resume.of_kind(SectionKind.CERTIFICATIONS)
    assert [entry.title for entry in certificates.entries] == ["SIA licence", "Forklift licence"]


def test_years_before_the_words_begin_entries_also_above_a_licence() -> None:
    resume = read(f"{TOP}EDUCATION\n2012 - 2015 NVQ Baking, Elm College\n2012 GCSEs, Oak School\nForklift licence\n")
    (education,) = resume.of_kind(SectionKind.EDUCATION)
    assert [(one.organisation, one.dates and one.dates.end) for one in education.entries] == [
        ("Elm College", "2015"),
        ("Oak School", "2012"),
    ]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("- First Aid at Work | 2023 | Asbestos Awareness | 2022", ["First Aid at Work", "Asbestos Awareness"]),
        ("BLS, 2023 and ACLS, 2024", ["BLS", "ACLS"]),
        ("CPA (Ontario), 2014 / CMA, 2012", ["CPA (Ontario)", "CMA"]),
        ("CSCS • IPAF 3a • SMSTS (2024)", ["CSCS", "IPAF 3a", "SMSTS"]),
        ("First Aid • St John Ambulance • 2020", ["First Aid"]),
        ("Speaker, ElmCon 2018 and OakCon 2019", ["Speaker, ElmCon 2018 and OakCon"]),
        ("First Aid, 2020, renewed 2023", ["First Aid"]),
        ("First Aid at Work, Manual Handling", ["First Aid at Work", "Manual Handling"]),
        ("Registered Nurse, NMC", ["Registered Nurse, NMC"]),
    ],
)
def test_certificates_that_share_a_line_are_each_one(line: str, names: list[str]) -> None:
    section = read(f"{TOP}CERTIFICATES\n{line}\n").sections[1]
    assert [entry.title for entry in section.entries] == names


def test_a_certificate_that_ends_in_capitals_is_no_citation() -> None:
    section = read(f"{TOP}CERTIFICATES\nTransport Manager CPC, 2015\nADR, 2019\n").sections[-1]
    dates = [(entry.title, entry.dates.end if entry.dates else None) for entry in section.entries]
    assert dates == [("Transport Manager CPC", "2015"), ("ADR", "2019")]

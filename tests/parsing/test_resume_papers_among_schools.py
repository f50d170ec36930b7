"""Licences, registrations and, where the heading names papers, courses among degrees are certificates."""

import pytest

from tailor.model import Entry, SectionKind
from tests.parsing.resume_outline import read

HEAD = "Ann Example\nann@example.org\n\nExperience\nNurse, Oak Ward Ltd, Hull, 2015 - 2020\n- Cared for patients\n\n"
MIXED = {
    "accountant": (
        (
            "Education and Licensure\nB.S. Accounting, Elm State University, 2009\n"
            "Certified Public Accountant (CPA), Minnesota, License #20331\nNotary Public"
        ),
        ["Elm State University"],
        ["Certified Public Accountant (CPA), Minnesota, License #20331", "Notary Public"],
    ),
    "lawyer": (
        "Education and Admissions\nJD, Elm State University College of Law, 2008\nAdmitted to the Minnesota Bar, 2008",
        ["Elm State University College of Law"],
        ["Admitted to the Minnesota Bar"],
    ),
    "nurse": (
        "Education and registration\nBSc Nursing, Wye University, 2010 - 2013\nRegistered Nurse, NMC PIN 12A0000E",
        ["Wye University"],
        ["Registered Nurse, NMC PIN 12A0000E"],
    ),
    "cook": (
        "School & Certificates\nNVQ Level 3 Cookery, Hull College, 2012\nLevel 3 Food Safety, 2021\nAllergen awareness",
        ["Hull College"],
        ["Level 3 Food Safety", "Allergen awareness"],
    ),
    "driver": (
        "Education & Training\nGCSEs, Whitby High School, 2004\nHGV Class 1 licence, 2008\nDriver CPC, valid to 2027",
        ["Whitby High School"],
        ["HGV Class 1 licence", "Driver CPC, valid to 2027"],
    ),
    "carpenter": (
        "Education & Training\nNVQ Level 3 Carpentry, Hull College, 2010\nCSCS Gold Card, 2019\nNVQ card, 2020",
        ["Hull College"],
        ["CSCS Gold Card", "NVQ card"],
    ),
    "mate": (
        (
            "Education & Tickets\nHND Nautical Science, Fleet Nautical College, 2008 - 2011\n"
            "OOW Certificate of Competency (MCA), 2011\nGMDSS GOC"
        ),
        ["Fleet Nautical College"],
        ["OOW Certificate of Competency (MCA)", "GMDSS GOC"],
    ),
    "german": (
        (
            "Ausbildung und Zertifikate\n2005 – 2008 Ausbildung zur Industriekauffrau, Ulm GmbH, Jena\n"
            "2012 Ausbilderschein (AEVO), IHK Erfurt\n2015 Geprüfte Bilanzbuchhalterin (IHK)"
        ),
        ["Ulm GmbH"],
        ["Ausbilderschein (AEVO)", "Geprüfte Bilanzbuchhalterin (IHK)"],
    ),
    "french": (
        (
            "Formations et habilitations\n2008 CAP Électricien, Lycée Jean Prévert, Angers\n"
            "2015 Habilitation électrique B2V\n2018 CACES R489"
        ),
        ["Lycée Jean Prévert"],
        ["Habilitation électrique B2V", "CACES R489"],
    ),
    "spanish": (
        (
            "Formación y carnets\n2008 Ciclo Formativo de Soldadura, IES Las Dunas\n2015 Carnet de carretillero\n"
            "Permiso de conducir B, C"
        ),
        ["IES Las Dunas"],
        ["Carnet de carretillero", "Permiso de conducir B, C"],
    ),
    "dutch": (
        "Opleidingen en certificaten\n2005 - 2008 MBO Lassen, ROC Drenthe, Assen\n2015 Heftruckcertificaat\n2018 BHV",
        ["ROC Drenthe"],
        ["Heftruckcertificaat", "BHV"],
    ),
    "schools only": (
        (
            "Education and Training\nDiploma in Counselling, Severn College, 2015\n"
            "Certificate in Education, Wye University, 2010\nBSc Occupational Health and Safety, Elm University, 2008"
        ),
        ["Severn College", "Wye University", "Elm University"],
        [],
    ),
    "french degrees": (
        "Formation\nLicence professionnelle Sécurité, IUT d'Angers, 2010\nLicence en droit, Université de Tours, 2008",
        ["IUT d'Angers", "Université de Tours"],
        [],
    ),
}


def entries(lines: str, kind: SectionKind) -> list[Entry]:
    return [entry for section in read(f"{HEAD}{lines}\n").of_kind(kind) for entry in section.entries]


@pytest.mark.parametrize(("lines", "schools", "papers"), MIXED.values(), ids=list(MIXED))
def test_papers_are_told_from_schools(lines: str, schools: list[str], papers: list[str]) -> None:
    assert [entry.organisation for entry in entries(lines, SectionKind.EDUCATION)] == schools
    assert [entry.title for entry in entries(lines, SectionKind.CERTIFICATIONS)] == papers

"""Whole resumes that were pasted as one line, or with line ends at odd places."""

import textwrap

import pytest

from tailor.errors import InputError
from tailor.model import Resume
from tests.parsing.resume_outline import outline, read

_MARKS = (
    "Ines Marlow Senior Textile Conservator ines@marlow.example +44 7700 900123 Leeds, UK Experience "
    "Senior Textile Conservator, Elm Museum, Leeds Jan 2021 - Present • Led the move of 900 tapestries • "
    "Wrote 4 storage guides Textile Conservator, Ash Gallery, Hull 2017 - 2020 • Cleaned lace for 12 "
    "shows Education MA Conservation, Elm University, 2015 - 2017 Skills Felting, dyeing, Research"
)
_CAPITALS = (
    "JONAH PELLOW Boatbuilder 14 Mill Lane, Falmouth TR11 3AA 07700 900456 jonah.pellow@mail.example "
    "PROFILE Boatbuilder with nine years on clinker hulls. WORK HISTORY Boatbuilder, Elm Yard Ltd, "
    "Falmouth, March 2018 - Present. Planked four gigs. Trained two apprentices. Joiner, Oak Fitters, "
    "Truro, 2014 - 2018. Hung 300 doors. EDUCATION GCSEs, Elm School, Truro, 2012 SKILLS Steaming, "
    "caulking REFERENCES available on request"
)
_FRENCH = (
    "Maëlle Lenoir Chef de projet logistique 31000 Toulouse 06 55 50 10 23 maelle@lenoir.example "
    "EXPÉRIENCE PROFESSIONNELLE Chef de projet logistique, Orme Transport, Toulouse, mars 2019 - "
    "aujourd'hui - Pilotage de 4 entrepôts - Réduction des retards de 22 % Assistante logistique, Fret "
    "Sud, Montpellier, sept. 2014 - févr. 2019 - Suivi des tournées FORMATION Master Logistique, "
    "Université Toulouse III, 2012 - 2014 COMPÉTENCES SAP, Excel"
)
_GERMAN = (
    "Anke Wolters Buchhalterin Lindenweg 4, 48143 Münster Tel. 0251 5550123 a.wolters@web.example "
    "Berufserfahrung 03/2019 - heute Teamleiterin Buchhaltung, Ulmen Spedition GmbH, Münster • Führung "
    "von fünf Mitarbeitenden 09/2014 - 02/2019 Buchhalterin, Eschen KG, Osnabrück • Debitoren und "
    "Kreditoren Ausbildung 08/2008 - 07/2011 Ausbildung zur Bürokauffrau, Stadtwerke Münster Kenntnisse "
    "DATEV, Excel"
)
_LABELS = (
    "Objective: a post as a dental assistant. Name: Keri Barnes Phone: (404) 555-0119 Email: "
    "keri@barnes.example Experience: Dental Assistant, Peach Dental, Atlanta, GA (06/2019 - Present) "
    "Assisted with 20 patients a day. Receptionist, Oak Clinic, Decatur, GA (2016 - 2019) Answered "
    "phones. Education: Certificate in Dental Assisting, Elm Tech College, 2019. Skills: chairside "
    "assisting, Dentrix"
)


def _jobs(resume: Resume) -> list[tuple[str, str, str, int]]:
    section = next(one for one in resume.sections if one.kind.value == "experience")
    return [(job.title, job.organisation, job.location, len(job.bullets)) for job in section.entries]


@pytest.mark.parametrize("width", [0, 64, 97])
def test_headings_dates_and_marks_tell_the_parts(width: int) -> None:
    resume = read("\n".join(textwrap.wrap(_MARKS, width)) if width else _MARKS)
    assert (resume.contact.name, resume.headline) == ("Ines Marlow", "Senior Textile Conservator")
    assert (resume.contact.email, resume.contact.location) == ("ines@marlow.example", "Leeds, UK")
    assert outline(resume, "Experience").splitlines() == [
        "> Senior Textile Conservator / Elm Museum / Leeds / 2021-01..now",
        "- Led the move of 900 tapestries",
        "- Wrote 4 storage guides",
        "> Textile Conservator / Ash Gallery / Hull / 2017..2020",
        "- Cleaned lace for 12 shows",
    ]
    assert outline(resume, "Skills") == "= : Felting, dyeing, Research"
    assert any("no line ends" in note.text for note in resume.notes)


@pytest.mark.parametrize(
    ("text", "name", "headline", "jobs"),
    [
        (
            _CAPITALS,
            "JONAH PELLOW",
            "Boatbuilder",
            [("Boatbuilder", "Elm Yard Ltd", "Falmouth", 1), ("Joiner", "Oak Fitters", "Truro", 1)],
        ),
        (
            _FRENCH,
            "Maëlle Lenoir",
            "Chef de projet logistique",
            [
                ("Chef de projet logistique", "Orme Transport", "Toulouse", 2),
                ("Assistante logistique", "Fret Sud", "Montpellier", 1),
            ],
        ),
        (
            _GERMAN,
            "Anke Wolters",
            "Buchhalterin",
            [
                ("Teamleiterin Buchhaltung", "Ulmen Spedition GmbH", "Münster", 1),
                ("Buchhalterin", "Eschen KG", "Osnabrück", 1),
            ],
        ),
        (
            _LABELS,
            "Keri Barnes",
            "",
            [("Dental Assistant", "Peach Dental", "Atlanta, GA", 1), ("Receptionist", "Oak Clinic", "Decatur, GA", 1)],
        ),
    ],
    ids=["capitals", "french", "german", "labels"],
)
def test_the_jobs_of_a_single_line(text: str, name: str, headline: str, jobs: list[tuple[str, str, str, int]]) -> None:
    resume = read(text)
    assert (resume.contact.name, resume.headline) == (name, headline)
    assert _jobs(resume) == jobs


@pytest.mark.parametrize("text", [_MARKS, _CAPITALS, _FRENCH, _GERMAN, _LABELS])
def test_no_word_of_it_is_lost(text: str) -> None:
    resume = read(text)
    contact = resume.contact
    kept = [contact.name, contact.email, contact.phone, contact.location, resume.headline]
    kept += [note.text for note in resume.notes]
    for section in resume.sections:
        kept += [section.heading, *(line.text for line in section.lines)]
        kept += [f"{skill.name} {skill.level}" for group in section.groups for skill in group.skills]
        for job in section.entries:
            dates = job.dates.text if job.dates else ""
            kept += [job.title, job.organisation, job.location, dates, *(one.text for one in job.details + job.bullets)]
    told = " ".join(kept)
    words = [word.strip(".,:;•()-") for word in text.split()]
    assert [word for word in words if word not in told] in ([], ["Tel"], ["Phone", "Email"], ["Name", "Phone", "Email"])


def test_a_posting_of_one_line_is_not_parted() -> None:
    text = (
        "Elm Foods is hiring a Planner in Corby. About us We pack fruit since 1987. Responsibilities • Plan "
        "40 loads a day • Lead a team of three Requirements • 2 years of experience in a warehouse • "
        "Education to GCSE level Skills Excel Benefits Pension, parking Apply to jobs@elm.example by 5 "
        "February 2027 Salary £28,000"
    )
    with pytest.raises(InputError):
        read(text)


def test_two_surnames_and_a_street_behind_what_somebody_is() -> None:
    resume = read(
        "Nuria Olmos Ferrer Apicultora Plaça Major 4, 17800 Olot 972 555 018 nuria@olmos.example PERFIL Apicultora con "
        "140 colmenas. EXPERIENCIA LABORAL Apicultora, Mel del Olmo SCCL, Olot, marzo 2017 - actualidad • Cría "
        "de reinas Técnica de campo, Cooperativa Olmo, Ripoll, 2013 - 2017 • Control de plagas FORMACIÓN Grado "
        "en Biología, Universitat de Girona, 2009 - 2013"
    )
    assert (resume.contact.name, resume.headline) == ("Nuria Olmos Ferrer", "Apicultora")
    assert resume.contact.location == "Plaça Major 4, 17800 Olot"

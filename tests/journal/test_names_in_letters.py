"""Who is to be turned to, at which employer and about which job: by the shapes in which people write it."""

import pytest

from tailor.model import Message
from tailor.pipeline import read_reply

NO = "Unfortunately we are not taking your application any further."
NEIN = "Leider können wir Ihre Bewerbung nicht weiter berücksichtigen."
NON = "Malheureusement nous ne donnons pas suite à votre candidature."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Dear Mo,\n\n{NO}\n\nYours sincerely\n\nMrs A. Fennel\nHeadteacher\nElm School\n", "Mrs A. Fennel"),
        (f"Dear Mo,\n\n{NO}\n\nWith best wishes\nAda Byrne\n\nDr. Ada Byrne\nCurator\nElm Museum\n", "Dr. Ada Byrne"),
        (
            (f"Dear Mo,\n\n{NO}\n\nKind regards\nProfessor Ada Byrne\nChair of the Panel\nElm College\n"),
            "Professor Ada Byrne",
        ),
        (
            (f"Hallo Mo,\n\n{NEIN}\nFragen beantwortet Herr Kern, Tel. 030 23125 411.\n\nGruß\nLea Falk\nLeiterin\n"),
            "Herr Kern",
        ),
        (
            (
                f"Guten Tag,\n\n{NEIN} Auskunft gibt Ihnen Frau Kern (Zimmer 12, Tel. 030 23125 411).\n\n"
                "Im Auftrag\ngez. Falk\n"
            ),
            "Frau Kern",
        ),
        (f"Hi Mo,\n\n{NO}\n\nWishing you a splendid autumn,\nBea x\nLoam Yard\n", "Bea"),
        (f"Hi Mo,\n\n{NO}\n\nSpeak soon\nBo - Nursing desk, Loam Staffing, 01632 960 123\n", "Bo"),
        (f"Hi Mo,\n\n{NO}\n\nBea\nBea's Kennels, Thirlby\n", "Bea"),
        (f"Dear Mo,\n\n{NO}\n\nRegards\nAda Byrne MEng | Works Manager\nElm Pumps Ltd\n", "Ada Byrne"),
        (f"Bonjour Mo,\n\n{NON}\n\nAmitiés,\nAlix Perrin\nAuberge du Pont\n01 99 00 45 67\n", "Alix Perrin"),
    ],
)
def test_a_person_is_named_as_the_letter_names_them(text: str, name: str) -> None:
    assert read_reply(Message(text)).contact.addressed == name


def test_a_greeting_tells_nobodys_form_of_address() -> None:
    text = f"Dear Mrs Byrne,\n\n{NO}\n\nKind regards\nAda Byrne\nManager\n"
    assert read_reply(Message(text)).contact.name == "Ada Byrne"


def test_the_address_of_somebody_else_is_not_the_writers() -> None:
    asked = "Please send your receipts to Bea Quill, bea.quill@elm.example.org."
    reply = read_reply(Message(f"Dear Mo,\n\n{NO} {asked}\n\nYours sincerely,\nAda Byrne\nDirector\nElm Homes\n"))
    assert (reply.contact.name, reply.contact.email) == ("Ada Byrne", "")


def test_a_number_of_a_file_is_no_telephone() -> None:
    text = f"Candidate reference: 00318822\nCampaign: Harbour Officer\n\n{NO}\n\nCoast Recruitment Service\n"
    assert read_reply(Message(text)).contact.phone == ""


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            (f"Dear Mo,\n\n{NO}\n\nAda Byrne\nChair of the Panel\nSchool of Music, University of Elmford\n"),
            "University of Elmford",
        ),
        (f"Dear Mo,\n\n{NO}\n\nBea\nLoam & Daughter Boat Repairs, Mill Quay\n", "Loam & Daughter Boat Repairs"),
        (
            (
                f"Hallo Mo,\n\n{NEIN}\n\n"
                "VG\nLea Falk | Technik\nmoorwerk Systeme GmbH | Kern-Str. 12 | M 0170 555 0188\n"
            ),
            "moorwerk Systeme GmbH",
        ),
        (f"Hallo Mo,\n\n{NEIN}\n\nSchöne Grüße\nLea Falk, Büro\nBerghof Hochwand\n", "Berghof Hochwand"),
    ],
)
def test_an_employer_is_no_department_no_street_and_no_office(text: str, company: str) -> None:
    assert read_reply(Message(text)).company == company


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            (
                "From: Ada Byrne <ada@elm.example.org>\nTo: Mo\nSubject: Stage Manager\n\nDear Mo,\n\n"
                f"{NO}\n\nAda Byrne\n"
            ),
            "Stage Manager",
        ),
        (
            (f"From: Byrne, Ada\nTo: Quill, Mo\nSubject: 2nd Engineer, MV Grebe\n\nMo,\n\n{NO}\n\nAda\n"),
            "2nd Engineer, MV Grebe",
        ),
        (
            (
                "Von: noreply@elm.example.org\nBetreff: Status Ihrer Bewerbung - Kranführer Hafen (m/w/d)\n\n"
                f"Guten Tag,\n\n{NEIN}\n"
            ),
            "Kranführer Hafen (m/w/d)",
        ),
        (
            (f"Dear Mo,\n\nRequisition 20417 (Dock Planner) has changed to: not selected.\n\n{NO}\n\nElm Docks\n"),
            "Dock Planner",
        ),
        (
            (f"Dear Dr Quill\n\nLectureship in Coastal Law (Ref. EL-404)\n\n{NO}\n\nAda Byrne\n"),
            "Lectureship in Coastal Law",
        ),
        (f"Lieber Herr Quill,\n\ndie Volontärsstelle geht nicht an Sie. {NEIN}\n\nLea Falk\n", "Volontärsstelle"),
        (f"Hallo Mo,\n\nder Job im Stall ist leider weg. {NEIN}\n\nLea Falk\n", "Stall"),
        (
            (f"Réf. : DGS/RH/2025-77\n\nMadame,\n\nvous avez postulé à l'emploi de jardinier. {NON}\n\nAlix Perrin\n"),
            "jardinier",
        ),
        (
            (
                "Hi Mo,\n\n"
                f"Just about the receptionist job. She will call if the Thursday/Friday post comes up. {NO}\n\nBea\n"
            ),
            "receptionist",
        ),
    ],
)
def test_a_job_is_found_in_pasted_heads_brackets_and_compounds(text: str, role: str) -> None:
    assert read_reply(Message(text)).role == role

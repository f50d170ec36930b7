"""Which job a message is about, and whom to turn to: titles, letterheads, departments, small print."""

import pytest

from tailor.model import Message, Outcome
from tailor.pipeline import read_reply

CLOSE = "Unfortunately you have not been successful."


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            f"Dear Ms Lane,\n\nStaff Nurse, Stroke Unit (Band 5) - ref. 12-345\n\n{CLOSE}\n",
            "Staff Nurse, Stroke Unit (Band 5)",
        ),
        (f"Dear Ms Lane,\n\nPost: Teacher of Physics (22 hrs, fixed term)\n\n{CLOSE}\n", "Teacher of Physics"),
        (f"Dear Mo,\n\nRe: Theatre Fettler (Anaesthetics) – ref 291-CA\n\n{CLOSE}\n", "Theatre Fettler (Anaesthetics)"),
        (
            f"Dear Mo,\n\nThank you for applying for Ward Clerk (Courts), vacancy 4417.\n\n{CLOSE}\n",
            "Ward Clerk (Courts)",
        ),
        (f"Dear Mo,\n\nThank you for applying for Ward Clerk (Req 40021).\n\n{CLOSE}\n", "Ward Clerk"),
        (
            f"Dear Mo,\n\nThank you for your interest in the Research Associate II, Upstream position. {CLOSE}\n",
            "Research Associate II, Upstream",
        ),
        (f"Dear Mo,\n\nWe went with another guy for the Line Cook spot. {CLOSE}\n", "Line Cook"),
        (
            "Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Kundenberater:in im Innendienst (Kiel). Leider nicht.\n",
            "Kundenberater:in im Innendienst (Kiel)",
        ),
        (
            "Guten Tag,\n\nIhre Bewerbung als Köchin in unserem Haus können wir leider nicht berücksichtigen.\n",
            "Köchin",
        ),
        (
            "Bonjour,\n\nMerci d'avoir postulé à l'offre « Développeuse Python confirmée ». Nous en restons là.\n",
            "Développeuse Python confirmée",
        ),
        ("Bonjour,\n\nVotre candidature au poste d'infirmière n'a pas été retenue.\n", "infirmière"),
    ],
)
def test_the_title_is_read_as_the_message_writes_it(text: str, role: str) -> None:
    assert read_reply(Message(text)).role == role


def test_the_subject_names_the_job_where_the_text_does_not() -> None:
    reply = read_reply(Message(f"Hi Mo,\n\n{CLOSE}\n", subject="Re: Backend Engineer @ Lumen Works"))
    assert reply.role == "Backend Engineer"


def test_no_title_is_made_of_words_that_name_none() -> None:
    reply = read_reply(Message("Hi Mo,\n\nI'm sorry, but I'd rather wait for when the next one opens.\n\nBea\n"))
    assert reply.role == ""


def test_a_department_belongs_to_the_role_and_an_employer_does_not() -> None:
    letter = "Dear Mo,\n\nI am sorry. " + CLOSE + "\n\nYours sincerely,\n\nAda Byrne\n{}\n"
    with_department = read_reply(Message(letter.format("Matron, Critical Care\nElm Hospital Trust"))).contact
    with_employer = read_reply(Message(letter.format("Store Manager, Larder & Loaf"))).contact
    assert (with_department.name, with_department.role) == ("Ada Byrne", "Matron, Critical Care")
    assert (with_employer.name, with_employer.role) == ("Ada Byrne", "Store Manager")


def test_the_letterhead_names_the_employer() -> None:
    head = "Elm Hospital Trust\nLevel 3, Heron Block\n14 March 2026\n\n"
    text = f"{head}Dear Mo,\n\n{CLOSE}\n\nYours sincerely,\nAda Byrne\n"
    assert read_reply(Message(text)).company == "Elm Hospital Trust"


def test_small_print_below_a_signature_says_nothing() -> None:
    text = (
        f"Dear Mo,\n\n{CLOSE}\n\nKind regards,\nElm Foods\n\nWe do not tolerate discrimination of any kind in hiring. "
        "If you need an adjustment for an interview call 218-555-0101.\n"
    )
    reply = read_reply(Message(text))
    assert (reply.stage, reply.contact.phone) == (None, "")


def test_a_named_person_with_an_address_is_the_contact_for_feedback() -> None:
    text = (
        f"Dear Mo,\n\n{CLOSE} Feedback may be obtained from the chair, Rosalind Keane (Development Manager), on "
        "01632 960777.\n\nYours sincerely\n\nJ. Pettifer\nHR Adviser\n"
    )
    contact = read_reply(Message(text)).contact
    assert (contact.name, contact.role, contact.phone) == ("Rosalind Keane", "Development Manager", "01632 960777")


def test_a_surname_after_on_behalf_of_is_the_contact() -> None:
    text = "Guten Tag,\n\nleider können wir Ihre Bewerbung nicht berücksichtigen.\n\nIm Auftrag\nStiegler\n"
    assert read_reply(Message(text)).contact.name == "Stiegler"


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        (
            "Dear Mo, please come in on Thursday. Kind regards, Tom Birch, Home Manager, Oak House 01632 960222",
            ("Tom Birch", "Home Manager", "01632 960222"),
        ),
        (f"hi mo, thanks for the trial shift. {CLOSE} Nikki @ The Copper Kettle", ("Nikki", "", "")),
    ],
)
def test_a_signature_on_the_texts_own_line_is_read(text: str, contact: tuple[str, str, str]) -> None:
    found = read_reply(Message(text)).contact
    assert (found.name, found.role, found.phone) == contact


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Sehr geehrter Herr Lund,\n\nwir bieten Ihnen die Stelle als Laborleiter Analytik zum 1. April an.",
            "Laborleiter Analytik",
        ),
        (
            "Ihre Bewerbung vom 05.01.2026 – Leitung des Bürgeramtes\n\nGuten Tag,\n\nleider nein.",
            "Leitung des Bürgeramtes",
        ),
        ("Réf. : 2025/DRH/07 - Agent d'entretien\n\nMadame,\n\nNous ne donnons pas suite.", "Agent d'entretien"),
        ("Bonjour,\n\nPour le poste de Préparateur en pharmacie, ce sera non.", "Préparateur en pharmacie"),
        (
            "Guten Tag,\n\nIhre Bewerbung als Mitarbeiterin für die Anmeldung lehnen wir ab.",
            "Mitarbeiterin für die Anmeldung",
        ),
        ("Hi Mo,\n\nwe'd love to have you as our Junior Garden Designer from May.", "Junior Garden Designer"),
        (
            "Ward Clerk – 27.5 hours, term time only\n\nDear Mo,\n\nThe governors have appointed somebody else.",
            "Ward Clerk",
        ),
    ],
)
def test_a_title_ends_before_a_start_a_number_or_a_place(text: str, role: str) -> None:
    assert read_reply(Message(text)).role == role


def test_who_writes_a_short_message_says_it_first() -> None:
    reply = read_reply(
        Message("Hi Mo - Ada at Loam Veg here. We're giving the job to a chap who can start Monday, sorry.")
    )
    assert (reply.contact.name, reply.company) == ("Ada", "Loam Veg")


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Hey Mo,\n\nThe studio lost its client and there's no designer role any more.", Outcome.WITHDRAWN_BY_EMPLOYER),
        ("Guten Tag,\n\nohne Anerkennung dürfen wir Sie in dieser Funktion nicht beschäftigen.", Outcome.REJECTED),
        ("Bonjour,\n\nSans le diplôme nous ne pouvons pas vous engager.", Outcome.REJECTED),
    ],
)
def test_no_work_is_no(text: str, outcome: Outcome) -> None:
    assert read_reply(Message(text)).outcome is outcome


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"Dear Mo,\n\nFurther to our call about the maternity cover (Legal Secretary). {CLOSE}\n", "Legal Secretary"),
        (
            f"Dear Mo,\n\nJob Opening 66120, Map Librarian, Elm Public Libraries\n\n{CLOSE}\n\nElm Public Libraries\n",
            "Map Librarian",
        ),
        (f"Application 77120 / Acoustic Surveyor (Graduate)\n\nDear Mo,\n\n{CLOSE}\n", "Acoustic Surveyor (Graduate)"),
        (f"Dear Mo,\n\nJunior Surveyor: outcome\n\n{CLOSE}\n", "Junior Surveyor"),
        (f"Dear Mo,\n\nThank you for your note about the weekend job. {CLOSE}\n", ""),
        (
            "Sachbearbeitung Wohngeld (m/w/d)\n\nSehr geehrte Frau Kern,\n\nleider haben wir anders entschieden.\n",
            "Sachbearbeitung Wohngeld (m/w/d)",
        ),
        (
            "Guten Tag,\n\ndie Stelle als technischer Zeichner im Hochbau verzögert sich leider.\n",
            "technischer Zeichner im Hochbau",
        ),
        (
            "Guten Tag,\n\nwir möchten den Weg zur Stelle als Disponent Nord mit Ihnen leider nicht weitergehen.\n",
            "Disponent Nord",
        ),
        (
            "Bonjour,\n\nNous sommes désolés : votre candidature (réf. AB-20-3, Acheteur projets) ne nous va pas.\n",
            "Acheteur projets",
        ),
        (
            "Bonjour,\n\nNous souhaitons vous engager en qualité d'assistante sociale dès le 1er mai.\n",
            "assistante sociale",
        ),
    ],
)
def test_the_title_is_found_in_brackets_and_behind_numbers(text: str, role: str) -> None:
    assert read_reply(Message(text)).role == role


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        (f"Dear Mo,\n\n{CLOSE}\n\nLuca\nForno Corelli, Hurstville\n", "Luca", "Forno Corelli"),
        (f"Dear Mo,\n\n{CLOSE}\n\nFenn & Daughters, Family Grocers, Rye\n", "", "Fenn & Daughters"),
        (f"Dear Mo,\n\n{CLOSE}\n\nRegards\nGraduate Programme, Totara Map Surveyors\n", "", "Totara Map Surveyors"),
        (f"Dear Mo,\n\n{CLOSE}\n\nAnna & Bas\nThe Copper Pan\n", "Anna", "The Copper Pan"),
        (f"Dear Mo,\n\n{CLOSE}\n\nRegards\nSarah Miller\n", "Sarah Miller", ""),
        (f"Hi, thanks for applying to drive for Heron Parcels. {CLOSE}\n", "", "Heron Parcels"),
        (
            f"Dear Mo,\n\nYou may appeal in writing, attention Ms. R. Toller, Employment Analyst. {CLOSE}\n",
            "R. Toller",
            "",
        ),
        (
            "Liebe Mia,\n\nleider nein.\n\nHerzlich\nBurga Senn, Direktion\nHotel Bergblick\n",
            "Burga Senn",
            "Hotel Bergblick",
        ),
        (
            "Bonjour,\n\nVotre candidature à la crèche Les Lutins n'a pas plu.\n\nCordialement,\nMaud Le Guen\n",
            "Maud Le Guen",
            "crèche Les Lutins",
        ),
    ],
)
def test_who_signs_is_told_from_the_employer(text: str, name: str, company: str) -> None:
    reply = read_reply(Message(text))
    assert (reply.contact.name, reply.company) == (name, company)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Thank you for applying to the Shop Assistant (Req 55110) role. It is filled.", "Shop Assistant"),
        ("We got your application for the joiner's job. It is filled.", "joiner"),
        ("Thank you for interviewing with us on June 3 for Yard Coordinator. It is filled.", "Yard Coordinator"),
        ("Our Talent Acquisition team has your application.", ""),
    ],
)
def test_a_role_is_named_without_numbers_and_days(text: str, role: str) -> None:
    assert read_reply(Message(f"Dear Mo,\n\n{text}\n\nAda Byrne\n")).role == role

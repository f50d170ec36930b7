"""Signatures that no farewell begins or that small print follows, and employers that are called like their domain."""

import pytest

from tailor.model import Message
from tailor.pipeline import read_reply

NO = "We are sorry to say that you have not been successful on this occasion."


@pytest.mark.parametrize(
    ("text", "name", "role", "company"),
    [
        (
            (
                f"Dear Mo,\n\n{NO}\n\nJ. Byrne\nPayroll Analyst\nj.byrne@loam.example.org\n\n"
                "The County is an equal employer. Those who need an adjustment at any step should ring us first."
            ),
            "J. Byrne",
            "Payroll Analyst",
            None,
        ),
        (
            f"Dear Mo,\n\n{NO}\n\nWith gratitude,\nAda Byrne\nDirector of Operations\nLoam Harbor Literacy Fund\n",
            "Ada Byrne",
            "Director of Operations",
            "Loam Harbor Literacy Fund",
        ),
        (f"Hi Mo, {NO}\nAda, Loam Dog Rescue\n", "Ada", "", "Loam Dog Rescue"),
        (f"hi Mo! {NO} Do pop in again x Ada @ Loam Coffee\n", "Ada", "", "Loam Coffee"),
        (
            (
                "Sehr geehrter Herr Lund,\n\nleider haben wir uns anders entschieden. Für ein Feedback zur Verfügung"
                " stehen wir unter 0699 90 009 18.\n\nMit freundlichen Grüßen\nMag. Ada Brandl\nLoam & Söhne OG\n"
            ),
            "Ada Brandl",
            "",
            "Loam & Söhne OG",
        ),
        (
            f"Dear Mo,\n\n{NO}\n\nKind regards\nAda Byrne\nManager, The Loam Kettle\n",
            "Ada Byrne",
            "Manager",
            "The Loam Kettle",
        ),
    ],
)
def test_who_signs_is_found(text: str, name: str, role: str, company: str | None) -> None:
    reply = read_reply(Message(text))
    assert (reply.contact.name, reply.contact.role) == (name, role)
    assert company is None or reply.company == company


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        (f"Hi Mo, Ada from Loam Temps. {NO} Ring the branch on 01632 960 455", "Ada", "Loam Temps"),
        (
            f"Dear Mo,\n\n{NO}\n\nKind regards\nAda Byrne MRCVS\nLoam Veterinary Group\n",
            "Ada Byrne",
            "Loam Veterinary Group",
        ),
        (
            (
                "Guten Tag Frau Lund,\n\nBei Fragen steht Ihnen Frau Ada Brandl (a.brandl@loam.example.org) bereit."
                "\n\nFreundliche Grüsse\nAlterszentrum Loam AG\nPersonaldienst\n"
            ),
            "Ada Brandl",
            "Alterszentrum Loam AG",
        ),
        (
            "Servus Herr Lund,\n\nleider wird es nichts.\n\nGruß\nSepp Brandl jun.\nBrandl Behälterbau, Loam",
            "Sepp Brandl",
            "Brandl Behälterbau",
        ),
        (
            f"Dear Mo,\n\n{NO}\n\nRecruitment Office\nLoam Regional Education Board\n",
            "",
            "Loam Regional Education Board",
        ),
        (
            f"LOAM, PERCH & ROE, P.C.\nAttorneys at Law\n\nDear Ms Lund:\n\n{NO}\n\nYours truly,\nAda Byrne\n",
            "Ada Byrne",
            "LOAM, PERCH & ROE, P.C.",
        ),
        (
            f"Dear Mo,\n\nGreetings from Loam Biosciences Pvt. Ltd.! {NO}\n\nThanks & Regards,\nHR Department\n",
            "",
            "Loam Biosciences Pvt. Ltd",
        ),
        (
            f"Dear Mo,\n\nThanks for thinking of The Loam Inn. {NO}\n\nSincerely,\nAda Byrne\nada@loaminn.example.org",
            "Ada Byrne",
            "The Loam Inn",
        ),
    ],
)
def test_a_person_and_an_employer_are_found_by_the_shape_of_the_letter(text: str, name: str, company: str) -> None:
    reply = read_reply(Message(text))
    assert (reply.contact.name, reply.company) == (name, company)


@pytest.mark.parametrize("sender", ["Loam Jobs", "Loam & Fern Careers", "Loam Recruitment"])
def test_a_mailbox_is_no_person(sender: str) -> None:
    assert not read_reply(Message(f"Dear Mo,\n\n{NO}\n", sender_name=sender)).contact.name


def test_an_employer_is_named_as_long_as_the_letter_names_it() -> None:
    text = (
        f"Dear Mo,\n\nThank you for applying to Süderholz Kliniken gGmbH. {NO}\n\nKind regards\nThe Recruitment Team\n"
        "jobs@suederholz-kliniken.example.org\n"
    )
    assert read_reply(Message(text)).company == "Süderholz Kliniken gGmbH"

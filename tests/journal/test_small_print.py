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
            "Mag. Ada Brandl",
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


def test_an_employer_is_named_as_long_as_the_letter_names_it() -> None:
    text = (
        f"Dear Mo,\n\nThank you for applying to Süderholz Kliniken gGmbH. {NO}\n\nKind regards\nThe Recruitment Team\n"
        "jobs@suederholz-kliniken.example.org\n"
    )
    assert read_reply(Message(text)).company == "Süderholz Kliniken gGmbH"

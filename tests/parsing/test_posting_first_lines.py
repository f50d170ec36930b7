"""Employer and job side by side in the first line, in messages without headings, and whom to write to."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text

_BODY = (
    "\nWe make things with care.\nWhat you will do\n- Plan the week\n- Keep records\n"
    "What we need\n- Two years\n- A licence\n"
)


def _posting(text: str) -> Posting:
    return parse_posting(document_from_text(text))


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        ("Thatch & Reed: Roofer", "Roofer", "Thatch & Reed"),
        ("Thatch & Reed – Senior Roofer (full time)", "Senior Roofer", "Thatch & Reed"),
        ("Job: Roofer, Thatch & Reed, Ely", "Roofer", "Thatch & Reed"),
        ("Vacancy: Payroll Officer – Fenmoor Housing Trust", "Payroll Officer", "Fenmoor Housing Trust"),
        ("Payroll Officer (0.6 FTE), Fenmoor Housing Trust", "Payroll Officer", "Fenmoor Housing Trust"),
        ("Join Fenmoor Housing Trust as a Payroll Officer", "Payroll Officer", "Fenmoor Housing Trust"),
        ("Payroll Officer\nat Fenmoor Housing Trust", "Payroll Officer", "Fenmoor Housing Trust"),
        ("Payroll Officer job at Fenmoor Housing Trust in Ely", "Payroll Officer", "Fenmoor Housing Trust"),
        ("Job Application for Data Analyst at Quillfern", "Data Analyst", "Quillfern"),
        ("Quillfern hiring Data Analyst in Ely, England, United Kingdom | LinkedIn", "Data Analyst", "Quillfern"),
        ("Customer Service – Team Leader", "Customer Service – Team Leader", ""),
        ("Part-time – Roofer", "Part-time – Roofer", ""),
    ],
)
def test_a_first_line_sets_employer_and_job_side_by_side(head: str, title: str, company: str) -> None:
    posting = _posting(f"{head}\n{_BODY}")
    assert (posting.title, posting.company) == (title, company)


@pytest.mark.parametrize(
    ("message", "title", "company"),
    [
        (
            "Hi both,\nmy aunt's garage (Fen Motors in Ely) needs a Vehicle Technician. A licence helps.\nCheers\nTess",
            "Vehicle Technician",
            "Fen Motors",
        ),
        (
            "Hallo Jonas, wir suchen bei der Zimmerei Ried in Füssen ab Mai einen Zimmerer (m/w/d).\n",
            "Zimmerer",
            "Zimmerei Ried",
        ),
        (
            "Bonjour, l'association Les Prés du Lez cherche un comptable pour son siège. Il faut un BTS.\n",
            "comptable",
            "Les Prés du Lez",
        ),
    ],
)
def test_a_message_without_headings_names_the_employer_beside_the_verb(message: str, title: str, company: str) -> None:
    posting = _posting(message)
    assert (posting.title, posting.company) == (title, company)


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("Hiring manager: Bea Lindqvist | bea@example.com", "Bea Lindqvist", ""),
        ("Ansprechpartnerin: Frau Ute Ried, Personalleiterin, Tel. 0381 000000", "Frau Ute Ried", "Personalleiterin"),
        ("Contact:\nMs Leila Fenn\nPractice Manager\nleila@example.org", "Ms Leila Fenn", "Practice Manager"),
        ("Meet the hiring team\nJoanna Fenn\nTalent Partner at Oak Row\nMessage", "Joanna Fenn", "Talent Partner"),
        ("Job poster\nMika Aho\n2nd degree connection\nHead of Engineering", "Mika Aho", "Head of Engineering"),
    ],
)
def test_the_person_s_office_stands_behind_or_below_the_name(line: str, name: str, role: str) -> None:
    contact = _posting(f"Store Keeper\nOak Row Ltd\nBath\n{_BODY}{line}\n").contact
    assert (contact.name, contact.role) == (name, role)

"""Pay with its bound, closing days beside other words, departments below a title, persons with their pronouns."""

import pytest

from tailor.parsing import parse_posting
from tailor.parsing.posting_closing import find_closing
from tailor.parsing.posting_pay import find_pay
from tailor.readers import document_from_text
from tailor.readers.html import read_html


@pytest.mark.parametrize(
    ("line", "pay"),
    [
        ("Salary: up to £45k", "up to £45k"),
        ("We pay from £13.15 an hour", "from £13.15 an hour"),
        ("Wir zahlen ab 16,50 Euro pro Stunde.", "ab 16,50 Euro pro Stunde"),
        ("Gehalt: 48.000 – 56.000 EUR p.a.", "48.000 – 56.000 EUR p.a."),
        ("Salaire : à partir de 28 000 € brut", "à partir de 28 000 € brut"),
    ],
)
def test_a_bound_is_told_with_its_sum(line: str, pay: str) -> None:
    assert find_pay([line]) == pay


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Send a cover letter and resume to Ann Moss, Elmby, no later than February 12, 2027.", "2027-02-12"),
        ("Post your CV to Mrs Moss, 12 Mill Row, Elmby by 12 February 2027.", "2027-02-12"),
        ("Apply for this position by 12 February 2027.", "2027-02-12"),
        ("Fixed-term contract to 31 December 2027. Apply to a@x.example", ""),
        ("The position ends by 31 May 2028. Apply to a@x.example", ""),
    ],
)
def test_words_for_the_job_do_not_hide_a_closing_day(line: str, day: str) -> None:
    assert find_closing("", [line]) == day


@pytest.mark.parametrize("department", ["Cosmétique", "Vertrieb", "Marketing & Communication"])
def test_a_department_below_the_title_is_no_employer(department: str) -> None:
    page = (
        "<html><head><title>Store Manager - Fernby</title></head><body><h1>Store Manager</h1>"
        f"<p>{department} · Lyon · Hybrid</p><p>Fernby makes soap. We are 20 people at Fernby.</p></body></html>"
    )
    assert parse_posting(read_html(page, "p.html")).company == "Fernby"


def test_pronouns_stand_between_a_name_and_its_office() -> None:
    text = "Clerk\nElm Books Ltd\nLeeds\nTo apply, email Sian Rhys (she/her), People Manager, at sian@elm.example.\n"
    contact = parse_posting(document_from_text(text)).contact
    assert (contact.name, contact.role) == ("Sian Rhys", "People Manager")


def test_a_step_of_a_public_scale_may_repeat_its_letter() -> None:
    text = "Sachbearbeiter\nStadt Elmau\nElmau\nDie Vergütung erfolgt nach TVöD, Entgeltgruppe E9b.\n"
    assert parse_posting(document_from_text(text)).salary == "TVöD, Entgeltgruppe E9b"

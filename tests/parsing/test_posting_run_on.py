"""Postings pasted into one line whose headings ask, and titles with a unit behind the job."""

import pytest

from tailor.model import LineRole
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.readers.html import read_html

HEADINGS = [
    ("Wat ga je doen?", "Wat vragen wij?", "Pre:", "Wat bieden wij?"),
    ("¿Qué harás?", "¿Qué pedimos?", "Se valora:", "¿Qué ofrecemos?"),
    ("Cosa farai?", "Cosa chiediamo?", "Gradito:", "Cosa offriamo?"),
    ("O que vais fazer?", "O que procuramos?", "Valorizamos:", "O que oferecemos?"),
]


@pytest.mark.parametrize("headings", HEADINGS)
def test_headings_that_ask_part_a_list_pasted_into_one_line(headings: tuple[str, ...]) -> None:
    duties, needs, wishes, offers = headings
    line = f"{duties} • Zeta montare • Pannelli verde {needs} • Diploma VCA {wishes} • Omega KNX {offers} • Pensione"
    posting = parse_posting(document_from_text(f"Montatore\nVossen B.V. | Apeldoorn\n{line}\n"))
    roles = {line.text: line.role for line in posting.lines}
    assert [roles.get(text) for text in ("Pannelli verde", "Diploma VCA", "Omega KNX", "Pensione")] == [
        LineRole.DUTY,
        LineRole.REQUIREMENT,
        LineRole.NICE,
        LineRole.BENEFIT,
    ]


@pytest.mark.parametrize("unit", ["Payouts", "Turnouts", "Seatings", "Checkout", "Tollings"])
def test_a_unit_behind_the_job_is_no_employer_where_the_page_names_another(unit: str) -> None:
    page = (
        f"<html><head><title>Job Application for Backend Engineer, {unit} at Quillon</title></head><body>"
        f"<h1>Backend Engineer, {unit}</h1><div>Portland, OR (hybrid, 3 days in office)</div><h2>About Quillon</h2>"
        "<p>Quillon pays 40,000 illustrators.</p><h2>Requirements</h2><ul><li>Clear writing</li></ul></body></html>"
    )
    posting = parse_posting(read_html(page, "p.html"))
    assert (posting.title, posting.company) == (f"Backend Engineer, {unit}", "Quillon")

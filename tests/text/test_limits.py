"""Words that say that a thing was read of, watched, begun or let lapse rather than done."""

import pytest

from tailor.claims import Certainty, certainty, certainty_of_statement
from tailor.tailoring.hedges import is_hedged
from tailor.text import is_limited, says_unfinished

LIMITED = [
    ("Read a book about Terraform and told the team.", "Terraform"),
    ("Watched colleagues use Terraform", "Terraform"),
    ("Orbital welding under supervision", "Orbital welding"),
    ("Some orbital welding under close supervision in the shop", "orbital welding"),
    ("Took a two-day course at Snowflake.", "Snowflake"),
    ("Two-day course: Snowflake", "Snowflake"),
    ("Used Snowflake during a 3-day workshop", "Snowflake"),
    ("Introduction to Terraform", "Terraform"),
    ("Shadowed the clerk in Sage", "Sage"),
    ("Terraform - basics only", "Terraform"),
    ("Basics of Terraform", "Terraform"),
    ("I plan to learn Terraform", "Terraform"),
    ("Forklift licence expired in 2015", "Forklift licence"),
    ("German A2, still learning", "German"),
    ("Buch über Terraform gelesen", "Terraform"),
    ("Kollegen bei der Arbeit mit SAP zugesehen", "SAP"),
    ("Schweißen unter Aufsicht", "Schweißen"),
    ("Zweitägiger Kurs in SAP", "SAP"),
    ("Einführung in SAP", "SAP"),
    ("Grundlagen von SAP", "SAP"),
    ("Möchte SAP lernen", "SAP"),
    ("Staplerschein, abgelaufen 2015", "Staplerschein"),
    ("In der Buchhaltung mit DATEV hospitiert", "DATEV"),
    ("Lu un livre sur Terraform", "Terraform"),
    ("Observé des collègues sur SAP", "SAP"),
    ("Soudage TIG sous supervision", "Soudage TIG"),
    ("Formation de deux jours à SAP", "SAP"),
    ("Initiation à SAP", "SAP"),
    ("Bases de SAP", "SAP"),
    ("Souhaite apprendre SAP", "SAP"),
    ("CACES expiré en 2015", "CACES"),
]
PLAIN = [
    ("Taught a three-day course in Python", "Python"),
    ("Ran two-day workshops for Excel", "Excel"),
    ("Welded under minimal supervision in TIG", "TIG"),
    ("Ran payroll in SAP under the supervision of the CFO", "SAP"),
    ("Cleared expired stock in SAP", "SAP"),
    ("Wrote a course on Kubernetes", "Kubernetes"),
    ("Read blueprints and welded MAG", "MAG"),
    ("Read isometric drawings", "isometric drawings"),
    ("Watched over 20 patients on telemetry", "telemetry"),
    ("Saw 30 patients a day in wound care", "wound care"),
    ("Bases de données PostgreSQL", "PostgreSQL"),
    ("Plans and delivers Excel training", "Excel"),
    ("Kept supervision records in Epic", "Epic"),
]


@pytest.mark.parametrize(("text", "term"), LIMITED)
def test_what_was_read_watched_begun_or_let_lapse_is_no_plain_claim(text: str, term: str) -> None:
    start = text.index(term)
    assert certainty(text, start, start + len(term)) is not Certainty.PLAIN
    assert is_hedged(text, term)
    assert certainty_of_statement(text) is not Certainty.PLAIN


@pytest.mark.parametrize(("text", "term"), PLAIN)
def test_what_was_done_stays_a_claim(text: str, term: str) -> None:
    start = text.index(term)
    assert certainty(text, start, start + len(term)) is Certainty.PLAIN
    assert not is_limited(text, start, start + len(term))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drove the yard's counterbalance truck.", Certainty.PLAIN),
        ("Terraform: 2 years", Certainty.PLAIN),
        ("Basic Life Support, 2024", Certainty.PLAIN),
        ("No professional Terraform", Certainty.DENIED),
        ("Never touched it but eager to learn it", Certainty.DENIED),
        ("Have not done any of it", Certainty.DENIED),
    ],
)
def test_a_statement_is_as_certain_as_its_weakest_part(text: str, expected: Certainty) -> None:
    assert certainty_of_statement(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Forklift (LF): booked in for February 2027",
        "M.Ed., year 1 of 2 completed",
        "SVEB-Zertifikat: Modul 1 von 2",
        "BTS Tourisme : première année, abandonné en 2011",
        "Licence de droit, interrompue (maternité)",
        "Meisterkurs Tischler, Teile III und IV bestanden",
        "Teile I und II noch offen",
        "Diploma in Law, two exams still to sit",
        "BTS Tourisme, une épreuve reste à passer",
    ],
)
def test_a_part_of_a_course_or_a_booked_one_is_unfinished(text: str) -> None:
    assert says_unfinished(text)


@pytest.mark.parametrize(
    "text",
    ["Level 2 Food Hygiene", "Part P electrical", "Module leader 2019", "PRINCE2 2015", "Outstanding Student Award"],
)
def test_a_level_or_a_year_is_no_unfinished_course(text: str) -> None:
    assert not says_unfinished(text)

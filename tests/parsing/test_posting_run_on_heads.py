"""First lines that run the job, the employer, the town and the pay together."""

import pytest

from tailor.parsing import parse_posting
from tailor.readers import document_from_text

BODY = "\nAbout the role\nWe need someone to join us.\nRequirements\n- Two years of experience\n- A driving licence\n"


@pytest.mark.parametrize(
    ("line", "title", "company", "place"),
    [
        ("Senior Nurse Thistledew Care Leeds £32,000", "Senior Nurse", "Thistledew Care", "Leeds"),
        ("Plumber Kittredge Heating Ltd Norwich £38k + van", "Plumber", "Kittredge Heating Ltd", "Norwich"),
        ("HGV Driver Class 2 Marlpit Haulage Preston £15 ph", "HGV Driver Class 2", "Marlpit Haulage", "Preston"),
        ("Cook Hazelmere Hotel Alfrick £23,400 + tips", "Cook", "Hazelmere Hotel", "Alfrick"),
        ("Clerk – Merrowby Analytics – Bristol – £38k-£42k", "Clerk", "Merrowby Analytics", "Bristol"),
        ("Sous Chef: The Otterby Inn, Leeds. £30,000", "Sous Chef", "The Otterby Inn", "Leeds"),
        (
            "Registered Nurse, Cottonby Clinic, Boise, ID, $34-$40/hr",
            "Registered Nurse",
            "Cottonby Clinic",
            "Boise, ID",
        ),
        ("Welder Larkby Rehab Group Denver, CO $85,000 - $95,000", "Welder", "Larkby Rehab Group", "Denver, CO"),
        (
            "Field Technician Larkby Elevator Co. – Savannah, GA $29-$34/hr",
            "Field Technician",
            "Larkby Elevator Co.",
            "Savannah, GA",
        ),
        ("Prairieby LLC is hiring a Welder in Topeka, KS", "Welder", "Prairieby LLC", "Topeka, KS"),
        ("Pflegefachkraft (m/w/d) Haus Lindby GmbH Kassel", "Pflegefachkraft", "Haus Lindby GmbH", "Kassel"),
        ("Comptable F/H - Menuiserie Kerby SARL - Vannes - 32 000 €", "Comptable", "Menuiserie Kerby SARL", "Vannes"),
    ],
)
def test_a_line_is_told_apart(line: str, title: str, company: str, place: str) -> None:
    posting = parse_posting(document_from_text(f"{line}{BODY}"))
    assert (posting.title, posting.company, posting.location) == (title, company, place)


@pytest.mark.parametrize(
    "line",
    [
        "Support Worker Dementia Care Home Leeds £12.10 per hour",
        "Biomedical Scientist Haematology Laboratory Cardiff £37,000",
        "Software Engineer II Payments London £70,000",
        "Head of Sales Northern Europe",
        "Manager - Night Shift",
        "Ingénieur en Informatique - CDI - Lyon",
        "Physiotherapist - Band 6 - Musculoskeletal - Leeds",
    ],
)
def test_a_part_of_the_job_is_no_employer(line: str) -> None:
    assert parse_posting(document_from_text(f"{line}{BODY}")).company == ""

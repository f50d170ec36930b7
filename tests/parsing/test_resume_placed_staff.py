"""Employers with brackets behind their names: where their people were placed, and brackets that a cut left open."""

import pytest

from tailor.model import Entry, SectionKind
from tests.parsing.resume_outline import read

INNER = (
    "placed at Brook Mutual", "via Alder Staffing, Leeds", "Brook – Harrow branch", "client: Brook | Ash",
    "2 sites; Leeds and York", "part of Brook Group. Family firm", "in liquidation / closed",
)  # fmt: skip
FORMS = (
    "Driver | Elm Couriers ({}) | 2016 - 2018", "Driver, Elm Couriers ({}), 2016 - 2018",
    "2016 - 2018: Driver, Elm Couriers ({}), Leeds", "Driver at Elm Couriers ({}), 2016 - 2018",
    "Driver - Elm Couriers ({} 2016 - 2018)", "Driver, Elm Couriers [{}], 2016 - 2018",
)  # fmt: skip


def first_job(head: str) -> Entry:
    resume = read(
        f"Ann Example\nann@example.org | 020 7946 0123\n\nWORK EXPERIENCE\n\n{head}\n- Kept the records\n- Took calls\n"
        "\nAssistant, Holly Stores Ltd, 2012 - 2015\n- Served customers\n\nSKILLS\nExcel, Word\n"
    )
    return next(entry for section in resume.of_kind(SectionKind.EXPERIENCE) for entry in section.entries)


@pytest.mark.parametrize(
    ("head", "title", "name"),
    [
        ("Clerk | Alder Staffing (placed at Brook Mutual) | 2016 - 2018", "Clerk", "Alder Staffing"),
        ("Data Wrangler | Rowan People (placed at Road Grants) | 2016 - 2018", "Data Wrangler", "Rowan People"),
        ("Staff Nurse, Elm Care Agency (working at Brook Hospital), 2016 - 2018", "Staff Nurse", "Elm Care Agency"),
        ("Cleaner at Elm Services (working at Brook School) 2016 - 2018", "Cleaner", "Elm Services"),
        (
            "Buchhalterin, Linden Zeitarbeit (eingesetzt bei Ulmen Stahl), 2016 - 2018",
            "Buchhalterin",
            "Linden Zeitarbeit",
        ),
        ("Comptable | Orme Interim (détachée chez Frêne Assurances) | 2016 - 2018", "Comptable", "Orme Interim"),
    ],
)
def test_where_staff_is_placed_is_not_the_employer(head: str, title: str, name: str) -> None:
    entry = first_job(head)
    assert (entry.title, entry.organisation) == (title, name)


@pytest.mark.parametrize("inner", INNER)
@pytest.mark.parametrize("form", FORMS)
def test_no_employer_ends_within_a_bracket(form: str, inner: str) -> None:
    name = first_job(form.format(inner)).organisation
    assert name.count("(") == name.count(")")
    assert name.count("[") == name.count("]")

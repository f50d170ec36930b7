"""Certificates on neighbouring lines that a file puts into one, and a headline's second line."""

import pytest

from tests.parsing.resume_outline import outline, read

JOB = "EXPERIENCE\n\nCook, Elm Inn, 2020 - 2021\n\n"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Basic Life Support (BLS), Elm Heart Trust, 2024 Progressive Care Nurse (PCCN), 2018", 2),
        ("Forklift licence, 2019 Banksman, 2020 Slinger, 2021", 3),
        ("Erste Hilfe, 03/2021 Brandschutzhelfer, 05/2022", 2),
        ("Python 2020 Bootcamp, 2021", 1),
        ("Prix du jury, Festival 2019 de Lyon, 2020", 1),
    ],
)
def test_a_name_behind_a_date_set_off_is_the_next_certificate(text: str, count: int) -> None:
    resume = read(f"Ann Example\nann@example.org\n\n{JOB}CERTIFICATIONS\n\n{text}\n")
    assert outline(resume, "CERTIFICATIONS").count("> ") == count

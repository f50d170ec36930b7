"""A degree or another paper, of which either will do."""

import pytest

import tailor

_ASKED = "Clerk\nHartwell Stores\n\nRequirements\n- {}\n"
_HELD = (
    "Ada Finch\nLeeds\n\nExperience\nClerk, Hartwell, Leeds, 2019 - 2023\n- Filed letters and answered the phone\n\n"
    "Education\n{}\n"
)


@pytest.mark.parametrize(
    ("asked", "held", "status"),
    [
        ("Bachelor's degree or paralegal certificate", "Paralegal Certificate, Hudson College, 2019", "shown"),
        ("Bachelor's degree or paralegal certificate", "B.A. History, Hudson College, 2019", "shown"),
        ("Bachelor's degree or paralegal certificate", "High School Diploma, 2012", "missing"),
        ("CPA or bachelor's degree in accounting", "B.S. Accounting, Hudson College, 2018", "shown"),
        ("CPA or bachelor's degree in accounting", "B.A. History, Hudson College, 2018", "missing"),
        ("Degree or certificate in bookkeeping", "Certificate in Bookkeeping, Hudson College, 2019", "shown"),
        ("Degree or certificate in bookkeeping", "Certificate in Floristry, Hudson College, 2019", "missing"),
        ("HCPC registration", "HCPC PH123456", "shown"),
        ("GCSE English and Maths grade 4 or above", "8 GCSEs incl. English 6, Maths 5 (2017)", "shown"),
        ("GCSE English and Maths grade 4 or above", "8 GCSEs incl. Art 6, History 5 (2017)", "missing"),
    ],
)
def test_either_paper_meets_what_asks_for_one_of_them(asked: str, held: str, status: str) -> None:
    found = tailor.match(
        tailor.resume_from_text(_HELD.format(held)), tailor.posting_from_text(_ASKED.format(asked))
    ).findings
    assert [one.status.value for one in found] == [status]


def test_the_number_of_a_standard_is_no_degree() -> None:
    resume = tailor.resume_from_text(_HELD.format("BS 7671 18th Edition, 2019"))
    found = tailor.match(resume, tailor.posting_from_text(_ASKED.format("A degree is required"))).findings
    assert [one.status.value for one in found] == ["missing"]

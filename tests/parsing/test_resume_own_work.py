"""Jobs without an employer below jobs with one: promotions share it, work of one's own and of other years does not."""

import pytest

from tailor.parsing.own_work import is_own_work
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tests.parsing.resume_outline import outline, read

FIRST = "Elm Foods, Leeds\nBuyer\t2015 - 2020\n- Bought flour\n"


def _second(lines: str, first: str = FIRST) -> str:
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{first}\n{lines}\n- Did more\n"
    return next(row for row in outline(read(text), "EXPERIENCE").splitlines()[1:] if row.startswith(">"))


@pytest.mark.parametrize(
    "title",
    [
        "Private Tutor",
        "Freelance Writer",
        "Self-employed baker",
        "Owner and Baker",
        "Volunteer",
        "Consultant (independent)",
        "Various temporary jobs",
        "Nachhilfelehrerin",
        "Bénévole",
    ],
)
def test_work_of_ones_own_is_not_with_the_employer_of_the_job_above(title: str) -> None:
    assert _second(f"{title}\t2013 - 2015").startswith("> " + title + " / ? / ? / ")


def test_temporary_work_by_an_agency_is_with_that() -> None:
    assert _second("Temp (via Ash Staffing)\t2013 - 2015") == "> Temp / Ash Staffing / ? / 2013..2015"


@pytest.mark.parametrize("title", ["Junior Buyer", "Product Owner", "Volunteer Coordinator", "Temporary Buyer"])
def test_a_promotion_is_with_the_employer_of_the_job_above(title: str) -> None:
    assert not is_own_work(title)
    assert _second(f"{title}\t2012 - 2015") == f"> {title} / Elm Foods / Leeds / 2012..2015"


@pytest.mark.parametrize("gap", ["\n", ""])
def test_a_job_of_other_years_is_not_with_the_employer_of_the_job_above(gap: str) -> None:
    first = f"{FIRST}{gap}".removesuffix("\n" if not gap else "")
    assert _second("Teaching Assistant\t2008 - 2010", first) == "> Teaching Assistant / ? / ? / 2008..2010"


def test_work_of_ones_own_is_not_with_an_employer_alone_above_jobs() -> None:
    first = "Elm Foods, Leeds\n\nBuyer\t2015 - 2020\n- Bought flour\n"
    assert _second("Freelance Writer\t2013 - 2015", first) == "> Freelance Writer / ? / ? / 2013..2015"


@pytest.mark.parametrize(("title", "employer"), [("Freelance Photographer", "?"), ("Assistant", "Elm Foods")])
def test_work_of_ones_own_in_the_look_of_a_promotion_is_not_with_the_employer(title: str, employer: str) -> None:
    text = (
        "# Ann Example\n\nann@example.org\n\n## Experience\n\n**Elm Foods**\n\nBuyer, 2018 - 2020\n\n- Bought\n\n"
        f"{title}, 2010 - 2012\n\n- More\n\n**Ash Ltd**\n\nClerk, 2005 - 2009\n"
    )
    found = outline(parse_resume(document_from_text(text, "resume.md")), "Experience")
    assert f"> {title} / {employer} / ? / 2010..2012" in found

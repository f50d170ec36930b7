"""Postings as people save them from the sites that show most of them; the pages are written for this test."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tailor.errors import InputError
from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import read_document

BOARDS = Path(__file__).parent / "boards"
PAGES = sorted(path.stem for path in BOARDS.glob("*.html") if path.stem != "form")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_a_job_site_gives_its_posting_and_nothing_else(
    page: str, golden: Callable[[str, Path], None]
) -> None:
    posting = parse_posting(read_document(BOARDS / f"{page}.html"))
    golden(_dump(posting), BOARDS / f"{page}.txt")


def test_a_form_is_no_posting() -> None:
    with pytest.raises(InputError, match="this is the application form, not the posting"):
        parse_posting(read_document(BOARDS / "form.html"))


def _dump(posting: Posting) -> str:
    """The fields that are not empty, then each line that is no heading with its role."""
    contact = posting.contact
    fields = {
        "title": posting.title,
        "company": posting.company,
        "location": posting.location,
        "salary": posting.salary,
        "reference": posting.reference,
        "closes": posting.closing_date,
        "contact": " / ".join(part for part in (contact.name, contact.role, contact.email) if part),
        "language": posting.language,
    }
    rows = [f"{name}: {value}" for name, value in fields.items() if value]
    rows += [f"{line.role.value:12}{line.text}" for line in posting.lines if not line.is_heading]
    return "\n".join(rows) + "\n"

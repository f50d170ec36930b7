"""Forms are refused, whatever system made them and whether they were saved or pasted; no description is."""

from pathlib import Path

import pytest

from tailor.errors import InputError
from tailor.parsing import parse_posting
from tailor.readers import document_from_text, read_document

_HERE = Path(__file__).parent


def _named(folder: str) -> list[str]:
    return sorted(path.name for path in (_HERE / folder).iterdir())


@pytest.mark.parametrize("name", _named("forms"))
def test_a_form_is_refused(name: str) -> None:
    with pytest.raises(InputError, match=r"this is (?:the application form|a page to sign in), not the posting"):
        parse_posting(read_document(_HERE / "forms" / name))


@pytest.mark.parametrize("name", _named("descriptions"))
def test_a_description_is_read_though_it_looks_like_a_form(name: str) -> None:
    assert parse_posting(read_document(_HERE / "descriptions" / name)).lines


def test_a_form_below_what_is_asked_makes_no_form() -> None:
    described = "Florist\n\nRequirements\n- Two years in a flower shop\n- Own van\n\n"
    form = "".join(f"{label} *\n" for label in ("First name", "Last name", "Email", "Phone", "Postcode", "Resume/CV"))
    parse_posting(document_from_text(described + form))
    with pytest.raises(InputError, match="application form"):
        parse_posting(document_from_text("Florist\n\n" + form))


def test_what_a_page_names_itself_counts_only_above_the_description() -> None:
    described = "Welder\n\nYou will:\n- weld frames to drawings\n\nYou need:\n- a coding to ISO 9606\n\n"
    form = "Application form\nSurname:\nFirst names:\nPostcode:\n\n"
    parse_posting(document_from_text(described + form))
    with pytest.raises(InputError, match="application form"):
        parse_posting(document_from_text(form + described))


def test_a_page_whose_button_leads_on_is_a_form() -> None:
    page = "<html><body><h1>Welder</h1><p>Tell us of a frame that you welded to drawings.</p>{}</body></html>"
    form = "<form><textarea name='a'></textarea><button>Save and continue</button></form>"
    parse_posting(document_from_text(page.format("")))
    with pytest.raises(InputError, match="application form"):
        parse_posting(document_from_text(page.format(form)))

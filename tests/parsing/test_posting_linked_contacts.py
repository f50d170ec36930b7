"""A contact that only a link names, a board's own labels, and what stands behind the last item of a pasted list."""

import pytest

import tailor
from tailor.model import Posting
from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_text

_LISTS = (
    "<h2>Duties</h2><ul><li>Fell limbs</li><li>Grind stumps</li></ul>"
    "<h2>Requirements</h2><ul><li>CS38 climbing ticket</li><li>Two seasons of climbing</li></ul>"
)


def _page(inner: str, above: str = "") -> Posting:
    top = "<html><head><title>Tree Surgeon</title></head><body><h1>Tree Surgeon</h1><p>Oxlip Ltd, Leeds</p>"
    page = f"{top}{above}{_LISTS}{inner}"
    return parse_posting(document_from_text(f"{page}</body></html>", "job.html"))


@pytest.mark.parametrize(
    ("said", "name", "email"),
    [
        (
            'Questions? Ask <a href="mailto:una@oxlip.example?subject=x">Una Prior</a>.',
            "Una Prior",
            "una@oxlip.example",
        ),
        ('Apply to Una Prior (<a href="mailto:up@oxlip.example">e-mail</a>).', "Una Prior", "up@oxlip.example"),
        ('<a href="mailto:jobs@oxlip.example">Email us</a> by Friday.', "", "jobs@oxlip.example"),
        (
            'Fragen? <a href="mailto:u.prior@oxlip.example">Una Prior</a> hilft gern.',
            "Una Prior",
            "u.prior@oxlip.example",
        ),
        ('<a href="mailto:?subject=Look">Share by e-mail</a>', "", ""),
        ('Data protection: <a href="mailto:privacy@oxlip.example">write to us</a>', "", ""),
        ('A fault on this page? <a href="mailto:webmaster@oxlip.example">Tell us</a>', "", ""),
    ],
)
def test_an_address_behind_a_link_is_whom_to_write_to(said: str, name: str, email: str) -> None:
    contact = _page(f"<p>{said}</p>").contact
    assert (contact.name, contact.email) == (name, email)


def test_a_link_in_markdown_names_the_person() -> None:
    text = "# Tree Surgeon\n\n**Oxlip Ltd**, Leeds\n\n## Requirements\n\n* CS38 ticket\n* A van\n\n## Apply\n\n"
    text += "To [Una Prior](mailto:una@oxlip.example).\n"
    contact = parse_posting(document_from_text(text, "job.md")).contact
    assert (contact.name, contact.email) == ("Una Prior", "una@oxlip.example")


@pytest.mark.parametrize(
    ("label", "value", "rule"), [("Location Type", "Hybrid", "hybrid"), ("Workplace", "On-site", "onsite")]
)
def test_the_rule_may_stand_below_a_label_near_the_title(label: str, value: str, rule: str) -> None:
    assert _page("", f"<div><h2>{label}</h2><p>{value}</p></div>").remote == rule


def test_what_a_board_marks_below_its_label_is_no_field_of_a_form() -> None:
    below = "<p>Licence/Certification:</p><ul><li>Driving Licence (required)</li></ul><p>Work Location: In person</p>"
    below += "<p>Reference ID: OX-7</p>"
    posting = _page(below)
    assert (posting.remote, posting.reference) == ("onsite", "OX-7")
    assert not [line.text for line in posting.lines if line.of_page]


def test_a_public_house_in_german_is_called_after_its_town() -> None:
    text = "Prüfer (m/w/d)\n\nDas Eichamt Trier sucht einen Prüfer.\n\n"
    text += "Ihr Profil\n- Ausbildung zum Mechaniker\n- Führerschein B\n"
    posting = tailor.posting_from_text(text)
    assert (posting.company, posting.location) == ("Eichamt Trier", "Trier")


def test_the_next_step_behind_the_last_item_and_a_heading_behind_a_name_are_set_apart() -> None:
    text = (
        "Tree Surgeon\nOxlip Ltd, Leeds\nRequirements: • CS38 ticket • Some AutoCAD Nice to have • IPAF card"
        " • Some Welsh Apply by 14 March 2027 to una@oxlip.example\n"
    )
    lines = [(line.role.value, line.text) for line in tailor.posting_from_text(text).lines if not line.is_heading]
    assert ("requirement", "Some AutoCAD") in lines
    assert [text for role, text in lines if role == "nice"] == ["IPAF card", "Some Welsh"]

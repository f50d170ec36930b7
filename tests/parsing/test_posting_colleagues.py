"""Persons whom a posting shows: colleagues to whom nobody applies, and whoever posted the job."""

import pytest

from tailor.model import PostingContact
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.readers.html import read_html

_LISTS = (
    "<h2>Tasks</h2><ul><li>Plan interviews</li><li>Share results</li></ul>"
    "<h2>Requirements</h2><ul><li>Four years in research</li><li>Swedish</li></ul>"
)


def _page(below: str) -> PostingContact:
    page = f"<html><body><main><h1>Researcher</h1><p>Elm AB, Lund</p>{_LISTS}{below}</main></body></html>"
    return parse_posting(read_html(page, "p.html")).contact


def _text(title: str, *, above: str = "", below: str = "") -> PostingContact:
    lists = "Duties\n- Own records\n- Train staff\n\nRequirements\n- SQL\n- Two years in an office\n"
    return parse_posting(document_from_text(f"{title}\nElm Union\nLeeds\n{above}\n{lists}\n{below}\n")).contact


@pytest.mark.parametrize(
    "below",
    [
        "<h3>Colleagues</h3><p>Ann Moss, Head of Design</p>",
        "<h2>Meet your colleagues</h2><ul><li>Ove Strand, Lead Engineer</li><li>Ann Moss, Designer</li></ul>",
        "<h2>Our team</h2><p>Ann Moss, Chief Technology Officer</p>",
        "<h2>Employee stories</h2><p>Ann Moss, Nurse: I love the shifts.</p>",
        "<h2>Deine Kollegen</h2><p>Jonas Brandt, Teamleiter Versand</p>",
        "<h2>Leadership</h2><p>Ann Moss, Managing Director</p>",
        "<h2>Vos futurs collègues</h2><p>Léo Garnier, responsable atelier</p>",
        "<h2>What our people say</h2><p>“Great place.” Ann Moss, Head of Sales</p>",
    ],
)
def test_a_colleague_is_no_contact(below: str) -> None:
    assert _page(below).name == ""


@pytest.mark.parametrize(
    "below",
    [
        "<h2>Contact</h2><p>Ann Moss, Head of Design, ann@elm.example</p>",
        "<h2>Your recruiter</h2><p>Ann Moss, Talent Partner</p>",
        "<h2>Colleagues</h2><p>Ove Strand, Designer</p><p>To apply, write to Ann Moss, Clerk.</p>",
        "<h2>Colleagues</h2><p>Ove Strand, Designer</p><h3>Contact</h3><p>Ann Moss, Clerk</p>",
    ],
)
def test_whom_to_write_to_stays_the_contact(below: str) -> None:
    assert _page(below).name == "Ann Moss"


@pytest.mark.parametrize(
    "above",
    [
        "Direct message the job poster from Elm Union\nAnn Moss\nTalent Partner at Elm Union",
        "Message the job poster\nAnn Moss\nTalent Partner",
        "Dem Jobanbieter von Elm Union direkt eine Nachricht senden\nAnn Moss\nTalent Partner bei Elm Union",
        "Envoyez un message au recruteur\nAnn Moss\nTalent Partner chez Elm Union",
    ],
)
def test_whoever_posted_the_job_is_its_contact(above: str) -> None:
    contact = _text("Planner", above=above)
    assert (contact.name, contact.role) == ("Ann Moss", "Talent Partner")


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("Data Protection Officer", "To apply, email Ann Moss (Manager) at ann@elm.example quoting DPO/04."),
        ("Equality Officer", "To apply for the Equality Officer post, contact Ann Moss (Manager) at ann@elm.example."),
        ("Privacy Counsel", "Send your CV to Ann Moss, Manager, ann@elm.example, for the privacy counsel job."),
    ],
)
def test_a_job_whose_title_is_an_office_for_others_has_a_contact(title: str, below: str) -> None:
    assert _text(title, below=below).name == "Ann Moss"


@pytest.mark.parametrize(
    "below",
    [
        "For accommodations contact Ann Moss at ann@elm.example.",
        "Our Data Protection Officer is Ann Moss, dpo@elm.example.",
    ],
)
def test_an_office_for_other_things_names_no_contact(below: str) -> None:
    assert _text("Baker", below=below).name == ""

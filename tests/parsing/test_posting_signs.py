"""Signs that mean something to a pattern are only signs in a posting."""

import pytest

from tailor import readers
from tailor.config import Settings
from tailor.errors import InputError
from tailor.model import LineRole
from tailor.parsing.posting import parse_posting
from tailor.pipeline.reading import posting_from_document


def test_a_title_with_a_backslash_is_read() -> None:
    title = r"\Input Clerk \1"
    page = f"<html><head><title>{title} - Elm Works</title></head><body><h1>{title}</h1><p>Elm Works</p>"
    page += "<h2>Requirements</h2><ul><li>Experience with Excel</li><li>Patience with files</li></ul></body></html>"
    posting = posting_from_document(readers.document_from_bytes(page.encode(), "job.html"), Settings())
    assert posting.requirements


def test_a_letter_behind_each_criterion_says_whether_it_is_essential() -> None:
    text = """
Social Worker
Ashby Council

PERSON SPECIFICATION (E = essential, D = desirable)
Qualifications
Degree in Social Work (E)
Practice Educator Award (D)
Experience
One year in a children's team (E)
Court work (D)
"""
    lines = {line.text: line.role.value for line in parse_posting(readers.document_from_text(text, "post.txt")).lines}
    assert [lines[one] for one in ("Degree in Social Work", "One year in a children's team")] == ["requirement"] * 2
    assert [lines[one] for one in ("Practice Educator Award", "Court work")] == ["nice"] * 2


def test_letters_behind_the_code_say_only_how_a_criterion_is_assessed() -> None:
    criteria = "- Work in a bindery (E) A/I\n- Gilding (D) I\n- A steady hand (E) T, I\n- Case making (E)\n"
    posting = posting_from_document(
        readers.document_from_text(f"Bookbinder\nElm Press\n\nPerson specification\n{criteria}", "post.txt"), Settings()
    )
    assert [line.text for line in posting.lines if line.role.value == "nice"] == ["Gilding (D) I"]
    assert not [one.text for one in posting.requirements if "I" in one.text.split() or "(" in one.text]


def test_an_employer_that_seeks_from_a_day_on_is_called_without_it() -> None:
    text = "Stadtwerke Ulmental AöR sucht zum 01.03.2027\n\nElektroniker (m/w/d)\n\nIhr Profil\n- Ausbildung\n"
    assert parse_posting(readers.document_from_text(text, "post.txt")).company == "Stadtwerke Ulmental AöR"


def test_a_private_limited_company_keeps_its_name_before_the_full_stop() -> None:
    text = (
        "# Senior Engineer\n\n**Elm Transit Builders Pvt. Ltd.** | Site: Nagpur | Ref ETB/118\n\n"
        "## Desired candidate profile\n\n- B.Tech in Civil Engineering\n"
    )
    posting = parse_posting(readers.document_from_bytes(text.encode(), "post.md"))
    assert posting.company == "Elm Transit Builders Pvt. Ltd."


def test_an_office_is_told_without_whose_it_is_and_not_by_its_first_letters() -> None:
    texts = {
        "Bewerbung bitte an unsere Direktorin Mag. Barbara Ulmer, direktion@example.org": "Direktorin",
        "Mail CV to Ms. Anagha Rao, Sr. Manager HR (hr@example.org).": "",
    }
    for text, office in texts.items():
        posting = parse_posting(readers.document_from_text(f"Cook\nElm Hotel Ltd\n\nRequirements\n- HACCP\n\n{text}\n"))
        assert posting.contact.name
        assert posting.contact.role in {office, "Sr. Manager HR"}, posting.contact


def test_a_form_whose_fields_need_not_all_be_filled_in_is_refused() -> None:
    fields = "".join(f"<label>{name}</label><input>" for name in ("First name *", "Last name *", "Email *", "Phone *"))
    page = (
        "<html><head><title>Night Porter - Hotel Elm - Application</title></head><body><h1>Night Porter</h1>"
        "<p>The fields marked with <b>*</b> are required.</p><form><h2>Personal information</h2>"
        f"{fields}<label>Headline (Optional)</label><input><label>Photo (Optional)</label><input>"
        "<h2>Profile</h2><label>Education (Optional)</label><button>Add</button><label>Summary (Optional)</label>"
        "<textarea></textarea><label>Resume *</label><p>Upload a file or drag and drop here</p><h2>Details</h2>"
        "<label>Do you have at least one year of hotel experience? *</label><input>"
        "<label>Are you legally entitled to work in Ireland? *</label><input><button>Submit application</button></form>"
        "</body></html>"
    )
    with pytest.raises(InputError, match="application form"):
        parse_posting(readers.document_from_bytes(page.encode(), "apply.html"))


def test_a_letter_with_facts_and_lists_is_no_form_whatever_its_headings_are_called() -> None:
    text = """Hi Wanda,

I trust that you enjoyed the fair. Please don't pass this on before Monday.

Job title: Bookbinder
Client: Cotterill Press, Ludlow
Salary: £31,000
Hours: full time on site

The role in a nutshell:
- rebind account books by hand
- match cloth and leather

They are after:
- four years at a bench
- gold finishing

If you're interested, send me your CV and a photograph of your work. Or call me, I'm in until five.

Fergus
"""
    posting = parse_posting(readers.document_from_text(text, "mail.txt"))
    asked = [line.text for line in posting.lines if line.role is LineRole.REQUIREMENT and not line.is_heading]
    tasks = [line.text for line in posting.lines if line.role is LineRole.DUTY and not line.is_heading]
    assert asked == ["four years at a bench", "gold finishing"]
    assert tasks == ["rebind account books by hand", "match cloth and leather"]
    assert posting.remote == "onsite"

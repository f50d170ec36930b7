"""Titles, employers and places that stand where few postings have them."""

import json

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.parsing.posting_title_forms import tidy_title
from tailor.readers import document_from_bytes, document_from_text


def _read(text: str) -> Posting:
    return parse_posting(document_from_text(text, "a.txt"))


def _page(head: str, body: str) -> Posting:
    return parse_posting(document_from_bytes(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "a.html"))


_LIST = "<h2>Requirements</h2><ul><li>Four years of claims</li></ul>"


@pytest.mark.parametrize(
    "address",
    [
        "https://jobs.lever.co/corvanewood/1f",
        "https://job-boards.greenhouse.io/corvane-wood/jobs/1",
        "https://corvanewood.recruitee.com/o/adjuster",
    ],
)
def test_the_address_of_a_board_tells_which_name_in_the_text_is_the_employer(address: str) -> None:
    posting = _page(
        f'<link rel="canonical" href="{address}">', f"<h1>Adjuster</h1><p>Corvane Wood follows money.</p>{_LIST}"
    )
    assert posting.company == "Corvane Wood"


def test_the_answer_of_a_board_names_the_employer_in_its_address() -> None:
    answer = {
        "jobs": [
            {
                "title": "Adjuster",
                "location": "Leeds",
                "jobUrl": "https://jobs.ashbyhq.com/corvane/1",
                "descriptionHtml": f"<p>Corvane follows money.</p>{_LIST}",
            }
        ],
        "apiVersion": "1",
    }
    assert parse_posting(document_from_bytes(json.dumps(answer).encode(), "a.json")).company == "Corvane"


def test_an_address_whose_name_the_text_does_not_hold_names_nobody() -> None:
    head = '<link rel="canonical" href="https://jobs.lever.co/qxz-holding/1f">'
    assert _page(head, f"<h1>Adjuster</h1><p>Good people wanted.</p>{_LIST}").company == ""


def test_a_letterhead_in_capitals_is_the_employer_and_not_the_job() -> None:
    posting = _read(
        "PONDERA IRRIGATION DISTRICT\nPO Box 119, Valier, MT 59486\n\nEMPLOYMENT OPPORTUNITY\n\nDITCH RIDER\n\n"
        "MINIMUM QUALIFICATIONS:\n- High school diploma\n- Able to swim\n"
    )
    assert (posting.title, posting.company) == ("Ditch Rider", "PONDERA IRRIGATION DISTRICT")


def test_a_line_that_hires_names_job_and_employer_and_a_pin_the_place() -> None:
    posting = _read(
        "We're hiring!! 🎉 Junior Sound Technician @ The Foundry Arts Centre\n\n"
        "💷 £24,500   📍Paisley, some touring\n\n"
        "We'd need you to have:\n✅ a clean licence\n✅ patience\n"
    )
    assert (posting.title, posting.company, posting.location) == (
        "Junior Sound Technician",
        "The Foundry Arts Centre",
        "Paisley",
    )


def test_a_town_that_no_list_knows_stands_at_the_end_of_the_line_below_the_title() -> None:
    assert _page("", f"<h1>Claims Adjuster</h1><p>Claims · Qvistholm</p>{_LIST}").location == "Qvistholm"


def test_an_empty_separator_of_a_page_parts_department_and_place() -> None:
    line = '<p>Claims <span class="inline-separator"></span> Baltimore, Maryland</p>'
    assert _page("", f"<h2>Adjuster</h2>{line}{_LIST}").location == "Baltimore, Maryland"


def test_the_town_of_the_sentence_that_searches_is_the_place() -> None:
    posting = _read(
        "Sozialwerk Elmau e.V.\n\nFür unsere Wohngruppe in Qvistfeld suchen wir zum 1. Mai eine\n\n"
        "Pädagogische Fachkraft (m/w/d)\n\nEs erwarten Sie:\n- acht Jugendliche\n- Elternarbeit\n\n"
        "Voraussetzung ist:\n- Ausbildung als Erzieher\n- Führerschein\n"
    )
    assert (posting.title, posting.location) == ("Pädagogische Fachkraft", "Qvistfeld")
    duties = [line.text for line in posting.lines if line.role.value == "duty" and not line.is_heading]
    assert duties == ["acht Jugendliche", "Elternarbeit"]


def test_several_labels_in_one_line_each_name_their_value() -> None:
    posting = _read(
        "Senior Buyer\n\nJob ID: R-7781 | Location: Trollhättan | Company: Vänern Turbin AB\n\n"
        "Requirements\n- A degree\n"
    )
    assert (posting.location, posting.company) == ("Trollhättan", "Vänern Turbin AB")


def test_labels_that_stand_alone_in_a_line_name_the_line_below() -> None:
    posting = _read(
        "Listed: Mon, 16 Nov\nDairy Farm 2IC\nLocation\nŌtorohanga, Waikato\nCompany\nPuketutu Pastures Ltd\n"
        "Job type\nFull time\n\nYou'll have\nThree seasons on a dairy farm\nA full licence\n"
    )
    assert (posting.title, posting.company, posting.location) == (
        "Dairy Farm 2IC",
        "Puketutu Pastures Ltd",
        "Ōtorohanga, Waikato",
    )


def test_the_university_behind_its_institute_is_the_employer() -> None:
    posting = _read(
        "Postdoctoral Researcher in Climatology (f/m/x, 100 %)\n"
        "Institute of Geography, University of Aareberg, Switzerland"
        "\n\nWhat you bring\n- a PhD in climatology\n"
    )
    assert (posting.title, posting.company) == ("Postdoctoral Researcher in Climatology", "University of Aareberg")


def test_a_headline_that_names_a_job_stands_before_the_words_of_the_page() -> None:
    posting = _page(
        "<title>Offre Emploi CDI Comptable Niort (79) - Recrutement par Fiduciaire Elm</title>",
        f"<h1><span>Aide comptable H/F</span><span> chez Fiduciaire Elm</span></h1>{_LIST}",
    )
    assert (posting.title, posting.company) == ("Aide comptable", "Fiduciaire Elm")


def test_dates_and_hours_are_neither_job_nor_place() -> None:
    posting = _read(
        "LAMPLIGHT THEATRE\n\nCompany Stage Manager (maternity cover)\n\nContract: 1 March - 30 November 2027\n"
        "Based: Stoke-on-Trent, touring UK\n\nWHO YOU ARE\nA driver with a clean licence.\nSomeone who likes rain.\n\n"
        "The job is full time, Monday to Thursday.\n"
    )
    assert posting.title == "Company Stage Manager (maternity cover)"
    assert posting.location.startswith("Stoke-on-Trent")


def test_the_employer_of_a_recruiter_s_mail_is_the_one_that_the_recruiter_works_with() -> None:
    posting = _read(
        "Financial Controller\n\nI'm working with Boyne Valley Polymers, a manufacturer, on a hire.\n\n"
        "What they need:\n- ACA\n- SAP\n\nAnn Roe\nLinden Search Ltd\n"
    )
    assert posting.company == "Boyne Valley Polymers"


def test_both_forms_of_a_german_job_stand_without_their_articles() -> None:
    posting = _read(
        "Kirchenkreis Elmau\n\nDer Kirchenkreis Elmau sucht für die Verwaltung in Qvistfeld zum 1. April 2027\n\n"
        "eine Sekretärin / einen Sekretär (m/w/d)\n\nWir wünschen uns\n- Diskretion\n- Englisch\n"
    )
    assert (posting.title, posting.location) == ("Sekretärin / Sekretär", "Qvistfeld")


def test_a_title_in_capitals_before_its_hours_is_told_in_small_letters() -> None:
    assert tidy_title("NIGHT PORTER - permanent, four nights a week") == "Night Porter - permanent, four nights a week"
    assert tidy_title("NIGHT PORTER - Spa (days)") == "Night Porter - Spa (days)"
    assert tidy_title("ÉDUCATEUR·TRICE DE NUIT") == "Éducateur·trice de Nuit"
    assert tidy_title("CHILDREN'S NURSE") == "Children's Nurse"
    assert tidy_title("HGV FITTER - LEEDS") == "HGV Fitter - Leeds"


def test_a_label_without_its_colon_is_no_part_of_a_contacts_name() -> None:
    asked = "Clerk\nElm Ltd\n\nRequirements\n- Excel\n- Word\n\n"
    text = f"{asked}Write no more than a page. Enquiries Mr Alan Moss (03) 5550 1111.\n"
    assert _read(text).contact.name == "Mr Alan Moss"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Curator\n\nThe Museum seeks a curator. The Elm Museum of Mining has 9 rooms.\n", "Elm Museum of Mining"),
        ("Technician\n\nThe Gallery seeks a technician. At Elm Gallery you will hang shows.\n", "Elm Gallery"),
        ("Bookkeeper\n\nThe Museum seeks a part-time bookkeeper.\n", ""),
        (
            "Curator\n\nAbout the Trust\nThe Trust runs lights. Elm Heritage Trust was set up in 1986.\n",
            "Elm Heritage Trust",
        ),
    ],
)
def test_what_an_employer_is_does_not_name_it(text: str, company: str) -> None:
    assert _read(f"{text}\nRequirements\n- Four years of claims\n").company == company


@pytest.mark.parametrize(
    ("end", "company"),
    [
        ("Kind regards,\nIngrid Sato\nHead of Estates\nElmwood Conservatoire", "Elmwood Conservatoire"),
        ("Thanks\nTom Ede\nWard Manager, Elm Infirmary\ntom.ede@example.org", "Elm Infirmary"),
        ("Mit freundlichen Grüßen\nKarin Lohse\nObsthof Lohse", "Obsthof Lohse"),
        ("Elmwood Conservatoire has nothing to do with it.", ""),
    ],
)
def test_an_employer_may_only_sign(end: str, company: str) -> None:
    assert (
        _read(f"Tuner\n\nWe look for a tuner.\n\nRequirements\n- A good ear\n\nWrite soon.\n\n{end}\n").company
        == company
    )


@pytest.mark.parametrize(
    "heading",
    ["Open Position: Lead Welder", "Position available: Lead Welder", "Vacancy Announcement: Lead Welder"],
)
def test_what_announces_a_job_is_no_part_of_its_title(heading: str) -> None:
    text = f"# {heading}\n\n**Organization:** Elm Commons\n\n## Requirements\n\n- Four years of claims\n"
    assert parse_posting(document_from_bytes(text.encode(), "a.md")).title == "Lead Welder"


def test_the_main_heading_says_the_whole_of_a_title_that_a_label_shortens() -> None:
    facts = "<dl><dt>Department</dt><dd>Kitchen</dd><dt>Role</dt><dd>Cook</dd></dl>"
    assert _page("<title>Line Cook - Elm</title>", f"<h1>Line Cook</h1>{_LIST}{facts}").title == "Line Cook"
    assert _page("<title>Elm</title>", f"<h1>Cook at Elm</h1>{_LIST}{facts}").title == "Cook"


@pytest.mark.parametrize("written", ["Lead Welder (2 posts)", "Lead Welder x3", "Lead Welder (x2)"])
def test_how_many_are_sought_is_no_part_of_the_title_nor_the_title_an_employer(written: str) -> None:
    posting = _page("<title>Careers - Lead Welder</title>", f"<h3>{written}</h3>{_LIST}")
    assert (posting.title, posting.company) == ("Lead Welder", "")


def test_the_number_of_a_department_before_its_town_is_not_told() -> None:
    tags = "<ul><li>CDI</li><li>49 - Angers</li></ul>"
    page = _page("<title>Soudeur H/F - Atelier Lise - Angers (49)</title>", f"<h1>Soudeur H/F</h1>{tags}{_LIST}")
    assert page.location == "Angers"


def test_an_arrow_behind_a_label_is_its_colon() -> None:
    text = "Lead Welder @ Elm Works (Leeds)\nYou weld frames.\nMust-haves 👉 NVQ 3 · own boots · a good eye\n"
    asked = [line.text for line in _read(text).lines if line.role.value == "requirement" and not line.is_heading]
    assert asked == ["NVQ 3", "own boots", "a good eye"]


def test_an_organisation_right_above_the_title_of_a_page_is_the_employer() -> None:
    assert _page("", f"<p>NHS Elmshire</p><h1>Lead Welder</h1>{_LIST}").company == "NHS Elmshire"
    assert _page("", f"<p>Vacancies and news</p><h1>Lead Welder</h1>{_LIST}").company == ""


def test_how_much_of_the_week_is_worked_is_no_title() -> None:
    text = "Full job description\nJob Type: Full-time\nPay: $27.00 per hour\n\nMust have a clean driving record.\n"
    assert _read(text).title == ""

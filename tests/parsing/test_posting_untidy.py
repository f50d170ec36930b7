"""Postings as people really write them: talk for headings, labels without colons, notes on paper, one-line ads."""

import pytest

from tailor import posting_from_text
from tailor.model import LineRole, Posting
from tailor.parsing import parse_posting
from tailor.readers.html import read_html


def _html(body: str, title: str = "") -> Posting:
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return parse_posting(read_html(page, "page.html"))


def _texts(posting: Posting, role: LineRole) -> list[str]:
    return [line.text for line in posting.lines if line.role is role and not line.is_heading]


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("So who are we after?", LineRole.REQUIREMENT),
        ("Right, who do we need?", LineRole.REQUIREMENT),
        ("Who'd be great at this?", LineRole.REQUIREMENT),
        ("Was du draufhaben solltest", LineRole.REQUIREMENT),
        ("Your side of the bargain", LineRole.REQUIREMENT),
        ("Okay, so what's the job?", LineRole.DUTY),
        ("Ce que nous vous confions", LineRole.DUTY),
        ("Worauf du dich freuen kannst", LineRole.BENEFIT),
    ],
)
def test_a_heading_in_the_words_of_talk_says_what_is_below_it(heading: str, role: LineRole) -> None:
    posting = _html(
        f"<h1>Plasterer</h1><p><b>{heading}</b></p><p>- lime and gypsum<br>- old ceilings<br>- tidy sites</p>"
    )
    assert _texts(posting, role) == ["lime and gypsum", "old ceilings", "tidy sites"]


def test_who_we_are_still_tells_of_the_employer() -> None:
    posting = _html("<h1>Plasterer</h1><p><b>So who are we?</b></p><p>- lime and gypsum<br>- old ceilings</p>")
    assert _texts(posting, LineRole.REQUIREMENT) == []


def test_a_bold_item_heads_the_items_below_it() -> None:
    posting = _html(
        "<h2>Dreher (m/w/d)</h2><ul><li><b>Aufgaben</b></li><li>Messen der Werkstücke</li><li><b>Profil</b></li>"
        "<li>Ausbildung als Dreher</li><li><b>Benefits</b></li><li>30 Tage Urlaub</li></ul>"
    )
    assert _texts(posting, LineRole.DUTY) == ["Messen der Werkstücke"]
    assert _texts(posting, LineRole.REQUIREMENT) == ["Ausbildung als Dreher"]
    assert _texts(posting, LineRole.BENEFIT) == ["30 Tage Urlaub"]


def test_a_heading_with_a_mark_of_gender_is_the_title_and_not_the_sites_own_words() -> None:
    posting = _html("<p>Wir suchen:</p><h2>Wassermeister (m/w/d)</h2><p>Text.</p>", "Stellenangebote - Gemeinde Oberau")
    assert (posting.title, posting.company, posting.location) == ("Wassermeister", "Gemeinde Oberau", "Oberau")


def test_labels_may_stand_two_spaces_before_their_values() -> None:
    posting = posting_from_text(
        "Title  Payroll Clerk\nCompany  Tolland Accountants\nLocation  Ludlow\nSalary  26000 pro rata\n\n"
        "Duties\nProcess weekly payrolls\nAnswer queries\n"
    )
    found = (posting.title, posting.company, posting.location, posting.salary)
    assert found == ("Payroll Clerk", "Tolland Accountants", "Ludlow", "26000 pro rata")


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        (
            "Please return the form to Mrs Gail Rutter, Business Manager, at the school.",
            "Mrs Gail Rutter",
            "Business Manager",
        ),
        ("APPLY TO: MS. DOLORES WINTER, HUMAN RESOURCES", "Ms. Dolores Winter", "Human Resources"),
        ("Contact Practice Manager Priya Nadkarni on 01632 960111.", "Priya Nadkarni", "Practice Manager"),
        ("Forms should be sent to Practice Manager Bronwen Tudge.", "Bronwen Tudge", "Practice Manager"),
        ("Bewerbungen richten Sie an die Gemeinde Oberau, Frau Sabine Köppel.", "Frau Sabine Köppel", ""),
        ("Kind regards,\n\nSandra Okafor\nRecruitment Officer", "Sandra Okafor", "Recruitment Officer"),
        ("Enquiries: Ms Aoife Brann, County Librarian, 01 555 0144", "Ms Aoife Brann", "County Librarian"),
        ("CONTACT: CITY HALL, HUMAN RESOURCES DEPARTMENT", "", ""),
        ("You will deliver parcels to Mount Street Depot.", "", ""),
        ("Kind regards\nElm House Team", "", ""),
        ("CV to Mrs Jan Pascoe, Practice Manager, jan@elm.example.org", "Mrs Jan Pascoe", "Practice Manager"),
        ("Votre interlocutrice : Nadège Perroud, responsable", "Nadège Perroud", "responsable"),
    ],
)
def test_a_contact_is_whoever_the_papers_go_to(line: str, name: str, role: str) -> None:
    contact = posting_from_text(
        f"Cook\n\nElm House, Leeds\n\nRequirements\n- A hygiene certificate\n\n{line}\n"
    ).contact
    assert (contact.name, contact.role if name else "") == (name, role)


def test_a_post_that_does_something_tells_of_duties() -> None:
    posting = posting_from_text(
        "Office Assistant\n\nThis position answers calls and enters renewals. The incumbent also sorts mail.\n\n"
        "Minimum qualifications\n- One year in an office\n"
    )
    assert len(_texts(posting, LineRole.DUTY)) == 2


def test_a_wish_is_one_though_it_says_that_training_is_given() -> None:
    posting = posting_from_text(
        "Cook\n\nYou need:\n1. Patience\n2. Clear English\nA certificate is desirable but training is given.\n"
    )
    assert _texts(posting, LineRole.NICE) == ["A certificate is desirable but training is given."]


@pytest.mark.parametrize("pay", ["55-65k", "34k plus tips", "13.90 an hour", "26,000 per annum"])
def test_pay_may_have_no_currency(pay: str) -> None:
    posting = posting_from_text(f"Baker\n\nRequirements: two years in a bakery. Nice to have: cakes. {pay}.\n")
    assert posting.salary
    assert pay.startswith(posting.salary)
    assert _texts(posting, LineRole.NICE) == ["cakes."]


def test_numbers_that_are_no_pay_are_none() -> None:
    assert posting_from_text("Baker\n\nWe bake 20k loaves a week and serve 50-60k customers.\n").salary == ""


def test_a_question_inside_a_paragraph_heads_what_follows_it() -> None:
    posting = posting_from_text(
        "Gärtner gesucht\n\nWas musst du mitbringen? Eine Ausbildung als Gärtner und Führerschein Klasse B. "
        "Ein Sachkundenachweis wäre schön.\n"
    )
    assert _texts(posting, LineRole.REQUIREMENT) == ["Eine Ausbildung als Gärtner und Führerschein Klasse B."]


@pytest.mark.parametrize(
    ("head", "company", "place"),
    [
        ("Sous chef wanted - The Wheatsheaf, Long Compton\n\nBusy pub.", "The Wheatsheaf", "Long Compton"),
        ("Sous chef\nPosted by: Smile Kitchens Ltd\n\nWe are a firm of 12 cooks.", "Smile Kitchens Ltd", ""),
        ("TOWN OF FAIRHOPE\nSous chef\n\nThe Town runs a canteen.", "TOWN OF FAIRHOPE", "Fairhope"),
    ],
)
def test_employer_and_place_are_read_from_untidy_heads(head: str, company: str, place: str) -> None:
    posting = posting_from_text(f"{head}\n\nRequirements\n- A hygiene certificate\n")
    assert (posting.title, posting.company, posting.location) == ("Sous chef", company, place)


def test_the_posts_own_name_below_the_specification_is_not_asked() -> None:
    posting = posting_from_text(
        "Staff Nurse\n\nElm NHS Trust\n\nPerson specification\nPost: Staff Nurse, Band 5\n- NMC registration\n- Calm\n"
    )
    assert _texts(posting, LineRole.REQUIREMENT) == ["NMC registration", "Calm"]


def test_what_an_employer_expects_of_you_is_asked_among_what_is_asked() -> None:
    posting = _html(
        "<h1>Inspector</h1><h2>About you</h2><p>You must hold a degree. You will need a licence. "
        "We expect you to write clear reports. A second language would be an advantage.</p>"
    )
    assert "We expect you to write clear reports." in _texts(posting, LineRole.REQUIREMENT)


def test_other_offers_of_the_firm_are_no_tasks() -> None:
    posting = _html(
        "<h1>Technicien</h1><h2>Profil</h2><ul><li>Permis B</li><li>BTS</li></ul>"
        "<h3>Nos autres offres</h3><ul><li>Plombier (H/F)</li><li>Assistant (H/F)</li></ul>"
    )
    assert _texts(posting, LineRole.DUTY) == []


def test_hours_are_no_rupees() -> None:
    assert posting_from_text("Nurse\n\nHours: 37.5 per week\nStart: soon\n\nRequirements\n- Calm\n").salary == ""


def test_a_mark_may_stand_close_to_its_item() -> None:
    posting = posting_from_text(
        "Driver\n\nDuties:\n-Deliver sand\n-Load the van\n\nMust have:\n-Class 2 licence\n"
        "-Grab experience preferred but we train\n"
    )
    assert _texts(posting, LineRole.DUTY) == ["Deliver sand", "Load the van"]
    assert _texts(posting, LineRole.REQUIREMENT) == ["Class 2 licence"]
    assert _texts(posting, LineRole.NICE) == ["Grab experience preferred but we train"]


def test_a_class_specification_of_a_county_asks_by_its_standards() -> None:
    posting = posting_from_text(
        "COUNTY OF ELM\nCLASS SPECIFICATION\n\nANIMAL CONTROL OFFICER\n\nDEFINITION\nEnforces laws on animals.\n\n"
        "TYPICAL DUTIES\nPatrols the area.\nCleans kennels.\n\nEMPLOYMENT STANDARDS\nKnowledge of:\n"
        "Breeds of animals.\n"
        "Ability to:\nWrite clear reports.\n"
    )
    assert _texts(posting, LineRole.REQUIREMENT) == ["Breeds of animals.", "Write clear reports."]
    assert (posting.title, posting.location) == ("Animal Control Officer", "Elm")


def test_the_head_of_a_table_of_criteria_is_none_of_them() -> None:
    posting = posting_from_text(
        "# Gardener\n\n## Person spec\n\n| Requirement | Essential/Desirable |\n|---|---|\n| Patience | Essential |\n"
        "| RHS Level 2 | Desirable |\n| Strength | Essential |\n"
    )
    assert _texts(posting, LineRole.REQUIREMENT) == ["Patience", "Strength"]
    assert _texts(posting, LineRole.NICE) == ["RHS Level 2"]


def test_what_would_be_good_too_is_a_wish() -> None:
    posting = _html(
        "<h1>Chargé</h1><p><strong>Et vous ?</strong><br>Bac +2<br>Aisance au téléphone</p>"
        "<p><strong>Ce serait bien aussi</strong><br>Anglais<br>Allemand</p>"
        "<p><strong>Nos petits plus</strong><br>RTT<br>Mutuelle</p>"
    )
    assert _texts(posting, LineRole.NICE) == ["Anglais", "Allemand"]
    assert _texts(posting, LineRole.BENEFIT) == ["RTT", "Mutuelle"]


def test_an_agency_that_posts_for_somebody_is_named_alone() -> None:
    posting = posting_from_text(
        "Electrician\nPosted 2 days ago by Corvane Staffing on behalf of a brewery in Burton upon Trent\n\n"
        "Requirements\n- 18th Edition\n"
    )
    assert (posting.company, posting.location) == ("Corvane Staffing", "Burton upon Trent")


@pytest.mark.parametrize("line", [", Galway", "\u200b, Galway", "🐙, Galway", "{{7*7}}, Galway"])
def test_a_line_of_signs_before_a_town_names_no_employer(line: str) -> None:
    text = f"# Lead Nurse\n\n{line}\n\nWe are a clinic.\n\n## What you will need\n\n- Radiography\n"
    posting = posting_from_text(text)
    assert (posting.title, posting.company, posting.location) == ("Lead Nurse", "", "Galway")


@pytest.mark.parametrize(
    "line",
    [
        "Should have worked in Agile using JIRA.",
        "Candidate should be having good communication skills.",
        "Hands on in Git through Azure is must.",
        "We would like to hear from you if you have worked as a legal secretary for two years.",
    ],
)
def test_a_sentence_among_those_about_the_job_asks(line: str) -> None:
    text = f"Data Engineer\nElm Works, Leeds\n\nJD: We build pipelines. {line} Our office is bright.\n"
    assert _texts(posting_from_text(text), LineRole.REQUIREMENT) == [line]


def test_a_sentence_on_how_to_apply_asks_for_nothing() -> None:
    text = "Data Engineer\nElm Works, Leeds\n\nRequirements\n- Git\n\nCandidates should be aware that we are hybrid.\n"
    assert _texts(posting_from_text(text), LineRole.REQUIREMENT) == ["Git"]

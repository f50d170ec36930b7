"""What stands around the lists of a posting: never asked, and often what names the job, the employer and the place."""

import json
from pathlib import Path

import pytest

from tailor.errors import InputError
from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text, read_document
from tailor.readers.html import read_html

LIST = "<h2>Requirements</h2><ul><li>A licence</li><li>Two years at sea</li><li>A strong stomach</li></ul>"
ASKED = ["A licence", "Two years at sea", "A strong stomach"]


def _page(body: str, title: str = "Deckhand") -> Posting:
    return parse_posting(read_html(f"<html><head><title>{title}</title></head><body>{body}</body></html>", "p.html"))


def _text(text: str) -> Posting:
    return parse_posting(document_from_text(text))


def _asked(posting: Posting) -> list[str]:
    return [line.text for line in posting.lines if line.role.value == "requirement" and not line.is_heading]


@pytest.mark.parametrize(
    "around",
    [
        "<p>You must create an account before you continue.</p>",
        "<p>By clicking the link you are leaving this site, and you should read its terms.</p>",
        "<h2>Similar jobs</h2><h3>Mate</h3><p>Requirements: five years of experience</p>",
        "<h2>One comment</h2><ol><li>You need to have strong nerves for that boat!</li></ol>",
        "<h3>Elm Ferries reviews</h3><p>You need thick skin.</p>",
        "<h2>Employer questions</h2><ul><li>How many years of experience do you have?</li></ul>",
        "<p>If you need an adjustment, ask us.</p>",
        "<h2>Employer accreditation badges</h2><ul><li>Disability confident</li><li>Skilled driver of change</li></ul>",
        "<h2>Know someone who would be a great fit?</h2><p>Refer a friend</p>",
        "<h2>Options</h2><ul><li>Apply for this job online</li><li>Refer this job to a friend</li></ul>",
        "<p>Starting pay depends on experience and certifications held.</p>",
        "<p>Show how you meet each of the essential criteria in your letter.</p>",
        "<p>The applicants must have current UK professional registration...</p>",
    ],
)
def test_what_stands_around_the_list_is_not_asked_for(around: str) -> None:
    assert _asked(_page(f"<h1>Deckhand</h1><p>Elm Ferries sails to four islands.</p>{LIST}{around}")) == ASKED


def test_a_sentence_elsewhere_is_asked_for_where_it_names_a_credential() -> None:
    page = (
        f"<h1>Deckhand</h1><p>Elm Ferries sails.</p>{LIST}<h2>Dates</h2><p>You must hold a valid ENG1 certificate.</p>"
    )
    assert _asked(_page(page)) == [*ASKED, "You must hold a valid ENG1 certificate."]


def test_the_questions_of_a_form_make_no_posting() -> None:
    with pytest.raises(InputError, match="application form"):
        _page(
            "<h1>Mechanic</h1><p>Salina, KS</p><h2>Submit your application</h2><ul><li>Resume/CV✱</li><li>Email✱</li>"
            "<li>Phone ✱</li></ul><h3>Mechanic questions</h3><ul><li>How many years of experience do you have?✱</li>"
            "<li>Are you able to work nights?✱</li></ul>"
        )


def test_letters_in_a_table_of_criteria_say_which_are_essential() -> None:
    rows = [
        ("Criteria", "E/D", "How assessed"),
        ("Skills",),
        ("Excel", "E", "A"),
        ("Welsh", "D", "I"),
        ("Tact", "E", "I"),
    ]
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    posting = _page(f"<h1>Officer</h1><h2>Person specification</h2><table>{table}</table>")
    assert _asked(posting) == ["Excel", "Tact"]
    assert [line.text for line in posting.lines if line.role.value == "nice" and line.bullet] == ["Welsh"]


def test_ticks_in_a_table_of_criteria_say_which_are_essential() -> None:
    rows = [("", "Essential", "Desirable"), ("Excel", "✓", ""), ("Welsh", "", "✓"), ("Tact", "✓", "")]
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    posting = _page(f"<h1>Officer</h1><h2>Person specification</h2><table>{table}</table>")
    assert _asked(posting) == ["Excel", "Tact"]


def test_bullets_with_labels_of_their_own_stay_whole() -> None:
    posting = _page(
        "<h1>Coordinator</h1><h2>Responsibilities</h2><ul><li><b>Recruit:</b> find helpers.</li>"
        "<li><b>Schedule:</b> fill every shift.</li><li><b>Benefits:</b> explain the scheme.</li></ul>"
    )
    assert [line.text for line in posting.lines if line.role.value == "duty" and not line.is_heading] == [
        "Recruit: find helpers.",
        "Schedule: fill every shift.",
        "Benefits: explain the scheme.",
    ]


def test_a_list_is_led_by_the_last_sentence_of_a_paragraph_and_outlives_a_label_within_it() -> None:
    posting = _page(
        "<h1>Team Leader</h1><h2>Job Description</h2><p>Shift pattern: nights. Pay: £31,450 a year.</p>"
        "<p>You will lead eighteen pickers. Key duties:</p><ul><li>Brief the team</li><li>Hand over</li></ul>"
    )
    assert [line.text for line in posting.lines if line.role.value == "duty" and line.bullet] == [
        "Brief the team",
        "Hand over",
    ]


def test_neighbours_with_one_picture_are_a_list_and_the_head_loses_its_pictures() -> None:
    posting = _text(
        "🚨 NOW HIRING: Delivery Driver 🚨\n📍 Fresno, CA\n🏢 Green Valley Inc.\n\n👉 Must have\n✅ Clean record\n"
        "✅ Medical card\n\n👉 We offer\n🎁 Health plan\n🎁 Produce to take home\n"
    )
    assert (posting.title, posting.company, posting.location) == ("Delivery Driver", "Green Valley Inc.", "Fresno, CA")
    assert _asked(posting) == ["Clean record", "Medical card"]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "WELDER TIG - Officine Elm S.r.l.\nSede: Brescia (BS)\n\nWe weld.",
            ("Welder Tig", "Officine Elm S.r.l.", "Brescia (BS)"),
        ),
        (
            "State of Westmark\nDepartment of Roads\n\nFLEET MECHANIC\n\nWe mend.",
            ("Fleet Mechanic", "Department of Roads", ""),
        ),
        (
            "Senior Care Assistant\nElm House, Harrogate\n\nElm is a home.",
            ("Senior Care Assistant", "Elm House", "Harrogate"),
        ),
        (
            "Elm & Loam | Backend Engineer | Lyon, France\n\nWe build.",
            ("Backend Engineer", "Elm & Loam", "Lyon, France"),
        ),
        (
            "Die Gemeinde Elmfeld (900 Leute) sucht\n\neine/n Sachbearbeiter/in (m/w/d)\n\nAm Markt 2, 97999 Elmfeld.",
            ("Sachbearbeiter/in", "Gemeinde Elmfeld", "97999 Elmfeld"),
        ),
    ],
)
def test_title_employer_and_place_are_told_apart_in_the_first_lines(text: str, fields: tuple[str, str, str]) -> None:
    posting = _text(text)
    assert (posting.title, posting.company, posting.location) == fields


def test_the_page_title_and_the_equal_opportunity_line_name_the_employer() -> None:
    page = (
        "<h1>Night Nurse</h1><p>The Night Nurse provides care.</p><p>Elm Health is an equal opportunity employer.</p>"
    )
    assert _page(page, "Night Nurse").company == "Elm Health"
    assert (
        _page("<h1>Bookseller</h1><p>Crane Books</p><p>We sell.</p>", "Crane Books Bookseller Job in Hull").company
        == "Crane Books"
    )


def test_an_answer_of_a_job_board_with_a_text_about_education_is_a_posting(tmp_path: Path) -> None:
    path = tmp_path / "board.json"
    content = "<p><b>Must haves:</b></p><ul><li>C on microcontrollers</li><li>Patience</li></ul>"
    ranges = [{"min": "$90,000", "max": "$99,000", "currency_type": "USD"}]
    answer = {"title": "Engineer", "content": content, "education": "education_optional", "pay_ranges": ranges}
    path.write_text(json.dumps(answer), "utf-8")
    posting = parse_posting(read_document(path))
    assert (posting.title, posting.salary) == ("Engineer", "USD $90,000 - $99,000")
    assert _asked(posting) == ["C on microcontrollers", "Patience"]


@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Category Buyer - Produce - Elm Grocers", "Elm Grocers"),
        ("Elm Careers - Category Buyer - Produce", "Elm"),
        ("Elm Analytics: Category Buyer - Produce | We Work Remotely", "Elm Analytics"),
    ],
)
def test_the_dashes_of_a_title_are_no_cuts_in_the_page_title(title: str, company: str) -> None:
    assert _page("<h1>Category Buyer - Produce</h1><p>We buy for 112 stores.</p>", title).company == company


def test_a_fact_after_the_list_does_not_bring_the_list_back() -> None:
    posting = _page(
        "<h1>Bus Driver</h1><p><b>QUALIFICATIONS:</b><br>A clean record.<br>A way with children.</p>"
        "<p><b>SALARY:</b> $21.75/hour plus insurance.</p><p>Doors close at five.</p>"
    )
    assert _asked(posting) == ["A clean record.", "A way with children."]


def test_a_title_in_a_sentence_is_found_where_no_line_names_it() -> None:
    posting = _text(
        "I'm hiring!\n\nLooking for a Payroll Clerk to join Elm Dairy in Hull.\n\nYou should bring:\n- Sage\n- Humour\n"
    )
    assert posting.title == "Payroll Clerk"


def test_the_heading_behind_the_last_item_of_a_list_in_one_line_is_a_heading() -> None:
    posting = _text(
        "Fitter\n\nElm Pumps mends pumps. Duties: • Strip and rebuild pumps • Complete job cards Requirements: "
        "• A trade • Own hand tools Desirable: • Welding"
    )
    rows = [(line.role.value, line.text) for line in posting.lines if not line.is_heading]
    assert rows[-5:] == [
        ("duty", "Strip and rebuild pumps"),
        ("duty", "Complete job cards"),
        ("requirement", "A trade"),
        ("requirement", "Own hand tools"),
        ("nice", "Welding"),
    ]


def test_lines_that_the_author_of_a_page_typed_are_lines() -> None:
    posting = _page(
        "<h1>Mason</h1><p>We build.\nYou need: \n- a trade\n- three years in stone\n- a driving licence</p>"
    )
    assert _asked(posting) == ["a trade", "three years in stone", "a driving licence"]


def test_the_first_lines_of_a_forwarded_message_stay(tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_text(
        "From: Tom <tom@example.org>\nSubject: Fwd\nContent-Type: text/plain\n\nSee below.\n\n"
        "---------- Forwarded message ---------\nFrom: Gail <gail@example.org>\nSubject: brief\n\n"
        "ROLE: Quantity Surveyor\nCOMPANY: Elm Construct\nBASE: Leeds\n\nWhat we need\n- A degree\n- Three years\n",
        "utf-8",
    )
    posting = parse_posting(read_document(path))
    assert (posting.title, posting.company, posting.location) == ("Quantity Surveyor", "Elm Construct", "Leeds")


def test_lines_that_point_elsewhere_are_not_asked_for() -> None:
    board = "<h2>Qualifications</h2><p>See above.</p>"
    assert _asked(_page(f"<h1>Deckhand</h1>{LIST}{board}")) == ASKED


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("CMM operation (programming not required)", "requirement"),
        ("Spoken English (Dutch not required)", "requirement"),
        ("Four years in the trade, commercial preferred", "requirement"),
        ("Forklift ticket (not required)", "nice"),
        ("Ruby needed. Perl not needed.", "requirement"),
        ("Russisch erforderlich. Tschechisch nicht erforderlich.", "requirement"),
        ("Experience with Java, Kotlin or Scala preferred", "nice"),
        ("Person specification (PDF, 412.1KB)", "other"),
    ],
)
def test_a_remark_may_wish_for_less_than_the_whole_line(line: str, role: str) -> None:
    posting = _text(f"Inspector\n\nRequirements\n- A licence\n- {line}\n- Sharp eyes\n")
    assert next(one.role.value for one in posting.lines if one.text == line) == role


def test_nothing_is_asked_above_the_title_nor_in_the_facts_before_the_lists() -> None:
    beside = "<ul><li>Mate</li></ul><p>Skills</p><p>Five years of experience required.</p>"
    facts = "<p><b>Experience:</b> 2 years</p><p><b>Education:</b> College</p>"
    work = "<h2>Duties</h2><ul><li>Steer</li><li>Moor</li></ul>"
    page = f"{beside}<h1>Deckhand</h1>{facts}{work}{LIST}<p>A boat.</p><p>Another boat.</p><p>A third.</p>"
    assert _asked(_page(page)) == ASKED


def test_a_form_without_a_posting_is_refused_even_if_its_labels_speak_of_education() -> None:
    labels = "First Name *|Last Name *|Email *|Phone *|Resume/CV *|Cover Letter"
    fields = "".join(f"<p>{label}</p>" for label in labels.split("|"))
    with pytest.raises(InputError, match="application form"):
        _page(f"<h1>Join Elm LLP</h1><h2>Apply for this job</h2>{fields}<h3>Education</h3><p>School</p><p>Degree</p>")


def test_a_description_in_one_run_ends_where_it_tells_of_the_employer() -> None:
    posting = _text(
        "Analyst\n\nRequired Qualifications A degree in statistics. Two years at sea. About Elm Works Elm Works is "
        "a forge with nine people.\n"
    )
    assert _asked(posting) == ["A degree in statistics.", "Two years at sea."]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Bachelor's degree required, master's preferred", "requirement"),
        ("Spanish a plus", "nice"),
        ("Det er en fordel, hvis du har erfaring", "nice"),
        ("Polnisch wäre ein Plus", "nice"),
    ],
)
def test_the_clause_that_asks_firmly_decides(line: str, role: str) -> None:
    posting = _text(f"Inspector\n\nRequirements\n- A licence\n- {line}\n- Sharp eyes\n")
    assert next(one.role.value for one in posting.lines if one.text == line) == role


def test_a_bonus_among_benefits_is_no_wish() -> None:
    posting = _text("Clerk\n\nRequirements\n- Sage\n\nYou'll be rewarded with:\n- Annual bonus\n- Timber at cost\n")
    assert [line.text for line in posting.lines if line.role.value == "benefit" and line.bullet] == [
        "Annual bonus",
        "Timber at cost",
    ]


def test_letters_behind_the_lines_of_a_person_specification_say_which_are_essential() -> None:
    posting = _text(
        "Tree Officer\n\nPERSON SPECIFICATION\nLevel 4 Diploma                E\nWelsh                D\n"
        "Driving licence                E\n"
    )
    assert _asked(posting) == ["Level 4 Diploma", "Driving licence"]
    assert "Welsh" in [line.text for line in posting.lines if line.role.value == "nice"]


def test_an_answer_in_the_json_api_format_is_a_posting(tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    held = {
        "title": "Supervisor",
        "description": "<p>A hotel on the quay.</p>",
        "skills_knowledge_expertise_header": "What you'll need",
        "skills_knowledge_expertise": "<ul><li>A year leading</li><li>Weekends</li></ul>",
        "compensation": "£27,500",
    }
    path.write_text(json.dumps({"data": {"id": "8", "type": "postings", "attributes": held}}), "utf-8")
    posting = parse_posting(read_document(path))
    assert (posting.title, posting.salary, _asked(posting)) == ("Supervisor", "£27,500", ["A year leading", "Weekends"])


@pytest.mark.parametrize(
    "above",
    [
        "<h2>Profile insights</h2><h3>Skills</h3><ul><li>Knots</li><li>Painting</li></ul>",
        "<h2>Your qualifications for this job</h2><p>Do you have experience in knots?</p><ul><li>Splicing</li></ul>",
    ],
)
def test_what_a_board_tells_above_the_description_is_not_asked(above: str) -> None:
    page = f"<h1>Deckhand</h1>{above}<h2>Full job description</h2><p>We sail for islands.</p>{LIST}"

    assert _asked(_page(page)) == ASKED


@pytest.mark.parametrize(
    "form",
    [
        "Apply: Porter\nFirst name*\nLast name*\nEmail*\nCV*\nDo you have two years of experience in hotels?*\nSend",
        (
            "Candidature : Aide-soignant\nLes champs marqués d'un astérisque sont obligatoires\nNom *\nPrénom *\n"
            "Avez-vous le diplôme d'aide-soignant ? *\nTélécharger votre CV (PDF, 5 Mo max)"
        ),
        (
            "Online-Bewerbung\nSie bewerben sich als: Köchin\nAnrede *Vorname *Nachname *\nQualifikation\n"
            "Höchster Abschluss *Haben Sie eine abgeschlossene Berufsausbildung? *Ja Nein"
        ),
        "Step 3 of 6: Qualifications\nHighest level of education (required)\nDo you hold a valid CDL?\nUpload resume",
    ],
)
def test_a_form_in_any_of_three_languages_is_refused(form: str) -> None:
    with pytest.raises(InputError, match="application form"):
        _text(form)


def test_sentences_that_offer_end_the_prose_that_asks() -> None:
    page = """<h1>Deckhand</h1><h2>The person</h2><p>You must hold a licence. You will need two years at sea. The line
    offers a pension and 27 days of leave. Informal enquiries may be made to Professor Elm. The boat is blue.</p>"""

    assert _asked(_page(page)) == ["You must hold a licence.", "You will need two years at sea."]


@pytest.mark.parametrize(
    "sentence",
    [
        "You are one of four hands who make that happen.",
        "Are you a keen sailor looking for a new challenge?",
        "After eleven years of keeping our boats (we are crying, you are too) Noreen is retiring.",
        "We are looking for somebody to take over from her.",
    ],
)
def test_an_opening_sentence_asks_for_nothing(sentence: str) -> None:
    assert (
        _asked(
            _page(f"<h1>Deckhand</h1><h2>The job</h2><p>{sentence}</p><h2>You will</h2><ul><li>Sail</li></ul>{LIST}")
        )
        == ASKED
    )

"""Postings that were pasted badly: lists in one line, headings within a paragraph, and what surrounds them."""

import pytest

from tailor.errors import InputError
from tailor.parsing import parse_posting
from tailor.readers import document_from_text


def _lines(text: str, role: str, name: str = "a.txt") -> list[str]:
    posting = parse_posting(document_from_text(text, name))
    return [line.text for line in posting.lines if line.role.value == role and not line.is_heading]


@pytest.mark.parametrize("mark", ["-", "–", "o", "*", "•", "·", "✓"])
def test_a_list_in_one_line_is_taken_apart_at_its_marks(mark: str) -> None:
    text = f"Roofer\nElm Roofing Ltd\n\nWhat you need: {mark} NVQ Level 2 {mark} Own tools {mark} A head for heights\n"
    assert _lines(text, "requirement") == ["NVQ Level 2", "Own tools", "A head for heights"]


def test_a_numbered_list_in_one_line_is_taken_apart() -> None:
    text = "Roofer\nElm Roofing Ltd\n\nRequirements: 1. NVQ Level 2 2. Own tools 3. Two years on slate\n"
    assert _lines(text, "requirement") == ["NVQ Level 2", "Own tools", "Two years on slate"]


def test_dashes_within_a_sentence_part_no_list() -> None:
    text = "Roofer\n\nRequirements\n- Slate - Welsh or Spanish - and lead\n- Own tools\n"
    assert _lines(text, "requirement") == ["Slate - Welsh or Spanish - and lead", "Own tools"]


def test_free_headings_within_one_paragraph_give_their_roles() -> None:
    text = (
        "Roofer\nElm Roofing Ltd\nLeeds\nA typical week with us: Repair slate roofs. Fit gutters. "
        "Essential skills and experience: NVQ Level 2. Own tools. "
        "It would be great if you also have: Lead work. Working with us means: A van. Long weekends."
    )
    assert _lines(text, "duty") == ["Repair slate roofs.", "Fit gutters."]
    assert _lines(text, "requirement") == ["NVQ Level 2.", "Own tools."]
    assert _lines(text, "nice") == ["Lead work."]
    assert _lines(text, "benefit") == ["A van.", "Long weekends."]


def test_a_heading_within_a_paragraph_is_not_the_title() -> None:
    text = (
        "Teacher - Elm Academy, Leeds - £30,000.\nWhat the days look like: Teach music. In exchange you get: A piano.\n"
    )
    posting = parse_posting(document_from_text(text))
    assert posting.title == "Teacher"
    assert _lines(text, "duty") == ["Teach music."]
    assert _lines(text, "benefit") == ["A piano."]


def test_a_list_of_one_in_its_headings_line_loses_its_mark() -> None:
    assert _lines("Couvreur\n\nVotre profil : - CAP couvreur - Permis B\nLes plus : - Zinc\n", "nice") == ["Zinc"]


def test_a_bullet_that_was_wrapped_without_an_indent_is_one_line() -> None:
    text = (
        "Roofer\n\nRequirements\n\no Two years of experience in the repair of slate and\ntile roofs\n"
        "o Own tools\no Licence\n"
    )
    assert _lines(text, "requirement") == [
        "Two years of experience in the repair of slate and tile roofs",
        "Own tools",
        "Licence",
    ]


def test_a_table_of_contents_and_the_facts_below_ask_for_nothing() -> None:
    page = (
        "<h1>Roofer</h1><ul><li>About the job</li><li>Things you need to know</li></ul><h2>About the job</h2>"
        "<ul><li>Repair roofs</li></ul><h2>Things you need to know</h2><ul><li>A licence</li></ul>"
        "<table><tr><td>Contract type</td><td>Permanent</td></tr><tr><td>Location</td><td>Leeds</td></tr></table>"
    )
    assert _lines(page, "requirement", "a.html") == ["A licence"]


def test_a_task_with_a_word_of_benefits_stays_a_task() -> None:
    assert _lines("Clerk\n\nDuties\n- File pension returns\n- Answer calls\n", "duty") == [
        "File pension returns",
        "Answer calls",
    ]


def test_a_form_of_questions_only_is_refused() -> None:
    asked = ("Do you hold a driving licence?", "Do you have at least 3 years of experience with slate?", "Are you 18?")
    questions = "".join(f"<p>{one} *</p><label><input type=radio>Yes</label><input type=radio>" for one in asked)
    with pytest.raises(InputError, match="this is the application form"):
        parse_posting(document_from_text(f"<h1>Roofer</h1><form>{questions}</form>", "a.html"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roofer - Elm Roofing Ltd, Leeds - £30,000. Elm Roofing Ltd is a firm of ten.", ("Roofer", "Elm Roofing Ltd")),
        ("Roofer - Slate\nNewman & Dale\nLeeds\n\nRequirements\n- NVQ Level 2\n", ("Roofer - Slate", "Newman & Dale")),
        ("Couvreur / Couvreuse H/F\nMaison Orme - Lyon (69)\n", ("Couvreur / Couvreuse", "Maison Orme")),
        ("Job title: Roofer\nFacility: Elm Center\n\nRequirements\n- NVQ Level 2\n", ("Roofer", "Elm Center")),
        ("Roofer\nThe Elm Playhouse, Galway\n\nRequirements\n- NVQ Level 2\n", ("Roofer", "The Elm Playhouse")),
    ],
)
def test_title_and_employer_are_found_in_one_sentence_and_behind_a_dash(text: str, expected: tuple[str, str]) -> None:
    posting = parse_posting(document_from_text(text))
    assert (posting.title, posting.company) == expected


def test_headings_in_capitals_within_a_paragraph_give_their_roles() -> None:
    text = (
        "Roofer\nElm Roofing Ltd\n\nWe are ten people. MAIN DUTIES Repair slate roofs. WHAT WE ARE LOOKING FOR "
        "Own tools. Two years on slate. DESIRABLE CSCS card. BENEFITS A van."
    )
    assert _lines(text, "duty") == ["Repair slate roofs."]
    assert _lines(text, "requirement") == ["Own tools.", "Two years on slate."]
    assert _lines(text, "nice") == ["CSCS card."]


def test_what_a_mail_says_of_itself_asks_for_nothing() -> None:
    text = "Roofer\n\nRequirements\n- Own tools\n\nYou are receiving job alerts for roofers. Unsubscribe here.\n"
    assert _lines(text, "requirement") == ["Own tools"]


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Also useful", "nice"),
        ("Your job", "duty"),
        ("Nationality requirements", "condition"),
        ("Sponsorship", "legal"),
    ],
)
def test_a_heading_gives_its_role_to_a_list_that_says_nothing_itself(heading: str, role: str) -> None:
    assert _lines(f"Roofer\n\nRequirements\n- Own tools\n\n{heading}\n- Lead\n- Slate\n", role) == ["Lead", "Slate"]


def test_a_school_in_the_pages_title_is_not_the_job() -> None:
    page = "<title>Elm Academy - Vacancies</title><h1>Teacher of Music</h1><ul><li>have a degree</li></ul>"
    assert parse_posting(document_from_text(page, "a.html")).title == "Teacher of Music"


def test_title_employer_and_place_in_one_sentence_are_told_apart() -> None:
    text = "Teacher, Calder Press, Hebden Bridge. Calder Press has taught binders since 1922.\n"
    posting = parse_posting(document_from_text(text))
    assert (posting.title, posting.company, posting.location) == ("Teacher", "Calder Press", "Hebden Bridge")


def test_lines_that_were_glued_at_capitals_are_parted() -> None:
    text = (
        "Picker\nElm Stores\nRequirements\nWork in the cold, down to -22°CExcellent spokenEnglish is needed\n"
        "Own thermal PPEOn-site from six\nDesirable\nFirst aid certificateIOSH Managing Safely\n"
        "Benefits\nFree lunchParking nearby for everyoneGood canteen food\n"
    )

    assert _lines(text, "requirement")[:2] == ["Work in the cold, down to -22°C", "Excellent spoken"]
    assert _lines(text, "nice") == ["First aid certificate", "IOSH Managing Safely"]


def test_a_stop_inside_brackets_ends_no_sentence() -> None:
    text = "Clerk\n\nWhat we ask\nYou know the rules on rest (Reg. 561/2006) and how to plan. You speak Dutch."

    assert _lines(text, "requirement") == [
        "You know the rules on rest (Reg. 561/2006) and how to plan.",
        "You speak Dutch.",
    ]


def test_a_wish_in_german_words_is_welcome_within_a_list_of_what_is_asked() -> None:
    text = (
        "Koch\n\nDas wünschen wir uns\n- Ausbildung als Koch\n- schön wäre eine Zusatzausbildung, ist aber kein Muss\n"
    )

    assert _lines(text, "nice") == ["schön wäre eine Zusatzausbildung, ist aber kein Muss"]


def test_lines_are_parted_where_a_number_a_comma_or_a_hyphen_follows() -> None:
    text = (
        "Analyst\n\nAbout You\nKeen and curious3+ years of experience in auditingGood eye for detail, "
        "sense of decision-makingComfortable with spreadsheetsAccurate, calm and tidyStrong work ethicTarget-driven\n"
    )
    assert _lines(text, "requirement") == [
        "Keen and curious",
        "3+ years of experience in auditing",
        "Good eye for detail, sense of decision-making",
        "Comfortable with spreadsheets",
        "Accurate, calm and tidy",
        "Strong work ethic",
        "Target-driven",
    ]


def test_a_paragraph_that_begins_with_an_offer_asks_for_nothing() -> None:
    text = (
        "Analyst\n\nRequirements\nKnowledge of statisticsTwo years in auditing\n\n"
        "Generous salaryNew laptopsWorking with a calm team\n"
    )
    assert _lines(text, "requirement") == ["Knowledge of statistics", "Two years in auditing"]
    assert _lines(text, "benefit") == ["Generous salary", "New laptops", "Working with a calm team"]


def test_items_that_lost_every_sign_are_parted_where_several_begin() -> None:
    text = (
        "Planner\n\nQualifications: BS in Logistics or equivalent experience 4+ years of planning "
        "Proven ability to lead projects Excellent writing skills\n"
    )
    assert _lines(text, "requirement") == [
        "BS in Logistics or equivalent experience",
        "4+ years of planning",
        "Proven ability to lead projects",
        "Excellent writing skills",
    ]
    whole = "Our Strong Roots programme takes people with 4+ years of planning."
    assert _lines(f"Planner\n\nQualifications\n- {whole}\n", "requirement") == [whole]


@pytest.mark.parametrize("heading", ["NOTES:", "Notes", "PROCESS NOTES", "Hinweise", "Remarques"])
def test_numbered_notes_behind_the_requirements_ask_for_nothing(heading: str) -> None:
    text = (
        "Park Ranger\nTown of Summit\n\nREQUIREMENTS\n1. Two years of trail work.\n2. A valid driver license.\n\n"
        f"{heading}\n1. Postmarks are not accepted.\n2. The list will be used for twelve months.\n"
    )
    assert _lines(text, "requirement") == ["Two years of trail work.", "A valid driver license."]


def test_a_heading_in_capitals_is_no_employer() -> None:
    text = "PARK RANGER\n\nANNUAL SALARY\n\n$40,000 to $50,000\n\nREQUIREMENTS\n1. Two years of trail work.\n"
    assert parse_posting(document_from_text(text)).company == ""


_PAPER = (
    "Elm House\n\nPlease complete in black ink.\nPosition applied for: Night Carer\nSurname:\nFirst names:\n"
    "Address and postcode:\n\nDo you hold a driving licence?\nYes / No\nDo you hold an NVQ Level 2?\nYes / No\n"
    "Why are you applying?\n.........................\n.........................\nSigned: ............\nDate: ......\n"
)


def test_a_form_to_be_filled_in_by_hand_is_refused() -> None:
    with pytest.raises(InputError, match="this is the application form"):
        parse_posting(document_from_text(_PAPER))


def test_a_posting_with_its_form_below_is_read() -> None:
    text = (
        "Night Carer\nElm House\n\nDuties\n- Care for residents\n\nRequirements\n- NVQ Level 2\n- A driving licence\n\n"
    )
    assert _lines(text + _PAPER, "requirement")[:2] == ["NVQ Level 2", "A driving licence"]


def test_dots_that_were_glued_to_the_line_before_them_begin_items() -> None:
    items = "Own tools·         A head for heights·         Two years on slate·         Clean licence"
    text = f"Roofer\nElm Roofing Ltd\n\nRequirements:·         NVQ Level 2·         {items}\n"
    assert _lines(text, "requirement") == [
        "NVQ Level 2",
        "Own tools",
        "A head for heights",
        "Two years on slate",
        "Clean licence",
    ]


def test_a_heading_in_capitals_may_end_with_a_stop() -> None:
    text = (
        "Roofer\nElm Roofing Ltd\n\nMINIMUM QUALIFICATIONS. NVQ Level 2 is required. Own tools are required.\n"
        "SELECTION PROCESS. Submit the form by Friday. The best qualified will be invited.\n"
    )
    assert _lines(text, "requirement") == ["NVQ Level 2 is required.", "Own tools are required."]


def test_a_name_with_an_inner_capital_that_comes_twice_is_no_seam() -> None:
    text = (
        "Clerk\nElm\n\nDuties:Keep the books.Run FileNet for all. Requirements:Own desk.Two years of FileNet work."
        "Good eyes.Calm voice."
    )
    assert any("Two years of FileNet work" in line for line in _lines(text, "requirement"))


def test_a_plain_word_over_a_later_list_makes_it_no_wish() -> None:
    text = (
        "Roofer\nElm Roofing Ltd\n\nEDUCATION\n- NVQ Level 2\n- Evening classes desirable\n\nEXPERIENCE\n- Two years\n"
        "- Slate work helpful\n\nPERSONAL\n- Minimum of 18 years old.\n- Can stay calm at heights.\n\nPAY\n17 an hour\n"
    )
    assert _lines(text, "requirement")[-2:] == ["Minimum of 18 years old.", "Can stay calm at heights."]


def test_a_list_of_offers_inside_a_paragraph_is_not_asked() -> None:
    text = (
        "Roofer\nElm Roofing Ltd\n\nRequirements:NVQ Level 2 and own tools.A head for heights.We care for our people."
        "We made provisions for the following benefits:• Dental plan• Holiday pay• Referral bonuses• Training weeks\n"
    )
    asked = _lines(text, "requirement")
    assert any("NVQ Level 2" in line for line in asked)
    assert not {"Dental plan", "Holiday pay", "Referral bonuses", "Training weeks"} & set(asked)


def test_sentences_that_tell_of_the_work_below_requirements_are_duties() -> None:
    text = (
        "Clerk\nElm\n\nJOB REQUIREMENTS: Provides support for a manager. Organizes files and answers phones. "
        "Demonstrates tact. Needs two years in an office.\n"
    )
    assert _lines(text, "duty") == ["Provides support for a manager.", "Organizes files and answers phones."]
    assert _lines(text, "requirement") == ["Demonstrates tact.", "Needs two years in an office."]


def test_years_glued_to_the_line_before_them_begin_a_line() -> None:
    text = (
        "Clerk\n\nProfile:Finance Experience3-5 years of treasury work.Own desk.Good eyes.Calm voice.Knowledge of SAP."
    )
    assert "3-5 years of treasury work." in _lines(text, "requirement")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Welder, Hull. MIG and TIG, own mask.", ["MIG and TIG, own mask."]),
        ("Tutor, York. Latin to A level, patience.", ["Latin to A level, patience."]),
        ("Cook, Leeds. We are a family restaurant near the station.", []),
        ("Baker, Hull. Apply by phone to 01632 960120.", []),
        ("Nurse. The home is quiet and near the sea.", []),
    ],
)
def test_a_job_before_a_few_words_without_a_verb_asks_for_them(text: str, asked: list[str]) -> None:
    assert _lines(text, "requirement") == asked


@pytest.mark.parametrize("item", ["Driving licence", "Languages", "Certifications", "Education", "Experience"])
def test_an_item_between_marks_is_no_heading_though_it_is_worded_as_one(item: str) -> None:
    text = f"Shepherd\n\nWe keep two flocks on the hill.\n\nRequirements: • Lambing at night • {item} • A calm dog\n"
    assert _lines(text, "requirement")[-3:] == ["Lambing at night", item, "A calm dog"]


@pytest.mark.parametrize(
    ("last", "heading", "given"), [("Neatness", "Benefits", "Own room"), ("Ruhe", "Wir bieten", "Eigenes Zimmer")]
)
def test_the_last_item_before_the_next_heading_of_a_line_stays(last: str, heading: str, given: str) -> None:
    text = f"Shepherd\n\nRequirements: • Lambing at night • {last} {heading}: • {given}\n"
    assert _lines(text, "requirement")[-1] == last
    assert _lines(text, "benefit")[-1] == given


def test_items_before_a_heading_that_ends_their_line_stay() -> None:
    text = (
        "Shepherd\n\nWe keep two flocks.\n\nRequirements:\n"
        "• Lambing at night • Driving licence • Shearing Benefits:\n• Cottage\n• Paid holiday\n"
    )
    assert _lines(text, "requirement")[-3:] == ["Lambing at night", "Driving licence", "Shearing"]
    assert _lines(text, "benefit")[-2:] == ["Cottage", "Paid holiday"]


@pytest.mark.parametrize(
    ("sentence", "asked", "wished"),
    [
        (
            "You need a roofer's card; a trailer licence would be a bonus.",
            "You need a roofer's card",
            "a trailer licence would be a bonus.",
        ),
        (
            "You must hold a PGCE, and some experience of SEN would be helpful.",
            "You must hold a PGCE",
            "some experience of SEN would be helpful.",
        ),
        (
            "Du hast den Führerschein Klasse C, aber ein Kranschein ist kein Muss.",
            "Du hast den Führerschein Klasse C",
            "ein Kranschein ist kein Muss.",
        ),
    ],
)
def test_a_sentence_that_asks_and_then_wishes_is_two(sentence: str, asked: str, wished: str) -> None:
    text = f"Yard Hand\nElm Works Ltd\nLeeds\n\nWe roof barns.\n\n{sentence} You will look after the yard.\n"
    lines = {line.text: line.role.value for line in parse_posting(document_from_text(text)).lines}
    assert (lines.get(asked), lines.get(wished)) == ("requirement", "nice")


def test_dashes_glued_in_one_line_behind_known_headings_are_items() -> None:
    listed = "Essential: - SIA licence - calm head - own car Desirable: - first aid - French"
    posting = parse_posting(document_from_text(f"Guard\nElm Works Ltd\nLeeds\n\n{listed}\n"))
    lines = [(line.role.value, line.text) for line in posting.lines if not line.is_heading]
    assert [text for role, text in lines if role == "nice"] == ["first aid", "French"]
    assert [text for role, text in lines if role == "requirement"][-3:] == ["SIA licence", "calm head", "own car"]


def test_prose_that_was_wrapped_at_a_narrow_width_is_joined() -> None:
    text = (
        "Guard\nElm Works Ltd\nLeeds\nAbout you\nYou hold a nursing degree and current\n"
        "registration with the council, and you have\nworked for a year on a stroke ward.\n"
    )
    lines = [line.text for line in parse_posting(document_from_text(text)).lines]
    assert lines[-1].startswith("You hold a nursing degree and current registration with the council, and you have")

"""Postings: what a line is for where headings, bullets or capitals do not tell."""

import pytest

from tailor.model import LineRole, Posting
from tailor.parsing import parse_posting
from tailor.parsing.posting_headings import heading_role
from tailor.parsing.posting_line_role import line_role
from tailor.readers import document_from_bytes, document_from_text


def _read(text: str) -> Posting:
    return parse_posting(document_from_text(text))


def _roles(posting: Posting) -> list[tuple[str, str]]:
    return [(line.role.value, line.text) for line in posting.lines if not line.is_heading]


def _headings(posting: Posting) -> list[tuple[str, str]]:
    return [(line.role.value, line.text) for line in posting.lines if line.is_heading]


def test_headings_are_known_over_lists_that_lost_their_bullets() -> None:
    posting = _read(
        "Gardener\n\nWhat you'll be working on...\nThe walled garden\nThe orchard\n\nAt a minimum, you need to have:\n"
        "Reliable transport\nPatience\n\nYou'll be a great addition to the team if you have:\nA chainsaw ticket\n\n"
        "The benefits\nA cottage\nLicensure/Certification\nPesticide licence\nMain duties of the job\nMow the lawns\n"
    )
    assert _headings(posting) == [
        ("duty", "What you'll be working on..."),
        ("requirement", "At a minimum, you need to have:"),
        ("nice", "You'll be a great addition to the team if you have:"),
        ("benefit", "The benefits"),
        ("requirement", "Licensure/Certification"),
        ("duty", "Main duties of the job"),
    ]


def test_in_a_posting_all_in_capitals_only_words_make_a_heading() -> None:
    posting = _read(
        "SLATE ROOFER\nKESTREL ROOFING INC\nOGDEN, UT\n\nWHAT YOU NEED:\nHIGH SCHOOL DIPLOMA\n"
        "TWO YEARS OF ROOFING EXPERIENCE\nOWN TOOLS A PLUS\n"
    )
    assert _headings(posting) == [("requirement", "WHAT YOU NEED:")]
    assert _roles(posting)[-3:] == [
        ("requirement", "HIGH SCHOOL DIPLOMA"),
        ("requirement", "TWO YEARS OF ROOFING EXPERIENCE"),
        ("nice", "OWN TOOLS A PLUS"),
    ]
    assert posting.title == "Slate Roofer"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Very good Sage knowledge", "requirement"),
        ("Solid understanding of crop rotation in cold climates", "requirement"),
        ("Passion for old clocks", "requirement"),
        ("You speak and write English fluently.", "requirement"),
        ("You'll need at least two years' experience in a kitchen.", "requirement"),
        ("You will be able to read drawings.", "requirement"),
        ("Two years on a line.", "requirement"),
        ("Sie verfügen über einen Führerschein.", "requirement"),
        ("Vous maîtrisez l'hydraulique.", "requirement"),
        ("Permis B exigé.", "requirement"),
        ("Spanish helps.", "nice"),
        ("Experience in homeware would be great but isn't required.", "nice"),
        ("La connaissance des vins est appréciée.", "nice"),
        ("You'll bake bread.", "duty"),
        ("You will be responsible for the ovens.", "duty"),
        ("Moreover you will order flour.", "duty"),
        ("Your main responsibilities will be baking and ordering.", "duty"),
        ("The director will lead a team of nine.", "duty"),
        ("Vous rédigez les rapports.", "duty"),
        ("Benefits include free bread.", "benefit"),
        ("We pay $20 an hour.", "benefit"),
        ("You will be part of a friendly team.", "about"),
        ("Company type: Private", "other"),
        ("Experience level: Senior", "other"),
        ("Haben wir Ihr Interesse geweckt?", "other"),
        ("The bakery welcomes applications from everyone.", "legal"),
    ],
)
def test_a_line_outside_every_section_speaks_for_itself(text: str, role: str) -> None:
    assert line_role(text, None, bullet=False).value == role


@pytest.mark.parametrize(
    ("text", "section", "role"),
    [
        ("Gute Deutschkenntnisse, Englischkenntnisse von Vorteil", "requirement", "requirement"),
        ("Englischkenntnisse, Reisebereitschaft von Vorteil", "requirement", "nice"),
        ("Commitment to safeguarding and promoting the welfare of children", "requirement", "requirement"),
        ("Experience of fraud investigation", "requirement", "requirement"),
        ("This post is subject to an enhanced DBS check.", "legal", "condition"),
        ("This post is subject to an enhanced DBS check.", "nice", "condition"),
        ("We are committed to safeguarding children.", "requirement", "legal"),
        ("Benefits include free meals.", "requirement", "benefit"),
        ("The successful candidate will teach two classes.", "nice", "duty"),
        ("The successful candidate will hold a degree.", "requirement", "requirement"),
        ("To apply, send us your resume.", "requirement", "other"),
        ("Excellent coding skills as well as experience in testing", "duty", "requirement"),
        ("Bread baking: 2 years (Preferred)", "requirement", "nice"),
        ("As a baker, you will also need to be self-motivated.", "about", "requirement"),
        ("This role requires fluency in Spanish.", "about", "requirement"),
        ("You will have access to a van.", "about", "about"),
        ("We are seeking a baker to join our friendly team.", "about", "about"),
        ("Generous salary", "requirement", "benefit"),
        ("Successful candidates must pass a disclosure and barring security check.", "requirement", "condition"),
        ("A driving licence would help, as the bus runs twice a day.", "requirement", "nice"),
        ("You must pass the ball well under pressure.", "requirement", "requirement"),
        ("If this sounds like the job for you, please apply here.", "requirement", "other"),
    ],
)
def test_some_words_are_stronger_than_the_heading_above_them(text: str, section: str, role: str) -> None:
    assert line_role(text, LineRole(section), bullet=False).value == role


def test_a_fact_about_the_job_is_no_section() -> None:
    posting = _read(
        "Clerk\n\nLocation:\nLeeds\nJob type:\nFull-time\n\nYou have two years of office experience.\n\n"
        "Schedule:\n- Monday to Friday\n- Night shifts\n"
    )
    assert _roles(posting)[1:] == [
        ("other", "Leeds"),
        ("condition", "Full-time"),
        ("requirement", "You have two years of office experience."),
        ("condition", "Monday to Friday"),
        ("condition", "Night shifts"),
    ]


def test_a_list_without_marks_goes_on_where_a_line_says_nothing_of_itself() -> None:
    posting = _read("Planner\n\nVery good knowledge of maps\nCalm on the telephone\nOur office is green.\n")
    assert _roles(posting)[1:] == [
        ("requirement", "Very good knowledge of maps"),
        ("requirement", "Calm on the telephone"),
        ("about", "Our office is green."),
    ]


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("What we'd like you to have", "requirement"),
        ("To be considered you will need", "requirement"),
        ("You’ll fit right in if", "requirement"),
        ("Das wünschen wir uns von Ihnen", "requirement"),
        ("Ce que nous attendons de vous", "requirement"),
        ("It would be lovely if you also have", "nice"),
        ("Highly regarded", "nice"),
        ("Not a must, but great", "nice"),
        ("Les petits plus", "nice"),
        ("What you’ll be up to", "duty"),
        ("The impact you’ll have", "duty"),
        ("Vos missions au quotidien", "duty"),
        ("The good stuff", "benefit"),
        ("Our hiring process", "other"),
    ],
)
def test_a_heading_that_is_worded_freely_is_known_by_its_form(heading: str, role: str) -> None:
    announced = heading_role(heading)
    assert announced is not None
    assert announced.value == role


@pytest.mark.parametrize("heading", ["Warehouse Shift Supervisor", "Copper kettles", "Leeds"])
def test_a_heading_that_announces_nothing_has_no_form(heading: str) -> None:
    assert heading_role(heading) in {None, LineRole.CONDITION}


def test_the_first_line_of_a_plain_text_is_its_title_before_any_heading() -> None:
    posting = _read("Mobile Crane Operator\nDunmore Lifting Ltd\n\nDuties include\n- Operate cranes\n")
    assert posting.title == "Mobile Crane Operator"


def test_a_free_heading_above_an_unmarked_list_is_known_by_the_gap_before_it() -> None:
    posting = _read(
        "Driver\nElm Works Ltd\n\nDriver requirements\nClass A licence\nClean record\n\nThe good stuff\nFree tea\n"
    )
    assert ("requirement", "Clean record") in _roles(posting)
    assert ("benefit", "Free tea") in _roles(posting)


def test_a_heading_that_was_run_together_with_its_list_leads_it() -> None:
    posting = _read(
        "Nurse\n\nYour day with us: • Feed the cats • Wash the dogs\nWhat we'd like you to have: • A kind word\n"
    )
    assert _roles(posting)[-1] == ("requirement", "A kind word")
    assert ("duty", "Wash the dogs") in _roles(posting)


def test_prose_about_the_role_is_no_duty_beside_the_list_of_duties() -> None:
    posting = _read("Clerk\n\nAbout the role\nA quiet desk by the window.\n\nDuties\n- Sort the post\n- Answer calls\n")
    assert ("about", "A quiet desk by the window.") in _roles(posting)


def test_a_short_line_is_not_cut_at_its_semicolon() -> None:
    posting = _read("Clerk\n\nRequirements\nFluent English; German at B1\nTidy\n")
    assert ("requirement", "Fluent English; German at B1") in _roles(posting)


@pytest.mark.parametrize(
    ("lines", "role"),
    [
        ("- Prepare patients for surgery\n- Monitors recovery\n- Answering calls", "duty"),
        (
            "- Betreuung der Gäste\n- Waren bestellen und die Kasse führen\n- Einhaltung der Regeln und der Hygiene",
            "duty",
        ),
        (
            "- Préparer les commandes pour les clients\n- Gérer le stock et les retours\n- Tenir la caisse",
            "duty",
        ),
        ("- Free coffee and paid holiday\n- A pension", "benefit"),
        ("- Red doors\n- Blue windows", "about"),
    ],
)
def test_a_list_below_a_heading_that_says_nothing_speaks_by_its_words(lines: str, role: str) -> None:
    posting = _read(f"Clerk\n\nCopper kettles:\n{lines}\n")
    assert {found for found, text in _roles(posting)[1:]} == {role}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Požadujeme praxe v účetnictví a znalost programu, které se učí pro naše klienty. Nabízíme práce.", "cs"),
        ("Oferujemy pracę dla osoby, która zna się na rachunkowości oraz będzie pracować przy nasz projekt.", "pl"),
        ("Vi söker dig som har erfarenhet av och kommer att arbeta med oss.", "sv"),
    ],
)
def test_a_posting_says_when_its_language_is_not_understood(text: str, code: str) -> None:
    posting = _read(f"Job\n\n{text}\n")
    assert posting.language == code
    assert any(f"({code}), which is not supported" in note.text for note in posting.notes)


def test_a_page_in_another_language_is_not_taken_for_its_form() -> None:
    page = (
        "<h1>Účetní</h1><p>Hledáme kolegu, který se stará o faktury pro naše klienty a které jsou už v práci.</p>"
        "<form><p>First name</p><p>Email</p><p>Phone</p><p>Upload</p><p>Submit</p></form>"
    )
    assert parse_posting(document_from_text(page, "page.html")).title == "Účetní"


@pytest.mark.parametrize(
    "heading", ["We'd love you to have", "The candidate", "What we'd want someone to bring", "We hope for you to bring"]
)
def test_a_heading_that_wishes_for_something_asks_for_it(heading: str) -> None:
    posting = _read(f"Store Manager\nOakapple Interiors\n\n{heading}\n- Window displays\n- Patience with till rolls\n")
    assert _roles(posting)[-2:] == [("requirement", "Window displays"), ("requirement", "Patience with till rolls")]


def test_a_few_words_without_any_list_ask_in_what_they_tell() -> None:
    posting = _read("Bookkeeper, part-time.\nSage experience needed. VAT returns.\n")
    assert [text for role, text in _roles(posting) if role == "requirement"] == [
        "Sage experience needed.",
        "VAT returns.",
    ]
    posting = _read("Stock clerk: Excel (must), forklift (nice).\n")
    assert [role for role, _ in _roles(posting)] == ["requirement"]


def test_required_over_a_list_heads_what_is_asked_and_marks_no_field_of_a_form() -> None:
    posting = _read("Cloud Engineer\n\nRequired\n- Solid Terraform\n- AWS\n")
    assert [text for role, text in _roles(posting) if role == "requirement"] == ["Solid Terraform", "AWS"]


def test_a_pages_facts_below_the_wishes_are_no_wishes() -> None:
    page = (
        "<h1>Lift Engineer</h1><h2>Nice to have</h2><ul><li>Knowledge of hydraulics</li></ul>"
        "<dl><dt>Department</dt><dd>Service</dd><dt>Remote status</dt><dd>On-site</dd>"
        "<dt>Yearly salary</dt><dd>38,000 - 42,000</dd></dl>"
    )
    posting = parse_posting(document_from_bytes(page.encode(), "a.html"))
    assert [one.text for one in posting.lines if one.role.value == "nice" and not one.is_heading] == [
        "Knowledge of hydraulics"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Started by three former dockers with 15 years in freight, ISO 27001 certified.",
        "Set up in 1994 by two midwives with 30 years of experience in birth centres.",
        "Our founders are bakers with 12 years in hotel kitchens and a diploma each.",
    ],
)
def test_what_the_founders_of_an_employer_had_is_not_asked(sentence: str) -> None:
    posting = _read(f"Clerk\nFernlea\n\nAbout Fernlea\n{sentence}\n\nRequirements\n- Payroll\n")
    assert ("about", sentence) in _roles(posting)


def test_papers_and_checks_below_a_heading_that_says_nothing_are_asked() -> None:
    posting = _read(
        "Support worker\n\nEssential\n- Patience\n\nDesirable\n- Makaton\n\n"
        "Other\n- Full driving licence\n- Enhanced DBS check\n- Right to work in the UK\n"
    )
    assert [role for role, _ in _roles(posting)[-3:]] == ["requirement"] * 3


def test_short_criteria_with_letters_behind_them_are_no_headings() -> None:
    posting = _read("Teacher\n\nQualifications\nQTS (E)\nPGCE (D)\nNPQH (D)\nMaths degree (E)\n")
    assert _roles(posting)[-4:] == [
        ("requirement", "QTS"),
        ("nice", "PGCE"),
        ("nice", "NPQH"),
        ("requirement", "Maths degree"),
    ]

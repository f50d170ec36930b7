"""Who offers what where, in heads that say it in one line, and in what the rest of the text says of a name."""

import pytest

from tailor.model import LineRole, Posting
from tailor.parsing import parse_posting
from tailor.parsing.posting_head_line import HeadLine, read_head_line
from tailor.readers import document_from_text
from tailor.readers.html import read_html

_BODY = "\n\nDuties\n- Weld frames\n- Grind seams\n\nRequirements\n- Patience\n- A driving licence\n- Steady hands\n"


def _text(head: str, tail: str = "") -> Posting:
    return parse_posting(document_from_text(head + _BODY + tail))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Welder at Elm Works (remote, EU)", HeadLine("Welder", "Elm Works")),
        ("Welder at Elm Works (hybrid, Kendal)", HeadLine("Welder", "Elm Works", "Kendal")),
        ("Night Nurse, Elm Hospital, Leeds", HeadLine("Night Nurse", "Elm Hospital", "Leeds")),
        ("Night Nurse, Elm Hospital, Nowheretown", HeadLine("Night Nurse", "Elm Hospital", "Nowheretown")),
        ("Elm Works Ltd, Welder, Leeds", HeadLine("Welder", "Elm Works Ltd", "Leeds")),
        ("Sous Chef / The Gilded Perch / Leeds", HeadLine("Sous Chef", "The Gilded Perch", "Leeds")),
        ("Elm Works sucht ab sofort eine Köchin (m/w/d) in Teilzeit", HeadLine("Köchin", "Elm Works")),
        ("Elm Works is looking for a Welder to join its team", HeadLine("Welder", "Elm Works")),
        ("Lecturer in Modern History, University of Elm", HeadLine("Lecturer in Modern History", "University of Elm")),
        (
            "Atelier Ulme recrute un·e assistant·e social·e (CDD 1 an) à Namur",
            HeadLine("assistant·e social·e", "Atelier Ulme", "Namur"),
        ),
        ("Garage Ulme recherche mécanicien auto", HeadLine("mécanicien auto", "Garage Ulme")),
        ("Head of Sales, Europe", HeadLine("Head of Sales, Europe")),
        ("Registered Nurse, Progressive Care Unit", HeadLine("Registered Nurse, Progressive Care Unit")),
        ("Sales Manager, Vision Care – Midwest", HeadLine("Sales Manager, Vision Care – Midwest")),
        ("Nurse - Theatre Recovery", HeadLine("Nurse - Theatre Recovery")),
    ],
)
def test_a_line_of_several_parts_gives_job_employer_and_place(line: str, expected: HeadLine) -> None:
    known = ("Elm Works", "Elm Works Ltd", "Elm Hospital", "University of Elm")

    assert read_head_line(line, known.__contains__) == expected


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        ("Welder - Harbour Repairs\nElm & Sons\nLeeds", "Welder - Harbour Repairs", "Elm & Sons"),
        ("Buyer - Dairy\nElm & Sons\nLeeds, UK", "Buyer - Dairy", "Elm & Sons"),
        ("Nurse, Wound and Heart Clinic\nElm & Sons, Leeds, UK", "Nurse, Wound and Heart Clinic", "Elm & Sons"),
        ("Techniker (m/w/d) – Kühlanlagen\nElm & Sons\nLeeds", "Techniker – Kühlanlagen", "Elm & Sons"),
        ("Welder - Elm & Sons\nHarbour Repairs\nLeeds", "Welder", "Elm & Sons"),
    ],
)
def test_the_employer_is_the_line_below_whom_the_text_names_and_not_the_jobs_own_tail(
    head: str, title: str, company: str
) -> None:
    posting = _text(f"{head}\n\nElm & Sons keeps the ferries of the coast running.\n")

    assert (posting.title, posting.company) == (title, company)


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        (
            "Site Manager, Turbines\nRowan Industrial Services\nLeeds, UK",
            "Site Manager, Turbines",
            "Rowan Industrial Services",
        ),
        ("Staff Nurse, Surgery\nElm Hospital\nLeeds", "Staff Nurse, Surgery", "Elm Hospital"),
        ("Receptionist, Elm Surgery\nLeeds", "Receptionist", "Elm Surgery"),
        ("Driver - Nights\nHollow Haulage\nLeeds", "Driver - Nights", "Hollow Haulage"),
        ("Welder - Rowan Industrial Services\nTurbine Team\nLeeds", "Welder", "Rowan Industrial Services"),
        (
            "Joiner - Elm & Daughters, Leeds\nWe are a workshop, and have been one for long.",
            "Joiner",
            "Elm & Daughters",
        ),
    ],
)
def test_a_firm_over_its_town_is_the_employer_where_nothing_else_is_said(head: str, title: str, company: str) -> None:
    posting = _text(head)

    assert (posting.title, posting.company) == (title, company)


@pytest.mark.parametrize(
    ("head", "tail", "company", "place"),
    [
        (
            "Welder\nGarrick Hardware, Leeds, UK",
            "\nGarrick's has sold nails since 1931.",
            "Garrick Hardware",
            "Leeds, UK",
        ),
        ("Welder\nElm Works, Leeds, UK\n\nJoin our growing workshop!", "", "Elm Works", "Leeds, UK"),
        ("Copper Kettle\nWelder\nLeeds", "\nWrite to jobs@copperkettle.example.org.\n", "Copper Kettle", "Leeds"),
        ("COPPER CARE HOME\nWelder", "\nCopper is a small home in Leeds.\n", "COPPER CARE HOME", "Leeds"),
        ("Welder - Elm Hospital\nPaediatric Ward\nLeeds", "", "Elm Hospital", "Leeds"),
        ("Welder\nSchool of Design\nElm University", "", "Elm University", ""),
        ("Welder\nEmployeur : Ville de Laruns\nLeeds", "", "Ville de Laruns", "Leeds"),
        ("Welder\nSchool: Elm Primary School, Leeds", "", "Elm Primary School", "Leeds"),
        (
            "CITY OF ELM CREEK\nWelder",
            "\nThe City is an equal opportunity employer.\n",
            "CITY OF ELM CREEK",
            "Elm Creek",
        ),
        ("Welder wanted, Elm Boatyard, Penryn. 20 hours.", "", "Elm Boatyard", "Penryn"),
        ("Welder\nElm Works Ltd", "\nCome and see our Penryn workshop.\n", "Elm Works Ltd", "Penryn"),
    ],
)
def test_the_employer_is_the_name_for_which_most_speaks(head: str, tail: str, company: str, place: str) -> None:
    posting = _text(head, tail)

    assert (posting.title, posting.company, posting.location) == ("Welder", company, place)


@pytest.mark.parametrize(
    ("page_title", "body", "title"),
    [
        (
            "[crafts] Vacancy: Night Welder (0.8 fte), Leeds",
            "<p>Dear all,</p><p>Night Welder (0.8 fte)</p>",
            "Night Welder",
        ),
        ("Job Description - Welder II (2600047K)", "<h1>Job Description</h1><p>Welder II - 2600047K</p>", "Welder II"),
        ("Welder", "<p>Night Shift Welder</p><p>Elm Works Ltd</p>", "Night Shift Welder"),
        ("Work With Us | Copper Kettle", "<h1>Copper Kettle</h1><h2>Welder wanted!</h2>", "Welder"),
        ("Copper Welder Job in Leeds | Jobs", "<h2>214 welder jobs in Leeds</h2><h1>Welder</h1>", "Welder"),
    ],
)
def test_the_title_is_the_jobs_without_what_boards_and_mails_put_around_it(
    page_title: str, body: str, title: str
) -> None:
    page = f"<html><head><title>{page_title}</title></head><body>{body}<p>We weld.</p></body></html>"

    assert parse_posting(read_html(page, "p.html")).title.startswith(title)


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("Search committee chair: Dr. Ana B. Reyes-Holt", "Dr. Ana B. Reyes-Holt", "Search committee chair"),
        ("Apply to the Principal, Mr Ruairí Ó Baoill, office@example.org", "Mr Ruairí Ó Baoill", "Principal"),
        ("Ring Captain Rendall on 01632 960111.", "Captain Rendall", ""),
        ("Head Nurse: Mrs. Isla Petrie", "Mrs. Isla Petrie", "Head Nurse"),
        ("Unser Betriebsleiter, Herr Jonas Wörner, hilft gern.", "Herr Jonas Wörner", "Betriebsleiter"),
        ("Fragen beantwortet Regula Stamm, Leiterin Finanzen, 052 555 01 63.", "Regula Stamm", "Leiterin Finanzen"),
        ("Candidature à M. Bastien Larrouy, chef d'exploitation", "M. Bastien Larrouy", "chef d'exploitation"),
        ("Send a CV, in confidence, to Ms Ana Reyes, Practice Manager, by Friday.", "Ms Ana Reyes", "Practice Manager"),
        ("Siân Pritchard-Bowes\ns.pritchardbowes@example.org", "Siân Pritchard-Bowes", ""),
        ("Questions? Our recruiter Imke Brandes is happy to help.", "Imke Brandes", "recruiter"),
        ("Email Matiu at kiaora@example.org.", "Matiu", ""),
        ("Bewerbung an: Personalabteilung Nord", "", ""),
        ("You will report to the Regional Director and train Night Nurses.", "", ""),
    ],
)
def test_a_contact_is_known_by_rank_office_or_address(line: str, name: str, role: str) -> None:
    contact = _text("Welder\nElm Works Ltd", f"\n{line}\n").contact

    assert (contact.name, contact.role) == (name, role)


def test_prose_about_others_is_no_duty() -> None:
    text = "Welder\n\nThe job\nElm Works is a forge in Leeds. Our hall holds nine furnaces. You will weld frames.\n"
    lines = parse_posting(document_from_text(text)).lines

    assert [line.text for line in lines if line.role.value == "duty" and not line.is_heading] == [
        "You will weld frames."
    ]


def test_a_heading_with_jobs_in_it_is_no_list_of_other_jobs() -> None:
    posting = _text("Welder\nElm Works Ltd\n\nWhat the job looks like\n- Cut steel\n- Bend rods")

    assert sum(line.role.value == "duty" and not line.is_heading for line in posting.lines) == 4


def test_the_title_written_again_is_not_asked_for() -> None:
    text = (
        "Wir suchen Verstärkung: Elektroniker (m/w/d)\nElm Autohaus GmbH – Leipzig\n\nDas erwartet dich\n"
        "- Inspektionen und Diagnosen\n- Annahme im Gespräch mit Kunden\n\n"
        "Das solltest du können\n- Gesellenbrief als Elektroniker\n- Führerschein B\n"
    )
    posting = parse_posting(document_from_text(text))

    assert posting.title == "Elektroniker"
    assert [line.text for line in posting.lines if line.role.value == "requirement" and not line.is_heading] == [
        "Gesellenbrief als Elektroniker",
        "Führerschein B",
    ]


def test_a_bold_line_of_known_form_parts_lists_of_lines() -> None:
    page = """<h1>Dispatcher</h1><p><b>What you'd do</b></p><p>Answer calls<br>Close out tickets</p>
    <p><b>What we're after</b></p><p>A clear voice<br>Open availability</p><p>Questions? Call us.</p>"""
    lines = parse_posting(read_html(page, "p.html")).lines

    assert [line.text for line in lines if line.role.value == "requirement" and not line.is_heading] == [
        "A clear voice",
        "Open availability",
    ]


def test_a_sentence_may_ask_by_a_wish_and_wish_by_what_helps() -> None:
    text = (
        "Coordinator\n\nYou'll rota eighty volunteers. You'll report to the Director.\n\n"
        "We'd like you to have organised staff before. Knowing Latin isn't required, but it'd help.\n"
    )
    lines = parse_posting(document_from_text(text)).lines

    assert [(line.role.value, line.text.split()[0]) for line in lines if not line.is_heading][-4:] == [
        ("duty", "You'll"),
        ("other", "You'll"),
        ("requirement", "We'd"),
        ("nice", "Knowing"),
    ]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Night picker: 1+ year warehouse experience, steel toes, own van.", True),
        ("Junior economist. Required: econometrics, Stata, clear prose.", True),
        ("Come and eat cake with us on Friday.", False),
        ("The pool, the sauna and the gym are closed.", False),
    ],
)
def test_a_few_words_ask_only_where_they_say_or_list_what_is_wanted(text: str, asked: bool) -> None:  # noqa: FBT001
    lines = parse_posting(document_from_text(f"{text}\n")).lines
    assert any(line.role is LineRole.REQUIREMENT and not line.is_heading for line in lines) is asked


@pytest.mark.parametrize(
    ("head", "company"),
    [
        ("Registered Nurse – Hospice Home Care\nElm Shore Hospice, Two Harbors, MN", "Elm Shore Hospice"),
        ("Casual Team Member – Bakery Café\nGolden Ash Bakehouse, Anytown", "Golden Ash Bakehouse"),
        ("Night Auditor | Hotel\nThe Ash Inn, Bangor, ME", "The Ash Inn"),
        ("QA Engineer\nElmora Health Tech | Leeds (Hybrid) | 4-7 years", "Elmora Health Tech"),
        ("Nurse – Elm Hospital\nTwo Harbors, MN", "Elm Hospital"),
    ],
)
def test_the_line_below_a_job_and_its_department_names_the_employer(head: str, company: str) -> None:
    assert _text(head).company == company


@pytest.mark.parametrize(
    ("head", "company"),
    [
        ("Welder - Night Turn\nGarrick Hull Services\nMobile, AL", "Garrick Hull Services"),
        ("Welder, Night Turn\nGarrick Food Service - Romeoville, IL", "Garrick Food Service"),
        ("Welder, Hull and Deck Clinic\nGarrick Valley Health\nBoise, ID", "Garrick Valley Health"),
    ],
)
def test_what_stands_behind_the_job_is_no_employer_above_one_on_its_own_line(head: str, company: str) -> None:
    assert _text(head).company == company


@pytest.mark.parametrize(
    ("head", "company"),
    [
        ("Nurse - Garrick House\nQuarry Road\nLeeds", "Garrick House"),
        ("Cook - Rowan Lodge\nMill Lane, York", "Rowan Lodge"),
        ("Koch - Haus Ahorn\nBahnhofstraße\nKiel", "Haus Ahorn"),
        ("Serveur - Auberge du Tilleul\nRue de la Gare\nLyon", "Auberge du Tilleul"),
        ("Driver - Nights\nQuarry Road Haulage\nDerby", "Quarry Road Haulage"),
    ],
)
def test_a_street_below_the_firm_is_no_employer(head: str, company: str) -> None:
    text = f"{head}\n\nAbout the job\nYou will look after our guests.\n\nRequirements\n- Two years of experience\n"
    assert _text(text).company == company

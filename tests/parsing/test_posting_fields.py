"""What a posting states about itself."""

import pytest

from tailor.errors import InputError
from tailor.model import Posting, PostingContact
from tailor.parsing import parse_posting
from tailor.readers import document_from_bytes, document_from_text

_BODY = "\n\nRequirements\n- Patience\n- A driving licence\n"


def _text(head: str, tail: str = "") -> Posting:
    return parse_posting(document_from_text(head + _BODY + tail))


def _page(title: str, body: str) -> Posting:
    page = f"<html><head><title>{title}</title></head><body>{body}<ul><li>Patience is required</li></ul></body></html>"
    return parse_posting(document_from_bytes(page.encode(), "job.html"))


def test_the_first_lines_give_title_employer_and_place() -> None:
    posting = _text("Bus Driver\nWestvale Transport Ltd, Hull, UK\nFull-time")
    assert (posting.title, posting.company, posting.location) == ("Bus Driver", "Westvale Transport Ltd", "Hull, UK")


def test_labels_win_over_position() -> None:
    posting = _text(
        "VACANCY\nJob title: Bus Driver\nEmployer: Westvale\nLocation: Hull\nRef: WV-12\nClosing date: 3 May 2027"
    )
    assert (posting.title, posting.company, posting.location) == ("Bus Driver", "Westvale", "Hull")
    assert (posting.reference, posting.closing_date) == ("WV-12", "2027-05-03")


@pytest.mark.parametrize(
    ("page_title", "expected"),
    [
        ("Job Application for Bus Driver at Westvale", ("Bus Driver", "Westvale", "")),
        ("Westvale hiring Bus Driver in Hull | LinkedIn", ("Bus Driver", "Westvale", "Hull")),
        ("Bus Driver @ Westvale", ("Bus Driver", "Westvale", "")),
        ("Bus Driver at Westvale | CityJobs", ("Bus Driver", "Westvale", "")),
    ],
)
def test_the_forms_in_which_job_boards_word_a_page_title_are_known(
    page_title: str, expected: tuple[str, str, str]
) -> None:
    posting = _page(page_title, "<p>Drive with care.</p>")
    assert (posting.title, posting.company, posting.location) == expected


def test_a_first_heading_that_is_the_sites_slogan_is_not_the_title() -> None:
    posting = _page("Bus Driver | Westvale", "<h1>CAREERS WITH US</h1><h2>Bus Driver</h2>")
    assert posting.title == "Bus Driver"


def test_pay_is_what_is_paid_and_not_what_the_employer_earns() -> None:
    posting = _text("Bus Driver", "\nWe made £40 million in sales.\n\nPay: £14.20 - £16.80 an hour.\n")
    assert posting.salary == "£14.20 - £16.80 an hour"


@pytest.mark.parametrize("sought", ["gesucht!", "wanted!", "gesucht"])
@pytest.mark.parametrize("firm", ["Zimmerei & Holzbau Moser e.K., Lindau", "Dach Moser GmbH, Lindau"])
def test_a_firm_with_its_legal_form_is_no_title(sought: str, firm: str) -> None:
    posting = _text(f"Schreiner / Tischler (m/w/d) {sought}\n\n{firm}\n\nAnforderungen:\n- Führerschein Klasse B\n")
    assert (posting.title, posting.company) == ("Schreiner / Tischler", firm.removesuffix(", Lindau"))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Questions? Write to Ana Reyes, Depot Manager, at ana@example.org.",
            PostingContact("Ana Reyes", "Depot Manager", "ana@example.org"),
        ),
        ("Contact: Ana Reyes, Depot Manager", PostingContact("Ana Reyes", "Depot Manager", "")),
        ("Send your application to the Depot Team at jobs@example.org.", PostingContact("", "", "jobs@example.org")),
        ("Join Westvale Transport and drive.", PostingContact()),
        ("Apply to the Human Resources Department.", PostingContact()),
        ("Attn: Marian Holt, Branch Manager", PostingContact("Marian Holt", "Branch Manager", "")),
        ("Write for the attention of Ruth Ames.", PostingContact("Ruth Ames", "", "")),
        ("FAO Ruth Ames, Head of Care", PostingContact("Ruth Ames", "Head of Care", "")),
        ("Bitte schreiben Sie z. Hd. Frau Petra Holm.", PostingContact("Frau Petra Holm", "", "")),
        ("Contact: Human Resources", PostingContact()),
        ("Contact: Front Desk, Main Building", PostingContact()),
        ("Bewerbungen an: Personalabteilung Nord", PostingContact()),
        ("Contact: Service Recrutement", PostingContact()),
    ],
)
def test_a_contact_is_a_person_with_an_office_and_an_address(line: str, expected: PostingContact) -> None:
    assert _text("Bus Driver", f"\n{line}\n").contact == expected


def test_a_remote_rule_is_kept_with_the_place() -> None:
    assert _text("Editor\nInk & Co | Leeds, UK | Hybrid").location == "Leeds, UK (hybrid)"


def test_the_employer_is_found_in_a_sentence_about_it() -> None:
    assert _text("Bus Driver\n\nWestvale is the oldest bus company in the county.").company == "Westvale"
    assert _text("Bus Driver\n\nThis is a job with a view.").company == ""


def test_a_posting_in_another_language_says_so() -> None:
    posting = _text("Conductor\n\nBuscamos una persona para nuestra empresa que conduce los autobuses de la ciudad.")
    assert posting.language == "es"
    assert [note.text for note in posting.notes] == [
        "this posting seems to be in Spanish (es), which is not supported; English, German and French are"
    ]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("<h1>Sign in</h1><p>Forgot your password?</p>", "this is a page to sign in, not the posting"),
        (
            "<h1>Apply</h1><p>First name</p><p>Last name</p><p>E-mail</p>",
            "this is the application form, not the posting",
        ),
    ],
)
def test_a_form_is_refused_with_what_to_save_instead(body: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_posting(document_from_bytes(f"<html><body>{body}</body></html>".encode(), "job.html"))
    assert str(caught.value).startswith(f"job.html: {message}; save the page that holds the job's description")


def test_a_company_before_its_place_is_known_by_the_sentences_about_it() -> None:
    posting = _text("Data Engineer\nAlder Freight, Leeds (hybrid)\n\nAbout us\nAlder Freight moves pallets by rail.")
    assert (posting.company, posting.location) == ("Alder Freight", "Leeds (hybrid)")


def test_a_ward_in_the_title_is_not_the_employer() -> None:
    posting = _text(
        "Nurse - Intensive Care Unit\nAlder Medical Center, Salem, OR\n\nAlder Medical Center cares for all."
    )
    assert (posting.company, posting.location) == ("Alder Medical Center", "Salem, OR")


def test_an_employer_in_the_title_is_the_employer() -> None:
    assert _text("Nurse at Elm Hospital\nElm Hospital, Hull, UK").company == "Elm Hospital"


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("Mercer, Dunn & Oyelaran P.C. — Denver, Colorado", "Mercer, Dunn & Oyelaran P.C."),
        ("Northlab Instruments Inc. | Toronto, ON | $60,000", "Northlab Instruments Inc."),
        ("Pinewood Outfitters Ltd (Bend, Oregon)", "Pinewood Outfitters Ltd"),
        ("Elm Hospital, Leeds", "Elm Hospital"),
    ],
)
def test_an_employers_name_keeps_its_commas_and_full_stops_and_loses_its_place(line: str, company: str) -> None:
    assert _text(f"Clerk\n{line}").company == company


@pytest.mark.parametrize("marks", ["…", "...", "***", "../..", "?!"])
def test_marks_alone_are_the_name_of_no_employer_and_no_job(marks: str) -> None:
    found = _text(f"Job title: {marks}\nCompany: {marks}\n\nRequirements\n- Welding")
    assert "" == found.company == found.title


@pytest.mark.parametrize(
    ("line", "reference"),
    [
        ("Recruitment #2026-09981", "2026-09981"),
        ("JOB ANNOUNCEMENT NO. 2026-118", "2026-118"),
        ("Announcement Number: 26-77", "26-77"),
        ("offre n° 188QWXZ", "188QWXZ"),
        ("Referencia: BIB-2026/03", "BIB-2026/03"),
        ("Position 4 of 7 in our kitchen", ""),
    ],
)
def test_a_reference_is_known_by_the_words_of_boards_and_offices(line: str, reference: str) -> None:
    text = f"Cook\nSunny Care Home, Hove\n{line}\n\nRequirements:\n- Level 2 Food Hygiene\n"
    assert parse_posting(document_from_text(text)).reference == reference


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("Bramble Kitchen, Leeds", "Bramble Kitchen"),
        ("Little Oak Nursery, Hove, East Sussex", "Little Oak Nursery"),
        ("Holzbau Maier, Landshut", "Holzbau Maier"),
        ("Atelier Dumas, Nantes", "Atelier Dumas"),
        ("Swan River Ferries, Fremantle WA", "Swan River Ferries"),
        ("North Yorkshire, England", ""),
        ("Upper Heyford, Oxfordshire", ""),
        ("New Plymouth, Taranaki", ""),
        ("King's Lynn, Norfolk", ""),
        ("Night Shift, Leeds", ""),
    ],
)
def test_a_firm_stands_before_its_town_below_the_title(line: str, company: str) -> None:
    text = f"Cook\n{line}\n\nRequirements\n- Registration with the Food Council\n- Two years in a kitchen\n"
    assert parse_posting(document_from_text(text)).company == company


@pytest.mark.parametrize(
    "line", ["ISO R007 textbook", "R007", "Trained on the SEK 3 press", "Work with a NOK 12 frame"]
)
def test_a_code_behind_letters_of_a_currency_is_no_pay(line: str) -> None:
    assert not _text("Rigger", f"\nYou need\n- {line}\n- Driving licence\n").salary


def test_little_is_paid_only_by_a_unit() -> None:
    assert _text("Waiter", "\nPay: $2.40 an hour.\n").salary == "$2.40 an hour"


def test_where_a_page_stands_on_its_site_names_no_employer_and_the_site_no_town() -> None:
    trail = "<p><a>Home</a> › <a>Trades</a> › <a>Dorset</a></p>"
    head = "<h1>Thatcher</h1><a>Reed &amp; Straw Roofing</a>"
    body = f"<body>{trail}{head}<p>You'll need</p><ul><li>Two roofs of long straw</li></ul></body>"
    page = f"<html><title>Thatcher job in Yeovil - Workfinch</title>{body}</html>"
    posting = parse_posting(document_from_text(page))
    assert (posting.company, posting.location) == ("Reed & Straw Roofing", "Yeovil")

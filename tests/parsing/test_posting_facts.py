"""What postings state of themselves, in the ways of boards, offices and messages."""

import json

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_bytes, document_from_text

_TASKS = "\n\nDuties\n- Mend pumps\n- Keep the log\n\nYou need\n- A fitter's certificate\n- A driving licence\n"


def _read(text: str) -> Posting:
    return parse_posting(document_from_text(text))


def _mail(text: str) -> Posting:
    return parse_posting(document_from_bytes(f"Message-ID: <1@example.org>\n{text}".encode(), "job.eml"))


@pytest.mark.parametrize(
    ("lines", "paid"),
    [
        ("Perks\n- $1,200 a year for courses\n\nPay\n$61,000 - $70,000 USD", "$61,000 - $70,000 USD"),
        ("£900 a year for tools\nSalary: £34,000 a year", "£34,000 a year"),
        ("Stipend: £4,200 a year", "£4,200 a year"),
    ],
)
def test_a_little_sum_a_year_is_no_salary_beside_one(lines: str, paid: str) -> None:
    assert _read(f"Pump fitter{_TASKS}\n{lines}\n").salary == paid


def test_labels_over_their_values_are_read_in_any_part_of_the_page() -> None:
    facts = "Main area\nEstates\nJob ref\n771-40\nEmployer\nElm Hospice\nTown\nKelby\nClosing\n14/01/2027"
    posting = _read(f"Elm Hospice\nBand 4\nPump fitter\n{facts}{_TASKS}")
    assert (posting.reference, posting.company, posting.location, posting.closing_date) == (
        *("771-40", "Elm Hospice", "Kelby", "2027-01-14"),
    )


def test_labels_below_the_words_of_whoever_passes_them_on_are_read() -> None:
    chat = "Hello,\n\n" + "".join(f"this is line {number} of my news, have a look.\n\n" for number in range(14))
    posting = _read(f"{chat}Job title: Pump technician\nEmployer: Elm Pumps\nLocation: Kelby{_TASKS}")
    assert (posting.title, posting.company, posting.location) == ("Pump technician", "Elm Pumps", "Kelby")


@pytest.mark.parametrize("label", ["Class Title", "Classification title", "3. Working title"])
def test_public_offices_name_the_job_by_its_class(label: str) -> None:
    assert _read(f"COUNTY OF ELM\n{label}: Pump Fitter II\nClass code: 3312{_TASKS}").title == "Pump Fitter II"


def test_two_labels_in_one_line_have_their_own_values() -> None:
    posting = _read(f"PERSON SPECIFICATION\nPost: Pump Fitter\tGrade: 5{_TASKS}")
    assert (posting.title, posting.salary) == ("Pump Fitter", "Grade 5")


def test_in_person_is_no_place() -> None:
    posting = _read(f"Pump fitter\nElm Pumps Ltd - Hexham{_TASKS}\nWork Location: In person\n")
    assert posting.location == "Hexham"


def test_a_bakery_before_its_town_and_county_is_the_employer() -> None:
    posting = _read(f"Elmford Bakeries\nNight Baker - Dundalk, Co. Louth\nFull-time{_TASKS}")
    assert (posting.title, posting.company, posting.location) == (
        "Night Baker",
        "Elmford Bakeries",
        "Dundalk, Co. Louth",
    )


def test_a_registered_association_is_an_employer_also_with_a_gap_in_its_legal_form() -> None:
    page = "<title>Koch (m/w/d) – Jugendhaus Elm e. V.</title><h1>Koch (m/w/d)</h1><p>Wir suchen einen Koch.</p>"
    assert _read(f"<html><body>{page}<ul><li>Kochausbildung</li></ul></body></html>").company == "Jugendhaus Elm e. V."


@pytest.mark.parametrize("line", ["Sign in to see how you match", "Must have own van and tools"])
def test_what_a_board_says_or_a_notice_asks_is_no_employer(line: str) -> None:
    assert (
        _read(
            f"Pump fitter\n{line}\nYou mend pumps on farms.\nYou hold a driving licence.\nRing 01632 960144.\n"
        ).company
        == ""
    )


def test_kinds_of_what_is_asked_are_no_wishes() -> None:
    kinds = "<h3>Mandatory</h3><ul><li>driving licence</li></ul>"
    kinds += "<h3>Working with others</h3><ul><li>you can explain</li></ul>"
    page = f"<html><body><h1>Ranger</h1><h2>How do I qualify?</h2>{kinds}</body></html>"
    lines = parse_posting(document_from_text(page)).lines
    assert [(line.role.value, line.text) for line in lines if line.bullet] == [
        ("requirement", "driving licence"),
        ("requirement", "you can explain"),
    ]


def test_whoever_wrote_a_message_is_its_contact_unless_it_names_another() -> None:
    head = "From: Mia Berg <mia@example.org>\nSubject: Pump fitter\n\n"
    contact = _mail(f"{head}We need a pump fitter.{_TASKS}").contact
    assert (contact.name, contact.email) == ("Mia Berg", "mia@example.org")
    contact = _mail(f"{head}We need a pump fitter.{_TASKS}\nWrite to Ann Moss, ann@example.org\n").contact
    assert (contact.name, contact.email) == ("Ann Moss", "ann@example.org")


def test_a_sender_that_is_an_office_gives_only_an_address() -> None:
    contact = _mail(f"From: HR <people@example.org>\nSubject: Fitter\n\nWe need a fitter.{_TASKS}").contact
    assert (contact.name, contact.email) == ("", "people@example.org")


def test_the_farewell_of_a_message_is_no_place() -> None:
    assert _read("We need a fitter for pumps. You have a van.\n\nCheers, Hal\n").location == ""


def test_the_stop_of_a_sentence_is_no_part_of_a_place_or_an_employer() -> None:
    posting = _read(f"Pump fitter\n\nMoss & Sisters, Norwich. £28,000 a year.{_TASKS}")
    assert (posting.company, posting.location) == ("Moss & Sisters", "Norwich")


def test_a_job_sheet_names_the_job_and_a_rank_is_no_pay() -> None:
    head = "Fiche de poste : Agent d'entretien\nCollectivité : Ville de Brévillon\nGrade : Adjoint technique\n"
    tasks = "\nMissions\n- Nettoyer les salles\n- Gérer le stock\n\nProfil\n- Permis B exigé\n- Sens du service\n"
    posting = _read(head + tasks)
    assert (posting.title, posting.company, posting.salary) == ("Agent d'entretien", "Ville de Brévillon", "")


@pytest.mark.parametrize(
    ("line", "paid"),
    [
        ("Salary: Rs. 4,50,000 - 6,00,000 p.a.", "Rs. 4,50,000 - 6,00,000 p.a."),
        ("We pay between 28 and 32 thousand euros a year.", "28 and 32 thousand euros a year"),
        ("Salary: £24,000 pro rata", "£24,000 pro rata"),
    ],
)
def test_pay_is_read_with_its_currency_and_its_thousands(line: str, paid: str) -> None:
    assert _read(f"Pump fitter\nElm Pumps Ltd, Leeds\n{line}{_TASKS}").salary == paid


@pytest.mark.parametrize(
    "line",
    [
        "Deadline for applications: 9 January 2027",
        "Job posting end date: 9 January 2027",
        "Last day to apply: 9 January 2027",
    ],
)
def test_a_closing_day_is_read_behind_its_label(line: str) -> None:
    assert _read(f"Pump fitter\nElm Pumps Ltd, Leeds{_TASKS}\n{line}\n").closing_date == "2027-01-09"


def test_a_french_reference_is_read() -> None:
    assert _read(f"Pump fitter\nElm Pumps Ltd, Leeds{_TASKS}\nRéf. : MP-1142\n").reference == "MP-1142"


@pytest.mark.parametrize(
    ("name", "address"), [("Smørbrød", "smorbrod"), ("Straßner", "strassner"), ("Æbleskov", "aebleskov")]
)
def test_an_employer_is_known_by_a_board_address_that_spells_it_plainly(name: str, address: str) -> None:
    data = {
        "title": "Pastry lead",
        "descriptionHtml": f"<p><b>About {name}</b></p><p>Bakeries.</p><p><b>You</b></p><ul><li>can bake</li></ul>",
        "jobUrl": f"https://jobs.ashbyhq.com/{address}/1",
    }
    document = document_from_bytes(json.dumps({"jobs": [data]}).encode(), "job.json")
    assert parse_posting(document).company == name

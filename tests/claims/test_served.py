import pytest

from tailor.claims import Certainty, ruled_certainty


def _held(text: str, words: str) -> bool:
    start = text.index(words)
    return ruled_certainty(text, start, start + len(words)) is not Certainty.DENIED


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Brewed tea for the forensic accounting unit.", "forensic accounting"),
        ("Booked hotels for the civil engineering team.", "civil engineering"),
        ("Supported the paediatrics ward with laundry and post.", "paediatrics"),
        ("Served the tax advisory group with refreshments.", "tax advisory"),
        ("Escorted visitors to metrology.", "metrology"),
        ("Pushed patients and trolleys back to endoscopy.", "endoscopy"),
        ("Forwarded invoices to accounts payable.", "accounts payable"),
        ("Catered for the soil mechanics department.", "soil mechanics"),
        ("Mopped the galvanising bay twice a day.", "galvanising"),
        ("Recruited for anaesthesia vacancies.", "anaesthesia"),
        ("Was denied security clearance in 2020.", "security clearance"),
        ("Covered every station except grilling.", "grilling"),
        ("Alle Arbeiten außer Verputzen.", "Verputzen"),
        ("Tous les postes sauf la soudure.", "soudure"),
        ("Sat next to Ruby in a call centre.", "Ruby"),
        ("Ran the bar with Julia and three other waiters.", "Julia"),
        ("Drove buses along the Oder river.", "Oder"),
        ("Cleaned a dermatology clinic.", "dermatology"),
    ],
)
def test_who_only_looks_after_others_or_leaves_it_out_does_not_do_it(text: str, words: str) -> None:
    assert not _held(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Brewed tea and coffee in a canteen.", "coffee"),
        ("Supported the paediatrics ward with care plans.", "paediatrics"),
        ("Moved patient records to SharePoint.", "SharePoint"),
        ("Escorted visitors in French and Dutch.", "French"),
        ("Pushed releases to Kubernetes.", "Kubernetes"),
        ("Built dashboards for the tax advisory group.", "dashboards"),
        ("Recruited anaesthetists for two hospitals.", "Recruited"),
        ("Covered every station, grilling included.", "grilling"),
        ("Modelled props in Maya and two other packages.", "Maya"),
        ("Welded rails in the galvanising bay.", "Welded"),
    ],
)
def test_what_is_done_beside_others_stays(text: str, words: str) -> None:
    assert _held(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Quit the phlebotomy course before the exam.", "phlebotomy"),
        ("Dropped out of a locksmith programme.", "locksmith"),
        ("The depot never introduced telematics.", "telematics"),
    ],
)
def test_what_was_left_or_never_introduced_is_not_held(text: str, words: str) -> None:
    assert not _held(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Surrendered my haulage permit in 2020.", "haulage permit"),
        ("Declined to use Kanban and kept wall charts.", "Kanban"),
        ("Have yet to open ArchiCAD.", "ArchiCAD"),
        ("Looked after all wards other than those in stroke care.", "stroke care"),
        ("Swept chips while the joinery crew worked.", "joinery"),
        ("Took lunch orders for the actuarial floor.", "actuarial"),
        ("Fed a parrot called Trello.", "Trello"),
        ("Everything in the stall but filleting.", "filleting"),
        ("Bought pizza for the genomics lab.", "genomics"),
        ("Tended bar in the Kotlin hotel.", "Kotlin"),
    ],
)
def test_what_was_refused_lost_or_belongs_to_others_is_not_held(text: str, words: str) -> None:
    assert not _held(text, words)


def test_a_tool_may_be_called_by_its_name() -> None:
    assert _held("Logged faults in a system called Trello.", "Trello")

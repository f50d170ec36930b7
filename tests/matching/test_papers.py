"""Licences, certificates and registrations in the lists of a resume."""

import pytest

from tailor.matching import match
from tailor.model import Finding, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume, school

_VOCABULARY = load_vocabulary()


def _finding(name: str, *, certificates: tuple[str, ...] = (), summary: str = "", bullet: str = "") -> Finding:
    term = _VOCABULARY.get(name)
    wanted = posting(require(name, "certification", name=term.name if term else name, named=True))
    jobs = [job("Assistant", "Elder Forge", "2014-2016", "Opened the site.", "Kept files.", "Wore boots.", bullet)]
    candidate = resume(certificates=certificates, summary=summary, jobs=jobs if bullet else [])
    (finding,) = match(candidate, wanted, _VOCABULARY, None, TODAY).findings
    return finding


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("backflow prevention endorsement", "Backflow prevention"),
        ("hazmat endorsement", "CDL-A with Hazmat (H) and Tanker (N)"),
        ("GDC registration", "GDC 000000"),
        ("pool plant operator certificate", "Pool Plant Operator (Level 3), to 2027"),
        ("SIA Door Supervisor licence", "SIA licence (Door Supervision), expires 11/2028"),
        ("QBZZ plumbing licence", "QBZZ Occupational Licence - Plumbing and Drainage"),
        ("anaphylaxis training", "First aid, anaphylaxis 22578VIC"),
        ("Cat C+E licence", "C+E, ADR (packages and tanks)"),
        ("Fahrausweis Klasse ZE", "Klassen B, ZE"),
    ],
)
def test_a_paper_among_the_certificates_need_not_say_that_it_is_one(asked: str, listed: str) -> None:
    assert _finding(asked, certificates=(listed,)).status is Status.SHOWN


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("nursing license", "Certified Nursing Assistant"),
        ("hazmat endorsement", "Hazmat awareness"),
        ("pool plant operator certificate level 3", "Pool Plant Operator (Level 2)"),
        ("SIA Door Supervisor licence", "SIA licence (CCTV)"),
        ("Cat C+E licence", "Categories B, C and D"),
        ("GDC registration", "NMC 00A0000E"),
        ("backflow prevention endorsement", "Backflow prevention: expired"),
    ],
)
def test_a_paper_that_is_like_it_is_another(asked: str, listed: str) -> None:
    assert _finding(asked, certificates=(listed,)).status in {Status.MISSING, Status.IMPLIED}
    assert _finding(asked, certificates=(listed,)).status is Status.MISSING or "expired" in listed


def test_work_that_was_done_is_no_paper() -> None:
    found = _finding("backflow prevention endorsement", bullet="Wrote the backflow prevention register for the site.")
    assert found.status is not Status.BURIED


def test_a_registration_in_the_profile_counts() -> None:
    found = _finding("GPhQ registration", summary="Registered pharmacy technician (GPhQ 0000000).")
    assert found.status is Status.SHOWN


@pytest.mark.parametrize(
    ("asked", "profile"),
    [
        ("NMC registration", "Registered nurse (NMC no. 12A3456E) with seven years on wards."),
        ("GDC registration", "I am a registered dental nurse (GDC no. 298114, registered March 2019)."),
        ("HCPC registration", "Paramedic, HCPC ref. PA12345, with ten years on the road."),
    ],
)
def test_the_number_under_which_a_body_has_registered_somebody_is_the_registration(asked: str, profile: str) -> None:
    assert _finding(asked, summary=profile).status is Status.SHOWN


def test_a_machine_among_the_licences_is_a_licence_for_it() -> None:
    assert _finding("forklift license", certificates=("Reach truck licence",)).status is Status.SHOWN


def test_a_paper_that_entails_the_one_asked_for_shows_it() -> None:
    assert _finding("teaching license", certificates=("Qualified Teacher Status, 2012",)).status is Status.SHOWN
    assert _finding("Qualified Teacher Status", certificates=("Teaching licence",)).status is Status.MISSING


def test_a_commercial_licence_of_a_lower_class_is_not_the_one_asked_for() -> None:
    assert _finding("CDL Class A", certificates=("Class B commercial driver license",)).status is Status.MISSING
    assert _finding("CDL Class B", certificates=("Class A commercial driver license",)).status is not Status.MISSING


def test_a_licence_where_a_clean_one_is_asked_for_is_held_in_part() -> None:
    found = _finding("clean driving licence", certificates=("Full Irish driving licence",))
    assert found.status is Status.IMPLIED
    assert found.note == "the resume does not say “clean”"


@pytest.mark.parametrize(
    ("asked", "held", "status"),
    [
        ("NVQ Level 2 in hairdressing", "NVQ Level 3 Hairdressing", Status.SHOWN),
        ("NVQ Level 3 in hairdressing", "NVQ Level 2 Hairdressing", Status.MISSING),
        ("PGCE", "PGCE Secondary Maths", Status.SHOWN),
    ],
)
def test_a_paper_that_is_asked_for_as_a_degree_is_found_by_its_name(asked: str, held: str, status: Status) -> None:
    candidate = resume(education=[school(held, "Ridgeway College")])
    (finding,) = match(candidate, posting(require(asked, "degree")), _VOCABULARY, None, TODAY).findings
    assert finding.status is status


def test_a_licence_of_a_narrower_trade_answers_the_broader_one() -> None:
    assert _finding("electrical license", certificates=("Electrical mechanic licence (unrestricted)",)).evidence


@pytest.mark.parametrize(
    ("held", "is_found"),
    [
        ("9 GCSEs incl. English (B) and Maths (C)", True),
        ("GCSEs including Maths and English", True),
        ("5 GCSEs incl. English (B) and Maths (E)", False),
        ("5 GCSEs incl. Art (B) and Music (C)", False),
    ],
)
def test_the_subjects_of_a_school_examination_are_looked_for_in_its_line(held: str, *, is_found: bool) -> None:
    asked = require("GCSE grade C/4 or above in English and maths", "degree", degree="high school")
    candidate = resume(education=[school(held, "Holt School", "2008")])
    (finding,) = match(candidate, posting(asked), _VOCABULARY, None, TODAY).findings
    assert (finding.status is not Status.MISSING) is is_found


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("teaching license", "Taught licensed drivers"),
        ("teaching license", "Mentored three licensed teachers"),
        ("Fachkundenachweis Strahlenschutz", "Organisation von Kursen zum Fachkundenachweis Strahlenschutz"),
    ],
)
def test_a_paper_of_others_is_not_held(asked: str, line: str) -> None:
    assert _finding(asked, bullet=line).status not in {Status.SHOWN, Status.BURIED}


def test_whose_register_the_holder_is_in_may_stand_before() -> None:
    assert _finding("optician registration", summary="GOC registered optician").status is not Status.MISSING


def test_who_is_registered_with_a_body_holds_its_registration() -> None:
    assert _finding("GOC registration", summary="Optician registered with the GOC (no. 000000)").status is Status.SHOWN


def test_who_works_beside_such_a_one_does_not() -> None:
    beside = "Assisted an optician registered with the GOC"
    assert _finding("GOC registration", bullet=beside).status not in {Status.SHOWN, Status.BURIED}


def test_a_full_licence_of_the_country_is_one_to_drive() -> None:
    assert _finding("driving licence", certificates=("Full UK licence, up to 3.5t",)).status is Status.SHOWN

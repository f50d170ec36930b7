"""What stands near a requirement and is not it: hobbies, other people's papers, other objects of the same verb."""

import pytest

from tailor import resume_from_text
from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume, school


def _status(asked: str, kind: str, bullet: str) -> Status:
    held = resume(jobs=[job("Assistant", "Elm", "2019-present", bullet)])
    return match(held, posting(require(asked, kind)), load_vocabulary(), None, TODAY).findings[0].status


def _status_beside(asked: str, kind: str, line: str) -> Status:
    held = resume_from_text(f"Ana Reyes\n\nExperience\nClerk, Elm, 2019-2024\n- Kept records.\n\nOther\n{line}\n")
    return match(held, posting(require(asked, kind)), load_vocabulary(), None, TODAY).findings[0].status


@pytest.mark.parametrize(
    ("asked", "kind", "line"),
    [
        ("carpentry", "experience", "Interests: carpentry, folk music"),
        ("photography", "skill", "Hobbies: photography and long walks"),
        ("sewing", "skill", "In my free time: sewing, choir"),
        ("Fotografie", "skill", "Hobbys: Fotografie, Wandern"),
        ("cuisine", "skill", "Centres d'intérêt : cuisine, randonnée"),
    ],
)
def test_a_hobby_shows_no_skill(asked: str, kind: str, line: str) -> None:
    assert _status_beside(asked, kind, line) is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "kind", "line"),
    [
        ("first aid", "skill", "Interests: volunteer at St John, first aid at football matches"),
        ("sailing", "skill", "Hobbies: sailing (RYA certificate)"),
    ],
)
def test_what_is_held_or_done_for_others_counts_among_the_hobbies(asked: str, kind: str, line: str) -> None:
    assert _status_beside(asked, kind, line) is not Status.MISSING


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("Registered Nurse licence", "Licensed Practical Nurse, state of Ohio, since 2017."),
        ("Notary Public", "Took deeds to a notary public for stamping."),
        ("SIA licence", "Checked badges against the SIA licence list at the gate."),
    ],
)
def test_a_lower_paper_and_one_that_is_only_spoken_of_show_nothing(asked: str, bullet: str) -> None:
    assert _status(asked, "certification", bullet) is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("cash handling", "Not allowed to handle cash."),
        ("clinical supervision", "Supervised the clinical waste contractor."),
        ("legal research", "Sorted the legal research shelf in the library."),
        ("credit risk assessment", "Fire risk assessment for three schools."),
        ("Final Cut Pro", "Made the final cut of the season."),
        ("train driving", "Trained drivers of delivery vans."),
        ("lesson planning", "Photocopied lesson plans for the year tutors."),
        ("Steuerberater", "Zuarbeit für den Steuerberater bei Jahresabschlüssen."),
        ("Swift", "Checked SWIFT transfers and wrote to correspondent banks."),
    ],
)
def test_the_same_words_about_something_else_show_nothing(asked: str, bullet: str) -> None:
    assert _status(asked, "skill", bullet) is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "kind", "bullet"),
    [
        ("ITIL Foundation", "certification", "ITIL Expert, 2021"),
        ("CCNA", "certification", "CCNP, 2022"),
        ("Basic Life Support", "certification", "Advanced Life Support provider, 2024"),
        ("EFM", "skill", "Electronic fetal monitoring on a labour ward."),
        ("ASE certification", "certification", "Automotive Service Excellence, master technician, 2022"),
        ("clinical supervision", "skill", "Supervised clinical staff."),
        ("Xero accounting software", "skill", "Kept books in Xero."),
    ],
)
def test_a_higher_paper_and_what_initials_stand_for_show_it(asked: str, kind: str, bullet: str) -> None:
    assert _status(asked, kind, bullet) is not Status.MISSING


def test_a_degree_in_another_kind_of_engineering_is_no_relative() -> None:
    held = resume(education=[school("BEng in Software Engineering")])
    asked = posting(require("Degree in civil engineering", "degree", degree="bachelor", field="civil engineering"))
    assert match(held, asked, load_vocabulary(), None, TODAY).findings[0].status is Status.MISSING


def test_a_version_of_a_product_names_it() -> None:
    assert _status("Google Analytics", "tool", "Set up GA4 events for a shop.") is Status.BURIED


def test_help_in_a_trade_only_suggests_it() -> None:
    assert _status("pastry", "skill", "Breakfasts, pastry help at weekends.") is Status.IMPLIED


def test_a_lapsed_paper_in_a_bracket_is_that_of_its_own_name() -> None:
    line = "Führerschein BE, C1 (Code 95 im Mai 2021 abgelaufen)"
    assert _status_beside("Führerschein Klasse C1", "certification", line) is not Status.MISSING


def test_a_language_spoken_and_written_is_asked_for_at_b2() -> None:
    held = resume(languages=["English B1"])
    asked = posting(require("English, spoken and written", "language", name="English", named=True))
    assert match(held, asked, load_vocabulary(), None, TODAY).findings[0].status is Status.IMPLIED

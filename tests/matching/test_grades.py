"""Classes, categories, scores, versions and numbers that are a part of a name."""

import datetime as dt

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import job, posting, require, resume

TODAY = dt.date(2026, 3, 1)


def _status(
    asked: str, *, kind: str = "certification", text: str = "", bullet: str = "Swept the yard", certificate: str = ""
) -> Status:
    candidate = resume(
        jobs=[job("Assistant", "Elder Forge", "2014-2016", bullet)], certificates=[certificate] if certificate else []
    )
    vocabulary = load_vocabulary()
    term = vocabulary.get(asked)
    wanted = require(text or asked, kind, name=term.name if term else asked, named=kind == "tool")
    (finding,) = match(candidate, posting(wanted), vocabulary, None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "text", "certificate", "is_held"),
    [
        ("commercial driver's license", "commercial driver's license (CDL) Class A", "CDL Class B", False),
        ("commercial driver's license", "commercial driver's license (CDL) Class A", "CDL Class A", True),
        ("CACES R489", "CACES R489 catégorie 5", "CACES R489 catégorie 1", False),
        ("CACES R489", "CACES R489 catégorie 5", "CACES R489 catégories 1, 3 et 5", True),
        ("IELTS 7", "IELTS 7", "IELTS 6, 2022", False),
        ("IELTS 7", "IELTS 7", "IELTS 7.5, 2022", True),
    ],
)
def test_another_class_is_another_paper(asked: str, text: str, certificate: str, *, is_held: bool) -> None:
    assert (_status(asked, text=text, certificate=certificate) is Status.SHOWN) is is_held


@pytest.mark.parametrize(
    ("bullet", "status"),
    [
        ("Wrote stock tools in Python", Status.IMPLIED),
        ("Wrote stock tools in Python 3.11", Status.IMPLIED),
        ("Wrote stock tools in Python 2.7", Status.MISSING),
        ("Wrote stock tools in Perl", Status.MISSING),
    ],
)
def test_a_program_without_its_version_is_a_part_of_what_is_asked_for(bullet: str, status: Status) -> None:
    assert _status("Python 3", kind="tool", bullet=bullet) is status


@pytest.mark.parametrize(
    ("asked", "bullet", "is_held"),
    [
        ("1098 reporting", "Reviewed expense reports", False),
        ("IFRS 16 reporting", "Reported leases under IFRS 16", True),
        ("welding", "Sold welding gloves over the counter", False),
        ("welding", "Sold welding services to yards", True),
        ("drawing", "Read shop drawings", False),
        ("PLC programming", "Kept the share register of Harrow Foods PLC", False),
        ("CAD drawing", "Invoiced buyers in CAD and USD", False),
    ],
)
def test_a_shared_word_shows_nothing(asked: str, bullet: str, *, is_held: bool) -> None:
    assert (_status(asked, kind="skill", bullet=bullet) is not Status.MISSING) is is_held


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("bar admission", "Handled the bar admission paperwork of incoming associates"),
        ("Notary Public", "Took deeds to the notary public next door"),
        ("Registered Nurse", "Phoned results to the registered nurse"),
        ("CPA", "Paid the CPA who did our books"),
    ],
)
def test_what_is_done_about_a_paper_for_others_is_none_of_ones_own(asked: str, bullet: str) -> None:
    assert _status(asked, bullet=bullet) is Status.MISSING


def test_a_foreign_language_is_any_that_is_spoken() -> None:
    assert _status("foreign languages", kind="language", bullet="Served clients in fluent Spanish") is Status.IMPLIED
    assert _status("foreign languages", kind="language", bullet="Sold Spanish tiles and Turkish rugs") is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("power tools", "Fixed decking with nail guns and angle grinders"),
        ("earthmoving equipment", "Drove excavators on two road sites"),
        ("immunoassays", "Ran ELISA plates"),
        ("laboratory equipment", "Cleaned centrifuges each week"),
        ("3D modelling software", "Drew housings in Blender and Rhino 3D"),
    ],
)
def test_a_kind_shows_its_family(asked: str, bullet: str) -> None:
    assert _status(asked, kind="skill", bullet=bullet) is Status.IMPLIED

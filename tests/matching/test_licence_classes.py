import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def status(asked: str, sentence: str) -> Status:
    candidate = resume(jobs=[job("Driver", "Elder Forge", "2014-2016", "Loaded the van.", sentence)])
    asked_for = posting(require(asked, "certification", named=True))
    (finding,) = match(candidate, asked_for, load_vocabulary(), None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("Führerschein Klasse B", "Fahrerlaubnis: B, BE, C, CE"),
        ("Führerschein Klasse B", "Führerscheinklassen C1E und D"),
        ("permis B", "Permis : BE, C"),
        ("HGV Class 1", "Licence: C+E since 2009"),
        ("HGV Class 2", "HGV class 1, nights"),
        ("Class B CDL", "CDL Class A with tanker endorsement"),
        ("Führerschein Klasse B", "Driving licence (car)"),
        ("Permis B", "Full clean UK driving licence"),
    ],
)
def test_a_class_of_licence_covers_the_classes_below_it(asked: str, sentence: str) -> None:
    assert status(asked, sentence) not in {Status.MISSING, Status.UNKNOWN}


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("Führerschein Klasse C", "Fahrerlaubnis: B, BE"),
        ("Führerschein Klasse C", "Full UK driving licence"),
        ("Driving licence category D1", "Full driving licence"),
        ("HGV Class 1", "Licence: category C"),
        ("CDL Class A", "Class B CDL since 2015"),
        ("Führerschein Klasse CE", "Kein Führerschein CE"),
    ],
)
def test_a_lower_class_of_licence_is_no_higher_one(asked: str, sentence: str) -> None:
    assert status(asked, sentence) is Status.MISSING

"""A skill's name in front of another noun, and the verbs of others."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume

_VOCABULARY = load_vocabulary()


def _status(asked: str, kind: str, sentence: str) -> Status:
    term = _VOCABULARY.get(asked)
    named = term.named if term else kind == "certification"
    wanted = posting(require(asked, kind, name=term.name if term else asked, named=named))
    jobs = [job("Assistant", "Elder Forge", "2014-2016", "Opened the site.", "Kept order.", "Wore boots.", sentence)]
    (finding,) = match(resume(jobs=jobs), wanted, _VOCABULARY, None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "kind", "sentence"),
    [
        ("teaching", "skill", "Cleaned wards of a teaching hospital"),
        ("first aid", "certification", "Restocked the first aid box"),
        ("payroll", "skill", "Painted the payroll room"),
        ("PRINCE2", "certification", "My manager was PRINCE2 certified"),
        ("Spanish", "language", "Our foreman speaks Spanish"),
        ("water treatment", "skill", "Treated guests to sparkling water"),
        ("clinical trials", "skill", "Trialled a new clinical handover sheet"),
        ("care planning", "skill", "Took care when planning routes"),
        ("product design", "skill", "Stacked products of a design shop"),
        ("financial reporting", "skill", "Reported to the financial director"),
        ("food preparation", "skill", "Prepared files at a food bank"),
        ("network security", "skill", "Guarded the network cabinet as security officer"),
        ("carpentry", "skill", "Sold tools to carpenters"),
        ("electrical wiring", "skill", "Sold electrical wiring to builders"),
        ("scaffolding", "skill", "Delivered scaffolding to contractors"),
        ("forklift operation", "skill", "Walked behind the forklift and picked boxes"),
        ("excavator operation", "skill", "Ran alongside the excavator with a shovel"),
        ("Six Sigma", "certification", "Was trained by a Six Sigma Black Belt for one day"),
        ("Java", "tool", "Drank Java coffee with clients"),
        ("tutoring", "skill", "Was tutored in maths"),
        ("supervising trainees", "skill", "Was supervised as a trainee"),
        ("data protection", "skill", "Protected workers and entered data"),
        ("driver's license", "certification", "Renewed driving licences at the council desk"),
        ("CSCS card", "certification", "Checked visitors' CSCS cards at the gate"),
    ],
)
def test_what_another_noun_or_person_makes_of_a_name_is_no_evidence(asked: str, kind: str, sentence: str) -> None:
    assert _status(asked, kind, sentence) is Status.MISSING


def test_a_skill_that_one_worked_beside_is_only_suggested() -> None:
    assert _status("sales", "skill", "Analysed sales figures for the board") is Status.IMPLIED


@pytest.mark.parametrize(
    ("asked", "sentence", "status"),
    [
        ("PAYE", "Ran Pay As You Earn for two companies", Status.BURIED),
        ("TUPEX", "Advised on Transfers of Undertakings and Pension Exchanges", Status.MISSING),
        ("XRTQ", "Kept Xenon Readings, Turned Quarries", Status.MISSING),
        ("garden design research", "Led GDR for the north", Status.IMPLIED),
        ("marking examinations", "Marked A-level exams", Status.IMPLIED),
        ("EPR", "Recorded care in the electronic patient record", Status.IMPLIED),
        ("tenant liaison", "Liaised with tenants about repairs", Status.IMPLIED),
        ("chairing meetings", "Chaired the weekly safety meeting", Status.BURIED),
        ("care planning", "Plan the care of patients after hip surgery", Status.IMPLIED),
        ("organisation of events", "Organized 11 adoption events", Status.BURIED),
        ("ECG interpretation", "Interpreted electrocardiograms at night", Status.IMPLIED),
    ],
)
def test_initials_and_other_forms_are_found(asked: str, sentence: str, status: Status) -> None:
    assert _status(asked, "skill", sentence) is status

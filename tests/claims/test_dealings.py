import pytest

from tailor.claims.dealings import is_only_dealt_with
from tailor.matching import match
from tailor.model import RequirementKind, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def judge(text: str, words: str) -> bool:
    start = text.index(words)
    return is_only_dealt_with(text, start, start + len(words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Photographed cranes on building sites.", "cranes"),
        ("Filmed surgeons for a health channel.", "surgeons"),
        ("Cleaned the offices of a teaching hospital.", "teaching"),
        ("Guarded chemistry labs at night.", "chemistry"),
        ("Recruited Java developers for banks.", "Java"),
        ("Packed welding supplies for export.", "welding"),
        ("Typed nursing notes for a consultant.", "nursing"),
        ("Wrote software for nursing homes.", "nursing"),
        ("Sold insurance to veterinary practices.", "veterinary"),
        ("Wrote a novel about welding.", "welding"),
        ("Delivered parcels to pharmacies.", "pharmacies"),
        ("Cook for Data Analysis Ltd.", "Data Analysis"),
        ("Vente de livres d'informatique.", "d'informatique"),
        ("Montage von Küchen in Neubauten.", "Küchen"),
        ("Lawyer at Harlow Project Management.", "Project Management"),
        ("Assistant to Mr Jenkins in the archive.", "Jenkins"),
        ("Picked apples with R. Miller.", "R"),
        ("Pflege der Grünanlagen und Beete.", "Pflege"),
        ("Pflege von Stammdaten im System.", "Pflege"),
        ("Soins des plantes en serre.", "Soins"),
        ("Vente de meubles de cuisine.", "cuisine"),
    ],
)
def test_a_thing_that_was_only_dealt_with_is_no_claim(text: str, words: str) -> None:
    assert judge(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Photographed weddings and portraits.", "Photographed"),
        ("Cleaned and serviced HVAC units.", "HVAC"),
        ("Cleaned data in Python.", "Python"),
        ("Built and sold welding machines.", "welding"),
        ("Provided nursing care in two homes.", "nursing"),
        ("Worked for a marketing agency.", "marketing"),
        ("Diploma of Advanced Project Management.", "Project Management"),
        ("Led the rollout with Advanced Excel Macros.", "Excel"),
        ("Pflege der Bewohner im Nachtdienst.", "Pflege"),
        ("Pflege von schwerkranken Menschen zu Hause.", "Pflege"),
        ("Soins des patients en réanimation.", "Soins"),
        ("Responsable de cuisine, 80 couverts.", "cuisine"),
        ("Delivered payroll training to managers.", "payroll"),
    ],
)
def test_a_thing_that_was_done_stays_a_claim(text: str, words: str) -> None:
    assert not judge(text, words)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Clinical audit of hand hygiene on 18 wards.", Status.MISSING),
        ("Energy audit of 40 school buildings.", Status.MISSING),
        ("Annual audit of two charities.", Status.BURIED),
        ("Financial audits of two charities.", Status.BURIED),
        ("Energy audits, and a financial review of each.", Status.BURIED),
    ],
)
def test_an_activity_of_another_field_is_another_activity(sentence: str, status: Status) -> None:
    asked = require("financial audit", RequirementKind.SKILL, name="auditing")
    candidate = resume(
        jobs=[job("Assistant", "Elder Forge", "2014-2016", "Opened up.", "Closed.", "Wore it.", sentence)]
    )
    (finding,) = match(candidate, posting(asked), load_vocabulary(), None, TODAY).findings
    assert finding.status is status

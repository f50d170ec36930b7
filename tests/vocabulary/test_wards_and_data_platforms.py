"""What a deed, a scale, a paper or a managed service entails, one way, in nursing and in data engineering."""

import pytest

from tailor.vocabulary import load_vocabulary


def _entailed(written: str) -> set[str]:
    vocabulary = load_vocabulary()
    mentions = vocabulary.find(written)
    return {name for mention in mentions for name in (mention.term.name, *vocabulary.implies_of(mention.term.name))}


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Nursed patients on BiPAP overnight", "non-invasive ventilation"),
        ("Gave IV antibiotics", "IV drug administration"),
        ("Recorded NEWS2 scores", "recognition of deteriorating patients"),
        ("Looked after PICC lines at home", "IV therapy"),
        ("Applied compression bandaging", "leg ulcer management"),
        ("RGN, 12 years qualified", "Registered Nurse"),
        ("Chaired the daily board round", "multidisciplinary teams"),
        ("Moved DAGs to Cloud Composer", "Apache Airflow"),
        ("Ran consumers on MSK", "Apache Kafka"),
        ("Spark Structured Streaming jobs", "event streaming"),
        ("Terraformed the account", "infrastructure as code"),
        ("Tables in bronze, silver and gold layers", "medallion architecture"),
    ],
)
def test_the_narrower_thing_entails_the_wider(written: str, asked: str) -> None:
    assert asked in _entailed(written)


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Non-invasive ventilation", "BiPAP"),
        ("IV therapy", "PICC lines"),
        ("Registered Nurse", "Registered General Nurse"),
        ("Immediate Life Support", "Advanced Life Support"),
        ("Apache Airflow", "Cloud Composer"),
        ("Apache Kafka", "Amazon MSK"),
        ("MSK physiotherapy clinic", "Apache Kafka"),
        ("Sent telemetry from sensors to Kafka", "telemetry"),
    ],
)
def test_the_wider_thing_entails_no_narrower_one(written: str, asked: str) -> None:
    assert asked not in _entailed(written)

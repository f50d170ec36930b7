"""Products with and without the name of their maker."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume


def _status(asked: str, skill: str = "", bullet: str = "Kept order.") -> Status:
    vocabulary = load_vocabulary()
    term = vocabulary.get(asked)
    wanted = require(asked, "tool", name=term.name if term else asked, named=True)
    candidate = resume(skills=[skill] if skill else [], jobs=[job("Clerk", "Elder Forge", "2022-now", bullet)])
    (finding,) = match(candidate, posting(wanted), vocabulary, None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "skill"),
    [
        ("Apache Iceberg", "Iceberg"),
        ("Iceberg", "Apache Iceberg"),
        ("Adobe Captivate", "Captivate"),
        ("Captivate", "Adobe Captivate"),
        ("Apache Pinot", "Pinot"),
        ("Athena", "Amazon Athena"),
        ("Microsoft Power BI", "Power BI"),
        ("Power BI", "Microsoft Power BI"),
        ("IBM Maximo", "Maximo"),
    ],
)
def test_a_product_in_a_list_is_known_with_and_without_its_maker(asked: str, skill: str) -> None:
    assert _status(asked, skill) is Status.SHOWN


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("Apache Pinot", "Loaded Pinot tables every night"),
        ("Pinot", "Loaded Apache Pinot tables every night"),
        ("Iceberg", "Replaced nightly Hive loads with Apache Iceberg tables"),
        ("Apache Iceberg", "Wrote Iceberg tables with Spark"),
    ],
)
def test_so_it_is_in_what_was_done(asked: str, bullet: str) -> None:
    assert _status(asked, bullet=bullet) in {Status.SHOWN, Status.BURIED}


@pytest.mark.parametrize(
    ("asked", "skill", "bullet"),
    [
        ("Apache Pinot", "Apache Kafka", "Kept order."),
        ("Apache Pinot", "", "Poured Pinot Noir for guests"),
        ("Apache Iceberg", "", "Sold iceberg lettuce to cooks"),
        ("Apache Iceberg", "", "Waited tables at the Iceberg in Hull"),
        ("IBM Cloud", "Cloud", "Kept order."),
        ("Adobe InDesign", "Adobe Photoshop", "Kept order."),
        ("Microsoft Planner", "Planner", "Kept order."),
    ],
)
def test_a_maker_or_an_everyday_word_is_no_product(asked: str, skill: str, bullet: str) -> None:
    assert _status(asked, skill, bullet) is Status.MISSING


@pytest.mark.parametrize("skill", ["Organisation", "Organization"])
def test_a_soft_skill_alone_in_a_list_is_that_skill(skill: str) -> None:
    wanted = require("organisational skills", "soft", name="organization skills")
    (finding,) = match(resume(skills=[skill]), posting(wanted), load_vocabulary(), None, TODAY).findings
    assert finding.status is Status.SHOWN

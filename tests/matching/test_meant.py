"""Names that are also other words: what a resume means by them."""

import datetime as dt

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import job, posting, require, resume

TODAY = dt.date(2026, 3, 1)


def _status(asked: str, bullet: str, *others: str) -> Status:
    vocabulary = load_vocabulary()
    term = vocabulary.get(asked)
    assert term is not None
    wanted = require(asked, term.kind.value, name=term.name, named=term.named)
    candidate = resume(jobs=[job("Assistant", "Elder Forge", "2023-2026", bullet, *others)])
    (finding,) = match(candidate, posting(wanted), vocabulary, None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("AWS", "Welded trusses to AWS D1.1 on site"),
        ("AWS", "AWS certified welder on bridge decks"),
        ("SAP", "Worked out SAP and SMP for parents on leave"),
        ("SAP", "Answered SAP alarms at night"),
        ("Ruby", "Set Ruby and sapphire rings"),
        ("Toast", "Served Toast and tea in the ward kitchen"),
        ("Spark", "Replaced Spark plugs and filters"),
        ("CPA", "Brought CPA down in paid search campaigns"),
        ("EMT", "Bent EMT conduit above ceilings"),
        ("RN", "Welded hatches of an RN frigate"),
        ("BLS", "Read BLS wage tables"),
        ("CNA", "Placed cover with CNA Insurance"),
        ("Excel", "Excel at selling and in teams"),
        ("Excel", "Pushed pupils to excel in spreadsheets and sums"),
        ("Microsoft Word", "Gave Word of honour speeches at fairs"),
        ("Spring", "Moved the fair to Spring"),
    ],
)
def test_another_thing_of_that_name_is_no_evidence(asked: str, bullet: str) -> None:
    assert _status(asked, bullet) is Status.MISSING


@pytest.mark.parametrize(
    ("asked", "bullet"),
    [
        ("AWS", "Moved the booking service to AWS"),
        ("SAP", "Entered goods receipts into SAP daily"),
        ("Snowflake", "Loaded Snowflake nightly from sales data"),
        ("Epic", "Documented care on Epic"),
        ("Ruby", "Wrote the billing code in Ruby"),
        ("BLS", "Renewed BLS certification every two years"),
        ("Excel", "Taught Excel to volunteers"),
        ("Excel", "Gave Excel lessons at the library"),
        ("Excel", "Logged repairs in Maximo and Excel"),
        ("Excel", "Excel trainer of the northern depots"),
        ("Excel", "Excel-Schulungen für das Lager gegeben"),
        ("Excel", "Formation de dix vendeurs à Excel"),
        ("Microsoft Word", "Ran Word courses at the town hall"),
        ("Microsoft Access", "Designed an Access database of seed stocks"),
        ("Microsoft Access", "Pflege von Access-Datenbanken"),
        ("Epic", "Super user for Epic on a ward of 30 beds"),
        ("CNA", "Worked as CNA on a ward of 30 beds"),
    ],
)
def test_the_thing_itself_is_evidence(asked: str, bullet: str) -> None:
    assert _status(asked, bullet) is not Status.MISSING


def test_a_library_counts_with_one_who_writes_software() -> None:
    assert _status("Spring", "Ported invoicing to Spring", "Software for freight brokers") is not Status.MISSING


def test_lessons_that_were_only_arranged_are_no_plain_evidence() -> None:
    assert _status("Excel", "Arranged Excel lessons for the partners") in {Status.IMPLIED, Status.MISSING}


def test_an_everyday_word_counts_where_the_resume_speaks_of_its_field_elsewhere() -> None:
    assert _status("Spark", "Tuned Spark weekly") is Status.MISSING
    assert _status("Spark", "Tuned Spark weekly", "Wrote Hadoop and Scala jobs") is not Status.MISSING

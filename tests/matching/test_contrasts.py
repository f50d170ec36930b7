"""Kinds of one thing that exclude each other."""

import datetime as dt

import pytest

from tailor.matching import match
from tailor.model import Posting, Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import job, require, resume

TODAY = dt.date(2026, 3, 1)


def _status(line: str, asked: str, bullet: str) -> Status:
    start = line.index(asked)
    wanted = require(asked, number=start)
    candidate = resume(jobs=[job("Assistant", "Elder Forge", "2023-2026", bullet)])
    posting = Posting("posting.txt", line, requirements=(wanted,))
    (finding,) = match(candidate, posting, load_vocabulary(), None, TODAY).findings
    return finding.status


@pytest.mark.parametrize(
    ("line", "asked", "bullet"),
    [
        ("Industrial flooring work", "flooring work", "Residential flooring work"),
        ("Residential roofing", "Residential roofing", "Commercial roofing of sheds"),
        ("Inbound logistics planning", "Inbound logistics planning", "Outbound logistics planning"),
        ("Paediatric dentistry", "Paediatric dentistry", "Geriatric dentistry in homes"),
        ("External training events", "training events", "Internal training events"),
        ("Öffentliches Baurecht", "Baurecht", "Privates Baurecht"),
        ("Recrutement interne", "Recrutement interne", "Recrutement externe de saisonniers"),
    ],
)
def test_what_is_held_of_one_kind_shows_nothing_of_another(line: str, asked: str, bullet: str) -> None:
    assert _status(line, asked, bullet) is Status.MISSING


@pytest.mark.parametrize(
    ("line", "asked", "bullet"),
    [
        ("Industrial flooring work", "flooring work", "Industrial and residential flooring work"),
        ("Residential and commercial roofing", "roofing", "Commercial roofing of sheds"),
        ("Roofing", "Roofing", "Commercial roofing of sheds"),
        ("Commercial sense and roofing", "roofing", "Residential roofing"),
        ("Inbound logistics planning", "logistics planning", "Logistics planning for outbound and inbound lorries"),
    ],
)
def test_both_kinds_or_none_exclude_nothing(line: str, asked: str, bullet: str) -> None:
    assert _status(line, asked, bullet) is not Status.MISSING

"""The rule of where to work, told in prose and brackets."""

import pytest

from tailor.parsing import parse_posting
from tailor.readers import document_from_text

_HEAD = "Roofer\nElm Roofs Ltd\nLeeds\nWe have kept barns dry since 1961.\n"
_BODY = "What we need\n- A head for heights\n- Two years on roofs\n"


def _location(line: str) -> str:
    return parse_posting(document_from_text(f"{_HEAD}{_BODY}{line}\n")).location


@pytest.mark.parametrize(
    ("line", "location"),
    [
        ("This role is office-based.", "Leeds (office-based)"),
        ("You can work from home two days a week.", "Leeds (work from home two days a week)"),
        ("Work pattern: hybrid, with three days on site", "Leeds (hybrid)"),
        ("We offer hybrid working: Tuesdays in the office.", "Leeds (hybrid working)"),
        ("The post is not suitable for home working.", "Leeds (not suitable for home working)"),
        ("We're remote-first and meet every quarter.", "Leeds (remote-first)"),
        ("Homeoffice möglich", "Leeds (Homeoffice möglich)"),
        ("Mobiles Arbeiten an zwei Tagen pro Woche", "Leeds (Mobiles Arbeiten an zwei Tagen pro Woche)"),
        ("Télétravail partiel", "Leeds (Télétravail partiel)"),
        ("100% remoto", "Leeds (100% remoto)"),
        ("Posibilidad de teletrabajo", "Leeds (Posibilidad de teletrabajo)"),
        ("Thuiswerken is mogelijk.", "Leeds (Thuiswerken is mogelijk)"),
        ("Modelo híbrido", "Leeds (Modelo híbrido)"),
    ],
)
def test_where_the_work_is_done_is_read_from_prose(line: str, location: str) -> None:
    assert _location(line) == location


@pytest.mark.parametrize(
    "line",
    [
        "You will service hybrid cars.",
        "You will visit customers on site.",
        "An on-site canteen and free parking",
        "Remote hands support for data centres",
        "We support remote communities in the north.",
        "Experience of hybrid cloud estates",
        "We run a community-based service.",
        "Wir arbeiten vor Ort beim Kunden auf Montage.",
    ],
)
def test_such_words_about_something_else_rule_nothing(line: str) -> None:
    assert _location(line) == "Leeds"


@pytest.mark.parametrize(
    "line",
    [
        "Remote work is not possible",
        "Remote working isn't available.",
        "Working from home is not possible",
        "Unfortunately we cannot offer hybrid working",
        "Sorry, no hybrid working.",
        "Le télétravail n'est pas possible",
        "Hybrid working not available; on site only",
    ],
)
def test_a_rule_that_is_denied_is_not_told_beside_the_place(line: str) -> None:
    assert _location(line) == "Leeds"

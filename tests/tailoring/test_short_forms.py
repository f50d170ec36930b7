"""Abbreviations that a text explains."""

import pytest

from tailor.tailoring.short_forms import ShortForm, explained_in, short_form_pattern, trusted
from tailor.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("QRST (Quartz Riddle Sifting Table)", "QRST", "Quartz Riddle Sifting Table"),
        ("Cared for patients with plain ovine distemper (POD), daily", "POD", "plain ovine distemper"),
        ("Control of Old Lathes and Tools (COLT)", "COLT", "Control of Old Lathes and Tools"),
        ("a dendrogram (DDG) of trees", "DDG", "dendrogram"),
        ("weekly lock records (WLRs)", "WLRs", "weekly lock records"),
        ("Lead (Quartz Riddle Sifting Table, QRST)", "QRST", "Quartz Riddle Sifting Table"),
        ("Leitung (WMR, Waldmesserei)", "WMR", "Waldmesserei"),
        ("Elm/Oak/Yew (EOY)", "EOY", "Elm/Oak/Yew"),
    ],
)
def test_an_abbreviation_in_brackets_or_before_them_is_found(text: str, short: str, long: str) -> None:
    assert explained_in([text]) == (ShortForm(short, long),)


@pytest.mark.parametrize(
    "text",
    ["Spanish (fluent)", "Python (Pandas)", "Chemistry (BSC)", "Welding (MIG)", "Leeds (UK)", "Go (B1), SQL (C2)"],
)
def test_other_brackets_explain_nothing(text: str) -> None:
    assert explained_in([text]) == ()


def test_the_resumes_own_meaning_of_an_abbreviation_stays() -> None:
    own = (ShortForm("QWI", "Qualified Weld Inspector"),)
    assert trusted((ShortForm("QWI", "Qualified Weld Instructor"),), own, VOCABULARY) == own


def test_the_vocabularys_meaning_of_an_abbreviation_stays() -> None:
    [settled] = trusted((ShortForm("RN", "Registered Nurse"),), (), VOCABULARY)
    assert settled.key.startswith("term ")
    assert trusted((ShortForm("RN", "Regional Navigator"),), (), VOCABULARY) == ()


@pytest.mark.parametrize(
    "text", ["QRST", "Q.R.S.T.", "QRSTs", "quartz riddle sifting table", "Quartz-riddle sifting table"]
)
def test_either_form_is_recognised(text: str) -> None:
    pattern = short_form_pattern(ShortForm("QRST", "Quartz Riddle Sifting Table"))
    assert pattern.fullmatch(text)
    assert not pattern.search("qrst")

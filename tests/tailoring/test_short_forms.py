"""Abbreviations that a text explains."""

import pytest

from tailor.tailoring.short_forms import short_form_pattern, trusted
from tailor.text import ShortForm, explained_in
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
        ("Mended quiet reed drives (QRD, mostly old ones)", "QRD", "quiet reed drives"),
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


@pytest.mark.parametrize(
    ("short", "long", "text"),
    [
        ("MFA", "Medizinische Fachangestellte", "Medizinische Fachangestellte mit sieben Jahren Praxis"),
        ("MA", "Medical Assistant", "Took vital signs in a family practice"),
        ("CBT", "Compulsory Basic Training", "Taught 40 riders of motorcycles a month"),
    ],
)
def test_a_resume_may_speak_for_another_meaning_than_the_vocabularys(short: str, long: str, text: str) -> None:
    assert trusted((ShortForm(short, long),), (), VOCABULARY, [text]) == (ShortForm(short, long),)


@pytest.mark.parametrize(
    ("short", "long", "text"),
    [
        ("RN", "Regional Navigator", "Nursing care of 12 patients"),
        ("CWI", "Certified Welding Instructor", "Ran 40 lorries from two depots"),
        ("MBA", "Member of the Builders Association", "Ran 40 lorries from two depots"),
        ("MA", "Medical Assistant", "MA, Master of Arts in History"),
    ],
)
def test_it_may_not_where_the_resume_speaks_for_the_vocabularys(short: str, long: str, text: str) -> None:
    assert trusted((ShortForm(short, long),), (), VOCABULARY, [text]) == ()


def test_a_long_form_may_spell_out_what_the_resumes_own_cuts_short() -> None:
    own = (ShortForm("NQRS", "NQ Riddle Scale"),)
    told = (ShortForm("NQRS", "National Quarry Riddle Scale"),)
    assert told[0] in trusted(told, own, VOCABULARY)

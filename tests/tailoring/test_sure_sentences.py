"""What a letter tells of notes: whole phrases, the sure beginning of a line, one line between quotation marks."""

import pytest

from tailor.model import RequirementKind, RequirementLevel
from tailor.tailoring import find_unsupported
from tailor.tailoring.shorter_forms import shorter_forms
from tailor.tailoring.spoken_names import listed_names, spoken_name
from tailor.tailoring.truth_letter import check_letter
from tailor.tailoring.whole_abroad import is_whole_german, with_french_articles
from tailor.tailoring.whole_phrases import is_whole_phrase
from tests.tailoring.samples import VOCABULARY, asked, entry, experience, posting, resume
from tests.tailoring.test_letter import letter_for

MUST, TOOL = RequirementLevel.MUST, RequirementKind.TOOL


@pytest.mark.parametrize(
    "phrase",
    [
        "rope splicing and rigging checks",
        "weekly orders for two galleys",
        "closing the till",
        "fixed asset accounting for two plants",
        "site visits, snagging lists and handovers",
    ],
)
def test_a_phrase_is_whole_where_each_noun_has_what_it_needs(phrase: str) -> None:
    assert is_whole_phrase(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        "train new porters on lifting",
        "daily upkeep of 4-acre paddock and barns",
        "galley stores + logs",
        "desk hours Thurs",
        "tasting sessions Sundays",
        "till, closing and taught four new hands",
        "super admin of a ticket portal with 40 users",
        "yearly audit",
        "hull specs and rig fab",
        "service and repair winches 2-9 ton",
        "CPR through the club",
        "care for guests on deck, low risk and high risk",
    ],
)
def test_a_phrase_in_any_doubt_is_not_whole(phrase: str) -> None:
    assert not is_whole_phrase(phrase)


@pytest.mark.parametrize(
    ("language", "line", "form"),
    [
        ("en", "Rebuilt the slipway, 2019 - cost £12k, on time", "Rebuilt the slipway"),
        ("en", "Lead 3 riggers + 2 apprentices", "Lead 3 riggers and 2 apprentices"),
        ("en", "Arrange charter bookings: 30/year, 9 ports", "Arrange charter bookings"),
        ("de", "Auswertung in Excel, Tabellen der Messwerte", "Auswertung in Excel"),
        ("fr", "Gestion des stocks (Sage), pertes de 4 % en 2023", "Gestion des stocks"),
    ],
)
def test_a_line_is_told_without_what_hangs_on_it(language: str, line: str, form: str) -> None:
    assert form in shorter_forms(line, language)


@pytest.mark.parametrize(
    "line",
    [
        "Designed the jetty, as part of a team of six",
        "Rigged the mast, foreman signs off",
        "Set up the moorings (the harbour master did the chains)",
        "Boat licence, lapsed 2021",
        "Sails, ropes, varnish at two yards",
        "Diploma in rigging, result awaited",
        "Ran the chandlery: weekends only",
    ],
)
def test_nothing_is_left_out_that_says_that_less_was_done(line: str) -> None:
    kept = line.partition(",")[0].partition(" (")[0].partition(":")[0]
    assert kept not in shorter_forms(line, "en")


@pytest.mark.parametrize("text", ["Planung Empfang", "Kasse eigenverantwortlich", "Pflege von 6 MA", "SPS-300 und CAN"])
def test_german_nouns_that_run_on_are_not_whole(text: str) -> None:
    assert not is_whole_german(text)
    assert is_whole_german("Pflege der Beete und Schnitt von Hecken")


def test_french_names_of_work_have_their_article_or_are_left_out() -> None:
    parts = ["pose de voiles", "réparation des coques", "pertes divisées par deux", "xylo des quais"]
    assert with_french_articles(parts) == ["la pose de voiles", "la réparation des coques"]


@pytest.mark.parametrize(
    ("language", "listed", "spoken"),
    [
        ("en", "Welsh (fluent)", "fluent Welsh"),
        ("en", "Welsh B1", "Welsh at level B1"),
        ("en", "Welsh (native)", "Welsh as a native speaker"),
        ("en", "Welsh (galley)", "Welsh (galley)"),
        ("de", "Dänisch (fließend)", "fließend Dänisch"),
        ("de", "Dänisch (Muttersprache)", "Dänisch als Muttersprache"),
        ("fr", "danois (B2)", "danois (niveau B2)"),
    ],
)
def test_a_language_is_said_with_its_level(language: str, listed: str, spoken: str) -> None:
    assert spoken_name(listed, language) == spoken
    assert listed in listed_names(spoken)


def test_a_level_that_the_resume_has_not_is_found() -> None:
    texts = ["Ada Quill", "Dear Hiring Team,", "In addition, I speak fluent Welsh."]
    basic = resume("Ada Quill", experience(entry("e1", "Rigger", "Elm Yard", "2019 now", ["Spoke Welsh (basic)."])))
    assert find_unsupported(texts, basic, VOCABULARY, ())


def test_what_must_be_had_is_listed_as_it_stands_where_no_sentence_is_sure() -> None:
    lines = ["Trained four riggers in splicing.", "MIG + stick, 3-9 mm plate, some cast iron", "Stick, 2G + 3G"]
    candidate = resume("Ada Quill", experience(entry("e1", "Welder", "Elm Yard", "2015 2019", lines)))
    job = posting("Welder", "Oak Yard", asked("MIG", MUST, TOOL))
    letter = letter_for(candidate, job)
    listed = [one.text for one in letter.paragraphs if one.is_bullet]
    assert listed == ["Trained four riggers in splicing", *lines[1:]]
    assert not any("“" in one.text for one in letter.paragraphs)
    assert check_letter(letter, candidate, job) == ()
    told = ["Ada Quill", "Dear Hiring Team,", *(one.text for one in letter.paragraphs if not one.placeholder)]
    assert find_unsupported(told, candidate, VOCABULARY, (), job) == ()
    changed = [one.replace("3-9 mm", "3-90 mm") for one in told]
    assert find_unsupported(changed, candidate, VOCABULARY, (), job)

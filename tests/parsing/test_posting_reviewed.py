"""Postings in which tables, lists and sentences ask, wish or warn in ways of their own."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.parsing.posting_segments import split_segments
from tailor.parsing.posting_wraps import join_wrapped
from tailor.readers import document_from_text
from tailor.readers.html import read_html


def _text(text: str) -> Posting:
    return parse_posting(document_from_text(text))


def _of(posting: Posting, role: str) -> list[str]:
    return [line.text for line in posting.lines if line.role.value == role and not line.is_heading]


def test_a_table_of_criteria_with_a_column_of_how_they_are_assessed_is_read() -> None:
    rows = "".join(
        f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>"
        for row in (
            ("Factor", "Essential", "Desirable", "Assessed by"),
            ("Qualifications", "GCSE English", "ECDL", "Application form"),
            ("Experience", "Clerical work", "Work in a hospital", "Interview"),
            ("Languages", "", "Welsh", "Application form"),
        )
    )
    posting = parse_posting(read_html(f"<html><body><h1>Ward Clerk</h1><table>{rows}</table></body></html>", "p.html"))
    assert _of(posting, "requirement") == ["GCSE English", "Clerical work"]
    assert _of(posting, "nice") == ["ECDL", "Work in a hospital", "Welsh"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dave is leaving at Easter so we need a new plumber.",
        "We open at Victoria Station in May.",
        "Geordie is retiring at Christmas and so we are short.",
        "Come and see us at Open Day.",
    ],
)
def test_a_time_or_a_station_behind_at_is_no_employer(sentence: str) -> None:
    assert _text(f"Plumber wanted\n\n{sentence}\n\nYou need:\n- NVQ3\n- a van").company == ""


def test_the_words_that_seek_are_no_employer() -> None:
    assert _text("Plumber wanted\n\nYou need:\n- NVQ3\n- a van").company == ""


@pytest.mark.parametrize(
    "heading",
    [
        "Don't apply if",
        "Please do not apply if",
        "This is not for you if",
        "Who this isn't for",
        "You will not like it here if",
        "Not a good fit if",
    ],
)
def test_whom_a_job_is_not_for_is_never_asked_for(heading: str) -> None:
    posting = _text(
        f"Chef\nElm Bistro\n\nMust haves\n- HACCP\n- Two years\n\n{heading}\n- you hate Excel\n- you sleep in"
    )
    assert (_of(posting, "requirement"), _of(posting, "nice")) == (["HACCP", "Two years"], [])


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Closing 12th December.", "12th December"),
        ("Applications close 12 December 2026.", "2026-12-12"),
        ("Apply by COB Friday 4 December 2026", "2026-12-04"),
        ("Send your letter by noon on Friday 4 December 2026.", "2026-12-04"),
    ],
)
def test_the_closing_day_is_read(line: str, day: str) -> None:
    assert _text(f"Cook\nElm Bistro, Leeds\n\nRequirements\n- HACCP\n- Two years\n\n{line}").closing_date == day


@pytest.mark.parametrize(
    "wish",
    [
        "CSCS 360 excavator — nice if you have it",
        "Van licence useful but not a deal breaker",
        "Polish handy if you speak it",
    ],
)
def test_a_wish_at_the_end_of_an_item_makes_it_one(wish: str) -> None:
    assert _of(_text(f"Foreman\n\nRequirements\n- Safe Pass\n- {wish}\n- Two years"), "nice") == [wish]


def test_a_list_that_tells_of_tasks_demands_and_wishes_is_parted() -> None:
    posting = _text(
        "Brewer\nElm Brewing\n\nThe role\n- Mash in, run off, clean down\n- Cask washing and racking\n- Cellar checks\n"
        "- You need to be able to lift a firkin\n- Previous brewery experience is essential\n"
        "- Forklift licence required\n- A palate is handy\n- A diploma would be great"
    )
    assert _of(posting, "duty") == ["Mash in, run off, clean down", "Cask washing and racking", "Cellar checks"]
    assert len(_of(posting, "requirement")) == 3
    assert _of(posting, "nice") == ["A palate is handy", "A diploma would be great"]


def test_kinds_below_what_is_preferred_are_wishes_until_another_heading() -> None:
    posting = _text(
        "Therapist\n\nMINIMUM QUALIFICATIONS\nEducation: Associate degree in therapy.\nLicensure: Ohio license.\n\n"
        "PREFERRED QUALIFICATIONS\nEducation: Bachelor's degree.\nExperience: One year of adult care.\n\n"
        "Working Conditions\nStanding most of the shift."
    )
    assert _of(posting, "nice") == ["Bachelor's degree.", "One year of adult care."]
    assert _of(posting, "requirement") == ["Associate degree in therapy.", "Ohio license."]


def test_a_cell_that_a_page_broke_into_lines_is_one_line() -> None:
    text = (
        "Essential\n\nExperience of caretaking, building\n\nmaintenance or cleaning, including the\n\nuse of tools\n\n"
        "Polite with children"
    )
    lines = [one.text for one in join_wrapped(split_segments(document_from_text(text))) if not one.heading]
    whole = "Experience of caretaking, building maintenance or cleaning, including the use of tools"
    assert lines == [whole, "Polite with children"]


def test_items_in_small_letters_stay_apart() -> None:
    text = "Anforderungen\n\ngute Kenntnisse in Excel und in Word\n\nein Führerschein\n\nFreude an der Arbeit"
    lines = [one.text for one in join_wrapped(split_segments(document_from_text(text))) if not one.heading]
    assert lines == ["gute Kenntnisse in Excel und in Word", "ein Führerschein", "Freude an der Arbeit"]


def test_an_austrian_town_s_conditions_of_admission_are_asked_for() -> None:
    posting = _text(
        "Marktgemeinde Traunfels\n4899 Traunfels, Hauptplatz 1\n\nLeiter/in der Finanzverwaltung\n\n"
        "Allgemeine Aufnahmevoraussetzungen:\n- EU-Bürgerschaft\n- einwandfreies Vorleben\n\n"
        "Besondere Aufnahmevoraussetzungen:\n- Matura\n\nErwünscht:\n- Kenntnisse in k5\n- Dienstprüfung"
    )
    assert posting.company == "Marktgemeinde Traunfels"
    assert _of(posting, "requirement") == ["EU-Bürgerschaft", "einwandfreies Vorleben", "Matura"]
    assert _of(posting, "nice") == ["Kenntnisse in k5", "Dienstprüfung"]


def test_a_notice_of_a_newspaper_names_its_employer_behind_whom_to_write_to() -> None:
    posting = _text(
        "PLANT OPERATIVE required for quarry near Ballyshannon. Must hold CSCS for shovels. Welding an advantage. "
        "Apply in writing with CV to Donal Keane, Keane Aggregates Ltd, Cashelard."
    )
    assert (posting.title, posting.company) == ("Plant Operative", "Keane Aggregates Ltd")


def test_a_bare_band_is_told_with_its_label() -> None:
    assert _text("Job title: Ward Clerk\nBand: 3\nLocation: Bangor\n\nDuties\n- Answer\n- Book").salary == "Band 3"


def test_what_a_board_says_of_commuting_asks_nothing() -> None:
    text = "Technician\n\nRequirements\n- Own tools\n- Three years\n\nAbility to Commute: Yakima, WA 98901 (Required)"
    assert _of(_text(text), "requirement") == ["Own tools", "Three years"]


def test_a_mail_s_notice_asks_nothing() -> None:
    text = "Joiner\n\nYou'd need to be time served and own tools.\n\nIf you have received it in error you must have it"
    assert _of(_text(text), "requirement") == ["You'd need to be time served and own tools."]


def test_a_french_trade_in_small_letters_is_part_of_the_employer_s_name() -> None:
    posting = _text("La boulangerie Aux Deux Ormes recherche un boulanger (H/F) à Vannes.\n\nProfil :\n- CAP\n- 2 ans")
    assert (posting.title, posting.company, posting.location) == ("boulanger", "Boulangerie Aux Deux Ormes", "Vannes")


@pytest.mark.parametrize(
    "heading",
    [
        "Candidates who saw this also applied for",
        "Jobs others like you saved",
        "Others also viewed",
        "Nearby roles you may like",
    ],
)
def test_jobs_that_others_looked_at_ask_for_nothing(heading: str) -> None:
    text = f"Glazier\nElm Ltd\n\nRequirements\n- A clean licence\n\n{heading}\n- Crane driver - must hold a card\n"
    posting = _text(text)
    assert _of(posting, "requirement") + _of(posting, "nice") == ["A clean licence"]


def test_what_one_must_have_to_apply_is_no_wish() -> None:
    text = "Glazier\nElm Glass Ltd\n\nPlease do not apply unless you have:\n- your own cutter\n- a clean licence\n"
    assert _of(_text(text), "requirement") == ["your own cutter", "a clean licence"]

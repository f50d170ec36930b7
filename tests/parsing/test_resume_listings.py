"""Certificates and awards that stand one a line, without marks."""

import pytest

from tests.parsing.resume_outline import outline, read


def listing(heading: str, lines: str) -> str:
    return outline(
        read(f"Ivo Marrable\nivo@example.org\n\n{heading}\n{lines}\n\nSKILLS\nSourdough\n"),
        heading,
    )


def test_each_line_is_a_certificate_and_keeps_its_own_dates() -> None:
    lines = """\
AWS D17.1 Aerospace, 2G and 3G, 2015 (renewed 2023)
ASME Section IX 6G, carbon and chrome
Port badge, expires 2028
OSHA 30
Forklift licence, valid until 06/2027
Rigger Level 1, NCCER, 2019"""
    assert (
        listing("CERTIFICATIONS", lines)
        == """\
> AWS D17.1 Aerospace, 2G and 3G / ? / ? / ..2015
+ renewed 2023
> ASME Section IX 6G, carbon and chrome / ? / ? / ?
> Port badge, expires 2028 / ? / ? / ?
> OSHA 30 / ? / ? / ?
> Forklift licence, valid until 06/2027 / ? / ? / ?
> Rigger Level 1 / NCCER / ? / ..2019"""
    )


def test_a_licence_and_cards_with_expiry_are_three_entries() -> None:
    assert (
        listing("LICENSES", "LPN, State of Oregon, 2017\nBLS, exp. 2028\nPALS")
        == """\
> LPN / State of Oregon / ? / ..2017
> BLS, exp. 2028 / ? / ? / ?
> PALS / ? / ? / ?"""
    )


def test_semicolons_part_certificates_in_one_line() -> None:
    line = "Certified Tax Preparer (CTP), NALS, 2017; Notary Public, State of Utah, exp. 2028"
    assert (
        listing("CREDENTIALS", line)
        == """\
> Certified Tax Preparer (CTP) / NALS / ? / ..2017
> Notary Public, State of Utah, exp. 2028 / ? / ? / ?"""
    )


def test_a_semicolon_before_the_issuer_parts_nothing() -> None:
    assert (
        listing("CERTIFICATIONS", "Basic Life Support; American Heart Association; 2021")
        == "> Basic Life Support; American Heart Association / ? / ? / ..2021"
    )


def test_awards_stand_one_a_line_and_a_sentence_below_belongs_to_the_award_above() -> None:
    lines = "Cashier of the Month, May 2022\nGiven for the smallest difference in the till of all shops.\nDean's List"
    assert (
        listing("AWARDS", lines)
        == """\
> Cashier of the Month / ? / ? / ..2022-05
- Given for the smallest difference in the till of all shops.
> Dean's List / ? / ? / ?"""
    )


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_certificate_over_two_lines_stays_one_entry(between: str) -> None:
    lines = f"Welding Inspector\nAmerican Welding Society, 2019{between}Rigger Level 2\nDepartment of Labor, 2018"
    assert (
        listing("CERTIFICATIONS", lines)
        == """\
> Welding Inspector / American Welding Society / ? / ..2019
> Rigger Level 2 / Department of Labor / ? / ..2018"""
    )


def test_a_date_of_expiry_below_a_certificate_is_not_the_date_of_the_certificate() -> None:
    lines = "Crane Operator\nNCCCO\nIssued 2020\nExpires 2025\n\nSignal Person\nNCCCO\nIssued 2021\nExpires 2026"
    text = listing("CERTIFICATIONS", lines)
    assert "Crane Operator / NCCCO / ? / ..2020" in text
    assert "Signal Person / NCCCO / ? / ..2021" in text
    assert text.count("Expires 2025") == text.count("Expires 2026") == 1


def test_memberships_of_which_some_have_a_year_stay_lines() -> None:
    lines = "Guild of Bakers, member no. 12 (2019)\nSlow Bread Circle\nLocal history club, 2021"
    assert listing("AFFILIATIONS", lines) == lines


def test_a_note_in_parentheses_behind_the_date_stays_whole() -> None:
    lines = (
        "CPA, Florida Board of Accountancy, 2017 (active, renewed 12/2024)\n"
        "Open Cloud Architect - Associate (2023, valid until 2026)"
    )
    assert (
        listing("CERTIFICATIONS", lines)
        == """\
> CPA / Florida Board of Accountancy / ? / ..2017
+ active, renewed 12/2024
> Open Cloud Architect - Associate / ? / ? / ..2023
+ valid until 2026"""
    )


def test_certificates_among_degrees_keep_their_words_and_dates() -> None:
    lines = """\
Level 3 Food Safety (Highfield), 2022
NVQ Level 2 Professional Cookery, City of Bath College, 2017
Allergen Awareness, renewed March 2024
Fire safety"""
    assert (
        listing("QUALIFICATIONS", lines)
        == """\
> Level 3 Food Safety (Highfield) / ? / ? / ..2022
> NVQ Level 2 Professional Cookery / City of Bath College / ? / ..2017
> Allergen Awareness, renewed March 2024 / ? / ? / ?
> Fire safety / ? / ? / ?"""
    )


def test_a_grade_behind_a_degree_leaves_degree_and_school_apart() -> None:
    assert (
        listing("EDUCATION", "BSN, Elmfield University, Columbus, OH, May 2018, GPA 3.8")
        == "> BSN / Elmfield University / Columbus, OH / ..2018-05\n+ GPA 3.8"
    )


def test_trainings_one_a_line_are_entries_of_their_own() -> None:
    lines = """\
Moving and handling, refreshed Jan 2024
Safeguarding adults, Level 2, 2023
Food allergies
Food hygiene Level 2 (due for renewal 2025)"""
    assert (
        listing("TRAINING", lines)
        == """\
> Moving and handling, refreshed Jan 2024 / ? / ? / ?
> Safeguarding adults, Level 2 / ? / ? / ..2023
> Food allergies / ? / ? / ?
> Food hygiene Level 2 (due for renewal 2025) / ? / ? / ?"""
    )


@pytest.mark.parametrize("heading", ["AWARDS", "PUBLICATIONS"])
def test_a_line_below_an_award_or_publication_describes_it(heading: str) -> None:
    text = f"Ann Example\n\nSKILLS\n\nTriage\n\n{heading}\n\nBest Ward\t2022\nElm Foundation\nGiven for short waits\n"
    entry = next(section for section in read(text).sections if section.heading == heading).entries[0]
    assert ([line.text for line in entry.details], entry.bullets) == (["Given for short waits"], ())


@pytest.mark.parametrize(
    ("heading", "lines", "expected"),
    [
        ("Certifications", "Notary Public: State of Elmia\nCertificate: Archives Basics, 2011\n",
         [("Notary Public: State of Elmia", ""), ("Certificate: Archives Basics", "2011")]),
        ("Qualifications",
         "Driving licence: full\nFirst aid: First Aid at Work (2024)\nLevel 2 Rowing Coach, 2019\nLanguages: Welsh\n",
         [("Driving licence: full", ""), ("First aid: First Aid at Work", "2024"), ("Level 2 Rowing Coach", "2019")]),
    ],
)  # fmt: skip
def test_the_year_of_one_certificate_is_not_that_of_the_line_above(
    heading: str, lines: str, expected: list[tuple[str, str]]
) -> None:
    resume = read(f"Ann Example\n\nEXPERIENCE\n\nNurse, Elm Hospital, 2019 – 2021\n- Led\n\n{heading}\n\n{lines}")
    section = next(section for section in resume.sections if section.heading == heading)
    assert [(one.title, one.dates.text if one.dates else "") for one in section.entries] == expected

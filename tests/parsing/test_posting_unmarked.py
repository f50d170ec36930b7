"""Headings and lists that nothing marks: told by how the lines are worded and by what stands below them."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_bytes, document_from_text


def _read(text: str, name: str = "a.txt") -> Posting:
    return parse_posting(document_from_text(text, name))


def _page(body: str) -> Posting:
    return parse_posting(document_from_bytes(f"<html><body>{body}</body></html>".encode(), "a.html"))


def _lines(posting: Posting, role: str) -> list[str]:
    return [line.text for line in posting.lines if line.role.value == role and not line.is_heading]


def test_lines_without_marks_stand_below_the_question_above_them() -> None:
    posting = _read(
        "Night Porter\nHalyard Hotel\nFull job description\nThe Halyard has 44 rooms by the sea.\nWhat you'd be at\n"
        "Checking in late arrivals\nSetting up the breakfast room\nWhat we need off you\nA year in a hotel\n"
        "Good plain English\nFire marshal training is handy, not needed\nJob Types: Part-time, Permanent\n"
    )
    assert _lines(posting, "duty") == ["Checking in late arrivals", "Setting up the breakfast room"]
    assert _lines(posting, "requirement") == ["A year in a hotel", "Good plain English"]
    assert _lines(posting, "nice") == ["Fire marshal training is handy, not needed"]


def test_a_colon_leads_to_lines_without_marks() -> None:
    posting = _read(
        "Conducteur de car (H/F)\n\nVos missions :\nConduire les élèves\nTenir la feuille de route\n\n"
        "On vous demande :\nPermis D et FIMO à jour\nCarte conducteur\nLe sens du contact\n"
    )
    assert _lines(posting, "requirement") == ["Permis D et FIMO à jour", "Carte conducteur", "Le sens du contact"]


@pytest.mark.parametrize("heading", ["What we're after.", "About you.", "Who we need."])
def test_a_few_words_with_a_full_stop_head_the_list_below_them(heading: str) -> None:
    posting = _page(
        f"<h1>Optician</h1><p><strong>{heading}</strong></p><p>- Registration with the GOC</p><p>- Three years on a"
        " shop floor</p><p><strong>What would be the cherry on top.</strong></p><p>- Contact lens certificate</p>"
    )
    assert _lines(posting, "requirement") == ["Registration with the GOC", "Three years on a shop floor"]
    assert _lines(posting, "nice") == ["Contact lens certificate"]


def test_bold_words_with_a_full_stop_head_the_rest_of_their_paragraph() -> None:
    posting = _page(
        "<h1>Diesel Fitter</h1><h2>How you match</h2><p>Ten years ago this was one bloke.</p>"
        "<p><strong>The work.</strong> You will service mobile plant on site. You will mentor our apprentice.</p>"
        "<p><strong>What we're after.</strong> You must be a trade-qualified fitter. You need an open C class licence."
        " An HR truck licence is a bonus. So is a dogging ticket.</p>"
    )
    assert len(_lines(posting, "duty")) == 2
    assert _lines(posting, "requirement") == [
        "You must be a trade-qualified fitter.",
        "You need an open C class licence.",
    ]
    assert _lines(posting, "nice") == ["An HR truck licence is a bonus.", "So is a dogging ticket."]


def test_a_sentence_with_a_verb_and_a_full_stop_is_no_heading() -> None:
    posting = _read("Welder\n\nRequirements\nWhat we need is patience.\nWhat counts is a steady hand.\n")
    assert len(_lines(posting, "requirement")) == 2


def test_a_line_between_two_lists_leads_into_the_second() -> None:
    posting = _page(
        "<h1>CMM Programmer</h1><b>The person</b><p>You will probably have</p><ul><li>Three years programming CMMs</li>"
        "<li>GD&amp;T</li></ul>And if you also bring any of these, all the better<ul><li>Zeiss certificate</li></ul>"
    )
    assert _lines(posting, "requirement") == ["Three years programming CMMs", "GD&T"]
    assert _lines(posting, "nice") == ["Zeiss certificate"]


@pytest.mark.parametrize(
    "wish",
    [
        "CIPP level 5 would be lovely, but is not needed.",
        "Some knowledge of Optix is handy.",
        "Gern gesehen sind Kenntnisse in Gebärdensprache.",
    ],
)
def test_what_is_only_welcome_is_no_requirement(wish: str) -> None:
    assert _lines(_read(f"Payroll Lead\n\nRequirements\n- Five employers\n- {wish}\n"), "nice") == [wish]


def test_what_an_applicant_must_meet_by_the_closing_date_is_no_item_of_the_list() -> None:
    said = "In order to qualify, you must meet the eligibility requirements by the closing date."
    posting = _page(f"<h1>Ranger</h1><h2>Qualifications</h2><p>{said}</p><ul><li>A pack test</li></ul>")
    assert _lines(posting, "requirement") == ["A pack test"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "CAVES DU LAC\n\nNous cherchons pour le 1er mars un ou une\n\nLogisticien-ne CFC, 80 %\n\n",
            "Logisticien-ne CFC",
        ),
        (
            "Hallo,\nDie Gemeinde Elmau sucht zum 1. Mai eine/n\nErzieherin / Erzieher (w/m/d)\n\n",
            "Erzieherin / Erzieher",
        ),
        ("Kita Elmau\n\nWir suchen ab sofort\neine/n Heilpädagogen, 30 Std./Woche\n\n", "Heilpädagogen"),
    ],
)
def test_the_title_stands_below_the_sentence_that_breaks_off_before_it(text: str, title: str) -> None:
    assert _read(f"{text}Anforderungen:\n- Führerschein\n").title == title


def test_a_caption_inside_the_headline_is_the_employer_and_no_part_of_the_title() -> None:
    posting = _page(
        "<h1>Dental Nurse<span>Severn NHS Trust</span></h1><h2>Essential</h2><ul><li>NEBDN diploma</li></ul>"
    )
    assert (posting.title, posting.company) == ("Dental Nurse", "Severn NHS Trust")


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Aide à domicile (H/F)\nL'Atelier Kergoat cherche du monde.\n\nProfil :\n- Permis B\n", "Atelier Kergoat"),
        ("Glazier\n\nRequirements\n- NVQ\n\nYours\nAnn Roe\nElmfield Glass Ltd\n", "Elmfield Glass Ltd"),
        (
            "Technician\n\nDie School of Life Sciences der Hochschule Aarequell sucht jemanden.\n\nProfil\n- Master\n",
            "Hochschule Aarequell",
        ),
    ],
)
def test_the_employer_is_found_where_the_head_does_not_name_it(text: str, company: str) -> None:
    assert _read(text).company == company


@pytest.mark.parametrize(
    ("line", "pay"),
    [
        ("Gehalt zwischen 46.000 und 54.000 Euro im Jahr", "46.000 und 54.000 Euro im Jahr"),
        ("Monatsbruttogehalt ab € 2.940,- bis € 3.410,-", "€ 2.940,- bis € 3.410,-"),
        ("Gross pay KES 210,000 to 245,000 a month", "KES 210,000 to 245,000 a month"),
        ("Lohn: Fr. 5'200.- bis 6'100.- im Monat", "Fr. 5'200.- bis 6'100.- im Monat"),
        ("$95K/yr - $120K/yr", "$95K/yr - $120K/yr"),
        ("Salário: R$ 4.500 a R$ 5.200 por mês", "R$ 4.500 a R$ 5.200 por mês"),
    ],
)
def test_pay_is_read_in_each_country_s_way(line: str, pay: str) -> None:
    assert _read(f"Welder\nElm Works Ltd\n\nRequirements\n- NVQ\n\nPay\n{line}\n").salary == pay


def test_the_town_stands_behind_the_street_of_a_letterhead() -> None:
    posting = _read(
        "FENNEL SOLICITORS LLP\nBindon Street, Ennis, Co. Clare, V95 X0X0\n\nLegal Secretary\n\nProfile\n- NVQ\n"
    )
    assert posting.location == "Ennis, Co. Clare"


@pytest.mark.parametrize(
    ("asked", "wished"),
    [
        ("Ça matche si :", "Et c'est le feu si :"),
        ("You'll get on well here if:", "It is a merit if you"),
        ("Du passt zu uns, wenn du", "Womit Sie uns begeistern"),
        ("Bring with you", "Wouldn't hurt"),
    ],
)
def test_a_second_list_under_a_free_heading_is_only_welcome(asked: str, wished: str) -> None:
    posting = _page(
        f"<h1>Frigoriste</h1><h3>{asked}</h3><ul><li>BTS, diploma or Ausbildung</li><li>Permis B, licence</li></ul>"
        f"<h3>{wished}</h3><ul><li>KNX</li></ul><h3>Benefits</h3><ul><li>Pension</li></ul>"
    )
    assert _lines(posting, "requirement") == ["BTS, diploma or Ausbildung", "Permis B, licence"]
    assert _lines(posting, "nice") == ["KNX"]


def test_what_a_board_compares_with_a_profile_is_not_asked_twice() -> None:
    posting = _page(
        "<h1>Diesel Mechanic</h1><h2>Profile insights</h2><h3>Education</h3><ul><li>High school diploma</li></ul>"
        "<h2>Full job description</h2><p><b>What you need:</b></p>"
        "<ul><li>High school diploma</li><li>Two years</li></ul>"
    )
    assert _lines(posting, "requirement") == ["High school diploma", "Two years"]


def test_a_wish_before_a_colon_and_who_is_welcome_are_told_apart() -> None:
    posting = _read(
        "Elektroniker (m/w/d)\n\nDein Profil\n- Abgeschlossene Ausbildung\n\n"
        "Schön, aber kein Muss: Erfahrung in der Mühle. Auch Quereinsteiger sind willkommen.\n"
    )
    assert _lines(posting, "nice") == ["Schön, aber kein Muss: Erfahrung in der Mühle."]
    assert _lines(posting, "requirement") == ["Abgeschlossene Ausbildung"]


def test_one_sentence_names_employer_place_and_job() -> None:
    posting = _read(
        "Wir, die Zimmerei Ostermeier in Landshut, brauchen dringend einen Vorarbeiter im Holzbau (m/w/d). "
        "Wir setzen eine Zimmererlehre voraus. Außerdem solltest du einen Führerschein haben.\n"
    )
    assert (posting.title, posting.company) == ("Vorarbeiter im Holzbau", "Zimmerei Ostermeier")
    assert (posting.location, len(_lines(posting, "requirement"))) == ("Landshut", 2)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("What success looks like after a year", "duty"),
        ("We could live without, but", "nice"),
        ("Things we'd teach you, unless you know them", "nice"),
        ("Das dürfen Sie gern haben", "nice"),
        ("Es erwarten Sie:", "duty"),
    ],
)
def test_free_headings_announce_what_they_say(heading: str, role: str) -> None:
    posting = _page(
        f"<h1>Buyer</h1><h3>{heading}</h3><ul><li>Two foundries</li><li>Viticulture</li></ul><h3>Requirements</h3>"
        "<ul><li>A degree</li></ul>"
    )
    assert _lines(posting, role) == ["Two foundries", "Viticulture"]


def test_a_sentence_that_leads_to_the_list_keeps_the_heading_above_it() -> None:
    posting = _page(
        "<h1>Aide comptable</h1><h2>Les missions du poste</h2><p>Vous rejoignez un cabinet. En binôme avec une"
        " collègue :</p><ul><li>Saisie des comptes</li><li>Déclarations de TVA</li></ul>"
        "<h2>Le profil recherché</h2><p>Ce qu'on attend :</p><ul><li>un Bac+2</li></ul>"
    )
    assert _lines(posting, "duty") == ["Saisie des comptes", "Déclarations de TVA"]
    assert _lines(posting, "requirement") == ["un Bac+2"]


@pytest.mark.parametrize(
    "item",
    [
        "Knowledge of safeguarding",
        "Good understanding of equal opportunities",
        "Knowledge of employee benefits",
        "Experience with interview processes",
        "Safeguarding",
        "Equality and diversity",
    ],
)
def test_an_item_whose_words_are_those_of_another_heading_ends_no_list(item: str) -> None:
    posting = _read(f"Warden\nExample Trust, Hull\n\nEssential:\nA calm voice\n{item}\nStrong maths\n")
    assert _lines(posting, "requirement") == ["A calm voice", item, "Strong maths"]


@pytest.mark.parametrize("heading", ["Safeguarding", "Equal opportunities", "Data protection"])
def test_the_small_print_below_a_list_keeps_its_heading(heading: str) -> None:
    small = "We check all applicants with care and treat what they send us in confidence."
    posting = _read(f"Warden\nExample Trust, Hull\n\nEssential:\nA calm voice\nStrong maths\n\n{heading}\n{small}\n")
    assert _lines(posting, "requirement") == ["A calm voice", "Strong maths"]
    assert small not in _lines(posting, "requirement")


@pytest.mark.parametrize(
    "told",
    [
        "Fernhill Physio, founded 1996; 20 years of experience in sports injuries and a team fluent in Welsh.",
        "a family firm; 30 staff with experience in freight and customs.",
    ],
)
def test_a_label_about_the_employer_holds_to_the_end_of_its_sentence(told: str) -> None:
    posting = _read(f"Clerk\nAcorn Ltd, Hull\n\nWho we are: {told}\n\nRequirements\n- Excel\n")
    assert _lines(posting, "requirement") == ["Excel"]


@pytest.mark.parametrize(
    "work", ["Administers 401(k) plans, leave and injury claims.", "Manages dental plans and pensions for 90 staff."]
)
def test_work_on_what_others_offer_is_a_duty(work: str) -> None:
    posting = _read(f"Benefits Clerk\nAcorn Ltd, Hull\n\nESSENTIAL FUNCTIONS\n{work}\nFiles returns.\n")
    assert work in _lines(posting, "duty")

"""Employer, place and title where a notice's first sentence, or a bare line below the title, tells them."""

import pytest

from tailor.model import Posting
from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_bytes, document_from_text


def _text(text: str) -> Posting:
    return parse_posting(document_from_text(text))


def _page(head: str, body: str) -> Posting:
    page = (
        f"<html><head>{head}</head><body>{body}<h3>You need</h3><ul><li>A van</li><li>A licence</li></ul></body></html>"
    )
    return parse_posting(document_from_bytes(page.encode(), "page.html"))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Glazier required at Pane & Putty in Totnes.", ("Glazier", "Pane & Putty", "Totnes")),
        ("Plumber wanted by Copper & Sons of Bideford.", ("Plumber", "Copper & Sons", "Bideford")),
        ("Gesucht: Maurer für Hochbau Lindner in Miesbach.", ("Maurer", "Hochbau Lindner", "Miesbach")),
        ("The Salt Cellar in Deal is looking for a sous chef.", ("sous chef", "The Salt Cellar", "Deal")),
        ("La ferme Les Trois Buis à Nyons recherche un ou une berger.", ("berger", "Ferme Les Trois Buis", "Nyons")),
    ],
)
def test_a_first_sentence_that_seeks_names_job_employer_and_place(sentence: str, told: tuple[str, str, str]) -> None:
    posting = _text(f"{sentence} We have eleven people. You need three years in the trade.")
    assert (posting.title, posting.company, posting.location) == told


def test_what_somebody_is_needed_for_is_no_employer() -> None:
    assert _text("Drivers needed for Easter. You need a van.").company == ""


def test_a_job_that_ends_in_a_stop_is_the_title() -> None:
    posting = _text("Map Librarian (part time). The Peak Archive Trust, Buxton.\nYou will catalogue maps.")
    assert (posting.title, posting.company, posting.location) == (
        "Map Librarian (part time)",
        "The Peak Archive Trust",
        "Buxton",
    )


def test_a_label_before_the_job_in_a_heading_is_left_out() -> None:
    posting = _text("# Job: Organ Tuner\n\n**Where:** Ripon\n**Who:** Reed & Pipe\n\n## You need\n- A good ear\n")
    assert (posting.title, posting.company, posting.location) == ("Organ Tuner", "Reed & Pipe", "Ripon")


@pytest.mark.parametrize("rule", ["Hybrid", "Fully Remote", "On-site"])
def test_a_department_before_town_and_rule_is_no_employer(rule: str) -> None:
    line = f"<div><span>Logistics</span> · <span>Ylöjärvi</span> · <span>{rule}</span></div>"
    posting = _page("<title>Planner - Vesikari</title>", f"<h1>Planner</h1>{line}<p>Parcels.</p>")
    assert posting.company == "Vesikari"
    assert posting.location.startswith("Ylöjärvi")


def test_a_university_behind_who_leads_the_work_is_the_employer() -> None:
    text = "Research Fellow in Mosses\nPI: Dr Una Brandt, University of Easterhope\n\nYou must have\n- a PhD\n- R"
    assert _text(text).company == "University of Easterhope"


@pytest.mark.parametrize(
    ("sentence", "company", "location"),
    [
        ("Wij zijn Kaasmakerij Bloem, een familiebedrijf in Edam.", "Kaasmakerij Bloem", "Edam"),
        ("Bij Zorghuis De Eik werken 40 mensen in Zwolle.", "Zorghuis De Eik", "Zwolle"),
        ("Voor ons team zoekt Drukkerij Vos een drukker in Emmen.", "Drukkerij Vos", "Emmen"),
        ("Ter versterking is Garage De Brug op zoek naar een collega in Oss.", "Garage De Brug", "Oss"),
    ],
)
def test_dutch_sentences_name_the_employer_and_its_town(sentence: str, company: str, location: str) -> None:
    posting = _page("<title>Monteur</title>", f"<h1>Monteur</h1><p>{sentence}</p>")
    assert (posting.company, posting.location) == (company, location)


def test_the_contents_of_a_page_are_no_place() -> None:
    contents = "<ul><li>Location</li><li>About the job</li><li>Benefits</li></ul>"
    posting = _page("<title>Data Officer</title>", f"<h1>Data Officer</h1>{contents}<h2>Location</h2><p>Taunton</p>")
    assert posting.location == "Taunton"


def test_a_day_below_its_heading_closes_a_posting() -> None:
    posting = _page("", "<h1>Printer</h1><h3>Last date for application</h3><p>15/01/2027</p>")
    assert posting.closing_date == "2027-01-15"


def test_a_dutch_posting_names_whom_to_ring() -> None:
    assert _text("Bakker\n\nVragen? Bel Anna de Boer of mail naar anna@bakker.example.").contact.name == "Anna de Boer"


def test_an_employer_is_named_by_what_it_does() -> None:
    assert _page("", "<h1>Forecaster</h1><p>Selby Rail Corporation moves freight.</p>").company == (
        "Selby Rail Corporation"
    )


def test_an_attribute_that_is_named_for_the_employer_marks_it() -> None:
    head = '<h1><span>Glazier<span> - job post</span></span></h1><div data-company-name="true"><a>Tamar Glass</a></div>'
    assert _page("<title>Glazier - Truro TR1</title>", f"{head}<div>Truro TR1</div>").company == "Tamar Glass"


def test_a_label_s_organisation_loses_its_town() -> None:
    assert _text("VACANCY – Historian\nOrganisation: Museum of Salt, Droitwich\n\nWhat we ask\n- MA").company == (
        "Museum of Salt"
    )


def test_a_yard_before_an_unknown_town_is_the_employer() -> None:
    posting = _page("<title>Bootsbauer</title>", "<h1>Bootsbauer</h1><p>Werft Petersen, Maasholm</p>")
    assert (posting.company, posting.location) == ("Werft Petersen", "Maasholm")


def test_an_employer_before_the_job_is_known_by_the_sentence_it_begins() -> None:
    posting = _page("<title>Mirrorlake - Coating Technician</title>", "<h1>Mirrorlake - Coating Technician</h1>")
    assert posting.company == ""
    body = "<h1>Mirrorlake - Coating Technician</h1><p>Mirrorlake grinds lenses.</p>"
    posting = _page("<title>Mirrorlake - Coating Technician</title>", body)
    assert (posting.title, posting.company) == ("Coating Technician", "Mirrorlake")


def test_a_job_that_no_list_has_is_known_by_its_mark_of_gender() -> None:
    posting = _text("Küfer (m/w/d) bei Fasswerk Lechner in Forst\n\nDein Profil\n- Ausbildung\n- Führerschein B")
    assert (posting.title, posting.company, posting.location) == ("Küfer", "Fasswerk Lechner", "Forst")


def test_the_words_for_an_opening_behind_a_job_are_no_part_of_it() -> None:
    assert _text("Payroll Manager role\n\nYou need\n- CIPP\n- Excel").title == "Payroll Manager"


@pytest.mark.parametrize(
    ("dates", "day"), [("11/20/2026 to 12/04/2026", "2026-12-04"), ("20.11.2026 - 12/04/2026", "12/04/2026")]
)
def test_of_two_days_of_an_announcement_the_last_closes_it(dates: str, day: str) -> None:
    assert _text(f"Curator\n\nOverview\nOpen & closing dates\n{dates}\n").closing_date == day


def test_the_town_behind_the_employer_anywhere_is_where_the_job_is() -> None:
    posting = _text("Melker (m/w/d)\n\nDein Profil\n- Erfahrung\n\nAgrarhof Erlen GmbH, 18258 Schwaan")
    assert (posting.company, posting.location) == ("Agrarhof Erlen GmbH", "18258 Schwaan")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Quay Smokehouse of Craster is after a filleter.", ("filleter", "The Quay Smokehouse", "Craster")),
        ("L’hôtel Grand Large, à Cancale, embauche un voiturier.", ("voiturier", "Hôtel Grand Large", "Cancale")),
        (
            "Für unsere Backstube in Kempten sucht die Bäckerei Lechner einen Konditor.",
            ("Konditor", "Bäckerei Lechner", "Kempten"),
        ),
    ],
)
def test_more_verbs_and_orders_of_a_sentence_that_seeks(sentence: str, told: tuple[str, str, str]) -> None:
    posting = _text(f"{sentence}\nIhr Profil zählt. Contact: 01539 000 000")
    assert (posting.title, posting.company, posting.location) == told


def test_a_university_keeps_its_town() -> None:
    assert _text("The University of Easterhope is looking for a porter. You need a licence.").company.endswith(
        "University of Easterhope"
    )


def test_a_dutch_sentence_for_whom_somebody_is_sought_names_the_employer() -> None:
    posting = _page("", "<h1>Medewerker</h1><p>Voor Kwekerij Duin in Lisse zijn wij op zoek naar een medewerker.</p>")
    assert (posting.company, posting.location) == ("Kwekerij Duin", "Lisse")


def test_a_dutch_mark_of_gender_and_preposition_end_the_title() -> None:
    posting = _page("<title>Steward (m/v) bij Rederij Duin</title>", "<h1>Steward (m/v)</h1><p>Seizoen</p>")
    assert (posting.title, posting.company) == ("Steward", "Rederij Duin")


def test_pay_below_the_job_and_columns_of_a_table_leave_the_title_alone() -> None:
    text = "Care Worker – Domiciliary (Wrekin, days)\n\n£12.40 - £13.15 ph\n\nArea\tCriteria\tEssential\tDesirable\n"
    rows = "Attributes\tGenuine care\tX\t\n\tHonest\tX\t\n\tWelsh\t\tX\n"
    assert _text(text + rows).title == "Care Worker – Domiciliary (Wrekin, days)"


def test_an_announcement_before_the_job_loses_all_its_words() -> None:
    assert _text("New Vacancy – Chef de Partie\nLodge – near Addo\n\nYou need\n- A diploma\n- Two years").title == (
        "Chef de Partie"
    )

"""Employer, place and person as sentences, titles of pages, labels further down and bars in one line tell them."""

import pytest

import tailor
from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers.html import read_html

_EN = "\n\nDuties\n- Set the looms\n- Mend the cards\n\nRequirements\n- Two years at a loom\n- Good eyes\n"
_DE = (
    "\n\nIhre Aufgaben\n- Webstühle einrichten\n- Karten flicken\n\nIhr Profil\n- Ausbildung als Weber\n- Gute Augen\n"
)
_FR = "\n\nVos missions\n- Régler les métiers\n- Réparer\n\nVotre profil\n- CAP de tisserand\n- Bonne vue\n"


def _page(title: str, body: str) -> Posting:
    markup = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return parse_posting(read_html(markup, "page.html"))


def _lists(*items: str) -> str:
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


@pytest.mark.parametrize(
    ("title", "job", "company", "sentence"),
    [
        (
            "Weberei Ulmbach GmbH Weber (m/w/d) | SmartRecruiters",
            "Weber (m/w/d)",
            "Weberei Ulmbach GmbH",
            "Die Weberei Ulmbach beliefert 12.000 Kunden mit Tuch, Garn und Decken.",
        ),
        (
            "Weber (m/w/d) 80 %",
            "Weber (m/w/d) 80 %",
            "Ulmbach Tuche",
            "Ulmbach Tuche ist seit 1901 im Vogtland zuhause.",
        ),
    ],
)
def test_the_employer_is_named_by_a_pages_title_or_a_sentence(
    title: str, job: str, company: str, sentence: str
) -> None:
    lists = f"<h2>Ihre Aufgaben</h2>{_lists('Weben', 'Flicken')}<h2>Ihr Profil</h2>{_lists('Ausbildung als Weber')}"
    assert _page(title, f"<h1>{job}</h1><p>{sentence}</p>{lists}").company == company


@pytest.mark.parametrize("field", ["Respiratory", "Renal", "Cardiac", "Stroke", "Paediatrics"])
def test_a_speciality_behind_the_job_employs_nobody(field: str) -> None:
    lists = f"<h2>Essential</h2>{_lists('A degree in physiotherapy', f'{field} module')}"
    sentences = f"<p>{field} patients come from three counties. {field} care is our pride.</p>"
    body = f"<p>Elmcombe Hospitals NHS Trust</p><h1>Physiotherapist – {field}</h1>{sentences}{lists}"
    posting = _page("Vacancy", body)
    assert posting.company == "Elmcombe Hospitals NHS Trust"


@pytest.mark.parametrize(
    ("body", "line", "place"),
    [
        (_FR, "Conditions\n- CDI, 35 h\n- Lieu : Albi (81)\n- Salaire : 2 050 € brut", "Albi (81)"),
        (_EN, "Terms\n- 40 hours\n- Location: Galashiels TD1\n- Paid monthly", "Galashiels TD1"),
        (_DE, "Rahmen\n- Vollzeit\n- Arbeitsort: 08523 Plauen\n- unbefristet", "08523 Plauen"),
    ],
)
def test_a_label_in_a_list_further_down_tells_the_place(body: str, line: str, place: str) -> None:
    assert tailor.posting_from_text(f"Weaver{body}\n{line}\n").location == place


def test_a_place_ends_with_its_sentence() -> None:
    text = f"Weaver\nElm Looms Ltd\nLocation: The mill at Galashiels. Working from home is not possible here.{_EN}"
    posting = tailor.posting_from_text(text)
    assert (posting.location, posting.remote) == ("The mill at Galashiels", "onsite")


def test_a_number_to_be_quoted_names_nobody() -> None:
    line = "Bewerbung bis 31.01.2027 unter Angabe der Kennziffer WU-27-104. Fragen beantwortet Ihnen Frau Ute Lohse."
    assert tailor.posting_from_text(f"Weber\nUlmbach GmbH, Plauen{_DE}\n{line}\n").contact.name == "Frau Ute Lohse"


@pytest.mark.parametrize(
    ("line", "address"),
    [
        (
            "Write to Ann Moss, Elm Looms Ltd, Unit 6 Tweed Mills, Selkirk TD7 5DZ.",
            "Unit 6 Tweed Mills\nSelkirk TD7 5DZ",
        ),
        ("Elm Looms Ltd, Unit 12B Tweed Mills, Selkirk TD7 5DZ", "Unit 12B Tweed Mills\nSelkirk TD7 5DZ"),
    ],
)
def test_a_unit_of_an_estate_is_an_address(line: str, address: str) -> None:
    assert tailor.posting_from_text(f"Weaver\nElm Looms Ltd{_EN}\n{line}\n").contact.address == address


def test_what_a_french_employer_is_stands_before_its_name() -> None:
    posting = tailor.posting_from_text(f"L'association Les Navettes recrute un tisserand (H/F){_FR}")
    assert posting.company == "Les Navettes"


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("Weaver Elm Looms Ltd, Oberbach", ("Weaver", "Elm Looms Ltd", "Oberbach")),
        ("Cook Tweedside Hotel, Orbeck £13.10 an hour", ("Cook", "Tweedside Hotel", "Orbeck")),
        ("Schreiner Webhaus Ulmbach GmbH, Oberbach", ("Schreiner", "Webhaus Ulmbach GmbH", "Oberbach")),
    ],
)
def test_job_employer_and_a_town_behind_a_comma_stand_in_one_line(line: str, head: tuple[str, str, str]) -> None:
    posting = tailor.posting_from_text(f"{line}{_EN}")
    assert (posting.title, posting.company, posting.location) == head


@pytest.mark.parametrize("line", ["Orbeck County is an EEO employer.", "EOE/M/F/D/V", "We are an EOE."])
def test_an_employer_of_equal_opportunities_wishes_nothing(line: str) -> None:
    text = f"Weaver\nElm Looms Ltd{_EN}\nDesirable qualifications:\nNotary commission.\nSpanish.\n\n{line}\n"
    posting = tailor.posting_from_text(text)
    assert [one.text for one in posting.lines if one.role.value == "nice" and not one.is_heading] == [
        "Notary commission.",
        "Spanish.",
    ]


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("Weaver | Elm Looms Ltd | Selkirk | £13.10 an hour We make tweed for tailors.", ("Weaver", "Selkirk")),
        ("Weber (m/w/d) | Ulmbach Tuche GmbH | Plauen Wir weben seit 1901.", ("Weber", "Plauen")),
        ("Tisserand (H/F) | Les Navettes SARL | Albi Nous tissons le lin.", ("Tisserand", "Albi")),
    ],
)
@pytest.mark.parametrize("after", ["\n", " "])
def test_a_sentence_ends_a_line_of_bars(line: str, head: tuple[str, str], after: str) -> None:
    lists = "Requirements: • Two years at a loom • Good eyes Benefits: • Free tea • Pension"
    posting = tailor.posting_from_text(f"{line}{after}{lists}\n")
    assert (posting.title, posting.location) == head
    assert posting.company == line.split(" | ")[1]
    assert [one.text for one in posting.lines if one.role.value == "requirement" and not one.is_heading] == [
        "Two years at a loom",
        "Good eyes",
    ]

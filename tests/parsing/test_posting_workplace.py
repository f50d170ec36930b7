"""Whether the work is done at home, at the employer's, or in turns."""

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.readers.html import read_html
from tailor.readers.job_facts import facts_of

_HEAD = "Archivist\nElm Archive Ltd\nLeeds\nWe keep maps.\nWhat we need\n- Clean hands\n- Two years in a map room\n\n"


def _posting(line: str) -> Posting:
    return parse_posting(document_from_text(f"{_HEAD}{line}\n"))


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Two days a week in our Leeds office, the others wherever you like.", "hybrid"),
        ("There is an option to work from home on Mondays.", "hybrid"),
        ("Home working is possible by agreement.", "hybrid"),
        ("You will be with us on Tuesdays and work from home the rest of the week.", "hybrid"),
        ("An drei Tagen pro Woche von zu Hause", "hybrid"),
        ("Télétravail ponctuel", "hybrid"),
        ("Modalità ibrida", "hybrid"),
        ("Drie dagen thuis, twee dagen op kantoor", "hybrid"),
        ("Everyone works remotely.", "remote"),
        ("The post is home-based.", "remote"),
        ("Ausschließlich im Homeoffice", "remote"),
        ("Trabajo 100 % remoto", "remote"),
        ("Work location: In person", "onsite"),
        ("Working from home isn't possible here.", "onsite"),
        ("You will be site-based.", "onsite"),
        ("Hybrid working not available; on site only", "onsite"),
        ("Hybrid working is not available.", "onsite"),
        ("Remote or hybrid working unavailable", "onsite"),
        ("This role is not remote.", "onsite"),
        ("Remote-Arbeit ist nicht möglich", "onsite"),
        ("Hybrid working, not available in the first month", "hybrid"),
        ("Homeoffice: nein", "onsite"),
        ("Ce poste n'est pas ouvert au télétravail, il est en présentiel : poste en présentiel.", "onsite"),
        ("Geen thuiswerk", "onsite"),
        ("The map room is site-based, with one day a week from home.", "hybrid"),
        ("The post is office-based, though one day a week may be worked at home.", "hybrid"),
        ("Working remotely is welcome, but not on Mondays.", "hybrid"),
        ("Homeoffice möglich, jedoch nicht in den ersten Wochen", "hybrid"),
        ("Deutschlandweit remote", "remote"),
    ],
)
def test_the_rule_is_told_in_a_word(line: str, rule: str) -> None:
    assert _posting(line).to_dict()["remote"] == rule


@pytest.mark.parametrize(
    "line",
    [
        "Free parking on site",
        "Remote monitoring of the humidity",
        "Interviews will be held in person.",
        "Home visits to donors, two days a week",
        "A $900 home office budget",
        "Experience of remote teams",
        "An agile working environment",
    ],
)
def test_nothing_is_told_where_the_posting_rules_nothing(line: str) -> None:
    assert _posting(line).to_dict()["remote"] is None


def test_a_label_s_value_is_the_rule_and_the_label_none() -> None:
    facts = "<dl><dt>remote type</dt><dd>Hybrid</dd></dl><dl><dt>locations</dt><dd>Leeds, UK</dd></dl>"
    body = "<h3>What we need</h3><ul><li>Clean hands</li><li>Two years in a map room</li></ul>"
    page = f"<title>Archivist</title><h1>Archivist</h1>{facts}<p>Elm Archive Ltd keeps maps.</p>{body}"
    posting = parse_posting(read_html(f"<html><body>{page}</body></html>", "p.html"))
    assert (posting.remote, "remote" in posting.location) == ("hybrid", False)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        ({"workplaceType": "OnSite"}, "OnSite"),
        ({"jobLocationType": "TELECOMMUTE"}, "remote"),
        ({"isRemote": True}, "remote"),
        ({"isRemote": False}, ""),
    ],
)
def test_a_board_s_data_state_it(data: dict[str, object], rule: str) -> None:
    assert dict(facts_of(data))["workplace"] == rule


@pytest.mark.parametrize("label", ["", "Location: "])
@pytest.mark.parametrize(
    ("place", "rule"),
    [
        ("Exeter, UK or Remote (UK)", "remote"),
        ("Remote or Leeds", "remote"),
        ("Bristol or remote within the UK", "remote"),
        ("Madrid o remoto", "remote"),
        ("Köln oder remote", "remote"),
        ("Leeds (remote possible)", "hybrid"),
        ("Köln (remote möglich)", "hybrid"),
        ("On-site or remote", "hybrid"),
        ("Leeds or York", ""),
        ("Remote Sensing Centre, Leeds", ""),
    ],
)
def test_a_place_or_home_is_a_rule(label: str, place: str, rule: str) -> None:
    lists = "Duties\n- Own records\n- Train staff\n\nRequirements\n- SQL\n- Two years in an office\n"
    assert parse_posting(document_from_text(f"Data Officer\nElm Union\n{label}{place}\n\n{lists}")).remote == rule


@pytest.mark.parametrize(
    "line",
    [
        "There is no scope for home working.",
        "Neither hybrid nor remote work is on offer.",
        "We cannot offer remote work.",
        "Homeoffice bieten wir nicht.",
        "Homeoffice? Leider nein!",
        "Telearbeit ist ausgeschlossen.",
        "Es gibt keine Möglichkeit zum Homeoffice.",
        "Die Stelle ist nicht für mobiles Arbeiten geeignet.",
        "Remote arbeiten geht bei uns nicht.",
        "Poste non éligible au télétravail",
        "Cet emploi n'est pas compatible avec le télétravail.",
        "La mission ne permet pas le télétravail.",
        "El puesto no permite el teletrabajo.",
        "Non è previsto lo smart working.",
        "Telework eligible: No",
    ],
)
def test_what_is_denied_is_no_rule_and_stands_behind_no_place(line: str) -> None:
    posting = _posting(line)
    assert (posting.to_dict()["remote"], posting.location) == ("onsite", "Leeds")


def test_a_place_tells_no_other_rule_than_the_posting() -> None:
    posting = _posting("You will be site-based, with two days a week from home.")
    assert (posting.remote, posting.location) == ("hybrid", "Leeds")

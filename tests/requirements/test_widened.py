"""An item's text goes on over what belongs to it: its bracket, its measure, what it is about, and the frame abroad."""

import pytest

from tailor.pipeline import posting_from_text

_ENGLISH = "Heat Pump Installer\nCorrie Works\n\nRequirements\n- {}\n- Punctuality\n\nBenefits\n- Pension\n"
_GERMAN = "Konditor (m/w/d)\nBäckerei Lenz\n\nIhr Profil\n- {}\n- Pünktlichkeit\n\nWir bieten\n- 30 Tage Urlaub\n"
_FRENCH = "Fleuriste (H/F)\nMaison Perrin\n\nVotre profil\n- {}\n- Ponctualité\n\nNous offrons\n- Mutuelle\n"


def _texts(frame: str, line: str) -> list[str]:
    posting = posting_from_text(frame.format(line))
    return [one.text for one in posting.requirements]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("PALS within 60 days", "PALS within 60 days"),
        ("ACLS (Elm Heart Society) upon hire", "ACLS (Elm Heart Society)"),
        ("RDMS (AB) certification", "RDMS (AB) certification"),
        ("Current registration with the NMC as a midwife", "registration with the NMC as a midwife"),
        ("Comfortable with Toast (or a similar till)", "Toast (or a similar till)"),
        ("Composure under pressure", "Composure under pressure"),
        ("Soldering to within 0.2 mm", "Soldering to within 0.2 mm"),
        ("Confident leadership of a small crew", "leadership of a small crew"),
        ("Experience of baking with rye", "baking with rye"),
    ],
)
def test_english_words_that_belong_to_an_item(line: str, text: str) -> None:
    assert text in [one[-len(text) :] for one in _texts(_ENGLISH, line)]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("sicherer Umgang mit Teigausrollmaschine", "Umgang mit Teigausrollmaschine"),
        ("Erfahrung mit gängigen Messgeräten", "Erfahrung mit gängigen Messgeräten"),
        ("fundierte Kenntnisse im Lebensmittelrecht", "Kenntnisse im Lebensmittelrecht"),
        ("Bereitschaft zu gelegentlichen mehrtägigen Dienstreisen", "gelegentlichen mehrtägigen Dienstreisen"),
        ("Reisebereitschaft zu mehrtägigen Messen innerhalb Sachsens", "mehrtägigen Messen"),
    ],
)
def test_german_words_that_belong_to_an_item(line: str, text: str) -> None:
    assert text in [one[-len(text) :] for one in _texts(_GERMAN, line)]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Maîtrise de la méthode 5S", "méthode 5S"),
        ("Connaissance de la norme ISO 22000", "norme ISO 22000"),
        ("Vous connaissez le logiciel Florisoft", "logiciel Florisoft"),
    ],
)
def test_french_words_that_belong_to_an_item(line: str, text: str) -> None:
    assert text in [one[-len(text) :] for one in _texts(_FRENCH, line)]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Welding is essential", "Welding"),
        ("Drafting of contracts (A, I)", "Drafting of contracts"),
        ("Excel in our Leith office", "Excel"),
        ("Python for the reports that you will write every week", "Python"),
        ("Soldering preferred", "Soldering"),
        ("Docker and Kubernetes", "Docker"),
    ],
)
def test_what_only_stands_beside_an_item_is_left_out(line: str, text: str) -> None:
    assert text in _texts(_ENGLISH, line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Rhino (SketchUp or Revit also fine)", {"Rhino", "SketchUp", "Revit"}),
        ("Hands-on with MySQL (PostgreSQL is fine too)", {"MySQL", "PostgreSQL"}),
        ("Xero (QuickBooks or Sage would do)", {"Xero", "QuickBooks", "Sage"}),
        ("Jest (Mocha or Jasmine OK if you are willing to switch)", {"Jest", "Mocha", "Jasmine"}),
    ],
)
def test_what_a_bracket_lets_do_instead_is_an_alternative(line: str, names: set[str]) -> None:
    posting = posting_from_text(_ENGLISH.format(line))
    assert [set(one.any_of) for one in posting.requirements if one.named] == [names] * len(names)


def test_the_name_stays_that_of_the_thing() -> None:
    posting = posting_from_text(_ENGLISH.format("Punctual brazing within 0.2 mm"))
    assert "mm" not in next(one.name for one in posting.requirements if "brazing" in one.text)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("A good eye and steady hands", "steady hands"),
        ("open to criticism", "open to criticism"),
        ("You are generous with praise and at ease with change", "at ease with change"),
        ("Good company on a long drive", "Good company on a long drive"),
        ("A careful listener", "careful listener"),
    ],
)
def test_traits_in_words_of_every_day_are_soft_skills(line: str, text: str) -> None:
    posting = posting_from_text(_ENGLISH.format(line))
    assert [one.kind.value for one in posting.requirements if one.text.endswith(text)] == ["soft"]


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("Administering SAP systems", ["SAP"]),
        ("Keeping Jira tickets current", ["Jira"]),
        ("Running Google Ads campaigns", ["Google Ads"]),
        ("Welding, and Excel", ["Welding", "Excel"]),
    ],
)
def test_what_is_done_with_a_named_tool_is_no_item_of_its_own(line: str, texts: list[str]) -> None:
    assert sorted(one for one in _texts(_ENGLISH, line) if one != "Punctuality") == sorted(texts)

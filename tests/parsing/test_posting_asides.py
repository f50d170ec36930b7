"""Headings and lines whose words look like asking, or like something else, and are not."""

import pytest

from tailor.model import Posting
from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_text

ASKED = "\n\nWhat you need\n- Two winters in the trade\n- A licence\n"


def _of(text: str, role: str) -> list[str]:
    posting: Posting = parse_posting(document_from_text(f"Fitter\nElm Works Ltd, Leeds\n\n{text}"))
    return [line.text for line in posting.lines if line.role == role and not line.is_heading]


@pytest.mark.parametrize(
    "sentence",
    [
        "We require all our visitors to sign the book.",
        "All colleagues are expected to keep the kitchen clean.",
        "Everyone on the quay must wear a life jacket.",
        "Alle Besucher müssen sich am Tor melden.",
        "Only experience gained before the closing date will be considered.",
        "Applicants using a foreign diploma must enclose a translation.",
        "Please bring your certificates to the interview.",
        "Able to lift nine tonnes, it is the largest crane we build.",
    ],
)
def test_what_holds_for_all_or_for_applying_or_of_a_thing_is_not_asked(sentence: str) -> None:
    assert _of(f"{ASKED}\nMore\n{sentence}", "requirement") == ["Two winters in the trade", "A licence"]


@pytest.mark.parametrize(
    "heading",
    ["To be successful in this role you will need:", "Sounds like you?", "Don't apply without", "Our wish list"],
)
def test_a_heading_over_what_is_asked_is_known(heading: str) -> None:
    text = f"What you will do\n- Fit pumps\n- Mend valves\n\n{heading}\n- A licence\n- Two years with engines\n"
    assert _of(text, "requirement") == ["A licence", "Two years with engines"]


def test_a_wish_list_beside_requirements_holds_wishes() -> None:
    assert _of(f"{ASKED}\nOur wish list\n- Polish\n- A forklift ticket", "nice") == ["Polish", "A forklift ticket"]


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("If you also know Festo valves, even better.", "en"),
        ("Toll, wenn du auch löten kannst.", "de"),
        ("Si vous parlez breton, c'est encore mieux.", "fr"),
    ],
)
def test_a_sentence_of_wishes_ends_a_list_of_what_is_asked(wish: str, language: str) -> None:
    headings = {"en": "What you need", "de": "Das bringst du mit", "fr": "Votre profil"}
    text = f"{headings[language]}\n- Diplom A\n- Permis B\n{wish}"
    assert _of(text, "nice") == [wish]


@pytest.mark.parametrize(
    ("glued", "items"),
    [
        (
            "A hygiene certificate level 3Two years in a dairy",
            ["A hygiene certificate level 3", "Two years in a dairy"],
        ),
        ("Care of old tapes.A relevant degree.Ability to work alone", ["Care of old tapes.", "A relevant degree."]),
        ("A chemical ticket (CC2)Fitness for outdoor work", ["A chemical ticket (CC2)", "Fitness for outdoor work"]),
    ],
)
def test_items_that_were_run_together_are_parted(glued: str, items: list[str]) -> None:
    text = f"About us:We press cider.What you'll do:Press applesWash casksKeep records\nWhat you'll need:{glued}"
    assert _of(text, "requirement")[: len(items)] == items


def test_words_within_a_label_in_capitals_are_no_heading() -> None:
    text = "PROOF OF EDUCATION: All applicants must submit a transcript with the form."
    assert _of(f"{ASKED}\n{text}", "requirement") == ["Two winters in the trade", "A licence"]


def test_a_price_opens_a_sentence_behind_a_whole_one() -> None:
    posting = parse_posting(
        document_from_text("Cook\n\nA card is a must for all here. £14.50 an hour.\n\nHut free. £12.")
    )
    assert [line.text for line in posting.lines][1:] == [
        "A card is a must for all here.",
        "£14.50 an hour.",
        "Hut free. £12.",
    ]


def test_tasks_that_somebody_would_love_to_give_away_are_duties() -> None:
    assert _of("What we'd love you to do\n- Tune organs\n- Mend bellows\n", "duty") == ["Tune organs", "Mend bellows"]


@pytest.mark.parametrize("item", ["Fluent in Welsh, with Breton a plus", "Two years with lathes, French an advantage"])
def test_a_wish_of_its_own_behind_what_is_asked_leaves_it_asked(item: str) -> None:
    assert _of(f"What you need\n- A licence\n- {item}\n", "requirement") == ["A licence", item]


def test_german_items_that_were_run_together_are_parted_at_their_capitals() -> None:
    text = (
        "Deine Aufgaben:Fässer bauen und toastenReparaturen im HofHolz auswählen"
        "Dein Profil:Ausbildung als SchreinerKräftige ArmeFührerschein Klasse BWir bieten:30 Tage UrlaubGuter Wein"
    )
    assert _of(text, "requirement") == ["Ausbildung als Schreiner", "Kräftige Arme", "Führerschein Klasse B"]


def test_a_credential_is_asked_for_beside_what_would_be_better() -> None:
    assert "Full licence, class 2 preferred" in _of(
        "What you need\n- Full licence, class 2 preferred\n- Tools", "requirement"
    )


@pytest.mark.parametrize("heading", ["Das wäre die Krönung", "Ce serait formidable", "It would be a dream"])
def test_what_would_be_more_than_asked_is_only_welcome(heading: str) -> None:
    assert _of(f"{ASKED}\n{heading}\n- Polnisch\n- Tschechisch", "nice") == ["Polnisch", "Tschechisch"]


@pytest.mark.parametrize("heading", ["Good to know", "Worth knowing", "Gut zu wissen"])
def test_remarks_below_a_list_are_no_wishes(heading: str) -> None:
    assert _of(f"{ASKED}\n{heading}\nOur pumps withstand forty bar.", "nice") == []


@pytest.mark.parametrize("heading", ["Worth a mention", "What gets you noticed", "To jump the queue"])
def test_a_second_list_behind_what_is_asked_and_before_offers_wishes(heading: str) -> None:
    text = f"{ASKED}\n{heading}\n- A forklift ticket\n- Some Polish\n\nWhat we give\n- 28 days off"
    assert _of(text, "nice") == ["A forklift ticket", "Some Polish"]


def test_what_nobody_can_be_taught_is_asked() -> None:
    text = "We can't teach you\n- A licence\n- Patience\n\nWe can teach you\n- Polish\n- Welding"
    assert (_of(text, "requirement"), _of(text, "nice")) == (["A licence", "Patience"], ["Polish", "Welding"])


def test_a_short_notice_in_sentences_asks_in_none_of_them_by_its_shortness() -> None:
    text = "Wir decken Kirchen und Höfe.\nWir zahlen 19 Euro die Stunde."
    posting = parse_posting(document_from_text(f"Dachdecker (m/w/d)\nBedachungen Lenz GmbH, Murnau\n\n{text}"))
    assert not [line for line in posting.lines if line.role == "requirement"]


def test_questions_that_open_a_notice_ask_for_nothing_beside_sentences_that_do() -> None:
    text = "Do you like a kitchen that moves? Can you feed ninety in an hour?\nYou need a cook's certificate."
    assert _of(text, "requirement") == ["You need a cook's certificate."]


def test_questions_alone_ask() -> None:
    assert _of("Do you have two years of welding? Are you fluent in French?", "requirement") == [
        "Do you have two years of welding?",
        "Are you fluent in French?",
    ]


def test_a_row_whose_label_asks_is_asked() -> None:
    page = "<table><tr><td>You will</td><td>Sole shoes</td></tr><tr><td>You need</td><td>Two years</td></tr></table>"
    posting = parse_posting(document_from_text(f"<html><body><h1>Cobbler</h1>{page}</body></html>", "a.html"))
    assert [line.role.value for line in posting.lines if not line.is_heading] == ["duty", "requirement"]


def test_a_german_noun_at_a_line_s_end_is_no_task() -> None:
    assert _of("Was du machst\n- Honig ernten\n\nOhne das geht es nicht\n- Drei Jahre mit Völkern", "requirement") == [
        "Drei Jahre mit Völkern"
    ]


@pytest.mark.parametrize(
    ("glued", "items"),
    [
        (
            "The workSort mailDrive vansWhat we are looking forA clean licenceEarly morningsWhat we offer£26,000Paid",
            ["A clean licence", "Early mornings"],
        ),
        (
            "You will - sort mail - drive vans You must have - a clean licence - a liking for dawn We offer - stamps",
            ["a clean licence", "a liking for dawn"],
        ),
        (
            "Duties:\nSorting;Driving\nRequirements:\nCPC;A clean licence;Stamina",
            ["CPC;", "A clean licence;", "Stamina"],
        ),
        (
            "Vos missionsTrier le courrierLivrerVotre profilPermis BSens du détailNous offrons2 100 € brutTickets",
            ["Permis B", "Sens du détail"],
        ),
    ],
)
def test_lists_without_colons_or_lines_are_parted(glued: str, items: list[str]) -> None:
    assert [item.rstrip(";") for item in _of(glued, "requirement")] == [item.rstrip(";") for item in items]


def test_a_heading_over_what_is_sought_breaks_off_no_title() -> None:
    text = "About us:We build organs.What you do:VoiceWhat we are looking forA joiner or organ builderA licence"
    posting = parse_posting(document_from_text(f"Organ Builder\nVale Organs Ltd, Leeds\n\n{text}"))
    assert posting.title == "Organ Builder"

"""Postings whose headings no list knows: their items and the usual order of parts tell what they are for."""

import pytest

from tailor.model import LineRole, Posting
from tailor.parsing import parse_posting
from tailor.parsing.posting_order import SURE, Passage, order_roles
from tailor.readers import document_from_text
from tailor.readers.html import read_html

ENGLISH = """Orchard Foreman

Cider Barn, Ledbury

Beneath the branches
- Prune the old trees
- Pack the crates
- Log the spray dates

Dirt under the fingernails
- A spraying ticket
- Three harvests behind you
- You can reverse a trailer

Sugar on top
- Spanish

Fruits of your labour
- Cider at cost
- 28 days of holiday
"""


def _roles(posting: Posting) -> dict[str, str]:
    return {line.text: line.role.value for line in posting.lines if line.bullet}


def test_lists_under_headings_of_fancy_have_the_roles_that_their_items_and_their_order_tell() -> None:
    assert _roles(parse_posting(document_from_text(ENGLISH))) == {
        "Prune the old trees": "duty",
        "Pack the crates": "duty",
        "Log the spray dates": "duty",
        "A spraying ticket": "requirement",
        "Three harvests behind you": "requirement",
        "You can reverse a trailer": "requirement",
        "Spanish": "nice",
        "Cider at cost": "benefit",
        "28 days of holiday": "benefit",
    }


@pytest.mark.parametrize(
    ("language", "headings"),
    [
        ("de", ("Hier packst du an", "Das hast du im Gepäck", "Das Sahnehäubchen", "Darauf darfst du bauen")),
        ("nl", ("Zo ziet je dag eruit", "Dit neem je mee", "Mooi meegenomen", "Dit krijg je van ons")),
        ("fr", ("Au menu", "Votre bagage", "La cerise", "De notre côté")),
    ],
)
def test_headings_in_other_languages_than_english_are_weighed_too(language: str, headings: tuple[str, ...]) -> None:
    items = {
        "de": ("Betreuung der Kunden", "Führerschein Klasse B", "Polnisch", "30 Tage Urlaub"),
        "nl": ("Storingen verhelpen", "Rijbewijs B", "Duits", "27 vakantiedagen"),
        "fr": ("Préparer les commandes", "Permis B", "Espagnol", "Mutuelle d'entreprise"),
    }[language]
    more = {
        "de": ("Planung der Touren", "Gute Deutschkenntnisse", "Erfahrung im Handel", "Betriebliche Altersvorsorge"),
        "nl": ("Materiaal bestellen", "Ervaring met koeling", "Kennis van CO2", "Pensioen"),
        "fr": ("Suivre les stocks", "Expérience en magasin", "Anglais", "Tickets restaurant"),
    }[language]
    passages = [Passage(heading, (one, two)) for heading, one, two in zip(headings, items, more, strict=True)]
    assert order_roles(passages, language) == [
        LineRole.DUTY,
        LineRole.REQUIREMENT,
        LineRole.NICE,
        LineRole.BENEFIT,
    ]


def test_a_heading_of_known_words_is_never_overruled_by_its_items() -> None:
    passage = Passage("Benefits", ("A driving licence", "Two years of experience"), LineRole.BENEFIT, SURE)
    assert order_roles([passage], "en") == [LineRole.BENEFIT]


def test_a_word_of_another_part_in_a_free_heading_is_overruled_by_the_items_below_it() -> None:
    posting = parse_posting(
        document_from_text("Weaver\n\nWhat fills your shift\n- Inspect rolls\n- Log defects\n- Pull samples\n")
    )
    assert set(_roles(posting).values()) == {"duty"}


def test_an_emoji_before_a_bold_heading_leaves_it_a_heading() -> None:
    page = "<p>🩺 <strong>The gig</strong></p><ul><li>Draw blood</li><li>Take radiographs</li></ul>"
    posting = parse_posting(read_html(f"<h1>Vet Nurse</h1><p>Elm Vets is small.</p>{page}", "page.html"))
    assert [line.text for line in posting.lines if line.is_heading] == ["Vet Nurse", "🩺 The gig"]
    assert _roles(posting) == {"Draw blood": "duty", "Take radiographs": "duty"}


def test_a_flat_description_in_the_data_gives_way_to_the_list_that_the_page_shows() -> None:
    data = '{"@type": "JobPosting", "title": "Baker", "description": "Requirements Two years in a bakery Early bird"}'
    page = "<h1>Baker</h1><p><b>Requirements</b></p><ul><li>Two years in a bakery</li><li>Early bird</li></ul>"
    html = f'<html><head><script type="application/ld+json">{data}</script></head><body>{page}</body></html>'
    posting = parse_posting(read_html(html, "page.html"))
    assert _roles(posting) == {"Two years in a bakery": "requirement", "Early bird": "requirement"}


def test_sentences_below_you_are_asked_and_a_wish_among_them_stays_a_wish() -> None:
    page = (
        "<h1>Florist</h1><h2>The job</h2><p>You'll make bouquets and event pieces.</p><h2>You</h2>"
        "<p>You have three years of floristry behind you. You drive and rise early. "
        "It'd be lovely if you've dried flowers, but it isn't essential.</p>"
    )
    posting = parse_posting(read_html(page, "page.html"))
    assert [(line.role.value, line.text) for line in posting.lines if not line.is_heading][-3:] == [
        ("requirement", "You have three years of floristry behind you."),
        ("requirement", "You drive and rise early."),
        ("nice", "It'd be lovely if you've dried flowers, but it isn't essential."),
    ]


def test_benefits_that_follow_a_list_of_requirements_without_a_heading_are_not_asked_for() -> None:
    posting = parse_posting(
        document_from_text(
            "Dispatcher\n\nRequirements\n- Type 45 wpm\n- A high school diploma\n- Health insurance knowledge\n"
            "- Health insurance after 60 days\n- 401(k) with match\n- Paid time off\n"
        )
    )
    assert list(_roles(posting).values()) == ["requirement"] * 3 + ["benefit"] * 3


def test_a_summary_in_a_table_of_labels_is_no_duty_beside_the_list_of_duties() -> None:
    rows = "<tr><th>Position Summary</th><td>The coordinator keeps the laboratories.</td></tr>"
    rows += "<tr><th>Essential Duties</th><td><ul><li>Order supplies</li><li>Train students</li></ul></td></tr>"
    posting = parse_posting(read_html(f"<h1>Coordinator</h1><table>{rows}</table>", "page.html"))
    assert [line.text for line in posting.lines if line.role is LineRole.DUTY and not line.is_heading] == [
        "Order supplies",
        "Train students",
    ]

"""Headings that stand at the end of another line, or within one, of a posting that was pasted without its breaks."""

from collections.abc import Callable

import pytest

from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_text

_HEAD = {
    "en": ("Boat Builder", "Saltmarsh Yards Ltd", "Hull"),
    "de": ("Bootsbauer", "Fördewerft GmbH", "Kiel"),
    "fr": ("Charpentier de marine", "Chantier Brévan SARL", "Brest"),
}
_GENDER = {"en": "", "de": " (m/w/d)", "fr": " (H/F)"}
_LISTS = {
    "en": (
        ["Plank and caulk hulls", "Order the timber"],
        ["NVQ in boat building", "Driving licence"],
        ["Knowledge of GRP", "Sailing"],
        ["25 days of leave", "Company pension"],
    ),
    "de": (
        ["Bau von Booten aus Holz", "Pflege der Maschinen"],
        ["Ausbildung als Bootsbauer", "Führerschein Klasse B"],
        ["Kenntnisse in GFK", "Segelschein"],
        ["30 Tage Urlaub", "Betriebliche Altersvorsorge"],
    ),
    "fr": (
        ["Construire les coques", "Entretenir les machines"],
        ["CAP de charpentier", "Permis B"],
        ["Connaissance du GRP", "Notions de voile"],
        ["Tickets restaurant", "Mutuelle d'entreprise"],
    ),
}
_HEADINGS = [
    ("en", ("Duties", "Requirements", "Desirable", "Benefits")),
    ("en", ("WHAT YOU'LL DO", "WHAT YOU'LL NEED", "NICE TO HAVE", "WHAT WE OFFER")),
    ("en", ("What you will do", "What we're looking for", "Bonus points", "Perks")),
    ("de", ("Ihre Aufgaben", "Ihr Profil", "Von Vorteil", "Wir bieten")),
    ("de", ("IHRE AUFGABEN", "IHR PROFIL", "VON VORTEIL", "WIR BIETEN")),
    ("de", ("Das erwartet Sie", "Das bringen Sie mit", "Schön wäre", "Das bieten wir")),
    ("fr", ("Vos missions", "Votre profil", "Les plus", "Nous offrons")),
    ("fr", ("Ce que vous ferez", "Ce que nous recherchons", "Appréciés", "Ce que nous proposons")),
]
_Shape = Callable[[str, list[str]], str]
_TWO_LINES: dict[str, _Shape] = {
    "a dash that touches": lambda heading, items: f"{heading}:" + "".join(f"- {item}" for item in items),
    "a dot that touches": lambda heading, items: heading + "".join(f"•{item}" for item in items),
    "stars": lambda heading, items: f"{heading} * " + " * ".join(items) + " ",
    "no mark at all": lambda heading, items: heading + "".join(items),
    "the heading at the end of a line": lambda heading, items: f"{heading}\n- " + "\n- ".join(items) + " ",
}


def _of(posting: Posting, role: str) -> list[str]:
    return [line.text for line in posting.lines if line.role.value == role and not line.is_heading]


def _assert_read(posting: Posting, language: str) -> None:
    duties, asked, wished, _ = _LISTS[language]
    assert (_of(posting, "duty"), _of(posting, "requirement"), _of(posting, "nice")) == (duties, asked, wished)
    assert (posting.title, posting.company, posting.location) == _HEAD[language]
    lines = posting.lines
    assert all(posting.text[line.start : line.end].split() == line.text.split() for line in lines if line.bullet)


@pytest.mark.parametrize(("language", "headings"), _HEADINGS)
@pytest.mark.parametrize("shape", _TWO_LINES.values(), ids=_TWO_LINES)
def test_headings_end_the_list_they_were_pasted_to(language: str, headings: tuple[str, ...], shape: _Shape) -> None:
    title, company, place = _HEAD[language]
    body = "".join(shape(*each) for each in zip(headings, _LISTS[language], strict=True))
    _assert_read(
        parse_posting(document_from_text(f"{title}{_GENDER[language]}\n{company}, {place}\n{body}\n")), language
    )


@pytest.mark.parametrize(("language", "headings"), _HEADINGS)
def test_a_posting_in_one_line_has_its_head_apart(language: str, headings: tuple[str, ...]) -> None:
    title, company, place = _HEAD[language]
    lists = zip(headings, _LISTS[language], strict=True)
    body = " ".join(f"{heading}: " + " ".join(f"• {item}" for item in items) for heading, items in lists)
    _assert_read(parse_posting(document_from_text(f"{title}{_GENDER[language]} {company}, {place} {body}\n")), language)


@pytest.mark.parametrize(
    "items",
    [
        ["Degree in law Essential", "French Desirable", "Typing Essential"],
        ["Umsetzung der Anforderungen", "Verteilung der Aufgaben", "Freude an der Arbeit"],
        ["CET certification", "Knowledge of our Benefits", "Care for the Requirements"],
    ],
)
def test_words_of_an_item_head_nothing(items: list[str]) -> None:
    text = "Clerk\nElm Works Ltd, Leeds\n\nRequirements\n" + "\n".join(f"- {item}" for item in items)
    posting = parse_posting(document_from_text(text))
    assert [line.text for line in posting.lines if line.bullet] == items


def test_a_heading_of_conditions_is_not_cut_to_its_last_word() -> None:
    text = (
        "Site Painter\nAcme Works\n\nQualifications\nEducation: high school diploma.\nExperience: 2 years.\n"
        "Skills: Spraying; rollers\n\nPhysical Requirements: Must be able to lift 30 lbs. Exposure to fumes and dust.\n"
        "Benefits: Pension and parking.\n"
    )
    lines = parse_posting(document_from_text(text)).lines
    assert [one.text.rstrip(":") for one in lines if one.text.startswith("Physical")] == ["Physical Requirements"]

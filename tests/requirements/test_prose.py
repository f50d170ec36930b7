"""What sentences of a posting without any list ask for, in three languages: the table `prose_lines.txt`."""

from pathlib import Path

import pytest

import tailor

_BEFORE = {
    "en": "Yard Hand\n\nOrlop Ltd, Troon\n\nOrlop has built boats since 1974. You will paint hulls in the shed and "
    "move them with the hoist. You need two years in a boatyard. ",
    "de": "Bootsbauer (m/w/d)\n\nOrlop GmbH, Kiel\n\nSeit 1974 bauen wir Boote. Sie lackieren Rümpfe und bewegen "
    "sie mit dem Kran. Sie bringen eine abgeschlossene Ausbildung mit. ",
    "fr": "Charpentier de marine (H/F)\n\nOrlop SARL, Brest\n\nDepuis 1974, nous construisons des bateaux. Vous "
    "préparez les coques et les peignez. Vous justifiez d'une expérience de deux ans. ",
}
_BEHIND = {
    "en": "\n\nWe pay 15 pounds an hour and there are 28 days of holiday.\n",
    "de": "\n\nWir bieten 30 Tage Urlaub und ein Jobrad.\n",
    "fr": "\n\nNous proposons une mutuelle et des tickets restaurant.\n",
}


def _rows() -> list[tuple[str, ...]]:
    text = Path(__file__).with_name("prose_lines.txt").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [tuple(cell.strip() for cell in row.split("|")) for row in rows]


@pytest.mark.parametrize(("language", "sentence", "items"), _rows())
def test_a_sentence_of_prose_asks_for_its_items_and_no_others(language: str, sentence: str, items: str) -> None:
    before = _BEFORE[language]
    found = tailor.posting_from_text(f"{before}{sentence}{_BEHIND[language]}").requirements
    first, last = len(before), len(before) + len(sentence)
    told = sorted((one for one in found if first <= one.start < last), key=lambda one: one.start)
    assert "; ".join(f"{one.level.value} {one.kind.value}: {one.text}" for one in told) == items


@pytest.mark.parametrize(
    "heading", ["What we don't need", "Not required", "What you won't need", "Was du nicht brauchst"]
)
def test_what_stands_under_a_heading_of_things_not_needed_is_no_item(heading: str) -> None:
    text = f"Clerk\nHartwell\n\nRequirements\n- SQL\n- Excel\n\n{heading}\n- A degree\n- Years in retail\n"
    assert [one.name for one in tailor.posting_from_text(text).requirements] == ["SQL", "Excel"]


def test_a_tool_before_a_colon_is_asked_for_too() -> None:
    text = "Clerk\nHartwell\n\nRequirements\n- Good Excel: lookups, pivot tables\n- Not needed: a licence, a degree\n"
    assert {one.name for one in tailor.posting_from_text(text).requirements} == {"Excel", "lookups", "pivot tables"}


def test_a_month_is_no_degree() -> None:
    text = "Electrician\nHartwell\n\nRequirements\n- Rescue training (we run it every March)\n"
    assert "degree" not in {one.kind.value for one in tailor.posting_from_text(text).requirements}

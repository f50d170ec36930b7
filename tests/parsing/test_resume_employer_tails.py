"""Of an employer's head the name alone: no client, group, play or ship, and what one did is no name."""

import pytest

from tests.parsing.resume_outline import outline, read


def job(head: str) -> str:
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{head}, 2013 - 2014\n- Did it all\n"
    return next(row for row in outline(read(text), "EXPERIENCE").splitlines() if row.startswith(">"))


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Lifeguard, Bury Leisure on behalf of Bury Council", "Lifeguard / Bury Leisure"),
        ("Meter reader, on behalf of Tarn Water Ltd", "Meter reader / Tarn Water Ltd"),
        ("Callcenteragentin, Sitel Jena im Auftrag der Stadtwerke", "Callcenteragentin / Sitel Jena"),
        ("Analyst, for Bexley Housing via Lumen Resourcing", "Analyst / Bexley Housing"),
        ("Test analyst – Brightpay Umbrella Ltd for Harwell Bank", "Test analyst / Brightpay Umbrella Ltd"),
        ("Exam invigilator, Danesmoor Academy, part of the Elmtree Trust", "Exam invigilator / Danesmoor Academy"),
        ("Researcher, Trust for London", "Researcher / Trust for London"),
    ],
)
def test_whom_one_worked_for_through_an_employer_is_no_part_of_its_name(head: str, told: str) -> None:
    assert job(head).startswith(f"> {told} /")


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ('Stage manager, "The Winter Orchard", Lantern Theatre Company', "Stage manager / Lantern Theatre Company"),
        ("Chief mate, Northern Teal (bulk carrier), Orrin Shipping", "Chief mate / Orrin Shipping"),
        ("Third engineer, Maris Stella, Orrin Ship Management Ltd", "Third engineer / Orrin Ship Management Ltd"),
        ("Parish clerk to Little Wenham Parish Council", "Parish clerk / Little Wenham Parish Council"),
        ("Costume maker (freelance) for Opera Tidewater", "Costume maker (freelance) / Opera Tidewater"),
    ],
)
def test_a_play_or_a_ship_beside_its_owner_is_no_employer(head: str, told: str) -> None:
    assert job(head).startswith(f"> {told} /")


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Saturday milk round and flower stall", "Saturday milk round and flower stall / ?"),
        ("Newspaper delivery - Evening Courier", "Newspaper delivery / Evening Courier"),
        ("Studying for the bar exam full time", "Studying for the bar exam full time / ?"),
    ],
)
def test_what_somebody_did_is_no_employer(head: str, told: str) -> None:
    assert job(head).startswith(f"> {told} /")

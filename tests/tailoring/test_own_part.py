"""What of a line is told where another part of it tells of others."""

import pytest

from tailor.tailoring.labelled_deeds import labelled_deed
from tailor.tailoring.quotable import quotable_sentences


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Wrote the fire plan for 9 halls and trained both shifts on it",
            "Wrote the fire plan for 9 halls and trained both shifts on it",
        ),
        (
            "Rewrote the stock guide in 2022, and the group then adopted it in all shops",
            "Rewrote the stock guide in 2022",
        ),
        (
            "Cleaned the filters every Friday; anything over the limit got cleaned again before I signed",
            "Cleaned the filters every Friday",
        ),
        (
            "An agency rebuilt the shop's site: I wrote the texts and took the photos",
            "I wrote the texts and took the photos",
        ),
        (
            "When the owners bought a second van I trained its drivers for a month",
            "When the owners bought a second van I trained its drivers for a month",
        ),
        ("Ran the desk of a hall, took bookings, did the rota", "Ran the desk of a hall, took bookings, did the rota"),
        ("Answered letters from tenants – around 40 a week", "Answered letters from tenants (around 40 a week)"),
        ("The chef was away for six weeks, and I ran the kitchen", None),
        ("My manager led the audit, but I do not claim it", None),
        ("Filled the forms while the nurse was out; she signed them", None),
    ],
)
def test_only_ones_own_part_is_told(line: str, told: str | None) -> None:
    assert quotable_sentences(line, "en") == ((told,) if told else ())


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Wechsel auf die neue Kundenakte im Filialnetz: ich habe 9 von 12 Kunden neu aufgenommen", "de"),
        ("Passage au nouveau fichier : j'ai repris 9 clients sur 12", "fr"),
    ],
)
def test_a_deed_is_not_told_without_the_work_before_its_colon(line: str, language: str) -> None:
    assert not any(
        told.startswith(("Ich habe", "ich habe", "J'ai", "j'ai")) for told in quotable_sentences(line, language)
    )


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "Pensions: checked each pay slip, sent the forms and paid the fund",
            "for pensions I checked each pay slip, sent the forms and paid the fund",
        ),
        (
            "Voids: strip out the old units, refit within five days",
            "for voids I strip out the old units, and refit within five days",
        ),
        ("Tools: used a lathe daily", None),
        ("Training: completed the course", None),
    ],
)
def test_a_deed_behind_what_it_was_for_is_a_sentence(line: str, text: str | None) -> None:
    clause = labelled_deed(line, current=True)
    assert (clause.text if clause else None) == text

"""How much the numbers of a line tell a reader."""

import pytest

from tailor.tailoring.numbers_told import Strength, strength_of


@pytest.mark.parametrize(
    ("line", "strength"),
    [
        ("Brought late sailings down from 14 to 3 a month", Strength.CHANGE),
        ("Mooring accuracy 99.1% from 96.4%, over two seasons", Strength.CHANGE),
        ("Audit score up 64% -> 91%", Strength.CHANGE),
        ("Rope waste cut by a third", Strength.CHANGE),
        ("Saved the yard £40k by hiring one crane instead of two", Strength.CHANGE),
        ("Liegezeiten von 9 auf 4 Tage gesenkt", Strength.CHANGE),
        ("Taux de casse divisé par deux", Strength.CHANGE),
        ("Délai ramené de 9 à 14 jours", Strength.CHANGE),
        ("Attente au guichet : de 40 à 12 minutes", Strength.CHANGE),
        ("Looked after a budget of £2m", Strength.SHARE),
        ("Tournées de 8 à 10 clients", Strength.COUNT),
        ("Salesperson of the Quarter, Q2 2021", Strength.SHARE),
        ("Led a crew of nine", Strength.COUNT),
        ("Pose de 42 km de câbles en 2023", Strength.COUNT),
        ("Answered 30 calls a day", Strength.RATE),
        ("220 Buchungen pro Woche", Strength.RATE),
        ("Taught years 7 to 13", Strength.NONE),
        ("Worked to ISO 9001 and EN 1090 since 2016", Strength.NONE),
        ("Kept the keys of the shed", Strength.NONE),
    ],
)
def test_a_number_tells_what_changed_or_how_much_there_was(line: str, strength: Strength) -> None:
    assert strength_of(line) is strength

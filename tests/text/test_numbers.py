import pytest

from tailor.text import find_numbers, parse_number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three (3) years", 3),
        ("3+ years", 3),
        ("five years", 5),
        ("Twenty-five people", 25),
        ("a dozen sites", 12),
        ("two dozen", 24),
        ("2,000 parts", 2000),
        ("1.5 million", 1_500_000),
        ("1½ years", 1.5),
        ("$3k a month", 3000),
        ("$2M", 2_000_000),
        ("one hundred and twenty beds", 120),
        ("half a million", 500_000),
        ("a hundred", 100),
        ("20%", 20),
        ("no number", None),
        ("someone often tends", None),
        ("K8s on S3", None),
        ("", None),
    ],
)
def test_the_first_number_of_a_text_has_its_value(text: str, expected: float | None) -> None:
    assert parse_number(text) == expected


def test_all_numbers_are_found_where_they_stand() -> None:
    text = "Led two or three teams, 12-15 people, for forty-hour weeks."
    numbers = find_numbers(text)
    assert [(number.text, number.value) for number in numbers] == [
        ("two", 2), ("three", 3), ("12", 12), ("15", 15), ("forty", 40),
    ]  # fmt: skip
    assert all(text[number.start : number.end] == number.text for number in numbers)

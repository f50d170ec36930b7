import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.text import find_phrase, locate


def found(phrase: str, text: str, *, inflected: bool = True) -> str | None:
    place = find_phrase(phrase, text, inflected=inflected)
    return text[place[0] : place[1]] if place else None


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("front end", "all Frontend work", "Frontend"),
        ("frontend", "our front-end team", "front-end"),
        ("front-end framework", "a front end framework", "front end framework"),
        ("email", "sent e-mails daily", "e-mails"),
        ("e-commerce", "in ecommerce since", "ecommerce"),
        ("health care", "in healthcare", "healthcare"),
        ("healthcare", "in Health Care", "Health Care"),
        ("post-op", "postop patients", "postop"),
        ("budgeting", "the annual budgets", "budgets"),
        ("mentoring", "Mentored five", "Mentored"),
        ("licence", "a driving license", "license"),
        ("managing projects", "has managed\nprojects", "managed\nprojects"),
        ("C+E", "licences: C+E, ADR", "C+E"),
        ("LGV C+E", "licences: LGV C+E, ADR", "LGV C+E"),
        ("P&L", "own the P&L", "P&L"),
        ("sales marketing", "sales & marketing", None),
        ("time management", "time, management", None),
        ("therapist", "the rapist", None),
        ("inventory", "inventive", None),
        ("a phrase", "", None),
        ("", "text", None),
    ],
)
def test_a_phrase_is_found_whatever_its_spelling(phrase: str, text: str, expected: str | None) -> None:
    assert found(phrase, text) == expected


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("Salesforce", "led a sales force of 40", None),
        ("Spark", "copy that sparked interest", None),
        ("React", "reacted quickly", None),
        ("Power BI", "PowerBI reports", "PowerBI"),
        ("Node.js", "NodeJS services", "NodeJS"),
        ("PowerPoint", "made a power point", None),
        ("SQL", "NoSQL only", None),
        ("Java", "JavaScript", None),
        ("python", "in Python.", "Python"),
    ],
)
def test_a_name_is_found_only_as_it_stands(phrase: str, text: str, expected: str | None) -> None:
    assert found(phrase, text, inflected=False) == expected


@pytest.mark.parametrize(
    ("needle", "haystack", "expected"),
    [
        ("led a team", "She led  a\nteam", "led  a\nteam"),
        ('"so" - said', "he “so” —\nsaid", "“so” —\nsaid"),
        ("“so” – said", 'he "so" - said', '"so" - said'),
        ("office", "the oﬃce door", "oﬃce"),
        ("Office", "the office", None),
        ("gone", "not here", None),
        ("  ", "text", None),
    ],
)
def test_words_are_located_whatever_the_signs_between_them(needle: str, haystack: str, expected: str | None) -> None:
    place = locate(needle, haystack)
    assert (haystack[place[0] : place[1]] if place else None) == expected


def test_only_the_given_range_is_searched() -> None:
    assert locate("cat", "cat dog cat", 3) == (8, 11)
    assert locate("cat", "dog cat", 0, 6) is None
    assert locate("o'clock", "x ’ o’clock", 3) == (4, 11)


@given(st.text(max_size=30), st.text(min_size=1, max_size=10), st.text(max_size=30))
@settings(deadline=None, max_examples=200)
def test_what_stands_in_a_text_is_located(before: str, needle: str, after: str) -> None:
    place = locate(needle, before + needle + after)
    if needle.strip():
        assert place is not None
        assert place[0] <= len(before) + len(needle)
    else:
        assert place is None

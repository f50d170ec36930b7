from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.text import fold, tokenize


def keys(text: str) -> list[str]:
    return [token.key for token in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C++, C# and F#", ["c++", "c#", "and", "f#"]),
        ("C++17", ["c++", "17"]),
        (".NET and ASP.NET", [".net", "and", "asp", "net"]),
        ("Node.js/NodeJS", ["node", "js", "nodejs"]),
        ("CI/CD", ["ci", "cd"]),
        ("A/B testing", ["a", "b", "testing"]),
        ("S/4HANA", ["s", "4hana"]),
        ("T-SQL", ["t", "sql"]),
        ("CompTIA A+, Network+.", ["comptia", "a+", "network+"]),
        ("3+ years", ["3", "years"]),
        ("B.S. in Biology", ["bs", "in", "biology"]),
        ("B. Sc., Ph.D. and M.Ed.", ["bsc", "phd", "and", "med"]),
        ("R&D, FP&A, P & L", ["r&d", "fp&a", "p&l"]),
        ("health & safety", ["health", "and", "safety"]),
        ("master’s degree, don't", ["master's", "degree", "don't"]),
        ("$2,000 or 3.5%", ["2,000", "or", "3.5%"]),
        ("Résumé – naïve", ["resume", "naive"]),
        ("the end.Then more", ["the", "end", "then", "more"]),
        ("", []),
    ],
)
def test_words_and_names_are_taken_apart(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


def test_fold_makes_case_accents_quotes_dashes_and_white_space_equal() -> None:
    assert fold("  Café–“Bar”\n ÉTÉ ") == 'cafe-"bar" ete'


@given(st.text(max_size=80))
@settings(deadline=None, max_examples=200)
def test_a_token_is_the_text_at_its_place(text: str) -> None:
    tokens = tokenize(text)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    assert all(token.key for token in tokens)

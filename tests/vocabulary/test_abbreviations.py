import pytest

from tailor.text import tokenize
from tailor.vocabulary import load_vocabulary
from tailor.vocabulary.abbreviations import spelled_out


def names(text: str) -> list[str]:
    return [mention.term.name for mention in load_vocabulary().find(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a Head of Lettuce Trimming (HLT)", "Head of Lettuce Trimming"),
        ("HLT (Head of Lettuce Trimming)", "Head of Lettuce Trimming"),
        ("low-order tides [LOT]", "low-order tides"),
        ("Head, Lettuce Trimming (HLT)", None),
        ("Lettuce Trimming (HLT)", None),
        ("Head of Lettuce Trimming HLT", None),
        ("head of lettuce trimming (hlt)", None),
    ],
)
def test_words_with_the_initials_stand_before_the_bracket_or_within(text: str, words: str | None) -> None:
    tokens = tokenize(text)
    [place] = [place for place, token in enumerate(tokens) if token.key in {"hlt", "lot"}]
    found = spelled_out(tokens, place, text)
    assert (text[tokens[found[0]].start : tokens[found[-1]].end] if found else None) == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Certified Payroll Professional (CPP)", ["Certified Payroll Professional"]),
        ("CPP (Certified Payroll Professional)", ["Certified Payroll Professional"]),
        ("Certified Medical Assistant (CMA)", ["Certified Medical Assistant"]),
        ("Computer-aided dispatch (CAD)", ["computer-aided dispatch"]),
        ("Ran AI (artificial insemination) in two herds", []),
        ("Ran CPA campaigns (cost per acquisition)", []),
        ("Child Protection Plans (CPP) and Excel macros", ["child protection", "Excel macros"]),
    ],
)
def test_an_abbreviation_that_the_text_spells_out_means_those_words(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C++ (CPP)", ["C++", "C++"]),
        ("Electronic Healthcare Records (EHR)", ["health care", "electronic health records"]),
        ("Learning Management Software (LMS)", ["learning management systems"]),
        ("accounts receivable (AR)", ["accounts receivable", "accounts receivable"]),
    ],
)
def test_an_abbreviation_stays_what_it_is_behind_words_that_say_the_same(text: str, expected: list[str]) -> None:
    assert names(text) == expected

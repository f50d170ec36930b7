"""answers.toml, written by hand or by the page."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.errors import InputError
from tailor.model import Affirmed, Answers, EditKind, Refused
from tailor.readers import answers_from_table, read_answers
from tailor.text import fold
from tailor.writers import add_declined, answers_toml, remove_declined

BY_HAND = """
# mine
dont_have = ["Terraform", "Kafka"]

[[have]]
requirement = "IV therapy"
sentence = '''Gave IV therapy
to six patients a shift.'''
where = "Brackwater"

[[refuse]]
change = "move"
text = "Trained three students."
"""


def test_a_file_written_by_hand_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "answers.toml"
    path.write_text(BY_HAND, encoding="utf-8")
    assert read_answers(path) == Answers(
        (Affirmed("IV therapy", "Gave IV therapy to six patients a shift.", "Brackwater"),),
        ("Terraform", "Kafka"),
        (Refused("move", "Trained three students."),),
    )


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("have = 1", "'have' is not a list"),
        ("has = []", "unknown name 'has'"),
        ('[[have]]\nrequirement = "a"', "an answer has no 'sentence'"),
        ('[[have]]\nrequirement = "a"\nsentence = "  "', "an answer has no 'sentence'"),
        ('[[have]]\nrequirement = "a"\nsentence = 1', "not a text in quotes"),
        ('[[have]]\nskill = "a"', "other names than it may have"),
        ('[[refuse]]\nchange = "invent"\ntext = "a"', "unknown change 'invent'"),
        ("dont_have = [1]", "other names than it may have"),
        ("[[have", "these answers are not TOML"),
    ],
)
def test_what_is_wrong_is_said_with_the_file(text: str, what: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.toml"
    path.write_text(text)
    with pytest.raises(InputError, match=what) as caught:
        read_answers(path)
    assert str(path) in str(caught.value)


def test_a_missing_or_binary_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_answers(tmp_path / "none.toml")
    (tmp_path / "answers.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(InputError, match="not TOML"):
        read_answers(tmp_path / "answers.toml")


LINE = st.text(min_size=1, max_size=30).map(lambda text: " ".join("".join(filter(str.isprintable, text)).split()))
TEXT = LINE.filter(bool)


def agree(answers: Answers) -> bool:
    """Whether nothing is answered twice, which is an error."""
    held = [fold(row.requirement) for row in answers.have]
    return len(set(held)) == len(held) and not set(held).intersection(map(fold, answers.dont_have))


ANSWERS = st.builds(
    Answers,
    st.lists(st.builds(Affirmed, TEXT, TEXT, LINE), max_size=3).map(tuple),
    st.lists(TEXT, max_size=3).map(tuple),
    st.lists(st.builds(Refused, st.sampled_from([kind.value for kind in EditKind]), TEXT), max_size=3).map(tuple),
).filter(agree)


@given(ANSWERS, TEXT)
def test_what_is_written_reads_back_the_same(answers: Answers, about: str) -> None:
    assert answers_from_table(tomllib.loads(answers_toml(answers, about)), "here") == answers


@given(st.lists(TEXT.filter(lambda name: fold(name) != "a"), max_size=3))
def test_what_is_not_held_can_be_appended_to_any_answers(names: list[str]) -> None:
    before = answers_toml(Answers((Affirmed("a", "b", "skills"),), ("c",)))
    read = answers_from_table(tomllib.loads(add_declined(before, names)), "here")
    assert read.dont_have == ("c", *names)
    by_hand = '# mine\ndont_have = ["c"]\n\n[[have]]\nrequirement = "a"\nsentence = "b"\n'
    added = add_declined(by_hand, names)
    assert answers_from_table(tomllib.loads(added), "here").dont_have == (*names, "c")
    assert added.startswith("# mine\n")


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (
            '[[dont_have]]\nrequirement = "iv therapy"\n',
            "'IV therapy' stands in both have and dont_have (lines 2 and 6)",
        ),
        (
            '[[have]]\nrequirement = "IV Therapy"\nsentence = "None of it."\n',
            "'IV Therapy' stands in two [[have]] (lines 2 and 6)",
        ),
    ],
)
def test_what_is_answered_twice_is_an_error_that_names_both_lines(tmp_path: Path, more: str, told: str) -> None:
    path = tmp_path / "answers.toml"
    path.write_text(f'[[have]]\nrequirement = "IV therapy"\nsentence = "Gave IV therapy."\n\n{more}', encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_answers(path)
    assert caught.value.what == told
    assert caught.value.where == str(path)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('# mine\n[[dont_have]]\nrequirement = "SAP"\n\n[[dont_have]]\nrequirement = "Go"\n', ["Go"]),
        ('dont_have = ["Go", "SAP"] # both\n', ["Go"]),
        ("dont_have = [\n  'sap', # no\n  \"Rust, [not] SAP\",\n]\n", ["Rust, [not] SAP"]),
        ('dont_have = ["SAP"]\n[[refuse]]\nchange = "move"\ntext = "SAP"\n', []),
    ],
)
def test_one_name_is_taken_out_of_what_is_not_held_and_all_else_stays(text: str, left: list[str]) -> None:
    changed = remove_declined(text, {"sap"})
    assert changed is not None
    table = tomllib.loads(changed)
    rows = [row if isinstance(row, str) else row["requirement"] for row in table.get("dont_have", [])]
    assert rows == left
    assert table.get("refuse") == tomllib.loads(text).get("refuse")
    assert changed.count("#") == text.count("#")

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.errors import SettingsError
from tailor.model import RequirementKind
from tailor.vocabulary import Term, load_vocabulary
from tailor.vocabulary.grammar import parse_terms

EXAMPLE = """\
# weaving
field: textiles
@loom = warp, weft

[tool named]
Jacquard | Jacquard loom, JQ! | > weaving
Dobby? | | ~ @loom, loom, -elf

[skill]
weaving | woven= | > craft | < hand weaving
[degree bachelor]
Bachelor of Textiles
"""


def test_a_file_is_read_as_it_is_documented() -> None:
    assert parse_terms(EXAMPLE, "textiles.txt") == (
        Term(
            "Jacquard",
            RequirementKind.TOOL,
            aliases=("Jacquard loom", "JQ"),
            implies=("weaving",),
            field="textiles",
            named=True,
            cased=frozenset({"JQ"}),
        ),
        Term(
            "Dobby",
            RequirementKind.TOOL,
            field="textiles",
            near=("warp", "weft", "loom"),
            not_near=("elf",),
            named=True,
            everyday=frozenset({"Dobby"}),
        ),
        Term(
            "weaving",
            RequirementKind.SKILL,
            aliases=("woven",),
            implies=("craft",),
            field="textiles",
            fixed=frozenset({"woven"}),
        ),
        Term("hand weaving", RequirementKind.SKILL, implies=("weaving",), field="textiles"),
        Term("Bachelor of Textiles", RequirementKind.DEGREE, field="textiles", level="bachelor"),
    )


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                ["[tool named]", "[soft]", "@a = b, c", "# x", "field: y", "Loom? | ~ @a", "Weft | > Loom"]
            ),
            st.text(alphabet="ab|>~<,?!=@[]#: ", max_size=20),
        ),
        max_size=6,
    )
)
@settings(deadline=None, max_examples=200)
def test_any_text_is_read_or_refused_with_its_line(lines: list[str]) -> None:
    refused: list[SettingsError] = []
    terms: tuple[Term, ...] = ()
    try:
        terms = parse_terms("\n".join(lines), "any.txt")
    except SettingsError as refusal:
        refused.append(refusal)
    assert all(name.strip() for term in terms for name in term.names)
    assert all(1 <= int(refusal.where.removeprefix("any.txt, line ")) <= len(lines) for refusal in refused)
    assert all(refusal.hint for refusal in refused)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Loom",
            "own.txt, line 1: a term stands before any kind; put a line such as [tool named] above it",
        ),
        (
            "[tool]\n| alias",
            "own.txt, line 2: a name is empty; write Name | alias, alias | > implied | ~ near",
        ),
        (
            "[gadget]",
            (
                "own.txt, line 1: '[gadget]' names no kind; write one of [tool] [skill] [certification] [degree] "
                "[experience] [language] [soft] [other], with named where it applies"
            ),
        ),
        (
            "[degree noble]",
            (
                "own.txt, line 1: 'noble' is no flag; use named, or a level: high-school, certificate, associate, "
                "bachelor, master, doctorate"
            ),
        ),
        (
            "[tool]\n\nGo? | Golang",
            "own.txt, line 3: 'Go' has a name with ? but no words near it; add | ~ word, word",
        ),
        (
            "[tool]\nGo? | ~ @code",
            "own.txt, line 2: the word set '@code' is not known; define it above: @code = word, word",
        ),
        ("@code", "own.txt, line 1: the word set '@code' has no words; write @name = word, word"),
    ],
)
def test_a_line_without_meaning_is_named_with_its_number(text: str, message: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_terms(text, "own.txt")
    assert str(caught.value) == message


def test_the_persons_own_entries_win(tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text("field: weaving\n[skill]\nKubernetes | helmsmanship\nflying shuttle | Docker\n", "utf-8")
    vocabulary = load_vocabulary((own,))
    found = vocabulary.find("Kubernetes, helmsmanship, Docker and Python")
    assert [(mention.term.name, mention.term.field) for mention in found] == [
        ("Kubernetes", "weaving"),
        ("Kubernetes", "weaving"),
        ("flying shuttle", "weaving"),
        ("Python", "software and data"),
    ]


def test_a_later_file_wins_over_an_earlier_one(tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("[skill]\nshuttle one | flying shuttle\n", "utf-8")
    second.write_text("[skill]\nshuttle two | flying shuttle\n", "utf-8")
    term = load_vocabulary((first, second)).get("flying shuttle")
    assert term is not None
    assert term.name == "shuttle two"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.txt: the vocabulary file does not exist; check its path"):
        load_vocabulary((tmp_path / "none.txt",))
    spoilt = tmp_path / "spoilt.txt"
    spoilt.write_bytes(b"[tool]\n\xff\xfe")
    with pytest.raises(
        SettingsError, match=r"spoilt\.txt: the vocabulary file cannot be read .*; save it as UTF-8 text"
    ):
        load_vocabulary((spoilt,))

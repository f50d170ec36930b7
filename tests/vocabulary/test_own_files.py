from pathlib import Path

import pytest

from tailor.errors import SettingsError
from tailor.vocabulary import doubts_of, load_vocabulary

OWN = """\
# our looms
[tool named]
Alpha Loom | > weaving, k8s
Access
[skill]
weaving
weaving by hand | > weaving at all
SQL | > PostgreSQL
"""


def test_a_folder_stands_for_its_text_files_in_the_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("[skill]\nshuttle two | flying shuttle\n", "utf-8")
    (tmp_path / "a.TXT").write_text("[skill]\nshuttle one | flying shuttle\nwarping of silk\n", "utf-8")
    (tmp_path / "notes.md").write_text("No vocabulary.\n", "utf-8")
    found = load_vocabulary((tmp_path,)).find("flying shuttle and warping of silk")
    assert [mention.term.name for mention in found] == ["shuttle two", "warping of silk"]


def test_a_folder_without_text_files_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("No vocabulary.\n", "utf-8")
    with pytest.raises(SettingsError) as caught:
        load_vocabulary((tmp_path,))
    assert str(caught.value) == (
        f"{tmp_path}: the vocabulary folder has no text file;"
        " put your skill names there in files that end in .txt, or name a file"
    )


def test_what_works_otherwise_than_meant_is_told_with_file_and_line(tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text(OWN, "utf-8")
    assert doubts_of((own,)) == (
        "own.txt, line 7: weaving by hand: it implies 'weaving at all', which is the name of no entry",
        "own.txt, line 8: SQL: it implies itself",
        "own.txt, line 4: Access: 'Access' is an everyday word: mark it with ? (and words near it) or with !",
    )


def test_an_entry_of_ours_or_of_an_earlier_file_may_be_replaced_and_implied(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("[skill]\nKubernetes | helmsmanship\nsilk work\n", "utf-8")
    (tmp_path / "two.txt").write_text("[skill]\nsilk work | > Python\nwarping | > silk work\n", "utf-8")
    assert doubts_of((tmp_path,)) == ()

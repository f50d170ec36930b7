"""A person's own skill names on the command line."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

EXAMPLES = Path(__file__).parents[2] / "examples"
ASKED = (EXAMPLES / "nurse" / "jobs" / "home-health-nurse.txt", "--resume", EXAMPLES / "bookkeeper" / "resume.md")

Run = Callable[..., Result]


def test_what_is_doubtful_in_a_folder_of_ones_own_is_told_and_the_command_goes_on(tailor: Run, tmp_path: Path) -> None:
    words = tmp_path / "words"
    words.mkdir()
    (words / "looms.txt").write_text("[tool named]\nTally Loom | > nothing here\n", "utf-8")
    done = tailor("match", *ASKED, "--vocabulary", words)
    assert done.stderr == (
        "tailor: looms.txt, line 2: Tally Loom: it implies 'nothing here', which is the name of no entry\n"
    )
    assert "Coverage" in done.stdout


def test_a_line_without_meaning_ends_the_command(tailor: Run, tmp_path: Path) -> None:
    (tmp_path / "looms.txt").write_text("Tally Loom\n", "utf-8")
    done = tailor("match", *ASKED, "--vocabulary", tmp_path, code=1)
    assert done.stderr.startswith("tailor: looms.txt, line 1: a term stands before any kind")
    assert done.stdout == ""

"""A posting in a language that is not read, on the command line and in the report."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

RESUME = Path(__file__).parents[2] / "examples" / "bookkeeper" / "resume.md"
ITALIAN = """\
Contabile

La nostra azienda cerca una persona per l'ufficio di Parma.

Requisiti
- Buona conoscenza di QuickBooks
- Esperienza di almeno due anni nella contabilità
- Patente B
"""
DUTCH = "Boekhouder\n\nOver ons\nOns kantoor is er al jaren voor de mensen van de stad, en dat is het nog steeds.\n"

Run = Callable[..., Result]


def test_an_italian_posting_gets_no_score_and_no_gaps(tailor: Run, tmp_path: Path) -> None:
    (tmp_path / "job.txt").write_text(ITALIAN, "utf-8")
    done = tailor("match", tmp_path / "job.txt", "--resume", RESUME, "--out", tmp_path / "out")
    assert "not scored: the posting’s language is not supported" in done.stdout
    assert "missing" not in done.stdout
    page = (tmp_path / "out" / "report.md").read_text("utf-8")
    assert "**Coverage: not scored**" in page
    assert "The posting is in Italian, which is not supported: only literal names were compared" in page
    assert "– Not found" not in page


def test_the_error_on_a_dutch_posting_names_the_language(tailor: Run, tmp_path: Path) -> None:
    (tmp_path / "job.txt").write_text(DUTCH, "utf-8")
    done = tailor("match", tmp_path / "job.txt", "--resume", RESUME, code=1)
    assert "no requirement was found in this posting, which is in Dutch; English, German and French are" in done.stderr

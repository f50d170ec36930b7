from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_sections_of_a_file_without_headings_are_shown_under_usual_ones(tailor: Run, tmp_path: Path) -> None:
    file = tmp_path / "me.json"
    file.write_text(
        '{"basics": {"name": "Ann Example", "summary": "A nurse."}, "work": [{"name": "Elm", "position": "Nurse"}]}',
        encoding="utf-8",
    )
    shown = tailor("read", file).output
    assert "Summary  summary" in shown
    assert "Experience  experience" in shown
    assert "before the first heading" not in shown

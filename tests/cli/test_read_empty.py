"""`tailor read` of a posting that asks for nothing: shown, and an error with a hint."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_an_empty_reading_of_a_posting_is_shown_and_is_an_error(
    tmp_path: Path, tailor: Callable[..., Result], options: list[str]
) -> None:
    file = tmp_path / "job.txt"
    file.write_text("Pump fitter\n\nElm Pumps is a family firm in Kelby. We were founded in 1931.\n", encoding="utf-8")
    result = tailor("read", file, "--as", "posting", *options, code=1)
    assert "Pump fitter" in result.stdout
    assert "no requirement was found in this posting" in result.stderr

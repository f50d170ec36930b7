"""The golden comparison itself can fail."""

from collections.abc import Callable
from pathlib import Path

import pytest


def test_a_text_that_differs_from_its_expected_file_fails_with_the_difference(
    golden: Callable[[str, Path], None], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    expected = tmp_path / "expected.txt"
    expected.write_text("one\ntwo\n")
    if request.config.getoption("--golden"):
        golden("one\nthree\n", expected)
        assert expected.read_text() == "one\nthree\n"
        return
    golden("one\ntwo\n", expected)
    with pytest.raises(AssertionError, match=r"-two\n\s*\+three"):
        golden("one\nthree\n", expected)

"""The model's graph, arranged to load and to run quickly."""

import pytest

from tailor.embedding import Embedder
from tailor.embedding.embedder import _load_model, model_path
from tailor.embedding.onnx_graph import arrange_model

TEXTS = ["wound care", "kept the books of a small firm", "drove an articulated lorry over mountain passes in winter"]
EXACT = [1.0, 0.12506, 0.00471]
"""The first text's cosines where no sum is clipped."""


def test_the_model_in_whole_numbers_gives_the_vectors_of_its_file_but_for_the_third_digit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TAILOR_MODEL", str(model_path()))
    _load_model.cache_clear()
    whole = Embedder()
    whole.load()
    monkeypatch.delenv("TAILOR_MODEL")
    _load_model.cache_clear()
    cosines = (Embedder().embed(TEXTS) * whole.embed(TEXTS)).sum(axis=1)
    assert cosines.min() > 0.99
    assert cosines.mean() > 0.995


def test_each_product_of_the_model_is_one_of_whole_numbers() -> None:
    arranged = arrange_model(model_path().read_bytes(), "model.onnx")
    assert arranged.count(b"MatMulIntegerToFloat") == 36, "six in each of six layers"
    assert arranged.count(b"BiasGelu") == 6
    assert b"\x22\x03Erf" not in arranged, "as an operation; three bytes alone stand somewhere among the weights"


def test_the_tables_of_vectors_stay_in_the_file() -> None:
    content = model_path().read_bytes()
    assert len(arrange_model(content, "model.onnx")) < len(content) / 2


def test_the_cosines_are_the_same_on_processors_that_clip_sums_of_signed_bytes() -> None:
    cosines = Embedder().similarities(TEXTS[:1], TEXTS).tolist()[0]
    assert cosines == pytest.approx(EXACT, abs=1e-3)


@pytest.mark.parametrize("content", [b"", b"no model", b"\x0a\x03abc"])
def test_a_file_that_is_no_model_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="the model's file"):
        arrange_model(content, "model.onnx")

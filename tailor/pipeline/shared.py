"""What several steps need: the vocabulary in force, and what they take of the embedding layer."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from tailor.cache import current_store, program_stamp, remember
from tailor.config import Settings
from tailor.embedding import Embedder, load_embedder, weigh_phrases

if TYPE_CHECKING:
    from tailor.model import Document
    from tailor.vocabulary import NameKeys, Vocabulary
    from tailor.writers import OutputFile


def program() -> str:
    """The program's name and version."""
    from importlib.metadata import version

    return f"tailor {version('tailor')}"


def vocabulary(settings: Settings) -> "Vocabulary":
    """The skill names in force: ours and those of the settings."""
    from tailor.vocabulary import load_vocabulary

    return load_vocabulary(settings.vocabulary, None if current_store() is None else _remember_keys)


def _remember_keys(own: Sequence[str], find: Callable[[], "NameKeys"]) -> "NameKeys":
    """The keys of all skill names, which take a tenth of a second to find, from the cache in use."""
    from tailor.vocabulary import NameKeys

    return remember("names", NameKeys, own, find)


def weigh(lines: Sequence[str], phrases: Sequence[Sequence[str]]) -> tuple[tuple[float, ...], ...]:
    """KeyBERT's weight of each phrase within its line."""
    return weigh_phrases(lines, phrases, _embedder())


def similarities(left: Sequence[str], right: Sequence[str]) -> Any:
    """The cosine similarity of each text on the left with each on the right, as a matrix."""
    return _embedder().similarities(left, right)


def vectors(texts: Sequence[str]) -> Any:
    """The unit vectors of texts, a row each."""
    return _embedder().embed(texts)


def _embedder() -> Embedder:
    """The embedder, which keeps its vectors in the cache in use."""
    embedder = load_embedder()
    embedder.store = current_store()
    return embedder


@contextmanager
def model_in_time() -> Iterator[None]:
    """Has the model loaded aside while a document is read that no cache knows: its texts will be compared."""
    from tailor import readers

    with readers.meanwhile(load_embedder().begin_to_load):
        yield


def kept_templates() -> AbstractContextManager[None]:
    """Has the cache in use keep what templates are compiled to."""
    from tailor import writers

    store = current_store()
    return nullcontext() if store is None else writers.keep_code_in(store, program_stamp())


def load_stages(settings: Settings) -> None:
    """Loads the stages, the vocabulary and the model now, so that processes that are split off share them."""
    from tailor import matching, parsing, readers, reporting, requirements, tailoring, writers  # noqa: F401
    from tailor.text.word_pieces import common_words

    vocabulary(settings)
    common_words()
    load_embedder().load()


@lru_cache(maxsize=4)
def reread(file: "OutputFile") -> "Document":
    """What a reader sees in a file that was made just now; each check of it reads the same."""
    from tailor import readers

    return readers.document_from_bytes(file.content, file.name)

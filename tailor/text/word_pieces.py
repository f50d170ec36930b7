"""The vocabulary of BERT (uncased): word pieces for the sentence model, and with them the common words of English."""

from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable


def word_pieces_file() -> Traversable:
    """The file of all pieces, one a line."""
    return files("tailor.text") / "words" / "bert-uncased-vocab.txt"


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Some 20,000 words of English, in lower case."""
    pieces = word_pieces_file().read_text("utf-8").splitlines()
    return frozenset(piece for piece in pieces if len(piece) > 1 and piece.isalpha())

"""The vocabulary of BERT (uncased): word pieces for the sentence model, and with them the common words of English."""

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def word_pieces() -> tuple[str, ...]:
    """All pieces in the order of their numbers; "##" begins one that continues a word."""
    return tuple((files("tailor.text") / "words" / "bert-uncased-vocab.txt").read_text("utf-8").splitlines())


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Some 20,000 words of English, in lower case."""
    return frozenset(piece for piece in word_pieces() if len(piece) > 1 and piece.isalpha())

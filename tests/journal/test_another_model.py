"""Another model than the one that replies were learned with: its vectors are not weighed, and that is said."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result
from numpy.typing import NDArray

from tailor.embedding import load_embedder
from tailor.embedding.embedder import MODEL_SHA256, Embedder, model_path
from tailor.journal import replies
from tailor.journal.replies.learned import weights
from tailor.model import Message, Outcome, ReplyReason
from tailor.pipeline import read_reply

Run = Callable[..., Result]
LETTER = """Dear Mo,

Unfortunately we are not taking your application further, as you do not hold a forklift licence.

Kind regards
Ada Byrne
Fennel Mills
"""


@pytest.fixture
def another_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file that is no model, named as the model of one's own."""
    path = tmp_path / "other.onnx"
    path.write_bytes(b"another model")
    load_embedder.cache_clear()
    monkeypatch.setenv("TAILOR_MODEL", str(path))
    yield path
    load_embedder.cache_clear()


def test_the_weights_were_learned_with_the_installed_model() -> None:
    assert weights().model == MODEL_SHA256


def test_a_model_is_known_by_its_content_and_not_by_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "copy.onnx"
    copy.write_bytes(model_path().read_bytes())
    monkeypatch.setenv("TAILOR_MODEL", str(copy))
    assert replies.fits_weights(Embedder().identity)
    copy.write_bytes(copy.read_bytes() + b" ")
    assert not replies.fits_weights(Embedder().identity), "as long as the other, and not the same"


@pytest.mark.usefixtures("another_model")
def test_a_letter_is_read_by_its_words_where_another_model_is_set() -> None:
    reply = read_reply(Message(LETTER))
    assert reply.outcome is Outcome.REJECTED
    assert [given.reason for given in reply.reasons] == [ReplyReason.LACKS_QUALIFICATION]
    assert reply.contact.name == "Ada Byrne"


@pytest.mark.usefixtures("another_model")
def test_it_is_said_that_meanings_were_not_weighed(tailor: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(LETTER)
    result = tailor("log", "read", str(tmp_path / "letter.txt"))
    assert "TAILOR_MODEL" in result.stderr
    assert "forklift licence" in result.output


def test_nothing_is_said_of_the_installed_model(tailor: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(LETTER)
    assert "TAILOR_MODEL" not in tailor("log", "read", str(tmp_path / "letter.txt")).stderr


def test_a_model_that_is_not_there_is_an_error_that_says_what_to_do(
    tailor: Run, another_model: Path, tmp_path: Path
) -> None:
    another_model.unlink()
    (tmp_path / "letter.txt").write_text(LETTER)
    result = tailor("log", "read", str(tmp_path / "letter.txt"), code=1)
    assert "without TAILOR_MODEL" in result.stderr


def test_vectors_of_another_length_reach_no_weights() -> None:
    def embed(texts: Sequence[str]) -> NDArray[np.float32]:
        raise AssertionError(texts)

    without = replies.read_reply(Message(LETTER), None, lambda _text: False)
    assert without.outcome is Outcome.REJECTED
    with pytest.raises(AssertionError):
        replies.read_reply(Message(LETTER), embed, lambda _text: False)

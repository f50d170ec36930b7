"""Texts to vectors and phrases to weights; the one place that knows the model. Importing it is cheap."""

from tailor.embedding.embedder import Embedder, load_embedder
from tailor.embedding.keywords import weigh_phrases

__all__ = ["Embedder", "load_embedder", "weigh_phrases"]

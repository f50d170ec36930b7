"""What skills, tools, certificates and degrees are called, and what holding one says about another."""

from tailor.vocabulary.lookup import Mention, Vocabulary, load_vocabulary
from tailor.vocabulary.term import Term

__all__ = ["Mention", "Term", "Vocabulary", "load_vocabulary"]

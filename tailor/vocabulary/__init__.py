"""What skills, tools, certificates and degrees are called, and what holding one says about another."""

from tailor.vocabulary.index import NameKeys
from tailor.vocabulary.lookup import Mention, Vocabulary, doubts_of, load_vocabulary
from tailor.vocabulary.term import DEGREE_LEVELS, Term

__all__ = ["DEGREE_LEVELS", "Mention", "NameKeys", "Term", "Vocabulary", "doubts_of", "load_vocabulary"]

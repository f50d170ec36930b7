"""Posting to requirements: what it asks for, how much, and in which words."""

from tailor.requirements.extraction import extract_requirements
from tailor.requirements.selection import WeighPhrases

__all__ = ["WeighPhrases", "extract_requirements"]

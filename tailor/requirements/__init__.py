"""Posting to requirements: what it asks for, how much, and in which words."""

from tailor.requirements.extraction import extract_requirements, find_drafts
from tailor.requirements.selection import Unweighed, WeighPhrases, select

__all__ = ["Unweighed", "WeighPhrases", "extract_requirements", "find_drafts", "select"]

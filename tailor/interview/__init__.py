"""Posting + Match + Resume -> the questions to practise, with the candidate's own evidence."""

from tailor.interview.questions import Similarities, build_sheet

__all__ = ["Similarities", "build_sheet"]

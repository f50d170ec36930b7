"""Posting + Match + Resume -> the questions to practise, with the candidate's own evidence, and when."""

from tailor.interview.likeness import Similarities
from tailor.interview.questions import build_sheet
from tailor.interview.schedule import choose_questions, schedule_answer

__all__ = ["Similarities", "build_sheet", "choose_questions", "schedule_answer"]

"""Documents to facts: a resume's or a posting's document to what it says."""

from tailor.parsing.posting import parse_posting
from tailor.parsing.resume import could_be_resume, has_resume_title, parse_resume, read_contact

__all__ = ["could_be_resume", "has_resume_title", "parse_posting", "parse_resume", "read_contact"]

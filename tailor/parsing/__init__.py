"""Documents to facts: a resume's or a posting's document to what it says."""

from tailor.parsing.resume import parse_resume

__all__ = ["parse_resume"]

"""What a posting says of its pay: beside its description, in its lines, or as a grade."""

import re
from collections.abc import Sequence

from tailor.model import Document
from tailor.parsing.posting_lines import labelled_value
from tailor.parsing.posting_pay import find_pay, find_scale

_BARE_GRADE = re.compile(r"\d{1,2}[a-z]?")


def find_stated_pay(document: Document, lines: Sequence[str], parts: Sequence[str]) -> str:
    """What the page calls its pay or tells above the description, else what the lines say, else a public scale."""
    above = [fact.value for fact in document.facts if fact.name in {"marked_salary", "head_line", "button"}]
    return find_pay(above) or find_pay(lines) or _grade(lines) or find_scale(parts, lines)


def _grade(lines: Sequence[str]) -> str:
    """The grade that a label names, with the label before a bare number: "Band 3"."""
    grade = labelled_value("grade", lines)
    if " " in grade and not any(map(str.isdigit, grade)):  # a rank: "Adjoint administratif"
        return ""
    if not _BARE_GRADE.fullmatch(grade):
        return grade
    labels = (re.split(r"[:\t]", line)[0].strip() for line in lines if re.search(rf"[:\t]\s*{grade}\W*$", line))
    return next((f"{label} {grade}" for label in labels), "")

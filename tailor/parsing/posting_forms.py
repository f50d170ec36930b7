"""The parts of an application form: a page of its own, or below a posting."""

import re
from collections.abc import Iterable

from tailor.parsing.posting_patterns import pattern

_STARRED = re.compile(r"[^\W\d_?)]\)?\s?[*✱](?=\s*[A-ZÀ-Þ]|\s*$)")  # "First name *", also glued: "E-mail*Phone*"
_GLUED = re.compile(r"[^\W\d_?)]\)?\s?[*✱]\s*[A-ZÀ-Þ][^\W\d_]")
_FEWEST_SIGNS = 3
_MANY_SIGNS, _FEW_ASKING = 8, 3
_LONGEST_LABEL = 4  # words


def is_of_form(text: str) -> bool:
    """Whether a line is a form's: labels with stars, what to fill in or to upload, questions about the applicant."""
    starred = text.rstrip().endswith("*") and not text[:1].islower() and len(text.split()) <= _LONGEST_LABEL
    return starred or _GLUED.search(text) is not None or pattern("signs", "form_line").search(text) is not None


def looks_like_form(texts: Iterable[str], asking: int) -> bool:
    """Whether a page's texts hold so many labels of fields and words of forms that it may be one.

    Args:
        texts: The page's lines.
        asking: How many of them seem to ask something or to tell a task; a form's own may seem so too.
    """
    signs = 0
    for text in texts:
        field = pattern("signs", "form_field").match(text) is not None
        signs += max(len(_STARRED.findall(text)), field or is_of_form(text))
    return signs >= _FEWEST_SIGNS if asking <= 1 else signs >= _MANY_SIGNS and asking <= _FEW_ASKING

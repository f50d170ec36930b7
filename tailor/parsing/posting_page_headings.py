"""The heading of a page that names the job, against the title that its site gives the page."""

from collections.abc import Sequence

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.posting_segments import Segment
from tailor.parsing.words import title_score
from tailor.text import fold

_LINES = 25
_LOOKS_ONLY = 7  # the level of headings that only look like one


def titled_by_heading(title: str, segments: Sequence[Segment]) -> dict[str, str]:
    """The heading that says what a page's title says, as the title; behind it may stand a firm.

    The title repeats it with more words around it, or words the same job otherwise, as sites do for searches ("Hotel
    Receptionist Job in Leeds" above "Receptionist – Evenings"): then it is the only one of the first level.
    """
    headings = [one for one in segments[:_LINES] if one.heading and one.level < _LOOKS_ONLY]
    texts = [one.text for one in headings]
    opens = next((text for text in texts if title_score(text) and title.startswith(f"{text} - ")), "")
    if opens:
        firm = title.removeprefix(f"{opens} - ").strip(" -–|")
        return {"title": opens} | ({"company": firm} if has_legal_form(firm) else {})
    folded = fold(title)
    ends = (text for text in texts if folded.endswith(f" {fold(text)}") and title_score(text))
    inner = next(ends, "") or next((text for text in texts if fold(text) in folded and 2 * len(text) > len(title)), "")
    inner = inner or _other_wording(folded, headings)
    return {"title": inner} if inner and title else {}


def _other_wording(title: str, headings: Sequence[Segment]) -> str:
    first = [one.text for one in headings if one.level == 1]
    shared = set(fold(first[0]).split()) & set(title.split()) if len(first) == 1 else set()
    return first[0] if any(title_score(word) for word in shared) and title_score(first[0]) else ""

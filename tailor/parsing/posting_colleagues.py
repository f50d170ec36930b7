"""Persons whom a posting shows as those one would work with: nobody applies to them."""

from collections.abc import Iterator, Sequence

from tailor.parsing.posting_contact_ways import EMAIL
from tailor.parsing.posting_first_names import closes_letter
from tailor.parsing.posting_headings import is_known_heading
from tailor.parsing.posting_patterns import contact_sign, pattern
from tailor.parsing.posting_phone import find_phones
from tailor.parsing.posting_segments import Segment

_MOST_LINES = 12  # below a heading of the kind, for where no other heading follows


def without_colleagues(segments: Sequence[Segment]) -> Iterator[Segment]:
    """The segments without those below "Colleagues", "Our people say" or "Leadership" up to the next other heading.

    A line that tells how to reach somebody, or to apply, stays.
    """
    left = 0
    for segment in segments:
        if contact_sign("others", "headings").fullmatch(segment.text.strip(" :!?…")):
            left = _MOST_LINES
        elif left and (_is_content(segment) or _tells_how(segment.text) or closes_letter(segment.text)):
            left = 0
        if not left:
            yield segment
        left = max(0, left - 1)


def _is_content(segment: Segment) -> bool:
    """Whether a heading is one of the posting's own parts, or a label says whom to write to."""
    label = segment.text.partition(":")[0].partition("\t")[0].strip()
    labels_contact = pattern("labels", "contact_name").fullmatch(label) is not None
    return labels_contact or (segment.heading and is_known_heading(segment.text))


def _tells_how(text: str) -> bool:
    reached = EMAIL.search(text) is not None or any(find_phones(text))
    return reached or contact_sign("others", "applying").search(text) is not None

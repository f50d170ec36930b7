"""A section's lines with what a narrow column broke in one, and what is said behind a degree apart."""

from collections.abc import Sequence

from tailor.model import SectionKind
from tailor.parsing.lines import Line
from tailor.parsing.remarks_apart import with_remarks_apart
from tailor.parsing.titles_beside_dates import with_titles_joined
from tailor.parsing.wrapped_names import with_wrapped_names


def with_whole_rows(kind: SectionKind, lines: Sequence[Line]) -> list[Line]:
    """The lines of jobs with whole titles, those of schooling with whole names; others as they are."""
    if kind is SectionKind.EDUCATION:
        return with_remarks_apart(with_wrapped_names(lines))
    return with_titles_joined(lines) if kind in {SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING} else list(lines)

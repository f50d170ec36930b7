"""Lists of jobs without dates, a title and a name each ("Porter, Elm Hospital")."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.model import BlockKind, Entry, SectionKind
from tailor.parsing.employer_remarks import with_bare_employers
from tailor.parsing.experience import job_roles
from tailor.parsing.jobs_of_one_line import names_title_and_name
from tailor.parsing.lines import Line
from tailor.parsing.rows import Draft, rows_of
from tailor.parsing.told_roles import entry_of


def undated_jobs_of(source: str, kind: SectionKind, lines: Sequence[Line]) -> tuple[Entry, ...]:
    """A job for each of the lines where all of them name a title and an employer; else none.

    Args:
        source: The file's name, for the spans.
        kind: What the lines' section is.
        lines: Its lines, none with a date.
    """
    if kind is not SectionKind.EXPERIENCE or not all(map(names_title_and_name, lines)):
        return ()
    drafts = [Draft((row,), ()) for row in rows_of([replace(line, kind=BlockKind.LINE, level=0) for line in lines])]
    roles = with_bare_employers(job_roles(drafts))
    return tuple(entry_of(source, draft, role, kind) for draft, role in zip(drafts, roles, strict=True))

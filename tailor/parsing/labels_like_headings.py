"""Labels of lists within a job, which are headings elsewhere ("Selected credits:" below a job's dates)."""

from collections.abc import Sequence

from tailor.parsing.dates import find_dates
from tailor.parsing.headings import Heading, find_headings
from tailor.parsing.lines import Line
from tailor.parsing.list_labels import leads_to_list


def headings_of(lines: Sequence[Line]) -> list[Heading]:
    """The headings of sections, without labels of lists right below the dates of a job.

    Such a label is one where no other heading has a colon and none its look.
    """
    headings, found = find_headings(lines), []
    for one in headings:
        others = [lines[other.line] for other in headings if other is not one]
        line = lines[one.line]
        label = line.text.rstrip().endswith(":") and leads_to_list(line.text)
        alone = not any(other.text.rstrip().endswith(":") for other in others)
        capitals = any(other.text.isupper() for other in others) and not line.text.isupper()
        own = capitals or not any(other.look == line.look for other in others)
        if not (label and alone and own and one.line and _has_span(lines[one.line - 1])):
            found.append(one)
    return found


def _has_span(line: Line) -> bool:
    return any(date.is_range for date in find_dates(line.text))

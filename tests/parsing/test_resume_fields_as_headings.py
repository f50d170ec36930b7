"""A section named after a field holds jobs where all of it is told as jobs are, and one named "Earlier" too."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

JOBS = """
**Assistant Manager**  2015 – 2020
Alder Films, Leeds

- Kept the books of props

**Driver**  2010 – 2015
Tern Television, York

- Drove the van

"""


@pytest.mark.parametrize("heading", ["Film & Television", "Stage Management", "Driving", "Theatre", "Hospitality"])
def test_jobs_below_a_field_are_jobs(heading: str) -> None:
    older = "## Other Employment\n\nPorter, Elm Hospital, 2003 – 2005\n"
    text = f"# Ann Example\nann@example.org\n\n## {heading}\n{JOBS}{older}"
    found = [one.title for part in read(text).of_kind(SectionKind.EXPERIENCE) for one in part.entries]
    assert found == ["Assistant Manager", "Driver", "Porter"]


@pytest.mark.parametrize(
    ("heading", "line"),
    [("Theatre", "Nora, A Doll's House, Elm Theatre, 2016"), ("Film", "Baker, The Loaf, Oak Films, 2016 – 2017")],
)
def test_works_below_a_field_are_none(heading: str, line: str) -> None:
    text = f"# Ann Example\nann@example.org\n\n## Experience\n{JOBS}## {heading}\n\n{line}\n"
    assert len([one for part in read(text).of_kind(SectionKind.EXPERIENCE) for one in part.entries]) == 2


def test_a_section_of_earlier_jobs_is_of_jobs() -> None:
    text = f"# Ann Example\nann@example.org\n\n## Experience\n{JOBS}## Earlier\n\nPorter, Elm Hospital, 2003 – 2005\n"
    assert [one.title for part in read(text).of_kind(SectionKind.EXPERIENCE) for one in part.entries][2:] == ["Porter"]

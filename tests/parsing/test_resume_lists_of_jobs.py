"""Older jobs listed below a heading of their own are jobs, and no bullets of the last job above."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read

TOP = """Ann Example
ann@example.org

## Experience

### Head of Light — Alder Quay, Leeds
*Sep 2021 – present*

* Led four technicians

### Freelance designer
*2015 – 2018*

Work for small stages.

"""


def jobs(text: str) -> list[tuple[str, str, str]]:
    sections = read(TOP + text + "\n## Skills\n\nRigging\n").of_kind(SectionKind.EXPERIENCE)
    return [(one.title, one.organisation, one.dates.text if one.dates else "") for s in sections for one in s.entries]


@pytest.mark.parametrize("heading", ["Other work", "Earlier roles", "Autres emplois", "Ander werk", "Altri lavori"])
def test_a_list_below_a_heading_of_jobs_is_of_jobs(heading: str) -> None:
    found = jobs(f"### {heading}\n\n- Usher, Elm Cinemas, 2013 – 2015\n- Porter, Oak Hotel, 2011 – 2013\n")
    assert found[2:] == [("Usher", "Elm Cinemas", "2013 – 2015"), ("Porter", "Oak Hotel", "2011 – 2013")]


@pytest.mark.parametrize(
    "text",
    [
        "### Selected clients\n\n- Elm Theatre, 2015 – 2016\n- Oak Dance, 2016 – 2018\n",
        "### Other work\n\n- Led a tour of nine towns, 2016 – 2017\n- Built a rack, 2017\n",
        "### Shows\n\n- Macbeth, Elm Theatre, 2016 – 2017\n",
    ],
)
def test_other_lists_stay_with_the_job_above(text: str) -> None:
    assert len(jobs(text)) == 2

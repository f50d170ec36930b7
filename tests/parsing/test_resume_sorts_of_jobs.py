"""What sort a job was, before a dash and the job itself, is part of its title; a lone degree is no headline."""

import pytest

from tailor.model import SectionKind
from tests.parsing.resume_outline import read


@pytest.mark.parametrize(
    "title", ["Holiday job - till work", "Summer job – lifeguard", "Ferienjob – Lagerarbeit", "Student job - bar work"]
)
def test_a_sort_of_job_is_no_employer(title: str) -> None:
    text = f"Ann Example\nann@example.org\n\nEXPERIENCE\n\n{title}, Elm Stores, 2010 – 2012\n- Sold bread\n"
    (job,) = [one for part in read(text).of_kind(SectionKind.EXPERIENCE) for one in part.entries]
    assert (job.title, job.organisation) == (title, "Elm Stores")


@pytest.mark.parametrize(
    ("line", "headline"), [("PhD", ""), ("MSc", ""), ("PhD, Chemist", "PhD, Chemist"), ("DDS", "DDS"), ("M.D.", "M.D.")]
)
def test_a_lone_degree_is_no_headline(line: str, headline: str) -> None:
    text = f"Ann Example\n{line}\nann@example.org\n\nEXPERIENCE\n\nClerk, Elm Ltd, 2010 – 2012\n- Filed\n"
    assert read(text).headline == headline

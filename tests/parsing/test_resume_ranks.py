"""Two ranks of one job with a slash between them, the job named once."""

import pytest

from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n"


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("Fourth / Third Engineer", "Elm Tankers plc"),
        ("Senior / Lead Welder", "Alder Yards Ltd"),
        ("Deputy / Assistant Manager", "Birch Inns Ltd"),
        ("Erster / Zweiter Koch", "Linden Hotel GmbH"),
        ("Premier / Second Violon", "Orchestre de Ville-Neuve"),
    ],
)
def test_the_ranks_before_a_slash_stay_with_the_job_behind_it(title: str, rest: str) -> None:
    resume = read(f"{TOP}{title}, {rest}\t11/2012 - 05/2016\n- Kept the log\n\nEDUCATION\nBA, Hull College, 2010\n")
    (job,) = resume.sections[0].entries
    assert (job.title, job.organisation) == (title, rest)
    assert [bullet.text for bullet in job.bullets] == ["Kept the log"]

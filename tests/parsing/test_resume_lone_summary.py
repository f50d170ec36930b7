"""Jobs that stand below "Career summary", or below bullets that lost their marks."""

from tailor import pipeline

TEXT = (
    "Lucy Green\nBrisbane QLD | lucy.green@example.org\n{heading}\n"
    "General Manager, Elm Water Utility, 2016 - present\n"
    "Lead a team of 24 and a budget of $6.5m\n"
    "Member of the executive and secretary to the pay committee\n"
    "HR Manager, Birch Mining, 2009 - 2016\n"
    "Ran recruitment campaigns in three countries\n"
)


def test_jobs_below_a_summarys_heading_are_jobs_where_nothing_else_heads_them() -> None:
    resume = pipeline.resume_from_text(TEXT.format(heading="Career summary"))
    jobs = [entry for section in resume.sections for entry in section.entries]
    assert [(job.title, job.organisation) for job in jobs] == [
        ("General Manager", "Elm Water Utility"),
        ("HR Manager", "Birch Mining"),
    ]


def test_a_line_above_a_whole_head_stays_with_the_job_before() -> None:
    resume = pipeline.resume_from_text(TEXT.format(heading="Career history"))
    first, second = (entry for section in resume.sections for entry in section.entries)
    assert [bullet.text for bullet in first.bullets][-1] == "Member of the executive and secretary to the pay committee"
    assert (second.title, second.organisation) == ("HR Manager", "Birch Mining")

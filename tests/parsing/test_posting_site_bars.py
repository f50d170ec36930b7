"""The links of a site above a posting that was copied with them, and what stands right below the job's name."""

from tailor.model import LineRole, Posting
from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_text

BARS = "JOBHUB\nJob search\nProfile\nCareer advice\nSign in\nSave    Share\n"
HEAD = "Press Fitter\nElm Presses Pty Ltd\nView all jobs\n4.1 · 12 reviews\nDubbo, Dubbo & Central NSW\nFull time\n"
BODY = """
Elm Presses builds presses.

THE JOB
• Greasing of presses,
Lathes and saws
• Brake work

WHAT YOU NEED
• Trade certificate
• Own tools
"""


def read(text: str) -> Posting:
    return parse_posting(document_from_text(text, "posting.txt"))


def asked(posting: Posting, role: LineRole) -> list[str]:
    return [line.text for line in posting.lines if line.role is role and line.text != line.heading]


def test_a_link_called_profile_among_the_links_of_a_site_announces_no_requirements() -> None:
    posting = read(BARS + HEAD + BODY)
    assert asked(posting, LineRole.REQUIREMENT) == ["Trade certificate", "Own tools"]


def test_the_heading_profile_without_such_links_announces_them() -> None:
    posting = read(f"Press Fitter\nElm Presses Pty Ltd\n{BODY.partition('WHAT')[0]}\nProfile\n• Own tools\n• Ute\n")
    assert asked(posting, LineRole.REQUIREMENT) == ["Own tools", "Ute"]


def test_job_employer_and_an_australian_place_come_from_the_lines_below_the_links() -> None:
    posting = read(BARS + HEAD + BODY)
    assert (posting.title, posting.company) == ("Press Fitter", "Elm Presses Pty Ltd")
    assert posting.location == "Dubbo, Dubbo & Central NSW"


def test_a_bullet_that_stops_at_a_comma_goes_on_in_the_next_line() -> None:
    assert "Greasing of presses, Lathes and saws" in asked(read(BARS + HEAD + BODY), LineRole.DUTY)

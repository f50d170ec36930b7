"""Single statements of a small resume, edited: what says something else is found, what drops or reorders passes."""

import pytest

from tailor.model import Resume
from tailor.pipeline.reading import resume_from_document
from tailor.pipeline.truth import verify
from tailor.readers import document_from_text

RESUME = """# Nora Whitfield
nora.whitfield@example.org | 555-0142 | Leeds LS1 4AB | 4 Elm Ave, Apt 3B, Columbus, OH 43204

## Experience
### Office Manager, Harrow Dental Group, Leeds
March 2019 – Present
- Managed the calendar of the clinical director
- Managed the director's calendar and travel
- Coordinated the volunteers' rota for two sites
- Wrote grant proposals for funding of the youth centre
- Received a nomination for the regional Star Award in 2021
- Led the book club of the school every second Friday
- Supervised the cleaning of four treatment rooms
- Ran payroll monthly for 45 staff using Sage
- Trained new graduate nurses in record keeping
- Built scripts saving 10 hours a week
- Reduced supply costs significantly, by 12% in 2022
- Kept stock records up to date
- Designed the social media calendar for three restaurants

### Receptionist, Aldwick Surgery, York
2015 – 2019
- Answered up to 80 calls a day

## Skills
Sage, Excel, rota planning
"""


@pytest.fixture(scope="module")
def resume() -> Resume:
    return resume_from_document(document_from_text(RESUME, "resume.md"))


def doubts(resume: Resume, old: str, new: str) -> tuple[object, ...]:
    assert old in RESUME
    return verify(document_from_text(RESUME.replace(old, new, 1), "edited.md"), resume)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Managed the calendar of the clinical director", "Managed the clinical director"),
        ("Reduced supply costs", "Reduced dental costs"),
        ("Kept stock records", "Kept dental records"),
        ("Wrote grant proposals for funding", "Wrote dental proposals for funding"),
        ("nurses in record keeping", "nurses in dental keeping"),
        ("Managed the director's calendar and travel", "Managed the director"),
        ("the volunteers' rota for", "the volunteers for"),
        ("proposals for funding of the youth centre", "proposals of the youth centre"),
        ("Received a nomination for the", "Received the"),
        ("Led the book club of the school", "Led the school"),
        ("Supervised the cleaning of four", "Supervised four"),
        ("Designed the social media calendar for three", "Designed three"),
        ("Designed the social media calendar for", "Designed the social media for"),
        ("in record keeping", "in record"),
        ("saving 10 hours a week", "saving 10 hours a day"),
    ],
)
def test_words_left_out_may_not_make_another_thing_the_object(resume: Resume, old: str, new: str) -> None:
    assert doubts(resume, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ran payroll monthly for 45 staff using Sage", "Ran payroll for 45 staff"),
        ("Ran payroll monthly for 45 staff using Sage", "Ran payroll monthly for 45 staff (Sage)"),
        ("Trained new graduate nurses", "Trained new nurses"),
        ("scripts saving 10 hours a week", "scripts"),
        ("significantly, by 12% in 2022", "significantly"),
        ("records up to date", "records"),
        ("Led the book club of the school every second Friday", "Led the book club every second Friday"),
        ("up to 80 calls a day", "up to eighty calls per day"),
        ("Coordinated the", "Co-ordinated the"),
        ("calendar for three restaurants", "calendar"),
    ],
)
def test_dropping_what_only_adds_to_a_statement_passes(resume: Resume, old: str, new: str) -> None:
    assert not doubts(resume, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Leeds LS1 4AB", "Leeds"),
        ("4 Elm Ave, Apt 3B, Columbus, OH 43204", "Columbus, OH"),
        ("4 Elm Ave, Apt 3B, Columbus, OH 43204", "Columbus, Ohio"),
        ("## Skills", "## SKILLS:"),
        ("# Nora Whitfield", "# Nora Whitfield\n\nResume - page 1 of 2\n"),
        ("## Skills", "References available upon request\n\n## Skills"),
    ],
)
def test_template_text_and_a_shorter_address_claim_nothing(resume: Resume, old: str, new: str) -> None:
    assert not doubts(resume, old, new)


@pytest.mark.parametrize("new", ["York", "Leeds LS2 4AB"])
def test_another_address_is_found(resume: Resume, new: str) -> None:
    assert doubts(resume, "Leeds LS1 4AB", new)

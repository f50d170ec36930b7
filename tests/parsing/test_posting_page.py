"""What stands around a posting on its page, or in its message, asks nothing: other jobs, cookies, signatures."""

import pytest

import tailor
from tailor.errors import InputError
from tailor.model import LineRole
from tailor.parsing.posting import parse_posting
from tailor.readers import document_from_text

_POSTING = """Glazier
Pane & Sons, Stirling

What you will do
- Cut glass to size
- Fit windows on site

What we ask
- NVQ Level 2 in glazing
- Three years as a glazier
"""
_CARDS = """
Warehouse lead, Bolt Depot, forklift licence required
Kotlin Developer - Fernweh - Kotlin and Gradle essential
Midwife (NMC registration required), Perth
"""


def _names(text: str) -> list[str]:
    return sorted((one.name for one in tailor.posting_from_text(text).requirements), key=str.lower)


@pytest.mark.parametrize(
    "heading",
    [
        *("Similar jobs", "More jobs like this", "Related vacancies", "Recommended for you", "Recently viewed jobs"),
        *("Explore more roles", "Other vacancies at Pane & Sons", "Our other openings", "Hot jobs this week"),
        *("Emplois similaires", "Ähnliche Stellen", "View all open positions"),
    ],
)
def test_other_jobs_below_the_posting_ask_nothing_of_this_one(heading: str) -> None:
    posting = tailor.posting_from_text(f"{_POSTING}\n{heading}\n{_CARDS}")
    assert _names(f"{_POSTING}\n{heading}\n{_CARDS}") == _names(_POSTING)
    asked = [line.text for line in posting.lines if line.role is LineRole.REQUIREMENT and not line.is_heading]
    assert asked == ["NVQ Level 2 in glazing", "Three years as a glazier"]


@pytest.mark.parametrize(
    "chrome",
    [
        "We use cookies. You must enable JavaScript to see this page.",
        "Create a job alert: e-mail required. You must agree to our terms.",
        "You must not forward this confidential e-mail.",
        "Pane & Sons will never ask for money. You must never share your bank details.",
        "Agencies must have a signed contract with us.",
    ],
)
def test_what_a_page_or_message_says_of_itself_is_not_asked_for(chrome: str) -> None:
    assert _names(f"{_POSTING}\n{chrome}\n") == _names(_POSTING)


@pytest.mark.parametrize(
    "item",
    [
        "Knowledge of how browsers store cookies",
        "Strong JavaScript and modern browser tools",
        "Experience in spotting fraudulent payments",
        "Keeps customers' bank details confidential",
    ],
)
def test_work_with_such_things_is_asked_for_all_the_same(item: str) -> None:
    assert len(_names(f"{_POSTING}- {item}\n")) > len(_names(_POSTING))


def test_a_heading_of_other_roles_before_the_list_of_what_is_asked_ends_nothing() -> None:
    before, _, behind = _POSTING.partition("What we ask")
    assert _names(f"{before}View our other roles\n\nWhat we ask{behind}") == _names(_POSTING)


@pytest.mark.parametrize("text", ["Hello\n", "See you on Monday.\nBring the keys.\n"])
def test_a_text_of_which_nothing_is_understood_is_no_posting(text: str) -> None:
    with pytest.raises(InputError, match="nothing of a posting was understood"):
        tailor.posting_from_text(text)


@pytest.mark.parametrize(
    ("title", "mark", "place"),
    [
        (
            "Cook Job in Hunter Valley NSW - SEEK",
            'data-automation="job-detail-location">Pokolbin, Hunter NSW',
            "Pokolbin, ",
        ),
        ("Cook in Leeds | Elm", 'class="job__location">Otley, West Yorkshire', "Otley, West "),
        ("Koch in Bremen - StepStone", 'class="job-location">Bremen-Vegesack', "Bremen-Vegesack"),
    ],
)
def test_the_place_in_the_markup_goes_before_the_one_in_the_title(title: str, mark: str, place: str) -> None:
    lists = (
        "<h2>Duties</h2><ul><li>Bake</li><li>Fry</li></ul><h2>Requirements</h2><ul><li>NVQ 2</li><li>A van</li></ul>"
    )
    page = f"<title>{title}</title><h1>{title.split(maxsplit=1)[0]}</h1><p>Elm Works</p><span {mark}</span>{lists}"
    document = document_from_text(f"<html><body>{page}</body></html>", "p.html")
    assert parse_posting(document).location.startswith(place)

"""What a job board marks as required or preferred, with and without headings, in its languages."""

import pytest

import tailor
from tailor.model import Posting
from tailor.parsing import parse_posting
from tailor.parsing.posting_board_marks import marked_role
from tailor.readers import document_from_text

_ABOVE = "Roofer\nElm Roofs\nTulsa, OK\nElm Roofs has kept barns dry since 1961.\nDuties:\n- Lay slate\n- Fix gutters\n"


def _posting(text: str) -> Posting:
    return parse_posting(document_from_text(text))


def _of(posting: Posting, role: str) -> list[str]:
    return [line.text for line in posting.lines if line.role.value == role and not line.is_heading]


def test_marked_items_are_asked_below_the_board_s_own_labels() -> None:
    posting = _posting(
        f"{_ABOVE}Experience:\nSlating: 3 years (Required)\nLicense/Certification:\nFall arrest card (Required)\n"
        "Language:\nPolish (Preferred)\nEducation:\nHigh school or equivalent (Preferred)\n"
        "Ability to Commute:\nTulsa, OK 74103 (Required)\nWork Location: On the road\n"
    )
    assert _of(posting, "requirement") == ["Slating: 3 years (Required)", "Fall arrest card (Required)"]
    assert _of(posting, "nice") == ["Polish (Preferred)", "High school or equivalent (Preferred)"]
    assert "Tulsa, OK 74103 (Required)" in _of(posting, "condition")
    assert _of(posting, "duty") == ["Lay slate", "Fix gutters"]


def test_marked_items_are_asked_without_any_heading() -> None:
    posting = _posting(f"{_ABOVE}Slating: 3 years (Required)\nPolish (Preferred)\nNight Shift (Required)\n")
    assert _of(posting, "requirement") == ["Slating: 3 years (Required)"]
    assert _of(posting, "nice") == ["Polish (Preferred)"]
    assert _of(posting, "condition") == ["Night Shift (Required)"]


def test_several_marked_items_in_one_line_are_parted() -> None:
    posting = _posting(f"{_ABOVE}Experience: Slating: 3 years (Required), Leadwork: 1 year (Preferred)\n")
    assert _of(posting, "nice") == ["Leadwork: 1 year (Preferred)"]
    assert [line.endswith("Slating: 3 years (Required)") for line in _of(posting, "requirement")] == [True]


def test_a_marked_item_above_the_description_and_again_below_it_is_asked_once() -> None:
    posting = _posting(
        "Roofer\nElm Roofs\nQualifications\nFall arrest card (Required)\nFull job description\nWe roof barns.\n"
        "Your day:\nLay slate\nFix gutters\nBenefits:\nHealth insurance\nMedical plan:\n"
        "License/Certification:\nFall arrest card (Required)\n"
    )
    assert _of(posting, "requirement") == ["Fall arrest card (Required)"]


def test_a_board_s_facts_about_pay_kind_and_shift_are_conditions() -> None:
    posting = _posting(
        "Roofer\nElm Roofs\nJob details\nPay\n$24 - $31 an hour\nJob type\nFull-time\nShift and schedule\n"
        "Monday to Friday\nFull job description\nWe roof barns.\nDuties:\n- Lay slate\n- Fix gutters\n"
        "Requirements:\n- A head for heights\n- A licence\nJob Type: Full-time\nSchedule:\n8 hour shift\n"
    )
    assert _of(posting, "condition") == [
        "$24 - $31 an hour",
        "Full-time",
        "Monday to Friday",
        "Full-time",
        "8 hour shift",
    ]
    assert _of(posting, "requirement") == ["A head for heights", "A licence"]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Slating: 3 years (required)", "requirement"),
        ("Gesellenbrief (Erforderlich)", "requirement"),
        ("Dachdecken: 2 Jahre (Wünschenswert)", "nice"),
        ("CAP couvreur (Requis)", "requirement"),
        ("Anglais (Optionnel)", "nice"),
        ("Carnet de conducir (Obligatorio)", "requirement"),
        ("Rijbewijs B (Vereist)", "requirement"),
        ("Reliably commute to Tulsa (Required)", "condition"),
        ("First name (required)", None),
        ("Cover letter (Required)", None),
        ("Lebenslauf (erforderlich)", None),
        ("We roof barns. A licence is needed (required)", None),
        ("A licence is required", None),
    ],
)
def test_a_mark_in_brackets_gives_the_role(line: str, role: str | None) -> None:
    found = marked_role(line)
    assert (found.value if found else None) == role


_OWN = "Requirements:\n- A head for heights\n- Two years on roofs\n- A van\n"
_FACTS = "Job Type: Full-time\n\nSalary: $20 per hour\n\n"


@pytest.mark.parametrize(
    "facts",
    [
        f"{_FACTS}Experience:\n\nSlating: 3 years (Required)\n\nEducation:\n\nBachelor's (Preferred)\n",
        f"{_FACTS}Slating: 3 years (Required)\nBachelor's (Preferred)\n",
        "Experience: Slating: 3 years (Required)\nEducation: Bachelor's (Preferred)\n",
        "\nSlating: 3 years (Required)\nBachelor's (Preferred)\n",
    ],
)
def test_facts_that_a_board_adds_below_a_posting_s_own_list_are_no_lines_of_it(facts: str) -> None:
    posting = tailor.posting_from_text(f"{_ABOVE}{_OWN}{facts}")
    assert _of(posting, "requirement") == ["A head for heights", "Two years on roofs", "A van"]
    assert _of(posting, "nice") == []
    levels = {item.name: item.level.value for item in posting.requirements}
    assert levels["Slating"] == "must"
    assert levels["Bachelor's"] == "nice"


def test_facts_in_the_block_above_a_posting_s_own_list_are_no_lines_of_it() -> None:
    block = "Qualifications\nFall arrest card (Required)\nPolish (Preferred)\nFull job description\nWe roof barns.\n"
    duties = "Duties:\n- Lay slate\n- Fix gutters\n"
    own = _posting(f"Roofer\nElm Roofs\n{block}{duties}{_OWN}")
    alone = _posting(f"Roofer\nElm Roofs\n{block}{duties}")
    assert (len(_of(own, "requirement")), _of(own, "nice")) == (3, [])
    assert (_of(alone, "requirement"), _of(alone, "nice")) == (["Fall arrest card (Required)"], ["Polish (Preferred)"])


def test_marked_items_among_a_posting_s_own_are_lines_of_it() -> None:
    posting = _posting(f"{_ABOVE}Requirements:\n- A head for heights\n- Fall card (Required)\n- Polish (Preferred)\n")
    assert _of(posting, "requirement") == ["A head for heights", "Fall card (Required)"]
    assert _of(posting, "nice") == ["Polish (Preferred)"]

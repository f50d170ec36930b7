"""Postings: each line's role, also where the text was badly pasted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.model import LineRole, Posting
from tailor.parsing import parse_posting
from tailor.readers import document_from_bytes, document_from_text


def _roles(posting: Posting) -> str:
    """One line per line of the posting: its role, `#` for a heading, `-` for a bullet, and its text."""
    marks = (
        f"{line.role.value:11} {'#' if line.is_heading else '-' if line.bullet else ' '} {line.text}"
        for line in posting.lines
    )
    return "\n".join(marks)


def _text(text: str) -> Posting:
    return parse_posting(document_from_text(text))


def test_headings_give_their_role_to_the_lines_below() -> None:
    posting = _text(
        "Pastry Chef\n\nAbout us\nA hotel by the sea.\n\nYour tasks\n- Bake bread\n\n"
        "What you bring\n- Two years as a baker\n"
        "- Chocolate work is a plus\n\nBonus points\n- Sugar work\n\nWhat we offer\n- Free meals\n"
    )
    assert _roles(posting) == (
        "about         Pastry Chef\n"
        "about       # About us\n"
        "about         A hotel by the sea.\n"
        "duty        # Your tasks\n"
        "duty        - Bake bread\n"
        "requirement # What you bring\n"
        "requirement - Two years as a baker\n"
        "nice        - Chocolate work is a plus\n"
        "nice        # Bonus points\n"
        "nice        - Sugar work\n"
        "benefit     # What we offer\n"
        "benefit     - Free meals"
    )


def test_a_text_whose_lines_were_glued_together_is_taken_apart() -> None:
    posting = _text(
        "Clerk\n\nWe are a small firm. Responsibilities You will answer the telephone. Qualifications Required "
        "Qualifications:2 years of office work.Desired Qualifications:Excel at an advanced level.Fluent French."
        "Benefits:Free parking.\n"
    )
    assert _roles(posting) == (
        "about         Clerk\n"
        "about         We are a small firm.\n"
        "duty        # Responsibilities\n"
        "duty          You will answer the telephone.\n"
        "requirement # Qualifications\n"
        "requirement # Required Qualifications\n"
        "requirement   2 years of office work.\n"
        "nice        # Desired Qualifications\n"
        "nice          Excel at an advanced level.\n"
        "nice          Fluent French.\n"
        "benefit     # Benefits\n"
        "benefit       Free parking."
    )


def test_a_camel_case_name_is_not_taken_for_glued_lines() -> None:
    posting = _text("Developer\n\nRequirements\n- JavaScript and GitHub Actions\n- DevOps Engineer experience\n")
    assert [line.text for line in posting.lines if line.bullet] == [
        "JavaScript and GitHub Actions",
        "DevOps Engineer experience",
    ]


def test_a_wish_list_may_come_before_the_must_list_and_open_with_a_sentence() -> None:
    posting = _text(
        "Analyst\n\nYou would be a great addition to our small team if you have:\n- Worked in health care\n\n"
        "At a minimum, you need to have:\n- SQL\n"
    )
    assert [(line.role.value, line.text) for line in posting.lines if line.bullet] == [
        ("nice", "Worked in health care"),
        ("requirement", "SQL"),
    ]


def test_a_paragraph_below_a_list_speaks_for_itself() -> None:
    posting = _text(
        "Porter\n\nWe offer\n- Good pay\n\nYou must be able to lift 20 kg.\n\nTo apply, call the front desk.\n\n"
        "We are an equal opportunity employer.\n"
    )
    assert [(line.role.value, line.text) for line in posting.lines[-3:]] == [
        ("condition", "You must be able to lift 20 kg."),
        ("other", "To apply, call the front desk."),
        ("legal", "We are an equal opportunity employer."),
    ]


def test_german_and_french_headings_are_known() -> None:
    german = _text(
        "Koch (m/w/d)\n\nIhre Aufgaben\n- Kochen\n\nIhr Profil\n- Ausbildung als Koch\n\nWir bieten\n- Urlaub\n"
    )
    french = _text("Cuisinier\n\nVos missions\n- Cuisiner\n\nVotre profil\n- CAP cuisine\n\nLes plus\n- Anglais\n")
    assert [line.role.value for line in german.lines if line.bullet] == ["duty", "requirement", "benefit"]
    assert [line.role.value for line in french.lines if line.bullet] == ["duty", "requirement", "nice"]
    assert german.title == "Koch"


def test_a_page_and_its_text_give_the_same_lines() -> None:
    page = (
        "<html><body><h1>Roofer</h1><h2>Requirements</h2><ul><li>Two years on roofs</li>"
        "<li>No fear of heights</li></ul>"
        "<h2>Benefits</h2><ul><li>Tools</li></ul></body></html>"
    )
    text = "Roofer\n\nRequirements\n- Two years on roofs\n- No fear of heights\n\nBenefits\n- Tools\n"
    from_page = parse_posting(document_from_bytes(page.encode(), "job.html"))
    bullets = [(line.role, line.text) for line in from_page.lines if line.bullet]
    assert bullets == [(line.role, line.text) for line in _text(text).lines if line.bullet]
    assert from_page.title == _text(text).title == "Roofer"


_PIECES = st.sampled_from(
    [
        "Requirements",
        "Benefits:",
        "- two years of welding",
        "We weld.",
        "Nice to have",
        "* MIG; TIG preferred",
        "",
        "\t",
        "Ω ≈ ç",
    ]
)


@given(st.lists(_PIECES, min_size=1, max_size=14))
def test_every_word_is_in_a_line_and_every_line_stands_where_it_says(pieces: list[str]) -> None:
    text = "Welder\n" + "\n".join(pieces)
    posting = _text(text)
    assert posting.text == text
    said = " ".join(line.text for line in posting.lines).split()
    assert [word for word in text.split() if word not in {"-", "*"}] == said
    for line in posting.lines:
        assert 0 <= line.start < line.end <= len(text)
        assert line.text.split()[0] in text[line.start : line.end]


def test_conditions_and_asking_sentences_are_found_without_any_heading() -> None:
    posting = _text(
        "Night porter wanted\nWe run a quiet hotel. The candidate must have worked nights before. A background check "
        "is made. Our guests love the garden.\n"
    )
    assert [line.role for line in posting.lines[1:]] == [
        LineRole.ABOUT,
        LineRole.REQUIREMENT,
        LineRole.CONDITION,
        LineRole.ABOUT,
    ]


@pytest.mark.parametrize("title", ["Requirements Engineer", "Night Shift Lead", "Benefits and Pension Advisor"])
def test_the_words_of_the_jobs_title_announce_no_section(title: str) -> None:
    text = f"# {title}\n\nElm Works makes garden tools in Leeds.\n\n## Duties\n\n- Sharpen tools\n"
    posting = parse_posting(document_from_text(text, "job.md"))
    assert posting.title == title
    assert [line.role for line in posting.lines if not line.is_heading] == [LineRole.ABOUT, LineRole.DUTY]


def test_questions_of_an_application_form_and_their_answers_ask_for_nothing() -> None:
    page = """<html><body><h1>Librarian</h1><h2>Requirements</h2><ul><li>A degree in library science</li></ul>
    <p><b>Do you have a degree in library science?</b></p><ul><li>Yes</li><li>No</li></ul>
    <p><b>How many years of experience do you have?</b></p><ul><li>None</li><li>1 to 2 years</li></ul></body></html>"""
    posting = parse_posting(document_from_text(page, "job.html"))
    asked = [line.text for line in posting.lines if line.role is LineRole.REQUIREMENT and not line.is_heading]
    assert asked == ["A degree in library science"]


def test_a_wish_list_pasted_into_one_line_is_known_by_its_one_word() -> None:
    text = (
        "Forklift Operator\n\nRequirements: • GED • 1 year on a forklift\nPreferred: • Class A CDL • Spoken Spanish\n"
    )
    posting = parse_posting(document_from_text(text, "job.txt"))
    assert [(line.role, line.text) for line in posting.lines if not line.is_heading][1:] == [
        (LineRole.REQUIREMENT, "GED"),
        (LineRole.REQUIREMENT, "1 year on a forklift"),
        (LineRole.NICE, "Class A CDL"),
        (LineRole.NICE, "Spoken Spanish"),
    ]


def test_a_text_without_any_line_break_is_taken_apart_at_bullets_headings_and_glued_words() -> None:
    posting = _text(
        "Swimming TeacherWestvale Pools, HullApply NowWhat you'll doTeach beginners• Keep the poolside safeRequirements"
        "• Level 2 teaching certificate• Fluent Welsh• First aidDesirable• Music or choirBenefitsFree swims© 2026 Pools"
    )
    assert [
        (line.role.value, line.text) for line in posting.lines if line.role in {LineRole.REQUIREMENT, LineRole.NICE}
    ] == [
        ("requirement", "Requirements"),
        ("requirement", "Level 2 teaching certificate"),
        ("requirement", "Fluent Welsh"),
        ("requirement", "First aid"),
        ("nice", "Desirable"),
        ("nice", "Music or choir"),
    ]

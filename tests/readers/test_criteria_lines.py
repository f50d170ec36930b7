from tailor.model import Block, BlockKind, Style
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.readers.criteria_lines import part_criteria


def line(text: str, left: float = 50.0) -> Block:
    return Block(text, BlockKind.LINE, style=Style(left=left))


def told(blocks: list[Block]) -> list[str]:
    return [f"{block.kind.value}: {block.text}" for block in blocks]


TABLE = [
    line("Criteria\tEssential\tDesirable"),
    line("Training\tBSc Physiotherapy\tHand therapy"),
    line("HCPC registration", left=180.0),
    line("Skills\tClear records\tUse of SystmOne"),
    line("Closing date: 9 December"),
]


def test_lines_of_cells_are_parted_by_the_criterion_above_them() -> None:
    bullets = [text for text in told(part_criteria(TABLE)) if text.startswith(("bullet", "line"))]
    assert bullets == [
        *("bullet: BSc Physiotherapy", "bullet: HCPC registration", "bullet: Hand therapy"),
        *("bullet: Clear records", "bullet: Use of SystmOne", "line: Closing date: 9 December"),
    ]


def test_lines_below_other_heads_stay_as_they_are() -> None:
    blocks = [line("Day\tFrom\tTo"), line("Monday\t8:00\t16:00")]
    assert part_criteria(blocks) == blocks


def test_heads_without_rows_stay_as_they_are() -> None:
    blocks = [line("Essential\tDesirable"), line("The essential criteria are on the next page.")]
    assert told(part_criteria(blocks)) == told(blocks)


def test_a_specification_that_was_pasted_with_its_spaces_keeps_its_two_columns() -> None:
    text = (
        "Porter\nVale Trust\n\nPERSON SPECIFICATION\n"
        "                    ESSENTIAL                         DESIRABLE\n"
        "Qualifications      GCSE Maths                        First aid certificate\n"
        "Experience          One year in a hospital            Work with patients with dementia\n"
    )
    posting = parse_posting(document_from_text(text))
    asked = {
        role: [line.text for line in posting.lines if line.role.value == role and not line.is_heading]
        for role in ("requirement", "nice")
    }
    assert asked["requirement"] == ["GCSE Maths", "One year in a hospital"]
    assert asked["nice"] == ["First aid certificate", "Work with patients with dementia"]
    assert all(
        posting.text[one.start : one.end] == one.text
        for one in posting.lines
        if one.role.value == "nice" and not one.is_heading
    )


BARRED = """Harbour Pilot
Elm Port Trust

Person specification

AREA | CRITERION | E/D | SHOWN BY
TRAINING | Master mariner's certificate | E | C
 | Ship handling course | D | C
SKILLS | Radio procedure | E | I, T
 | Spoken Norwegian | D | I
"""


def test_a_letter_between_bars_says_which_criterion_is_essential() -> None:
    assert _asked(BARRED) == (
        ["Master mariner's certificate", "Radio procedure"],
        ["Ship handling course", "Spoken Norwegian"],
    )


def test_the_word_before_each_criterion_may_say_it() -> None:
    rows = "Kind | Criterion\nEssential | Slinging ticket\nDesirable | Scaffold tagging\nEssential | Own harness\n"
    assert _asked(f"Rigger\nElm Port Trust\n\nPerson specification\n\n{rows}") == (
        ["Slinging ticket", "Own harness"],
        ["Scaffold tagging"],
    )


def test_other_rows_between_bars_stay_as_they_are() -> None:
    blocks = [line(f"{day} | 8:00 | 16:00") for day in ("Monday", "Tuesday", "Friday", "Sunday")]
    assert part_criteria(blocks) == blocks


def _asked(text: str) -> tuple[list[str], list[str]]:
    posting = parse_posting(document_from_text(text))
    bullets = [line for line in posting.lines if line.bullet and not line.is_heading]
    assert all(posting.text[one.start : one.end] == one.text for one in bullets)
    asked, wished = ([one.text for one in bullets if one.role.value == role] for role in ("requirement", "nice"))
    return asked, wished


def asked_of(text: str, role: str) -> list[str]:
    posting = parse_posting(document_from_text(text))
    return [line.text for line in posting.lines if line.role.value == role and not line.is_heading]


def test_a_pasted_table_keeps_its_empty_cells() -> None:
    text = (
        "Porter\nVale Trust\n\nPERSON SPECIFICATION\n"
        "Criteria\tEssential\tDesirable\tShown by\n"
        "Training\tGCSE Maths\tFirst aid certificate\tC\n"
        "\tMoving and handling\t\tC\n"
        "\t\tWork with patients with dementia\tI\n"
    )
    assert asked_of(text, "requirement") == ["GCSE Maths", "Moving and handling"]
    assert asked_of(text, "nice") == ["First aid certificate", "Work with patients with dementia"]


def test_a_pasted_table_of_crosses_puts_each_criterion_below_its_cross() -> None:
    text = (
        "Porter\nVale Trust\n\nArea\tCriteria\tEssential\tDesirable\n"
        "Training\tGCSE Maths\tX\t\n\tFirst aid certificate\t\tX\n\tMoving and handling\tX\t\n"
    )
    assert asked_of(text, "requirement") == ["GCSE Maths", "Moving and handling"]
    assert asked_of(text, "nice") == ["First aid certificate"]

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

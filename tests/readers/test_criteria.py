"""Tables of criteria give each criterion under the word that says whether it is a must."""

from tailor.readers import document_from_text
from tests.readers.dump import dump


def table(*rows: tuple[str, ...]) -> str:
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return dump(document_from_text(f"<html><body><p>Officer</p><table>{lines}</table></body></html>", "a.html"))


def test_cells_stand_under_the_head_of_their_column() -> None:
    text = table(
        ("", "Essential", "Desirable criteria"),
        ("Training", "<ul><li>Degree</li><li>Licence</li></ul>", "First aid"),
        ("Skills", "", "Welsh"),
    )
    assert text == (
        "- Officer\n#5 Essential\n#5 Desirable criteria\n#5 Training\n#6 Essential\n* Degree\n* Licence\n"
        "#6 Desirable criteria\n* First aid\n#5 Skills\n#6 Desirable criteria\n* Welsh"
    )


def test_rows_stand_under_the_word_that_their_column_gives() -> None:
    text = table(
        ("Criterion", "Kind", "Shown by"), ("Degree", "Essential", "Form"), ("Welsh", "Desirable", "Interview")
    )
    assert text == (
        "- Officer\n#5 Criterion\n#5 Kind\n#5 Shown by\n#6 Essential\n* Degree\n#5 Form\n#6 Desirable\n* Welsh\n"
        "#5 Interview"
    )


def test_another_table_stays_as_it_is() -> None:
    assert table(("Shift", "Essential"), ("Night", "Yes")) == "- Officer\n| Shift → Essential\n| Night → Yes"


def test_a_caption_and_rows_that_name_groups_stand_over_their_criteria() -> None:
    rows = "<tr><th>Essential</th><th>Desirable</th></tr><tr><td>Degree</td><td>Welsh</td></tr>"
    group = "<tr><td colspan=2>Skills</td></tr><tr><td>Sums</td><td>Verse</td></tr>"
    page = f"<p>Officer</p><table><caption>Training</caption>{rows}{group}</table>"
    assert dump(document_from_text(f"<html><body>{page}</body></html>", "a.html")) == (
        "- Officer\n#5 Training\n#5 Essential\n#5 Desirable\n#6 Essential\n* Degree\n#6 Desirable\n* Welsh\n"
        "#5 Skills\n#6 Essential\n* Sums\n#6 Desirable\n* Verse"
    )


def test_criteria_may_stand_behind_the_word_that_names_their_kind() -> None:
    text = table(
        ("Area", "Level", "Criterion"),
        *(("Training", "Essential", "Degree"), ("", "Desirable", "Welsh"), ("Skills", "Essential", "Sums")),
    )
    assert [line for line in text.splitlines() if line.startswith("*")] == ["* Degree", "* Welsh", "* Sums"]

"""A picture before a heading is no mark of an item where the items below it have another one."""

import pytest

from tailor.model import BlockKind
from tailor.readers.documents import document_from_text
from tailor.readers.plain import read_plain


def _kinds(text: str) -> list[tuple[BlockKind, str]]:
    return [(one.kind, one.text) for one in read_plain(text, "x.txt").blocks]


@pytest.mark.parametrize(
    "heading",
    ["✅ You bring", "✔ Who we are after", "🔹 What you'll need", "➡ Your tools", "☑ You fit in if you..."],
)
@pytest.mark.parametrize("mark", ["*", "-", "•"])
def test_a_picture_over_a_list_with_another_mark_begins_no_item(heading: str, mark: str) -> None:
    read = _kinds(f"Roofer\n\n{heading}\n{mark} two years on slate\n{mark} a head for heights\n")
    assert (BlockKind.BULLET, heading[2:]) not in read
    assert (BlockKind.LINE, heading if heading[0] == "➡" else heading[2:]) in read


@pytest.mark.parametrize(
    "text",
    [
        "Roofer\n\n✅ two years on slate\n✅ a head for heights\n",
        "Roofer\n\n✅ two years on slate\n\n- Pension\n",
        "Roofer\n✅ two years on slate\n- a head for heights\n",
        "Roofer\n\n✅ two years on slate, at least one of them on a church.\n- a head for heights\n",
    ],
)
def test_a_picture_before_an_item_is_its_mark(text: str) -> None:
    assert any(kind is BlockKind.BULLET and one.startswith("two years") for kind, one in _kinds(text))


@pytest.mark.parametrize("heading", ["<p><b>✅ You bring</b></p>", "<div><strong>✔ You bring</strong></div>"])
def test_a_picture_over_a_list_of_a_page_begins_no_item(heading: str) -> None:
    page = f"<html><body><h1>Roofer</h1>{heading}<ul><li>two years on slate</li><li>Sobriety</li></ul></body></html>"
    read = document_from_text(page, "x.html").blocks
    assert [one.kind for one in read if one.text == "You bring"] == [BlockKind.LINE]
    assert sum(one.kind is BlockKind.BULLET for one in read) == 2


def test_typed_items_before_a_list_of_a_page_stay_items() -> None:
    page = "<html><body><h1>Roofer</h1><p>✔ Slate</p><p>✔ Lead</p><ul><li>Sobriety</li></ul></body></html>"
    read = document_from_text(page, "x.html").blocks
    assert [one.text for one in read if one.kind is BlockKind.BULLET] == ["Slate", "Lead", "Sobriety"]

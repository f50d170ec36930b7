"""A line break within a bullet's sentence does not end the bullet; what stands below a head in it does."""

import pytest

from tailor.model import Block, BlockKind, Style
from tailor.readers.joining import with_split_bullets_joined
from tailor.readers.lines import Run, blocks_from_runs
from tailor.readers.markdown import read_markdown
from tailor.readers.pdf import read_pdf
from tailor.readers.plain import read_plain
from tests.readers.pdf_builder import PdfPage, pdf_of

_BOLD = Style(bold=True)


def _bullet(*runs: Run | str) -> list[Block]:
    return blocks_from_runs([one if isinstance(one, Run) else Run(one) for one in runs], BlockKind.BULLET, 1)


@pytest.mark.parametrize(
    "broken",
    [
        "Kept the kiln without a stop\nfor four winters",
        "Trained two apprentices and\nKeighley's night shift",
        "Cut the waste of glaze,\nclay and packing by a tenth",
        "Führte die Brennöfen ohne Ausfall\nüber vier Winter",
        "Réduit les rebuts de la cuisson,\nà qualité égale",
        "Answered for a budget of\n40,000 pounds\nin each of two years",
    ],
)
def test_a_sentence_goes_on_behind_a_break(broken: str) -> None:
    (block,) = _bullet(broken)
    assert (block.text, block.kind, block.level) == (broken.replace("\n", " "), BlockKind.BULLET, 1)


def test_links_and_bold_beginnings_keep_their_places() -> None:
    (block,) = _bullet(
        Run("Wrote", _BOLD), " the guild's handbook\nwith ", Run("its trustees", url="https://guild.example")
    )
    assert block.text[: block.bold_start] == "Wrote"
    (link,) = block.links
    assert block.text[link.start : link.end] == "its trustees"


@pytest.mark.parametrize(
    "runs",
    [
        ("Kept the kiln without a stop.\nfour winters, no fault",),
        ("Kept the kiln without a stop\nTrained two apprentices",),
        (Run("Kiln operator on nights", _BOLD), "\nelm potteries, Stoke"),
        ("Potter\nelm potteries, Stoke",),
        ("See all of my pots at\nwww.pots.example",),
        ("Wrote to all of the guild\nann@pots.example",),
        ("Kept the kiln without a stop\n- for four winters",),
        ("Kiln operator, Elm Potteries, 2011–2015\nearlier glaze mixer",),
        ("Kept the kiln without a stop\n\nfor four winters",),
    ],
)
def test_other_lines_stay_apart(runs: tuple[Run | str, ...]) -> None:
    assert len(_bullet(*runs)) > 1


SPLIT = [
    ("Moved the glaze plans of nine kilns into", "Keramis within a winter"),
    ("Fired the stoves together with", "Ann Holt from the night shift"),
    ("Pflege der Brennpläne für neun", "Öfen in zwei Werken"),
    ("Formation des apprentis de l'atelier chez", "Faïence Durand"),
    ("Gestión de los hornos del taller por", "Cerámicas Olmo"),
]


@pytest.mark.parametrize(("upper", "lower"), SPLIT)
def test_a_bullet_that_stops_at_a_little_word_goes_on_with_a_capital(upper: str, lower: str) -> None:
    whole = f"{upper} {lower}"
    typed = _bullet(f"{upper}\n{lower}"), blocks_from_runs([Run(f"• {upper}\n{lower}")])
    assert [[block.text for block in blocks] for blocks in typed] == [[whole], [whole]]
    text = f"- {upper}\n{lower}\n- Mended kilns\n"
    for document in (read_plain(text, "cv.txt"), read_markdown(text, "cv.md")):
        assert [block.text for block in document.blocks] == [whole, "Mended kilns"]


@pytest.mark.parametrize(("upper", "lower"), SPLIT)
@pytest.mark.parametrize("left", [50, 58])
def test_so_it_does_in_a_pdf_below_its_glyph_or_its_text(upper: str, lower: str, left: float) -> None:
    page = PdfPage().text(50, 100, f"• {upper}").text(left, 112, lower).text(50, 124, "• Mended kilns")
    page.text(
        50, 160, "A line that is a good deal longer than all of the bullets above it in the page, so that they end"
    )
    assert [block.text for block in read_pdf(pdf_of(page), "cv.pdf").blocks][:2] == [f"{upper} {lower}", "Mended kilns"]


def test_a_paragraph_below_a_bullet_that_stops_at_a_little_word_is_its_rest() -> None:
    bullet = Block("Fired the stoves together with", BlockKind.BULLET, level=1)
    rest = Block("Ann Holt from the night shift")
    (block,) = with_split_bullets_joined([bullet, rest])
    assert (block.text, block.kind, block.level) == (f"{bullet.text} {rest.text}", BlockKind.BULLET, 1)


@pytest.mark.parametrize(
    "below",
    [
        Block("Elm Potteries", style=_BOLD),
        Block("Elm Potteries", style=Style(gap=1.5)),
        Block("Elm Potteries", style=Style(italic=True)),
        Block("Elm Potteries", BlockKind.HEADING),
        Block("Fired kilns", BlockKind.BULLET),
        Block("2011 – 2015"),
    ],
)
def test_what_looks_otherwise_or_stands_apart_is_not(below: Block) -> None:
    bullet = Block("Fired the stoves together with", BlockKind.BULLET, level=1)
    assert with_split_bullets_joined([bullet, below]) == [bullet, below]

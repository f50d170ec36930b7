"""A line break within a bullet's sentence does not end the bullet; what stands below a head in it does."""

import pytest

from tailor.model import Block, BlockKind, Style
from tailor.readers.lines import Run, blocks_from_runs

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

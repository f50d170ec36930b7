"""What a caller may choose about a document's looks."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

PaperName = Literal["a4", "letter"]
DensityName = Literal["normal", "compact"]


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet: width and height in twentieths of a point, and the English that its readers write."""

    width: int
    height: int
    english: str


PAPERS: dict[PaperName, Paper] = {
    "a4": Paper(11906, 16838, "en-GB"),
    "letter": Paper(12240, 15840, "en-US"),
}


@dataclass(frozen=True, slots=True)
class DocumentStyle:
    """How a document is set.

    `template` names a design (`template_names`) or is the path of a .docx template, `paper` the sheet, `density` how
    much of it is filled, `stamp` the time that goes into the file as its creation, `keywords` the words that the file's
    properties list.
    """

    template: str = "classic"
    paper: PaperName = "a4"
    density: DensityName = "normal"
    stamp: dt.datetime = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
    keywords: tuple[str, ...] = ()

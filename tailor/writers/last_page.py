"""A last page that is worth turning to: a line or two alone there are drawn back, or get company."""

from docx.document import Document
from lxml import etree

from tailor.writers.layout import numbering_root
from tailor.writers.page_estimate import PageEstimate, estimate_layout
from tailor.writers.wordml import paragraphs, set_property, w

_FEW_LINES = 2
_COMPANY = 4
_LEAST_MARGIN = 720
"""12.7 mm in twentieths of a point, the narrowest margin that any office printer can print to."""
_STEP = 60


def settle_last_page(document: Document) -> None:
    """Give up a little of the margins above and below where that brings one or two last lines back.

    Where it does not, they get the lines before them for company. A last page that is full to its last line gets a
    little room too, so that another program does not need one more.
    """
    estimate = _estimate(document)
    is_poor = estimate.pages > 1 and estimate.last_lines <= _FEW_LINES
    if not is_poor and not estimate.is_tight:
        return
    margins = document.element.body.find(f".//{w('pgMar')}")
    if margins is not None and _draw_back(document, margins, estimate.pages - is_poor):
        return
    if is_poor:
        _give_company(document, estimate)


def _give_company(document: Document, estimate: PageEstimate) -> None:
    """Keep the paragraphs before the last page with it until a few lines stand there, as long as the pages stay."""
    rows = list(paragraphs(document.element.body))
    while estimate.last_lines < _COMPANY and estimate.starts[-1] > 0:
        last = rows[estimate.starts[-1] - 1]
        had = last.find(f"{w('pPr')}/{w('keepNext')}")
        was = None if had is None else had.get(w("val"), "1")
        set_property(last, "keepNext")
        longer = _estimate(document)
        if longer.pages > estimate.pages or longer.starts[-1] >= estimate.starts[-1]:
            set_property(last, "keepNext", was or "0")
            return
        estimate = longer


def _draw_back(document: Document, margins: etree._Element, most: int) -> bool:
    """Whether narrower margins above and below bring all to at most so many pages; if not, they stay as they were."""
    before = {side: margins.get(w(side), "0") for side in ("top", "bottom")}
    widest = max(map(int, before.values()))
    for margin in range(widest - _STEP, _LEAST_MARGIN - 1, -_STEP):
        for side, was in before.items():
            margins.set(w(side), str(min(int(was), margin)))
        estimate = _estimate(document)
        if estimate.pages <= most and not estimate.is_tight:
            return True
    for side, was in before.items():
        margins.set(w(side), was)
    return False


def _estimate(document: Document) -> PageEstimate:
    return estimate_layout(document.element.body, document.styles.element, numbering_root(document))

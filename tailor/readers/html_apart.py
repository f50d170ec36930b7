"""Which neighbouring parts of a line of a page a style sheet is likely to draw apart."""

import re

from lxml.html import HtmlElement

from tailor.readers.html_rows import ROW

_CHIP_TAGS = frozenset({"code", "kbd"})
_OF_CHIPS = re.compile(
    r"(?:^|[\s_-])(?:chip|tag|badge|pill|skill|keyword)(?:s|-?list|-?cloud)?(?:$|[\s_-])", re.IGNORECASE
)
"""What the class of an element says whose parts are drawn as labels."""

_OFFICE_CLASS = re.compile(
    r"(?:[cst]\d+|mso\w*|spelle|grame)$|(?:normal)?textrun\b|.*\bscxw?\d|eop\b|spellingerror\b", re.IGNORECASE
)
_LONGEST_LABEL = 40


def is_apart(former: HtmlElement, element: HtmlElement, *, begins: bool) -> bool:
    """Whether a style sheet is likely to draw two neighbouring parts of a line apart.

    A style sheet in the page sets them side by side; or they are of different classes of the author's own and a word
    `begins` with the second, though no space stands between them; or they are short and of one class, as keywords drawn
    as labels are, with no sentence around them. Office programs give classes to the pieces of a sentence, which are not
    apart.
    """
    classes = _own_name(former), _own_name(element)
    if (former.tail or "").strip() or any(_OFFICE_CLASS.match(name) for name in classes):
        return False
    if (parent := element.getparent()) is not None and parent.get(ROW) is not None:
        return True
    if element.tag in {"sub", "sup"}:
        return False
    if not any(classes):
        bare = all(part.tag in {"span", "a"} and not set(part.attrib) - {"href"} for part in (former, element))
        return (begins and not former.tail and bare) or _are_chips(former, element)
    if classes[0] != classes[1]:
        return begins and not former.tail
    short = all(len("".join(part.itertext()).strip()) <= _LONGEST_LABEL for part in (former, element))
    return short and former.tag == element.tag and bool(begins or former.tail) and not _has_own_words(element)


def _are_chips(former: HtmlElement, element: HtmlElement) -> bool:
    """Whether two parts of a line with a space between them are keywords set off: as code, or in an element of such.

    Only a label may stand before them.
    """
    parent = element.getparent()
    if parent is None or former.tag != element.tag or not former.tail:
        return False
    if element.tag not in _CHIP_TAGS and not (element.tag in {"span", "a"} and _OF_CHIPS.search(_own_name(parent))):
        return False
    words = (parent.text or "").strip()
    return (not words or words.endswith(":")) and not any((child.tail or "").strip() for child in parent)


def _own_name(element: HtmlElement) -> str:
    """The class that the author gave, or what stands for it in the pages of job boards."""
    names = (
        element.get(name)
        for name in ("class", "data-ui", "data-automation", "data-automation-id", "data-testid", "data-qa", "data-at")
    )
    return next((name for name in names if name), "")


def _has_own_words(element: HtmlElement) -> bool:
    """Whether words stand between an element and its neighbours, as in a sentence with marked words."""
    parent = element.getparent()
    texts = [parent.text, *(child.tail for child in parent)] if parent is not None else []
    return any(text and text.strip() for text in texts)

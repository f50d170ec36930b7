"""The number under which an employer keeps a posting."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.parsing.posting_patterns import alternatives

_VALUE = r"(?P<value>(?=[\w./-]*\d)[^\W_][\w/-]*(?:\.[\w/-]+)*(?: ?/ ?\d[\w/-]*)?|(?-i:[A-ZÀ-Þ]{2,5}) \d{2,}[\w/-]*)"
_JOIN = (
    r"(?:\s?(?:number|no\.?|n[°ºo]\.?|nr\.?|nummer|code|id|de l['’](?:offre|annonce)|de la oferta|da vaga"
    r"|dell['’]offerta))?"
)
_DAY = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}")


def find_reference(stated: str, lines: Sequence[str]) -> str:
    """The reference of a posting behind any of the usual words for it; an empty string where it has none.

    Args:
        stated: What a label or the page's data give as the reference; words without a number are none.
        lines: The posting's lines.
    """
    if any(map(str.isdigit, stated)) or (stated.isupper() and " " not in stated):
        return stated
    found = (match["value"] for line in lines for match in _label().finditer(line))
    return next((value.strip(" .") for value in found if not _DAY.fullmatch(value)), "")


@cache
def _label() -> re.Pattern[str]:
    said = "|".join(alternatives("signs", "reference"))
    return re.compile(rf"(?<!\w)(?:{said}){_JOIN}\s*(?:\(\w+\))?[\s:#–-]{{0,5}}{_VALUE}", re.IGNORECASE)

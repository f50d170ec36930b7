"""The number under which an employer keeps a posting."""

import re
from collections.abc import Sequence
from functools import cache

from tailor.parsing.posting_patterns import alternatives

_VALUE = (
    r"(?P<value>(?=[\w./-]*\d)[^\W_][\w/-]*(?:\.[\w/-]+)*(?: ?/ ?\d[\w/-]*)?|(?-i:[A-ZÀ-Þ]{1,5}) \d{2,}[\w/-]*"
    r"|(?<=[:.] )(?-i:[A-Z]{2,}(?:[-/][A-Z]{2,})+)(?![\w/-]))"
)
_CODE = (
    r"(?P<value>(?-i:(?=[A-Z\d/_.-]*\d)(?=[A-Z\d]*[-/_]|[A-Z\d]{5})[A-Z][A-Z\d]*(?:[-/_.]?[A-Z\d]+)+"
    r"|\d+(?:[-/_][A-Z\d]+)+))(?![\w/-])"
)
"""A number that stands in a subject: capitals and figures, for other words may stand there too."""
_SPEAKING = (
    r"(?P<value>(?-i:VAC|REQ|JREQ|JOBREQ|VN|STELLE|POSTE)"
    r"(?:[-_/]?\d[\w/-]*\d|[-_/][A-Z]{1,4}[-_/]?\d[\w/-]*\d))(?![\w/-])"
)
"""A number that begins with what it counts ("VAC-2031"), where nothing before it need say so."""
_JOIN = (
    r"(?:\s?(?:number|no\.?|n[°ºo]\.?|nr\.?|nummer|code|id(?![^\W_])|de l['’](?:offre|annonce)|de la oferta|da vaga"
    r"|dell['’]offerta))?"
)
_MARKS = r"[\s:`\"'“”„‚‘’«»#–-]{1,6}"
_OF_LAW = re.compile(
    r"\b(?:terms of reference|convenio|ley|acts?|gesetz\w*|decreto|d\.\s?lgs|regolamento|reg\. ue|directive|loi|décret"
    r"|boe|normativo)\b",
    re.IGNORECASE,
)
_MAY_HOLD = re.compile(r"\d|[A-Z]{2}[-/][A-Z]{2}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}")


def find_reference(stated: str, lines: Sequence[str]) -> str:
    """The reference of a posting behind any of the usual words for it; an empty string where it has none.

    Args:
        stated: What a label or the page's data give as the reference; words without a number are none.
        lines: The posting's lines.
    """
    if any(map(str.isdigit, stated)) or (stated.isupper() and " " not in stated):
        return stated
    told = [line for line in lines if _MAY_HOLD.search(line) and not _OF_LAW.search(line)]
    found = (match["value"] for way in _ways() for line in told for match in way.finditer(line))
    values = (value.strip(" .") for value in found)
    return next((value for value in values if not (_DAY.fullmatch(value) or _YEAR.fullmatch(value))), "")


@cache
def _ways() -> tuple[re.Pattern[str], ...]:
    """A label before the number, a subject before it, and the number before the subject that is to name it."""
    said, subject = "|".join(alternatives("signs", "reference")), "|".join(alternatives("signs", "subject"))
    opening = r"(?:(?:application|bewerbung|candidature|candidatura|sollicitatie)[\s:–-]{1,4})?"
    within = r"(?:in|im|en|dans|nell|no|als)\b[\w’' ]{0,12}"
    notice = (
        "vacancy(?: notice| announcement)?|notice of vacancy|job (?:notice|announcement|advert)|stellenausschreibung"
    )
    notice = rf"{notice}|avis de (?:vacance|recrutement)|offre d['’]emploi"
    ways = (
        rf"(?<!\w)(?:{said}){_JOIN}\s*(?:\(\w+\))?[\s:#–-]{{0,5}}{_VALUE}",
        rf"(?<!\w)(?:{subject}){_MARKS}{opening}{_CODE}",
        rf"(?<![\w/-]){_SPEAKING}",
        r"^(?-i:REQ|REF|VAC|Req|Vac)\.? (?P<value>\d{4,})$",
        rf"(?<!\w)(?:{notice}) {_CODE}",
        rf"(?<![\w/-]){_CODE}[`\"'“”‘’»]? {within}(?:{subject})",
    )
    return tuple(re.compile(way, re.IGNORECASE) for way in ways)

"""Lists of criteria with a mark each: boxes to tick, or tables whose last cell says whether one was met."""

import re
from collections.abc import Iterator, Mapping, Sequence

_TICKED = re.compile(r"^\W{0,3}(?:[\[(]\s?[xX✓✔✗✘]\s?[\])]|[☒☑■])\s*(?=\S)")
_EMPTY = re.compile(r"^\W{0,3}(?:\[\s*\]|\(\s+\)|[☐□])\s*(?=\S)")
_CELL = re.compile(r"\t+|\s{3,}|\s*[|│;]\s*|\s(?:–|-{1,2}|:)\s|\s*:\s+")
_UNMET = re.compile(
    r"^(?:no|n|not met|unmet|not (?:shown|evidenced|demonstrated|seen|held)|fail(?:ed)?|nein|"
    r"nicht (?:erfüllt|vorhanden|nachgewiesen)|fehlt|non|non rempli[es]*|non satisfait|absent|manquant|✗|✘|0)\W*$",
    re.IGNORECASE,
)
_UNSHOWN_ITEM = re.compile(
    r"^\W{0,3}(?:no evidence of\b.*|no .*\b(?:shown|seen|evidenced|stated|provided)|does not meet\b.*|"
    r".*\bnot (?:stated|evidenced|provided|shown|demonstrated|met|given|supplied)|"
    r".*\bnicht (?:nachgewiesen|belegt|angegeben|erfüllt|ersichtlich)|"
    r".*\bnon (?:justifiée?s?|fournie?s?|mentionnée?s?|renseignée?s?|démontrée?s?))\s*(?:\([^)]*\))?\W*$",
    re.IGNORECASE,
)
"""A criterion of a list of which nothing was seen: "- Second licence not stated (essential)"."""
_ITEM = re.compile(r"^\s*(?:[*•▪‣·–—-]|\(?(?:\d{1,2}|[a-h])[.)])\s+\w")
_MET = re.compile(
    r"^(?:yes|y|met|pass(?:ed)?|fully met|ja|erfüllt|vorhanden|nachgewiesen|oui|rempli[es]*|satisfait|ok|✓|✔)\W*$",
    re.IGNORECASE,
)
_LEAST_ROWS = 2
_UNMET_BELOW = re.compile(
    r"\b(?:not (?:been )?(?:eligible|shortlisted|considered|selected|progressed)|ineligible|"
    r"nicht (?:zugelassen|berücksichtigt\w*)|"
    r"non (?:recevable|retenue?)|pas (?:recevable|retenue?))\b.*\b(?:grounds?|reasons?|because|gr[uü]nde\w*|weil|"
    r"motifs?|raisons?|following|folgende\w*|suivant\w*)\b.*:$|\b(?:criteri|requirements?|essentials?|points?|kriteri|anforderung|voraussetzung|crit[èe]res?|conditions?|exigences?)"
    r".*\b(?:(?:not|n['’]t)\b.*\b(?:met|meet|evidenced?|shown?|demonstrated?|satisf\w+)|unmet|missing|lacking|"
    r"nicht\b.*\b(?:erfüll\w+|nachgewiesen|belegt|gegeben|vorlieg\w+)|fehlen|"
    r"non (?:rempli|satisfait|justifié|démontré)\w*|pas\b.*\b(?:rempli|satisfait|démontré|justifié)\w*).*:$",
    re.IGNORECASE,
)
"""Announces the criteria that were not met, one in each of the lines below."""
_LONGEST_ITEM = 20  # words


def is_row(line: str) -> bool:
    """Whether a line is a row of such a list, and no line of a sentence."""
    return _mark(line) is not None


def marks_of(texts: Sequence[str]) -> Mapping[str, bool]:
    """For each item of such a list whether it counts against the applicant; empty where there is no list."""
    marks = {text: mark for text in texts if (mark := _mark(text)) is not None}
    rows = marks if len(marks) >= _LEAST_ROWS else {}
    announced = (text for text in _announced(texts) if not (rows and len(_cells(text)) >= _LEAST_ROWS))
    return {**dict.fromkeys(announced, True), **rows}


def _announced(texts: Sequence[str]) -> Iterator[str]:
    """The items below a sentence that announces what was not met; they are no sentences, or of a list."""
    below = False
    for text in texts:
        item = _ITEM.match(text) or not re.search(r"[.!?]$", text)
        if below and item and len(text.split()) <= _LONGEST_ITEM:
            yield text
        else:
            below = _UNMET_BELOW.search(text) is not None


def _mark(text: str) -> bool | None:
    if _TICKED.match(text):
        return True
    if _EMPTY.match(text):
        return False
    if _ITEM.match(text) and _UNSHOWN_ITEM.match(text):
        return True
    cells = _cells(text)
    if len(cells) < _LEAST_ROWS:
        return None
    if _UNMET.match(cells[-1]):
        return True
    return False if _MET.match(cells[-1]) else None


def _cells(text: str) -> list[str]:
    return [cell for cell in _CELL.split(text.strip()) if cell.strip()]

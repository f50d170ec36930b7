"""The parts of an application form: a page of its own, or below a posting."""

import re
from collections.abc import Iterable
from functools import lru_cache

from tailor.model import LineRole
from tailor.parsing.posting_headings import heading_role, is_known_heading
from tailor.parsing.posting_patterns import pattern

_OF_POSTINGS = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY, LineRole.BENEFIT})

_STARRED = re.compile(r"[^\W\d_?)]\)?\s?[*✱](?=\s*[A-ZÀ-Þ]|\s*$)")  # "First name *", also glued: "E-mail*Phone*"
_GLUED = re.compile(r"[^\W\d_?)]\)?\s?[*✱]\s*[A-ZÀ-Þ][^\W\d_]")
_OF_FIELD = re.compile(
    r"[^\W\d_][\w /-]{2,25}\s\((?:optional|freiwillig|facultatif|facultative)\)"
    r"|(?:(?:the )?fields (?:marked )?.*|.{0,3})\bare (?:required|mandatory)\.?|upload an? .*"
    r"|.*\bdrag (?:and|&) drop\b.*",
    re.IGNORECASE,
)
_FEWEST_SIGNS = 3
_MANY_SIGNS, _FEW_ASKING = 8, 3
_LONGEST_LABEL = 4  # words
_FEWEST_BLANKS = 6
_FEWEST_HEADINGS = 2
_LABELS = (
    *("surname", "forenames?", "first names?", "full name", "name", "address(?: and postcode)?", "home address"),
    *("postcode", "telephone.{0,20}", "mobile", "e-?mail(?: address)?", "date of birth", "signed", "signature", "date"),
    *("nachname", "vorname", "anschrift", "geburtsdatum", "unterschrift", "datum"),
    *("nom", "pr[ée]noms?", "adresse", "date de naissance", "fait à.{0,20}"),
)
_BY_HAND = (
    *(r"^[.…_\s]{8,}$", r"[.…_]{6,}\s*$", r"\byes ?/ ?no\b", r"\bja ?/ ?nein\b", r"\boui ?/ ?non\b", "☐"),
    *(r"^(?:position|post|job|stelle) applied for\b", r"\bblack ink\b", r"\bcapital letters\b", r"\bi declare that\b"),
    *(r"\breasons? for leaving\b", r"\bdo not send a cv\b", r"^continue on a separate sheet\b"),
)
_MAY_BE_BLANK = re.compile(
    r"[.…_]{6}|☐|:\s*(?:\t|$)| ?/ ?n|^\s*$|applied for|ink|capital|leaving|declare|send a|sheet", re.IGNORECASE
)
"""What every such line has, looked for first: the whole pattern takes long."""
_ON_PAPER = re.compile(rf"{'|'.join(_BY_HAND)}|^(?:{'|'.join(_LABELS)}) ?:(?:\t.*)?$", re.IGNORECASE)


@lru_cache(maxsize=1024)
def is_of_form(text: str) -> bool:
    """Whether a line is a form's: labels with stars, what to fill in or to upload, questions about the applicant."""
    starred = text.rstrip().endswith("*") and not text[:1].islower() and len(text.split()) <= _LONGEST_LABEL
    return starred or _GLUED.search(text) is not None or pattern("signs", "form_line").search(text) is not None


def is_of_field(text: str) -> bool:
    """Whether a line is a form's, or could be the label of a field that need not be filled in ("Photo (Optional)")."""
    return is_of_form(text) or _OF_FIELD.fullmatch(text.strip()) is not None


def is_on_paper(texts: Iterable[str]) -> bool:
    """Whether texts are a form to be filled in by hand: blanks, "Yes / No", labels, and no headings of a posting."""
    lines = [text.strip() for text in texts]
    blanks = sum(_ON_PAPER.search(line) is not None for line in lines if _MAY_BE_BLANK.search(line))
    headings = blanks >= _FEWEST_BLANKS and sum(
        is_known_heading(line) and heading_role(line) in _OF_POSTINGS for line in lines
    )
    return blanks >= _FEWEST_BLANKS and headings < _FEWEST_HEADINGS


def looks_like_form(texts: Iterable[str], asking: int) -> bool:
    """Whether a page's texts hold so many labels of fields and words of forms that it may be one.

    Args:
        texts: The page's lines.
        asking: How many of them seem to ask something or to tell a task; a form's own may seem so too.
    """
    signs = 0
    for text in texts:
        field = pattern("signs", "form_field").match(text) is not None
        signs += max(len(_STARRED.findall(text)), field or is_of_form(text))
    return signs >= _FEWEST_SIGNS if asking <= 1 else signs >= _MANY_SIGNS and asking <= _FEW_ASKING

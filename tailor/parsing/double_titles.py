"""Two titles of one job, or an employer's names in two languages, with a slash between them."""

import re
from collections.abc import Sequence
from itertools import product

from tailor.parsing.lines import Part
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.shared_titles import shares_title
from tailor.parsing.words import degree_score, institution_score, job_score, organisation_score, read_words, title_score
from tailor.text import fold

_SECOND_TITLE_WORDS = 2
_TRADE_NAME = re.compile(
    r"[A-ZÀ-Þ][a-zà-ÿ]{3,}(?:er|or|ist|ant|man|woman|wright|smith|in|eur|euse|ière|ier|ista)|[A-Z]{3,6}"
)
_NAME = re.compile(r"\b[A-ZÀ-Þ][^\W\d_]{3,}")
_COMMUNE = re.compile(r"(?:ville|commune|gemeente|gemeinde|stadt|citt[àa]|comune|ciudad|c[âa]mara) ", re.IGNORECASE)
_DASHES = frozenset({"–", "—", "-"})
_TECHNOLOGY = re.compile(
    r"(?:SAP|Oracle|Microsoft|MS|IBM|Adobe|Siemens|Google)\s(?:[A-Z0-9][\w+./&-]*)(?:[ ,/&]+[A-Z0-9][\w+./&-]*){0,3}"
    r"|(?:Java|J2EE|JEE|\.?NET|C#|C\+\+|Python|PHP|Ruby(?: on Rails)?|Java[Ss]cript|TypeScript|React(?:\.?js)?|Angular"
    r"|Vue(?:\.js)?|Node(?:\.js)?|Golang|Rust|Kotlin|Swift|Scala|COBOL|ABAP|PL/SQL|T-SQL|SQL|Power ?BI|Tableau|Qlik\w*"
    r"|SharePoint|Dynamics(?: 365| AX| NAV| CRM)?|AutoCAD|SolidWorks|CATIA|Revit|Linux|Unix|Windows|Android|iOS|DevOps"
    r"|Kubernetes|Docker|Terraform|Hadoop|Spark|ERP|CRM|MES|PLM|QA|UX|UI|PLC|CNC|CAD)"
    r"(?:\s?[/,&+]\s?[A-Z.][\w.+#]*){0,3}"
)
_SORT_OF_JOB = re.compile(
    r"(?:(?:holiday|summer|winter|student|weekend|saturday|sunday|evening|part[- ]time|seasonal|christmas|side"
    r"|temp(?:orary)?) (?:jobs?|work)|(?:ferien|neben|studenten|schüler|sommer|aushilfs|mini)-?(?:jobs?|arbeit)"
    r"|(?:jobs?|emplois?|travail) (?:d['’]été|étudiants?|saisonniers?|de vacances)"
    r"|(?:trabajo|empleo) (?:de verano|temporal)|lavor[oi] (?:estiv[oi]|stagional[ei])"
    r"|(?:vakantie|bij|studenten|zomer)(?:baan|werk|job)|trabalho (?:de verão|temporário))",
    re.IGNORECASE,
)
"""What says of which sort a job was, before the dash and the job itself ("Holiday job - till work")."""

_ENDS_TITLE = re.compile(r",|\s\(|\s(?:at|bei|chez|presso|bij)\s(?=[A-ZÀ-Þ0-9])")


def with_double_titles(whole: Part, pieces: Sequence[Part], beside: int, *, named: bool) -> list[Part]:
    """The pieces, two titles or names with a slash between them in one ("Receptionist / Administrator, Elm Clinic").

    `beside` is how many other pieces the row has, `named` whether another row names the employer.
    """
    joined: list[Part] = []
    count = len(pieces) + beside
    slashes = len(pieces) > 2 and whole.text.count(" / ") == len(pieces) - 1  # noqa: PLR2004 title, name and more
    for piece in pieces:
        former = joined[-1] if joined else None
        if former is not None:
            start, end = former.start - whole.start, piece.start - whole.start
            between = whole.text[start + len(former.text) : end].strip()
            first = _ENDS_TITLE.split(piece.text)[0]
            second = is_title(first) if slashes else _is_second(piece.text, count, named=named)
            titles = between in {"/", "→"} and ((is_title(former.text) and second) or _are_ranks(former.text, first))
            fields = (between in _DASHES and is_title(former.text) and names_technology(first)) or (
                between == "/" and named and len(joined) > 1 and _are_fields(former.text, piece.text)
            )
            field = former.text + between.removesuffix("/").strip()
            shared = between in {"/", "- /"} and not slashes and _share(field, piece.text, count, named=named)
            sort = between in _DASHES and len(joined) == 1 and _SORT_OF_JOB.fullmatch(former.text) is not None
            if titles or fields or shared or sort or (between == "/" and are_names_of_one(former.text, piece.text)):
                joined[-1] = whole.cut(start, end + len(piece.text))
                continue
        joined.append(piece)
    return joined


def _share(former: str, text: str, pieces: int, *, named: bool) -> bool:
    """Whether two pieces share one title, and the employer is told behind them or elsewhere."""
    _, *behind = _ENDS_TITLE.split(text)
    told = named or pieces > 2 or any(one.strip() and not is_place(one) for one in behind)  # noqa: PLR2004 as above
    return told and shares_title(former, text)


def _are_ranks(former: str, title: str) -> bool:
    """Whether a word is the lower or higher rank of the job behind the slash ("Fourth / Third Engineer")."""
    rank, *rest = fold(title).split() or [""]
    return fold(former).strip() in read_words("ranks.txt") and rank in read_words("ranks.txt") and bool(rest)


def names_technology(text: str) -> bool:
    """Whether a text is a technology that one works with, and nobody's employer ("SAP FI/CO", "Power BI")."""
    return _TECHNOLOGY.fullmatch(text.strip()) is not None


def _are_fields(first: str, second: str) -> bool:
    """Whether two texts are each a word or two that could be fields of work, and no title, name or place."""
    both = (first, second)
    short = all(len(one.split()) <= _SECOND_TITLE_WORDS for one in both)
    return short and not any(job_score(one) or institution_score(one) or is_place(one) for one in both)


def _is_second(text: str, pieces: int, *, named: bool) -> bool:
    return _could_be_second(text, pieces) or _is_trade(text, named=named)


def are_names_of_one(first: str, second: str) -> bool:
    """Whether two texts name one employer or school in two languages ("Ysgol Elm / Elm School").

    Both have a word of organisations, or one has and both have a name in common.
    """
    both = [first, second.partition(", ")[0]]
    if any(title_score(one) or degree_score(one) or is_place(one) for one in both):
        return False
    told = [max(organisation_score(one), institution_score(one), _COMMUNE.match(one) is not None) > 0 for one in both]
    return all(told) or (any(told) and _have_name_in_common(*both))


def _have_name_in_common(first: str, second: str) -> bool:
    names = [[fold(word) for word in _NAME.findall(one)] for one in (first, second)]
    return any(one.startswith(other) or other.startswith(one) for one, other in product(*names))


def _could_be_second(text: str, pieces: int) -> bool:
    """Whether a piece begins with a second title: by its words, or as another piece is left for the employer."""
    first = _ENDS_TITLE.split(text)[0]
    short = len(first.split()) <= _SECOND_TITLE_WORDS and not (organisation_score(first) or institution_score(first))
    return is_title(first) or (short and pieces > 2 and not is_place(first))  # noqa: PLR2004 two titles and a name


def _is_trade(text: str, *, named: bool) -> bool:
    """Whether a piece begins with a word formed as trades or short forms are, and the employer is told elsewhere.

    That is behind its comma ("Plater, Hill Cranes, Hull") or, when `named`, in another row.
    """
    first, *behind = _ENDS_TITLE.split(text)
    return _TRADE_NAME.fullmatch(first) is not None and (named or names_employer(", ".join(behind).strip()))


def names_employer(text: str) -> bool:
    """Whether a text begins with a name of two words or more that is no place."""
    name = text.split(", ", maxsplit=1)[0]
    several = len(name.split()) > 1 and could_be_city(name)
    return (several or organisation_score(name) > 0) and not is_place(name) and not is_place(text)


def is_title(text: str) -> bool:
    """Whether a text is surely the title of a job."""
    return job_score(text) > 0

"""What can be an employer's name, and what stands around one."""

import re
from collections.abc import Sequence

from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import is_place
from tailor.parsing.posting_headings import is_known_heading
from tailor.parsing.posting_lines import LABELS
from tailor.parsing.posting_page_title import says_nothing
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_pay import PAY
from tailor.parsing.posting_place import is_place_form
from tailor.parsing.posting_tasks import opens_as_task
from tailor.parsing.posting_title import names_organisation
from tailor.parsing.posting_title_forms import tidy_title
from tailor.parsing.words import degree_score, institution_score, organisation_score
from tailor.text import fold

_TITLE_CUT = re.compile(r"\s+[|–—-]\s+")
_BRACKET = re.compile(r"\s*\(([^()]*)\)?\s*$")
_NOT_A_NAME = frozenset(
    {
        *("able", "ability", "familiar", "familiarity", "willing", "proficient", "proven"),
        "this",
        "we",
        "our",
        "it",
        "you",
        "your",
        "there",
        "that",
        "these",
        "those",
        "if",
        "as",
        "in",
        "at",
        "for",
        "when",
    }
    | {
        "wir",
        "unser",
        "unsere",
        "nous",
        "notre",
        "nos",
        "ihr",
        "du",
        "vous",
        "what",
        "who",
        "the",
        "a",
        "an",
        "least",
        "job",
        "position",
        "role",
        "applicants",
        "candidates",
        "experience",
    }
)
_ABBREVIATED = re.compile(
    r"\b(?:Inc|Ltd|Co|Corp|Bros|Assoc|Intl|P\.?C|P\.?A|L\.?P|S\.?A|N\.?A|N\.?V|B\.?V|e\.?\s?V|Dept|S\.L|[sS]\.\s?r\.\s?[ol]|S\.p\.A|a\.s|o\.\s?o)\.$"
)
_LONGEST_NAME = 8  # words
_FIRM = re.compile(r"(?:&|\band) (?:Sons?|Daughters?|Brothers|Sisters|Co|Partners|[A-ZÀ-Þ][\w’'-]+)$")
_PEOPLE = re.compile(r"\d\s?(?:habitants|hab\.|Einwohner\w*|EW|inhabitants|abitanti|habitantes|inwoners)|\bpop\.")
_TELLS_OF = re.compile(r"(?:About|Why(?: join)?|Join|Meet|Working (?:at|for)) (?:the|our|us)\b")
_TRAIL = re.compile(r"\s[›»→>]\s")
"""Where a page stands on its site: "Home › Trades › Leeds"."""
_BELONGS = re.compile(  # to another: "Part of the Elm Trust"
    r"(?:An? )?(?:proud )?(?:part|member|division|subsidiary|Teil|Mitglied|Membre|Filiale) (?:of|der|des|de|du|von) ",
    re.IGNORECASE,
)
_JOINS_NAMES = re.compile(r"&|\band\b|^(?:Inc|LLC|LLP|Ltd|P\.C)\b")
_UNIT = re.compile(
    r"\b(?:School|Faculty|Department|Division|Directorate|Office|Branch|Unit|Section) of\b"
    r"|^(?:Fachbereich|Abteilung|Dezernat|Amt für|Service|Direction)\b"
)
_PUBLIC_OFFICE = re.compile(
    r"(?P<office>[^,]*\b(?:Department|Dept\.?|Bureau|Office|Division|Agency|Ministry|Authority|Commission|Administration"
    r"|Services)\b[^,]*), (?P<whole>(?:State|City|County|Town|Province|Commonwealth|Government|District) of [A-ZÀ-Þ].*)"
)
_ENDS_IN_COUNT = re.compile(r"\b[a-z]{4,}(?: [\w'’]+)* \d+$")  # of a sentence that was cut: "The museum holds 41"
_LONGEST_NAME = 7  # words
_LONGEST_NAME_OF_ORGANISATION = 10


def without_people(name: str) -> str:
    """A town's name without a bracket that counts its inhabitants."""
    bracket = _BRACKET.search(name)
    return name[: bracket.start()] if bracket and _PEOPLE.search(bracket[1]) else name


def without_town_of(name: str) -> str:
    """A firm's name without the town that it is said to be of ("Moss & Sons of Whitby"); "Museum of Leeds" is whole."""
    firm, of, town = name.rpartition(" of ")
    return firm if of and is_place(town) and is_firm(firm) else name


def is_firm(name: str) -> bool:
    """Whether a name ends as firms' do, perhaps with its town behind it ("Elm Ltd", "Moss & Sons of Whitby")."""
    bare = name.partition(" of ")[0]
    return has_legal_form(bare) or _FIRM.search(bare) is not None


def fuller_name(name: str, parts: Sequence[str]) -> str:
    """The whole name where a part of the head has it alone and the title's line only its beginning."""
    longer = (part for part in parts if name and part.startswith(f"{name} ") and len(part.split()) <= _LONGEST_NAME)
    told = (part for part in longer if has_legal_form(part) or names_organisation(part))
    return name if has_legal_form(name) or names_organisation(name) else next(told, name)


def holds_title(name: str, title: str) -> bool:
    """Whether what should be a name is one before the whole title, as in a page's title: "Elm Works Senior Welder"."""
    folded = fold(tidy_title(title))
    return " " in folded and fold(name).endswith(f" {folded}")


def is_unit(name: str) -> bool:
    """Whether a name is rather a part of an employer's ("School of Geosciences")."""
    return _UNIT.search(name) is not None


def office_before(name: str, parts: Sequence[str]) -> str:
    """The office that a part of the head names before the state or town that runs it; else an empty string.

    Args:
        name: The employer so far: that state or town, or nothing.
        parts: Of the head: "Department of Forestry, State of Elm".
    """
    found = (match for part in parts if (match := _PUBLIC_OFFICE.fullmatch(part)))
    return next((match["office"] for match in found if fold(name) in {"", fold(match["whole"])}), "")


def is_deed(name: str) -> bool:
    """Whether a text says what one does, by a verb and a last word in small letters: "Keep the books"."""
    lower = " " in name and name.rsplit(maxsplit=1)[-1].islower()
    return lower and opens_as_task(name) and not names_organisation(name)


_THOUSANDS = re.compile(r"(?<=\w )\d{1,3}[.,’' ]\d{3}\b")  # of a sentence: "versorgen 44.000 Menschen"
_HIGH_SCHOOL = re.compile(r"\bhigh[- ]school\b", re.IGNORECASE)


def is_paper(name: str) -> bool:
    """Whether a text is a degree or certificate that is asked for, and no school: "High school diploma or GED"."""
    bare = _HIGH_SCHOOL.sub("", name)
    return degree_score(name) > 0 and not (institution_score(bare) > 1 or organisation_score(bare) > 0)


_TRADE_BEFORE = re.compile(r"(?:[Ll]['’](?:association|entreprise)|[Ll]a société) (?=[A-ZÀ-Þ])")


def without_trade(name: str) -> str:
    """A name without what a French sentence sets before it in small letters: "L'association Les Saules"."""
    return _TRADE_BEFORE.sub("", name, count=1) if _TRADE_BEFORE.match(name) else name


def without_slogan(name: str, titles: Sequence[str]) -> str:
    """A name from the page's markup without an "at", and without a slogan that the page's titles do not repeat."""
    name = name.removeprefix("at ")
    parts = (part.strip() for title in titles for part in _TITLE_CUT.split(title))
    return next((part for part in parts if part and fold(name).startswith(f"{fold(part)} ")), name)


def is_place_like(text: str) -> bool:
    """Whether a text is a known place or written as only a place is."""
    return is_place_form(text) or is_place(text)


def before_place(part: str) -> str:
    """A part of the head without the place behind a comma or in brackets; "Mercer, Dunn & Co." keeps its comma."""
    named, found, place = part.rpartition(" in ")
    if found and is_place_form(place):
        return named
    bracket = _BRACKET.search(part)
    aside = bracket is not None and (is_place_like(bracket[1]) or _PEOPLE.search(bracket[1]))
    bare = part[: bracket.start()].strip() if bracket and aside else part
    pieces = [piece.strip() for piece in bare.split(",")]
    for cut in range(1, len(pieces)):
        if not any(_JOINS_NAMES.search(piece) for piece in pieces[cut:]):
            return ", ".join(pieces[:cut])
    return bare


def may_be_name(text: str) -> bool:
    """Whether a text can be an employer's name: no sentence, label, heading, pay or kind of contract."""
    sentence = text.endswith((".", ":", ",")) and not _ABBREVIATED.search(text)
    sentence = sentence or (text.endswith("!") and " " in text)
    if (
        says_nothing(text)
        or _BELONGS.match(text)
        or _TELLS_OF.match(text)
        or _TRAIL.search(text)
        or "\t" in text
        or pattern("signs", "sign_in").match(text)
    ):
        return False
    if text.split()[:1] and re.split(r"['’]", text.split(maxsplit=1)[0].lower())[0] in _NOT_A_NAME - {"the"}:
        return False
    if (
        _ENDS_IN_COUNT.search(text)
        or _THOUSANDS.search(text)
        or not text[:1].isupper()
        or len(text.split()) > (_LONGEST_NAME_OF_ORGANISATION if names_organisation(text) else _LONGEST_NAME)
        or sentence
        or ": " in text
    ):
        return False
    return not (
        is_known_heading(text)
        or any(pattern("labels", name).fullmatch(text) for name in ("organisation", *LABELS))
        or PAY.search(text)
        or pattern("signs", "employment").match(text)
        or pattern("signs", "grade").search(text)
    )

"""Who offers the job, and where."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from tailor.model import BlockKind, Document
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import is_place, is_region
from tailor.parsing.posting_before_town import before_town, under_title
from tailor.parsing.posting_employer_called import called_by_kind, is_kind, signed_by
from tailor.parsing.posting_employer_names import (
    before_place,
    holds_title,
    is_deed,
    is_firm,
    is_paper,
    is_place_like,
    is_unit,
    may_be_name,
    office_before,
    without_town_of,
)
from tailor.parsing.posting_employer_page import DEPARTMENT, weighed_page_titles
from tailor.parsing.posting_employer_sentences import (
    AT,
    DOES,
    EQUAL,
    FOR_WHOM,
    HAS_DONE,
    JOINED,
    POSTED_BY,
    WE,
    WE_ARE,
    inverted_search,
    subject_pattern,
)
from tailor.parsing.posting_evidence import called_in_address, gather_evidence
from tailor.parsing.posting_headings import heading_role
from tailor.parsing.posting_lines import HEAD_LINES, cut_parts
from tailor.parsing.posting_patterns import pattern
from tailor.parsing.posting_place import is_place_form
from tailor.parsing.posting_title import names_organisation
from tailor.parsing.posting_title_forms import tidy_title
from tailor.parsing.words import institution_score, organisation_score, title_score
from tailor.text import fold, names_unit
from tailor.text.word_pieces import common_words

_BRACKET = re.compile(r"\s*\(([^()]*)\)?\s*$")
_WORKING_AT = re.compile(
    r"^(?:working (?:at|for)|(?:werken|vacatures) bij|(?:arbeiten|karriere) bei|travailler chez)\s(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(
    r".{6,}? (?:der|des|of the|at the|at|de la|de l['’]|du|dell['’]|della|de|van de) ?(?P<whole>[A-ZÀ-Þ].*)"
)
_PART = re.compile(
    r"^(?:The )?(?:Institute?|Cent(?:re|er)|Department|Faculty|School|Chair|Lehrstuhl|Fakultät|Abteilung|Laboratoire)\b"
)
_PERSON = re.compile(r"[^\W\d_][^:,]{1,24}: |(?:Prof|Dr)\b")  # who leads the work: "PI: Ann Moss, Elm University"
_WHOLE = re.compile(
    r"\b(?:Universit\w+|Hochschule|College|Hospital|Klinikum|Council|Ministry|ETH|EPFL|CNRS|Academy of)\b"
)
_LEAST = 2.0
_PIECES_OF_A_PLACE = 2
_SHORTENED = 0.8
_SHORTEST_CALL = 5  # letters
_FULLER = 2.5
_FIRST_PARTS = 8
_AT_FIRST = 2  # what a word at a name's edge says of its being an organisation's


def find_employer(
    document: Document, parts: Sequence[str], lines: Sequence[str], title: str, location: str = ""
) -> str:
    """The employer: of all names that the posting offers the one for which most speaks; empty when none does.

    Where a name stands says something for it, and so does what the whole text says of it (`posting_evidence`).

    Args:
        document: Its facts may name the site and the page.
        parts: The parts of the posting's head.
        lines: Lines that may tell of the employer.
        title: The job's title.
        location: What the page itself calls the place, which is no employer.
    """
    evidence = gather_evidence([block.text for block in document.blocks])
    weights: dict[str, float] = {}
    items = {block.text.strip() for block in document.blocks if block.kind is BlockKind.BULLET}
    for name, weight in _candidates(document, parts, lines, title, location):
        bare = "" if name in items else _WORKING_AT.sub("", name.strip(" ,-–|"))
        kind = is_kind(bare.removeprefix("The "))
        says_nothing_of_it = bare[:1].islower() or kind or holds_title(bare, title) or is_deed(bare) or is_paper(bare)
        if not says_nothing_of_it and (heading_role(bare) is None or names_organisation(bare) or weight >= DEPARTMENT):
            weights[bare] = max(weight, weights.get(bare, 0.0))
    said = {name: max(evidence.of(name), _SHORTENED * evidence.of(_first_words(name))) for name in weights if name}
    weighed = {name: weights[name] + _in_full(name, said) - _doubt(name, title, location) for name in said}
    best = max(weighed, key=lambda name: weighed[name], default="")
    told = _without_unit(best) if best and weighed[best] >= _LEAST else ""
    return office_before(told, parts) or told


def _without_unit(name: str) -> str:
    """The employer in a name that says a part of it first: "School of Life Sciences der Hochschule Aarau"."""
    found = _OF_WHOLE.match(name)
    return found["whole"] if found and is_unit(name) and names_organisation(found["whole"]) else name


def _first_words(name: str) -> str:
    """The beginning of a longer name, by which sentences may call the employer; a mark where that is a common word."""
    words = name.split()
    short = " ".join(words[: len(words) // 2 or 1])
    common = " " not in short and fold(short) in common_words()
    return short if len(words) > 1 and len(short) >= _SHORTEST_CALL and not common and not is_place(short) else "\0"


def _in_full(name: str, said: Mapping[str, float]) -> float:
    """What the text says for a name, or for the beginning of it by which sentences call the employer for short."""
    short = (more for other, more in said.items() if fold(name).startswith(f"{fold(other)} "))
    return max(said[name], *short, 0.0) + _FULLER * any(fold(name).startswith(f"{fold(other)} ") for other in said)


def _candidates(
    document: Document, parts: Sequence[str], lines: Sequence[str], title: str, location: str
) -> Iterator[tuple[str, float]]:
    """Names that may be the employer's, each with how much its place says for it."""
    name = document.fact("site_name")
    if called := called_in_address(document):
        yield called, 4.0
    if letterhead := _letterhead(document, title):
        yield letterhead, 3.0 if names_organisation(letterhead) else 1.0
    yield from weighed_page_titles(document, parts, title, location)
    for part in _organisations_in_head(parts, title):
        yield part, 4.5
    yield _above_title(document, title), 2.5
    yield _beside_title(lines, title), 3.5
    yield _below_title(parts, title, location), 3.0
    yield from ((part, 1.0) for part in _before_places(parts, title))
    yield before_town(under_title(parts, title)), 2.2
    yield from ((before_place(part), 2.2) for part in parts[:_FIRST_PARTS] if _has_town_and_region(part))
    yield from (
        (said["company"], 3.5) for line in lines for one in (WE, WE_ARE, AT, FOR_WHOM) if (said := one.match(line))
    )
    yield from ((said["company"], 3.5) for line in lines if (said := inverted_search().search(line)))
    yield from ((found["company"], 4.0) for line in lines if (found := POSTED_BY.match(line)))
    yield _named_again(parts, lines, title), 2.0
    yield from ((found["company"], 3.5) for line in lines if (found := EQUAL.match(line)))
    if not pattern("signs", "job_board").search(name):
        yield name, 2.2
    yield from ((part, 1.4) for part in _in_sentences(lines[:HEAD_LINES], title))
    yield from ((name, 2.0) for name in _firms_in_prose(document) if not _is_job(name, title))
    deeds = (one.match(line) for line in lines[:HEAD_LINES] for one in (DOES, HAS_DONE))
    subjects = [deed["company"] for deed in deeds if deed]
    subjects = [without_town_of(name) for name in subjects if may_be_name(name) and not _is_job(name, title)]
    yield from ((name, 2.2 if has_legal_form(name) else 1.0) for name in subjects)
    yield from ((name, 2.0) for name in _signed(document, title))
    yield from ((name, 2.0) for name in called_by_kind(lines) if may_be_name(name))
    yield from ((part, 0.8) for part in parts[:_FIRST_PARTS] if may_be_name(part) and not _is_heading_like(part))


def _firms_in_prose(document: Document) -> Iterator[str]:
    """Subjects of the sentences that paragraphs begin with, below any heading, where their names tell a firm."""
    texts = [block.text.strip() for block in document.blocks if block.kind is not BlockKind.BULLET]
    found = (match["company"] for text in texts for one in (DOES, subject_pattern()) if (match := one.match(text)))
    yield from (without_town_of(name) for name in found if may_be_name(name) and is_firm(name))


def _signed(document: Document, title: str) -> Iterator[str]:
    names = signed_by([block.text for block in document.blocks])
    yield from (name for name in names if may_be_name(name) and not _is_of_title(name, title))


def _above_title(document: Document, title: str) -> str:
    """What stands right above the job's title on a page, where a word of it says that it is an organisation."""
    texts = [block.text.strip() for block in document.blocks[:HEAD_LINES]]
    at = next((at for at, text in enumerate(texts) if title and fold(text) == fold(title)), 0)
    above = texts[at - 1] if at else ""
    named = max(organisation_score(above), institution_score(above)) > 1 and " " in above
    return above if named and may_be_name(above) and not is_place_like(above) and not _is_heading_like(above) else ""


def _letterhead(document: Document, title: str) -> str:
    """The first line of what is no web page, where it can be a name alone or before a place."""
    first = document.blocks[0].text.strip() if document.format != "html" and document.blocks else ""
    name = before_place(re.split(r"\s[|·•–—-]\s", first)[0])
    if "\t" in first or not may_be_name(name) or (title and fold(title) in fold(first)):
        return ""
    return "" if is_place_like(name) or _is_job(name, title) else name


def _is_heading_like(part: str) -> bool:
    return part.endswith("!") or pattern("signs", "job_board").search(part) is not None


def _doubt(name: str, title: str, location: str) -> float:
    """How much a name's own words speak against its being the employer's."""
    unit = names_unit(name) or is_unit(name)
    return (
        3.0 * is_place_like(name)
        + 3.0 * (bool(location) and fold(name) in fold(location) and not names_organisation(name))
        + 3.0 * (_is_job(name, title) and not names_organisation(name))
        + 6.0 * (bool(title) and fold(tidy_title(name)) in {fold(title), fold(_BRACKET.sub("", title))})
        + 1.5 * unit
    )


def _organisations_in_head(parts: Sequence[str], title: str) -> Iterator[str]:
    for part in parts[:_FIRST_PARTS]:
        yield _whole_behind_unit(part)
        said = subject_pattern().match(part)
        name = said["company"] if said else before_place(part)
        named = said or names_organisation(name) or names_organisation(name.title().replace(" Of ", " of "))
        named = named or (name != part and " " in name and organisation_score(name) >= _AT_FIRST)  # "Werft Elm, Kiel"
        if named and not _is_of_title(name, title) and may_be_name(name):
            yield name


def _whole_behind_unit(part: str) -> str:
    """The employer behind a part of it: "Institute of Geography, University of Aarau, Switzerland"; else nothing."""
    pieces = [piece.strip() for piece in part.split(",")]
    within = _PART.search(pieces[0]) or _PERSON.match(pieces[0])
    return next((piece for piece in pieces[1:] if _WHOLE.search(piece)), "") if within else ""


def _before_places(parts: Sequence[str], title: str) -> Iterator[str]:
    """What stands before a comma and a place in the head ("Elm Works, Leeds"), and no town in its region itself."""
    for part in parts[:HEAD_LINES]:
        name, comma, place = part.strip(" ,").partition(", ")
        if comma and (is_place(place) or is_place_form(part)) and not is_place(name) and not _is_of_title(name, title):
            yield name if may_be_name(name) else ""


def _has_town_and_region(part: str) -> bool:
    """Whether two places stand behind a name: "Elm Works, Leeds, UK"; a street has its number."""
    pieces = [piece.strip() for piece in part.split(",")]
    named = not re.search(r"\d", pieces[0]) and not is_place(pieces[0])
    return len(pieces) > _PIECES_OF_A_PLACE and is_region(pieces[-1]) and named


def _beside_title(lines: Sequence[str], title: str) -> str:
    """What stands before the job's title in one line of several parts: "Elm Works | Welder | Leeds"."""
    parts = cut_parts(lines[0]) if lines else []
    beside = next((one for one, two in pairwise(parts) if fold(two) == fold(title)), "")
    return beside if beside and may_be_name(beside) and not is_place_like(beside) else ""


def _below_title(parts: Sequence[str], title: str, location: str) -> str:
    """What stands right below the job's title, where it can be a name."""
    under = under_title(parts, title)
    may_be = (
        under != location
        and may_be_name(under)
        and not is_place_form(under)
        and not pattern("signs", "remote").search(under)
    )
    return before_place(under) if may_be else ""


def _is_of_title(name: str, title: str) -> bool:
    """Whether the title holds it as its own words: "Nurse - Intensive Care Unit", but not "Nurse at Elm Hospital"."""
    before, found, _ = title.lower().partition(name.lower() or "\0")
    return bool(found) and not before.endswith((" at ", " @ "))


def _named_again(parts: Sequence[str], lines: Sequence[str], title: str) -> str:
    """What stands in the first lines, perhaps before a comma, and begins a sentence further down."""
    names = [name for part in parts[:HEAD_LINES] for name in dict.fromkeys((part, part.split(",")[0].strip()))]
    fits = (name for name in names if may_be_name(name) and not _is_job(name, title) and not is_place_like(name))
    return next((name for name in fits if any(_opens(name, line) for line in lines)), "")


def _opens(name: str, line: str) -> bool:
    return re.match(rf"{re.escape(name)} [a-z]", line) is not None


def _in_sentences(lines: Sequence[str], title: str) -> Iterator[str]:
    """Subjects of sentences that are the employer's, and no word of the job's title ("The Night Nurse provides")."""
    found = [match["company"] for line in lines if (match := subject_pattern().match(line))]
    found += [match["company"] for line in lines if (match := JOINED.search(line))]
    named = (re.sub(r" (?:and|of|the|for)$", "", name).rstrip(".,'’") for name in found)
    named = (name[:1].upper() + name[1:] for name in named)
    named = (without_town_of(name) for name in named if may_be_name(name) and name.lower() != "the")
    yield from (name for name in named if not _is_job(name, title))


def _is_job(name: str, title: str) -> bool:
    """Whether a sentence's subject is whoever holds the job."""
    return title_score(name.rsplit(maxsplit=1)[-1]) > 0 or set(fold(name).split()) <= set(fold(title).split())

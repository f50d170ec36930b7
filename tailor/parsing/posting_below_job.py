"""The employer in the line below a job whose title says where or on what the work is."""

from tailor.model import Document
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import is_place, is_region
from tailor.parsing.posting_employer_names import is_unit, may_be_name
from tailor.parsing.posting_evidence import Evidence
from tailor.parsing.posting_head_line import HeadLine
from tailor.parsing.posting_headings import is_known_heading
from tailor.parsing.posting_lines import HEAD_LINES
from tailor.parsing.posting_place import is_place_form
from tailor.parsing.streets import is_street_name
from tailor.parsing.words import organisation_score, title_score
from tailor.text import fold, names_unit
from tailor.text.word_pieces import common_words

_SUBJECT = 1.2  # what it says for a name that a sentence of the text begins with it
_LONGEST_NAME = 7  # words
_FEWEST_OF_FIRM = 2
_PARTS = frozenset({"ward", "team", "unit", "department", "division", "directorate", "abteilung", "station"})
_JOINT = 3  # letters of "of", "and"


def name_below(document: Document, line: HeadLine, evidence: Evidence) -> HeadLine:
    """What a head says; with the line below as the employer where the text names that one, and never the one beside.

    Below "Welder - Turnarounds", "Elm Works, Leeds" is the employer where a sentence begins with "Elm Works", or where
    the town behind it and its own words say that it is a firm.

    Args:
        document: The posting's.
        line: What its first lines say.
        evidence: What the text says for names.
    """
    if not line.company or evidence.of(line.company) > 0:
        return line
    texts = [block.text.strip() for block in document.blocks[:HEAD_LINES]]
    ends = (at for at, text in enumerate(texts) if text.startswith(line.title) and text.endswith(line.company))
    at = next(ends, len(texts))
    below = "".join(texts[at + 1 : at + 2])
    name, _, place = (piece.strip() for piece in below.partition(","))
    if is_place_form(below) and not organisation_score(name):
        return line
    place = place or "".join(texts[at + 2 : at + 3])
    stands_over_place = is_place_form(place) or is_place(place) or is_region(place.rsplit(", ", 1)[-1])
    if is_street_name(name) and evidence.of(name) < _SUBJECT:
        return line
    told = evidence.of(name) >= _SUBJECT or (stands_over_place and _reads_as_firm(name))
    if not told or not _may_be_name(name) or has_legal_form(line.company):
        return line
    return HeadLine(texts[at], name, line.place or (place if stands_over_place else ""))


def _reads_as_firm(name: str) -> bool:
    """Whether its own words say that a name is a firm's, not a part of one: "Elm Industrial Services"."""
    words = name.split()
    part = names_unit(name) or is_unit(name) or fold(words[-1]) in _PARTS
    strange = any(fold(word) not in common_words() for word in words)
    return (organisation_score(name) > 0 and (strange or len(words) > _FEWEST_OF_FIRM)) or (strange and not part)


def _may_be_name(text: str) -> bool:
    other = is_place(text) or title_score(text) or is_known_heading(text)
    words = text.split()
    in_capitals = all(word[:1].isupper() or len(word) <= _JOINT or not word[:1].isalpha() for word in words)
    return may_be_name(text) and in_capitals and not other and len(words) <= _LONGEST_NAME

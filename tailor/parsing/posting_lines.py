"""What all fields of a posting are looked for in: its lines, the parts of its head, its labels."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tailor.model import LineRole
from tailor.parsing.posting_headings import heading_role, heads_a_fact, is_known_heading
from tailor.parsing.posting_page_title import BOARD, says_nothing
from tailor.parsing.posting_patterns import alternatives, pattern
from tailor.parsing.posting_segments import Segment
from tailor.text import fold

HEAD_LINES = 14  # where a posting states its fields before the text begins
LABELS = ("title", "company", "location", "salary", "reference", "closing_date", "contact_name")
_ANYWHERE = frozenset({"reference", "closing_date", "contact_name", "salary"})
_GAP = "\t"  # between a label and its value where both have a line or cell of their own, anywhere in the posting
_FEWEST_ALTERNATING = 3  # labels in a line of their own, each above its value
_LABELS_IN_A_ROW = 3
_CELLS_OF_TWO_LABELS = 4
_PARTED = re.compile(r"\s[|·•]\s")
_PICTURE = re.compile("^[\u2600-\u27bf\u2b50\ufe0f\U0001f300-\U0001faff]+\\s*")
_COUNTY = re.compile(  # a French department and town, "44 - NANTES" or "Nantes - 44"
    r"\d{2,3} - [A-ZÀ-Þ][\w' -]+|[A-ZÀ-Þ][\w'’]+(?:[ -][A-ZÀ-Þa-z][\w'’]+){0,4} - (?:\d{2}|2[AB]|9[78]\d)"
)
_COUNTED = re.compile(
    r"^(?:\d+|few|many|multiple) vacanc(?:y|ies) in (?:the following locations?:?\s*)?", re.IGNORECASE
)
_LOOKS_ONLY = 7  # the level of headings that only look like one
_ABOVE_TITLE = 3  # lines in which the employer may stand
_LINES_OF_AN_ADDRESS = 5
_LONGEST_VALUE = 14  # words; a sentence is no field
_LONGEST_LABEL = 24  # characters
_WORDS_OF_POST = 8
_LONGEST_TAG = 5  # words of "Leeds, UK" or "Full-time" in a list below the title
_CONTENT = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY, LineRole.BENEFIT})
_LONGEST_HEAD_LINE = 120  # characters
_NUMBERED = re.compile(r"^\d{1,2}[.)] ")  # "3. Working title: Welder"
_WITHIN = re.compile(  # labels of what is neither employer nor place
    r"(?:division|team|unit|report(?:s|ing) to|line manager|supervisor|manager|abteilung|service|responsable)",
    re.IGNORECASE,
)
_BEHIND_TITLE = re.compile(r"\s+[-–]\s+job post$", re.IGNORECASE)  # of a board
_NAME_AND_TOWN = re.compile(r"(?:[A-ZÀ-Þ][\w&’'-]+ |(?:and|of|for|de|la|le|&) )+[A-ZÀ-Þ][\w’'-]+, [A-ZÀ-Þ][\w’'-]+\.")
_CUT = re.compile(  # between the parts of a line, but not within "Tisserand·e"
    r"\s*(?:[|•\t]|(?<=\s)·|·(?![a-zà-ÿ]{1,5}\b))\s*|\s[–—-]\s|\s/(?:\s|$)|(?<=[a-zà-ÿ]{3})\.\s+(?=[£€$])"
)
_EACH_IN_SHORT = re.compile(r"\bp\.\s?[ahdwm]\.$")  # "38,000 p.a."
_ARTICLE = re.compile(r"^(?:l['’]|(?:la|le|les|die|der|das|the) )", re.IGNORECASE)
_LINK_BEHIND = re.compile(  # of a board, in one line with the employer's name
    r"\s+(?:\(?(?:view|see|show) (?:all|more|other|company|profile|website)\b.*|(?:\+ ?)?follow(?:ing)?$|verified$"
    r"|\d[.,]\d(?: \d[.,]\d)?(?: (?:out of|von|sur) 5(?: (?:stars|sternen|étoiles))?)?$"
    r"|\d[\d.,]*\+? (?:reviews|followers|ratings)\b.*|(?:alle|weitere) (?:jobs|stellen)\b.*"
    r"|(?:voir|toutes) (?:toutes )?(?:les|nos|ses) offres\b.*)",
    re.IGNORECASE,
)


def whole_lines(segments: Sequence[Segment]) -> Iterator[str]:
    """The texts of the segments, a label joined with what it labels, and each of several labels with its own value."""
    for line in _joined_lines(segments):
        cells = line.split(_GAP)
        if len(cells) >= _CELLS_OF_TWO_LABELS and len(cells) % 2 == 0 and _is_label(cells[0]) and _is_label(cells[2]):
            yield from (_GAP.join(cells[at : at + 2]) for at in range(0, len(cells), 2))
        elif len(cells) > 1 and all(_is_label(cell.partition(": ")[0]) for cell in cells):
            yield from cells
        elif len(parts := _PARTED.split(line)) > 1 and sum(": " in part or _GAP in part for part in parts) > 1:
            yield from parts
        else:
            yield line


def _is_label(text: str) -> bool:
    bare = text.strip(" :")
    return any(pattern("labels", name).fullmatch(bare) for name in LABELS) or heads_a_fact(bare)


def _joined_lines(segments: Sequence[Segment]) -> Iterator[str]:
    label = ""
    alternating = sum(_is_label_over(segments, number) for number in range(len(segments))) >= _FEWEST_ALTERNATING
    for number, segment in enumerate(segments):
        if label and pattern("labels", "location").fullmatch(label) and not segment.heading:
            item = segment.bullet and segment.block == segments[number - 1].block
            last = next((at for at in range(number + 1, len(segments)) if item and segments[at].bullet), None)
            yield f"{label}{_GAP}{', '.join(_address(segments[number:last]))}"
            label = ""
        elif label and segment.heading and _labels_company(label) and not is_known_heading(segment.text):
            yield f"{label}{_GAP}{segment.text}"
            label = ""
        elif label and not segment.heading:
            apart = alternating or heads_a_fact(label) or _labels_company(label)
            yield f"{label}{_GAP if apart else ': '}{segment.text}"
            label = ""
        elif segment.heading and (
            segment.inline
            or segment.text.endswith(":")
            or heads_a_fact(segment.text)
            or any(pattern("labels", name).fullmatch(segment.text) for name in ("reference", "closing_date"))
            or (segment.level < _LOOKS_ONLY and _labels_company(segment.text))
        ):
            label = segment.text.rstrip(": ")
        elif (alternating or _labels_company(segment.text)) and _is_label_over(segments, number):
            label = segment.text
        else:
            yield segment.text
            label = ""


def _is_label_over(segments: Sequence[Segment], number: int) -> bool:
    """Whether a line is a label alone, and the next one can be its value."""
    label = any(pattern("labels", name).fullmatch(segments[number].text.strip(" :")) for name in LABELS)
    contents = all(one.bullet for one in segments[number : number + 2])  # of a page, in a list
    return label and not contents and _is_value(segments[number + 1 : number + 2])


def _is_value(following: Sequence[Segment]) -> bool:
    """Whether the next line can be the value of a label that stands alone in a line."""
    short = (len(one.text.split()) <= _LONGEST_TAG + 2 and not one.text[:1].islower() for one in following)
    return any(short) and not any(one.heading or _is_label(one.text) or one.text.endswith(".") for one in following)


def _labels_company(text: str) -> bool:
    return pattern("labels", "company").fullmatch(text) is not None


def _address(segments: Sequence[Segment]) -> Iterator[str]:
    """The lines of an address: the first, and the short ones that follow it before the next heading."""
    for number, segment in enumerate(segments[:_LINES_OF_AN_ADDRESS]):
        text = segment.text
        short = len(text.split()) <= _LONGEST_TAG and ": " not in text and not text.endswith((".", ":", ";"))
        if (
            segment.heading
            or (number and (not short or _is_label(text) or says_nothing(text) or is_known_heading(text)))
            or (number and segment.block - segments[0].block > number)
        ):
            return
        yield _COUNTED.sub("", text).strip(" ,")


def labelled_value(name: str, lines: Sequence[str]) -> str:
    """The value behind the first label of that name ("Location: Leeds"), or an empty string."""
    top = _top_of_labels(lines)
    for number, line in enumerate(lines):
        in_head = number < HEAD_LINES or top <= number < top + HEAD_LINES
        if not in_head and name not in _ANYWHERE and ("\t" not in line or name == "title"):
            continue
        found = _label_pattern(name).match(_NUMBERED.sub("", line.strip(" *")))
        value = _COUNTED.sub("", found["value"].strip()) if found else ""
        if name == "company" and _GAP in value:  # the head of a table
            continue
        if name == "company" and value.endswith(".") and len(value.split()) > _LONGEST_TAG:
            continue
        if value and len(value.split()) <= _LONGEST_VALUE and ": " not in value:
            whole = name == "company" or (name == "salary" and _EACH_IN_SHORT.search(value))
            return value if whole else value.strip(" .")
    return ""


def _top_of_labels(lines: Sequence[str]) -> int:
    """Where three labels with their values begin to follow one another, as below a message that forwards them."""
    parts = (re.split(r": |\t", line, maxsplit=1) for line in lines)
    labelled = [len(part) > 1 and _is_label(part[0]) for part in parts]
    runs = (at for at in range(len(labelled)) if all(labelled[at : at + _LABELS_IN_A_ROW]))
    return next((at for at in runs if at + _LABELS_IN_A_ROW <= len(labelled)), 0)


def is_fact_row(text: str) -> bool:
    """Whether a line is a table's row of a label and a fact about the job ("Type de contrat<TAB>CDI")."""
    label, gap, _ = text.partition(_GAP)
    if not gap:
        return _names_post(text)
    bare = label.strip(" :")
    return heads_a_fact(bare) or any(pattern("labels", name).fullmatch(bare) for name in LABELS)


def _names_post(text: str) -> bool:
    """Whether a line only says which post this is: "Post: Welder, Band 5", "Job ref: 1187", "Grade: 6"."""
    label, colon, value = text.partition(": ")
    if not colon or len(label) > _LONGEST_LABEL or len(value.split()) > _WORDS_OF_POST or value.endswith("."):
        return False
    return any(pattern("labels", name).fullmatch(label.strip()) for name in ("title", "reference", "grade"))


def from_title(segments: Sequence[Segment], title: str) -> Sequence[Segment]:
    """The segments from just above the heading that is the job's title; all when there is none, or it opens them."""
    folded = fold(title)
    tops = [
        at for at, one in enumerate(segments) if one.heading and not one.inline and folded and folded in fold(one.text)
    ] or [at for at, one in enumerate(segments) if folded and _begins_with(one, folded)]
    if not tops or tops[0] >= len(segments) // 2:
        return segments
    far = segments[tops[0]].heading or tops[0] >= HEAD_LINES
    above = _ABOVE_TITLE if far else tops[0]
    return segments[max(0, tops[0] - above) :]


def _begins_with(segment: Segment, folded: str) -> bool:
    """Whether a line is the title, perhaps with a bracket behind it ("Welder (m/w/d)")."""
    text = fold(segment.text)
    return text == folded or (text.startswith(f"{folded} (") and text.endswith(")"))


def head_parts(segments: Sequence[Segment]) -> list[str]:
    """The parts of the first short lines, cut at bars, dots, dashes and tabs; lists above the top are menus."""
    parts: list[str] = []
    top = next((number for number, one in enumerate(segments[:HEAD_LINES]) if one.heading and one.level == 1), 0)
    for number, segment in enumerate(segments[:HEAD_LINES]):
        before = segments[number - 1] if number else None
        within = before is not None and before.heading and _WITHIN.fullmatch(before.text.strip(" :")) is not None
        if (number < top and segment.bullet) or within:
            continue
        if (
            number
            and segment.heading
            and not segment.inline
            and is_known_heading(segment.text)
            and heading_role(segment.text) in _CONTENT
        ):
            break
        if len(segment.text) > _LONGEST_HEAD_LINE or (segment.bullet and not _is_tag(segment)):
            break
        parts += cut_parts(segment.text[:-1] if _NAME_AND_TOWN.fullmatch(segment.text) else segment.text)
    return parts


def cut_parts(line: str) -> list[str]:
    """The parts of a line of the head, between bars, dots, dashes, slashes and tabs."""
    if _COUNTY.fullmatch(line):
        return [line]
    line = BOARD.sub("", _BEHIND_TITLE.sub("", line))
    bare = (without_link(_PICTURE.sub("", one.strip())) for one in _CUT.split(line))
    return [part for part in bare if part and not _only_seeks().fullmatch(part.strip(" :….!"))]


def without_link(text: str) -> str:
    """A text without a board's link behind it: "Elm Works View all jobs", "Elm Works 1,204 reviews"."""
    return _LINK_BEHIND.sub("", text)


_WHEN = re.compile(  # "sucht zum 01.03.2027", "recrute dès maintenant"; or nothing
    r"(?:(?:zum|ab|per|à partir d[ue]|dès|pour le|from|for|as of|now)\b.{0,24}|(?:ab )?sofort|immediately|)",
    re.IGNORECASE,
)


def without_verb(name: str) -> str:
    """A name without the verb, the time and the article of a notice around it: "L'ASBL Elm recrute"."""
    found = _only_seeks().search(name)
    if not found or not _WHEN.fullmatch(name[found.end() :].strip(" :….!")) or not name[: found.start()].endswith(" "):
        return name
    bare = _ARTICLE.sub("", name[: found.start()].strip())
    return bare[:1].upper() + bare[1:]


@cache
def _only_seeks() -> re.Pattern[str]:
    """The verb of a notice that stands in a line of its own between employer and job: "RECRUTE"."""
    said = "|".join((*alternatives("signs", "seeks"), *alternatives("signs", "searches")))
    return re.compile(rf"(?<!\w)(?:{said})(?!\w)", re.IGNORECASE)


def _is_tag(segment: Segment) -> bool:
    return len(segment.text.split()) <= _LONGEST_TAG and not segment.text.endswith((".", ";"))


@cache
def _label_pattern(name: str) -> re.Pattern[str]:
    labels = "|".join(alternatives("labels", name))
    return re.compile(rf"^(?:{labels})\s*(?:[:\t][:\s]*|\s[–-]\s\s*)(?P<value>\S.*)$", re.IGNORECASE)

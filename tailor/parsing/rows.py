"""A section's lines with the dates that stand apart in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.model import BlockKind
from tailor.parsing.breaks import BEFORE_BREAK, is_break
from tailor.parsing.client_lines import is_within, names_client
from tailor.parsing.date_lists import FoundDate
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.head_places import place_at_end
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Line, Part
from tailor.parsing.past_tense import is_statement, says_before_list, tells_deed
from tailor.parsing.row_dates import OWN_SENTENCE, date_before_title, date_behind_bold, date_of_line
from tailor.parsing.words import degree_score, institution_score, organisation_score, read_words, title_score
from tailor.text import fold

_PROSE_LENGTH = 100
_LONGEST_HEAD = 2 * _PROSE_LENGTH
_SENTENCE_WORDS = 5
_ABBREVIATION_AT_END = re.compile(
    r"(?:\b[A-Z][\w&]{0,4}|\b\w\.\w|\b[a-z]{1,3}\.\s?\w"
    r"|\b(?:Dr|rer|Mag|Lic|h)\.(?:-|\s*)(?:nat|med|phil|jur|pol|oec|ing|Ing|dent|vet|hum|agr|theol|paed|päd|soc|techn|cult|c))\.$"
)
_AT_NAME = re.compile(r"(?P<title>[^,.;:]{3,50}?)\s(?:at|bei|chez|presso|bij)\s(?:(?:the|de|het|der)\s)?[A-ZÀ-Þ]")
_AGENCY = re.compile(
    r"(?:via|through|über|par|a través de|através d[aeo]|tramite|door)\s[A-ZÀ-Þ]"
    r"(?:(?!\s[a-zà-ÿ]{3,}\s)[^,;.(])*(?:$|[,;(.])"
)
"""A row that only tells through which firm somebody found their job ("via Elm Recruitment, placed at Oak Dock")."""

_SET_OFF = re.compile(r"(?:[,;(|·•–—-]|\t)\s*$")
_BRACKETS = re.compile(r"\([^()]*\)")
_SHARE = re.compile(r"\d\s?%|\bfte\b|\bstd\b|\b(?:hours|hrs|h)\b", re.IGNORECASE)
_IN_PARENTHESES = re.compile(r"\s\(([^()]+)\)$")
_CELLS = re.compile(r"[\t|]|\s[–—·•]\s|,\s|\s?:\s|\((?=[^)]*$)")
_LABEL = re.compile(r"^([^\W\d_][^:\t]{1,40}):\s*(?:\S.*)?$")


_OF_SECTOR = re.compile(  # below each job in Europass's older form
    r"(?:Tätigkeitsbereich oder Branche|(?:Type of )?business or sector|Secteur d['’]activité"
    r"|Tipo de empresa o sector|Tipo di (?:attività|impresa) o settore|Ramo de atividade)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a section with the date that stands apart in it; `part` is what is left of a bullet's text.

    `holds_place` when its look and its place below the dates say so, whatever its words are.
    """

    line: Line
    part: Part
    date: FoundDate | None
    tail: Part | None = None
    is_statement: bool = False
    holds_place: bool = False

    @property
    def is_head_like(self) -> bool:
        """Whether the line could be part of an entry's head: a heading, or short, no sentence, no bullet, no label."""
        if self.line.is_bullet or self.is_statement or _OF_SECTOR.match(self.part.text):
            return False
        return self.date is not None or self.line.kind is BlockKind.HEADING or not is_prose(self.part.text)


@dataclass(frozen=True, slots=True)
class Draft:
    """The rows of one entry: its head and what follows."""

    head: tuple[Row, ...]
    body: tuple[Row, ...]


def is_prose(text: str) -> bool:
    """Whether a line reads as a statement and not as a name or title."""
    words = text.split()
    if (len(text) > _PROSE_LENGTH and not _is_long_head(text)) or _begins_small(text):
        return True
    if text.endswith((".", ";", "!")) and len(words) > 1 and not _is_abbreviated(text, words):
        return True
    if says_before_list(text):
        return True
    label = _LABEL.match(text)
    if label is None or "\t" in text or not _is_list_label(label[1]):
        return False
    return not degree_score(label[1]) or fold(label[1]).split()[-1] in read_words("degree_labels.txt")


def _is_abbreviated(text: str, words: Sequence[str]) -> bool:
    """Whether the stop at a text's end is that of a shortened word, and the text no sentence for all that."""
    stopped = _ABBREVIATION_AT_END.search(text) is not None or has_legal_form(text)
    return stopped and sum(word.islower() for word in words) < _SENTENCE_WORDS and not tells_deed(text)


def _begins_small(text: str) -> bool:
    """Whether a line begins with a small letter as what goes on does, and not a name ("van der Berg GmbH, Leeds")."""
    if _AGENCY.match(text):
        return False
    return text[:1].islower() and len(text.split()) > 2 and not place_at_end(text)  # noqa: PLR2004 see above


def _is_long_head(text: str) -> bool:
    """Whether a long line is a title and an employer behind a comma, and no sentence."""
    first, *others = text.split(", ")
    named = any(max(organisation_score(one), institution_score(one)) >= 2 for one in others)  # noqa: PLR2004 at its edge
    return len(text) <= 3 * _PROSE_LENGTH and title_score(first) >= 1 and named and not is_statement(text)


def _is_list_label(label: str) -> bool:
    return fold(label).split()[-1] in read_words("labels.txt") or fold(label).split()[0] in read_words("labels.txt")


def rows_of(lines: Sequence[Line], *, ranges_rule: bool = False) -> list[Row]:
    """The lines with their dates; a date behind the gap at a bullet's end is set apart from the bullet's text.

    Args:
        lines: A section's lines.
        ranges_rule: Where most dates are ranges, a single date counts only when a line or cell holds nothing else; and
            a line that says what somebody did has none.
    """
    rows = [_row(line, of_job=ranges_rule) for line in lines]
    if not ranges_rule:
        return rows
    rows = _with_told(rows)
    ranges = sum(1 for row in rows if row.date and row.date.is_range)
    if ranges * 2 < sum(1 for row in rows if row.date):
        return rows
    begins = _begin_bold(rows)
    return [
        row
        if row.date is None or row.date.is_range or _fills_cell(row) or (begins and _is_set_as_head(row))
        else _undated(row)
        for row in rows
    ]


def _begin_bold(rows: Sequence[Row]) -> bool:
    """Whether a row with a span of time begins in bold letters, as heads then do."""
    return any(row.line.bold_start > 0 for row in rows if row.date and row.date.is_range and not row.line.is_bullet)


def _is_set_as_head(row: Row) -> bool:
    """Whether a row that a single date ends begins in bold letters and goes on plainly, with names that commas part."""
    ends = row.date is not None and not row.part.text[row.date.end :].strip(" )]")
    return ends and row.line.bold_start > 0 and not row.line.is_bullet and ", " in row.part.text


def _with_told(rows: Sequence[Row]) -> list[Row]:
    """The rows, statements without dates but where these are of a time of their own: a break, or not in the job's.

    What a client's or project's row is followed by is one level deeper than that.
    """
    told: list[Row] = []
    begins = _begin_bold(rows)
    job: FoundDate | None = None
    employed: FoundDate | None = None
    deeper = 0
    for at, one in enumerate(rows):
        row = _with_end(one)
        if row.date and (_is_workload(row) or _are_dated_titles(row, job)):
            told.append(_undated(row))
        elif not row.line.is_bullet and names_client(
            row.part.text, row.date, employed, above_bullet=any(below.line.is_bullet for below in rows[at + 1 : at + 2])
        ):
            deeper = 1
            told.append(_told(row))
        elif row.line.is_bullet:
            told.append(_deeper(row, deeper))
        elif (
            not is_statement(row.part.text)
            or _is_head_with_dates(row)
            or (begins and _is_set_as_head(row))
            or _is_above_dates(rows, at, job)
        ):
            job = row.date if row.date and row.date.is_range else job
            employed = employed if job and employed and is_within(job, employed) else job
            deeper = 0 if row.date else deeper
            told.append(row)
        else:
            told.append(row if _is_time_of_its_own(row, job) else _told(row))
    return told


def _deeper(row: Row, levels: int) -> Row:
    return replace(row, line=replace(row.line, level=row.line.level + levels)) if levels else row


def _is_workload(row: Row) -> bool:
    """Whether a row's date stands in parentheses that say how somebody is employed ("(100 %, since 2024: 80 %)")."""
    if row.date is None:
        return False
    around = [one for one in _BRACKETS.finditer(row.part.text) if one.start() < row.date.start < one.end()]
    open_end = row.date.dates.current and not re.search(r"\d{4}.*[–—-]", row.date.dates.text)
    return any(_SHARE.search(one[0]) or (open_end and "," in one[0]) for one in around)


def _are_dated_titles(row: Row, job: FoundDate | None) -> bool:
    """Whether a row below an employer's dates lists titles with their times ("Clerk (2021-22), Buyer (since 2022)")."""
    inner = [found for found in _BRACKETS.finditer(row.part.text) if find_dates(found[0])]
    rest = _BRACKETS.sub("", row.part.text).split(",")
    titles = len(inner) > 1 and len(rest) == len(inner) and all(title_score(one) > 0 for one in rest)
    return titles and job is not None and row.date is not None and is_within(row.date, job)


def _is_head_with_dates(row: Row) -> bool:
    """Whether a row begins with a title and has a span of time at the margin ("Code 14 Driver, Elm Haulage").

    So is a heading with a span of time, whatever it begins with ("Grade 3/4 Teacher"), and a row whose dates a bar sets
    apart at its end ("Stage | 2015").
    """
    if row.date is not None and _ends_in_bar_and_dates(row.part.text):
        return True
    if row.line.kind is BlockKind.HEADING and row.date is not None and row.date.is_range:
        return True
    before, tab, _ = row.part.text.partition("\t")
    return bool(tab) and row.date is not None and row.date.is_range and title_score(before.split(",")[0]) > 0


def _ends_in_bar_and_dates(text: str) -> bool:
    before, bar, last = text.rpartition(" | ")
    return bool(bar) and "|" not in before and not before.endswith(".") and only_dates(last)


def _is_above_dates(rows: Sequence[Row], at: int, job: FoundDate | None) -> bool:
    """Whether the row below has the dates of what a row tells: a break, or something of another time than the job's."""
    row, below = rows[at], rows[at + 1] if at + 1 < len(rows) else None
    if row.line.is_bullet or below is None or below.date is None or not only_dates(below.part.text):
        return False
    apart = below.date.is_range and (job is None or not is_within(below.date, job))
    return apart or is_break(row.part.text)


def _with_end(row: Row) -> Row:
    """The row, the range of a line on a break as its date ("I was at home from 2017 to 2019.", "Gap: 2014 - 15")."""
    text = row.part.text
    if row.date is not None or row.line.is_bullet:
        return row
    ranges = [found for found in find_dates(text) if found.is_range]
    label = BEFORE_BREAK.search(text)
    if label and len(ranges) == 1 and label.end() == ranges[0].start:
        return replace(row, date=ranges[0])
    lone = find_dates(text)
    if (
        not ranges
        and len(lone) == 1
        and not OWN_SENTENCE.search(text)
        and is_break(text[: lone[0].start].strip(" ,(:–-"))
    ):
        return replace(row, date=lone[0])  # "Career break 2014 (6 months)"
    at_end = len(ranges) > 0 and text.endswith(".") and not text[ranges[-1].end :].strip(" ).")
    return replace(row, date=ranges[-1]) if at_end and is_break(text) else row


def _is_time_of_its_own(row: Row, job: FoundDate | None) -> bool:
    """Whether the dates at the end of a statement cannot be of something done in the job above."""
    if row.date is None or not row.date.is_range or row.line.is_bullet or row.tail is not None:
        return False
    ends = not row.part.text[row.date.end :].strip(" ).")
    set_off = _SET_OFF.search(row.part.text[: row.date.start]) is not None
    return ends and (is_break(row.part.text) or (set_off and job is not None and not is_within(row.date, job)))


def _told(row: Row) -> Row:
    return row if row.line.is_bullet else Row(row.line, row.part, None, is_statement=True)


def _undated(row: Row) -> Row:
    return Row(row.line, row.part, None, row.tail)


def _fills_cell(row: Row) -> bool:
    """Whether one of a line's cells is a date, or the parentheses behind a title hold one."""
    if is_break(row.line.text) or (row.date is not None and row.date == date_before_title(row.part.text)):
        return True
    inner = _IN_PARENTHESES.search(row.line.text)
    if inner and only_dates(inner[1]) and title_score(row.line.text[: inner.start()]):
        return True
    if row.line.bold_start and date_behind_bold(row.line) == row.date:
        return True
    if row.date is not None and (_ends_in_season(row.line.text, row.date) or _ends_names(row.line.text, row.date)):
        return True
    return any(only_dates(cell) or only_dates(cell.strip(" ()")) for cell in _CELLS.split(row.line.text))


def _ends_names(text: str, date: FoundDate) -> bool:
    """Whether a title and, behind "at", a name end in a date ("Porter at the Elm Inn 2007 weekends")."""
    title = _AT_NAME.match(text)
    whole = title is not None and title_score(title["title"]) > 0 and not is_statement(text)
    return whole and not text[date.end :].strip() and not text[: date.start].rstrip().endswith((".", "in", "since"))


def _ends_in_season(text: str, date: FoundDate) -> bool:
    """Whether a title and a name end in a month or season of a year ("Instructor, Oak College Fall 2018")."""
    title, comma, _ = text[: date.start].partition(", ")
    named = bool(comma) and title_score(title) > 0 and not is_statement(text)
    return named and not text[date.end :].strip() and re.search(r"[^\W\d_]{3}", date.dates.text) is not None


def _row(line: Line, *, of_job: bool) -> Row:
    part = line.part()
    if not line.is_bullet:
        return Row(line, part, date_of_line(line, of_job=of_job) if len(part.text) <= _LONGEST_HEAD else None)
    before, tab, after = part.text.partition("\t")
    if tab and only_dates(after.split("\t")[-1]) and find_dates(after):
        return Row(line, part.cut(0, len(before)), None, part.cut(len(before) + 1))
    return Row(line, part, None)

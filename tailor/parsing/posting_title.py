"""What job a posting offers."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from tailor.model import Document, LineRole
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import is_place
from tailor.parsing.posting_headings import heading_role, is_generic, is_known_heading
from tailor.parsing.posting_lines import HEAD_LINES
from tailor.parsing.posting_page_title import page_title_parts, says_nothing
from tailor.parsing.posting_patterns import alternatives, is_organisation, pattern
from tailor.parsing.posting_segments import Segment
from tailor.parsing.posting_title_forms import GENDERS, LONGEST_LABEL, LONGEST_TITLE, WANTED, may_be_title, tidy_title
from tailor.parsing.posting_trails import without_trails
from tailor.parsing.words import title_score
from tailor.text import fold, names_unit

_FIRST_LINES = 6
_OF_TABLES = 5  # the level from which on headings are those of a table's columns
_LOOKS_ONLY = 7  # the level of headings that only look like one

_SOUGHT_IN_PROSE = re.compile(
    r"(?i:looking for|seeking|seeks|hiring|recruiting|need|opening for|vacancy for|position of|role of|post of) "
    r"(?:an? |our (?:next )?|two |several )?(?:(?:full|part)-time |new |permanent |experienced )*"
    r"(?P<title>[A-Z][\w/&'’-]*(?: (?:[A-Z][\w/&'’-]*|of|and|&))*)"
)


_FOR_WHAT = re.compile(r"\s(?![-–—|]\s)")
_ZIP = re.compile(r"\b[A-Z]{2} \d{5}$|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$")
_LINES_BEFORE_SEARCH = 20


def find_title(document: Document, segments: Sequence[Segment]) -> str:
    """The first heading that can be a title and agrees with the page's; else the page's own; else the first line."""
    segments = without_trails(_before_farewell(segments))
    parts = page_title_parts(document.fact("page_title"))
    written = [segment.text for segment in segments[:HEAD_LINES] if not segment.bullet and not segment.inline]
    named = [part for part in parts if _may_name_a_job(part)]
    page = next((part for part in named if title_score(part)), next(iter(named), ""))
    top = next((segment for segment in segments[:_FIRST_LINES] if segment.heading), None)
    if not page and not _below_search(segments) and (plain := _first_plain_line(segments)):
        head = (segment.text for segment in segments[:_FIRST_LINES] if not segment.bullet and not segment.inline)
        return (
            plain
            if title_score(plain) or GENDERS.search(plain)
            else next((text for text in head if _names_job(text)), plain)
        )
    if sought := _below_search(segments) or ("" if title_score(page) else _marked_by_gender(segments)):
        return sought
    segments = _head(segments)
    headings = [
        segment.text
        for segment in segments[:HEAD_LINES]
        if segment.heading
        and not segment.inline
        and may_be_title(segment.text, at_top=segment is top and segment.level == 1)
    ]
    agreeing = [text for text in headings if fold(text) in {fold(part) for part in parts}]
    whole = fold(document.fact("page_title"))
    agreeing += [text for text in headings if len(text.split()) > 1 and fold(text) in whole]
    agreeing += [text for text in headings if not page or _shares_words(text, page)]
    below = (one.text for one in segments if one.heading and one.level < _LOOKS_ONLY and fold(one.text) in whole)
    agreeing += [text for text in below if not any(map(_names_job, agreeing)) and _names_job(text)]
    agreeing += [one.text for one in segments[:HEAD_LINES] if one.heading and one.level == 1 and _names_job(one.text)]
    if agreeing:
        jobs = (text for text in [*agreeing, *headings] if _names_job(text))
        part = "" if page else _title_in(written[:_FIRST_LINES])
        return next(jobs, "") or (part if not _begins_heading(part, agreeing[0]) else "") or agreeing[0]
    if page and (line := _line_of(page, whole, written)):
        return line
    if page and (document.format in {"html", "markdown"} or title_score(page)):
        return page if title_score(page) else next((text for text in headings if title_score(text)), page)
    first = [segment.text for segment in segments[:_FIRST_LINES] if not segment.bullet and not segment.inline]
    job = next((text for text in first if _names_job(text)), "")
    titles = [text for text in first if may_be_title(text)]
    free = [text for text in titles if not (_holds_legal_form(text) or names_organisation(text) or _ZIP.search(text))]
    return job or next(iter(free), page) or _title_in(first) or next(iter(titles), "")


def _before_farewell(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments above a letter's closing words, below which the writer's name stands."""
    closing = pattern("signs", "closing_words")
    ends = (at for at, one in enumerate(segments) if at and closing.fullmatch(one.text.strip(" ,.!")))
    return segments[: next(ends, len(segments))]


def without_stop(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments, the first without its stop where it only names a job: "Film Archivist (part time)."."""
    first = segments[0].text if segments else ""
    alone = first.endswith(".") and len(first.split()) <= LONGEST_LABEL and title_score(first[:-1]) > 0
    return [replace(segments[0], text=first[:-1]), *segments[1:]] if alone else segments


def _marked_by_gender(segments: Sequence[Segment]) -> str:
    """The first heading that a mark of gender shows to be a job's: "Fachkraft für Wassertechnik (m/w/d)"."""
    headings = (one.text for one in segments[:_LINES_BEFORE_SEARCH] if one.heading and one.level < _LOOKS_ONLY)
    return next((text for text in headings if GENDERS.search(text) and may_be_title(text)), "")


def _below_search(segments: Sequence[Segment]) -> str:
    """The line below one that breaks off where the job's name should follow: "suchen wir eine/n"."""
    marked = any(one.heading and one.level < _LOOKS_ONLY for one in segments[:_FIRST_LINES])
    for one, below in pairwise(() if marked else segments[:_LINES_BEFORE_SEARCH]):
        named = not below.bullet and may_be_title(below.text) and not is_place(below.text)
        begun = _begins_with_article().match(below.text) is not None
        begun = begun or GENDERS.search(below.text) is not None
        heads = one.heading and is_known_heading(one.text)  # "What we are looking for"
        if named and not (one.bullet or heads) and _searches(begun=begun).search(one.text):
            return below.text
    return ""


@cache
def _searches(*, begun: bool) -> re.Pattern[str]:
    """A sentence that breaks off before the job's name, or before its article that the next line has `begun` with."""
    said = "|".join((*alternatives("signs", "seeks"), *alternatives("signs", "searches")))
    article = "|".join(alternatives("signs", "article"))
    between = r"(?:[^.!?]|\d\.)*"
    led = rf" (?:{article})|:| (?:to join us as|als|comme|en tant que)"
    ends = rf"(?:{between}[^.!?])?" if begun else rf"{between}(?:{led})\s*[:…]?"
    return re.compile(rf"\b(?:{said})\b{ends}$", re.IGNORECASE)


@cache
def _sought_by_verb() -> re.Pattern[str]:
    """The job in a sentence such as "Wir brauchen dringend einen Vorarbeiter im Holzbau"."""
    said = "|".join(
        (
            *alternatives("signs", "seeks"),
            *alternatives("signs", "searches"),
            *alternatives("signs", "searches_in_prose"),
        )
    )
    article = "|".join(alternatives("signs", "article"))
    ends = r"(?=[.,;:!?]|$| (?:zur|zum|ab|für unser\w*|pour|à partir|to join|who|with|in (?:Teilzeit|Vollzeit))\b)"
    return re.compile(
        rf"(?i:\b(?:{said})\b(?: [^\s,.;]+){{0,9}}? (?:{article})) "
        r"(?:(?:(?:full|part)[ -]time|new|experienced|permanent) )*"
        rf"(?P<title>[^\W\d_][^.,;!?]{{2,60}}?){ends}"
    )


@cache
def _begins_with_article() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(alternatives('signs', 'article'))}) (?=\w)", re.IGNORECASE)


def _shares_words(text: str, page: str) -> bool:
    """Whether at least half of a heading's words stand in the page's title, or all of the title's in the heading."""
    words, others = set(fold(text).split()), set(fold(page).split())
    return 2 * len(words & others) >= len(words) > 0 or others <= words


def _line_of(page: str, whole: str, lines: Sequence[str]) -> str:
    """The line of the head that the page's title repeats with more around it, or that holds it with more of the job."""
    jobs = [line for line in lines if _names_job(line) and len(line.split()) > 1]
    held = [line for line in jobs if fold(line) in whole or fold(tidy_title(line)) in whole]
    return max(held, key=len, default="") or next((line for line in jobs if f" {fold(page)}" in fold(line)), "")


def _holds_legal_form(text: str) -> bool:
    """Whether a line is a firm's name, perhaps with its place behind ("Elm Works Ltd, Leeds")."""
    return any(has_legal_form(part) for part in (text, *text.split(",")) if part.strip())


def _names_job(text: str) -> bool:
    return title_score(text) > 0 and may_be_title(text) and not names_organisation(text)


def _head(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments before the first heading of a list of duties, requirements or benefits; all where it opens so."""
    end = next((at for at, one in enumerate(segments) if at and one.heading and _opens_list(one.text)), len(segments))
    return segments[:end]


def _opens_list(text: str) -> bool:
    return (
        is_known_heading(text)
        and not is_generic(text)
        and heading_role(text) in {LineRole.DUTY, LineRole.REQUIREMENT, LineRole.BENEFIT}
    )


def names_organisation(text: str) -> bool:
    """Whether a text names an organisation and no job that is called after one ("Care Assistant")."""
    words = re.sub(r"\s*\(.*", "", text).split()
    text = text.title().replace(" Of ", " of ") if text.isupper() else text
    return (is_organisation(text) or has_legal_form(text)) and not (words and title_score(words[-1]))


def _begins_heading(part: str, heading: str) -> bool:
    """Whether a dash and more of the job's name stand behind it in the heading, as in a text's first line."""
    return bool(part) and heading.startswith(part) and re.match(r"\s[–—-]\s", heading[len(part) :]) is not None


def _title_in(lines: Sequence[str]) -> str:
    """The part of a text's first line that names a job, where title, employer and place stand in one sentence."""
    wanted = next((line for line in lines if (found := WANTED.match(line)) and title_score(found[1])), "")
    if wanted:
        found = WANTED.match(wanted)
        alone = found is not None and _FOR_WHAT.match(wanted, found.end()) is not None
        return found[1] if found and alone else WANTED.sub(r"\1", wanted).rstrip(".")
    parts = re.split(r"\s[|–—-]\s|[,.]\s", lines[0]) if lines else []
    named = next((part for part in parts if may_be_title(part) and title_score(part)), "")
    sought = (found for line in lines for form in (_SOUGHT_IN_PROSE, _sought_by_verb()) if (found := form.search(line)))
    titles = [found["title"] for found in sought]
    return named or next((title for title in titles if title_score(title)), next(iter(titles), ""))


def _may_name_a_job(part: str) -> bool:
    """Whether a part of a page's title is neither the site's own words nor an employer's name alone."""
    return not says_nothing(part) and (title_score(part) > 0 or not is_organisation(part))


def _first_plain_line(segments: Sequence[Segment]) -> str:
    """The first line of a text that has no headings of its own, where its words name a job; else an empty string."""
    marked = any(segment.heading and segment.level < _OF_TABLES for segment in segments[:HEAD_LINES])
    first = segments[0] if segments else None
    if marked or first is None or first.bullet or first.heading:
        return ""
    parts = [part.strip() for part in re.split(r"\s[|·•]\s", first.text)]
    if len(parts) > 1 and (job := next((part for part in parts if _names_job(part)), "")):
        return job
    if names_organisation(first.text):
        return _beside_organisation(first.text)
    return first.text if may_be_title(first.text) else ""


def _beside_organisation(line: str) -> str:
    """The job in a line that names the employer too: "Welder - Elm Works Ltd", "Welder Elm Works Ltd Leeds".

    A mark of gender ends the job: "Leiter Tischlerei (m/w/d)" names no employer.
    """
    if (gender := GENDERS.search(line)) and not line[gender.end() :].strip():
        return line[: gender.start()].strip()
    parts = [part.strip() for part in re.split(r"\s[|–—-]\s", line)]
    employers = [part for part in parts if names_organisation(part.split(",")[0].split()[-1])]
    named = [part for part in parts if part not in employers and may_be_title(part) and not is_place(part)]
    if len(parts) > 1:
        return named[0] if employers and named else line if may_be_title(line) and not employers else ""
    if re.search(r"\s(?:@|at|bei|chez)\s", line):
        return line
    job, comma, rest = line.partition(", ")
    if comma and title_score(job.rsplit(maxsplit=1)[-1]):
        of_job = " " not in rest or names_unit(rest) or not names_organisation(rest)
        return line if of_job else job
    words = line.split()
    ends = [at for at, word in enumerate(words[:LONGEST_TITLE], 1) if title_score(word) and not word.endswith(",")]
    before = [at for at in ends if words[at:] and words[at][0].isupper() and names_organisation(" ".join(words[at:]))]
    last = next(reversed(before), ends[0] if ends and words[ends[0] :] and words[ends[0]][0].isupper() else 0)
    return " ".join(words[:last])

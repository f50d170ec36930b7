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
from tailor.parsing.posting_page_title import BOARD, counts_jobs, page_title_parts, says_nothing
from tailor.parsing.posting_patterns import alternatives, is_organisation, pattern
from tailor.parsing.posting_place import is_place_form
from tailor.parsing.posting_segments import Segment
from tailor.parsing.posting_trails import without_trails
from tailor.parsing.words import title_score
from tailor.text import fold, names_unit

_LONGEST_TITLE = 14  # words
_LONGEST_LABEL = 4
_FIRST_LINES = 6
_OF_TABLES = 5  # the level from which on headings are those of a table's columns
_LOOKS_ONLY = 7  # the level of headings that only look like one
_GENDERS = re.compile(
    r"\s*\((?:[mwfdxhv](?:/[mwfdxhvi*]){1,3}|all genders|gn)(?:[,;] [^()]*)?\)"
    r"|(?:\s*[-–,])?\s+(?:h/f|f/h|m/w/d|w/m/d|m/f/d)$",
    re.IGNORECASE,
)

_SOUGHT_IN_PROSE = re.compile(
    r"(?i:looking for|seeking|seeks|hiring|recruiting|need|opening for|vacancy for|position of|role of|post of) "
    r"(?:an? |our (?:next )?|two |several )?(?:(?:full|part)-time |new |permanent |experienced )*"
    r"(?P<title>[A-Z][\w/&'’-]*(?: (?:[A-Z][\w/&'’-]*|of|and|&))*)"
)
_GENERIC = re.compile(
    r"^(?:job application for "
    r"|(?:job description|vacancy|position|stellenanzeige|offre(?: d['’]emploi)?|recrutement)\s*[-–:|]"
    r"|(?:(?:job|role|post|open(?:ing| position)|stelle|job ?titel|poste|vacature|puesto|vaga))\s*:)\s*(?=\w)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"^((?:[^\W\d_][\w/&'’()-]*+ ){0,4}[^\W\d_][\w/&'’()-]*+) (?:wanted|needed|required|sought|gesucht)"
    r"(?=[,.:!]|\s[-–—|]\s| (?:for|to|in|at|by|from|für|in|ab|bei|von|zum)\b|$)"
)
_NUMERAL = re.compile(
    r"\b(?:I{2,3}|Iv|Vi{0,3}|Ix|Hgv|Lgv|Hr|Rn|Lpn|Lvn|Cnc|Cdl|Cad|Qa|Qc|Ehs|Hse|Uk|Us|Nhs|Sen|Pe|Ot|Ii|Iii)\b"
)
_SMALL = re.compile(r"(?<=\w )(?:In|Of|And|For|The|To|With|At|On|Von|Und|Für|De|Des|Du|La|Le|Et)\b(?= )")
_WITHIN_WORD = re.compile(r"(?<=\w)[·•]\w+|(?<=\w)['’]S\b")
_PICTURES = re.compile("[\u2600-\u27bf\u2b50\u2b55\ufe0f\U0001f300-\U0001faff]+")
_MAIL = re.compile(r"^(?:(?:fwd?|re|wg|aw|tr|rv)\s*:\s*|\[[^\]]{1,40}\]\s*)+", re.IGNORECASE)
_CODE = re.compile(  # of the requisition, behind the title or before it
    r"\s*(?:[-–|,/]\s*|\()"
    r"(?:(?:ref(?:erence)?|req(?:uisition)?|job|id|kennziffer)\.?(?: (?:no|id|number)\.?)?\s*[:#]?\s*)?"
    r"#?(?=[A-Z\d/_-]*\d{3})[A-Z]{0,5}[-_/]?\d[\dA-Z/_-]{3,}\)?$"
    r"|\s*\((?:ref(?:erence)?|req(?:uisition)?|job (?:no|id|ref)|kennziffer)\b\.?[^()]*\d[^()]*\)$"
)
_SOUGHT = re.compile(
    r"^eine?(?:n|r|/n|/r|/-n|\(n\))?\s(?=[A-ZÄÖÜ])|^un(?:e|\(e\)|[-·./]e| ou une)?\s(?=\w)"
    r"|\s+(?:wanted|needed|required|gesucht|gezocht|cercasi)!*$|, [^,]{3,30} (?:an? must|required|essential|preferred)$"
    r"|\s+[-–]\s+job post$",
    re.IGNORECASE,
)


_OPENING = re.compile(r" (?:role|position|vacancy|opportunity|opening|job)(?=$|\s[-–—|])", re.IGNORECASE)
_FOR_UNIT = re.compile(  # "Éducateur pour son service d'accueil"
    r"(?<=\w),? (?:pour (?:son|sa|ses|leurs?)|für (?:ihr|sein)e?[nmrs]?|for (?:its|their))\s.*$"
)
_FOR_WHAT = re.compile(r"\s(?![-–—|]\s)")
_SPEAKS = re.compile(r"(?:you|we|i|du|sie|wir|ich|vous|nous|tu|je)(?:['’]\w+)? [a-zà-ÿ]", re.IGNORECASE)
_REACHED = re.compile(r"@|\d[\d /().-]{7,}\d")  # where somebody is written to or rung
_DATED = re.compile(r"\d.*\b(?:19|20)\d\d$")
_INNER_ARTICLE = re.compile(r"\s/\s(?:eine[nr]?|une?)\s", re.IGNORECASE)
_ZIP = re.compile(r"\b[A-Z]{2} \d{5}$|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$")
_LINES_BEFORE_SEARCH = 20
_HOW_MANY = re.compile(  # are sought: "Kitchen Porter (2 posts)", "Site Electrician x3"
    r"\s*\((?:x ?)?\d{1,2}(?: ?x)?(?: (?:posts?|positions?|vacanc(?:y|ies)|roles?|openings?|jobs?|stellen|postes?))?\)$"
    r"|\s+[x×] ?\d{1,2}(?=$|\s[–—|-]\s)",
    re.IGNORECASE,
)
_TERM = re.compile(
    r"(?:(?:full|part)[- ]time|permanent|temporary|contract|casual|seasonal|vollzeit|teilzeit|(?:un)?befristet|cd[id])"
    r"(?:\W+(?:(?:full|part)[- ]time|permanent|temporary|contract|vollzeit|teilzeit))*",
    re.IGNORECASE,
)
"""How long and how much of the week somebody works, which is no job's name."""

_SHARE = re.compile(  # of the day, behind the title: "à 80 %", ", 30 Std./Woche", " in Teilzeit"
    r"(?:\s*[,–-]\s*|\s+(?:à|zu|at|de) |\s+)\(?\d{1,3}\s?(?:(?:[-–]|à|bis|to)\s?\d{1,3}\s?)?%\)?$"
    r"|\s*[,–-]\s*\d{1,2}(?:[.,]\d+)?\s?(?:Std|Stunden|hrs?|hours|h)\b[./ \w]*$|,? in (?:Teilzeit|Vollzeit)\b.*$",
    re.IGNORECASE,
)


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
            if title_score(plain) or _GENDERS.search(plain)
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
        and _may_be_title(segment.text, at_top=segment is top and segment.level == 1)
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
    titles = [text for text in first if _may_be_title(text)]
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
    alone = first.endswith(".") and len(first.split()) <= _LONGEST_LABEL and title_score(first[:-1]) > 0
    return [replace(segments[0], text=first[:-1]), *segments[1:]] if alone else segments


def _marked_by_gender(segments: Sequence[Segment]) -> str:
    """The first heading that a mark of gender shows to be a job's: "Fachkraft für Wassertechnik (m/w/d)"."""
    headings = (one.text for one in segments[:_LINES_BEFORE_SEARCH] if one.heading and one.level < _LOOKS_ONLY)
    return next((text for text in headings if _GENDERS.search(text) and _may_be_title(text)), "")


def _below_search(segments: Sequence[Segment]) -> str:
    """The line below one that breaks off where the job's name should follow: "suchen wir eine/n"."""
    marked = any(one.heading and one.level < _LOOKS_ONLY for one in segments[:_FIRST_LINES])
    for one, below in pairwise(() if marked else segments[:_LINES_BEFORE_SEARCH]):
        named = not below.bullet and _may_be_title(below.text) and not is_place(below.text)
        begun = _begins_with_article().match(below.text) is not None
        begun = begun or _GENDERS.search(below.text) is not None
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
    return title_score(text) > 0 and _may_be_title(text) and not names_organisation(text)


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
    wanted = next((line for line in lines if (found := _WANTED.match(line)) and title_score(found[1])), "")
    if wanted:
        found = _WANTED.match(wanted)
        alone = found is not None and _FOR_WHAT.match(wanted, found.end()) is not None
        return found[1] if found and alone else _WANTED.sub(r"\1", wanted).rstrip(".")
    parts = re.split(r"\s[|–—-]\s|[,.]\s", lines[0]) if lines else []
    named = next((part for part in parts if _may_be_title(part) and title_score(part)), "")
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
    return first.text if _may_be_title(first.text) else ""


def _beside_organisation(line: str) -> str:
    """The job in a line that names the employer too: "Welder - Elm Works Ltd", "Welder Elm Works Ltd Leeds".

    A mark of gender ends the job: "Leiter Tischlerei (m/w/d)" names no employer.
    """
    if (gender := _GENDERS.search(line)) and not line[gender.end() :].strip():
        return line[: gender.start()].strip()
    parts = [part.strip() for part in re.split(r"\s[|–—-]\s", line)]
    employers = [part for part in parts if names_organisation(part.split(",")[0].split()[-1])]
    named = [part for part in parts if part not in employers and _may_be_title(part) and not is_place(part)]
    if len(parts) > 1:
        return named[0] if employers and named else line if _may_be_title(line) and not employers else ""
    if re.search(r"\s(?:@|at|bei|chez)\s", line):
        return line
    job, comma, rest = line.partition(", ")
    if comma and title_score(job.rsplit(maxsplit=1)[-1]):
        of_job = " " not in rest or names_unit(rest) or not names_organisation(rest)
        return line if of_job else job
    words = line.split()
    ends = [at for at, word in enumerate(words[:_LONGEST_TITLE], 1) if title_score(word) and not word.endswith(",")]
    before = [at for at in ends if words[at:] and words[at][0].isupper() and names_organisation(" ".join(words[at:]))]
    last = next(reversed(before), ends[0] if ends and words[ends[0] :] and words[ends[0]][0].isupper() else 0)
    return " ".join(words[:last])


def tidy_title(title: str) -> str:
    """A title in one line, without marks of gender and shouting."""
    title = title.strip("*•!~ ")
    title = _INNER_ARTICLE.sub(" / ", title)
    shown = _CODE.sub("", BOARD.sub("", _MAIL.sub("", _PICTURES.sub(" ", title).strip())))
    shown = _GENERIC.sub("", shown)
    wanted = _WANTED.match(shown)
    shown = wanted[1] if wanted and title_score(wanted[1]) else shown
    shown = _FOR_UNIT.sub("", shown)
    opening = _OPENING.search(shown)
    if opening and title_score(shown[: opening.start()]):
        shown = shown[: opening.start()] + shown[opening.end() :]
    named = _GENDERS.sub("", _SOUGHT.sub("", _announcement().sub("", shown)))
    bare = " ".join(_SHARE.sub("", _HOW_MANY.sub("", named)).split()).strip(" *:|–-")
    shouted = bare.partition(" (")[0]
    shouted = shouted if shouted.isupper() else re.split(r" [–—-] ", shouted)[0]
    if not shouted.isupper() or " " not in shouted:
        return bare
    spoken = _SMALL.sub(lambda found: found[0].lower(), shouted.title())
    spoken = _WITHIN_WORD.sub(lambda found: found[0].lower(), spoken)
    return _NUMERAL.sub(lambda found: found[0].upper(), spoken) + bare[len(shouted) :]


@cache
def _announcement() -> re.Pattern[str]:
    """What some put before the job's name: "We're hiring: ", "Vacancy - "."""
    said = "|".join(alternatives("signs", "announces_title"))
    return re.compile(rf"^(?:{said})(?:\s*[:!*–-]+\s*|\s+)(?:(?:an?|eine?n?|une?|un[ao]?)\s+)?(?=\w)", re.IGNORECASE)


def _may_be_title(text: str, *, at_top: bool = False) -> bool:
    """Whether a line can name a job: at the top of a page also with the words of a section ("Skills Trainer")."""
    text = _GENERIC.sub("", _SOUGHT.sub("", _announcement().sub("", _PICTURES.sub(" ", text).strip())))
    words = text.split()
    if (
        len(words) > _LONGEST_TITLE
        or (is_place_form(text) and not title_score(text))
        or text.rstrip().endswith((".", "!", "?", ":", ","))
        or ": " in text
    ):
        return False
    if (
        _SPEAKS.match(text)
        or _REACHED.search(text)
        or text[:1] in "£€$"
        or pattern("signs", "closing_words").fullmatch(text.strip(" ,"))
    ):
        return False
    if _DATED.search(text) and not title_score(text):
        return False
    if says_nothing(text) or counts_jobs(text) or _TERM.fullmatch(text):
        return False
    announces = heading_role(text) is not None and len(words) < _LONGEST_LABEL and not title_score(text)
    return not is_known_heading(text) and (at_top or not announces)

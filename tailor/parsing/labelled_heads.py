"""Entries whose head is a form: "Organisation: Elm Mills", "Designation: Clerk", "Duration: June 2019 to till date".

Degrees are told so too: "Name of school: Elm High School", "Highest standard passed: Grade 12".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from tailor.model import BlockKind
from tailor.parsing.date_edges import head_date
from tailor.parsing.education import degree_roles, split_degree
from tailor.parsing.experience import job_roles
from tailor.parsing.lines import Line, Part
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft, Row


class _Label(Enum):
    NAME = auto()
    """Of the employer or school."""

    TITLE = auto()
    """Of the job, or of the degree."""

    TIME = auto()
    PLACE = auto()


_OF_JOBS = {
    _Label.NAME: (
        r"(?:name of (?:the )?)?(?:company|employer|organi[sz]ation|firm|institution)(?:['’]s)?(?: name)?"
        r"|arbeitgeber|firma|unternehmen|betrieb|employeur|entreprise|société|empresa|azienda|werkgever|bedrijf"
    ),
    _Label.TITLE: (
        r"designation|position(?: held)?|job title|title|(?:job )?role|post(?: held)?|rank|occupation"
        r"|tätigkeit|funktion|stelle|beruf|poste(?: occupé)?|fonction|emploi|cargo|puesto|mansione|posizione"
        r"|ruolo|função|functie"
    ),
    _Label.TIME: (
        r"duration|period(?: of (?:employment|service|work))?|tenure|dates?(?: of employment| employed)?"
        r"|employment dates?|time|years?|zeitraum|dauer|période|durée|periodo(?: laborado)?|período"
        r"|tiempo(?: laborado)?|fechas?|tempo|duración|duração|durata|periode"
    ),
    _Label.PLACE: r"location|place|city|town|ort|lieu|ville|lugar|ciudad|local|luogo|plaats",
}
_OF_DEGREES = {
    _Label.NAME: (
        r"(?:name of (?:the )?)?(?:school|college|institut(?:e|ion)|university|polytechnic)(?:['’]s)?"
        r"(?: name| attended)?|schule|hochschule|établissement|école|centro|escuela|instituição|escola|istituto|scuola"
        r"|instelling|universit(?:ät|é|à|eit)|universi[dt]ade?|(?:ausbildungs|lehr)?betrieb|bildungseinrichtung|firma"
        r"|organisme(?: de formation)?|lycée|liceo|colegio|colégio|opleidingsinstituut|lehrstätte|träger"
    ),
    _Label.TITLE: (
        r"(?:highest |last )?(?:qualification|standard|grade|degree|certificate|class|level|award)s?"
        r"(?: (?:obtained|passed|achieved|awarded|completed))?|course(?: of study| studied)?|programme"
        r"|abschluss|diplôme|título|titolo(?: di studio)?|diploma|ausbildung(?:sberuf)?|lehrberuf|studium|studiengang"
        r"|formation|formación|formação|corso|opleiding|curso"
    ),
    _Label.TIME: (
        r"(?:duration|period|years?|dates?)"
        r"(?: (?:completed|obtained|passed|attended|awarded|of (?:passing|completion|study)))?"
        r"|zeitraum|studien(?:dauer|zeit)|dauer|(?:abschluss)?jahr|période|année|periodo|período|año|ano|anno|periode|jaar"
        r"|dates?|fechas?|graduated|graduation(?: date| year)?"
    ),
    _Label.PLACE: _OF_JOBS[_Label.PLACE],
}
_TELLING = frozenset({_Label.NAME, _Label.TIME})
_DUTIES = (
    r"(?:(?:main |key |major )?(?:job |work )?(?:duties|responsibilit(?:y|ies)|tasks|profile|description)"
    r"|roles? (?:&|and) responsibilit(?:y|ies)|duties (?:&|and) responsibilities|nature of (?:job|work|duties)"
    r"|key (?:result|responsibility) areas?|kras?|aufgaben|missions?|tâches|funciones|tareas|mansioni|taken)"
)
_CAPTION = re.compile(rf"{_DUTIES}\s*(?::\s*-?|:-)?\s*$", re.IGNORECASE)
_BEFORE_DUTIES = re.compile(rf"{_DUTIES}\s*:\s*(?=\S)", re.IGNORECASE)
_NUMBER = r"\s*(?:\(?\d{1,2}[.)]\s*)?"
_SIGN = r"\s*(?:\t\s*:?\s*-?|:\s*-?)\s*"
Patterns = dict[_Label, re.Pattern[str]]


def _patterns(labels: dict[_Label, str]) -> Patterns:
    return {label: re.compile(rf"{_NUMBER}(?:{words}){_SIGN}(?=\S)", re.IGNORECASE) for label, words in labels.items()}


_PATTERNS = {True: _patterns(_OF_JOBS), False: _patterns(_OF_DEGREES)}
"""The labels of forms, by whether they are of jobs."""

_ASKED = {
    "time": _Label.TIME,
    "title": _Label.TITLE,
    "degree": _Label.TITLE,
    "name": _Label.NAME,
    "school": _Label.NAME,
}
_INNER = re.compile(
    rf"(?<=\S)(?<!\bjob)(?:\s+(?=(?:{_OF_JOBS[_Label.TITLE]}|{_OF_JOBS[_Label.TIME]})\s*:\s)"
    rf"|\s*[,;/|]\s+(?=(?:{_OF_JOBS[_Label.NAME]}|{_OF_JOBS[_Label.TITLE]}|{_OF_JOBS[_Label.TIME]})\s*:\s))",
    re.IGNORECASE,
)
"""Where the next label of a line with several begins."""


@dataclass(frozen=True, slots=True)
class Form:
    """A head told by labels: the lines from `start` to `end`, and which of them names the title."""

    start: int
    end: int
    title: int | None


def with_forms(lines: Sequence[Line], *, of_jobs: bool) -> tuple[list[Line], list[Form]]:
    """The lines of a section without the labels of its heads, and these heads; as they are where not all heads are.

    Args:
        lines: A section's lines.
        of_jobs: Whether its entries are jobs, and not degrees.
    """
    patterns = _PATTERNS[of_jobs]
    lines = _with_answers_below(lines, patterns)
    parted = [one for line in lines for one in _parted(line, patterns)]
    found = [_labelled(line, patterns) for line in parted]
    forms = [form for start, end in _runs(found) if (form := _form(found, start, end))]
    of_heads = [at for form in forms for at in range(form.start, form.end)]
    if not forms or any(_has_span(line) for at, line in enumerate(parted) if at not in of_heads):
        return list(lines), []
    for at, line in enumerate(parted):
        duties = None if line.is_bullet else _BEFORE_DUTIES.match(line.text)
        if label := found[at] if at in of_heads else None:
            parted[at] = _cut(line, label[1])
        elif duties and of_jobs:
            parted[at] = _cut(line, duties.end())
    return parted, forms


def _with_answers_below(lines: Sequence[Line], patterns: Patterns) -> list[Line]:
    """The lines; bullets with labels right below a title are answers of its head, and what they caption are its own.

    "Clerk", "- Employer: Elm Mills", "- Period: 2016 - 2019", "- Duties:", "  - Kept the books".
    """
    told: list[Line] = []
    seen: set[_Label] = set()
    below = captioned = False
    for line in lines:
        label = _labelled(replace(line, kind=BlockKind.LINE), patterns) if line.is_bullet and below else None
        if not line.is_bullet:
            below, captioned, seen = True, False, set()
        elif label and line.level == 0 and label[0] not in seen:
            seen.add(label[0])
            line = replace(_cut(line, label[1]), kind=BlockKind.LINE)  # noqa: PLW2901 its answer
        elif line.level == 0 and is_caption_of_duties(line.text) and seen & _TELLING:
            below, captioned = False, True
            continue
        else:
            below = False
            line = replace(line, level=line.level - 1) if captioned and line.level else line  # noqa: PLW2901 one up
        told.append(line)
    return told


def _has_span(line: Line) -> bool:
    """Whether a line has the dates of an entry that is told otherwise."""
    found = None if line.is_bullet else head_date(line.text)
    return found is not None and found.is_range


def drafts_of_forms(rows: Sequence[Row], forms: Sequence[Form]) -> tuple[list[Row], list[Draft]]:
    """The rows before the first head, and the entries that the heads begin."""
    ends = [*(form.start for form in forms[1:]), len(rows)]
    drafts = [
        Draft(tuple(rows[form.start : form.end]), tuple(rows[form.end : end]))
        for form, end in zip(forms, ends, strict=True)
    ]
    return list(rows[: forms[0].start]), drafts


def roles_of_forms(drafts: Sequence[Draft], forms: Sequence[Form], *, of_jobs: bool) -> list[Roles]:
    """What each head told by labels says: titles and employers as their labels say, whatever their words."""
    split_heads = job_roles if of_jobs else degree_roles
    roles: list[Roles] = []
    pairs = list(zip(drafts, forms, strict=True))
    split = split_heads([draft if form.title is None else _without_title(draft, form) for draft, form in pairs])
    for role, (draft, form) in zip(split, pairs, strict=True):
        at = form.title
        told = role if at is None else _with_title(role, draft.head[at - form.start].part.trimmed())
        roles.append(told if of_jobs else _with_degree(told))
    return roles


def _with_degree(role: Roles) -> Roles:
    degree, subject = split_degree(role.title.text) if role.title else ("", "")
    return replace(role, degree=degree, field=subject)


def _without_title(draft: Draft, form: Form) -> Draft:
    return Draft(tuple(row for at, row in enumerate(draft.head, form.start) if at != form.title), ())


def _with_title(role: Roles, title: Part) -> Roles:
    """The role of a head told without its title, with that; what it takes for one is the employer or says more."""
    if role.organisation is None:
        return replace(role, title=title, organisation=role.title)
    more = (role.title,) if role.title else ()
    return replace(role, title=title, details=(*more, *role.details))


def job_label(text: str) -> str:
    """What a label of a job asks for: its "name", "title", "time" or "place"; nothing where it is none of them."""
    found = (label for label, words in _OF_JOBS.items() if re.fullmatch(words, text.strip(" .:"), re.IGNORECASE))
    return next((label.name.lower() for label in found), "")


def without_label(text: str) -> str:
    """What a line says behind the label of a head's answer; nothing where it only says that duties follow."""
    found = (match for patterns in _PATTERNS.values() for one in patterns.values() if (match := one.match(text)))
    label = next(found, None) if _has_sign(text) else None
    return "" if is_caption_of_duties(text) else text[label.end() :] if label else text


def _has_sign(text: str) -> bool:
    """Whether a text has what parts a label from its value."""
    return ":" in text or "\t" in text


def is_caption_of_duties(text: str) -> bool:
    """Whether a line only says that duties follow ("Responsibilities:", "Job Profile :")."""
    return _CAPTION.fullmatch(text.strip()) is not None


def _parted(line: Line, patterns: Patterns) -> list[Line]:
    """A line that begins with a label, parted before the labels in it."""
    if line.is_bullet or _labelled(line, patterns) is None:
        return [line]
    inner = list(_INNER.finditer(line.text))
    starts, ends = [0, *(match.end() for match in inner)], [*(match.start() for match in inner), len(line.text)]
    return [
        replace(line, text=line.text[start:end], offset=line.offset + start, bold_start=0)
        for start, end in zip(starts, ends, strict=True)
    ]


def _labelled(line: Line, patterns: Patterns) -> tuple[_Label, int] | None:
    """The label that a line begins with, and where its value begins."""
    if line.asked:
        return _ASKED[line.asked], 0
    if line.is_bullet or not _has_sign(line.text):
        return None
    found = ((label, match.end()) for label, pattern in patterns.items() if (match := pattern.match(line.text)))
    return next(found, None)


def _cut(line: Line, at: int) -> Line:
    """What a line says from a position on."""
    links = tuple(link for link in line.links if link.start >= line.offset + at)
    return replace(line, text=line.text[at:], offset=line.offset + at, links=links, bold_start=0)


def _runs(found: Sequence[tuple[_Label, int] | None]) -> list[tuple[int, int]]:
    """The runs of labelled lines, none with the same label twice."""
    runs: list[tuple[int, int]] = []
    seen: set[_Label] = set()
    for at, one in enumerate(found):
        if one is None:
            seen = set()
        elif runs and runs[-1][1] == at and seen and one[0] not in seen:
            runs[-1] = (runs[-1][0], at + 1)
            seen.add(one[0])
        else:
            runs.append((at, at + 1))
            seen = {one[0]}
    return runs


def _form(found: Sequence[tuple[_Label, int] | None], start: int, end: int) -> Form | None:
    """The head of a run of labels that names an employer, and a title or a time."""
    at = {one[0]: place for place in range(start, end) if (one := found[place]) is not None}
    if _Label.NAME not in at or not at.keys() & {_Label.TITLE, _Label.TIME}:
        return None
    return Form(start, end, at.get(_Label.TITLE))

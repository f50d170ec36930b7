"""What each line of a page shows of a form that its reader fills in, and what of a job that it describes."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from tailor.model import Document, LineRole, PostingLine
from tailor.parsing.posting_board_marks import marked_role
from tailor.parsing.posting_headings import heading_role, is_known_heading
from tailor.parsing.posting_patterns import form_sign
from tailor.parsing.posting_tasks import is_task

AT_WORK = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY})
_LONGEST_LABEL = 5  # words
_LONGEST_BUTTON = 10  # words
_FEWEST_OF_SENTENCE = 4  # words
_INNER = r"(?!Inn?en?\b|In\b)"  # "Kund*Innen" is one word
GLUED = re.compile(rf"[^\W\d_]\)?\s?[*✱]\s*{_INNER}[A-ZÀ-Þ][^\W\d_]")  # "E-mail*Phone*"
_RUN = re.compile(rf"[^\W\d_][)?]?\s?[*✱]{_INNER}[A-ZÀ-Þ][^\W\d_]|\(required\)[A-Z]")  # the star touches what follows
_FEWEST_QUESTIONS = 2  # right below a heading
_MOST_APPLYING = 2  # words of applying that count in one line
_STAR = re.compile(r"[\s*✱]+$")
_MARKED = re.compile(
    r"\w \((?:required|mandatory|erforderlich|pflichtfeld|obligatoire|obligatorio|requis)\)$", re.IGNORECASE
)
_LEADER = re.compile(r"^[^:_.…]{2,40}[.…]{4,}\s*[\w£$€].*[^._…\s]$")  # "Post ........ Caretaker"
_GRADE = re.compile(r"[A-Z][.)-]")  # "A- I have had no training in this"
_TO_READER = re.compile(
    r"\b(?:you|yours?|sie|ihre?[mnrs]?|ihnen|du|deine?[mnrs]?|dir|vous|votre|vos|tu|ton|tes|usted|tienes?|dispones?|hai|lei|suo|heb|heeft|uw|je|você)\b|¿",
    re.IGNORECASE,
)


class Sign(StrEnum):
    """What a line shows; `CONTROL` is an element of a saved page that is to be filled in."""

    BLANK = "blank"
    BOX = "box"
    OPTION = "option"
    LABEL = "label"
    CONTROL = "control"
    BUTTON = "button"
    APPLICANT = "applicant"
    QUESTION = "question"
    INSTRUCTION = "instruction"
    APPLYING = "applying"
    HEADING = "heading"
    LISTED = "listed"
    SPEAKS = "speaks"
    SOUGHT = "sought"
    TASK = "task"
    TERMS = "terms"


OF_FIELDS = frozenset({Sign.BLANK, Sign.BOX, Sign.OPTION, Sign.LABEL, Sign.BUTTON})
_ASKS = OF_FIELDS | {Sign.APPLICANT, Sign.QUESTION, Sign.INSTRUCTION}
_DESCRIBES = frozenset({Sign.LISTED, Sign.SPEAKS, Sign.SOUGHT, Sign.TASK, Sign.TERMS})
_BY_WORDS = (Sign.BOX, Sign.OPTION, Sign.INSTRUCTION)

_FEWEST_LISTED = 2
_BOARD_LABEL = re.compile(
    r"licen[cs]es?(?:/certifications?)?|certifications?|languages?|experience|education|sprachen?|erfahrung|führerschein"
    r"|permis/certification|langues?|expérience|formation",
    re.IGNORECASE,
)
"""Above the items that a job board marks as required or preferred."""


def read_signs(lines: Sequence[PostingLine], language: str) -> Iterator[Counter[Sign]]:
    """How often each line shows each sign.

    What stands below an instruction, below grades to choose from, or below a heading that two questions follow, is
    judged by whoever fills the form in, and tells of no job until a heading of postings or a line that speaks to whom
    is sought. What a board marks as required is asked by a job, unless forms ask it too.

    Args:
        lines: Of a page, with their roles as those of a posting.
        language: A code of two letters.
    """
    read = [
        _signs_of(line, language) if board is None else Counter({Sign.LISTED: int(board)})
        for line, board in zip(lines, _of_board(lines), strict=True)
    ]
    for number in _heads_of_lists(lines, read):
        read[number][Sign.LABEL], read[number][Sign.HEADING] = 0, 1
    judged = False
    for number, (line, signs) in enumerate(zip(lines, read, strict=True)):
        if signs[Sign.HEADING] and _heads_questions(read[number + 1 :]):
            judged = True
            signs[Sign.HEADING] = 0
        elif signs[Sign.HEADING] or signs[Sign.SPEAKS]:
            judged = False
        elif signs[Sign.INSTRUCTION] or (signs[Sign.APPLICANT] and _GRADE.match(line.text)):
            judged = True
        yield _without_description(signs) if judged and not line.is_heading else signs


def _of_board(lines: Sequence[PostingLine]) -> list[bool | None]:
    """Whether each item that a board marked surely is asked by a job; False for its label and what forms ask too."""
    asked = {line.text for line in lines if marked_role(line.text) is not None and _is_asked(line)}
    marked = [line.text in asked for line in lines]
    return [
        form_sign("form", "field").search(line.text) is None if own else False if line.is_heading and below else None
        for line, own, below in zip(lines, marked, [*marked[1:], False], strict=True)
    ]


def _is_asked(line: PostingLine) -> bool:
    """Whether a marked line is asked by a job by its role, or as it stands below a board's own label."""
    return line.role in AT_WORK or (line.bullet and _BOARD_LABEL.fullmatch(line.heading.strip(" :")) is not None)


def _without_description(signs: Counter[Sign]) -> Counter[Sign]:
    return Counter({sign: count for sign, count in signs.items() if sign not in _DESCRIBES - {Sign.TERMS}})


def _heads_questions(below: Sequence[Counter[Sign]]) -> bool:
    """Whether a heading that postings have too, such as "Your profile", stands above the questions of a form."""
    return len(below) >= _FEWEST_QUESTIONS and all(signs[Sign.QUESTION] for signs in below[:_FEWEST_QUESTIONS])


def signs_of_page(document: Document) -> Counter[Sign]:
    """How often a saved page shows what is no text of it: elements to fill in, and buttons of a form."""
    buttons = [fact.value for fact in document.facts if fact.name == "button"]
    pressed = sum(form_sign("form", "button").search(text) is not None for text in buttons)
    return Counter({Sign.CONTROL: int(document.fact("controls") or 0), Sign.BUTTON: pressed})


def asks(signs: Counter[Sign]) -> bool:
    """Whether a line asks something of whoever fills a form in, or speaks for them."""
    return any(signs[sign] for sign in _ASKS)


def is_of_fields(text: str) -> bool:
    """Whether a line is a run of starred labels, or says which fields are mandatory: whatever it stands under."""
    return _RUN.search(text) is not None or form_sign("form", "fields_note").search(text) is not None


def describes(signs: Counter[Sign]) -> bool:
    """Whether a line tells of a job or of whom it seeks, and asks nothing."""
    return any(signs[sign] for sign in _DESCRIBES) and not asks(signs)


def _signs_of(line: PostingLine, language: str) -> Counter[Sign]:
    text = line.text.strip()
    at_work = line.role in AT_WORK
    below = at_work and heading_role(line.heading) in AT_WORK
    signs = Counter(_asked_by(line, text))
    if line.is_heading:
        signs[Sign.HEADING] += at_work and is_known_heading(text)
        signs[Sign.SOUGHT] += not asks(signs) and form_sign("posting", "sought").search(text) is not None
    elif signs[Sign.QUESTION] and line.bullet and below:
        return Counter({Sign.LISTED: 1})
    elif not signs and not text.endswith("?"):
        signs.update(_told_by(text, language, at_work=at_work, below=below))
    if not signs[Sign.HEADING] and not (at_work and describes(signs)):
        signs[Sign.APPLYING] = min(_MOST_APPLYING, sum(1 for _ in form_sign("form", "applying").finditer(text)))
    return signs


def _heads_of_lists(lines: Sequence[PostingLine], signs: Sequence[Counter[Sign]]) -> list[int]:
    """Above all fields: the headings over tasks or what is asked that only look like a field, with bullets below."""
    heads = []
    for number, (line, one) in enumerate(zip(lines, signs, strict=True)):
        if not any(one[sign] for sign in OF_FIELDS):
            continue
        below = zip(lines[number + 1 :], signs[number + 1 : number + 1 + _FEWEST_LISTED], strict=False)
        bullets = [under.bullet and under.role in AT_WORK and not asks(signs_under) for under, signs_under in below]
        is_head = line.is_heading and line.role in AT_WORK and not form_sign("form", "field").search(line.text)
        if not is_head or len(bullets) < _FEWEST_LISTED or not all(bullets):
            break
        heads.append(number)
    return heads


def _asked_by(line: PostingLine, text: str) -> Iterator[Sign]:
    if form_sign("form", "blank").search(text) and not _LEADER.search(text):
        yield Sign.BLANK
    yield from (sign for sign in _BY_WORDS if form_sign("form", sign).search(text))
    if form_sign("form", "applicant").search(text) and not text.endswith("?"):
        yield Sign.APPLICANT
    yield from (Sign.LABEL for _ in GLUED.finditer(text))
    if _is_label(line, text):
        yield Sign.LABEL
    if not text.endswith(".") and len(text.split()) <= _LONGEST_BUTTON and form_sign("form", "button").search(text):
        yield Sign.BUTTON
    if _STAR.sub("", text).endswith("?") and _TO_READER.search(text):
        yield Sign.QUESTION


def _is_label(line: PostingLine, text: str) -> bool:
    """Whether a line only names what is to be stated: "Surname *", "Qualification:"."""
    if len(text.split()) > _LONGEST_LABEL or (line.bullet and line.role in AT_WORK):
        return False
    if line.role not in AT_WORK and _MARKED.search(text):
        return True
    if form_sign("posting", "sought").search(text):
        return False
    says = text.endswith(".") and len(text.split()) >= _FEWEST_OF_SENTENCE
    named = not says and form_sign("form", "field").search(text) and not any(map(str.isdigit, text))
    return bool(named) or text.endswith("*") or (text.endswith(":") and not is_known_heading(text))


def _told_by(text: str, language: str, *, at_work: bool, below: bool) -> Iterator[Sign]:
    speaks = form_sign("posting", "speaks").match(text)
    sought = form_sign("posting", "sought").search(text)
    if (below and any(map(str.isalpha, text))) or form_sign("posting", "assessed").search(text):
        yield Sign.LISTED
    if speaks and (at_work or sought):
        yield Sign.SPEAKS
    if sought:
        yield Sign.SOUGHT
    if at_work and is_task(text, language):
        yield Sign.TASK
    if form_sign("posting", "terms").search(text):
        yield Sign.TERMS

"""Grades in the heads of degrees: behind a comma, in brackets behind the school, alone."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.head_places import Piece
from tailor.parsing.lines import Part
from tailor.parsing.words import institution_score

_GRADE_NAMES = (
    r"((?:first|second|upper second|lower second)(?:[- ]class)?(?:\s+honou?rs)?|(?:high\s+)?(?:distinction|merit)"
    r"|(?:(?:summa|magna)\s+)?cum laude|honou?rs|2[:.][12]"
    r"|(?:c?gpa|(?:noten)?(?:durch)?schnitt|note|grade|media|voto)?:?\s*\d[.,]\d{1,2}(?:\s?/\s?\d(?:[.,]\d)?)?|\d{2,3}(?:[.,]\d+)?\s?%"
    r"|(?:(?:voto|votazione|note|marks?|nota):?\s+)?\d{2,3}/\d{2,3}(?:\s+e lode)?"
    r"|mention\s+\w+(?:\s\w+)?|sehr gut|mit auszeichnung)"
)
_GRADE_ALONE = re.compile(
    rf"(?:(?:expected|predicted|anticipated|projected|on track for|voraussichtlich|prévue?):?\s+)?{_GRADE_NAMES}",
    re.IGNORECASE,
)
_GRADE_IN_NAME = re.compile(rf",\s+{_GRADE_NAMES}(?=\.?$|,\s)(?![^()]*\))", re.IGNORECASE)
_GRADE_BEHIND_SCHOOL = re.compile(rf"\s\({_GRADE_NAMES}\)(?=$|,\s)", re.IGNORECASE)
_LABELLED_GRADE = re.compile(
    r"\s\(((?:(?:ab)?schluss|gesamt|durchschnitts)?noten?(?:durchschnitt)?:?\s\d[.,]\d{1,2})\)(?=$|,\s)", re.IGNORECASE
)
_PASSED_BEHIND = re.compile(
    r"\s\(((?:(?:niet|nicht|non|not|no|sin|con|mit|diplom[ae]?s?|diplôme|certificat[eo]?|certificaat|zeugnis|título"
    r"|titolo|degree|successfully)\s+)*(?:behaald|geslaagd|afgerond|obtained|awarded|completed|passed|obtenue?|obtenid[oa]|conseguit[oa]"
    r"|abgeschlossen|abgebrochen|bestanden|erfolg|concluíd[oa]|finished|validée?|terminé|ongoing|en cours|lopend"
    r"|laufend)|(?:(?:met|zonder|geen)\s)?(?-i:diploma|certificaat)|(?:sans|sin|senza|sem|ohne|mit)\s(?:diplôme|título|titolo"
    r"|diploma|abschluss|certificado))\)$",
    re.IGNORECASE,
)
"""What became of a course, in parentheses at the end of its line ("(diploma behaald)", "(nicht abgeschlossen)")."""


def without_grades(pieces: Sequence[Piece]) -> tuple[list[Piece], list[Part]]:
    """The pieces of a head without its grades, and these; what stands behind one is a piece of its own."""
    rest: list[Piece] = []
    extra: list[Part] = []
    for piece in pieces:
        if passed := _PASSED_BEHIND.search(piece.part.text):
            extra.append(piece.part.cut(passed.start(1), passed.end(1)))
            piece = replace(piece, part=piece.part.cut(0, passed.start()))  # noqa: PLW2901 the rest of it
        if _GRADE_ALONE.fullmatch(piece.part.text):
            extra.append(piece.part)
            continue
        grade = _GRADE_IN_NAME.search(piece.part.text) or _grade_behind_school(piece.part.text)
        if grade is None:
            rest.append(piece)
            continue
        sides = (piece.part.cut(0, grade.start()), piece.part.cut(grade.end()).trimmed())
        rest += [Piece(piece.row, side) for side in sides if re.search(r"\w", side.text)]
        extra.append(piece.part.cut(grade.start(1), grade.end(1)))
    return rest, extra


def is_grade_alone(text: str) -> bool:
    """Whether a text is nothing but a grade."""
    return _GRADE_ALONE.fullmatch(text) is not None


def _grade_behind_school(text: str) -> re.Match[str] | None:
    """The grade in parentheses behind a school's name; behind a degree's name it may be its own ("BSc (Hons)")."""
    if labelled := _LABELLED_GRADE.search(text):
        return labelled
    grade = _GRADE_BEHIND_SCHOOL.search(text)
    return grade if grade and institution_score(text[: grade.start()].rsplit(", ", 1)[-1]) else None

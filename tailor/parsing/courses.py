"""Sections of courses beside the schooling: short items with a year or none, which are no degrees of schools."""

import re
from collections.abc import Sequence

from tailor.parsing.certificate_words import is_certificate
from tailor.parsing.dates import find_dates
from tailor.parsing.lines import Line
from tailor.parsing.words import degree_score, institution_score
from tailor.text import fold

_HEADING = re.compile(
    r"(?:recent |selected |further |other |additional |relevant )?(?:(?:professional|continuing|continuous) )*"
    r"(?:development|cpd|training|courses(?: and training)?|workshops|courses and workshops|training courses)"
    r"|(?:berufliche )?(?:weiter|fort)bildung(?:en)?|kurse|seminare|kurse und seminare|lehrgange"
    r"|formations? (?:continues?|complementaires?|professionnelles? continues?)|stages de formation"
    r"|cursos(?: (?:y|e) (?:talleres|seminarios|workshops))?|(?:otros|outros) cursos"
    r"|forma(?:cion|cao) (?:complementaria|complementar|continua|continuada)"
    r"|corsi(?: di (?:formazione|aggiornamento))?|formazione continua|aggiornamento professionale"
    r"|cursussen|cursussen en trainingen|trainingen|bijscholing|nascholing"
)
_PIECES = re.compile(r",\s|\s[–—|·-]\s|\t|\s\(|:\s")
_MOST_WORDS = 16
_SURE = 2


def are_courses(heading: str, lines: Sequence[Line]) -> bool:
    """Whether a heading of schooling names courses, and each line below is one, without a school or a span of time."""
    return (
        _HEADING.fullmatch(fold(heading)) is not None and bool(lines) and all(_is_course(line.text) for line in lines)
    )


def _is_course(text: str) -> bool:
    dates = find_dates(text)
    pieces = [piece for piece in _PIECES.split(text) if piece.strip() and not find_dates(piece)]
    schools = any(institution_score(piece) for piece in pieces[1:]) or any(_is_school(piece) for piece in pieces[:1])
    degree = degree_score(text) >= _SURE and not is_certificate(text)
    short = len(text.split()) <= _MOST_WORDS and not text.rstrip().endswith(".")
    return short and not schools and not degree and not any(found.is_range for found in dates)


def _is_school(text: str) -> bool:
    """Whether a piece ends in a word of schools as names do, and not as what is done there ("Forest School day")."""
    words = text.split()
    return bool(words) and institution_score(text) > 0 and institution_score(words[-1]) > 0

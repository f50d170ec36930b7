"""Degrees with their subject behind them and no word between ("Bachelor Tuinbouw", "Diplom-Ingenieur (FH) Bau")."""

import re

from tailor.parsing.words import degree_score, title_score

KIND_OF_SCHOOL = re.compile(r"\((?:FH|BA|DH|TU|TH|HS|Univ\.?|Uni)\)")
"""The kind of school that gave a German degree, as it stands behind that."""

_COMPOUND = re.compile(
    r"(?P<degree>Dipl(?:om|\.)-[^\W\d_]+\.?(?:-[^\W\d_]+\.?)?"
    rf"(?:\s{KIND_OF_SCHOOL.pattern})?)\s+(?=[A-ZÀ-Þ])"
)
_DEGREE = re.compile(
    r"(?P<degree>(?:Bachelor|Master|Magister|Licence|Licenciatura|Grado|Laurea(?:\s(?:[Mm]agistrale|[Tt]riennale))?|Diplom)"
    r"(?:\s\(Hons\.?\))?)\s+(?=[A-ZÀ-Þ])"
)
_NAMED = re.compile(
    r"(?:degree|programmes?|program|thesis|class|level|studies|professional|pro|artium|scientiarum|arts?|sciences?|laws"
    r"|business|universitario|spécialisé|oficial|professionnel(?:le)?|recherche|honours|scholar|black|data"
    r"|elementare|superior|medio|[IVX]+|[A-Z]{1,4})\b",
    re.IGNORECASE,
)
"""What behind the degree is still its name, or no subject of it."""

_TRADE = re.compile(r"(?:er|or|ist|ian|man|woman|eur|ier)$")
_MOST_WORDS = 7


def with_plain_subject(text: str) -> tuple[str, str] | None:
    """A degree and the subject behind it; None where another word stands between, or it is a trade's name."""
    found = _COMPOUND.match(text) or _DEGREE.match(text)
    if found is None:
        return None
    subject = text[found.end() :].strip()
    if _NAMED.match(subject) or degree_score(subject) or len(subject.split()) > _MOST_WORDS:
        return None
    trade = title_score(subject) > 0 or _TRADE.search(subject.split(",")[0].split()[-1]) is not None
    if trade and found.re is _DEGREE and not found["degree"].startswith("Bachelor"):
        return None
    return found["degree"], subject

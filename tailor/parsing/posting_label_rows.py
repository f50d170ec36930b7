"""Rows in which job boards state what is asked, each behind its label: "Estudios mínimos: ESO", "Führerschein: B"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import LineRole, PostingLine
from tailor.text import fold

_ASKS = re.compile(
    r"estudios(?: minimos| requeridos)?|formacion (?:minima|requerida)|nivel de estudios|titulacion(?: (?:minima"
    r"|requerida))?"
    r"|experiencia(?: (?:minima|requerida|previa|necessaria))?|anos de experiencia|conocimientos (?:necesarios"
    r"|requeridos)"
    r"|idiomas(?: requeridos)?|(?:carnets?|permisos?) de conducir"
    r"|berufserfahrung|ausbildung|(?:bildungs|schul|hochschul|studien|erforderlicher )?abschluss|sprachkenntnisse"
    r"|sprachen"
    r"|fuhrerscheine?|(?:erforderliche|notwendige) (?:kenntnisse|qualifikation(?:en)?|erfahrung)|fachkenntnisse"
    r"|niveau (?:d'etudes?|de formation|d'experience|requis)|diplome(?: requis)?|formation requise"
    r"|experience (?:requise|exigee|minimum|minimale)|langues?|permis(?: de conduire)?"
    r"|titolo di studio|livello di (?:istruzione|studio)|istruzione|esperienza(?: (?:richiesta|minima))?"
    r"|anni di esperienza|lingue(?: (?:richieste|straniere))?|conoscenze (?:linguistiche|informatiche|richieste)"
    r"|patente(?: di guida)?"
    r"|opleidingsniveau|opleiding|werkervaring|ervaring|(?:vereiste|gevraagde) (?:ervaring|opleiding|talen)|talen"
    r"|talenkennis"
    r"|rijbewijs"
    r"|habilitacoes(?: (?:minimas|literarias))?|escolaridade(?: minima)?|formacao (?:minima|exigida)"
    r"|linguas|conhecimentos (?:necessarios|exigidos)|carta de conducao|cnh"
)
"""Labels, folded, of what an applicant must have, on boards in seven languages."""

_ASKS_ALONE = re.compile(
    r"(?:minimum |required )?(?:education|experience|licen[cs]es?|licen[cs]ure|certifications?|qualifications?"
    r"|languages?)"
    r"(?: required)?"
)
"""Labels that ask where a posting has no other line that does; beside a posting's own list, boards repeat it so."""

_WISHES = re.compile(
    r"(?:conocimientos|estudios|experiencia|idiomas|conhecimentos|experiencia) (?:desead[oa]s?|valorables?"
    r"|desejad[oa]s?|desejaveis)"
    r"|(?:wunschenswerte|gewunschte) (?:kenntnisse|erfahrung|qualifikation(?:en)?)"
    r"|(?:langues?|experience|formation|diplome|niveau) (?:souhaitee?s?|appreciee?s?)"
    r"|(?:conoscenze|lingue|esperienza|titolo) (?:gradit[aeio]|preferenzial[ei])|gewenste (?:ervaring|opleiding"
    r"|talen|kennis)"
)
_FACT = re.compile(
    r"tipo de contrat[oa]|contrat[oa]|jornada(?: laboral)?|salario|vacantes|horario|categoria|sector|area"
    r"|arbeitszeit(?:modell)?|befristung|homeoffice|home-office|vertragsart|anstellungsart|beschaftigungsart"
    r"|eintritt\w*"
    r"|beginn|startdatum|gehalt|vergutung|arbeitsort|standort|einsatzort|stellenumfang|wochenstunden|branche"
    r"|arbeitgeber"
    r"|type de contrat|type d'emploi|duree(?: du contrat)?|salaire|teletravail|date de (?:debut|prise de poste)"
    r"|temps de travail"
    r"|secteur|rythme|tipo di contratto|contratto|orario|sede(?: di lavoro)?|retribuzione|settore|inizio|smart working"
    r"|uren|dienstverband|salaris|standplaats|werkplek|thuiswerken|startdatum|contractvorm"
    r"|tipo de contrato|regime|local(?: de trabalho)?|vencimento|inicio|teletrabalho"
)
"""Labels, folded, of facts about a job that nobody has to bring."""

_ROW = re.compile(r"(?P<label>[^:\t]{3,40}?)\s?[:\t]\s*(?P<value>\S.*)")
_NOTHING = re.compile(
    r"(?:keine?|nicht|ohne|none|no|not|sin|ningun[ao]?|aucune?|pas|sans|nessun[ao]?|non|senza|geen|niet|nenhum[ao]?"
    r"|nao|egal"
    r"|indifferente?|beliebig|n/?a|-+)\b.*|.*\b(?:nicht (?:erforderlich|notwendig)|non richiest[ao]|niet (?:vereist"
    r"|nodig)"
    r"|no (?:requerid[ao]s?|necesari[ao]s?)|pas (?:exigee?|requise?))"
)
_WELCOME = re.compile(
    r"\b(?:wunschenswert|von vorteil|souhaitee?s?|appreciee?s?|un plus|deseable|valorable|se valora\w*|gradit[aeo]"
    r"|preferenziale"
    r"|gewenst|een pre|mooi meegenomen|desejavel|mais[- ]valia|valoriza\w*|preferred|desirable)\b"
)
_ASKED = frozenset({LineRole.REQUIREMENT, LineRole.NICE})
_OPEN = frozenset({LineRole.ABOUT, LineRole.OTHER, LineRole.DUTY, LineRole.CONDITION, LineRole.REQUIREMENT})
_LONGEST_VALUE = 14


def with_label_rows(lines: Sequence[PostingLine], text: str) -> tuple[PostingLine, ...]:
    """The lines with the roles that their own labels give, a label that was taken for a heading in one with its value.

    Args:
        lines: With the roles that headings and words gave.
        text: The posting's, into which their offsets point.
    """
    alone = not any(line.role in _ASKED and not line.is_heading and not line.of_page for line in lines)
    told = [_with_role(line, alone=alone) for line in _joined(lines, text, alone=alone)]
    return tuple(told)


def _joined(lines: Sequence[PostingLine], text: str, *, alone: bool) -> Iterator[PostingLine]:
    """The lines, each heading that is a label of one short value in one line with that.

    Where the value stands in the line below its label, it has a line of its own, in the role that both give.
    """
    for at, line in enumerate(lines):
        if at and _are_row(lines, at - 1, alone=alone):
            yield _valued(lines[at - 1], line, text, alone=alone)
        elif not (_are_row(lines, at, alone=alone) and _has_colon(line, lines[at + 1], text)):
            yield line


def _are_row(lines: Sequence[PostingLine], at: int, *, alone: bool) -> bool:
    """Whether a line is a heading that labels the one short line below it."""
    label, *behind = lines[at : at + 3]
    value = behind[0] if behind else None
    if value is None or not label.is_heading or not _is_label(label.text, alone=alone) or value.is_heading:
        return False
    last = len(behind) < 2 or behind[1].is_heading or _role_of(behind[1].text) is not None  # noqa: PLR2004 value and next
    short = len(value.text.split()) <= _LONGEST_VALUE and not value.bullet
    return last and short and _role_of(value.text) is None


def _has_colon(label: PostingLine, value: PostingLine, text: str) -> bool:
    return ":" in text[label.end : value.start] or label.text.rstrip().endswith(":")


def _valued(label: PostingLine, value: PostingLine, text: str, *, alone: bool) -> PostingLine:
    """The line of a value: with its label before the colon, else by itself."""
    between = text[label.end : value.start].strip()
    joined = " ".join(f"{label.text.rstrip()}{between} {value.text}".split())
    if _has_colon(label, value, text):
        return replace(value, text=joined, start=label.start, heading="")
    role = _role_of(f"{label.text.rstrip(' :')}: {value.text}", alone=alone)
    return replace(value, role=role) if role else value


def _is_label(text: str, *, alone: bool) -> bool:
    bare = fold(text.strip(" :")).replace("’", "'")
    return any(pattern.fullmatch(bare) for pattern in (_ASKS, _WISHES, *((_ASKS_ALONE,) if alone else ())))


def _with_role(line: PostingLine, *, alone: bool) -> PostingLine:
    role = None if line.is_heading or line.of_page else _role_of(line.text, alone=alone)
    if role is None or (role is LineRole.OTHER and line.role not in _OPEN):
        return line
    known = line.role is LineRole.NICE and role is LineRole.REQUIREMENT
    return line if known or line.role not in _OPEN else replace(line, role=role)


def _role_of(text: str, *, alone: bool = True) -> LineRole | None:
    """What a row's label says that it is for; None where it is no row of a known label."""
    row = _ROW.fullmatch(text.strip())
    if row is None or len(row["value"].split()) > _LONGEST_VALUE or row["value"].endswith((".", "!", "?")):
        return None
    label, value = fold(row["label"].strip()).replace("’", "'"), fold(row["value"])
    if _FACT.fullmatch(label):
        return LineRole.OTHER
    if _WISHES.fullmatch(label):
        return LineRole.NICE
    if not (_ASKS.fullmatch(label) or (alone and _ASKS_ALONE.fullmatch(label))):
        return None
    if _NOTHING.fullmatch(value):
        return LineRole.OTHER
    return LineRole.NICE if _WELCOME.search(value) else LineRole.REQUIREMENT

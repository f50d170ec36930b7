"""Degrees: which piece of a head is the school, which the degree and which the subject."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.parsing.apprenticeships import without_finals
from tailor.parsing.certificate_words import is_certificate
from tailor.parsing.heads import Atom, Head, Vote, split_heads, votes
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.lines import Part
from tailor.parsing.plain_degrees import KIND_OF_SCHOOL, with_plain_subject
from tailor.parsing.roles import Roles
from tailor.parsing.rows import Draft
from tailor.parsing.school_towns import town_behind, with_town_apart, without_town
from tailor.parsing.words import degree_score, institution_score, organisation_score, title_score

_GRADE = re.compile(
    r"\bc?gpa\b|\bgrade(?!\s+(?:1[0-3]|x|xi{1,2})\b)|\bclass honou?rs|cum laude|distinction"
    r"|^note\b|\bnote:|\bhonou?rs$|^\d(?:[.,]\d+)?\s*/\s*\d"
    r"|\bmention\b|\bvoto\b|^\d{1,3}(?:[.,]\d+)?\s?%|\bmedia\b|abschlussnote|valedictorian|first[- ]class"
    r"|\b2[:.][12]\b|^minor\b|dean's list|^gesamtnote|^(?:eind)?cijfer\s\d|^punteggio\s\d|^nota (?:media|final)",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"\s+(?:in|en|em|(?<!frau\s)(?<!mann\s)(?<!leute\s)im|of the field of)\s+"
    r"|\s*[:,]\s+|\s+[–—-]\s+|\s+(?=\([^)]*\)$)",
    re.IGNORECASE,
)
_OF_COLLEGES = re.compile(
    r"(?:University of (?:London|Wales|California|Texas|Wisconsin|North Carolina|Maryland|the Arts London)"
    r"|National University of Ireland|Université de Paris|Claremont Colleges)\b",
    re.IGNORECASE,
)
"""Universities made of colleges and campuses, whose own names stand before theirs."""

_PARTICLE = 3
"""Letters of the longest words in small letters that names have too ("of", "der")."""

_REMARK_WORDS = 7
_SCHOOL_WORDS = 5
_COLLEGE_WORDS = 3
_PASSED = re.compile(
    rf"{_GRADE.pattern}|^(?:merit|pass|credit|commendation|outstanding|first|(?:upper|lower) second)$", re.IGNORECASE
)
_BRACKET = re.compile(r"\s\([^()]*\)$")
_NUMBERED_COURSE = re.compile(r"\b\d{3,}(?:-\d+)?\s+[^\W\d_]{3}")
"""The number of an examining body's course before its name ("... 2391 Inspection and Testing")."""

_OF_LEVEL = re.compile(r"\b(?:level|stufe|niveau|grade|part|module)\s+(?:\d|[IVX]+\b)", re.IGNORECASE)
_HOW_FAR = re.compile(
    r"(?:part[- ]qualified|part[- ]completed|in progress|ongoing|not completed|unfinished|incomplete|abgebrochen"
    r"|mit (?:\w+ )?(?:erfolg|auszeichnung)|bestanden|abschluss:?\s(?:\d|ihk|hwk|vor der|mit|sehr|gut)"
    r"|ohne abschluss|nicht abgeschlossen|non validée?|niveau|en cours|no terminad[oa]|incompleto|non terminat[oa]"
    r"|(?:(?:diploma|certificaat|certificate|diplôme|título|abschluss)\s)?(?:behaald|gehaald|afgerond|obtained|awarded"
    r"|achieved|passed|completed|abgeschlossen|obtenue?|obtenid[oa]|conseguit[oa]|ottenut[oa]|concluíd[oa])$"
    r"|(?:\S+[- ])?(?:anerkannt|zertifiziert|akkreditiert|accredited|accréditée?|reconnue?)$)\b",
    re.IGNORECASE,
)
_HONOURS = re.compile(r"\(hon(?:our|or)?s\.?\)", re.IGNORECASE)
_CERTIFICATE = re.compile(r"\b(?:certificate|diploma|testimonial)$", re.IGNORECASE)
_CALLED_CERTIFICATE = re.compile(
    r"(?:certificat[eo]?|certificado|zertifikat|zertifizierte?r?|attestation|brevet|attestato)\b", re.IGNORECASE
)
_MANNER = re.compile(
    r"\s\((?:in[- ]house|on[- ]?line|remote|e[- ]learning|distance(?: learning)?|evening (?:classes|course|school)"
    r"|(?:part|full)[- ]time|day release|block release|blended|by correspondence|intern|inhouse|berufsbegleitend"
    r"|fernstudium|fernlehrgang|abendschule|teilzeit|vollzeit|à distance|en ligne|en interne|cours du soir"
    r"|a distancia|en línea|semipresencial|nocturno|à distância|a distanza|serale|deeltijd|voltijd|afstandsonderwijs"
    r"|avondschool|\d{1,4}[ -]?(?:h|hrs?|std|ue|hours?|stunden|unterrichtseinheiten|heures|horas|ore|uur|uren|days?"
    r"|tage|jours|días|dias|giorni|dagen|weeks?|wochen|semaines|semanas|settimane|weken|months?|monate|mois|meses|mesi"
    r"|maanden)\.?)\)$",
    re.IGNORECASE,
)
"""What stands in parentheses behind a school's name and is no part of it: how it taught, and how long."""

_BEHIND = re.compile(r"(?:\s\((?P<inner>[^()]+)\)|,\s(?P<remark>[^(),]+))$")
_CHAMBER = re.compile(r"\((?:IHK|HWK|LWK)\)")
"""The letters of the chamber that examined somebody who learned a trade elsewhere."""

_SHORT_FORM = re.compile(r"(?P<short>(?:[A-Z][a-z]{0,4}\.?){2,4})(?:\s*[,:]\s+|\s+(?:in|en|em|im)\s+|\s+[–—-]\s+|$)")
"""A degree's letters behind its name, up to the subject ("MS, " in "Master of Science - MS, Botany")."""

_CODE = re.compile(r"^((?:[A-Z][A-Za-z]{0,3}\.?){1,4}(?:\s?\(Hons\b[^()]*\))?)\s+(?=[A-Z])")


def degree_net(text: str) -> float:
    """Positive for a degree, negative for a school."""
    if _GRADE.search(text) and not institution_score(text):
        return 0.5
    trains = 1.5 * has_legal_form(text)
    return float(degree_score(text) - max(trains, 1.5 * institution_score(_CHAMBER.sub("", text))))


def degree_roles(drafts: Sequence[Draft]) -> list[Roles]:
    """The roles of the pieces of every head of an education section."""
    parted = [without_finals(draft) for draft in drafts]
    heads = split_heads([draft for draft, _ in parted], degree_net, subjects=True)
    vote = votes(heads)
    roles = []
    for head, (_, finals) in zip(heads, parted, strict=True):
        told = [half for atom in head.atoms for half in _behind_remark(atom)]
        grades = [atom.part for atom in told if is_remark(atom.part.text)]
        atoms = [atom for atom in told if not is_remark(atom.part.text)]
        school = _school(atoms, vote, head)
        atoms, place = with_town_apart(atoms, school) if head.location is None else (atoms, head.location)
        atoms, school = _with_college(*_with_whole_school(atoms, school, head), head)
        degrees = [atom for atom in atoms if atom is not school]
        title = max(degrees, key=lambda atom: (degree_score(atom.part.text), -atom.slot)) if degrees else None
        town = town_behind(school, title, degrees) if place is None else None
        rest = [atom.part for atom in degrees if atom is not title and atom is not town]
        title = None if title is town else title
        name, taught = _without_manner(school.part if school else None)
        name, place = without_town(name, place or (town.part if town else None))
        degree, field = split_degree(title.part.text) if title else ("", "")
        if title and not field and rest and _is_field(rest[0].text):
            field = rest.pop(0).text
            if found := _letters_of(degree, field):
                degree, field = f"{degree}, {found['short']}", field[found.end() :].strip()
        roles.append(
            Roles(
                title.part if title else None,
                name,
                place,
                head.dates,
                (*rest, *grades, *finals, *taught, *head.extra),
                head.url,
                degree,
                field,
            )
        )
    return roles


def _without_manner(school: Part | None) -> tuple[Part | None, tuple[Part, ...]]:
    """The school without how it taught or a grade, and that ("Elm House (in-house)", "Ash College (GPA 3.4)")."""
    found = (_MANNER.search(school.text) or _remark_behind(school.text)) if school else None
    if school is None or found is None:
        return school, ()
    return school.cut(0, found.start()), (school.cut(found.start()).trimmed(),)


def _remark_behind(text: str) -> re.Match[str] | None:
    """What tells a grade or how far somebody came behind a school's name, in brackets or behind a comma."""
    found = _BEHIND.search(text)
    return found if found and is_remark(found["inner"] or found["remark"]) else None


def _school(atoms: list[Atom], vote: Vote, head: Head) -> Atom | None:
    if not atoms:
        return None
    degree = max(atoms, key=lambda atom: degree_score(atom.part.text))
    best = min(
        atoms,
        key=lambda atom: (
            round(vote(atom), 1),
            degree_score(degree.part.text) and atom.row == degree.row,
            _is_sort_of_course(atom.part.text) or title_score(atom.part.text) > 0,  # a trade that was learned
        ),
    )
    taken_once = head.dates is not None and head.dates.start is None
    if len(atoms) > 1:
        return None if taken_once and _are_course_alone(atoms) else best
    text = best.part.text
    bare = _BRACKET.sub("", text)
    surely = institution_score(bare) >= 2 and not _CERTIFICATE.search(bare)  # noqa: PLR2004 at the text's edge
    course = degree_score(text) or institution_score(text) or is_certificate(text)
    course = course or _is_course(text, taken_once=taken_once)
    return None if _NUMBERED_COURSE.search(text) or (course and not surely) else best


def _is_sort_of_course(text: str) -> bool:
    """Whether a piece without a word of schools says itself that it is a certificate or a course of a level."""
    said = is_certificate(text) or _OF_LEVEL.search(text) is not None or _CALLED_CERTIFICATE.match(text) is not None
    return said and not institution_score(text)


def _are_course_alone(atoms: Sequence[Atom]) -> bool:
    """Whether pieces of one row name a course in two parts ("Rope Access, refresher"): none is a school or degree."""
    texts = [atom.part.text for atom in atoms]
    told = any(
        institution_score(text) or organisation_score(text) or (degree_score(text) and not is_certificate(text))
        for text in texts
    )
    return not told and len({atom.row for atom in atoms}) == 1 and any(map(_is_plain, texts[1:]))


def _is_plain(text: str) -> bool:
    """Whether a piece has a word in small letters that names have not, or a number."""
    words = re.findall(r"[^\W\d_]+", text)
    return bool(re.search(r"\d", text)) or any(len(word) > _PARTICLE and word.islower() for word in words)


def _is_course(text: str, *, taken_once: bool) -> bool:
    """Whether a lone name without a word of schools is what was learned: a trade, words in small letters, one year."""
    if institution_score(text):
        return False
    small = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > _PARTICLE and word.islower()]
    named = organisation_score(text) >= 2 and not _OF_LEVEL.search(text)  # noqa: PLR2004 at its edge
    return bool(small) or (not named and (taken_once or title_score(text) > 0))


def _with_whole_school(atoms: list[Atom], school: Atom | None, head: Head) -> tuple[list[Atom], Atom | None]:
    """The pieces with a school's name whole that has a dash in it ("Elm University – School of Art").

    What follows the dash is no degree, and another row of the head names one.
    """
    behind = next((atom for atom in atoms if school and (atom.row, atom.slot) == (school.row, school.slot + 1)), None)
    row = next((row for row in head.rows if school and row.block == school.part.block), None)
    other = any(school and atom.row != school.row and degree_score(atom.part.text) for atom in atoms)
    if school is None or behind is None or row is None or not other or degree_score(behind.part.text):
        return atoms, school
    if institution_score(school.part.text) < 2 or len(behind.part.text.split()) > _SCHOOL_WORDS:  # noqa: PLR2004 surely a school
        return atoms, school
    start, end = school.part.start - row.start, behind.part.start + len(behind.part.text) - row.start
    if not re.fullmatch(r"\s[–—-]\s", row.text[start + len(school.part.text) : behind.part.start - row.start]):
        return atoms, school
    whole = replace(school, part=row.cut(start, end))
    return [whole if atom is school else atom for atom in atoms if atom is not behind], whole


def _with_college(atoms: list[Atom], school: Atom | None, head: Head) -> tuple[list[Atom], Atom | None]:
    """The pieces with the college's name before that of its university, and not behind the degree's subject.

    "PGCE Primary, Goldsmiths, University of London" has a subject already; "BSc, Botany, University of London" has not.
    """
    before = next((atom for atom in atoms if school and (atom.row, atom.slot) == (school.row, school.slot - 1)), None)
    row = next((row for row in head.rows if school and row.block == school.part.block), None)
    if school is None or before is None or row is None or not _OF_COLLEGES.match(school.part.text):
        return atoms, school
    comma = before.part.text.rfind(", ")
    degree, college = before.part.text[: max(comma, 0)], before.part.text[comma + 2 :]
    if not split_degree(degree)[1] or not college[:1].isupper() or len(college.split()) > _COLLEGE_WORDS:
        return atoms, school
    start = before.part.start + comma + 2
    whole = replace(school, part=row.cut(start - row.start, school.part.start + len(school.part.text) - row.start))
    short = replace(before, part=before.part.cut(0, comma))
    return [{id(school): whole, id(before): short}.get(id(atom), atom) for atom in atoms], whole


def is_remark(text: str) -> bool:
    """Whether a short text is a grade, or how far somebody came ("part-qualified")."""
    return len(text.split()) <= _REMARK_WORDS and (_is_grade(text) or _HOW_FAR.match(text) is not None)


def _behind_remark(atom: Atom) -> list[Atom]:
    """A piece of a head, of "not completed: BA History" how far somebody came and the degree apart."""
    label, colon, degree = atom.part.text.partition(":")
    if not colon or not degree.strip() or not _HOW_FAR.fullmatch(label.strip()):
        return [atom]
    cut = len(label) + 1
    return [replace(atom, part=atom.part.cut(0, len(label))), replace(atom, part=atom.part.cut(cut))]


def _is_grade(text: str) -> bool:
    bare = re.sub(r"\s*\([^()]*\)$", "", text)  # "Legal Practice Course (Distinction)" names a course
    named, comma, _ = bare.partition(", ")
    if comma and degree_score(named) and not _GRADE.search(named):  # so does "Executive Master of Finance, 2:1"
        return False
    return bool(_GRADE.search(bare)) and degree_score(text) < 2 and not institution_score(text)  # noqa: PLR2004 a degree that names a grade


def _is_field(text: str) -> bool:
    return len(text.split()) <= 7 and not re.search(r"\d|:", text)  # noqa: PLR2004 a subject's name


def _is_honours(text: str) -> bool:
    """Whether a text in parentheses is "(Hons)", a grade, the chamber that examined or the kind of school."""
    if any(form.fullmatch(text) for form in (_HONOURS, _CHAMBER, KIND_OF_SCHOOL)):
        return True
    return text[:1] == "(" and _PASSED.search(text[1:-1]) is not None


def _letters_of(degree: str, behind: str) -> re.Match[str] | None:
    """The letters behind a degree's name that are short for it, or name a degree themselves."""
    found = _SHORT_FORM.match(behind)
    if found is None:
        return None
    sought, rest = found["short"].replace(".", "").lower(), iter(degree.lower())
    shortens = degree[:1].lower() == sought[:1] and all(letter in rest for letter in sought)
    return found if shortens or degree_score(found["short"]) else None


def split_degree(text: str) -> tuple[str, str]:
    """A degree and its subject: "BSc in Nursing" gives "BSc" and "Nursing", "Abitur" itself and an empty subject."""
    if plain := with_plain_subject(text):
        return plain
    for match in _FIELD.finditer(text):
        left, right = text[: match.start()], text[match.end() :]
        if left.count("(") > left.count(")"):
            continue
        if degree_score(left) and (found := _letters_of(left, right)):
            return text[: match.end() + found.end("short")], right[found.end() :].strip()
        if degree_score(left) and re.search(r"[^\W\d_]{2}", right) and not _is_honours(right):
            return left.strip(" ,"), right[1:-1] if right[:1] + right[-1:] == "()" else right.strip()
    code = _CODE.match(text)
    if code and degree_score(code[1]):
        return code[1].strip(), text[code.end() :].strip()
    return text, ""

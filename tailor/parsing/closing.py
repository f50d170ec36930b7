"""What ends a resume below its last section and belongs to none: referees on request, place and day, the signature."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tailor.model import SectionKind
from tailor.parsing.dates import find_dates
from tailor.parsing.headings import Heading
from tailor.parsing.lines import Line
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.recommendations import recommendations_below
from tailor.text import fold

_REFEREES = re.compile(
    r"\b(?:references?|refs|referees?|referenz(?:en)?|referenties?|referencias?|referenze|recomendaciones)\b",
    re.IGNORECASE,
)
_ON_REQUEST = re.compile(
    r"\b(?:(?:up)?on (?:\w+ )?(?:request|demand)|by request|at (?:interview|your request)"
    r"|if (?:required|requested|needed|desired)|available|supplied|provided|furnished|given"
    r"|auf (?:\w+ )?(?:anfrage|wunsch|nachfrage)"
    r"|(?:sur|a la|a|su|op|bajo|previa|mediante|sob|por) (?:simple )?(?:demande|peticion|solicitud|pedido|requerimiento"
    r"|solicitacao|richiesta|aanvraag|verzoek)|beschikbaar|disponib(?:les?|ili))\b"
)
_STATEMENT_WORDS = 14
_LEAD = re.compile(
    r"(?:^|(?<=[\s,]))(?:den|am|im|the|le|el|lì|li|il|a|à|em|en|on|op|fait|date|datum|fecha|data)\s*[:.]?\s*$",
    re.IGNORECASE,
)
_LED = re.compile(r",\s*(?:den|le|lì|li)$", re.IGNORECASE)
"""The word before the day, behind the comma after the place ("Kassel, den"): no other line is written so."""

_TOWN_AND_DAY = re.compile(
    r"(?:(?:hecho )?en |em |in )?[A-ZÀ-Þ][^\W\d_]+(?:[ -][^\W\d_]+){0,3}, (?:den |am |le |lì |il |a |the )?"
    r"(?:\d{1,2}\.? ?(?:de |of )?(?:[^\W\d_]{3,10}\.?|\d{1,2}\.) ?(?:de )?\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4})",
    re.IGNORECASE,
)
"""A town and a whole day, which no entry has for itself ("Kassel, 20. November 2026")."""

_PLACE_LEAD = re.compile(
    r"^(?:fait à|(?:hecho )?en(?= [A-ZÀ-Þ])|em(?= [A-ZÀ-Þ])|(?:place|ort|lieu|lugar|luogo|plaats)"
    r"(?:(?:, | and | & | et | y | und | e | en )(?:date|datum|fecha|data))?)\s*:?\s+",
    re.IGNORECASE,
)
_PLACE_ALONE = re.compile(r"(?:place|ort|lieu|lugar|luogo|plaats)\s*:\s*\S[^,:\d]{1,40}", re.IGNORECASE)
_SIGNED = re.compile(
    r"[_.…\s]*[(\[]?(?:signature|signed|unterschrift|firma|assinatura|handtekening)?[)\]]?[_.…:\s]*", re.IGNORECASE
)
_WITH_DAY = re.compile(
    r"\d{1,2}\D+\d{1,2}\D+\d{4}|\d{1,2}(?!\d)\D*[^\W\d_]{3}.*\d{4}|[^\W\d_]{3}\D*\d{1,2},\D*\d{4}|\d{4}-\d\d-\d\d"
)
_CARD = re.compile(
    r"(?:contact|kontaktieren sie|contactez|contacta(?:r|te)?|contatta|contacteer)\s.{2,60}\slinkedin\.?", re.IGNORECASE
)
_DECLARES = re.compile(
    r"(?:(?:io|la|il|the|je|ich|i)\s(?:sottoscritt[oa]\s)?)?"
    r"(?:autorizzo\s.*trattamento|acconsento\s.*dati|ai sensi\s.*(?:dati personali|privacy|gdpr|196/|679)"
    r"|(?:dichiaro|declaro|declare|hereby declare|do hereby|hereby certify|solemnly declare|erkläre|versichere"
    r"|certifie|soussignée?|bestätige)\b.*(?:ver|true|correct|richtig|wahr|exact|sincère|knowledge|dati|informa)"
    r"|(?:autorizo|consiento|presto consentimiento)\s.*(?:datos|dados)"
    r"|(?:mit der|der) (?:speicherung|verarbeitung) meiner (?:personenbezogenen )?daten"
    r"|j['’]autorise\s.*données|i (?:consent|agree|authori[sz]e)\s.*(?:processing|personal data)"
    r"|ik geef toestemming\s.*gegevens|wyrażam zgodę\s)",
    re.IGNORECASE,
)
"""A sentence that agrees to how the data are kept, or assures that they are true."""

_CARD_LINES, _TOP = 5, 4
_APART = 0.6
"""Line heights of space above a line that set it off from the entry before."""

_UNDATED = frozenset(
    {SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS, SectionKind.SUMMARY, SectionKind.OTHER}
)
"""Sections whose lines have no day and place of their own."""


@dataclass(frozen=True, slots=True)
class Closing:
    """The positions of the lines that end the resume, apart by whether they offer or are references."""

    offers: tuple[int, ...] = ()
    signed: tuple[int, ...] = ()


def offers_references(text: str) -> bool:
    """Whether a short line says that there are references, and gives none ("References available on request")."""
    plain = fold(text)
    short = len(plain.split()) <= _STATEMENT_WORDS and not re.search(r"[@:\d]", plain)
    return short and bool(_REFEREES.search(plain) and _ON_REQUEST.search(plain))


def ends_profile(text: str) -> bool:
    """Whether a line is the last of a saved LinkedIn profile ("Contact Ann on LinkedIn")."""
    return _CARD.fullmatch(text.strip()) is not None


def closing_matter(lines: Sequence[Line], headings: Sequence[Heading], used: set[int], name: str) -> Closing:
    """The lines at the ends of sections that are no part of these; a section of nothing else keeps them.

    Args:
        lines: All lines of the document.
        headings: Its headings in order.
        used: The positions of lines that stand in no section.
        name: The candidate's name.
    """
    ends = [*(heading.line for heading in headings[1:]), len(lines)]
    top = {fold(line.text.strip()) for line in lines[:_TOP]}
    offers: list[int] = []
    signed: list[int] = []
    told, card = recommendations_below(lines, [heading.line for heading in headings])
    for heading, end in zip(headings, ends, strict=False):
        own = [at for at in range(heading.line + 1, end) if at not in {*used, *told, *card}]
        size = _closing_lines([lines[at] for at in own], heading.kind, name, top, last=end == len(lines))
        last = own[len(own) - size :]
        if heading.kind is not SectionKind.REFERENCES and len(last) < len(own):
            offers += [at for at in last if offers_references(lines[at].text)]
            signed += [at for at in last if not offers_references(lines[at].text)]
    return Closing((*offers, *told), (*signed, *card))


def _closing_lines(
    lines: Sequence[Line], kind: SectionKind | None, name: str, top: Collection[str], *, last: bool
) -> int:
    """How many lines at the end of a section end the resume; a signature only where no other section follows."""
    at = len(lines) - (_card_lines(lines, name, top) if last else 0)
    signed = at < len(lines)
    while at > 0:
        text = lines[at - 1].text.strip()
        is_signed = last and _is_signature(text, name)
        sure = signed or (at > 1 and _is_signature(lines[at - 2].text.strip(), name))
        sure = sure or (at > 1 and lines[at - 1].style.gap > _APART and "," in text and is_place(text.split(",")[0]))
        sure = sure or (at > 1 and at == len(lines) and _TOWN_AND_DAY.fullmatch(text) is not None)
        declares = last and _DECLARES.match(text) is not None
        if not (
            is_signed or declares or offers_references(text) or (last and _is_place_and_day(text, kind, sure=sure))
        ):
            break
        signed |= is_signed
        at -= 1
    return len(lines) - at


def _card_lines(lines: Sequence[Line], name: str, top: Collection[str]) -> int:
    """How many lines are the card at the end of a saved LinkedIn profile: name, headline, address, how to get there.

    Its name may be missing as what repeats on the pages, and the others say again what the `top` lines say.
    """
    if not lines or not ends_profile(lines[-1].text):
        return 0
    sizes = range(2, min(_CARD_LINES, len(lines)) + 1)
    again = next((size - 1 for size in sizes if fold(lines[-size].text.strip()) not in top), 1)
    return next((size for size in sizes if fold(lines[-size].text) == fold(name)), again)


def _is_signature(text: str, name: str) -> bool:
    return bool(text) and (_is_name(fold(text.strip("()")), fold(name)) or _SIGNED.fullmatch(text) is not None)


def _is_name(text: str, name: str) -> bool:
    """Whether a text is a name, its given names perhaps as initials ("M. Hart-Lowe" for "Mary Hart-Lowe")."""
    *given, family = text.split() or [""]
    *whole, surname = name.split() or [""]
    initials = [word.rstrip(".") for word in given]
    is_short = len(given) == 1 <= len(whole) and family == surname and initials == [whole[0][:1]]
    return text == name or is_short


def _is_place_and_day(text: str, kind: SectionKind | None, *, sure: bool) -> bool:
    """Whether a line is when and where the resume was signed ("Kassel, 20. November 2026")."""
    found = find_dates(text)
    if _PLACE_ALONE.fullmatch(text):
        return True
    if len(found) != 1 or found[0].is_range or text[found[0].end :].strip(" ."):
        return False
    before = text[: found[0].start].strip()
    place = _PLACE_LEAD.sub("", _LEAD.sub("", before).strip(" ,"))
    led = _LED.search(before) is not None or (place != before.strip(" ,") and is_place(place))
    if not (_WITH_DAY.search(text[found[0].start : found[0].end]) or led) or not (sure or led or kind in _UNDATED):
        return False
    return not place or is_place(place) or (could_be_city(place) and (sure or "," in text))

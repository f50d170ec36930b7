"""Remarks in brackets that an entry's head ends with: how much of the week, on which days, for how long."""

import re
from collections.abc import Iterator, Sequence

from tailor.parsing.dates import unsure_time
from tailor.parsing.lines import Part
from tailor.parsing.places import is_place
from tailor.parsing.words import title_score

_REMARK = re.compile(
    r"\d+(?:[-–]\d+)?\s?%|\b(?:part|full)[- ]?time\b|\b(?:teilzeit|vollzeit|minijob|befristet|pensum|ehrenamtlich)\b"
    r"|\btemps (?:partiel|plein)\b|\bmi-temps\b|\bsaison\w*\b|\bseasonal\b|\bcasual\b|\btemp(?:orary)?\b|\bsummers?\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweekends?\b|\bevenings?\b|\bnights\b|\bsamstags\b"
    r"|\b(?:\d+|one|two|three|four|five|six|eight|ten|twelve|ein\w*|zwei|drei|vier|sechs|une?|deux|trois|quatre|six)"
    r" (?:hours?|days?|weeks?|months?|years?|stunden|tage|wochen?|monate?|jahre?|jours?|semaines?|mois|ans?)\b",
    re.IGNORECASE,
)
_MARK = re.compile(r", |\s[–—|•·-]\s|\t")
_AGENCY = re.compile(
    r"(?P<title>[^()]{3,}?)\s+\((?P<kind>(?i:agency|temp(?:ing)?|temporary|bank|locum|supply|contract|casual|zeitarbeit"
    r"|leiharbeit|intérim|uitzend\w*|ett|interinale))(?:,|:|\s(?:with|via|through|for|at|über|bei|chez|via|con|por))\s+"
    r"(?P<name>[A-ZÀ-Þ][^(),]{2,})\)"
)
_QUOTES = frozenset("\"“„«‘'")
_AT_END = re.compile(r"\s*\((?P<inner>[^()]*)\)?\s*$")


def take_remarks(parts: Sequence[Part]) -> tuple[list[Part], list[Part]]:
    """The parts of a head's row without such a remark behind its place, and the remarks.

    A title alone keeps its own ("Nurse (part-time)"). The bracket may have lost its end with the dates that stood in
    it: "Volunteer, Elm Hospice (Saturdays, 2024 - 2025)".
    """
    rest: list[Part] = []
    remarks: list[Part] = []
    apart = [half for part in parts for half in _at_agency(part, remarks)]
    for part in _without_times(apart, remarks):
        if part.text[:1] in _QUOTES and rest:
            remarks.append(part)
            continue
        found = _AT_END.search(part.text)
        before = part.text[: found.start()] if found else ""
        is_open = not part.text.rstrip().endswith(")")
        last = _MARK.split(before)[-1]
        is_behind_name = is_open or (last != before and is_place(last))
        small = found is not None and not is_open and found["inner"][:1].islower()
        if found and before and is_behind_name and (small or _REMARK.search(found["inner"])):
            rest.append(part.cut(0, found.start()).trimmed())
            remarks.append(part.cut(found.start("inner"), found.end("inner")).trimmed())
        else:
            rest.append(part)
    return [one for one in rest if one.text], [one for one in remarks if one.text]


def _at_agency(part: Part, remarks: list[Part]) -> list[Part]:
    """A title and the agency or pool in the brackets behind it ("Porter (agency, Elm Temps)"), in two parts.

    The word that says how the firm employed goes to the remarks.
    """
    found = _AGENCY.fullmatch(part.text)
    if found is None or not title_score(found["title"]):
        return [part]
    remarks.append(part.cut(*found.span("kind")))
    return [part.cut(*found.span("title")), part.cut(*found.span("name"))]


def _without_times(parts: Sequence[Part], remarks: list[Part]) -> Iterator[Part]:
    """The parts without a time at their edge that names no year for sure ("2 yrs"), which goes to the remarks."""
    for part in parts:
        spans = unsure_time(part.text)
        if spans is not None:
            remarks.append(part.cut(*spans[:2]))
            yield part.cut(*spans[2:]).trimmed()
        else:
            yield part

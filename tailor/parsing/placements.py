"""Where an agency or a consultancy placed somebody, told in the head of a job beside the employer's name."""

import re
from collections.abc import Sequence

from tailor.parsing.lines import Part
from tailor.parsing.places import could_be_city, is_place
from tailor.parsing.words import title_score

_LABEL = (
    r"(?:(?:end[ -]?|final )?(?:client|customer)|host (?:company|organi[sz]ation)|(?:end)?kunde|auftraggeber|entleiher"
    r"|einsatzbetrieb|einsatzort|cliente(?: finale?| final)?|client final|entreprise utilisatrice|empresa usuaria"
    r"|committente|(?:eind)?klant|inlener|opdrachtgever)\s?:\s"
)
_PLACED = (
    r"(?:(?:placed|assigned|seconded|deployed|deputed|contracted out|hired out|on (?:assignment|secondment|loan))"
    r"\s(?:at|to|with|in)"
    r"|(?:im )?einsatz (?:bei(?:m)?|für)|eingesetzt (?:bei(?:m)?|für)|entsandt (?:zu|an)|ausgeliehen an"
    r"|(?:en )?missions? (?:chez|au|aux|à(?: la)?|auprès d[eu]s?(?: la)?|pour)"
    r"|détaché(?:e|\(e\))? (?:chez|au|à|auprès d[eu])"
    r"|mis(?:e)? à disposition d[eu]|cedid[oa] (?:a|en)|destinad[oa] (?:a|en)|asignad[oa] a"
    r"|alocad[oa] (?:em|na|no|à|ao)"
    r"|(?:in missione|distaccat[oa]|somministrat[oa]) presso|gedetacheerd bij|uitgeleend aan)"
    r"\s(?:(?:the|la|le|el|der|die)\s)?"
    r"|(?:en )?missions? à l['’]"
)
_CLAUSE = re.compile(
    rf"(?:(?P<open>\s*\()|^|\s*[,;|]\s+|\s+[–—-]\s+|\t)(?P<clause>(?i:{_LABEL}|{_PLACED})(?=[A-ZÀ-Þ0-9])[^(),;|\t]*)"
    r"(?(open)(?P<more>[^()]*)\)?)"
)
_VIA = r"(?:via|through|über|par|a través de|por medio de|tramite|através d[aeo]|door)"
_KIND = (
    r"(?:intérim|interim|zeitarbeit|leiharbeit|arbeitnehmerüberlassung|temp(?:orary)?|agency|contract|ett|cdd"
    r"|interinale|somministrazione|temporal|temporári[oa]|uitzend\w*)"
)
_AGENCY = re.compile(
    rf"(?:\s*\((?:(?P<kind>(?i:{_KIND})),\s+)?|,\s+|\s+[–—-]\s+)(?i:{_VIA})\s+(?P<name>[A-ZÀ-Þ][^(),|\t]*)(?P<close>\)|$)?"
)


def take_placements(parts: Sequence[Part], *, alone: bool = False) -> tuple[list[Part], list[Part]]:
    """The parts of a head's row without where somebody was placed, and that.

    Beside such a clause the agency "via" which the job came is the employer, and a part of its own.

    Args:
        parts: The parts, without their dates.
        alone: Whether a part may begin with the clause, as the title or the employer stands in another row.
    """
    rest: list[Part] = []
    told: list[Part] = []
    for part in parts:
        found = _CLAUSE.search(part.text)
        if found is None or not (alone or part.text[: found.start()].strip()) or _marks_name(part.text, found):
            rest.append(part)
            continue
        told.append(part.cut(found.start("clause"), _end(part.text, found)).trimmed())
        rest += _at_agency(part.cut(0, found.start()), told)
        rest.append(part.cut(max(found.end(), _end(part.text, found))).trimmed())
    return [part for part in rest if part.text], told


def _marks_name(text: str, found: re.Match[str]) -> bool:
    """Whether brackets at the end tell which piece of a head is the firm ("Clerk | Elm Staff (placed at Oak Mill)")."""
    behind = found["open"] is not None and found.end() == len(text) and found["clause"][:1].islower()
    behind = behind and title_score(text[: found.start()]) <= 0
    return behind and ":" not in found["clause"] and _AGENCY.search(text[: found.start()]) is None


def _end(text: str, found: re.Match[str]) -> int:
    """Where the clause ends: behind the town that no table knows, where a row begins with the clause."""
    town = text[found.end() :].removeprefix(", ").strip()
    if not found.start() and could_be_city(town) and not is_place(town):
        return len(text)
    return found.end("more") if found["more"] else found.end("clause")


def _at_agency(part: Part, told: list[Part]) -> list[Part]:
    """What stands before the clause, parted before the agency; the word for such work goes to what is told."""
    found = _AGENCY.search(part.text)
    if found is None or not part.text[: found.start()].strip():
        return [part]
    if found["kind"]:
        told.append(part.cut(*found.span("kind")))
    return [part.cut(0, found.start()), part.cut(*found.span("name")).trimmed(), part.cut(found.end()).trimmed()]

"""Which lines of a resume may tell of somebody's work, and what a posting asks for that they name."""

import re
from collections.abc import Iterator, Sequence

from tailor.model import Bullet, Entry, Match, Requirement, RequirementKind, Resume, Section, Status
from tailor.tailoring.career import SETTINGS
from tailor.tailoring.hedges import is_sure
from tailor.tailoring.own_doing import BEGINS_WITH_I
from tailor.tailoring.relevance import PLAIN_REASONS
from tailor.text import find_phrase

_NAMEABLE = frozenset(
    {RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.CERTIFICATION, RequirementKind.EXPERIENCE}
)
_SAID, _ABOUT, _CONJUNCTIONS = re.compile(r"\w+"), re.compile(r"\b(?:about|etwa|environ) (?=\d)"), ("and", "und", "et")
_UNUSABLE = {
    "en": re.compile(r"^(?:He|She|They|His|Her|Their|Mr|Mrs|Ms)\b|\b(?:and|or|of|with|to|for|the|an?|in|by)\W*$"),
    "de": re.compile(r"\b(?:und|oder|sowie|der|die|das|des|für|von|zur|zum)\W*$"),
    "fr": re.compile(r"\b(?:et|ou|de|du|des|la|le|les|pour|avec)\W*$"),
}
"""Told in the third person, or cut off."""
_OF_HOURS = re.compile(
    r"(?:Work(?:ed|ing)? )?(?:(?:\w+|\d+(?:[.,]\d+)?(?:\s?[–-]\s?\d+)?) (?:days?|hours?|hrs) (?:a|per|each) week"
    r"|part[- ]time)\b",
    re.IGNORECASE,
)
"""What begins with how much somebody worked tells no work."""
_OF_LATE = re.compile(
    r"\b(?:the|my|these) (?:last|past|recent) (?:\w+ )?(?:years?|months?|seasons?)\b"
    r"|\b(?:last|this|next) (?:year|month|season)\b"
    r"|\b(?:recently|currently|nowadays|at present|(?<!up )to date|so far"
    r"|derzeit|aktuell|zurzeit|actuellement|récemment)\b"
    r"|\b(?:den|die) letzten (?:\w+ )?(?:Jahren?|Monaten?)\b|\b(?:letztes|dieses|voriges) Jahr\b"
    r"|\bces dernières années\b|\b(?:cette année|l['’]an dernier)\b",
    re.IGNORECASE,
)
"""A time counted back from a job's last day, which a letter would count from its own."""
_OF_LEAVING = re.compile(
    r"(?:Let go|Laid off|Made redundant|Redundan(?:t|cy)|Dismissed|Furlough\w*|Resigned"
    r"|Left (?:to|because|when|after|for|on|as)|Contract (?:ended|not|ran|finished)|End of (?:contract|season|funding)"
    r"|Position (?:was )?eliminated|Company (?:closed|folded)"
    r"|(?:Temporary|Fixed[- ]term|Maternity|Parental|Sick) (?:cover|contract|leave)"
    r"|Gekündigt|Entlassen|Betriebsbedingt\w*|Kündigung|Befristet\w*|Vertrag (?:nicht|lief|endete)|Insolvenz|Elternzeit"
    r"|Elternzeitvertretung|Ende der (?:Saison|Befristung)"
    r"|Licencié\w*|Licenciement|Démission\w*|Fin de (?:contrat|CDD|mission)|Rupture|Congé|Chômage|Plan social"
    r"|Liquidation)\b",
    re.IGNORECASE,
)
"""What begins with how a job ended, or with leave from it, tells no work."""


def entries_told(resume: Resume) -> Iterator[tuple[Section, Entry]]:
    """The entries whose lines tell of work or studies, each with its section, in the resume's order."""
    for section in resume.sections:
        if section.kind in SETTINGS:
            for entry in section.entries:
                yield section, entry


def lines_of(entry: Entry) -> Sequence[Bullet]:
    """The lines that may tell of an entry's work: its bullets and sentences of one's own, without bullets all text."""
    own = tuple(line for line in entry.details if BEGINS_WITH_I.match(line.text))
    return (*own, *entry.bullets) if entry.bullets else entry.details


def is_held_now(entry: Entry) -> bool:
    """Whether an entry goes on."""
    return entry.dates is not None and entry.dates.current


def is_out_of_place(text: str, entry: Entry, language: str) -> bool:
    """Whether a line is none that a letter tells: another's, cut off, on hours, on late times, on how the job ended."""
    pattern = _UNUSABLE.get(language)
    is_unusable = pattern is not None and pattern.search(text) is not None
    is_late = not is_held_now(entry) and _OF_LATE.search(text) is not None
    return is_unusable or is_late or any(one.match(text) for one in (_OF_HOURS, _OF_LEAVING))


def words_said(text: str) -> list[str]:
    """The words of a text without those that another spelling of it adds or takes: "and", and "about" of a number."""
    return [word for word in _SAID.findall(_ABOUT.sub("", text)) if word not in _CONJUNCTIONS]


def named_in(bullet: Bullet, match: Match, *, with_soft: bool = False) -> tuple[Requirement, ...]:
    """The requirements that a bullet holds literally, by the match or by their own words.

    `with_soft` where those count too that are no names, such as "training apprentices".
    """
    kinds = _NAMEABLE | {RequirementKind.SOFT} if with_soft else _NAMEABLE
    named = []
    for finding in match.with_status(Status.SHOWN, Status.BURIED):
        asked = finding.requirement
        if asked.kind not in kinds:
            continue
        own = [evidence for evidence in finding.evidence if evidence.item_id == bullet.id]
        own = [evidence for evidence in own if find_phrase(evidence.words, bullet.text)]
        plain = any(evidence.why in PLAIN_REASONS and not evidence.hedged for evidence in own)
        hedged = any(evidence.hedged for evidence in own)
        # Other forms of the word are the matcher's to judge: "market share" is no "marketing".
        literal = not hedged and find_phrase(asked.name, bullet.text, inflected=False)
        # Evidence of one alternative is none of another: of "Epic or Cerner", only the one that stands there is named.
        if (literal if asked.any_of else plain or literal) and is_sure(bullet.text, asked.name):
            named.append(asked)
    return tuple(named)

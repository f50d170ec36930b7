"""How long an experience a clause asks for, and in what."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.model import RequirementKind
from tailor.requirements.drafts import Clause, Draft, draft_of
from tailor.requirements.phrases import strip_boilerplate
from tailor.requirements.tables import long_pattern, read_table
from tailor.text import parse_number

_LENGTH = long_pattern("years", "length")
_NOT_EXPERIENCE = long_pattern("years", "not_experience")
_SPAN_OF_TIME = long_pattern("years", "span_of_time")
_ASKS_EXPERIENCE = re.compile(
    r"experien|\bexp\b|erfahrung|expérience|praxis|post[- ]qualif|pqe|track record|background|practice|employment",
    re.IGNORECASE,
)
_HARD_STOP = long_pattern("years", "hard_stop")
_MOST_WORDS = 11
_LIST = re.compile(
    r"^(?:,\s*(?:or\s+)?|\s+or\s+)(?!(?:more|over|above|greater|higher|fewer|less)\b)(?P<item>[^,;()]{2,40}?)(?=,|\s+or\s+|\s+with\b|[;().]|$)",
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"\b(?:more|above|higher|related|similar|relevant|comparable|equivalent|closely|other|another)\b", re.IGNORECASE
)
_LED = re.compile(
    r"(?<=\s)leading (?:an? )?(?=(?:\w+ )?(?:teams?|crews?|staff|people|groups?|shifts?)\b)", re.IGNORECASE
)
_SINCE = long_pattern("years", "since")
_OF_THESE = long_pattern("years", "of_these")
_COUNTS_AGAIN = re.compile(
    r"(?:at least |minimum )?(?:\d{1,2}|one|two|three|four|five|six) (?:of|in|as|with|\w+ing)\b", re.IGNORECASE
)
_WORKED = re.compile(
    r"(?<!\bwe )\b(?:have|has|having|you.ve) (?:already )?(?P<done>(?:worked|practi[sc]ed|served|managed|led|run"
    r"|driven|taught|cooked|sold|operated|supervised) (?:as |in |with |for )?(?:an? |the )?"
    r"(?P<what>[^,;.()\0\1]{3,60}?)) for $",
    re.IGNORECASE,
)
_AT_WHAT = re.compile(
    r" (?:with|at|behind|running|on|under|for) (?:an? |the )?(?P<what>[^,;.()\0\1]{3,60})", re.IGNORECASE
)
_EXPERIENCE_OF = re.compile(
    r"\b(?:exp[ée]rience(?: (?:professionnelle|confirm[ée]e|significative|r[ée]ussie))?|\w*erfahrung|praxis) "
    r"(?:(?:of|d|de|von) (?:about )?|(?<= ) )$",
    re.IGNORECASE,
)
_REPEATED = re.compile(r" ?\((?P<inside>[^()]{3,25})\)")
_EXPERIENCE_FOR = re.compile(
    r"\b(?:experience|erfahrung|exp[ée]rience) (?P<opens>\()(?P<inside>[^()]{3,25})\)", re.IGNORECASE
)
_EXPERIENCE_BEHIND = re.compile(r" (?:of |in )?(?P<what>[^,;.()]{2,45}?) (?:experience|erfahrung)\b", re.IGNORECASE)
_BY_MEANS_OF = re.compile(r" (?:in|with|using|on|via|mit|en|avec|sous) $", re.IGNORECASE)
_CONTENT = re.compile(r"[^\W\d_]{2}")
_ENDS_IN_EXPERIENCE = re.compile(r"\b(?:experience|exp)$", re.IGNORECASE)
_NEAR = 30  # characters before a bracket in which the length that it repeats stands
_LETTERS = 4
_MONTHS = 12
_SEASONS = 2  # of a year
_DECADES = ("decade", "jahrzehnt", "décennie", "decennie")
_YEARS_OF_DECADE = 10


@dataclass(frozen=True, slots=True)
class _Extent:
    """Where the words of an experience begin and end in a clause, and its alternatives."""

    start: int
    end: int
    subject: str
    others: tuple[str, ...] = ()


def without_lengths(text: str) -> str:
    """A text of as many characters without lengths of time that read like versions: "Python - 3+ years"."""
    return _LENGTH.sub(lambda found: " " * len(found[0]) if text[: found.start()].endswith(" - ") else found[0], text)


def without_tools(clause: Clause, drafts: Iterable[Draft], known: Sequence[Draft]) -> Iterator[Draft]:
    """The experiences named without the tools at their end, which are items themselves: "programming in C and C++"."""
    for draft in drafts:
        tools = [one.start for one in known if one.kind is RequirementKind.TOOL and one.overlaps(draft)]
        means = _BY_MEANS_OF.search(clause.full[: min(tools) - clause.start]) if tools else None
        at = draft.name.find(clause.full[min(tools) - clause.start :][:_LETTERS]) if means else -1
        bare = _BY_MEANS_OF.sub("", draft.name[:at]) if at > 0 else ""
        yield replace(draft, name=bare) if bare and not draft.any_of else draft


def find_years(clause: Clause) -> Iterator[Draft]:
    """The lengths of experience that a clause asks for, a range's lower end; months as parts of a year.

    Not the employer's own years ("35 years in business"), ages, contracts or spans of time.
    """
    clause = _without_repeats(clause)
    for match in _LENGTH.finditer(clause.text):
        rest, before = clause.text[match.end() :], clause.text[: match.start()]
        if _NOT_EXPERIENCE.match(rest) or _SPAN_OF_TIME.search(before):
            continue
        extent = _worked(clause, match) or _bracketed(clause, match) or _following(clause, match)
        extent = extent if extent.subject else _opening(clause, match) or _closing(clause, match) or extent
        if not extent.subject and not _ASKS_EXPERIENCE.search(f"{clause.heading} {clause.full}"):
            continue
        of_experience = _EXPERIENCE_OF.search(clause.text[: extent.start])
        start = of_experience.start() if of_experience else extent.start
        draft = draft_of(clause, start, extent.end, RequirementKind.EXPERIENCE)
        name = extent.subject or draft.text
        names = (name, *extent.others) if extent.others else ()
        yield replace(draft, name=name, years=_years(match), any_of=names)
        yield from _of_these(clause, extent.end)


def _without_repeats(clause: Clause) -> Clause:
    """A clause without a bracket that says a length in other words or is all that it says: "2 years (24 months) of"."""
    for match in _REPEATED.finditer(clause.full):
        before, inside = clause.full[: match.start()], _LENGTH.fullmatch(match["inside"].strip())
        if inside and (_LENGTH.search(before[-_NEAR:]) or not before.strip()):
            clause = _blanked(clause, match.start(), match.end())
    for match in _EXPERIENCE_FOR.finditer(clause.full):
        goes_on = _CONTENT.search(clause.full, match.end()) or not _CONTENT.search(clause.full[: match.start()])
        if goes_on and _LENGTH.fullmatch(match["inside"].strip()):
            clause = _blanked(clause, match.start("opens"), match.start("opens") + 1)
            clause = _blanked(clause, match.end() - 1, match.end())
    return clause


def _blanked(clause: Clause, start: int, end: int) -> Clause:
    gap = " " * (end - start)
    text, full = (words[:start] + gap + words[end:] for words in (clause.text, clause.full))
    return replace(clause, text=text, full=full)


def _closing(clause: Clause, match: re.Match[str]) -> _Extent | None:
    """The years stand before known items that the word "experience" closes: "2 years HGV Class 1 experience"."""
    told = _EXPERIENCE_BEHIND.match(clause.full, match.end())
    return _Extent(match.start(), told.end(), strip_boilerplate(told["what"])) if told else None


def _of_these(clause: Clause, start: int) -> Iterator[Draft]:
    """A second count that leaves the word "years" out: "5 years in sales, at least 2 selling to schools"."""
    match = _OF_THESE.search(clause.text, max(0, start - 1))
    if match and not _LENGTH.search(match[0]):
        draft = draft_of(clause, match.start("more"), match.end(), RequirementKind.EXPERIENCE)
        subject = strip_boilerplate(match["what"])
        yield replace(draft, name=subject or draft.text, years=_number(match))


def _number(match: re.Match[str]) -> float:
    words = match["least"].lower().replace(",", ".")
    numbers = read_table("numbers")
    return float(
        numbers.get(words)
        or numbers.get(words.split()[0])
        or parse_number(match["least"].replace(",", "."))
        or parse_number(words.split("(")[0].strip())
        or 0
    )


def _years(match: re.Match[str]) -> float:
    number = _number(match)
    unit = (match["own"] or match["unit"]).lower()
    if unit.startswith("mo"):
        return round(number / _MONTHS, 2)
    if unit.startswith(_DECADES):
        return number * _YEARS_OF_DECADE
    return number / _SEASONS if unit.startswith(("season", "saison")) else number


def _worked(clause: Clause, match: re.Match[str]) -> _Extent | None:
    """The years stand behind what was done for so long: "have worked in a bakery for three years"."""
    told = _WORKED.search(clause.text[: match.start()])
    if told is None:
        return None
    return _Extent(told.start("done"), match.end(), strip_boilerplate(told["what"]))


def _opening(clause: Clause, match: re.Match[str]) -> _Extent | None:
    """The years open the clause, and it says with whom or at what: "5+ years with a main contractor"."""
    told = _AT_WHAT.match(clause.text[match.end() :])
    if told is None or clause.text[: match.start()].strip(" -•*"):
        return None
    return _Extent(match.start(), match.end() + told.end(), strip_boilerplate(told["what"]))


def _bracketed(clause: Clause, match: re.Match[str]) -> _Extent | None:
    """The years stand in a bracket or at the end behind what they are of: "B2B marketing (5-7 years)"."""
    before = clause.text[: match.start()]
    opened = before.rstrip()
    if not opened.endswith(("(", ":", "-", "–")) or not opened[:-1].strip(" \0(-:"):
        return None
    closing = re.match(r"[^)]{0,25}\)", clause.text[match.end() :]) if opened.endswith("(") else None
    if opened.endswith("(") and not closing:
        return None
    end = match.end() + (closing.end() if closing else 0)
    of_all = _ENDS_IN_EXPERIENCE.search(opened[:-1].rstrip()) is not None
    stops = re.finditer(r"[,;()\0\1]" if of_all else r"[,;()\0]|\band\b", opened[:-1])
    begin = max((stop.end() for stop in stops), default=0)
    subject = strip_boilerplate(clause.full[begin : len(opened) - 1])
    return _Extent(begin, end, subject) if subject else None


def _following(clause: Clause, match: re.Match[str]) -> _Extent:
    rest = clause.text[match.end() :]
    since = _SINCE.match(rest)
    stop = _HARD_STOP.search(rest, since.end() if since else 0)
    room = rest[: stop.start()] if stop else rest
    words = list(re.finditer(r"\S+", room))
    end = match.end() + (words[min(len(words), _MOST_WORDS) - 1].end() if words else 0)
    subject = strip_boilerplate(re.sub(r"^['’]?s?\b", "", clause.full[match.end() : end]))
    subject = subject.removeprefix("w/").lstrip()
    led = _LED.search(clause.full[match.end() : end])
    subject = f"{led[0]}{subject}" if led and subject else subject
    others, list_end = _alternatives(clause.full, end) if subject else ((), end)
    return (
        _Extent(match.start(), end, subject, others)
        if list_end == end
        else _Extent(match.start(), list_end, subject, others)
    )


def _alternatives(text: str, end: int) -> tuple[tuple[str, ...], int]:
    """Other subjects of which one suffices, as in "in law, policy or a related field", and where they end."""
    found: list[str] = []
    cursor = end
    while match := _LIST.match(text[cursor:]):
        item = match["item"].strip()
        if re.match(r"(?:and|with|including|preferably|ideally|plus)\b", item, re.IGNORECASE) or _LENGTH.search(item):
            break
        if _COUNTS_AGAIN.match(item):
            break
        item = re.sub(r"^or\s+", "", item)
        cursor += match.end()
        if not _OPEN_END.search(item):
            found.append(strip_boilerplate(item))
    listed = re.search(r"\bor\b", text[end:cursor])
    return (tuple(name for name in found if name), cursor) if listed else ((), end)

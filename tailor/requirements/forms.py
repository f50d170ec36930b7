"""Requirements of a counted form: years, degrees, conditions."""

import re
from collections.abc import Iterator

from tailor.model import RequirementKind, RequirementLevel
from tailor.requirements.clauses import Clause
from tailor.requirements.drafts import Draft
from tailor.text import parse_number
from tailor.vocabulary import Vocabulary

_NUMBER = r"(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|several|zwei|drei|fünf|deux|trois|cinq)(?:\s*\(\s*\d+\s*\+?\s*\))?"
_YEARS = re.compile(
    rf"(?P<whole>(?:(?:a )?minimum(?: of)?:?|at least|min\.?|mindestens|au moins|minimum de|more than|over)?\s*(?P<least>{_NUMBER})\s*\+?\s*(?:(?:-|–|to|bis|à)\s*{_NUMBER}\s*)?\+?\s*"
    r"(?:or more\s+)?(?P<unit>years?|yrs?\.?|months?|jahren?|jahre|ans|années?|mois)(?:['’]s?|s['’])?(?:\s*\((?:minimum|min\.?|required|preferred)\))?)",
    re.IGNORECASE,
)
_EXPERIENCE_WORD = re.compile(r"experience|erfahrung|expérience|berufspraxis|post[- ]qualif|working|work\b|background|in an? |as an? ", re.IGNORECASE)
_OLD = re.compile(r"^\s*(?:of age|old|or older|in business|ago|of (?:growth|history|age))|^\s*(?:contract|term|warranty|visa|lease|period|from)\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?:within|for the (?:past|last|next)|over the|in the (?:past|last)|every|after|first|since|age of)\s*$", re.IGNORECASE)
_LABELLED_YEARS = re.compile(r"(?P<label>experience)\s*:\s*(?P<least>\d+)\s*\+?\s*(?:years?|yrs?)", re.IGNORECASE)
# The object of the years ends where the next thing begins.
_OBJECT_END = re.compile(
    r",|;|\(|\)|:|\.(?:\s|$)|\s(?:and/or|with|including|such as|preferably|preferred|required|is|are|who|that|where|while|plus|within|mit|avec|dont|e\.g\.|i\.e\.|or (?:a|an|in a|equivalent|similar|related|other))\b|\s[–—-]\s|\bor\b|\band\b(?=\s+(?:an?|the|strong|proven|demonstrated|excellent|ability|knowledge|experience)\b)",
    re.IGNORECASE,
)
_LONGEST_OBJECT = 9  # words

_FIELD = re.compile(
    r"^(?:['’]s)?(?:\s*degree|\s*diploma|\s*qualification|studium|\s*level)*\s*(?:\([^)]{1,12}\))?\s*(?:degree)?\s*(?:in|of|with a (?:major|focus|concentration) in|der|des|im bereich|en)?\s*:?\s*(?P<field>[^.;()]*)",
    re.IGNORECASE,
)
_EQUIVALENT = re.compile(
    r"or (?:an? )?(?:equivalent|comparable|commensurate)(?: combination)?(?: (?:of )?(?:work|professional|practical|relevant|industry|job|education and|training|years|experience|combination)[\w /]*)?(?:experience)?"
    r"|equivalent (?:work |professional |practical |relevant )?experience|or (?:relevant|significant|substantial|similar) (?:work |professional |industry )?experience"
    r"|oder (?:eine )?vergleichbare|ou (?:expérience|équivalent)|in lieu of",
    re.IGNORECASE,
)
_STOP_FIELD = re.compile(r"\b(?:or (?:a )?(?:related|similar|relevant|equivalent|comparable|other|another)|or (?:an?|the)|required|preferred|is|are|a plus|with|and \d|from|plus|desired|strongly|desirable|oder|ou|and (?:at least|a|an|the|experience|strong))\b", re.IGNORECASE)

_CONDITIONS = re.compile(
    r"(?P<condition>(?:willing(?:ness)?(?: and able)?(?: to)? )?travel(?:ling)?(?: up to| approximately| around| of)?(?: ~?\d+(?: ?[-–] ?\d+)? ?%)?(?: of the time)?(?: as (?:required|needed))?"
    r"|(?:pass (?:a |the )?)?(?:[A-Z]\w+ ){0,2}(?:criminal |pre-employment |enhanced )?(?:background (?:check|screening|investigation)|drug (?:test|screen(?:ing)?)|dbs(?: check| disclosure)?)s?"
    r"|(?:able to |ability to )?(?:lift|carry|push)(?:ing)?(?: and \w+)? (?:up to |at least )?\d+ ?(?:lbs?|pounds|kg|kilograms?)"
    r"|(?:must )?(?:have the )?right to work[\w ]*|(?:legally )?authori[sz](?:ed|ation) to work[\w ]*|work (?:authori[sz]ation|permit)|visa sponsorship"
    r"|(?:security |secret |top secret |sc |dv )+clearance|(?:u\.?s\.?|eu|british|australian) citizen(?:ship)?"
    r"|(?:at least )?(?:18|21) years (?:of age|old)(?: or older)?|(?:rotating|night|evening|weekend|day|12-hour|shift|swing)s? (?:shifts?|work|availability|hours)(?: and \w+ shifts?)?"
    r"|on[- ]call(?: rota| rotation| duties| availability)?|work(?:ing)? (?:weekends|nights|evenings|holidays|overtime|flexible hours|shifts)(?:(?:,| and|,? or) (?:weekends|nights|evenings|holidays|overtime))*"
    r"|reliable (?:transportation|transport|car|vehicle)|own (?:transport|car|vehicle|tools)|stand(?:ing)? for (?:long|extended|prolonged)[\w ]*|(?:covid-19 |flu )?vaccinat\w+|reisebereitschaft|schichtdienst|schichtbereitschaft|führungszeugnis|permis de travail|every (?:other|second|third) weekend)",
    re.IGNORECASE,
)


def find_years(clause: Clause) -> Iterator[Draft]:
    """The lengths of experience that a clause asks for.

    Not those of the employer ("10 years in business"), of age, or of a contract.
    """
    for match in _YEARS.finditer(clause.text):
        rest, before = clause.text[match.end() :], clause.text[: match.start()]
        if _OLD.match(rest) or _BEFORE.search(before):
            continue
        tail = _object(rest)
        if not _EXPERIENCE_WORD.search(tail) and not _EXPERIENCE_WORD.search(before):
            continue
        number = parse_number(match["least"])
        months = match["unit"].lower().startswith(("month", "mois", "monat"))
        years = (number or 2.0) / (12 if months else 1)
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        text = clause.text[start : match.end()] + tail
        yield _experience(clause, start, text.rstrip(" ,."), years)
    for match in _LABELLED_YEARS.finditer(clause.text):
        yield _experience(clause, match.start(), match[0], float(match["least"]))


def _experience(clause: Clause, start: int, text: str, years: float) -> Draft:
    begin = clause.start + start
    return Draft(
        text, text, RequirementKind.EXPERIENCE, clause.level, begin, begin + len(text), clause.line, years=years
    )


def _object(rest: str) -> str:
    """The words behind the years that say what the experience is in."""
    cut = _OBJECT_END.search(rest)
    text = rest[: cut.start()] if cut else rest
    words = list(re.finditer(r"\S+", text))
    return text[: words[_LONGEST_OBJECT - 1].end()] if len(words) > _LONGEST_OBJECT else text.rstrip()


def find_degrees(clause: Clause, vocabulary: Vocabulary) -> Iterator[Draft]:
    """The degree that a clause asks for: the lowest of those named, with its field and what else suffices."""
    mentions = [mention for mention in vocabulary.find(clause.text) if mention.term.kind is RequirementKind.DEGREE]
    if not mentions:
        return
    first, last = mentions[0], mentions[-1]
    rest = clause.text[last.end :]
    found = _FIELD.match(rest)
    field_text = found["field"] if found else ""
    stop = _STOP_FIELD.search(field_text)
    field_text = (field_text[: stop.start()] if stop else field_text).strip(" ,:")
    if len(field_text.split()) > 8 or not re.match(r"\s*(?:['’]s|degree|\(|in |of |with )", rest.lstrip() or " "):  # noqa: PLR2004
        field_text = ""
    end = last.end
    degree_word = re.match(r"(?:['’]s)?\s*(?:degree|diploma)", rest)
    if degree_word:
        end += degree_word.end()
    if field_text and found:
        end = last.end + found.start("field") + len(field_text)
    text = clause.text[first.start : end].rstrip(" ,")
    lowest = min(mentions, key=lambda mention: _RANKS.index(mention.term.name) if mention.term.name in _RANKS else 99)
    yield Draft(
        text,
        text,
        RequirementKind.DEGREE,
        clause.level,
        clause.start + first.start,
        clause.start + first.start + len(text),
        clause.line,
        degree=lowest.term.name,
        field=field_text,
        or_equivalent=bool(_EQUIVALENT.search(clause.text)),
    )


_RANKS = ("high school diploma", "associate degree", "bachelor's degree", "master's degree", "doctorate")


def find_conditions(clause: Clause) -> Iterator[Draft]:
    """What no resume answers: travel, checks, lifting, permits, shifts."""
    for match in _CONDITIONS.finditer(clause.text):
        text = match["condition"].strip()
        if text.lower() in {"travel", "travelling"} and not re.search(r"\b(?:willing|able|required|up to|must)\b", clause.text, re.IGNORECASE):
            continue
        begin = clause.start + match.start("condition")
        level = RequirementLevel.NICE if clause.level is RequirementLevel.NICE else RequirementLevel.MUST
        yield Draft(text, text, RequirementKind.OTHER, level, begin, begin + len(text), clause.line)

"""What may prove a requirement: its name, its alternatives and what an abbreviation in them stands for."""

import re
from collections.abc import Callable, Mapping

from tailor.matching.makers import with_maker
from tailor.matching.since_qualified import without_qualification
from tailor.matching.trades import in_trade, is_function
from tailor.model import Requirement, RequirementKind
from tailor.text import fold

# The noun alone names a body of people, so that its root is kept apart; of something, it is what one does.
_ORGANIZATION = re.compile(r"^organi[sz]ation\s+of\s+(?:the\s+)?", re.IGNORECASE)


_USED = re.compile(r"^(?:run|use|do|handle)\s+", re.IGNORECASE)
_BRACKET = re.compile(r"^(?P<head>[\w-]+)\s+\((?P<kind>[\w-]+)\)\s+")
"""The kind of a thing in a bracket behind it: "forklift (counterbalance) licence"."""
_WORKS_WITH = re.compile(
    r"(?:[a-z]+ing\s)?(?P<thing>\S.*?)\s(?:boards?|campaigns?|tickets?|spreadsheets?|worksheets?|systems?|accounts?"
    r"|dashboards?|environments?|instances?|workflows?|projects?)",
    re.IGNORECASE,
)
"""A thing with a plain word for what one makes or runs with it ("keeping Kanban boards")."""
_UNDER_A_BODY = re.compile(
    r"(?:\w+\s(?:in|for)\s)?(?:an?\s)?(?P<body>[A-Z][\w ]*?)[-\s]"
    r"(?:accredited|regulated|certified|approved|inspected|registered)(?:\s(?:environments?|lab\w*|sites?|settings?"
    r"|company|companies|facilit\w+|plants?|firms?|organi[sz]ations?|industr\w+))?"
)
"""A place that works under a body or a standard: "a UKAS-accredited environment"."""
_LICENSED_AS = re.compile(
    r"(?:\b(?:current|valid|active|full|state|professional)\s)*(?P<how>licensure|licen[cs]e|registration)\s(?:as|to\spractice\sas)"
    r"\san?\s(?P<who>[\w ]+)",
    re.IGNORECASE,
)
_GENERAL_TOOL = re.compile(
    r"(?:diagnostic|electronic|computeri[sz]ed|digital|automated|modern|standard|common|special(?:ist|ised|ized)?|various"
    r"|hand-?held|online|web-based|other|another|similar|industry-standard)\s(?=\w+\s\w)",
    re.IGNORECASE,
)
"""What a posting says of a tool that those who use it leave out: "diagnostic scan tools"."""


def asked_names(
    requirement: Requirement, abbreviations: Mapping[str, str], is_known: Callable[[str], bool]
) -> tuple[str, ...]:
    """What may prove the requirement: any alternative, or its name, or each of "data or software engineering".

    Args:
        requirement: The requirement.
        abbreviations: What the posting explains short forms to mean, by their folded form.
        is_known: Whether the vocabulary has a term of a name.
    """
    names = [*requirement.any_of, requirement.name]
    names += [work["thing"] for name in names if (work := _WORKS_WITH.fullmatch(name)) and is_known(work["thing"])]
    names += [whole for name in names for whole in with_maker(name) if is_known(whole)]
    names += [used for name in names if (used := _USED.sub("", name)) != name and is_known(used)]
    names += [
        plain for name in names if (plain := _BRACKET.sub(r"\g<kind> \g<head> ", name)) != name and is_known(plain)
    ]
    names += [
        f"{'registered' if one['how'].lower() == 'registration' else 'licensed'} {one['who']}"
        for name in names
        if (one := _LICENSED_AS.fullmatch(name))
    ]
    names += [_ORGANIZATION.sub("organizing ", name) for name in names if _ORGANIZATION.match(name)]
    if requirement.kind is RequirementKind.EXPERIENCE:
        names = [without_qualification(name) or name for name in names]
        names += _either(requirement.name)
        names += [under["body"] for name in names if (under := _UNDER_A_BODY.fullmatch(name))]
        names = in_trade(names)
    if requirement.kind is RequirementKind.TOOL and not requirement.named:
        names += [_GENERAL_TOOL.sub("", name) for name in names if _GENERAL_TOOL.match(name)]
    names += [abbreviations[key] for name in names if (key := fold(name)) in abbreviations]
    return tuple({fold(name): name for name in names}.values())


def _either(name: str) -> tuple[str, ...]:
    """Both alternatives of a phrase that shares its last word: "data engineering" and "software engineering"."""
    left, found, right = name.partition(" or ")
    if not found or not left or not right:
        return ()
    shares = len(left.split()) == 1 and len(right.split()) > 1 and not is_function(right)
    return f"{left} {right.split()[-1]}" if shares else left, right

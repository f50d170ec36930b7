"""The few things worth doing first."""

from collections.abc import Iterator, Sequence

from tailor.model import Action, Finding, Match, RequirementLevel, Status
from tailor.reporting.wording import LEVELS, missing_advice, requirement_name

_MOST = 5
_LEVEL_WEIGHT = {RequirementLevel.MUST: 3.0, RequirementLevel.UNKNOWN: 2.0, RequirementLevel.NICE: 1.0}
# How much of a requirement's credit an action on it may still win.
_OPEN = {Status.MISSING: 1.0, Status.UNKNOWN: 0.8, Status.IMPLIED: 0.6, Status.BURIED: 0.4}
_LONGEST_QUOTE = 90


def first_actions(match: Match, letter_gaps: Sequence[str] = ()) -> tuple[Action, ...]:
    """At most five actions, the most useful first, the letter's open places last.

    A finding gains by its level (a must-have three times a wish) and by how much its status leaves open; findings of
    equal gain keep the match's order.

    Args:
        match: The findings on the resume that will be sent.
        letter_gaps: The placeholders that the letter still holds.
    """
    open_findings = [finding for finding in match.findings if finding.status in _OPEN]
    ranked = sorted(open_findings, key=_gain, reverse=True)
    letter = tuple(_letter_actions(letter_gaps))
    return (*map(_action, ranked[: _MOST - len(letter)]), *letter)


def _gain(finding: Finding) -> float:
    return _LEVEL_WEIGHT[finding.requirement.level] * _OPEN[finding.status]


def _action(finding: Finding) -> Action:
    name = requirement_name(finding.requirement)
    asked = f"{LEVELS[finding.requirement.level]} in the posting: “{shorten(finding.requirement.text)}”."
    identity = finding.requirement.id
    evidence = finding.evidence[0] if finding.evidence else None
    if finding.status is Status.UNKNOWN:
        unread = finding.note or "a part of your resume could not be read"
        return Action(
            f"Check yourself whether your resume names {name}.", f"{asked} Not found, but {unread}.", identity
        )
    if evidence is None or finding.status is Status.MISSING:
        return Action(missing_advice(finding.requirement), f"{asked} Your resume does not name it.", identity)
    quote = shorten(evidence.quote)
    if finding.status is Status.IMPLIED:
        reason = f" ({evidence.explanation})" if evidence.explanation else ""
        return Action(
            f"Name {name} if it is true: “{quote}” suggests it.", f"{asked} {evidence.where}{reason}.", identity
        )
    return Action(
        f"Name {name} in your skills, or move “{quote}” up.",
        f"{asked} It stands only here: {evidence.where}.",
        identity,
    )


def _letter_actions(gaps: Sequence[str]) -> Iterator[Action]:
    if gaps:
        places = "marked place" if len(gaps) == 1 else f"{len(gaps)} marked places"
        quoted = "; ".join(f"“{shorten(gap)}”" for gap in gaps)
        yield Action(f"Write the {places} in the letter before you send it.", f"Only you know this: {quoted}.")


def shorten(text: str) -> str:
    """The text, cut at a word's end with an ellipsis when it is long."""
    flat = " ".join(text.split())
    if len(flat) <= _LONGEST_QUOTE:
        return flat
    head = flat[:_LONGEST_QUOTE]
    return f"{head[: head.rfind(' ')] if ' ' in head else head}…"

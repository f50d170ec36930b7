"""The few things worth doing first."""

from collections.abc import Iterator, Sequence

from tailor.model import LEVEL_WEIGHTS, Action, Finding, Match, Posting, Requirement, Status
from tailor.reporting.wording import LEVELS, is_declined, missing_advice, requirement_name

_MOST = 5
# How much of a requirement's credit an action on it may still win.
_OPEN = {Status.MISSING: 1.0, Status.UNKNOWN: 0.8, Status.IMPLIED: 0.6, Status.BURIED: 0.4}
_MOST_NAMES = 3
_ENDS = tuple(".!?…")
_LONGEST_QUOTE = 110


def first_actions(
    match: Match,
    posting: Posting,
    letter_gaps: Sequence[str] = (),
    answered: frozenset[str] = frozenset(),
    *,
    tailored: bool = False,
) -> tuple[Action, ...]:
    """At most five actions, the most useful first, the letter's open places last.

    A finding gains by its level (a must-have three times a wish) and by how much its status leaves open. Of equal
    gains, a named technology or licence comes before a phrase; else the match's order stays. What is missing of one
    line of the posting makes one action.

    Args:
        match: The findings on the resume that will be sent.
        posting: Where the requirements stand.
        letter_gaps: The placeholders that the letter still holds.
        answered: Names (folded) of what the person said that they have or do not have; no action asks again.
        tailored: Whether the resume that will be sent is one that was made for the posting: places are told as its.
    """
    open_findings = [
        finding
        for finding in match.findings
        if finding.status in _OPEN and not is_declined(finding.requirement, answered)
    ]
    groups: dict[object, list[Finding]] = {}
    for finding in sorted(open_findings, key=_gain, reverse=True):
        groups.setdefault(_topic(finding, posting), []).append(finding)
    letter = tuple(_letter_actions(letter_gaps))
    ranked = list(groups.values())[: _MOST - len(letter)]
    return (*(_action(findings, posting, tailored=tailored) for findings in ranked), *letter)


def _topic(finding: Finding, posting: Posting) -> object:
    """What makes one action of several findings: what is missing of one line of the posting, all else alone."""
    requirement = finding.requirement
    if finding.status is not Status.MISSING:
        return requirement.id
    return requirement.level, _asking_line(requirement, posting)


def _gain(finding: Finding) -> tuple[float, bool]:
    return LEVEL_WEIGHTS[finding.requirement.level] * _OPEN[finding.status], finding.requirement.named


def _action(findings: Sequence[Finding], posting: Posting, *, tailored: bool) -> Action:
    finding, *others = findings
    requirement = finding.requirement
    name = requirement_name(requirement)
    asked = f"{LEVELS[requirement.level]}: “{shorten(_asking_line(requirement, posting)).rstrip('.')}”."
    evidence = finding.evidence[0] if finding.evidence else None
    if finding.status is Status.UNKNOWN:
        unread = finding.note or "a part of your resume could not be read"
        what, why = f"Check yourself whether your resume names “{name}”.", f"Not found, but {unread.rstrip('.')}."
    elif evidence is None or finding.status is Status.MISSING:
        what = missing_advice(requirement, *(other.requirement for other in others[:_MOST_NAMES]))
        why = f"Your resume does not name {'these' if others else 'it'}."
    elif finding.status is Status.IMPLIED:
        reason = f" ({evidence.explanation})" if evidence.explanation else ""
        quote = shorten(evidence.quote)
        what = f"“{name}”: name it if it is true. You write “{quote}”{'' if quote[-1:] in _ENDS else '.'}"
        why = f"{evidence.where}{reason}."
    else:
        first = evidence.where.endswith("1st bullet")
        what = f"“{name}”: name it in your skills{'' if first else f', or move “{shorten(evidence.quote)}” up'}."
        why = f"It stands only here: {evidence.where}{' of the new resume' if tailored else ''}."
    return Action(what, f"{asked} {why}", requirement.id)


def _asking_line(requirement: Requirement, posting: Posting) -> str:
    """The line of the posting that asks for it, else the requirement's own words."""
    lines = (line.text for line in posting.lines if line.start <= requirement.start and requirement.end <= line.end)
    return next(lines, requirement.text)


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

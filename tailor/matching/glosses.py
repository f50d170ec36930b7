"""What a posting itself names as an example or another name of what it asks for: "Permis cariste (CACES 3)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tailor.model import Finding, RequirementKind, Status

_EXAMPLE = re.compile(
    r"[\s,;:–(-]*(?:z\.\s?B\.|zum Beispiel|bspw\.|e\.\s?g\.?|i\.\s?e\.?|eg|for example|for instance|such as"
    r"|par ex(?:emple|\.)|p\.\s?ex\.|comme|wie)[\s,:]*(?:als|as an?|en tant que)?\s*",
    re.IGNORECASE,
)
_IN_BRACKET = re.compile(r"\s*\(\s*(?:als\s+)?")
_PAPERS = frozenset({RequirementKind.CERTIFICATION, RequirementKind.DEGREE})
_HELD = frozenset({Status.SHOWN, Status.BURIED, Status.IMPLIED})


def count_glosses(findings: Sequence[Finding], text: str) -> tuple[Finding, ...]:
    """The findings, those implied that were missing and whose example or other name in the posting is held.

    Args:
        findings: What was found for each requirement.
        text: The posting's text, into which the requirements' offsets point.
    """
    return tuple(_counted(one, findings, text) if one.status is Status.MISSING else one for one in findings)


def _counted(finding: Finding, findings: Sequence[Finding], text: str) -> Finding:
    asked = finding.requirement
    held = next((one for one in findings if one.status in _HELD and _explains(one, finding, text)), None)
    if held is None or not asked.end:
        return finding
    note = f"the posting names “{held.requirement.text}” with it, which the resume shows"
    return replace(finding, status=Status.IMPLIED, evidence=held.evidence, strength=held.strength, note=note)


def _explains(held: Finding, asked: Finding, text: str) -> bool:
    """Whether the posting has what is held right behind the other, as an example or, of papers, in a bracket."""
    between = text[asked.requirement.end : held.requirement.start]
    if _EXAMPLE.fullmatch(between):
        return True
    both = {asked.requirement.kind, held.requirement.kind} <= _PAPERS
    return both and _IN_BRACKET.fullmatch(between) is not None

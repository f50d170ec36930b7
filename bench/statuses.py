"""The status cases of `tests/matching`: how often a matcher gives an answer that a careful reader would accept."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tailor.embedding import load_embedder
from tailor.matching import match
from tailor.text import fold
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, job, posting, require, resume

_FILLER = ("Opened the site each morning.", "Took part in the yearly review.", "Wore the uniform.")


@dataclass(frozen=True, slots=True)
class StatusCase:
    """What a posting asks for, what the resume says in an old job's fourth bullet, the right statuses, best first."""

    group: str
    asked: str
    kind: str
    sentence: str
    right: tuple[str, ...]


Judge = Callable[[StatusCase], str]


def status_cases(table: Path) -> tuple[StatusCase, ...]:
    lines = [line for line in table.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    rows = [[cell.strip() for cell in line.split("|")] for line in lines]
    return tuple(
        StatusCase(group, asked, kind, sentence, tuple(right.split(", ")))
        for group, asked, kind, sentence, right in rows
    )


def score_cases(cases: tuple[StatusCase, ...], judge: Judge) -> dict[str, float]:
    accepted = [(case.group, judge(case) in case.right) for case in cases]
    traps = [right for group, right in accepted if group == "trap"]
    return {
        "status acceptable": sum(right for _, right in accepted) / len(accepted),
        "traps right": sum(traps) / len(traps),
    }


def our_judgement(case: StatusCase) -> str:
    """The matcher's status, with the embedder that the pipeline gives it."""
    vocabulary = load_vocabulary()
    term = vocabulary.get(case.asked)
    requirement = require(
        case.asked,
        case.kind,
        name=term.name if term else case.asked,
        named=term.named if term else case.kind in {"tool", "certification", "language"},
    )
    candidate = resume(jobs=[job("Assistant", "Elder Forge", "2014-2016", *_FILLER, case.sentence)])
    (finding,) = match(candidate, posting(requirement), vocabulary, load_embedder().similarities, TODAY).findings
    return finding.status.value


def substring_judgement(case: StatusCase) -> str:
    """`buried` when the resume's sentence holds the words asked for, else `missing`."""
    return "buried" if fold(case.asked) in fold(case.sentence) else "missing"

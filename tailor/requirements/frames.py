"""The grammar by which a sentence of prose asks: whom the employer seeks, who needs what, what is called welcome."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tailor.model import LineRole
from tailor.requirements.tables import long_pattern

_SEEKS = long_pattern("clauses", "seeks")
_OF_THE_SOUGHT = long_pattern("frames", "of_the_sought")
_NEEDS = long_pattern("frames", "needs")
_EXPECTS = long_pattern("frames", "expects")
_VALUES = long_pattern("frames", "values")
_JOB_TAKES = long_pattern("frames", "job_takes")
_DUTY_TAKES = long_pattern("frames", "duty_takes")
_TAKEN_AS_READ = long_pattern("frames", "taken_as_read")
_WOULD_HELP = long_pattern("frames", "would_help")
_IF_HELD = long_pattern("frames", "if_held")
_INVITES = long_pattern("frames", "invites")
_NO_ASKING = long_pattern("frames", "no_asking")
_MAIN_JOINT = re.compile(r"(?:;|, (?:but|and|so|though)|,? so) (?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Asked:
    """How a sentence asks: the role of what it asks for, and where in it that begins."""

    role: LineRole
    start: int = 0


def asked_in_prose(text: str) -> Asked | None:
    """How a sentence asks that stands outside the requirements, if it does.

    The frames are those of the language: an employer who seeks a person "who ..." or "with ...", one who expects
    somebody "to ...", a reader who needs something, a job that takes something, a thing that is taken as read or would
    be welcome, and what holds "if you have" it.
    """
    if _NO_ASKING.search(text):
        return None
    starts = [0, *(joint.end() for joint in _MAIN_JOINT.finditer(text))]
    found = ((start, next(_asked(text[start:]), None)) for start in starts)
    return next((Asked(one.role, start + one.start) for start, one in found if one), None)


def end_of_subject(text: str) -> int:
    """Where the subject of a clause ends that is taken as read or would be welcome, 0 where there is none."""
    found = _TAKEN_AS_READ.search(text) or _WOULD_HELP.search(text)
    return max(found.end("subject"), 0) if found else 0


def is_no_asking(text: str) -> bool:
    """Whether a sentence is about applying, puts a question or says what the law wants."""
    return _NO_ASKING.search(text) is not None


def is_welcomed(text: str) -> bool:
    """Whether a clause as a whole is about what would be welcome: "Large installations would put you ahead"."""
    return _WOULD_HELP.match(text) is not None


def asked_among_duties(text: str) -> Asked | None:
    """How a sentence asks that stands among the duties: whom the employer seeks, and what one needs for the work."""
    if _NO_ASKING.search(text):
        return None
    takes = _JOB_TAKES.search(text) or _DUTY_TAKES.search(text)
    return next(_asked_of_person(text), Asked(LineRole.REQUIREMENT, takes.end()) if takes else None)


def _asked(text: str) -> Iterator[Asked]:
    if welcome := (_WOULD_HELP.search(text) or _IF_HELD.search(text)):
        held = welcome.re is _IF_HELD
        yield Asked(LineRole.REQUIREMENT if held and _INVITES.search(text) else LineRole.NICE)
    yield from _asked_of_person(text)
    for frame in (_VALUES, _JOB_TAKES):
        if found := frame.search(text):
            yield Asked(LineRole.REQUIREMENT, found.end())
    if _TAKEN_AS_READ.search(text):
        yield Asked(LineRole.REQUIREMENT)


def _asked_of_person(text: str) -> Iterator[Asked]:
    seeks = _SEEKS.search(text)
    if seeks and (sought := _OF_THE_SOUGHT.search(text, seeks.end())):
        yield Asked(LineRole.REQUIREMENT, sought.start())
    for frame in (_EXPECTS, _NEEDS):
        if frame.search(text):
            yield Asked(LineRole.REQUIREMENT)

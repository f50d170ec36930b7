"""The frames of all letters as patterns, by which a letter is read."""

import re
from collections.abc import Iterator
from functools import cache

from tailor.tailoring.correspondence import correspondence_frames
from tailor.tailoring.frames import STATE, Setting, Wording
from tailor.tailoring.prepositions import PREPOSITIONS
from tailor.tailoring.wordings import WORDINGS, wordings_of

GAP = re.compile(r"(\{a\} )|\{(\w+)\}")
"""A gap of a frame, or the article before one."""
_UNCHECKED = frozenset({"reference"})
_HELD_NOW = frozenset({Setting.CURRENT_JOB, Setting.CURRENT_ROLE})
_SMALL_WORDS = {
    "the": "(?:the |die |das |der |les |la |le |l’)?",
    "de": "(?:de |d’)",
    "verb": r"(?P<verb>[^\W\d_]+)",
    "state": rf"(?P<state>{STATE}(?:(?:, | and ){STATE})*)",
}
_LOCATED = ("at", "At", "at_company")
_OF_JOURNAL = frozenset({"applied", "interviewed", "answered", "offered"})
_OF_EMPLOYER = frozenset({"reason", "reapply", "feedback"})
"""What a letter after the application quotes of the employer's words."""
_SHORTENED = r"\b(?:Dr|St|Ste|Co|Inc|Ltd|Corp|Bros|Prof|No|Mr|Mrs|Ms|Gebr|e\.V|Cie|Sté|e\.g|i\.e|z\.B)\.(?! I )"
_WORDS = rf"(?:{_SHORTENED}|[^.!?]|[.!?](?=[\w,;:)/]))"
_OTHER_WORDS = rf"(?!I ){_WORDS}{{1,90}}?(?:\.(?! I ){_WORDS}{{0,60}}?)?"
"""Words of the posting in a frame: no sentence of its own, but perhaps a name with a full stop."""
_OF_OTHERS = (
    "My qualifications include {skills}.",
    "My qualifications and registrations include {skills}.",
    "I have the following qualifications: {skills}.",
    "My skills also include {skills}.",
    "In addition, I speak {skills}.",
    "Außerdem spreche ich {skills}.",
    "Ich bringe auch Kenntnisse in {skills} mit.",
    "Je suis également titulaire {skills}.",
    "Je parle aussi {skills}.",
    "J’ai par ailleurs des compétences en {skills}.",
)
"""How people, and letters written before, say what is held."""
_COLON = " :\u00a0"
OF_POSTING = ("asked", "role", "company", "at_company")


@cache
def every_frame() -> tuple[tuple[str, str, str, bool], ...]:
    """All frames, those with the most words of their own first: how they begin and end, and whether they speak of now.

    Most frames are told apart by their ends, so that few become patterns, which are slow to make.
    """
    frames = list(dict.fromkeys(frame for wording in wordings_of(*WORDINGS) for frame in _framed(wording)))
    frames += [(frame, False) for frame in _OF_OTHERS]
    frames += [(frame, False) for frame in correspondence_frames() if not frame.startswith("[")]
    frames.sort(key=lambda pair: -len(GAP.sub("", pair[0])))
    return tuple((*_ends(frame), frame, present) for frame, present in frames)


def _ends(frame: str) -> tuple[str, str]:
    """The words of a frame before its first gap, and those behind its last."""
    gaps = list(GAP.finditer(frame))
    return (frame[: gaps[0].start()], frame[gaps[-1].end() :]) if gaps else (frame, frame)


def _framed(wording: Wording) -> Iterator[tuple[str, bool]]:
    present = {wording.present_job_long, wording.present_study, wording.present_study_field, wording.present_employer}
    present |= {*wording.present_job, *wording.present_job_since, wording.present_job_long_since}
    present |= {wording.present_role, wording.present_role_since}
    told = [(key[0], frames) for key, frames in (*wording.evidence.items(), *wording.lists.items())]
    told += [
        *wording.gathered.items(),
        *wording.gathered_more.items(),
        *wording.gathered_again.items(),
    ]
    present.update(frame for frames in (*wording.evidence_now.values(), wording.gathered_now) for frame in frames)
    present.update(frame for setting, frames in told if setting in _HELD_NOW for frame in frames)
    present.difference_update(frame for setting, frames in told if setting not in _HELD_NOW for frame in frames)
    for frame in wording.templates():
        yield frame.rstrip(_COLON), frame in present
        if frame in _listing(wording) and GAP.search(frame):
            yield f"{frame} {{clause}}.", frame in present


def _listing(wording: Wording) -> frozenset[str]:
    return frozenset(frame for frames in wording.lists.values() for frame in frames)


@cache
def gathering_frames() -> frozenset[str]:
    """The frames that several notes may fill."""
    every = set[str]()
    for wording in wordings_of(*WORDINGS):
        every.update(wording.gathered_now)
        for group in (wording.gathered, wording.gathered_more, wording.gathered_again):
            every.update(frame for frames in group.values() for frame in frames)
    return frozenset(every)


@cache
def leading_frames() -> frozenset[str]:
    """The frames that lead in to a list, without their colon, which a line that is read has lost."""
    every = (frame for wording in wordings_of(*WORDINGS) for frames in wording.lists.values() for frame in frames)
    return frozenset(frame.rstrip(_COLON) for frame in every)


@cache
def frame_pattern(frame: str) -> re.Pattern[str]:
    """A frame as a pattern with a group for each gap, named as it is."""
    parts, place, seen = [], 0, set[str]()
    for gap in GAP.finditer(frame):
        parts.append(re.escape(frame[place : gap.start()]))
        name = gap[2] or ""
        if gap[1]:
            parts.append("(?:an? )?")
        elif name in _OF_EMPLOYER:
            parts.append("[^“”„«»]{1,400}?")
        elif name in _UNCHECKED or name in _OF_JOURNAL or name in seen:
            parts.append(_OTHER_WORDS)
        elif name in _SMALL_WORDS:
            parts.append(_SMALL_WORDS[name])
        elif name in _LOCATED:
            parts.append(rf"(?P<{name}>\(.+?\)|(?i:{PREPOSITIONS}) ?.+?)")
            seen.add(name)
        elif name in OF_POSTING:
            parts.append(f"(?P<{name}>{_OTHER_WORDS})")
            seen.add(name)
        else:
            parts.append(f"(?P<{name}>.+?)")
            seen.add(name)
        place = gap.end()
    return re.compile("".join((*parts, re.escape(frame[place:]))))

"""Reading a letter as a stranger: which sentences are frames, and what they claim of whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from tailor.model import Entry
from tailor.tailoring.career import short_title
from tailor.tailoring.conventions import print_month
from tailor.tailoring.correspondence import correspondence_frames
from tailor.tailoring.entry_names import name_organisation, split_level, without_article
from tailor.tailoring.frames import EARLIER, STATE, Setting, Wording
from tailor.tailoring.prepositions import PREPOSITIONS, locate
from tailor.tailoring.studies import may_be_under_way
from tailor.tailoring.wordings import WORDINGS, wordings_of
from tailor.text import fold, split_sentences

_GAP = re.compile(r"(\{a\} )|\{(\w+)\}")
_OF_ONESELF = re.compile(r"(?:\bI|,) \{clause\}")
"""Frames that hold any sentence of a person: "I also {clause}."."""
_OF_POSTING = ("asked", "role", "company", "at_company")
_UNCHECKED = frozenset({"reference"})
_LISTS = frozenset({"skills", "state"})
_HELD_NOW = frozenset({Setting.CURRENT_JOB, Setting.CURRENT_ROLE})
_SMALL_WORDS = {
    "the": "(?:die |das |der |les |la |le |l’)?",
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
_FIRST_PERSON = re.compile(r"(\w*)\W*\bI(?:[’']\w+)? [a-z]")
_NUMBERED = frozenset({"band", "category", "class", "grade", "level", "part", "phase", "stage", "tier", "type"})
_MOST_PARTS = 6
_DAY_END = re.compile(r"(?:^|\s)\d{1,2}\.$")
_MONTH = re.compile(r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b")
_LEAD_IN = re.compile(
    r"(?:\bI|\b(?:my|the) (?:\w+ )?(?:tasks?|duties|responsibilities|work|job|achievements|role)(?: there)?"
    r"(?: (?:was|were|are|is|included?|includes|involved|covers?|covered)(?: to)?)?"
    r"|\b(?:habe|hatte|war|bin|gehörten?|umfassten?|waren) (?:ich|(?:zu )?meinen? (?:\w+ )?Aufgaben)(?: unter anderem)?"
    r"|\b(?:mes|mon|ma) (?:\w+ )?(?:missions?|tâches|travail)(?: (?:étaient|sont|était|comprenai(?:ent|t)))?"
    r"|\bj['’](?:ai|avais))$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?”])(?<!\b(?:incl|inkl)\.)(?<!\bapprox\.)(?<!\bNo\.)\s+(?=[A-ZÀ-Þ“])")
_EARLIER = EARLIER.partition("{")[0]
_COLON = " :\u00a0"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence of a letter says of the candidate: `text` at an entry, or nothing (`text` empty).

    `sentence` is as written, `degree` a degree and its field, `start` the month or year since when, `end` until when.
    `goes_on` when it says nothing of where, so that it belongs to the sentence before; `is_list` when `text` lists
    names; `is_gathered` when it is made of several statements;
    `is_present` when the job must be held now; `is_of_work` when the frame's own words say that it is about
    work; `leads_in` when a list of that job follows. `of_posting` are the names of the role, the employer and what it
    asks for.
    """

    sentence: str
    text: str = ""
    title: str = ""
    organisation: str = ""
    degree: tuple[str, str] = ("", "")
    start: str = ""
    end: str = ""
    goes_on: bool = False
    is_list: bool = False
    is_gathered: bool = False
    is_present: bool = False
    is_of_work: bool = False
    leads_in: bool = False
    of_posting: tuple[str, ...] = ()

    @property
    def names_entry(self) -> bool:
        """Whether the sentence names the job, project or school that it is about."""
        return bool(self.title or self.organisation)

    def fits(self, entry: Entry) -> bool:
        """Whether it can be about an entry."""
        is_earlier = self.sentence.startswith(_EARLIER)
        return not (is_earlier and entry.dates is not None and entry.dates.current) and (
            (not self.title or fold(self.title) in (fold(entry.title), fold(short_title(entry))))
            and self._fits_degree(entry)
            and self._fits_organisation(entry)
            and self._fits_dates(entry)
        )

    def _fits_dates(self, entry: Entry) -> bool:
        dates = entry.dates
        if self.is_present and not may_be_under_way(entry):
            return False
        began, ended = (dates.start or "", dates.end or "") if dates else ("", "")
        return all(
            not told or told in (print_month(day, language) for language in WORDINGS if day)
            for told, day in ((self.start, began), (self.end, ended))
        )

    def _fits_organisation(self, entry: Entry) -> bool:
        name = name_organisation(entry)
        names = (entry.organisation, name, *(locate(name, language) for language in WORDINGS))
        return not self.organisation or any(fold(self.organisation).rstrip(".") == fold(n).rstrip(".") for n in names)

    def _fits_degree(self, entry: Entry) -> bool:
        degree, field = map(fold, self.degree)
        titles = [fold(f"{entry.degree} {entry.field}"), fold(entry.title), fold(entry.title.replace(" in ", " "))]
        titles.append(fold(" ".join(split_level(entry))))
        return f"{degree} {field}".strip() in ("", *titles)


def is_lead_in(sentence: str) -> bool:
    """Whether a sentence that names a job says only that its tasks follow: "At Elm Ltd my tasks included"."""
    return _LEAD_IN.search(sentence.rstrip(" :")) is not None


def sentences_of(text: str) -> list[str]:
    """The sentences of a paragraph; the full stop of a day ends none ("zum 1. Februar")."""
    return _with_days(split_sentences(text))


def _with_days(sentences: Sequence[str]) -> list[str]:
    found: list[str] = []
    for sentence in sentences:
        if found and _DAY_END.search(found[-1]) and _MONTH.match(sentence):
            found[-1] += f" {sentence}"
        else:
            found.append(sentence)
    return found


def claim_of(sentence: str) -> Claim:
    """What one sentence claims: by its frame, or as it stands."""
    return _read_frame(sentence) or Claim(sentence, sentence)


def split_frames(text: str) -> tuple[Claim, ...] | None:
    """The claims of a paragraph of a letter, or None when no sentence of it is one of a letter's frames."""
    parts = _with_days(_SENTENCE_END.split(text))
    readings: list[tuple[int, tuple[Claim, ...]]] = [(0, ())]
    # The reading of the first n parts that leaves the fewest sentences unexplained: "St. Anne" is no sentence's end.
    for end in range(1, len(parts) + 1):
        options = []
        for begin in range(max(0, end - _MOST_PARTS), end):
            unknown, claims = readings[begin]
            sentence = " ".join(parts[begin:end])
            claim = _read_frame(sentence)
            if claim or begin == end - 1:
                options.append((unknown + (claim is None), (*claims, claim or Claim(sentence, sentence))))
        readings.append(min(options, key=lambda option: (option[0], -len(option[1]))))
    unknown, claims = readings[-1]
    return claims if unknown < len(claims) else None


@lru_cache(maxsize=512)
def _read_frame(sentence: str) -> Claim | None:
    for opening, ending, frame, present in _frames():
        if not (sentence.startswith(opening) and sentence.endswith(ending)):
            continue
        found = _pattern(frame).fullmatch(sentence)
        if not found:
            continue
        gaps = found.groupdict(default="")
        if any(_speaks_of_oneself(gaps.get(name, "")) for name in (*_OF_POSTING, "org", "title")):
            continue
        text = (
            gaps.get("clause")
            or gaps.get("clauses")
            or gaps.get("quote")
            or gaps.get("skills")
            or gaps.get("state")
            or ""
        )
        text = f"{gaps['verb']} {text}" if gaps.get("verb") else text
        organisation = gaps.get("org") or gaps.get("at") or gaps.get("At") or ""
        names = bool(gaps.get("title") or organisation)
        return Claim(
            sentence,
            text,
            gaps.get("title", ""),
            without_article(organisation),
            (gaps.get("degree", ""), gaps.get("field", "")),
            gaps.get("start", ""),
            gaps.get("end", ""),
            goes_on=bool(text) and not names and not _LISTS & set(gaps),
            is_list=bool(_LISTS & set(gaps)),
            is_gathered=frame.replace("{the}", "").replace("{clause}", "{clauses}") in _gathering(),
            is_present=present,
            leads_in=frame in _leading(),
            is_of_work=bool(text) and _OF_ONESELF.search(frame) is None,
            of_posting=tuple(gaps[name] for name in _OF_POSTING if gaps.get(name)),
        )
    return None


def _speaks_of_oneself(words: str) -> bool:
    """Whether words that should be the posting's tell of the writer: "patience: at Elm I ran", not "Level I"."""
    return any(found[1].lower() not in _NUMBERED for found in _FIRST_PERSON.finditer(words))


@cache
def _frames() -> tuple[tuple[str, str, str, bool], ...]:
    """All frames, those with the most words of their own first: how they begin and end, and whether they speak of now.

    Most frames are told apart by their ends, so that few become patterns, which are slow to make.
    """
    frames = list(dict.fromkeys(frame for wording in wordings_of(*WORDINGS) for frame in _framed(wording)))
    frames += [(frame, False) for frame in correspondence_frames() if not frame.startswith("[")]
    frames.sort(key=lambda pair: -len(_GAP.sub("", pair[0])))
    return tuple((*_ends(frame), frame, present) for frame, present in frames)


def _ends(frame: str) -> tuple[str, str]:
    """The words of a frame before its first gap, and those behind its last."""
    gaps = list(_GAP.finditer(frame))
    return (frame[: gaps[0].start()], frame[gaps[-1].end() :]) if gaps else (frame, frame)


def _framed(wording: Wording) -> Iterator[tuple[str, bool]]:
    present = {wording.present_job, wording.present_job_long, wording.present_study, wording.present_study_field}
    present |= {wording.present_job_since, wording.present_job_long_since}
    present |= {wording.present_role, wording.present_role_since}
    told = [(key[0], frames) for key, frames in (*wording.evidence.items(), *wording.lists.items())]
    told += [
        *wording.cited.items(),
        *wording.gathered.items(),
        *wording.gathered_more.items(),
        *wording.gathered_again.items(),
    ]
    present.update(frame for frames in (*wording.evidence_now.values(), wording.gathered_now) for frame in frames)
    present.update(frame for setting, frames in told if setting in _HELD_NOW for frame in frames)
    present.difference_update(frame for setting, frames in told if setting not in _HELD_NOW for frame in frames)
    for frame in wording.templates():
        yield frame.rstrip(_COLON), frame in present
        if frame in _listing(wording) and _GAP.search(frame):
            yield f"{frame} {{clause}}.", frame in present


def _listing(wording: Wording) -> frozenset[str]:
    return frozenset(frame for frames in wording.lists.values() for frame in frames)


@cache
def _gathering() -> frozenset[str]:
    """The frames that several notes may fill."""
    every = set[str]()
    for wording in wordings_of(*WORDINGS):
        every.update(wording.gathered_now)
        for group in (wording.gathered, wording.gathered_more, wording.gathered_again):
            every.update(frame for frames in group.values() for frame in frames)
    return frozenset(every)


@cache
def _leading() -> frozenset[str]:
    """The frames that lead in to a list, without their colon, which a line that is read has lost."""
    every = (frame for wording in wordings_of(*WORDINGS) for frames in wording.lists.values() for frame in frames)
    return frozenset(frame.rstrip(_COLON) for frame in every)


@cache
def _pattern(frame: str) -> re.Pattern[str]:
    parts, place, seen = [], 0, set[str]()
    for gap in _GAP.finditer(frame):
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
        elif name in _OF_POSTING:
            parts.append(f"(?P<{name}>{_OTHER_WORDS})")
            seen.add(name)
        else:
            parts.append(f"(?P<{name}>.+?)")
            seen.add(name)
        place = gap.end()
    return re.compile("".join((*parts, re.escape(frame[place:]))))

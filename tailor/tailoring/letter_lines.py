"""Reading a letter as a stranger: which sentences are frames, and what they claim of whom."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tailor.model import Entry
from tailor.tailoring.career import short_title
from tailor.tailoring.conventions import print_month
from tailor.tailoring.entry_names import name_organisation, split_level, without_article
from tailor.tailoring.frame_patterns import OF_POSTING, every_frame, frame_pattern, gathering_frames, leading_frames
from tailor.tailoring.frames import EARLIER
from tailor.tailoring.joints import undone
from tailor.tailoring.prepositions import locate
from tailor.tailoring.studies import may_be_under_way
from tailor.tailoring.wordings import WORDINGS
from tailor.text import fold, split_sentences

_OF_ONESELF = re.compile(r"(?:\bI|,) \{clause\}")
"""Frames that hold any sentence of a person: "I also {clause}."."""
_LISTS = frozenset({"skills", "state"})
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
    readings = (_reading(one) for one in (text, *undone(text)))
    unknown, claims = min(readings, key=lambda reading: (reading[0], -len(reading[1])))
    return claims if unknown < len(claims) else None


def _reading(text: str) -> tuple[int, tuple[Claim, ...]]:
    """The claims of a text's sentences, and of how many no frame says what they are."""
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
    return readings[-1]


@lru_cache(maxsize=512)
def _read_frame(sentence: str) -> Claim | None:
    for opening, ending, frame, present in every_frame():
        if not (sentence.startswith(opening) and sentence.endswith(ending)):
            continue
        found = frame_pattern(frame).fullmatch(sentence)
        if not found:
            continue
        gaps = found.groupdict(default="")
        if any(_speaks_of_oneself(gaps.get(name, "")) for name in (*OF_POSTING, "org", "title")):
            continue
        text = gaps.get("clause") or gaps.get("clauses") or gaps.get("skills") or gaps.get("state") or ""
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
            is_gathered=frame.replace("{the}", "").replace("{clause}", "{clauses}") in gathering_frames(),
            is_present=present,
            leads_in=frame in leading_frames(),
            is_of_work=bool(text) and _OF_ONESELF.search(frame) is None,
            of_posting=tuple(gaps[name] for name in OF_POSTING if gaps.get(name)),
        )
    return None


def _speaks_of_oneself(words: str) -> bool:
    """Whether words that should be the posting's tell of the writer: "patience: at Elm I ran", not "Level I"."""
    return any(found[1].lower() not in _NUMBERED for found in _FIRST_PERSON.finditer(words))

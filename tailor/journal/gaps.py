"""What rejected applications did not show: not held at all, or held and hidden."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import itemgetter

from tailor.journal.naming import clauses_on_lack, is_language_named, is_named, is_named_in, marks
from tailor.model import (
    Application,
    Event,
    HiddenSkill,
    JournalFinding,
    LessonGap,
    Quoted,
    RequirementKind,
    Share,
    Status,
)
from tailor.text import fold, split_sentences

_FEWEST = 2
"""A gap counts from so many rejected applications on, or when a letter names it."""
_MOST = 12
_LONGEST_NAME = 6
_LONGEST_WORDS = 3
"""Words of a posting that may stand in place of a usual name: longer ones are rather a deed than a thing."""
_OR = " or "
"""Between alternatives in a finding's name."""
_MISSING = frozenset({Status.MISSING})
_HIDDEN = frozenset({Status.BURIED, Status.IMPLIED})
_HELD = frozenset({Status.SHOWN, Status.BURIED, Status.IMPLIED})


@dataclass(frozen=True, slots=True)
class Standing:
    """The rejected applications, those that went on, and those still open (which may be among the latter)."""

    rejected: tuple[Application, ...]
    onward: tuple[Application, ...]
    open: tuple[Application, ...]


Findings = Mapping[int, Sequence[JournalFinding]]


@dataclass(frozen=True, slots=True)
class Asking:
    """A thing that is asked for: the applications that do, in their order, each with its finding."""

    by: Sequence[tuple[int, JournalFinding]]

    @property
    def item(self) -> JournalFinding:
        """The first finding, for its name and kind."""
        return self.by[0][1]

    @property
    def called(self) -> str:
        """What to call it: by its usual name, where a posting uses that.

        A certificate is called as the posting that asked last does, which names that of its own country; and what no
        posting calls so, as most of them do, where that names a thing too: "critical care", not "order supplies".
        """
        last = self.by[-1][1]
        if last.kind is RequirementKind.CERTIFICATION and 0 < len(last.text.split()) <= _LONGEST_NAME:
            return " ".join(last.text.split())
        said = Counter(" ".join(item.text.split()) for _, item in self.by)
        named = any(_key(self.item.name) in _key(text) for text in said)
        most = max(said, key=lambda text: (said[text], -len(text)))
        alike = most.isupper() or _key(most).split()[-1:] == _key(self.item.name).split()[-1:]
        return most if alike and not named and 0 < len(most.split()) <= _LONGEST_WORDS else self.item.name

    @property
    def kind(self) -> RequirementKind:
        """What it is to most of the postings; to the last one where they are even."""
        kinds = Counter(item.kind for _, item in reversed(self.by))
        return kinds.most_common(1)[0][0]

    @property
    def latest(self) -> Status:
        """How it stood in the application that asked for it last."""
        return self.by[-1][1].status

    def numbers(self, statuses: frozenset[Status] | None) -> set[int]:
        """The applications in which it has one of the statuses (any, for None)."""
        return {number for number, item in self.by if statuses is None or item.status in statuses}


def find_gaps(standing: Standing, findings: Findings, asked_for: Mapping[str, Asking]) -> tuple[LessonGap, ...]:
    """What rejected applications asked for and the resume did not show.

    First comes what letters name, then what more of the rejected applications miss, then what fewer of those that
    went on miss, then what more open postings ask for. What the latest resume holds is no gap any more.
    """
    groups = _groups(standing)
    of, of_onward = _known(standing.rejected, findings), _known(standing.onward, findings)
    named = _by_marks(_named(standing.rejected))
    gaps = []
    for asked in asked_for.values():
        missing = asked.numbers(_MISSING)
        rejected = missing & groups["rejected"]
        if not rejected or asked.latest in _HELD:
            continue
        quotes = _quotes_naming(asked.item, named)
        if len(rejected) >= _FEWEST or quotes:
            counts = (Share(len(rejected), of), Share(len(missing & groups["onward"]), of_onward))
            everywhere = asked.numbers(None)
            open_ones = len(everywhere & groups["open"])
            gaps.append(LessonGap(asked.called, asked.kind, *counts, len(everywhere), open_ones, quotes))
    return tuple(sorted(gaps, key=_rank)[:_MOST])


def find_hidden(standing: Standing, findings: Findings, asked_for: Mapping[str, Asking]) -> tuple[HiddenSkill, ...]:
    """What the resume holds or implies but did not show first in rejected applications, the most frequent first.

    What the latest resume that was asked for it shows is left out: it is mended.
    """
    groups, of = _groups(standing), _known(standing.rejected, findings)
    rows = []
    for asked in asked_for.values():
        hiding = [item for number, item in asked.by if item.status in _HIDDEN and number in groups["rejected"]]
        if hiding and asked.latest is not Status.SHOWN:
            open_ones = len(asked.numbers(None) & groups["open"])
            last = hiding[-1]
            implied = last.status is Status.IMPLIED
            share, named = Share(len(hiding), of), is_language_named(last)
            rows.append(HiddenSkill(asked.called, share, open_ones, last.words, last.where, implied, named))
    return tuple(sorted(rows, key=lambda row: (-row.rejected.count, -row.open, row.name.casefold()))[:_MOST])


def group_by_thing(findings: Findings) -> dict[str, Asking]:
    """The findings by the thing that is asked for, each application once."""
    found: defaultdict[str, list[tuple[int, JournalFinding]]] = defaultdict(list)
    joint = set[str]()
    for number in sorted(findings):
        for key, item in {_key(item.name): item for item in findings[number]}.items():
            found[key].append((number, item))
            if _OR in key:
                joint.add(key)
    for key in joint & found.keys():
        _share_out(key, found)
    return {key: Asking(by) for key, by in found.items()}


def _share_out(key: str, found: dict[str, list[tuple[int, JournalFinding]]]) -> None:
    """Counts alternatives of which none was found ("Python or R") for those that other postings ask for alone."""
    alone = [part for part in key.split(_OR) if part in found]
    missed = [(number, item) for number, item in found[key] if item.status in _MISSING]
    for part in alone:
        known, name = {number for number, _ in found[part]}, found[part][0][1].name
        more = [(number, replace(item, name=name, text=name)) for number, item in missed if number not in known]
        found[part] += more
        found[part].sort(key=itemgetter(0))
    if alone and len(missed) == len(found[key]):
        del found[key]


def _groups(standing: Standing) -> dict[str, set[int]]:
    return {
        "rejected": {item.number for item in standing.rejected},
        "onward": {item.number for item in standing.onward},
        "open": {item.number for item in standing.open},
    }


@lru_cache(maxsize=65536)
def _key(name: str) -> str:
    """What two names must share to be the same: many applications ask for the same things."""
    return fold(name)


def _rank(gap: LessonGap) -> tuple[float, ...] | tuple[int | float | str, ...]:
    return (-len(gap.named), -gap.rejected.count, gap.onward.value, -gap.open, gap.name.casefold())


def _known(applications: Iterable[Application], findings: Findings) -> int:
    """How many of the applications have findings."""
    return sum(bool(findings.get(application.number)) for application in applications)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a letter says was lacking, with the sentence; where `words` are a whole clause, `title` is the job's."""

    words: str
    quote: Quoted
    title: str | None = None

    def names(self, item: JournalFinding) -> bool:
        if self.title is None:
            return is_named(item, self.words)
        return is_named_in(item, self.words, self.title)


def _named(rejected: Iterable[Application]) -> Iterator[_Said]:
    """What letters name as lacking, with the sentence; nothing whose words are not found in the letter."""
    for application in rejected:
        for event in application.events:
            if event.reply is None:
                continue
            for lacking in event.reply.lacking:
                if quote := _sentence_naming(lacking, event):
                    yield _Said(lacking, Quoted(application.number, application.name, quote))
            for clause, sentence in clauses_on_lack(event.reply):
                title = f"{application.title} {event.reply.role}"
                yield _Said(clause, Quoted(application.number, application.name, sentence), title)


def _by_marks(named: Iterable[_Said]) -> Mapping[str, Sequence[_Said]]:
    found: defaultdict[str, list[_Said]] = defaultdict(list)
    for said in named:
        for mark in marks(said.words):
            found[mark].append(said)
    return found


def _quotes_naming(item: JournalFinding, named: Mapping[str, Sequence[_Said]]) -> tuple[Quoted, ...]:
    """The sentences that name an item as lacking, by application."""
    near = {said for mark in marks(item.name) | marks(item.text) for said in named.get(mark, ())} if named else ()
    quotes = {said.quote for said in near if said.names(item)}
    return tuple(sorted(quotes, key=lambda quote: (quote.application, quote.quote)))


def has_unquoted(application: Application) -> bool:
    """Whether a letter names as lacking what its reading does not quote: only the letter itself can tell the words."""
    return any(
        not event.letter and any(not _sentence_naming(lacking, event) for lacking in event.reply.lacking)
        for event in application.events
        if event.reply
    )


def _sentence_naming(lacking: str, event: Event) -> str:
    """The employer's sentence that names what lacks: that of a reason, else any other of the letter."""
    wanted = fold(lacking)
    reasons = [given.quote for given in event.reply.reasons] if event.reply else []
    quotes = [quote for _, quote in event.reply.quotes] if event.reply else []
    written = (part for text in event.letter.split("\n\n") for part in split_sentences(" ".join(text.split())))
    for said in (reasons, quotes, written):
        for sentence in said:
            if wanted and wanted in fold(sentence):
                return " ".join(sentence.split())
    return ""

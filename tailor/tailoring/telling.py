"""What a letter tells of a resume's jobs: worth decides first, grammar second.

What answers what must be had goes before a result in numbers, that before what is nice to have, and tasks that answer
and measure nothing fill a short letter only. What is worth telling and makes no sure sentence stands in one list.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tailor.model import Entry, Match, Resume
from tailor.tailoring.career import recency
from tailor.tailoring.example_reading import list_examples
from tailor.tailoring.examples import Example, Tier, choose_examples
from tailor.tailoring.gathered import phrase_of
from tailor.tailoring.numbers_told import Strength
from tailor.tailoring.passages import MOST_OF_A_JOB, Passage
from tailor.tailoring.points import Point, best_points, choose_points, gather_lists, list_points, strongest_points
from tailor.tailoring.relevance import PLAIN_REASONS
from tailor.tailoring.sentences import LetterWriter
from tailor.tailoring.story import arrange, fill_up, top_up
from tailor.tailoring.told_lines import words_said
from tailor.text import find_phrase

_FEWEST_FACTS, _FEWEST_UNTOLD = 3, 2
"""Lines worth telling, below which a letter lists more of them; how many more there must be."""


@dataclass(frozen=True, slots=True)
class Pool:
    """The bullets that a letter may tell: all, those worth it that make a sentence, and those that it may list."""

    every: Sequence[Example]
    worthy: Sequence[Example]
    points: Sequence[Point] = ()
    sentences: frozenset[tuple[str, str]] = frozenset()
    """The ids of the lines that make a sentence, alone or with others, each with the words of that."""
    examples: tuple[Example, ...] = field(default=())
    """The most telling of those that are worth it."""

    def makes_sentence(self, point: Point) -> bool:
        """Whether a line that may be listed makes a sentence too."""
        return any(item == point.bullet.id and share_words(text, point.bullet.text) for item, text in self.sentences)


@dataclass(frozen=True, slots=True)
class Telling:
    """What is told of the jobs, one after the other: a passage of sentences, or lines as they stand in the resume."""

    jobs: Sequence[Passage | Sequence[Point]]

    @property
    def lines(self) -> list[Example | Point]:
        """Every bullet that is told."""
        return [line for job in self.jobs for line in (job.examples if isinstance(job, Passage) else job)]


def read_pool(resume: Resume, match: Match, writer: LetterWriter, quoted: frozenset[str]) -> Pool:
    """The bullets of a resume that a letter may tell.

    Args:
        resume: The resume.
        match: What it shows of what is asked for.
        writer: Knows of which bullets there is a sentence.
        quoted: The ids of bullets that no sentence tells.
    """
    every = list_examples(resume, writer.posting, match, writer.wording.language, quoted)
    if writer.is_of_another_language:
        return Pool(every, every, examples=choose_examples(resume, writer.posting, every))
    told = [
        one for one in every if writer.can_tell(one) or any(writer.can_gather(one, goes_on=on) for on in (True, False))
    ]
    worthy = [one for one in told if one.tier() > Tier.TASK]
    language = resume.language[:2] or writer.wording.language
    points = list_points(resume, writer.posting, match, language)
    sure = frozenset((one.bullet.id, one.bullet.text) for one in told)
    return Pool(every, worthy, points, sure, choose_examples(resume, writer.posting, worthy))


def choose_telling(pool: Pool, writer: LetterWriter, answered: Collection[str], frame_words: int) -> Telling:
    """The passages of a letter and its list.

    Args:
        pool: What it may tell.
        writer: Knows of which bullets there is a sentence.
        answered: The ids of the requirements that the rest of the letter answers.
        frame_words: How many words the rest of it has.
    """
    story = fill_up(pool.examples, list(pool.worthy), writer, frame_words)
    story = _with_strongest(story, pool, writer, answered)
    wanted = _wanted(story, pool, writer, answered)
    for other in _in_other_orders(story, wanted, pool):
        left = _wanted(other, pool, writer, answered)
        story, wanted = (other, left) if len(left) < len(wanted) else (story, wanted)
    passages = arrange(story, writer)
    full = {one.examples[0].entry.id for one in passages if one.sentences >= MOST_OF_A_JOB}
    wanted = [one for one in wanted if not (one.entry.id in full and pool.makes_sentence(one))]
    facts = sum(one.tier() > Tier.TASK for passage in passages for one in passage.examples)
    best = best_points(pool.points, answered)
    untold = [one for one in best if not pool.makes_sentence(one)]
    if not wanted and facts < _FEWEST_FACTS and len(untold) >= _FEWEST_UNTOLD:
        wanted = best
    listed = {point.entry.id for point in wanted[:1]}
    kept = [one for one in passages if one.examples[0].entry.id not in listed]
    lists = gather_lists(wanted, pool.points, {*answered, *_answered(kept)})
    listed = {point.entry.id for points in lists for point in points}
    words = frame_words + sum(len(point.bullet.text.split()) for points in lists for point in points)
    story = [example for example in story if example.entry.id not in listed]
    free = [example for example in pool.every if example.entry.id not in listed]
    passages = arrange(top_up(story, free, writer, words), writer)
    if not (passages or lists):
        passages = arrange(fill_up(tuple(pool.every), list(pool.every), writer, frame_words), writer)
    return Telling(_in_order(passages, lists))


def _wanted(story: Sequence[Example], pool: Pool, writer: LetterWriter, answered: Collection[str]) -> list[Point]:
    """The lines that a letter with these examples has to tell beside its sentences."""
    passages = arrange(story, writer)
    told = _told_points(pool.points, _told(passages, writer))
    return choose_points(pool.points, {*answered, *_answered(passages)}, told)


def _in_other_orders(story: Sequence[Example], wanted: Sequence[Point], pool: Pool) -> Iterator[list[Example]]:
    """The examples with those that are wanted and make a sentence: first of all, and in the resume's order."""
    ids = {point.bullet.id for point in wanted if pool.makes_sentence(point)}
    if ids:
        others = [example for example in story if example.bullet.id not in ids]
        first = [example for example in pool.worthy if example.bullet.id in ids]
        yield [*first, *others]
        order = [example.bullet.id for example in pool.every]
        yield sorted([*first, *others], key=lambda example: order.index(example.bullet.id))


def _with_strongest(story: list[Example], pool: Pool, writer: LetterWriter, answered: Collection[str]) -> list[Example]:
    """The examples with the line of the newest job whose numbers tell most, in place of one that says least."""
    passages = arrange(story, writer)
    strongest = {point.bullet.id for point in strongest_points(pool.points, Strength.SHARE)}
    told = {example.bullet.id: example for passage in passages for example in passage.examples}
    if not strongest or strongest & {*told}:
        return story
    for new in (example for example in pool.worthy if example.bullet.id in strongest):
        beside = [example for example in told.values() if example.entry.id == new.entry.id]
        for least in sorted(beside, key=lambda one: (one.tier(), one.quality)):
            others = [example for example in story if example.bullet.id != least.bullet.id]
            changed = arrange([*others, new], writer)
            is_told = any(example.bullet.id == new.bullet.id for one in changed for example in one.examples)
            if is_told and {*_answered(passages)} - {*_answered(changed)} <= {*answered}:
                return [*others, new]
    return story


def _in_order(passages: Sequence[Passage], lists: Sequence[Sequence[Point]]) -> list[Passage | Sequence[Point]]:
    """Passages in their order, each list before the first that tells of an earlier job."""
    jobs: list[Passage | Sequence[Point]] = [*passages]
    for points in lists:
        when = recency(points[0].entry)
        place = next((at for at, job in enumerate(jobs) if recency(entry_of(job)) < when), len(jobs))
        jobs.insert(place, points)
    return jobs


def entry_of(job: Passage | Sequence[Point]) -> Entry:
    """The job that is told."""
    return (job.examples if isinstance(job, Passage) else job)[0].entry


def answered_in(match: Match, texts: Sequence[str]) -> set[str]:
    """The ids of the requirements whose evidence stands in some texts of a letter."""
    return {
        finding.requirement.id
        for finding in match.findings
        for evidence in finding.evidence
        if evidence.why in PLAIN_REASONS and any(find_phrase(evidence.words, text) for text in texts)
    }


def _told(passages: Sequence[Passage], writer: LetterWriter) -> Mapping[str, list[str]]:
    """What passages tell of each bullet, by its id."""
    told = defaultdict[str, list[str]](list)
    for passage in passages:
        for example in (*passage.told, *passage.listed):
            told[example.bullet.id].append(" ".join((example.clause.text, *example.clause.more)))
        for example in (*passage.gathered, *passage.again):
            told[example.bullet.id].append(phrase_of(example.bullet.text, writer.wording.language))
    return told


def _answered(passages: Sequence[Passage]) -> Iterator[str]:
    """The ids of the requirements that passages answer."""
    for passage in passages:
        for example in passage.examples:
            yield from (asked.id for asked in (*example.named, *example.related))


def _told_points(points: Sequence[Point], told: Mapping[str, list[str]]) -> list[Point]:
    """The lines that sentences tell with all of their numbers."""
    return [point for point in points if any(_tells(text, point.bullet.text) for text in told.get(point.bullet.id, ()))]


def _tells(told: str, line: str) -> bool:
    numbers = {word for word in words_said(line) if word.isdigit()}
    return share_words(told, line) and numbers <= {*words_said(told)}


def share_words(told: str, line: str) -> bool:
    """Whether most words of what is told are those of a line."""
    said, written = {*map(str.lower, words_said(told))}, {*map(str.lower, words_said(line))}
    return 2 * len(said & written) > len(said)

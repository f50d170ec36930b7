"""Which bullets a letter tells, and of which jobs in which order."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.tailoring.career import recency
from tailor.tailoring.examples import Example, answers_more
from tailor.tailoring.frames import OF_JOBS
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.passages import FRAMED, Passage, passage_of
from tailor.tailoring.sentences import LetterWriter

FEWEST_WORDS = 110
"""Words of a letter's paragraphs, below which it tells tasks too that answer nothing and measure nothing."""
LEAST_WORDS, ENOUGH_WORDS, _LEAST_WITHOUT_OTHER_JOBS = 240, 290, 200
"""Words of a letter's paragraphs: below the first it gets the degree and further papers, up to the second more bullets
of the same jobs, below the third bullets of any job; of the last two jobs already below the first."""
_MOST_ASKED_OF_A_JOB, _MOST_EXPECTED = 4, 2
_MOST_LISTS = {False: 1, True: 2}
"""The second where the resume's lines can make no sentence of the letter's language."""
_LEAST_QUALITY = -1.0
"""Of what only fills a short letter."""
_WORDS_OF_A_FRAME = 4


def fill_up(
    examples: tuple[Example, ...], pool: list[Example], writer: LetterWriter, frame_words: int
) -> list[Example]:
    """The examples with more of the candidate's bullets: of the same jobs up to the wanted length, else of others."""
    story = list(examples)
    answered = _answered(story)
    fitting = [
        replace(example, named=(), related=(*example.named, *example.related))
        for example in _by_worth(pool, answered)
        if not is_hedged(example.bullet.text) and (example.quality > _LEAST_QUALITY or answers_more(example, answered))
    ]
    for example in fitting:
        is_wanted = answers_more(example, answered) and len(_of_its_job(example, story)) < _MOST_ASKED_OF_A_JOB
        if _is_new(example, story) and (is_wanted or _is_thin(_of_its_job(example, story), writer)):
            story.append(example)
            answered |= {asked.id for asked in example.related}
    last = _last_jobs(pool)
    for same_jobs, wanted in ((True, ENOUGH_WORDS), (False, LEAST_WORDS)):
        jobs = {example.entry.id for example in story}
        for example in fitting:
            is_known = same_jobs or example.entry.id in last
            most = wanted if is_known else _LEAST_WITHOUT_OTHER_JOBS
            is_short = frame_words + _words_told(story, writer) < most
            is_such = (example.entry.id in jobs) is same_jobs
            if is_short and is_such and _is_new(example, story) and _accepts(example, story, writer):
                story.append(example)
    return story


def _by_worth(pool: Sequence[Example], answered: frozenset[str]) -> list[Example]:
    return sorted(pool, key=lambda one: (one.tier(answered), one.worth(answered, frozenset())), reverse=True)


def top_up(story: Sequence[Example], pool: Sequence[Example], writer: LetterWriter, frame_words: int) -> list[Example]:
    """The examples of a letter that is too short with tasks: of the jobs told already, else of the newest."""
    full = list(story)
    jobs = {example.entry.id for example in full} or {*_last_jobs(pool)}
    tasks = [one for one in pool if not is_hedged(one.bullet.text) and one.quality > _LEAST_QUALITY]
    for example in sorted(tasks, key=lambda one: (one.entry.id in jobs, one.quality), reverse=True):
        is_short = frame_words + _words_told(full, writer) < FEWEST_WORDS
        if is_short and _is_new(example, full) and _accepts(example, full, writer):
            full.append(example)
    return full


def _last_jobs(pool: Sequence[Example]) -> frozenset[str]:
    """The ids of the two jobs that a reader expects to hear of."""
    jobs = {example.entry.id: example.entry for example in pool if example.setting in OF_JOBS}
    return frozenset(sorted(jobs, key=lambda one: recency(jobs[one]))[-_MOST_EXPECTED:])


def _is_new(example: Example, story: Sequence[Example]) -> bool:
    return all(other.bullet.text != example.bullet.text for other in story)


def _of_its_job(example: Example, story: Sequence[Example]) -> list[Example]:
    return [other for other in story if other.entry.id == example.entry.id]


def _is_thin(group: Sequence[Example], writer: LetterWriter) -> bool:
    """Whether of what a job has so far nothing can be told, or only one sentence about what the work was."""
    told = passage_of(group, writer).examples if group else ()
    return bool(group) and (not told or (len(told) == 1 and told[0].clause.form in FRAMED))


def _accepts(example: Example, story: Sequence[Example], writer: LetterWriter) -> bool:
    """Whether what is told of a job can take a further bullet, and loses none for it."""
    group = _of_its_job(example, story)
    before = passage_of(group, writer) if group else Passage()
    after = passage_of([*group, example], writer)
    if not {one.bullet.id for one in before.examples} <= {one.bullet.id for one in after.examples}:
        return False
    return after.sentences > before.sentences or len(after.examples) > len(before.examples)


def _words_told(story: Sequence[Example], writer: LetterWriter) -> int:
    return sum(_length(example) for passage in arrange(story, writer) for example in passage.examples)


def _length(example: Example) -> int:
    """About how many words the sentence of an example has."""
    return len(example.bullet.text.split()) + _WORDS_OF_A_FRAME


def arrange(story: Sequence[Example], writer: LetterWriter) -> list[Passage]:
    """The bullets of a job together, the latest job first.

    A job of which nothing can be told is left out; lists stand only in a letter that has no sentence on any job.
    """
    groups: dict[str, list[Example]] = {}
    for example in story:
        groups.setdefault(example.entry.id, []).append(example)
    passages = [passage for group in groups.values() if (passage := passage_of(group, writer)).examples]
    told = [one for one in passages if not one.is_list]
    lists = sorted((one for one in passages if one.is_list), key=_worth_of_list)
    kept = [] if told else lists[-_MOST_LISTS[writer.is_of_another_language] :]
    arranged = _with_latest_first([one for one in passages if one in told or one in kept])
    if not writer.is_student or all(not _answered(one.examples) for one in arranged):
        return arranged
    return sorted(arranged, key=lambda one: not _answered(one.examples))


def _worth_of_list(passage: Passage) -> float:
    return len(_answered(passage.listed)) + sum(example.quality for example in passage.listed)


def _with_latest_first(passages: list[Passage]) -> list[Passage]:
    """The passages with the jobs in the order of a resume, the last of them before all; a reader asks why otherwise."""
    jobs = [one for one in passages if one.examples[0].setting in OF_JOBS] or passages
    latest_first = sorted(jobs, key=lambda one: recency(one.examples[0].entry), reverse=True)
    dated = [one for one in latest_first if one.examples[0].entry.dates is not None]
    turns = iter(dated)  # one without dates keeps its place
    told = [next(turns) if one in dated else one for one in passages]
    return sorted(told, key=lambda one: one is not latest_first[0])


def _answered(examples: Sequence[Example]) -> frozenset[str]:
    return frozenset(asked.id for example in examples for asked in (*example.named, *example.related))

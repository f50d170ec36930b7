"""Which bullets a letter tells, which of them stand in one paragraph, and which in a list as the person wrote them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.tailoring.career import recency
from tailor.tailoring.examples import Example
from tailor.tailoring.frames import Setting
from tailor.tailoring.grammar import Form
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.sentences import LetterWriter

LEAST_WORDS, ENOUGH_WORDS = 200, 250
"""Words of a letter's paragraphs: below the first it gets bullets of further jobs and the degree, up to the second more
bullets of the same jobs."""
_MOST_OF_A_JOB, _MOST_OF_A_LIST, _FEWEST_OF_A_LIST = 5, 4, 2
_MOST_LISTS = 2
_FEWEST_OF_A_STORY = 2
_FRAMED = {
    **dict.fromkeys((Form.NOUN, Form.NOUNS, Form.INFINITIVE), "work"),
    **dict.fromkeys((Form.STATE, Form.PERSON), "being"),
}
"""Forms that need "my work included" or "I was": said twice in a paragraph, that is a machine's voice."""
_OF_WORK = frozenset({Setting.JOB, Setting.CURRENT_JOB, Setting.ROLE, Setting.UNNAMED})
_WORDS_OF_A_FRAME = 4
_COST_OF_DOUBT, _ENOUGH_TOLD = 1.0, 4
"""What a bullet counts less because it is in doubt, however good the work that it tells; and how many
sentences on a job are good without it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The bullets of one job that a letter tells one after the other, or as a list."""

    examples: tuple[Example, ...]
    is_list: bool


def fill_up(
    examples: tuple[Example, ...], pool: list[Example], writer: LetterWriter, frame_words: int
) -> list[Example]:
    """The examples with more of the candidate's bullets: of the same jobs up to the wanted length, else of others."""
    story = list(examples)
    answered = frozenset(asked.id for example in story for asked in (*example.named, *example.related))
    fitting = [
        replace(example, named=(), related=(*example.named, *example.related))
        for example in sorted(pool, key=lambda example: -example.worth(answered, frozenset()))
        if not is_hedged(example.bullet.text) and (example.quality > 0 or _answers_more(example, answered))
    ]
    for example in fitting:
        is_wanted = _answers_more(example, answered) and len(_of_its_job(example, story)) < _MOST_OF_A_LIST
        if _is_new(example, story) and (is_wanted or _is_thin(_of_its_job(example, story), writer)):
            story.append(example)
            answered |= {asked.id for asked in example.related}
    for same_jobs, wanted in ((True, ENOUGH_WORDS), (False, LEAST_WORDS)):
        jobs = {example.entry.id for example in story}
        for example in fitting:
            is_short = frame_words + sum(map(_length, story)) < wanted
            is_such = (example.entry.id in jobs) is same_jobs
            if is_short and is_such and _is_new(example, story) and _accepts(example, story, writer):
                story.append(example)
    return story


def _answers_more(example: Example, answered: frozenset[str]) -> bool:
    """Whether a bullet holds something that the posting asks for and no bullet so far does."""
    return any(asked.id not in answered for asked in (*example.named, *example.related))


def _is_new(example: Example, story: Sequence[Example]) -> bool:
    return all(other.bullet.text != example.bullet.text for other in story)


def _of_its_job(example: Example, story: Sequence[Example]) -> list[Example]:
    return [other for other in story if other.entry.id == example.entry.id]


def _is_thin(group: Sequence[Example], writer: LetterWriter) -> bool:
    """Whether what is told of a job is a list of one, or one sentence about what the work was."""
    is_alone = 0 < len(group) < _FEWEST_OF_A_LIST
    return is_alone and (group[0].clause.form in _FRAMED or _passage(group, writer).is_list)


def _accepts(example: Example, story: Sequence[Example], writer: LetterWriter) -> bool:
    """Whether what is told of a job can take a further bullet and stay what it is: sentences, or a list."""
    group = _of_its_job(example, story)
    if group and _passage(group, writer).is_list:
        return len(group) < _MOST_OF_A_LIST
    may_follow = writer.can_tell(example) and writer.can_follow(example)
    return not group or (may_follow and not _is_said_again(example, group) and len(group) < _MOST_OF_A_JOB)


def _is_said_again(example: Example, before: Sequence[Example]) -> bool:
    frame = _FRAMED.get(example.clause.form)
    return frame is not None and any(_FRAMED.get(other.clause.form) == frame for other in before)


def _length(example: Example) -> int:
    """About how many words the sentence of an example has."""
    return len(example.bullet.text.split()) + _WORDS_OF_A_FRAME


def arrange(story: Sequence[Example], writer: LetterWriter) -> list[Passage]:
    """The bullets of a job together, the latest job first unless only others answer what is asked.

    At most two jobs are told in lists; a single bullet makes a list only where nothing else is told.
    """
    groups: dict[str, list[Example]] = {}
    for example in story:
        groups.setdefault(example.entry.id, []).append(example)
    passages = _with_latest_first([_passage(group, writer) for group in groups.values()])
    lists = [one for one in passages if one.is_list]
    is_all = len(lists) == len(passages) and not any(one.examples[0].setting is Setting.STUDY for one in lists)
    kept = [one for one in lists if len(one.examples) >= _FEWEST_OF_A_LIST or _answers_alone(one, passages)]
    kept = kept or lists[:is_all]
    return [one for one in passages if not one.is_list or one in kept[:_MOST_LISTS]]


def _answers_alone(passage: Passage, passages: Sequence[Passage]) -> bool:
    """Whether a job's bullets answer something that those of no other job do."""
    others = (example for one in passages if one is not passage for example in one.examples)
    answered = frozenset(asked.id for example in others for asked in (*example.named, *example.related))
    is_of_work = all(example.setting in _OF_WORK for example in passage.examples)
    return is_of_work and any(_answers_more(example, answered) for example in passage.examples)


def _with_latest_first(passages: list[Passage]) -> list[Passage]:
    """A letter that begins with an older job than the last one makes its reader ask why."""
    is_alone = [one.is_list and len(one.examples) < _FEWEST_OF_A_LIST for one in passages]
    is_answer = [
        (all(is_alone) or not alone) and any(example.named or example.related for example in one.examples)
        for one, alone in zip(passages, is_alone, strict=True)
    ]
    telling = [one for one, answers in zip(passages, is_answer, strict=True) if answers or not any(is_answer)]
    latest = max(telling, key=lambda one: recency(one.examples[0].entry), default=None)
    return sorted(passages, key=lambda one: one is not latest)


def _passage(group: Sequence[Example], writer: LetterWriter) -> Passage:
    """The bullets of a job as sentences where all of them are certain, else as a list.

    A doubtful bullet that answers nothing and says no more than the others goes where enough others are certain.
    """
    told: list[Example] = []
    for example in group:
        follows = not told or (writer.can_follow(example) and not _is_said_again(example, told))
        if writer.can_tell(example) and follows:
            told.append(example)
    rest = [example for example in group if example not in told]
    if not rest or (len(told) >= _FEWEST_OF_A_STORY and not _is_missed(rest, told)):
        return Passage(tuple(told[:_MOST_OF_A_JOB]), is_list=False)
    return Passage(tuple(group[:_MOST_OF_A_LIST]), is_list=True)


def _is_missed(rest: Sequence[Example], told: Sequence[Example]) -> bool:
    """Whether a letter without some bullets would lack an answer, or keep back better work than it tells."""
    answered = frozenset(asked.id for example in told for asked in (*example.named, *example.related))
    least = min(example.quality for example in told)
    is_better = len(told) < _ENOUGH_TOLD and any(one.quality + _COST_OF_DOUBT > least for one in rest)
    return is_better or any(_answers_more(one, answered) for one in rest)

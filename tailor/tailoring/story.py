"""Which bullets a letter tells, which of them stand in one paragraph, and which in a list as the person wrote them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tailor.model import RequirementLevel
from tailor.tailoring.career import recency
from tailor.tailoring.examples import Example
from tailor.tailoring.frames import LineKind, Setting
from tailor.tailoring.grammar import Form
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.sentences import LetterWriter
from tailor.tailoring.tool_lines import tools_told

LEAST_WORDS, ENOUGH_WORDS = 200, 250
"""Words of a letter's paragraphs: below the first it gets bullets of further jobs and the degree, up to the second more
bullets of the same jobs."""
_MOST_OF_A_JOB, _MOST_OF_A_LIST, _FEWEST_OF_A_LIST = 5, 4, 2
_MOST_LISTS, _MOST_TOLD_OF_A_JOB, _MOST_OF_A_SHORT_LIST = 1, 6, 3
_MOST_LISTS_OF_ANOTHER_LANGUAGE = 2
"""Where the resume's lines can make no sentence of the letter's language."""
_ENOUGH_SENTENCES = 4
"""Beside so many sentences a list of notes adds little, and reads like a resume."""
_LEAST_QUALITY = -1.0
"""Of what only fills a short letter."""
_OF_JOBS = frozenset({Setting.JOB, Setting.CURRENT_JOB, Setting.ROLE, Setting.UNNAMED})
_FEWEST_OF_A_STORY = 2
_FRAMED = {
    **dict.fromkeys((Form.NOUN, Form.NOUNS, Form.INFINITIVE), "work"),
    **dict.fromkeys((Form.STATE, Form.PERSON), "being"),
}
"""Forms that need "my work included" or "I was": said twice in a paragraph, that is a machine's voice."""
_NOUNS = frozenset({Form.NOUN, Form.NOUNS})
_MOST_NOUNS = {"en": 2, "de": 4, "fr": 4}
"""Sentences about what the work included that a paragraph bears, by language: the later ones go on with the first."""
_MOST_FRAMED = 2
_WORDS_OF_A_FRAME = 4


@dataclass(frozen=True, slots=True)
class Passage:
    """The bullets of one job that a letter tells one after the other, or as a list."""

    told: tuple[Example, ...] = ()
    listed: tuple[Example, ...] = ()
    """What stands in a list below the sentences, or alone."""

    @property
    def examples(self) -> tuple[Example, ...]:
        """All that the passage tells."""
        return self.told + self.listed

    @property
    def is_list(self) -> bool:
        """Whether it is nothing but a list."""
        return bool(self.listed) and not self.told


def fill_up(
    examples: tuple[Example, ...], pool: list[Example], writer: LetterWriter, frame_words: int
) -> list[Example]:
    """The examples with more of the candidate's bullets: of the same jobs up to the wanted length, else of others."""
    story = list(examples)
    answered = _answered(story)
    fitting = [
        replace(example, named=(), related=(*example.named, *example.related))
        for example in sorted(pool, key=lambda example: -example.worth(answered, frozenset()))
        if not is_hedged(example.bullet.text) and (example.quality > _LEAST_QUALITY or _answers_more(example, answered))
    ]
    for example in fitting:
        is_wanted = _answers_more(example, answered) and len(_of_its_job(example, story)) < _MOST_OF_A_LIST
        if _is_new(example, story) and (is_wanted or _is_thin(_of_its_job(example, story), writer)):
            story.append(example)
            answered |= {asked.id for asked in example.related}
    for same_jobs, wanted in ((True, ENOUGH_WORDS), (False, LEAST_WORDS)):
        jobs = {example.entry.id for example in story}
        for example in fitting:
            is_short = frame_words + _words_told(story, writer) < wanted
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
    """Whether of what a job has so far nothing can be told, or only one sentence about what the work was."""
    told = _passage(group, writer).examples if group else ()
    return bool(group) and (not told or (len(told) == 1 and told[0].clause.form in _FRAMED))


def _accepts(example: Example, story: Sequence[Example], writer: LetterWriter) -> bool:
    """Whether what is told of a job can take a further bullet and stay what it is: sentences, or a list."""
    group = _of_its_job(example, story)
    before = _passage(group, writer) if group else Passage()
    # The first line of a list below sentences stands in the letter with the second one only.
    after = _passage([*group, example], writer)
    is_told_now = before.is_list and len(after.told) >= _FEWEST_OF_A_STORY
    may_be_listed = bool(before.told) and writer.can_list_more(example) and len(group) < _MOST_TOLD_OF_A_JOB
    return may_be_listed or is_told_now or len(after.examples) > len(before.examples)


def _is_said_again(example: Example, before: Sequence[Example], writer: LetterWriter) -> bool:
    frame = _FRAMED.get(example.clause.form)
    if example.clause.form is Form.INFINITIVE and writer.wording.language == "fr":
        return any(other.clause.form is Form.INFINITIVE for other in before)
    said = sum(_FRAMED.get(other.clause.form) == frame for other in before)
    is_noun = example.clause.form in _NOUNS or (frame == "work" and writer.wording.language == "de")
    return frame is not None and said >= (_MOST_NOUNS[writer.wording.language] if is_noun else _MOST_FRAMED)


def _words_told(story: Sequence[Example], writer: LetterWriter) -> int:
    return sum(_length(example) for passage in arrange(story, writer) for example in passage.examples)


def _length(example: Example) -> int:
    """About how many words the sentence of an example has."""
    return len(example.bullet.text.split()) + _WORDS_OF_A_FRAME


def arrange(story: Sequence[Example], writer: LetterWriter) -> list[Passage]:
    """The bullets of a job together, the latest job first.

    A job of which nothing can be told is left out; a letter bears one list, and none beside enough sentences.
    """
    groups: dict[str, list[Example]] = {}
    for example in story:
        groups.setdefault(example.entry.id, []).append(example)
    told = [passage for group in groups.values() if (passage := _passage(group, writer)).examples]
    passages = _with_latest_first(told)
    most = _MOST_LISTS_OF_ANOTHER_LANGUAGE if writer.is_of_another_language else _MOST_LISTS
    lists = sorted((one for one in passages if len(one.listed) > 1), key=_worth_of_list)[-most:]
    lists += [one for one in passages if len(one.listed) == 1]
    if sum(len(one.told) for one in passages) >= _ENOUGH_SENTENCES:
        said = _answered([example for one in passages for example in one.told])
        lists = [one for one in lists if _musts(one.listed) - said]
    return [one if one in lists else replace(one, listed=()) for one in passages if one.told or one in lists]


def _worth_of_list(passage: Passage) -> float:
    return len(_answered(passage.listed)) + sum(example.quality for example in passage.listed)


def _with_latest_first(passages: list[Passage]) -> list[Passage]:
    """A letter that begins with an older job than the last one makes its reader ask why."""
    jobs = [one for one in passages if one.examples[0].setting in _OF_JOBS] or passages
    latest = max(jobs, key=lambda one: recency(one.examples[0].entry), default=None)
    return sorted(passages, key=lambda one: one is not latest)


def _passage(group: Sequence[Example], writer: LetterWriter) -> Passage:
    """The bullets of a job as sentences, or those of one kind as a list where none of them makes one."""
    told = tuple(_sentences(group, writer)[:_MOST_OF_A_JOB])
    best = Passage(told, tuple(_further_lines(group, told, writer)) if told else ())
    if len(told) >= _FEWEST_OF_A_STORY or (told and _musts(group) <= _answered(best.examples)):
        return best
    for lines in _lists(group, writer):
        if len(lines) < _FEWEST_OF_A_LIST and (best.examples or not writer.can_list_alone(lines[0])):
            continue
        gain = len(_answered(lines)) - len(_answered(best.examples))
        if gain > 0 or (gain == 0 and not best.told and len(lines) > len(best.listed)):
            best = Passage(listed=tuple(lines))
    return best


def _musts(examples: Sequence[Example]) -> frozenset[str]:
    """What the posting must have of what bullets name."""
    return frozenset(one.id for example in examples for one in example.named if one.level is RequirementLevel.MUST)


def _further_lines(group: Sequence[Example], told: Sequence[Example], writer: LetterWriter) -> list[Example]:
    """What can be listed below some sentences on a job; a single line makes no list."""
    rest = [one for one in group if one not in told and writer.can_list_more(one)]
    plain = [one for one in rest if not is_hedged(one.bullet.text) or one.named]
    rest = plain[: max(0, min(_MOST_OF_A_SHORT_LIST, _MOST_TOLD_OF_A_JOB - len(told)))]
    return rest if len(rest) >= _FEWEST_OF_A_LIST else []


def _sentences(group: Sequence[Example], writer: LetterWriter) -> list[Example]:
    """The bullets that can follow one another in a paragraph."""
    told: list[Example] = []
    for example in group:
        follows = not told or (writer.can_follow(example) and not _is_said_again(example, told, writer))
        if writer.can_tell(example) and follows:
            told.append(example)
    told.sort(key=lambda example: tools_told(example.bullet.text, writer.wording.language) != "")
    first = next((at for at, example in enumerate(told) if example.clause.form in _NOUNS), len(told))
    nouns = [example for example in told[first:] if example.clause.form in _NOUNS]
    return [*told[:first], *nouns, *(example for example in told[first:] if example.clause.form not in _NOUNS)]


def _lists(group: Sequence[Example], writer: LetterWriter) -> Iterator[list[Example]]:
    """The bullets of each kind that can stand in a list together, then those of all kinds."""
    for kind in (LineKind.WORK, LineKind.DEED, LineKind.DUTY, LineKind.OTHER):
        lines = [one for one in group if writer.can_list(one, kind) and kind in (one.line_kind, LineKind.OTHER)]
        if lines:
            yield lines[:_MOST_OF_A_LIST]


def _answered(examples: Sequence[Example]) -> frozenset[str]:
    return frozenset(asked.id for example in examples for asked in (*example.named, *example.related))

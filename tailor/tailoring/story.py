"""Which bullets a letter tells, and which of them stand in one paragraph."""

from dataclasses import replace

from tailor.tailoring.examples import Example
from tailor.tailoring.grammar import Form
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.sentences import LetterWriter

LEAST_WORDS, ENOUGH_WORDS = 200, 250
"""Words of a letter's paragraphs: below the first it gets bullets of further jobs and the degree, up to the second more
bullets of the same jobs."""
_MOST_OF_A_JOB = 5
_STANDING = frozenset({Form.LISTED, Form.QUOTED})
"""Forms of bullets that stand beside a sentence, not in it."""
_WORDS_OF_A_FRAME = 4


def fill_up(
    examples: tuple[Example, ...], pool: list[Example], writer: LetterWriter, frame_words: int
) -> list[Example]:
    """The examples with more of the candidate's bullets: of the same jobs up to the wanted length, else of others."""
    story = list(examples)
    told = {example.bullet.text for example in story}
    fitting = [
        replace(example, named=(), related=())
        for example in sorted(pool, key=lambda example: -example.worth(frozenset(), frozenset()))
        if not is_hedged(example.bullet.text) and example.quality > 0
    ]
    flows = any(example.clause.form not in _STANDING for example in fitting)
    for same_jobs, wanted in ((True, ENOUGH_WORDS), (False, LEAST_WORDS)):
        entries = [example.entry.id for example in story]
        for example in fitting:
            words = frame_words + sum(map(_length, story))
            is_known = example.entry.id in entries
            full = sum(other.entry.id == example.entry.id for other in story) >= _MOST_OF_A_JOB
            if same_jobs and flows and example.clause.form in _STANDING:
                continue  # a list goes into a letter that is too short without, not into one that is long enough
            if words < wanted and example.bullet.text not in told and not full and is_known is same_jobs:
                if same_jobs and not writer.can_follow(example):
                    continue
                story.append(example)
                told.add(example.bullet.text)
    return story


def _length(example: Example) -> int:
    """About how many words the sentence of an example has."""
    return len(example.bullet.text.split()) + _WORDS_OF_A_FRAME


def group_by_entry(story: list[Example], writer: LetterWriter) -> list[list[Example]]:
    """The bullets of a job together, jobs in the order in which they come; what cannot follow stands alone."""
    groups: list[list[Example]] = []
    for example in story:
        group = next((group for group in groups if group[0].entry.id == example.entry.id), None)
        if group and writer.can_follow(example) and len(group) < _MOST_OF_A_JOB:
            group.append(example)
        else:
            groups.append([example])
    return groups

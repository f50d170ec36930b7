"""Filling the frames of a letter."""

import re
from collections.abc import Collection, Sequence

from tailor.model import (
    LetterParagraph,
    ParagraphKind,
)
from tailor.tailoring.career import (
    is_surely_title,
    names_place,
)
from tailor.tailoring.done_once import begins_with_time
from tailor.tailoring.entry_names import name_organisation
from tailor.tailoring.examples import ROLES, Example, setting_in_time
from tailor.tailoring.frame_filler import beginning, sources_of
from tailor.tailoring.frames import AS_IT_STANDS, EARLIER, Frames, Setting
from tailor.tailoring.grammar import Form
from tailor.tailoring.joined import join_sentences
from tailor.tailoring.openings import OpeningWriter
from tailor.tailoring.paired_deeds import pair_deeds
from tailor.tailoring.place_frames import of_place
from tailor.tailoring.prepositions import locate
from tailor.tailoring.sentence_times import NOUNS, OVER, is_led, is_over, names_client

_THING_OF_ONES_OWN = re.compile(
    r"(?i:my|our) (?!.*\b(?:is|was|were|are|am|has|had|have|did|does|includes?|involves?|covers?|ran|led|won|grew"
    r"|[a-z]{2,}ed)\b).+"
)
"""What has no verb and is no sentence of one's own: "my own caseload of 22 families"."""
_HAS_PARTS = re.compile(r",\s|[;:]")


class LetterWriter(OpeningWriter):
    """Fills one letter's frames; frames that do the same take turns, so that no opening is repeated early."""

    def tell(
        self, examples: Sequence[Example], gathered: Sequence[Example] = (), again: Sequence[Example] = ()
    ) -> LetterParagraph:
        """The paragraph on one job: what the posting asks for of it, then the bullets, the first naming the job.

        Those `gathered` share one sentence behind the others, or stand alone; those told `again` share another.
        """
        every = (*examples, *gathered, *again)
        lead, answered = self._lead(every)
        was_once = bool(gathered) and all(map(is_over, examples))  # what the work is goes before what it once was
        texts = [lead] if was_once else [lead, *self._told(examples, answered)]
        texts += [self.gather(gathered, goes_on=bool(examples) and not was_once)] if gathered else []
        texts += [self._more(example, None) for example in examples] if was_once else []
        texts += [self.gather_again(again)] if again else []
        sources = (*(example.bullet.id for example in every), *sources_of(every[0].entry))
        return LetterParagraph(ParagraphKind.EVIDENCE, join_sentences(texts), sources, answered)

    def _told(self, examples: Sequence[Example], answered: Collection[str]) -> list[str]:
        self._paragraphs += 1
        if not examples:
            return []
        ordered = sorted(
            examples,
            key=lambda example: (
                is_led(example),
                is_over(example),
                not {asked.id for asked in example.named} & {*answered},
            ),
        )
        first, *rest = pair_deeds(ordered, self.wording.language)
        texts = [self._evidence(first), *self._further_sentences(first)]
        before = first
        self._is_joined = self._paragraphs % 2 == 0
        for example in rest:
            texts += [self._more(example, before), *self._further_sentences(example)]
            before = example
        return texts

    def can_tell(self, example: Example) -> bool:
        """Whether a bullet's reading is certain and there is a sentence for it."""
        kind = self._kind_of(example)
        is_placed = kind != (Setting.UNNAMED, Form.FIRST_PERSON) or names_client(example)
        is_fragment = kind[1] is Form.FIRST_PERSON and _THING_OF_ONES_OWN.fullmatch(example.clause.text) is not None
        return example.doubt is None and is_placed and kind in self.wording.evidence and not is_fragment

    def can_follow(self, example: Example) -> bool:
        """Whether a bullet can go on a paragraph on its job."""
        return self._more_frames(example, None) != ()

    def _evidence(self, example: Example) -> str:
        setting, form = self._kind_of(example)
        if names_client(example):
            return self._as_it_stands(example)
        known = self._frames_of_known(example)
        if known and not begins_with_time(example.clause.text):
            self._employers_told.add(name_organisation(example.entry))
            return self._say(self.chosen(known), example)
        frames = self.wording.evidence[setting, form]
        located = locate(name_organisation(example.entry), self.wording.language)
        fitting = tuple(
            frame
            for frame in frames
            if ("{title}" not in frame or is_surely_title(example.entry.title) or setting is Setting.PROJECT)
            and ("{At}" not in frame or located[:1].isalpha())
        )
        fitting = of_place(self._of_employer(fitting, example), setting, example.entry)
        if setting in ROLES:
            is_named = names_place(example.entry)
            fitting = tuple(frame for frame in fitting or frames if ("({org})" in frame) is is_named)
        return self._say(self._take(_fitting_for(example, fitting or frames), "evidence"), example)

    def _frames_of_known(self, example: Example) -> Frames:
        """The frames for a job that the opening has named, which need not name it again; none for others."""
        setting, form = self._kind_of(example)
        if setting is Setting.CURRENT_JOB and self._is_introduced(example):
            return self.wording.evidence_now.get(form, ())
        is_next = example.entry.id == self._introduced_as_last and self._paragraphs <= 1 and setting is Setting.JOB
        return self.wording.evidence_then.get(form, ()) if is_next else ()

    def _of_employer(self, frames: Frames, example: Example) -> Frames:
        """The frames that go with whether a later job at the same employer is told already."""
        name = name_organisation(example.entry)
        again = tuple(frame for frame in frames if frame == EARLIER or "{title}" in frame)
        plain = tuple(frame for frame in frames if frame != EARLIER)
        is_again = name in self._employers_told
        self._employers_told.add(name)
        return again if is_again and EARLIER in frames else plain

    def _kind_of(self, example: Example) -> tuple[Setting, Form]:
        setting = setting_in_time(example)
        return (OVER.get(setting, setting) if is_over(example) else setting), example.clause.form

    def _more(self, example: Example, before: Example | None) -> str:
        """A further bullet; every other sentence stands alone, as people who write do not join all that they say."""
        is_prose = example.clause.form is Form.FIRST_PERSON and self._is_joined
        if is_prose or is_led(example):
            self._is_joined = False
            return self._as_it_stands(example)
        frames = self._more_frames(example, before)
        joined = tuple(frame for frame in frames if frame != self.wording.sentence)
        is_plain = len(joined) < len(frames) and self._is_joined and not (before and before.clause.more)
        self._is_joined = not is_plain
        return self._say(self._take((self.wording.sentence,) if is_plain else joined, "more"), example)

    def _as_it_stands(self, example: Example) -> str:
        told = self._say(AS_IT_STANDS, example)
        return f"{told[:1].upper()}{told[1:]}"

    def _more_frames(self, example: Example, before: Example | None) -> Frames:
        is_current = setting_in_time(example) in (Setting.CURRENT_JOB, Setting.CURRENT_ROLE)
        key = is_current and not is_over(example), example.clause.form
        goes_on = before and (before.clause.form is example.clause.form or {before.clause.form, key[1]} == NOUNS)
        again = self.wording.again.get(key, ()) if goes_on else ()
        return _fitting_for(example, again or self.wording.more.get(key, ()))

    def _further_sentences(self, example: Example) -> list[str]:
        if example.clause.more:
            self._last["more"] = beginning(self.wording.sentence)
        return [self.wording.sentence.format(clause=more) for more in example.clause.more]

    def _say(self, frame: str, example: Example) -> str:
        clause = example.clause
        return self._fill(frame, example.entry, clause=clause.text, the=clause.the, verb=clause.verb)


def _fitting_for(example: Example, frames: Frames) -> Frames:
    """The frames that end with a clause which has commas of its own, where there are such."""
    at_end = tuple(frame for frame in frames if frame.endswith("{clause}."))
    return at_end if _HAS_PARTS.search(example.clause.text) and at_end else frames

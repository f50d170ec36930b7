"""The lists of a letter: bullets as the person wrote them, below a sentence that is right before all of them."""

import re
from collections.abc import Sequence

from tailor.model import (
    LetterParagraph,
    ParagraphKind,
    RequirementLevel,
)
from tailor.tailoring.asked import Shape
from tailor.tailoring.asked_in_lead import choose_asked
from tailor.tailoring.career import is_surely_title, is_title, names_place
from tailor.tailoring.certainty import Doubt
from tailor.tailoring.done_once import is_past_in_present
from tailor.tailoring.entry_names import name_organisation
from tailor.tailoring.examples import ROLES, Example, setting_in_time
from tailor.tailoring.frame_filler import FrameFiller, sources_of
from tailor.tailoring.frames import Frames, LineKind, Setting
from tailor.tailoring.gathered import choose_phrases, join_phrases, phrase_of, says_several
from tailor.tailoring.grammar import bullet_sentences
from tailor.tailoring.joined import join_names, join_sentences
from tailor.tailoring.letter_case import lower_noun
from tailor.tailoring.line_kinds import names_only_work
from tailor.tailoring.own_doing import says_itself
from tailor.tailoring.points import Point
from tailor.tailoring.prepositions import locate

_OF_SOMEBODY = re.compile(
    r"\b(?:experience|knowledge|understanding|familiarity|proficiency|skills|background|expérience|connaissances?|maîtrise"
    r"|compétences?|pratique)\b",
    re.IGNORECASE,
)
"""What is asked of a person, rather than a subject that the answer names as well."""
_LEAD, _MOST_OF_A_LEAD, _FEWEST_WORDS_ASKED = "lead", 2, 3
"""A letter says once what is asked for, at most two things: more would be read back to who wrote them."""


class ListWriter(FrameFiller):
    """Writes what a letter lists, and the words of the posting that it answers."""

    def list_work(self, examples: Sequence[Example], *, by_role: bool = False) -> tuple[LetterParagraph, ...]:
        """The bullets of one job as a list: what the posting asks for of it, what leads in, then each as it stands.

        `by_role` where the letter tells of another job at the same employer, so that the title tells them apart.
        """
        lead, answered = self._lead(examples)
        first = examples[0]
        is_clear = is_surely_title if self.wording.language == "en" else is_title
        is_role = by_role and is_clear(first.entry.title) and first.setting in (Setting.JOB, Setting.CURRENT_JOB)
        frames = self._list_frames(Setting.ROLE if is_role else first.setting, kind_of_list(examples))
        frame = frames[(self._number_of_posting + self._paragraphs) % len(frames)]
        leading = self._fill(frame, first.entry)
        is_mixed = len({one.bullet.text.rstrip().endswith(".") for one in examples}) > 1
        self._paragraphs += 1
        if len(examples) == 1:
            told = f"{leading.rstrip(' :')} {lower_noun(self._listed(first, bare=True).text)}."
            sources = (first.bullet.id, *sources_of(first.entry))
            return (LetterParagraph(ParagraphKind.EVIDENCE, join_sentences([lead, told]), sources, answered),)
        text = join_sentences([lead, leading])
        return (
            LetterParagraph(ParagraphKind.EVIDENCE, text, sources_of(first.entry) or (first.bullet.id,), answered),
            *(self._listed(one, bare=is_mixed) for one in examples),
        )

    def list_points(self, points: Sequence[Point], *, by_role: bool = False) -> tuple[LetterParagraph, ...]:
        """Lines of one job as they stand in the resume, below half a sentence that is right before any line.

        `by_role` where the letter tells of another job at the same employer.
        """
        first = points[0]
        told = self._in_own_sentences(points)
        if told:
            answered = tuple(dict.fromkeys(one.id for point in points for one in point.named))
            sources = (*(point.bullet.id for point in points), *sources_of(first.entry))
            self._paragraphs += 1
            return (LetterParagraph(ParagraphKind.EVIDENCE, told, sources, answered),)
        is_role = by_role and is_surely_title(first.entry.title) and first.setting in (Setting.JOB, Setting.CURRENT_JOB)
        frames = self._list_frames(Setting.ROLE if is_role else first.setting, LineKind.OTHER)
        frame = frames[(self._number_of_posting + self._paragraphs) % len(frames)]
        self._paragraphs += 1
        lines = [" ".join(point.bullet.text.split()) for point in points]
        is_mixed = len({line.endswith(".") for line in lines}) > 1
        answered = tuple(dict.fromkeys(one.id for point in points for one in point.named))
        leading = self._fill(frame, first.entry)
        return (
            LetterParagraph(ParagraphKind.EVIDENCE, leading, sources_of(first.entry) or (first.bullet.id,), answered),
            *(
                LetterParagraph(
                    ParagraphKind.EVIDENCE,
                    line.removesuffix(".") if is_mixed else line,
                    (point.bullet.id,),
                    is_bullet=True,
                )
                for point, line in zip(points, lines, strict=True)
            ),
        )

    def _in_own_sentences(self, points: Sequence[Point]) -> str:
        """Lines that are whole sentences of the person, one after the other; empty where any is none.

        The first names its job, unless the opening has.
        """
        lines = [" ".join(point.bullet.text.split()).rstrip(".") for point in points]
        first = points[0]
        if not all(map(says_itself, lines)):
            return ""
        if first.entry.id == self._introduced:
            return " ".join(f"{line}." for line in lines)
        is_placed = self.wording.language == "en" and first.setting in (Setting.JOB, Setting.CURRENT_JOB)
        place = name_organisation(first.entry)
        is_told_so = is_placed and place and lines[0].startswith("I ")
        return " ".join(f"{line}." for line in (f"At {place}, {lines[0]}", *lines[1:])) if is_told_so else ""

    def gather(self, examples: Sequence[Example], *, goes_on: bool) -> str:
        """Several notes of one job as a sentence, which names the job unless it `goes_on`."""
        first = examples[0]
        setting = setting_in_time(first)
        frames = self.wording.gathered_more[setting] if goes_on else self._placed(self.wording.gathered[setting], first)
        if not goes_on and self._is_introduced(first) and self.wording.gathered_now:
            frames = (self.chosen(self.wording.gathered_now),)
        if self._paragraphs <= 1:  # nothing was said before that "also" would go on from
            frames = tuple(frame for frame in frames if goes_on or " also " not in frame) or frames
        phrases = [phrase_of(one.bullet.text, self.wording.language) for one in examples]
        frame = self._take(frames, "gathered")
        return self._fill(frame, first.entry, clauses=join_phrases(phrases, self.wording.language))

    def _is_introduced(self, example: Example) -> bool:
        """Whether the opening has named the job of an example as the one that is held now."""
        return example.entry.id == self._introduced and example.setting is Setting.CURRENT_JOB

    def gather_again(self, examples: Sequence[Example]) -> str:
        """Notes for which the sentence before had no room."""
        phrases = [phrase_of(one.bullet.text, self.wording.language) for one in examples]
        frame = self._take(self.wording.gathered_again[setting_in_time(examples[0])], "gathered")
        return self._fill(frame, examples[0].entry, clauses=join_phrases(phrases, self.wording.language))

    def can_gather(self, example: Example, *, goes_on: bool) -> bool:
        """Whether a bullet can stand among others in one sentence, which goes on or names the job."""
        frames = self.wording.gathered_more if goes_on else self.wording.gathered
        is_now = setting_in_time(example) in (Setting.CURRENT_JOB, Setting.CURRENT_ROLE)
        is_over = is_now and is_past_in_present(example.bullet.text)
        is_told = example.line_kind is not None and example.doubt is not Doubt.TRUTH and not is_over
        return is_told and setting_in_time(example) in frames and self._phrase(example) != ""

    def gathered_of(self, examples: Sequence[Example], *, goes_on: bool) -> tuple[Example, ...]:
        """As many of some bullets as one sentence bears."""
        fitting = [example for example in examples if self.can_gather(example, goes_on=goes_on)]
        phrases = [self._phrase(example) for example in fitting]
        chosen = choose_phrases(phrases, self.wording.language)
        is_right = bool(chosen) and says_several([phrases[place] for place in chosen], self.wording.language)
        return tuple(fitting[place] for place in chosen) if is_right else ()

    def _phrase(self, example: Example) -> str:
        return "" if self.is_of_another_language else phrase_of(example.bullet.text, self.wording.language)

    def _placed(self, frames: Frames, example: Example) -> Frames:
        """The frames that fit how a job is named: with the employer in brackets, or at the sentence's beginning."""
        located = locate(name_organisation(example.entry), self.wording.language)
        is_named = names_place(example.entry)
        fitting = tuple(
            frame
            for frame in frames
            if ("{At}" not in frame or located[:1].isalpha())
            and (setting_in_time(example) not in ROLES or ("({org})" in frame) is is_named)
        )
        return fitting or frames

    def can_list(self, example: Example, kind: LineKind) -> bool:
        """Whether a bullet can stand in a list of a kind, below a sentence that is right before all such bullets."""
        is_begun_surely = kind is LineKind.WORK or example.doubt is not Doubt.FIRST_WORD or self.is_of_another_language
        is_whole = example.written != ""  # a list has lines as they stand in the resume
        return (
            is_whole
            and is_begun_surely
            and example.line_kind is not None
            and self._list_frames(example.setting, kind) != ()
        )

    def can_list_alone(self, example: Example) -> bool:
        """Whether a bullet without others can stand behind the words that name its job: "My work at Elm included"."""
        is_named = example.setting in (Setting.JOB, Setting.CURRENT_JOB) and example.line_kind is LineKind.WORK
        is_one = ":" not in example.bullet.text and len(bullet_sentences(example.written or example.bullet.text)) == 1
        is_told = is_one and names_only_work(example.bullet.text)
        return is_named and is_told and self.wording.language == "en" and example.doubt is not Doubt.TRUTH

    def _listed(self, example: Example, *, bare: bool) -> LetterParagraph:
        """A bullet as a line, without its full stop where other lines of the list have none."""
        bullet = example.bullet
        text = " ".join((example.written or bullet.text).split())
        text = text.removesuffix(".") if bare else text
        return LetterParagraph(ParagraphKind.EVIDENCE, text, (bullet.id,), is_bullet=True)

    def _list_frames(self, setting: Setting, kind: LineKind) -> Frames:
        lists = self.wording.lists
        return lists.get((setting, kind)) or lists.get((setting, LineKind.OTHER), ())

    def _lead(self, examples: Sequence[Example]) -> tuple[str, tuple[str, ...]]:
        """The sentence that names what a paragraph answers, and the ids of these requirements; both may be empty."""
        chosen, phrases = choose_asked(examples, self.posting, self.wording.language)
        must = all(asked.level is RequirementLevel.MUST and not asked.any_of for asked in chosen)
        words, answered = self.wording, tuple(asked.id for asked in chosen)
        # A name alone stands in the sentence that answers it: "You ask for Excel" would be said to it twice.
        is_whole = must and all(phrase.shape is Shape.WHOLE for phrase in phrases)
        said = " ".join(phrase.words for phrase in phrases)
        is_whole = is_whole and len(said.split()) >= _FEWEST_WORDS_ASKED
        is_whole = is_whole and _OF_SOMEBODY.search(said) is not None
        if not (is_whole and words.lead_must and 0 < len(phrases) <= _MOST_OF_A_LEAD) or self._used[_LEAD]:
            return "", answered
        self._used[_LEAD] += 1
        asked = join_names([words.quoted.format(asked=phrase.words) for phrase in phrases], words.conjunction)
        return self._take(words.lead_must, "lead").format(asked=asked), answered


def kind_of_list(examples: Sequence[Example]) -> LineKind:
    """The kind of all bullets of a list, `OTHER` where they differ."""
    kinds = {example.line_kind for example in examples}
    return (kinds.pop() or LineKind.OTHER) if len(kinds) == 1 else LineKind.OTHER

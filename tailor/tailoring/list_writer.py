"""The lists of a letter: bullets as the person wrote them, below a sentence that is right before all of them."""

from collections.abc import Sequence

from tailor.model import (
    LetterParagraph,
    ParagraphKind,
    RequirementLevel,
)
from tailor.tailoring.asked import Shape
from tailor.tailoring.asked_in_lead import choose_asked
from tailor.tailoring.career import (
    is_surely_title,
    is_title,
)
from tailor.tailoring.certainty import Doubt
from tailor.tailoring.examples import Example
from tailor.tailoring.frame_filler import FrameFiller, sources_of
from tailor.tailoring.frames import Frames, LineKind, Setting
from tailor.tailoring.grammar import bullet_sentences
from tailor.tailoring.joined import join_names, join_sentences
from tailor.tailoring.letter_case import lower_noun
from tailor.tailoring.line_kinds import names_only_work


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

    def list_more(self, examples: Sequence[Example]) -> tuple[LetterParagraph, ...]:
        """What else a job was, as a list below the sentences on it; nothing for no bullets."""
        if not examples:
            return ()
        first = examples[0]
        is_mixed = len({one.bullet.text.rstrip().endswith(".") for one in examples}) > 1
        leading = self._take(self.wording.lists_more[first.setting], "list")
        return (
            LetterParagraph(ParagraphKind.EVIDENCE, leading, sources_of(first.entry) or (first.bullet.id,)),
            *(self._listed(one, bare=is_mixed) for one in examples),
        )

    def can_list(self, example: Example, kind: LineKind) -> bool:
        """Whether a bullet can stand in a list of a kind, below a sentence that is right before all such bullets."""
        return example.line_kind is not None and self._list_frames(example.setting, kind) != ()

    def can_list_alone(self, example: Example) -> bool:
        """Whether a bullet without others can stand behind the words that name its job: "My work at Elm included"."""
        is_named = example.setting in (Setting.JOB, Setting.CURRENT_JOB) and example.line_kind is LineKind.WORK
        is_one = ":" not in example.bullet.text and len(bullet_sentences(example.written or example.bullet.text)) == 1
        is_told = is_one and names_only_work(example.bullet.text)
        return is_named and is_told and self.wording.language == "en" and example.doubt is not Doubt.TRUTH

    def can_list_more(self, example: Example) -> bool:
        """Whether a bullet can stand in a list below sentences on its job."""
        return example.line_kind is not None and example.setting in self.wording.lists_more

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
        if not phrases:
            return "", ()
        must = all(asked.level is RequirementLevel.MUST and not asked.any_of for asked in chosen)
        words = self.wording
        frames = (
            words.lead_must if must and all(phrase.shape is Shape.WHOLE for phrase in phrases) else words.lead_other
        )
        asked = join_names([words.quoted.format(asked=phrase.words) for phrase in phrases], words.conjunction)
        return self._take(frames, "lead").format(asked=asked), tuple(asked.id for asked in chosen)


def kind_of_list(examples: Sequence[Example]) -> LineKind:
    """The kind of all bullets of a list, `OTHER` where they differ."""
    kinds = {example.line_kind for example in examples}
    return (kinds.pop() or LineKind.OTHER) if len(kinds) == 1 else LineKind.OTHER

"""The sentences of a letter on what somebody holds: certificates, skills, languages."""

from collections.abc import Sequence
from dataclasses import replace

from tailor.model import LetterParagraph, ParagraphKind
from tailor.tailoring.held_rows import is_training, row_of_names, without_request
from tailor.tailoring.joined import join_names, join_sentences
from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.list_writer import ListWriter
from tailor.tailoring.paper_names import is_named_without_article, with_paper_article, without_paper_article
from tailor.tailoring.paper_names_french import held_as_title, within_french
from tailor.tailoring.spoken_names import spoken_name, spoken_row
from tailor.tailoring.states import names_registration, says_what_one_is, with_state_article


class HeldWriter(ListWriter):
    """Writes what a resume lists beside its jobs."""

    def list_held(
        self,
        names: Sequence[str],
        sources: Sequence[str],
        requirements: Sequence[str],
        *,
        certified: bool,
        speaks: bool = False,
    ) -> LetterParagraph:
        """The sentence on what the resume lists: its certificates, its skills, or the languages."""
        words, said = self.wording, list[str]()
        names = [lower_first(name) for name in names] if speaks and words.language == "fr" else names
        names = [spoken_name(name, words.language) for name in names] if speaks else names
        names = [*dict.fromkeys(map(without_request, names))]
        is_stated = certified and words.held != ""
        states = [name for name in names if is_stated and says_what_one_is(name)]
        others = [name for name in names if name not in states]
        if others:
            said.append(self._held(others, certified=certified, speaks=speaks))
        if states:
            said.append(words.held.format(state=join_names([*map(with_state_article, states)], words.conjunction)))
        return LetterParagraph(ParagraphKind.EVIDENCE, join_sentences(said), tuple(sources), tuple(requirements))

    def as_first(self, paragraph: LetterParagraph) -> LetterParagraph:
        """A paragraph on what is held as the first on the candidate: no "also" where nothing was said before."""
        begin, first = (frame.partition("{")[0] for frame in (self.wording.listed, self.wording.listed_first))
        is_listed = paragraph.text.startswith(begin)
        return replace(paragraph, text=first + paragraph.text.removeprefix(begin)) if is_listed else paragraph

    def _held(self, names: Sequence[str], *, certified: bool, speaks: bool) -> str:
        words, is_one = self.wording, len(names) == 1
        if not certified:
            listed = words.listed_first if words.language == "en" else words.listed_one if is_one else words.listed
            frame = words.spoken if speaks else listed
            row = spoken_row(names) if speaks else names
            return frame.format(skills=row_of_names(row, words.conjunction))
        frame = words.trained if words.trained and is_training(names) else words.qualified_one
        frame = frame if is_one else words.qualified
        titles = held_as_title(names) if words.titled else []
        if titles:
            return words.titled.format(skills=row_of_names(titles, words.conjunction))
        if words.language == "fr":
            names = [within_french(name) for name in names]
        if words.language == "en":
            told = [with_paper_article(name) for name in names]
            is_sure = all(one != name or is_named_without_article(one) for one, name in zip(told, names, strict=True))
            frame = words.qualified_joined if any(map(names_registration, names)) else frame
            is_listed = not (is_sure or is_one)
            names = [without_paper_article(name) for name in told] if is_listed else told
            frame = words.qualified_listed if is_listed else frame
        return frame.format(skills=row_of_names(names, words.conjunction))

"""The sentences of a letter on what somebody holds: certificates, skills, languages."""

from collections.abc import Callable, Mapping, Sequence

from tailor.model import LetterParagraph, ParagraphKind
from tailor.tailoring.held_rows import is_training, row_of_names, without_request
from tailor.tailoring.joined import join_names, join_sentences
from tailor.tailoring.joints import join_in_one
from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.list_writer import ListWriter
from tailor.tailoring.paper_names import held_in_english, without_paper_article
from tailor.tailoring.paper_names_french import held_as_title, within_french
from tailor.tailoring.paper_names_german import held_with_article
from tailor.tailoring.spoken_names import spoken_name, spoken_row
from tailor.tailoring.states import says_what_one_is, with_state_article

_WITH_ARTICLES: Mapping[str, Callable[[Sequence[str]], list[str]]] = {
    "en": held_in_english,
    "de": held_with_article,
    "fr": held_as_title,
}
"""How names of papers stand in a sentence of each language; nothing where one of them has no sure article."""


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
            said.append(self._papers(others) if certified else self._named(others, speaks=speaks))
        if states:
            said.append(words.held.format(state=join_names([*map(with_state_article, states)], words.conjunction)))
        return LetterParagraph(ParagraphKind.EVIDENCE, join_sentences(said), tuple(sources), tuple(requirements))

    def tell_held(self, parts: Sequence[LetterParagraph]) -> list[LetterParagraph]:
        """Sentences on what the candidate holds as one paragraph, short ones in one sentence; none without any."""
        if not parts:
            return []
        text = join_sentences(join_in_one([part.text for part in parts], self.wording.language))
        sources = tuple(source for part in parts for source in part.sources)
        return [
            LetterParagraph(
                ParagraphKind.EVIDENCE, text, sources, tuple(a for part in parts for a in part.requirements)
            )
        ]

    def _named(self, names: Sequence[str], *, speaks: bool) -> str:
        words = self.wording
        row = spoken_row(names) if speaks else names
        return (words.spoken if speaks else words.listed).format(skills=row_of_names(row, words.conjunction))

    def _papers(self, names: Sequence[str]) -> str:
        words = self.wording
        if words.trained and is_training(names):
            return words.trained.format(skills=names[0])
        told = _WITH_ARTICLES[words.language](names)
        if told:
            return words.papers.format(skills=row_of_names(told, words.conjunction))
        bare = [within_french(name) if words.language == "fr" else without_paper_article(name) for name in names]
        frame = words.paper_listed if len(names) == 1 else words.papers_listed
        return frame.format(skills=row_of_names(bare, words.conjunction))

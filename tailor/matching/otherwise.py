"""The places that say what is asked for in other forms and words, in the resume's language, or by its initials."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailor.matching.foreign_forms import find_foreign_forms
from tailor.matching.hits import Hit, told
from tailor.matching.index import ResumeIndex
from tailor.matching.initials import find_initials, stands_for_known
from tailor.matching.near_words import find_near_words
from tailor.matching.other_forms import find_other_forms
from tailor.matching.paraphrase import find_paraphrases
from tailor.matching.parts import find_compounds, find_objects, find_term_in_phrase
from tailor.matching.similarity import Similar, find_similar, may_be_similar
from tailor.matching.traits import find_traits
from tailor.matching.under_rules import find_under_rules
from tailor.model import Reason, Requirement, RequirementKind
from tailor.vocabulary import Vocabulary

_LITERAL_ONLY = frozenset({RequirementKind.LANGUAGE, RequirementKind.SOFT})
"""Kinds of which initials say nothing."""


@dataclass(frozen=True, slots=True)
class OtherWords:
    """Looks for a requirement's other words in a resume; `similar` gives the cosines of texts, None to go without."""

    index: ResumeIndex
    vocabulary: Vocabulary
    similar: Similar | None

    def find(self, names: tuple[str, ...], requirement: Requirement) -> list[Hit]:
        """The places that say it otherwise.

        Args:
            names: What may prove the requirement.
            requirement: The requirement.
        """
        asked = names if requirement.any_of else tuple(dict.fromkeys((*names, requirement.text)))
        hits: list[Hit] = []
        if may_be_similar(requirement):
            hits += self._rephrased([name for name in asked if not self._is_named(name)], requirement)
        if requirement.kind is not RequirementKind.LANGUAGE:
            hits += [hit for name in asked for hit in told(self._foreign(name, requirement), name, requirement)]
        hits = hits or list(find_traits(requirement, self.index))
        if not hits and requirement.kind not in _LITERAL_ONLY:
            open_names = [name for name in names if not stands_for_known(name, self.vocabulary.get(name))]
            hits += [hit for name in open_names for hit in told(find_initials(name, self.index), name, requirement)]
        return hits

    def _foreign(self, name: str, requirement: Requirement) -> Iterator[Hit]:
        """The other forms of German and French words; of a product that is known, nothing but its names will do."""
        if not self._is_named(name) or requirement.kind is RequirementKind.CERTIFICATION:
            yield from find_foreign_forms(name, requirement.kind, self.index)

    def _is_named(self, name: str) -> bool:
        term = self.vocabulary.get(name)
        return term is not None and term.named

    def _rephrased(self, names: Sequence[str], requirement: Requirement) -> list[Hit]:
        """The same in another form of the words, by the table of paraphrases, and only then by embedding."""
        said = [hit for name in names for hit in told(self._rephrasing(name), name, requirement)]
        if said or self.similar is None:
            return said
        return [hit for name in names for hit in told(find_similar(name, self.index, self.similar), name, requirement)]

    def _rephrasing(self, name: str) -> Iterator[Hit]:
        for hit in find_other_forms(name, self.index):
            if hit.why is not Reason.LITERAL or not self._is_barred(name):
                yield hit
        yield from find_paraphrases(name, self.index, self.vocabulary)
        yield from find_term_in_phrase(name, self.index, self.vocabulary)
        yield from find_compounds(name, self.index)
        yield from find_objects(name, self.index, self.vocabulary)
        yield from find_near_words(name, self.index)
        yield from find_under_rules(name, self.index, self.vocabulary)

    def _is_barred(self, name: str) -> bool:
        """Whether a name's own words are something else beside others ("agile and fit"), as the vocabulary knows."""
        term = self.vocabulary.get(name)
        return term is not None and bool(term.not_near)

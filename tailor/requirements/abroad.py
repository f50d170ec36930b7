"""What a sentence in German or French asks for beside its known items, by its verbs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import BLANK, PASSED, Clause, Draft, Sought, Support, draft_of
from tailor.requirements.levels import asks_for_nothing
from tailor.requirements.phrases import strip_boilerplate
from tailor.requirements.said import Form, Said, said_in
from tailor.requirements.said.words import LANGUAGES, is_function, word_pattern, words_of
from tailor.requirements.tables import cue_pattern
from tailor.requirements.word_kinds import kind_by_words

_FEWEST_FRESH = 0.5
_TOLD_PLAINLY = frozenset({RequirementKind.SOFT, RequirementKind.OTHER})
"""The kinds that a plain statement about the reader may have without being about the work."""
_SURE = frozenset({RequirementKind.CERTIFICATION, RequirementKind.DEGREE, RequirementKind.TOOL})


def find_abroad(clause: Clause, drafts: Sequence[Draft], language: str) -> Iterator[Draft]:
    """What a clause in German or French says of the person sought that none of its items tells.

    Args:
        clause: A part of a line that asks.
        drafts: The items found in it that count.
        language: The posting's; nothing is found in another language than these two.
    """
    if language not in LANGUAGES or clause.sought is not Sought.EVERYTHING:
        return
    if clause.role not in {LineRole.REQUIREMENT, LineRole.NICE} or asks_for_nothing(clause.full):
        return
    if any(cue_pattern("phrases", name).search(clause.full) for name in ("procedure", "silent")):
        return
    text = clause.without(drafts).text
    able = word_pattern(language, "ability").search(clause.full) is not None
    for one in said_in(clause.full, language):
        if _is_fresh(clause.full, text, one, language):
            yield from (
                draft
                for draft in _draft(clause, one, language)
                if able or one.form is not Form.HABIT or draft.kind in _TOLD_PLAINLY
            )


def _is_fresh(full: str, text: str, one: Said, language: str) -> bool:
    """Whether most of what is said is in no item yet."""
    told = [word for word in words_of(full[one.start : one.stop]) if not is_function(LANGUAGES[language], word.key)]
    left = text[one.start : one.stop]
    fresh = [word for word in told if not {BLANK, PASSED} & set(left[word.start : word.end])]
    return len(fresh) > _FEWEST_FRESH * len(told)


def _draft(clause: Clause, one: Said, language: str) -> Iterator[Draft]:
    start, stop = one.start, one.stop
    if one.form is Form.THING:
        words = strip_boilerplate(clause.full[start:stop])
        if not words:
            return
        start = clause.full.index(words, start)
        stop = start + len(words)
    kind = kind_of_said(clause.full[start:stop], one.form, language)
    yield replace(draft_of(clause, start, stop, kind), support=Support.FORM)


def kind_of_said(words: str, form: Form, language: str) -> RequirementKind:
    """The kind of what is said: by its words where they are sure, else by the form in which it is said."""
    kind = kind_by_words(words)
    if kind in _SURE:
        return kind
    if word_pattern(language, "condition").search(words) and form is not Form.DONE:
        return RequirementKind.OTHER
    if form is Form.BURDEN:
        return RequirementKind.OTHER
    if form is Form.DONE:
        return RequirementKind.EXPERIENCE
    if form is Form.TRAIT or (form in {Form.DEED, Form.HABIT} and word_pattern(language, "conduct").search(words)):
        return RequirementKind.SOFT
    return kind or RequirementKind.SKILL

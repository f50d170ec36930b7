"""Which of the cue phrases of this package a sentence holds."""

from functools import cache, lru_cache

from tailor.requirements.conditions import hints_at_condition
from tailor.requirements.soft import count_traits
from tailor.requirements.spoken import names_language
from tailor.requirements.tables import cue_pattern, long_pattern

_TABLES = {
    "levels": ("not_required", "denied", "nice", "must"),
    "phrases": (
        *("procedure", "silent", "asks", "asks_within", "opens", "equal", "subject", "subject_in_passing", "closes"),
        *("welcome", "describing", "stack"),
    ),
}
_PATTERNS = {
    "frames": (
        *("no_asking", "of_the_sought", "needs", "expects", "values", "job_takes", "duty_takes", "taken_as_read"),
        *("would_help", "if_held", "invites"),
    ),
    "clauses": ("seeks", "of_reader"),
    "complements": ("who", "needs", "has_done", "must_do"),
}


@cache
def cue_names() -> tuple[str, ...]:
    """The names of the cues, in the order of `cues_of`."""
    tables = [(table, name) for found in (_TABLES, _PATTERNS) for table, names in found.items() for name in names]
    return (*(f"{table} {name}" for table, name in tables), "trait", "traits", "language", "condition")


@lru_cache(maxsize=4_000)
def cues_of(text: str) -> tuple[bool, ...]:
    """Whether a sentence holds each of the cues."""
    phrases = [cue_pattern(table, name).search(text) for table, names in _TABLES.items() for name in names]
    frames = [long_pattern(module, name).search(text) for module, names in _PATTERNS.items() for name in names]
    traits = count_traits(text)
    told = (traits > 0, traits > 1, names_language(text), hints_at_condition(text))
    return (*(found is not None for found in (*phrases, *frames)), *told)

"""Pure functions on strings: words, forms of words, places of phrases, numbers, sentences, language."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tailor.text.breaks import begins_as_break, cares_for_own, says_break
    from tailor.text.characters import compatible_form, says_more
    from tailor.text.late_pattern import LatePattern
    from tailor.text.limits import has_limit, is_limited
    from tailor.text.locating import find_phrase, locate, texts_with_any
    from tailor.text.numbers import Number, find_numbers, parse_number
    from tailor.text.people import names_people
    from tailor.text.ratings import RATING, low_rating
    from tailor.text.roots import root
    from tailor.text.running import (
        is_page_label,
        is_running_line,
        repeats_name,
        says_only_whose,
        says_when_updated,
        without_page_labels,
        words_of,
    )
    from tailor.text.sentences import (
        content_words,
        ends_in_abbreviation,
        guess_language,
        language_counts,
        split_sentences,
    )
    from tailor.text.short_forms import (
        ShortForm,
        abbreviation_letters,
        explained_in,
        explained_names,
        is_abbreviation,
        spells,
    )
    from tailor.text.stems import is_irregular, stem
    from tailor.text.tokens import Token, fold, tokenize
    from tailor.text.unfinished import find_unfinished, says_abandoned, says_unfinished
    from tailor.text.units import names_unit
    from tailor.text.word_lists import list_entries, month_names, organisation_words
    from tailor.text.written import WrittenWords, written_headings, written_languages, written_words

_MODULES = {
    "breaks": "begins_as_break cares_for_own says_break",
    "characters": "compatible_form says_more",
    "late_pattern": "LatePattern",
    "limits": "has_limit is_limited",
    "locating": "find_phrase locate texts_with_any",
    "numbers": "Number find_numbers parse_number",
    "people": "names_people",
    "ratings": "RATING low_rating",
    "roots": "root",
    "running": "is_page_label is_running_line repeats_name says_only_whose says_when_updated without_page_labels"
    " words_of",
    "sentences": "content_words ends_in_abbreviation guess_language language_counts split_sentences",
    "short_forms": "ShortForm abbreviation_letters explained_in explained_names is_abbreviation spells",
    "stems": "is_irregular stem",
    "tokens": "Token fold tokenize",
    "unfinished": "find_unfinished says_abandoned says_unfinished",
    "units": "names_unit",
    "word_lists": "list_entries month_names organisation_words",
    "written": "WrittenWords written_headings written_languages written_words",
}
"""The public names of each module, which is loaded when one of them is first used."""
_PLACES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "RATING",
    "LatePattern",
    "Number",
    "ShortForm",
    "Token",
    "WrittenWords",
    "abbreviation_letters",
    "begins_as_break",
    "cares_for_own",
    "compatible_form",
    "content_words",
    "ends_in_abbreviation",
    "explained_in",
    "explained_names",
    "find_numbers",
    "find_phrase",
    "find_unfinished",
    "fold",
    "guess_language",
    "has_limit",
    "is_abbreviation",
    "is_irregular",
    "is_limited",
    "is_page_label",
    "is_running_line",
    "language_counts",
    "list_entries",
    "locate",
    "low_rating",
    "month_names",
    "names_people",
    "names_unit",
    "organisation_words",
    "parse_number",
    "repeats_name",
    "root",
    "says_abandoned",
    "says_break",
    "says_more",
    "says_only_whose",
    "says_unfinished",
    "says_when_updated",
    "spells",
    "split_sentences",
    "stem",
    "texts_with_any",
    "tokenize",
    "without_page_labels",
    "words_of",
    "written_headings",
    "written_languages",
    "written_words",
]


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'tailor.text' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"tailor.text.{_PLACES[name]}"), name)
    return found

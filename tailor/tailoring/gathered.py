"""Notes of work as phrases that can stand in one running sentence, as "My work there also covered A, B and C" is one.

Telling a note alone needs its article or its verb. Behind "covered" a phrase of nouns reads well as it is, so several
of them make one sentence. What is no such phrase is not gathered.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from tailor.tailoring.changes import tells_change
from tailor.tailoring.conjunctions import join_enumeration
from tailor.tailoring.gathered_abroad import french_phrase, german_phrase, names_several
from tailor.tailoring.gathered_english import english_phrase, is_plain_row, join_english
from tailor.tailoring.grammar import bullet_sentences
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.rows import BRACKETS, has_comma
from tailor.tailoring.shorter_forms import shorter_forms

CONJUNCTIONS = {"en": "and", "de": "und", "fr": "et"}
_ELIDED = " ainsi qu’"
_AS_WELL = {"en": " as well as ", "de": " sowie ", "fr": " ainsi que "}
BETWEEN_LAST = (*_AS_WELL.values(), _ELIDED, *(f" {word} " for word in CONJUNCTIONS.values()))
"""What may stand before the last of some phrases."""
_HELP = re.compile(
    r"(?:\w*[Uu]nterstützung|Mithilfe|Mitarbeit|Mitwirkung|\w*[Aa]ssisten[zc]\w*|\w*[Hh]ilfe|Zuarbeit|Beteiligung|Teilnahme"
    r"|Begleitung|Hospitation|[Hh]elp\w*|[Aa]ssist\w*|[Ss]upport\w*|[Pp]articipat\w*|[Cc]ontribut\w*|[Ss]hadow\w*|[Oo]bserv\w*"
    r"|[Aa]ide|[Aa]ppui|[Aa]ssistance|[Ss]outien|[Cc]ollaboration|[Cc]ontribution|[Cc]oncours|[Oo]bservation|[Pp]articipation)\b"
)
"""Work that is another's, which in a row may seem to be all that follows, or none of it."""
_MARKS = re.compile(r"[:=<>→•~*\[\]{}“”„«»\"@#^_…—!?]|\s[–−-]\s|\.\s|(?<![A-Z])/|/(?![A-Z\d])|\bw/|\betc\b")
_LIST_BEHIND = re.compile(
    r"(?P<what>[^:;–]{4,}?)(?P<colon>\s?: )(?P<list>[^:;.]+(?: ; (?:une? \w+aine|\d+) [^:;.]+)?)"
    r"|(?P<name>[^:;–,]{4,60}?) [–-] (?P<few>(?:[^:;–,.]+ )?(?:mostly|mainly|chiefly)(?: [^:;–,.]+)?|(?:around"
    r"|about|some) \d[^:;–,.]*)"
)
_TIME = (
    r"(?:hours?|days?|weeks?|months?|years?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?"
    r"|heures?|jours?|semaines?|mois|ans?)"
)
_OF_TIME_ALONE = re.compile(
    r"\S+(?: \S+)? (?:of|from|for|lasting|between|von|ab|über|zwischen|mit|de|d['’]|pour|entre)\s?"
    rf"(?:about |etwa |environ )?\d+(?: {_TIME})?(?: ?(?:to|and|or|bis|und|à|et|ou|[–-]) ?\d+)? {_TIME}",
    re.IGNORECASE,
)
"""How long each of something lasted, and not what it was: "shifts of 8 to 12 hours"."""
_MOST_OF_A_SENTENCE, _MOST_OF_A_PHRASE = 4, 26
_FEWEST_OF_A_NAME = 2


@lru_cache(maxsize=4096)
def phrase_of(text: str, language: str) -> str:
    """A line as a phrase behind "my work covered"; empty where it is none for certain.

    Args:
        text: A line that a letter may tell, or a sentence of it.
        language: Its language, an ISO code.
    """
    plain = _with_list_beside(" ".join(text.split()).rstrip(" .,"), CONJUNCTIONS.get(language, "and"))
    is_none = len(plain.split()) > _MOST_OF_A_PHRASE or tells_change(plain)
    if is_none or _MARKS.search(plain) or not plain[:1].isalnum() or _HELP.match(plain) or is_hedged(plain):
        return ""
    if _OF_TIME_ALONE.fullmatch(plain):
        return ""
    return {"en": english_phrase, "de": german_phrase, "fr": french_phrase}.get(language, _none)(plain)


def gathered_phrases(line: str, language: str) -> Iterator[str]:
    """The phrases that a line of the resume may give to a sentence."""
    whole = (line, *bullet_sentences(line), *quotable_sentences(line, language))
    for sentence in dict.fromkeys((*whole, *(form for one in whole for form in shorter_forms(one, language)))):
        phrase = phrase_of(sentence, language)
        if phrase:
            yield phrase


def join_phrases(phrases: Sequence[str], language: str) -> str:
    """Phrases in a row, the last behind "as well as" where one of them has an "and" or a comma of its own."""
    if language == "en" and len(phrases) > 1:
        return join_english(phrases)
    *first, last = sorted(phrases, key=has_comma)
    if not first:
        return last
    is_plain = not any(re.search(r",|\b(?:and|und|sowie|et)\b", BRACKETS.sub("", phrase)) for phrase in phrases)
    between = f" {CONJUNCTIONS[language]} " if is_plain else _AS_WELL[language]
    is_elided = between == _AS_WELL["fr"] and last[:1].lower() in "aeiouéèêàâîôûœ"
    return f"{', '.join(first)}{_ELIDED if is_elided else between}{last}"


def choose_phrases(phrases: Sequence[str], language: str = "en") -> list[int]:
    """The places of those of some phrases, the best first, that one sentence bears."""
    chosen: list[int] = []
    for place, phrase in enumerate(phrases):
        rest = [phrases[other] for other in chosen]
        is_double = not _is_plain(phrase, language) and not all(_is_plain(other, language) for other in rest)
        is_double = is_double and not (language == "en" and all(_count_items(one) == 1 for one in (*rest, phrase)))
        if not is_double and sum(map(_count_items, (*rest, phrase))) <= _MOST_OF_A_SENTENCE:
            chosen.append(place)
    return chosen


def _is_plain(phrase: str, language: str) -> bool:
    """Whether a phrase reads well before others: it has no comma, in English nothing behind a preposition either."""
    return is_plain_row(phrase) if language == "en" else not has_comma(phrase)


def _count_items(phrase: str) -> int:
    return len(re.split(r", | and | und | et ", BRACKETS.sub("", phrase)))


def says_several(phrases: Sequence[str], language: str) -> bool:
    """Whether phrases name more than one thing, so that a German verb in the plural goes with them."""
    return len(phrases) > 1 or language != "de" or any(map(names_several, phrases))


def is_gathered_of(text: str, is_held: Callable[[str], bool]) -> bool:
    """Whether a text is made of pieces, parted by commas and "and", each of which is held by itself."""
    ends = [
        found.span()
        for found in re.finditer(r",\s+|\s+(?:and|und|et|sowie|as well as|ainsi que|;)\s+|\s+ainsi qu[’']", text)
    ]
    starts, stops = [0, *(end for _, end in ends)], [*(start for start, _ in ends), len(text)]
    reached = {0}
    for stop in range(len(stops)):
        if any(begin in reached and is_held(text[starts[begin] : stops[stop]]) for begin in range(stop + 1)):
            reached.add(stop + 1)
    return len(stops) in reached


def _with_list_beside(plain: str, conjunction: str) -> str:
    """A note with what its colon or its dash introduces in brackets: "Boiler swaps - Bosch and Vaillant mainly"."""
    found = _LIST_BEHIND.fullmatch(plain)
    if found is None or "(" in plain:
        return plain
    if found["name"]:
        return f"{found['name']} ({found['few']})"
    is_plain = re.search(r"[;\d]|\b\w+ly$", found["list"]) is None
    listed = join_enumeration(found["list"], conjunction) if is_plain else found["list"]
    return f"{found['what'].rstrip()} ({listed})" if len(found["what"].split()) >= _FEWEST_OF_A_NAME else plain


def _none(_: str) -> str:
    return ""

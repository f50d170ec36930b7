"""Whether an everyday word stands for a name in its place ("Go" the language, "go" the verb)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tailor.text import Token, names_people, stem, tokenize
from tailor.vocabulary.surfaces import Surface

_REACH = 6
_FAR = 200
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")
_LIST_GAP = re.compile(r"[ \t]*(?:[,/|•·;+&\t]|\n[ \t•·*-]*)[ \t]*|[ \t]{2,}")
_LINKING_WORDS = frozenset({"and", "or", "&"})
_INTRODUCING = frozenset(
    {
        *("in", "with", "using", "via", "and", "or", "of", "on", "including", "like", "e.g", "eg", "through", "to"),
        *("some", "basic", "intermediate", "advanced", "strong", "good", "solid", "excellent", "proficient", "expert"),
        *("preferably", "ideally", "e.g.", "namely", "especially", "particularly"),
        *("know", "knows", "learn", "learned", "use", "used", "uses", "into"),
    }
)
_ASKED_FOR = frozenset(
    {
        *("experience", "skills", "proficiency", "expertise", "required", "preferred", "desired", "certification"),
        *("developer", "developers", "engineer", "engineers", "programming", "programmer", "administrator"),
    }
)
_WITH_PROGRAMS = frozenset(
    {
        *("macro", "macros", "formula", "formulas", "spreadsheet", "spreadsheets", "workbook", "workbooks"),
        *("dashboard", "dashboards", "templates", "database", "databases", "queries", "trainer", "superuser"),
    }
)
_JOINED = (
    *("schulung", "kurs", "kenntnis", "datenbank", "makro", "tabelle", "training", "seminar", "workshop", "trainer"),
    *("anwend", "vorlage", "auswertung", "liste", "formel", "dashboard", "experte", "bericht", "report", "key-user"),
)
_ITEM_SIGNS = frozenset(",/|•·;:(+&\t\n*-–")
_OPENINGS = frozenset({"start", "\n", ":", "(", "•", *_INTRODUCING - {"and", "or"}})
_CLOSINGS = frozenset({"", ".", ")"})
_ENDS_ITEM = re.compile(r"[ \t]*(?:$|[,/|•·;:)\n+&.\t]|(?:and|or)\b)")
_DETERMINERS = frozenset({"the", "a", "an", "our", "your", "their", "his", "her", "my", "its", "this", "that", "each"})
_BEFORE_EMPLOYERS = frozenset({"at", "for", "from", "by"})
_BUILT = frozenset({"built", "ran", "wrote", "led", "kept", "taught", "drew", "gave", "held", "set", "made"})
_YEAR = re.compile(r"(?:19|20)\d\d|\d{1,2}")
_ENOUGH_NEIGHBOURS = 2
_GAPS = (1, 2)
_TAIL = re.compile(r"[ \t]*(?:\([^)\n]*\)|(?::|[ \t][–—-])[ \t]*[^\s,]+(?:[ \t]+[^\s,]+){0,2})?[ \t]*")


def has_near_word(surface: Surface, tokens: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether one of the term's `near` words stands close by in the same sentence."""
    around = _line_neighbours(tokens, first, last, text)
    stems = {form for token in around for form in (token.key, token.stem)}
    sentence = f" {' '.join(token.key for token in around)} "
    return any(_is_near(word, stems, sentence) for word in surface.term.near)


def is_spoken_against(surface: Surface, tokens: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether a word stands close by that the name does not go with, or a mark that makes another word of it."""
    keys = {token.key for token in _line_neighbours(tokens, first, last, text)}
    if not keys.isdisjoint(word.lower() for word in surface.term.not_near):
        return True
    if len(surface.text) > 1:
        return False
    before, after = text[tokens[first].start - 1 : tokens[first].start], text[tokens[last].end : tokens[last].end + 2]
    return before in {"'", "’", "-", "."} or bool(re.match(r"[-'’–&]\w|\. ?[A-Z]", after))


def fills_its_line(tokens: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether the words are a whole line, but for a short remark: "Go", "R (advanced)", "Excel: 5 years"."""
    begin = text.rfind("\n", 0, tokens[first].start) + 1
    stop = text.find("\n", tokens[last].end)
    rest = text[tokens[last].end : stop if stop >= 0 else len(text)]
    return not text[begin : tokens[first].start].strip(" \t•·*-–") and bool(_TAIL.fullmatch(rest))


def is_proper_name(tokens: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether the words are written as a name in a sentence: "services in Go", not "Go Live" or "in Spring 2020"."""
    if first == 0 or not tokens[first].text[:1].isupper():
        return False
    if not (_introduces(tokens[first - 1]) or _opens_with_verb(tokens[first - 1], text)):
        return False
    if text[tokens[first - 1].end : tokens[first].start].strip():
        return False
    if last + 1 == len(tokens):
        return True
    following = tokens[last + 1]
    if text[tokens[last].end : following.start].strip(" \t"):
        return not text[tokens[last].end : following.start].startswith(("-", "'", "’"))
    return not following.text[0].isupper() and not _YEAR.fullmatch(following.text)


def is_asked_for(tokens: Sequence[Token], last: int, text: str) -> bool:
    """Whether the next word says that the words are something to be good at: "Go experience", "Excel required"."""
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    if following is not None and following.key == "experience" and names_people(tokens[last].text):
        return False  # "Chef experience" is that of a chef
    return (
        following is not None
        and following.key in _ASKED_FOR
        and not text[tokens[last].end : following.start].strip(" \t")
    )


def is_used_as_program(tokens: Sequence[Token], last: int, text: str) -> bool:
    """Whether the next word is one that goes with programs: "Excel trainer", "Word-Kurse", "Access databases"."""
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    if following is None:
        return False
    gap = text[tokens[last].end : following.start]
    return (gap == " " and following.key in _WITH_PROGRAMS) or (gap == "-" and following.key.startswith(_JOINED))


def _introduces(word: Token) -> bool:
    """Whether a capital after this word marks a name: "some", "used", but no article, nor "at" before an employer."""
    return (
        word.key in _INTRODUCING
        or word.text == "à"
        or (word.text.islower() and word.key not in _DETERMINERS and word.key not in _BEFORE_EMPLOYERS)
    )


def _opens_with_verb(word: Token, text: str) -> bool:
    """Whether the word is a verb that begins its line, and so has a capital of its own: "Loaded Snowflake nightly"."""
    begin = text.rfind("\n", 0, word.start) + 1
    opens = not text[begin : word.start].strip(" \t•·*-–")
    return opens and not word.text.isupper() and (word.key.endswith("ed") or word.key in _BUILT)


@dataclass(frozen=True, slots=True)
class Places:
    """Where some mentions begin and end, as indices of words."""

    first: frozenset[int]
    last: frozenset[int]


def stands_in_list(
    tokens: Sequence[Token], item: tuple[int, int], text: str, names: Places, candidates: Places
) -> bool:
    """Whether the words are an item of a list next to another item that is a name.

    Words in small letters need names or candidates on both sides ("python, go, rust"), where the list goes on.

    Args:
        tokens: The words of the text.
        item: The indices of the first and the last word in question.
        text: The text.
        names: The names that need no support.
        candidates: All words that could be names.
    """
    first, last = item
    begins, ends = _begins_item(tokens[first], text), _ENDS_ITEM.match(text, tokens[last].end)
    left, right = _follows(tokens, first, text, names), _precedes(tokens, last, text, names)
    if not (begins and ends and (left or right)):
        return False
    if tokens[first].text[0].isupper():
        return True
    left = left or begins in _OPENINGS or _follows(tokens, first, text, candidates)
    right = right or ends[0].strip() in _CLOSINGS or _precedes(tokens, last, text, candidates)
    return left and right


def _follows(tokens: Sequence[Token], first: int, text: str, places: Places) -> bool:
    return any(first - gap in places.last and _lists(tokens, first - gap, first, text) for gap in _GAPS)


def _precedes(tokens: Sequence[Token], last: int, text: str, places: Places) -> bool:
    return any(last + gap in places.first and _lists(tokens, last, last + gap, text) for gap in _GAPS)


def _begins_item(token: Token, text: str) -> str | None:
    """The sign or word before a list item, "start" at the start of the text; None where no item begins."""
    before = text[max(0, token.start - _FAR) : token.start].rstrip(" \t")
    if not before:
        return "start"
    if before[-1] in _ITEM_SIGNS:
        return before[-1]
    word = before.rsplit(None, 1)[-1].lower()
    return word if word in _INTRODUCING else None


def is_shouted(tokens: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether the neighbouring words are in capitals too, so that capitals tell nothing."""
    around = [token for token in _line_neighbours(tokens, first, last, text) if token.text.isalpha()]
    return len(around) >= _ENOUGH_NEIGHBOURS and all(token.text.isupper() for token in around)


def _lists(tokens: Sequence[Token], left: int, right: int, text: str) -> bool:
    """Whether the tokens `left` and `right` are the ends of two neighbouring items of one list."""
    gap = text[tokens[left].end : tokens[right].start]
    if right - left == 1:
        return bool(_LIST_GAP.fullmatch(gap))
    return tokens[left + 1].key in _LINKING_WORDS and "." not in gap


def _line_neighbours(tokens: Sequence[Token], first: int, last: int, text: str) -> list[Token]:
    stop = _SENTENCE_END.search(text, tokens[last].end)
    before = [
        end.end() for end in _SENTENCE_END.finditer(text, max(0, tokens[first].start - _FAR), tokens[first].start)
    ]
    begin, end = before[-1] if before else 0, stop.start() if stop else len(text)
    near = [*tokens[max(0, first - _REACH) : first], *tokens[last + 1 : last + 1 + _REACH]]
    return [token for token in near if begin <= token.start < end]


def _is_near(word: str, stems: set[str], sentence: str) -> bool:
    if " " in word or "-" in word:
        return f" {' '.join(token.key for token in tokenize(word))} " in sentence
    folded = word.lower()
    return folded in stems or stem(folded) in stems

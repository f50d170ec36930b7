"""Parts of a resume's lines that are held by themselves, and what makes a part smaller than its line."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.model import Entry, Item, SectionKind, SkillGroup
from tailor.tailoring.atoms import Atom, AtomKind, word_key
from tailor.tailoring.held_papers import sentences_on_a_line
from tailor.tailoring.listing import SEPARATOR
from tailor.tailoring.statements import FIELD_BREAK, modest_words, title_parts
from tailor.text import find_phrase, fold, has_limit, says_unfinished, tokenize

_TWO_NAMES = re.compile(r"([^()]+) \(([^()]+)\)")
_NAME_WORDS = 8
"""A field with more words is a sentence, not the name of a post or paper."""
_LEAST_FIELDS = 3
FIELDED = frozenset({SectionKind.EDUCATION, SectionKind.CERTIFICATIONS})
_MODEST_LEVEL = re.compile(
    r"\b(?:A1|A2|B1|basics?|beginner|elementary|novice|conversational|limited|intermediate|learning|grundkenntnisse"
    r"|notions|course(?:s|work)?|exposure|famil\w+|hobby|self[- ]taught|theory|in training|trainee|school level|viewer"
    r"|read[- ]only|observer|débutante?|scolaire|élémentaire|intermédiaire|anfänger\w*|grundlagen"
    r"|schul(?:kenntnisse|englisch|französisch)|einfach|passiv|ausbaufähig|básico|principiante"
    r"|some|few|a little|rudimentary|phrases|supervised|assisted|occasional\w*)\b",
    re.IGNORECASE,
)


def sentences_of_papers(item: Item) -> Iterator[Item]:
    """The sentences of a line of schooling or papers, each of which stands for itself."""
    if item.entry is None and item.section is not None and item.section.kind in FIELDED:
        yield from (replace(item, text=sentence) for sentence in sentences_on_a_line(item.text))


def whole_parts(line: str) -> Iterator[str]:
    """The fields of a line without those that leave out what makes theirs smaller: "Xero (basic)" is no "Xero"."""
    pieces = SEPARATOR.split(line)
    for part in FIELD_BREAK.split(line):
        if not any(part.strip() in piece and drops_modesty(piece, part) for piece in pieces):
            yield part


def words_of(heading: str) -> tuple[str, ...]:
    """The keys of a heading's words."""
    return tuple(word_key(token.text) for token in tokenize(heading))


def labels(group: SkillGroup) -> frozenset[str]:
    """What may stand before the skills of a group: its name, with its level or without."""
    name = group.name.strip(" :")
    return frozenset(map(fold, (name, f"{name} ({group.level})" if group.level else name)))


def head_line(entry: Entry) -> str:
    """An entry's head in one line."""
    return ", ".join(filter(None, (entry.title, entry.organisation, entry.dates.text if entry.dates else "")))


def later_fields(item: Item) -> list[str]:
    """A line of education or the like from each of its later fields on, where no field makes the rest smaller."""
    if item.section is None or item.section.kind not in FIELDED or item.entry or not title_parts(item.text)[1:]:
        return []
    return [item.text[found.end() :] for found in SEPARATOR.finditer(item.text)]


def fewer_fields(item: Item) -> list[str]:
    """A line of education or the like without one of the fields behind its first, such as a grade.

    A field that makes the rest smaller must stay, and so must all where the line has a sentence more.
    """
    fields = [field for field in SEPARATOR.split(item.text) if field]
    if item.section is None or item.section.kind not in FIELDED or item.entry or len(fields) < _LEAST_FIELDS:
        return []
    return [
        ", ".join((*fields[:n], *fields[n + 1 :]))
        for n in range(1, len(fields))
        if not (says_unfinished(fields[n]) or has_limit(fields[n]) or _MODEST_LEVEL.search(fields[n]))
    ]


def iso_atoms(entry: Entry) -> tuple[Atom, ...]:
    """The days of an entry as atoms, whatever they are written like."""
    dates = entry.dates
    if dates is None:
        return ()
    keys = [*(date for date in (dates.start, dates.end) if date), *(["now"] if dates.current else [])]
    return tuple(Atom(AtomKind.DATE, key, 0, 0) for key in keys)


def drops_limit(source: str, piece: str) -> bool:
    """Whether a piece leaves out what its source says of a low level or of a smaller part."""
    return drops_modesty(source, piece) or not modest_words(source) <= modest_words(piece)


def drops_post(source: str, piece: str) -> bool:
    """Whether a piece leaves out what the field that it stands in says of a smaller post ("Associate Member")."""
    fields = [(field, find_phrase(piece, field, inflected=False)) for field in SEPARATOR.split(source)]
    names = ((field, place) for field, place in fields if place and len(field.split()) <= _NAME_WORDS)
    before = [re.split(r"[()]", field[: place[0]])[-1] for field, place in names]
    return bool(before) and all(modest_words(text) - modest_words(piece) for text in before)


def drops_modesty(source: str, piece: str) -> bool:
    """Whether a piece leaves out what its source says of a low level, or of not being finished."""
    level = _MODEST_LEVEL.search(source)
    is_open = says_unfinished(source) and not says_unfinished(piece)
    return is_open or (level is not None and fold(level[0]) not in fold(piece))


def names_before_remarks(item: Item) -> Iterator[str]:
    """An item's text before a bracket, of a paper also before a comma; on a line only a place or a year goes."""
    yield item.text.partition("(")[0].strip()
    name, _, rest = item.text.partition(",")
    begins = rest.lstrip()[:1]
    is_first = item.id.endswith(".title") or (item.entry is None and begins == begins.upper())
    if is_first and item.section is not None and item.section.kind in FIELDED:
        yield name.strip()


def two_names(piece: str) -> tuple[str, ...]:
    """The two names of one thing in a piece, none where it has one: "Kubernetes (K8s)"."""
    both = _TWO_NAMES.fullmatch(piece.strip())
    return both.groups() if both else ()

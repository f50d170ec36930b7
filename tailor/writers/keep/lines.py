"""Lists within lines: skills in another order, more of them, and a second name beside one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise

from lxml import etree

from tailor.writers.keep.editing import Editing
from tailor.writers.keep.letters import Letter, copy_range, read_letters, split_at, text_of, text_run
from tailor.writers.keep.safety import UntouchableError
from tailor.writers.wordml import w

_CONNECTORS = frozenset({"and", "or", "und", "et", "y", "e", "en", "i", "och", "og", "ja"})
_USUAL_SEPARATOR = ", "


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A skill in a line: letters `start` to `end` of its paragraph, of which `name_start` to `name_end` name it."""

    id: str
    paragraph: etree._Element
    start: int
    end: int
    name_start: int
    name_end: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """A skill as it shall stand: in its own words (`token`) with text before and after the name, or as new `text`.

    `first` is the name's first letter where that shall be in another case.
    """

    token: Token | None
    before: str = ""
    after: str = ""
    text: str = ""
    first: str = ""


@dataclass(slots=True)
class Operations:
    """What is to be done within one paragraph: ranges to delete, and the runs to insert at each offset."""

    deleted: list[tuple[int, int]] = field(default_factory=list)
    inserted: dict[int, list[etree._Element]] = field(default_factory=dict)

    def insert(self, offset: int, runs: Iterable[etree._Element]) -> None:
        """Insert runs behind those that are to be inserted there already."""
        self.inserted.setdefault(offset, []).extend(runs)

    def join(self, other: "Operations") -> None:
        """Do all that another asks for too."""
        self.deleted += other.deleted
        for offset, runs in other.inserted.items():
            self.insert(offset, runs)


class Finder:
    """Finds the words of a list, one after the other, in the paragraphs that a reader read them from."""

    def __init__(self) -> None:
        self._reached: dict[etree._Element, int] = {}

    def find(self, item_id: str, piece: str, name: str, paragraphs: Sequence[etree._Element]) -> Token:
        """The place of a skill.

        Args:
            item_id: The skill's id.
            piece: Its words with its level, as the reader gave them.
            name: Its name, a part of `piece`.
            paragraphs: Where to look, in order.

        Raises:
            UntouchableError: It is not found.
        """
        at = max(piece.find(name), 0)
        words = piece[at:].rstrip(" .;:,")
        pattern = re.compile(rf"(?<!\w){_spaced(name)}{_spaced(words[len(name) :])}(?!\w)")
        for paragraph in paragraphs:
            text = text_of(read_letters(paragraph))
            found = pattern.search(text, self._reached.get(paragraph, 0))
            if found and words.startswith(name):
                self._reached[paragraph] = found.end()
                named = re.compile(_spaced(name)).match(text, found.start())
                return Token(
                    item_id, paragraph, found.start(), found.end(), found.start(), named.end() if named else found.end()
                )
        raise UntouchableError(f'"{name}" was not found in the line')


def _spaced(text: str) -> str:
    return r"\s+".join(re.escape(part) for part in re.split(r"\s+", text)) if text else ""


def plan_lines(
    tokens: Sequence[Token], wanted: Sequence[Wanted], editing: Editing
) -> list[tuple[etree._Element, Operations]]:
    """What lets the lists in some lines read as wanted; what stands between the skills stays in its place.

    Args:
        tokens: The skills as they stand, in order, at least one.
        wanted: The skills as they shall stand; each token once.
        editing: The part with its marks.

    Raises:
        UntouchableError: It cannot be done safely.
    """
    lines = list(dict.fromkeys(token.paragraph for token in tokens))
    rest = list(wanted)
    plans = []
    for paragraph in lines:
        editing.safety.check_place(paragraph)
        own = [token for token in tokens if token.paragraph is paragraph]
        share = _share(rest, len(own), is_last=paragraph is lines[-1])
        rest = rest[len(share) :]
        plans.append((paragraph, _operations(own, share)))
    return plans


def _share(rest: Sequence[Wanted], places: int, *, is_last: bool) -> Sequence[Wanted]:
    """What goes into a line: as many of the old as it held, and the new that come before the next old one."""
    if is_last:
        return rest
    old = 0
    for at, one in enumerate(rest):
        if one.token is not None:
            if old == places:
                return rest[:at]
            old += 1
    return rest


def _operations(tokens: Sequence[Token], wanted: Sequence[Wanted]) -> Operations:
    letters = read_letters(tokens[0].paragraph)
    gaps = [(one.end, other.start) for one, other in pairwise(tokens)]
    for start, end in gaps:
        _check_gap(text_of(letters[start:end]))
    atoms = _atoms_now(tokens, gaps, letters)
    separators = [text for _, text in atoms[1::2]]
    wanted_atoms = _atoms_wanted(wanted, separators)
    operations = Operations()
    ranges = [
        part for pair in zip([(one.start, one.end) for one in tokens], [*gaps, (0, 0)], strict=True) for part in pair
    ]
    matcher = SequenceMatcher(None, [key for key, _ in atoms], [key for key, _ in wanted_atoms], autojunk=False)
    for kind, a0, a1, b0, b1 in matcher.get_opcodes():
        if kind == "equal":
            for at in range(b0, b1):
                _name_beside(wanted_atoms[at][1], operations)
            continue
        if a1 > a0:
            operations.deleted.append((ranges[a0][0], ranges[a1 - 1][1]))
        place = ranges[a0][0] if a0 < len(atoms) else ranges[len(atoms) - 1][1]
        runs = [run for _, atom in wanted_atoms[b0:b1] for run in _runs_of(atom, tokens, gaps, letters)]
        if runs:
            operations.insert(place, runs)
    _check_runs(operations, letters)
    return operations


def _check_gap(text: str) -> None:
    words = re.findall(r"\w+", text)
    if any(word.lower() not in _CONNECTORS for word in words):
        raise UntouchableError("other words stand between them")


def _atoms_now(
    tokens: Sequence[Token], gaps: Sequence[tuple[int, int]], letters: Sequence[Letter]
) -> list[tuple[str, str]]:
    """The skills and what separates them in turn, each as something to compare and its text."""
    atoms = []
    for at, token in enumerate(tokens):
        atoms.append((token.id, text_of(letters[token.start : token.end])))
        if at < len(gaps):
            text = text_of(letters[gaps[at][0] : gaps[at][1]])
            atoms.append((f"between {text}", text))
    return atoms


def _atoms_wanted(wanted: Sequence[Wanted], separators: Sequence[str]) -> list[tuple[str, Wanted | str]]:
    """The same for the line as it shall be."""
    filled = _fill_separators(wanted, separators)
    atoms: list[tuple[str, Wanted | str]] = []
    for at, one in enumerate(wanted):
        atoms.append((f"{one.token.id}{one.first}" if one.token else f"new {one.text}", one))
        if at < len(wanted) - 1:
            atoms.append((f"between {filled[at]}", filled[at]))
    return atoms


def _fill_separators(wanted: Sequence[Wanted], separators: Sequence[str]) -> list[str]:
    """What stands between the skills: the line's own in their places, and before a new skill what is usual.

    An "and" stays before the last.
    """
    usual = max(separators, key=separators.count, default=_USUAL_SEPARATOR)
    if separators and any(char.isalpha() for char in separators[-1]):
        return [usual] * (len(wanted) - 1 - len(separators)) + list(separators)
    own = iter(separators)
    filled, seen_old = [], False
    for one, following in pairwise(wanted):
        seen_old = seen_old or one.token is not None
        filled.append(next(own, usual) if seen_old and following.token is not None else usual)
    return filled


def _name_beside(atom: Wanted | str, operations: Operations) -> None:
    """Insert a second name before or after a skill that stays in its place."""
    if isinstance(atom, str) or atom.token is None:
        return
    letters = read_letters(atom.token.paragraph)
    for text, offset, like in (
        (atom.before, atom.token.name_start, atom.token.name_start),
        (atom.after, atom.token.name_end, atom.token.name_end - 1),
    ):
        if text:
            operations.insert(offset, [text_run(text, _run(letters[like]))])


def _runs_of(
    atom: Wanted | str, tokens: Sequence[Token], gaps: Sequence[tuple[int, int]], letters: Sequence[Letter]
) -> list[etree._Element]:
    """New runs for a part of the line: a copy of what it is a copy of, else in the look of the line's first skill."""
    first = _run(letters[tokens[0].start])
    if isinstance(atom, str):
        for start, end in gaps:
            if text_of(letters[start:end]) == atom:
                return _copied(letters[start:end])
        return [text_run(atom, first)]
    if atom.token is None:
        return [text_run(atom.text, first)]
    token, own = atom.token, read_letters(atom.token.paragraph)
    parts = [(token.start, token.name_start), (token.name_start, token.name_end), (token.name_end, token.end)]
    runs = [_copied(own[start:end]) for start, end in parts]
    if atom.first:
        _begin_with(atom.first, runs[1][0])
    before = [text_run(atom.before, _run(own[token.name_start]))] if atom.before else []
    after = [text_run(atom.after, _run(own[token.name_end - 1]))] if atom.after else []
    return [*runs[0], *before, *runs[1], *after, *runs[2]]


def _begin_with(letter: str, run: etree._Element) -> None:
    text = run.find(w("t"))
    if text is not None and text.text:
        text.text = letter + text.text[1:]


def _copied(letters: Sequence[Letter]) -> list[etree._Element]:
    for letter in letters:
        _run(letter)
    return copy_range(letters)


def _run(letter: Letter) -> etree._Element:
    if letter.run is None:
        raise UntouchableError("a link, field or tracked change stands in the line")
    return letter.run


def _check_runs(operations: Operations, letters: Sequence[Letter]) -> None:
    for start, end in operations.deleted:
        for letter in letters[start:end]:
            _run(letter)
    for offset in operations.inserted:
        _run(letters[offset - 1 if offset else 0])


def carry_out(paragraph: etree._Element, operations: Operations, editing: Editing) -> None:
    """Make the changes within a paragraph, tracked."""
    if not (operations.deleted or operations.inserted):
        return
    editing.remember(paragraph)
    offsets = {offset for span in operations.deleted for offset in span} | set(operations.inserted)
    for offset in sorted(offsets):
        split_at(paragraph, offset)
    letters = read_letters(paragraph)
    gone = [_runs_within(letters[start:end]) for start, end in operations.deleted]
    for offset, runs in operations.inserted.items():
        _insert_at(letters, offset, runs)
        editing.marks.insert_runs(runs)
    for runs in gone:
        editing.marks.delete_runs(runs)


def _runs_within(letters: Iterable[Letter]) -> list[etree._Element]:
    return list(dict.fromkeys(_run(letter) for letter in letters))


def _insert_at(letters: Sequence[Letter], offset: int, runs: Sequence[etree._Element]) -> None:
    if offset == 0:
        first = _run(letters[0])
        for run in runs:
            first.addprevious(run)
        return
    place = _run(letters[offset - 1])
    for run in runs:
        place.addnext(run)
        place = run

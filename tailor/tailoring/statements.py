"""What a resume states, atom by atom, and what a claim says beyond it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tailor.model import Entry
from tailor.tailoring.atoms import Atom, AtomKind, word_key
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.phrases import changes_object
from tailor.tailoring.tenses import is_declined, is_retold, is_told_of_oneself
from tailor.tailoring.word_lists import phrase_pattern, word_set
from tailor.text import find_unfinished, has_limit, says_unfinished, tokenize

FIELD_BREAK = re.compile(r"\t|\s[|·•–—-]\s|[|·•;()]|,(?!\d)|\s{2,}|\s(?:at|@|bei|chez)\s")
_WITH_OTHERS = re.compile(rf"\(with (?:[^()]*?\W)?(?:{phrase_pattern('others_nouns').pattern})[^()]*\)", re.IGNORECASE)
"""Others who had a part, in brackets: "(with the purchasing department)"."""
_UNDER_OTHERS = re.compile(
    r"\b(?:under|with)\s+(?:(?:the|close|direct|an?|my)\s+)*(?:supervision|direction|guidance|lead(?:ership)?|help|assistance)\b"
    r"|\bas (?:one|part|an? (?:\w+ )?(?:member|half)) of\b"
    r"|\bin an? (?:[\w-]+ ){0,2}?(?:team|group|pair|crew|squad) of\b"
    r"|\b(?:als (?:Teil|Mitglied)|im (?:[\w-]*[Tt]eam|Duo)|in (?:einem|einer) (?:[\w-]*[Tt]eam|Gruppe)"
    r"|zu (?:zweit|dritt|viert))\b"
    r"|\bau sein d['’](?:un|une)\b|\ben tant que membre\b|\bà (?:deux|trois|quatre)(?=$|[.,;])"
    r"|\bsous\s+(?:la\s+|l['’]|le\s+)?(?:direction|supervision|conduite|responsabilité|contrôle|tutelle|autorité)\b"
    r"|\bunter\s+(?:der\s+)?(?:Leitung|Anleitung|Aufsicht|Führung)\b"
    r"|\b(?:in Zusammenarbeit|en (?:collaboration|binôme|équipe)|avec l['’]aide|mit (?:Hilfe|Unterstützung))\b",
    re.IGNORECASE,
)
_OF_AN_OCCASION = re.compile(
    r"\b(?:in|during|while|when(?:ever)?)\s+(?:[\w'’]+\s+){0,4}?(?:absences?|away|(?:maternity|parental|sick) leave"
    r"|(?:on|annual) (?:leave|holidays?|vacation)|holidays?|vacation)\b"
    r"|\bon\s+(?:[\w'’]+\s+){0,4}?days? off\b"
    r"|\bas (?:a )?(?:cover|backup|stand-?in)\b|\bwhen (?:needed|required|asked)\b"
    r"|\b(?:im|in|bei|während)\s+(?:\w+\s+){0,2}?(?:urlaub\w*|abwesenheit\w*|krankheit\w*|elternzeit)\b|\bbei bedarf\b"
    r"|\b(?:pendant|durant|lors d['’e]\w*|en cas d['’e])\s*(?:\w+\s+){0,2}?(?:congés?|absences?|vacances)\b"
    r"|\ben l['’]absence\b|\bau besoin\b",
    re.IGNORECASE,
)
"""When only something was done: "on the head chef's days off", "im Urlaub", "pendant ses congés"."""
_SHARE_OF = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|most|several|few|half|part|many|none|eins"
    r"|zwei|drei|vier|fünf|einige[nr]?|mehrere[nr]?|deux|trois|quatre|cinq|certains|certaines|plusieurs)"
    r" (?:of|von|d['’]entre) (?:them|these|those|which|whom|ihnen|denen|eux|elles)\b"
    r"|\b(?:davon|dont)\b(?=\s(?:\d|un|deux|trois|zwei|drei|vier|ein))",
    re.IGNORECASE,
)
"""How many of several had something."""
_OF_A_TIME = re.compile(
    r"\b(?:on|during|while|when(?:ever)?|for|in|at|over|pendant|lors|durant|en|bei|während|an|am|im|jeden)\b",
    re.IGNORECASE,
)
"""What limits a standing in: "on Saturdays", "pendant ses congés"."""
_LIMITS = (_WITH_OTHERS, _UNDER_OTHERS, _OF_AN_OCCASION)
_OF_A_FRAME = frozenset(
    {
        "i'm",
        "i've",
        "ich",
        "habe",
        "hatte",
        "ausserdem",
        "zudem",
        "daneben",
        "ferner",
        "weiterhin",
        "zusatzlich",
        "auch",
    }
)
_ONE_BETWEEN = 2
_VERBS = 2
"""A statement may begin with two verbs: "Writes and reviews"."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A bullet or a line: its atoms in order, and the entry that it belongs to (None for a summary or the like).

    An answer of the person's is held as it stands: no part of it, and none of the names in it.
    """

    text: str
    atoms: tuple[Atom, ...]
    entry_id: str | None
    is_answer: bool = False
    keys: frozenset[str] = field(init=False)
    limits: frozenset[int] = field(init=False)
    """The places of the atoms that say that others had a part, or that it is not finished: none may be left out."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", frozenset(atom.key for atom in self.atoms))
        spans = [found.span() for pattern in _LIMITS for found in pattern.finditer(self.text)]
        spans += find_unfinished(self.text) if self.entry_id is None else ()
        limits = (n for n, atom in enumerate(self.atoms) if any(start <= atom.start < end for start, end in spans))
        object.__setattr__(self, "limits", frozenset(limits))

    def holds_all_of(self, atoms: Sequence[Atom]) -> bool:
        """Whether so much of it is claimed as may be: of the person's own answer no word may be left out."""
        return not self.is_answer or all(any(own.supports(atom) for atom in atoms) for own in self.atoms)


@dataclass(frozen=True, slots=True)
class Head:
    """The facts of an entry's head: each field's atoms, and those of the title, of which none may be left out.

    `limits` are the atoms of a field that says that the rest is not finished ("exam booked"): who tells the title must
    tell them too.
    """

    entry: Entry
    fields: tuple[tuple[Atom, ...], ...]
    title: tuple[Atom, ...]
    dates: tuple[Atom, ...]
    limits: tuple[Atom, ...] = ()

    @property
    def atoms(self) -> tuple[Atom, ...]:
        """All facts of the head."""
        return tuple(atom for field in self.fields for atom in field)


def is_same(held: Sequence[Atom], claimed: Sequence[Atom]) -> bool:
    """Whether two sequences of atoms say the same."""
    return len(held) == len(claimed) and all(a.supports(b) for a, b in zip(held, claimed, strict=True))


def find_missing(
    statement: Statement, head: Sequence[Atom], claimed: Sequence[Atom], claim: str = "", language: str = ""
) -> tuple[Sequence[Atom], bool]:
    """The claimed atoms that neither stand in a statement in the same order nor in its entry's head.

    Returns:
        The atoms, none when the statement holds all; and whether the claim, with no atom missing, still says more than
        its source, because it leaves out the statement's beginning (its verb) or a qualifier ("assisted", "up to").
    """
    fewest: Sequence[Atom] = claimed
    overstated = False
    for head_first in (False, True):
        missing, pairs = _align(statement.atoms, head, claimed, head_first=head_first)
        used = [place for _, place in pairs]
        if not missing and (
            _swaps_figure(statement.atoms, claimed, used) or _swaps_word(statement.atoms, claimed, pairs, claim)
        ):
            missing = list(claimed)
        if not missing and (not used or used[0] > _first(statement.atoms) or _drops_limit(statement, used)):
            overstated = overstated or bool(used)
            missing = list(claimed)
        if not missing and claim and changes_object(claim, claimed, statement.text, statement.atoms, pairs, language):
            overstated, missing = True, list(claimed)
        fewest = min(fewest, missing, key=len)
    return fewest, overstated and bool(fewest)


def _first(held: Sequence[Atom]) -> int:
    """The place of the first atom that is no adverb, and none of "ich habe", which a letter's frame says."""
    return next(
        (place for place, atom in enumerate(held) if not atom.key.endswith("ly") and atom.key not in _OF_A_FRAME), 0
    )


def _drops_limit(statement: Statement, used: Sequence[int]) -> bool:
    """Whether a claim leaves out what makes a statement smaller: a word, a number, or others who had a part."""
    return _drops_qualifier(statement.atoms, used) or drops_limit(statement, used)


def drops_limit(statement: Statement, used: Sequence[int]) -> bool:
    """Whether a claim leaves out that others had a part, that it is unfinished, or when one stood in for another.

    Args:
        statement: The statement.
        used: The places of its atoms that the claim has.
    """
    if (
        not statement.limits <= set(used)
        or _drops_share(statement, set(used))
        or _is_qualified(statement, max(used, default=-1) + 1)
    ):
        return True
    if not used or statement.atoms[0].key not in word_set("stand_ins"):
        return False
    rest = re.split(r"[;.]\s", statement.text[statement.atoms[max(used)].end :])[0]
    return _OF_A_TIME.search(rest) is not None


def _drops_share(statement: Statement, used: set[int]) -> bool:
    """Whether it is left out that something told was only in some of several: "solar on 12 of them"."""
    for found in _SHARE_OF.finditer(statement.text):
        start = max(map(statement.text[: found.start()].rfind, ",;(")) + 1
        told = {n for n, atom in enumerate(statement.atoms) if start <= atom.start < found.start()}
        share = {n for n, atom in enumerate(statement.atoms) if found.start() <= atom.start < found.end()}
        if told & used and not share <= used:
            return True
    return False


def _is_qualified(statement: Statement, place: int) -> bool:
    """Whether the word at a place belongs to the one before it and makes it smaller: "référente suppléante"."""
    if not 0 < place < len(statement.atoms) or statement.atoms[place].key not in word_set("qualifiers"):
        return False
    end, start = statement.atoms[place - 1].end, statement.atoms[place].start
    return statement.text[end:start].isspace() and not statement.text.startswith("up to date", start)


def _swaps_figure(held: Sequence[Atom], claimed: Sequence[Atom], used: Sequence[int]) -> bool:
    """Whether a date or number of the entry's head stands where the statement has one of its own."""
    return any(
        any(atom.kind is kind and n not in used for n, atom in enumerate(held))
        and sum(atom.kind is kind for atom in claimed) > sum(held[n].kind is kind for n in used)
        for kind in (AtomKind.DATE, AtomKind.NUMBER)
    )


def _swaps_word(held: Sequence[Atom], claimed: Sequence[Atom], pairs: Sequence[tuple[int, int]], claim: str) -> bool:
    """Whether a lone word of the entry's head stands where the statement has another: "freight" for "storage charges".

    An employer or a place that is put into a sentence stands behind a preposition, or has its other words beside it.
    """
    return any(
        right - left == _ONE_BETWEEN
        and any(atom.kind is AtomKind.WORD for atom in held[before + 1 : after])
        and not _is_place(claim, claimed[left + 1], claimed[right])
        for (left, before), (right, after) in pairwise(pairs)
    )


def _is_place(claim: str, atom: Atom, following: Atom) -> bool:
    """Whether a word stands behind a preposition of places, and before no other word of its phrase."""
    before = claim[: atom.start].split()
    return bool(before) and before[-1].lower() in word_set("places") and not claim[atom.end : following.start].isspace()


def _drops_qualifier(held: Sequence[Atom], used: Sequence[int]) -> bool:
    """Whether a word that makes the statement smaller is left out, or a number on the way ("3 of 5 shops")."""
    kept = {held[place].key for place in used}
    if any(atom.key in word_set("conditions") and atom.key not in kept for atom in held[max(used) + 1 :]):
        return True
    return any(
        (atom.key in word_set("qualifiers") and atom.key not in kept)
        or (atom.kind is AtomKind.NUMBER and place not in used)
        for place, atom in enumerate(held[: max(used) + 1])
    )


def _align(
    held: Sequence[Atom], head: Sequence[Atom], claimed: Sequence[Atom], *, head_first: bool
) -> tuple[list[Atom], list[tuple[int, int]]]:
    """The atoms that are missing, and of the others which stands for which of the held."""
    place, missing, pairs = 0, [], []
    for number, atom in enumerate(claimed):
        in_head = any(other.supports(atom) for other in head)
        found = next((n for n in range(place, len(held)) if held[n].supports(atom)), None)
        if found is None and place < min(_VERBS, len(held)):
            retold = atom is claimed[0] and is_retold(held[0].key, atom.key)
            told = is_told_of_oneself(held[place].key, atom.key) or is_declined(held[place].key, atom.key)
            found = place if retold or told else None
        if found is not None and not (head_first and in_head):
            pairs.append((number, found))
            place = found + 1
        elif not in_head:
            missing.append(atom)
    return missing, pairs


_SHARE = re.compile(r"\d\s?%|\b\d+\s?(?:hours|hrs|h|Stunden|Std|heures)\b", re.IGNORECASE)
"""A job of so many hours, or of such a share of them."""
_OF_A_HOLIDAY = re.compile(
    r"\b(?:summer|holiday|vacation|christmas|student|weekend|saturday|sunday) (?:job|work|temp|position)\b"
    r"|\b(?:job|emploi|poste) (?:d['’]été|étudiant|saisonnier|de vacances)|\b(?:ferien|neben|studenten)job\b"
    r"|\b(?:ferien|saison)arbeit\b",
    re.IGNORECASE,
)


def title_parts(title: str) -> list[str]:
    """A title or headline, and its parts where none of them makes it smaller: "Engineer (Intern)" is no "Engineer".

    A part with all that makes the title smaller may stand alone: "Assistant Manager" of "Assistant Manager, Retail".
    """
    if says_unfinished(title) or has_limit(title) or _SHARE.search(title) or _OF_A_HOLIDAY.search(title):
        return [title]
    parts = [part.strip() for part in FIELD_BREAK.split(title) if part.strip()]
    modest = modest_words(title)
    if modest or is_hedged(title):
        parts = [part for part in parts if modest <= modest_words(part) and (is_hedged(part) or not is_hedged(title))]
    return [title, *parts]


def modest_words(title: str) -> frozenset[str]:
    """The words of a title or field that make it smaller: "assistant", "part-time", "zweite"."""
    return frozenset(word_key(token.text) for token in tokenize(title)) & (word_set("qualifiers") | word_set("posts"))

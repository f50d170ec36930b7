"""The phrases of a statement, and what a claim makes of them when it leaves words out."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailor.tailoring.atoms import Atom, AtomKind

_LINKS = re.compile(
    r"\b(?:in|of|on|at|to|for|from|with|into|onto|within|during|through|via|across|by|under|over|after|before|per"
    r"|von|mit|für|bei|beim|zu|zum|zur|im|am|an|auf|aus|nach|vor|über|unter|durch|bis"
    r"|de|du|des|à|au|aux|en|dans|pour|par|sur|avec|chez)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,;:()/|]|\b(?:and|or|und|oder|sowie|et|ou)\b|\b(?-i:I)\b(?![.)])", re.IGNORECASE)
_SINCE = frozenset({"since", "seit", "depuis", "until", "bis", "jusqu"})
_GENITIVE = re.compile(r"\b(?:of|de|du|des|d['’]|von|vom|der)(?:\s|$)|d['’]$", re.IGNORECASE)
_OPENS = re.compile(r"[(,;:/–—|]")
_NO_NOUN = re.compile(
    r"(?:\b(?:up|down|out|off|back|over|written|taken|given|driven|chosen|spoken)|ly|ed|ward|wards|while|when|as|only|alone|together|again|daily|online|abroad|overseas)$"
)
_SPACE = re.compile(r"(?:['’]s|s?['’])?\s+|-")
_PERIOD = re.compile(
    r"(?:daily|weekly|monthly|yearly|annually|nightly|each|every|per|twice|once|full|part|since|until)$"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: its atom, the number of its phrase, and the preposition before that phrase."""

    atom: Atom
    phrase: int
    link: str


def read_words(text: str, atoms: Sequence[Atom]) -> tuple[Word, ...]:
    """The words of a text in their phrases: a phrase begins at a preposition, a comma or an "and"."""
    words: list[Word] = []
    end, phrase, link = 0, 0, ""
    for atom in atoms:
        between = text[end : atom.start]
        links = _LINKS.findall(between) or ([atom.key] if atom.key in _SINCE else [])
        if words and (links or _BREAK.search(between)):
            phrase += 1
        if links or _BREAK.search(between):
            link = links[-1].lower() if links else ""
        words.append(Word(atom, phrase, link))
        end = atom.end
    return tuple(words)


def changes_object(
    claim: str, claimed: Sequence[Atom], text: str, own: Sequence[Atom], pairs: Sequence[tuple[int, int]], language: str
) -> bool:
    """Whether a claim, by leaving words out, says that something else was done than its statement does.

    "Managed the calendar of the director" says nothing of managing the director, nor does "managed the director's
    calendar"; a nomination for an award is none.

    Args:
        claim: The claim.
        claimed: Its atoms.
        text: The statement.
        own: Its atoms.
        pairs: Which atom of the claim stands for which of the statement, in order.
        language: An ISO code; that of the resume.
    """
    used = [place for _, place in pairs]
    if used == list(range(used[0], used[0] + len(used))) and used[-1] == len(own) - 1:
        return False
    told, held = read_words(claim, claimed), read_words(text, own)
    for (before, last), (n, place) in itertools.pairwise(pairs):
        if place > last + 1 and held[place].phrase != held[last].phrase:
            between = claim[claimed[before].end : claimed[n].start]
            if _loses_link(between, told[n], held[place]):
                return True
    return drops_noun(text, held, frozenset(used), language)


def drops_noun(text: str, held: Sequence[Word], used: frozenset[int], language: str) -> bool:
    """Whether words of a statement are left out of which others only say whose or of what they are.

    Args:
        text: The statement.
        held: Its words.
        used: The places of those that a claim has.
        language: An ISO code; that of the resume. Only in English does a noun stand behind what says more of it.
    """
    if any(_leaves_owner(text, held, used, place) for place in used):
        return True
    return language == "en" and any(_is_cut(text, held, used, place) for place in used)


def _loses_link(between: str, told: Word, held: Word) -> bool:
    is_date = told.atom.kind is AtomKind.DATE
    return not is_date and bool(held.link) and not told.link and _OPENS.search(between) is None


def _leaves_owner(text: str, held: Sequence[Word], used: frozenset[int], place: int) -> bool:
    """Whether a phrase belongs to another ("of the team") of which the claim has no word."""
    phrase = held[place].phrase
    first = next(n for n, word in enumerate(held) if word.phrase == phrase)
    if first == 0 or _GENITIVE.search(text[held[first - 1].atom.end : held[first].atom.start]) is None:
        return False
    owner = [n for n, word in enumerate(held) if word.phrase == phrase - 1]
    return not used.intersection(owner[1:] if owner[0] == 0 and len(owner) > 1 else owner)


def _is_cut(text: str, held: Sequence[Word], used: frozenset[int], place: int) -> bool:
    """Whether what a word says more of is left out: "the team" of "the team calendar"."""
    own = [word.atom for word in held]
    is_product = own[place].is_name and text[own[place].start].isupper()  # "Excel" of "Excel macros"
    if place == 0 or own[place].kind is not AtomKind.WORD or is_product:
        return False
    run = list(_run(text, own, place))
    if not run or any(n in used for n in run):
        return False
    first = text[own[run[0]].start : own[run[0]].end]
    is_result = first.endswith("ing") and len(run) > 1  # "scripts saving 10 hours"
    return not (is_result or own[run[0]].kind is not AtomKind.WORD or _NO_NOUN.search(first) or _PERIOD.match(first))


def _run(text: str, own: Sequence[Atom], place: int) -> Iterator[int]:
    """The places of the words that follow one with nothing but a space, or the sign of a genitive, between them."""
    for n in range(place + 1, len(own)):
        if _SPACE.fullmatch(text, own[n - 1].end, own[n].start) is None:
            return
        yield n

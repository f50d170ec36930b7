"""The vocabulary's skills, tools and soft skills in a clause."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import Clause, Draft, draft_of
from tailor.requirements.names import find_standards, looks_like_name
from tailor.requirements.proper_names import find_laws
from tailor.requirements.tables import folded_words
from tailor.requirements.word_kinds import kind_by_words
from tailor.text import fold
from tailor.vocabulary import Mention

_KINDS = frozenset({RequirementKind.TOOL, RequirementKind.SKILL, RequirementKind.SOFT})
_MANY_LANGUAGES = frozenset({"bilingual", "multilingual"})
"""Words that say no more where the languages themselves stand beside them."""
_NEXT = re.compile(r"^( )([^\W_][\w'’-]*)(?=[\s,;:.()]|$)")
_FORMER = re.compile(r"(?:^|(?<=[\s,;:(]))([^\W_][\w'’-]*)( )$")
_BY_ITS_RULES = re.compile(r"^-(?:accredited|approved|certified|compliant|owned|listed)\b")
_NUMBER = re.compile(
    r"^ v?\d{1,4}(?:\.\d+)*(?=[\s,;:)/]|\.(?:\s|$)|$)(?! ?(?:to|or|-|–)? ?\d)"
    r"(?! ?(?:years?|yrs?|months?|days?|hours?|weeks?|%|points?|people|x)\b)"
)
_TWO_VERSIONS = re.compile(r"(?P<name>.+) (?P<first>\d{1,4})(?:/| ?& ?)(?P<second>\d{1,4})")
_OTHER_VERSION = re.compile(r"(?:/| ?& ?)\d{1,4}\b(?![./]\d)")
_MODULE = re.compile(r"^ (?:[A-Z]{2,5}|(?:Business|Basis|Fusion|Cloud|Advanced)(?: [A-Z]\w+)?)(?=[\s,;:.)/]|$)")
_SYSTEM_BEHIND = re.compile(r" (?:systems?|software|platforms?|packages?|databases?)\b")
_COMPOUND = re.compile(r"-(?!(?i:\w*(?:kenntnis|erfahrung|wissen)))[A-ZÄÖÜ][a-zäöüß]{2,}")
_LEFT_OUT_BEHIND = re.compile(r" (?:und|oder|sowie) -[a-zäöüß]{3,}(?:, -[a-zäöüß]{3,})*")
_LEFT_OUT_BEFORE = re.compile(r"(?:\b[A-ZÄÖÜ][a-zäöüß]+-(?:,| und| oder| sowie|/) ?)+$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOST_ADDED = 2
_ENDINGS_OF_PERSONS = ("ist", "ists", "ian", "ians")
_SHORTEST_WORD = 3


def find_mentions(clause: Clause, mentions: Sequence[Mention], *, german: bool) -> Iterator[Draft]:
    """The terms of the vocabulary; one that is no name takes the words with which it makes a longer phrase.

    In German a term takes the other parts of its compound in: "SPS-Technik", "Kranken- und Altenpflege".
    """
    named = [*find_standards(clause.full), *_laws(clause.full, mentions)]
    for mention in mentions:
        term = mention.term
        if term.name in _MANY_LANGUAGES and any(one.term.kind is RequirementKind.LANGUAGE for one in mentions):
            continue
        if term.kind not in _KINDS or not clause.is_free(mention.start, mention.end):
            continue
        of_standard = any(
            first <= mention.start and mention.end <= last and (first, last) != (mention.start, mention.end)
            for first, last in named
        )
        if of_standard or _BY_ITS_RULES.match(clause.full[mention.end :]):
            continue
        if clause.role is LineRole.DUTY and _is_doubtful(mention):
            continue
        start, end = _extent(clause, mention, mentions)
        grown = (start, end) != (mention.start, mention.end)
        module = _MODULE.match(clause.text[end:]) if _is_makers(mention) else None
        if module and not any(one.start < end + module.end() and end < one.end for one in mentions):
            end += module.end()
            yield replace(draft_of(clause, start, end, term.kind), named=True)
            continue
        end += _length_behind(clause.text[end:], mention) if not grown else 0
        if german and not grown:
            start, end = with_compound(clause.text, start, end)
        draft = draft_of(clause, start, end, _kind(mention, clause.text[start:end]), "" if grown else term.name)
        yield replace(draft, named=term.named, any_of=_versions(draft.text) if term.named else ())


def _versions(words: str) -> tuple[str, ...]:
    """The versions that would do: both of "Windows 10/11"; none where only one is named."""
    found = _TWO_VERSIONS.fullmatch(words)
    return tuple(f"{found['name']} {found[number]}" for number in ("first", "second")) if found else ()


def _laws(text: str, mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Where a text names laws; a tool that stands beside one is no part of its name: "Excel and Bees Act"."""
    tools = [(one.start, one.end) for one in mentions if one.term.kind is RequirementKind.TOOL]
    return [(start, end) for start, end in find_laws(text) if not _meets(tools, start, end)]


def _extent(clause: Clause, mention: Mention, mentions: Sequence[Mention]) -> tuple[int, int]:
    """Where a skill begins and ends with the words that make a narrower one of it."""
    term, start, end = mention.term, mention.start, mention.end
    if term.named or term.kind is not RequirementKind.SKILL:
        return start, end
    if not looks_like_name(mention.words) and clause.role is not LineRole.DUTY:
        return _grown(clause, start, end, mentions)
    return start, _with_activity(clause, end, mentions) if mention.words.isupper() else end


def _kind(mention: Mention, words: str) -> RequirementKind:
    """The term's kind, but that of a tool where its words name a class of them: "booking systems", "CRM system"."""
    if (
        mention.words.isupper()
        and len(words) > len(mention.words)
        and _SYSTEM_BEHIND.fullmatch(words, len(mention.words))
    ):
        return RequirementKind.TOOL
    of_tools = mention.term.kind is RequirementKind.SKILL and kind_by_words(words) is RequirementKind.TOOL
    return RequirementKind.TOOL if of_tools else mention.term.kind


def with_compound(text: str, start: int, end: int) -> tuple[int, int]:
    """The range with the rest of a German compound around it, and with the parts that a hyphen leaves out."""
    behind = _COMPOUND.match(text[end:])
    end += behind.end() if behind else 0
    last = _LEFT_OUT_BEHIND.match(text[end:])
    end += last.end() if last else 0
    first = _LEFT_OUT_BEFORE.search(text[:start])
    return (first.start() if first else start), end


def _is_makers(mention: Mention) -> bool:
    """Whether a product is known by its maker's name alone, so that a module's name may follow: "SAP EWM"."""
    return mention.term.named and fold(mention.words) in folded_words("names", "makers")


def _length_behind(rest: str, mention: Mention) -> int:
    """How many characters behind a term belong to it: its version, or "system" behind the letters of a skill."""
    system = (
        _SYSTEM_BEHIND.match(rest) if mention.term.kind is RequirementKind.SKILL and mention.words.isupper() else None
    )
    return system.end() if system else number_behind(rest, mention)


def number_behind(rest: str, mention: Mention) -> int:
    """How many characters behind a capitalised name are its version or its year: "Excel 2019", "Children Act 1989"."""
    if mention.words[0].isupper() and mention.words[-1].isdigit() and (either := _OTHER_VERSION.match(rest)):
        return either.end()
    number = _NUMBER.match(rest) if mention.words[0].isupper() and mention.words[-1].isalpha() else None
    if number is None or (not mention.term.named and not _YEAR.fullmatch(number[0].strip())):
        return 0
    either = _OTHER_VERSION.match(rest, number.end())
    return either.end() if either else number.end()


def _is_doubtful(mention: Mention) -> bool:
    """Whether a duty may name it in passing: a soft skill, a person, an everyday word for it."""
    if mention.term.named:
        return False
    last = fold(mention.words).split()[-1]
    person = last in folded_words("names", "persons") or last.endswith(_ENDINGS_OF_PERSONS)
    lone = mention.alias and " " not in mention.words and not mention.words.isupper()
    return mention.term.kind is RequirementKind.SOFT or person or lone


def _grown(clause: Clause, start: int, end: int, mentions: Sequence[Mention]) -> tuple[int, int]:
    """The range with up to two words at each side that belong to the same phrase."""
    others = [
        (one.start, one.end)
        for one in mentions
        if (one.start, one.end) != (start, end) and one.term.kind is not RequirementKind.LANGUAGE
    ]
    last = end
    for _ in range(_MOST_ADDED):
        following = _NEXT.match(clause.text[last:])
        if not following or not _belongs(following[2]) or _meets(others, last + 1, last + following.end()):
            break
        last += following.end()
    first = start
    for _ in range(_MOST_ADDED):
        former = _FORMER.search(clause.text[:first])
        narrows = former and (_belongs(former[1]) or (first == start and _narrows(former[1], clause.text[start:end])))
        if not former or not narrows or _meets(others, former.start(), former.end()):
            break
        first = former.start()
    return first, last


def _narrows(word: str, term: str) -> bool:
    """Whether a word that says little alone makes a narrower thing of a term of one word: "project accounting"."""
    return " " not in term and fold(word) in folded_words("phrases", "narrowing")


def _with_activity(clause: Clause, end: int, mentions: Sequence[Mention]) -> int:
    """Where initials with the activity behind them end: "UX writing" is not all of user experience."""
    following = _NEXT.match(clause.text[end:])
    if following is None or not following[2].endswith("ing"):
        return end
    apart = folded_words("phrases", "splitters") | folded_words("phrases", "lead") | folded_words("phrases", "tail")
    stop = end + following.end()
    met = _meets([(one.start, one.end) for one in mentions if one.start >= end], end + 1, stop)
    return end if met or fold(following[2]) in apart else stop


def _meets(ranges: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < last and first < end for first, last in ranges)


def _belongs(word: str) -> bool:
    key = fold(word)
    table = folded_words("phrases", "splitters") | folded_words("phrases", "lead") | folded_words("phrases", "tail")
    return (
        key not in table
        and key not in folded_words("phrases", "empty")
        and not key.isdigit()
        and len(key) >= _SHORTEST_WORD
        and not key.endswith("ly")
    )

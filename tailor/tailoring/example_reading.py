"""The candidate's own bullets, each read as what a letter can tell of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tailor.model import (
    Bullet,
    Entry,
    Finding,
    Match,
    Posting,
    Requirement,
    Resume,
    Section,
    Status,
)
from tailor.tailoring.career import setting_of
from tailor.tailoring.certainty import Doubt, find_doubt
from tailor.tailoring.clauses import read_bullet
from tailor.tailoring.echoes import count_echoes, roots_asked
from tailor.tailoring.enumerations import is_enumeration
from tailor.tailoring.examples import Example
from tailor.tailoring.frames import LineKind, Setting
from tailor.tailoring.gathered import phrase_of
from tailor.tailoring.grammar import Clause, Form, bullet_sentences, read_clause
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.labelled_deeds import labelled_deed
from tailor.tailoring.line_kinds import line_kind_of
from tailor.tailoring.outline import is_label
from tailor.tailoring.quotable import quotable_sentences
from tailor.tailoring.sentence_parts import semicolon_parts
from tailor.tailoring.shorter_forms import shorter_forms
from tailor.tailoring.told_lines import entries_told, is_held_now, is_out_of_place, lines_of, named_in, words_said
from tailor.tailoring.tool_lines import tools_told
from tailor.text import find_numbers, find_phrase

_BASE_VERBS = 2
_MOST_AT_ONCE = 2
"""Sentences of a bullet that go together; of more each is told by itself."""
_SHORTEST, _SHORTEST_NAMED, _LONG, _LONGEST = 3, 2, 40, 60
"""Words of a bullet: below the first it says too little (the second where it names what is asked), above the last it
does not fit in a letter."""
_FORM_WORTH = {
    **dict.fromkeys((Form.PAST, Form.PRESENT, Form.FIRST_PERSON, Form.PERFECT), 2.0),
    **dict.fromkeys((Form.NOUN, Form.NOUNS, Form.INFINITIVE), 1.0),
    **dict.fromkeys((Form.STATE, Form.PERSON), 0.5),
}
_LISTED_WORTH, _BARE_WORTH = 1.0, 0.2
"""What stands in a list, as the person wrote it; the second where it only lists things ("Excel, Sage")."""
_NUMBER_WORTH = 1.0
_CURRENT_WORTH = 1.0
_ECHO_WORTH, _MOST_ECHOES = 0.5, 3
"""Words that the posting has as well, in what it asks for or as a duty."""
_AGE_COST, _OLD = 0.4, 5
"""Each entry further down counts less, up to the fifth."""
_LONG_COST, _HEDGED_COST = 1.0, 3.0
_TOOLS_COST = 1.5
"""What a job was done with says less than what was done."""
_OF_A_FIRM = re.compile(
    r"(?:[\w-]+ ){0,3}?(?:contractor|provider|supplier|specialists?|manufacturer)s? (?:for|of|to|in)\b", re.IGNORECASE
)
"""What a firm is called, which stands first below its name."""
_POINTS_AT_A_THING = re.compile(r"(?:I )?\w+(?: (?:on|at|in|with|for|to))? (?:the|these|those) \w+\.?")
"""A part of a line whose only thing is known from the rest of it: "I sit on the panel"."""
_ALONE = frozenset({Setting.PROJECT, Setting.STUDY})
"""Settings of which each sentence tells one thing."""
_PHRASE_WORD = re.compile(r"\b(?:per|by|of|for|in|with|and|to|from|the|an?|on|at|von|für|mit|und|de|pour|et|avec)\b")


def list_examples(
    resume: Resume, posting: Posting, match: Match, language: str, quoted: frozenset[str] = frozenset()
) -> list[Example]:
    """Every bullet that a letter in this language can use, in the order of the resume; `quoted` ones in no sentence."""
    reading = _Reading(match, _by_item(match), roots_asked(posting), resume.language[:2], language)
    found = []
    for age, (section, entry) in enumerate(entries_told(resume)):
        for whole, bullet in ((line, part) for line in lines_of(entry) for part in reading.told(entry, line)):
            example = reading.surest(section, entry, bullet)
            example = _as_written(example, whole) if example else None
            if example and bullet.id in quoted:
                is_verbatim = bool(example.written) or bullet.text in whole.text
                example = replace(example, doubt=Doubt.TRUTH) if is_verbatim else None
            if example and (example.doubt is None or example.line_kind):
                found.append(replace(example, quality=example.quality - _AGE_COST * min(age, _OLD)))
    return found


def _as_written(example: Example, whole: Bullet) -> Example:
    """The example with the line as it stands in the resume, for lists, which spell nothing out."""
    said, written = map(words_said, (example.bullet.text, whole.text))
    return replace(example, written=whole.text) if said == written else example


def _by_item(match: Match) -> Mapping[str, tuple[Finding, ...]]:
    found: dict[str, list[Finding]] = {}
    for finding in match.with_status(Status.SHOWN, Status.BURIED, Status.IMPLIED):
        for evidence in finding.evidence:
            found.setdefault(evidence.item_id, []).append(finding)
    return {item_id: tuple(findings) for item_id, findings in found.items()}


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a bullet is read with: what the resume is found to show, and the languages."""

    match: Match
    findings: Mapping[str, tuple[Finding, ...]]
    asked: frozenset[str]
    language: str
    letter_language: str

    def told(self, entry: Entry, bullet: Bullet) -> Sequence[Bullet]:
        """A bullet whole where all of its sentences go together, else each of them that can be told."""
        language = self.language or self.letter_language
        sentences = quotable_sentences(bullet.text, language)
        is_whole = sentences == bullet_sentences(bullet.text)
        is_short = len(sentences) <= _MOST_AT_ONCE
        if is_whole and is_short and len(sentences) == 1 + len(self._read(entry, bullet, language).more):
            return (bullet,)
        stop = "." if bullet.text.rstrip().endswith(".") else ""
        texts = (text for sentence in sentences for text in self._whole_or_parts(entry, bullet, sentence))
        texts = (
            text for text in texts if not (_POINTS_AT_A_THING.fullmatch(text) and not bullet.text.startswith(text))
        )
        return tuple(replace(bullet, text=f"{text}{stop}") for text in texts)

    def _whole_or_parts(self, entry: Entry, bullet: Bullet, sentence: str) -> Sequence[str]:
        """A sentence; of a line of notes between semicolons that is none each of them that makes one by itself."""
        language = self.language or self.letter_language
        parts = semicolon_parts(sentence)
        whole = self._read(entry, replace(bullet, text=sentence), language)
        if len(parts) == 1 or whole.form not in (Form.LISTED, Form.QUOTED):
            return (sentence,)
        told = [part for part in parts if quotable_sentences(part, language) == (part,)]
        forms = [self._read(entry, replace(bullet, text=part), language).form for part in told]
        own = [part for part, form in zip(told, forms, strict=True) if form not in (Form.LISTED, Form.QUOTED)]
        return own or (sentence,)

    def surest(self, section: Section, entry: Entry, bullet: Bullet) -> Example | None:
        """The bullet as an example, in fewer of its words where only they make a sentence for certain."""
        example = self.example(section, entry, bullet)
        if example is None or self._is_told(example):
            return example
        for text in shorter_forms(bullet.text, self.letter_language):
            shorter = self.example(section, entry, replace(bullet, text=text))
            if shorter and self._is_told(shorter):
                return shorter
        return example

    def _is_told(self, example: Example) -> bool:
        """Whether there is a sentence for an example, alone or with others of its job."""
        can_be_gathered = self.language in ("", self.letter_language) and example.setting not in _ALONE
        return example.doubt is None or (can_be_gathered and phrase_of(example.bullet.text, self.letter_language) != "")

    def example(self, section: Section, entry: Entry, bullet: Bullet) -> Example | None:
        """The bullet as an example, or None when it makes none."""
        setting = setting_of(section, entry, self.language)
        words = len(bullet.text.split())
        named = named_in(bullet, self.match)
        shortest = _SHORTEST_NAMED if named or self.letter_language != "en" else _SHORTEST
        label, colon, _ = bullet.text.partition(":")
        is_tools = tools_told(bullet.text, self.letter_language) != ""
        is_for = self.letter_language == "en" and labelled_deed(bullet.text, current=is_held_now(entry)) is not None
        if colon and is_label(label) and not (is_tools or is_for):
            return None  # "Certificates: ..." behind the last job is of no job
        if is_tools and not (named or self.findings.get(bullet.id)):
            return None
        if setting is None or not shortest <= words <= _LONGEST:
            return None
        if is_out_of_place(bullet.text, entry, self.language or self.letter_language):
            return None
        clause = self._read(entry, bullet)
        if clause.form is Form.PERSON and (not entry.bullets or _OF_A_FIRM.match(bullet.text)):
            return None  # "Provider of cleaning services" is the employer
        doubt = None if is_tools else self._doubt(entry, bullet, clause)
        if self.letter_language == "en" and not self._says(clause, bullet, named):
            doubt = doubt or Doubt.LENGTH
        ids = {asked.id for asked in named}
        found = self.findings.get(bullet.id, ())
        related = tuple(finding.requirement for finding in found if finding.requirement.id not in ids)
        is_bare = _PHRASE_WORD.search(bullet.text) is None and not is_enumeration(clause.text)
        listed = _BARE_WORTH if is_bare and clause.form in (Form.QUOTED, Form.LISTED) else _LISTED_WORTH
        quality = self._quality(entry, bullet, listed if doubt else _FORM_WORTH[clause.form]) - is_tools * _TOOLS_COST
        kind, echoes = self._line_kind(entry, bullet), count_echoes(bullet.text, self.asked)
        return Example(setting, entry, bullet, clause, named, related, quality, doubt, kind, echoes=echoes)

    def _line_kind(self, entry: Entry, bullet: Bullet) -> LineKind | None:
        language = self.language or self.letter_language
        clause = self._read(entry, bullet, language)
        return line_kind_of(bullet.text, clause, language, current=is_held_now(entry))

    def _read(self, entry: Entry, bullet: Bullet, language: str = "") -> Clause:
        return read_bullet(
            bullet.text,
            current=is_held_now(entry),
            among_verbs=_has_base_verbs(entry),
            language=self.language,
            letter_language=language or self.letter_language,
        )

    def _doubt(self, entry: Entry, bullet: Bullet, clause: Clause) -> Doubt | None:
        """Why a bullet makes no sentence, seen with the others of its job; None when it is certain."""
        kin = tuple(self._read(entry, other).form for other in entry.bullets if other.id != bullet.id)
        return find_doubt(bullet.text, clause, kin, self.letter_language)

    def _says(self, clause: Clause, bullet: Bullet, named: Sequence[Requirement]) -> bool:
        """Whether the part of a bullet that a sentence holds still has the words of what it is to answer."""
        said = " ".join((clause.text, *clause.more))
        ids = {asked.id for asked in named}
        words: dict[str, set[str]] = {asked.id: {asked.name, asked.text} for asked in named}
        for finding in self.findings.get(bullet.id, ()):
            if finding.requirement.id in ids:
                own = {evidence.words for evidence in finding.evidence if evidence.item_id == bullet.id}
                words[finding.requirement.id] |= own
        held = [[word for word in group if word and find_phrase(word, bullet.text)] for group in words.values()]
        return all(not group or any(find_phrase(word, said) for word in group) for group in held)

    def _quality(self, entry: Entry, bullet: Bullet, form_worth: float) -> float:
        quality = form_worth + _NUMBER_WORTH * bool(find_numbers(bullet.text)) + _CURRENT_WORTH * is_held_now(entry)
        quality += _ECHO_WORTH * min(count_echoes(bullet.text, self.asked), _MOST_ECHOES)
        return quality - _LONG_COST * (len(bullet.text.split()) > _LONG) - _HEDGED_COST * is_hedged(bullet.text)


def _has_base_verbs(entry: Entry) -> bool:
    """Whether an entry's bullets begin with base forms, so that "Monitor" among them is one as well."""
    forms = [read_clause(bullet.text, current=True).form for bullet in entry.bullets]
    return forms.count(Form.PRESENT) >= max(_BASE_VERBS, forms.count(Form.PAST) + 1)

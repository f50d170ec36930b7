"""The lines of a resume that a letter lists as they are: worth telling, and told by none of its sentences.

A line is worth that where it answers what must be had and nothing of the letter does, or where its numbers tell most of
the newest job. It is listed whole, and only where all of it may be told (`quotable`).
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tailor.model import Bullet, Entry, Match, Posting, Requirement, RequirementLevel, Resume
from tailor.tailoring.career import recency, setting_of
from tailor.tailoring.echoes import count_echoes, roots_asked
from tailor.tailoring.examples import Tier
from tailor.tailoring.frames import OF_JOBS, Setting
from tailor.tailoring.numbers_told import Strength, strength_of
from tailor.tailoring.own_doing import says_itself
from tailor.tailoring.quotable_lines import quotable_lines
from tailor.tailoring.relevance import requirement_worth
from tailor.tailoring.told_lines import entries_told, lines_of, named_in
from tailor.text import find_phrase

MOST_POINTS, _MOST_JOBS, _FEWEST_LINES = 5, 2, 2
"""Lines of all lists of a letter, jobs that have one, lines below which a list takes any that may be told."""
_SETTINGS = OF_JOBS | {Setting.PROJECT, Setting.VOLUNTEERING}
_FEWEST_ECHOES, _WORDS_ALIKE = 2, 3
_AGE_COST, _PLACE_COST, _STRENGTH_WORTH, _ASKED_WORTH = 0.3, 0.05, 0.2, 0.3


@dataclass(frozen=True, slots=True)
class Point:
    """A line of a resume that may be listed, with what it holds of what must be had and how much its numbers tell."""

    setting: Setting
    entry: Entry
    bullet: Bullet
    named: tuple[Requirement, ...]
    strength: Strength
    age: int
    """How many entries stand before its own."""
    place: int = 0
    """How many lines of its entry stand before it."""
    is_asked: bool = False
    """Whether it speaks of anything that the posting asks for."""

    def gain(self, answered: Collection[str]) -> float:
        """How much of what must be had and is not answered yet it answers."""
        return sum(requirement_worth(one) for one in self.named if one.id not in answered)

    def begins(self) -> list[str]:
        """Its first words, whatever the numbers in them, by which a reader notices a repetition."""
        return [word.lower() for word in self.bullet.text.split() if not any(map(str.isdigit, word))][:_WORDS_ALIKE]

    def worth(self, answered: Collection[str]) -> float:
        """How much it adds to a letter that answers these requirements already; a newer job counts more."""
        return self.gain(answered) + _STRENGTH_WORTH * self.strength - _AGE_COST * self.age

    def rank(self, answered: Collection[str]) -> tuple[Tier, float]:
        """What it is told for in a letter that answers these requirements already, and how much of that it tells."""
        worth = self.worth(answered) + _ASKED_WORTH * self.is_asked - _PLACE_COST * self.place
        if self.gain(answered):
            return Tier.NEED, worth
        if self.strength >= Strength.SHARE:
            return Tier.RESULT, worth
        return Tier.MEASURE if self.is_asked or self.strength >= Strength.RATE else Tier.TASK, worth


def list_points(resume: Resume, posting: Posting, match: Match, language: str) -> list[Point]:
    """Every line that may be listed in a letter, in the order of the resume.

    Args:
        resume: The resume.
        posting: The posting.
        match: What the resume shows of what it asks for.
        language: That of the resume, or the letter's where it does not tell.
    """
    must, roots = _musts(match), roots_asked(posting)
    shown = defaultdict[str, list[str]](list)
    for evidence in (one for finding in match.findings for one in finding.evidence):
        shown[evidence.item_id].append(evidence.words)
    found = []
    for age, (section, entry) in enumerate(entries_told(resume)):
        setting = setting_of(section, entry, resume.language[:2])
        if setting not in _SETTINGS:
            continue
        whole = {line.text for line in lines_of(entry)}
        for place, bullet in enumerate(quotable_lines(entry, language)):
            named = tuple(one for one in named_in(bullet, match, with_soft=True) if one.id in must)
            words = shown.get(bullet.id, ())
            is_shown = bool(words) and (bullet.text in whole or any(find_phrase(one, bullet.text) for one in words))
            is_asked = is_shown or count_echoes(bullet.text, roots) >= _FEWEST_ECHOES
            found.append(Point(setting, entry, bullet, named, strength_of(bullet.text), age, place, is_asked))
    texts = [point.bullet.text for point in found]
    return [point for place, point in enumerate(found) if point.bullet.text not in texts[:place]]


def choose_points(points: Sequence[Point], answered: Collection[str], told: Collection[Point]) -> list[Point]:
    """The lines that a letter has to tell beside its sentences, the most wanted first; none where nothing needs them.

    Args:
        points: The lines that may be listed.
        answered: The ids of the requirements that the letter answers.
        told: The lines all numbers of which its sentences tell.
    """
    known, chosen = {*answered}, list[Point]()
    free = [point for point in points if point not in told]
    while best := max((one for one in free if one.gain(known)), key=lambda one: one.worth(known), default=None):
        chosen.append(best)
        free.remove(best)
        known |= {one.id for one in best.named}
    strongest = strongest_points(points, Strength.COUNT if chosen else Strength.SHARE)
    if not any(one in chosen or one in told for one in strongest):
        chosen += strongest[:1]
    return chosen


def best_points(points: Sequence[Point], answered: Collection[str]) -> list[Point]:
    """The lines that say most, of the newest job of which any says enough, and after it the others."""
    ranked = sorted(points, key=lambda one: one.rank(answered), reverse=True)
    return sorted((one for one in ranked if one.rank(answered)[0] > Tier.TASK), key=lambda one: one.age)


def strongest_points(points: Sequence[Point], least: Strength) -> list[Point]:
    """The lines of the newest job whose numbers tell most, none where none tells enough."""
    jobs = [point for point in points if point.setting in OF_JOBS]
    newest = max(jobs, key=lambda one: recency(one.entry), default=None)
    lines = [one for one in jobs if newest and one.entry.id == newest.entry.id and one.strength >= least]
    most = max((one.strength for one in lines), default=least)
    return [one for one in lines if one.strength == most]


def gather_lists(wanted: Sequence[Point], points: Sequence[Point], answered: Collection[str]) -> list[list[Point]]:
    """The lists of a letter, one for a job: the lines that it has to tell, then others of these jobs that are worth it.

    Args:
        wanted: The lines that a letter has to tell, the most wanted first.
        points: All that may be listed.
        answered: The ids of the requirements that the rest of the letter answers.
    """
    jobs = list(dict.fromkeys(point.entry.id for point in wanted))[:_MOST_JOBS]
    chosen = [point for point in wanted if point.entry.id in jobs][:MOST_POINTS]
    free = [one for one in points if one.entry.id in jobs and one not in chosen]
    known = {*answered}
    while len(chosen) < MOST_POINTS and free:
        known |= {one.id for point in chosen for one in point.named}
        best = max(free, key=lambda one: one.rank(known))
        free.remove(best)
        is_wanted = best.rank(known)[0] > Tier.TASK or len(chosen) < _FEWEST_LINES
        if is_wanted and not any(one.begins() == best.begins() for one in chosen):
            chosen.append(best)
    lists = [sorted((one for one in chosen if one.entry.id == job), key=points.index) for job in jobs]
    return [lines for lines in (_with_company(one, free, known) for one in lists) if _may_stand(lines)]


def _with_company(lines: list[Point], free: Sequence[Point], known: Collection[str]) -> list[Point]:
    """A list of one line with the best other of its job, which a list needs to be one; a whole sentence needs none."""
    others = [one for one in free if one.entry.id == lines[0].entry.id and one.begins() != lines[0].begins()]
    if len(lines) > 1 or says_itself(lines[0].bullet.text) or not others:
        return lines
    return sorted((*lines, max(others, key=lambda one: one.rank(known))), key=lambda one: one.place)


def _may_stand(lines: Sequence[Point]) -> bool:
    return len(lines) > 1 or says_itself(lines[0].bullet.text)


def _musts(match: Match) -> frozenset[str]:
    """The ids of what must be had; of all that is not called nice to have where a posting does not tell them apart."""
    asked = [finding.requirement for finding in match.findings]
    levels = {one.level for one in asked}
    wanted = {RequirementLevel.MUST} if RequirementLevel.MUST in levels else {RequirementLevel.UNKNOWN}
    return frozenset(one.id for one in asked if one.level in wanted)

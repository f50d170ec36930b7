"""What a letter quotes of sections that hold no jobs with bullets: grants, teaching, laboratory skills, work in a line.

Such lines stand in a list as the person wrote them, below a sentence that names their heading.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from tailor.model import (
    LetterParagraph,
    Match,
    ParagraphKind,
    Posting,
    Resume,
    Section,
    SectionKind,
    Status,
)
from tailor.tailoring.echoes import count_echoes, roots_asked
from tailor.tailoring.frames import Wording
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.outline import is_label
from tailor.tailoring.relevance import requirement_worth
from tailor.tailoring.word_lists import word_set
from tailor.text import fold, says_break, says_unfinished

_KINDS = frozenset(
    {
        *(SectionKind.AWARDS, SectionKind.VOLUNTEERING, SectionKind.OTHER),
        *(SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.EDUCATION),
    }
)
_OF_JOBS = frozenset({SectionKind.EXPERIENCE, SectionKind.PROJECTS})
_MOST_LINES, _MOST_SECTIONS = 3, 3
_FEWEST_WORDS, _MOST_WORDS = 4, 45
_ECHO_WORTH, _HEADING_WORTH, _LEAST_WORTH = 0.5, 1.0, 1.0


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """A line of a section, and how much it is worth to the posting."""

    item_id: str
    text: str
    worth: float


@dataclass(frozen=True, slots=True)
class QuotedSection:
    """The lines of a section that a letter quotes; `heading` is empty where it says nothing of them ("Other")."""

    heading: str
    lines: tuple[QuotedLine, ...]

    @property
    def worth(self) -> float:
        """How much its lines are worth together."""
        return sum(line.worth for line in self.lines)


def choose_lines(
    resume: Resume, posting: Posting, match: Match, told: Sequence[LetterParagraph]
) -> tuple[QuotedSection, ...]:
    """At most three sections with at most three lines each that answer the posting and that nothing `told` has said."""
    said = {item for paragraph in told for item in paragraph.sources}
    asked = roots_asked(posting)
    answers: dict[str, float] = {}
    for finding in match.with_status(Status.SHOWN, Status.BURIED, Status.IMPLIED):
        for evidence in finding.evidence:
            answers[evidence.item_id] = answers.get(evidence.item_id, 0.0) + requirement_worth(finding.requirement)
    found = []
    for section in resume.sections:
        lines = [line for line in _quotable(section, asked, answers) if line.item_id not in said]
        best = sorted(lines, key=lambda line: -line.worth)[:_MOST_LINES]
        if best and best[0].worth >= _LEAST_WORTH:
            found.append(QuotedSection(_heading(section), tuple(line for line in lines if line in best)))
    chosen = sorted(found, key=lambda section: -section.worth)[:_MOST_SECTIONS]
    return tuple(section for section in found if section in chosen)


def _quotable(section: Section, asked: frozenset[str], answers: Mapping[str, float]) -> Iterator[QuotedLine]:
    """The lines of a section with a word of what is asked for in them or, where it names no jobs, in its heading."""
    of_section = 0 if section.kind in _OF_JOBS else count_echoes(section.heading, asked)
    for item_id, text in _lines(section):
        worth = answers.get(item_id, 0.0) + _ECHO_WORTH * count_echoes(text, asked) + _HEADING_WORTH * of_section
        if worth and _can_stand(text):
            yield QuotedLine(item_id, text, worth)


def quote_lines(
    sections: Sequence[QuotedSection], wording: Wording, *, is_first: bool
) -> Iterator[tuple[LetterParagraph, ...]]:
    """Each section as what leads in to its lines, then these as they stand; `is_first` where nothing else is told."""
    for number, section in enumerate(sections):
        closest, *further = wording.of_section if section.heading else wording.of_lines
        frame = closest if is_first and not number else further[number % len(further)]
        sources = tuple(line.item_id for line in section.lines)
        yield (
            LetterParagraph(ParagraphKind.EVIDENCE, frame.format(heading=section.heading), sources),
            *(
                LetterParagraph(ParagraphKind.EVIDENCE, line.text, (line.item_id,), is_bullet=True)
                for line in section.lines
            ),
        )


def _lines(section: Section) -> Iterator[tuple[str, str]]:
    """The lines of a section that stand below no entry, and the names of awards and grants, each with its item's id."""
    if not section.heading or section.kind not in _KINDS:
        return
    for line in section.lines:
        yield line.id, " ".join(line.text.split())
    for entry in section.entries if section.kind is SectionKind.AWARDS else ():
        if entry.title:
            yield f"{entry.id}.title", entry.title


def _can_stand(text: str) -> bool:
    """Whether a line tells something that is finished and not taken back, and does not only list names."""
    label, colon, _ = text.partition(":")
    is_list = bool(colon) and is_label(label)
    is_held = not (says_break(text) or says_unfinished(text) or is_hedged(text))
    return _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS and is_held and not is_list


def _heading(section: Section) -> str:
    """A section's heading, empty where it says nothing of what stands below it ("Other")."""
    bare = section.heading.strip(" :")
    bare = bare.capitalize() if bare.isupper() and " " in bare else bare
    words = re.findall(r"[^\W\d_]+", fold(bare))
    return "" if not words or set(words) <= _say_nothing() else bare


@cache
def _say_nothing() -> frozenset[str]:
    return word_set("stop") | word_set("general_headings")

"""The lines on one side of a gutter, and what they tell about the gutter."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from tailor.readers.pdf.glyphs import Face
from tailor.readers.pdf.runs import Run

SAME_LINE = 2.5
"""Baselines that differ by so many points are one line."""

_TIGHT = 1.6
_WIDER = 1.1
_NEAR = 2.5
_BESIDE = 0.9
_SEVERAL = 4
_SEVERAL_TITLES = 2
_SAME_SHIFT = 1.5
_WORDS_OF_RUNNING_TEXT = 4
_TITLE_SIZE = 1.12
_BOLD_TITLE_SIZE = 1.04
_LINES_WITH_TITLE = 3
_NEARLY_ALL = 0.75
_FEWEST_DIGITS = 9
"""Digits of a telephone number; two years have eight."""


@dataclass(frozen=True, slots=True)
class SideLine:
    """One line: its runs from left to right."""

    runs: tuple[Run, ...]

    @property
    def base(self) -> float:
        """The baseline of its first run."""
        return self.runs[0].base

    @property
    def left(self) -> float:
        """Where its text begins."""
        return self.runs[0].x0

    @property
    def x1(self) -> float:
        """Where it ends."""
        return max(run.x1 for run in self.runs)

    @property
    def size(self) -> float:
        """The size of its first run."""
        return self.runs[0].size

    @property
    def face(self) -> Face:
        """The look of its first letter."""
        return self.runs[0].letters[0].face

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(run.text for run in self.runs)

    @property
    def is_plain(self) -> bool:
        """Whether it is one text without bullet or digits, as headings are."""
        return len(self.runs) == 1 and not self.runs[0].bullet and not _has_digit(self.text)


@dataclass(frozen=True, slots=True)
class Side:
    """The lines of one side, downwards."""

    lines: tuple[SideLine, ...]

    @classmethod
    def of(cls, runs: Sequence[Run]) -> "Side":
        """The side that the runs make up; runs without letters do not count."""
        lines: list[list[Run]] = []
        for run in sorted((run for run in runs if run.text.strip()), key=lambda run: run.base):
            if lines and run.base - lines[-1][0].base <= SAME_LINE:
                lines[-1].append(run)
            else:
                lines.append([run])
        return cls(tuple(SideLine(tuple(sorted(line, key=lambda run: run.x0))) for line in lines))

    @property
    def letter_count(self) -> int:
        """How long its lines are together."""
        return sum(len(line.text) for line in self.lines)

    @property
    def pitch(self) -> float:
        """The distance of lines that a quarter of its lines stay below."""
        distances = sorted(below.base - above.base for above, below in pairwise(self.lines))
        return distances[len(distances) // 4] if distances else 0.0

    @property
    def bullet_count(self) -> int:
        """How many of its runs have bullets."""
        return sum(bool(run.bullet) for line in self.lines for run in line.runs)

    @property
    def height(self) -> float:
        """From the upper edge of the first line to the lower edge of the last one."""
        return self.lines[-1].runs[0].bottom - self.lines[0].runs[0].top

    @property
    def is_running_text(self) -> bool:
        """Whether most of its lines hold several words that are no numbers."""
        return median(map(_word_count, self.lines)) >= _WORDS_OF_RUNNING_TEXT

    def tells_in_bullets(self, *, alone: bool = False) -> bool:
        """Whether it has several bullets of running text below heads of its own, `alone` no dates or places between."""
        bullets = [line for line in self.lines if line.runs[0].bullet]
        if len(bullets) < _SEVERAL or median(map(_word_count, bullets)) < _WORDS_OF_RUNNING_TEXT:
            return False
        texts = {round(line.left) for line in bullets}
        others = [line for line in self.lines if not (line.runs[0].bullet or round(line.left) in texts)]
        heads = [line for line in others if _word_count(line) > 1 and line.left < min(texts)]
        within = [line for line in others if line.base < bullets[-1].base]
        plain = [line for line in within if _word_count(line) <= 1 and not _stands_out(line, bullets[0])]
        return bool(heads) and not (alone and plain)

    @property
    def is_set_right(self) -> bool:
        """Whether its lines begin at many places and all end at one edge."""
        ends = [line.x1 for line in self.lines]
        begins = {round(line.left / 2) for line in self.lines}
        return max(ends) - min(ends) <= _SAME_SHIFT and len(begins) >= max(_SEVERAL_TITLES + 1, len(self.lines) / 2)

    @property
    def is_of_one_size(self) -> bool:
        """Whether no line is set larger than another."""
        return max(line.size for line in self.lines) < _BOLD_TITLE_SIZE * min(line.size for line in self.lines)

    @property
    def has_title(self) -> bool:
        """Whether it begins with a line in capitals or larger letters, with plainer lines close below."""
        group = self.groups(self.pitch)[0]
        return len(group) >= _LINES_WITH_TITLE and _stands_out(group[0], group[1])

    def titles(self) -> frozenset[tuple[Face, float]]:
        """The looks in which several lines stand out from the lines below them, as headings do."""
        looks = Counter(look_of(line) for line, below in pairwise(self.lines) if is_title(line, below))
        return frozenset(look for look, count in looks.items() if count >= _SEVERAL_TITLES)

    def shares_titles(self, other: "Side") -> bool:
        """Whether headings of the other side look as several lines here, or as the first of these, that stand out."""
        looks = {look_of(line) for line, below in pairwise(self.lines[:2]) if self.is_compact and is_title(line, below)}
        return bool((self.titles() | looks) & other.titles())

    @property
    def is_compact(self) -> bool:
        """Whether all its lines are near to each other."""
        return self.height <= _NEAR * self.lines[-1].size * len(self.lines)

    @property
    def is_below_title(self) -> bool:
        """Whether its first line is bold, in capitals or larger, and the next one not."""
        line, below = self.lines[:2]
        bolder = line.face.bold and not below.face.bold and not _has_digit(line.text)
        return bolder or is_title(line, below)

    def beside(self, other: "Side") -> "Side":
        """Its lines from the height of the other side's first one on, as far as they follow each other closely."""
        first = other.lines[0]
        lines = [line for line in self.lines if line.base >= first.base - max(SAME_LINE, first.size)]
        end = next((at for at, line in enumerate(lines) if at and self._ends_before(lines[at - 1], line, other)), None)
        return Side(tuple(lines[:end]))

    def _ends_before(self, above: SideLine, line: SideLine, other: "Side") -> bool:
        far = line.base - above.base > _NEAR * line.size
        return far or (line.base > other.lines[-1].base and line.base - above.base > _TIGHT * above.size)

    def has_headings_alone_beside(self, other: "Side") -> bool:
        """Whether nearly all its bold lines above plain ones have no text of the other side beside them.

        So stand headings over a whole table; those of a column have lines of the other column at their height.
        """
        bold = [line for line, below in pairwise(self.lines) if line.face.bold and not below.face.bold]
        alone = sum(not other.has_text_beside(line) for line in bold)
        return alone >= _SEVERAL_TITLES and alone >= _NEARLY_ALL * len(bold)

    def titled_groups(self, pitch: float) -> int:
        """How many groups of lines have a title: bold, in capitals or larger."""
        groups = [group for group in self.groups(pitch) if len(group) >= _LINES_WITH_TITLE]
        return sum(_stands_out(*group[:2]) or (group[0].face.bold and not group[1].face.bold) for group in groups)

    def groups(self, pitch: float) -> list[list[SideLine]]:
        """Its lines, those that follow each other closely together.

        Args:
            pitch: The usual distance of lines beside it; lines so near to each other also belong together.
        """
        groups = [[self.lines[0]]]
        for above, line in pairwise(self.lines):
            if line.base - above.base <= max(_TIGHT * line.size, _WIDER * pitch):
                groups[-1].append(line)
            else:
                groups.append([line])
        return groups

    def share_with(self, other: "Side") -> float:
        """Of its lines that have text of the other side beside them, the share that sits on the same baseline."""
        beside = [line for line in self.lines if other.has_text_beside(line)]
        shared = sum(other.has_line_at(line.base) for line in beside)
        return shared / len(beside) if beside else 0.0

    def aligned_with(self, other: "Side") -> float:
        """The share of all its lines that sit on a baseline of the other side."""
        return sum(other.has_line_at(line.base) for line in self.lines) / max(1, len(self.lines))

    @property
    def holds_address(self) -> bool:
        """Whether one of its lines holds an e-mail address, as what stands beside a name does."""
        return any("@" in line.text for line in self.lines)

    def has_line_at(self, base: float) -> bool:
        """Whether one of its lines is on this baseline."""
        return any(abs(base - here.base) <= SAME_LINE for here in self.lines)

    def has_text_beside(self, line: SideLine) -> bool:
        """Whether one of its lines stands at the height of a line of the other side."""
        return any(abs(line.base - here.base) < _BESIDE * line.size for here in self.lines)

    def is_shifted_against(self, other: "Side") -> bool:
        """Whether its groups of lines all begin the same distance above or below a line of the other side.

        So stand dates in small letters that are aligned with the upper edge of a large title.
        """
        shifts = []
        for group in self.groups(other.pitch):
            line = group[0]
            near = [
                line.base - there.base for there in other.lines if abs(line.base - there.base) < _BESIDE * there.size
            ]
            if near:
                shifts.append(min(near, key=abs))
        return len(shifts) >= _SEVERAL and max(shifts) - min(shifts) <= _SAME_SHIFT

    def begins_at(self, base: float) -> bool:
        """Whether something new begins on this baseline: after a gap, in another look, or after the end of a list."""
        for above, line in pairwise((None, *self.lines)):
            if line is not None and abs(line.base - base) <= SAME_LINE:
                return above is None or self._is_parted(above, line)
        return False

    def _is_parted(self, above: SideLine, line: SideLine) -> bool:
        gap = line.base - above.base > max(_TIGHT * line.size, _WIDER * self.pitch)
        other_look = line.face != above.face or line.text.isupper() != above.text.isupper()
        return gap or other_look or bool(above.runs[0].bullet and not line.runs[0].bullet)


def _word_count(line: SideLine) -> int:
    return sum(word.isalpha() and len(word) > 1 for word in line.text.replace(",", " ").split())


def look_of(line: SideLine) -> tuple[Face, float]:
    """The face and the size of a line's first letters."""
    return line.face, round(line.size, 1)


def is_title(line: SideLine, below: SideLine) -> bool:
    """Whether a line stands out from the one below, which holds words or a telephone number and no dates alone."""
    words = any(char.isalpha() for char in below.text) or sum(map(str.isdigit, below.text)) >= _FEWEST_DIGITS
    return words and (_stands_out(line, below) or _is_bold_title(line, below))


def _stands_out(title: SideLine, line: SideLine) -> bool:
    return title.size >= _TITLE_SIZE * line.size or (title.text.isupper() and not line.text.isupper())


def _is_bold_title(title: SideLine, line: SideLine) -> bool:
    """Whether a line without digits is bold and a little larger than the plain line below."""
    bolder = title.face.bold and not line.face.bold and title.size >= _BOLD_TITLE_SIZE * line.size
    return bolder and not _has_digit(title.text.lstrip("0123456789. "))


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)

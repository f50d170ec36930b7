"""Letters to runs: stretches of text on one baseline without a wide gap."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from tailor.readers.pdf.glyphs import Letter
from tailor.readers.pdf.justified import BACK_STEP, RUN_GAP, stretched_gaps
from tailor.readers.pdf.letters import HYPHENS, SOFT_HYPHEN, is_accent, is_unknown
from tailor.text import compatible_form

ASCENT = 0.78
"""How far letters reach above their baseline, as a share of their size; font files are unreliable here."""

DESCENT = 0.22

_WORD_GAP = 0.1
_ICON_GAP = 0.4
_LOOK_GAP = 0.12
_TRACKED = 0.05
_SAME_WIDTH = 0.01
_TYPED_SPACE = 1.3
_SAME_BASE = 0.12
_NO_ADVANCE = 0.02
_SPACED_LETTERS = 4
_WIDEST_TRACKING = 0.4
_SPACED_WORD_GAP = 1.7


@dataclass(frozen=True, slots=True)
class Run:
    """Letters from left to right, with their spaces; `bullet` is the glyph before them ("•" for a drawn one).

    `whole` when it is all that a table's cell holds, so that nothing below goes on with it. `stretched` when it is a
    line that is set to the full width of its column, so that the next one goes on with it. `drop` is how far below its
    baseline the lowest line stands that was joined to it.
    """

    letters: tuple[Letter, ...]
    x0: float
    x1: float
    base: float
    size: float
    bullet: str = ""
    bullet_x: float = 0.0
    whole: bool = False
    stretched: bool = False
    drop: float = 0.0

    @property
    def text(self) -> str:
        """The run as a string."""
        return "".join(letter.text for letter in self.letters)

    @property
    def tracking(self) -> float:
        """How far its letters are set apart."""
        pairs = [(one, two) for one, two in pairwise(self.letters) if one.text != " " and two.text != " "]
        return max(0.0, median(two.x0 - one.x1 for one, two in pairs)) if len(pairs) > 1 else 0.0

    @property
    def starts_with_icon(self) -> bool:
        """Whether its first letter is a picture."""
        return not self.letters[0].text or is_unknown(self.letters[0].text)

    @property
    def top(self) -> float:
        """The upper edge of its letters."""
        return self.base - ASCENT * self.size

    @property
    def bottom(self) -> float:
        """The lower edge of its letters."""
        return self.base + DESCENT * self.size

    @property
    def left(self) -> float:
        """Its left edge, the bullet included."""
        return self.bullet_x if self.bullet else self.x0


def make_run(letters: Sequence[Letter]) -> Run:
    """A run of at least one letter; size and baseline are those of most of its letters."""
    sizes = Counter(letter.size for letter in letters if letter.text != " ")
    size = sizes.most_common(1)[0][0]
    base = next(letter.base for letter in letters if letter.size == size)
    return Run(tuple(letters), min(letter.x0 for letter in letters), max(letter.x1 for letter in letters), base, size)


def runs_of(letters: Iterable[Letter]) -> list[Run]:
    """The runs of a page in the order in which they are painted.

    Spaces come from the gaps between letters (a tenth of the letter's height or width, whichever is larger) and from
    space glyphs that take place; a run ends at a gap of more than half its letters' height, and before an icon.
    """
    letters = list(letters)
    stretched = stretched_gaps(letters)
    typed = any(letter.text == " " for letter in letters)
    runs: list[Run] = []
    current: list[Letter] = []
    gaps: list[bool] = []
    wide = False
    space: Letter | None = None
    for at, letter in enumerate(letters):
        if letter.text == " ":
            space = letter
            continue
        if current and is_accent(letter.text) and _overlaps(current[-1], letter):
            current[-1] = current[-1]._replace(text=compatible_form(current[-1].text + letter.text))
            continue
        if current and at not in stretched and not _continues(current[-1], letter):
            runs.append(replace(make_run(_spaced(current, gaps, typed=typed)), stretched=wide))
            current, gaps, wide = [], [], False
        placeless = space is not None and _takes_no_place(space, letter)
        if current:
            gaps.append(space is not None and not placeless)
            wide = wide or at in stretched
        current.append(letter._replace(text=SOFT_HYPHEN) if placeless and letter.text in HYPHENS else letter)
        space = None
    if current:
        runs.append(replace(make_run(_spaced(current, gaps, typed=typed)), stretched=wide))
    return runs


def _takes_no_place(space: Letter, letter: Letter) -> bool:
    """Whether a letter stands where a space begins.

    Browsers paint a soft hyphen as such a space, and a hyphen on it at a line's end.
    """
    wide = min(space.x1 - space.x0, letter.x1 - letter.x0) > _NO_ADVANCE * letter.size
    return wide and space.base == letter.base and abs(letter.x0 - space.x0) <= _NO_ADVANCE * letter.size


def _continues(last: Letter, letter: Letter) -> bool:
    size = small = min(last.size, letter.size)
    gap = letter.x0 - last.x1
    if letter.face.bold != last.face.bold and gap > _LOOK_GAP * size:
        return False
    if last.text.isupper() and letter.text.isupper() and letter.face == last.face:
        size = max(last.size, letter.size)  # small capitals: a space is that of the large ones
    widest = (_ICON_GAP if not letter.text or is_unknown(letter.text) else RUN_GAP) * size
    if abs((letter.x1 - letter.x0) - (last.x1 - last.x0)) < _SAME_WIDTH * size:
        # In a typewriter's font a space is as wide as a letter.
        widest = max(widest, _TYPED_SPACE * (letter.x1 - letter.x0))
    return abs(letter.base - last.base) <= _SAME_BASE * small and -BACK_STEP * small < gap < widest


def _overlaps(last: Letter, accent: Letter) -> bool:
    return abs(accent.base - last.base) < last.size and last.x0 - last.size < accent.x0 < last.x1 + last.size / 2


def _spaced(letters: Sequence[Letter], gaps: Sequence[bool], *, typed: bool) -> list[Letter]:
    """The letters with a space letter wherever a word ends; `gaps` says where a space glyph was painted.

    On a page with `typed` spaces two or three letters set apart evenly are one word.
    """
    widths = [after.x0 - before.x1 for before, after in pairwise(letters)]
    limit = _letter_spacing(letters, widths)
    if typed and not any(gaps) and len(letters) < _SPACED_LETTERS:
        limit = _WIDEST_TRACKING * letters[0].size
    evenly = typed and not limit and _is_tracked(letters, widths, gaps)
    spaced = [letters[0]]
    for before, letter, width, painted in zip(letters[:-1], letters[1:], widths, gaps, strict=True):
        margin = _WORD_GAP * max(letter.x1 - letter.x0, letter.size, before.size if before.text.isupper() else 0.0)
        parted = (width > limit) if limit else (painted or (width > margin and not evenly))
        if parted or _is_seam(before, letter):
            spaced.append(
                Letter(" ", before.x1, letter.x0, before.base, before.size, before.face, _link(before, letter))
            )
        spaced.append(letter)
    return spaced


def _is_seam(before: Letter, letter: Letter) -> bool:
    """Whether a word in another weight begins, behind a tab for which the line had no room ("SurveyorJune 2013")."""
    return before.face.bold != letter.face.bold and before.text.islower() and letter.text.isupper()


def _is_tracked(letters: Sequence[Letter], widths: Sequence[float], gaps: Sequence[bool]) -> bool:
    """Whether letters are set apart a little and evenly, about as far as words would be without space glyphs."""
    within = [width for width, painted in zip(widths, gaps, strict=True) if not painted]
    size = median(letter.size for letter in letters)
    return bool(within) and median(within) > _TRACKED * size and max(within) - median(within) < _WORD_GAP * size


def _letter_spacing(letters: Sequence[Letter], widths: Sequence[float]) -> float:
    """The gap that parts words where the letters themselves are set apart; 0 for ordinary text."""
    if len(letters) < _SPACED_LETTERS:
        return 0.0
    typical = median(widths)
    if typical <= _WORD_GAP * max(
        median(letter.x1 - letter.x0 for letter in letters), median(letter.size for letter in letters)
    ):
        return 0.0
    return typical * _SPACED_WORD_GAP


def _link(before: Letter, after: Letter) -> int:
    return before.link if before.link == after.link else -1

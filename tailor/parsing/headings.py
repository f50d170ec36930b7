"""Which lines of a resume are headings of sections.

A vocabulary in seven languages finds the usual ones; they show the style that this document gives to headings, and
the other short lines in that style are headings too, whatever they say.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailor.model import BlockKind, SectionKind
from tailor.parsing.box_headings import headings_of_boxes
from tailor.parsing.dates import find_dates, only_dates
from tailor.parsing.employers_like_headings import employers_like_headings
from tailor.parsing.heading_labels import CORE, are_labels, capitals_between, labels_of_skills, repeated_labels
from tailor.parsing.heading_looks import HeadingLook, could_be_heading, look_of, prominence
from tailor.parsing.heading_words import HeadingKind, heading_kind, heading_text, lookup, without_time
from tailor.parsing.lines import Line
from tailor.parsing.marked_levels import ROWS_OF_HEAD, are_of_sections, has_date, is_job, is_job_over_dates, is_known
from tailor.parsing.plain_headings import begins_other_matter, begins_section, is_caption, is_spaced, stands_apart
from tailor.parsing.words import degree_score, title_score

_EMPTY = 0.6
"""Line heights of space above a line that set it off from the line before."""

_NEARLY = 0.7
_FEW_HEADINGS = 3
_DATED = {SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.VOLUNTEERING, SectionKind.PROJECTS}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading at position `line` of the document's lines; `known` when the vocabulary named its kind.

    `caption` when it is a heading by its place alone, in a text whose lines all look alike. `is_entry` when the line is
    the first of its section's entries as well ("Elm Stores plc, 2011 to present"), and the section has no heading.
    """

    line: int
    text: str
    kind: HeadingKind
    known: bool
    caption: bool = False
    is_entry: bool = False

    @property
    def first(self) -> int:
        """The position of the first line of its section."""
        return self.line if self.is_entry else self.line + 1


def find_headings(lines: Sequence[Line]) -> list[Heading]:
    """The headings of sections in order; among bullets only where there are no others of work, schools or skills."""
    found = _with_boxes(lines, _marked_headings(lines)) or _styled_headings(lines)
    if any(heading.kind in CORE for heading in found):
        return found
    bare = [_without_mark(line) for line in lines]
    return _styled_headings(bare) if bare != lines else found


def _with_boxes(lines: Sequence[Line], marked: list[Heading]) -> list[Heading]:
    """The headings that the file marks, with those of text boxes that it does not, as many fill their boxes by hand."""
    if not marked:
        return []
    ats = headings_of_boxes(lines, [one.line for one in marked], _styled_lines)
    return sorted([*marked, *(_heading(at, lines[at]) for at in ats)], key=lambda heading: heading.line)


def _styled_lines(lines: Sequence[Line]) -> list[int]:
    return [heading.line for heading in _styled_headings(lines)]


def _without_mark(line: Line) -> Line:
    """A known heading without the mark of a bullet, which an icon before it may look like."""
    word = lookup(heading_text(line.text)) if line.is_bullet else None
    return replace(line, kind=BlockKind.LINE, level=0) if word and word.exact else line


def _heading(at: int, line: Line) -> Heading:
    known, kind = heading_kind(line.text)
    return Heading(at, heading_text(line.text), kind, known)


def _marked_headings(lines: Sequence[Line]) -> list[Heading]:
    """Headings that the file itself marks as such, at the levels at which known headings stand."""
    by_level: dict[int, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line.kind is BlockKind.HEADING and line.topic is None and heading_text(line.text):
            by_level[line.level].append(at)
    known = {level: [at for at in ats if is_known(lines[at])] for level, ats in by_level.items()}
    levels = {level for level, ats in known.items() if ats and len(ats) * 3 >= len(by_level[level])}
    if not levels or not are_of_sections(lines, by_level, levels):
        return []
    top = min(levels, key=lambda level: (-len(known[level]), level))
    chosen = {level for level in levels if level <= top}
    ats = sorted(at for level in chosen for at in by_level[level])
    heads = _entry_heads(lines, ats)
    own = [at for at in ats if at not in heads and not _is_name_line(lines, at, by_level, chosen)]
    jobs = {at for at in own if is_job(lines[at])}
    first = [at for above, at in zip([None, *own], own, strict=False) if not {above, at} <= jobs]
    return [
        Heading(at, "", SectionKind.EXPERIENCE, known=True, is_entry=True) if at in jobs else _heading(at, lines[at])
        for at in first
    ]


def _entry_heads(lines: Sequence[Line], ats: Sequence[int]) -> set[int]:
    """The headings of the sections' level that are an entry's head: unknown ones in or above whose rows a date stands.

    They stand below the known heading of a section of dated entries, the first right below it, or set less prominently
    than it. Where the first begins in bold letters, what is all in bold is one as well; without a date only among
    projects. A degree's name is no known heading there.
    """
    heads: set[int] = set()
    last_known = -1
    for at, end in zip(ats, [*ats[1:], len(lines)], strict=True):
        if last_known >= 0 and (_is_right_below_dates(lines, at) or is_job_over_dates(lines, at)):
            heads.add(at)
        elif (
            is_known(lines[at])
            and not find_dates(without_time(lines[at].text))
            and not _is_degree_below(lines, at, last_known)
        ):
            last_known = at if heading_kind(lines[at].text)[1] in _DATED else -1
        elif last_known >= 0:
            bold = _begins_bold(lines, last_known + 1, at)
            if has_date(lines[at : min(end, at + ROWS_OF_HEAD)]):
                first = last_known + 1 in {at, *heads} or look_of(lines[last_known + 1]) == look_of(lines[at])
                weaker = prominence(lines[at]) < prominence(lines[last_known])
                heads |= {at} if first or weaker or bold else set()
            elif bold and heading_kind(lines[last_known].text)[1] is SectionKind.PROJECTS:
                heads.add(at)
    return heads


def _begins_bold(lines: Sequence[Line], first: int, at: int) -> bool:
    """Whether the first line of a section begins in bold letters and goes on plainly, and a line is all in these.

    So do the heads of entries where they say no more than a name ("**Bus map** (Flask)", "**Course planner**").
    """
    above, line = lines[first], lines[at]
    same = (above.kind, above.style.font, above.style.size) == (line.kind, line.style.font, line.style.size)
    return first < at and above.bold_start > 0 and not above.is_bullet and line.style.bold and same


def _is_right_below_dates(lines: Sequence[Line], at: int) -> bool:
    """Whether a line of no known phrase stands closely below a line of dates, which begins an entry."""
    word = lookup(heading_text(lines[at].text))
    if at == 0 or (word and word.exact) or not only_dates(lines[at - 1].text):
        return False
    named = degree_score(lines[at].text) > 0 or title_score(lines[at].text) > 0
    return lines[at].style.gap <= lines[at - 1].style.gap + 0.05 and (named or lines[at].style.gap <= _EMPTY)


def _is_degree_below(lines: Sequence[Line], at: int, above: int) -> bool:
    """Whether a line that a head noun makes a heading names a degree, below a more prominent heading."""
    word = lookup(heading_text(lines[at].text))
    by_noun = word is not None and not word.exact and degree_score(lines[at].text) > 0
    return by_noun and above >= 0 and prominence(lines[at]) < prominence(lines[above])


def _is_name_line(lines: Sequence[Line], at: int, by_level: dict[int, list[int]], chosen: set[int]) -> bool:
    """The person's name is often a heading of the same level, first in the file."""
    first = min(position for level in chosen for position in by_level[level])
    higher = any(line.kind is BlockKind.HEADING and line.level < lines[at].level for line in lines[:at])
    return at == first and not (heading_kind(lines[at].text)[0] or higher) and at <= 2  # noqa: PLR2004 a photo's or title's line may stand above


_ACRONYM = 3
"""Letters of a heading that is in capitals among others that are not ("IT", "EDV")."""


def _styled_headings(lines: Sequence[Line]) -> list[Heading]:
    again = repeated_labels(lines)
    candidates = [
        at for at, line in enumerate(lines) if not line.is_bullet and could_be_heading(line) and at not in again
    ]
    exact = {at for at in candidates if (word := lookup(heading_text(lines[at].text))) and word.exact}
    employers = employers_like_headings(lines, candidates, exact)
    candidates = [at for at in candidates if at not in employers]
    by_look: dict[HeadingLook, list[int]] = defaultdict(list)
    for at in candidates:
        by_look[look_of(lines[at])].append(at)
    for look in [look for look in by_look if look.caps]:
        usual = replace(look, caps=False)
        if usual in by_look and not exact.intersection(by_look[look]) and exact.intersection(by_look[usual]):
            by_look[usual] += [at for at in by_look.pop(look) if len(heading_text(lines[at].text)) <= _ACRONYM]
    body = _body_look(lines)
    nouns = {at for at in candidates if lookup(heading_text(lines[at].text))}
    begins = _sections_by_place(lines, sorted(nouns - exact), sorted(exact))
    hits = {
        look: [at for at in ats if at in exact or (at in nouns and (look.look != body or at in begins))]
        for look, ats in by_look.items()
        if any(at in exact for at in ats)
    }
    chosen: set[int] = set()
    plain = {look: look.look == body and not (look.caps or look.colon) for look in hits}
    best = max((len(found) for look, found in hits.items() if not plain[look]), default=0)
    for look, found in sorted(hits.items(), key=lambda item: -len(item[1])):
        if look.colon and len(hits.get(replace(look, colon=False), ())) >= _FEW_HEADINGS:
            found = [at for at in found if stands_apart(lines, at)]  # noqa: PLW2901 others are labels within an entry
        own = _of_look(lines, by_look[look], found, plain=plain[look], best=best)
        own = own or ([] if plain[look] else _sure(lines, [at for at in found if at in exact]))
        labels = len(chosen) >= _FEW_HEADINGS and are_labels(lines, own, chosen)
        chosen.update(capitals_between(lines, [at for at in own if at in exact], chosen) if labels else own)
    chosen -= _entry_heads(lines, sorted(chosen)) if chosen else set()
    chosen -= {at for at in chosen if at - 1 in exact & chosen and at not in nouns}
    chosen = {at for at in chosen if not _before_name(lines, at, chosen)} - labels_of_skills(lines, chosen)
    captions = _captions(lines, [at for at in candidates if at not in chosen], nouns, chosen, body)
    return sorted([*(_heading(at, lines[at]) for at in chosen), *captions], key=lambda heading: heading.line)


def _sections_by_place(lines: Sequence[Line], nouns: Sequence[int], exact: Sequence[int]) -> set[int]:
    """Which of the lines with a word of headings begin a section by where they stand."""
    spaced = is_spaced(lines, exact)
    return {at for at in nouns if begins_section(lines, at, heading_kind(lines[at].text)[1], spaced=spaced)}


def _captions(
    lines: Sequence[Line], others: Sequence[int], nouns: set[int], chosen: set[int], body: tuple[object, ...]
) -> list[Heading]:
    """Headings told by their place alone, below the first of a text whose headings look as all its lines do."""
    known = {at: heading_kind(lines[at].text)[1] for at in sorted(chosen)}
    alike = all(look_of(lines[at]).look == body for at in known)
    apart = all(stands_apart(lines, at) for at in known)
    if len(known) < _FEW_HEADINGS - 1 or not (alike and apart):
        return []
    plain = not any(look_of(lines[at]).caps for at in known)
    own = [at for at in others if at > min(known) and look_of(lines[at]).look == body]
    whole = {at for at in own if plain and at not in nouns and is_caption(lines, at, known)}
    found = [at for at in own if at in whole or begins_other_matter(lines, at, known)]
    return [replace(_heading(at, lines[at]), caption=at in whole) for at in found]


def _sure(lines: Sequence[Line], known: Sequence[int]) -> list[int]:
    """Headings in the look of other lines, as a sidebar may have them: two kinds of them, known by whole phrases."""
    alone = [at for at in known if _alone(lines, at) and _stands_out(lines, at)]
    return alone if len({heading_kind(lines[at].text)[1] for at in alone}) > 1 else []


def _of_look(lines: Sequence[Line], same: list[int], found: list[int], *, plain: bool, best: int) -> list[int]:
    """Which of the lines that look the same are headings, `found` being those that the vocabulary knows."""
    if not found:
        return []
    if plain:
        return found if best < 2 else []  # noqa: PLR2004 then the document has a style for headings, and this is none
    share = len(found) / len(same)
    if len(found) >= 2 and share >= 0.5:  # noqa: PLR2004 most lines of this look are headings
        apart = all(stands_apart(lines, at) for at in found)
        least = max(
            _EMPTY, _NEARLY * min((lines[at].style.gap for at in found if lines[at].style.gap > _EMPTY), default=0.0)
        )
        return [
            at for at in same if at in found or (_alone(lines, at) and (not apart or stands_apart(lines, at, least)))
        ]
    if len(found) == best or best < 2:  # noqa: PLR2004
        return found
    return found if share >= 0.5 and _stands_out(lines, found[0]) else []  # noqa: PLR2004


def _alone(lines: Sequence[Line], at: int) -> bool:
    """Whether a line has a text below it that is set otherwise, as under a heading."""
    return at + 1 < len(lines) and look_of(lines[at + 1]) != look_of(lines[at])


def _stands_out(lines: Sequence[Line], at: int) -> bool:
    sizes = Counter(round(line.style.size * 2) for line in lines for _ in line.text)
    body = sizes.most_common(1)[0][0] / 2
    style = lines[at].style
    return style.size > body * 1.05 or style.bold or look_of(lines[at]).caps


def _before_name(lines: Sequence[Line], at: int, chosen: set[int]) -> bool:
    """A document's own title ("Curriculum Vitae") or the name in the headings' style is no section."""
    known, _ = heading_kind(lines[at].text)
    return at == min(chosen) and not known and at <= 1


def _body_look(lines: Sequence[Line]) -> tuple[object, ...]:
    counts: Counter[tuple[object, ...]] = Counter()
    for line in lines:
        counts[line.look] += len(line.text)
    return counts.most_common(1)[0][0] if counts else ()

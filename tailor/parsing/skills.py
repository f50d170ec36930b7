"""Skills and languages: groups with labels, lists in their usual separators, levels."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailor.model import BlockKind, Bullet, Skill, SkillGroup
from tailor.parsing.dates import find_dates
from tailor.parsing.labelled_skills import groups_in, is_skill_with_level, label_of_list, list_behind
from tailor.parsing.language_grid import language_grid
from tailor.parsing.language_lists import languages_of
from tailor.parsing.level_words import is_level
from tailor.parsing.lines import Line, Part, span_of, split_part
from tailor.parsing.nested_skills import nested_labels
from tailor.parsing.number_commas import IN_NUMBER
from tailor.parsing.single_skills import skill_of
from tailor.parsing.skill_ratings import is_rated
from tailor.parsing.skill_sentences import tells_sentence
from tailor.parsing.stopped_lists import is_stopped_list
from tailor.parsing.wrapped_lists import with_wrapped_lists

_LABEL_ONLY = re.compile(r"^([^:\t,]{2,60}):$")
_LIST = re.compile(rf"\t|\s*[|•·‣∙●▪♦◆❖✦]\s*|\s*(?:;|(?!{IN_NUMBER}),)\s*(?![^()]*\))|\s+/\s+")
_DASHES = re.compile(r"\s+[–—-]\s+")
_BAR = re.compile(r"\s*[|•·‣∙●▪♦◆❖✦]\s*|;\s+(?![^()]*\))")
_TWO_LEVELS = re.compile(r"^(.*?\S\s*[(\[]([^()\[\]]+)[)\]])\s+(?=[A-ZÀ-Þ].*[(\[]([^()\[\]]+)[)\]]$)")
_TO_DRIVE = re.compile(
    r"(?:(?:full|clean|valid|UK|EU|Irish|gültiger?)\s+)*(?:Führerschein|Fahrerlaubnis|Permis|Rijbewijs|Patente"
    r"|Carnet de conducir|driv(?:ing|er['’]?s) licen[cs]e)(?:\s+\S+){0,4}",
    re.IGNORECASE,
)
"""A licence that stands below a list without belonging to it."""

_TAB = re.compile(r"\t")
_LABEL_WORDS = 5
_DASHED = 4
_TWO_PAIRS = 4
_LEVELLED = 3
"""Cells of a row of a label, its list and how well all of it is mastered."""


def read_skill_lines(source: str, lines: Sequence[Line]) -> tuple[tuple[SkillGroup, ...], tuple[Bullet, ...]]:
    """Groups of skills, and the sentences among them that are no skills.

    Args:
        source: The file's name.
        lines: The section's lines.
    """
    lines = with_wrapped_lists(lines)
    grid = language_grid(source, lines)
    groups: list[SkillGroup] = []
    sentences: list[Bullet] = []
    in_cells = _has_label_cells(lines)
    own = (*sorted(grid.frame | set(grid.skills)), len(lines))
    for before, at in pairwise((-1, *own)):
        plain, told = _read_plain(source, lines[before + 1 : at], in_cells=in_cells)
        groups += plain
        sentences += told
        if at in grid.skills and grid.label and groups and groups[-1].name == grid.label:
            groups[-1] = replace(groups[-1], skills=(*groups[-1].skills, grid.skills[at]))
        elif at in grid.skills:
            groups.append(SkillGroup("", grid.label, (grid.skills[at],)))
    return _joined(groups), tuple(sentences)


def _read_plain(source: str, lines: Sequence[Line], *, in_cells: bool) -> tuple[list[SkillGroup], list[Bullet]]:
    groups: list[SkillGroup] = []
    sentences: list[Bullet] = []
    at = 0
    ends = _bold_labels(lines) or {label: _end_of_list(lines, label + 1) for label in _alternates(lines)}
    ends |= nested_labels(lines)
    while at < len(lines):
        line, part = lines[at], lines[at].part()
        grid = _grid_height(lines, at)
        if grid and (_heads_levels(lines[at : at + grid]) or _heads_lists(lines[at : at + grid])):
            at += 1
        elif grid:
            groups += _grid(source, lines[at : at + grid])
            at += grid
        elif _is_sentence(part.text):
            sentences.append(Bullet("", part.text, span_of(source, part), line.level if line.is_bullet else 0))
            at += 1
        elif at in ends or _is_label_line(line, lines[at + 1] if at + 1 < len(lines) else None):
            end = ends.get(at) or _end_of_list(lines, at + 1)
            skills = [skill for one in lines[at + 1 : end] for skill in skills_of(source, one.part())]
            groups.append(SkillGroup("", line.text.strip().rstrip(":").strip(), tuple(skills)))
            at = end
        else:
            part, comment = _without_comment(part)
            sentences += [Bullet("", one.text, span_of(source, one)) for one in comment]
            halves = _halves(part) if in_cells else [part]
            groups += [_group(source, line, one, in_cells=in_cells) for half in halves for one in groups_in(half)]
            at += 1
    return groups, sentences


def _halves(part: Part) -> list[Part]:
    """A row of two labels with their lists in two."""
    cells = part.text.split("\t")
    middle = len("\t".join(cells[:2]))
    return [part.cut(0, middle), part.cut(middle + 1)] if len(_pairs(cells)) > 1 else [part]


def _without_comment(part: Part) -> tuple[Part, list[Part]]:
    """A row without the words in its third cell, behind a skill and how well it is mastered, that comment on them."""
    cells = part.text.split("\t")
    told = len(cells) == 3 and is_level(cells[1]) and not is_level(cells[2])  # noqa: PLR2004 skill, level, comment
    if not told or len(cells[2].split()) < 2 or _LIST.search(cells[2]):  # noqa: PLR2004 one word may be a skill
        return part, []
    end = len("\t".join(cells[:2]))
    return part.cut(0, end), [part.cut(end + 1)]


def _has_label_cells(lines: Sequence[Line]) -> bool:
    """Whether the section is a table of labels and lists: two cells a line, or four, some of the lists with commas."""
    cells = [_pairs(line.text.split("\t")) for line in lines]
    pairs = [pair for row in cells for pair in row]
    return len(pairs) > 1 and any("," in pair[1] for pair in pairs) and not any(is_level(pair[1]) for pair in pairs)


def _pairs(cells: Sequence[str]) -> list[Sequence[str]]:
    """The labels and lists of a row of two cells, or of four of which the first and third hold no list."""
    if len(cells) == _TWO_PAIRS and not any(_LIST.search(cell) for cell in cells[::2]):
        return [cells[:2], cells[2:]]
    return [cells] if len(cells) == 2 else []  # noqa: PLR2004 label and list


def _alternates(lines: Sequence[Line]) -> set[int]:
    """The labels of a section in which every other line is a short label and the line below it a list."""
    labels = set(range(0, len(lines), 2))
    if len(lines) < 2 * len(labels) or len(labels) < 2:  # noqa: PLR2004 one pair may be chance
        return set()
    fits = all(
        bool(_LIST.search(line.text)) is (at not in labels) and (at not in labels or _is_short(line.text))
        for at, line in enumerate(lines)
    )
    return labels if fits else set()


def _bold_labels(lines: Sequence[Line]) -> dict[int, int]:
    """The labels of a section that begins with a short line in bold, and where the plain lines below each end."""
    bold = [at for at, line in enumerate(lines) if line.style.bold]
    plain_below = all(at + 1 < len(lines) and not lines[at + 1].style.bold for at in bold)
    short = all(_is_short(lines[at].text) and not _LIST.search(lines[at].text) for at in bold)
    if len(bold) < 2 or bold[0] > 0 or not (plain_below and short) or any(line.is_bullet for line in lines):  # noqa: PLR2004 one may be chance
        return {}
    return dict(zip(bold, [*bold[1:], len(lines)], strict=True))


def _is_short(text: str) -> bool:
    return len(text.split()) <= _LABEL_WORDS


def _end_of_list(lines: Sequence[Line], first: int) -> int:
    """Where the list under a label ends: its bullets, or its one line."""
    at = first + 1
    while at < len(lines) and lines[first].is_bullet and lines[at].is_bullet and lines[at].look == lines[first].look:
        at += 1
    return at


def _cells(line: Line) -> list[Part]:
    return split_part(line.part(), _TAB)


def _grid_height(lines: Sequence[Line], at: int) -> int:
    """How many lines from here on are cells below each other: names in a row, their levels or keywords below them."""
    width = len(_cells(lines[at]))
    if width < 2 or any(is_level(cell.text) for cell in _cells(lines[at])):  # noqa: PLR2004 cells
        return 0
    end = at + 1
    while end < len(lines) and len(_cells(lines[end])) == width and lines[end].look != lines[at].look:
        end += 1
    levels = end > at + 1 and all(is_level(cell.text) for cell in _cells(lines[at + 1]))
    return end - at if levels or (end > at + 1 and lines[at].style.bold) else 0


def _heads_levels(rows: Sequence[Line]) -> bool:
    """Whether the first row of a table says that skills and how well each is mastered stand below it."""
    below = [_cells(row) for row in rows[1:]]
    return len(below[0]) == 2 and all(is_level(cells[1].text) for cells in below) and len(below) > 1  # noqa: PLR2004 skill and level


def _heads_lists(rows: Sequence[Line]) -> bool:
    """Whether the first row of a table says that labels, lists and perhaps levels stand side by side below it."""
    below = [_cells(row) for row in rows[1:]]
    wide = [cells for cells in below if len(cells) == _LEVELLED and is_level(cells[2].text)]
    lists = [cells[1].text for cells in below if len(cells) == 2 or cells in wide]  # noqa: PLR2004 label and list
    labels = not any(_LIST.search(cells[0].text) for cells in below)
    return len(lists) == len(below) and labels and 2 * sum("," in text for text in lists) >= len(lists)


def _grid(source: str, rows: Sequence[Line]) -> list[SkillGroup]:
    groups = []
    for name, *below in zip(*(_cells(row) for row in rows), strict=True):
        level = next((cell.text for cell in below if is_level(cell.text)), "")
        words = [skill for cell in below if not is_level(cell.text) for skill in skills_of(source, cell)]
        if words:
            groups.append(SkillGroup("", name.text, tuple(words), level))
        else:
            groups.append(SkillGroup("", "", (Skill("", name.text, level, span_of(source, name)),)))
    return groups


def _is_sentence(text: str) -> bool:
    if re.match(r"[^\W\d_][^,]{1,30},\s+(?:den\s+)?\d", text) and find_dates(text):
        return True
    if _is_dashed_list(text) or is_stopped_list(text) or languages_of("", Part(text, 0, 0)):
        return False
    return tells_sentence(text)


def _is_dashed_list(text: str) -> bool:
    """Whether dashes alone part the names of a list ("Payroll – VAT – Bank reconciliation"); a sentence has two."""
    pieces = _DASHES.split(text)
    return len(pieces) >= _DASHED and not _LIST.search(text) and all(_is_short(piece) for piece in pieces)


def _is_label_line(line: Line, following: Line | None) -> bool:
    """A short line above its list: set otherwise than it, or with a colon at its end."""
    if (
        following is None
        or _LIST.search(line.text)
        or (line.is_bullet and (following.is_bullet or not line.style.bold))
    ):
        return False
    if following.beside:
        return not is_level(following.text)
    if following.is_bullet:
        return len(line.text.split()) <= _LABEL_WORDS and not is_level(line.text)
    if _LABEL_ONLY.match(line.text) or line.kind is BlockKind.HEADING:
        return True
    other_look = following.look != line.look and (line.style.bold or line.style.size >= following.style.size)
    return other_look and bool(_LIST.search(following.text)) and len(line.text.split()) <= _LABEL_WORDS


def _group(source: str, line: Line, part: Part, *, in_cells: bool) -> SkillGroup:
    if spoken := languages_of(source, part):
        return SkillGroup("", "", spoken)
    label = label_of_list(part.text)
    pieces = _LIST.split(part.text) if is_rated(part.text) else _BAR.split(part.text)
    levels = all(is_skill_with_level(piece) for piece in pieces)
    if label and not levels and not is_level(part.text[label.end() :]):
        return SkillGroup("", label[1].strip(), skills_of(source, list_behind(part, label)))
    bold = line.bold_start - part.start
    if 1 < bold < len(part.text) and _is_bold_label(part.text[:bold], part.text[bold:]):
        return SkillGroup("", part.text[:bold].strip(" :–—-\t"), skills_of(source, part.cut(bold).trimmed()))
    cells = part.text.split("\t")
    if len(cells) == 2 and not _LIST.search(cells[0]) and (in_cells or "," in cells[1] or _is_list(cells[1])):  # noqa: PLR2004 label and list
        return SkillGroup("", cells[0].strip(" :"), skills_of(source, part.cut(len(cells[0]) + 1)))
    if len(cells) == _LEVELLED and is_level(cells[2]) and "," in cells[1] and not _LIST.search(cells[0]):
        listed = part.cut(len(cells[0]) + 1, len(cells[0]) + 1 + len(cells[1]))
        return SkillGroup("", cells[0].strip(" :"), skills_of(source, listed), cells[2].strip())
    return SkillGroup("", "", skills_of(source, part))


def _is_list(text: str) -> bool:
    """Whether signs part three names or more ("NRM2 • CostX • Excel"), and are no rating without a name."""
    return len(_BAR.findall(text)) > 1 and re.search(r"\w", text) is not None


def _is_bold_label(bold: str, rest: str) -> bool:
    """Whether short words in bold head the list behind them; before its sign they are the first of it, set off."""
    is_first = _LIST.match(rest) is not None or _LIST.search(bold.rstrip()[-1:]) is not None
    return _is_short(bold) and not (is_first and ":" not in bold) and not is_level(rest.strip(" :–—-()\t"))


def skills_of(source: str, part: Part) -> tuple[Skill, ...]:
    """The skills of a list in their order, each with the level that stands with it."""
    if listed := languages_of(source, part):
        return listed
    skills: list[Skill] = []
    last = 0
    signs = _DASHES if _is_dashed_list(part.text) else _LIST
    cuts = [(match.start(), match.end()) for match in signs.finditer(part.text)]
    for start, end in [*cuts, (len(part.text), len(part.text))]:
        piece = part.cut(last, start)
        last = end
        text = piece.text.strip(" .;:•·/|")
        if not text or not re.search(r"\w", text):
            continue
        if skills and is_level(text) and not skills[-1].level and "\t" in part.text[: piece.start + 1 - part.start]:
            skills[-1] = Skill("", skills[-1].name, text, skills[-1].span)
            continue
        skills += [skill_of(source, one) for one in _each_with_level(piece)]
    return tuple(skills)


def _each_with_level(piece: Part) -> list[Part]:
    """Skills that each have a level in parentheses and stand below each other in a narrow column."""
    found = _TWO_LEVELS.match(piece.text)
    if not found or not (is_level(found[2]) and is_level(found[3])):
        return [piece]
    return [piece.cut(0, found.end(1)), *_each_with_level(piece.cut(found.end()))]


def _joined(groups: Sequence[SkillGroup]) -> tuple[SkillGroup, ...]:
    """Neighbouring groups without a label as one, but for a licence; a lone level goes to the skill above it."""
    joined: list[SkillGroup] = []
    for group in groups:
        if group.name or not joined or joined[-1].name or _is_to_drive(group) or _is_to_drive(joined[-1]):
            joined.append(group)
            continue
        joined[-1] = SkillGroup("", "", _with_levels([*joined[-1].skills, *group.skills]))
    return tuple(group for group in joined if group.name or group.skills)


def with_levels_behind(groups: Sequence[SkillGroup]) -> tuple[SkillGroup, ...]:
    """Groups of languages, a level apart from the name that only a space parts from it ("English C1")."""
    return tuple(replace(group, skills=tuple(map(_with_level_behind, group.skills))) for group in groups)


def _with_level_behind(skill: Skill) -> Skill:
    name, _, level = skill.name.rpartition(" ")
    if skill.level or not is_level(level) or not name or is_level(name):
        return skill
    return replace(skill, name=name, level=level)


def _is_to_drive(group: SkillGroup) -> bool:
    return len(group.skills) == 1 and _TO_DRIVE.fullmatch(group.skills[0].name) is not None


def _with_levels(skills: Sequence[Skill]) -> tuple[Skill, ...]:
    filled: list[Skill] = []
    for skill in skills:
        if filled and is_level(skill.name) and not filled[-1].level:
            filled[-1] = Skill("", filled[-1].name, skill.name, filled[-1].span)
        else:
            filled.append(skill)
    return tuple(filled)

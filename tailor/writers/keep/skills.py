"""The skills of the person's own document: their order, second names, and those that tailoring names."""

import re
from collections.abc import Sequence

from lxml import etree

from tailor.model import Section, Skill, SkillGroup
from tailor.writers.keep.arrange import arrange
from tailor.writers.keep.editing import Editing, Unit, new_paragraph
from tailor.writers.keep.letters import compare_key, copy_range, read_letters, text_of, text_run
from tailor.writers.keep.lines import Finder, Operations, Token, Wanted, carry_out, plan_lines
from tailor.writers.keep.safety import UntouchableError
from tailor.writers.keep.source import Opened
from tailor.writers.wordml import w


class SkillsSection:
    """A skills section as it stands in the document; every skill is found before any is edited."""

    def __init__(self, section: Section, opened: Opened, editing: Editing) -> None:
        self._opened, self._editing = opened, editing
        self._former = {group.id: group for group in section.groups}
        self._tokens: dict[str, tuple[Token, ...]] = {}
        self._troubles: dict[str, str] = {}
        self._planned: dict[etree._Element, Operations] = {}
        finder = Finder()
        for group in section.groups:
            try:
                self._tokens[group.id] = tuple(self._find(skill, finder) for skill in group.skills)
            except UntouchableError as error:
                self._troubles[group.id] = str(error)

    def rewrite_group(self, after: SkillGroup) -> None:
        """Let the skills of one group stand as tailored; edits within lines wait for `carry_out`.

        Raises:
            UntouchableError: It cannot be done safely; then nothing was changed.
        """
        tokens = self._tokens_of(after.id)
        by_id = {token.id: token for token in tokens}
        former = {skill.id: skill for skill in self._former[after.id].skills}
        wanted = [_wanted(skill, former.get(skill.id), by_id.get(skill.id)) for skill in after.skills]
        one_place = len({token.paragraph.getparent() for token in tokens}) == 1
        alone = len(_lines(tokens)) == len(tokens) and all(_fills_line(token) for token in tokens)
        if len(tokens) > 1 and one_place and alone:
            self._rewrite_list(tokens, wanted)
        else:
            for paragraph, operations in plan_lines(tokens, wanted, self._editing):
                self._planned.setdefault(paragraph, Operations()).join(operations)

    def carry_out(self) -> None:
        """Make the edits within lines: all at once, since groups may share a line."""
        for paragraph, operations in self._planned.items():
            carry_out(paragraph, operations, self._editing)

    def arrange_groups(self, after: Sequence[SkillGroup]) -> None:
        """Let the groups' lines stand in their new order, with a line for each group that was added.

        Raises:
            UntouchableError: It cannot be done safely; then nothing was changed.
        """
        units = {key: Unit(self._group_lines(group)) for key, group in self._former.items()}
        own = [paragraph for unit in units.values() for paragraph in unit.paragraphs]
        if not units or len(set(own)) < len(own):
            raise UntouchableError("two of its groups share a line")
        target = [units[group.id] if group.id in units else Unit((self._line(group),), is_new=True) for group in after]
        arrange(tuple(units.values()), target, self._editing)

    def _find(self, skill: Skill, finder: Finder) -> Token:
        if skill.span is None:
            raise UntouchableError(f'"{skill.name}" was not found in the line')
        piece = self._opened.words_at(skill.span)
        return finder.find(skill.id, piece, skill.name, self._opened.paragraphs_of(skill.span))

    def _tokens_of(self, group_id: str) -> tuple[Token, ...]:
        if group_id in self._troubles or not self._tokens.get(group_id):
            raise UntouchableError(self._troubles.get(group_id, "a line holds no skill"))
        return self._tokens[group_id]

    def _rewrite_list(self, tokens: Sequence[Token], wanted: Sequence[Wanted]) -> None:
        """A list with one skill a line: its lines change places, a new skill gets a line like them."""
        units = {token.id: Unit((token.paragraph,)) for token in tokens}
        target = []
        for one in wanted:
            if one.token is None:
                paragraph = new_paragraph(tokens[-1].paragraph, lambda run, text=one.text: [text_run(text, run)])  # type: ignore[misc]
                target.append(Unit((paragraph,), is_new=True))
            else:
                target.append(units[one.token.id])
        spelled = [one for one in wanted if one.token is not None and (one.before or one.after or one.first)]
        plans = [plan for one in spelled if one.token for plan in plan_lines([one.token], [one], self._editing)]
        for paragraph, operations in plans:
            carry_out(paragraph, operations, self._editing)
        try:
            arrange(tuple(units.values()), target, self._editing)
        except UntouchableError:
            for paragraph, _ in plans:
                self._editing.restore(paragraph)
            raise

    def _group_lines(self, group: SkillGroup) -> tuple[etree._Element, ...]:
        """The paragraphs of a group, that of its label included when the label has its own."""
        lines = _lines(self._tokens_of(group.id))
        label = compare_key(group.name)
        if label in compare_key(_text(lines[0])):
            return tuple(lines)
        above = lines[0].getprevious()
        if any(parent.tag == w("tc") for parent in lines[0].iterancestors()):
            raise UntouchableError("they stand in a table")
        if above is None or above.tag != w("p") or compare_key(_text(above)) != label:
            raise UntouchableError(f'the label "{group.name}" was not found')
        return (above, *lines)

    def _line(self, group: SkillGroup) -> etree._Element:
        """A new line for an added group, like that of the last one."""
        last = list(self._former.values())[-1]
        token = self._tokens_of(last.id)[0]
        paragraph = self._editing.former.get(token.paragraph, token.paragraph)
        letters = read_letters(paragraph)
        names = ", ".join(skill.name for skill in group.skills)
        if any(letter.run is None for letter in letters[: token.start + 1]):
            raise UntouchableError("a link, field or tracked change stands in the line")
        found = re.search(re.escape(last.name), text_of(letters[: token.start])) if last.name and group.name else None
        runs = [text_run(names, copy_range(letters[token.start : token.start + 1])[0])]
        if found:
            label = text_run(group.name, copy_range(letters[found.start() : found.start() + 1])[0])
            head, tail = copy_range(letters[: found.start()]), copy_range(letters[found.end() : token.start])
            runs = [*head, label, *tail, *runs]
        elif group.name:
            raise UntouchableError("its groups have no label in their line")
        return new_paragraph(paragraph, lambda _: runs)


def _wanted(skill: Skill, former: Skill | None, token: Token | None) -> Wanted:
    if former is None or token is None:
        return Wanted(None, text=skill.name)
    before, own, after = skill.name.partition(former.name)
    if own:
        return Wanted(token, before, after)
    recased = former.name[:1].swapcase() + former.name[1:]
    before, own, after = skill.name.partition(recased)
    if not own:
        raise UntouchableError(f'"{former.name}" is spelled otherwise')
    return Wanted(token, before, after, first=recased[:1])


def _lines(tokens: Sequence[Token]) -> list[etree._Element]:
    return list(dict.fromkeys(token.paragraph for token in tokens))


def _text(paragraph: etree._Element) -> str:
    return text_of(read_letters(paragraph))


def _fills_line(token: Token) -> bool:
    text = _text(token.paragraph)
    return compare_key(text) == compare_key(text[token.start : token.end])

"""The bullets of an entry in the person's own document."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from tailor.model import Bullet, Entry
from tailor.writers.keep.arrange import arrange
from tailor.writers.keep.editing import Editing, Unit, new_paragraph
from tailor.writers.keep.letters import bold_run, compare_key, copy_range, read_letters, text_of, text_run
from tailor.writers.keep.lines import Operations, Token, Wanted, carry_out, plan_lines
from tailor.writers.keep.safety import UntouchableError
from tailor.writers.keep.source import Opened
from tailor.writers.wordml import w


def rewrite_entry(before: Entry, after: Entry, opened: Opened, editing: Editing) -> None:
    """Let the bullets of an entry stand in their new order, without those that were dropped.

    Raises:
        UntouchableError: It cannot be done safely; then nothing was changed.
    """
    if {one.id for one in before.bullets if opened.is_in_note(one.span)} - {one.id for one in after.bullets}:
        raise UntouchableError("a line holds a footnote")
    before, after = _in_text(before, opened), _in_text(after, opened)
    if not after.bullets:
        raise UntouchableError("all its bullets would go")
    if _share_one_line(before, opened):
        _rewrite_line(before, after, opened, editing)
        return
    units = {bullet.id: Unit(_paragraphs(bullet, opened), bullet.level) for bullet in before.bullets}
    own = [paragraph for unit in units.values() for paragraph in unit.paragraphs]
    if len(set(own)) < len(own):
        raise UntouchableError("two of its bullets share a paragraph")
    arrange(tuple(units.values()), [units.get(bullet.id) or _added(bullet, own) for bullet in after.bullets], editing)


def _in_text(entry: Entry, opened: Opened) -> Entry:
    """An entry without the bullets that stand in footnotes, which stay where their bullets stay."""
    return replace(entry, bullets=tuple(one for one in entry.bullets if not opened.is_in_note(one.span)))


def _share_one_line(entry: Entry, opened: Opened) -> bool:
    """Whether all bullets of an entry stand in one paragraph, parted by line breaks."""
    found = {paragraph for bullet in entry.bullets for paragraph in opened.paragraphs_of(bullet.span)}
    return len(entry.bullets) > 1 and len(found) == 1


def _rewrite_line(before: Entry, after: Entry, opened: Opened, editing: Editing) -> None:
    """Let the bullets of one paragraph change places there; the breaks and marks between them stay."""
    paragraph = opened.paragraphs_of(before.bullets[0].span)[0]
    editing.check_free(paragraph)
    letters = text_of(read_letters(paragraph))
    tokens: list[Token] = []
    for bullet in before.bullets:
        words = re.compile(r"\s+".join(map(re.escape, bullet.text.split())))
        found = words.search(letters, tokens[-1].end if tokens else 0)
        if found is None or (tokens and "\n" not in letters[tokens[-1].end : found.start()]):
            raise UntouchableError("two of its bullets share a line")
        tokens.append(Token(bullet.id, paragraph, *found.span(), *found.span()))
    by_id = {token.id: token for token in tokens}
    wanted = [Wanted(by_id.get(bullet.id), text=bullet.text) for bullet in after.bullets]
    for line, operations in plan_lines(tokens, wanted, editing):
        carry_out(line, operations, editing)


def _added(bullet: Bullet, own: Sequence[etree._Element]) -> Unit:
    """A new bullet that looks like the entry's last one."""
    if not own:
        raise UntouchableError("it has no bullet to take the look from")
    return Unit((new_paragraph(own[-1], lambda run: [text_run(bullet.text, run)]),), is_new=True)


def embolden(words: str, bullet: Bullet, opened: Opened, editing: Editing) -> None:
    """Set words of a bullet in bold: deleted as they are and inserted in bold, which every program takes back rightly.

    Raises:
        UntouchableError: It cannot be done safely; then nothing was changed.
    """
    for paragraph in _paragraphs(bullet, opened):
        editing.check_free(paragraph)
        letters = read_letters(paragraph)
        places = [found.span() for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text_of(letters))]
        free = [place for place in places if all(letter.run is not None for letter in letters[slice(*place)])]
        if free:
            start, end = free[0]
            operations = Operations(deleted=[(start, end)])
            operations.insert(start, [bold_run(run) for run in copy_range(letters[start:end])])
            carry_out(paragraph, operations, editing)
            return
        if places:
            raise UntouchableError("they stand in a link, field or content control")
    raise UntouchableError("the words were not found in their line")


def _paragraphs(bullet: Bullet, opened: Opened) -> tuple[etree._Element, ...]:
    """The paragraphs that hold a bullet's words and no others."""
    found = opened.paragraphs_of(bullet.span)
    if len(found) > 1:
        raise UntouchableError("its bullets stand in cells of a table row")
    wanted = compare_key(bullet.text)
    paragraphs = [found[0]]
    while (held := _key(paragraphs)) != wanted:
        following = paragraphs[-1].getnext()
        if following is None or following.tag != w("p") or not held or not wanted.startswith(held):
            raise UntouchableError("a bullet shares its paragraph with other text or a typed number")
        paragraphs.append(following)
    if not wanted:
        raise UntouchableError("a bullet holds signs alone")
    return tuple(paragraphs)


def _key(paragraphs: Sequence[etree._Element]) -> str:
    return "".join(compare_key(text_of(read_letters(paragraph))) for paragraph in paragraphs)

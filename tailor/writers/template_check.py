"""Whether a template prints everything: it is filled with a specimen whose every field can be told apart."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lxml import etree

from tailor.errors import TemplateError
from tailor.model import (
    Bullet,
    Contact,
    DateRange,
    Entry,
    Letter,
    LetterParagraph,
    ParagraphKind,
    Resume,
    Section,
    SectionKind,
    Skill,
    SkillGroup,
)
from tailor.writers.letter_fields import letter_fields
from tailor.writers.package import unpack
from tailor.writers.rendering import render
from tailor.writers.resume_fields import resume_fields
from tailor.writers.template_fields import FILLED_KINDS, ONE_OF, FilledKind, root_fields
from tailor.writers.template_safety import refuse_unsafe
from tailor.writers.template_tags import TemplateProblem, read_tags, tag_names
from tailor.writers.wordml import body_text

_LIST_OF = {one: many for many, one in ONE_OF.items()}
_TOKEN = re.compile(r"‹([^|›]*)\|([^›]*)›")


@dataclass(frozen=True, slots=True)
class TemplateCheck:
    """What a template is for, and what is wrong with it."""

    kind: FilledKind
    problems: tuple[TemplateProblem, ...]


def check_template(path: Path) -> TemplateCheck:
    """The unknown fields of a template, and the fields that it never prints, each with its paragraph.

    Raises:
        TemplateError: the file cannot be read, is no Word template, is too large or points to other files.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        hint = "check the name, or take a design to restyle: tailor templates export NAME -o FILE.docx"
        raise TemplateError(f"this template cannot be read ({error.strerror})", where=str(path), hint=hint) from error
    refuse_unsafe(content, path.name)
    parts = unpack(content)
    names = set(tag_names(parts))
    kind = max(FILLED_KINDS, key=lambda kind: len(names & set(root_fields(kind))))
    tags = read_tags(parts, kind)
    problems = tags.problems or _missing(path, kind, tags.loops)
    return TemplateCheck(kind, tuple(problems))


def _missing(path: Path, kind: FilledKind, loops: Mapping[str, str]) -> list[TemplateProblem]:
    specimen = resume_fields(_RESUME) if kind == "resume" else letter_fields(_LETTER)
    wanted = dict.fromkeys(token for text in specimen.texts() for token in _TOKEN.findall(text))
    try:
        filled = render(path, specimen.context())
    except TemplateError as error:
        return [TemplateProblem("", error.what)]
    printed = set(_TOKEN.findall(body_text(etree.fromstring(etree.tostring(filled.document.element.body)))))
    problems = []
    for name in dict.fromkeys(name for name, _ in wanted):
        cases = [case for field, case in wanted if field == name]
        lost = [case for case in cases if (name, case) not in printed]
        if lost:
            place = loops.get(_LIST_OF.get(name.partition(".")[0], ""), "")
            when = f" for {lost[0]}" if lost[0] and len(lost) < len(cases) else ""
            problems.append(TemplateProblem(f"the loop of {place}" if place else "", f"{name} is not printed{when}"))
    return problems


def _token(name: str, case: str = "") -> str:
    return f"‹{name}|{case}›"


def _lines(name: str, case: str, levels: int = 3) -> tuple[Bullet, ...]:
    cases = (case, f"{case} at the second level", f"{case} at the third level")[:levels]
    return tuple(Bullet("", _token(f"{name}.text", case), level=level) for level, case in enumerate(cases))


def _entry(case: str) -> Entry:
    return Entry(
        "",
        title=_token("entry.title", case),
        organisation=_token("entry.organisation", case),
        location=_token("entry.location", case),
        dates=DateRange(text=_token("entry.dates", case)),
        bullets=_lines("bullet", case),
        details=_lines("detail", case, 1),
    )


def _section(kind: SectionKind, **content: Any) -> Section:
    return Section("", kind, _token("section.heading", f"a section of the kind {kind.value}"), **content)


_ENTRIES = (
    _entry("a whole entry"),
    replace(_entry("an entry without a title"), title=""),
    replace(_entry("an entry without an organisation"), organisation=""),
    replace(_entry("an entry with a title only"), organisation="", location=""),
)
_CERTIFICATE = Entry(
    "",
    title=_token("entry.title", "a list of names"),
    dates=DateRange(text=_token("entry.dates", "a list of names")),
)
_RESUME = Resume(
    "",
    Contact(_token("name"), _token("contact", "the first item"), _token("contact", "the second item")),
    headline=_token("headline"),
    sections=(
        _section(SectionKind.SUMMARY, lines=_lines("line", "a paragraph", 1)),
        *(_section(kind, entries=_ENTRIES) for kind in (SectionKind.EXPERIENCE, SectionKind.EDUCATION)),
        _section(SectionKind.OTHER, entries=_ENTRIES),
        _section(
            SectionKind.SKILLS,
            groups=(
                SkillGroup("", _token("group.name"), (Skill("", _token("group.skills", "a group with a name")),)),
                SkillGroup("", "", (Skill("", _token("group.skills", "a group without a name")),)),
            ),
        ),
        _section(SectionKind.CERTIFICATIONS, entries=(_CERTIFICATE, Entry("", title=_token("entry.title", "a name")))),
        _section(SectionKind.AWARDS, lines=_lines("line", "a bullet")),
    ),
)
_LETTER = Letter(
    sender=_token("sender"),
    contact_line=(_token("contact", "the first item"), _token("contact", "the last item")),
    date=_token("date"),
    recipient=(_token("recipient", "the first line"), _token("recipient", "the last line")),
    subject=_token("subject"),
    greeting=_token("greeting"),
    paragraphs=(
        LetterParagraph(ParagraphKind.OPENING, _token("paragraph.text", "a paragraph")),
        LetterParagraph(ParagraphKind.EVIDENCE, _token("paragraph.text", "a line of a list"), is_bullet=True),
        LetterParagraph(ParagraphKind.MOTIVATION, _token("paragraph.text", "a placeholder"), placeholder=True),
    ),
    farewell=_token("farewell"),
    signature=_token("signature"),
)

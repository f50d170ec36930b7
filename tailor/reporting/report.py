"""Putting a report together from what the stages found."""

from collections.abc import Mapping, Sequence

from tailor.model import (
    LANGUAGE_NAMES,
    NO_ANSWERS,
    Answers,
    ChangeGroup,
    ChangeRow,
    Coverage,
    Edit,
    EditKind,
    Finding,
    Match,
    Posting,
    ReadBackRow,
    Report,
    ReportGroup,
    ReportRow,
    RequirementLevel,
    Resume,
    Status,
    SumRow,
    WrittenFile,
)
from tailor.reporting.actions import first_actions
from tailor.reporting.places import own_places
from tailor.reporting.word_diff import diff_words
from tailor.reporting.wording import (
    DECLINED,
    EDITS,
    LEVELS,
    MENDED,
    METHOD,
    REST,
    STATUS,
    answered_names,
    band_words,
    count,
    declined_names,
    finding_advice,
    is_declined,
    listed,
    requirement_name,
)


def build_report(  # noqa: PLR0913  # a report is made of all that a run gave
    resume: Resume,
    posting: Posting,
    before: Match,
    after: Match | None = None,
    *,
    edits: Sequence[Edit] = (),
    files: Sequence[WrittenFile] = (),
    letter_gaps: Sequence[str] = (),
    program: str = "",
    read_back: Sequence[ReadBackRow] = (),
    answers: Answers = NO_ANSWERS,
) -> Report:
    """The report on one job.

    Args:
        resume: The resume as it was read.
        posting: The posting with its requirements.
        before: The match of the resume as it is.
        after: The match of the tailored resume; None when nothing was tailored.
        edits: What tailoring changed.
        files: What will stand beside the report.
        letter_gaps: The placeholders that the letter holds.
        program: Name and version of the program.
        read_back: What a parser read in the written resume.
        answers: What the person answered to an earlier report.
    """
    rows = _rows(before, after, edits, answers)
    return Report(
        candidate=resume.contact.name,
        resume_source=resume.source,
        posting=posting,
        before=before,
        after=after,
        actions=first_actions(
            after or before, posting, letter_gaps, answered_names(answers), tailored=after is not None
        ),
        edits=tuple(edits),
        notes=(*resume.notes, *posting.notes),
        files=tuple(files),
        letter_gaps=tuple(letter_gaps),
        program=program,
        band=band_words((after or before).coverage.band),
        sentences=(*_on_language(posting), *_sentences(before, after, answers)),
        groups=_groups(rows),
        held=tuple(row for row in rows if row.before is Status.BURIED),
        suggested=tuple(row for row in rows if row.before is Status.IMPLIED),
        missing_musts=tuple(row for row in rows if _is_missing_must(row)),
        sums=_sums((after or before).coverage),
        changes=_changes(edits, resume),
        method=METHOD,
        read_back=tuple(read_back),
        places=own_places(resume),
        answers=answers,
    )


def as_dict(report: Report) -> dict[str, object]:
    """The content of report.json; `docs/report.schema.json` describes it."""
    return report.to_dict()


def _rows(before: Match, after: Match | None, edits: Sequence[Edit], answers: Answers) -> tuple[ReportRow, ...]:
    later = {finding.requirement.id: finding for finding in (after or before).findings}
    declined = declined_names(answers)
    return tuple(
        _row(finding, later.get(finding.requirement.id, finding), edits, declined) for finding in before.findings
    )


def _row(before: Finding, finding: Finding, edits: Sequence[Edit], declined: frozenset[str]) -> ReportRow:
    refused = finding.status is Status.MISSING and is_declined(finding.requirement, declined)
    mended = finding.status is Status.SHOWN and before.status is not Status.SHOWN
    words = MENDED if mended else STATUS[finding.status]
    done = [_change(edit) for edit in edits if edit.requirement_id == finding.requirement.id]
    return ReportRow(
        requirement=finding.requirement,
        name=requirement_name(finding.requirement),
        status=finding.status,
        before=before.status,
        icon=words.icon,
        word=words.word,
        tone=words.tone,
        evidence=before.evidence or finding.evidence,
        advice=DECLINED if refused else " ".join((words.advice, *done)) if mended else finding_advice(finding),
        declined=refused,
    )


def _change(edit: Edit) -> str:
    title = EDITS[edit.kind]
    if edit.kind is EditKind.REORDER_SKILLS:
        return f"{title}."
    words = f"{edit.before} → {edit.after}" if edit.kind is EditKind.MOVE else edit.after or edit.before
    return f"{title}: {words}."


def _groups(rows: Sequence[ReportRow]) -> tuple[ReportGroup, ...]:
    asked = [row for row in rows if row.status is not Status.NOT_CHECKED]
    groups = [
        ReportGroup(level.value, title, tuple(row for row in asked if row.requirement.level is level))
        for level, title in LEVELS.items()
    ]
    conditions = tuple(row for row in rows if row.status is Status.NOT_CHECKED)
    groups.append(ReportGroup("not-checked", "Conditions, not checked", conditions))
    return tuple(group for group in groups if group.rows)


def _is_missing_must(row: ReportRow) -> bool:
    return row.requirement.level is RequirementLevel.MUST and row.status is Status.MISSING


def _sentences(before: Match, after: Match | None, answers: Answers) -> tuple[str, ...]:
    checked = [finding for finding in before.findings if finding.status is not Status.NOT_CHECKED]
    if not checked:
        return ("No requirement was found in the posting that a resume could answer.",)
    shown = len(before.with_status(Status.SHOWN))
    first = f"Your resume shows {shown} of {count(len(checked), 'requirement')} where a reader looks first."
    numbers = {status: len(before.with_status(status)) for status in REST}
    rest = [f"{number} {REST[status][number > 1]}" for status, number in numbers.items() if number]
    if rest:
        first += f" Of the rest, {listed(rest)}."
    if after is None:
        return (first,)
    gained = len(after.with_status(Status.SHOWN)) - shown
    if gained <= 0:
        return (first, "Tailoring found nothing that could be brought forward.")
    source = "your resume and your own answers do not hold" if answers.have else "your resume does not hold"
    return (first, f"Tailoring brought {gained} of these forward. It added no fact that {source}.")


def _on_language(posting: Posting) -> tuple[str, ...]:
    if posting.is_understood:
        return ()
    name = LANGUAGE_NAMES.get(posting.language, f"another language ({posting.language})")
    said = f"The posting is in {name}, which is not supported: only literal names were compared. Nothing is scored"
    return (f"{said}, and what was not found may stand in your resume in other words.",)


def _sums(coverage: Coverage) -> tuple[SumRow, ...]:
    return tuple(
        SumRow(LEVELS[part.level], part.count, part.credit, part.weight) for part in coverage.parts if part.count
    )


def _changes(edits: Sequence[Edit], resume: Resume) -> tuple[ChangeGroup, ...]:
    texts = {item.id: item.text for item in resume.items()}
    groups = [
        ChangeGroup(title, tuple(_change_row(edit, texts) for edit in edits if edit.kind is kind))
        for kind, title in EDITS.items()
    ]
    return tuple(group for group in groups if group.rows)


def _change_row(edit: Edit, texts: Mapping[str, str]) -> ChangeRow:
    quote = texts.get(edit.item_id, "")
    said = quote and (quote in edit.before or quote in edit.after)
    rewritten = edit.kind in {EditKind.SPELL_ALIAS, EditKind.REORDER_SKILLS, EditKind.ORDER_SECTIONS, EditKind.DROP}
    return ChangeRow(
        quote="" if said else quote,
        before=edit.before,
        after=edit.after,
        reason=edit.reason,
        pieces=diff_words(edit.before, edit.after) if rewritten else (),
        change=edit.kind.value,
        subject=_subject(edit, texts),
    )


def _subject(edit: Edit, texts: Mapping[str, str]) -> str:
    """The words by which a person's refusal names an edit: those of the bullet, skill or list that it touches."""
    if edit.kind is EditKind.MOVE:
        return texts.get(edit.item_id, "")
    if edit.kind is EditKind.SURFACE_SKILL:
        return edit.after.partition(", in the skills section")[0]
    return edit.before

"""Everything that prints: the summary of a job, the table over jobs, violations."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tailor.cli.boundary import plain_line
from tailor.cli.one_line import coverage_words, findings_of
from tailor.cli.printing import indented, print_lines
from tailor.model import EditKind, Finding, OverviewRow, Report, Status, Tone
from tailor.reporting.wording import STATUS, count, requirement_name

if TYPE_CHECKING:
    from tailor.batch import Pair
    from tailor.tailoring import Violation

_COLORS = {Tone.GOOD: "green", Tone.PARTLY: "yellow", Tone.BAD: "red", Tone.QUIET: "dim"}
_EDIT_WORDS = {
    EditKind.MOVE: ("bullet moved up", "bullets moved up"),
    EditKind.DROP: ("bullet left out", "bullets left out"),
    EditKind.SURFACE_SKILL: ("held skill named in your skills", "held skills named in your skills"),
    EditKind.SPELL_ALIAS: ("skill spelled the posting's way too", "skills spelled the posting's way too"),
    EditKind.ANSWER: ("statement of your answers added", "statements of your answers added"),
    EditKind.REORDER_SKILLS: ("skills line reordered", "skills lines reordered"),
    EditKind.ORDER_SECTIONS: ("section moved", "sections moved"),
    EditKind.ADD_SUMMARY: ("summary line added", "summary lines added"),
    EditKind.EMPHASISE: ("name set in bold", "names set in bold"),
}
_MOST_ROWS = 12
_MOST_NAMES = 5


def print_summary(report: Report, folder: Path | None) -> None:
    """Prints what a person wants to know first about one job."""
    print_lines(_summary(report, folder))


def print_table(
    rows: Mapping[str, OverviewRow | None], out: Path | None = None, reasons: Mapping[str, str] | None = None
) -> None:
    """Prints the table over the jobs of a folder, the best coverage first; `reasons` tell why one was not made."""
    table = Table(title=None, box=None, pad_edge=False, header_style="bold")
    for name, justify in (("job", "left"), ("coverage", "right"), ("missing", "right"), ("hidden", "right")):
        table.add_column(name, justify=justify, overflow="fold")  # type: ignore[arg-type]
    table.add_column("must-haves missing", overflow="fold")
    ordered = sorted(rows.items(), key=lambda row: (row[1] is None, -_score(row[1]), row[0]))
    named = Counter(_job(name, row) for name, row in ordered)
    for name, row in ordered:
        if row is None:
            why = plain_line((reasons or {}).get(name, "its report is missing or cannot be read"))
            table.add_row(name, "–", "–", "–", Text(f"not made: {why}", style="red"))
            continue
        job = _job(name, row)
        table.add_row(
            job if named[job] == 1 else name,
            "–" if row.coverage is None else f"{row.coverage}",
            str(len(row.missing)),
            str(row.hidden),
            Text(plain_line(_named(row.missing))),
        )
    made = sum(row is not None for row in rows.values())
    where = f"{made} of {len(rows)} jobs in {out}" + (", seen together in overview.html" if made else "")
    print_lines([Text(), table, *([Text(), Text(where, style="dim")] if out else [])])


def _job(folder: str, row: OverviewRow | None) -> str:
    """What a table calls a job: its title and employer, which wrap better than the name of its folder."""
    return plain_line(", ".join(filter(None, (row.job, row.company)))) or folder if row else folder


def print_pairs(heading: str, rows: "Sequence[tuple[str, str, Pair]]") -> None:
    """Prints a table of pairs: what is ranked for, what is ranked, and the pair's coverage."""
    table = Table(title=None, box=None, pad_edge=False, show_header=False)
    for justify in ("left", "right", "left"):
        table.add_column(justify=justify, overflow="fold")
    former = ""
    for first, second, pair in rows:
        score = "–" if pair.coverage is None else f"{pair.coverage}"
        table.add_row(Text(plain_line(first if first != former else "")), score, Text(plain_line(second)))
        former = first
    print_lines([Text(), Text(heading, style="bold"), table])


def _named(missing: Sequence[str]) -> str:
    more = len(missing) - _MOST_NAMES
    return ", ".join(missing[:_MOST_NAMES]) + (f" and {more} more" if more > 0 else "")


def print_violations(violations: "Sequence[Violation]", file: Path, source: Path) -> None:
    """Prints each claim that the source does not hold, with the nearest true words."""
    if not violations:
        print_lines([Text(f"every claim in {file.name} is held by {source.name}", style="green")])
        return
    lines: list[RenderableType] = [
        Text(f"{count(len(violations), 'claim', 'claims')} in {file.name} not held by {source.name}")
    ]
    for violation in violations:
        lines.append(_marked(plain_line(violation.sentence), plain_line(violation.unsupported)))
        lines.append(Padding(Text(f"not held: {plain_line(violation.unsupported)}"), (0, 0, 0, 4)))
        if violation.nearest:
            lines.append(Padding(Text(f"nearest:  {plain_line(violation.nearest)}", style="dim"), (0, 0, 0, 4)))
    print_lines(lines)


def _marked(sentence: str, unsupported: str) -> Text:
    """The sentence with its unsupported parts in brackets and in red; all of it in red when there is no telling."""
    marked, place = Text.assemble(("✗ ", "red")), 0
    parts = [unsupported] if unsupported in sentence else unsupported.split(", ")
    for part in parts:
        found = re.search(rf"(?<!\w){re.escape(part)}(?!\w)", sentence[place:])
        if found is None or found[0] == sentence:
            return Text(f"✗ {sentence}", style="red")
        marked.append(sentence[place : place + found.start()])
        marked.append(f"[{part}]", style="bold red")
        place += found.end()
    return marked.append(sentence[place:])


def _summary(report: Report, folder: Path | None) -> Iterable[RenderableType]:
    posting = report.posting
    place = " · ".join(plain_line(part) for part in (posting.company, posting.location) if part)
    yield Text(plain_line(posting.title) or posting.source, style="bold")
    if place:
        yield Text(place, style="dim")
    yield Text(f"Coverage {coverage_words(report)}")
    if report.sums:
        parts = [f"{row.label.lower()} {row.earned:.1f} of {row.possible:.1f}" for row in report.sums]
        yield Text(f"  {', '.join(parts)}", style="dim")
    yield from _actions(report)
    yield from _findings("Must-haves missing", findings_of(report, Status.MISSING, must=True))
    yield from _findings("Held but not highlighted", report.before.with_status(Status.BURIED))
    yield from _findings("Suggested by your words, not named", report.before.with_status(Status.IMPLIED))
    yield from _findings("Other gaps", findings_of(report, Status.MISSING, must=False))
    unread = (
        "a part of the resume was not read" if report.posting.is_understood else "the posting’s language is not read"
    )
    yield from _findings(f"Could not be checked: {unread}", report.before.with_status(Status.UNKNOWN))
    yield from _changes(report)
    yield from _read_back(report)
    yield from _notes(report)
    if folder and report.files:
        yield Text(f"\nWritten to {folder}", style="bold")
        yield from _files(report)


def _files(report: Report) -> Iterable[RenderableType]:
    """The files' names, where the resume is a person's own document with what each of its two files is for."""
    roles = {file.role: file.name for file in report.files}
    others = [file.name for file in report.files]
    if "review" in roles:
        rows = Table.grid(padding=(0, 2))
        rows.add_row(roles["resume"], Text("to send: your own document, the changes made"))
        rows.add_row(
            roles["review"], Text("to check: each change tracked, to accept or reject in Word; do not send it")
        )
        yield Padding(rows, (0, 0, 0, 2))
        others = [name for name in others if name not in {roles["resume"], roles["review"]}]
    yield Text("  " + "  ".join(others))


def _actions(report: Report) -> Iterable[RenderableType]:
    if not report.actions:
        return
    yield Text("\nDo these first", style="bold")
    rows = Table.grid(padding=(0, 1))
    for number, action in enumerate(report.actions, 1):
        rows.add_row(f"{number}.", Text(plain_line(action.what)))
    yield Padding(rows, (0, 0, 0, 2))


def _findings(heading: str, findings: Sequence[Finding]) -> Iterable[RenderableType]:
    if not findings:
        return
    yield Text(f"\n{heading} ({len(findings)})", style="bold")
    rows = Table.grid(padding=(0, 1))
    for finding in findings[:_MOST_ROWS]:
        words = STATUS[finding.status]
        line = Text(plain_line(requirement_name(finding.requirement)))
        detail = finding.note or (finding.evidence[0].where if finding.evidence else "")
        if detail:
            line.append(f" – {plain_line(detail)}", style="dim")
        rows.add_row(Text(words.icon, style=_COLORS[words.tone]), line)
    yield Padding(rows, (0, 0, 0, 2))
    if len(findings) > _MOST_ROWS:
        yield Text(f"    and {len(findings) - _MOST_ROWS} more in the report", style="dim")


def _changes(report: Report) -> Iterable[RenderableType]:
    if report.after is None:
        return
    counts = {kind: sum(edit.kind is kind for edit in report.edits) for kind in _EDIT_WORDS}
    said = [count(number, *_EDIT_WORDS[kind]) for kind, number in counts.items() if number]
    yield Text("\nChanged in the resume", style="bold")
    nothing = "nothing: it already shows what this posting asks for in the best order"
    yield indented(Text("; ".join(said) or nothing))
    yield from _left_out([edit.before for edit in report.edits if edit.kind is EditKind.DROP])


def _left_out(bullets: Sequence[str]) -> Iterable[RenderableType]:
    for text in bullets[:_MOST_ROWS]:
        yield indented(Text(f"left out: {plain_line(text)}", style="dim"), mark=Text("–"))
    if len(bullets) > _MOST_ROWS:
        yield indented(Text(f"and {len(bullets) - _MOST_ROWS} more bullets, all named in the report", style="dim"))


def _read_back(report: Report) -> Iterable[RenderableType]:
    wrong = [row for row in report.read_back if not row.is_right]
    if wrong:
        yield Text("\nA parser reads this otherwise in the written resume", style="bold")
    for row in wrong:
        yield indented(Text(f"{row.label}: {plain_line(row.value)}"), mark=Text("!", style="yellow"))


def _notes(report: Report) -> Iterable[RenderableType]:
    if report.letter_gaps:
        yield Text("\nFor you to fill in", style="bold")
        for gap in report.letter_gaps:
            yield indented(Text(f"cover letter: {plain_line(gap)}"), mark=Text("!", style="yellow"))
    if report.notes:
        yield Text("\nNot read or doubtful", style="bold")
        for note in report.notes:
            yield indented(Text(plain_line(note.text)), mark=Text("·"))


def _score(row: OverviewRow | None) -> int:
    return -1 if row is None or row.coverage is None else row.coverage

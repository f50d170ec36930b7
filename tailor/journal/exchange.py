"""An exported JSON, or the CSV of any such table -> applications to be added to the journal."""

import base64
import datetime as dt
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from tailor.errors import InputError
from tailor.journal.days import DayOrder, find_day_order
from tailor.journal.export import FORMAT, FORMULA, VERSION
from tailor.journal.many_objects import without_cycle_search
from tailor.journal.rows import APPLICATION_COLUMNS, findings_of_rows, kind_named, reply_of
from tailor.journal.spreadsheet import Days, NoDayError, day_columns, read_events, read_rows
from tailor.model import AMENDABLE, Amendment, Application, Event, JournalFinding, PostingContact, PracticeCard, Rating

LeaveOut = Callable[[int, str], None]
"""What is told of a row that is left out: its last line, and why."""


@dataclass(frozen=True, slots=True)
class Archived:
    """An application as it is exported: `application.events` holds the whole history, corrected events too.

    `files` gives for each prepared event its number, and role, name and content of each file; `cards` how far each
    question was practised; `amendments` what the person put right, the oldest first.
    """

    application: Application
    findings: tuple[JournalFinding, ...] = ()
    files: tuple[tuple[int, str, str, bytes], ...] = ()
    cards: tuple[PracticeCard, ...] = ()
    amendments: tuple[Amendment, ...] = ()


def from_text(
    text: str,
    where: str,
    *,
    day_first: bool | None = None,
    today: dt.date = dt.date.max,
    leave_out: LeaveOut | None = None,
) -> tuple[Archived, ...]:
    """The applications in an exported JSON, or in a CSV with at least `company` or `job`.

    Args:
        text: The file's content; JSON when it begins with a brace.
        where: The file, for messages.
        day_first: How days like 03/04/2026 in a CSV are to be read; None reads them as its other days are written.
        today: In a CSV only interviews, and what is prepared, may lie after it.
        leave_out: Is told of each row of a CSV that has no day; without it such a row is an error as any other.

    Raises:
        InputError: It is neither, or a row cannot be understood (its line is named).
    """
    text = text.removeprefix("\ufeff")
    if _is_json(text, where):
        return _from_json(text, where)
    days = Days(day_order(text, where).day_first if day_first is None else day_first, today)
    return _from_csv(text, where, days, leave_out)


def day_order(text: str, where: str) -> DayOrder:
    """How a CSV writes its days; of an exported JSON nothing is unclear.

    Raises:
        InputError: It is no CSV.
    """
    text = text.removeprefix("\ufeff")
    if _is_json(text, where):
        return DayOrder()
    return find_day_order(cell for _, row in read_rows(text, where)[1] for cell in day_columns(row))


def _is_json(text: str, where: str) -> bool:
    return text.lstrip().startswith("{") or where.lower().endswith(".json")


def _application(facts: Mapping[str, Any], events: tuple[Event, ...]) -> Application:
    plain: dict[str, Any] = {
        name: facts.get(name) or "" for name in APPLICATION_COLUMNS if not name.startswith("contact_")
    }
    contact = PostingContact(*(facts.get(f"contact_{name}") or "" for name in ("name", "role", "email", "address")))
    coverage = facts.get("coverage")
    plain["coverage"] = None if coverage in {None, ""} else int(coverage)
    return Application(**plain, contact=contact, events=events)


def _from_json(text: str, where: str) -> tuple[Archived, ...]:
    try:
        data = json.loads(text)
        if not isinstance(data, dict) or data.get("format") != FORMAT or data.get("version", VERSION) > VERSION:
            hint = "give a file that `tailor log export` wrote"
            raise InputError("not an export of this version of tailor", where=where, hint=hint)
        with without_cycle_search():
            return tuple(_archived(item) for item in data["applications"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        hint = "give a file that `tailor log export` wrote"
        raise InputError(_why_unread(error), where=where, hint=hint) from error


def _why_unread(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"this is no JSON (line {error.lineno})"
    missing = f"{error.args[0]!r} is missing in it" if isinstance(error, KeyError) else str(error)
    return f"this export cannot be read ({missing})"


def _archived(item: Mapping[str, Any]) -> Archived:
    files = (
        (row["event"], row["role"], row["name"], base64.b64decode(row["content"])) for row in item.get("files", ())
    )
    findings = findings_of_rows(item.get("findings", ()))
    cards = tuple(map(_card, item.get("practice", ())))
    application = replace(_application(item, tuple(map(_event, item["events"]))), number=int(item.get("number") or 0))
    amendments = tuple(map(_amendment, item.get("amendments", ())))
    return Archived(application, findings, tuple(files), cards, amendments)


def _amendment(row: Mapping[str, Any]) -> Amendment:
    if row["name"] not in AMENDABLE:
        raise ValueError(f"{row['name']!r} is no fact that can be amended")
    return Amendment(*(str(row[name]) for name in Amendment._fields))


def _card(row: Mapping[str, Any]) -> PracticeCard:
    due = dt.datetime.fromisoformat(row["due"])
    if due.tzinfo is None:
        raise ValueError(f"the time {row['due']} has no time zone")
    plain = (str(row["question"]), str(row["text"]), str(row["memory"]))
    return PracticeCard(*plain, due, Rating(row["last"]), int(row["answered"]), float(row["seconds"]))


def _event(row: Mapping[str, Any]) -> Event:
    kind, day = kind_named(row["event"]), dt.date.fromisoformat(row["date"])
    told, number, recorded = row.get("reply"), int(row.get("number") or 0), row.get("recorded", "")
    note, letter, read = row.get("note", ""), row.get("letter", ""), reply_of(told) if told else None
    # by place: names cost a third more, and a journal may hold fifty thousand
    return Event(kind, day, note, letter, read, row.get("corrects"), number, 0, recorded)


def _from_csv(text: str, where: str, days: Days, leave_out: LeaveOut | None) -> tuple[Archived, ...]:
    known, rows = read_rows(text, where)
    if not known & {"company", "job"}:
        hint = "of a CSV the first line names the columns, like company,title,event,date,note"
        what = "this is neither an exported JSON nor a CSV with a column company or job"
        raise InputError(what, where=where, hint=hint)
    found: dict[tuple[str, ...], tuple[Application, list[Event]]] = {}
    for line, row in rows:
        facts = {name: _unguarded(cell) for name, cell in row.items()}
        key = tuple(facts.get(name, "") for name in ("number", "job", "company", "title"))
        try:
            events = read_events(facts, days)
            if key not in found:
                found[key] = _application(_with_job(facts), ()), []
        except ValueError as error:
            if leave_out and isinstance(error, NoDayError):
                leave_out(line, str(error))
                continue
            hint = "mend that line and import again; nothing was added"
            raise InputError(f"line {line} cannot be read: {error}", where=where, hint=hint) from error
        found[key][1].extend(events)
    return tuple(Archived(replace(application, events=tuple(events))) for application, events in found.values())


def _with_job(facts: dict[str, str]) -> dict[str, str]:
    job = facts.get("job") or "-".join(f"{facts.get('company', '')} {facts.get('title', '')}".lower().split())
    return facts | {"job": job}


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell

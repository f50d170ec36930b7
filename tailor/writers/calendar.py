"""Days to keep in mind as an iCalendar file (RFC 5545)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """An entry for a whole day; `uid` stays the same when it is exported again."""

    uid: str
    day: dt.date
    title: str
    text: str


def calendar_ics(days: Iterable[CalendarDay], now: dt.datetime) -> bytes:
    """A calendar with an all-day entry, and a reminder at nine in the morning, for each day."""
    from icalendar import Alarm, Calendar, Event  # noqa: PLC0415  only an export needs it

    calendar = Calendar()
    calendar.add("prodid", "-//tailor//journal//EN")
    calendar.add("version", "2.0")
    for item in days:
        entry = Event()
        entry.add("uid", item.uid)
        entry.add("dtstamp", now.astimezone(dt.UTC))
        entry.add("dtstart", item.day)
        entry.add("dtend", item.day + dt.timedelta(days=1))
        entry.add("summary", item.title)
        entry.add("description", item.text)
        entry.add("transp", "TRANSPARENT")
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", item.title)
        alarm.add("trigger", dt.timedelta(hours=9))
        entry.add_component(alarm)
        calendar.add_component(entry)
    content: bytes = calendar.to_ical()
    return content

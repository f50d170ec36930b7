"""The practice cards of an application."""

import datetime as dt
import sqlite3
from collections.abc import Mapping

from tailor.journal.store import Journal
from tailor.model import PracticeCard, Rating

_STORE = """
INSERT INTO practice_cards (application, question, text, memory, due, last, answered, seconds)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET text = excluded.text, memory = excluded.memory, due = excluded.due, last = excluded.last,
answered = excluded.answered, seconds = excluded.seconds WHERE excluded.answered >= answered
"""


def practice_cards(journal: Journal, application: int) -> Mapping[str, PracticeCard]:
    """The cards of an application, by question id."""
    rows = journal.read_rows("SELECT * FROM practice_cards WHERE application = ? ORDER BY question", application)
    return {row["question"]: _card_of(row) for row in rows}


def _card_of(row: sqlite3.Row) -> PracticeCard:
    return PracticeCard(
        row["question"],
        row["text"],
        row["memory"],
        dt.datetime.fromisoformat(row["due"]),
        Rating(row["last"]),
        row["answered"],
        row["seconds"],
    )


def keep_card(journal: Journal, application: int, card: PracticeCard) -> None:
    """Stores a card in place of the question's earlier one."""
    with journal.writing() as connection:
        store_card(connection, application, card)


def store_card(connection: sqlite3.Connection, application: int, card: PracticeCard) -> None:
    """Stores a card within a transaction; of two cards of a question the one that was answered more often stays."""
    values = (application, card.question, card.text, card.memory, card.due.isoformat(), card.last.value)
    connection.execute(_STORE, (*values, card.answered, card.seconds))

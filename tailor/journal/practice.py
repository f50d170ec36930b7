"""The practice cards of an application."""

import datetime as dt
from collections.abc import Mapping

from tailor.journal.store import Journal
from tailor.model import PracticeCard, Rating


def practice_cards(journal: Journal, application: int) -> Mapping[str, PracticeCard]:
    """The cards of an application, by question id."""
    rows = journal.read_rows("SELECT * FROM practice_cards WHERE application = ? ORDER BY question", application)
    return {
        row["question"]: PracticeCard(
            row["question"],
            row["text"],
            row["memory"],
            dt.datetime.fromisoformat(row["due"]),
            Rating(row["last"]),
            row["answered"],
            row["seconds"],
        )
        for row in rows
    }


def keep_card(journal: Journal, application: int, card: PracticeCard) -> None:
    """Stores a card in place of the question's earlier one."""
    values = (application, card.question, card.text, card.memory, card.due.isoformat(), card.last.value)
    with journal.writing() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO practice_cards VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, card.answered, card.seconds),
        )

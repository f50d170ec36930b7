"""When a question should come again: spaced repetition by FSRS, weak answers soon and strong ones late."""

import datetime as dt
from collections.abc import Mapping, Sequence

from tailor.model import PracticeCard, PracticeSheet, Question, QuestionKind, Rating

_WEAK = (Rating.AGAIN, Rating.HARD)


def schedule_answer(
    question: Question, card: PracticeCard | None, rating: Rating, now: dt.datetime, seconds: float = 0.0
) -> PracticeCard:
    """The card after an answer.

    Args:
        question: What was asked.
        card: The question's card so far; None for the first answer.
        rating: How well the person thinks it went.
        now: When it was answered; with a time zone.
        seconds: How long the answer took.
    """
    import fsrs  # noqa: PLC0415  only a drill needs it, and it takes 0.15 s

    day = now.astimezone(dt.UTC)
    # Without fuzzing the same answers give the same days.
    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    known = fsrs.Card.from_json(card.memory) if card else fsrs.Card(card_id=0, due=day)
    after, _ = scheduler.review_card(known, fsrs.Rating[rating.name.capitalize()], day, round(seconds * 1000))
    return PracticeCard(
        question.id, question.text, after.to_json(), after.due, rating, card.answered + 1 if card else 1, seconds
    )


def choose_questions(
    sheet: PracticeSheet, cards: Mapping[str, PracticeCard], now: dt.datetime, most: int
) -> tuple[Question, ...]:
    """The questions to practise now: those that are due, the weakest first, then new ones in the sheet's order.

    Args:
        sheet: All questions; what the person asks in return is not drilled.
        cards: The cards so far, by question id.
        now: With a time zone.
        most: How many at the most.
    """
    asked = [question for question in sheet.questions if question.kind is not QuestionKind.TO_ASK]
    due = [question for question in asked if question.id in cards and cards[question.id].due <= now]
    new = [question for question in asked if question.id not in cards]
    due.sort(key=lambda question: (cards[question.id].last not in _WEAK, cards[question.id].due))
    return (*due, *_alternate(new))[:most]


def _alternate(questions: Sequence[Question]) -> list[Question]:
    """The questions with their kinds in turn, so that a short drill has something of each."""
    rows = {kind: [question for question in questions if question.kind is kind] for kind in QuestionKind}
    longest = max(map(len, rows.values()), default=0)
    return [row[place] for place in range(longest) for row in rows.values() if place < len(row)]

"""Weak answers come again soon, strong ones late, and nothing is asked before its time."""

import datetime as dt

from tailor.interview import choose_questions, schedule_answer
from tailor.model import PracticeCard, PracticeSheet, Question, QuestionKind, Rating

NOW = dt.datetime(2026, 3, 1, 18, tzinfo=dt.UTC)
FIRST = Question(QuestionKind.START, "Tell me about yourself.")
SECOND = Question(QuestionKind.TECHNICAL, "Where have you worked with Excel?")
THIRD = Question(QuestionKind.TECHNICAL, "Where have you worked with SAP?")
THEIRS = Question(QuestionKind.TO_ASK, "What is hard about this job?")
SHEET = PracticeSheet("Clerk", "Mill Ltd", "Ana Reyes", "en", (FIRST, SECOND, THIRD, THEIRS))


def answered(question: Question, rating: Rating, at: dt.datetime = NOW) -> PracticeCard:
    return schedule_answer(question, None, rating, at)


def test_a_weak_answer_comes_sooner_than_a_strong_one() -> None:
    days = [answered(FIRST, rating).due for rating in Rating]
    assert days == sorted(days)
    assert days[0] < days[-1]


def test_a_question_answered_well_again_and_again_comes_ever_later() -> None:
    card, at, waits = answered(FIRST, Rating.EASY), NOW, []
    for _ in range(4):
        at = card.due
        card = schedule_answer(FIRST, card, Rating.GOOD, at)
        waits.append(card.due - at)
    assert waits == sorted(waits)
    assert waits[-1] > dt.timedelta(days=30)
    assert card.answered == 5


def test_the_same_answers_give_the_same_days() -> None:
    assert answered(FIRST, Rating.GOOD) == answered(FIRST, Rating.GOOD)


def test_due_and_weak_questions_come_first_then_new_ones_with_their_kinds_in_turn() -> None:
    early = NOW - dt.timedelta(days=3)
    cards = {SECOND.id: answered(SECOND, Rating.AGAIN, early)}
    assert choose_questions(SHEET, cards, NOW, 9) == (SECOND, FIRST, THIRD)
    assert choose_questions(SHEET, {}, NOW, 2) == (FIRST, SECOND)


def test_what_is_not_due_and_what_the_person_asks_is_not_drilled() -> None:
    cards = {question.id: answered(question, Rating.EASY) for question in (FIRST, SECOND, THIRD)}
    assert choose_questions(SHEET, cards, NOW, 9) == ()

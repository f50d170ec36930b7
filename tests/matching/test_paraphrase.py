import pytest

from tailor.matching.index import index_resume
from tailor.matching.paraphrase import find_paraphrases
from tailor.matching.word_lists import entries
from tailor.text import tokenize
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import job, resume


def words_found(asked: str, sentence: str) -> list[str]:
    index = index_resume(resume(jobs=[job("Clerk", "Elm", "2020-now", sentence)]), load_vocabulary())
    return [hit.words for hit in find_paraphrases(asked, index, load_vocabulary())]


@pytest.mark.parametrize(
    ("asked", "sentence", "words"),
    [
        ("customer service", "Resolved 40 guest complaints a week.", "Resolved 40 guest complaints"),
        ("strong customer service skills", "Greeted and seated diners.", "Greeted and seated diners"),
        ("team leadership", "Supervision of twelve cooks on two shifts.", "Supervision of twelve cooks"),
        ("wound care", "Changed dressings twice a day.", "Changed dressings"),
        ("wound care", "Dressed wounds after operations.", "Dressed wounds"),
        ("blueprint reading", "Read prints of ship parts.", "Read prints"),
        ("SEO", "Doubled organic traffic to the shop.", "Doubled organic traffic"),
        ("special educational needs", "Taught pupils with EHC plans.", "Taught pupils with EHC"),
        ("recruitment", "Interviewed and hired waiters.", "Interviewed and hired waiters"),
        ("cannulation", "Cannulated children before scans.", "Cannulated children"),
        ("mentoring", "Taught paramedic students on placement.", "Taught paramedic students"),
        ("fundraising", "In one year raised 40,000 in donations.", "raised 40,000 in donations"),
        ("carpentry", "Framed six houses a year.", "Framed six houses"),
        ("research experience", "Published four papers on peat.", "Published four papers"),
    ],
)
def test_a_sentence_may_show_an_activity_without_its_name(asked: str, sentence: str, words: str) -> None:
    assert words_found(asked, sentence) == [words]


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("customer service", "Resolved merge conflicts. Guests liked the lobby."),
        ("team leadership", "Asked supervisors for twelve cooks."),
        ("team leadership", "Joined a team that others lead well."),
        ("wound care", "Changed jobs twice."),
        ("blueprint reading", "Read poems and sketched."),
        ("SEO", "Grew organic carrots."),
        ("SEO", "Ran paid search adverts."),
        ("medication administration", "Gave lessons on medicine."),
        ("minute taking", "Took nine minutes for each box."),
        ("recruiting", "Wrote open-source tools for hiring managers."),
        ("mentoring", "Never trained any new staff."),
        ("journalism", "Wrote tickets for the news app."),
        ("farming", "Harvested figures from 12 fields of a form."),
        ("no such activity", "Resolved 40 guest complaints a week."),
    ],
)
def test_words_far_apart_or_of_others_show_nothing(asked: str, sentence: str) -> None:
    assert words_found(asked, sentence) == []


def test_every_line_of_the_table_can_match() -> None:
    for line in entries("paraphrases"):
        names, equals, ways = line.partition("=")
        assert names.strip(), line
        assert equals, line
        for group in ways.replace("@leads-people ;", "").replace(";", "+").replace(">", "+").split("+"):
            words = [word.strip() for word in group.split(",")]
            assert [word for word in words if len(tokenize(word)) != 1] == [], line

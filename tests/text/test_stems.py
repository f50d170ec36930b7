import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailor.text import root, stem
from tailor.text.word_lists import word_map

FAMILIES = """
manage managed managing manages
code coded coding codes
plan planned planning plans
travel travelled travelling traveled travels
control controlled controlling controls
install installed installing installs
bill billed billing bills
schedule scheduled scheduling schedules
create created creating creates
supply supplies supplied supplying
purchase purchased purchasing purchases
analyze analysed analysing analyzes
organise organized organises organizing
supervise supervised supervising supervises
exercise exercised exercising
carry carried carries carrying
tie ties tied
process processed processing processes
batch batched batches
assess assessed assessing assesses
budget budgeted budgeting budgets
mentor mentored mentoring mentors
train trained training trains
measure measured measuring measures
serve served serving serves
solve solved solving solves
lead led leading leads
teach taught teaching teaches
build built building builds
write wrote written writing writes
run ran running runs
sell sold selling sells
buy bought buying buys
oversee oversaw overseen overseeing oversees
take took taken taking
program programs programme programmes
license licence licenses licences licensed
practice practise practised practicing
center centre centres centered
labor labour labours
behavior behaviour behaviours
catalog catalogue catalogues
model modelling modeling modelled models
pediatric paediatric
anesthetic anaesthetic anaesthetics
hematology haematology
fulfill fulfil fulfilled fulfils
enroll enrol enrolled enrolling
child children
analysis analyses
okr okrs
kpi kpis
driver driver's drivers
""".strip().splitlines()


@pytest.mark.parametrize("family", FAMILIES)
def test_forms_of_one_word_have_one_stem(family: str) -> None:
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    "pair",
    [
        "plan plane", "car care", "moral morale", "human humane", "local locale", "rat rate", "market marketing",
        "account accounting", "network networking", "nurse nursing", "process procession", "bus busy", "new news",
        "string strive", "advise advice", "universe university", "hop hope", "fil file", "staff stave",
    ],
)  # fmt: skip
def test_different_words_have_different_stems(pair: str) -> None:
    one, other = pair.split()
    assert stem(one) != stem(other)


@pytest.mark.parametrize("word", ["c++", "c#", ".net", "a+", "s3", "k8s", "4hana", "sap", "aws", "gas", "it", "r&d"])
def test_short_words_and_words_with_signs_stay_as_they_are(word: str) -> None:
    assert stem(word) == word


@pytest.mark.parametrize(
    "word", ["address", "status", "analysis", "series", "bring", "need", "feed", "king", "nothing"]
)
def test_words_that_only_look_inflected_stay_as_they_are(word: str) -> None:
    assert stem(word) == word


@given(st.text(alphabet="abcdefghilmnoprstuvyz", min_size=1, max_size=12))
@settings(deadline=None, max_examples=300)
def test_a_stem_is_its_own_stem(word: str) -> None:
    assert stem(stem(word)) == stem(word)


@given(
    st.sampled_from(["manag", "organ", "plan", "communic", "present", "oper"]),
    st.lists(st.sampled_from(["ment", "ation", "er", "or", "al", "ance", "ing", "ed", "ly", "s", "e"]), max_size=3),
)
@settings(deadline=None, max_examples=200)
def test_a_root_is_its_own_root(base: str, endings: list[str]) -> None:
    word = base + "".join(endings)
    assert root(root(word)) == root(word)


def test_every_listed_root_and_stem_is_its_own() -> None:
    assert [base for base in set(word_map("families").values()) if root(base) != base] == []
    assert [base for base in set(word_map("irregular").values()) if stem(base) != base] == []


@pytest.mark.parametrize(
    "family",
    [
        "manage managed management manager managerial",
        "communicate communication communicator",
        "organize organisation organizer organizational",
        "administer administration administrator administrative",
        "install installation installer",
        "supervise supervision supervisor",
        "inspect inspection inspector",
        "present presentation presented",
        "document documentation",
        "maintain maintenance",
        "plan planner planning",
        "classify classification",
        "recruit recruitment recruiter",
        "analyze analysis analyst analytical",
        "sell sales sold",
        "refer referral",
        "describe description",
        "reliable reliability",
    ],
)
def test_a_verb_and_its_nouns_have_one_root(family: str) -> None:
    assert len({root(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    "pair",
    ["custom customer", "numb number", "comm common", "depart department", "form format", "stat station", "off offer"],
)
def test_words_that_only_look_derived_keep_their_roots_apart(pair: str) -> None:
    one, other = pair.split()
    assert root(one) != root(other)

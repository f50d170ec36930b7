from tailor.model import RequirementKind
from tailor.vocabulary.grammar import parse_terms
from tailor.vocabulary.lint import find_problems
from tailor.vocabulary.lookup import built_in_terms

FAULTY = """\
[tool named]
Alpha Loom | Loomy | > weaving
Beta Loom | loomy
Gamma | GAMMA
Delta Loom | > nothing known
Access
[skill]
circle one | > circle two
circle two | > circle three
circle three | > circle one
++
"""


def test_every_planted_fault_is_found() -> None:
    problems = find_problems(parse_terms(FAULTY, "faulty.txt"))
    assert [(problem.name, problem.what) for problem in problems] == [
        ("Beta Loom", "'loomy' is a name of 'Alpha Loom' too"),
        ("Gamma", "the alias 'GAMMA' says nothing new"),
        ("Alpha Loom", "it implies 'weaving', which is the name of no entry"),
        ("Delta Loom", "it implies 'nothing known', which is the name of no entry"),
        ("circle one", "it implies itself"),
        ("circle two", "it implies itself"),
        ("circle three", "it implies itself"),
        ("Access", "'Access' is an everyday word: mark it with ? (and words near it) or with !"),
        ("++", "'++' is not found where it stands"),
    ]


def test_the_built_in_vocabulary_has_no_faults() -> None:
    assert find_problems(built_in_terms()) == ()


def test_the_built_in_vocabulary_covers_every_kind_and_many_fields() -> None:
    terms = built_in_terms()
    assert len(terms) >= 900
    assert {term.kind for term in terms} == set(RequirementKind) - {RequirementKind.EXPERIENCE, RequirementKind.OTHER}
    assert len({term.field for term in terms}) >= 15
    assert all(term.field for term in terms)

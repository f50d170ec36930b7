"""Postings that ask for similar things."""

from tailor.reporting import cluster_jobs
from tests.reporting.jobs import job

NURSES = [
    job("n1", must="+Epic +BLS -ACLS", title="Nurse, Ward 4", coverage=70),
    job("n2", must="+Epic +BLS -ACLS", title="Staff Nurse", coverage=80),
    job("n3", must="+BLS -ACLS +IV", title="Night Nurse", coverage=60),
]
DRIVERS = [
    job("d1", must="-CDL +Forklift", title="Driver", coverage=20),
    job("d2", must="-CDL +Tachograph +Forklift", title="Truck Driver", coverage=30),
]


def test_similar_postings_are_one_kind_named_by_what_they_share_and_the_best_fit_comes_first() -> None:
    nurses, drivers = cluster_jobs([NURSES[0], DRIVERS[0], NURSES[1], DRIVERS[1], NURSES[2]])
    assert (nurses.jobs, nurses.coverage, nurses.missing) == (("n1", "n2", "n3"), 70, ("ACLS",))
    assert set(nurses.terms) == {"ACLS", "BLS", "Nurse"}
    assert nurses.terms[0] == "Nurse"
    assert (drivers.jobs, drivers.coverage, drivers.missing) == (("d1", "d2"), 25, ("CDL",))


def test_a_small_word_of_a_german_or_french_title_names_no_kind() -> None:
    cooks = [job(f"c{number}", must="+HACCP", title="Chef de partie", coverage=50) for number in range(2)]
    teachers = [job(f"t{number}", must="+Chor", title="Leiterin der Musikschule", coverage=40) for number in range(2)]
    kinds = cluster_jobs([*cooks, *teachers])
    assert [set(kind.terms) & {"de", "der"} for kind in kinds] == [set(), set()]
    assert [kind.terms for kind in kinds] == [("Chef de partie", "HACCP"), ("Musikschule", "Chor")]


def test_a_kind_is_called_what_its_titles_share_side_by_side_as_they_spell_it() -> None:
    titles = ("Veterinary Nurse (nights)", "Head Veterinary Nurse", "Registered Veterinary Nurse - Durham")
    nurses = [job(f"v{place}", must="+RVN", title=title) for place, title in enumerate(titles)]
    roofers = [
        job(f"r{place}", must="+Gerüst", title=title) for place, title in enumerate(("Dachdecker/in", "Dachdecker"))
    ]
    assert [kind.terms[0] for kind in cluster_jobs([*nurses, *roofers])] == ["Veterinary Nurse", "Dachdecker"]


def test_a_posting_like_no_other_is_no_kind() -> None:
    kinds = cluster_jobs([*NURSES, job("x", must="+Piano", title="Pianist")])
    assert [kind.jobs for kind in kinds] == [("n1", "n2", "n3")]


def test_few_postings_have_no_kinds() -> None:
    assert cluster_jobs(NURSES) == ()


def test_postings_without_requirements_or_title_words_do_no_harm() -> None:
    empty = [job(f"e{number}", title="the") for number in range(3)]
    assert [kind.jobs for kind in cluster_jobs([*NURSES, *empty])] == [("n1", "n2", "n3")]


def test_the_kinds_do_not_depend_on_the_order() -> None:
    jobs = [*NURSES, *DRIVERS]
    assert {frozenset(kind.jobs) for kind in cluster_jobs(jobs)} == {
        frozenset(kind.jobs) for kind in cluster_jobs(jobs[::-1])
    }


def test_what_every_office_has_and_what_is_asked_of_anybody_make_no_kind() -> None:
    two = [job("a", must="+Excel -Aleph", title="Systems Librarian"), job("b", must="+Excel", title="Freight Clerk")]
    assert [kind.jobs for kind in cluster_jobs([*NURSES, *two])] == [("n1", "n2", "n3")]
    ranks = [job("a", must="-Welding", title="Senior Manager"), job("b", must="-Payroll", title="Manager, Wages")]
    assert [kind.jobs for kind in cluster_jobs([*NURSES, *ranks])] == [("n1", "n2", "n3")]


def test_one_thing_that_two_trades_ask_for_makes_no_kind() -> None:
    two = [job("a", must="+Python", title="Cataloguer"), job("b", must="+Python", title="Backend Developer")]
    assert [kind.jobs for kind in cluster_jobs([*NURSES, *two])] == [("n1", "n2", "n3")]
    alike = [job("a", must="+Python +Django", title="Developer"), job("b", must="+Python +Django", title="Engineer")]
    assert len(cluster_jobs([*NURSES, *alike])) == 2

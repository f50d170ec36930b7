"""Where names are looked up, with and without the keys found before."""

from tailor.vocabulary.index import SurfaceIndex, find_keys
from tailor.vocabulary.lookup import Vocabulary, built_in_terms

TEXT = (
    "Paid searches, wound care and teeth cleaning; P&IDs, R&D, Node.js, C++ and .NET. CI/CD with Kubernetes (K8s). "
    "Certified nurse-midwives who used data to drive instruction. Accounts payable/receivable, month-end closes."
)


def test_keys_found_before_lead_to_the_same_names_in_the_same_order() -> None:
    terms = built_in_terms()
    known = find_keys(terms)
    before, now = SurfaceIndex(terms, known), SurfaceIndex(terms)
    for key in known.keys.split("\n"):
        found = [surface.text for surface in before._names.under(key)]
        assert found == [surface.text for surface in now._names.under(key)]
        assert found


def test_a_text_has_the_same_mentions_with_keys_found_before() -> None:
    terms = built_in_terms()
    found = Vocabulary(terms, find_keys(terms)).find(TEXT)
    assert found == Vocabulary(terms).find(TEXT)
    assert {"paid search", "wound care"} <= {mention.term.name.lower() for mention in found}


def test_what_is_found_does_not_depend_on_what_was_looked_up_before() -> None:
    fresh, used = Vocabulary(built_in_terms()), Vocabulary(built_in_terms())
    used.find(TEXT)
    assert used.find("pay search") == fresh.find("pay search")

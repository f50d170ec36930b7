"""Outcomes of postings, kept packed."""

from hypothesis import given
from hypothesis import strategies as st

from tailor.batch.understanding import Understood
from tailor.batch.work import Failure

_OUTCOMES = st.one_of(st.text(st.characters(max_codepoint=127)), st.builds(Failure, st.text()))


@given(st.dictionaries(st.text(), _OUTCOMES))
def test_what_is_kept_comes_back(outcomes: dict[str, str | Failure]) -> None:
    understood = Understood()
    for key, outcome in outcomes.items():
        understood.keep(key, outcome)
    assert dict(understood) == outcomes

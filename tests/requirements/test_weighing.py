"""Which phrases are weighed at all."""

from tailor.model import RequirementLevel
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.requirements import find_drafts
from tailor.requirements.drafts import Support
from tailor.vocabulary import load_vocabulary


def test_what_no_weight_can_save_is_not_weighed() -> None:
    text = (
        "What you will do\nYou will visit six patients a day in their homes, and change dressings.\n\n"
        "Requirements\n- Two years of reception work\n"
    )
    unweighed = find_drafts(parse_posting(document_from_text(text)), load_vocabulary())
    hopeless = [
        one for one in unweighed.drafts if one.support is Support.POSITION and one.level is RequirementLevel.UNKNOWN
    ]
    weighed = {draft for group in unweighed.to_weigh().values() for draft in group}
    assert hopeless
    assert weighed == set(unweighed.drafts) - set(hopeless)
    assert {draft.line for draft in unweighed.drafts} == set(unweighed.to_weigh())

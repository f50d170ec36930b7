"""Which phrases are weighed at all."""

from tailor.model import RequirementLevel
from tailor.parsing import parse_posting
from tailor.readers import document_from_text
from tailor.requirements import extract_requirements, find_drafts
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


def asked(text: str) -> list[str]:
    posting = parse_posting(document_from_text(text))
    return [one.text for one in extract_requirements(posting, load_vocabulary(), None).requirements]


def test_how_criteria_are_assessed_is_asked_of_nobody() -> None:
    text = (
        "Social Worker\nElm Council\n\nPERSON SPECIFICATION\nESSENTIAL\nExperience: court work; safeguarding.\n"
        "HOW IDENTIFIED: application form, written exercise, interview, references, certificates.\n"
    )
    assert not {"written exercise", "references", "certificates", "application form"} & set(asked(text))
    assert [one for one in asked(text) if "court work" in one]


def test_a_lone_participle_is_no_skill() -> None:
    text = (
        "Editor\nElm Press\n\nRequirements\n"
        "- Meticulous editor, perfectionist, maddened by typos and broken links, delighted at finding and fixing them\n"
        "- InDesign\n"
    )
    assert not {"maddened", "delighted"} & set(asked(text))
    assert "InDesign" in asked(text)

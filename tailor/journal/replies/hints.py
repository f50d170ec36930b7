"""What a letter that turns down hints at as lacking where no sentence of it says a reason plainly."""

import re
from collections.abc import Iterator, Sequence

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.reasons import GivenReasons, IsTool, is_nameable, kind_of, object_after
from tailor.model import GivenReason, ReplyReason

_KINDS = (
    ("hint_answer", ReplyReason.LACKS_SKILL),
    ("hint_skill", ReplyReason.LACKS_SKILL),
    ("hint_early", ReplyReason.LACKS_EXPERIENCE),
    ("hint_not", ReplyReason.LACKS_EXPERIENCE),
    ("hint_weak", ReplyReason.LACKS_SKILL),
    ("hint_wanted", ReplyReason.LACKS_EXPERIENCE),
)
"""The sections, and what lacks where the words do not tell."""
_NAMING = {"hint_not", "hint_wanted"}
"""The sections that go on with what lacks."""
_BY_SENTENCE = {"hint_skill", "hint_not", "hint_weak"}
"""The sections whose sentences tell the kind where the words beside the hint do not."""
_SPECIAL = {"hint_answer", "hint_skill", "hint_early"}
"""The sections that no outcome is told with."""
_VERBS = (
    ("did_verb", ReplyReason.LACKS_EXPERIENCE),
    ("hold_verb", ReplyReason.LACKS_QUALIFICATION),
    ("know_verb", ReplyReason.LACKS_SKILL),
)
"""What lacks by the verb that is denied: "never run" a kitchen, "not hold" a licence, "not speak" German."""
_TOPICS = (
    (ReplyReason.SALARY, "topic_salary"),
    (ReplyReason.AVAILABILITY, "topic_availability"),
    (ReplyReason.LOCATION_OR_VISA, "topic_location"),
    (ReplyReason.OVERQUALIFIED, "topic_overqualified"),
    (ReplyReason.CULTURE_FIT, "topic_culture"),
    (ReplyReason.INTERNAL_CANDIDATE, "topic_internal"),
    (ReplyReason.POSITION_CLOSED, "topic_closed"),
    (ReplyReason.OTHER_CANDIDATES, "topic_other"),
)
"""What a sentence may be about; of two that are named equally often the first counts."""
_LACKS = (
    (ReplyReason.LACKS_QUALIFICATION, "qualification"),
    (ReplyReason.LACKS_SKILL, "test"),
    (ReplyReason.LACKS_SKILL, "skill"),
    (ReplyReason.LACKS_EXPERIENCE, "experience"),
)
_ADVERSE = {ReplyReason.INTERNAL_CANDIDATE, ReplyReason.POSITION_CLOSED, ReplyReason.OTHER_CANDIDATES}
"""The topics that stand against the applicant whatever else a sentence says."""
_SAY_NOTHING = (
    "frame_denial",
    "no_hint",
    "aside",
    "assume",
    "refuse_feedback",
    "feedback_offered",
    "no_reason",
    "reapply_yes",
    "frame_of_others",
    "frame_advice",
)
_CUT = " ; "


def read_hints(sentences: Sequence[str], cues: Cues, is_tool: IsTool, *, topics: bool = True) -> GivenReasons:
    """The reasons that sentences about the applicant hint at; none when they hint at none.

    It reads more into a sentence than `read_reasons` does, and is for letters in which that finds nothing.

    Args:
        sentences: The body.
        cues: The phrases of its language.
        is_tool: Whether a text names a tool or a language.
        topics: Whether also what a sentence is about may be the reason.
    """
    found: dict[ReplyReason, str] = {}
    lacking: list[str] = []
    for sentence in sentences:
        for reason, item in _hints(sentence, cues, is_tool):
            found.setdefault(reason, sentence)
            if item and item not in lacking:
                lacking.append(item)
    if topics and not found:
        said = ((_topic(_bare(sentence, cues), cues, is_tool), sentence) for sentence in sentences)
        found = dict(next(([(topic, sentence)] for topic, sentence in said if topic), []))
    return GivenReasons(tuple(GivenReason(reason, quote) for reason, quote in found.items()), tuple(lacking))


def _topic(text: str, cues: Cues, is_tool: IsTool) -> ReplyReason | None:
    """What stands against the applicant: what a sentence with something adverse in it names most often."""
    said = cues.has("adverse", text)
    adverse = said and cues.has("about_us", text)
    counts = {
        reason: len({found[0].casefold() for found in cues.every(name, text)})
        for reason, name in _TOPICS
        if adverse or reason in _ADVERSE
    }
    best = max(counts, key=lambda reason: counts[reason])
    if counts[best]:
        return best
    names_it = any(cues.has(name, text) for name in ("to_you", "test", "qualification"))
    if not ((said and names_it) or cues.has("we_need", text)):
        return None
    told = next((reason for reason, name in _LACKS if cues.has(name, text)), None)
    tool = told is not ReplyReason.LACKS_QUALIFICATION and is_tool(cues.without("experience", text))
    return ReplyReason.LACKS_SKILL if tool else told


def _bare(sentence: str, cues: Cues) -> str:
    """A sentence without courtesy and without the words that say no; empty where nothing else is in it."""
    if any(cues.has(name, sentence) for name in _SAY_NOTHING):
        return ""
    text = sentence
    for name in ("outdone", "polite", "rejected"):
        text = cues.without(name, text, _CUT)
    return text


def _hints(sentence: str, cues: Cues, is_tool: IsTool) -> Iterator[tuple[ReplyReason, str]]:
    """The first hint of a sentence, with what lacks where the words name it."""
    text = _bare(sentence, cues)
    if text and cues.has("other_candidates", cues.without("other_candidates_not", sentence)):
        told = cues.search("beside_them", text)
        text = text[told.start() :] if told else ""
    if not text:
        return
    for name, otherwise in _KINDS:
        hint = cues.search(name, sentence if name in _SPECIAL else text)
        item = _named(name, hint, text, cues) if hint else None
        if hint is None or item is None or (name in _NAMING and not _tells(hint[0], item, text, cues, is_tool)):
            continue
        if name == "hint_not" and not is_nameable(item, cues):
            item = ""
        yield _kind_of_hint(name, hint[0], item, text, cues, is_tool) or otherwise, item if item in sentence else ""
        return


def _named(name: str, hint: re.Match[str], text: str, cues: Cues) -> str | None:
    """What a hint is about, perhaps nothing; None where it is about no lack, but about the outcome."""
    item = _subject(text, hint, cues) if name == "hint_weak" else object_after(text, hint.end(), cues)
    if (name == "hint_weak" and not item) or cues.begins("outcome_word", item):
        return None
    return item


def _tells(hint: str, item: str, text: str, cues: Cues, is_tool: IsTool) -> bool:
    """Whether "you have not ..." goes on with something that may lack."""
    nameable = (bool(item) and is_nameable(item, cues)) or cues.has("hold_verb", hint)
    return nameable or _is_known(item, cues, is_tool) or _is_known(text, cues, is_tool)


def _subject(text: str, hint: re.Match[str], cues: Cues) -> str:
    """What is the applicant's in the clause before a weak predicate: "your written French" was shaky."""
    clause = re.split(r"[;:.!?]", text[: hint.start()])[-1]
    yours = list(cues.every("yours", clause))
    return clause[yours[-1].end() :].strip(" ,") if yours else ""


def _is_known(text: str, cues: Cues, is_tool: IsTool) -> bool:
    """Whether a text names a kind of thing that may lack."""
    names = ("qualification", "skill", "experience", "test")
    return bool(text) and (any(cues.has(name, text) for name in names) or is_tool(text))


def _kind_of_hint(name: str, hint: str, item: str, text: str, cues: Cues, is_tool: IsTool) -> ReplyReason | None:
    """What kind of thing lacks: by the verb that is denied, else by what is named, else by the sentence."""
    if name == "hint_answer":
        return ReplyReason.LACKS_SKILL  # how somebody answers is a skill, whatever the question was about
    if name == "hint_not" and not is_tool(item):
        told = next((kind for verb, kind in _VERBS if cues.has(verb, hint)), None)
        if told:
            return told
    if name == "hint_wanted" and not _is_known(item, cues, is_tool):
        qualified = cues.has("qualification", cues.without("not_qualification", text))
        return ReplyReason.LACKS_QUALIFICATION if qualified else None
    within = (item, text) if name in _BY_SENTENCE else (item,)
    return next((_kind(part, cues, is_tool) for part in within if _is_known(part, cues, is_tool)), None)


def _kind(text: str, cues: Cues, is_tool: IsTool) -> ReplyReason:
    if cues.has("test", text) and not cues.has("qualification", text):
        return ReplyReason.LACKS_SKILL
    return kind_of(text, cues, is_tool)

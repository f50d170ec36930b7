"""Lacks that a sentence tells by what the applicant could not do, or would do for the first time, or did badly.

Named tools, languages and tests are skills, "no experience with Excel" too; years, sectors and what somebody has led or
done are experience; papers that are held, passed or registered are qualifications, also where they are known by their
letters alone.
"""

import re
from collections.abc import Iterator

from tailor.journal.replies.cues import Cues
from tailor.journal.replies.reasons import IsTool, is_nameable, kind_of, known_kind, lacking_objects
from tailor.model import ReplyReason

_JOINED = re.compile(r"\s+(?:and|as well as|or|nor|und|sowie|oder|et|ainsi que|ni)\s+", re.IGNORECASE)
_LETTERS = re.compile(r"\b(?!CV\b|HR\b|RH\b|UK\b|US\b|EU\b|PDG\b|CEO\b|IT\b)[A-Z]{2,6}\d?\b")
"""A paper, or a tool, that is called by its first letters."""
_OF_TERMS = ("topic_availability", "topic_location", "topic_salary", "frame_praise")
_LONGEST_TOOL = 4  # words, "Praxis mit SAP PP"
_NO_TOOLS = ("frame_done_with", "frame_amount", "qualification")
"""What makes deeds, years or papers of words that hold a tool's name."""


def unable(sentence: str, cues: Cues, is_tool: IsTool) -> ReplyReason | None:
    """The lack that a sentence tells by what the applicant could not do or has not done before; None where none."""
    if _is_paper(sentence, cues, is_tool):
        return ReplyReason.LACKS_QUALIFICATION
    if _is_tool_lacking(sentence, cues, is_tool):
        return ReplyReason.LACKS_SKILL
    if cues.has("frame_could_not", sentence) or cues.has("frame_work_sample", sentence):
        return ReplyReason.LACKS_SKILL
    if cues.has("frame_new_to_you", sentence):
        named = is_tool(sentence) or (cues.has("skill", sentence) and not cues.has("experience", sentence))
        return ReplyReason.LACKS_SKILL if named else ReplyReason.LACKS_EXPERIENCE
    done = cues.search("frame_only_done", sentence)
    if done and not any(cues.has(name, done[0]) for name in _OF_TERMS):
        return ReplyReason.LACKS_SKILL if is_tool(done[0]) else ReplyReason.LACKS_EXPERIENCE
    needless = cues.search("frame_no_no", sentence)
    item = needless["object"] if needless else ""
    return known_kind(item, cues, is_tool) if item and is_nameable(item, cues) else None


def _is_paper(sentence: str, cues: Cues, is_tool: IsTool) -> bool:
    """Whether what is to be held or is still studied for is a paper that is called by its letters: "holds the QFA"."""
    held = cues.search("frame_held", sentence)
    letters = _LETTERS.search(held[0]) if held else None
    return letters is not None and not is_tool(letters[0])


def _is_tool_lacking(sentence: str, cues: Cues, is_tool: IsTool) -> bool:
    """Whether what lacks is a tool, "no experience with Excel", and not what was done with it."""
    unseen = cues.search("frame_unseen", sentence)
    items = [unseen["object"]] if unseen else lacking_objects(sentence, cues)
    few = [item for item in items if len(item.split()) <= _LONGEST_TOOL]
    return any(is_tool(item) and not any(cues.has(name, item) for name in _NO_TOOLS) for item in few)


def joined_lacks(sentence: str, cues: Cues, is_tool: IsTool) -> Iterator[ReplyReason]:
    """The kinds of what lacks, where a sentence names several in one breath: "you lack a licence and some seasons"."""
    neither = cues.search("frame_neither", sentence)
    kinds = [known_kind(neither[name], cues, is_tool) for name in ("one", "other")] if neither else []
    if len(set(kinds) - {None}) > 1:
        yield from filter(None, kinds)
        return
    said = cues.search("frame_you_lack", sentence)
    behind = (sentence[said.end() :],) if said else ()
    for item in (*lacking_objects(sentence, cues),) or behind:
        parts = _JOINED.split(item)
        counted = [part for part in parts if cues.has("frame_amount", part)]
        if len(parts) > 1 and 0 < len(counted) < len(parts):
            yield ReplyReason.LACKS_EXPERIENCE
            others = (kind_of(part, cues, is_tool) for part in parts if part not in counted)
            yield next(others)

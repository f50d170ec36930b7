"""The work that is done with a tool: who writes "plasma cutting" and "grinding" used a plasma cutter and a grinder."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.matching.hits import Hit
from tailor.matching.index import ResumeIndex
from tailor.matching.naming import find_words
from tailor.model import Place, Reason

_TOOL = re.compile(r"(?:(?P<of>[\w-]+) )?(?P<stem>[a-z]{2,}[^aeiou\W])(?:er|or)s?", re.IGNORECASE)
_NO_WORK = re.compile(
    r"(?:comput|serv|rout|print|scann|regist|sens|tract|mot|monit|brows|fold|manag|teach|lead|train|work|develop|design"
    r"|engine|form|ord|lett|numb|mast|cent|load|contain|flow|pow|wat|timb|pap|matt|weath|ladd|fact|vend|doct|act"
    r"|counsel|edit|writ|driv|buy|own|us|play|memb)",
    re.IGNORECASE,
)
_DONE = frozenset({Place.BULLET, Place.SKILLS, Place.SUMMARY})


def find_tool_work(name: str, index: ResumeIndex) -> Iterator[Hit]:
    """The places that say by the deed that a tool was used.

    Args:
        name: The tool, as an agent noun with one word before it at most.
        index: The resume.
    """
    tool = _TOOL.fullmatch(name)
    if tool is None or _NO_WORK.fullmatch(tool["stem"]):
        return
    work = " ".join(filter(None, (tool["of"], f"{tool['stem']}ing")))
    for hit in find_words(work, index, named=False):
        if hit.item.place in _DONE:
            yield replace(hit, why=Reason.SIMILAR, explanation=f"“{hit.words}” is done with a {name}")

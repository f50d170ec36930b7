"""Sentences that tell the reader of a posting a task: "You plan routes for ten vans."."""

import re

from tailor.text.word_lists import word_set

_BEGINS = re.compile(
    r"you (?:(?:also|then|mainly|mostly|usually|often|typically|directly|personally|regularly) )?(?P<verb>[a-z]+) "
    r"(?!(?:well|with|and|for us|us|to|under)\b|\w+ly\b)",
    re.IGNORECASE,
)
_OF_A_PERSON = re.compile(  # what somebody is, has, knows or wishes
    r"\b(?:have|hold|held|know|speak|are|can|must|need|enjoy|love|like|licen[cs]es?|degree|experience\w*|years?"
    r"|fluent\w*|ease|calm\w*|confident\w*|preferabl[ey]|ideally|skills?|if|you|well|under pressure)\b",
    re.IGNORECASE,
)


def is_task_of_reader(text: str) -> bool:
    """Whether a sentence tells its reader a task, and not what they are, have or know."""
    found = _BEGINS.match(text)
    if found is None or not text.endswith(".") or found["verb"].lower() not in word_set("reader_tasks"):
        return False
    looks = found["verb"].lower() != "look" or text.startswith("after ", found.end())
    return looks and _OF_A_PERSON.search(text, found.end()) is None

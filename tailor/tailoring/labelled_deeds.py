"""Deeds behind the name of what they were for: "Auto-enrolment: assessed staff and sent the letters"."""

import re
from functools import lru_cache

from tailor.tailoring.bare_nouns import is_uncounted
from tailor.tailoring.grammar import Clause, Form, bullet_sentences, read_clause
from tailor.tailoring.hedges import is_hedged
from tailor.tailoring.letter_case import lower_noun
from tailor.tailoring.verbs import base_of, known_verbs, next_word
from tailor.text import says_unfinished

_LINE = re.compile(r"(?P<label>[A-Z][\w&’'/-]*(?: [\w&’'/-]+){0,3}): (?P<deed>[a-z][^:]+)")
_NO_SUBJECT = re.compile(
    r"\b(?:tools?|software|results?|achievements?|duties|tasks|highlights?|role|team|training|course|project|volunteer\w*"
    r"|intern\w*|interim|acting|assist\w*|help\w*|support\w*|shadow\w*|note|skills?|certificat\w+|also|other|learning|test"
    r"|pilot|trial|plan\w*)\b",
    re.IGNORECASE,
)
_TOLD = frozenset({Form.PAST, Form.PRESENT})


@lru_cache(maxsize=4096)
def labelled_deed(line: str, *, current: bool) -> Clause | None:
    """What was done for what a line names first, as a clause of "I"; None for any other line.

    Args:
        line: An English line of a job.
        current: Whether the job is held now, so that the present tense is true.
    """
    sentences = bullet_sentences(line)
    found = _LINE.fullmatch(sentences[0]) if len(sentences) == 1 else None
    if found is None or _NO_SUBJECT.search(found["label"]) or is_hedged(line) or says_unfinished(line):
        return None
    label, deed = found["label"], found["deed"]
    last = label.rsplit(maxsplit=1)[-1]
    needs_no_article = last.isupper() or is_uncounted(last.lower()) or re.search(r"[^suia]s$", last) is not None
    sentence = deed[:1].upper() + deed[1:]
    form = read_clause(sentence, current=True, among_verbs=True).form
    is_verb = form in _TOLD or _are_base_forms(deed)
    is_now = form is not Form.PAST
    is_name = len(re.findall(r"\b[A-Z][a-z]", label)) > 1
    if is_name or not needs_no_article or not is_verb or (is_now and not current):
        return None
    return Clause(Form.FIRST_PERSON, f"for {lower_noun(label)} I {_joined(deed)}")


def _joined(deed: str) -> str:
    """Verbs in a row with the "and" before the last: "strip out the units, and refit within five days"."""
    start, comma, last = deed.rpartition(", ")
    return f"{start}, and {last}" if comma and not re.search(r"\band\b", last) else deed


def _are_base_forms(deed: str) -> bool:
    """Whether each part between commas begins with a verb: "strip out the old units, refit within five days"."""
    firsts = [next_word(part) for part in re.split(r",\s+(?:and\s+)?", deed)]
    return all(first in known_verbs() and not base_of(first) for first in firsts)

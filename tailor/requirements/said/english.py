"""What an English sentence tells of the person sought, by the verb behind its subject.

"You have kept bees", "who can splice a rope" and "Are you patient with learners?" each have a verb chain that says in
which form the rest is told; the rest is cut where another verb of the same form follows.
"""

import re
from collections.abc import Iterator
from functools import cache

from tailor.requirements.said.words import Form, Said
from tailor.requirements.tables import folded_words, read_table
from tailor.text import fold

__all__ = ["asks_by_grammar", "english_pattern", "is_question_to_reader", "said_in_english"]

_FORMS = (Form.DONE, Form.DEED, Form.TRAIT, Form.HABIT, Form.BURDEN)
_NEEDS_OBJECT = {Form.DEED, Form.HABIT}
_PARTS = ("again", "person", "who", "adverbs", "done")
_JOINT = re.compile(
    r",? (?P<word>and|but|yet|plus) (?:also |then |to |who |you |can |will |must |have |has |you.ve |who.ve |are |is )*"
    r"|, (?:who |to |you |can |have |has |you.ve |are |is )*"
)
_NEXT_VERB = re.compile(r"(?:[a-z]+ly )?(?P<verb>[a-z]{3,}) [a-z]")
_FEWEST_WORDS, _MOST_WORDS = 2, 14
_FEWEST_BEFORE_TURN = 3


@cache
def english_pattern(name: str) -> re.Pattern[str]:
    """A regular expression of the table `english`, with its parts put in."""
    table = read_table("english")
    text: str = table[name]
    for part in _PARTS:
        text = text.replace(f"<{part}>", table[part])
    return re.compile(text, re.IGNORECASE)


def said_in_english(text: str) -> Iterator[Said]:
    """What a sentence says that the person sought has done, can do, is like or has to put up with."""
    anchors = [(form, *anchor.span()) for form in _FORMS for anchor in _anchors(text, form)]
    for form, _, start in anchors:
        stop = english_pattern("stop").search(text, start)
        end = min((at for _, at, _ in anchors if at > start), default=len(text))
        end = min(end, stop.start() if stop else len(text))
        for begin, last in _conjuncts(text, form, start, end):
            words = text[begin:last].split()
            if len(words) >= _FEWEST_WORDS or (form is Form.TRAIT and words):
                yield Said(form, begin, last)


def is_question_to_reader(text: str) -> bool:
    """Whether a question asks the reader what they can do, have done or are like: "Have you run a ward?"."""
    return english_pattern("question").match(text) is not None and next(said_in_english(text), None) is not None


def _anchors(text: str, form: Form) -> Iterator[re.Match[str]]:
    begins = english_pattern(f"begins_{form.value}")
    for anchor in english_pattern(f"of_{form.value}").finditer(text):
        refused = form is Form.DEED and english_pattern("no_deed").match(text, anchor.end())
        if not refused and begins.match(text, anchor.end()):
            yield anchor


def _conjuncts(text: str, form: Form, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The parts of a range that each begin with a word of its form, without what says when or why."""
    begins = english_pattern(f"goes_on_{form.value}" if form in _NEEDS_OBJECT else f"begins_{form.value}")
    begin = start
    for joint in [*_JOINT.finditer(text, start, stop), None]:
        known = _NEXT_VERB.match(text, joint.end(), stop) if joint and form in _NEEDS_OBJECT else None
        listed = known is not None and fold(known["verb"]) in folded_words("soft", "further")
        if joint and (form is Form.BURDEN or not (listed or begins.match(text, joint.end(), stop))):
            continue
        yield begin, _end(text, begin, joint.start() if joint else stop)
        begin = joint.end() if joint else stop


def _end(text: str, begin: int, stop: int) -> int:
    """The end of a part: before the clause that says when, why or with what result, and after so many words."""
    for turn in english_pattern("turn").finditer(text, begin, stop):
        if len(text[begin : turn.start()].split()) >= _FEWEST_BEFORE_TURN:
            stop = turn.start()
            break
    words = list(re.finditer(r"\S+", text[begin:stop]))
    return begin + words[min(len(words), _MOST_WORDS) - 1].end() if words else begin


def asks_by_grammar(text: str) -> bool:
    """Whether a sentence opens with whom the employer seeks, or tells what somebody is to have done."""
    return english_pattern("asks").search(text) is not None and next(said_in_english(text), None) is not None

"""English notes of work as phrases that can stand behind "my work covered"."""

import re
from collections.abc import Sequence

from tailor.tailoring.bare_nouns import is_uncounted
from tailor.tailoring.grammar import Form, read_clause
from tailor.tailoring.letter_case import lower_noun
from tailor.tailoring.noun_phrases import is_role
from tailor.tailoring.rows import BRACKETS, joined
from tailor.tailoring.sentence_parts import counts_work
from tailor.tailoring.shorter_forms import is_free_tail
from tailor.tailoring.verbs import base_of, known_verbs
from tailor.tailoring.whole_phrases import is_whole_phrase
from tailor.tailoring.word_lists import word_set

_PREPOSITION = re.compile(
    r"\s(?:to|for|of|in|at|on|with|from|by|since|across|within|under|over|up|off|per|during|including|through|throughout"
    r"|as|into|between|among|around|against|towards?|using|via|without|before|after|inside|outside)\s"
)
_HANGS_ON = re.compile(
    r"(?:all|each|both|mostly|mainly|about|around|some|up to|over|more than|nearly|with|including|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|twice|once|weekly|daily|monthly|seasonal|\d\S*|[£$€]\S+)\b",
    re.IGNORECASE,
)
"""What stands behind a comma and says more of what was named before it."""
_NO_WORK = re.compile(
    r"(?:excellent|strong|good|clean|full|own|proven|outstanding|solid|great|fluent|reliable|friendly|positive|first"
    r"|second|third|best|top|various|different|other|some|many|no|zero|never|not|without|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|all|every|each|the|an?|my|our|their|and|or|but|with|as|at|in|on|by|for|from|to|also"
    r"|lots|plenty|a bit|coursework|courses?|modules?|relevant|taking|planned|member|part|use|user)\b",
    re.IGNORECASE,
)
"""What begins with praise, a count, an article or a preposition is no name of work."""
_ADVERB = re.compile(r"\w+ly\b")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|can|could|did|does|do|went|came|fell|rose|made|took|ran|got|kept|grew)\b"
)
_DEED = re.compile(
    r"(?:^|,\s|\band\s)(?:\w+ly )?(?!(?:[Nn]eed|[Ss]peed|[Ss]eed|[Ff]eed)\b)\w{2,}ed (?:the|an?|all|our|by|to)\b"
)
_UNDER = re.compile(r"\bunder (?:the|an?|my|close|direct)?\s?(?:[\w-]+ ){0,2}(?:supervis|guid|direct|lead|licen)")
_CHECKS = re.compile(
    r"[a-z]+-(?:check|finish|feed|test|edit|read|write|code|train|file|dip|cut|fit|wash|pack|load|sell|cook|prep|treat"
    r"|assemble|paint|sand|sew|stitch|pick|price|fill|lay|mark|shop) (?!\w*ing\b|of\b|for\b)\w+s\b"
)
"""A verb of two parts with what it is done to: "cite-check briefs", but "spot-check audits of stock"."""
_AND_OR_COMMA = re.compile(r", | and ")
_FEWEST_OF_A_ROW = 3


def english_phrase(plain: str) -> str:
    """A note as such a phrase; empty where it is none for certain."""
    bare = BRACKETS.sub("", plain)
    if _FINITE.search(bare) or _DEED.search(bare) or _UNDER.search(bare) or _tells_deed(bare) or ";" in bare:
        return ""
    if read_clause(plain, current=False).form in (Form.PAST, Form.STATE, Form.PERSON, Form.FIRST_PERSON):
        return ""
    listed, hanging = _split_hanging(plain)
    parts = _items(BRACKETS.sub("", listed).split(", "))
    is_short = not hanging and "(" not in plain and len(plain.split()) < _FEWEST_OF_A_ROW
    if is_short or not all(map(_may_stand, parts)) or _is_bare_list(parts):
        return ""
    told = lower_noun(joined(BRACKETS.sub("", listed), "and"))
    if ", " in told and " and " not in told.rpartition(", ")[2]:
        *begun, last = _AND_OR_COMMA.split(told)  # "loading and roping, vehicle checks"
        told = f"{', '.join(begun)} and {last}"
    is_free = all(map(is_free_tail, (hanging, *re.findall(r"\(([^()]*)\)", plain))))
    return told if is_free and is_whole_phrase(told) else ""


def is_plain_row(phrase: str) -> bool:
    """Whether a phrase only names things, so that others may follow it: "rotas and audits", no "care for women"."""
    return _PREPOSITION.search(phrase) is None


def join_english(phrases: Sequence[str]) -> str:
    """Phrases as one list; the one that says more of what it names comes last, and "and" stands once."""
    rows = [phrase for phrase in phrases if is_plain_row(phrase)]
    told = [phrase for phrase in phrases if phrase not in rows]
    items = [item for row in rows for item in _AND_OR_COMMA.split(row)]
    joined_told = [phrase for phrase in told if _AND_OR_COMMA.search(phrase)]
    items += [phrase for phrase in told if phrase not in joined_told]
    row = f"{', '.join(items[:-1])} and {items[-1]}" if len(items) > 1 else "".join(items)
    return " as well as ".join(filter(None, (row, *joined_told)))


def _split_hanging(plain: str) -> tuple[str, str]:
    """What a note names, and what it says more of that behind a comma: "payroll for 80 staff", "all on paper"."""
    parts = re.split(r",\s+(?![^()]*\))", plain)
    first = next((n for n, part in enumerate(parts) if n and _HANGS_ON.match(part)), len(parts))
    return ", ".join(parts[:first]), ", ".join(parts[first:])


def _items(parts: Sequence[str]) -> list[str]:
    """The things of a list, the last two parted by an "and"."""
    *begun, last = parts
    split = re.split(r"\s+(?:and|&)\s+", last.removeprefix("and ")) if begun else [last]
    return [part for part in (*begun, *split) if part]


def _may_stand(part: str) -> bool:
    """Whether a part of a note may be a name of work: no person, no deed, no praise."""
    is_counted = counts_work(part)
    part = re.sub(r"^(?:the|an?) ", "", part)
    is_no_work = _NO_WORK.match(part) or (_ADVERB.match(part) and not _HANGS_ON.match(part))
    return is_counted or not (is_no_work or is_role(part) or _begins_with_verb(part))


def _is_bare_list(parts: Sequence[str]) -> bool:
    """Whether too many of some names lack their article; in a row of several one may, as notes read aloud."""
    needing = [part for part in parts if not (_is_item(part) or counts_work(part))]
    return bool(needing) and (len(parts) < _FEWEST_OF_A_ROW or 2 * len(needing) > len(parts))


def _tells_deed(bare: str) -> bool:
    """Whether a word behind the first is a past tense with its object: "crew of 8 rebuilt 6 miles of trail"."""
    later = re.finditer(r"(?<= )([a-z]+) (?=(?:the|an?|all|our|its|their|\d\S*)\b)", bare)
    words = bare.lower().split()[1:]
    is_past = any(word in word_set("past_irregular") and word not in known_verbs() for word in words)
    return is_past or any(found[1].endswith("ed") for found in later)


def _is_item(part: str) -> bool:
    """Whether the noun that a part names needs no article, or has one: a plural, an activity, an abbreviation."""
    if re.match(r"(?:the|an?)\s", part):
        return True
    head = re.split(r"\s(?:and|or|&)\s", _PREPOSITION.split(f"{part} ")[0].strip())
    return part[:1].isalpha() and _needs_no_article(head[-1])


def _needs_no_article(noun: str) -> bool:
    last = noun.rsplit(maxsplit=1)[-1] if noun else ""
    small = last.lower()
    if small in word_set("not_gerund") | word_set("things"):
        return False
    is_plural = re.search(r"[^suia]s$", small) is not None
    return is_plural or small in word_set("mass_nouns") or is_uncounted(small) or (last.isupper() and len(last) > 1)


def _begins_with_verb(part: str) -> bool:
    word, _, rest = part.lower().partition(" ")
    if _CHECKS.match(part.lower()):
        return True
    second = re.match(r"and (\w+)", rest)
    if second and second[1] in known_verbs() and word in known_verbs():
        return True
    following = re.match(r"\w+s\b", rest)
    is_deed = following is not None and (base_of(following[0]) or following[0].removesuffix("s") in known_verbs())
    is_compound = is_deed and word not in word_set("base_verbs")
    is_joined = re.match(r"(?:of|and|for)\b|\w+ing\b", rest) is not None
    is_noun = not rest or is_compound or is_joined or word in word_set("noun_modifiers")
    return (word in known_verbs() or bool(base_of(word))) and not word.endswith("ing") and not is_noun

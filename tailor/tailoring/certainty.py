"""Whether the reading of a bullet is certain enough for a sentence of a letter.

A letter needs no sentence that its program is not sure of: a bullet in any doubt stands in a list as the person wrote
it, which is never wrong. So every rule here is strict. A sentence that is taken for doubtful costs a little
liveliness; a doubtful one that is told costs the letter.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache

from tailor.tailoring.bare_nouns import lacks_article
from tailor.tailoring.certainty_abroad import is_sure_french, is_sure_german
from tailor.tailoring.certainty_english import OF_A_VERB, is_sure_first_word, is_unsure_english
from tailor.tailoring.changes import tells_change
from tailor.tailoring.enumerations import is_listed_work
from tailor.tailoring.grammar import Clause, Form, bullet_sentences
from tailor.tailoring.letter_case import lower_first
from tailor.tailoring.own_doing import BEGINS_WITH_I
from tailor.tailoring.results import is_deed, is_list_of_things, is_result
from tailor.tailoring.sentence_parts import is_sentence_of_a_thing, lists_behind_colon, semicolon_parts
from tailor.tailoring.told_parts import is_outcome


class Doubt(StrEnum):
    """Why a bullet makes no sentence of a letter."""

    FORM = "it has no form that can follow a subject"
    FIRST_WORD = "its first word may be something else than a verb"
    MARKS = "it has marks or abbreviations of notes"
    FRAGMENT = "a part of it is no part of the sentence"
    ARTICLE = "a noun in it lacks its article"
    LENGTH = "it is too long, or more than its sentence tells"
    TRUTH = "the check took its sentence for something else"


_MOST_WORDS, _MOST_WORDS_OF_A_PERSON, _MOST_SENTENCES = 34, 12, 2
_MARKS = re.compile(
    r"[:|=<>→•~*\[\]{}“”„«»\"@#^_…—]|\.\.|\s[–−-]|[–−-]\s(?!(?:and|or|und|et|bis|sowie) )|\s\+|\d\+(?! [a-z])"
    r"|\b(?!(?:U\.[SK]|D\.C|[ap]\.m)\.)\w\.\w\.(?!\w\.?\s?[A-Z])|(?<![A-Z0-9])/|/(?![A-Z0-9])|(?<![A-Z])[a-z]\)? & "
    r"|\b\d+k\b|\b[Ww]/"
)
_SHORT_FORM = re.compile(
    r"\b(?:etc|incl|approx|ca|vs|hrs?|yrs?|mos|wks|mgmt|mgr|dept|mths?|pts?|govt|asst|avg|max|min|wk|pw|resp|bzw|inkl|exkl"
    r"|ggf|evtl|div|usw|env|qq)\b"
)
_OWN_VERB = re.compile(
    r"(?:\S+ ){0,8}?(?:is|are|was|were|has|have|had|will|can|fell|rose|grew|became|went|came|began|took|gave|averaged"
    r"|dropped|improved"
    r"|sank|sanken|stieg|stiegen|fiel|fielen|ging|gingen|wuchs|wuchsen|est|sont)\b"
)
"""A part behind a semicolon that is a sentence; "downtime cut" and "targets met" may be participles."""
_LIST_BEHIND = re.compile(r"I [^:;]{12,}: [^:;]+, [^:;]+ and [^:;,]+")
"""A sentence that ends in a list of what it names: "I did all the books: sales, purchases and wages"."""
_GLUED = re.compile(
    r"[a-z] (?:[A-Z][a-z]{2,}ed|Led|Ran|Built|Wrote|Kept|Set|Made|Taught|Sold) (?:the|an?|all|up|our|\d\S*|new)\b"
)
"""Two items of a list that run on without a mark: "Cleaned the ovens Prepared all salads"."""
_BRACKETS = re.compile(r"\(([^()]*)\)")
_MOST_IN_BRACKETS, _MOST_IN_BRACKETS_OF_PROSE = 4, 8
_RESULT_BEHIND = re.compile(
    r",\s+(?:\d|[£$€]|zero\b|no\b|nil\b|up\b|down\b|all\b|now\b|each\b|mostly\b|mainly\b|plus\b|approx|avg)|\d%\s+\w+ing\b"
)
"""A result that hangs on a comma: "TIG welding of pipe, 98% first-time pass"."""
_LAST_PART = re.compile(r",\s+((?:[^,]|(?<=\d),(?=\d))+)$")
_GOES_ON = re.compile(
    r"(?:and|or|including|(?:\w+ )?of wh(?:om|ich)|which|who|whose|where|when|while|with|without|for|to|from|by|in|on"
    r"|at|as|using|after|before|under|such as|so|but|then|through|both|especially|particularly|mainly|whether|if"
    r"|because|since|start to finish|end to end|rain or shine|day (?:and|or|to)|every|each|once|twice|\w+ing|\w+ly"
    r"|und|oder|sowie|die|der|das|wobei|um|et|ou|dont|en|avec|pour|ainsi|puis)\b",
    re.IGNORECASE,
)
_MOSTLY = re.compile(
    r"(?:usually|mostly|mainly|normally|typically|often|generally|largely) "
    r"(?!(?:in|on|at|for|with|by|to|from|as|when|\w+ing)\b)",
    re.IGNORECASE,
)
"""A remark without a verb behind a deed: "fitted coolers for pubs, usually two-man jobs"."""
_DETERMINED = re.compile(r"(?:and )?(?:all|any|both|some|no|zero|own|my|as)\b")
_SINCE = re.compile(r"\b(?:since|from \d{4})\b")
_SINCE_A_YEAR = re.compile(r"(?<!have )(?<!ever )\bsince (?:[A-Z][a-z]+ )?\d{4}$")
_JOINED = re.compile(r"\b(?:and|or|und|oder|sowie|et|ou)\b")
_NOT_TOLD = re.compile(r"\b(?:not|never|no longer|failed|nicht|nie|ne|pas)\b")
_PROMOTED = re.compile(
    r"(?:was |been )?(?:promoted|appointed|transferred|seconded)(?:$|[,;]| (?:from|in|after|within|twice)\b)",
    re.IGNORECASE,
)
"""What tells how somebody came to a job says little without its title."""
_NOUN_TOO = re.compile(r"(?:cost|bid|cast) (?!(?:an?|the|all|our|my|for|each|every|over|up)\b|\d)", re.IGNORECASE)
"""Nouns that are past tenses as well: "Cost management of a hospital"."""
_FOUND_OUT = re.compile(
    r"(?:I )?(?:found|noticed|saw|reali[sz]ed|learn(?:ed|t)|discovered) (?:out )?that (?!.*\band\b)", re.IGNORECASE
)
"""What somebody found out says little without what they did about it."""
_OF_A_JOB = re.compile(
    r"\((?:[^()]*\b)?(?:befristet|unbefristet|Teilzeit|Vollzeit|Elternzeitvertretung|temporary|part[- ]time"
    r"|full[- ]time|fixed[- ]term|CDD|CDI|intérim|temps (?:plein|partiel))\b[^()]*\)",
    re.IGNORECASE,
)
"""What is said in brackets of a job, and not of the work in it."""
_PAIR = re.compile(r"[^,;:]+, (?!.*\b(?:and|or)\b)[a-z][^,;:\d]*")
"""A deed done to what has an article where it is told of something: "review work of two clerks"."""
_BEFORE_A_COLON = frozenset({Form.NOUN, Form.NOUNS, Form.FIRST_PERSON})


def find_doubt(bullet: str, clause: Clause, kin: Sequence[Form], language: str) -> Doubt | None:
    """Why a bullet is not told in a sentence, None when its reading is certain.

    Args:
        bullet: The bullet's text.
        clause: What it was read as.
        kin: The forms of the other bullets of its job: what stands among verbs is a verb.
        language: That of bullet and letter, an ISO code.
    """
    return _doubt(bullet, clause, clause.form in kin, language)


@lru_cache(maxsize=4096)
def _doubt(bullet: str, clause: Clause, has_kin: bool, language: str) -> Doubt | None:  # noqa: FBT001  a cache's key
    return next(_doubts(bullet, clause, language, has_kin=has_kin), None)


def _doubts(bullet: str, clause: Clause, language: str, *, has_kin: bool) -> Iterator[Doubt]:
    plain = " ".join(bullet.split()).rstrip(" .")
    if clause.form in (Form.LISTED, Form.QUOTED):
        yield Doubt.FORM
        return
    told = (clause.text, *clause.more)
    if _is_noted(plain, clause, language):
        yield Doubt.MARKS
    if _is_long(plain, clause, bullet_sentences(bullet), language):
        yield Doubt.LENGTH
    is_split = len(semicolon_parts(plain)) == len(told)
    parts = told if is_split and (clause.more or clause.form in (Form.PAST, Form.PRESENT)) else (plain, *told)
    bare = [_without_results(text, language) for text in parts]
    is_begun = clause.form is Form.PRESENT and _SINCE.search(plain)  # "I run the shop since 2022"
    is_begun = is_begun or (language == "en" and clause.form is Form.PAST and _SINCE_A_YEAR.search(plain))
    is_prose = BEGINS_WITH_I.match(plain) is not None  # whoever writes sentences writes whole ones, with their articles
    has_fragment = not is_prose and any(_has_fragment(text, clause.form) for text in bare)
    if is_begun or _NOT_TOLD.search(plain) or has_fragment:
        yield Doubt.FRAGMENT
    if _FOUND_OUT.match(plain) or _OF_A_JOB.search(plain) or _ends_in_fragment(plain, clause, language):
        yield Doubt.FRAGMENT
    if _PROMOTED.match(plain) or _NOUN_TOO.match(plain) or not _begins_surely(plain, clause, language, has_kin=has_kin):
        yield Doubt.FIRST_WORD
    if language == "en" and _lacks_article(plain, clause, is_prose=is_prose):
        yield Doubt.ARTICLE


def _lacks_article(plain: str, clause: Clause, *, is_prose: bool) -> bool:
    """Whether a noun of an English bullet may lack its article."""
    if is_unsure_english(clause):
        return True
    if is_prose or is_listed_work(plain):
        return False
    begins_with_verb = clause.form in OF_A_VERB
    judged = (_to_judge(text, clause.form, "en") for text in (clause.text, *clause.more))
    return any(lacks_article(one, begins_with_verb=begins_with_verb) for one in judged)


def _ends_in_fragment(plain: str, clause: Clause, language: str) -> bool:
    """Whether a note names its work before a colon and how something changed behind it, or two things without "and"."""
    if language == "en" and clause.form is Form.NOUN and _PAIR.fullmatch(_BRACKETS.sub("", clause.text)):
        return not _GOES_ON.match(clause.text.rpartition(", ")[2])
    _, colon, behind = plain.partition(": ")
    return bool(colon) and clause.form in (Form.NOUN, Form.NOUNS) and tells_change(behind)


def _to_judge(text: str, form: Form, language: str) -> str:
    """The words whose nouns may lack an article: none in brackets, and no sentence on what came of it."""
    text = text.partition(":")[0] if lists_behind_colon(text) else text
    first, *further = semicolon_parts(_BRACKETS.sub("", text))
    is_told = all(is_sentence_of_a_thing(part) or is_outcome(part, language) for part in further)
    text = first if is_told else "; ".join((first, *further))
    return f"a {text}" if form is Form.PERSON else text


def _begins_surely(text: str, clause: Clause, language: str, *, has_kin: bool) -> bool:
    if language == "de":
        return is_sure_german(text, clause)
    if language == "fr":
        return is_sure_french(text, clause, has_kin=has_kin)
    return is_sure_first_word(text, clause, has_kin=has_kin)


def _is_long(text: str, clause: Clause, sentences: Sequence[str], language: str) -> bool:
    """Whether a bullet has more words than a sentence bears, or a sentence that is not told."""
    is_person = clause.form is Form.PERSON
    told, parts = 1 + len(clause.more), sum(len(semicolon_parts(one)) for one in sentences)
    is_untold = len(sentences) > _MOST_SENTENCES or told not in (len(sentences), parts)
    name, semicolon, outcome = text.partition("; ")
    if is_person and semicolon and is_outcome(outcome, language):
        text = name
    most = _MOST_WORDS_OF_A_PERSON if is_person else _MOST_WORDS
    return is_untold or len(text.split()) > most or (is_person and "," in text)


def _is_noted(text: str, clause: Clause, language: str) -> bool:
    """Whether a text has the marks and short forms of notes, or more in brackets than a sentence bears."""
    _, *further = semicolon_parts(text)
    told = {part.replace(" and ", ", ") for part in clause.more}
    if not all(
        _OWN_VERB.match(part)
        or is_sentence_of_a_thing(part)
        or lower_first(part).replace(" and ", ", ") in told
        or is_outcome(part, language)
        for part in further
    ):
        return True
    if language == "en" and _GLUED.search(text):
        return True
    if clause.form is Form.FIRST_PERSON and clause.text.startswith("for "):
        text = text.replace(":", "", 1)  # a deed behind the name of what it was for
    is_labelled = language != "en" and clause.form in _BEFORE_A_COLON and text.count(":") == 1
    if _LIST_BEHIND.fullmatch(text) or is_labelled or (clause.form in OF_A_VERB and lists_behind_colon(text)):
        text = text.replace(":", "", 1)
    outside, inside = _BRACKETS.sub("", text), _BRACKETS.findall(text)
    most = _MOST_IN_BRACKETS_OF_PROSE if BEGINS_WITH_I.match(text) else _MOST_IN_BRACKETS
    is_aside = any(
        (len(inner.split()) > most or "," in inner)
        and not (is_result(inner, language) or is_list_of_things(inner) or is_outcome(inner, language))
        for whole in inside
        for inner in whole.split("; ")
    )
    return is_aside or any(_MARKS.search(one) or _SHORT_FORM.search(one) for one in (outside, *inside))


def _without_results(text: str, language: str) -> str:
    """A text without the results in its brackets, which have commas of their own."""
    return re.sub(
        r"\s*\(([^()]*)\)",
        lambda found: "" if is_result(found[1], language) or is_list_of_things(found[1]) else found[0],
        text,
    )


def _has_fragment(text: str, form: Form) -> bool:
    """Whether a part behind a comma does not go on with the sentence, or ends a list without an "and"."""
    if form in _BEFORE_A_COLON and ": " in text:
        text = text.partition(":")[0]  # behind it a list may be that of a note
    if _RESULT_BEHIND.search(text):
        return True
    last = _LAST_PART.search(text)
    if last is None:
        return False
    if form in (Form.NOUN, Form.NOUNS):
        return _DETERMINED.match(last[1]) is not None or is_deed(last[1])
    return _MOSTLY.match(last[1]) is not None or not (_GOES_ON.match(last[1]) or _JOINED.search(last[1]))

"""Which lines of a resume a letter may tell: finished deeds and lasting duties of the person, told plainly.

A letter is read as a promise, and nobody misses a line that it leaves out. So a line is taken only for what it is: a
sentence of known characters and sensible length that begins with what the person did or does, has no other subject, and
turns nowhere. All else stays in the resume.
"""

import re
from functools import lru_cache

from tailor.claims import Certainty, certainty_of_statement
from tailor.tailoring.frames import LineKind
from tailor.tailoring.grammar import Clause, Form, bullet_sentences, read_clause, semicolon_parts
from tailor.tailoring.grammar_french import noun_article
from tailor.tailoring.grammar_german import read_german_clause
from tailor.tailoring.noun_phrases import is_work
from tailor.tailoring.results import (
    is_list_of_things,
    is_result,
    with_list_beside,
    with_result_beside,
    without_aside,
    without_sentence_behind,
)
from tailor.tailoring.word_lists import word_set
from tailor.text import fold, names_people, root, says_break, says_unfinished

_FEWEST_WORDS, _MOST_WORDS, _MOST_IN_BRACKETS = 2, 32, 4
_PLAIN = re.compile(r"(?:[\w ,.;:'’&%£$€()+°-]|/(?=\w)|(?<=\d)–(?=\d))+")
"""The characters of sentences; arrows, dashes, quotations and exclamations are those of notes and remarks."""
_WORD = re.compile(r"[^\W\d_]+")
_AMPERSAND = re.compile(r"(?<=[a-zà-ÿ]) & (?=[a-zà-ÿ])")
_ABOUT = re.compile(r"(?<![\w~])~\s?(?=\d)")
_ABOUT_WORD = {"de": "etwa ", "fr": "environ "}
_AND = {"de": "und", "fr": "et"}
_BRACKETS = re.compile(r"\(([^()]*)\)")
_FINITE = {
    "en": re.compile(
        r"\b(?:is|are|was|were|has|have|had|does|did|do|am|came|comes|went|goes|fell|rose|grew|became|starts|begins"
        r"|uses|makes|signs off)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:bin|ging|kam|stieg|sank|fiel|lief|machte|übernahm|habe|werde|beginnt|startet)\b"
        r"|\b(?!(?:mit|seit|samt|statt|laut|selbst|jetzt|fast|nicht)\b)[a-zäöüß]{3,}t "
        r"(?=(?:der|die|das|eine?|unsere?|meine?) [A-ZÄÖÜ])"
    ),
    "fr": re.compile(r"\b(?:suis|ai|faisait|font|fait|gère|gérait|gèrent|passe|passait)\b"),
}
"""Verbs that have a subject; those that deny nothing by themselves are among the words that turn a sentence."""
_DENIES = re.compile(
    r"^(?:\w+ )?(?:no|not|only|but|nur|kein\w*|aber|mais|pas)\b|n['’]t\b|\b(?:not|never|nicht|nie|pas|jamais)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:them|they|this|that|these|those|there|both|also|so|dabei|dies\w*|dort|auch|cela|ceux|celles|aussi)\b",
    re.IGNORECASE,
)
"""Words that are understood behind another sentence only."""
_TAKES_A_PART = re.compile(
    r"\b(?:it|its|rest|most|half|part|parts|remainder|others?|work|job|task|idea|help(?:ed)?|support(?:ed)?|led|lead|did|done"
    r"|final|actual|real|which|teils?|übrige\w*|hälfte|arbeit|hilfe|leitung|idee|reste|moitié|travail|aide)\b",
    re.IGNORECASE,
)
"""Words with which another's sentence may take a share of what was said before it."""
_DEFINITE = re.compile(r"(?:The|Der|Die|Das|Den|Le|La|Les|L['’])\b")
"""What begins with a thing as known is about what was said before."""
_OWN_THING = re.compile(r"(?<=\w)\s(?:the|an?|our|all|new|\d\S*)\s\w.*?\bits?\b")
"""A thing that a sentence names behind its verb, and "it" for that."""
_IN_USE = re.compile(
    r"(?:It|They) (?:now )?(?:has|have|serves?|handles?|saves?|helps?|runs? on|reach(?:es)?|gets?|(?:is|are) used by) "
    r"(?:about |around |over |more than |some |up to |nearly )?[£$€]?\d[\w,.]*(?: [\w%-]+){0,5}"
)
"""How much what was made is used."""
_NO_HARM = re.compile(
    r"(?:I|[\w ]+ and I) never (?:missed|failed)\b"
    r"|(?:No|Zero|Nil|Keine?|Aucune?) (?:[\w-]+ )?(?:accidents?|incidents?|complaints?|injur(?:y|ies)|losses|defects"
    r"|breaches|errors|outages|claims|absences|unfälle|unfall|beanstandung(?:en)?|reklamation(?:en)?|réclamations?|fehlzeiten)\b",
    re.IGNORECASE,
)
"""A good result that is told as what did not happen."""
_LETTERS_OF_A_ROOT = 5
_NO = re.compile(r"\b[Nn]o\b")
_BEFORE_NO = re.compile(r"\bwith $")
_OF_OTHERS = re.compile(
    r",\s+(?:\w+ of )?wh(?:o|om|ich|ose)\b.*"
    r"|\s(?:that|which)\s(?:the|our|all|every|\d+)\s[\w-]+(?: [\w-]+)?"
    r" (?:now |still )?(?:uses?|used|follows?|relies on|rely on)\b.*"
)
"""What others do with what somebody made."""
_HEAD_END = re.compile(r"[:(,]")
_WITH_US = re.compile(r"\b(?:us|uns|nous)\b")
"""The former employer's "us", which a letter to another cannot say."""
_LOOKED_AFTER = re.compile(r"Looked after\b")
_RELATIVE = re.compile(r"\b(?:who|whom|which|that|whose|where)\b")
_I = re.compile(r"\b(?:I|[Ww]e|[Ii]ch|[Ww]ir|[Jj]e|[Nn]ous)\b|\b[JjNn]['’]")
_BEGINS_WITH_I = re.compile(
    r"(?:I|Ich|Je)\s|J['’]|I['’](?:m|ve)\s"
    r"|(?:Außerdem|Zudem|Daneben|Ferner|Weiterhin|Zusätzlich|Auch|Darüber hinaus) [a-zäöüß]+ ich\s"
)
_AND_VERB = re.compile(r"\b(?:and|und|et)\s+$")
"""A verb behind "and" has the subject of the one before it."""
_AND_I = re.compile(r"(?:,? and|,? und|,? et)\s+$")
_AFTER = re.compile(r"\b(?:after|once)\s+$|,\s(?:when|where)\s+$")
_MINE = re.compile(r"\b(?:my|our|mein\w*|unser\w*|mon|ma|notre)\s+([^\W\d_]+)", re.IGNORECASE)
_AGENT = re.compile(r"\b(?:by|par)\s+(?:(?:the|an?|my|our|le|la|un|une)\s+)?([^\W\d_]+)")
_OWN_STATE = re.compile(r"(?:Was|Am)\s")
_FRENCH_RESULT = re.compile(r"[^\W\d_]{3,}(?: [^\W\d_]+){0,3}? [^\W\d_]{2,}(?:é|ée|és|ées)(?:,? (?!par\b)|$)")
"""A thing with what was done to it: "Taux de casse ramené de 9 à 6 %"."""
_FRENCH_PARTICIPLE = re.compile(r"\s[^\W\d_]{2,}(?:é|ée|és|ées)\b")


@lru_cache(maxsize=4096)
def quotable_sentences(text: str, language: str) -> tuple[str, ...]:
    """The sentences of a line that a letter may tell, in their order; none where it is in doubt.

    They stand as in the line, but for a result, which a letter has in brackets, and an aside, which it leaves out.
    A sentence goes with the one before it: what takes anything back takes back that one as well.

    Args:
        text: The line.
        language: Its language, an ISO code; that of the letter where the resume does not tell.
    """
    sentences = bullet_sentences(text)
    told = [_as_told(sentence, language) for sentence in sentences]
    kept: list[str] = []
    for at, sentence in enumerate(sentences):
        follows = told[at + 1 : at + 2] if f"{sentence};" in text else []
        is_gap_before = at > 0 and (told[at - 1] not in kept)
        points_at_gap = is_gap_before and (f"{sentences[at - 1]};" in text or _POINTS_BACK.search(sentence))
        is_taken_back = any(_reaches_back(later, sentence, language) for later in sentences[at + 1 : at + 2])
        if told[at] and all(follows) and not points_at_gap and not is_taken_back:
            kept.append(told[at])
    return tuple(kept)


def line_kind_of(text: str, clause: Clause, language: str, *, current: bool) -> LineKind | None:
    """What a line tells when it stands in a list: work, deeds or duties; None where that is not certain.

    Args:
        text: A sentence that may be told.
        clause: What it was read as.
        language: That of the letter, an ISO code.
        current: Whether its job is held now.
    """
    if clause.form is Form.FIRST_PERSON:
        return LineKind.DEED if language == "en" and not current and text.startswith("I ") else None
    if clause.form in (Form.PAST, Form.PERFECT):
        return None if language == "de" and clause.form is Form.PAST else LineKind.DEED
    if clause.form in (Form.PRESENT, Form.INFINITIVE):
        return LineKind.DUTY if ";" not in text else LineKind.OTHER
    if clause.form in (Form.STATE, Form.PERSON):
        return LineKind.OTHER
    if language == "fr" and clause.form is Form.LISTED and _FRENCH_RESULT.match(text):
        return LineKind.OTHER
    return LineKind.WORK if _names_work(text, clause, language) else None


def _names_work(text: str, clause: Clause, language: str) -> bool:
    """Whether a phrase of nouns begins with work: "Medication rounds for 22 residents", no "Team of 12"."""
    if clause.form in (Form.NOUN, Form.NOUNS):
        return True
    head = _HEAD_END.split(text)[0].strip()
    if not (clause.form is Form.LISTED or (clause.form is Form.QUOTED and head != text)):
        return False
    if language == "de":
        return read_german_clause(head).form in (Form.NOUN, Form.NOUNS)
    if language == "fr":
        first = _WORD.match(head)
        return first is not None and noun_article(first[0].lower()) != "" and not _FRENCH_PARTICIPLE.search(text)
    return is_work(head) or read_clause(head, current=False).form is Form.NOUN


def _as_told(sentence: str, language: str) -> str:
    """A sentence as a letter may tell it, empty where it may not."""
    conjunction = _AND.get(language, "and")
    spelled = _ABOUT.sub(_ABOUT_WORD.get(language, "about "), _AMPERSAND.sub(f" {conjunction} ", sentence))
    listed = spelled if _BEGINS_WITH_I.match(spelled) else with_list_beside(spelled, conjunction)
    changed = (with_result_beside(spelled, language), listed)
    forms = (
        *(form for form in changed if form != spelled),
        spelled,
        without_aside(spelled),
        without_sentence_behind(spelled, language),
    )
    return next((form for form in forms if _is_plain(form, language)), "")


def _is_plain(sentence: str, language: str) -> bool:
    """Whether a sentence tells a deed or a duty of the person, and nothing else."""
    if not _FEWEST_WORDS <= len(sentence.split()) <= _MOST_WORDS or not sentence[:1].isalpha():
        return False
    is_written_so = _PLAIN.fullmatch(sentence) is not None
    own = _BRACKETS.sub(lambda found: "" if is_result(found[1], language) else found[0], sentence)
    return is_written_so and not _is_no_deed(sentence) and _is_own(own, language)


def _is_own(sentence: str, language: str) -> bool:
    """Whether nothing in a sentence is another's doing, a remark, or takes back what is said."""
    return not (
        turns(sentence, language)
        or _has_other_subject(sentence, language)
        or any(_is_aside(inner) for inner in _BRACKETS.findall(sentence))
        or _WITH_US.search(sentence)
        or _is_taken_back(sentence)
    )


def _reaches_back(sentence: str, before: str, language: str) -> bool:
    """Whether a sentence may limit the one before it: it denies, points back, or has another subject."""
    if _is_own(sentence, language) or _IN_USE.fullmatch(sentence) or _NO_HARM.match(sentence):
        return False
    begins = turns(sentence.partition(" ")[0], language)
    if begins or any(found.search(sentence) for found in (_DENIES, _POINTS_BACK)):
        return True
    return _has_other_subject(sentence, language) and (
        _DEFINITE.match(sentence) is not None
        or _TAKES_A_PART.search(_OWN_THING.sub(" ", sentence)) is not None
        or bool(_roots(sentence) & _roots(before))
    )


def _roots(sentence: str) -> set[str]:
    return {root(word) for word in _WORD.findall(fold(sentence)) if len(word) >= _LETTERS_OF_A_ROOT}


def _is_no_deed(sentence: str) -> bool:
    """Whether it begins or, as in German, ends with how somebody came, went, learned or was chosen."""
    words = [word.lower() for word in _WORD.findall(sentence)]
    return _LOOKED_AFTER.match(sentence) is None and bool({words[0], words[-1]} & word_set("no_deeds"))


def turns(sentence: str, language: str) -> bool:
    """Whether a text denies, limits or looks ahead; that something was done "with no" accident does not."""
    words = _WORD.findall(sentence)
    keys = {word.lower() for at, word in enumerate(words) if at == 0 or word[0].islower()}
    denies = any(_BEFORE_NO.search(sentence[: no.start()]) is None for no in _NO.finditer(sentence))
    return denies or bool(keys & word_set(f"turns_{language if language in ('de', 'fr') else 'en'}"))


def _is_taken_back(sentence: str) -> bool:
    main = _OF_OTHERS.sub("", sentence)
    return certainty_of_statement(main) < Certainty.TAUGHT or says_break(main) or says_unfinished(main)


def _has_other_subject(sentence: str, language: str) -> bool:
    """Whether anybody or anything else is said to do or be something, or the person in a remark of their own."""
    own = _BEGINS_WITH_I.match(sentence) or _OWN_STATE.match(sentence)
    begin = own.end() if own else 0
    aside = (
        said for said in _I.finditer(sentence, begin) if not _goes_on(sentence[: said.start()], is_own=own is not None)
    )
    if any(aside) or any(names_people(mine[1]) and not mine[1].endswith("s") for mine in _MINE.finditer(sentence)):
        return True
    if any(agent[1][0].isupper() or names_people(agent[1]) for agent in _AGENT.finditer(sentence)):
        return True
    return any(
        _is_of_others(part, begin if at == 0 else 0, language)
        for at, part in enumerate(semicolon_parts(sentence))
        if at == 0 or not is_result(part, language)
    )


def _goes_on(before: str, *, is_own: bool) -> bool:
    """Whether "I" behind some words is of the same deed: "I sold and I bought", "the desk, where I book vans"."""
    return _AFTER.search(before) is not None or (is_own and _AND_I.search(before) is not None)


def _is_of_others(part: str, begin: int, language: str) -> bool:
    verbs = _FINITE.get(language, _FINITE["en"])
    later = (found for found in verbs.finditer(part, begin) if found.start() > begin)
    finite = next((found for found in later if not _AND_VERB.search(part[: found.start()])), None)
    return finite is not None and _RELATIVE.search(part[: finite.start()]) is None


def _is_aside(inner: str) -> bool:
    """Whether brackets hold a remark rather than a name, a number or a few things."""
    return not is_list_of_things(inner) and any(
        len(part.split()) > _MOST_IN_BRACKETS for part in re.split(r",\s*", inner)
    )

"""Which lines of a resume a letter may tell: finished deeds and lasting duties of the person, told plainly.

A letter is read as a promise, and nobody misses a line that it leaves out. So a line is taken only for what it is: a
sentence of known characters and sensible length that begins with what the person did or does, has no other subject, and
turns nowhere. All else stays in the resume.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from tailor.tailoring.grammar import bullet_sentences
from tailor.tailoring.own_doing import BEGINS_WITH_I, BRACKETS, WORD, has_other_subject, is_own, turns
from tailor.tailoring.own_part import own_part, spelled_plainly, with_subject, without_anothers, without_others
from tailor.tailoring.results import (
    is_result,
    with_list_beside,
    with_result_beside,
    without_aside,
    without_sentence_behind,
)
from tailor.tailoring.shorter_forms import shorter_forms
from tailor.tailoring.told_parts import (
    is_outcome,
    is_own_outcome,
    role_before_colon,
    with_outcome,
    with_outcome_beside,
    within_limit,
    without_outcome,
    without_reason,
    without_remark,
)
from tailor.tailoring.word_lists import word_set
from tailor.text import fold, names_people, root

_FEWEST_WORDS, _MOST_WORDS, _MOST_WORDS_OF_PROSE = 2, 32, 36
_PLAIN = re.compile(r"(?:[\w ,.;:'’&%£$€()+°-]|/(?=\w)|(?<=\d)–(?=\d)|(?<=\b[A-Z])\*(?!\w)|(?<=[A-Z*])–(?=[A-Z]\b))+")
"""The characters of sentences, with grades ("A*–B"); arrows, dashes, quotations, exclamations are those of notes."""
_AMPERSAND = re.compile(r"(?<=[a-zà-ÿ]) & (?=[a-zà-ÿ])")
_ABOUT = re.compile(r"(?<![\w~])(?:~|(?:[Cc]a|[Cc]irca|[Aa]pprox|[Ee]nv)\.)\s?(?=[£$€]?\d)")
_ABOUT_WORD = {"de": "etwa ", "fr": "environ "}
_AND = {"de": "und", "fr": "et"}
_DENIES = re.compile(
    r"^(?:\w+ )?(?:no|not|only|but|nur|kein\w*|aber|mais|pas)\b|n['’]t\b|\b(?:not|never|nicht|nie|pas|jamais)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:them|they|this|(?<![a-z]{3} )that|(?<=(?:did|for|and|but) )that|(?<=(?:from|with) )that|these|those"
    r"|there(?! (?:is|are|was|were)\b)|both|also|so|dabei|dies\w*|dort|auch|cela|ceux|celles|aussi)\b",
    re.IGNORECASE,
)
"""Words that are understood behind another sentence only."""
_TAKES_A_PART = re.compile(
    r"\b(?:it|its|rest|most|half|part|parts|remainder|others?|work|job|task|idea|help(?:ed)?|support(?:ed)?|led|lead|did|done"
    r"|final|actual|real|which|teils?|übrige\w*|hälfte|arbeit|hilfe|leitung|idee|reste|moitié|travail|aide)\b",
    re.IGNORECASE,
)
"""Words with which another's sentence may take a share of what was said before it."""
_OF_MY_TIME = re.compile(
    r"\b(?:most|much|half|part|the rest|a third|a quarter) of my (?:own )?(?:time|week|day|shifts?|work)\b",
    re.IGNORECASE,
)
"""What a sentence takes a part of that is no part of what was said before."""
_DEFINITE = re.compile(r"(?:The|Der|Die|Das|Den|Le|La|Les|L['’])\b")
"""What begins with a thing as known is about what was said before."""
_OWN_THING = re.compile(r"(?<=\w)\s(?:the|an?|our|all|new|\d\S*)\s\w.*?\bits?\b")
"""A thing that a sentence names behind its verb, and "it" for that."""
_IN_USE = re.compile(
    r"(?:It|They) (?:now )?(?:has|have|serves?|handles?|saves?|helps?|runs? on|reach(?:es)?|gets?|(?:is|are) used by) "
    r"(?:about |around |over |more than |some |up to |nearly )?[£$€]?\d[\w,.]*(?: [\w%-]+){0,5}"
)
"""How much what was made is used."""
_SERVES = re.compile(
    r"(?:It|They) (?:now )?(?:takes?|has|have|seats?|covers?|meets?|serves?|holds?) (?:about |around |over |up to )?"
    r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)\b(?: [\w%-]+){1,6}"
    r"(?:,? and the [a-z]+(?: [a-z]+)? (?:was|is|fell to|came down to|went down to|dropped to) (?:about )?\d[^;]*)?"
)
"""For how many what was made is, and what became of the need for it."""
_APPROVED = re.compile(
    r"(?:It|They) (?:was|were|has been|have been) (?:\w+ly )?(?:checked|inspected|audited|praised|adopted|approved"
    r"|commended"
    r"|published|presented|accepted|taken up) (?:at|in|by|during|across) [^;]*"
)
"""Who found it good."""
_IN_USE_BY = re.compile(
    r"(?:The|Our|Every|All) [\w ]{3,40}? (?:(?:now|still|since) )?(?:uses?|used|adopted|keeps?|kept|follows?|relies on"
    r"|rely on) (?:it|them)(?! (?:only|just|until|instead|rather|but)\b)(?: (?:as|for|in|at|on|to|every|each) [\w ]+)?"
)
"""Who uses what was made."""
_TAKEN_UP_BY = re.compile(
    r"They (?:(?:have |had )?since )?(?:dropped|changed|adopted|moved|rewrote|rebuilt|replaced|redesigned|took up)"
    r" [\w '’-]+?"
    r" (?:on the strength of|because of|as a result of|after|following|in response to) (?:it|this|that|them|my \w+)"
)
"""What others changed by what was found."""
_NO_HARM = re.compile(
    r"(?:(?:I|[\w ]+ and I) never|(?:I )?(?:ha(?:ve|d) not|ha(?:ve|d)n['’]t|ha(?:ve|d) never)|Never)"
    r" (?:missed|failed)\b"
    r"|(?:No|Zero|Nil|Keine?|Aucune?) (?:[\w-]+ )?(?:accidents?|incidents?|complaints?|injur(?:y|ies)|losses|defects"
    r"|breaches|errors|outages|claims|absences|unfälle|unfall|beanstandung(?:en)?|reklamation(?:en)?|réclamations?|fehlzeiten)\b",
    re.IGNORECASE,
)
"""A good result that is told as what did not happen."""
_MINE_TOO = re.compile(r"[A-Z][\w-]+(?: [a-z][\w-]*){0,3} (?:was|were|is|are) mine (?:as well|too)\b")
"""Further work of one's own, which is itself what "it" behind it means."""
_GOES_ON_WITH_I = re.compile(r"(?:In \d{4},? )?I(?:['’]m|['’]ve)? (?!got|had|was|left)[a-z]+\b")
_LIMITS = re.compile(
    r"\b(?:under|help\w*|assist\w*|support\w*|(?<!put )(?<!pulled )(?<!brought )together"
    r"|part\w*|only|just|mostly|partly|learn\w*|course|trainee|else"
    r"|somebody|someone|he|she|they|although|though|while|until|would|could|might)\b"
)
_ELSEWHERE = re.compile(
    r"^(?:During|In|At|Over|Since|From|For|Within|Throughout|After|Before) (?:that|this|these|those|the same) "
    r"|^(?:During|Throughout|Over|After|Before|Since|Within|Until|By|In|At|On|From|For) (?!(?:call|charge|control)\b)"
    r"(?!.*\bI\b)(?:(?:the|an?|my|our) )?(?:[\w'’-]+ ){1,4}?(?P<deed>[a-z]+ed|ran|took|led|built|made|wrote|kept|held"
    r"|taught|rebuilt|drove|drew|sold|gave|set up) (?:the|an?|all|our|its|their|over|on|\d\S*)\b"
    r"|\bhere\b|\bthere\b(?! (?:is|are|was|were)\b)"
    r"|^(?:In|Während|Seit|Nach) (?:dieser|jener|diesem|der gleichen|derselben) |^(?:Währenddessen|Seitdem|Danach)\b"
    r"|\b(?:hier|dort)\b"
    r"|^(?:Pendant|Durant|Depuis|À|Dans|Lors de|Au cours de|Après) (?:cette|cet|ce|ces) |\b(?:ici|là-bas)\b",
    re.IGNORECASE,
)
"""A time or place that was said before, or one that stands before a deed without its subject."""
_KNOWN_BEFORE = re.compile(r"\b(?:those|these|this) (?!who\b|that\b|year|day|week|month|is\b)[a-z]+")
"""A thing that another sentence has named."""
_ALSO = re.compile(r"^(I )also (?=[a-z])")
"""A letter says itself how a sentence goes on."""
_LETTERS_OF_A_ROOT, _MOST_WORDS_OF_A_SUBJECT = 5, 5
_FEWEST_AFTER_A_NUMBER = 6
_LEARNED = re.compile(
    r"^(?:In (?:\w+ )?\d{4},? )?I (?:also |then )?(?:attended|studied|learn(?:ed|t)|watched|shadowed|observed|sat"
    r"|joined|left|applied|qualified|graduated)\b"
    r"|\b(?:finished|completed|passed|took|started|began|did) (?:an?|my|the) (?:[\w-]+ ){0,3}?(?:course|refresher"
    r"|certificate|diploma|degree|module|exam|bootcamp|qualification)\b"
    r"|\b(?:Kurs|Lehrgang|Seminar|Prüfung|Schulung|Weiterbildung) (?:besucht|absolviert|abgeschlossen|bestanden)\b"
)
"""How somebody learned, came or went is no work of the job that it is told at."""
_TRAINS_OTHERS = re.compile(
    r"Looked after\b|Einarbeitung (?:von|neuer|der|unserer|eines|einer) (?:\w+ ){0,2}(?:\w*(?:kolleg|mitarbeit"
    r"|auszubildend|azubi|praktikant"
    r"|kräfte|aushilfen|lehrling|fahrer|helfer)\w*)",
    re.IGNORECASE,
)
"""Deeds that begin like what happened to somebody: to be trained oneself is none."""


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
        is_gap_before = at > 0 and not any(one.startswith(told[at - 1] or "\n") for one in kept)
        points_at_gap = is_gap_before and (f"{sentences[at - 1]};" in text or _POINTS_BACK.search(told[at] or sentence))
        is_taken_back = any(_reaches_back(later, sentence, language) for later in sentences[at + 1 : at + 2])
        if told[at] and all(follows) and not points_at_gap and not is_taken_back:
            kept.append(_with_outcome(told[at], *sentences[at + 1 : at + 2], language=language))
    return tuple(one for one in kept if not is_outcome(one, language))


def _with_outcome(told: str, behind: str = "", *, language: str) -> str:
    whole = with_outcome(told, behind, language) if behind else told
    return whole if len(whole.split()) <= _MOST_WORDS else told


def _as_told(sentence: str, language: str) -> str:
    """A sentence as a letter may tell it, empty where it may not."""
    conjunction = _AND.get(language, "and")
    spelled = _ABOUT.sub(_ABOUT_WORD.get(language, "about "), _AMPERSAND.sub(f" {conjunction} ", sentence))
    spelled = _ALSO.sub(r"\1", spelled_plainly(spelled))
    spelled = with_subject(spelled) if language == "en" else spelled
    return next((told for one in _parts_of(spelled) if (told := _in_a_form(one, language, conjunction))), "")


def _parts_of(sentence: str) -> Iterator[str]:
    """A sentence, then what of it is the person's own."""
    plain = without_others(sentence)
    return iter(dict.fromkeys((without_anothers(sentence), sentence, plain, own_part(plain))))


def _in_a_form(spelled: str, language: str, conjunction: str) -> str:
    """A sentence in the first form in which it is plain, empty where none is."""
    is_told_so = BEGINS_WITH_I.match(spelled) is not None and (language == "fr" or ":" not in spelled)
    listed = spelled if is_told_so else with_list_beside(spelled, conjunction)
    changed = (
        with_outcome_beside(spelled, language),
        role_before_colon(spelled),
        within_limit(spelled),
        with_result_beside(spelled, language),
        listed,
    )
    forms = (
        *(form for form in changed if form != spelled),
        spelled,
        without_aside(spelled),
        without_sentence_behind(spelled, language),
        without_remark(spelled),
        without_reason(spelled),
        without_outcome(without_reason(spelled), language),
        *shorter_forms(spelled, language),
    )
    return next((form for form in forms if _is_plain(form, language)), "")


def _is_plain(sentence: str, language: str) -> bool:
    """Whether a sentence tells a deed or a duty of the person, and nothing else."""
    words = len(sentence.split())
    is_begun = sentence[:1].isalpha() or (sentence[:1].isdigit() and words >= _FEWEST_AFTER_A_NUMBER)
    most = _MOST_WORDS_OF_PROSE if BEGINS_WITH_I.match(sentence) else _MOST_WORDS
    is_elsewhere = any(pattern.search(sentence) for pattern in (_ELSEWHERE, _KNOWN_BEFORE))
    is_cut = sentence.count("(") != sentence.count(")")
    if not _FEWEST_WORDS <= words <= most or not is_begun or is_elsewhere or is_cut:
        return False
    is_written_so = _PLAIN.fullmatch(sentence) is not None
    if is_own_outcome(sentence, language):
        return True
    own = BRACKETS.sub(lambda found: "" if _is_told_beside(found[1], language) else found[0], sentence)
    own = without_outcome(own, language)
    return is_written_so and not _is_no_deed(sentence) and is_own(own, language)


def _is_told_beside(text: str, language: str) -> bool:
    return is_result(text, language) or is_outcome(text, language)


def _reaches_back(sentence: str, before: str, language: str) -> bool:
    """Whether a sentence may limit the one before it: it denies, points back, or has another subject."""
    is_of_time = any(one.match(sentence) for one in (_OF_MY_TIME, _MINE_TOO)) and not _DENIES.search(sentence)
    own = own_part(sentence)
    plain = without_others(sentence)
    is_told = (
        own != sentence and is_own(own, language) and not (_DENIES.search(sentence) or _POINTS_BACK.search(sentence))
    )
    is_used = any(pattern.fullmatch(sentence) for pattern in (_IN_USE, _IN_USE_BY, _TAKEN_UP_BY, _SERVES, _APPROVED))
    if (
        is_own(sentence, language)
        or is_used
        or is_of_time
        or is_told
        or (plain != sentence and is_own(plain, language))
        or _NO_HARM.match(sentence)
    ):
        return False
    if _GOES_ON_WITH_I.match(sentence) and not (_DENIES.search(sentence) or _LIMITS.search(sentence)):
        return False
    begins = turns(sentence.partition(" ")[0], language)
    if is_outcome(sentence, language):
        return False
    if _is_of_one_known(sentence, ""):
        return True
    if begins or any(found.search(sentence) for found in (_DENIES, _POINTS_BACK)):
        return True
    return has_other_subject(sentence, language) and (
        _is_of_one_known(sentence, before)
        or _TAKES_A_PART.search(_OWN_THING.sub(" ", sentence)) is not None
        or (not BEGINS_WITH_I.match(sentence) and bool(_roots(sentence) & _roots(before)))
    )


def _is_of_one_known(sentence: str, before: str) -> bool:
    """Whether a sentence is about somebody or something as known: anybody, or a thing of the sentence before it."""
    if not _DEFINITE.match(sentence):
        return False
    subject = [word.lower() for word in WORD.findall(sentence)[1:_MOST_WORDS_OF_A_SUBJECT]]
    if any(names_people(word) for word in subject if word not in word_set("people_served")):
        return True
    return bool(set(fold(sentence).split()[1:]) & set(fold(before).split()) - word_set("joints"))


def _roots(sentence: str) -> set[str]:
    return {root(word) for word in WORD.findall(fold(sentence)) if len(word) >= _LETTERS_OF_A_ROOT}


def _is_no_deed(sentence: str) -> bool:
    """Whether it begins or, as in German, ends with how somebody came, went, learned or was chosen."""
    if _LEARNED.search(sentence):
        return True
    words = [word.lower() for word in WORD.findall(sentence)]
    return _TRAINS_OTHERS.match(sentence) is None and bool({words[0], words[-1]} & word_set("no_deeds"))

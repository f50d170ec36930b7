"""Phrases of a clause that no list knows: what is left between its boilerplate words."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tailor.model import LineRole, RequirementKind
from tailor.requirements.drafts import BLANK, PASSED, Clause, Draft, Support, draft_of
from tailor.requirements.joints import goes_on, lists_deeds, repeats, says_when, without_rests
from tailor.requirements.mentions import with_compound
from tailor.requirements.phrase_words import MOST_WORDS, WORD, Word, empty_words, says_something, stripped, words_of
from tailor.requirements.said import is_infinitive, parts_things
from tailor.requirements.soft import is_trait
from tailor.requirements.tables import cue_pattern, folded_words
from tailor.requirements.word_kinds import kind_by_words, only_counts_people, tells_of_conduct
from tailor.text import fold, names_people

_BREAK = re.compile(
    rf",(?!\d{{3}}\b)|[;:<>()\[\]{{}}\"“”•|!?{BLANK}{PASSED}]|(?<=[a-z]{{3}})/(?=[a-z]{{3}}|an? )"
    r"|\.(?=\s|$)|\s[–—/-]\s"
)
_ACTIVITY_OF = re.compile(
    r"\b\w{3,}(?:ing|ion|ment|ship|ance|ence|care) (?:of|for) (?:the |our |new |all |an? )?"
    r"(?:(?:team|crew|brigade|group|shift) of )?$",
    re.IGNORECASE,
)
_LONE_WORD = 5  # letters; shorter ones say too little by themselves
_WEAK_ENDING = re.compile(r"(?:ly|ful|ous|able|ible|ive|less|ish|est|ent|ant|ary|ory|ical)$")
_MOST_WORDS_OF_A_SHORT_LINE = 6
_LIST_JOINT = re.compile(r",\s*(?:and |et |und |or )?|\s+(?:and|et|und|sowie|&)\s+")
_FEWEST_LISTED, _MOST_WORDS_OF_AN_ITEM = 3, 4
_MOST_WORDS_OF_EXPERIENCE = 4
_DENIED_OR_TIMED = re.compile(
    r"\b(?:not|never|during|throughout|nicht|kein\w*|pas|pendant) (?:an? |the |our )?$", re.IGNORECASE
)
_SKILLS_BEHIND = re.compile(
    r"^ (?:skills|knowledge(?: of (?:the )?[\w-]+(?: (?!and\b|or\b)[\w-]+)?(?=\W*$|[,.;(]| and\b| or\b))?)(?!\w)"
)
_KNOWLEDGE_BEHIND = re.compile(r" knowledge\b")
_FRENCH_OF = frozenset({"de", "d", "des", "du"})
_DONE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:en|ern|eln|ung)")
_ARTICLES = frozenset({"la", "l", "le", "les"})
_IN_A = re.compile(r"\b(?:in|within) (?:an? |the |our )?(?:\w+ ){0,2}$", re.IGNORECASE)
_PLACE_OF_WORK = re.compile(r"^ (?:environment|setting|industry|sector)\b", re.IGNORECASE)
_USE_OF = re.compile(r"\b(?:knowledge|use|operation|operating|using|maintenance|repair|wiring)\b", re.IGNORECASE)
# What only says more of an item that no list goes on after: "Impfnachweis gegen Masern".
_BEHIND_PASSED = re.compile(
    rf"{PASSED}\W*(?:against|within|gegen|innerhalb|ohne|nach|gemäß|contre|sans|selon|jusqu|auprès|issued by|für)\s+"
    r"(?:the |an? |de[nrsm] |die |das |le |la |les )?$",
    re.IGNORECASE,
)
_HOW_DONE = re.compile(r" (?:well|quickly|easily|calmly|effectively|efficiently|hard)\b")
_OF_A_PERSON = re.compile(r"\w,? who \w+", re.IGNORECASE)
_TO_CALL = re.compile(r"\b\d{3,}[ -]\d{3,}")
_REACH = 90  # characters looked at for words that ask
_OF_SKILLS = re.compile(r"(?:, [\w-]+){0,2},? (?:and|or|&) [\w-]+ skills\b")
_RATING = re.compile(r" (?:bis|ab|über|up to|over|above|jusqu [àa]) (?:zu )?\d+(?:[.,]\d+)? ?[a-zA-Z]{1,3}\b")
_EXPERIENCE_BEHIND = re.compile(r"^ (?:work |working )?experience\b", re.IGNORECASE)
_EXPERIENCE_AHEAD = re.compile(
    r"(?:\bexperience (?:in|as)(?: an?| the)?|\w*erfahrung (?:in|im|als)(?: de[rmn]| einer)?) $", re.IGNORECASE
)


def strip_boilerplate(text: str) -> str:
    """A phrase without the words at both ends that say nothing by themselves: "strong SQL skills" is "SQL"."""
    words = stripped(words_of(text, 0), also=folded_words("phrases", "splitters"))
    return text[words[0].start : words[-1].end] if words else ""


def find_phrases(clause: Clause, language: str = "en") -> Iterator[Draft]:
    """The phrases of what is left of a clause: an experience where it says so, else a skill.

    A phrase counts when words that ask for it stand right before or behind it, when it goes on a list of such items,
    or when it is all that a short line says. In German every noun has a capital: what has none is no phrase, and what
    stands behind the last one is a verb.
    """
    in_place = clause.role in {LineRole.REQUIREMENT, LineRole.NICE}
    few = len(clause.full.split()) <= _MOST_WORDS_OF_A_SHORT_LINE and not _OF_A_PERSON.search(clause.full)
    short = few or _is_bare_list(clause.full)
    listed = _list_behind_colon(clause.full)
    anchors = [match.end() for match in re.finditer(f"{BLANK}+", clause.text)]
    german = language == "de"
    deeds = lists_deeds(clause.full)
    for words in _runs(clause, language):
        if german:
            words = _to_last_noun(words)  # noqa: PLW2901
        if not words:
            continue
        first, end = words[0].start, words[-1].end
        if german:
            first, end = with_compound(clause.text, first, end)
        if (start := _with_activity(clause, first, end)) is None or _only_explains(clause, words[0]):
            continue
        outright = short or start >= listed or repeats(clause.full, anchors, start, language)
        outright = outright or _is_asked(clause.full, start, end)
        deed = deeds and _is_deed(words)
        asked = in_place and (outright or deed or goes_on(clause.full, anchors, start))
        if asked:
            anchors.append(end)
        counts = (
            asked
            and not _is_verb(words, clause.full[:start], clause.full[end:])
            and not (language == "fr" and not outright and not deed and _is_deed(words))
            and (outright or deed or len(words) > 1)
            and (
                _is_telling(words) or _OF_SKILLS.match(clause.full[end:]) or _KNOWLEDGE_BEHIND.match(clause.full[end:])
            )
            and not (_names_a_person(words) and not _is_handled(words, clause.full[:start]))
            and not _DENIED_OR_TIMED.search(clause.full[:start])
            and not only_counts_people(clause.full[:start], clause.full[start:end])
        )
        yield replace(
            _phrase_draft(clause, start, _with_skills(clause, words, end)),
            support=Support.CUE if counts else Support.POSITION,
        )


def says_anything(draft: Draft) -> bool:
    """Whether an item is more than a word or two that say nothing, and no number to call."""
    words = WORD.findall(fold(draft.text))
    told = any(word not in empty_words() and word not in folded_words("phrases", "splitters") for word in words)
    several = len(words) > 2 or draft.support is Support.KNOWN  # noqa: PLR2004  a word and its article or verb
    return not _TO_CALL.search(draft.text) and (told or several)


def _is_bare_list(text: str) -> bool:
    """Whether a clause is nothing but a list of short items: "vine pruning, harvest and winemaking"."""
    items = _LIST_JOINT.split(text.strip(" .-•*"))
    return len(items) >= _FEWEST_LISTED and all(0 < len(item.split()) <= _MOST_WORDS_OF_AN_ITEM for item in items)


def _only_explains(clause: Clause, word: Word) -> bool:
    """Whether a phrase that begins with this word says more of a taken item before it, or when: "en cas de"."""
    around = (clause.text[: word.start], f"{clause.text[: word.end]} ")
    return any(map(_BEHIND_PASSED.search, around)) or says_when(clause.full[: word.end])


def _list_behind_colon(text: str) -> int:
    """Where a bare list begins behind a colon, the length of the text if there is none."""
    before, colon, rest = text.rpartition(":")
    return len(before) + 1 if colon and _is_bare_list(rest) else len(text)


def _with_activity(clause: Clause, start: int, end: int) -> int | None:
    """Where a phrase begins with what is done to the people that it names ("Training of juniors").

    None where that is a requirement of its own already ("mentoring" of "Mentoring of graduates").
    """
    before = _ACTIVITY_OF.search(clause.full[:start]) if names_people(clause.full[start:end]) else None
    if before is None:
        return start
    return None if BLANK in clause.text[before.start() : start] else before.start()


def _is_deed(words: list[Word]) -> bool:
    """Whether a phrase is nothing but the infinitive of a French verb."""
    return len(words) == 1 and is_infinitive(words[0].text)


def _to_last_noun(words: list[Word]) -> list[Word]:
    """The words of a German phrase up to its last one with a capital; none where no word has one."""
    last = max((number for number, word in enumerate(words) if word.text[0].isupper()), default=-1)
    return words[: last + 1]


def _is_asked(text: str, start: int, end: int) -> bool:
    before, after = cue_pattern("phrases", "before"), cue_pattern("phrases", "after")
    return bool(before.search(text[max(0, start - _REACH) : start]) or after.match(text[end : end + _REACH]))


def _phrase_draft(clause: Clause, start: int, end: int) -> Draft:
    """A skill; an experience where the words around say so: "supervisory experience", "experience as a cook"."""
    behind = _EXPERIENCE_BEHIND.match(clause.text[end:])
    if _IN_A.search(clause.text[:start]):
        behind = behind or _PLACE_OF_WORK.match(clause.text[end:])
    ahead = _EXPERIENCE_AHEAD.search(clause.text[:start])
    if not (behind or ahead) or len(clause.full[start:end].split()) > _MOST_WORDS_OF_EXPERIENCE:
        return draft_of(clause, start, end, _kind(clause.full[start:end]))
    first, last = (start, end + behind.end()) if behind else (ahead.start() if ahead else start, end)
    return draft_of(clause, first, last, RequirementKind.EXPERIENCE, clause.full[start:end].strip())


def _kind(words: str) -> RequirementKind:
    if kind_by_words(words) is RequirementKind.TOOL:
        return RequirementKind.TOOL
    return RequirementKind.SOFT if tells_of_conduct(words) or is_trait(words) else RequirementKind.SKILL


def _with_skills(clause: Clause, words: list[Word], end: int) -> int:
    """Where a phrase ends that ends at `end` without what rates it.

    A lone word in small letters keeps the word "skills" behind it ("knife skills"), and any one keeps its rating
    ("Schaltberechtigung bis 20 kV").
    """
    if rated := _RATING.match(clause.text[end:]):
        return end + rated.end()
    behind = _SKILLS_BEHIND.match(clause.text[end:])
    return end + behind.end() if behind and len(words) == 1 and words[0].text.islower() else end


def _is_telling(words: list[Word]) -> bool:
    """Whether a lone word is long enough and no adjective or adverb by its ending."""
    return len(words) > 1 or (len(words[0].text) >= _LONE_WORD and not _WEAK_ENDING.search(words[0].key))


def _is_verb(words: list[Word], before: str, behind: str) -> bool:
    """Whether a lone word goes on as a verb: "experience documenting in ...", "adapts well"."""
    doing = words[0].key.endswith("ing") and bool(re.search(r"\bexperienced? $", before, re.IGNORECASE))
    return len(words) == 1 and (doing or (words[0].key.endswith("s") and _HOW_DONE.match(behind) is not None))


def _is_handled(words: list[Word], before: str) -> bool:
    """Whether a lone plural is a machine that one knows or uses, though people are called so too: "grinders"."""
    return len(words) == 1 and words[0].key.endswith(("ers", "ors")) and _USE_OF.search(before) is not None


def _names_a_person(words: list[Word]) -> bool:
    """Whether it ends with the name of a role: "full-time site manager"."""
    return words[-1].key in folded_words("names", "persons")


def _runs(clause: Clause, language: str) -> Iterator[list[Word]]:
    cursor = 0
    text = without_rests(clause.text)
    for stop in [*_BREAK.finditer(text), None]:
        end = stop.start() if stop else len(text)
        for run in _between_splitters(words_of(text[cursor:end], cursor), language):
            words = stripped(run)
            if says_something(words):
                yield words
        cursor = stop.end() if stop else end


def _between_splitters(words: list[Word], language: str) -> Iterator[list[Word]]:
    splitters = folded_words("phrases", "splitters")
    run: list[Word] = []
    for number, word in enumerate(words):
        rest = words[number:]
        if word.key in splitters:
            parts = not (_joins_objects(run, rest) or _links(run, rest) or _is_done_to(run, rest))
        else:
            parts = parts_things([one.text for one in rest], language)
        if parts:
            yield run
            run = []
        else:
            run.append(word)
    yield run


def _links(run: list[Word], rest: list[Word]) -> bool:
    """Whether a French "de", or the article behind it, joins two nouns: "gestion des commandes"."""
    if not stripped(run) or len(rest) < 2:  # noqa: PLR2004
        return False
    article = rest[0].key in _ARTICLES and run[-1].key in {"de", "d"}
    return article or (
        rest[0].key in _FRENCH_OF and rest[1].key not in folded_words("phrases", "splitters") - _ARTICLES
    )


def _is_done_to(run: list[Word], rest: list[Word]) -> bool:
    """Whether a German "von" joins what is done to what it is done to: "Lesen von Schaltplänen"."""
    named = stripped(run)
    if rest[0].key != "von" or len(rest) < 2 or not named:  # noqa: PLR2004
        return False
    return named[-1] is run[-1] and _DONE.fullmatch(run[-1].text) is not None and rest[1].text[0].isupper()


def _joins_objects(run: list[Word], rest: list[Word]) -> bool:
    """Whether "and" joins two objects of one verb: "managing agencies and freelancers"."""
    named = stripped(run)
    if rest[0].key not in {"and", "or", "&"} or not 1 < len(named) < MOST_WORDS - 1:
        return False
    if not named[0].key.endswith("ing"):
        return False
    splitters = folded_words("phrases", "splitters")
    following = 0
    while following + 1 < len(rest) and rest[following + 1].key not in splitters:
        following += 1
    return following == 1

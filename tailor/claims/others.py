"""Words that say what others are, do or hold, which is no claim of the candidate's."""

import re
from functools import cache
from itertools import pairwise

from tailor.claims.word_lists import word_set
from tailor.text import names_people, stem, tokenize

OTHERS = (
    r"clients?|customers?|patients?|students?|pupils?|guests?|people|famil(?:y|ies)|users?|compan(?:y|ies)|visitors?"
    r"|residents?|members?|employers?|employees?|firms?|candidates?|applicants?|buyers?|sellers?|investors?|borrowers?"
    r"|travell?ers?|learners?|graduates?|businesses|organi[sz]ations|individuals|shoppers?|tenants?|men|women|farmers?"
)
"""Those whom one serves or works for, as a pattern."""
_HELD_BY_OTHERS = re.compile(
    rf"""\bof\s+whom\b
    | \b(?:with|for|to|beside|alongside|from|by)\s+(?:\w+\s+){{0,3}}?(?:team|department|group|staff|colleagues?)\s+
        (?:that|who|which)\b
    | \b(?:support|assist|help|advise|join)(?:s|ed|ing)?\s+(?:the|an?|our|\w+)\s+(?:\w+\s+){{0,2}}?
        (?:teams?|departments?|groups?|staff|colleagues?|crews?|engineers?)\s+(?:that|who|which)\b
    | \b(?:the|an?|\d+|my|our)\s+(?:\w+\s+){{0,2}}?(?:{OTHERS}|accountants?|nurses?|managers?|apprentices?|interns?
        |trainees?|teachers?|colleagues?)\s+who\b""",
    re.VERBOSE | re.IGNORECASE,
)
_TRAINED = (
    r"(?:apprentices?|staff|colleagues?|hires?|employees?|interns?|trainees?|juniors?|nurses?|aides?|operators?|workers?"
    r"|technicians?|associates?|clerks?|cooks?|welders?|drivers?|users?|team|crew|volunteers?|starters?|members?|people)"
)
_TAUGHT_TO_OTHERS = re.compile(
    rf"\b(?:train|coach|mentor|instruct|onboard)\w*\s+(?:[\w-]+\s+){{0,6}}?{_TRAINED}\s+(?:\w+\s+){{0,3}}?(?:in|on|to|for|how)\s",
    re.IGNORECASE,
)
# Directly before the name of a role that is another's: "reported to the foreman", "assistant to a Registered Nurse".
_BESIDE_ANOTHER = re.compile(
    r"""\b(?:(?:report|answer)(?:s|ed|ing)?\s+(?:directly\s+)?(?:in)?to
        |(?:work|train|learn|cook|weld|serve|studie|apprentice|employ)(?:s|d|ed|ing|t)?\s+(?:\w+ly\s+)?(?:under|for|beneath)
        |(?:work|liais|cooperat|collaborat|plann|sit|sat)(?:e|ed|s|ing)?\s+(?:closely\s+)?(?:with|alongside|beside|next\s+to)
        |(?:assist|support|help|shadow|call|phone|ask|join|met|hire|follow|deputi[sz]e\s+for|fill\s+in\s+for)(?:s|d|ed|ing)?
        |(?:assistant|aide|deputy|secretary|clerk)\s+(?:to|of|for)|cover(?:s|ed|ing)?\s+for|(?:supervised|led|managed|trained|mentored)\s+by
        )\s+(?:the|an?|my|our|his|her|their|one|two|three|\d+)\s+(?:[\w-]+\s+){0,2}$""",
    re.VERBOSE | re.IGNORECASE,
)
# Whatever is named of those who taught one is theirs: "was trained by a Six Sigma Black Belt".
_TAUGHT_BY = re.compile(
    r"\b(?:trained|mentored|taught|coached|instructed|tutored|shadowed|shown round)\s+by"
    r"\s+(?:the|an?|my|our|two|three|\d+)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
# A colleague is the subject: "my manager is PRINCE2 certified".
_IS_ANOTHER = re.compile(
    r"""\b(?:my|our|the|his|her|their|whose)\s+(?:[\w-]+\s+){0,2}(?:manager|boss|supervisor|foreman|colleagues?|mentor|director
        |lead(?:er)?|partner|husband|wife|sister|brother|friends?|father|mother|team)\s+(?:is|are|was|were|has|have|had|holds?|held
        |became|speaks?|spoke|uses?|used|knows?|knew)\b(?:(?!\bI\s)[^.;])*$""",
    re.VERBOSE | re.IGNORECASE,
)
# The same in French and German, where whoever is helped stands right behind the verb.
_HELPED = re.compile(
    r"""\b(?:assist[ée]\w*|aid[ée]e?s?|second[ée]|remplac[ée]|accompagn[ée])\s+(?:l['’]|(?:le|la|les|un|une|mon|ma|des)\s+)?$
        |\b(?:abstimmung|absprache|rücksprache|austausch|kontakt|korrespondenz)\s+mit\s+(?:den|dem|der|unsere[mnr])\s+$
        |\b(?:échanges?|contacts?|liaison|lien|point)\s+(?:réguli\w+\s+)?avec\s+(?:l['’]|(?:le|la|les|un|une|notre|nos)\s+)?$
        |\b(?:unterstütz\w+|assistier\w+|vertrat|half)\s+(?:den|die|dem|der|einem|einen|eine|meinen|meinem|meine)\s+(?:\w+\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
# "Drove the electrician to site": who one is oneself needs "as", "was" or "became" before it.
_THE_ONE = re.compile(
    r"\b(?!(?:as|was|am|is|became|being|role|position|remained)\b)[a-z]+(?:ed|ove|ook|ght|lt|id|aw)\s+the\s+$",
    re.IGNORECASE,
)
_BY_BODY = re.compile(
    r"^(?:[^.;,]{0,40}?(?P<done>[\w-]+)\s+(?:(?:up|out|in|down|together)\s+)?|\s+)(?:by|from|von|durch|par)\s"
    r"(?P<who>(?:[\w'’-]+\s+){0,3}?[\w'’-]+)(?=\s*(?:$|[.;,()]))",
    re.IGNORECASE,
)
_PASSIVE_BEFORE = re.compile(
    r"\b(?:was|were|been|is|are|got|wurden?|wird|werden|est|sont|était|étaient|été)\s", re.IGNORECASE
)
# What others may do with the candidate's own work: check it, use it, ask for it.
_HARMLESS = re.compile(
    r"check|audit|inspect|review|approv|sign|prais|adopt|us(?:ed|able)$|read|request|order|ask|commission|assign|rat"
    r"|recogni|fund|visit|attend|requir|expect|accept|trust|taken|geprüft|abgenommen|genutzt|vérifi|contrôl|utilis|valid"
    r"|demand|appréci",
    re.IGNORECASE,
)
_USED_BY = re.compile(
    r"^\s+(?:is|was|were|are|est|était|wird|wurde)\s+(?:\w+\s+)?(?:used|utilis\w+|benutzt|genutzt)\s", re.IGNORECASE
)
_DONE = re.compile(
    r"\w+(?:ed|en|wn|pt|lt|nt|id|de|ut|ade|one|un)|ge\w+[tn]|\w+(?:ées?|és|é|is|ise|its?|ites?|us|ues?)", re.IGNORECASE
)
_TAUGHT_OR_BUSY = re.compile(
    r"(?P<who>[\w'’-]+)\s+(?:working|trained|versed|skilled|specialised|specialized|experienced|schooled)\s+"
    r"(?:in|with|on)\s+$",
    re.IGNORECASE,
)
_AFTER_HAVE = re.compile(
    r"^\s+(?:hat|hatte|haben|macht\w*|führt\w*|übernahm|übernimmt)\s+(?:die|der|das|unsere?|meine?|eine?)\s+(?P<who>\w+)",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|got|am|is|are)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
# The candidate, left out before it, is the one to whom it was done: "Was tutored in maths".
_DONE_TO_ME = re.compile(r"^\W*(?:I\s+)?(?:was|am|have\s+been|been|being)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_BY = re.compile(r"^\s+by\b", re.IGNORECASE)
_ROLES = frozenset(
    {
        "manager",
        "director",
        "lead",
        "head",
        "chief",
        "president",
        "ceo",
        "cfo",
        "owner",
        "partner",
        "surgeon",
        "judge",
        "master",
    }
)

_DETERMINER = (
    r"(?:the|an?|our|my|his|her|their|another|some|most|der|die|das|ein|eine|unsere?|meine?|le|la|les|l['’]|une?|notre|nos"
    r"|mon|ma|mes|des)"
)
# Where a clause may begin with somebody else as its subject.
_CLAUSE_START = re.compile(
    rf"(?:^\W*|[.;:–—]\s+|,\s+(?:and\s+|but\s+|und\s+|et\s+|mais\s+)?"
    rf"|\b(?:that|while|whereas|because|when|dass|weil|während|wenn|que|quand)\s+)"
    rf"(?:(?P<whose>{_DETERMINER})(?:\s+|(?<=['’])))?(?=\w)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w'’-]*\w")
_OF_ONES_OWN = frozenset(
    {"team", "crew", "department", "office", "company", "firm", "shop", "workshop", "garage"}
    | {"abteilung", "firma", "büro", "werkstatt", "équipe", "entreprise", "atelier"}
)
"""Bodies of which the candidate is one, where nothing tells them from others."""
BODIES_BARE = frozenset(
    {
        "office",
        "headquarters",
        "hq",
        "hr",
        "it",
        "management",
        "procurement",
        "zentrale",
        "einkauf",
        "vertrieb",
        "buchhaltung",
    }
)
"""Bodies that stand without an article: "Head office sent us"."""
_I = re.compile(r"\b(?:I|we|ich|wir|je|j['’]|nous(?!\s+\w+ent\b))\b")
_THEY = re.compile(
    r"\b(?:they|he|she|whoever|someone|somebody|ils|elles)\s+(?:\w+ly\s+)?(?!can\b|could\b)\w+\s(?:[^.;]*\s)?$",
    re.IGNORECASE,
)
_MOST_OF_A_NOUN = 4
# In German a verb may stand between: "an die Steuerberaterin geben, die alles bucht".
_RELATIVE = re.compile(
    r"(?:(?P<first>[\w'’-]+)\s+)?(?P<who>[\w'’-]+)\s*"
    r"(?P<link>,?\s+(?:who|that|which|whose|qui|dont)|,\s+(?:die|der|das|welche[rs]?))\s+(?:\w+ly\s+)?(?P<do>[\w'’-]*)",
    re.IGNORECASE,
)
_PERSONAL = re.compile(r"\bwho", re.IGNORECASE)
_ONE_OF_THEM = re.compile(
    r"\b(?:one|part|member|among|eine[rm]?|teil|mitglied|un|une|membre)"
    r"\s+(?:of|von|der|des|de)\b",
    re.IGNORECASE,
)
# A candidate is no "manager who ran", but whoever is met with is: behind a word, "to the manager who ran".
_AMONG = re.compile(
    r"\w\s+(?:an?|the|our|my|to|with|by|from|for|at|of|mit|bei|von|an|den|dem|der|die|eine[rnm]?|à|aux|avec|chez|des"
    r"|par|une?|les?)\b",
    re.IGNORECASE,
)


def is_done_by_others(before: str) -> bool:
    """Whether somebody else is the subject of the clause, or of a relative clause: "the agency's designers use"."""
    last = max((stop.end() for stop in re.finditer(r"[.;]\s", before)), default=0)
    clause = before[last:]
    if any(_has_other_subject(clause, start) for start in _CLAUSE_START.finditer(clause)):
        return True
    return _THEY.search(clause) is not None or any(_is_done_by_them(clause, one) for one in _RELATIVE.finditer(clause))


def _is_done_by_them(clause: str, found: re.Match[str]) -> bool:
    """Whether a relative clause says what others do, not the candidate who opens the line: "manager who has run"."""
    who, before = found["who"].lower(), clause[: found.start("who")]
    if who in _OF_ONES_OWN or _I.search(clause[found.start() :]) or _ONE_OF_THEM.search(before):
        return False
    is_met = _AMONG.search(before) is not None or (bool(before.strip()) and who.endswith("s"))
    if _PERSONAL.search(found["link"]) and _SERVED.fullmatch(who) is None:
        return is_met
    is_theirs = is_body(who) or ("," in found["link"] and is_body(found["first"] or ""))
    return is_met and is_theirs and (found["do"].lower() in word_set("they_do") or "," in found["link"])


def _has_other_subject(clause: str, start: re.Match[str]) -> bool:
    words = list(_WORD.finditer(clause, start.end()))[: _MOST_OF_A_NOUN + 1]
    for at, (noun, verb) in enumerate(pairwise(words)):
        if clause[noun.end() : verb.start()].strip():
            return False
        if not is_body(noun[0]):
            continue
        is_own = at == 0 and noun[0].lower() in _OF_ONES_OWN
        is_bare = start["whose"] is None
        does = verb[0].lower() in word_set("they_do") or not (is_bare or _is_no_verb(verb[0]))
        is_plain = is_bare and not (noun[0].lower().endswith(("s", "innen")) or noun[0].lower() in BODIES_BARE)
        return does and not (is_own or is_plain or _I.search(clause[verb.end() :]))
    return False


def _is_no_verb(word: str) -> bool:
    return not word.islower() or word in word_set("no_verbs")


def is_body(word: str) -> bool:
    """Whether a word names a body or people that work, not those whom one serves."""
    key = word.lower()
    if key in word_set("bodies") or _SOMEBODY.fullmatch(key):
        return True
    return names_people(key) and _SERVED.fullmatch(key) is None


_SERVED = re.compile(OTHERS, re.IGNORECASE)
_SOMEBODY = re.compile(r"\w{3,}(?:s|er)?(?:man|men|woman|women|person)")


def is_of_another(before: str, words: str, after: str) -> bool:
    """Whether words of a sentence are what another person is, or what others did to the candidate.

    Args:
        before: What stands before them in the sentence.
        words: The words, as "project manager" in "assisted the project manager".
        after: What stands behind them.
    """
    if _DONE_TO_ME.search(before) and words.partition(" ")[0].endswith("ed"):
        return True
    if _is_work_of_another(before, after):
        return True
    if (_PASSIVE.search(before) and _BY.search(after)) or _IS_ANOTHER.search(before) or _HELPED.search(before):
        return True
    if _TAUGHT_BY.search(before) or (names_people(words) and _THE_ONE.search(before)):
        return True
    following = _WORD.match(after.lstrip()) if after[:1] == " " else None
    is_theirs = following is not None and following[0].lower() not in _OF_ONES_OWN and _names_a_role(following[0])
    return (is_theirs or _names_a_role(words)) and _BESIDE_ANOTHER.search(before) is not None


def _is_work_of_another(before: str, after: str) -> bool:
    """Whether somebody else made what is named: "put up by a firm", "a designer working in"."""
    by = _BY_BODY.match(after)
    if by is not None and names_somebody(by["who"]) and _is_made(by["done"], before, after):
        return True
    made = _AFTER_HAVE.match(after)
    busy = _TAUGHT_OR_BUSY.search(before)
    is_met = busy is not None and _AMONG.search(before[: busy.start("who")]) is not None
    return (made is not None and is_body(made["who"])) or (busy is not None and is_met and is_body(busy["who"]))


def _is_made(done: str | None, before: str, after: str) -> bool:
    """Whether the participle before "by", or the passive before the name, says that it was made or used."""
    if done is None:
        return _PASSIVE_BEFORE.search(before) is not None
    is_harmless = _HARMLESS.match(done) is not None and _USED_BY.match(after) is None
    return _DONE.fullmatch(done) is not None and not is_harmless


def names_somebody(words: str) -> bool:
    """Whether one of these words names a body or people."""
    return any(is_body(word) or names_people(word) for word in words.split())


def is_held_by_others(before: str) -> bool:
    """Whether other people are the subject: "trained four apprentices, three of whom hold"."""
    return _HELD_BY_OTHERS.search(before) is not None


def is_taught_to_others(before: str) -> bool:
    """Whether a term is what colleagues were trained in, which shows it only weakly: "trained apprentices in"."""
    return _TAUGHT_TO_OTHERS.search(before) is not None


def _names_a_role(words: str) -> bool:
    tokens = tokenize(words)
    return bool(tokens) and (tokens[-1].stem in _role_stems() or names_people(words))


@cache
def _role_stems() -> frozenset[str]:
    return (led_stems() | frozenset(map(stem, _ROLES))) - {"server", "report", "hand"}


@cache
def led_stems() -> frozenset[str]:
    """The stems of what people are called whom somebody leads: staff, nurses."""
    return frozenset(map(stem, word_set("led_people")))

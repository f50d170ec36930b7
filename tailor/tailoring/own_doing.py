"""Whether a sentence tells the doing of the person who wrote it, and takes nothing of it back."""

import re

from tailor.claims import Certainty, certainty_of_statement
from tailor.tailoring.results import is_list_of_things, is_result
from tailor.tailoring.sentence_parts import semicolon_parts
from tailor.tailoring.told_parts import without_absences
from tailor.tailoring.verbs import is_past, skip_adverbs
from tailor.tailoring.word_lists import word_set
from tailor.text import names_people, says_break, says_unfinished

_MOST_IN_BRACKETS, _MOST_IN_BRACKETS_OF_PROSE = 4, 8
WORD = re.compile(r"[^\W\d_]+")
BRACKETS = re.compile(r"\(([^()]*)\)")
_FINITE = {
    "en": re.compile(
        r"\b(?:is|are|was|were|has|have|had|does|did|do|am|came|comes|went|goes|fell|rose|grew|became|starts|begins"
        r"|uses|makes|signs off)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:bin|lag|lagen|oblag|oblagen|blieb|blieben|ging|kam|stieg|sank|fiel|lief|machte|übernahm|habe|werde|beginnt|startet)\b"
        r"|\b(?!(?:mit|seit|samt|statt|laut|selbst|jetzt|fast|nicht)\b)[a-zäöüß]{3,}t "
        r"(?=(?:der|die|das|eine?|unsere?|meine?) [A-ZÄÖÜ])"
    ),
    "fr": re.compile(r"\b(?:suis|ai|faisait|font|fait|gère|gérait|gèrent|passe|passait)\b"),
}
"""Verbs that have a subject; those that deny nothing by themselves are among the words that turn a sentence."""
_NO = re.compile(r"\b[Nn]o\b")
_BEFORE_NO = re.compile(r"\bwith $")
_OF_OTHERS = re.compile(
    r",\s+(?:\w+ of )?wh(?:o|om|ich|ose)\b.*"
    r"|\s(?:that|which)\s(?:the|our|all|every|\d+)\s[\w-]+(?: [\w-]+)?"
    r" (?:now |still )?(?:uses?|used|follows?|relies on|rely on)\b.*"
)
"""What others do with what somebody made."""
_WITH_US = re.compile(r"\b(?:us|uns|nous)\b")
"""The former employer's "us", which a letter to another cannot say."""
_RELATIVE = re.compile(r"\b(?:who|whom|which|that|whose|where|what|how)\b")
_IN_RELATIVE = re.compile(r"\b(?:what|which|how)\s+$")
"""Before "we" in a clause of its own within a deed: "noted each stoppage and how we cleared it"."""
_I = re.compile(r"\b(?:I|[Ww]e|[Ii]ch|[Ww]ir|[Jj]e(?! (?:[A-ZÄÖÜ]|\d))|[Nn]ous)\b|\b[JjNn]['’]")
AT_A_TIME = (
    r"(?:When|While|After|Before|Once|During|Over|Each|Every|In|On|At) (?!my absence\b)(?:[\w'’-]+,? ){1,12}?"
    r"(?<!\bwhich )(?<!\bthat )(?<!\band )I (?!(?:am|was|had|have|would|could)\b)"
    r"|From (?:[A-Z][a-z]+ )?\d{4}(?: to (?:[A-Z][a-z]+ )?\d{4})?,? I (?!(?:am|was|had|have|would|could)\b)"
    r"|Since (?:[A-Z][a-z]+ )?\d{4},? I(?:['’]ve| have) (?:also )?(?=\w+(?:ed|en|un|ld|pt|ught|de|ne|ept)\b)"
    r"|For (?:the )?(?:[A-Z][\w'’&-]*,? |of |and |the ){1,6}I (?!(?:am|was|had|have|would|could)\b)"
)
"""When or for whom something was done, before the sentence that says what: "When the second shop opened I trained its
cooks", "From 2022 I mentored", "For Elm Trust I ran"."""
AT_A_TIME_FRENCH = (
    r"(?:Depuis (?:[a-zéû]+ )?\d{4}|En \d{4}|Chaque [a-zéû]+|Tou(?:s|tes) les (?:\w+ )?[a-zéû]+), (?=[jJ](?:e |['’]))"
)
"""The same of a French sentence: "Depuis 2022, je forme"."""
BEGINS_WITH_I = re.compile(
    rf"{AT_A_TIME}|{AT_A_TIME_FRENCH}[jJ](?:e |['’])|"
    r"(?:I|Ich|Je)\s|J['’]|I['’](?:m|ve)\s|In (?:[A-Z]?[a-z]+ )?\d{4},? I\s|En \d{4}, (?:je\s|j['’])"
    r"|We (?=(?:passed|met|achieved|reached|kept|held|finished)\b)"
    r"|(?:\d{4}|Im Jahr \d{4}|Seit \d{4}|(?:Jede[nrs]?|Bei) [A-ZÄÖÜ][\w-]+"
    r"|Außerdem|Zudem|Daneben|Ferner|Weiterhin|Zusätzlich|Auch"
    r"|Darüber hinaus) [a-zäöüß]+ ich\s"
)
_SAYS_ITSELF = re.compile(r"(?:I|Ich|Je)\s\w|J['’]|I['’](?:m|ve)\s")
_WE_SAW_IT = re.compile(
    r",? and (?:we|I|there) (?:(?:have|has) )?(?:had|saw|seen|were|was|been|is|are)"
    r" (?=(?:no|zero|not a single)\b)[^,;]*$"
)
"""A good result behind a deed: "and we had no accident after that"."""
_MADE_BY_US = re.compile(
    r"(?<=[a-z]) (?:that |which )?(?:we|I) had (?:\w+ly )?\w+(?:ed|t|n|de|ld)(?: (?:ourselves|myself|before|already))?$"
)
"""What things had been done to before, which denies nothing: "a list of tools we had repaired ourselves"."""
_AND_I_VERB = re.compile(r"(?:,|,? and) I (?:also |now |still )?$")
_WORK_TOO = re.compile(
    r"have (?:also )?(?:been (?:the|an?|in charge|responsible)|(?!missed|failed|lost)[a-z]+ed"
    r"|run|led|taught|built|made|written) "
    r"|do (?:all|the|our|every) "
)
"""How a sentence goes on with further work: "and I have been the mentor of five students"."""
_AND_VERB = re.compile(r"\b(?:and|und|et)\s+(?:je |j['’])?$")
"""A verb behind "and" has the subject of the one before it."""
_AND_I = re.compile(r"(?:,|,? and|,? und|,? et)\s+$")
_COMMA_VERB = re.compile(r",\s+$")
_BASE_FORMS = frozenset({"do", "have", "go"})
_PAST_FORMS = frozenset({"did", "had", "went", "made", "began"})
"""Of verbs in a row without "I" before each: "I write the rota, do the ordering and count the stock"."""
_AFTER = re.compile(r"\b(?:after|once)\s+$|,\s(?:when|where)\s+$")
_MINE = re.compile(r"\b(?:my|our|mein\w*|unser\w*|mon|ma|notre)\s+([^\W\d_]+)", re.IGNORECASE)
_AGENT = re.compile(
    r"(?<!owed )(?<!paid )(?<!ordered )(?<!requested )(?<!reported )(?<!raised )(?<!sent )(?<!used )(?<!needed )"
    r"\b(?:by|par)\s+(?:(?:the|an?|my|our|le|la|un|une)\s+)?([^\W\d_]+(?: [^\W\d_]+)?)"
)
"""Who did it; not who owed, ordered or reported what was dealt with."""
_DONE_BY = re.compile(
    r"\b(?:handled|done|led|made|run|managed|written|drawn|designed|carried out|performed|provided|taken"
    r"|signed(?: off)?|supervised|organised|organized|decided|approved|checked|prepared) by\b"
)
"""Work that is said to be somebody's, whatever they are called."""
_ITS_OBJECT = re.compile(
    r"(?<=\w)(?:(?<=ing)|(?<=ed)|(?<=held)|(?<=kept)|(?<=made)|(?<=sold)|(?<=built)) it\b(?! \w+ed\b)"
)
"""A thing named before that something was done to: "cut the load by splitting it", no subject of its own."""
_IT = re.compile(
    r"(?<!\band)(?<!\bor)(?<!\bbut)(?<!\bthat)(?<!\bwhen)(?<!\bif)(?<!\bas)(?<!\bso) it(?=$|[,;.)]| (?:and|or|in|on"
    r"|at|to|for"
    r"|with|from|into|up|down|out|over|back|again|weekly|daily|every|each|before|after|through|across|until|during|twice"
    r"|live|online)\b)"
)
_NAMED = re.compile(r"\w+ (?:[\w-]+ )*?(?:an?|the|our|all|new|each|every|\d\S*) \w")
"""A thing that somebody did something with."""
_SO_FAR = re.compile(r"\b(?:bisher|bislang) (?=\d|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)")
"""How many there were until now, which limits nothing."""
_NAMED_DOER = re.compile(r"[A-Z]{2,6} (?!and\b)[a-z]+(?:ed|ew|ok|ave|ook) (?:the|our|us|my|it|all)\b")
"""A body that does something: "HMRC checked the books"."""
_FREE_OF = re.compile(r"\bsans (?:allergènes?|gluten|sel|porc|viande|sucre|fil|contact|plomb|additifs?|résidus?)\b")
"""What a thing is free of, which denies nothing."""
_PLANS = re.compile(
    r"^Ich plane (?=(?:die|den|das|alle|täglich|wöchentlich) "
    r"(?!Ausbildung|Weiterbildung|Prüfung|Wechsel|Umzug|Kurs|Meister))"
)
"""Planning that is somebody's work."""
_NO_MORE = re.compile(
    r"\b(?:plus à jour|plus valables?|périmée?s?|expirée?s?|nicht mehr gültig|abgelaufen|out of date"
    r"|no longer (?:valid|current)|expired|lapsed|awaited|awaiting|pending|ran out|needs? (?:redoing|renewing))\b",
    re.IGNORECASE,
)
_ASSISTS = re.compile(
    r"\b(?:as an? (?:assistant|helper|observer)|assistant under"
    r"|under (?:the |an? |my )?(?:\w+['’]s )?(?:licen[cs]e|supervision)"
    r"|(?i:zuarbeit\w*|unter aufsicht|sous la supervision))\b"
)
"""Work that belongs to the one who is assisted."""
_CAN = re.compile(r"(?<=\bthe )(?:can|will|might)(?=['’]s | [a-z]+(?:['’]?s|ing)\b)|(?<=\ba )can\b")
"""Nouns that are verbs as well: "the can line's checks"."""
_RETRAINS = re.compile(r"\bretraining (?=(?:the|all|our|every|\d+|\w+s)\b)")
"""What was done to others, no time of one's own."""
_OWN_STATE = re.compile(r"(?:Was|Am)\s")


def is_own(sentence: str, language: str) -> bool:
    """Whether nothing in a sentence is another's doing, a remark, or takes back what is said."""
    is_prose = BEGINS_WITH_I.match(sentence) is not None
    if is_prose and language == "en":
        sentence = _MADE_BY_US.sub("", _without_good_result(sentence))
    return not (
        turns(sentence, language)
        or has_other_subject(sentence, language)
        or any(_is_aside(inner, is_prose=is_prose) for inner in BRACKETS.findall(sentence))
        or _WITH_US.search(sentence)
        or _ASSISTS.search(sentence)
        or _NO_MORE.search(sentence)
        or _is_taken_back(sentence)
    )


def says_itself(line: str) -> bool:
    """Whether a line is a whole sentence of the person, which needs no list: "I run the night desk"."""
    return _SAYS_ITSELF.match(line) is not None


def turns(sentence: str, language: str) -> bool:
    """Whether a text denies, limits or looks ahead; that something was done "with no" accident does not."""
    sentence = _without_it(_ITS_OBJECT.sub("", without_absences(_SO_FAR.sub("", sentence))))
    words = WORD.findall(_CAN.sub(" ", _FREE_OF.sub(" ", sentence.replace("rendez-vous", ""))))
    keys = {word.lower() for at, word in enumerate(words) if at == 0 or word[0].islower()}
    denies = any(_BEFORE_NO.search(sentence[: no.start()]) is None for no in _NO.finditer(sentence))
    return denies or bool(keys & word_set(f"turns_{language if language in ('de', 'fr') else 'en'}"))


def _without_good_result(sentence: str) -> str:
    """A sentence without the harm that it says there was not since."""
    found = _WE_SAW_IT.search(sentence)
    rest = without_absences(sentence[found.start() :]) if found else sentence
    return sentence[: found.start()] if found and not re.search(r"\b(?:no|not|zero)\b", rest) else sentence


def _without_it(sentence: str) -> str:
    """A sentence without "it" for a thing that it names before: "wrote the manual and trained both shifts on it"."""
    return _IT.sub(lambda found: "" if _NAMED.search(sentence[: found.start()]) else found[0], sentence)


def _is_taken_back(sentence: str) -> bool:
    main = _RETRAINS.sub("training ", _OF_OTHERS.sub("", without_absences(_PLANS.sub("Ich mache ", sentence))))
    return certainty_of_statement(main) < Certainty.TAUGHT or says_break(main) or says_unfinished(main)


def has_other_subject(sentence: str, language: str) -> bool:
    """Whether anybody or anything else is said to do or be something, or the person in a remark of their own."""
    own = BEGINS_WITH_I.match(sentence) or _OWN_STATE.match(sentence)
    begin = own.end() if own else 0
    aside = (
        said for said in _I.finditer(sentence, begin) if not _goes_on(sentence[: said.start()], is_own=own is not None)
    )
    if any(aside) or any(names_people(mine[1]) and not mine[1].endswith("s") for mine in _MINE.finditer(sentence)):
        return True
    if _DONE_BY.search(sentence) or _NAMED_DOER.match(sentence):
        return True
    agents = [agent[1] for agent in _AGENT.finditer(sentence)]
    if any(agent[0].isupper() or any(map(names_people, agent.split())) for agent in agents):
        return True
    return any(
        _is_of_others(part, begin if at == 0 else 0, language)
        for at, part in enumerate(semicolon_parts(sentence))
        if at == 0 or not is_result(part, language)
    )


def _goes_on(before: str, *, is_own: bool) -> bool:
    """Whether "I" behind some words is of the same deed: "I sold and I bought", "the desk, where I book vans"."""
    is_within = _AFTER.search(before) is not None or _IN_RELATIVE.search(before) is not None
    return is_within or (is_own and _AND_I.search(before) is not None)


def _is_of_others(part: str, begin: int, language: str) -> bool:
    verbs = _FINITE.get(language, _FINITE["en"])
    later = (found for found in verbs.finditer(part, begin) if found.start() > begin)
    finite = next((found for found in later if not _is_in_a_row(part, found)), None)
    return finite is not None and _RELATIVE.search(part[: finite.start()]) is None


def _is_in_a_row(part: str, verb: re.Match[str]) -> bool:
    """Whether a verb has the subject of the one before it."""
    before = part[: verb.start()]
    word = verb[0].lower()
    is_past_too = word in _PAST_FORMS and is_past(*skip_adverbs(before))
    is_kin = word in _BASE_FORMS or is_past_too
    if BEGINS_WITH_I.match(part) and _AND_I_VERB.search(before) and _WORK_TOO.match(part, verb.start()):
        return True
    return _AND_VERB.search(before) is not None or (is_kin and _COMMA_VERB.search(before) is not None)


def _is_aside(inner: str, *, is_prose: bool) -> bool:
    """Whether brackets hold a remark rather than a name, a number or a few things; sentences may hold a short one."""
    most = _MOST_IN_BRACKETS_OF_PROSE if is_prose else _MOST_IN_BRACKETS
    return not is_list_of_things(inner) and any(len(part.split()) > most for part in re.split(r",\s*", inner))

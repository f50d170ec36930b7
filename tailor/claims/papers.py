"""Whether a text states that a licence, certificate, degree or registration is held, or only speaks of it.

A paper of this kind is held or it is not, and whoever claims one too many may lose more than the post. So a sentence
has to state it: in the middle of what somebody did, only words that state a paper may lead to its name. In a list of
papers the name alone states it. Everywhere, words that take it back ("awaiting", "candidate", "nicht bestanden") do so.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from tailor.claims.asides import without_asides
from tailor.claims.others import is_body
from tailor.claims.papers_dealt_with import is_dealt_with
from tailor.claims.word_lists import word_set
from tailor.text import fold, names_people, says_abandoned, says_unfinished

_CLAUSE_END = re.compile(r"(?<=[a-zß-ÿ)\d])[.!?]\s+(?=[A-ZÀ-Þ])|;|\s[|•·]\s|\bbut\b|\baber\b|\bmais\b")
_PIECE_END = re.compile(r",\s")
_WORD = re.compile(r"[\w'’+&./-]*\w")
# Words that take nothing back behind the name of a paper: "renewal due 2027", "expires May 2027", "no. 12345".
_HARMLESS = re.compile(
    r"\b(?:renewal|revalidation|refresher|expiry|re-?certification)\s+(?:is\s+)?(?:due|expected|planned)\b(?!\s+now)"
    r"|\b(?:no|nr)\b\.?\s*:?\s*[A-Z]*\d\w*|\b(?:no|without)\s+(?:points|penalt\w+|endorsements?|restrictions?|convictions?)\b"
    r"|\bsans\s+(?:infraction|restriction)s?\b|\bohne\s+(?:punkte|einschränkung\w*)\b"
    r"|\b(?:non[- ]|not\s+)(?:expir|provisional)\w*|\b(?:paper|papers)\s+based\b|\bwithin\s+the\s+practice\b"
    r"|\((?!(?:level|stage|class|part|unit|module|type|grade|year|tier|stufe|niveau|klasse|teil)\b)(?-i:[A-Z][a-z]+)\s+\d[^()]*\)"
    r"|\bstudent\s+(?:loan|visa|housing|services|support|affairs)\b|\bnot\s+only\b"
    r"|\bwhile\s+(?:working|studying)\b[^,;]*|\ben\s+cours\s+de\s+validité\b|\bworking\s+(?:at|with|in)\s+(?:heights?|children|confined)\b",
    re.IGNORECASE,
)
# A stage of a longer way: "CFA Level II", "ACCA 9 of 13", "year 2 of 3", "9/13 papers".
_STAGE = re.compile(
    r"^\s*[(,:–—-]*\s*(?:level|stage|part|stufe|teil|niveau|partie)\s+I{1,3}\b"
    r"|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|half|most|some)\s+(?:(?:sections?|parts?|papers?|exams?|tests?|units?|modules?)\s+)?(?:out\s+)?of\s+(?:the\s+)?(?:\d+|two|three|four|five|six|ten)\b"
    r"|\b(?:year|semester|jahr|lehrjahr|module?s?|units?|parts?|papers?)\s+\d\b(?!\d)"
    r"|\b\d\.?(?:st|nd|rd|th|e|er|ère|ème)?\s+(?:year(?!s)|année|lehrjahr|ausbildungsjahr|semester)\b"
    r"|\b(?<!my\s)(?:first|second|third|final|last|penultimate)[\s-]year\b"
    r"|\b(?:première?|deuxième|seconde|troisième|dernière)\s+année\b|\b(?:erste|zweite|dritte|letzte)[nrsm]?\s+(?:lehrjahr|semester|jahr)\b|^\W*left\b|\bà\s+\w+(?:er|ir|re)\b"
    r"|(?:^|[(:–—-])\s*to\s+(?-i:[a-z])\w+|\bfirst of two\b|\bran out\b|\bon (?:its|the) way\b|\bon the path\b"
    r"|\b(?:currently|presently|gerade)\s+(?:on|doing|taking|completing|in)\s|\b(?:start|begin|beginn)\w*\s+(?:in|on|next|im)\b"
    r"|\bsteht\s+\w*\s*aus\b|\b(?:prüfung|exam\w*|tests?|practical|examen|épreuves?|kurs|lehrgang|course|formation)\s+(?:is\s+|ist\s+)?(?:in|on|im|am|next|this|en|au|le)\s"
    r"|\b\d+\s+(?:\w+\s+)?(?:papers?|exams?|modules?|units?|credits)\s+(?:\w+\s+)?(?:left|remaining|to\s+go|passed|outstanding)\b"
    r"|\bto\s+(?:be\s+\w+|complete|obtain|sit|take|pass|finish|follow|come|become|get|gain|renew)\b"
    r"|\b(?:in|en|in\s+der)\s+(?:process|training|vorbereitung|ausbildung|arbeit|bearbeitung|formation|attente)\b"
    r"|\b(?:under|in)\s+(?:application|review|assessment|way)\b|\bniveau\b(?=\W*\()|\bzu[mr]?\s+(?:prüfung|kurs)\b"
    r"|\bin\s+(?:umschulung|weiterbildung|progress)\b|\ben\s+cours\b|\bstudent\s+(?:member|nurse|midwife|teacher)\b"
    r"|^\W*(?:working|reading|learning|training|studying|applied|going|sat|sitting|looking)\s+(?:on|for|towards?|through|my|to|the|an?)\b"
    r"|\bapplied\s+for\b|\b(?:papers?|modules?|exams?|units?)\s+(?:left|to\s+go|remaining|outstanding)\b"
    r"|^\W*(?:theory|theorie|code)\b|\btheory\s+test\b"
    r"|^\W*(?:(?:exam|board)\s+)?(?:review|revision|study|prep\w*|crash)\s+(?:course|class|group|program\w*|materials?)\b"
    r"|^\W*(?:in|im|ab|this|next|en|cet(?:te)?)\s+(?:the\s+)?(?:herbst|frühjahr|sommer|winter|autumn|spring|summer|fall|automne|hiver"
    r"|printemps|été|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz"
    r"|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)\b(?!\W+\d)"
    r"|\bno\s+longer\b|\bnot\s+(?:any\s?more|current|renewed)\b|\bnicht\s+mehr\b|\bplus\s+(?:valables?|valides?|à\s+jour)\b",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"\b(?:exams?|test|prüfung\w*|examen|épreuves?|resit|due|expected|applied|awaiting|booked|enrolled|pending|target\w*"
    r"|in\s+progress|not\s+\w+|non\s+\w+|attendue?s?|nicht|noch|prévue?|en\s+cours|scheduled|failed|lapsed|expired|withdr\w+|deferred|suspended|revoked|removed|vouchers?|bought|purchased|gebucht)\b",
    re.IGNORECASE,
)
# One half of an examination, whatever came of it.
_HALF = re.compile(r"\W*(?:theory|theorie|theoretisch|code|written|schriftlich|écrit)\b", re.IGNORECASE)
_EXPIRES = re.compile(
    r"(?<!not )(?<!never )(?<!nicht )(?<!non )(?<!pas )"
    r"\b(?:passed|bestanden|réussie?|taken|valid|until|expires|bis|jusqu)\b",
    re.IGNORECASE,
)
_PASSED = re.compile(
    r"\b(?:passed|completed|bestanden|achieved|gained|obtained|earned|réussi|validé)\b(?!\W+\d+\s)(?:(?!\bof\b)[^,;])*$",
    re.IGNORECASE,
)
# Behind the name it becomes the name of something less.
_PART_OF_IT = re.compile(
    r"^['’s]*\W+(?:\w+\W+)?(?:papers?|modules?|theory|manual|syllabus|training|prep\w*|books?|guide|workshops?|webinars?"
    r"|contract|application|ordered|requested|study|studies|exams?|tests?|students?|candidates?|coursework|courses?"
    r"|kurs|lehrgang|schulung|vorbereitung|prüfung)\b",
    re.IGNORECASE,
)
# Another holds it who stands beside the candidate: "worked with a certified Scrum Master", "mate to a plumber".
_BESIDE = re.compile(
    r"\b(?:work\w*(?!\s+as\b)|liais\w+|assist\w*|support\w*|help\w*|partner\w*|collaborat\w+|cooperat\w+|alongside|beside|mate|aide"
    r"|report\w*|supervised|managed|hired|recruit\w*|taught|coach(?:ed|ing)|mentor(?:ed|ing)|tutor(?:ed|ing)|met|check\w*|verif\w+|audit\w*"
    r"|inspect\w*|organi[sz]\w+|arrang\w+|issu\w+|process\w*|administ\w+|advis\w+|zusammen\w*|unterstütz\w*|assistier\w*"
    r"|collabor\w*|assist\w*|encadr\w*|accompagn\w*)\b",
    re.IGNORECASE,
)
# Right before the name, with nothing but articles, names and the like between.
_GOVERNS = re.compile(
    r"(?:\b(?:h[oe]ld(?:s|ing|er\s+of)?|gain(?:ed|ing)|earn(?:ed|ing)|obtain(?:ed|ing)|achiev(?:ed|ing)|award(?:ed)?|attain(?:ed|ing)"
    r"|passed|complet(?:ed|ing)|received|renewed|maintain(?:ed)?|possess(?:ed)?|qualified|certified|licen[cs]ed|registered|accredited"
    r"|chartered|erworben|bestanden|mit|als|titulaire|obtenu|obtention|avec)\b"
    r"|\bas\s+an?\b|\b(?:my|mon|ma|meine?[nm]?|eigene[nmr]?|possède|besitze)\b|\b(?:on|under|with|using)\s+(?:an?|my|own)\b|\()"
    r"(?:\s+(?:as|with|in|the|an?|my|own|d['’]une?|une?|full|clean|valid|current|de|du|d['’]|l['’]|la|le|als|zum|zur|der|die|das|den|einen?|eine[mr]?"
    r"|(?-i:[A-Z\d][\w/&+.-]*)))*(?:\s+[a-z]{4,}(?<!ed)(?<!er)(?<!or)(?<!ing))?\W*$",
    re.IGNORECASE,
)
# A training that comes round again is that of one who holds the paper: "annual OSHA 10 training".
_AGAIN = re.compile(
    r"\s+(?:(?:refresher\s+)?(?:training|course)\s+)?(?:(?:refreshed|renewed|repeated|updated)\s+)?"
    r"(?:(?:each|every)\s+(?:\w+\s+)?years?|annually|yearly|once\s+a\s+year)\W*$|\s*\b(?:chaque\s+année|tous\s+les\s+\w+\s+ans)\W*$",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"\W*(?:annual|yearly|jährliche[rs]?|biennial)\s*$", re.IGNORECASE)
_TRAINING = re.compile(r"\s+(?:refresher\s+)?(?:training|course|certification)\W*$", re.IGNORECASE)
# "Holds a driving licence and a".
_HOLDS_BOTH = re.compile(
    r"\W*(?:i\s+|ich\s+|je\s+)?(?:holds?|holding|held|ha(?:ve|s)|possess\w*|besitz\w*|habe|possède|ai)\s+"
    r"(?:(?!workshops?|meetings?|sessions?|interviews?|courses?|trainings?|talks?|class|lessons?|worked)[\w-]+\s+){1,6}"
    r"(?:and|und|et|sowie|plus|&)\s+(?:(?:an?|the|my|full|valid|einen?|eine|un|une|le|la)\s+)*$",
    re.IGNORECASE,
)
_IN_THE_ROLE = re.compile(r"\b(?:as|als|comme|en\s+tant\s+que)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?$", re.IGNORECASE)
_HOLDER = re.compile(r"\s+(?:holder\b|inhaber(?:in)?\b)", re.IGNORECASE)
_HOLDERS = re.compile(r"\s+holders\b", re.IGNORECASE)
# What follows is what these look to: "Registered Nurse seeking a post"; in a remark, the name before: "CPA - seeking".
_FORWARD = re.compile(
    r"\b(?:towards?|seeking|pursuing|preparing|learning|hoping|aiming|want\w*|wish\w*|would|will|considering|joining|applying)\b",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(
    r".*\b(?:certified|commissioned|qualified|licen[cs]ed|registered|chartered|accredited|geprüft\w*|staatlich\s|diplômée?)\b",
    re.IGNORECASE,
)
# What opens with a deed says it of those to whom it was done: "Taught licensed drivers".
_OF_OTHERS = re.compile(
    r"(?!(?:certified|commissioned|qualified|licen[cs]ed|registered|chartered|accredited|renewed|passed|earned|gained"
    r"|obtained|completed|achieved|held|received|maintained)\b)(?:\w+ed|taught|led|ran|oversaw|met|sent|paid|got|put|kept|gave)\b.*"
    r"\b(?:certified|commissioned|qualified|licen[cs]ed|registered|chartered|accredited)\b",
    re.IGNORECASE,
)
_WITH = re.compile(
    r",?\s(?:with|who\s+\w+|(?:and\s+)?holding|mit|die|titulaires?|ayant|qui\s+\w+)(?:\s+(?:an?|the|their|valid|current|full|eine[mnr]?|du|de|d['’]une?|le|la|un|une))*\s*$",
    re.IGNORECASE,
)
_SEVERAL_ABROAD = re.compile(
    r"[A-ZÄÖÜ][\w-]{2,}(?:ern|innen|kräften?|euren?|isten|personal|leuten?|mitarbeitenden?|beschäftigten?)"
)
_BEFORE_PEOPLE = re.compile(r"\w\s+([\w-]+)$")
"""Somebody who is named behind another word, not the candidate who opens the line: "Cariste titulaire du"."""
_BRACKETED = re.compile(r"\([^()]*\)")
_OPENS_REMARK = re.compile(r"\s*[(:–—-]")
_TURNED = re.compile(r"\bpart[- ]qualified turned\b", re.IGNORECASE)
_REACH = 6
"""Words beside the name over which such words reach."""
_FURTHER = 3
"""Pieces behind the name's own that may be a remark on it."""


def states_paper(text: str, start: int, end: int, *, listed: bool, remarks: Iterable[str] = ()) -> bool:
    """Whether a text plainly states the paper whose name stands at `start` to `end`.

    Args:
        text: A line of a resume.
        start: The first character of the paper's name.
        end: The one behind its last.
        listed: Whether the line stands in a list of papers, of schooling or skills, where a name alone states it.
        remarks: What stands beside the line in its entry: a body, a day, "to be completed in spring".
    """
    if takes_paper_back(text, start, end, listed=listed, remarks=remarks):
        return False
    near, _, own, _ = _around(text, start, end)
    return listed or _is_led_to(near, text[start:end], own)


def takes_paper_back(text: str, start: int, end: int, *, listed: bool, remarks: Iterable[str] = ()) -> bool:
    """Whether words around a paper say that it is not held: begun, applied for, failed, lapsed, a part of it.

    The arguments are those of `states_paper`.
    """
    text = without_asides(text, start, end)
    near, lead, own, further = _around(text, start, end)
    if _is_taken_back(near if listed else lead, text[start:end], own) or any(map(_is_remark, further[:_FURTHER])):
        return True
    return any(map(_takes_back, remarks))


def _around(text: str, start: int, end: int) -> tuple[str, str, str, list[str]]:
    """Before the paper its own piece and the whole clause, behind it its own piece and those that follow."""
    first = max((stop.end() for stop in _CLAUSE_END.finditer(text) if stop.end() <= start), default=0)
    stop = _CLAUSE_END.search(text, end)
    before, after = text[first:start], text[end : stop.start() if stop else len(text)]
    own, *further = _PIECE_END.split(_HARMLESS.sub(" ", after))
    lead = _TURNED.sub(" ", _HARMLESS.sub(" ", before))
    return _PIECE_END.split(lead)[-1], lead, own, further


def is_paper_of_others(text: str, start: int, end: int) -> bool:
    """Whether a line of work speaks of those who hold the paper at `start` to `end`: "assisted two licensed CPAs"."""
    first = max((stop.end() for stop in _CLAUSE_END.finditer(text) if stop.end() <= start), default=0)
    near = _PIECE_END.split(text[first:start])[-1]
    own = _PIECE_END.split(text[end:])[0]
    if not _words(near):
        return _OF_OTHERS.match(text[start:end]) is not None
    if is_dealt_with(near, text[start:end], own):
        return True
    if _IN_THE_ROLE.search(near) or _is_governed(near) or _FORWARD.search(near):
        return False
    return _BESIDE.search(near) is not None or _is_with_others(near)


def _is_taken_back(before: str, words: str, after: str) -> bool:
    behind = after if _OPENS_REMARK.match(after) else _FORWARD.sub(" ", after)
    beside = (*_words(before)[-_REACH:], *_words(words), *_words(behind)[:_REACH])
    if any(_is_of("paper_not_yet", word) for word in beside):
        return True
    return bool(_STAGE.search(before) or _STAGE.search(after))


def _is_remark(piece: str) -> bool:
    """Whether a piece behind a comma says of the name before it that it is not held."""
    if _HALF.match(piece):
        return True
    told = _REMARK.search(piece) or _STAGE.search(piece) or _takes_back(piece)
    return bool(told) and not _EXPIRES.search(piece)


def _takes_back(remark: str) -> bool:
    """Whether what stands beside a name says that it is not held, which another name, with its capital, does not."""
    if says_unfinished(remark) or says_abandoned(remark) or _HALF.match(remark):
        return True
    words = _words(remark)
    if remark[:1].isupper() or ":" in remark or len(words) > _REACH:
        return False
    return _STAGE.search(remark) is not None or any(_is_of("paper_not_yet", word) for word in words)


def _is_led_to(near: str, words: str, after: str) -> bool:
    """Whether a sentence of work leads to a paper in words that state it."""
    of_others = not _words(near) and _OF_OTHERS.match(words)
    if of_others or _BESIDE.search(near) or _is_with_others(near) or _HOLDERS.match(after):
        return False
    if _comes_again(near, after):
        return True
    if _PART_OF_IT.match(after) and not _PASSED.search(near):
        return False
    if (
        _is_governed(near)
        or _HOLDS_BOTH.match(near)
        or _HOLDER.match(after)
        or (not _words(near) and _SAYS_SO.match(words))
    ):
        return True
    return all(map(_may_lead, _words(near))) and all(map(_may_follow, _words(_BRACKETED.sub(" ", after))))


def _comes_again(near: str, after: str) -> bool:
    """Whether nothing stands before a paper's name, or that its training is a yearly one, which comes again behind."""
    if _YEARLY.match(near) and (not after.strip(" .") or _TRAINING.match(after)):
        return True
    return not _words(near) and _AGAIN.match(after) is not None


def _is_governed(near: str) -> bool:
    """Whether a word that states a paper stands right before its name: "drove artics on a", "serviced boilers as a"."""
    return _GOVERNS.search(near) is not None


def _is_with_others(near: str) -> bool:
    """Whether the words that state a paper state it of people who stand before them: "drivers with an"."""
    led = _WITH.search(near)
    named = _BEFORE_PEOPLE.search(near[: led.start()]) if led else None
    if named is None:
        return False
    return names_people(named[1]) or is_body(named[1]) or _SEVERAL_ABROAD.fullmatch(named[1]) is not None


def _may_lead(word: str) -> bool:
    return _is_of("paper_stating", word) or word[0].isdigit() or word.isupper()


def _may_follow(word: str) -> bool:
    return _may_lead(word) or word[0].isupper() or names_people(word)


def _words(text: str) -> list[str]:
    return [found[0].strip("'’.-/") for found in _WORD.finditer(text)]


@lru_cache(maxsize=8192)
def _is_of(name: str, word: str) -> bool:
    """Whether a word is one of a list, whose entries may end in a star."""
    key = word.lower().replace("’", "'")
    return key in _whole(name) or key.startswith(_beginnings(name)) or fold(key) in _whole(name)


@lru_cache
def _whole(name: str) -> frozenset[str]:
    return frozenset(word for word in word_set(name) if not word.endswith("*"))


@lru_cache
def _beginnings(name: str) -> tuple[str, ...]:
    return tuple(word[:-1] for word in word_set(name) if word.endswith("*"))

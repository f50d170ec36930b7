"""Which job a message is about: the title in the message's own words."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tailor.journal.replies.cues import Cues, cue
from tailor.journal.replies.letter import LetterParts
from tailor.journal.replies.role_elsewhere import announced, below_greeting, names_job, piece_with_title
from tailor.journal.replies.role_titles import (
    LEADING_OF,
    LONGEST_TOPIC,
    begins_large,
    tidy,
    title_at,
    title_before,
    to_last_noun,
)

_REFERENCE = re.compile(
    r"\s*[-–—|,/(\[]*\s*\b(?:job |our |your |post |unser |ihr )?(?:ref|reference|referenz|req|requisition|vacancy|id|"
    r"exam(?:ination)?|competition|kennziffer|kennz|réf|référence|chiffre|zeichen|nr|no|n°|job id|r)\b"
    r"[ .:#°-]*(?:no\.? |nr\.? )?"
    r"[\w/.-]*\d[\w/.-]*\s*[)\]]?.*|\s*[(\[]?#?[A-Z]{1,5}[-/]?\d{3,}[\w/-]*[)\]]?$",
    re.IGNORECASE,
)
_IN_BRACKET_REFERENCE = re.compile(
    r"\((?:ref|réf|kennziffer|kennz|req|job id|post|vacancy)\b[^()]*\d[^()]*\)$", re.IGNORECASE
)
_LEADING_REFERENCE = re.compile(
    r"^[\w.]*\s*(?:nr|no|n°|ref|number)\b[ .:#°]*[\w/.-]*\d[\w/.-]*\s*[-–—:,]\s*", re.IGNORECASE
)
_LEADING_CODE = re.compile(
    r"^(?:(?:réf|ref|reference|stellenausschreibung|ausschreibung|kennziffer|vacancy|job|offre|annonce)\b[\s.:°]*)*"
    r"(?=[\w/.-]*\d)[\w.]+(?:[/-][\w.]+)+\s*[-–—,:]?\s+",
    re.IGNORECASE,
)
"""A number with a stroke before the title: "2025/DRH/06 - Clerk"."""
_NUMBERED = re.compile(
    r"^(?:job |our |stellen)?(?:opening|position|post|role|stelle|poste|application|recruitment|vacancy|"
    r"posting|requisition|competition|"
    r"advert(?:isement)?|ausschreibung|angebot|bewerbung|candidature|annonce|offre|concours)\s*(?:no\.?|nr\.?|n°|number|id|#)?\s*:?\s*"
    r"(?=[\w/.-]*\d)[\w.-]+(?:/[\w.-]+)*\s*(?:(?:\s[-–—/|]|[,:|])\s+|\s(?-i:(?=[A-ZÄÖÜÉ][a-z])))",
    re.IGNORECASE,
)
"""A number that the title follows: "Job Opening 66120, Library Technician"."""
_NEWS = re.compile(
    r"^(?:(?:your )?(?:application|candidate|recruitment) )?(?:status|outcome|update|result)s?"
    r"(?: update| notification)?(?: (?:on|of|for) your application)?\s*(?::|\s[-–—])\s+",
    re.IGNORECASE,
)
"""Says that there is news, before the title: "Application outcome: 41-B Clerk"."""
_LONE_CODE = re.compile(r"^(?=[\w-]*\d{3})(?:[A-Z]{1,5}-?)?\d[\w-]*\s+[-–—:]?\s*(?=[A-ZÄÖÜÉ][a-z])")
"""A number without a stroke before the title: "JR10023 Clerk"."""
_ADVERT = re.compile(
    r"^(?:(?:your|the|our|my|ihre|eure|die|votre|l['’])\s*)?(?:(?:job|post|stellen|klein)[ -]?)?"
    r"(?:ad|advert|advertisement|listing|posting|anzeige|inserat|annonce)\s*"
    r"(?:[-–—:]|for(?: an?)?\b|pour(?: une?)?\b)\s+",
    re.IGNORECASE,
)
"""Says where the job was seen, before its title: "job ad - plumber"."""
_DATED = re.compile(r"^(?:ihre|your|votre)\s\w+\s(?:vom|of|du|dated)\s[\w./ ]{6,20}?\s[–—-]\s", re.IGNORECASE)
_CODE = re.compile(r"[A-Z]+/[A-Z/]*")
_COMPOUND = re.compile(
    r"\b(?:die|der|den|eine[rn]?|[Dd]eine[rn]?|Ihre[rn]?|unsere[rn]?)\s+"
    r"(?P<role>(?!(?:Arbeits|Geschäfts|Dienst|Beratungs|Bau|Plan|Teilzeit|Vollzeit|Post|Melde|Anlauf|Personal|Fach|Leit|Schlüssel)"
    r"(?:stelle|rolle))[A-ZÄÖÜ][\w-]+(?:stelle|[Rr]olle|posten|-Job)(?:\s(?:(?:im|in der|am|an der)\s)?[A-ZÄÖÜ]\w+)?)"
)
"""A German noun that holds the job before its "Stelle": "die Volontärsstelle", "die Saisonstelle im Service"."""
_PLACE_OF_WORK = re.compile(
    r"\b(?:(?:Stelle|Job|Posten|Platz)\s(?:am|an der|im|in der|auf dem)\s"
    r"(?P<role>(?!\w*[Bb]ereich\b|Raum\b)[A-ZÄÖÜ]\w+)"
    r"|(?P<help>Aushilfe\s(?:am|an der|im|in der|auf dem)\s[A-ZÄÖÜ]\w+))"
)
"""A job that is told by its place: "die Stelle am Empfang"."""
_IN_PLACE = re.compile(r"\b(?:in|near|outside)\s+$")
"""Before a town: "a school in Hull opening soon"."""
_ONLY_NUMBER = re.compile(r"(?:nr|no|n°|ref|réf|kennziffer|number)\b[ .:#°]*[\w/.-]*\d[\w/.-]*", re.IGNORECASE)
_CALL_NUMBER = re.compile(r"\d{3} [A-Z]")
_FIRST_LINES = 15
_SMALL_BRACKET = re.compile(
    r"\s*\((?=[^)]*(?:,|\d{3}|hrs|hours|std\.|stunden|part-time|full-time|vollzeit|teilzeit|temps))[^)]*\)"
)
_REPLY_MARK = re.compile(
    r"^(?:(?:re|aw|wg|fwd?|antw|tr|sv|auto(?:matic|mated)?[ -]?(?:reply|response)|out of (?:office|hours)|"
    r"automatische (?:antwort|nachricht)|abwesenheits\w*|réponse automatique)\s*:\s*)+",
    re.IGNORECASE,
)
_OF_MAIL = re.compile(r"subject|betr|objet", re.IGNORECASE)
"""A label that stands before any subject, and not before a job's title alone."""
_DAY_OR_NUMBER = re.compile(r"\d[\d.,:/-]*")
_PLACE = re.compile(r"\s+(?:@|at|bei|chez|with|beim?)\s+.*", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:\s+[-–—]|:)\s+(?:your |the |our |some |a few |my )?(?:feedback|thoughts|notes|status|comments|"
    r"rückmeldung|retour|next steps?|"
    r"assessment|test|exam|any (?:news|word|update)|outcome|update|application|decision|interview|result|"
    r"absage|bewerbung|réponse|candidature)\b.*",
    re.IGNORECASE,
)
_MARK_OF_GENDER = re.compile(r"\s*\((?:[mwfdxih][/|*]){1,4}[mwfdxih]\)|\s*\((?:all genders|gn)\)", re.IGNORECASE)
_IN_BRACKET = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_NUMBER = re.compile(r"\d{3}|(?:\b(?:r[ée]f|kennz\w*|nr|no)\b|n°).*\d", re.IGNORECASE)
_BEFORE_BRACKET = re.compile(
    r"\b(?:requisition|req|recruitment|campaign|competition|application|candidacy|cover|position|post|role|vacancy|job|opening|bewerbung|stelle|vertretung|position|"
    r"candidature|poste|offre|mission|remplacement)(?:\s+(?:no\.?|nr\.?|n°|#)?\s*[\w/-]*\d[\w/-]*)?\s*$",
    re.IGNORECASE,
)


def read_role(parts: LetterParts, subject: str, cues: Cues, older: LetterParts | None = None) -> str:
    """The job's title: from the line that says what the letter is about, its sentences, or its subject.

    Args:
        parts: The letter.
        subject: Its subject.
        cues: The phrases of its language.
        older: The message that it answers, which may name the kind of worker where the letter does not.
    """
    labelled = [line for line in parts.text.split("\n")[:_FIRST_LINES] if cues.begins("topic_label", line.strip())]
    last = len(parts.head) - 1
    topics = [_of_topic(line, cues, told=place == last, headed=True) for place, line in enumerate(parts.head)]
    topics += [_of_topic(line, cues) for line in labelled]
    topics += [piece_with_title(line, cues) for line in parts.head[-1:]]
    topics.append(below_greeting(parts.text.split("\n")[:_FIRST_LINES], cues))
    titled = _of_topic(subject, cues, told=True) or piece_with_title(_REPLY_MARK.sub("", subject), cues)
    sure = (role for find in _SURE for sentence in parts.sentences for role in find(sentence, cues))
    found = next((role for role in (*topics, *sure) if role), "") or next(announced(parts.sentences, cues), "")
    found = found or titled or _unsure(parts, older, cues)
    return titled if not found or (found in titled and not names_job(found, cues)) else found


def _unsure(parts: LetterParts, older: LetterParts | None, cues: Cues) -> str:
    """What may be a title: the first that a kind of worker is named in, else the first.

    The older message counts where the letter names none, or only some job that is to be done: "the roof job".
    """
    here = [role for find in _UNSURE for sentence in parts.sentences for role in find(sentence, cues)]
    named = next((role for role in here if names_job(role, cues)), "")
    first = next(iter(here), "")
    if named or not older or (first and f"{first} job" not in " ".join(parts.sentences)):
        return named or first
    asked = (role for find in (*_SURE, *_UNSURE) for text in older.sentences for role in find(text, cues))
    return next((role for role in asked if names_job(role, cues)), "") or first


def without_employer(role: str, company: str) -> str:
    """A title without the employer behind it: "Librarian, Loam Libraries" at Loam Libraries."""
    found = (
        re.search(rf"\s*(?:,|\s[-–—|/]|\s@|\sat|\sbei|\schez)\s+(?:the\s)?{re.escape(company)}\b.*", role)
        if company
        else None
    )
    return role[: found.start()] if found and found.start() else role


def _of_topic(line: str, cues: Cues, *, told: bool = False, headed: bool = False) -> str:
    """The title in a line like "Re: Ward Clerk, ref. 12" or "Your application as Ward Clerk".

    Args:
        line: The line.
        cues: The phrases of its language.
        told: Whether it is a title where no word of the line says so, if a word of it is a kind of worker.
        headed: Whether it stands at a letter's head, where "Re:" says so.
    """
    line = line.strip(" *_")
    text = _REPLY_MARK.sub("", line)
    marked = headed and (text != line or _DATED.match(text) is not None)
    text = _DATED.sub("", text)
    text = _LONE_CODE.sub("", _NEWS.sub("", _ADVERT.sub("", text)))
    numbered = _NUMBERED.match(text)
    text = text[numbered.end() :] if numbered else text
    marked |= headed and _IN_BRACKET_REFERENCE.search(text) is not None
    marked |= numbered is not None or (headed and _MARK_OF_GENDER.search(text) is not None)
    label = cues.begins("topic_label", text)
    if label:
        text = _LEADING_CODE.sub("", _REPLY_MARK.sub("", text[label.end() :].strip()))
        label = None if _OF_MAIL.match(label[0]) and text[:1].islower() and not names_job(text, cues) else label
    text = _LEADING_CODE.sub("", re.split(r"\w[!?]\s+", text)[-1])
    text = _LEADING_REFERENCE.sub("", _REFERENCE.sub("", text) if _REFERENCE.sub("", text).strip() else text)
    text = _ABOUT.sub("", _SMALL_BRACKET.sub("", text)).strip(" -–—,:*")
    before = cues.search("topic_before", text)
    if before:
        text = title_at(text, before.end(), cues) or text[before.end() :].strip()
    text = _PLACE.sub("", text).strip(" -–—,:*")
    few = 0 < len(text.split()) <= LONGEST_TOPIC
    if not few or cues.has("not_topic", text) or not _is_title(text, cues):
        return ""
    return tidy(text) if label or before or marked or (told and names_job(text, cues)) else ""


def _strong(sentence: str, cues: Cues) -> Iterator[str]:
    """A title after words that only a job's title follows: "the position of"."""
    for found in cues.every("role_strong", sentence):
        title = title_at(sentence, found.end(), cues)
        if title and _is_title(title, cues):
            yield tidy(title)


def _before_noun(sentence: str, cues: Cues) -> Iterator[str]:
    """A title before "position", "role" and the like."""
    for found in cues.every("role_after", sentence):
        title = title_before(sentence, found.start(), cues)
        placed = _IN_PLACE.search(sentence[: found.start()].rstrip().removesuffix(title)) is not None
        if title and _is_title(title, cues) and (names_job(title, cues) or not placed):
            yield tidy(title)


def _small(sentence: str, cues: Cues) -> Iterator[str]:
    """A title that is written small."""
    for pattern in _patterns(cues.language):
        for found in pattern.finditer(sentence):
            title = tidy(LEADING_OF.sub("", found["role"]) if cues.language == "fr" else found["role"])
            title = to_last_noun(title) if cues.language == "de" else title
            known = cues.language == "fr" or names_job(title, cues) or not cues.has("small_word", title)
            if title and known and _is_title(title, cues) and not cues.has("plain_role_not", title.split()[0]):
                yield title


def _named(sentence: str, cues: Cues) -> Iterator[str]:
    """A title that a word like "nurse" tells, after words that may be followed by other things too."""
    for found in cues.every("role_weak", sentence):
        title = title_at(sentence, found.end(), cues)
        if title and _is_title(title, cues) and names_job(title, cues):
            yield tidy(title)
    for found in cues.every("role_after_weak", sentence):
        title = title_before(sentence, found.start(), cues)
        if title and _is_title(title, cues) and names_job(title, cues):
            yield tidy(title)


def _of_place(sentence: str, cues: Cues) -> Iterator[str]:
    """A German job in a compound or by its place: "die Volontärsstelle", "der Job im Lager"."""
    if cues.language == "de":
        yield from (found["role"] for found in _COMPOUND.finditer(sentence))
        yield from (found["role"] or found["help"] for found in _PLACE_OF_WORK.finditer(sentence))


def _bracketed(sentence: str, cues: Cues) -> Iterator[str]:
    """A title in the bracket behind what it names: "the maternity cover (Legal Secretary)"."""
    for found in _IN_BRACKET.finditer(sentence):
        if not _BEFORE_BRACKET.search(sentence[: found.start()]):
            continue
        pieces = [piece for piece in found[1].split(", ") if not _NUMBER.search(piece)]
        if pieces and begins_large(pieces[0]) and names_job(pieces[0], cues) and _is_title(pieces[0], cues):
            yield tidy(", ".join(pieces))


_SURE = (_bracketed, _strong, _before_noun)
_UNSURE = (_named, _small, _of_place)


@lru_cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """A small title before "position" and the like, and after "position of"."""
    before, after = cue(language, "role_before").pattern, cue(language, "role_after").pattern
    strong, end = cue(language, "role_strong").pattern, cue(language, "after_role").pattern
    until = rf"(?=\s*(?:[.,;:!?(|–]|$)|\s-|\s+{end})"
    small = r"[a-zà-ÿ][\wà-ÿ'’()-]*"
    return (
        re.compile(rf"{before}\s+(?P<role>{small}(?:\s+{small}){{0,2}}?)\s+{after}", re.IGNORECASE),
        re.compile(rf"{strong}\s*(?P<role>{small}(?:\s+[\w'’()/-]+){{0,6}}?){until}", re.IGNORECASE),
    )


def _is_title(text: str, cues: Cues) -> bool:
    first = text.split(maxsplit=1)[0].strip("(")
    numbered = _DAY_OR_NUMBER.fullmatch(first) is not None and not _CALL_NUMBER.match(text)
    numbered |= _CODE.fullmatch(text) is not None
    numbered |= _ONLY_NUMBER.fullmatch(text) is not None
    return not (numbered or cues.begins("not_role", text) or (cues.has("team", first) and not names_job(text, cues)))
